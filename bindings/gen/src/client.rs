//! `ffi/drive/src/client/api`: a method for every operation, one file a group, in the form that rustfmt gives.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use kassa::wire::op::{AnswerForm, Group, OpSpec, Paging, QueryParam, Retry};
use kassa::wire::shape::{Field, Kind, Shape};

use crate::output::Outputs;
use crate::tables::{groups, line};

const FOLDER: &str = "ffi/drive/src/client/api";

pub(crate) fn print(root: &Path, out: &mut Outputs) -> Result<(), String> {
    let mut index = String::from("//! A handle for every group. Printed by `kassa-bindgen client`. Do not edit.\n\n");
    for group in groups() {
        let _ = writeln!(index, "pub mod {};", group.as_str());
    }
    index.push_str("\nuse super::Client;\n\nimpl Client {\n");
    for group in groups() {
        let (name, handle) = (group.as_str(), camel(group.as_str()));
        let _ = writeln!(
            index,
            "/// Operations of the {name} group.\n#[must_use]\npub fn {name}(&self) -> {name}::{handle}<'_> {{ {name}::{handle}(self) }}\n"
        );
        out.add(format!("{FOLDER}/{name}.rs"), format(root, &page(group)?)?);
    }
    index.push_str("}\n");
    out.add(format!("{FOLDER}/mod.rs"), format(root, &index)?);
    Ok(())
}

fn page(group: Group) -> Result<String, String> {
    let ops: Vec<&OpSpec> = kassa::api::operations().filter(|op| op.group == group).collect();
    let name = group.as_str();
    let (mut rows, mut setters, mut paged) = (String::new(), String::new(), String::new());
    for op in &ops {
        rows.push_str(&row(op)?);
        setters.push_str(&optional(op)?);
        if op.paging == Paging::Cursor {
            paged.push_str(&pages(op)?);
        }
    }
    let body = if ops.iter().any(|op| op.body.is_some()) { "Body, " } else { "" };
    let setting = if setters.is_empty() { "operation" } else { "{operation, setters}" };
    let mut text = format!(
        "//! Operations of the {name} group. Printed by `kassa-bindgen client`. Do not edit.\n\n\
         use crate::client::operation::{setting};\nuse crate::client::{{{body}Client, Request}};\n\n\
         {}operation! {{\n{rows}}}\n{setters}{paged}",
        handles(name, &ops)?
    );
    // A name that stands twice within one page is imported there once.
    let imported: BTreeSet<&str> =
        ["kassa::flow::call::Contents", "crate::client::Nothing", "crate::client::OneOrMany"]
            .into_iter()
            .filter(|path| text.contains(path))
            .collect();
    for path in imported {
        let short = path.rsplit("::").next().unwrap_or(path);
        text = text.replace(path, short);
        text = text.replacen("\n\n/// Operations of", &format!("\nuse {path};\n\n/// Operations of"), 1);
    }
    Ok(text)
}

/// A handle for the group, and one for each word that stands between group and verb.
fn handles(group: &str, ops: &[&OpSpec]) -> Result<String, String> {
    let spaces: BTreeSet<&str> = ops.iter().filter_map(|op| space(op)).collect();
    let mut accessors = String::new();
    let mut others = String::new();
    for space in spaces {
        if space.contains('.') {
            return Err(format!("{group}.{space}: the client has no form for so many words"));
        }
        let handle = format!("{}Operations", camel(space));
        let _ = writeln!(
            accessors,
            "/// Operations of `{group}.{space}`.\n#[must_use]\npub fn {space}(self) -> {handle}<'c> {{ {handle}(self.0) }}\n"
        );
        let methods = methods(ops.iter().filter(|op| self::space(op) == Some(space)))?;
        others.push_str(&handle_of(&format!("`{group}.{space}`"), &handle, "", &methods));
    }
    let own = format!("{accessors}{}", methods(ops.iter().filter(|op| space(op).is_none()))?);
    Ok(format!("{}{others}", handle_of(&format!("the {group} group"), &camel(group), "pub(super) ", &own)))
}

fn handle_of(of: &str, handle: &str, visibility: &str, methods: &str) -> String {
    let lifetime = if methods.contains("'c") { ("<'c>", "'c") } else { ("", "'_") };
    format!(
        "/// Operations of {of}.\n#[derive(Clone, Copy, Debug)]\npub struct {handle}<'c>({visibility}&'c Client);\n\n\
         impl{} {handle}<{}> {{\n{methods}}}\n\n",
        lifetime.0, lifetime.1
    )
}

fn methods<'a>(ops: impl Iterator<Item = &'a &'a OpSpec>) -> Result<String, String> {
    ops.map(|op| method(op)).collect()
}

/// The dotted name without the group.
fn within(op: &OpSpec) -> &'static str {
    op.name.strip_prefix(op.group.as_str()).unwrap_or(op.name).trim_start_matches('.')
}

/// What stands between group and verb.
fn space(op: &OpSpec) -> Option<&'static str> {
    within(op).rsplit_once('.').map(|(space, _)| space)
}

fn verb(op: &OpSpec) -> &'static str {
    within(op).rsplit_once('.').map_or_else(|| within(op), |(_, verb)| verb)
}

/// Name of the operation's type, within its group.
fn type_name(op: &OpSpec) -> String {
    camel(&within(op).replace('.', "_"))
}

fn camel(name: &str) -> String {
    let mut out = String::new();
    for part in name.split('_') {
        let mut letters = part.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.extend(letters);
    }
    out
}

/// Name of the row's constant: the operation's name in the documentation, in capitals.
fn constant(op: &OpSpec) -> String {
    format!("kassa::api::{}::{}", op.group.as_str(), snake(op.operation_id).to_ascii_uppercase())
}

fn shape(shape: &Shape) -> String {
    path(shape.module, shape.name)
}

/// Where a type is found. What stands beside the rows of a group is found in the group.
fn path(module: &str, name: &str) -> String {
    format!("{}::{name}", module.strip_suffix("::operations").unwrap_or(module))
}

fn answer(op: &OpSpec) -> (&'static str, String) {
    let shape = op.answer.map(shape);
    match (op.answer_form, shape) {
        (AnswerForm::Csv | AnswerForm::File, _) => ("bytes", "kassa::flow::call::Contents".to_owned()),
        (_, None) => ("json", "crate::client::Nothing".to_owned()),
        (AnswerForm::Object, Some(shape)) => ("json", shape),
        (AnswerForm::List, Some(shape)) => ("json", format!("Vec<{shape}>")),
        (AnswerForm::ObjectOrList, Some(shape)) => ("json", format!("crate::client::OneOrMany<{shape}>")),
    }
}

fn row(op: &OpSpec) -> Result<String, String> {
    let (form, of) = answer(op);
    Ok(format!("/// `{}`.\n{} = {} => {form} {of};\n", op.name, type_name(op), constant(op)))
}

/// Argument name of a parameter: its own, without what cannot stand in a name.
fn argument(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
}

/// How a parameter is given, and the type that its values are made into.
fn values(param: &QueryParam) -> Result<(&'static str, String), String> {
    let one = |kind: &Kind| match kind {
        Kind::Text(_) => Ok("String".to_owned()),
        Kind::Choice(choice) => Ok(path(choice.module, choice.name)),
        Kind::Integer { .. } => Ok("i64".to_owned()),
        Kind::Flag => Ok("bool".to_owned()),
        _ => Err(format!("the client has no form for the parameter {}", param.name)),
    };
    match &param.kind {
        Kind::List(of) => Ok(("list", one(of)?)),
        kind => Ok(("one", one(kind)?)),
    }
}

fn header_argument(name: &str) -> String {
    name.to_ascii_lowercase().replace('-', "_")
}

fn method(op: &OpSpec) -> Result<String, String> {
    let (mut arguments, mut calls) = (String::from("self"), String::from("Request::new(self.0)"));
    for name in op.path_params() {
        let _ = write!(arguments, ", {name}: impl AsRef<str>");
        let _ = write!(calls, ".with_path({name:?}, {name})");
    }
    for param in op.query.iter().filter(|param| param.required) {
        let name = argument(param.name);
        let (form, of) = values(param)?;
        if form == "list" {
            return Err(format!("{}: the client has no form for a required list", op.name));
        }
        let _ = write!(arguments, ", {name}: impl Into<{of}>");
        let _ = write!(calls, ".with_query({:?}, &{name}.into())", param.name);
    }
    for header in op.headers.iter().filter(|header| header.required) {
        let name = header_argument(header.token.name());
        let _ = write!(arguments, ", {name}: &str");
        let _ = write!(calls, ".with_header(kassa::wire::op::TokenHeader::{:?}, {name})", header.token);
    }
    if let Some(body) = op.body {
        let _ = write!(arguments, ", body: impl Into<Body<{}>>", shape(body));
        calls.push_str(".with_body(body)");
    }
    let (name, of) = (verb(op), type_name(op));
    Ok(format!("{}pub fn {name}({arguments}) -> Request<{of}> {{ {calls} }}\n\n", documents(op)))
}

fn documents(op: &OpSpec) -> String {
    let mut text = format!("/// {}\n///\n/// `{} {}`", line(op.doc), op.method.as_str(), op.path);
    let marks = [
        (op.marks.unverified, "no source confirms it"),
        (op.marks.answer_unverified, "no source confirms the answer"),
        (op.marks.test_only, "meant for tests"),
        (op.marks.needs_filter, "needs a filter, or `everything`"),
        (matches!(op.retry, Retry::ReadFirst | Retry::Never), "never repeated once it may have been done"),
    ];
    for (_, mark) in marks.into_iter().filter(|(set, _)| *set) {
        let _ = write!(text, "; {mark}");
    }
    text.push_str(".\n");
    for error in op.errors {
        let _ = writeln!(text, "///\n/// {}: {}.", error.status, error.meaning);
    }
    text
}

/// Methods for what may be left out.
fn optional(op: &OpSpec) -> Result<String, String> {
    let mut text = String::new();
    for param in op.query.iter().filter(|param| !param.required) {
        let (form, of) = values(param)?;
        let doubt = if param.unverified { " No source confirms it." } else { "" };
        let method = argument(param.name);
        let _ =
            writeln!(text, "/// Sets `{}` in the query.{doubt}\n{method}: {form} {:?} {of};", param.name, param.name);
    }
    for header in op.headers.iter().filter(|header| !header.required) {
        let name = header.token.name();
        let _ = writeln!(text, "/// Sets `{name}`.\n{}: header {:?} ();", header_argument(name), header.token);
    }
    let operation = type_name(op);
    if !text.is_empty() {
        text = format!("\nsetters! {{ {operation} {{\n{text}}} }}\n");
    }
    if op.marks.needs_filter {
        let _ = write!(
            text,
            "\nimpl Request<{operation}> {{\n/// Says that the call is meant to be about everything there is.\n\
             pub fn everything(self) -> Self {{ self.with_everything() }}\n}}\n"
        );
    }
    Ok(text)
}

/// How the pages of a list are read: its items, and what tells them apart.
fn pages(op: &OpSpec) -> Result<String, String> {
    let answer = op.answer.ok_or_else(|| format!("{}: a list without a shape", op.name))?;
    let list = answer.fields.iter().find_map(|field| match field.kind {
        Kind::List(Kind::Object(item)) => Some((field.name, Some(*item))),
        Kind::List(Kind::Any) => Some((field.name, None)),
        _ => None,
    });
    let (member, item) = list.ok_or_else(|| format!("{}: no list in {}", op.name, answer.name))?;
    let id = item.and_then(|item| item.fields.iter().find(|field| is_id(item, field)));
    let id = match id {
        Some(field) => format!("item.{}.as_ref().map(AsRef::<str>::as_ref)", field.name),
        None => "{ let _ = item; None }".to_owned(),
    };
    let pages = match op.answer_form {
        AnswerForm::ObjectOrList => format!(
            "let (mut items, mut pagination) = (Vec::new(), None);\n\
             for page in answer.into_vec() {{ items.extend(page.{member}.unwrap_or_default()); pagination = page.pagination; }}\n\
             (items, pagination)"
        ),
        _ => format!("(answer.{member}.unwrap_or_default(), answer.pagination)"),
    };
    Ok(format!(
        "\nimpl crate::client::Paged for {} {{\ntype Item = {};\n\n\
         fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<kassa::api::common::Pagination>) {{ {pages} }}\n\n\
         fn id(item: &Self::Item) -> Option<&str> {{ {id} }}\n}}\n",
        type_name(op),
        item.map_or_else(|| "kassa::api::common::Raw".to_owned(), shape),
    ))
}

/// Whether a member tells an object from the others of its list: it is named after the object, such as `store_id` of a store.
fn is_id(item: &Shape, field: &Field) -> bool {
    let Some(stem) = field.name.strip_suffix("_id").filter(|_| field.required) else { return false };
    let name = snake(item.name);
    stem == name || stem.ends_with(&format!("_{name}")) || name.ends_with(&format!("_{stem}"))
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for (n, letter) in name.chars().enumerate() {
        if letter.is_ascii_uppercase() && n > 0 {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

fn format(root: &Path, text: &str) -> Result<String, String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|fault| format!("rustfmt: {fault}"))?;
    let given = child.stdin.take().ok_or("rustfmt takes no text")?.write_all(text.as_bytes());
    let done = child.wait_with_output().map_err(|fault| format!("rustfmt: {fault}"))?;
    given.map_err(|fault| format!("rustfmt: {fault}"))?;
    if !done.status.success() {
        return Err(format!("rustfmt does not take:\n{text}"));
    }
    String::from_utf8(done.stdout).map_err(|fault| fault.to_string())
}

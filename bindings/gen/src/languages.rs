//! Bindings: every folder of `bindings/gen/templates` is a language. Its `language.json` says which template makes which files.
//!
//! | Member | Meaning |
//! |---|---|
//! | `folder` | where the files go, below the root of the repository |
//! | `reserved` | words that no name may be; such a name gets a `_` behind it |
//! | `files` | list of `template`, `file`, and `each`: `page` for one file per page of types, `model` or `enum` for one per type, `group` for one per group, left out for one file |
//!
//! `file` is a template as well.

pub(crate) mod context;
mod filters;
mod journal;

use std::path::Path;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value, context};
use serde_json::Value as Json;

use crate::output::Outputs;

/// Names of the languages, in alphabetical order.
pub(crate) fn names(root: &Path) -> Result<Vec<String>, String> {
    let folder = root.join("bindings/gen/templates");
    let failed = |fault: std::io::Error| format!("{}: {fault}", folder.display());
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Prints one language.
pub(crate) fn print(root: &Path, language: &str, out: &mut Outputs) -> Result<(), String> {
    let folder = root.join("bindings/gen/templates").join(language);
    let settings = read(&folder.join("language.json"))?;
    let settings: Json = serde_json::from_str(&settings).map_err(|fault| format!("{language}: {fault}"))?;
    let reserved = texts(&settings["reserved"]);
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    environment.set_syntax(syntax.build().map_err(|fault| fault.to_string())?);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    filters::add(&mut environment, reserved);
    let templates = folder.clone();
    environment.set_loader(move |name| Ok(std::fs::read_to_string(templates.join(name)).ok()));
    let tables = Value::from(Serde(context::tables(root)?));
    let printed =
        format!("Printed by `cargo run -p kassa-bindgen -- {language}` from the tables in core. Do not edit.");
    let into = settings["folder"].as_str().ok_or_else(|| format!("{language}: `folder` is missing"))?;
    for file in settings["files"].as_array().into_iter().flatten() {
        let (Some(template), Some(name)) = (file["template"].as_str(), file["file"].as_str()) else {
            return Err(format!("{language}: a file needs `template` and `file`"));
        };
        let each = match file["each"].as_str() {
            None => vec![Value::UNDEFINED],
            Some("page") => items(&tables, "pages")?,
            Some("group") => items(&tables, "groups")?,
            Some("model") => types(&tables, "models")?,
            Some("enum") => types(&tables, "enums")?,
            Some(other) => return Err(format!("{language}: `each` is page, model, enum or group, not {other}")),
        };
        for one in each {
            let values = context! { printed => &printed, it => one, ..tables.clone() };
            let explain = |fault: minijinja::Error| format!("{language}/{template}: {fault:#}");
            let name = environment.render_str(name, &values).map_err(explain)?;
            let text = environment.get_template(template).and_then(|found| found.render(&values)).map_err(explain)?;
            out.add(format!("{into}/{name}"), text);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|fault| format!("{}: {fault}", path.display()))
}

fn texts(list: &Json) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

/// The types of all pages.
fn types(tables: &Value, name: &str) -> Result<Vec<Value>, String> {
    let pages = items(tables, "pages")?;
    pages.iter().map(|page| items(page, name)).collect::<Result<Vec<_>, _>>().map(|types| types.concat())
}

fn items(tables: &Value, name: &str) -> Result<Vec<Value>, String> {
    let list = tables.get_attr(name).and_then(|list| list.try_iter());
    list.map(Iterator::collect).map_err(|fault| format!("{name}: {fault}"))
}

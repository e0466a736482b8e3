//! The pages of types: an index, a page for each group, and one for what several groups use.

use std::fmt::Write as _;

use kassa::wire::shape::{Choice, Field, Kind, Rule, Sensitivity, Shape};

use super::{PRINTED, anchor, capital};
use crate::output::Outputs;
use crate::tables::{SHARED, Types, groups, line};

pub(super) fn print(out: &mut Outputs, types: &Types) {
    let mut page = format!("# Models\n\n{PRINTED}\n");
    page.push_str(
        "Bodies and answers of the [operations](operations.md), and payloads of the [events](events.md). Objects are open: members\n\
         that are not listed pass unchanged, and so do values that are not on a list.\n\n\
         Marks: **required** when sent; *personal* and *secret* are masked in logs; *unconfirmed* members are sent only when set;\n\
         *old* ones are on their way out.\n",
    );
    let _ = writeln!(
        page,
        "\n{} objects, {} lists of values, {} kinds of text.",
        types.shapes.len(),
        types.choices.len(),
        types.texts.len()
    );
    for name in groups().map(|group| group.as_str()).chain([SHARED]) {
        one(name, &mut page, out, types);
    }
    page.push_str("\n## Texts\n\n| Type | Characters | Form |\n|---|---|---|\n");
    for text in &types.texts {
        let soft = if text.firm { "" } else { ", more is only warned of" };
        // A bar would end the cell.
        let pattern = text.pattern().map_or(String::new(), |pattern| format!("`{}`", pattern.replace('|', "\\|")));
        let _ = writeln!(page, "| `{}` | {} to {}{soft} | {pattern} |", text.name, text.min, text.max);
    }
    out.add("docs/reference/models.md", page);
}

/// The page of a group, and its part of the index.
fn one(name: &str, index: &mut String, out: &mut Outputs, types: &Types) {
    let shapes: Vec<&Shape> = types.shapes.iter().copied().filter(|shape| types.page(shape.name) == name).collect();
    let choices: Vec<&Choice> =
        types.choices.iter().copied().filter(|choice| types.page(choice.name) == name).collect();
    if shapes.is_empty() && choices.is_empty() {
        return;
    }
    let mut page = format!("# Models: {name}\n\n{PRINTED}\n[All models](../models.md)\n");
    for shape in &shapes {
        section(&mut page, shape, types);
    }
    if !choices.is_empty() {
        page.push_str("\n## Lists of values\n");
    }
    for choice in &choices {
        let known = choice.known.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(page, "\n### {}\n\n{}\n\n{known}", choice.name, line(choice.doc));
    }
    out.add(format!("docs/reference/models/{name}.md"), page);

    let _ = writeln!(index, "\n## {}\n", capital(name));
    let names = shapes.iter().map(|shape| shape.name).chain(choices.iter().map(|choice| choice.name));
    let links: Vec<_> = names.map(|name| link(name, types, "")).collect();
    let _ = writeln!(index, "{}", links.join(", "));
}

fn section(page: &mut String, shape: &Shape, types: &Types) {
    let _ = writeln!(page, "\n## {}\n\n{}", shape.name, line(shape.doc));
    for rule in shape.rules {
        let _ = writeln!(page, "\n{}", sentence(rule));
    }
    page.push_str("\n| Member | Type | Marks | |\n|---|---|---|---|\n");
    for field in shape.fields {
        let kind = kind(&field.kind, types, "../");
        let _ = writeln!(page, "| `{}` | {kind} | {} | {} |", field.name, marks(field), line(field.doc));
    }
}

fn sentence(rule: &Rule) -> String {
    let list = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match rule {
        Rule::AnyOf(names) => format!("At least one of {}.", list(names)),
        Rule::OneOf(names) => format!("Exactly one of {}.", list(names)),
        Rule::Alternatives(sets) => {
            format!("Either {}.", sets.iter().map(|set| list(set)).collect::<Vec<_>>().join("; or "))
        }
        Rule::AtMostOne(names) => format!("No more than one of {}.", list(names)),
        Rule::NotEmpty => "At least one member.".to_owned(),
        Rule::When { member, is, needs } => format!("When `{member}` is `{is}`, {} is needed.", list(needs)),
        Rule::Sum { list, of, equals } => {
            format!("`{of}` of all `{list}` should add up to `{equals}`; otherwise there is a warning.")
        }
    }
}

/// A link to a type. `folder` leads from the page to the folder of the reference.
pub(super) fn link(name: &str, types: &Types, folder: &str) -> String {
    format!("[`{name}`]({folder}models/{}.md#{})", types.page(name), anchor(name))
}

/// A kind in words, with a link where it has a section.
pub(super) fn kind(kind: &Kind, types: &Types, folder: &str) -> String {
    match kind {
        Kind::Text(text) => format!("`{}`", text.name),
        Kind::Integer { min, .. } if *min < 0 => "whole number, signed".to_owned(),
        Kind::Integer { .. } => "whole number".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Flag => "true or false".to_owned(),
        Kind::Choice(choice) => link(choice.name, types, folder),
        Kind::Object(shape) => link(shape.name, types, folder),
        Kind::List(item) => format!("list of {}", self::kind(item, types, folder)),
        Kind::Either(text, object) => {
            format!("{} or {}", self::kind(text, types, folder), self::kind(object, types, folder))
        }
        Kind::Any => "anything".to_owned(),
    }
}

fn marks(field: &Field) -> String {
    let mut marks = Vec::new();
    if field.required {
        marks.push("**required**".to_owned());
    }
    match (field.min, field.max) {
        (Some(min), Some(max)) => marks.push(format!("{min} to {max}")),
        (Some(min), None) => marks.push(format!("at least {min}")),
        (None, Some(max)) => marks.push(format!("at most {max}")),
        (None, None) => {}
    }
    match field.sensitivity {
        Sensitivity::Public => {}
        Sensitivity::Personal => marks.push("*personal*".to_owned()),
        Sensitivity::Secret => marks.push("*secret*".to_owned()),
    }
    if field.unverified {
        marks.push("*unconfirmed*".to_owned());
    }
    if field.deprecated {
        marks.push("*old*".to_owned());
    }
    marks.join(", ")
}

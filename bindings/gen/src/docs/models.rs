//! The page of types.

use std::fmt::Write as _;

use kassa::wire::shape::{Field, Kind, Rule, Sensitivity, Shape};

use super::{PRINTED, anchor};
use crate::output::Outputs;
use crate::tables::{Types, line};

pub(super) fn print(out: &mut Outputs) {
    let types = Types::gather();
    let mut page = format!("# Models\n\n{PRINTED}\n");
    page.push_str(
        "Bodies and answers of the [operations](operations.md). Objects are open: members that are not listed pass unchanged, and\n\
         so do values that are not on a list.\n\n\
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
    page.push_str("\n## Texts\n\n| Type | Characters |\n|---|---|\n");
    for text in &types.texts {
        let soft = if text.firm { "" } else { ", more is only warned of" };
        let _ = writeln!(page, "| `{}` | {} to {}{soft} |", text.name, text.min, text.max);
    }
    for shape in &types.shapes {
        section(&mut page, shape);
    }
    page.push_str("\n## Lists of values\n");
    for choice in &types.choices {
        let known = choice.known.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(page, "\n### {}\n\n{}\n\n{known}", choice.name, line(choice.doc));
    }
    out.add("docs/reference/models.md", page);
}

fn section(page: &mut String, shape: &Shape) {
    let _ = writeln!(page, "\n## {}\n\n{}", shape.name, line(shape.doc));
    for rule in shape.rules {
        let _ = writeln!(page, "\n{}", sentence(rule));
    }
    page.push_str("\n| Member | Type | Marks | |\n|---|---|---|---|\n");
    for field in shape.fields {
        let _ = writeln!(page, "| `{}` | {} | {} | {} |", field.name, kind(&field.kind), marks(field), line(field.doc));
    }
}

fn sentence(rule: &Rule) -> String {
    let list = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match rule {
        Rule::AnyOf(names) => format!("At least one of {}.", list(names)),
        Rule::OneOf(names) => format!("Exactly one of {}.", list(names)),
        Rule::AtMostOne(names) => format!("No more than one of {}.", list(names)),
        Rule::NotEmpty => "At least one member.".to_owned(),
        Rule::When { member, is, needs } => format!("When `{member}` is `{is}`, {} is needed.", list(needs)),
        Rule::Sum { list, of, equals } => {
            format!("`{of}` of all `{list}` should add up to `{equals}`; otherwise there is a warning.")
        }
    }
}

/// A kind in words, with a link where it has a section.
pub(super) fn kind(kind: &Kind) -> String {
    let link = |name: &str| format!("[`{name}`](models.md#{})", anchor(name));
    match kind {
        Kind::Text(text) => format!("`{}`", text.name),
        Kind::Integer { min, .. } if *min < 0 => "whole number, signed".to_owned(),
        Kind::Integer { .. } => "whole number".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Flag => "true or false".to_owned(),
        Kind::Choice(choice) => link(choice.name),
        Kind::Object(shape) => link(shape.name),
        Kind::List(item) => format!("list of {}", self::kind(item)),
        Kind::Either(text, object) => format!("{} or {}", self::kind(text), self::kind(object)),
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

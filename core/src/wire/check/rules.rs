//! Rules about several members of an object.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use super::{CheckRule, Report};
use crate::wire::json;
use crate::wire::shape::{Rule, Shape};

/// Members of an object, as they were met.
pub(super) type Members<'a> = [(Cow<'a, str>, &'a [u8])];

/// The value of a member, unless it is null. `a/b` reaches into a member.
pub(super) fn find<'a>(members: &Members<'a>, path: &str) -> Option<&'a [u8]> {
    let (name, below) = path.find('/').and_then(|at| path.split_at_checked(at)).unwrap_or((path, ""));
    let (_, value) = members.iter().find(|(known, _)| known == name)?;
    let value = if below.is_empty() { value } else { json::at(value, below)? };
    (value != b"null").then_some(value)
}

pub(super) fn check(members: &Members<'_>, shape: &Shape, report: &mut Report) {
    let count = |names: &[&str]| names.iter().filter(|name| find(members, name).is_some()).count();
    for rule in shape.rules {
        match rule {
            Rule::AnyOf(names) if count(names) == 0 => {
                let message = format!("`{}` needs one of {}", shape.name, list(names));
                report.error(CheckRule::AnyOf, message, "add one of them, or several");
            }
            Rule::OneOf(names) if count(names) != 1 => {
                let message = format!("`{}` needs exactly one of {}", shape.name, list(names));
                report.error(CheckRule::OneOf, message, "send one of them and leave out the others");
            }
            Rule::AtMostOne(names) if count(names) > 1 => {
                let message = format!("`{}` takes no more than one of {}", shape.name, list(names));
                report.error(CheckRule::AtMostOne, message, "send one of them and leave out the others");
            }

            Rule::Alternatives(sets) if !sets.iter().any(|set| complete(members, set, sets)) => {
                let sets: alloc::vec::Vec<String> = sets.iter().map(|set| format!("({})", list(set))).collect();
                let message = format!("`{}` needs exactly one of {}", shape.name, sets.join(", "));
                report.error(CheckRule::OneOf, message, "send the members of one of them and leave out the others");
            }
            Rule::NotEmpty if members.is_empty() => {
                let message = format!("`{}` is empty", shape.name);
                report.error(CheckRule::Empty, message, "send what changes");
            }
            Rule::When { member, is, needs }
                if find(members, member).and_then(|value| json::text_at(value, "")).as_deref() == Some(*is) =>
            {
                for name in needs.iter().filter(|name| find(members, name).is_none()) {
                    let message = format!("`{}` needs `{name}` when `{member}` is {is}", shape.name);
                    report.error(CheckRule::Required, message, "add the member");
                }
            }
            Rule::Sum { list, of, equals } if !adds_up(members, list, of, equals) => {
                let message = format!("`{of}` of all entries of `{list}` does not add up to `{equals}`");
                report.warn(CheckRule::Sum, message, "check the amounts; discounts are negative lines");
            }
            _ => {}
        }
    }
}

/// Whether one set of members is there, and nothing that only the others have.
fn complete(members: &Members<'_>, set: &[&str], sets: &[&[&str]]) -> bool {
    let there = |name: &&str| find(members, name).is_some();
    let foreign = |name: &&&str| !set.contains(*name) && there(name);
    set.iter().all(there) && !sets.iter().flat_map(|other| other.iter()).any(|name| foreign(&name))
}

/// False only when all numbers are there and the sum is another one. No entries are no statement.
fn adds_up(members: &Members<'_>, list: &str, of: &str, equals: &str) -> bool {
    let Some(expected) = find(members, equals).and_then(|value| json::integer_at(value, "")) else { return true };
    let Some(entries) = find(members, list) else { return true };
    let of = format!("/{of}");
    let mut sum = None;
    for entry in json::items(entries) {
        let Some(value) = json::integer_at(entry, &of) else { return true };
        let Some(next) = sum.unwrap_or(0_i64).checked_add(value) else { return false };
        sum = Some(next);
    }
    sum.is_none_or(|sum| sum == expected)
}

fn list(names: &[&str]) -> String {
    let mut out = String::new();
    for (n, name) in names.iter().enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        out.push('`');
        out.push_str(name);
        out.push('`');
    }
    out
}

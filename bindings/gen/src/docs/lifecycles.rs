//! The page of lifecycles, and their diagrams.

use std::fmt::Write as _;

use kassa::api::event::event_named;
use kassa::lifecycle::LIFECYCLES;
use kassa::value::lifecycle::Lifecycle;

use super::layout;
use super::operations::link;
use super::{PRINTED, anchor};
use crate::diagram::draw;
use crate::output::Outputs;
use crate::tables::line;

pub(super) fn print(out: &mut Outputs) -> Result<(), String> {
    let mut page = format!("# Lifecycles\n\n{PRINTED}\n");
    page.push_str(
        "Webhooks, polls and returns arrive in any order, more than once and with gaps. Every observed state is judged against\n\
         the known one: news, the same, older news, a step back, or a state that the table does not have, which means *read again*.\n",
    );
    for lifecycle in LIFECYCLES {
        section(&mut page, lifecycle);
        let drawn = draw(lifecycle, &layout::of(lifecycle))?;
        out.add(format!("docs/reference/lifecycles/{}.svg", lifecycle.name), drawn);
    }
    out.add("docs/reference/lifecycles.md", page);
    Ok(())
}

fn section(page: &mut String, lifecycle: &Lifecycle) {
    let _ = writeln!(page, "\n## {}\n\n{}\n", lifecycle.name, line(lifecycle.doc));
    let _ = writeln!(page, "![States of {0}](lifecycles/{0}.svg)\n", lifecycle.name);
    if lifecycle.field.is_none() {
        page.push_str("The names of the states are ours: the API has no member for them.\n\n");
    }
    page.push_str("| From | To | What happens | By | Event |\n|---|---|---|---|---|\n");
    for edge in lifecycle.edges {
        let mut note = edge.trigger.to_owned();
        if let Some(operation) = edge.operation {
            let _ = write!(note, " ({})", link(operation));
        }
        if edge.unverified {
            note.push_str(", *not confirmed*");
        }
        let from = edge.from.map_or("-".to_owned(), |from| format!("`{from}`"));
        let event = edge.event.map_or(String::new(), |event| match event_named(event) {
            Some(_) => format!("[`{event}`](events.md#{})", anchor(event)),
            None => format!("`{event}`"),
        });
        let _ =
            writeln!(page, "| {from} | `{}` | {note} | {} | {event} |", edge.to, edge.actor.as_str().replace('_', " "));
    }
    if lifecycle.allowed.is_empty() {
        return;
    }
    page.push_str("\n| State | May be called |\n|---|---|\n");
    for allowed in lifecycle.allowed {
        let names = allowed.operations.iter().map(|op| link(op)).collect::<Vec<_>>().join(", ");
        let names = if names.is_empty() { "nothing".to_owned() } else { names };
        let last = if lifecycle.is_final(allowed.state) { " (final)" } else { "" };
        let _ = writeln!(page, "| `{}`{last} | {names} |", allowed.state);
    }
}

//! The page of lifecycles, and their diagrams.

use std::fmt::Write as _;

use kassa::lifecycle::LIFECYCLES;
use kassa::value::lifecycle::Lifecycle;

use super::PRINTED;
use crate::diagram::{Arrow, Layout, draw};
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
        if let Some((_, layout)) = LAYOUTS.iter().find(|(name, _)| *name == lifecycle.name) {
            out.add(format!("docs/reference/{}.svg", lifecycle.name), draw(lifecycle, layout)?);
        }
    }
    out.add("docs/reference/lifecycles.md", page);
    Ok(())
}

fn section(page: &mut String, lifecycle: &Lifecycle) {
    let _ = writeln!(page, "\n## {}\n\n{}\n", lifecycle.name, line(lifecycle.doc));
    if LAYOUTS.iter().any(|(name, _)| *name == lifecycle.name) {
        let _ = writeln!(page, "![{0}]({0}.svg)\n", lifecycle.name);
    }
    page.push_str("| From | To | What happens | By | Event |\n|---|---|---|---|---|\n");
    for edge in lifecycle.edges {
        let mut note = edge.trigger.to_owned();
        if let Some(operation) = edge.operation {
            let _ = write!(note, " (`{}`)", operation.name);
        }
        if edge.unverified {
            note.push_str(", *not confirmed*");
        }
        let from = edge.from.map_or("-".to_owned(), |from| format!("`{from}`"));
        let event = edge.event.map_or(String::new(), |event| format!("`{event}`"));
        let _ =
            writeln!(page, "| {from} | `{}` | {note} | {} | {event} |", edge.to, edge.actor.as_str().replace('_', " "));
    }
    if lifecycle.allowed.is_empty() {
        return;
    }
    page.push_str("\n| State | May be called |\n|---|---|\n");
    for allowed in lifecycle.allowed {
        let names = allowed.operations.iter().map(|op| format!("`{}`", op.name)).collect::<Vec<_>>().join(", ");
        let last = if lifecycle.is_final(allowed.state) { " (final)" } else { "" };
        let _ = writeln!(page, "| `{}`{last} | {names} |", allowed.state);
    }
}

/// Shorthand for the tables below.
const fn arrow(from: &'static str, to: &'static str, bend: f64, at: f64, shift: (f64, f64)) -> Arrow {
    Arrow { from, to, bend, at, shift }
}

const LAYOUTS: &[(&str, Layout)] = &[
    (
        "payment_request",
        Layout {
            places: &[
                ("SUBMITTED", 0.9, 1.0),
                ("IN_PROGRESS", 1.9, 1.0),
                ("COMPLETED", 2.9, 1.0),
                ("DECLINED", 2.9, 0.0),
                ("EXPIRED", 0.9, 2.1),
                ("CANCELED", 1.9, 2.1),
            ],
            start: (0.0, 1.0),
            arrows: &[
                arrow("", "SUBMITTED", 0.0, 0.5, (0.0, -12.0)),
                arrow("", "COMPLETED", 140.0, 0.42, (0.0, -12.0)),
                arrow("SUBMITTED", "IN_PROGRESS", 16.0, 0.5, (0.0, -12.0)),
                arrow("IN_PROGRESS", "SUBMITTED", 16.0, 0.5, (0.0, 12.0)),
                arrow("IN_PROGRESS", "COMPLETED", 0.0, 0.5, (0.0, -12.0)),
                arrow("IN_PROGRESS", "DECLINED", 0.0, 0.5, (-34.0, -8.0)),
                arrow("COMPLETED", "DECLINED", 0.0, 0.5, (0.0, 0.0)),
                arrow("IN_PROGRESS", "EXPIRED", 0.0, 0.7, (0.0, 0.0)),
                arrow("SUBMITTED", "CANCELED", 0.0, 0.7, (0.0, 0.0)),
                arrow("COMPLETED", "CANCELED", 0.0, 0.5, (0.0, 0.0)),
            ],
        },
    ),
    (
        "payment_transaction",
        Layout {
            places: &[("AUTHORIZED", 0.4, 0.7), ("COMPLETED", 2.4, 0.7), ("EXPIRED", 0.4, 2.1), ("CLOSED", 2.4, 2.1)],
            start: (1.4, 0.0),
            arrows: &[
                arrow("", "AUTHORIZED", 0.0, 0.42, (0.0, 0.0)),
                arrow("", "COMPLETED", 0.0, 0.42, (0.0, 0.0)),
                arrow("AUTHORIZED", "COMPLETED", 0.0, 0.5, (0.0, -29.0)),
                arrow("AUTHORIZED", "EXPIRED", 16.0, 0.5, (74.0, 0.0)),
                arrow("EXPIRED", "AUTHORIZED", 16.0, 0.5, (-76.0, 0.0)),
                arrow("AUTHORIZED", "CLOSED", 0.0, 0.28, (0.0, 0.0)),
                arrow("EXPIRED", "COMPLETED", 0.0, 0.72, (0.0, 0.0)),
                arrow("EXPIRED", "CLOSED", 0.0, 0.5, (0.0, 22.0)),
            ],
        },
    ),
    (
        "payment_funding",
        Layout {
            places: &[("PENDING", 1.0, 0.7), ("FUNDED", 2.3, 0.0), ("EXPIRED", 2.3, 1.0)],
            start: (0.0, 0.7),
            arrows: &[
                arrow("", "PENDING", 0.0, 0.45, (0.0, -12.0)),
                arrow("", "FUNDED", 50.0, 0.5, (0.0, -12.0)),
                arrow("PENDING", "FUNDED", 0.0, 0.5, (0.0, 0.0)),
                arrow("PENDING", "EXPIRED", 0.0, 0.5, (0.0, 13.0)),
            ],
        },
    ),
];

//! The page of events.

use std::fmt::Write as _;

use kassa::api::event::{ENVELOPE, EVENTS};
use kassa::wire::events::EventSpec;

use super::{PRINTED, anchor, capital, models};
use crate::output::Outputs;
use crate::tables::{Types, groups, line};

pub(super) fn print(out: &mut Outputs, types: &Types) {
    let mut page = format!("# Events\n\n{PRINTED}\n");
    let _ = writeln!(
        page,
        "What Klarna tells without being asked. Every event comes in a {}, at least once and in any order: drop what was seen\n\
         before by `event_id`, and read the resource when more is needed. A type that is not listed is handed over as it came.",
        models::link(ENVELOPE.name, types, "")
    );
    page.push_str("\n| Type | Group | |\n|---|---|---|\n");
    for event in EVENTS {
        let (name, group) = (event.name, event.group.as_str());
        let _ = writeln!(page, "| [`{name}`](#{}) | {group} | {} |", anchor(name), line(event.doc));
    }
    for group in groups() {
        let mut of_group = EVENTS.iter().filter(|event| event.group == group).peekable();
        if of_group.peek().is_some() {
            let _ = writeln!(page, "\n## {}", capital(group.as_str()));
        }
        for event in of_group {
            section(&mut page, event, types);
        }
    }
    out.add("docs/reference/events.md", page);
}

fn section(page: &mut String, event: &EventSpec, types: &Types) {
    let _ = writeln!(page, "\n### {}\n\n{}\n", event.name, line(event.doc));
    let payload = models::link(event.payload.name, types, "");
    let _ = writeln!(page, "- Payload: {payload}, about the `{}` in it", event.key);
    let mut steps: Vec<String> = Vec::new();
    for (lifecycle, edge) in event.edges() {
        let from = edge.from.map_or("new".to_owned(), |from| format!("`{from}`"));
        let doubt = if edge.unverified { ", not confirmed" } else { "" };
        let name = lifecycle.name;
        let step = format!("[{name}](lifecycles.md#{}): {from} → `{}`{doubt}", anchor(name), edge.to);
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
    for step in steps {
        let _ = writeln!(page, "- {step}");
    }
}

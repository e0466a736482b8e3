//! The page of what Klarna asks of an acquiring partner.

use std::fmt::Write as _;

use kassa::requirement::{How, Level, Requirement, Scope, rows};

use super::PRINTED;
use crate::output::Outputs;

/// Columns of the table of levels, and what stands above them.
const COLUMNS: [(Scope, &str); 12] = [
    (Scope::Hosted, "Hosted"),
    (Scope::ServerSide, "Server"),
    (Scope::Express, "Express"),
    (Scope::Tokenized, "Token"),
    (Scope::Plugin, "Plugin"),
    (Scope::Web, "Web"),
    (Scope::Store, "Store"),
    (Scope::App, "App"),
    (Scope::Dashboard, "Dashboard"),
    (Scope::NoDashboard, "None"),
    (Scope::StepUp, "Step-up"),
    (Scope::Redirect, "Redirect"),
];

pub(super) fn print(out: &mut Outputs) {
    let mut page = format!("# What Klarna asks of an acquiring partner\n\n{PRINTED}\n");
    page.push_str(
        "Every row of Klarna's requirements page (`KNR-01` and on) and of its guides (`KNR-D01` and on), in words of this library's\n\
         own; Klarna does not number them. [docs/requirements.md](../requirements.md) tells how to get the report about your own\n\
         integration.\n\n\
         | | Met by | |\n|---|---|---|\n",
    );
    for (how, mark, meaning) in [
        (
            How::Enforced,
            "kassa",
            "a program that uses it cannot do otherwise by accident; the tests named fail without it",
        ),
        (How::Checked, "a report", "`requirements` tells from configuration and traffic whether it is met"),
        (How::Duty, "you", "it is the integrator's duty, and no traffic shows it"),
    ] {
        let _ = writeln!(page, "| {} | {mark} | {meaning} |", rows().filter(|row| row.how() == how).count());
    }
    let _ = writeln!(page, "| {} | | rows in all |", rows().count());
    levels(&mut page);
    page.push_str("\n## How each is met\n");
    for row in rows() {
        section(&mut page, row);
    }
    out.add("docs/reference/requirements.md", page);
}

fn levels(page: &mut String) {
    page.push_str(
        "\n## For whom\n\n\
         R required, r recommended, A another way that Klarna has to approve, ? there is a row whose text is not known (treat it as\n\
         required, and ask). Nothing: the page does not speak of it. *Dashboard* is for those whose partners get a user interface of\n\
         their own, *None* for the others; *Step-up* and *Redirect* for payments that have one. \\* the level is not certain.\n\n\
         | Row | Met by | All |",
    );
    for (_, name) in COLUMNS {
        let _ = write!(page, " {name} |");
    }
    let _ = writeln!(page, "\n|---|---|{}", "---|".repeat(COLUMNS.len() + 1));
    for row in rows() {
        let doubt = if row.doubt.is_empty() { "" } else { " \\*" };
        let _ = write!(page, "| [{0}](#{1}){doubt} | {2} |", row.id, row.id.to_lowercase(), by(row));
        for scope in std::iter::once(Scope::Everyone).chain(COLUMNS.map(|(scope, _)| scope)) {
            let _ = write!(page, " {} |", row.level(scope).map_or("", letter));
        }
        page.push('\n');
    }
}

const fn letter(level: Level) -> &'static str {
    match level {
        Level::Required => "R",
        Level::Recommended => "r",
        Level::Alternate => "A",
        _ => "?",
    }
}

const fn by(row: &Requirement) -> &'static str {
    match row.how() {
        How::Enforced => "kassa",
        How::Checked => "a report",
        _ => "you",
    }
}

fn section(page: &mut String, row: &Requirement) {
    let _ = writeln!(page, "\n### {}\n\n{}.", row.id, row.rule);
    if !row.doubt.is_empty() {
        let _ = writeln!(page, "The level is not certain: {}.", row.doubt);
    }
    let how = match (row.how(), row.is_checked()) {
        (How::Enforced, true) => "**Enforced**, and looked at in traffic besides.",
        (How::Enforced, false) => "**Enforced.**",
        (How::Checked, _) => "**Checked** by the report.",
        _ => "**Your duty.**",
    };
    let _ = write!(page, "\n{how}");
    if !row.proofs.is_empty() {
        let share = if row.how() == How::Enforced { "Shown by" } else { "Kassa's share is shown by" };
        let tests = row.proofs.iter().map(|proof| format!("[`{}`](../../{})", proof.test, proof.file));
        let _ = write!(page, " {share} {}.", tests.collect::<Vec<_>>().join(", "));
    }
    if !row.duty.is_empty() {
        let rest = if row.how() == How::Duty { "" } else { "Yours: " };
        let name = row.see.strip_prefix("docs/").unwrap_or(row.see);
        let _ = write!(page, "\n{rest}{} ([{name}](../../{})).", text(row.duty, rest.is_empty()), row.see);
    }
    page.push('\n');
}

fn text(duty: &str, begins: bool) -> String {
    if begins { super::capital(duty) } else { duty.to_owned() }
}

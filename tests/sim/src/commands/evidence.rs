//! Figures of a run, for the evidence page.

use std::fmt::Write as _;

use super::everyday::Amount;
use super::report::Report;

/// Writes the figures to the file that `KASSA_EVIDENCE` names, if it names one.
pub(crate) fn offer(report: &Report, amount: &Amount, from: u64) {
    let Some(path) = std::env::var_os("KASSA_EVIDENCE") else { return };
    let mut page = String::new();
    let _ = writeln!(page, "Run `{}`, seeds from {from}.\n", amount.name);
    page.push_str("| search | runs | events | seconds |\n|---|---:|---:|---:|\n");
    for row in &report.rows {
        let _ = writeln!(page, "| {} | {} | {} | {:.1} |", row.name, row.runs, row.events, row.seconds);
    }
    let sum = |value: fn(&super::report::Row) -> u64| report.rows.iter().map(value).sum::<u64>();
    let _ = writeln!(page, "| **all** | **{}** | **{}** | |\n", sum(|row| row.runs), sum(|row| row.events));
    page.push_str("| step that was told | times |\n|---|---:|\n");
    for ((before, after), count) in &report.coverage.edges {
        let _ = writeln!(page, "| {} → {after} | {count} |", if before.is_empty() { "(start)" } else { before });
    }
    page.push_str("\n| fact | times |\n|---|---:|\n");
    for (fact, count) in &report.coverage.facts {
        let _ = writeln!(page, "| {fact} | {count} |");
    }
    if let Err(fault) = std::fs::write(&path, page) {
        eprintln!("{}: {fault}", path.to_string_lossy());
    }
}

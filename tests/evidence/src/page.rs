//! The page: a template, and in it what the results say.

use std::fmt::Write as _;

use crate::results::{Results, Table};

const TEMPLATE: &str = include_str!("template.md");

/// Prints the page. `read` gives the text of a file of results by its name, `None` where there is none.
///
/// # Errors
/// A file is not of its form.
pub fn page(read: impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut out = String::new();
    for line in TEMPLATE.lines() {
        match line.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}")) {
            None => out.push_str(line),
            Some(name) => {
                let results = read(name).map(|text| Results::read(&text).map_err(|why| format!("{name}.json: {why}")));
                out.push_str(
                    results.transpose()?.map_or("Not measured.".to_owned(), |results| show(&results)).trim_end(),
                );
            }
        }
        out.push('\n');
    }
    Ok(out)
}

fn show(results: &Results) -> String {
    let mut out = format!("Measured by `{}` at commit `{}`.\n\n", results.command, results.commit);
    if !results.figures.is_empty() {
        out.push_str("| figure | |\n|---|---:|\n");
        for (name, value) in &results.figures {
            let _ = writeln!(out, "| {name} | {} |", grouped(value));
        }
        out.push('\n');
    }
    for table in &results.tables {
        out.push_str(&show_table(table));
        out.push('\n');
    }
    out
}

fn show_table(table: &Table) -> String {
    let number = |text: &String| text.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    let aligned = |column: usize| {
        let mut cells = table.rows.iter().filter_map(|row| row.get(column));
        if cells.all(number) { "---:" } else { "---" }
    };
    let ruler: Vec<&str> = (0..table.head.len()).map(aligned).collect();
    let mut out = format!("{}:\n\n| {} |\n|{}|\n", table.title, table.head.join(" | "), ruler.join("|"));
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(|cell| grouped(cell)).collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out
}

/// A whole number in groups of three digits; any other text as it is.
fn grouped(text: &str) -> String {
    if text.len() < 5 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.to_owned();
    }
    let mut out = String::new();
    for (place, digit) in text.chars().enumerate() {
        if place > 0 && (text.len() - place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_measured_is_said_and_what_was_names_its_command() {
        let empty = page(|_| None).expect("nothing is wrong with nothing");
        assert!(empty.matches("Not measured.").count() >= 5 && !empty.contains("{{"), "{empty}");
        let results = Results { command: "cargo measure".into(), commit: "abc".into(), ..Results::default() }
            .figure("runs", 1_234_567)
            .table("Rows", &["name", "times"], vec![vec!["a".into(), "12345".into()]]);
        let text = serde_json::to_string(&results).expect("it can be written");
        let shown = super::page(|name| (name == "everyday").then(|| text.clone())).expect("it is of its form");
        for part in
            ["`cargo measure` at commit `abc`", "| runs | 1\u{a0}234\u{a0}567 |", "|---|---:|\n| a | 12\u{a0}345 |"]
        {
            assert!(shown.contains(part), "{part} stands not in {shown}");
        }
        assert!(super::page(|_| Some("{}".into())).is_err());
    }
}

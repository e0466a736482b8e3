//! The driver's own table of failures. It is read from its source: the driver depends on files that are printed here, and could not be
//! compiled while they are stale.

use std::path::Path;

use kassa::value::fault::Advice;

const TABLE: &str = "ffi/drive/src/error.rs";

/// One failure of the machine that a flow runs on.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) number: u16,
    pub(super) name: String,
    pub(super) advice: Advice,
    pub(super) meaning: String,
}

/// All of them, in the order of the table.
pub(super) fn failures(root: &Path) -> Result<Vec<Failure>, String> {
    let source = std::fs::read_to_string(root.join(TABLE)).map_err(|fault| format!("{TABLE}: {fault}"))?;
    table(&source)
}

fn table(source: &str) -> Result<Vec<Failure>, String> {
    let rows = source.lines().skip_while(|line| *line != "host_codes! {").skip(1).take_while(|line| *line != "}");
    let mut found = Vec::new();
    let mut meaning = String::new();
    for line in rows.map(str::trim) {
        if let Some(more) = line.strip_prefix("///") {
            meaning = format!("{meaning} {}", more.trim()).trim().to_owned();
        } else if !line.is_empty() {
            found.push(failure(line, std::mem::take(&mut meaning))?);
        }
    }
    if found.is_empty() { Err(format!("{TABLE} declares no failures")) } else { Ok(found) }
}

/// A row such as `2001 JournalLocked "journal_locked" TryLater;`.
fn failure(line: &str, meaning: String) -> Result<Failure, String> {
    let strange = || format!("{TABLE}: `{line}` is no row of the table");
    let words: Vec<&str> = line.strip_suffix(';').ok_or_else(strange)?.split_whitespace().collect();
    let [number, _, name, advice] = words.as_slice() else { return Err(strange()) };
    let advice =
        [Advice::Fix, Advice::TryLater, Advice::ReadThenDecide, Advice::Resume, Advice::Escalate, Advice::Upgrade]
            .into_iter()
            .find(|known| format!("{known:?}") == *advice);
    Ok(Failure {
        number: number.parse().map_err(|_| strange())?,
        name: name.trim_matches('"').to_owned(),
        advice: advice.ok_or_else(strange)?,
        meaning,
    })
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn rows_are_read_with_what_is_said_about_them() {
        let source = "host_codes! {\n    /// Gone.\n    /// Look.\n    2001 Gone \"gone\" Resume;\n    /// More.\n    2002 More \"more\" Fix;\n}\n";
        let said: Vec<String> = table(source)
            .unwrap()
            .iter()
            .map(|row| format!("{} {} {:?} {}", row.number, row.name, row.advice, row.meaning))
            .collect();
        assert_eq!(said, ["2001 gone Resume Gone. Look.", "2002 more Fix More."]);
    }

    #[test]
    fn what_is_no_row_is_refused() {
        assert!(table("host_codes! {\n    2001 Gone \"gone\";\n}\n").is_err());
        assert!(table("host_codes! {\n    2001 Gone \"gone\" Despair;\n}\n").is_err());
        assert!(table("").is_err());
    }
}

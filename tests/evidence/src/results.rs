//! The file that a measurement leaves.

use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};

/// What one command has measured.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Results {
    /// The command, as it is typed.
    pub command: String,
    /// The commit that was measured; ends in `+` when files differed from it.
    pub commit: String,
    /// Figures: name, value.
    pub figures: Vec<(String, String)>,
    /// Tables.
    pub tables: Vec<Table>,
}

/// A table of results.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// What it is about.
    pub title: String,
    /// Names of the columns.
    pub head: Vec<String>,
    /// Rows; columns of numbers only are set to the right.
    pub rows: Vec<Vec<String>>,
}

impl Results {
    /// Results of this command, at the commit that stands here.
    #[must_use]
    pub fn of(command: &str) -> Self {
        Self { command: command.to_owned(), commit: commit(), ..Self::default() }
    }

    /// Adds a figure.
    #[must_use]
    pub fn figure(mut self, name: &str, value: impl ToString) -> Self {
        self.figures.push((name.to_owned(), value.to_string()));
        self
    }

    /// Adds a table.
    #[must_use]
    pub fn table(mut self, title: &str, head: &[&str], rows: Vec<Vec<String>>) -> Self {
        let head = head.iter().map(|name| (*name).to_owned()).collect();
        self.tables.push(Table { title: title.to_owned(), head, rows });
        self
    }

    /// Leaves `NAME.json` in the folder that `KASSA_EVIDENCE` names, if it names one.
    pub fn offer(&self, name: &str) {
        let Some(folder) = std::env::var_os("KASSA_EVIDENCE") else { return };
        let path = Path::new(&folder).join(format!("{name}.json"));
        let text = serde_json::to_string_pretty(self).unwrap_or_default() + "\n";
        if let Err(fault) = std::fs::write(&path, text) {
            eprintln!("{}: {fault}", path.display());
        }
    }

    /// Reads such a file.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|fault| fault.to_string())
    }
}

fn commit() -> String {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).output().ok().filter(|output| output.status.success());
        output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let Some(commit) = git(&["rev-parse", "--short=12", "HEAD"]) else { return "unknown".to_owned() };
    // The results themselves lie in the repository as well.
    let changed = git(&["status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/evidence*"]);
    if changed.is_some_and(|changed| changed.is_empty()) { commit } else { commit + "+" }
}

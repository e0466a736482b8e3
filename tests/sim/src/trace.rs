//! What happened in a run: a hash always, a timeline on demand.

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Application, flow and disk.
    Till,
    /// What is under way.
    Net,
    /// Klarna and its customer.
    Klarna,
}

/// One row of a timeline.
#[derive(Clone, Debug)]
pub struct Row {
    /// Milliseconds since the beginning.
    pub at: u64,
    /// Who.
    pub column: Column,
    /// What.
    pub what: String,
}

/// The trace of a run.
#[derive(Clone, Debug)]
pub struct Trace {
    hash: u64,
    /// How many events were seen.
    pub events: u64,
    /// The rows, when they are wanted.
    pub rows: Option<Vec<Row>>,
    begin: u64,
}

impl Trace {
    /// An empty trace.
    #[must_use]
    pub fn new(begin: u64, rows: bool) -> Self {
        Self { hash: 0xcbf2_9ce4_8422_2325, events: 0, rows: rows.then(Vec::new), begin }
    }

    /// The hash of everything so far: equal for equal runs, on every machine and through every host.
    #[must_use]
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// Takes bytes in.
    pub fn bytes(&mut self, bytes: &[u8]) {
        // Eight bytes at a time: the hash of a run must not cost more than the run.
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            let mut eight = [0; 8];
            eight.copy_from_slice(chunk);
            self.word(u64::from_le_bytes(eight));
        }
        let mut rest = [0; 8];
        rest[..chunks.remainder().len()].copy_from_slice(chunks.remainder());
        self.word(u64::from_le_bytes(rest) ^ ((bytes.len() as u64) << 56));
    }

    fn word(&mut self, word: u64) {
        self.hash = (self.hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }

    /// An event, with the bytes that make it this one.
    pub fn event(&mut self, at: u64, column: Column, bytes: &[u8], what: impl FnOnce() -> String) {
        self.events += 1;
        self.word(at);
        self.bytes(bytes);
        if let Some(rows) = &mut self.rows {
            rows.push(Row { at: at.saturating_sub(self.begin), column, what: what() });
        }
    }
}

/// The timeline in three columns.
#[must_use]
pub fn timeline(rows: &[Row]) -> String {
    use std::fmt::Write as _;
    const WIDE: usize = 58;
    let mut out = String::new();
    let _ = writeln!(out, "{:>14}  {:<WIDE$} {:<WIDE$} Klarna and customer", "time", "till", "network");
    for row in rows {
        let seconds = row.at / 1_000;
        let time = format!("{}:{:02}:{:02}.{:03}", seconds / 3_600, seconds / 60 % 60, seconds % 60, row.at % 1_000);
        let mut what = row.what.replace('\n', " ");
        if what.len() > 150 {
            let end = (0..=150).rev().find(|end| what.is_char_boundary(*end)).unwrap_or(0);
            what.truncate(end);
            what.push_str("...");
        }
        let _ = match row.column {
            Column::Till => writeln!(out, "{time:>14}  {what}"),
            Column::Net => writeln!(out, "{time:>14}  {:<WIDE$} {what}", ""),
            Column::Klarna => writeln!(out, "{time:>14}  {:<WIDE$} {:<WIDE$} {what}", "", ""),
        };
    }
    out
}

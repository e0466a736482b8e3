//! How it is told what the store acknowledged: one line of text each, to a place that the power cut does not reach.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, ToSocketAddrs};
use std::path::Path;

/// A line of a journal that the store acknowledged: `ack REFERENCE NUMBER CHECK`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledged {
    /// The journal.
    pub reference: String,
    /// Number of the line in it.
    pub number: u64,
    /// Check value of the line, which depends on all lines before it.
    pub check: String,
}

impl fmt::Display for Acknowledged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ack {} {} {}", self.reference, self.number, self.check)
    }
}

impl Acknowledged {
    /// Reads what [`Tell`] wrote. A last line without its line feed was cut off and counts for nothing, and so does whatever
    /// else a serial line brings.
    #[must_use]
    pub fn read(text: &str) -> Vec<Self> {
        let line = |line: &str| {
            let mut words = line.strip_suffix('\n')?.strip_prefix("ack ")?.split(' ');
            let (reference, number, check) = (words.next()?, words.next()?.parse().ok()?, words.next()?);
            let whole = words.next().is_none() && check.len() == 8;
            whole.then(|| Self { reference: reference.to_owned(), number, check: check.to_owned() })
        };
        text.split_inclusive('\n').filter_map(line).collect()
    }
}

/// Where it is told.
pub struct Tell<'a>(pub &'a mut dyn Write);

impl Tell<'_> {
    /// Tells it, now.
    ///
    /// # Errors
    /// Nobody listens any more.
    pub fn acknowledged(&mut self, what: &Acknowledged) -> io::Result<()> {
        self.0.write_all(format!("{what}\n").as_bytes())?;
        self.0.flush()
    }
}

/// Takes what writers tell over TCP, one after the other, and appends it to a file. Ends after `writers` of them, if given.
///
/// # Errors
/// The address or the file cannot be used.
pub fn listen(address: impl ToSocketAddrs, file: &Path, writers: Option<usize>) -> io::Result<()> {
    let listener = TcpListener::bind(address)?;
    println!("listening on {}", listener.local_addr()?);
    let mut out = OpenOptions::new().create(true).append(true).open(file)?;
    for connection in listener.incoming().take(writers.unwrap_or(usize::MAX)) {
        let mut lines = BufReader::new(connection?);
        let mut line = Vec::new();
        // The end of a machine whose plug was pulled looks like an error, or like nothing at all.
        while lines.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) && line.ends_with(b"\n") {
            out.write_all(&line)?;
            line.clear();
        }
        out.sync_data()?;
    }
    Ok(())
}

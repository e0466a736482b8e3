//! Answers that are read while they come: files and tables.

use std::io::{self, Read};
use std::sync::Arc;

use super::attempt::Attempt;
use super::{Downloads, Failure, Request};
use crate::transport;

/// An answer that is read while it comes. It is not held in memory; a break on the way is an error of the reader, and the
/// request can be made again.
pub struct Download {
    /// HTTP status.
    pub status: u16,
    /// `Content-Type`, if there was one.
    pub content_type: Option<String>,
    /// Name of the file, as the answer tells it. It comes from outside: do not use it as a path.
    pub file_name: Option<String>,
    reader: Box<dyn Read + Send>,
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Download({} {:?})", self.status, self.content_type)
    }
}

impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

impl<O: Downloads> Request<O> {
    /// Sends it, repeats it where need be until an answer begins, and gives its body to be read.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn open(self) -> Result<Download, Failure<O>> {
        let (client, patience) = (self.client.clone(), self.patience);
        let mut attempt: Attempt<O> = Attempt::new(client, self.flow()?);
        let mut opened = None;
        attempt.drive(patience, &mut |client, call| {
            Ok(client.0.transport.open(call)?.and_then(|answer| {
                if !(200..300).contains(&answer.status) || is_page(&answer.headers) {
                    return answer.whole();
                }
                let head =
                    transport::Answer { status: answer.status, headers: answer.headers.clone(), body: Vec::new() };
                opened = Some(answer);
                Ok(head)
            }))
        })?;
        let reply = attempt.outcome()?;
        let Some(answer) = opened else {
            return Ok(Download {
                status: reply.status,
                content_type: reply.content_type,
                file_name: None,
                reader: Box::new(io::empty()),
            });
        };
        let file_name = header(&answer.headers, "content-disposition").and_then(file_name);
        Ok(Download { status: reply.status, content_type: reply.content_type, file_name, reader: answer.into_reader() })
    }

    /// The same as rows of a table with the names of its columns in the first line, for operations that answer with one.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn rows(self) -> Result<Rows, Failure<O>> {
        Ok(self.open()?.rows())
    }
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// A page for people or an error in the clothes of a success is no file: it is read and judged as a whole.
fn is_page(headers: &[(String, String)]) -> bool {
    header(headers, "content-type").is_some_and(|kind| {
        let kind = kind.to_ascii_lowercase();
        kind.contains("html") || kind.contains("json")
    })
}

fn file_name(disposition: &str) -> Option<String> {
    let value = disposition.split(';').map(str::trim).find_map(|part| part.strip_prefix("filename="))?;
    let name = value.trim_matches('"').rsplit(['/', '\\']).next()?;
    (!name.is_empty() && !name.starts_with('.')).then(|| name.to_owned())
}

impl Download {
    /// Its rows, as a table with the names of its columns in the first line and commas between cells.
    #[must_use]
    pub fn rows(self) -> Rows {
        self.rows_by(b',')
    }

    /// The same with another sign between cells.
    #[must_use]
    pub fn rows_by(self, separator: u8) -> Rows {
        let reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(self);
        Rows { reader, columns: None, ended: false }
    }
}

/// The rows of a table, one at a time. The last item is the error, if there was one: a table that broke off does not look like
/// one that ended.
pub struct Rows {
    reader: csv::Reader<Download>,
    columns: Option<Arc<csv::StringRecord>>,
    ended: bool,
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rows({:?})", self.columns)
    }
}

impl Rows {
    /// Names of the columns. They differ by acquirer.
    ///
    /// # Errors
    /// When the first line cannot be read.
    pub fn columns(&mut self) -> Result<Arc<csv::StringRecord>, csv::Error> {
        match &self.columns {
            Some(columns) => Ok(Arc::clone(columns)),
            None => Ok(Arc::clone(self.columns.insert(Arc::new(self.reader.headers()?.clone())))),
        }
    }
}

impl Iterator for Rows {
    type Item = Result<Row, csv::Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let read = self.columns().and_then(|columns| {
            let mut cells = csv::StringRecord::new();
            Ok(self.reader.read_record(&mut cells)?.then_some(Row { columns, cells }))
        });
        self.ended = !matches!(read, Ok(Some(_)));
        read.transpose()
    }
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    columns: Arc<csv::StringRecord>,
    cells: csv::StringRecord,
}

impl Row {
    /// The cell below this name.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&str> {
        self.cells.get(self.columns.iter().position(|known| known == column)?)
    }

    /// All cells, from left to right.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter()
    }
}

//! The store that is shipped: a directory with one file a journal.

use std::path::Path;

use kassa_drive::{FileJournal, JournalFile};

use crate::store::Store;

/// Journals in a directory.
#[derive(Debug)]
pub struct FileStore {
    directory: FileJournal,
    current: Option<JournalFile>,
}

impl FileStore {
    /// Takes a directory, which is made if it is not there.
    ///
    /// # Errors
    /// Why not, such as another process that has it.
    pub fn open(directory: &Path) -> Result<Self, String> {
        Ok(Self { directory: FileJournal::open(directory).map_err(text)?, current: None })
    }

    fn current(&mut self) -> Result<&mut JournalFile, String> {
        self.current.as_mut().ok_or_else(|| "no journal is open".to_owned())
    }
}

fn text(fault: kassa_drive::Error) -> String {
    fault.to_string()
}

impl Store for FileStore {
    fn pending(&self) -> Result<Vec<String>, String> {
        self.directory.pending().map_err(text)
    }

    fn begin(&mut self, reference: &str) -> Result<(), String> {
        self.current = Some(self.directory.create(reference).map_err(text)?);
        Ok(())
    }

    fn open(&mut self, reference: &str) -> Result<Vec<String>, String> {
        self.current = None;
        let (file, lines) = self.directory.reopen(reference).map_err(text)?;
        self.current = Some(file);
        Ok(lines)
    }

    fn keep(&mut self, last: u64) -> Result<(), String> {
        self.current()?.keep(last).map_err(text)
    }

    fn append(&mut self, after: u64, lines: &[String]) -> Result<(), String> {
        self.current()?.append(after, lines).map_err(text)
    }

    fn finish(&mut self) -> Result<(), String> {
        let mut file = self.current.take().ok_or_else(|| "no journal is open".to_owned())?;
        self.directory.finish(&mut file).map_err(text)
    }
}

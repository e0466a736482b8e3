//! One flow's journal.

use std::fs;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::lock::Locked;
use super::place::sync_directory;
use crate::error::{Error, HostCode};

/// The journal of one flow, open for appending. Lines are durable when [`JournalFile::append`] returns.
#[derive(Debug)]
pub struct JournalFile {
    pub(super) file: Locked,
    pub(super) path: PathBuf,
    /// Where its first lines are written, which are moved to `path` when they are durable.
    pub(super) begun: Option<PathBuf>,
    /// Number of the last line.
    pub(super) last: u64,
    /// Its entry in the directory may not be durable.
    pub(super) fresh: bool,
    /// Where a torn last line begins, which the next lines will take the place of.
    pub(super) torn: Option<u64>,
    /// A write failed: what the file holds is not known any more.
    pub(super) stopped: bool,
}

impl JournalFile {
    pub(super) fn new(file: Locked, path: PathBuf) -> Self {
        Self { file, path, begun: None, last: 0, fresh: true, torn: None, stopped: false }
    }

    /// Number of the last line, 0 in an empty journal.
    #[must_use]
    pub fn last(&self) -> u64 {
        self.last
    }

    /// All of it, one line each, as far as it is text. The part behind the last line feed counts as a line.
    ///
    /// # Errors
    /// [`HostCode::JournalStorage`].
    pub fn read(&mut self) -> Result<Vec<String>, Error> {
        let mut bytes = Vec::new();
        let read = self.file.seek(SeekFrom::Start(0)).and_then(|_| self.file.read_to_end(&mut bytes));
        read.map_err(|e| Error::storage("the journal could not be read", e))?;
        let mut parts: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
        if parts.last().is_some_and(|part| part.is_empty()) {
            parts.pop();
        }
        Ok(parts.into_iter().map(|part| String::from_utf8_lossy(part).into_owned()).collect())
    }

    /// Gives up a torn last line: what follows the first `last` lines. Call it with what resuming the flow reported, and
    /// with nothing else. The next lines take its place; until they are durable it stays, as a sign to a process that comes
    /// after this one that a line may be missing.
    ///
    /// # Errors
    /// [`HostCode::JournalStorage`].
    pub fn keep(&mut self, last: u64) -> Result<(), Error> {
        let mut find = || -> io::Result<Option<u64>> {
            let mut bytes = Vec::new();
            self.file.seek(SeekFrom::Start(0))?;
            self.file.read_to_end(&mut bytes)?;
            let lines = usize::try_from(last).map_err(io::Error::other)?;
            let mut ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
            let kept = match lines.checked_sub(1) {
                None => Some(0),
                Some(n) => ends.nth(n),
            };
            match kept {
                Some(kept) if kept < bytes.len() => Ok(Some(kept.try_into().map_err(io::Error::other)?)),
                Some(_) => Ok(None),
                // The last line is whole and only its line feed is missing.
                None => {
                    self.file.seek(SeekFrom::End(0))?;
                    self.file.write_all(b"\n")?;
                    self.file.sync_all()?;
                    Ok(None)
                }
            }
        };
        let found = find();
        self.stopped |= found.is_err();
        self.torn = found.map_err(|e| Error::storage("the torn end of the journal could not be cut off", e))?;
        self.last = last;
        Ok(())
    }

    /// Appends lines durably, if the journal ends at line `after`. A failure is final: a second attempt at the same barrier
    /// may report success for data that the system has thrown away.
    ///
    /// # Errors
    /// [`HostCode::JournalMoved`], [`HostCode::JournalStorage`], then [`HostCode::JournalStopped`].
    pub fn append(&mut self, after: u64, lines: &[String]) -> Result<(), Error> {
        if !self.file.is_ours() {
            self.stopped = true;
            return Err(Error::host(
                HostCode::JournalMoved,
                "this process was forked, and the journal is its parent's; make a driver of its own",
            ));
        }
        if self.stopped {
            return Err(Error::host(
                HostCode::JournalStopped,
                "a write to this journal failed before; resume the flow from what is on the disk",
            ));
        }
        if after != self.last {
            self.stopped = true;
            return Err(Error::host(
                HostCode::JournalMoved,
                format!("the journal ends at line {}, the flow at line {after}", self.last),
            ));
        }
        let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
        for line in lines {
            text.push_str(line);
            text.push('\n');
        }
        let mut write = || -> io::Result<()> {
            let end = self.file.seek(self.torn.map_or(SeekFrom::End(0), SeekFrom::Start))?;
            self.file.write_all(text.as_bytes())?;
            if self.torn.is_some() {
                // Whatever of this a power cut leaves, the journal ends in a torn line, or in these lines and a torn one.
                self.file.sync_data()?;
                let length = u64::try_from(text.len()).map_err(io::Error::other)?;
                self.file.set_len(end.saturating_add(length))?;
            }
            if self.torn.is_some() || self.fresh {
                self.file.sync_all()?
            } else {
                self.file.sync_data()?
            }
            if let Some(begun) = self.begun.take() {
                fs::rename(begun, &self.path)?;
            }
            if self.fresh
                && let Some(directory) = self.path.parent()
            {
                sync_directory(directory)?;
            }
            Ok(())
        };
        if let Err(e) = write() {
            self.stopped = true;
            return Err(Error::storage("the journal could not be written; nothing was sent", e));
        }
        self.fresh = false;
        self.torn = None;
        self.last += u64::try_from(lines.len()).unwrap_or(u64::MAX);
        Ok(())
    }

    /// Moves the journal of a flow that has ended into the directory beside it.
    pub(super) fn move_to(&mut self, to: PathBuf) -> Result<(), Error> {
        self.move_and(to, sync_directory)
    }

    fn move_and(&mut self, to: PathBuf, sync: impl Fn(&Path) -> io::Result<()>) -> Result<(), Error> {
        if to == self.path {
            return Ok(());
        }
        let failed = |e| Error::storage("the journal of an ended flow could not be moved", e);
        fs::rename(&self.path, &to).map_err(failed)?;
        // From here on it is there, durably or not: a second attempt would look for it where it was.
        let from = std::mem::replace(&mut self.path, to);
        for directory in [self.path.parent(), from.parent()].into_iter().flatten() {
            sync(directory).map_err(failed)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;

    #[test]
    fn after_a_failed_write_nothing_more_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        fs::write(&path, "a\n").unwrap();
        // Opened for reading only, every write fails.
        let file = Locked::take(File::open(&path).unwrap()).unwrap().unwrap();
        let mut file = JournalFile { last: 1, fresh: false, ..JournalFile::new(file, path.clone()) };
        let line = ["b".to_owned()];
        assert_eq!(file.append(1, &line).unwrap_err().name(), "journal_storage");
        *file.file = File::options().append(true).open(&path).unwrap();
        assert_eq!(file.append(1, &line).unwrap_err().name(), "journal_stopped");
        assert_eq!(fs::read(&path).unwrap(), b"a\n");
    }

    #[test]
    fn a_forked_child_appends_nothing_to_its_parents_journal() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.journal");
        fs::write(&path, "a\n").unwrap();
        let file = Locked::take(File::options().read(true).write(true).open(&path).unwrap()).unwrap().unwrap();
        let copy = file.of_another_process().unwrap();
        let journal = |file| JournalFile { last: 1, fresh: false, ..JournalFile::new(file, path.clone()) };
        let (mut parent, mut child) = (journal(file), journal(copy));
        let line = ["b".to_owned()];
        assert_eq!(child.append(1, &line).unwrap_err().name(), "journal_moved");
        assert_eq!(fs::read(&path).unwrap(), b"a\n");
        parent.append(1, &line).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"a\nb\n");
    }

    #[test]
    fn a_journal_that_was_moved_is_known_to_be_there_although_its_entry_is_not_durable() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.journal");
        let to = path.with_extension("done");
        let file = Locked::take(File::create(&path).unwrap()).unwrap().unwrap();
        let mut file = JournalFile { fresh: false, ..JournalFile::new(file, path.clone()) };
        let broken = file.move_and(to.clone(), |_| Err(io::ErrorKind::StorageFull.into()));
        assert_eq!(broken.unwrap_err().name(), "journal_storage");
        assert!(to.exists() && !path.exists());
        file.move_to(to).unwrap();
    }
}

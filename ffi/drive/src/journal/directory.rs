//! The directory of journals.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use kassa::value::fault::{Code, Fault};
use kassa::value::secret::Secret;

use super::file::JournalFile;
use super::lock::Locked;
use super::place::{make_directory, private, sync_directory};
use super::{key, name};
use crate::error::{Error, HostCode};

const ENDING: &str = ".journal";
/// A journal whose first lines are not durable yet.
const BEGUN: &str = "journal.new";

/// A directory of journals, held by one process at a time.
///
/// ```text
/// DIR/lock                    held while a process works here
/// DIR/journal.key             made on first use, unless the key is given
/// DIR/REFERENCE.journal.new   a flow that has sent nothing: its first lines are being written
/// DIR/REFERENCE.journal       a flow that has not ended
/// DIR/done/REFERENCE.journal  one that has
/// ```
/// The first lines are written beside and moved into place, so that a journal has them whole. One that has not was damaged, and is kept.
/// Files belong to their owner alone (mode 0600). The file system must keep the promise of `fsync`.
#[derive(Debug)]
pub struct FileJournal {
    directory: PathBuf,
    _lock: Locked,
}

impl FileJournal {
    /// Takes a directory, made if it is not there.
    ///
    /// # Errors
    /// [`HostCode::JournalLocked`] while another process has it, [`HostCode::JournalStorage`].
    pub fn open(directory: impl Into<PathBuf>) -> Result<Self, Error> {
        let directory = directory.into();
        let failed = |e| Error::storage("the journal directory cannot be used", e);
        make_directory(&directory).map_err(failed)?;
        make_directory(&directory.join("done")).map_err(failed)?;
        let lock = private(OpenOptions::new().write(true).create(true).truncate(false))
            .open(directory.join("lock"))
            .map_err(failed)?;
        let Some(lock) = Locked::take(lock).map_err(failed)? else {
            return Err(Error::host(
                HostCode::JournalLocked,
                "another process works on this journal directory; two would charge twice",
            ));
        };
        let journal = Self { directory, _lock: lock };
        journal.sweep().map_err(failed)?;
        sync_directory(&journal.directory).map_err(failed)?;
        Ok(journal)
    }

    /// Removes what was begun and never moved into place: a crash came before the first lines were durable, so nothing was sent.
    fn sweep(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.directory)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| name.ends_with(BEGUN)) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// The key that was made for this directory; it is made when there is none.
    ///
    /// # Errors
    /// [`HostCode::JournalStorage`], [`HostCode::NoChance`].
    pub fn key(&self) -> Result<Secret, Error> {
        key::of(&self.directory)
    }

    /// References of flows that have not ended.
    ///
    /// # Errors
    /// [`HostCode::JournalStorage`].
    pub fn pending(&self) -> Result<Vec<String>, Error> {
        self.list(&self.directory).map_err(|e| Error::storage("the journal directory cannot be read", e))
    }

    /// Begins the journal of a new flow. It is there once its first lines are.
    ///
    /// # Errors
    /// A fault [`Code::ReferenceReused`] when there is one of this reference, [`HostCode::JournalStorage`].
    pub fn create(&self, reference: &str) -> Result<JournalFile, Error> {
        let path = self.path(&self.directory, reference).ok_or_else(too_long)?;
        let done = self.path(&self.done(), reference).ok_or_else(too_long)?;
        let used = || {
            Error::Fault(Fault::at(
                Code::ReferenceReused,
                "/reference",
                "there is a journal of this reference; resume it, or give a new attempt a new reference",
            ))
        };
        let failed = |e| Error::storage("the journal could not be made", e);
        // What cannot be looked at may be there.
        let is_there = || Ok(path.try_exists()? || done.try_exists()?);
        if is_there().map_err(failed)? {
            return Err(used());
        }
        let begun = path.with_extension(BEGUN);
        let file = private(OpenOptions::new().read(true).write(true).create(true).truncate(false))
            .open(&begun)
            .map_err(failed)?;
        // Nobody else may be about to write its first lines, or have moved this very file into place meanwhile.
        let file = Locked::take(file).map_err(failed)?.ok_or_else(used)?;
        if is_there().map_err(failed)? {
            return Err(used());
        }
        file.set_len(0).map_err(failed)?;
        Ok(JournalFile { begun: Some(begun), ..JournalFile::new(file, path) })
    }

    /// Opens the journal of a flow, ended or not, and tells its lines. `last` is not known before the flow was resumed:
    /// hand it to [`JournalFile::keep`].
    ///
    /// # Errors
    /// [`HostCode::NoJournal`], [`HostCode::JournalStorage`], a fault [`Code::JournalDamaged`] where nothing is left of it.
    pub fn reopen(&self, reference: &str) -> Result<(JournalFile, Vec<String>), Error> {
        for directory in [&self.directory, &self.done()] {
            let path = self.path(directory, reference).ok_or_else(too_long)?;
            match OpenOptions::new().read(true).write(true).open(&path) {
                Ok(file) => {
                    let file = alone(file)?;
                    let mut file = JournalFile::new(file, path);
                    let lines = file.read()?;
                    if lines.is_empty() {
                        return Err(Error::Fault(Fault::new(
                            Code::JournalDamaged,
                            "the journal has lost all of its lines; keep it and ask a person to compare it with Klarna",
                        )));
                    }
                    return Ok((file, lines));
                }
                Err(e) if e.kind() == io::ErrorKind::NotFound => {}
                Err(e) => return Err(Error::storage("the journal could not be opened", e)),
            }
        }
        // One that was begun here and has written nothing yet is driven, too.
        let begun = self.path(&self.directory, reference).ok_or_else(too_long)?.with_extension(BEGUN);
        if let Ok(file) = OpenOptions::new().write(true).open(begun) {
            alone(file)?;
        }
        Err(Error::host(HostCode::NoJournal, "there is no journal of this reference"))
    }

    /// Moves the journal of a flow that has ended to the others of its kind.
    ///
    /// # Errors
    /// [`HostCode::JournalStorage`]. The journal may then be where it was after the next start; the flow is resumed there and ends again.
    pub fn finish(&self, file: &mut JournalFile) -> Result<(), Error> {
        match file.path.file_name() {
            Some(name) => file.move_to(self.done().join(name)),
            None => Ok(()),
        }
    }

    /// Whether this is the journal of a flow that had ended.
    pub(crate) fn has_ended(&self, file: &JournalFile) -> bool {
        file.path.parent() == Some(&self.done())
    }

    fn done(&self) -> PathBuf {
        self.directory.join("done")
    }

    fn path(&self, directory: &Path, reference: &str) -> Option<PathBuf> {
        Some(directory.join(name::encode(reference)? + ENDING))
    }

    fn list(&self, directory: &Path) -> io::Result<Vec<String>> {
        let mut references = Vec::new();
        for entry in fs::read_dir(directory)? {
            let name = entry?.file_name();
            references.extend(name.to_str().and_then(|name| name.strip_suffix(ENDING)).and_then(name::decode));
        }
        references.sort_unstable();
        Ok(references)
    }
}

/// One flow, one owner, within this process too.
fn alone(file: File) -> Result<Locked, Error> {
    Locked::take(file)
        .map_err(|e| Error::storage("the journal could not be locked", e))?
        .ok_or_else(|| Error::host(HostCode::JournalLocked, "this flow is already driven; drop the other one first"))
}

fn too_long() -> Error {
    Error::Fault(Fault::at(
        Code::TooLarge,
        "/reference",
        "the file journal makes a file name of the reference; use at most 80 letters, digits, '-' and '_'",
    ))
}

//! The key that seals journals, kept beside them.
//!
//! It protects copies of single journals: in a support ticket, in a log collector, in a backup that leaves the key file out.
//! It does not protect a stolen disk, which holds the key as well; for that, give the key from a keystore of the machine.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use kassa::value::secret::Secret;
use zeroize::Zeroizing;

use super::place::{private, sync_directory};
use crate::error::Error;
use crate::random;

pub(super) const FILE: &str = "journal.key";

/// The key of a directory, made on first use.
pub(super) fn of(directory: &Path) -> Result<Secret, Error> {
    let path = directory.join(FILE);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Secret::from(Zeroizing::new(text).trim())),
        Err(e) if e.kind() == io::ErrorKind::NotFound => make(directory, &path),
        Err(e) => Err(Error::storage("the journal key could not be read", e)),
    }
}

/// Written beside and moved into place, so that a crash leaves a whole key or none.
fn make(directory: &Path, path: &Path) -> Result<Secret, Error> {
    let key = random::journal_key()?;
    let beside = directory.join("journal.key.new");
    let write = || -> io::Result<()> {
        let mut file: File = private(OpenOptions::new().write(true).create(true).truncate(true)).open(&beside)?;
        file.write_all(key.expose().as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        sync_directory(directory)
    };
    write().map_err(|e| Error::storage("the journal key could not be written", e))?;
    Ok(key)
}

//! Locks on files: one process, and in it one owner.

use std::fs::{File, TryLockError};
use std::io;
use std::ops::{Deref, DerefMut};
use std::process;

/// A file that is locked until this is dropped.
///
/// Closing the file would give the lock back too, but not while another thread starts a program: until that has begun it holds a
/// copy of every open file. So the lock is given back by name, and only by the process that took it: a forked child that drops its
/// copy must not unlock its parent's.
#[derive(Debug)]
pub(super) struct Locked {
    file: File,
    owner: u32,
}

impl Locked {
    /// Takes the lock, unless it is taken.
    pub(super) fn take(file: File) -> io::Result<Option<Self>> {
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file, owner: process::id() })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(fault)) => Err(fault),
        }
    }

    /// Whether this process took the lock. A forked child shares its parent's, and holds nothing of its own.
    pub(super) fn is_ours(&self) -> bool {
        self.owner == process::id()
    }

    /// What a forked child has of its parent's lock.
    #[cfg(test)]
    pub(super) fn of_another_process(&self) -> io::Result<Self> {
        Ok(Self { file: self.file.try_clone()?, owner: self.owner.wrapping_add(1) })
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        if self.is_ours() {
            // Failing, it is given back with the file.
            let _ = self.file.unlock();
        }
    }
}

impl Deref for Locked {
    type Target = File;
    fn deref(&self) -> &File {
        &self.file
    }
}

impl DerefMut for Locked {
    fn deref_mut(&mut self) -> &mut File {
        &mut self.file
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::Locked;

    #[test]
    fn a_lock_is_free_at_once_although_a_child_has_a_copy_of_the_file() {
        let path = tempfile::NamedTempFile::new().unwrap().into_temp_path();
        let first = Locked::take(File::create(&path).unwrap()).unwrap().unwrap();
        assert!(Locked::take(File::open(&path).unwrap()).unwrap().is_none());
        // What a child has until its program begins.
        let copy = first.try_clone().unwrap();
        drop(first);
        assert!(Locked::take(File::open(&path).unwrap()).unwrap().is_some());
        drop(copy);
    }

    #[test]
    fn a_copy_in_another_process_does_not_give_the_lock_back() {
        let path = tempfile::NamedTempFile::new().unwrap().into_temp_path();
        let first = Locked::take(File::create(&path).unwrap()).unwrap().unwrap();
        drop(first.of_another_process().unwrap());
        assert!(Locked::take(File::open(&path).unwrap()).unwrap().is_none());
        drop(first);
    }
}

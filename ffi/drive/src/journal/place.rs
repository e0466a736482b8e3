//! Directories and files that are their owner's alone, and directory entries that are durable.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

#[cfg(unix)]
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Makes a directory, and those above it that are not there; the entries of all of them are durable then. So is the entry of the lowest
/// one that was there: a process that made it may have died before it was.
pub(crate) fn make_directory(directory: &Path) -> io::Result<()> {
    make(directory, &mut sync_directory)
}

fn make(directory: &Path, sync: &mut impl FnMut(&Path) -> io::Result<()>) -> io::Result<()> {
    if directory.is_dir() {
        return sync_entry(directory, sync);
    }
    let above = match directory.parent() {
        Some(above) if above.as_os_str().is_empty() => Path::new("."),
        Some(above) => above,
        None => return Err(io::ErrorKind::NotFound.into()),
    };
    make(above, sync)?;
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(directory) {
        Ok(()) => sync(above),
        // Another process was faster.
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists && directory.is_dir() => sync(above),
        Err(e) => Err(e),
    }
}

/// Makes the entry of a directory durable that somebody else may have made. Where the one above may not be read, it was not made by us;
/// and what a file system is mounted at is not in question.
fn sync_entry(directory: &Path, sync: &mut impl FnMut(&Path) -> io::Result<()>) -> io::Result<()> {
    let real = fs::canonicalize(directory)?;
    let Some(above) = real.parent() else { return Ok(()) };
    if !same_file_system(&fs::metadata(&real)?, &fs::metadata(above)?) {
        return Ok(());
    }
    match sync(above) {
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        result => result,
    }
}

#[cfg(unix)]
fn same_file_system(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.dev() == other.dev()
}

#[cfg(not(unix))]
fn same_file_system(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// Makes the entries of a directory durable. Systems without a way to do that do it by themselves.
pub(crate) fn sync_directory(directory: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(directory)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn the_entry_of_every_directory_that_is_made_is_durable_and_of_the_lowest_that_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(folder.path()).unwrap();
        let synced = |directory: &Path| {
            let mut synced: Vec<PathBuf> = Vec::new();
            make(directory, &mut |above| {
                synced.push(above.to_owned());
                Ok(())
            })
            .unwrap();
            synced
        };
        let deep = root.join("a/b/c");
        assert_eq!(synced(&deep), [root.parent().unwrap(), &root, &root.join("a"), &root.join("a/b")]);
        assert_eq!(synced(&deep), [root.join("a/b")], "its maker may have died before its entry was durable");
        let refused = make(&deep, &mut |_| Err(io::ErrorKind::PermissionDenied.into()));
        assert!(refused.is_ok(), "one that was there, below another that may not be read: {refused:?}");
        assert!(make(&deep, &mut |_| Err(io::ErrorKind::StorageFull.into())).is_err());
        assert!(make(&deep.join("d"), &mut |_| Err(io::ErrorKind::StorageFull.into())).is_err());
    }
}

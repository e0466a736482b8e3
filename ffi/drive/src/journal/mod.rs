//! Journals on a file system: a directory with one file a flow.
mod directory;
mod file;
mod key;
mod lock;
mod name;

pub use directory::FileJournal;
pub(crate) use directory::{make_directory, private, sync_directory};
pub use file::JournalFile;

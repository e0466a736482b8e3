//! Journals on a file system: a directory with one file a flow.
mod directory;
mod file;
mod key;
mod lock;
mod name;
mod place;

pub use directory::FileJournal;
pub use file::JournalFile;
pub(crate) use place::{make_directory, private, sync_directory};

//! What a store has to be able to do.

/// A store of journals. Every operation is done, durably, when it returns.
pub trait Store {
    /// References of journals that were begun and not finished.
    ///
    /// # Errors
    /// Why they cannot be listed.
    fn pending(&self) -> Result<Vec<String>, String>;

    /// Begins a journal; lines are appended to it from here on. It need not be durable before its first line is.
    ///
    /// # Errors
    /// Why not.
    fn begin(&mut self, reference: &str) -> Result<(), String>;

    /// Opens a journal, finished or not, and gives its lines without line feeds, a torn last one among them. Lines are
    /// appended to it from here on.
    ///
    /// # Errors
    /// Why not; a journal that is not there is an error.
    fn open(&mut self, reference: &str) -> Result<Vec<String>, String>;

    /// Of the journal that is open, the first `last` lines are good. What follows them gives way to the next append.
    ///
    /// # Errors
    /// Why not.
    fn keep(&mut self, last: u64) -> Result<(), String>;

    /// Appends lines to the journal that is open, if it ends at line `after`.
    ///
    /// # Errors
    /// Why not. The store is not used any more then.
    fn append(&mut self, after: u64, lines: &[String]) -> Result<(), String>;

    /// Finishes the journal that is open: it is not pending any more, and stays readable.
    ///
    /// # Errors
    /// Why not.
    fn finish(&mut self) -> Result<(), String>;
}

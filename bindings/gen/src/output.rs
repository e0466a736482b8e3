//! Files that are printed, or compared with what is there.

use std::path::{Path, PathBuf};

/// Printed files, by their path below the root of the repository.
#[derive(Default)]
pub(crate) struct Outputs(Vec<(PathBuf, String)>);

impl Outputs {
    /// Adds a file.
    pub(crate) fn add(&mut self, path: impl AsRef<Path>, text: String) {
        self.0.push((path.as_ref().to_owned(), text));
    }

    /// Writes what changed, or with `verify` only says what would.
    pub(crate) fn finish(self, root: &Path, verify: bool) -> Result<(), String> {
        let mut stale = Vec::new();
        for (path, text) in &self.0 {
            let file = root.join(path);
            if std::fs::read_to_string(&file).is_ok_and(|old| old == *text) {
                continue;
            }
            stale.push(path.display().to_string());
            if !verify {
                if let Some(folder) = file.parent() {
                    std::fs::create_dir_all(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
                }
                std::fs::write(&file, text).map_err(|fault| format!("{}: {fault}", file.display()))?;
            }
        }
        match (stale.is_empty(), verify) {
            (true, _) => println!("{} files up to date", self.0.len()),
            (false, false) => println!("written: {}", stale.join(", ")),
            (false, true) => return Err(format!("stale: {}\nrun the same command without --verify", stale.join(", "))),
        }
        Ok(())
    }
}

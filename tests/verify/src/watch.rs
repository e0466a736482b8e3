//! A section's process: what it prints, and its end if it does not come to one by itself.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::shell::GRACE;

/// The longest section takes a dozen minutes beside others. One that waits for ever has to fail by its own name.
const PATIENCE: Duration = Duration::from_secs(45 * 60);

/// So much of a command is shown.
const WIDTH: usize = 200;

/// How a section came to its end.
pub(crate) enum Ended {
    Itself(ExitStatus),
    /// It was ended; what was running.
    TooLate(String),
}

/// A section at work.
pub(crate) struct Watched {
    child: Child,
    begun: Instant,
    printed: Option<Receiver<Vec<u8>>>,
    /// What the environment of every process of the section holds.
    mark: String,
}

impl Watched {
    /// Begins it; `mark` is in its environment and in that of no other section.
    pub(crate) fn begin(mut command: Command, shown: bool, mark: &str) -> Result<Self, String> {
        let failed = |fault: std::io::Error| fault.to_string();
        let mut printed = None;
        if !shown {
            let (reader, writer) = std::io::pipe().map_err(failed)?;
            command.stdout(writer.try_clone().map_err(failed)?).stderr(writer);
            printed = Some(read(reader));
        }
        // The command holds the pipe's other end, which is to close with the process: it is dropped here.
        let child = command.spawn().map_err(failed)?;
        Ok(Self { child, begun: Instant::now(), printed, mark: mark.to_owned() })
    }

    /// Waits for its end; what it printed, unless that was shown.
    pub(crate) fn wait(mut self) -> Result<(String, Ended), String> {
        let mut text = Vec::new();
        let ended = loop {
            if let Some(status) = self.child.try_wait().map_err(|fault| fault.to_string())? {
                break Ended::Itself(status);
            }
            if self.begun.elapsed() > PATIENCE {
                break Ended::TooLate(self.end());
            }
            self.take(&mut text, Duration::from_millis(200));
        };
        let ended_at = Instant::now();
        while self.printed.is_some() && ended_at.elapsed() < GRACE {
            self.take(&mut text, Duration::from_millis(200));
        }
        if self.printed.is_some() {
            let left = running(&self.mark);
            text.extend_from_slice(
                format!("programs that did not end with it were killed:\n{}\n", kill(&left)).as_bytes(),
            );
        }
        Ok((String::from_utf8_lossy(&text).into_owned(), ended))
    }

    /// Takes in what is printed meanwhile.
    fn take(&mut self, text: &mut Vec<u8>, time: Duration) {
        let Some(printed) = &self.printed else { return thread::sleep(time) };
        match printed.recv_timeout(time) {
            Ok(more) => text.extend(more),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => self.printed = None,
        }
    }

    fn end(&mut self) -> String {
        let running = kill(&running(&self.mark));
        let _ = (self.child.kill(), self.child.wait());
        format!(
            "it had not ended after {} minutes, and was killed with what it was running:\n{running}",
            PATIENCE.as_secs() / 60
        )
    }
}

fn read(mut reader: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut buffer = vec![0; 1 << 16];
        while let Ok(length @ 1..) = reader.read(&mut buffer) {
            if sender.send(buffer.get(..length).unwrap_or_default().to_vec()).is_err() {
                break;
            }
        }
    });
    receiver
}

/// A process: its number and its command.
type Process = (u32, String);

/// The processes with a mark in their environment, where the system tells it; the youngest last.
fn running(mark: &str) -> Vec<Process> {
    let Ok(folders) = std::fs::read_dir("/proc") else { return Vec::new() };
    let number = |folder: std::fs::DirEntry| folder.file_name().to_str()?.parse().ok();
    let mut found: Vec<Process> = folders.flatten().filter_map(number).filter_map(|id| marked(id, mark)).collect();
    found.sort();
    found
}

fn marked(id: u32, mark: &str) -> Option<Process> {
    let folder = Path::new("/proc").join(id.to_string());
    let environment = std::fs::read(folder.join("environ")).ok()?;
    let has = environment.split(|byte| *byte == 0).any(|entry| entry.ends_with(mark.as_bytes()));
    let command = std::fs::read(folder.join("cmdline")).ok()?;
    let command = String::from_utf8_lossy(&command).trim_end_matches('\0').replace('\0', " ");
    has.then_some((id, command))
}

/// Kills processes; a line for each.
fn kill(processes: &[Process]) -> String {
    let mut lines = Vec::new();
    for (id, command) in processes {
        let _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
        lines.push(format!("{id:>8} {}", command.chars().take(WIDTH).collect::<String>()));
    }
    lines.join("\n")
}

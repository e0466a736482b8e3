//! `kassa-powercut`: see `docs/powercut.md`.

use std::io::Write;
use std::net::TcpStream;
use std::path::Path;
use std::process::ExitCode;

use kassa_powercut::{Acknowledged, FileStore, Tell, check, listen, write};

const USAGE: &str = "usage: kassa-powercut COMMAND
  write DIR [--tell HOST:PORT] [--lines N]   appends until it is cut off, and tells what was acknowledged
  listen HOST:PORT FILE                      on another machine: takes what is told
  check DIR FILE                             whether everything that was acknowledged is there";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(code) => code,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn run(words: &[&str]) -> Result<ExitCode, String> {
    match words {
        ["write", directory, options @ ..] => {
            let option = |name: &str| options.iter().position(|word| *word == name).and_then(|at| options.get(at + 1));
            let lines = option("--lines").map(|text| text.parse().map_err(|_| USAGE)).transpose()?;
            let mut out: Box<dyn Write> = match option("--tell") {
                None => Box::new(std::io::stdout()),
                Some(address) => {
                    let stream = TcpStream::connect(address).map_err(|fault| format!("{address}: {fault}"))?;
                    // A line that waits in this machine to be sent is lost with it, and would prove nothing.
                    stream.set_nodelay(true).map_err(|fault| fault.to_string())?;
                    Box::new(stream)
                }
            };
            let mut store = FileStore::open(Path::new(directory))?;
            write(&mut store, &mut Tell(&mut *out), lines)?;
            Ok(ExitCode::SUCCESS)
        }
        ["listen", address, file] => {
            listen(address, Path::new(file), None).map_err(|fault| fault.to_string())?;
            Ok(ExitCode::SUCCESS)
        }
        ["check", directory, file] => {
            let told = std::fs::read(file).map_err(|fault| format!("{file}: {fault}"))?;
            let told = Acknowledged::read(&String::from_utf8_lossy(&told));
            let verdict = check(&mut FileStore::open(Path::new(directory))?, &told);
            println!("{verdict}");
            Ok(if verdict.lost.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        _ => Err(USAGE.to_owned()),
    }
}

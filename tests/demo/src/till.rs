//! A till in a process of its own, so that its power can fail. What it shows goes to its standard output, a line each.

use std::fs;
use std::io::{Write, stdout};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use kassa_drive::{Driver, Step};

use crate::Failure;

/// Runs one payment to its end.
pub(crate) fn run(options: &Path, spec: &Path) -> Result<(), Failure> {
    let driver = Driver::open(&fs::read(options)?)?;
    let mut sale = driver.start("payment", &fs::read(spec)?)?;
    loop {
        match sale.step()? {
            Step::Show(screen) => say(&format!("show {}", screen.url))?,
            Step::Wait { ms } => sleep(Duration::from_millis(ms)),
            Step::Done => break,
            Step::Hide(_) | Step::Tell(_) => {}
            Step::Idle => return Err("a till without webhooks has always something to wait for".into()),
        }
    }
    say(&format!("done {}", sale.view_json()?))
}

fn say(line: &str) -> Result<(), Failure> {
    let mut out = stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()?;
    Ok(())
}

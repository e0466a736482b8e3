//! The program under test: compiled here, started, and killed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::stage::Stage;

/// The folder with the C library: the one that `KASSA_LIBRARY` names, or else it is built here.
fn library() -> PathBuf {
    if let Some(folder) = std::env::var_os("KASSA_LIBRARY") {
        return PathBuf::from(folder);
    }
    let cargo = Command::new(env!("CARGO")).args(["build", "--quiet", "-p", "kassa-ffi"]).status().unwrap();
    assert!(cargo.success(), "the C library does not build");
    // This test runs from the deps folder beside the library.
    std::env::current_exe().unwrap().ancestors().nth(2).unwrap().to_owned()
}

/// Builds the terminal program.
pub(crate) fn build(into: &Path) -> PathBuf {
    let library = library();
    let ffi = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ffi");
    let binary = into.join("terminal");
    let compiled = Command::new("cc")
        .args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "-I"])
        .arg(ffi.join("include"))
        .args([ffi.join("examples/terminal/main.c"), ffi.join("examples/terminal/loop.c")])
        .arg("-o")
        .arg(&binary)
        .arg("-L")
        .arg(&library)
        .arg(format!("-Wl,-rpath,{}", library.display()))
        .arg("-lkassa")
        .status()
        .unwrap();
    assert!(compiled.success(), "the terminal program does not compile");
    binary
}

/// How a run that was let live ended.
pub(crate) struct End {
    pub(crate) code: i32,
    pub(crate) text: String,
}

pub(crate) struct Program<'a> {
    stage: &'a Stage,
    binary: &'a Path,
    worker: usize,
    chance: u64,
    /// Where it was when it was killed.
    pub(crate) moments: BTreeMap<&'static str, usize>,
}

impl<'a> Program<'a> {
    pub(crate) fn new(stage: &'a Stage, binary: &'a Path, worker: usize, seed: u64) -> Self {
        let chance = (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (u64::try_from(worker).unwrap() + 1) << 32;
        Self { stage, binary, worker, chance, moments: BTreeMap::new() }
    }

    /// xorshift64*
    fn draw(&mut self, below: u64) -> u64 {
        self.chance ^= self.chance >> 12;
        self.chance ^= self.chance << 25;
        self.chance ^= self.chance >> 27;
        (self.chance.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % below
    }

    /// Gives the same command again and again, killed within `ms` of its start, until a run comes to its own end. Every
    /// attempt gets a little more time than the one before.
    pub(crate) fn until_it_ends(&mut self, command: &[&str], ms: u64, kills: &AtomicUsize) -> End {
        for attempt in 0.. {
            assert!(self.stage.is_open(), "{command:?} does not come to an end");
            let life = self.draw(ms + attempt * ms / 4);
            if let Some(end) = self.run(command, Duration::from_millis(life)) {
                return end;
            }
            kills.fetch_add(1, Ordering::SeqCst);
        }
        unreachable!("the attempts do not run out")
    }

    fn run(&mut self, command: &[&str], life: Duration) -> Option<End> {
        let output = self.stage.directory.join(format!("output-{}", self.worker));
        let file = File::create(&output).unwrap();
        let mut child = Command::new(self.binary)
            .arg("--config")
            .arg(self.stage.config(self.worker))
            .arg("--journal")
            .arg(self.stage.journal(self.worker))
            .args(command)
            .stdin(Stdio::null())
            .stdout(file.try_clone().unwrap())
            .stderr(file)
            .spawn()
            .unwrap();
        let begun = Instant::now();
        loop {
            if let Some(status) = child.try_wait().unwrap() {
                let text = fs::read_to_string(&output).unwrap();
                let code = status.code().unwrap_or_else(|| panic!("{command:?} ended by a signal: {text}"));
                assert_ne!(code, 3, "{command:?}: {text}");
                return Some(End { code, text });
            }
            if begun.elapsed() >= life {
                child.kill().unwrap();
                child.wait().unwrap();
                let text = fs::read_to_string(&output).unwrap();
                *self.moments.entry(moment(&text)).or_default() += 1;
                return None;
            }
            thread::sleep(Duration::from_millis(1));
        }
    }
}

/// Where a run was, by what it had printed.
fn moment(text: &str) -> &'static str {
    for (sign, moment) in [
        ("outcome ", "after the outcome"),
        ("ledger ", "after the ledger"),
        ("the code is of no use", "while finalizing"),
        ("scan to pay", "while the customer was paying"),
        ("found ", "while taking over"),
        ("reference ", "while authorizing"),
    ] {
        if text.contains(sign) {
            return moment;
        }
    }
    "before anything was printed"
}

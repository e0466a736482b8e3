//! The shipped store loses nothing that it acknowledged, however often its process is killed; and a store that does is found.
//!
//! `KASSA_CUTS` (500) says how often it is killed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use kassa_powercut::{Acknowledged, FileStore, Store, Tell, check, write};

fn fresh(name: &str) -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("powercut-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

/// Waits until the writer has told of so many lines. How many those are is the same on a slow machine.
fn lines_told(writer: &mut Child, told: &Path, lines: u64) {
    /// Length of what is told of a line.
    const LENGTH: u64 = 50;
    let length = || fs::metadata(told).map_or(0, |file| file.len());
    let wanted = length() + lines * LENGTH;
    let begun = Instant::now();
    while length() < wanted && writer.try_wait().unwrap().is_none() {
        assert!(begun.elapsed() < Duration::from_secs(60), "the writer writes nothing");
        thread::sleep(Duration::from_micros(200));
    }
}

#[test]
fn nothing_that_was_acknowledged_is_lost_by_kills() {
    let cuts: u64 = std::env::var("KASSA_CUTS").ok().and_then(|text| text.parse().ok()).unwrap_or(500);
    let directory = fresh("kills");
    let (store, told) = (directory.join("store"), directory.join("told"));
    let begun = Instant::now();
    for cut in 0..cuts {
        let out = File::options().create(true).append(true).open(&told).unwrap();
        let mut writer = Command::new(env!("CARGO_BIN_EXE_kassa-powercut"));
        writer.arg("write").arg(&store).stdin(Stdio::null()).stdout(out).stderr(Stdio::piped());
        let mut writer = writer.spawn().unwrap();
        // Some are killed before they are done with opening, most while they write.
        if cut % 4 > 0 {
            lines_told(&mut writer, &told, 1 + cut * 17 % 24);
        }
        thread::sleep(Duration::from_micros(cut * 7_919 % 4_000));
        writer.kill().unwrap();
        let ended = writer.wait_with_output().unwrap();
        assert!(ended.status.code().is_none(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
    let told = Acknowledged::read(&fs::read_to_string(&told).unwrap());
    let verdict = check(&mut FileStore::open(&store).unwrap(), &told);
    println!("{cuts} kills in {:.1} s: {verdict}", begun.elapsed().as_secs_f64());
    assert!(verdict.lost.is_empty(), "{verdict}");
    kassa_evidence::Results::of("cargo test -p kassa-powercut --test kill")
        .figure("kills", cuts)
        .figure("lines acknowledged", verdict.acknowledged)
        .figure("of them lost", verdict.lost.len())
        .offer("powercut");
    assert!(verdict.acknowledged > cuts, "so little was written that nothing is shown: {verdict}");
    fs::remove_dir_all(&directory).unwrap();
}

/// Acknowledges before the lines are with the disk: what a cache does.
struct Hasty {
    store: FileStore,
    held: Option<(u64, Vec<String>)>,
}

impl Store for Hasty {
    fn pending(&self) -> Result<Vec<String>, String> {
        self.store.pending()
    }
    fn begin(&mut self, reference: &str) -> Result<(), String> {
        self.store.begin(reference)
    }
    fn open(&mut self, reference: &str) -> Result<Vec<String>, String> {
        self.store.open(reference)
    }
    fn keep(&mut self, last: u64) -> Result<(), String> {
        self.store.keep(last)
    }
    fn append(&mut self, after: u64, lines: &[String]) -> Result<(), String> {
        match self.held.replace((after, lines.to_vec())) {
            Some((after, lines)) => self.store.append(after, &lines),
            None => Ok(()),
        }
    }
    fn finish(&mut self) -> Result<(), String> {
        if let Some((after, lines)) = self.held.take() {
            self.store.append(after, &lines)?;
        }
        self.store.finish()
    }
}

#[test]
fn a_store_that_acknowledges_too_early_is_found_out() {
    let directory = fresh("hasty");
    let mut out = Vec::new();
    write(&mut Hasty { store: FileStore::open(&directory).unwrap(), held: None }, &mut Tell(&mut out), Some(60))
        .unwrap();
    let told = Acknowledged::read(&String::from_utf8(out).unwrap());
    let verdict = check(&mut FileStore::open(&directory).unwrap(), &told);
    assert_eq!((verdict.journals, verdict.lost.len()), (2, 1), "{verdict}");
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn a_line_that_was_changed_or_taken_away_is_found_out() {
    let directory = fresh("changed");
    let mut out = Vec::new();
    write(&mut FileStore::open(&directory).unwrap(), &mut Tell(&mut out), Some(10)).unwrap();
    let told = Acknowledged::read(&String::from_utf8(out).unwrap());
    let file = directory.join(format!("{}.journal", told[0].reference));
    let whole = fs::read_to_string(&file).unwrap();
    let lost = || check(&mut FileStore::open(&directory).unwrap(), &told).lost.len();
    assert_eq!(lost(), 0);
    fs::write(&file, whole.replacen("xxx", "xyx", 1)).unwrap();
    assert_eq!(lost(), 1);
    let (first, _) = whole.trim_end().rsplit_once('\n').unwrap();
    fs::write(&file, format!("{first}\n")).unwrap();
    assert_eq!(lost(), 1);
    fs::remove_file(&file).unwrap();
    assert_eq!(lost(), 1);
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn half_a_word_from_a_dying_machine_counts_for_nothing() {
    let text = "ack a 1 00000001\nnoise\nack a 2 0000\nack a 3 00000003\nack a 4 00000004";
    let numbers: Vec<u64> = Acknowledged::read(text).iter().map(|line| line.number).collect();
    assert_eq!(numbers, [1, 3]);
}

//! Every input of the corpus through its target, and mutated ones after it; the files themselves.
#![allow(missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use kassa_fuzz::mutation::Mutator;
use kassa_fuzz::{TARGETS, Target, dictionary};

/// Most files of a target, and most bytes of all of them.
const FILES: usize = 200;
const BYTES: u64 = 2_000_000;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Inputs with the names of their files, in the order of the names.
fn corpus(target: &Target) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder("corpus").join(target.name))
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("the folder can be read"))
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("a file")))
        .collect();
    found.sort();
    found
}

/// Plays an input, and says which one it was when it fails.
fn play(target: &Target, input: &[u8], which: &str) -> Result<(), String> {
    std::panic::catch_unwind(|| (target.run)(input)).map_err(|why| {
        let why = why.downcast_ref::<String>().cloned().or_else(|| why.downcast_ref::<&str>().map(|s| (*s).to_owned()));
        let dump: String = input.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{} fails with {which}: {}\n{dump}", target.name, why.unwrap_or_default())
    })
}

fn play_all(target: &Target) -> Result<(usize, u32), String> {
    let corpus = corpus(target);
    for (name, input) in &corpus {
        play(target, input, name)?;
    }
    let known: Vec<Vec<u8>> = corpus.into_iter().map(|(_, input)| input).collect();
    let mut mutator = Mutator::new(4711);
    for n in 0..target.rounds {
        play(target, &mutator.input(&known, target.longest), &format!("mutated input {n}"))?;
    }
    Ok((known.len(), target.rounds))
}

#[test]
fn every_target_holds_on_its_corpus_and_on_mutated_inputs() {
    let (next, begun) = (AtomicUsize::new(0), Instant::now());
    let work = || {
        let mut done = Vec::new();
        while let Some(target) = TARGETS.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push(play_all(target));
        }
        done
    };
    let done = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a worker")).collect::<Vec<_>>()
    });
    let (mut files, mut rounds, mut failures) = (0, 0, Vec::new());
    for done in done {
        match done {
            Ok((count, mutated)) => (files, rounds) = (files + count, rounds + mutated),
            Err(why) => failures.push(why),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    println!("{} targets, {files} files, {rounds} mutated inputs, {:?}", TARGETS.len(), begun.elapsed());
}

#[test]
fn every_target_has_a_small_corpus_and_nothing_else_has_one() {
    let mut bytes = 0;
    for target in TARGETS {
        let corpus = corpus(target);
        assert!(!corpus.is_empty() && corpus.len() <= FILES, "{}: {} files", target.name, corpus.len());
        bytes += corpus.iter().map(|(_, input)| input.len() as u64).sum::<u64>();
    }
    assert!(bytes < BYTES, "{bytes} bytes");
    for entry in fs::read_dir(folder("corpus")).expect("there is a corpus") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(TARGETS.iter().any(|target| target.name == name), "corpus/{name} belongs to no target");
    }
}

#[test]
fn the_dictionary_is_printed_from_the_tables() {
    let printed = fs::read_to_string(folder("dictionaries/json.dict")).expect("there is a dictionary");
    assert!(printed == dictionary::json(), "print it again: cargo run -p kassa-fuzz -- dictionary > .../json.dict");
}

#[test]
fn the_table_of_the_readme_is_the_list_of_targets() {
    let readme = fs::read_to_string(folder("README.md")).expect("there is a README");
    for target in TARGETS {
        let row = format!("| `{}` | {} |", target.name, target.asserts);
        assert!(readme.contains(&row), "print the table again: cargo run -p kassa-fuzz -- table\n{row}");
    }
}

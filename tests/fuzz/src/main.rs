//! The targets without a fuzzer: their list, one input, the dictionary.

use std::process::ExitCode;

use kassa_evidence::Results;
use kassa_fuzz::{TARGETS, dictionary, targets};

const USAGE: &str =
    "usage: kassa-fuzz list | table | options TARGET | play TARGET FILE... | dictionary | results SECONDS ROW...";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match &words[..] {
        ["list"] => {
            for target in TARGETS {
                println!("{}", target.name);
            }
        }
        ["table"] => {
            for target in TARGETS {
                println!("| `{}` | {} |", target.name, target.asserts);
            }
        }
        ["options", name] => {
            let Some(target) = targets::named(name) else { return unknown(name) };
            print!("-max_len={}", target.longest);
            println!("{}", if target.dictionary { " -dict=dictionaries/json.dict" } else { "" });
        }
        ["play", name, files @ ..] if !files.is_empty() => {
            let Some(target) = targets::named(name) else { return unknown(name) };
            for file in files {
                match std::fs::read(file) {
                    Ok(input) => (target.run)(&input),
                    Err(fault) => {
                        eprintln!("{file}: {fault}");
                        return ExitCode::FAILURE;
                    }
                }
                println!("{file}: holds");
            }
        }
        ["results", seconds, rows @ ..] => return results(seconds, rows),
        ["dictionary"] => print!("{}", dictionary::json()),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Leaves the rows that `run` has printed, one a file, where `KASSA_EVIDENCE` says.
fn results(seconds: &str, files: &[&str]) -> ExitCode {
    let mut rows = Vec::new();
    for file in files {
        match std::fs::read_to_string(file) {
            Ok(text) => {
                rows.push(text.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect())
            }
            Err(fault) => {
                eprintln!("{file}: {fault}");
                return ExitCode::FAILURE;
            }
        }
    }
    let sum = |column: usize| {
        let cells = rows.iter().filter_map(|row: &Vec<String>| row.get(column)?.parse::<u64>().ok());
        cells.sum::<u64>()
    };
    Results::of(&format!("tests/fuzz/run {seconds}"))
        .figure("targets", rows.len())
        .figure("executions", sum(1))
        .figure("seconds for each target", seconds)
        .figure("edges reached", sum(3))
        .figure("inputs kept", sum(4))
        .figure("targets that failed", 0)
        .table("Targets", &["target", "executions", "a second", "edges", "inputs"], rows.clone())
        .offer("fuzz");
    ExitCode::SUCCESS
}

fn unknown(name: &str) -> ExitCode {
    eprintln!("there is no target {name}; kassa-fuzz list shows them");
    ExitCode::FAILURE
}

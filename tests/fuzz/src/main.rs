//! The targets without a fuzzer: their list, one input, the dictionary.

use std::process::ExitCode;

use kassa_fuzz::{TARGETS, dictionary, targets};

const USAGE: &str = "usage: kassa-fuzz list | table | options TARGET | play TARGET FILE... | dictionary";

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
        ["dictionary"] => print!("{}", dictionary::json()),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn unknown(name: &str) -> ExitCode {
    eprintln!("there is no target {name}; kassa-fuzz list shows them");
    ExitCode::FAILURE
}

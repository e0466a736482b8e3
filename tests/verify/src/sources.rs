//! Rules over the text of the sources that no compiler checks.

use std::fs;
use std::path::{Path, PathBuf};

use crate::lexer::words;
use crate::shell::cargo;
use crate::steps::{Done, Found, Steps};

/// Most lines of a source file.
const LINES: usize = 500;
/// What counts as source.
const SOURCE: &[&str] =
    &["rs", "ts", "js", "mjs", "c", "h", "cpp", "hpp", "css", "html", "sh", "py", "java", "php", "go", "cs"];
/// Printed by the repository's own tools from something else.
const PRINTED: &[&str] =
    &["ffi/include/kassa.h", "wasm/npm/dist/", "wasm/npm/web/", "wasm/npm/bundler/", "wasm/npm/nodejs/"];
/// Where memory may be handled by hand: the boundary to C, and the tests that cross it.
const UNSAFE: &[&str] = &["ffi/src/", "ffi/tests/"];
/// Words that bring a clock, chance, threads, floats or an operating system into the core.
const FOREIGN: &[&str] = &[
    "Instant",
    "SystemTime",
    "UNIX_EPOCH",
    "thread_local",
    "getrandom",
    "OsRng",
    "HashMap",
    "HashSet",
    "RandomState",
    "println",
    "eprintln",
    "f32",
    "f64",
];
/// Paths that do.
const FOREIGN_PATHS: &[&str] = &["std", "rand", "libc"];

pub(crate) fn check(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    let files = files(&root);
    steps.check("formatted", || cargo(&root, &["fmt", "--all", "--check"]).run().map(|()| String::new()))?;
    steps.check(&format!("no source file above {LINES} lines"), || lengths(&root, &files))?;
    steps.check("unsafe code at the boundary to C only", || {
        findings(&root, &files, |file| file.ends_with(".rs") && !starts(file, UNSAFE), |word, _| word == "unsafe")
    })?;
    steps.check("no clock, chance, thread, float or std in core", || {
        findings(
            &root,
            &files,
            |file| file.starts_with("core/src/") && file.ends_with(".rs") && !file.ends_with("/tests.rs"),
            |word, path| FOREIGN.contains(&word) || (path && FOREIGN_PATHS.contains(&word)),
        )
    })?;
    steps.check("plain text: line feeds, no tabs or trailing blanks", || tidy(&root, &files))
}

fn starts(file: &str, folders: &[&str]) -> bool {
    folders.iter().any(|folder| file.starts_with(folder))
}

/// Every file that is not built or fetched, as paths below the root with `/`.
fn files(root: &Path) -> Vec<String> {
    let (mut found, mut folders) = (Vec::new(), vec![PathBuf::from(root)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = entry.path();
            if path.is_dir() {
                if !(name.starts_with("target") || matches!(name.as_str(), "node_modules" | ".git" | ".cache")) {
                    folders.push(path);
                }
            } else if let Ok(below) = path.strip_prefix(root) {
                found.push(below.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn is_source(file: &str) -> bool {
    file.rsplit_once('.').is_some_and(|(_, end)| SOURCE.contains(&end)) && !starts(file, PRINTED)
}

fn read(root: &Path, file: &str) -> Result<String, String> {
    fs::read_to_string(root.join(file)).map_err(|fault| format!("{file}: {fault}"))
}

fn verdict(bad: &[String], files: usize) -> Found {
    if bad.is_empty() { Ok(format!("{files} files")) } else { Err(bad.join("\n")) }
}

fn lengths(root: &Path, files: &[String]) -> Found {
    let (mut bad, mut longest, mut count) = (Vec::new(), (0, ""), 0);
    for file in files.iter().filter(|file| is_source(file)) {
        let text = read(root, file)?;
        // What is printed is read in the tables and templates that it is printed from.
        if text.lines().take(3).any(|line| line.contains("Printed by `cargo run -p kassa-bindgen")) {
            continue;
        }
        let lines = text.lines().count();
        count += 1;
        longest = longest.max((lines, file));
        if lines > LINES {
            bad.push(format!("{file}: {lines} lines; split it by what its parts are about"));
        }
    }
    verdict(&bad, count).map(|files| format!("{files}, the longest {} with {}", longest.1, longest.0))
}

fn findings(root: &Path, files: &[String], of: impl Fn(&str) -> bool, wrong: impl Fn(&str, bool) -> bool) -> Found {
    let (mut bad, mut count) = (Vec::new(), 0);
    for file in files.iter().filter(|file| of(file)) {
        count += 1;
        for (line, word, path) in words(&read(root, file)?) {
            if wrong(&word, path) {
                bad.push(format!("{file}:{line}: {word}"));
            }
        }
    }
    if count == 0 {
        return Err("no file was looked at; the rule no longer fits the folders".to_owned());
    }
    verdict(&bad, count)
}

fn tidy(root: &Path, files: &[String]) -> Found {
    let (mut bad, mut count) = (Vec::new(), 0);
    for file in files.iter().filter(|file| is_source(file)) {
        count += 1;
        let text = read(root, file)?;
        let mut wrong = |why: &str| bad.push(format!("{file}: {why}"));
        if text.contains('\r') {
            wrong("carriage return");
        }
        if !text.is_empty() && !text.ends_with('\n') {
            wrong("no line feed at its end");
        }
        if let Some(n) = text.lines().position(|line| line.ends_with([' ', '\t'])) {
            wrong(&format!("trailing blank in line {}", n + 1));
        }
        // gofmt writes tabs.
        if let Some(n) = text.lines().position(|line| line.contains('\t')).filter(|_| !file.ends_with(".go")) {
            wrong(&format!("tab in line {}", n + 1));
        }
    }
    verdict(&bad, count)
}

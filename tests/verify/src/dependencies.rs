//! Which other people's code comes along, how much of it, and under which licences.

use std::collections::BTreeSet;
use std::path::Path;

use crate::shell::cargo;
use crate::steps::{Done, Found, Steps};

/// Licences of what is shipped. Each asks for no more than a notice.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CDLA-Permissive-2.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];
/// Besides them, in tools that are run and never shipped.
const ALLOWED_IN_TOOLS: &[&str] = &["MPL-2.0"];
/// What is shipped, with the most crates it may need besides the repository's own.
const SHIPPED: &[(&str, &str, &[&str], usize)] = &[
    ("core, tables and checks only", "kassa", &["--no-default-features"], 35),
    ("core", "kassa", &[], 44),
    ("core and C library with TLS", "kassa-ffi", &[], 75),
    ("browser module", "kassa-wasm", &[], 55),
];

pub(crate) fn check(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    for (what, package, features, most) in SHIPPED {
        steps.check(&format!("crates in {what}, at most {most}"), || {
            let mut arguments = vec!["--package", package, "--edges", "normal"];
            arguments.extend(*features);
            let crates = crates(&root, &arguments)?;
            licences(&crates, &[])?;
            let count = crates.len();
            if count <= *most { Ok(count.to_string()) } else { Err(format!("there are {count}:\n{}", names(&crates))) }
        })?;
    }
    steps.check("licences of everything that is built", || {
        let crates = crates(&root, &["--workspace", "--edges", "normal,build,dev"])?;
        licences(&crates, ALLOWED_IN_TOOLS)?;
        Ok(format!("{} crates", crates.len()))
    })
}

fn names(crates: &BTreeSet<(String, String)>) -> String {
    crates.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join("\n")
}

/// Name with version, and licence, of every crate that is not the repository's own.
fn crates(root: &Path, arguments: &[&str]) -> Result<BTreeSet<(String, String)>, String> {
    let mut all = vec!["tree", "--quiet", "--locked", "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"];
    all.extend(arguments);
    let text = cargo(root, &all).output()?;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        let Some((name, licence)) = line.split_once('|') else { continue };
        // Only crates of the repository have a folder behind them.
        if !name.contains('/') {
            found.insert((name.trim_end_matches(" (proc-macro)").to_owned(), licence.to_owned()));
        }
    }
    if found.is_empty() { Err("cargo tree named no crate".to_owned()) } else { Ok(found) }
}

fn licences(crates: &BTreeSet<(String, String)>, more: &[&str]) -> Found {
    let bad = crates.iter().filter(|(_, licence)| !is_allowed(licence, more));
    let bad: Vec<String> = bad.map(|(name, licence)| format!("{name}: {licence:?} is not on the list")).collect();
    if bad.is_empty() { Ok(String::new()) } else { Err(bad.join("\n")) }
}

/// Whether an SPDX expression can be met: one side of every OR, all sides of every AND.
fn is_allowed(licence: &str, more: &[&str]) -> bool {
    let licence = licence.replace('/', " OR ");
    let mut parts = Vec::new();
    split(&licence, " AND ", &mut parts);
    parts.iter().all(|part| {
        let part = part.trim().strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(part.trim());
        part.split(" OR ").map(str::trim).any(|one| ALLOWED.contains(&one) || more.contains(&one))
    })
}

/// Splits at `separator`, but not inside of brackets.
fn split<'a>(text: &'a str, separator: &str, parts: &mut Vec<&'a str>) {
    let mut from = 0;
    for (at, _) in text.match_indices(separator) {
        let before = &text[from..at];
        if before.matches('(').count() == before.matches(')').count() {
            parts.push(before);
            from = at + separator.len();
        }
    }
    parts.push(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn expressions_are_read_as_spdx_means_them() {
        for good in
            ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR GPL-3.0) AND Unicode-3.0", "Apache-2.0 AND ISC"]
        {
            assert!(is_allowed(good, &[]), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR ISC) AND GPL-3.0", "MPL-2.0"] {
            assert!(!is_allowed(bad, &[]), "{bad}");
        }
        assert!(is_allowed("MPL-2.0", &["MPL-2.0"]));
    }
}

//! The README's C program compiles without a warning, its links lead somewhere, and its Rust is tested with the library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Texts between fences of a language.
fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("\n```{language}\n");
    text.split(&fence).skip(1).filter_map(|rest| rest.split_once("\n```").map(|(block, _)| block)).collect()
}

#[test]
fn the_c_program_compiles() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let found = blocks(&readme, "c");
    assert!(!found.is_empty(), "the README has no C any more");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (n, block) in found.into_iter().enumerate() {
        let file = folder.join(format!("readme-{n}.c"));
        fs::write(&file, format!("{block}\n")).unwrap();
        let compiled = Command::new("cc")
            .args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "-fsyntax-only", "-I"])
            .arg(root().join("ffi/include"))
            .arg(&file)
            .status()
            .unwrap();
        assert!(compiled.success());
    }
}

/// What is linked as `](TARGET)`, without addresses on the web and without anchors.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(target, _)| target));
    targets.filter(|target| !target.starts_with("http")).map(|target| target.split('#').next().unwrap_or(""))
}

#[test]
fn every_link_of_the_documents_leads_somewhere() {
    let mut documents: Vec<String> = [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "wasm/npm/README.md",
        "tests/sandbox/README.md",
    ]
    .map(str::to_owned)
    .to_vec();
    for folder in ["docs", "docs/decisions", "docs/reference", "docs/reference/models", "docs/reference/operations"] {
        let files = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        let names = files.map(|name| format!("{folder}/{}", name.to_string_lossy()));
        documents.extend(names.filter(|name| name.ends_with(".md")));
    }
    let mut dead = Vec::new();
    for document in documents {
        let path = root().join(&document);
        let text = fs::read_to_string(&path).unwrap();
        let folder = path.parent().unwrap();
        let missing = links(&text).filter(|target| !target.is_empty() && !folder.join(target).exists());
        dead.extend(missing.map(|target| format!("{document}: {target}")));
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

/// Links whose text is a name in backticks: the name and the file that holds it.
fn proofs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("[`").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once("`](")?;
        Some((name, rest.split_once(')')?.0.split('#').next()?))
    })
}

#[test]
fn every_proof_that_is_named_stands_in_its_file() {
    let mut missing = Vec::new();
    for document in ["docs/security.md", "docs/evidence.md", "docs/hazards.md"] {
        let text = fs::read_to_string(root().join(document)).unwrap();
        let named: Vec<_> = proofs(&text).collect();
        assert!(named.len() > 5, "{document} names no proofs any more");
        for (name, file) in named {
            let source = fs::read_to_string(root().join("docs").join(file)).unwrap_or_default();
            // A test is a function; what is no function is looked for as it stands.
            let function = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte.is_ascii_digit());
            let found = if function && file.ends_with(".rs") && name.matches('_').count() > 1 {
                source.contains(&format!("fn {name}("))
            } else {
                source.contains(name)
            };
            if !found {
                missing.push(format!("{document}: {name} in {file}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// A hazard that is not on the page was forgotten; one that says nothing in its last column is shown by nothing.
#[test]
fn every_hazard_says_what_shows_it() {
    let text = fs::read_to_string(root().join("docs/hazards.md")).unwrap();
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
        Some((cells.first()?.parse::<u32>().ok()?, cells))
    });
    let mut next = 1;
    for (number, cells) in rows {
        assert_eq!((number, cells.len()), (next, 4), "{cells:?}");
        assert!(cells[3].contains("](") || cells[3].starts_with("by construction"), "{cells:?}");
        next += 1;
    }
    assert_eq!(next, 81);
}

//! Gates on what is exported.

use std::fs;
use std::path::Path;

/// `(file, name, body)` of every exported function.
fn exported() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        if file == "exports.rs" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for part in text.split("#[unsafe(no_mangle)]").skip(1) {
            let name = part.split_once("extern \"C\" fn ").unwrap().1.split('(').next().unwrap().to_owned();
            let body = part.split_once("\n}").unwrap().0.to_owned();
            found.push((file.clone(), name, body));
        }
        assert_eq!(text.matches("#[unsafe(no_mangle)]").count(), text.matches("extern \"C\" fn").count(), "{file}");
    }
    found
}

#[test]
fn every_exported_function_is_guarded_and_named_after_the_library() {
    let exported = exported();
    assert!(exported.len() > 60);
    for (file, name, body) in exported {
        assert!(name.starts_with("kassa_"), "{file}: {name}");
        assert_eq!(body.matches("guard::").count(), 1, "{file}: {name}");
        // Before the guard only pointers are wrapped, and nothing follows it.
        let (before, _) = body.split_once("    guard::").unwrap();
        let work = before.split_once('{').unwrap().1;
        for line in work.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let wraps = line.starts_with("//") || line.contains("unsafe {") || line.starts_with("static TABLE");
            assert!(wraps, "{file}: {name}: {line}");
        }
    }
}

#[test]
fn the_list_of_symbols_is_up_to_date() {
    let listed = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("abi/symbols.txt")).unwrap();
    let mut names: Vec<String> =
        exported().into_iter().filter(|(file, ..)| file != "misbehave.rs").map(|(_, name, _)| name).collect();
    names.sort();
    assert_eq!(listed.lines().collect::<Vec<_>>(), names);
}

//! The table of requirements against the facts: every row is there, with the same levels; and what it names exists.

use kassa::requirement::{How, Scope, rows};
use serde_yaml_ng::Value;
use std::collections::{BTreeMap, BTreeSet};

fn root(file: &str) -> String {
    format!("{}/../{file}", env!("CARGO_MANIFEST_DIR"))
}

type Levels = BTreeMap<String, String>;

/// Levels and doubt of every row, as the facts tell them.
fn facts() -> BTreeMap<String, (Levels, String)> {
    let text = std::fs::read_to_string(root("tests/facts/requirements.yaml")).unwrap();
    let facts: Value = serde_yaml_ng::from_str(&text).unwrap();
    let text = |row: &Value, name: &str| row.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
    let mut out = BTreeMap::new();
    for row in facts["requirements"].as_sequence().unwrap() {
        let levels = row["levels"].as_mapping().unwrap().iter();
        let levels = levels.map(|(scope, level)| (scope.as_str().unwrap().into(), level.as_str().unwrap().into()));
        let id = text(row, "id");
        assert!(!text(row, "rule").is_empty(), "{id} has no rule");
        assert!(out.insert(id.clone(), (levels.collect(), text(row, "doubt"))).is_none(), "{id} stands there twice");
    }
    out
}

#[test]
fn every_row_is_there_with_its_levels() {
    let facts = facts();
    let ours: BTreeMap<String, (Levels, String)> = rows()
        .map(|row| {
            let levels = row.levels.iter().map(|(scope, level)| (scope.name().into(), level.name().into())).collect();
            (row.id.into(), (levels, row.doubt.into()))
        })
        .collect();
    assert_eq!(ours.len(), rows().count(), "an id stands there twice");
    let ids = |rows: &BTreeMap<String, (Levels, String)>| rows.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(ids(&ours), ids(&facts));
    for (id, fact) in &facts {
        assert_eq!(&ours[id], fact, "{id}");
        let known = Scope::ALL.map(Scope::name);
        assert!(fact.0.keys().all(|scope| known.contains(&scope.as_str())), "{id}: {:?}", fact.0);
    }
    // None of the page's 37 rows, and none of the 30 of the guides.
    let numbers = (1..=37).map(|n| format!("KNR-{n:02}")).chain((1..=30).map(|n| format!("KNR-D{n:02}")));
    assert_eq!(ids(&facts), numbers.collect());
}

#[test]
fn every_row_says_how_it_is_met_and_what_it_names_exists() {
    let (mut missing, mut read) = (Vec::new(), BTreeMap::new());
    for row in rows() {
        match row.how() {
            How::Enforced => assert!(!row.proofs.is_empty(), "{}: what is enforced names its test", row.id),
            _ => assert!(!row.duty.is_empty(), "{}: what is not enforced says what to do", row.id),
        }
        assert_eq!(row.duty.is_empty(), row.see.is_empty(), "{}: a duty has a place where it is explained", row.id);
        if !row.see.is_empty() && !std::path::Path::new(&root(row.see)).exists() {
            missing.push(format!("{}: {}", row.id, row.see));
        }
        for proof in row.proofs {
            let text = read.entry(proof.file).or_insert_with(|| {
                let text = std::fs::read_to_string(root(proof.file)).unwrap_or_default();
                // The name behind `#[test]`, so that a helper of the same name does not count.
                let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
                let tests = lines.windows(2).filter(|pair| pair[0] == "#[test]").map(|pair| pair[1].clone());
                tests.collect::<Vec<_>>()
            });
            if !text.iter().any(|line| line.starts_with(&format!("fn {}()", proof.test))) {
                missing.push(format!("{}: no test {} in {}", row.id, proof.test, proof.file));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

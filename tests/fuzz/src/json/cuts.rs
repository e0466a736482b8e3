//! Changes of an object that leave every other byte in place.

use kassa::value::limits::DEPTH;
use kassa::wire::json::{ScanLimits, members, object, scan, with, without};

use super::second::{Tree, tree};
use crate::bytes::Bytes;

/// Values to put in.
const VALUES: [&str; 4] = ["1", "\"x\"", "{\"a\":[]}", "null"];

/// Takes a member out and puts one in: the others stay as they are, in their order and byte for byte.
///
/// # Panics
/// When another member changed, or the result is no JSON.
pub fn cuts(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let (which, value) = (usize::from(bytes.byte()), *bytes.one(&VALUES));
    let text = bytes.rest();
    if scan(text, ScanLimits::OUTBOUND).is_err() {
        return;
    }
    let Some(Tree::Object(before)) = tree(text, DEPTH) else {
        assert!(without(text, "a").is_none() && with(text, "a", b"1").is_none(), "only objects have members");
        return;
    };
    let same = object(members(text));
    assert_eq!(tree(&same, DEPTH), Some(Tree::Object(before.clone())), "put together again");

    let name = before.get(which % (before.len() + 1)).map_or("new_member", |(name, _)| name.as_str());
    let known = before.iter().position(|(known, _)| known == name);
    let mut expected = before.clone();
    match (without(text, name), known) {
        (Some(cut), Some(n)) => {
            expected.remove(n);
            assert_eq!(tree(&cut, DEPTH), Some(Tree::Object(expected)), "without {name:?}");
            others_stay(text, &cut, name);
        }
        (None, None) => {}
        (cut, _) => panic!("{name:?}: {known:?}, but {}", if cut.is_some() { "cut" } else { "not cut" }),
    }

    // Names that are put in are the library's own.
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return;
    }
    let set = with(text, name, value.as_bytes()).expect("an object takes a member");
    let put = tree(value.as_bytes(), DEPTH).expect("the values are JSON");
    let mut expected = before.clone();
    match known {
        Some(n) => expected[n].1 = put,
        None => expected.push((name.to_owned(), put)),
    }
    assert_eq!(tree(&set, DEPTH + 2), Some(Tree::Object(expected)), "with {name:?}");
    others_stay(text, &set, name);
}

/// Every member but `name` stands as it stood, spelling included.
fn others_stay(before: &[u8], after: &[u8], name: &str) {
    let others = |text| {
        members(text)
            .filter(|entry| entry.name != name)
            .map(|entry| (entry.raw_name.to_vec(), entry.value.to_vec()))
            .collect::<Vec<_>>()
    };
    assert_eq!(others(before), others(after), "another member than {name:?} changed");
}

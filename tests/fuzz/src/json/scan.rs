//! Which texts the strict reader takes, and what it then reads in them.

use kassa::value::limits::DEPTH;
use kassa::wire::json::{JsonFaultKind, ScanLimits, at, flag_at, integer_at, items, members, scan, text_at};
use serde_json::Value;

use super::second::{Tree, tree};
use crate::bytes::Bytes;

/// Accepts exactly what lies within the limits, in UTF-8, and is one JSON value without doubled members; a refusal names a
/// place within the text.
///
/// # Panics
/// When the strict reader and the second one differ.
pub fn limits(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let depth = bytes.below(DEPTH + 9);
    let most = match bytes.byte() {
        byte if byte % 2 == 1 => usize::from(byte),
        _ => ScanLimits::INBOUND.bytes,
    };
    let text = bytes.rest();
    let expected = text.len() <= most && tree(text, depth).is_some();
    let found = scan(text, ScanLimits { bytes: most, depth });
    assert_eq!(found.is_ok(), expected, "depth {depth}, {most} bytes: {found:?}");
    match found {
        Ok(same) => assert_eq!(same.as_bytes(), text, "the text is given back as it is"),
        Err(fault) => {
            assert!(fault.offset <= text.len(), "{fault} is behind the text");
            assert!(fault.pointer.is_empty() || fault.pointer.starts_with('/'), "{fault} names no place");
            assert_eq!(fault.kind == JsonFaultKind::TooLarge, text.len() > most, "{fault}");
            let utf8 = std::str::from_utf8(text).is_ok();
            assert_eq!(fault.kind == JsonFaultKind::NotUtf8, text.len() <= most && !utf8, "{fault}");
            if fault.kind == JsonFaultKind::TooDeep {
                assert!(text.iter().filter(|byte| matches!(byte, b'{' | b'[')).count() > depth, "{fault}");
            }
        }
    }
}

/// What the strict reader accepts, serde_json accepts with the same values, and so does every read at a pointer.
///
/// # Panics
/// When two readers differ.
pub fn differential(input: &[u8]) {
    let Ok(text) = scan(input, ScanLimits::INBOUND) else { return };
    let tree = tree(input, DEPTH).expect("both readers take the text");
    match serde_json::from_str::<Value>(text) {
        Ok(value) => assert!(same(&tree, &value), "{tree:?} is not {value}"),
        // serde_json keeps numbers as floats, which end somewhere.
        Err(fault) => assert!(holds_huge_number(&tree), "{fault}"),
    }
    let mut reads = 0;
    everywhere(&tree, &mut String::new(), input, &mut reads);
}

fn same(tree: &Tree, value: &Value) -> bool {
    match (tree, value) {
        (Tree::Null, Value::Null) => true,
        (Tree::Flag(ours), Value::Bool(theirs)) => ours == theirs,
        (Tree::Text(ours), Value::String(theirs)) => ours == theirs,
        (Tree::Number(ours), Value::Number(theirs)) => match (ours.parse::<i64>(), theirs.as_i64()) {
            (Ok(ours_whole), Some(theirs)) if ours != "-0" => ours_whole == theirs,
            _ => ours.parse::<f64>().ok() == theirs.as_f64(),
        },
        (Tree::List(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        (Tree::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(name, ours)| theirs.get(name).is_some_and(|theirs| same(ours, theirs)))
        }
        _ => false,
    }
}

fn holds_huge_number(tree: &Tree) -> bool {
    match tree {
        Tree::Number(text) => text.parse::<f64>().is_ok_and(f64::is_infinite),
        Tree::List(items) => items.iter().any(holds_huge_number),
        Tree::Object(members) => members.iter().any(|(_, value)| holds_huge_number(value)),
        _ => false,
    }
}

/// Every read at the pointer of every value, up to a number of them.
fn everywhere(tree: &Tree, pointer: &mut String, whole: &[u8], reads: &mut u32) {
    *reads += 1;
    if *reads > 64 {
        return;
    }
    let raw = at(whole, pointer).unwrap_or_else(|| panic!("nothing at {pointer:?}"));
    assert_eq!(super::tree(raw, DEPTH).as_ref(), Some(tree), "at {pointer:?}");
    assert_eq!(text_at(whole, pointer).as_deref(), tree.text(), "text at {pointer:?}");
    assert_eq!(integer_at(whole, pointer), tree.integer(), "number at {pointer:?}");
    let flag = if let Tree::Flag(flag) = tree { Some(*flag) } else { None };
    assert_eq!(flag_at(whole, pointer), flag, "flag at {pointer:?}");
    let below = pointer.len();
    if let Tree::Object(ours) = tree {
        assert_eq!(members(raw).count(), ours.len(), "members at {pointer:?}");
        for (entry, (name, _)) in members(raw).zip(ours) {
            assert_eq!(entry.name, name.as_str(), "a member at {pointer:?}");
        }
        for (name, value) in ours {
            pointer.push('/');
            pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            everywhere(value, pointer, whole, reads);
            pointer.truncate(below);
        }
    }
    if let Tree::List(ours) = tree {
        assert_eq!(items(raw).count(), ours.len(), "items at {pointer:?}");
        for (n, value) in ours.iter().enumerate() {
            pointer.push_str(&format!("/{n}"));
            everywhere(value, pointer, whole, reads);
            pointer.truncate(below);
        }
    }
}

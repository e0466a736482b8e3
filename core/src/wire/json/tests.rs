//! The strict check against an independent one built on serde_json, and the cuts byte by byte.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "tests"
)]

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::*;

/// The same rules, told with serde_json: every value is visited, every object collects its keys.
struct Strict;

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Strict;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }
            fn visit_bool<E>(self, _: bool) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_str<E>(self, _: &str) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_unit<E>(self) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Strict, A::Error> {
                while seq.next_element::<Strict>()?.is_some() {}
                Ok(Strict)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Strict, A::Error> {
                let mut keys = BTreeSet::new();
                while let Some(key) = map.next_key::<String>()? {
                    map.next_value::<Strict>()?;
                    if !keys.insert(key) {
                        return Err(serde::de::Error::custom("twice"));
                    }
                }
                Ok(Strict)
            }
        }
        d.deserialize_any(Any)
    }
}

const ROOMY: ScanLimits = ScanLimits { bytes: 1 << 20, depth: 100 };

fn kind(text: &[u8]) -> Option<JsonFaultKind> {
    scan(text, ROOMY).err().map(|fault| fault.kind)
}

#[test]
fn accepts_and_refuses() {
    use JsonFaultKind as K;
    for good in [
        "{}",
        "[]",
        "0",
        "-0",
        "-0.5e+10",
        "1E9",
        "\"\"",
        "true",
        " null\r\n\t",
        "[[],{}]",
        r#"{"a":{"a":1},"b":[{"a":1}]}"#,
        r#""\u00e9\ud83d\ude00\/""#,
        "\"\u{7f}\u{2028}\"",
        r#"{"":1," ":2}"#,
        "18446744073709551616",
        r#"{"a":1,"A":2}"#,
    ] {
        assert_eq!(kind(good.as_bytes()), None, "{good}");
    }
    for (bad, why) in [
        ("", K::Syntax),
        (" ", K::Syntax),
        ("{", K::Syntax),
        ("[1,]", K::Syntax),
        (r#"{"a":1,}"#, K::Syntax),
        ("[1 2]", K::Syntax),
        ("{a:1}", K::Syntax),
        ("{'a':1}", K::Syntax),
        ("01", K::TrailingBytes),
        ("-", K::Syntax),
        ("1.", K::Syntax),
        (".5", K::Syntax),
        ("1e", K::Syntax),
        ("+1", K::Syntax),
        ("NaN", K::Syntax),
        ("Infinity", K::Syntax),
        ("-Infinity", K::Syntax),
        ("nul", K::Syntax),
        ("tru e", K::Syntax),
        ("\"a", K::Syntax),
        (r#""\x""#, K::Syntax),
        (r#""\u12g4""#, K::Syntax),
        ("\"\n\"", K::ControlCharacter),
        ("\"\0\"", K::ControlCharacter),
        (r#""\ud800""#, K::LoneSurrogate),
        (r#""\udc00""#, K::LoneSurrogate),
        (r#""\ud800\u0041""#, K::LoneSurrogate),
        ("{} {}", K::TrailingBytes),
        ("1,", K::TrailingBytes),
        ("[]]", K::TrailingBytes),
        ("[}", K::Syntax),
        ("{]", K::Syntax),
        ("[{]}", K::Syntax),
        (r#"{"a" 1}"#, K::Syntax),
        (r#"{"a"}"#, K::Syntax),
        ("//\n1", K::Syntax),
        (r#"{"a":1,"a":2}"#, K::DuplicateKey),
        (r#"{"a":1,"\u0061":2}"#, K::DuplicateKey),
        (r#"[{"x":{"k":1,"k":1}}]"#, K::DuplicateKey),
        ("\u{feff}{}", K::Syntax),
    ] {
        assert_eq!(kind(bad.as_bytes()), Some(why), "{bad}");
    }
    assert_eq!(kind(b"\"\xff\""), Some(K::NotUtf8));
    assert_eq!(kind(b"\"\xed\xa0\x80\""), Some(K::NotUtf8));
}

#[test]
fn limits_hold_exactly() {
    let nested = |n: usize| ["[".repeat(n), "]".repeat(n)].concat();
    let limits = ScanLimits { bytes: 64, depth: 32 };
    assert!(scan(nested(32).as_bytes(), limits).is_ok());
    assert_eq!(
        scan(nested(33).as_bytes(), ScanLimits { bytes: 66, depth: 32 }).unwrap_err().kind,
        JsonFaultKind::TooDeep
    );
    assert!(scan(format!("[{}]", " ".repeat(62)).as_bytes(), limits).is_ok());
    assert_eq!(scan(format!("[{}]", " ".repeat(63)).as_bytes(), limits).unwrap_err().kind, JsonFaultKind::TooLarge);
    // A bomb costs nothing: no recursion, and the check stops at the limit.
    let bomb = "[".repeat(1_000_000);
    assert_eq!(scan(bomb.as_bytes(), ScanLimits::OUTBOUND).unwrap_err().offset, 32);
}

#[test]
fn many_keys_are_compared_in_reasonable_time() {
    let mut text = String::from("{");
    for n in 0..60_000 {
        text.push_str(&format!("\"k{n}\":1,"));
    }
    assert!(scan(format!("{text}\"z\":1}}").as_bytes(), ScanLimits::OUTBOUND).is_ok());
    let fault = scan(format!("{text}\"k77\":1}}").as_bytes(), ScanLimits::OUTBOUND).unwrap_err();
    assert_eq!((fault.kind, fault.pointer.as_str()), (JsonFaultKind::DuplicateKey, "/k77"));
}

#[test]
fn faults_say_where() {
    for (text, pointer) in [
        (r#"{"a":[1,{"b/c":{"d~":nope}}]}"#, "/a/1/b~1c/d~0"),
        (r#"{"a":1,"b":{"x":1,"y":2,"x":3}}"#, "/b/x"),
        (r#"{"b":{"x":1,"y":{"q":1}},"c":[[],[2,?]]}"#, "/c/1/1"),
        ("?", ""),
    ] {
        assert_eq!(scan(text.as_bytes(), ROOMY).unwrap_err().pointer, pointer, "{text}");
    }
    let shown = scan(br#"{"token":"secret","token":"secret"}"#, ROOMY).unwrap_err().to_string();
    assert!(shown.contains("/token") && !shown.contains("secret"), "{shown}");
}

/// Mutates a seed text: bytes flipped, cut, doubled, spliced. Deterministic.
fn mutations(seed: &[u8], rounds: u64, mut visit: impl FnMut(&[u8])) {
    const BITS: &[u8] = b"\"\\{}[],:0123456789eE+-. \n\ttrufalsn/ud8\x00\x1f\x7f\xc3\xa9abk";
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 16).unwrap() % below.max(1)
    };
    for _ in 0..rounds {
        let mut text = seed.to_vec();
        for _ in 0..=random(3) {
            let at = random(text.len());
            match random(4) {
                0 => text[at] = BITS[random(BITS.len())],
                1 => text.insert(at, BITS[random(BITS.len())]),
                2 => {
                    text.remove(at);
                }
                _ => {
                    let upto = at + random(text.len() - at);
                    let piece: Vec<u8> = text[at..upto].to_vec();
                    let to = random(text.len());
                    text.splice(to..to, piece);
                }
            }
            if text.is_empty() {
                text.push(b' ');
            }
        }
        visit(&text);
    }
}

const SEED: &[u8] =
    r#"{"a":"x\u0041\n\"","b":[1,-2.5e3,{"c":null,"d":true,"\u0061":{}}],"e":{"f":"é😀","g":[[],{}]},"hh":0}"#
        .as_bytes();

#[test]
fn agrees_with_serde_json() {
    let (mut good, mut bad, mut twice) = (0, 0, 0);
    mutations(SEED, 100_000, |text| {
        let ours = kind(text);
        let theirs = serde_json::from_slice::<Strict>(text);
        // A number beyond the range of a double is valid JSON that serde_json cannot hold.
        if let Err(fault) = &theirs
            && fault.to_string().starts_with("number out of range")
        {
            return;
        }
        assert_eq!(ours.is_none(), theirs.is_ok(), "{:?} {ours:?}", String::from_utf8_lossy(text));
        match ours {
            None => good += 1,
            Some(JsonFaultKind::DuplicateKey) => twice += 1,
            Some(_) => bad += 1,
        }
    });
    assert!(good > 5_000 && bad > 10_000 && twice > 100, "{good} {bad} {twice}");
}

#[test]
fn reads_agree_with_serde_json() {
    let mut read = 0;
    mutations(SEED, 20_000, |text| {
        // Reads must survive anything; on valid text they must agree.
        let pointers =
            ["", "/a", "/b/2/c", "/b/2/a", "/b/1", "/e/g/1", "/hh", "/b/02", "/b/9", "/a/x", "a", "/b/-", "/b/+1", "/"];
        for pointer in pointers {
            let ours = at(text, pointer);
            if kind(text).is_some() {
                continue;
            }
            let Ok(value) = serde_json::from_slice::<serde_json::Value>(text) else { continue };
            let theirs = value.pointer(pointer);
            let ours = ours.map(|raw| serde_json::from_slice::<serde_json::Value>(raw).unwrap());
            assert_eq!(ours.as_ref(), theirs, "{pointer} of {:?}", String::from_utf8_lossy(text));
            assert_eq!(text_at(text, pointer).as_deref(), theirs.and_then(|value| value.as_str()));
            assert_eq!(flag_at(text, pointer), theirs.and_then(serde_json::Value::as_bool));
            read += usize::from(theirs.is_some());
        }
    });
    assert!(read > 5_000, "{read}");
}

#[test]
fn cuts_keep_every_other_byte() {
    for (text, name, left) in [
        (r#"{ "a" : 1 , "b":2,"c" :3 }"#, "b", r#"{ "a" : 1,"c" :3 }"#),
        (r#"{ "a" : 1 , "b":2}"#, "a", r#"{ "b":2}"#),
        (r#"{"a":1,"b":{"b":[2,{}]} }"#, "b", r#"{"a":1 }"#),
        (r#"{"a":1}"#, "a", "{}"),
        (r#"{"x":"\u00e9","\u0061":1.50}"#, "a", r#"{"x":"\u00e9"}"#),
    ] {
        assert_eq!(without(text.as_bytes(), name).map(|cut| String::from_utf8(cut).unwrap()).as_deref(), Some(left));
    }
    assert_eq!(without(b"{}", "a"), None);
    assert_eq!(without(b"[1]", "a"), None);
    assert_eq!(without(br#"{"b":{"a":1}}"#, "a"), None);
    mutations(SEED, 20_000, |text| {
        if kind(text).is_none() {
            for name in ["a", "b", "e", "hh"] {
                let Some(cut) = without(text, name) else { continue };
                let mut value: serde_json::Map<_, _> = serde_json::from_slice(text).unwrap();
                value.remove(name);
                assert_eq!(serde_json::from_slice::<serde_json::Map<_, _>>(&cut).unwrap(), value);
                assert_eq!(kind(&cut), None);
            }
        } else {
            let _ = without(text, "a");
            let _ = with(text, "a", b"1");
        }
    });
}

#[test]
fn members_go_in_and_out() {
    let text = br#"{ "a" : [1, 2] , "\u0062":"x" }"#;
    let all: Vec<_> = members(text).collect();
    assert_eq!(
        all.iter().map(|entry| (entry.name.as_ref(), entry.value)).collect::<Vec<_>>(),
        [("a", &b"[1, 2]"[..]), ("b", &b"\"x\""[..])]
    );
    assert_eq!(object(all), br#"{"a":[1, 2],"\u0062":"x"}"#);
    assert_eq!(items(b"[1, {\"a\":[2]} ,\"x\"]").collect::<Vec<_>>(), [&b"1"[..], b"{\"a\":[2]}", b"\"x\""]);
    assert_eq!(items(b"{}").count() + members(b"[]").count() + items(b"").count() + members(b"").count(), 0);
    for (text, set) in [
        ("{}", r#"{"n":7}"#),
        ("{ }", r#"{"n":7 }"#),
        (r#"{"a":1 }"#, r#"{"a":1,"n":7 }"#),
        (r#"{"n" : {"n":1} , "b":2}"#, r#"{"n" : 7 , "b":2}"#),
    ] {
        assert_eq!(with(text.as_bytes(), "n", b"7").map(|out| String::from_utf8(out).unwrap()).as_deref(), Some(set));
    }
}

//! What was written is read, and what was sealed opens again, in its own place only.

use kassa::journal::{Reader, Sealer, encode};
use kassa::value::time::At;
use kassa::wire::json::{ScanLimits, scan};

use crate::bytes::Bytes;

/// Lines of any numbers, times and facts come back as they were written; without one of them the chain does not hold.
///
/// # Panics
/// When something else comes back.
pub fn roundtrip(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let mut chain = 0;
    let mut written = Vec::new();
    while !bytes.ended() && written.len() < 8 {
        let (at, format) = (At::from_unix_ms(bytes.number() as i64), u16::from(bytes.byte()));
        let kind = *bytes.one(&["payment", "transaction", "checkout", ""]);
        let Ok(fact) = scan(bytes.part(), ScanLimits::OUTBOUND) else { continue };
        let fact = fact.trim_matches([' ', '\t', '\r', '\n']).to_owned();
        let n = written.len() as u64 + 1;
        let line = encode(n, at, kind, format, &fact, &mut chain);
        written.push((line, at, kind, format, fact));
    }
    let mut reader = Reader::default();
    for (n, (line, at, kind, format, fact)) in written.iter().enumerate() {
        if let Some((later, ..)) = written.get(n + 1) {
            assert!({ reader }.line(later).is_err(), "a line is missing and nobody sees it");
        }
        let before = { reader };
        let read = reader.line(line).expect("what was written is read");
        assert_eq!((read.n, read.at, read.kind, read.format), (n as u64 + 1, *at, *kind, *format));
        assert_eq!(read.fact, fact, "the fact as it was written");
        assert!({ reader }.line(line).is_err(), "a line is taken twice");
        let half = (0..=line.len() / 2).rev().find(|end| line.is_char_boundary(*end)).unwrap_or(0);
        assert!({ before }.line(&line[..half]).is_err(), "half a line is taken");
    }
    assert_eq!(reader.chain(), chain, "both ends of the chain");
}

/// A sealed text does not show, opens under its key and context, and under no other; another byte in it is found.
///
/// # Panics
/// When it shows or opens elsewhere.
pub fn sealing(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let (context, other) = (bytes.text(), bytes.text());
    let (at, flip) = (usize::from(bytes.byte()), bytes.byte().max(1));
    let text = String::from_utf8_lossy(bytes.rest());
    let sealer = Sealer::with_key(&"0a".repeat(32)).expect("a key");
    let sealed = sealer.seal(&context, &text).expect("every text can be sealed");
    let written = serde_json::to_string(&sealed).expect("it can be written");
    assert!(text.len() < 8 || !written.contains(&*text), "it shows");
    let opened = |sealer: &Sealer, context: &str, written: &str| {
        let sealed = serde_json::from_str(written).ok()?;
        sealer.unseal(context, &sealed).ok()
    };
    assert_eq!(opened(&sealer, &context, &written).as_deref(), Some(&*text));
    if context != other {
        assert_eq!(opened(&sealer, &other, &written), None, "it opens in another place");
    }
    let stranger = Sealer::with_key(&"0b".repeat(32)).expect("a key");
    assert_eq!(opened(&stranger, &context, &written), None, "it opens under another key");
    let mut changed = written.clone().into_bytes();
    let at = at % changed.len();
    changed[at] ^= flip;
    let Ok(changed) = String::from_utf8(changed) else { return };
    let same = serde_json::from_str::<String>(&changed).ok() == serde_json::from_str::<String>(&written).ok();
    // Nobody sealed a text that says of itself that it is open.
    if !same && !changed.starts_with("\"open:") {
        assert_eq!(opened(&sealer, &context, &changed), None, "it was changed and opens");
    }
}

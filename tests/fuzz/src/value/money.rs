//! Amounts and currencies.

use kassa::value::limits::AMOUNT_MAX;
use kassa::value::money::{Currency, Minor};

use crate::bytes::Bytes;

/// An amount is read from exactly the whole numbers in its range, written as it was read, and never leaves the range by a sum or a
/// difference. A currency is three capitals.
///
/// # Panics
/// When another amount comes out.
pub fn money(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let (a, b) = (bytes.number() as i64, bytes.number() as i64);
    for (a, b) in [(a, b), (a & AMOUNT_MAX, b & AMOUNT_MAX), (AMOUNT_MAX, b & 1), (a & 0xffff, b & 0xffff)] {
        let fits = |n: i128| (0..=i128::from(AMOUNT_MAX)).contains(&n);
        assert_eq!(Minor::new(a).map(Minor::get), Some(a).filter(|a| fits(i128::from(*a))));
        let (Some(left), Some(right)) = (Minor::new(a), Minor::new(b)) else { continue };
        let (sum, difference) = (i128::from(a) + i128::from(b), i128::from(a) - i128::from(b));
        assert_eq!(left.plus(right).map(|m| i128::from(m.get())), Some(sum).filter(|n| fits(*n)));
        assert_eq!(left.minus(right).map(|m| i128::from(m.get())), Some(difference).filter(|n| fits(*n)));
        assert_eq!(serde_json::from_str::<Minor>(&left.to_string()).ok(), Some(left));
    }
    let text = String::from_utf8_lossy(bytes.rest());
    let plain = text.trim_matches([' ', '\t', '\r', '\n']);
    let digits = plain == "0" || (!plain.starts_with('0') && plain.bytes().all(|b| b.is_ascii_digit()));
    let expected = plain.parse::<i64>().ok().filter(|n| digits && (0..=AMOUNT_MAX).contains(n));
    assert_eq!(serde_json::from_str::<Minor>(&text).ok().map(Minor::get), expected, "{text:?}");
    let capitals = text.len() == 3 && text.chars().all(|c| c.is_ascii_uppercase());
    assert_eq!(Currency::new(&text).is_some(), capitals, "{text:?}");
    if let Some(currency) = Currency::new(&text) {
        assert_eq!(currency.as_str(), text);
    }
}

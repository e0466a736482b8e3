//! The writer: appends as a flow does, for ever.

use kassa::journal::{Reader, encode};
use kassa::value::time::At;

use crate::store::Store;
use crate::tell::{Acknowledged, Tell};

/// A journal that is so long is finished, and another one begun.
const LINES: u64 = 40;

/// Appends so many lines, `None` for ever, and tells each that the store acknowledged. Goes on where an earlier process was
/// cut off.
///
/// # Errors
/// The store failed, holds what no power cut explains, or nobody listens any more.
pub fn write(store: &mut dyn Store, tell: &mut Tell<'_>, lines: Option<u64>) -> Result<(), String> {
    let mut left = lines.unwrap_or(u64::MAX);
    for reference in store.pending()? {
        let found = store.open(&reference)?;
        let reader = take_over(&found).map_err(|why| format!("{reference}: {why}"))?;
        store.keep(reader.last())?;
        go_on(store, tell, &reference, reader, &mut left)?;
    }
    while left > 0 {
        let reference = kassa_drive::fresh_reference().map_err(|fault| fault.to_string())?;
        store.begin(&reference)?;
        go_on(store, tell, &reference, Reader::default(), &mut left)?;
    }
    Ok(())
}

/// Reads what is there: only the last line may be torn.
fn take_over(found: &[String]) -> Result<Reader, String> {
    let mut reader = Reader::default();
    for (n, line) in found.iter().enumerate() {
        if let Err(damage) = reader.line(line) {
            return if n + 1 == found.len() { Ok(reader) } else { Err(format!("line {}: {damage:?}", n + 1)) };
        }
    }
    Ok(reader)
}

fn go_on(
    store: &mut dyn Store,
    tell: &mut Tell<'_>,
    reference: &str,
    reader: Reader,
    left: &mut u64,
) -> Result<(), String> {
    let (mut last, mut chain) = (reader.last(), reader.chain());
    while last < LINES {
        if *left == 0 {
            return Ok(());
        }
        // One line as a rule, several now and then, of all lengths that flows write.
        let count = if last % 7 == 3 { 3 } else { 1 };
        let mut batch = Vec::new();
        let mut acknowledged = Vec::new();
        for number in last + 1..=last + count {
            let length = usize::try_from(number * 379 % 1_900).unwrap_or(0);
            let fact = format!("{{\"pad\":\"{}\"}}", "x".repeat(length));
            let at = At::from_unix_ms(i64::try_from(number).unwrap_or(0));
            batch.push(encode(number, at, "powercut", 1, &fact, &mut chain));
            acknowledged.push(Acknowledged { reference: reference.to_owned(), number, check: format!("{chain:08x}") });
        }
        store.append(last, &batch)?;
        for line in &acknowledged {
            tell.acknowledged(line).map_err(|fault| format!("nobody listens: {fault}"))?;
        }
        last += count;
        *left = left.saturating_sub(count);
    }
    store.finish()
}

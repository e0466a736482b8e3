//! A real journal, damaged a little.

use std::sync::LazyLock;

use kassa::flow::resume;
use kassa::journal::Reader;
use kassa::value::time::Now;
use kassa::wire::http::LostAt;

use crate::bytes::Bytes;
use crate::till::{APPROVED, BEGIN_MS, CHECKOUT, COMPLETED, PAYMENT, STEP_UP, TRANSACTION, Till, config};

/// Journals of flows that ended, waited and doubted.
static JOURNALS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let mut journals = Vec::new();
    let mut till = Till::of("payment", PAYMENT);
    let call = till.call().expect("an authorize");
    journals.push(till.journal.clone());
    till.flow.lost(call.call, call.attempt, LostAt::Unknown, till.now()).expect("a loss is never refused");
    till.heard();
    till.take_over();
    let read = till.call().expect("a read tells the time");
    till.answer_right(&read, 200, "{}");
    let call = till.call().expect("another attempt");
    till.answer_right(&call, 200, STEP_UP);
    journals.push(till.journal.clone());
    let read = till.call().expect("a read");
    till.answer_right(&read, 200, COMPLETED);
    let call = till.call().expect("a final authorize");
    till.answer_right(&call, 200, APPROVED);
    assert_eq!(till.paid(), "yes");
    journals.push(till.journal.clone());

    let mut till = Till::of("transaction", TRANSACTION);
    for n in 1..=2 {
        let command = format!(r#"{{"capture":{{"reference":"parcel-{n}","amount":2000}}}}"#);
        till.flow.command(command.as_bytes(), till.now()).expect("the command is right");
        till.heard();
        let call = till.call().expect("a capture");
        till.answer_right(&call, 201, &format!(r#"{{"payment_capture_id":"krn:c{n}"}}"#));
    }
    journals.push(till.journal.clone());

    let mut till = Till::of("checkout", CHECKOUT);
    let call = till.call().expect("a start");
    till.answer_right(&call, 200, r#"{"state":"awaiting_customer","paid":"unknown","ended":false}"#);
    till.take_over();
    till.save();
    journals.push(till.journal.clone());
    journals
});

/// Up to three bits flipped, a cut at the end, bytes taken out or doubled, lines exchanged: what is resumed is a beginning of the true
/// journal, byte for byte, and everything else is refused. Three flipped bits are what a CRC-32 finds for certain.
///
/// # Panics
/// When another history is believed.
pub fn mutate(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let journal = bytes.one(&JOURNALS);
    let mut text = journal.join("\n").into_bytes();
    let length = text.len();
    let place = |bytes: &mut Bytes<'_>| usize::from(u16::from_le_bytes([bytes.byte(), bytes.byte()])) % length;
    match bytes.below(6) {
        flips @ 0..=2 => {
            for _ in 0..=flips {
                let (at, bit) = (place(&mut bytes), bytes.below(8));
                text[at] ^= 1 << bit;
            }
        }
        3 => {
            let (from, count) = (place(&mut bytes), usize::from(bytes.byte()));
            text.drain(from..(from + count).min(length));
        }
        4 => {
            let (from, count, to) = (place(&mut bytes), usize::from(bytes.byte()), place(&mut bytes));
            let copied = text[from..(from + count).min(length)].to_vec();
            text.splice(to..to, copied);
        }
        _ => {
            let mut lines = journal.clone();
            let (a, b) = (bytes.below(lines.len()), bytes.below(lines.len()));
            lines.swap(a, b);
            text = lines.join("\n").into_bytes();
        }
    }
    // And the end is missing, more often than not.
    if bytes.byte() & 1 == 1 {
        text.truncate(place(&mut bytes));
    }
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.split('\n').collect();
    let now = Now { unix_ms: BEGIN_MS, mono_ms: 0 };
    let mut reader = Reader::default();
    let believed = lines.iter().take_while(|line| reader.line(line).is_ok()).count();
    for (ours, truth) in lines.iter().zip(journal).take(believed) {
        assert_eq!(ours, truth, "a line that nobody wrote is believed");
    }
    assert!(believed <= journal.len(), "there are more lines than were written");
    if let Ok(resumed) = resume(lines.iter().copied(), config(), now) {
        let last = usize::try_from(resumed.last).expect("a journal is short");
        assert_eq!(last, believed, "more is resumed than can be read");
        assert_eq!(resumed.torn, lines.len() > last, "what is left out is told");
        assert!(lines.len() <= last + 1, "only a torn last line is left out");
        let truth =
            resume(journal[..last].iter().map(String::as_str), config(), now).expect("a beginning is a journal");
        assert_eq!(resumed.flow.view_json(now), truth.flow.view_json(now), "the same lines tell the same");
    }
}

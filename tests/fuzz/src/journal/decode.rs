//! Any bytes as a journal.

use kassa::flow::resume;
use kassa::journal::Reader;
use kassa::value::fault::Class;
use kassa::value::time::Now;

use crate::till::{BEGIN_MS, config};

/// Lines are read or refused; a refused line leaves the reader where it stood; what is resumed has a view and goes on; a refusal
/// to resume is about the journal.
///
/// # Panics
/// When it is otherwise.
pub fn decode(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let lines: Vec<&str> = text.split('\n').collect();
    let mut reader = Reader::default();
    for line in &lines {
        let before = (reader.last(), reader.chain());
        match reader.line(line) {
            Ok(read) => {
                assert_eq!(read.n, before.0 + 1, "lines are counted");
                assert_eq!(reader.last(), read.n);
                assert!(line.contains(read.fact) && line.contains(read.kind), "what is read stands in the line");
            }
            Err(_) => assert_eq!((reader.last(), reader.chain()), before, "a refused line moved the reader"),
        }
    }
    let now = Now { unix_ms: BEGIN_MS, mono_ms: 0 };
    match resume(lines.iter().copied(), config(), now) {
        Ok(mut resumed) => {
            assert!(resumed.last >= 1 && resumed.last <= lines.len() as u64);
            resumed.flow.view_json(now).expect("a view can be written");
            let _ = resumed.flow.next(now);
        }
        Err(fault) => {
            let about = matches!(fault.class(), Class::Journal | Class::Usage);
            assert!(about && !fault.message.contains(['\r', '\n']), "{fault}");
        }
    }
}

//! Commands, to flows in several stages.

use kassa::value::fault::Class;

use super::is_of_use;
use crate::answer::sums;
use crate::bytes::Bytes;
use crate::till::{APPROVED, CHECKOUT, PAYMENT, STEP_UP, TRANSACTION, Till};

/// A command that is refused changes nothing and says why; one that is taken is in the journal; no command makes a payment told to be
/// made or, once it is made, told not to be; a transaction's sums always fit.
///
/// # Panics
/// When it is otherwise.
pub fn command(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let stage = bytes.below(6);
    let mut till = match stage {
        0..=2 => Till::of("payment", PAYMENT),
        3 | 4 => Till::of("transaction", TRANSACTION),
        _ => Till::of("checkout", CHECKOUT),
    };
    match stage {
        1 | 2 => {
            let call = till.call().expect("an authorize");
            till.answer_right(&call, 200, if stage == 1 { STEP_UP } else { APPROVED });
        }
        4 => {
            let capture = r#"{"capture":{"reference":"parcel-1","amount":2000}}"#;
            till.flow.command(capture.as_bytes(), till.now()).expect("the command is right");
            till.heard();
            let call = till.call().expect("a capture");
            till.answer_right(&call, 201, r#"{"payment_capture_id":"krn:c1"}"#);
        }
        _ => {}
    }
    while !bytes.ended() {
        let long = bytes.byte() == 0;
        let json = if long { bytes.rest() } else { bytes.part() };
        let (before, lines) = (till.view(), till.journal.len());
        let taken = till.flow.command(json, till.now());
        till.heard();
        till.save();
        let view = till.view();
        if let Err(fault) = &taken {
            assert_ne!(fault.class(), Class::Internal, "{fault}");
            is_of_use(fault);
            if stage != 0 && stage != 3 && stage != 5 {
                assert_eq!(till.journal.len(), lines, "a refused command was written down");
            }
            assert_eq!(view, before, "a refused command changed something");
        } else {
            kassa::wire::json::scan(json, kassa::wire::json::ScanLimits::OUTBOUND).expect("a command is strict JSON");
        }
        if stage == 2 {
            assert_eq!(view["paid"], "yes", "a command took a payment back");
        }
        if stage < 2 {
            assert_ne!(view["paid"], "yes", "a command made a payment");
        }
        if (3..5).contains(&stage) {
            sums(&view);
        }
        till.check_replay();
        if long {
            break;
        }
    }
    let _ = till.call();
}

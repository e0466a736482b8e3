//! Deliveries in any order, over days.

use std::collections::BTreeMap;

use kassa::value::time::At;
use kassa::webhook::{Inbox, Rejection, Seen, Verdict};

use super::{KEY_ID, SECRET, sign, verifier};
use crate::bytes::Bytes;

const DAY_MS: u64 = 86_400_000;

/// An event that was remembered is a duplicate for two days and no longer; one that was not is fresh however often it comes; of
/// others' events and forgeries nothing is used. A small memory forgets the oldest first.
///
/// # Panics
/// When a duplicate is fresh, or the reverse.
pub fn inbox(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let mut inbox = Inbox::new(verifier(), false, Some("krn:us"));
    let mut small = Seen::new(2);
    let mut remembered: BTreeMap<String, u64> = BTreeMap::new();
    let mut ms = 0_u64;
    for _ in 0..64 {
        if bytes.ended() {
            break;
        }
        ms += u64::from(bytes.byte()) * DAY_MS / 64;
        let at = At::from_unix_ms(crate::till::BEGIN_MS).plus(ms);
        let what = bytes.byte();
        let id = format!("e{}", bytes.byte() % 6);
        let (live, to) = (what & 16 != 0, if what & 32 == 0 { "krn:us" } else { "krn:them" });
        let body = format!(
            r#"{{"metadata":{{"event_id":"{id}","event_type":"t","live":{live},"recipient_account_id":"{to}"}},"payload":{{}}}}"#
        );
        let forged = what & 64 != 0;
        let signature = sign(if forged { "another" } else { SECRET }, body.as_bytes());
        let receipt = inbox.receive(body.as_bytes(), KEY_ID, &signature, at);
        let known = remembered.get(&id).is_some_and(|then| ms - then <= 2 * DAY_MS);
        match receipt.verdict {
            Verdict::Rejected(why) => {
                assert_eq!(receipt.answer, 400);
                let expected = if forged { Rejection::Forged } else { Rejection::OtherTenant };
                assert_eq!(why, expected);
                assert!(forged || live || to != "krn:us", "{body} is refused: {why}");
            }
            Verdict::Fresh(event) => {
                assert!(!forged && !live && to == "krn:us" && !known, "{body} is fresh");
                assert_eq!((receipt.answer, &*event.metadata.event_id), (202, &*id));
            }
            Verdict::Duplicate(event) => {
                assert!(!forged && !live && to == "krn:us" && known, "{body} is a duplicate");
                assert_eq!((receipt.answer, &*event.metadata.event_id), (200, &*id));
            }
        }
        if what & 1 == 1 {
            inbox.remember(&id, at);
            remembered.insert(id.clone(), ms);
            small.remember(&id, at);
            assert!(small.contains(&id, at), "what was just remembered is forgotten");
            let count = (0..6).filter(|n| small.contains(&format!("e{n}"), at)).count();
            assert!(count <= 2, "a memory of two holds {count}");
        }
    }
}

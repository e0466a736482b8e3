//! Headers: which values can be sent, and what is read from those that come.

use kassa::value::limits::HEADER_BYTES;
use kassa::wire::http::{HttpReply, SESSION_TOKEN, header_fits};
use kassa::wire::rate::reset_ms;

use crate::bytes::Bytes;
use crate::till::{Till, config, header as of};

/// A value that can be sent has no line break and fits; a token that is accepted goes as it came; a wait that a server asks for is
/// bounded; the first header of a name counts, in any case.
///
/// # Panics
/// When it is otherwise.
pub fn header(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let repeat = usize::from(bytes.byte()).saturating_sub(200).max(1);
    let (name, value) = (bytes.text(), bytes.text().repeat(repeat));
    let clean = value.bytes().all(|b| (b' '..=b'~').contains(&b));
    assert_eq!(header_fits(&name, &value), clean && name.len() + value.len() + 2 <= HEADER_BYTES, "{value:?}");

    let headers =
        [("X-Other", "1"), (&*name, &*value), ("x-RATELIMIT-reset", &*value), ("DATE", &*value), ("age", "5")];
    let reply = HttpReply { status: 429, headers: &headers, body: b"" };
    let first = headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(&name)).map(|(_, value)| *value);
    assert_eq!(reply.header(&name.to_ascii_lowercase()), first);
    assert!(reset_ms(&reply).is_none_or(|ms| ms <= 60_000), "a server makes us wait {:?}", reset_ms(&reply));
    assert!(reply.date().is_none_or(|at| at.unix_ms() > 1_577_836_800_000), "a date before there was any");
    assert!(!format!("{reply:?}").contains("canary-of-a-person"), "a header is shown");

    let token = serde_json::to_string(&value).expect("a text is JSON");
    let spec = format!(
        r#"{{"reference":"r","session_token":{token},"authorize":{{"currency":"EUR","request_payment_transaction":{{"amount":1}}}}}}"#
    );
    let till = Till::start("payment", spec.as_bytes(), config());
    assert_eq!(till.is_some(), !value.is_empty() && header_fits(SESSION_TOKEN, &value), "a token {value:?}");
    if let Some(mut till) = till {
        let call = till.call().expect("an authorize");
        assert_eq!(of(&call, SESSION_TOKEN), Some(&*value), "the token as it came");
        assert!(!format!("{call:?}").contains(&*value) || value.len() < 24, "the token is shown");
    }
}

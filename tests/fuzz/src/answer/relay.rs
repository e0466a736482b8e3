//! What a relay tells a page.

use super::{Head, object};
use crate::bytes::Bytes;
use crate::till::{CHECKOUT, Till};

/// Up to three answers of a relay, one after the other. What a page is told is what the relay said, its addresses lead to
/// web pages, and a payment that was told to be made stays made.
///
/// # Panics
/// When a page is told something else.
pub fn relay(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let mut till = Till::of("checkout", CHECKOUT);
    let mut was_paid = false;
    for _ in 0..3 {
        if bytes.ended() {
            break;
        }
        let Some(call) = till.call() else { break };
        let head = Head::of(&mut bytes, &call);
        let long = bytes.byte() == 0;
        let body = if long { bytes.rest() } else { bytes.part() };
        till.answer(&call, head.status, &head.headers(), body);
        let view = till.view();
        let said = object(body).and_then(|said| Some(said.get("paid")?.text()?.to_owned()));
        let paid = view["paid"].as_str().unwrap_or("");
        if paid == "yes" && !was_paid {
            assert!(head.success() && !head.foreign && said.as_deref() == Some("yes"), "{view}");
        }
        if paid == "no" {
            // An odd answer to the start is a refusal, which never began.
            let refused = (400..500).contains(&head.status) && view["state"] != "approved";
            assert!(said.as_deref() == Some("no") || refused || view["paid"] == till.paid(), "{view}");
            assert!(!was_paid, "a payment that was made is told not to be: {view}");
        }
        was_paid |= paid == "yes" && view["ended"] == true;
        for name in ["url", "image_url"] {
            let url = view["step_up"][name].as_str();
            assert!(
                url.is_none_or(|url| url.starts_with("https://") || url.starts_with("http://")),
                "a page is sent to {url:?}"
            );
        }
        till.check_replay();
        if long {
            break;
        }
    }
    let _ = till.call();
}

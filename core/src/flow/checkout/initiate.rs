//! What a relay answers that was written for Klarna's SDK: the forms of the answer to `initiate`. Source: interoperability, sections 7.4
//! and 8.2.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::relay::{Seen, StepUp};
use crate::flow::effect::ScreenKind;
use crate::value::id::Id;
use crate::wire::json;
use crate::wire::url::is_web_address;

/// A JSON object that is passed on as it came. `Debug` shows its length only, as it may name a person.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Given(Box<RawValue>);

impl Given {
    /// The object.
    #[must_use]
    pub fn json(&self) -> &str {
        self.0.get()
    }
}

impl PartialEq for Given {
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json()
    }
}

impl Eq for Given {}

impl core::fmt::Debug for Given {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Given({} bytes)", self.json().len())
    }
}

/// Reads one of the forms, in the SDK's spelling or in that of the API: `{"paymentRequestUrl"}`, `{"paymentRequestId"}`, `{"returnUrl"}`,
/// or what the SDK makes a payment request of. An empty object is none of them.
pub(super) fn read(text: &str) -> Option<Seen> {
    let body = text.as_bytes();
    let word = |names: [&str; 2]| names.into_iter().find_map(|name| json::text_at(body, name)).map(Cow::into_owned);
    let address = word(["/paymentRequestUrl", "/payment_request_url"]);
    let id = word(["/paymentRequestId", "/payment_request_id"]);
    let back = word(["/returnUrl", "/return_url"]);
    if address.is_none() && id.is_none() {
        if let Some(url) = back {
            return is_web_address(&url).then(|| Seen { return_url: Some(url), ..seen("finalizing", None) });
        }
        let data = json::text_at(body, "/currency").is_some() && body.starts_with(b"{");
        let data = data.then(|| RawValue::from_string(String::from(text)).ok()).flatten()?;
        return Some(seen("awaiting_customer", Some(StepUp { payment_request_data: Some(Given(data)), ..way() })));
    }
    if address.as_deref().is_some_and(|url| !is_web_address(url)) {
        return None;
    }
    let payment_request_id = match id {
        Some(id) => Some(Id::new(&id)?),
        None => None,
    };
    Some(seen("awaiting_customer", Some(StepUp { url: address, payment_request_id, ..way() })))
}

/// None of the forms tells whether it was paid: the next read does.
fn seen(state: &str, step_up: Option<StepUp>) -> Seen {
    Seen {
        state: String::from(state),
        paid: String::from("unknown"),
        ended: false,
        step_up,
        cancel: None,
        return_url: None,
    }
}

fn way() -> StepUp {
    StepUp {
        kind: ScreenKind::Redirect,
        url: None,
        image_url: None,
        expires_in_ms: None,
        in_progress: false,
        payment_request_id: None,
        payment_request_data: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://pay.test.klarna.com/eu/r/1?token=%7Eabc";

    fn awaiting(url: Option<&str>, id: Option<&str>) -> Option<Seen> {
        let way = StepUp { url: url.map(String::from), payment_request_id: id.and_then(Id::new), ..way() };
        Some(seen("awaiting_customer", Some(way)))
    }

    #[test]
    fn every_documented_form_is_read_and_none_tells_that_it_was_paid() {
        for (form, other) in [("paymentRequestUrl", "paymentRequestId"), ("payment_request_url", "payment_request_id")]
        {
            let both = alloc::format!(r#"{{"{form}":"{URL}","{other}":"krn:r:1"}}"#);
            assert_eq!(read(&both), awaiting(Some(URL), Some("krn:r:1")));
            assert_eq!(read(&alloc::format!(r#"{{"{form}":"{URL}"}}"#)), awaiting(Some(URL), None));
            assert_eq!(read(&alloc::format!(r#"{{"{other}":"krn:r:1"}}"#)), awaiting(None, Some("krn:r:1")));
        }
        for form in ["returnUrl", "return_url"] {
            let back = Some(String::from("https://shop.example/thanks"));
            let found = read(&alloc::format!(r#"{{"{form}":"https://shop.example/thanks"}}"#));
            assert_eq!(found, Some(Seen { return_url: back, ..seen("finalizing", None) }));
        }
        assert_eq!(awaiting(None, None).map(|seen| (seen.paid, seen.ended)), Some((String::from("unknown"), false)));
    }

    #[test]
    fn what_the_sdk_makes_a_request_of_is_passed_on_as_it_came_and_stands_in_no_log() {
        let data =
            r#"{"currency":"EUR", "amount":100,"customerInteractionConfig":{"returnUrl":"https://shop.example"}}"#;
        let given = read(data).and_then(|seen| seen.step_up).and_then(|way| way.payment_request_data);
        assert_eq!(given.as_ref().map(Given::json), Some(data));
        assert_eq!(alloc::format!("{given:?}"), alloc::format!("Some(Given({} bytes))", data.len()));
    }

    #[test]
    fn what_is_no_form_is_no_answer() {
        let script = r#"{"paymentRequestUrl":"javascript:alert(1)"}"#;
        let id = r#"{"paymentRequestId":""}"#;
        for text in ["{}", "[]", r#""https://shop.example""#, script, r#"{"returnUrl":"data:,x"}"#, id] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

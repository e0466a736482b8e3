//! Identifiers, references, open lists of values, and what is found of them behind a spec.

use kassa::api::payment::AUTHORIZE_PAYMENT;
use kassa::value::id::{Id, is_reference};
use kassa::wire::op::OpSpec;
use kassa::wire::url::BaseUrl;

use crate::answer::is_id;
use crate::till::Till;

/// What is an identifier stays in its path segment; what is a reference can be sent; both come back out of JSON as they went in.
///
/// # Panics
/// When one does not.
pub fn text(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let id = Id::new(&text);
    assert_eq!(id.is_some(), is_id(&text), "{text:?}");
    let written = serde_json::to_string(&*text).expect("a text is JSON");
    assert_eq!(serde_json::from_str::<Id>(&written).ok(), id);
    if let Some(id) = &id {
        assert_eq!(id.as_str(), text);
        let base = BaseUrl::new("https://k.example").expect("a base");
        let operation: &OpSpec = AUTHORIZE_PAYMENT;
        let url = base.address(operation, Some(id.as_str()), &[], &[]).expect("an identifier fits into a path");
        assert_eq!(url.matches('/').count(), 2 + operation.path.matches('/').count() + 3, "{url}");
    }
    let count = text.chars().count();
    let control = text.chars().any(|c| u32::from(c) < 0x20 || (0x7f..=0x9f).contains(&u32::from(c)));
    assert_eq!(is_reference(&text), (1..=255).contains(&count) && !control, "{text:?}");

    let spec = format!(
        r#"{{"reference":{written},"authorize":{{"currency":"EUR","request_payment_transaction":{{"amount":1}}}}}}"#
    );
    let till = Till::start("payment", spec.as_bytes(), crate::till::config());
    assert_eq!(till.is_some(), is_reference(&text), "a payment under the name {text:?}");
    if let Some(till) = till {
        assert_eq!(till.view()["reference"], *text, "the name as it was given");
    }
}

//! The authorize call at the end: what its body says follows from the calls before it, and from what the customer approved.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Body, body};
use crate::api::payment::AUTHORIZE_PAYMENT;
use crate::value::fault::{Code, Fault};
use crate::value::money::Minor;
use crate::wire::json;

/// Members of a payment request that the authorize call has as well.
const SAME: [&str; 6] = [
    "currency",
    "supplementary_purchase_data",
    "interoperability_data",
    "klarna_network_data",
    "acquiring_config",
    "point_of_checkout",
];
/// Members of a payment request that the authorize call has in its payment.
const OF_PAYMENT: [&str; 2] = ["payment_option_id", "payment_program_enablement_codes"];
const PAYMENT: &str = "request_payment_transaction";

/// What the body is made of.
pub(super) struct Parts<'a> {
    /// Body of the call that began the payment.
    pub(super) first: &'a str,
    /// It made a payment request; what `authorize` of the spec says besides.
    pub(super) explicit: Option<&'a str>,
    /// Changes of the payment request, in their order.
    pub(super) changes: &'a [&'a str],
    /// What the customer approved.
    pub(super) amount: Minor,
    /// The amount of the first call is another one.
    pub(super) changed: bool,
}

/// Puts the body together; `None` when a part is no object, which was checked before.
pub(super) fn compose(parts: &Parts<'_>) -> Option<String> {
    let first = parts.first.as_bytes();
    let mut out = match parts.explicit {
        Some(besides) => besides.as_bytes().to_vec(),
        None => json::without(first, "step_up_config").unwrap_or_else(|| first.to_vec()),
    };
    if parts.explicit.is_some() || !parts.changes.is_empty() || parts.changed {
        let mut payment = json::at(&out, "/request_payment_transaction").unwrap_or(b"{}").to_vec();
        let request = parts.explicit.map(|_| parts.first);
        for layer in request.into_iter().chain(parts.changes.iter().copied()) {
            for entry in json::members(layer.as_bytes()).filter(|entry| entry.value != b"null") {
                if let Some(name) = SAME.iter().find(|name| **name == entry.name) {
                    out = json::with(&out, name, entry.value)?;
                } else if let Some(name) = OF_PAYMENT.iter().find(|name| **name == entry.name) {
                    payment = json::with(&payment, name, entry.value)?;
                }
            }
        }
        payment = json::with(&payment, "amount", alloc::format!("{}", parts.amount).as_bytes())?;
        out = json::with(&out, PAYMENT, &payment)?;
    }
    String::from_utf8(out).ok()
}

/// Checks what `authorize` of a spec says besides its payment request, and gives it back with remarks.
pub(super) fn check(besides: &[u8], request: &[u8], amount: Option<Minor>) -> Result<(Body, Vec<String>), Fault> {
    let wrong = |pointer: String, why: &'static str| Fault::at(Code::Inconsistent, pointer, why);
    if !besides.starts_with(b"{") {
        return Err(Fault::at(Code::Form, "/authorize", "this must be an object"));
    }
    let Some(amount) = amount else {
        return Err(wrong("/authorize".into(), "where only a token is asked for nothing is authorized; leave it out"));
    };
    for entry in json::members(besides) {
        let said = json::members(request).any(|other| other.name == entry.name && other.value != b"null");
        if said || entry.name == "currency" {
            let pointer = alloc::format!("/authorize/{}", json::step(&entry.name));
            return Err(wrong(pointer, "the payment request says this; leave it out here"));
        }
        if entry.name == "step_up_config" {
            return Err(wrong("/authorize/step_up_config".into(), "the payment request is the step-up; leave it out"));
        }
    }
    for name in ["amount"].into_iter().chain(OF_PAYMENT) {
        let pointer = alloc::format!("/request_payment_transaction/{name}");
        if json::at(besides, &pointer).is_some() && json::at(request, &alloc::format!("/{name}")).is_some() {
            return Err(wrong(alloc::format!("/authorize{pointer}"), "the payment request says this; leave it out"));
        }
    }
    let text = Body::new(besides)?;
    let first = Body::new(request)?;
    let parts = Parts { first: &first.0, explicit: Some(&text.0), changes: &[], amount, changed: false };
    let whole = compose(&parts)
        .ok_or_else(|| Fault::at(Code::Form, "/authorize/request_payment_transaction", "this must be an object"))?;
    let warnings = body::check(whole.as_bytes(), AUTHORIZE_PAYMENT, |finding| {
        // What the payment request says was checked with it.
        let ours = json::at(besides, &finding.pointer).is_some();
        let name = finding.pointer.split('/').nth(1).unwrap_or("");
        (ours || !json::members(request).any(|entry| entry.name == name))
            .then(|| alloc::format!("/authorize{}", finding.pointer))
    })?;
    Ok((text, warnings))
}

//! What a partner or a customer hands over with a payment: tokens, and data of the network. All of it is passed on as it is.

use alloc::vec::Vec;

use super::spec::Spec;
use crate::flow::config::Config;
use crate::flow::input::Object;
use crate::flow::plan::Plan;
use crate::value::fault::{Code, Fault};
use crate::value::secret::Secret;
use crate::wire::http::token_fits;
use crate::wire::json;
use crate::wire::op::TokenHeader;

/// Names under which partners hand over the session token, ours last (interoperability, section 1).
pub(super) const SESSION: [&str; 3] = ["klarna_network_session_token", "network_session_token", "session_token"];
/// The same for its predecessor.
pub(super) const INTEROPERABILITY: [&str; 2] = ["klarna_interoperability_token", "interoperability_token"];
/// The same for data of the network, newer and older.
pub(super) const DATA: [&str; 4] =
    ["klarna_network_data", "network_data", "klarna_interoperability_data", "interoperability_data"];

/// Reads a token under one of its names. It is taken as it is: length and characters are all that is looked at.
pub(super) fn read(spec: &Object<'_>, names: &[&'static str], header: TokenHeader) -> Result<Option<Secret>, Fault> {
    let Some(name) = one_of(spec, names)? else { return Ok(None) };
    let Some(token) = spec.text(name)? else { return Ok(None) };
    if token_fits(header, &token) {
        return Ok(Some(Secret::new(token.into_owned())));
    }
    Err(Fault::at(
        Code::TooLarge,
        alloc::format!("/{name}"),
        alloc::format!(
            "a token has 1 to {} visible ASCII characters and fits into one header of 6 KB; pass it as it was given to you",
            header.max()
        ),
    ))
}

/// The name that the spec uses, of several for one thing.
fn one_of(spec: &Object<'_>, names: &[&'static str]) -> Result<Option<&'static str>, Fault> {
    let mut used = names.iter().copied().filter(|name| spec.raw(name).is_some());
    match (used.next(), used.next()) {
        (first, None) => Ok(first),
        (_, Some(second)) => Err(Fault::at(
            Code::Inconsistent,
            alloc::format!("/{second}"),
            alloc::format!("this was given under another name already; use one of {}", names.join(", ")),
        )),
    }
}

/// The body with the network data that the spec holds beside it, byte for byte, and the name it has there.
pub(super) fn with_data(spec: &Object<'_>, body: &[u8]) -> Result<Option<(Vec<u8>, &'static str)>, Fault> {
    let Some(name) = one_of(spec, &DATA)? else { return Ok(None) };
    let raw = spec.raw(name).filter(|_| spec.text(name).is_ok_and(|text| text.is_some_and(|text| !text.is_empty())));
    let raw = raw.ok_or_else(|| {
        Fault::at(
            Code::Form,
            alloc::format!("/{name}"),
            "network data is a text of 1 to 10240 characters; pass it as the partner gave it",
        )
    })?;
    if [MEMBER, NEWER].iter().any(|member| json::at(body, &alloc::format!("/{member}")).is_some()) {
        return Err(Fault::at(
            Code::Inconsistent,
            alloc::format!("/{name}"),
            "the body holds network data as well; give it in one place",
        ));
    }
    Ok(json::with(body, MEMBER, raw).map(|body| (body, name)))
}

/// Name of network data in a body. The newer one is not confirmed there; who needs it writes it into the body.
pub(super) const MEMBER: &str = "interoperability_data";
const NEWER: &str = "klarna_network_data";

/// Puts the tokens of a spec into the headers of the first authorize, but for the session token, which has its own place.
pub(super) fn carry(mut plan: Plan, spec: &Spec, cfg: &Config) -> Result<Plan, Fault> {
    let tokens =
        [(TokenHeader::Interoperability, &spec.interoperability_token), (TokenHeader::Customer, &spec.customer_token)];
    for (header, token) in tokens {
        if let Some(token) = token {
            plan = plan.with_token(header, token, &cfg.sealer)?;
        }
    }
    Ok(plan)
}

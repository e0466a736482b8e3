//! Tokens that the application hands over with a payment.

use super::spec::Spec;
use crate::flow::config::Config;
use crate::flow::input::Object;
use crate::flow::plan::Plan;
use crate::value::fault::{Code, Fault};
use crate::value::secret::Secret;
use crate::wire::http::token_fits;
use crate::wire::op::TokenHeader;

/// Reads a token. It is taken as it is: length and characters are all that is looked at.
pub(super) fn read(spec: &Object<'_>, name: &str, header: TokenHeader) -> Result<Option<Secret>, Fault> {
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

/// Puts the tokens of a spec into the headers of the first authorize, but for the session token, which has its own place.
pub(super) fn carry(plan: Plan, spec: &Spec, cfg: &Config) -> Result<Plan, Fault> {
    match &spec.customer_token {
        Some(token) => plan.with_token(TokenHeader::Customer, token, &cfg.sealer),
        None => Ok(plan),
    }
}

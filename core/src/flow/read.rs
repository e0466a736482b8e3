//! Reads: calls that change nothing, are planned by the process and are never journaled.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::config::Config;
use super::idempotency;
use super::machine::Slot;
use crate::value::fault::Fault;
use crate::value::id::{CallId, Id};
use crate::value::time::At;
use crate::wire::http::{Auth, CACHE_CONTROL, CORRELATION_ID, HttpCall, INTEGRATION_METADATA};
use crate::wire::op::OpSpec;

/// A read that should be made again and again.
#[derive(Clone, Debug)]
pub struct Read<'a> {
    /// Its stream.
    pub slot: Slot,
    /// Operation.
    pub op: &'static OpSpec,
    /// Argument of its path.
    pub arg: Option<&'a str>,
    /// Query.
    pub query: Vec<(&'static str, Cow<'a, str>)>,
    /// Since when; the wait between two reads is a fifteenth of the time since then, within the bounds of the policy.
    pub since: At,
    /// Read at once when the stream begins, instead of after the shortest wait.
    pub at_once: bool,
}

impl Read<'_> {
    /// The request. Every read has a number of its own, so it is sent once.
    pub(super) fn render(&self, call: CallId, seed: &str, cfg: &Config, auth: Auth) -> Result<HttpCall, Fault> {
        let query: Vec<(&str, &str)> = self.query.iter().map(|(name, value)| (*name, &**value)).collect();
        let account = cfg.partner_account_id.as_ref().map(Id::as_str);
        let url = cfg.base_url.address(self.op, account, self.arg.as_slice(), &query)?;
        let no_cache = (CACHE_CONTROL, String::from("no-cache"));
        let mut headers = alloc::vec![(CORRELATION_ID, correlation_id(seed, call)), no_cache];
        if let (Some(metadata), Auth::Partner) = (&cfg.integration_metadata, auth) {
            headers.push((INTEGRATION_METADATA, metadata.clone()));
        }
        Ok(HttpCall {
            call,
            attempt: 1,
            op: self.op,
            url,
            headers,
            auth,
            body: None,
            form: None,
            connect_ms: self.op.patience.connect_ms(),
            total_ms: self.op.patience.total_ms(),
            redelivered: false,
        })
    }
}

/// Value of the correlation header of a read. `seed` names the process.
pub(super) fn correlation_id(seed: &str, call: CallId) -> String {
    let [_, _, high, low] = call.0.to_be_bytes();
    idempotency::correlation_id(seed, u16::from_be_bytes([high, low]))
}

//! What a call has to pass before an operation looks at it.

use std::sync::Arc;

use base64ct::{Base64, Encoding as _};

use crate::call::{Call, Headers};
use crate::klarna::Klarna;
use crate::problem::Problem;
use crate::quotas::Rate;
use crate::route::{self, Op, Route};

/// Documented limits, in bytes: one header line, all of them, and a body.
const ONE_HEADER: usize = 6 * 1024;
const ALL_HEADERS: usize = 20 * 1024;
const BODY: usize = 1024 * 1024;

/// Who calls. Idempotency keys of different callers do not meet; at Klarna their scope is not stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    Acquirer,
    SubPartner,
}

/// What an operation needs to know about its call.
pub(crate) struct Ask<'a> {
    pub(crate) headers: Headers<'a>,
    pub(crate) caller: Caller,
    /// Place of the account that the call is made for.
    pub(crate) account: usize,
    /// The idempotency key, for what the call makes.
    pub(crate) key: Option<Arc<str>>,
    /// The body; not yet known to be JSON.
    pub(crate) text: &'a str,
    pub(crate) query: &'a str,
}

/// A call that may be worked on.
pub(crate) struct Admitted<'a> {
    pub(crate) op: Op<'a>,
    pub(crate) ask: Ask<'a>,
    /// The idempotency key, where the operation honours one.
    pub(crate) key: Option<&'a str>,
}

impl Klarna {
    pub(crate) fn admit<'a>(
        &mut self,
        call: &Call<'a>,
        headers: Headers<'a>,
        rate: &mut Option<Rate>,
    ) -> Result<Admitted<'a>, Problem> {
        if headers.longest > ONE_HEADER || headers.total > ALL_HEADERS {
            return Err(Problem::too_large(431, "One header line may have 6 KB, all together 20 KB"));
        }
        if call.body.len() > BODY {
            return Err(Problem::too_large(413, "A body may have 1 MB"));
        }
        let caller = self.authenticate(headers.authorization).ok_or_else(Problem::unauthorized)?;
        let target = call.url.strip_prefix(self.settings.base_url.as_str());
        let found = target.and_then(|target| route::find(call.method, target)).ok_or_else(Problem::no_route)?;
        let account = self.account(caller, &found)?;
        *rate = self.count_call(account, found.op.category());
        if rate.is_some_and(|rate| rate.exceeded()) {
            return Err(Problem::rate_limited());
        }
        lengths(&headers)?;
        let text = if found.op.has_body() { body(call.body, headers.content_type)? } else { "" };
        let keyed = match call.method {
            "POST" | "PATCH" => true,
            "DELETE" => self.settings.knobs.key_on_delete,
            _ => false,
        };
        let keyed = keyed && !found.op.ignores_key();
        let ask = Ask { headers, caller, account, key: None, text, query: found.query };
        Ok(Admitted { op: found.op, ask, key: headers.key.filter(|_| keyed) })
    }

    /// `Basic` with the key as it is, or with base64 of an empty user and the key.
    fn authenticate(&self, authorization: Option<&str>) -> Option<Caller> {
        let (scheme, value) = authorization?.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let owner = |key: &str| {
            if key == self.settings.api_key {
                return Some(Caller::Acquirer);
            }
            (Some(key) == self.settings.sub_partner_api_key.as_deref()).then_some(Caller::SubPartner)
        };
        owner(value).or_else(|| {
            let pair = Base64::decode_vec(value).ok()?;
            owner(core::str::from_utf8(&pair).ok()?.strip_prefix(':')?)
        })
    }

    fn account(&self, caller: Caller, route: &Route<'_>) -> Result<usize, Problem> {
        let unknown = || Problem::not_found("No such account");
        let place = match &route.account {
            Some(id) => self.accounts.iter().position(|account| **account == **id),
            // The account itself calls.
            None if matches!(route.op, Op::CreateApiKey) => Some(0),
            None if caller == Caller::Acquirer => {
                return Err(Problem::forbidden("Name the partner account in the path"));
            }
            None => Some(0),
        };
        match (caller, place) {
            (_, None) => Err(unknown()),
            (Caller::Acquirer, Some(place)) => Ok(place),
            (Caller::SubPartner, Some(0)) if route.op.account_optional() => Ok(0),
            (Caller::SubPartner, Some(0)) => Err(Problem::forbidden("This operation belongs to the acquiring partner")),
            (Caller::SubPartner, Some(_)) => Err(unknown()),
        }
    }
}

fn lengths(headers: &Headers<'_>) -> Result<(), Problem> {
    let limits = [
        ("Klarna-Idempotency-Key", headers.key, 255),
        ("Partner-Correlation-Id", headers.correlation, 255),
        ("Klarna-Customer-Token", headers.customer_token, 1024),
        ("Klarna-Network-Session-Token", headers.session_token, 8192),
    ];
    for (name, value, limit) in limits {
        if value.is_some_and(|value| value.is_empty() || value.len() > limit) {
            return Err(Problem::invalid(name, "has a wrong length"));
        }
    }
    Ok(())
}

fn body<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Result<&'a str, Problem> {
    let kind = content_type.unwrap_or_default().split(';').next().unwrap_or_default();
    if !kind.trim().eq_ignore_ascii_case("application/json") {
        return Err(Problem::content("Content-Type has to be application/json"));
    }
    core::str::from_utf8(bytes).map_err(|_| Problem::content("The body is not UTF-8"))
}

//! Paths to operations.

use std::borrow::Cow;

use crate::quotas::Category;

/// An operation with what its path names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Op<'a> {
    Authorize,
    CreateRequest,
    ReadRequest(Cow<'a, str>),
    UpdateRequest(Cow<'a, str>),
    CancelRequest(Cow<'a, str>),
    Presentation,
    ReadTransaction(Cow<'a, str>),
    UpdateTransaction(Cow<'a, str>),
    Reauthorize(Cow<'a, str>),
    Capture(Cow<'a, str>),
    RefundTransaction(Cow<'a, str>),
    Void(Cow<'a, str>),
    ReadCapture(Cow<'a, str>),
    UpdateCapture(Cow<'a, str>),
    RefundCapture(Cow<'a, str>),
    ReadRefund(Cow<'a, str>),
    /// Of the acquirer itself.
    CreateApiKey,
    CreateDeepLink,
}

impl Op<'_> {
    /// A sub-partner with a key of its own may leave out the account.
    pub(crate) fn account_optional(&self) -> bool {
        matches!(
            self,
            Self::CreateRequest
                | Self::ReadRequest(_)
                | Self::UpdateRequest(_)
                | Self::CancelRequest(_)
                | Self::Presentation
        )
    }

    /// Whether a second call under the same key makes a second thing.
    pub(crate) fn ignores_key(&self) -> bool {
        matches!(self, Self::CreateApiKey | Self::CreateDeepLink)
    }

    pub(crate) fn has_body(&self) -> bool {
        matches!(
            self,
            Self::Authorize
                | Self::CreateApiKey
                | Self::CreateDeepLink
                | Self::CreateRequest
                | Self::UpdateRequest(_)
                | Self::UpdateTransaction(_)
                | Self::Reauthorize(_)
                | Self::Capture(_)
                | Self::RefundTransaction(_)
                | Self::UpdateCapture(_)
                | Self::RefundCapture(_)
        )
    }

    pub(crate) fn category(&self) -> Category {
        match self {
            Self::Authorize => Category::Authorize,
            Self::CreateRequest | Self::ReadRequest(_) | Self::UpdateRequest(_) | Self::CancelRequest(_) => {
                Category::Request
            }
            Self::Presentation => Category::Presentation,
            Self::Capture(_) => Category::Capture,
            _ => Category::Transaction,
        }
    }
}

/// A path that is understood.
pub(crate) struct Route<'a> {
    pub(crate) op: Op<'a>,
    /// The account segment, where the path has one.
    pub(crate) account: Option<Cow<'a, str>>,
    pub(crate) query: &'a str,
}

/// `path` begins after the base address.
pub(crate) fn find<'a>(method: &str, target: &'a str) -> Option<Route<'a>> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let rest = path.strip_prefix("/v2/")?;
    let (account, rest) = match rest.strip_prefix("accounts/") {
        Some(rest) => {
            let (account, rest) = rest.split_once('/')?;
            (Some(segment(account)?), rest)
        }
        None => (None, rest),
    };
    match (method, account.is_some(), rest) {
        ("POST", false, "account/integration/credentials/api-key") => {
            return Some(Route { op: Op::CreateApiKey, account, query });
        }
        ("POST", true, "portal/deep-links") => return Some(Route { op: Op::CreateDeepLink, account, query }),
        _ => {}
    }
    let mut parts = rest.strip_prefix("payment/")?.split('/');
    let kind = parts.next()?;
    let id = parts.next().map(segment);
    let act = parts.next();
    if parts.next().is_some() {
        return None;
    }
    let op = match (method, kind, id, act) {
        ("POST", "authorize", None, None) => Op::Authorize,
        ("GET", "presentation", None, None) => Op::Presentation,
        ("POST", "requests", None, None) => Op::CreateRequest,
        ("GET", "requests", Some(id), None) => Op::ReadRequest(id?),
        ("PATCH", "requests", Some(id), None) => Op::UpdateRequest(id?),
        ("DELETE", "requests", Some(id), None) => Op::CancelRequest(id?),
        ("GET", "transactions", Some(id), None) => Op::ReadTransaction(id?),
        ("PATCH", "transactions", Some(id), None) => Op::UpdateTransaction(id?),
        ("POST", "transactions", Some(id), Some("authorize")) => Op::Reauthorize(id?),
        ("POST", "transactions", Some(id), Some("capture")) => Op::Capture(id?),
        ("POST", "transactions", Some(id), Some("refund")) => Op::RefundTransaction(id?),
        ("POST", "transactions", Some(id), Some("void")) => Op::Void(id?),
        ("GET", "captures", Some(id), None) => Op::ReadCapture(id?),
        ("PATCH", "captures", Some(id), None) => Op::UpdateCapture(id?),
        ("POST", "captures", Some(id), Some("refund")) => Op::RefundCapture(id?),
        ("GET", "refunds", Some(id), None) => Op::ReadRefund(id?),
        _ => return None,
    };
    if account.is_none() && !op.account_optional() {
        return None;
    }
    Some(Route { op, account, query })
}

/// A path segment with its escapes undone. Colons may come escaped or as they are.
fn segment(text: &str) -> Option<Cow<'_, str>> {
    if text.is_empty() { None } else { decoded(text) }
}

/// Undoes `%` escapes.
pub(crate) fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let mut digit = || (bytes.next()? as char).to_digit(16);
        out.push(if byte == b'%' { (digit()? * 16 + digit()?) as u8 } else { byte });
    }
    String::from_utf8(out).ok().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_and_without_account() {
        let route = find("GET", "/v2/accounts/krn%3Apartner/payment/requests/krn:payment:1?x=y").unwrap();
        assert_eq!(route.account.as_deref(), Some("krn:partner"));
        assert_eq!(route.op, Op::ReadRequest("krn:payment:1".into()));
        assert_eq!(route.query, "x=y");
        assert!(find("GET", "/v2/payment/requests/1").unwrap().account.is_none());
        for (method, path) in [
            ("POST", "/v2/payment/authorize"),
            ("GET", "/v2/accounts/a/payment/authorize"),
            ("GET", "/v2/accounts/a/payment/requests"),
            ("GET", "/v2/accounts/a/payment/requests/"),
            ("POST", "/v2/accounts/a/payment/transactions/1/capture/2"),
            ("POST", "/v1/accounts/a/payment/authorize"),
            ("POST", "/v2/accounts//payment/authorize"),
        ] {
            assert!(find(method, path).is_none(), "{method} {path}");
        }
    }
}

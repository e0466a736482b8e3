//! Base address, path and query of a call.

use alloc::string::String;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::value::fault::{Code, Fault};
use crate::wire::op::{AccountSegment, OpSpec};

/// What stays as it is in a path segment: letters, digits, and `- . _ ~ :` (a colon is legal there and Klarna's samples
/// send it bare; conventions, section 10).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b':');

/// Where calls go: scheme, host and an optional path before `/v2`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// `https` anywhere, plain `http` to this machine only (a sandbox or a local relay).
    ///
    /// # Errors
    /// [`Code::Config`] when the text is something else, has a user, a query, a fragment, or a character that a URL cannot
    /// hold.
    pub fn new(text: &str) -> Result<Self, Fault> {
        let refuse = |why: &'static str| Err(Fault::at(Code::Config, "/base_url", why));
        if !text.bytes().all(|b| b.is_ascii_graphic()) {
            return refuse("the base URL holds a character that a URL cannot hold; use visible ASCII");
        }
        let (plain, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (false, rest),
            (_, Some(rest)) => (true, rest),
            _ => return refuse("the base URL must begin with https://"),
        };
        if rest.contains(['?', '#', '@', '\\']) {
            return refuse("the base URL must be scheme, host and an optional path: no user, query or fragment");
        }
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        if authority.is_empty() || path.split('/').any(|segment| segment == "..") {
            return refuse("the base URL needs a host, and its path may not climb");
        }
        if plain && !is_loopback(authority) {
            return refuse("plain http is for this machine only; use https");
        }
        Ok(Self(String::from(text.trim_end_matches('/'))))
    }

    /// The base without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Address of an operation. `account` is used where the operation has an account segment, `args` fill the names in
    /// braces in their order, and `query` is appended as given, escaped.
    ///
    /// # Errors
    /// [`Code::Missing`] when the operation needs an account, an argument or a filter that is not there.
    pub fn address(
        &self,
        op: &OpSpec,
        account: Option<&str>,
        args: &[&str],
        query: &[(&str, &str)],
    ) -> Result<String, Fault> {
        #[cfg(feature = "api-management")]
        if op.marks.needs_filter && !narrows(op, query) {
            return Err(Fault::at(
                Code::Missing,
                "/query",
                "this call needs a filter, as without one it is about everything: give filters that the operation knows, \
                 none of them empty",
            ));
        }
        self.write(op, account, args, query)
    }

    /// Address of an operation that is meant to be about everything, as it has no filter. It is needed only for operations
    /// with the mark `needs_filter`, and the word in your code should make a reader stop.
    ///
    /// # Errors
    /// As [`address`](Self::address).
    pub fn address_of_everything(&self, op: &OpSpec, account: Option<&str>, args: &[&str]) -> Result<String, Fault> {
        self.write(op, account, args, &[])
    }

    fn write(
        &self,
        op: &OpSpec,
        account: Option<&str>,
        args: &[&str],
        query: &[(&str, &str)],
    ) -> Result<String, Fault> {
        let mut url = String::with_capacity(self.0.len().saturating_add(op.path.len()).saturating_add(160));
        url.push_str(&self.0);
        match (op.account, account) {
            (AccountSegment::Relay | AccountSegment::Whole, _) => {}
            (AccountSegment::Required | AccountSegment::Optional, Some(account)) => {
                url.push_str("/v2/accounts/");
                push_segment(&mut url, account)?;
            }
            (AccountSegment::None, _) | (AccountSegment::Optional, None) => url.push_str("/v2"),
            (AccountSegment::Required, None) => {
                return Err(Fault::at(
                    Code::Missing,
                    "/partner_account_id",
                    "this operation is made for an account; set partner_account_id in the configuration",
                ));
            }
        }
        let mut args = args.iter();
        let mut rest = op.path;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((_, after)) = after.split_once('}') else { break };
            url.push_str(before);
            let arg = args.next().ok_or_else(|| Fault::new(Code::Missing, "a path argument is missing"))?;
            push_segment(&mut url, arg)?;
            rest = after;
        }
        url.push_str(rest);
        for (n, (name, value)) in query.iter().enumerate() {
            url.push(if n == 0 { '?' } else { '&' });
            url.extend(utf8_percent_encode(name, SEGMENT));
            url.push('=');
            url.extend(utf8_percent_encode(value, SEGMENT));
        }
        Ok(url)
    }
}

/// Whether a query is about less than everything. A filter that is empty or that the operation does not know may count for
/// nothing at the other end, so one of those spoils the whole query.
#[cfg(feature = "api-management")]
fn narrows(op: &OpSpec, query: &[(&str, &str)]) -> bool {
    let counts = |(name, value): &(&str, &str)| !value.trim().is_empty() && op.query.iter().any(|q| q.name == *name);
    !query.is_empty() && query.iter().all(counts)
}

fn push_segment(url: &mut String, segment: &str) -> Result<(), Fault> {
    if segment.is_empty() || segment == "." || segment == ".." {
        return Err(Fault::new(Code::Form, "a path argument may not be empty, '.' or '..'"));
    }
    url.extend(utf8_percent_encode(segment, SEGMENT));
    Ok(())
}

/// Whether an address that came in an answer may be opened in a browser: never a script, and without encryption only on this
/// machine.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let local =
        text.strip_prefix("http://").is_some_and(|rest| is_loopback(rest.split(['/', '?', '#']).next().unwrap_or("")));
    let far = text.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#']));
    (far || local) && text.len() <= 8192 && !text.chars().any(|c| c.is_control() || c == ' ' || c == '\\')
}

/// Nothing, or a colon and digits.
fn is_port(text: &str) -> bool {
    text.is_empty()
        || text.strip_prefix(':').is_some_and(|port| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether `authority` names this machine.
pub(crate) fn is_loopback(authority: &str) -> bool {
    let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, port)) if host.contains(':') => (host, port),
        Some(_) => return false,
        None => authority.find(':').map_or((authority, ""), |n| authority.split_at(n)),
    };
    let of_this_machine =
        |rest: &str| !rest.is_empty() && rest.bytes().all(|letter| letter.is_ascii_digit() || letter == b'.');
    is_port(port)
        && (host == "::1"
            || host.eq_ignore_ascii_case("localhost")
            || host.strip_prefix("127.").is_some_and(of_this_machine))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::api::payment::{AUTHORIZE_PAYMENT, READ_PAYMENT_REQUEST};

    #[test]
    fn only_https_and_this_machine_are_bases() {
        for good in [
            "https://api-global.test.klarna.com",
            "https://x.example/relay/",
            "http://127.0.0.1:8080",
            "http://[::1]:1",
            "http://localhost",
        ] {
            assert!(BaseUrl::new(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "api-global.klarna.com",
            "http://api-global.klarna.com",
            "https://",
            "https://u:p@h",
            "https://h?x",
            "https://h#x",
            "https://h/../x",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example",
            "ftp://h",
            "https://h\r\nX: y",
            "javascript:alert(1)",
        ] {
            assert!(BaseUrl::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_address_from_an_answer_is_never_a_script() {
        for good in ["https://pay.klarna.com/x?y=1#z", "http://127.0.0.1:8080/pay/1"] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "http://pay.klarna.com",
            "https://",
            "https:///x",
            "https://a b",
            "//x",
            "http://127.0.0.1@evil.example/",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    #[test]
    fn the_account_segment_is_left_out_only_where_the_api_allows_it() {
        let base = BaseUrl::new("https://k.example/").unwrap();
        let id = "krn:payment:eu1:request:1";
        assert_eq!(
            base.address(READ_PAYMENT_REQUEST, Some("krn:a"), &[id], &[]).unwrap(),
            "https://k.example/v2/accounts/krn:a/payment/requests/krn:payment:eu1:request:1"
        );
        assert_eq!(
            base.address(READ_PAYMENT_REQUEST, None, &[id], &[]).unwrap(),
            "https://k.example/v2/payment/requests/krn:payment:eu1:request:1"
        );
        assert_eq!(base.address(AUTHORIZE_PAYMENT, None, &[], &[]).unwrap_err().code, Code::Missing);
    }

    #[test]
    fn arguments_are_escaped_as_one_segment() {
        let base = BaseUrl::new("https://k.example").unwrap();
        let url = base.address(READ_PAYMENT_REQUEST, None, &["../../x?y#z%2f"], &[("intents[]", "PAY&x")]).unwrap();
        assert_eq!(url, "https://k.example/v2/payment/requests/..%2F..%2Fx%3Fy%23z%252f?intents%5B%5D=PAY%26x");
        assert!(base.address(READ_PAYMENT_REQUEST, None, &[".."], &[]).is_err());
    }

    #[test]
    #[cfg(feature = "api-management")]
    fn everything_is_deleted_only_when_it_is_said() {
        use crate::api::portal::DELETE_USER_ACCESS;
        let base = BaseUrl::new("https://k.example").unwrap();
        for spoiled in [
            &[][..],
            &[("principal", "")],
            &[("principal", " ")],
            &[("email", "a@b.example")],
            &[("principal", "a@b.example"), ("account_id", "")],
            &[("principal", "a@b.example"), ("accountid", "krn:x")],
        ] {
            let fault = base.address(DELETE_USER_ACCESS, None, &[], spoiled).unwrap_err();
            assert_eq!((fault.code, fault.pointer.as_deref()), (Code::Missing, Some("/query")), "{spoiled:?}");
        }
        let one = base.address(DELETE_USER_ACCESS, None, &[], &[("principal", "a@b.example")]).unwrap();
        assert_eq!(one, "https://k.example/v2/portal/user-access?principal=a%40b.example");
        let all = base.address_of_everything(DELETE_USER_ACCESS, None, &[]).unwrap();
        assert_eq!(all, "https://k.example/v2/portal/user-access");
    }

    #[test]
    #[cfg(feature = "api-identity")]
    fn a_path_may_have_a_version_of_its_own() {
        use crate::api::interoperability::READ_INTEROPERABILITY_V1;
        let base = BaseUrl::new("https://k.example").unwrap();
        let url = base.address(READ_INTEROPERABILITY_V1, Some("krn:a"), &[], &[("currency", "EUR")]).unwrap();
        assert_eq!(url, "https://k.example/v1/interoperability?currency=EUR");
    }
}

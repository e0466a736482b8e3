//! Addresses: of calls, of pages that a customer is sent to, and of pages that a customer comes back to.

use kassa::api::operations;
use kassa::wire::check::{CheckRule, Severity, check};
use kassa::wire::url::{BaseUrl, is_web_address};

use crate::bytes::Bytes;
use crate::till::{Till, config};

/// Undoes percent-encoding.
fn decoded(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte.expect("two digits follow")).to_digit(16).expect("a digit");
            let (high, low) = (digit(rest.next()), digit(rest.next()));
            out.push(u8::try_from(high << 4 | low).expect("two digits are a byte"));
        } else {
            out.push(byte);
        }
    }
    out
}

/// Every argument stays in its segment and comes out of it as it went in; the address begins with the base and holds nothing that an
/// address cannot hold.
///
/// # Panics
/// When an argument leaves its place.
pub fn url(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let all: Vec<_> = operations().collect();
    let operation = *bytes.one(&all);
    let base = bytes.text();
    let account = bytes.text();
    let args: Vec<_> = (0..3).map(|_| bytes.text()).collect();
    let (name, value) = (bytes.text(), bytes.text());
    let base = BaseUrl::new(&base).unwrap_or_else(|_| BaseUrl::new("https://k.example/relay/").expect("a base"));
    let plain = base.as_str();
    assert!(plain.starts_with("https://") || plain.starts_with("http://"), "{plain}");
    assert!(plain.bytes().all(|b| b.is_ascii_graphic()) && !plain.contains(['?', '#', '@', '\\']), "{plain}");
    if let Some(local) = plain.strip_prefix("http://") {
        let names = ["localhost", "127.", "[::1]"];
        assert!(names.iter().any(|name| local.starts_with(name)), "{plain} is not this machine");
    }
    let args: Vec<&str> = args.iter().map(|arg| &**arg).collect();
    let Ok(address) = base.address(operation, Some(&account), &args, &[(&name, &value)]) else {
        let odd = |text: &str| matches!(text, "" | "." | "..");
        assert!(odd(&account) || args.iter().any(|arg| odd(arg)), "{operation:?} of {args:?} is refused");
        return;
    };
    let rest = address.strip_prefix(plain).unwrap_or_else(|| panic!("{address} does not begin with {plain}"));
    assert!(rest.bytes().all(|b| b.is_ascii_graphic()) && !rest.contains(['#', '\\']), "{address}");
    let (path, query) = rest.split_once('?').expect("there is a query");
    let pair = query.split_once('=').expect("a name and a value");
    assert_eq!((decoded(pair.0), decoded(pair.1)), (name.as_bytes().to_vec(), value.as_bytes().to_vec()));
    let sent: Vec<&str> = path.split('/').collect();
    assert!(sent.iter().all(|segment| !matches!(*segment, "." | "..")), "{address} climbs");
    let template: Vec<&str> = operation.path.split('/').skip(1).collect();
    let shift = sent.len() - template.len();
    let mut given = args.iter();
    for (sent, known) in sent[shift..].iter().zip(template) {
        if known.starts_with('{') {
            assert_eq!(decoded(sent), given.next().expect("an argument").as_bytes(), "{address}");
        } else {
            assert_eq!(*sent, known, "{address}");
        }
    }
}

/// An address of an answer that may be opened is one of the web: of a host, without blanks or control characters, and encrypted unless
/// it is this machine's.
///
/// # Panics
/// When another one may be opened.
pub fn web_address(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    if !is_web_address(&text) {
        return;
    }
    assert!(text.len() <= 8192 && !text.contains([' ', '\\', '\r', '\n', '\t', '\0']), "{text:?}");
    let (scheme, rest) = text.split_once("://").expect("an address is absolute");
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    assert!(!authority.is_empty(), "{text:?} has no host");
    match scheme {
        "https" => {}
        "http" => {
            let local = ["localhost", "127.", "[::1]"];
            assert!(local.iter().any(|name| authority.starts_with(name)) && !authority.contains('@'), "{text:?}");
        }
        _ => panic!("{text:?} is not of the web"),
    }
}

/// An address to come back to that is accepted is one of the web or of an app, and is sent as it was written.
///
/// # Panics
/// When a script or a document is accepted, or another address is sent.
pub fn return_url(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let member = *bytes.one(&["return_url", "app_return_url"]);
    let url = String::from_utf8_lossy(bytes.rest());
    let written = serde_json::to_string(&*url).expect("a text is JSON");
    let config_of = format!(r#"{{"method":"HANDOVER","{member}":{written}}}"#);
    let authorize = format!(
        r#"{{"currency":"EUR","request_payment_transaction":{{"amount":1}},"step_up_config":{{"customer_interaction_config":{config_of}}}}}"#
    );
    let shape = kassa::api::payment::AUTHORIZE_PAYMENT.body.expect("an authorize has a body");
    let findings = check(authorize.as_bytes(), shape);
    let spec = format!(r#"{{"reference":"r","authorize":{authorize}}}"#);
    let Some(mut till) = Till::start("payment", spec.as_bytes(), config()) else { return };
    assert!(findings.iter().all(|finding| finding.severity == Severity::Warning), "{findings:?}");
    let scheme = url.split_once(':').map(|(scheme, _)| scheme.trim().to_ascii_lowercase());
    let scheme = scheme.unwrap_or_default();
    assert!(!matches!(&*scheme, "javascript" | "data" | "vbscript" | "blob" | "file"), "{url:?} is accepted");
    if member == "return_url" {
        assert!(scheme == "https" || scheme == "http", "{url:?} is accepted");
        assert!(!url.contains([' ', '\\', '\n', '\r']), "{url:?} is accepted");
        let wrong = |rule| matches!(rule, CheckRule::ReturnUrl);
        assert!(findings.iter().all(|f| !wrong(f.rule) || f.severity == Severity::Warning));
    }
    let call = till.call().expect("an authorize");
    assert!(call.body.as_deref().is_some_and(|body| body == authorize), "the body as it was written");
}

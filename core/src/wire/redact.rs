//! Prints a body with everything masked that is secret or about a person.
//!
//! What the shape marks is masked. Members that the shape does not know are masked by their names, and texts that look like
//! tokens or keys wherever they stand.

use alloc::format;
use alloc::string::String;

use super::json::{self, ScanLimits};
use super::model::MASK;
use super::op::OpSpec;
use super::shape::{Kind, Sensitivity, Shape};

/// The body as JSON text without white space, masked. A text that is not JSON is not shown at all.
#[must_use]
pub fn redact(body: &[u8], shape: Option<&'static Shape>) -> String {
    if body.is_empty() {
        return String::new();
    }
    if json::scan(body, ScanLimits::OUTBOUND).is_err() {
        return format!("({} bytes that are not JSON)", body.len());
    }
    let mut page = Page { text: String::new(), above: Sensitivity::Public, masked: false };
    page.print(body.trim_ascii(), shape.map(Known::Shape), Sensitivity::Public);
    page.text
}

/// The body as JSON text without white space, with secrets masked and people left in, and whether anything was masked. The
/// body was scanned before.
#[cfg(feature = "flow-call")]
#[must_use]
pub fn redact_secrets(body: &[u8], shape: Option<&'static Shape>) -> (String, bool) {
    let mut page = Page { text: String::new(), above: Sensitivity::Personal, masked: false };
    page.print(body.trim_ascii(), shape.map(Known::Shape), Sensitivity::Public);
    (page.text, page.masked)
}

/// The address of a call, with path arguments and query values masked that are secret or about a person. A query value
/// that the operation does not know is masked.
#[must_use]
pub fn redact_address(address: &str, op: &OpSpec) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let segments = path.split('/').count();
    let before = segments.saturating_sub(op.path.split('/').skip(1).count());
    let template = core::iter::repeat_n("", before).chain(op.path.split('/').skip(1));
    let mut out = String::new();
    for (n, (segment, name)) in path.split('/').zip(template).enumerate() {
        let name = name.strip_prefix('{').and_then(|name| name.strip_suffix('}')).unwrap_or_default();
        out.push_str(if n > 0 { "/" } else { "" });
        out.push_str(if by_name(name) > Sensitivity::Public { MASK } else { segment });
    }
    for (n, pair) in query.split('&').filter(|pair| !pair.is_empty()).enumerate() {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        // Brackets are the only part of a name that is escaped.
        let bare = name.strip_suffix("%5B%5D");
        let known = |known: &str| known == name || (bare.is_some() && known.strip_suffix("[]") == bare);
        let shown = op.query.iter().any(|q| known(q.name) && q.sensitivity == Sensitivity::Public);
        out.push(if n == 0 { '?' } else { '&' });
        out.push_str(name);
        out.push('=');
        out.push_str(if shown { value } else { MASK });
    }
    out
}

/// What is known about a value.
#[derive(Clone, Copy)]
enum Known {
    Shape(&'static Shape),
    Kind(&'static Kind),
}

/// What is printed.
struct Page {
    text: String,
    /// What is more sensitive than this is masked.
    above: Sensitivity,
    /// Something was.
    masked: bool,
}

impl Page {
    fn print(&mut self, raw: &[u8], known: Option<Known>, sensitivity: Sensitivity) {
        match raw.first() {
            Some(b'{') => {
                let shape = known.and_then(object_shape);
                self.text.push('{');
                for (n, entry) in json::members(raw).enumerate() {
                    if n > 0 {
                        self.text.push(',');
                    }
                    self.text.push_str(core::str::from_utf8(entry.raw_name).unwrap_or("\"\""));
                    self.text.push(':');
                    let field = shape.and_then(|shape| shape.field(&entry.name));
                    let marked = field.map_or_else(|| by_name(&entry.name), |field| field.sensitivity);
                    self.print(entry.value, field.map(|field| Known::Kind(&field.kind)), marked.max(sensitivity));
                }
                self.text.push('}');
            }
            Some(b'[') => {
                let item = match known {
                    Some(Known::Kind(Kind::List(item))) => Some(Known::Kind(item)),
                    // Some answers are a bare array of their shape.
                    Some(Known::Shape(shape)) => Some(Known::Shape(shape)),
                    _ => None,
                };
                self.text.push('[');
                for (n, value) in json::items(raw).enumerate() {
                    if n > 0 {
                        self.text.push(',');
                    }
                    self.print(value, item, sensitivity);
                }
                self.text.push(']');
            }
            _ if raw != b"null" && (sensitivity > self.above || looks_secret(raw)) => {
                self.masked = true;
                self.text.push('"');
                self.text.push_str(MASK);
                self.text.push('"');
            }
            _ => self.text.push_str(core::str::from_utf8(raw).unwrap_or("null")),
        }
    }
}

fn object_shape(known: Known) -> Option<&'static Shape> {
    match known {
        Known::Shape(shape) => Some(shape),
        Known::Kind(Kind::Object(shape)) => Some(*shape),
        Known::Kind(Kind::Either(text, object)) => {
            object_shape(Known::Kind(object)).or_else(|| object_shape(Known::Kind(text)))
        }
        Known::Kind(_) => None,
    }
}

/// Members that are masked wherever they stand, also in objects nobody declared.
const SECRET: &[&str] = &[
    "additional_data",
    "api_key",
    "authorization",
    "certificate",
    "client_secret",
    "interoperability_data",
    "key",
    "klarna_network_data",
    "klarna_network_response_data",
    "national_identification",
    "password",
    "private_key",
    "secret",
    "signing_key",
    "signature",
    "token",
];

const PERSONAL: &[&str] = &[
    "address",
    "attention",
    "birth_date",
    "city",
    "customer",
    "customer_profile",
    "date_of_birth",
    "device_identifier",
    "email",
    "family_name",
    "first_name",
    "given_name",
    "guests",
    "ip_address",
    "last_name",
    "latitude",
    "longitude",
    "passengers",
    "phone",
    "postal_code",
    "recipient",
    "street_address",
    "street_address2",
    "user_agent",
];

fn by_name(name: &str) -> Sensitivity {
    let name = name.to_ascii_lowercase();
    if SECRET.contains(&name.as_str()) || name.ends_with("token") || name.ends_with("_secret") {
        Sensitivity::Secret
    } else if PERSONAL.contains(&name.as_str()) {
        Sensitivity::Personal
    } else {
        Sensitivity::Public
    }
}

/// Texts that look like a signed token, a token resource or an API key.
fn looks_secret(raw: &[u8]) -> bool {
    let Some(text) = json::text_at(raw, "") else { return false };
    let signed = text.split(['.', ':', ' ', '=', '/']).any(|part| part.len() > 16 && part.starts_with("eyJ"));
    let resource = text.starts_with("krn:") && text.contains("token:");
    let key = text.contains("_live_api_") || text.contains("_test_api_");
    signed || resource || key
}

#[cfg(test)]
mod tests;

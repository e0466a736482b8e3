//! Answers of any status, with any headers and body, to every kind of call.

mod payment;
mod problem;
mod relay;
mod transaction;

pub use payment::{authorize, classification, request};
pub use problem::error_body;
pub use relay::relay;
pub(crate) use transaction::sums;
pub use transaction::transaction;

use kassa::value::limits::{DEPTH, INBOUND_BYTES};
use kassa::wire::http::{CORRELATION_ID, HttpCall};

use crate::bytes::Bytes;
use crate::json::{Tree, tree};
use crate::till::echo;

/// Statuses, success more often than the others.
const STATUSES: [u16; 24] = [
    200, 200, 200, 200, 201, 202, 204, 299, 400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 304, 101, 0,
    999,
];
const DATES: [Option<&str>; 4] =
    [Some("Fri, 02 Jan 2026 03:04:05 GMT"), None, Some("Fri, 02 Jan 2026 04:40:05 GMT"), Some("yesterday")];

/// Status and headers of an answer.
pub(crate) struct Head {
    pub(crate) status: u16,
    headers: Vec<(&'static str, String)>,
    /// The answer says by its correlation id that it is another call's.
    pub(crate) foreign: bool,
}

impl Head {
    pub(crate) fn of(bytes: &mut Bytes<'_>, call: &HttpCall) -> Self {
        let status = *bytes.one(&STATUSES);
        let flags = bytes.byte();
        let mut headers = Vec::new();
        let right = echo(call);
        match flags & 3 {
            0 => headers.push((CORRELATION_ID, right)),
            1 => {}
            2 => headers.push(("PARTNER-CORRELATION-ID", right.to_ascii_uppercase())),
            _ => headers.push((CORRELATION_ID, "00000000000000000000000000000000".to_owned())),
        }
        if let Some(date) = DATES[usize::from(flags >> 2 & 3)] {
            headers.push(("Date", date.to_owned()));
        }
        if flags & 16 != 0 {
            headers.push(("X-Ratelimit-Reset", bytes.byte().to_string()));
        }
        if flags & 32 != 0 {
            headers.push(("Age", bytes.text().into_owned()));
        }
        if flags & 64 != 0 {
            headers.push(("Date", bytes.text().into_owned()));
        }
        Self { status, headers, foreign: flags & 3 == 3 }
    }

    pub(crate) fn headers(&self) -> Vec<(&str, &str)> {
        self.headers.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    pub(crate) fn success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// The body as the second reader sees it, if it may be believed at all.
pub(crate) fn object(body: &[u8]) -> Option<Tree> {
    let object = if body.len() <= INBOUND_BYTES { tree(body, DEPTH) } else { None };
    object.filter(|body| matches!(body, Tree::Object(_)))
}

/// Whether a text can be an identifier in a path.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=255).contains(&text.len())
        && text.chars().all(|c| ('!'..='~').contains(&c) && !"/\\?#%".contains(c))
        && text != "."
        && text != ".."
}

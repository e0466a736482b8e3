//! What goes into the world and what comes out of it.

/// What the connection says about the caller's client certificate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Certificate {
    /// The connection does not ask for one.
    #[default]
    NotAsked,
    /// Asked for, none shown.
    NotPresent,
    /// Shown and issued by the sandbox.
    Valid,
    /// Shown, but from somebody else.
    Invalid,
}

/// One HTTP request as the world sees it.
#[derive(Debug, Clone, Default)]
pub struct ApiRequest {
    /// Verb in upper case.
    pub method: String,
    /// Path with query, as sent.
    pub target: String,
    /// Header lines in the order they came; names in any case.
    pub headers: Vec<(String, String)>,
    /// Body bytes.
    pub body: Vec<u8>,
    /// Client certificate of the connection.
    pub certificate: Certificate,
}

impl ApiRequest {
    /// First value of a header, the name without regard to case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Path without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

/// Where an answer is kept under an idempotency key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub(crate) owner: String,
    pub(crate) key: String,
}

/// One HTTP answer of the world.
#[derive(Debug, Clone, Default)]
pub struct ApiAnswer {
    /// HTTP status.
    pub status: u16,
    /// Header lines; `Date` and `Content-Length` are left to the shell.
    pub headers: Vec<(String, String)>,
    /// Body bytes, often JSON.
    pub body: Vec<u8>,
    /// The operation that was understood, by its id in the OpenAPI files.
    pub operation: Option<&'static str>,
    /// Remarks that Klarna would not send, such as line items that do not add up.
    pub warnings: Vec<String>,
    /// Set when the answer is kept under an idempotency key.
    pub slot: Option<Slot>,
    /// The answer was not computed but repeated from the store or from a used session token.
    pub replayed: bool,
}

/// A webhook call that is due.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// Hand this back with the outcome.
    pub id: u64,
    /// The webhook that receives it.
    pub webhook_id: String,
    /// Receiver.
    pub url: String,
    /// Header lines, signature included.
    pub headers: Vec<(String, String)>,
    /// The signed bytes.
    pub body: Vec<u8>,
    /// 1 for the first try.
    pub attempt: u32,
}

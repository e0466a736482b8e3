//! Limits of the API and our own bounds, in one place.

/// One header, name and value together (conventions, section 3).
pub const HEADER_BYTES: usize = 6 * 1024;
/// All headers of a request together (conventions, section 3).
pub const HEADERS_BYTES: usize = 20 * 1024;
/// A request body (conventions, section 3).
pub const BODY_BYTES: usize = 1024 * 1024;
/// An answer or an event that we are willing to read.
pub const INBOUND_BYTES: usize = 256 * 1024;
/// A list that we are willing to read.
pub const LIST_BYTES: usize = 4 * 1024 * 1024;
/// A report or a file that we are willing to read.
pub const REPORT_BYTES: usize = 64 * 1024 * 1024;
/// A file for a dispute (disputes).
pub const FILE_BYTES: usize = 7_000_000;
/// A spec with such a file in base64.
pub const FORM_BYTES: usize = 10_000_000;
/// Nesting of any JSON that crosses the boundary.
pub const DEPTH: usize = 32;
/// A session token or interoperability token (common.yaml).
pub const TOKEN_CHARS: usize = 8192;
/// General limit of text members and references (conventions, section 9).
pub const TEXT_CHARS: usize = 255;
/// The largest amount that every language of ours reads exactly: 2^53 - 1 minor units.
pub const AMOUNT_MAX: i64 = 9_007_199_254_740_991;
/// Captures of one transaction (payments, invariant 8); the same figure holds for refunds and for voids.
pub const CAPTURES: usize = 200;
/// Operations of one transaction in all (payments, invariant 8).
pub const OPERATIONS: usize = 500;

/// Klarna keeps the result of an idempotency key for 24 hours; an hour of it is kept as margin.
pub const KEY_WINDOW_MS: u64 = 23 * 3_600_000;
/// Final authorization is possible for 60 minutes after COMPLETED; one minute of it is kept as margin.
pub const FINALIZE_WINDOW_MS: u64 = 59 * 60_000;
/// The longest life of a payment request (payments, section 6); one whose end is not told is given as much.
pub const REQUEST_LIFE_MS: u64 = 48 * 3_600_000;
/// How often a call with a key is tried before a person is asked.
pub const ATTEMPTS: u16 = 48;
/// So many attempts more has a call with a session token, within the token's hour.
pub const ATTEMPTS_TOKEN: u16 = 24;
/// The longest wait between two attempts within the token's hour.
pub const TOKEN_WAIT_MS: u64 = 120_000;
/// How often a call that is repeatable by nature is tried before the resource is read instead.
pub const ATTEMPTS_NATURAL: u16 = 8;
/// How long after it was sent a request may still arrive.
pub const LATEST_ARRIVAL_MS: u64 = 15 * 60_000;

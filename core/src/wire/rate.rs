//! Rate limits. Klarna documents no `Retry-After`; it sends `X-Ratelimit-Reset` in seconds (conventions, section 7).

use super::http::HttpReply;

/// Milliseconds to wait by the answer's own word, at most one minute; `None` when it does not say.
#[must_use]
pub fn reset_ms(reply: &HttpReply<'_>) -> Option<u64> {
    let seconds: u64 = reply.header("x-ratelimit-reset")?.trim().parse().ok()?;
    Some(seconds.min(60).saturating_mul(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reset_header_is_seconds_and_bounded() {
        let read =
            |value: &str| reset_ms(&HttpReply { status: 429, headers: &[("X-Ratelimit-Reset", value)], body: b"" });
        assert_eq!(read("1"), Some(1000));
        assert_eq!(read("86400"), Some(60_000));
        assert_eq!(read("soon"), None);
        assert_eq!(read("-1"), None);
    }
}

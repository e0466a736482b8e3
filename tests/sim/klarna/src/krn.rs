//! Identifiers and tokens in their documented forms. Each holds the number of its resource, so that finding it needs no search;
//! a caller must not know that.

const REQUEST: &str = "krn:payment:eu1:request:00000000-0000-4000-8000-";
const TRANSACTION: &str = "krn:payment:eu1:transaction:00000000-0000-4000-9000-";
const PAYMENT_TOKEN: &str = "krn:payment:eu1:confirmation-token:00000000-0000-4000-a000-";
const CUSTOMER_TOKEN: &str = "krn:customer-token:eu1:00000000-0000-4000-b000-";
/// Session tokens that begin like this claim to come from here; any other text is the context that a shop handed over.
pub(crate) const SESSION: &str = "krn:network:eu1:test:session-token:";
/// Three parts with dots, as a signed token has them.
const HEAD: &str = "eyJhbGciOiJFUzI1NiJ9.";
const SIGNATURE: &str = ".c2lnbmF0dXJl";
const FILLING: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Appends a number as twelve hexadecimal digits.
fn twelve(out: &mut String, number: u64) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for place in (0..12).rev() {
        out.push(char::from(DIGITS[(number >> (4 * place) & 15) as usize]));
    }
}

fn numbered(start: &str, number: usize) -> String {
    let mut out = String::with_capacity(start.len() + 12);
    out.push_str(start);
    twelve(&mut out, number as u64);
    out
}

/// The number in `text`, which may end in more than the number.
fn number(text: &str) -> Option<(usize, &str)> {
    let (digits, rest) = text.split_at_checked(12)?;
    Some((usize::from_str_radix(digits, 16).ok()?, rest))
}

fn whole(text: &str, start: &str) -> Option<usize> {
    number(text.strip_prefix(start)?).filter(|(_, rest)| rest.is_empty()).map(|(number, _)| number)
}

pub(crate) fn request(number: usize) -> String {
    numbered(REQUEST, number)
}

pub(crate) fn request_number(id: &str) -> Option<usize> {
    whole(id, REQUEST)
}

pub(crate) fn transaction(number: usize) -> String {
    numbered(TRANSACTION, number)
}

pub(crate) fn transaction_number(id: &str) -> Option<usize> {
    whole(id, TRANSACTION)
}

/// `kind` is `capture` or `refund`; `place` counts from 1.
pub(crate) fn part(transaction: &str, kind: &str, place: usize) -> String {
    format!("{transaction}:{kind}:{place}")
}

/// The transaction and the place, counted from 0, of a capture or a refund.
pub(crate) fn part_number(id: &str, kind: &str) -> Option<(usize, usize)> {
    let (transaction, rest) = number(id.strip_prefix(TRANSACTION)?)?;
    let place = rest.strip_prefix(':')?.strip_prefix(kind)?.strip_prefix(':')?;
    Some((transaction, place.parse::<usize>().ok()?.checked_sub(1)?))
}

pub(crate) fn payment_token(request: usize) -> String {
    numbered(PAYMENT_TOKEN, request)
}

pub(crate) fn customer_token(request: usize) -> String {
    numbered(CUSTOMER_TOKEN, request)
}

pub(crate) fn customer_token_number(token: &str) -> Option<usize> {
    whole(token, CUSTOMER_TOKEN)
}

/// A session token of `length` characters, or of as few as its parts need.
pub(crate) fn session_token(request: usize, length: usize) -> String {
    let mut out = String::with_capacity(length.max(96));
    out.push_str(SESSION);
    out.push_str(HEAD);
    twelve(&mut out, request as u64);
    let mut missing = length.saturating_sub(out.len() + SIGNATURE.len());
    while missing > 0 {
        let part = missing.min(FILLING.len());
        out.push_str(&FILLING[..part]);
        missing -= part;
    }
    out.push_str(SIGNATURE);
    out
}

/// The request that a session token or a payment token names; whether it was ever issued is another question.
pub(crate) fn token_number(token: &str) -> Option<usize> {
    match token.strip_prefix(SESSION) {
        Some(rest) => number(rest.strip_prefix(HEAD)?).map(|(number, _)| number),
        None => whole(token, PAYMENT_TOKEN),
    }
}

/// The address that a customer opens. Its form is not published.
pub(crate) fn page(base_url: &str, request: usize) -> String {
    let mut out = String::with_capacity(base_url.len() + 17);
    out.push_str(base_url);
    out.push_str("/pay/");
    twelve(&mut out, request as u64);
    out
}

/// A version 4 UUID that names an event, an error or an exchange.
pub(crate) fn uuid(number: u64) -> String {
    let mut out = String::with_capacity(36);
    out.push_str("00000000-0000-4000-8000-");
    twelve(&mut out, number);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        assert_eq!(request(42), "krn:payment:eu1:request:00000000-0000-4000-8000-00000000002a");
        assert_eq!(request_number(&request(42)), Some(42));
        assert_eq!(transaction_number(&request(42)), None);
        assert_eq!(part_number(&part(&transaction(7), "capture", 200), "capture"), Some((7, 199)));
        assert_eq!(part_number(&part(&transaction(7), "refund", 1), "capture"), None);
        for length in [0, 160, 8192] {
            let token = session_token(9, length);
            assert_eq!(token_number(&token), Some(9));
            assert!(length == 0 || token.len() == length);
        }
        assert_eq!(token_number(&payment_token(3)), Some(3));
        assert_eq!(token_number("krn:network:eu1:test:session-token:short"), None);
    }
}

//! What goes in and what comes out.

/// One request as it arrives.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// Verb in upper case.
    pub method: &'a str,
    /// The whole address, query included.
    pub url: &'a str,
    /// Header lines in the order they came; names in any case.
    pub headers: &'a [(&'a str, &'a str)],
    /// Body bytes, empty where there is none.
    pub body: &'a [u8],
}

/// One answer as it leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Header lines: `Date`, and what else belongs to this answer.
    pub headers: Vec<(&'static str, String)>,
    /// Body bytes, in nearly all cases JSON.
    pub body: Vec<u8>,
}

impl Answer {
    /// An answer with a body of JSON, before anything is known about the call.
    pub(crate) fn json(status: u16, body: String) -> Self {
        let mut headers = Vec::with_capacity(6);
        headers.push(("Content-Type", "application/json".to_owned()));
        Self { status, headers, body: body.into_bytes() }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self { status, ..Self::default() }
    }
}

/// The header lines that decide something; of a name that comes twice, the first counts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Headers<'a> {
    pub(crate) authorization: Option<&'a str>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) key: Option<&'a str>,
    pub(crate) correlation: Option<&'a str>,
    pub(crate) session_token: Option<&'a str>,
    pub(crate) payment_token: Option<&'a str>,
    pub(crate) interoperability_token: Option<&'a str>,
    pub(crate) customer_token: Option<&'a str>,
    /// Bytes of the longest line, name and value.
    pub(crate) longest: usize,
    /// Bytes of all lines.
    pub(crate) total: usize,
}

impl<'a> Headers<'a> {
    pub(crate) fn read(lines: &[(&'a str, &'a str)]) -> Self {
        let mut found = Self::default();
        for (name, value) in lines {
            let length = name.len() + value.len();
            found.longest = found.longest.max(length);
            found.total += length;
            let (place, known) = match name.len() {
                12 => (&mut found.content_type, "content-type"),
                13 => (&mut found.authorization, "authorization"),
                20 => (&mut found.payment_token, "klarna-payment-token"),
                21 => (&mut found.customer_token, "klarna-customer-token"),
                22 if name.starts_with(['k', 'K']) => (&mut found.key, "klarna-idempotency-key"),
                22 => (&mut found.correlation, "partner-correlation-id"),
                28 => (&mut found.session_token, "klarna-network-session-token"),
                29 => (&mut found.interoperability_token, "klarna-interoperability-token"),
                _ => continue,
            };
            if place.is_none() && name.eq_ignore_ascii_case(known) {
                *place = Some(value);
            }
        }
        found
    }

    /// The header lines that may finalise, newest name first.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = (&'static str, &'a str)> + use<'a> {
        let all = [
            ("Klarna-Network-Session-Token", self.session_token),
            ("Klarna-Payment-Token", self.payment_token),
            ("Klarna-Interoperability-Token", self.interoperability_token),
        ];
        all.into_iter().filter_map(|(name, token)| Some((name, token.filter(|token| !token.is_empty())?)))
    }
}

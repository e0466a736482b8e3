//! Who calls, and for whom.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};

/// What an API key stands for.
#[derive(Debug, Clone)]
pub(crate) struct Credential {
    pub(crate) account: String,
    pub(crate) acquirer: bool,
    /// The credential of a key that was made by a call.
    pub(crate) row: Option<String>,
}

/// Keys and the acquirer of each partner.
#[derive(Debug, Default)]
pub(crate) struct Accounts {
    pub(crate) keys: BTreeMap<String, Credential>,
    pub(crate) partners: BTreeMap<String, String>,
}

impl Accounts {
    /// Reads `Basic <key>`, and `Basic` with base64 of a pair whose password is the key.
    pub(crate) fn authenticate(&self, authorization: Option<&str>) -> Option<&Credential> {
        let (scheme, value) = authorization?.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let value = value.trim();
        self.keys.get(value).or_else(|| {
            let pair = decoded(value)?;
            let (user, key) = pair.split_once(':')?;
            user.is_empty().then(|| self.keys.get(key)).flatten()
        })
    }

    pub(crate) fn acquirer_of(&self, partner: &str) -> Option<&str> {
        self.partners.get(partner).map(String::as_str)
    }
}

fn decoded(text: &str) -> Option<String> {
    String::from_utf8(STANDARD.decode(text).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn the_documented_pair() {
        assert_eq!(decoded("OmtsYXJuYV90ZXN0X2FwaV9FWEFNUExF").as_deref(), Some(":klarna_test_api_EXAMPLE"));
    }
}

//! Configuration of a client: where calls go, for whom, and within which bounds. It holds no credential.

use alloc::borrow::ToOwned;
use alloc::string::String;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::journal::Sealer;
use crate::value::fault::{Code, Fault, printable};
use crate::value::id::{Id, is_reference};
use crate::wire::http::{INTEGRATION_METADATA, header_fits};
use crate::wire::json;
use crate::wire::url::BaseUrl;

/// Which of Klarna's two worlds a client lives in. They share nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    /// No money moves.
    Test,
    /// Money moves.
    Live,
}

/// Bounds that a host may set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Shortest wait between two reads of one payment request, in milliseconds (500 to 60000; 2000).
    pub poll_floor_ms: u64,
    /// Longest wait between two reads of one payment request, in milliseconds (up to 240000; 240000). A completed request has
    /// to be seen within the hour in which it can be finalised.
    pub poll_cap_ms: u64,
    /// The wall clock may be trusted after a restart (a server with a time service). Otherwise a read asks Klarna for the
    /// time before anything is sent a second time.
    pub trusted_clock: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self { poll_floor_ms: 2_000, poll_cap_ms: 240_000, trusted_clock: false }
    }
}

/// A client's configuration, checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// Base address of the API or of a relay.
    pub(crate) base_url: BaseUrl,
    /// The account that calls are made for; absent for a sub-partner with a key of its own.
    pub(crate) partner_account_id: Option<Id>,
    /// Which world.
    pub(crate) environment: Environment,
    /// Names this installation (a till, a server); part of every idempotency key.
    pub(crate) installation: String,
    /// Value of the `Klarna-Integration-Metadata` header.
    pub(crate) integration_metadata: Option<String>,
    /// Seals the journal.
    pub(crate) sealer: Sealer,
    /// Bounds.
    pub(crate) policy: Policy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plain<'a> {
    base_url: String,
    #[serde(default)]
    partner_account_id: Option<String>,
    environment: String,
    installation: String,
    #[serde(borrow, default)]
    integration_metadata: Option<&'a RawValue>,
    #[serde(default)]
    journal_key: Option<String>,
    #[serde(default)]
    policy: Policy,
}

impl Config {
    /// Base address of the API or of a relay.
    #[must_use]
    pub const fn base_url(&self) -> &BaseUrl {
        &self.base_url
    }

    /// Which world.
    #[must_use]
    pub const fn environment(&self) -> Environment {
        self.environment
    }

    /// Names this installation (a till, a server).
    #[must_use]
    pub fn installation(&self) -> &str {
        &self.installation
    }

    /// Value of the `Klarna-Integration-Metadata` header.
    #[must_use]
    pub fn integration_metadata(&self) -> Option<&str> {
        self.integration_metadata.as_deref()
    }

    /// Bounds.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Seals what is kept beside the journals.
    #[must_use]
    pub const fn sealer(&self) -> &Sealer {
        &self.sealer
    }

    /// Reads a configuration:
    ///
    /// ```
    /// let config = kassa::flow::Config::from_json(br#"{
    ///     "base_url": "https://api-global.test.klarna.com",
    ///     "environment": "test",
    ///     "partner_account_id": "krn:partner:global:account:test:M48JTZF8",
    ///     "installation": "shop-1/till-7",
    ///     "journal_key": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    ///     "integration_metadata": {"integrator": {"name": "EXAMPLE_PSP"}}
    /// }"#)?;
    /// assert_eq!(config.installation(), "shop-1/till-7");
    /// # Ok::<(), kassa::value::fault::Fault>(())
    /// ```
    ///
    /// # Errors
    /// A [`Fault`] of class input that names the member, the rule and the remedy. The journal key is not repeated in it.
    pub fn from_json(json: &[u8]) -> Result<Self, Fault> {
        let plain: Plain<'_> = serde_json::from_slice(json).map_err(|e| unusable(&e))?;
        let base_url = BaseUrl::new(&plain.base_url)?;
        let environment = match &*plain.environment {
            "test" => Environment::Test,
            "live" => Environment::Live,
            _ => return Err(Fault::at(Code::Config, "/environment", "the environment is test or live")),
        };
        if !is_reference(&plain.installation) {
            return Err(Fault::at(Code::Config, "/installation", "name this installation with 1 to 255 characters"));
        }
        let partner_account_id = match plain.partner_account_id.as_deref().map(Id::new) {
            Some(None) => return Err(Fault::at(Code::Config, "/partner_account_id", "this is no account KRN")),
            Some(Some(id)) if names_other_world(id.as_str(), environment) => {
                return Err(Fault::at(
                    Code::Config,
                    "/partner_account_id",
                    "the account belongs to the other environment",
                ));
            }
            Some(id) => id,
            None => None,
        };
        let integration_metadata = plain.integration_metadata.map(one_line).transpose()?;
        let policy = plain.policy;
        if !(500..=60_000).contains(&policy.poll_floor_ms)
            || !(policy.poll_floor_ms..=240_000).contains(&policy.poll_cap_ms)
        {
            return Err(Fault::at(
                Code::Config,
                "/policy",
                "poll_floor_ms must lie between 500 and 60000, poll_cap_ms between the floor and 240000",
            ));
        }
        let sealer = plain.journal_key.as_deref().map_or(Ok(Sealer::open()), Sealer::with_key)?;
        Ok(Self {
            base_url,
            partner_account_id,
            environment,
            installation: plain.installation,
            integration_metadata,
            sealer,
            policy,
        })
    }

    /// The account, or an empty text where there is none.
    #[must_use]
    pub fn account(&self) -> &str {
        self.partner_account_id.as_ref().map_or("", Id::as_str)
    }
}

/// A KRN may hold a segment `test` or `live`; nothing else of it is read (conventions, section 10).
fn names_other_world(krn: &str, environment: Environment) -> bool {
    let other = match environment {
        Environment::Test => "live",
        Environment::Live => "test",
    };
    krn.split(':').any(|segment| segment == other)
}

/// What serde says of a configuration, as a refusal that names the member. Its text names members and positions; values of the wrong type
/// are named by their kind only.
fn unusable(e: &serde_json::Error) -> Fault {
    use alloc::string::ToString;
    let text = e.to_string();
    // A position says nothing to whoever gave an object and not a text.
    let said = text.rsplit_once(" at line ").map_or(&*text, |(said, _)| said);
    if let Some(name) = said.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        return Fault::at(Code::Config, alloc::format!("/{name}"), "the configuration needs this member; add it");
    }
    let named = said.strip_prefix("unknown field `").and_then(|rest| rest.rsplit_once("`, expected "));
    if let Some((name, expected)) = named {
        let known = expected.strip_prefix("one of ").unwrap_or(expected).replace('`', "");
        let above = if known.contains("poll_floor_ms") { "/policy" } else { "" };
        let why = alloc::format!("the configuration has no such member; known are {known}");
        return Fault::at(Code::Config, alloc::format!("{above}/{}", json::step(&printable(name))), why);
    }
    Fault::new(Code::Config, alloc::format!("the configuration is not usable: {}", without_values(text)))
}

fn without_values(text: String) -> String {
    match text.split_once("invalid value: ") {
        Some((before, _)) => alloc::format!("{before}a value is not of its form"),
        None => match text.split_once("invalid type: ") {
            Some((before, after)) => {
                let expected = after.split_once(", expected ").map_or("", |(_, expected)| expected);
                alloc::format!("{before}wrong type, expected {expected}")
            }
            None => text,
        },
    }
}

/// The metadata as one header line: no line feeds outside of texts, nothing but ASCII.
fn one_line(raw: &RawValue) -> Result<String, Fault> {
    let refuse = |why: &'static str| Fault::at(Code::Config, "/integration_metadata", why);
    if !raw.get().starts_with('{') {
        return Err(refuse("the integration metadata is an object with the member integrator"));
    }
    let mut line = String::with_capacity(raw.get().len());
    for c in raw.get().chars() {
        match c {
            '\r' | '\n' | '\t' => {}
            c if c.is_ascii() => line.push(c),
            c => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    line.push_str(&alloc::format!("\\u{unit:04x}"));
                }
            }
        }
    }
    if !header_fits(INTEGRATION_METADATA, &line) {
        return Err(refuse("the integration metadata must fit into one header of 6 KB"));
    }
    Ok(line.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn config(change: &str) -> Result<Config, Fault> {
        let base = r#""base_url":"https://k.example","environment":"test","installation":"t1""#;
        Config::from_json(alloc::format!("{{{base}{change}}}").as_bytes())
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (change, pointer) in [
            (r#","partner_account_id":"a/b""#, "/partner_account_id"),
            (r#","partner_account_id":"krn:partner:global:account:live:X""#, "/partner_account_id"),
            (r#","journal_key":"00""#, "/journal_key"),
            (r#","policy":{"poll_floor_ms":1}"#, "/policy"),
            (r#","integration_metadata":"x""#, "/integration_metadata"),
        ] {
            assert_eq!(config(change).unwrap_err().pointer.as_deref(), Some(pointer), "{change}");
        }
        let fault = config(r#","api_key":"klarna_test_api_canary""#).unwrap_err();
        assert_eq!(fault.pointer.as_deref(), Some("/api_key"));
        assert!(fault.message.contains("no such member; known are base_url, "), "{fault}");
        let fault = config(r#","policy":{"poll_floor":1}"#).unwrap_err();
        assert_eq!(fault.pointer.as_deref(), Some("/policy/poll_floor"));
        let fault = Config::from_json(br#"{"environment":"test"}"#).unwrap_err();
        assert_eq!(fault.pointer.as_deref(), Some("/base_url"), "{fault}");
    }

    #[test]
    fn a_refusal_does_not_repeat_the_value() {
        let fault = config(r#","journal_key":123456789"#).unwrap_err();
        assert!(!fault.message.contains("123456789"), "{fault}");
    }

    #[test]
    fn a_refusal_is_one_bounded_line_whatever_a_member_is_called() {
        let name = "x".repeat(500);
        for name in [r"a\r\nINFO paid", r"\u007f\u0085", &name] {
            let fault = config(&alloc::format!(r#","{name}":1"#)).unwrap_err();
            assert!(!fault.message.chars().any(char::is_control) && fault.message.len() < 400, "{fault}");
        }
    }

    #[test]
    fn metadata_becomes_one_line_of_ascii() {
        let config = config(",\"integration_metadata\":{\"integrator\":\n {\"name\":\"KÖP\"}}").unwrap();
        assert_eq!(config.integration_metadata.unwrap(), "{\"integrator\": {\"name\":\"K\\u00d6P\"}}");
    }
}

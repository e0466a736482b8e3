//! A driver's options: the core's configuration and what the host's side adds to it.

use std::path::{Path, PathBuf};

use kassa::flow::Environment;
use kassa::value::fault::{Code, Fault};
use kassa::value::secret::Secret;
use kassa::webhook::{SigningKey, Verifier};
use kassa::wire::json::{self, Entry, ScanLimits};
use serde::Deserialize;
use zeroize::Zeroizing;

/// How calls are sent.
#[derive(Clone, Debug, Default)]
pub struct TransportOptions {
    /// The acquiring partner's API key; none for flows that go to a relay.
    pub api_key: Option<Secret>,
    /// How the key is written into the header.
    pub auth: AuthForm,
    /// Client certificate and its chain, as PEM.
    pub client_certificate: Option<String>,
    /// Key of the client certificate, as PEM.
    pub client_key: Option<Secret>,
    /// Roots that are trusted instead of the public ones, as PEM.
    pub trusted_roots: Option<String>,
    /// `http://HOST:PORT`, or `environment` for what the environment variables say. Without it no proxy is used.
    pub proxy: Option<String>,
}

/// How the API key is written into `Authorization` (conventions, section 2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthForm {
    /// `Basic KEY`, the key as it was issued.
    #[default]
    Raw,
    /// HTTP Basic with an empty user name and the key as password.
    EmptyUser,
}

/// All options, read and checked.
#[derive(Debug)]
pub struct Options {
    /// The core's part, as JSON. It may hold a `journal_key`.
    pub config: Zeroizing<Vec<u8>>,
    /// Whether a `journal_key` was given.
    pub has_journal_key: bool,
    /// Where journals are kept; a client that sends in memory needs none.
    pub journal: Option<PathBuf>,
    /// How calls are sent.
    pub transport: TransportOptions,
    /// Checks webhooks, when signing keys were given.
    pub verifier: Option<Verifier>,
    /// Owner of the webhooks (`recipient_account_id`), if they are to be checked for it.
    pub recipient: Option<String>,
}

impl Options {
    /// Reads options: the members of [`kassa::flow::Config::from_json`], and besides
    ///
    /// | Member | Meaning |
    /// |---|---|
    /// | `journal` | directory for journals; a driver needs it |
    /// | `api_key` | the acquiring partner's key |
    /// | `auth` | `raw` (as issued, the default) or `empty_user` |
    /// | `client_certificate`, `client_key` | mutual TLS: PEM text, or the path of a PEM file |
    /// | `trusted_roots` | roots to trust instead of the public ones: PEM text, or a path |
    /// | `proxy` | `http://HOST:PORT`, or `environment`; none by default |
    /// | `signing_keys` | `[{"signing_key_id", "signing_key"}]`, to check webhooks |
    /// | `recipient_account_id` | account that the webhooks belong to, the acquiring partner's own; others are refused |
    ///
    /// # Errors
    /// A [`Fault`] that names the member. No key is repeated in it.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        json::scan(text, ScanLimits::OUTBOUND).map_err(|fault| Fault {
            code: Code::Json,
            message: fault.to_string().into(),
            pointer: Some(fault.pointer),
        })?;
        let mut transport = TransportOptions::default();
        let (mut journal, mut verifier, mut recipient, mut has_journal_key) = (None, None, None, false);
        let mut core: Vec<Entry<'_>> = Vec::new();
        for entry in json::members(text) {
            match &*entry.name {
                "journal" => journal = Some(PathBuf::from(string(&entry)?)),
                "api_key" => transport.api_key = Some(Secret::new(string(&entry)?)),
                "auth" => {
                    transport.auth = serde_json::from_slice(entry.value)
                        .map_err(|_| Fault::at(Code::Config, "/auth", "auth is raw or empty_user"))?;
                }
                "client_certificate" => transport.client_certificate = Some(pem(&entry)?.to_string()),
                "client_key" => transport.client_key = Some(Secret::new(pem(&entry)?.to_string())),
                "trusted_roots" => transport.trusted_roots = Some(pem(&entry)?.to_string()),
                "proxy" => transport.proxy = Some(string(&entry)?),
                "signing_keys" => verifier = Some(verifier_of(entry.value)?),
                "recipient_account_id" => recipient = Some(string(&entry)?),
                name => {
                    has_journal_key |= name == "journal_key";
                    core.push(entry);
                }
            }
        }
        Ok(Self {
            config: Zeroizing::new(json::object(core)),
            has_journal_key,
            journal,
            transport,
            verifier,
            recipient,
        })
    }
}

impl Options {
    /// Where journals are kept.
    ///
    /// # Errors
    /// A fault at `/journal` when it was not named.
    pub fn directory(&self) -> Result<&Path, Fault> {
        let missing = || Fault::at(Code::Missing, "/journal", "name the directory that journals are kept in");
        self.journal.as_deref().ok_or_else(missing)
    }
}

impl TransportOptions {
    /// The value of `Authorization`.
    ///
    /// # Errors
    /// A fault at `/api_key` when the key is no header value or belongs to the other environment.
    pub fn authorization(&self, environment: Environment) -> Result<Option<Secret>, Fault> {
        let Some(key) = &self.api_key else { return Ok(None) };
        let refuse = |why: &'static str| Err(Fault::at(Code::Config, "/api_key", why));
        let text = key.expose();
        if text.is_empty() || text.len() > 4096 || !text.bytes().all(|b| b.is_ascii_graphic()) {
            return refuse("the API key must be visible ASCII; pass it as it was issued, without blanks");
        }
        let (ours, other) = match environment {
            Environment::Test => ("klarna_test_", "klarna_live_"),
            Environment::Live => ("klarna_live_", "klarna_test_"),
        };
        if text.starts_with(other) {
            return refuse("the API key belongs to the other environment");
        }
        if !text.starts_with(ours) {
            return refuse("an API key begins with klarna_test_ or klarna_live_, as its environment");
        }
        Ok(Some(Secret::new(match self.auth {
            AuthForm::Raw => format!("Basic {text}"),
            AuthForm::EmptyUser => {
                use base64ct::{Base64, Encoding};
                let pair = Zeroizing::new(format!(":{text}"));
                format!("Basic {}", Base64::encode_string(pair.as_bytes()))
            }
        })))
    }
}

fn string(entry: &Entry<'_>) -> Result<String, Fault> {
    let read: Option<String> = serde_json::from_slice(entry.value).ok();
    read.filter(|text| !text.is_empty())
        .ok_or_else(|| Fault::at(Code::Config, format!("/{}", entry.name), "this must be a text"))
}

/// PEM text, or the content of the file of that name.
fn pem(entry: &Entry<'_>) -> Result<Zeroizing<String>, Fault> {
    let text = Zeroizing::new(string(entry)?);
    if text.contains("-----BEGIN ") {
        return Ok(text);
    }
    let pointer = format!("/{}", entry.name);
    let read = std::fs::read_to_string(text.as_str()).map(Zeroizing::new);
    let read = read.map_err(|e| Fault::at(Code::Config, pointer.clone(), format!("the file cannot be read: {e}")))?;
    if read.contains("-----BEGIN ") { Ok(read) } else { Err(Fault::at(Code::Config, pointer, "the file is no PEM")) }
}

fn verifier_of(value: &[u8]) -> Result<Verifier, Fault> {
    let keys: Vec<SigningKey> = serde_json::from_slice(value).map_err(|_| {
        Fault::at(Code::Config, "/signing_keys", "this is a list of objects with signing_key_id and signing_key")
    })?;
    Verifier::new(&keys)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(change: &str) -> Result<Options, Fault> {
        Options::from_json(format!(r#"{{"journal":"j","installation":"t"{change}}}"#).as_bytes())
    }

    #[test]
    fn the_core_gets_its_own_members_and_no_credential() {
        let read = options(r#","api_key":"klarna_test_api_canary","policy":{"poll_floor_ms":500}"#).unwrap();
        assert_eq!(read.config.as_slice(), br#"{"installation":"t","policy":{"poll_floor_ms":500}}"#);
        assert!(!format!("{read:?}").contains("canary"));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (change, pointer) in [
            (r#","auth":"digest""#, "/auth"),
            (r#","api_key":17"#, "/api_key"),
            (r#","client_key":"no-such-file""#, "/client_key"),
            (r#","signing_keys":{}"#, "/signing_keys"),
            (r#","signing_keys":[]"#, "/signing_keys"),
            (r#","journal":"k""#, "/journal"),
        ] {
            assert_eq!(options(change).unwrap_err().pointer.as_deref(), Some(pointer), "{change}");
        }
        assert_eq!(Options::from_json(b"{}").unwrap().directory().unwrap_err().pointer.as_deref(), Some("/journal"));
    }

    #[test]
    fn the_key_is_written_in_both_forms_and_fits_its_environment() {
        let mut options =
            TransportOptions { api_key: Some(Secret::from("klarna_test_api_EXAMPLE")), ..TransportOptions::default() };
        let header = |options: &TransportOptions, world| {
            options.authorization(world).map(|value| value.unwrap().expose().to_owned())
        };
        assert_eq!(header(&options, Environment::Test).unwrap(), "Basic klarna_test_api_EXAMPLE");
        assert!(header(&options, Environment::Live).is_err());
        options.auth = AuthForm::EmptyUser;
        assert_eq!(header(&options, Environment::Test).unwrap(), "Basic OmtsYXJuYV90ZXN0X2FwaV9FWEFNUExF");
        for key in ["", "klarna_test_api_\r\nX: y", "secret"] {
            options.api_key = Some(Secret::from(key));
            assert!(header(&options, Environment::Test).is_err(), "{key:?}");
        }
    }
}

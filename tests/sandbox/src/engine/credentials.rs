//! Credentials: keys, client identifiers, certificates, SFTP users. A secret is in the answer of its creation and nowhere else.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::accounts::Credential;
use super::gate::Call;
use super::kinds::{CLIENT_CERTIFICATE, Kind};
use super::moments::{self, rfc3339};
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

/// The facts speak of years; this sandbox gives two.
const CERTIFICATE_LIFE: u64 = 730 * moments::DAY;
/// The facts speak of two months and of ten.
const UNUSED: u64 = 60 * moments::DAY;
const DISABLED: u64 = 300 * moments::DAY;

impl World {
    pub(crate) fn issue(&mut self, call: &Call<'_>, kind: &Kind) -> Result<(Value, Value), Problem> {
        let mut body = call.body.clone();
        body["created_at"] = json!(rfc3339(self.now));
        let once = match kind.name {
            "API key" => json!({"secret": {"secret": format!("klarna_test_api_{}", self.choose.letters(43))}}),
            "client identifier" => {
                body["identity"] = json!({"client_id": format!("klarna_test_client_{}", self.choose.letters(43))});
                Value::Null
            }
            "client certificate" => {
                let request = call.text("/config/certificate_signing_request").unwrap_or_default();
                if !request.trim_start().starts_with("-----BEGIN CERTIFICATE REQUEST-----") {
                    let name = "config.certificate_signing_request";
                    return Err(Problem::invalid(name, "is no PEM certificate request"));
                }
                body["expires_at"] = json!(rfc3339(self.now + CERTIFICATE_LIFE));
                // A stand-in for a certificate: the sandbox has no authority outside of its TLS port.
                let stand_in = STANDARD.encode(format!("sandbox certificate {}", self.choose.uuid()));
                let pem = format!("-----BEGIN CERTIFICATE-----\n{stand_in}\n-----END CERTIFICATE-----\n");
                json!({"secret": {"certificate": pem}})
            }
            _ => {
                body["username"] = json!(format!("sftp-{}", self.choose.capitals(8).to_ascii_lowercase()));
                json!({"password": self.choose.letters(32)})
            }
        };
        Ok((body, once))
    }

    /// Lets an API key in or out, by its state, and says what becomes of a credential that nobody uses.
    pub(crate) fn credential_moved(&mut self, row: &Resource) {
        match row.state.as_str() {
            "ENABLED" => self.set_deadline(&row.id, self.now + UNUSED, "DISABLED"),
            "DISABLED" => self.set_deadline(&row.id, self.now + DISABLED, "DELETED"),
            _ => {}
        }
        let Some(secret) = row.hidden.pointer("/secret/secret").and_then(Value::as_str) else { return };
        if row.state == "ENABLED" {
            let acquirer = self.is_acquirer(&row.owner);
            let credential = Credential { account: row.owner.clone(), acquirer, row: Some(row.id.clone()) };
            self.accounts.keys.insert(secret.to_owned(), credential);
        } else {
            self.accounts.keys.remove(secret);
        }
    }

    /// A key that is used is not disabled for being unused. Those of the seed never are.
    pub(crate) fn used(&mut self, credential: &Credential) {
        let row = credential.row.as_ref().and_then(|id| self.shelf.get_mut(id));
        if let Some(row) = row.filter(|row| row.state == "ENABLED") {
            row.deadline = Some((self.now + UNUSED, "DISABLED"));
        }
    }

    pub(crate) fn is_acquirer(&self, account: &str) -> bool {
        self.accounts.keys.values().any(|known| known.acquirer && known.account == account)
            || self.accounts.partners.values().any(|acquirer| acquirer == account)
    }

    pub(crate) fn revoke_certificate(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.find(call, &CLIENT_CERTIFICATE)?.id.clone();
        let from = call.text("/revoked_from").unwrap_or_default();
        if moments::parse(&from).is_none() {
            return Err(Problem::invalid("revoked_from", "is no date-time with zone"));
        }
        let Some(row) = self.shelf.get_mut(&id) else { return Err(Problem::not_found("client certificate")) };
        if row.body.get("revoked_from").is_some() {
            return Err(Problem::conflict("This certificate is revoked"));
        }
        row.body["revoked_from"] = json!(from);
        Ok(Reply::new(call.operation.success, row.view()))
    }
}

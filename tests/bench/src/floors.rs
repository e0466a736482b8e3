//! The least that the same work costs: typed structs, borrowed texts, bare cryptography.
#![expect(dead_code, reason = "the members are read from the text, and that is all")]

use aes_siv::KeyInit as _;
use aes_siv::siv::Aes128Siv;
use base64ct::{Base64UrlUnpadded, Encoding};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::Sha256;

use crate::bodies::{ACCOUNT, SECRET};

#[derive(Serialize, Deserialize)]
pub(crate) struct Line<'a> {
    name: &'a str,
    quantity: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit_price: Option<i64>,
    total_amount: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    line_item_reference: Option<&'a str>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Purchase<'a> {
    purchase_reference: &'a str,
    #[serde(borrow)]
    line_items: Vec<Line<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Ask<'a> {
    amount: i64,
    payment_transaction_reference: &'a str,
}

#[derive(Serialize, Deserialize)]
struct Interaction<'a> {
    method: &'a str,
    return_url: &'a str,
}

#[derive(Serialize, Deserialize)]
struct StepUp<'a> {
    payment_request_reference: &'a str,
    #[serde(borrow)]
    customer_interaction_config: Interaction<'a>,
}

/// Body of authorize.
#[derive(Serialize, Deserialize)]
pub(crate) struct Authorize<'a> {
    currency: &'a str,
    #[serde(borrow)]
    request_payment_transaction: Ask<'a>,
    #[serde(borrow)]
    supplementary_purchase_data: Purchase<'a>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    step_up_config: Option<StepUp<'a>>,
}

/// A request in the form in which it goes to an HTTP client.
pub(crate) struct Request {
    pub(crate) url: String,
    pub(crate) key: String,
    pub(crate) correlation: String,
    pub(crate) body: String,
}

/// Writes a request: four allocations.
pub(crate) fn build(body: &Authorize<'_>) -> Request {
    Request {
        url: ["https://api-global.test.klarna.com/v2/accounts/", ACCOUNT, "/payment/authorize"].concat(),
        key: String::from("7f78e160-e8a4-5f0c-bf3e-20a666d247c9"),
        correlation: String::from("7f78e160e8a45f0cbf3e20a666d247c9"),
        body: serde_json::to_string(body).unwrap_or_default(),
    }
}

#[derive(Deserialize)]
pub(crate) struct Answer<'a> {
    #[serde(borrow)]
    pub(crate) payment_transaction_response: Response<'a>,
    #[serde(borrow)]
    pub(crate) payment_request: Option<Waiting<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Response<'a> {
    pub(crate) result: &'a str,
    #[serde(borrow)]
    pub(crate) payment_transaction: Option<Transaction<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Transaction<'a> {
    pub(crate) payment_transaction_id: &'a str,
    pub(crate) payment_transaction_reference: &'a str,
    pub(crate) amount: i64,
    pub(crate) currency: &'a str,
    pub(crate) state: &'a str,
    pub(crate) expires_at: &'a str,
    pub(crate) created_at: &'a str,
    #[serde(borrow)]
    pub(crate) supplementary_purchase_data: Purchase<'a>,
    #[serde(borrow)]
    pub(crate) payment_pricing: Pricing<'a>,
    #[serde(borrow)]
    pub(crate) payment_funding: Funding<'a>,
}

#[derive(Deserialize)]
pub(crate) struct Pricing<'a> {
    pub(crate) price_plan_id: &'a str,
    #[serde(borrow)]
    pub(crate) rate: Rate<'a>,
}

#[derive(Deserialize)]
pub(crate) struct Rate<'a> {
    pub(crate) fixed: &'a str,
    pub(crate) variable: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct Funding<'a> {
    pub(crate) r#type: &'a str,
    pub(crate) state: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct Waiting<'a> {
    pub(crate) payment_request_id: &'a str,
    pub(crate) payment_request_reference: &'a str,
    pub(crate) amount: i64,
    pub(crate) currency: &'a str,
    pub(crate) state: &'a str,
    pub(crate) previous_state: &'a str,
    pub(crate) state_reason: &'a str,
    pub(crate) expires_at: &'a str,
    pub(crate) created_at: &'a str,
    pub(crate) updated_at: &'a str,
    #[serde(borrow)]
    pub(crate) customer_interaction_config: InteractionSeen<'a>,
    #[serde(borrow)]
    pub(crate) state_context: Context<'a>,
}

#[derive(Deserialize)]
pub(crate) struct InteractionSeen<'a> {
    pub(crate) method: &'a str,
    pub(crate) return_url: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct Context<'a> {
    #[serde(borrow)]
    pub(crate) customer_interaction: Way<'a>,
}

#[derive(Deserialize)]
pub(crate) struct Way<'a> {
    pub(crate) method: &'a str,
    pub(crate) payment_request_id: &'a str,
    pub(crate) payment_request_url: &'a str,
    #[serde(borrow)]
    pub(crate) qr_code: Code<'a>,
}

#[derive(Deserialize)]
pub(crate) struct Code<'a> {
    pub(crate) image_url: &'a str,
    pub(crate) target_url: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct Captured<'a> {
    pub(crate) payment_capture_id: &'a str,
    pub(crate) payment_capture_reference: &'a str,
    pub(crate) capture_amount: i64,
    pub(crate) payment_transaction_id: &'a str,
    pub(crate) captured_at: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct Event<'a> {
    #[serde(borrow)]
    pub(crate) metadata: Metadata<'a>,
    #[serde(borrow)]
    pub(crate) payload: Payload<'a>,
}

#[derive(Deserialize)]
pub(crate) struct Metadata<'a> {
    pub(crate) event_id: &'a str,
    pub(crate) event_type: &'a str,
    pub(crate) event_version: &'a str,
    pub(crate) occurred_at: &'a str,
    pub(crate) subject_account_id: &'a str,
    pub(crate) recipient_account_id: &'a str,
    pub(crate) webhook_id: &'a str,
    pub(crate) live: bool,
}

#[derive(Deserialize)]
pub(crate) struct Payload<'a> {
    pub(crate) payment_request_id: &'a str,
    pub(crate) payment_request_reference: &'a str,
    pub(crate) state: &'a str,
    pub(crate) previous_state: &'a str,
    pub(crate) klarna_network_session_token: &'a str,
}

/// Reads a text into a struct of this module.
pub(crate) fn read<'a, T: Deserialize<'a>>(text: &'a str) -> T {
    serde_json::from_str(text).expect("the structs are those of the texts")
}

/// A keyed HMAC, ready to be cloned.
pub(crate) fn keyed() -> Hmac<Sha256> {
    Hmac::new_from_slice(SECRET.as_bytes()).expect("HMAC takes keys of any length")
}

/// Bare HMAC-SHA256 over a body, compared in constant time.
pub(crate) fn verify(keyed: &Hmac<Sha256>, body: &[u8], signature: &str) -> bool {
    let mut claimed = [0; 32];
    hex::decode_to_slice(signature, &mut claimed).is_ok()
        && keyed.clone().chain_update(body).verify_slice(&claimed).is_ok()
}

/// One line of a journal: JSON around a fact, with a check.
pub(crate) fn journal_line(n: u64, fact: &str, chain: u32) -> (String, u32) {
    #[derive(Serialize)]
    struct Outer<'a> {
        n: u64,
        t: i64,
        k: &'a str,
        v: u16,
        f: &'a RawValue,
    }
    let fact: &RawValue = serde_json::from_str(fact).expect("a fact is JSON");
    let line = Outer { n, t: 1_767_323_045_000, k: "payment", v: 1, f: fact };
    let mut line = serde_json::to_string(&line).unwrap_or_default();
    let mut hasher = crc32fast::Hasher::new_with_initial(chain);
    hasher.update(line.as_bytes());
    let check = hasher.finalize();
    line.push_str("00000000");
    (line, check)
}

/// Reads one line of a journal and checks it.
pub(crate) fn read_line(text: &str, chain: u32) -> u32 {
    #[derive(Deserialize)]
    struct Outer<'a> {
        n: u64,
        #[serde(borrow)]
        f: &'a RawValue,
    }
    let line: Outer<'_> = read(text);
    let mut hasher = crc32fast::Hasher::new_with_initial(chain);
    hasher.update(&text.as_bytes()[..text.len() - 16]);
    let value: Result<&RawValue, _> = serde_json::from_str(line.f.get());
    hasher.finalize() ^ u32::from(value.is_ok()) ^ u32::from(line.n == 0)
}

/// Seals a text as the journal needs it: AES-SIV and base64.
pub(crate) fn seal(key: &[u8; 32], text: &str) -> String {
    let bytes = Aes128Siv::new(key.into()).encrypt([b"context"], text.as_bytes()).unwrap_or_default();
    Base64UrlUnpadded::encode_string(&bytes)
}

/// One UUID of version 5.
pub(crate) fn uuid(name: &str) -> uuid::Uuid {
    uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_URL, name.as_bytes())
}

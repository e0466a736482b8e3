//! What the application says about a payment.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{TokenWish, token};
use crate::api::payment::AUTHORIZE_PAYMENT;
use crate::flow::effect::ScreenKind;
use crate::flow::input::{self, Object};
use crate::value::fault::{Code, Fault};
use crate::value::id::{Id, is_reference};
use crate::value::money::{Currency, Minor};
use crate::value::secret::Secret;
use crate::wire::check::{CheckRule, Severity, check_scanned};
use crate::wire::json::{self, JsonFaultKind};
use crate::wire::op::TokenHeader;

/// A payment to make. Read it from JSON with [`Spec::from_json`]:
///
/// ```
/// use kassa::flow::payment::Spec;
/// let spec = Spec::from_json(br#"{
///     "reference": "receipt-4711/1",
///     "give_up_after_ms": 300000,
///     "authorize": {
///         "currency": "EUR",
///         "request_payment_transaction": {"amount": 12336, "payment_transaction_reference": "receipt-4711"},
///         "step_up_config": {
///             "payment_request_reference": "receipt-4711/1",
///             "customer_interaction_config": {"method": "QR_CODE"}
///         }
///     }
/// }"#)?;
/// assert_eq!(spec.amount.map(|amount| amount.get()), Some(12336));
/// # Ok::<(), kassa::value::fault::Fault>(())
/// ```
#[derive(Clone, Debug)]
pub struct Spec {
    /// Names this attempt to pay, once and for all: the idempotency keys are made of it. A new attempt for the same basket,
    /// after a decline, needs a new one.
    pub reference: String,
    /// Body of the authorize call, as it will be sent, byte for byte.
    pub authorize: Body,
    /// Amount in minor units, read from the body; none where the body asks for a customer token and for no payment.
    pub amount: Option<Minor>,
    /// Currency, read from the body.
    pub currency: Currency,
    /// `payment_transaction_reference`, read from the body.
    pub transaction_reference: Option<String>,
    /// `payment_request_reference`, read from the body.
    pub request_reference: Option<String>,
    /// What the body says about the customer token that it asks for.
    pub token_wish: Option<TokenWish>,
    /// How the customer may be sent to Klarna; `None` when the body forbids a step-up or the customer is not present.
    pub step_up: Option<ScreenKind>,
    /// Session token that the partner handed over, under any of its names.
    pub session_token: Option<Secret>,
    /// Its predecessor, where the partner still sends that.
    pub interoperability_token: Option<Secret>,
    /// Token of a stored customer, who is charged.
    pub customer_token: Option<Secret>,
    /// Cancel when the customer has not finished within so many milliseconds.
    pub give_up_after_ms: Option<u64>,
    /// What could be better about the body, none of it a reason to refuse.
    pub warnings: Vec<String>,
}

/// A JSON body. `Debug` shows its length only, as it holds personal data.
#[derive(Clone, PartialEq, Eq)]
pub struct Body(pub String);

impl core::fmt::Debug for Body {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Body({} bytes)", self.0.len())
    }
}

impl Spec {
    /// Reads and checks a spec.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy. Nothing was sent.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        const OURS: [&str; 5] = ["reference", "authorize", "customer_token", "customer_present", "give_up_after_ms"];
        let known = [&OURS[..], &token::SESSION, &token::INTEROPERABILITY, &token::DATA].concat();
        let spec = Object::read(text, &known)?;
        let reference = spec.reference("reference")?;
        let raw = spec.raw("authorize").ok_or_else(|| spec.missing("authorize"))?;
        let with_data = token::with_data(&spec, raw)?;
        let (raw, data) = with_data.as_ref().map_or((raw, None), |(body, name)| (body.as_slice(), Some(*name)));
        let mut warnings = Vec::new();
        if let Some(shape) = AUTHORIZE_PAYMENT.body {
            for finding in check_scanned(raw, shape) {
                let pointer = match data.filter(|_| finding.pointer.strip_prefix('/') == Some(token::MEMBER)) {
                    Some(name) => alloc::format!("/{name}"),
                    None => alloc::format!("/authorize{}", finding.pointer),
                };
                if finding.severity == Severity::Error {
                    let message = alloc::format!("{}; {}", finding.message, finding.remedy);
                    return Err(Fault::at(code_of(finding.rule), pointer, message));
                }
                warnings.push(alloc::format!("{pointer}: {}", finding.message));
            }
        }
        let body = |pointer: &str| json::text_at(raw, pointer).map(Cow::into_owned);
        let missing =
            |pointer: &str, why: &'static str| Fault::at(Code::Missing, alloc::format!("/authorize{pointer}"), why);
        let part = |pointer: &str| json::at(raw, pointer).filter(|part| *part != b"null");
        let token_wish = part("/request_customer_token")
            .map(|wish| TokenWish { reference: json::text_at(wish, "/customer_token_reference").map(Cow::into_owned) });
        let place = "/request_payment_transaction/amount";
        // Who wants a token only pays nothing.
        let pays = token_wish.is_none() || part("/request_payment_transaction").is_some();
        let amount = pays.then(|| {
            let amount =
                json::at(raw, place).ok_or_else(|| missing(place, "a payment needs an amount in minor units"))?;
            serde_json::from_slice::<Minor>(amount).map_err(|_| {
                let why =
                    "an amount is a whole number of minor units between 0 and 9007199254740991, without sign or fraction";
                Fault::at(Code::Amount, alloc::format!("/authorize{place}"), why)
            })
        });
        let amount = amount.transpose()?;
        let currency = body("/currency").and_then(|text| Currency::new(&text)).ok_or_else(|| {
            Fault::at(Code::Form, "/authorize/currency", "a currency is three capital letters, such as EUR")
        })?;
        let config = json::at(raw, "/step_up_config").filter(|config| *config != b"null");
        let step_up = config.map(|config| app_address(config).and_then(|()| step_up_kind(config))).transpose()?;
        // Left out, the body says it: who may be asked is there.
        let absent = spec.raw("customer_present").is_some() && !spec.flag("customer_present")?;
        let step_up = step_up.filter(|_| !absent);
        if token_wish.is_some() && step_up.is_none() {
            return Err(missing(
                "/step_up_config",
                "a customer token needs the customer's consent; say how the customer gets to Klarna",
            ));
        }
        let session_token = token::read(&spec, &token::SESSION, TokenHeader::NetworkSession)?;
        let interoperability_token = token::read(&spec, &token::INTEROPERABILITY, TokenHeader::Interoperability)?;
        let customer_token = token::read(&spec, &["customer_token"], TokenHeader::Customer)?;
        let transaction_reference = body("/request_payment_transaction/payment_transaction_reference");
        let reference_at = |config| json::text_at(config, "/payment_request_reference");
        let request_reference = config.and_then(reference_at).map(Cow::into_owned);
        for (pointer, text) in [
            ("/authorize/request_payment_transaction/payment_transaction_reference", &transaction_reference),
            ("/authorize/step_up_config/payment_request_reference", &request_reference),
        ] {
            if text.as_deref().is_some_and(|text| !is_reference(text)) {
                return Err(Fault::at(
                    Code::Characters,
                    pointer,
                    "a reference has 1 to 255 characters and no control characters",
                ));
            }
        }
        let give_up_after_ms = spec.integer("give_up_after_ms", 1_000, 172_800_000)?;
        Ok(Self {
            reference,
            authorize: Body(
                String::from_utf8(raw.to_vec()).map_err(|_| Fault::new(Code::Json, "the text is not UTF-8"))?,
            ),
            amount,
            currency,
            transaction_reference,
            request_reference,
            token_wish,
            step_up,
            session_token,
            interoperability_token,
            customer_token,
            give_up_after_ms: give_up_after_ms.and_then(|ms| u64::try_from(ms).ok()),
            warnings,
        })
    }
}

fn step_up_kind(config: &[u8]) -> Result<ScreenKind, Fault> {
    let pointer = "/customer_interaction_config/method";
    match json::text_at(config, pointer).as_deref() {
        Some("QR_CODE") => Ok(ScreenKind::Qr),
        // SERVER_REDIRECT is the older spelling.
        Some("HANDOVER" | "SERVER_REDIRECT") => Ok(ScreenKind::Redirect),
        _ => Err(Fault::at(
            Code::Form,
            alloc::format!("/authorize/step_up_config{pointer}"),
            "the way to the customer must be HANDOVER or QR_CODE; leave step_up_config out to forbid a step-up",
        )),
    }
}

/// The Klarna app opens this address: a link of an app or of the web, never a script or a document of its own.
fn app_address(config: &[u8]) -> Result<(), Fault> {
    let pointer = "/customer_interaction_config/app_return_url";
    let url = json::text_at(config, pointer);
    let scheme =
        url.as_deref().and_then(|url| url.split_once(':')).map(|(scheme, _)| scheme.trim().to_ascii_lowercase());
    match scheme.as_deref() {
        Some("javascript" | "data" | "vbscript" | "blob" | "file") => Err(Fault::at(
            Code::Form,
            alloc::format!("/authorize/step_up_config{pointer}"),
            "the address to return to must be a link of an app or of the web; scripts and documents are refused",
        )),
        _ => Ok(()),
    }
}

fn code_of(rule: CheckRule) -> Code {
    match rule {
        CheckRule::Json(JsonFaultKind::TooLarge) | CheckRule::Length => Code::TooLarge,
        CheckRule::Json(JsonFaultKind::ControlCharacter) | CheckRule::Control => Code::Characters,
        CheckRule::Json(_) => Code::Json,
        CheckRule::Required | CheckRule::AnyOf | CheckRule::OneOf | CheckRule::Null => Code::Missing,
        CheckRule::Range | CheckRule::Whole => Code::Amount,
        CheckRule::AtMostOne => Code::Inconsistent,
        _ => Code::Form,
    }
}

/// What the application may ask of a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Give the attempt up, at any moment. It is a request: a payment that was made in the meantime wins, and the outcome
    /// says so. JSON: `{"cancel":{}}`.
    Cancel,
    /// A person found out what became of a payment whose outcome is unknown.
    /// JSON: `{"resolve":{"payment_transaction_id":"krn:..."}}` when it was made, `{"resolve":{}}` when it was not.
    Resolve {
        /// The transaction, when there is one.
        payment_transaction_id: Option<Id>,
    },
}

impl Command {
    /// Reads a command.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        let (name, value) = input::command(text, &["cancel", "resolve"])?;
        if name == "cancel" {
            Object::part(value, "/cancel", &[])?;
            return Ok(Self::Cancel);
        }
        let resolve = Object::part(value, "/resolve", &["payment_transaction_id"])?;
        Ok(Self::Resolve { payment_transaction_id: resolve.id("payment_transaction_id")? })
    }
}

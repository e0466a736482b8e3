//! What the application says about a payment.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{TokenWish, body, last, token};
use crate::api::payment::{AUTHORIZE_PAYMENT, CREATE_PAYMENT_REQUEST};
use crate::flow::effect::ScreenKind;
use crate::flow::input::Object;
use crate::value::fault::{Code, Fault};
use crate::value::limits::REQUEST_LIFE_MS;
use crate::value::money::{Currency, Minor};
use crate::value::secret::Secret;
use crate::wire::json;
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
    /// Body of the first call, as it will be sent, byte for byte.
    pub first: Body,
    /// The first call makes a payment request, and is no authorize.
    pub explicit: bool,
    /// What the authorize call at the end says besides what the payment request says: an object.
    pub last: Option<Body>,
    /// Amount in minor units, read from the body; none where the body asks for a customer token and for no payment.
    pub amount: Option<Minor>,
    /// Currency, read from the body.
    pub currency: Currency,
    /// `payment_transaction_reference`, read from the body.
    pub transaction_reference: Option<String>,
    /// `payment_request_reference`, read from the body.
    pub request_reference: Option<String>,
    /// The customer chooses the shipping at Klarna, and the amount with it.
    pub editable: bool,
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

impl Body {
    pub(super) fn new(raw: &[u8]) -> Result<Self, Fault> {
        let text = String::from_utf8(raw.to_vec()).map_err(|_| Fault::new(Code::Json, "the text is not UTF-8"))?;
        Ok(Self(text))
    }
}

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
        const OURS: [&str; 6] =
            ["reference", "authorize", "payment_request", "customer_token", "customer_present", "give_up_after_ms"];
        let known = [&OURS[..], &token::SESSION, &token::INTEROPERABILITY, &token::DATA].concat();
        let spec = Object::read(text, &known)?;
        let reference = spec.reference("reference")?;
        let request = spec.raw("payment_request");
        let raw = request.or(spec.raw("authorize")).ok_or_else(|| spec.missing("authorize"))?;
        let explicit = request.is_some();
        let with_data = token::with_data(&spec, raw)?;
        let (raw, data) = with_data.as_ref().map_or((raw, None), |(body, name)| (body.as_slice(), Some(*name)));
        let (member, op) = match explicit {
            true => ("/payment_request", CREATE_PAYMENT_REQUEST),
            false => ("/authorize", AUTHORIZE_PAYMENT),
        };
        let warnings = body::check(raw, op, |finding| {
            Some(match data.filter(|_| finding.pointer.strip_prefix('/') == Some(token::MEMBER)) {
                Some(name) => alloc::format!("/{name}"),
                None => alloc::format!("{member}{}", finding.pointer),
            })
        })?;
        let mut read = Self::of_body(raw, member)?;
        if explicit {
            if spec.raw("customer_present").is_some() {
                let why =
                    "a payment request is made for a customer who is there; leave this out, or use authorize alone";
                return Err(Fault::at(Code::Inconsistent, "/customer_present", why));
            }
            let last = spec.raw("authorize").map(|last| last::check(last, raw, read.amount)).transpose()?;
            if let Some((_, more)) = &last {
                read.warnings.extend(more.iter().cloned());
            }
            read.last = last.map(|(body, _)| body);
            read.transaction_reference = match &read.last {
                Some(last) => body::reference(last.0.as_bytes(), "/authorize", TRANSACTION_REFERENCE)?,
                None => None,
            };
        } else if spec.raw("customer_present").is_some() && !spec.flag("customer_present")? {
            // Left out, the body says it: who may be asked is there.
            read.step_up = None;
        }
        if read.token_wish.is_some() && read.step_up.is_none() {
            return Err(Fault::at(
                Code::Missing,
                "/authorize/step_up_config",
                "a customer token needs the customer's consent; say how the customer gets to Klarna",
            ));
        }
        let give_up_after_ms = spec.milliseconds("give_up_after_ms", 1_000, REQUEST_LIFE_MS)?;
        Ok(Self {
            reference,
            session_token: token::read(&spec, &token::SESSION, TokenHeader::NetworkSession)?,
            interoperability_token: token::read(&spec, &token::INTEROPERABILITY, TokenHeader::Interoperability)?,
            customer_token: token::read(&spec, &["customer_token"], TokenHeader::Customer)?,
            give_up_after_ms,
            warnings: [warnings, read.warnings].concat(),
            ..read
        })
    }

    /// What the body of the first call says. `member` is its place in the spec.
    fn of_body(raw: &[u8], member: &'static str) -> Result<Self, Fault> {
        let explicit = member == "/payment_request";
        let part = |pointer: &str| json::at(raw, pointer).filter(|part| *part != b"null");
        let token_wish = part("/request_customer_token")
            .map(|wish| TokenWish { reference: json::text_at(wish, "/customer_token_reference").map(Cow::into_owned) });
        let (payment, amount) = match explicit {
            true => ("/amount", "/amount"),
            false => ("/request_payment_transaction", "/request_payment_transaction/amount"),
        };
        // Who wants a token only pays nothing.
        let pays = token_wish.is_none() || part(payment).is_some();
        let currency = json::text_at(raw, "/currency").and_then(|text| Currency::new(&text)).ok_or_else(|| {
            Fault::at(
                Code::Form,
                alloc::format!("{member}/currency"),
                "a currency is three capital letters, such as EUR",
            )
        })?;
        let (config, place) = match explicit {
            true => (Some(raw), member),
            false => (part("/step_up_config"), "/authorize/step_up_config"),
        };
        Ok(Self {
            reference: String::new(),
            first: Body::new(raw)?,
            explicit,
            last: None,
            amount: pays.then(|| body::amount(raw, member, amount)).transpose()?,
            currency,
            transaction_reference: body::reference(raw, member, TRANSACTION_REFERENCE)?,
            request_reference: match config {
                Some(config) => body::reference(config, place, "/payment_request_reference")?,
                None => None,
            },
            editable: json::text_at(raw, "/shipping_config/mode").as_deref() == Some("EDITABLE"),
            token_wish,
            step_up: config.map(|config| body::step_up(config, place)).transpose()?,
            session_token: None,
            interoperability_token: None,
            customer_token: None,
            give_up_after_ms: None,
            warnings: Vec::new(),
        })
    }
}

const TRANSACTION_REFERENCE: &str = "/request_payment_transaction/payment_transaction_reference";

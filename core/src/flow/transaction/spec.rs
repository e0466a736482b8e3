//! A transaction to take into hand.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Deserialize;

use super::fact::EarlierCapture;
use super::seen::{self, Funding, Listed, Seen};
use crate::flow::input::Object;
use crate::value::fault::{Code, Fault};
use crate::value::id::{Id, is_reference};
use crate::value::money::{Currency, Minor};
use crate::wire::json;

/// A transaction to take into hand, in one of three forms:
///
/// - `{"reference": "receipt-4711", "payment": {...}}`, with the view of a payment that was approved, as the payment flow gave
///   it. What was captured with the approval (`capture: NOW`) is known then.
/// - `{"reference": "receipt-4711", "payment_transaction": {...}}`, with the transaction as Klarna answered it.
/// - `{"reference": "receipt-4711", "payment_transaction_id": "krn:...", "amount": 12336, "currency": "EUR"}`, and
///   `"payment_transaction_reference"`, by which webhooks find it that do not name the id, and
///   `"captures": [{"payment_capture_id": "krn:...", "amount": 12336}]` for what was captured before. Without the amount, as where
///   goods come back to a shop that were bought elsewhere, the transaction is read first; until then the amount is told as 0.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Names the flow.
    pub reference: String,
    /// The transaction.
    pub payment_transaction_id: Id,
    /// Authorized amount in minor units.
    pub amount: Minor,
    /// Currency.
    pub currency: Currency,
    /// Captures made before.
    pub captures: Vec<EarlierCapture>,
    /// What Klarna told of the transaction.
    pub seen: Seen,
    /// It is not certain what was captured before: the transaction is read first.
    pub unsure: bool,
}

const MEMBERS: &[&str] = &[
    "reference",
    "payment_transaction_id",
    "payment_transaction_reference",
    "amount",
    "currency",
    "captures",
    "payment",
    "payment_transaction",
];

impl Spec {
    /// Reads a spec.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        let spec = Object::read(text, MEMBERS)?;
        let reference = spec.reference("reference")?;
        let whole = ["payment", "payment_transaction"].map(|name| spec.raw(name));
        if whole.iter().all(Option::is_none) {
            return plain(&spec, reference);
        }
        let mut named = MEMBERS.iter().filter(|name| **name != "reference" && spec.raw(name).is_some());
        if let (Some(_), Some(other)) = (named.next_back(), named.next_back()) {
            return Err(Fault::at(
                Code::Inconsistent,
                alloc::format!("/{other}"),
                "the payment or the transaction says this itself; leave it out",
            ));
        }
        match whole {
            [Some(payment), _] => of_payment(payment, reference),
            [_, transaction] => of_transaction(transaction.unwrap_or_default(), reference),
        }
    }
}

fn plain(spec: &Object<'_>, reference: String) -> Result<Spec, Fault> {
    let currency = spec.text("currency")?.ok_or_else(|| spec.missing("currency"))?;
    let mut captures = Vec::new();
    if spec.raw("captures").is_some_and(|raw| !raw.starts_with(b"[")) {
        return Err(Fault::at(Code::Form, "/captures", "the captures are an array of objects"));
    }
    for item in spec.raw("captures").map(json::items).into_iter().flatten() {
        let capture = Object::part(item, "/captures", &["payment_capture_id", "amount"])?;
        captures.push(EarlierCapture {
            payment_capture_id: capture
                .id("payment_capture_id")?
                .ok_or_else(|| capture.missing("payment_capture_id"))?,
            amount: capture.amount("amount")?.ok_or_else(|| capture.missing("amount"))?,
        });
    }
    let amount = spec.amount("amount")?;
    let name = "payment_transaction_reference";
    let named = spec.raw(name).map(|_| spec.reference(name)).transpose()?;
    if amount.is_none() && !captures.is_empty() {
        return Err(Fault::at(
            Code::Inconsistent,
            "/captures",
            "without the amount Klarna is asked for everything; leave the captures out, or name the amount",
        ));
    }
    Ok(Spec {
        reference,
        payment_transaction_id: spec
            .id("payment_transaction_id")?
            .ok_or_else(|| spec.missing("payment_transaction_id"))?,
        amount: amount.unwrap_or(Minor::ZERO),
        currency: Currency::new(&currency)
            .ok_or_else(|| Fault::at(Code::Form, "/currency", "a currency is three capital letters, such as EUR"))?,
        captures,
        seen: Seen { reference: named, ..Seen::default() },
        unsure: amount.is_none(),
    })
}

/// The members of a payment's view that say something here.
#[derive(Deserialize)]
struct PaymentView<'a> {
    #[serde(borrow)]
    state: Cow<'a, str>,
    #[serde(default)]
    payment_transaction_id: Option<Id>,
    #[serde(default)]
    payment_transaction_reference: Option<String>,
    amount: Minor,
    currency: Currency,
    #[serde(default)]
    payment_transaction_state: Option<String>,
    #[serde(default)]
    expires_at: Option<String>,
    #[serde(default)]
    payment_capture_ids: Vec<Id>,
    #[serde(default)]
    funding: Option<String>,
}

fn of_payment(text: &[u8], reference: String) -> Result<Spec, Fault> {
    let form = || Fault::at(Code::Form, "/payment", "this must be the view of a payment, as the payment flow gives it");
    if !text.starts_with(b"{") {
        return Err(form());
    }
    let view: PaymentView<'_> = serde_json::from_slice(text).map_err(|_| form())?;
    let id = view.payment_transaction_id.filter(|_| view.state == "approved").ok_or_else(|| {
        Fault::at(
            Code::Inconsistent,
            "/payment/state",
            "only an approved payment has a transaction; wait for the payment to end, and look at its view",
        )
    })?;
    let listed = |id| Listed { id, reference: None, amount: None, payment_capture_id: None };
    let seen = Seen {
        state: view.payment_transaction_state.as_deref().and_then(seen::word),
        expires_at: view.expires_at,
        reference: view.payment_transaction_reference.filter(|name| is_reference(name)),
        funding: Funding { kind: view.funding.as_deref().and_then(seen::word), state: None },
        captures: view.payment_capture_ids.into_iter().map(listed).collect(),
        ..Seen::default()
    };
    Ok(known(reference, id, view.amount, view.currency, seen, true))
}

fn of_transaction(text: &[u8], reference: String) -> Result<Spec, Fault> {
    let at = |code, pointer, what| Fault::at(code, pointer, what);
    let told = seen::transaction(text)
        .ok_or_else(|| at(Code::Form, "/payment_transaction", "this must be a transaction, as Klarna answers it"))?;
    let id = told.id.ok_or_else(|| {
        at(Code::Missing, "/payment_transaction/payment_transaction_id", "the transaction has no usable identifier")
    })?;
    let amount = told.seen.amount.ok_or_else(|| {
        at(
            Code::Missing,
            "/payment_transaction/amount",
            "Klarna left the amount out; name id, amount and currency instead",
        )
    })?;
    let currency = told.currency.ok_or_else(|| {
        at(
            Code::Missing,
            "/payment_transaction/currency",
            "Klarna left the currency out; name id, amount and currency instead",
        )
    })?;
    Ok(known(reference, id, amount, currency, told.seen, told.all_captures))
}

/// What was captured is certain where nothing was, where everything was at once, and where every amount is told.
fn known(reference: String, id: Id, amount: Minor, currency: Currency, mut seen: Seen, all_captures: bool) -> Spec {
    let at_once = seen.captured_at_once(amount);
    let untouched = seen.state.as_deref() == Some("AUTHORIZED") && seen.captures.is_empty();
    let told = all_captures && !seen.captures.is_empty() && seen.is_sized();
    let unsure = !(at_once || untouched || told);
    Spec { reference, payment_transaction_id: id, amount, currency, captures: Vec::new(), seen, unsure }
}

//! What Klarna tells of a transaction: its state, its money, and what was captured, refunded and charged back, by whomever.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::value::id::{Id, is_reference};
use crate::value::limits::{CAPTURES, OPERATIONS};
use crate::value::money::{Currency, Minor};
use crate::value::time::parse_timestamp;
use crate::wire::json::{self, ScanLimits, Text};

/// What Klarna told of a transaction, as far as it told it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Seen {
    /// Klarna's word for the state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When it was so, by Klarna's clock: milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<i64>,
    /// Authorized amount in minor units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Minor>,
    /// End of the authorization, as Klarna wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    /// `payment_transaction_reference`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Whether the money is certain.
    #[serde(skip_serializing_if = "Funding::is_untold")]
    pub funding: Funding,
    /// Captures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub captures: Vec<Listed>,
    /// Refunds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refunds: Vec<Listed>,
    /// Chargebacks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub chargebacks: Vec<Chargeback>,
    /// Operations, by their places, that were answered as made and that Klarna did not list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_listed: Vec<u32>,
}

/// A capture or refund that Klarna lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// `payment_capture_id` or `payment_refund_id`.
    pub id: Id,
    /// Its reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Amount in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Minor>,
    /// The capture that a refund was taken from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_capture_id: Option<Id>,
}

/// Money that was taken back from the partner. It is nobody's refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chargeback {
    /// `payment_chargeback_id`.
    pub payment_chargeback_id: Id,
    /// Amount in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Minor>,
}

/// `payment_funding`, as Klarna tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funding {
    /// `GUARANTEED` or `NON_GUARANTEED`.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `PENDING`, `FUNDED` or `EXPIRED`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl Funding {
    /// Klarna said nothing about it.
    #[must_use]
    pub fn is_untold(&self) -> bool {
        self.kind.is_none() && self.state.is_none()
    }

    /// Whether the money is there: `yes`, `awaited`, `no`, or `untold`. Approved is not money without a guarantee: deliver at
    /// `yes`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match (self.kind.as_deref(), self.state.as_deref()) {
            (_, Some("FUNDED")) => "yes",
            (_, Some("EXPIRED")) => "no",
            (_, Some("PENDING")) | (Some("NON_GUARANTEED"), _) => "awaited",
            (Some("GUARANTEED"), _) => "yes",
            _ => "untold",
        }
    }

    /// Takes over what is told later. What has come or failed to come stays so.
    pub(super) fn learn(&mut self, told: &Self) {
        if told.kind.is_some() {
            self.kind.clone_from(&told.kind);
        }
        if told.state.is_some() && !matches!(self.state.as_deref(), Some("FUNDED" | "EXPIRED")) {
            self.state.clone_from(&told.state);
        }
    }
}

#[derive(Deserialize)]
struct Transaction<'a> {
    #[serde(borrow, default)]
    payment_transaction_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_transaction_reference: Option<&'a RawValue>,
    #[serde(borrow, default)]
    state: Option<Text<'a>>,
    #[serde(borrow, default)]
    amount: Option<&'a RawValue>,
    #[serde(borrow, default)]
    currency: Option<Text<'a>>,
    #[serde(borrow, default)]
    expires_at: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_funding: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_captures: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_refunds: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_chargebacks: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Item<'a> {
    #[serde(borrow, default)]
    payment_capture_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_refund_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_chargeback_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_capture_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_refund_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    refund_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    capture_amount: Option<&'a RawValue>,
    #[serde(borrow, default)]
    refund_amount: Option<&'a RawValue>,
    #[serde(borrow, default)]
    amount: Option<&'a RawValue>,
}

/// A transaction as a body told it.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) id: Option<Id>,
    pub(super) currency: Option<Currency>,
    pub(super) seen: Seen,
    /// Every capture is listed, as far as the body goes.
    pub(super) all_captures: bool,
    /// Every refund is listed.
    pub(super) all_refunds: bool,
}

/// Reads a transaction; `None` when the body is none.
pub(super) fn transaction(body: &[u8]) -> Option<Told> {
    let text = json::scan(body, ScanLimits::INBOUND).ok().filter(|text| text.trim_ascii_start().starts_with('{'))?;
    let told: Transaction<'_> = serde_json::from_str(text).ok()?;
    let expires_at: Option<Text<'_>> = side(told.expires_at);
    let name: Option<Text<'_>> = side(told.payment_transaction_reference);
    let (captures, all_captures) = list(told.payment_captures, |item| {
        Some(Listed {
            id: Id::new(item.payment_capture_id.as_deref()?)?,
            reference: reference(item.payment_capture_reference.as_deref()),
            amount: side(item.capture_amount),
            payment_capture_id: None,
        })
    });
    let (refunds, all_refunds) = list(told.payment_refunds, |item| {
        Some(Listed {
            id: Id::new(item.payment_refund_id.as_deref()?)?,
            reference: reference(item.payment_refund_reference.as_deref().or(item.refund_reference.as_deref())),
            amount: side(item.refund_amount),
            payment_capture_id: item.payment_capture_id.as_deref().and_then(Id::new),
        })
    });
    let (chargebacks, _) = list(told.payment_chargebacks, |item| {
        let id = Id::new(item.payment_chargeback_id.as_deref()?)?;
        Some(Chargeback { payment_chargeback_id: id, amount: side(item.amount) })
    });
    Some(Told {
        id: told.payment_transaction_id.as_deref().and_then(Id::new),
        currency: told.currency.as_deref().and_then(|code| Currency::new(&code.to_ascii_uppercase())),
        seen: Seen {
            state: told.state.as_deref().and_then(word),
            amount: side(told.amount),
            expires_at: expires_at.filter(|text| parse_timestamp(text).is_some()).map(Text::into_owned),
            reference: reference(name.as_deref()),
            funding: side::<Funding>(told.payment_funding).map(Funding::short).unwrap_or_default(),
            captures,
            refunds,
            chargebacks,
            ..Seen::default()
        },
        all_captures,
        all_refunds,
    })
}

/// Items of a list, and whether all of it could be read. Nobody confirms the members: of another type they are left out.
fn list<T>(raw: Option<&RawValue>, read: impl Fn(&Item<'_>) -> Option<T>) -> (Vec<T>, bool) {
    let (mut all, mut whole) = (Vec::new(), raw.is_some_and(|raw| raw.get().starts_with('[')));
    for item in raw.map(|raw| json::items(raw.get().as_bytes())).into_iter().flatten().take(OPERATIONS) {
        match serde_json::from_slice::<Item<'_>>(item).ok().as_ref().and_then(&read) {
            Some(read) => all.push(read),
            None => whole = false,
        }
    }
    (all, whole)
}

fn side<'a, T: Deserialize<'a>>(raw: Option<&'a RawValue>) -> Option<T> {
    serde_json::from_str(raw?.get()).ok()
}

fn reference(text: Option<&str>) -> Option<String> {
    text.filter(|text| is_reference(text)).map(String::from)
}

/// A word of Klarna's, fit for a journal: capitals, short.
pub(super) fn word(text: &str) -> Option<String> {
    let short: String = text.chars().filter(|c| !c.is_control()).take(64).map(|c| c.to_ascii_uppercase()).collect();
    (!short.is_empty()).then_some(short)
}

impl Funding {
    fn short(self) -> Self {
        Self { kind: self.kind.as_deref().and_then(word), state: self.state.as_deref().and_then(word) }
    }
}

impl Seen {
    /// Exactly one capture, of everything: what `capture: NOW` leaves behind (payments, invariant 9). Its amount may be left
    /// out by Klarna.
    pub(super) fn captured_at_once(&mut self, whole: Minor) -> bool {
        match self.captures.as_mut_slice() {
            [only] if self.state.as_deref() == Some("COMPLETED") => {
                only.amount = only.amount.or(Some(whole));
                only.amount == Some(whole)
            }
            _ => false,
        }
    }

    /// Whether it is certain what was captured.
    pub(super) fn is_sized(&self) -> bool {
        self.captures.iter().chain(&self.refunds).all(|listed| listed.amount.is_some())
    }
}

/// Most chargebacks that are kept; a transaction has fewer captures than that.
pub(super) const CHARGEBACKS: usize = CAPTURES;

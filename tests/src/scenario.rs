//! Scenarios: what customer, cashier and network do, and how it has to end.

mod calls;

use kassa::wire::http::HttpCall;
use kassa_sandbox::engine::{Knobs, Move};
use serde_json::json;

use crate::klarna::{Fate, Klarna};

pub use calls::calls;

/// A deed of the customer or of time at Klarna.
pub type Deed = fn(&mut Klarna);

/// A story to play.
pub struct Scenario {
    /// Name in messages and tables.
    pub name: &'static str,
    /// Kind of flow.
    pub kind: &'static str,
    /// What it is started with.
    pub spec: String,
    /// Prepares the world and gives the spec to start with.
    pub prepare: fn(&mut Klarna, &str) -> String,
    /// Deeds, with the millisecond from which they are tried every second until they could be done.
    pub deeds: Vec<(u64, Deed)>,
    /// Commands with their millisecond.
    pub commands: Vec<(u64, &'static str)>,
    /// Fates of the calls, in their order; all later calls are answered.
    pub fates: Vec<Fate>,
    /// Calls whose answers never arrive.
    pub silent: fn(&HttpCall) -> bool,
    /// Webhooks arrive.
    pub webhooks: bool,
    /// How often each of them arrives.
    pub webhook_copies: usize,
    /// The browser claims to be back as soon as the customer is sent away.
    pub browser_lies: bool,
    /// How strict Klarna is.
    pub knobs: fn(&mut Knobs),
    /// Final states: the first without power cuts, all of them with power cuts.
    pub outcome: &'static [&'static str],
    /// Of a call: how often Klarna executed it.
    pub executed: fn(&mut Klarna) -> usize,
    done: std::cell::RefCell<Vec<bool>>,
}

impl Scenario {
    /// A payment that needs no customer.
    #[must_use]
    pub fn payment(name: &'static str, reference: &str, method: Option<&str>) -> Self {
        let mut authorize = json!({
            "currency": "EUR",
            "request_payment_transaction": {"amount": 12336, "payment_transaction_reference": reference},
            "supplementary_purchase_data": {
                "purchase_reference": "order-1",
                "line_items": [
                    {"name": "Pen", "quantity": 2, "unit_price": 1999, "total_amount": 3998},
                    {"name": "Lamp", "quantity": 3, "unit_price": 3599, "total_amount": 10797},
                    {"name": "Sale", "quantity": 1, "total_amount": -2959},
                    {"name": "Freight", "quantity": 1, "total_amount": 500},
                ],
            },
        });
        if let Some(method) = method {
            let mut interaction = json!({"method": method});
            if method == "HANDOVER" {
                interaction["return_url"] = json!("https://shop.example/back?id={klarna.payment_request.id}");
            }
            authorize["step_up_config"] =
                json!({"payment_request_reference": reference, "customer_interaction_config": interaction});
        }
        Self {
            name,
            kind: "payment",
            spec: json!({"reference": format!("{reference}/1"), "authorize": authorize}).to_string(),
            prepare: |_, spec| spec.to_owned(),
            deeds: Vec::new(),
            commands: Vec::new(),
            fates: Vec::new(),
            silent: |_| false,
            webhooks: false,
            webhook_copies: 1,
            browser_lies: false,
            knobs: |_| {},
            outcome: &["approved"],
            executed: |_| 0,
            done: std::cell::RefCell::default(),
        }
    }

    /// With a deed.
    #[must_use]
    pub fn deed(mut self, at_ms: u64, deed: Deed) -> Self {
        self.deeds.push((at_ms, deed));
        self
    }

    /// With a command.
    #[must_use]
    pub fn command_at(mut self, at_ms: u64, command: &'static str) -> Self {
        self.commands.push((at_ms, command));
        self
    }

    /// With a command before the last one.
    #[must_use]
    pub fn before_close(mut self, at_ms: u64, command: &'static str) -> Self {
        let last = self.commands.len() - 1;
        self.commands.insert(last, (at_ms, command));
        self
    }

    /// With fates of the first calls.
    #[must_use]
    pub fn fates(mut self, fates: &[Fate]) -> Self {
        self.fates = fates.to_vec();
        self
    }

    /// With webhooks, each arriving so often.
    #[must_use]
    pub fn webhooks(mut self, copies: usize) -> Self {
        self.webhooks = true;
        self.webhook_copies = copies;
        self
    }

    /// With these final states.
    #[must_use]
    pub fn ends(mut self, outcome: &'static [&'static str]) -> Self {
        self.outcome = outcome;
        self
    }

    /// Fate of a call, the one with this number.
    #[must_use]
    pub fn fate(&self, number: usize, call: &HttpCall) -> Fate {
        if (self.silent)(call) {
            return Fate::LostAnswer;
        }
        self.fates.get(number).copied().unwrap_or(Fate::Answer)
    }

    /// The command with this number, once its time has come.
    #[must_use]
    pub fn command(&self, number: usize, elapsed: u64) -> Option<&'static str> {
        self.commands.get(number).filter(|(at, _)| *at <= elapsed).map(|(_, command)| *command)
    }

    /// The next millisecond at which something is to be done.
    #[must_use]
    pub fn next_moment(&self, elapsed: u64) -> Option<u64> {
        let done = self.done.borrow();
        let deeds = self.deeds.iter().enumerate().filter(|(n, _)| !done.get(*n).copied().unwrap_or(false));
        // A deed that could not be done yet is tried again a second later, for two hours.
        let deeds = deeds.map(|(_, (at, _))| if *at > elapsed { *at } else { elapsed + 1_000 });
        let deeds = deeds.filter(|_| elapsed < 2 * 3_600_000);
        let commands = self.commands.iter().map(|(at, _)| *at).filter(|at| *at > elapsed);
        deeds.chain(commands).min()
    }

    /// Does what is due.
    pub fn play(&self, klarna: &mut Klarna) {
        self.done.borrow_mut().resize(self.deeds.len(), false);
        for (n, (at, deed)) in self.deeds.iter().enumerate() {
            if *at <= klarna.elapsed() && !self.done.borrow()[n] {
                let before = klarna.world.all_requests();
                deed(klarna);
                if klarna.world.all_requests() != before {
                    self.done.borrow_mut()[n] = true;
                }
            }
        }
    }

    /// Makes the scenario ready to be played again.
    pub fn rewind(&self) {
        self.done.borrow_mut().clear();
    }
}

/// The customer comes and approves.
pub fn approves(klarna: &mut Klarna) {
    klarna.approve();
}

/// The customer comes and is declined.
pub fn is_declined(klarna: &mut Klarna) {
    if klarna.customer(&Move::Enter) {
        klarna.customer(&Move::Decline);
    }
}

/// The customer comes and looks.
pub fn enters(klarna: &mut Klarna) {
    klarna.customer(&Move::Enter);
}

/// The customer goes away.
pub fn leaves(klarna: &mut Klarna) {
    klarna.customer(&Move::Leave);
}

/// Every scenario of one payment.
#[must_use]
pub fn payments() -> Vec<Scenario> {
    const CANCEL: &str = r#"{"cancel":{}}"#;
    // After a power cut the hour to finalise, or the whole request, may have passed.
    const APPROVED: &[&str] = &["approved", "invalidated", "expired", "unknown"];
    const CANCELED: &[&str] = &["canceled", "expired", "approved", "invalidated", "unknown"];
    const DECLINED: &[&str] = &["declined", "expired", "unknown"];
    let handover = Some("HANDOVER");
    vec![
        Scenario::payment("approved at once", "p-1", None).ends(APPROVED),
        Scenario::payment("declined at once", "declined-1", None).ends(DECLINED),
        Scenario::payment("redirect, approved, polled", "p-2", handover).deed(20_000, approves).ends(APPROVED),
        Scenario::payment("redirect, approved, webhooks", "p-3", handover)
            .deed(20_000, approves)
            .webhooks(2)
            .ends(APPROVED),
        Scenario::payment("QR code, approved, polled", "p-4", Some("QR_CODE")).deed(31_000, approves).ends(APPROVED),
        Scenario::payment("left and came back", "p-5", handover)
            .deed(5_000, enters)
            .deed(60_000, leaves)
            .deed(300_000, approves)
            .webhooks(1)
            .ends(APPROVED),
        Scenario::payment("declined by Klarna", "p-6", handover).deed(20_000, is_declined).ends(DECLINED),
        Scenario::payment("declined at the end", "decline-final-1", handover).deed(20_000, approves).ends(&[
            "declined",
            "expired",
            "invalidated",
            "unknown",
        ]),
        Scenario::payment("never came", "p-7", handover).ends(&["expired", "unknown"]),
        Scenario::payment("canceled before the customer came", "p-8", handover)
            .command_at(10_000, CANCEL)
            .ends(CANCELED),
        Scenario::payment("canceled at the very start", "p-9", handover).command_at(0, CANCEL).ends(CANCELED),
        Scenario::payment("canceled while the customer looked", "p-10", handover)
            .deed(5_000, enters)
            .command_at(15_000, CANCEL)
            .ends(CANCELED),
        Scenario::payment("canceled as the customer approved, in time", "p-11", handover)
            .deed(15_000, approves)
            .command_at(15_000, CANCEL)
            .ends(CANCELED),
        Scenario {
            knobs: |knobs| knobs.cancel_after_complete = false,
            ..Scenario::payment("canceled as the customer approved, too late", "p-16", handover)
                .deed(15_000, approves)
                .command_at(15_000, CANCEL)
        }
        .ends(&["approved", "canceled", "expired", "invalidated", "unknown"]),
        Scenario::payment("canceled when it was paid", "p-12", None)
            .command_at(100, CANCEL)
            .ends(&["approved", "canceled", "unknown"]),
        Scenario {
            knobs: |knobs| {
                knobs.single_use_token = true;
                knobs.store_4xx = true;
                knobs.store_5xx = true;
            },
            ..Scenario::payment("a strict Klarna", "p-17", handover).deed(20_000, approves).fates(&[
                Fate::ErrorAfter,
                Fate::Answer,
                Fate::Answer,
                Fate::LostAnswer,
                Fate::LostAnswer,
            ])
        }
        .ends(APPROVED),
        Scenario::payment("answers lost at every call", "p-13", handover)
            .deed(20_000, approves)
            .fates(&[
                Fate::LostAnswer,
                Fate::Answer,
                Fate::LostAnswer,
                Fate::LostAnswer,
                Fate::LostAnswer,
                Fate::LostAnswer,
                Fate::LostAnswer,
                Fate::LostAnswer,
                Fate::LostAnswer,
            ])
            .ends(APPROVED),
        Scenario::payment("requests lost, proxies in the way", "p-14", handover)
            .deed(20_000, approves)
            .fates(&[
                Fate::NotSent,
                Fate::LostRequest,
                Fate::ErrorBefore,
                Fate::Portal,
                Fate::RateLimited,
                Fate::ErrorAfter,
                Fate::Truncated,
                Fate::Answer,
                Fate::Truncated,
                Fate::ErrorAfter,
            ])
            .ends(APPROVED),
        Scenario { browser_lies: true, ..Scenario::payment("the browser lies", "p-15", handover) }
            .ends(&["expired", "unknown"]),
        Scenario { prepare: stored, ..Scenario::payment("stored customer has to confirm", "step-up-1", handover) }
            .deed(20_000, approves)
            .ends(APPROVED),
        Scenario { prepare: absent, ..Scenario::payment("nobody there to confirm", "step-up-2", handover) }
            .ends(CANCELED),
    ]
}

/// Charges of a stored customer that differ from other payments in one call only.
#[must_use]
pub fn charges() -> Vec<Scenario> {
    let handover = Some("HANDOVER");
    vec![
        Scenario { prepare: stored, ..Scenario::payment("one click", "p-1", handover) }.ends(&["approved"]),
        Scenario { prepare: stored, ..Scenario::payment("nobody there", "p-2", None) }.ends(&["approved"]),
        Scenario {
            prepare: stored,
            knobs: |knobs| knobs.unasked_step_up = true,
            ..Scenario::payment("nobody to be asked, and asked for", "step-up-3", None)
        }
        .ends(&["canceled"]),
        Scenario {
            prepare: absent,
            knobs: |knobs| knobs.cancel_after_complete = false,
            ..Scenario::payment("confirmed in Klarna's app before it was cancelled", "step-up-4", handover)
                .deed(150, approves)
                .fates(&[Fate::Answer, Fate::LostRequest])
        }
        .ends(&["approved"]),
        Scenario {
            prepare: stored,
            knobs: |knobs| knobs.customer_token_first = true,
            ..Scenario::payment("charged, answer lost, token taken back", "p-5", None)
                .deed(160, takes_back)
                .fates(&[Fate::LostAnswer])
        }
        .ends(&["unknown"]),
        Scenario { prepare: stored, ..Scenario::payment("token taken back before", "p-6", None) }
            .deed(0, takes_back)
            .ends(&["refused"]),
    ]
}

/// The spec with the token of a stored customer.
fn stored(klarna: &mut Klarna, spec: &str) -> String {
    let token = &klarna.world.seed().customer_token;
    spec.replacen('{', &format!(r#"{{"customer_token":"{token}","#), 1)
}

/// The same, and the customer is not there.
fn absent(klarna: &mut Klarna, spec: &str) -> String {
    stored(klarna, spec).replacen('{', r#"{"customer_present":false,"#, 1)
}

/// The stored customer takes the token back.
fn takes_back(klarna: &mut Klarna) {
    let token = klarna.world.seed().customer_token.clone();
    klarna.world.revoke_customer_token(&token);
}

/// An authorized transaction of 123.36 EUR, ready to be taken into hand.
fn authorized(klarna: &mut Klarna, _: &str) -> String {
    let account = klarna.world.seed().partner_account_id.clone();
    let key = klarna.world.seed().acquiring_partner_api_key.clone();
    let body = json!({"currency": "EUR", "request_payment_transaction": {"amount": 12336, "payment_transaction_reference": "t-1"}});
    let request = kassa_sandbox::engine::ApiRequest {
        method: "POST".into(),
        target: format!("/v2/accounts/{account}/payment/authorize"),
        headers: vec![
            ("Authorization".into(), format!("Basic {key}")),
            ("Content-Type".into(), "application/json".into()),
            ("Klarna-Idempotency-Key".into(), "till".into()),
        ],
        body: body.to_string().into_bytes(),
        ..Default::default()
    };
    let answer = klarna.world.handle(&request, klarna.now_ms);
    let answer: serde_json::Value = serde_json::from_slice(&answer.body).expect("the sandbox answers JSON");
    let id = &answer["payment_transaction_response"]["payment_transaction"]["payment_transaction_id"];
    json!({"reference": "t-1", "payment_transaction_id": id, "amount": 12336, "currency": "EUR"}).to_string()
}

/// Every scenario of one transaction.
#[must_use]
pub fn transactions() -> Vec<Scenario> {
    let transaction = |name: &'static str| Scenario {
        kind: "transaction",
        prepare: authorized,
        ..Scenario::payment(name, "t-1", None)
    };
    const CLOSE: (u64, &str) = (60_000, r#"{"close":{}}"#);
    let close = |scenario: Scenario| scenario.command_at(CLOSE.0, CLOSE.1);
    vec![
        close(transaction("capture in full, refund in full").command_at(0, r#"{"capture":{"reference":"all","amount":12336}}"#))
            .before_close(10_000, r#"{"refund":{"reference":"back","amount":12336}}"#),
        close(transaction("capture in parts, release the rest").command_at(0, r#"{"capture":{"reference":"a","amount":5000}}"#))
            .before_close(5_000, r#"{"capture":{"reference":"b","amount":2000,"release":true}}"#)
            .before_close(20_000, r#"{"refund":{"reference":"r1","amount":700,"body":{"supplementary_refund_data":{"line_items":[{"name":"Pen","quantity":1,"total_amount":700}]}}}}"#),
        close(transaction("void").command_at(0, r#"{"void":{"reference":"rest"}}"#)),
        close(transaction("capture in part, void the rest").command_at(0, r#"{"capture":{"reference":"a","amount":1}}"#))
            .before_close(100, r#"{"void":{"reference":"rest"}}"#),
        close(transaction("answers lost at every call").command_at(0, r#"{"capture":{"reference":"a","amount":9000}}"#))
            .before_close(10, r#"{"refund":{"reference":"r1","amount":1000}}"#)
            .fates(&[Fate::LostAnswer, Fate::ErrorAfter, Fate::Truncated, Fate::LostRequest, Fate::Answer, Fate::LostAnswer, Fate::Portal]),
    ]
}

//! People: the customer, the cashier, the back office, and the person who looks into what is unknown.

use kassa_sim_auditor::Kind;
use kassa_sim_klarna::{Act, Call as ApiCall, RequestState, Step as Customer};

use crate::customer_tokens::REVOKES;
use crate::run::{Event, Run};
use crate::site::Site;
use crate::story::{CANCELS, CUSTOMERS, LATER, What, cancel};
use crate::trace::Column;
use crate::world::{AMOUNT, API_KEY};

/// No further attempt at a call.
const STOP: &str = r#"{"stop":{}}"#;
/// More than there is, as a rule.
const GREEDY_CAPTURE: &str = r#"{"capture":{"reference":"greedy","amount":12336}}"#;
const GREEDY_REFUND: &str = r#"{"refund":{"reference":"greedy","amount":12336}}"#;

impl Run {
    /// What people are going to do about a sale that begins.
    pub(crate) fn people(&mut self, slot: usize, kind: Kind) {
        let story = self.slots[slot].sale.story;
        let commands: &'static [(u64, &'static str)] = match kind {
            Kind::Transaction if story.is_payment() => crate::story::STORIES[7].commands,
            _ => story.commands,
        };
        if kind == Kind::Transaction {
            for (at, act) in story.others {
                self.later(*at, Event::BackOffice { slot, act: Some(*act) });
            }
        }
        for (at, json) in commands {
            self.later(*at, Event::Command { slot, json });
        }
        if let Some(end) = story.shift_ends.filter(|_| kind == Kind::Payment) {
            self.later(end, Event::ShiftEnds { till: self.slots[slot].till });
        }
        let cancel_at = self.pick(Site::Cancel, 1 + CANCELS.len() as u32) as usize;
        if kind == Kind::Payment && cancel_at > 0 {
            self.later(CANCELS[cancel_at - 1], Event::Command { slot, json: cancel() });
        }
        if matches!(kind, Kind::Call(_)) && cancel_at > 0 {
            self.later(CANCELS[cancel_at - 1], Event::Command { slot, json: STOP });
        }
        if self.pick(Site::AgainAndAgain, 2) == 1 {
            if kind == Kind::Transaction {
                self.later(3_000, Event::Command { slot, json: GREEDY_CAPTURE });
                self.later(4_000, Event::Command { slot, json: GREEDY_REFUND });
            }
            for (at, json) in commands {
                self.later(at + 1, Event::Command { slot, json });
            }
        }
        if story.is_charge() {
            self.stored_customer(slot);
        }
        const MOMENTS: [u64; 7] = [30, 100, 2_060, 5_050, 8_100, 60_000, 3_600_000];
        let moment = |n: u32| MOMENTS[n as usize - 1];
        let cut = self.pick(Site::PowerCut, 8);
        if cut > 0 {
            let till = self.slots[slot].till;
            self.later(moment(cut), Event::PowerCut { till });
        }
        let second = self.pick(Site::SecondProcess, 8);
        if second > 0 {
            self.later(moment(second), Event::SecondProcess { slot });
        }
        if kind == Kind::Transaction {
            let other = self.pick(Site::BackOffice, 8);
            if other > 0 {
                self.later(moment(other), Event::BackOffice { slot, act: None });
            }
        }
    }

    /// What a stored customer does without being asked by the shop: takes the token back, or answers Klarna's app.
    fn stored_customer(&mut self, slot: usize) {
        let revoked = self.pick(Site::Revoked, 1 + 3 * REVOKES.len() as u32) as usize;
        if let Some(number) = revoked.checked_sub(1) {
            // Of three customers two are believed at once.
            let first = number / REVOKES.len() != 2;
            self.later(REVOKES[number % REVOKES.len()], Event::Revoked { slot, first });
        }
        let story = self.slots[slot].sale.story;
        if let Some(at) = story.takes_back {
            self.later(at, Event::Revoked { slot, first: true });
        }
        if story.what == What::Absent {
            self.shown(slot);
        }
    }

    /// The customer takes the token back.
    pub(crate) fn revoked(&mut self, slot: usize, first: bool) {
        let stored = self.slots[slot].token.clone();
        let Some(token) = stored.clone().or_else(|| self.granted_here(slot)) else { return };
        self.klarna.revoke_customer_token(&token, first, self.now);
        if stored.is_some() {
            self.auditor.taken_back(self.slots[slot].flow);
        }
        self.trace.event(self.now, Column::Klarna, &[u8::from(first)], || "the customer takes the token back".into());
        self.webhooks();
    }

    /// The token that the customer has granted in this flow.
    fn granted_here(&self, slot: usize) -> Option<String> {
        let attempt = Some(&*self.slots[slot].attempt);
        let requests = self.klarna.requests().iter().enumerate();
        let mut tokens = requests
            .filter(|(_, request)| request.reference.as_deref() == attempt)
            .filter_map(|(number, _)| self.klarna.granted_token(number));
        tokens.next_back()
    }

    /// The application takes what stands in no view: the token that was granted, and what is for the partner.
    pub(crate) fn take(&mut self, slot: usize) {
        self.slots[slot].takes = false;
        if self.slots[slot].saving.is_some() {
            return;
        }
        let clocks = self.tills[self.slots[slot].till].clocks(self.now);
        let Some((_, process)) = &mut self.slots[slot].process else { return };
        match process.take(clocks) {
            Ok(Some(json)) => {
                self.trace.event(self.now, Column::Till, b"takes", || "takes the token".into());
                self.slots[slot].for_partner.1 = false;
                self.auditor.taken(self.slots[slot].flow, &json, &self.klarna);
            }
            Ok(None) => {}
            Err(refusal) => self.auditor.broken("I22", format!("the token is refused: {refusal:?}")),
        }
        self.pump(slot);
    }

    /// There is something to see for the customer.
    pub(crate) fn shown(&mut self, slot: usize) {
        if std::mem::replace(&mut self.slots[slot].customer_came, true) {
            return;
        }
        let plan = self.pick(Site::Customer, 1 + CUSTOMERS.len() as u32) as usize;
        let steps = if plan == 0 { self.slots[slot].sale.story.customer } else { CUSTOMERS[plan - 1] };
        let more = LATER[self.pick(Site::CustomerWhen, LATER.len() as u32) as usize];
        if let Some((wait, _)) = steps.first() {
            self.later(wait + more, Event::Customer { slot, steps });
        }
        if self.pick(Site::BrowserLies, 2) == 1 {
            self.later(10, Event::Returned { slot });
        }
    }

    /// The customer does one thing, and goes on.
    pub(crate) fn customer(&mut self, slot: usize, steps: &'static [(u64, Customer)]) {
        let Some(((_, step), rest)) = steps.split_first() else { return };
        let attempt = &self.slots[slot].attempt;
        let request = self.klarna.requests().iter().rposition(|request| {
            request.reference.as_deref() == Some(attempt)
                && matches!(request.state, RequestState::Submitted | RequestState::InProgress)
        });
        let done = request.is_some_and(|request| self.klarna.customer(request, *step, self.now));
        self.trace.event(self.now, Column::Klarna, &[u8::from(done)], || {
            format!("customer: {step:?}{}", if done { "" } else { " (not possible)" })
        });
        if done {
            self.auditor.truth(&self.klarna);
            if let Some(wait) = self.slots[slot].sale.story.power_cut.filter(|_| matches!(step, Customer::Approve)) {
                let till = self.slots[slot].till;
                self.later(wait, Event::PowerCut { till });
            }
            let back = self.slots[slot].sale.story.takes_back.filter(|_| matches!(step, Customer::Approve));
            if let Some(wait) = back.filter(|_| self.slots[slot].token.is_none()) {
                self.later(wait, Event::Revoked { slot, first: true });
            }
            let what = self.slots[slot].sale.story.what;
            if self.slots[slot].sale.story.is_page() {
                self.sdk(slot, *step);
            } else if matches!(step, Customer::Approve | Customer::Decline | Customer::Leave)
                && matches!(
                    what,
                    What::Redirect | What::Hosted | What::Token | What::PaidToken | What::Request | What::Express
                )
            {
                self.later(300, Event::Returned { slot });
                // The app is back before its browser is.
                if what == What::Hosted {
                    self.later(700, Event::Returned { slot });
                }
            }
        }
        if let Some((wait, _)) = rest.first() {
            self.later(*wait, Event::Customer { slot, steps: rest });
        }
    }

    /// The browser says that it is back.
    pub(crate) fn returned(&mut self, slot: usize) {
        let clocks = self.tills[self.slots[slot].till].clocks(self.now);
        let screen = self.slots[slot].screen.unwrap_or(1);
        let Some((_, process)) = &mut self.slots[slot].process else { return };
        if let Err(refusal) = process.returned(screen, clocks) {
            self.auditor.broken("I22", format!("hearsay was refused: {refusal:?}"));
        }
        self.pump(slot);
        self.again(slot, |process| process.returned(screen, clocks));
    }

    /// The application asks for something.
    pub(crate) fn command(&mut self, slot: usize, json: &'static str) {
        let clocks = self.tills[self.slots[slot].till].clocks(self.now);
        let Some((_, process)) = &mut self.slots[slot].process else {
            // Without power nobody can ask; whoever wanted it will want it again.
            if !self.slots[slot].dead {
                self.slots[slot].waiting.push(json);
            }
            return;
        };
        let answer = process.command(json, clocks);
        self.trace.event(self.now, Column::Till, json.as_bytes(), || match &answer {
            Ok(()) => format!("application: {json}"),
            Err(refusal) => format!("application: {json} is refused: {}", refusal.message),
        });
        if let Err(refusal) = &answer {
            self.auditor.said(&refusal.message);
            // What it builds on is still under way: a cashier tries again.
            if self.busy(slot) && self.slots[slot].waiting.len() < 8 {
                self.slots[slot].waiting.push(json);
            }
        }
        self.pump(slot);
        // Ordered twice at once it is the same order, or an error.
        self.again(slot, |process| process.command(json, clocks).or(Ok(())));
    }

    /// The shift ends: the cashier cancels what is open, and the till is switched off until the morning, whatever has come of it.
    pub(crate) fn shift_ends(&mut self, till: usize) {
        self.trace.event(self.now, Column::Till, b"shift", || "the shift ends".into());
        for slot in 0..self.slots.len() {
            if self.slots[slot].till == till && self.slots[slot].kind == Kind::Payment {
                self.command(slot, cancel());
            }
        }
        self.later(120_000, Event::Night { till });
    }

    /// Somebody else works on the same transaction.
    pub(crate) fn back_office(&mut self, slot: usize, act: Option<Act>) {
        let name = &self.slots[slot].spec;
        let transaction = self.klarna.transactions().iter().position(|transaction| name.contains(&transaction.id));
        let Some(transaction) = transaction else { return };
        let act = act.unwrap_or(match self.now % 3 {
            0 => Act::Capture(500),
            1 => Act::Refund(100),
            _ => Act::Void,
        });
        let done = self.klarna.back_office(transaction, act, self.now);
        self.trace.event(self.now, Column::Klarna, &[u8::from(done)], || format!("not by the flow: {act:?} ({done})"));
        self.auditor.truth(&self.klarna);
    }

    /// A person looks into what is unknown, at Klarna, once nothing can be under way any more.
    pub(crate) fn operator(&mut self, slot: usize) {
        let till = self.slots[slot].till;
        if !self.tills[till].on {
            self.later(3_600_000, Event::Operator { slot });
            return;
        }
        for json in self.findings(slot) {
            let clocks = self.tills[till].clocks(self.now);
            let Some((_, process)) = &mut self.slots[slot].process else { return };
            let taken = process.command(&json, clocks);
            self.trace.event(self.now, Column::Till, json.as_bytes(), || format!("a person: {json} {taken:?}"));
            self.pump(slot);
        }
        if self.slots[slot].process.is_some() && self.slots[slot].saving.is_none() {
            self.auditor.looked_into(self.slots[slot].flow);
        }
    }

    /// What a person finds out at Klarna about what is unknown here.
    fn findings(&self, slot: usize) -> Vec<String> {
        if matches!(self.slots[slot].kind, Kind::Call(_)) {
            return Vec::new();
        }
        if self.slots[slot].kind == Kind::Payment {
            let ours = &self.slots[slot].transaction;
            let made = self.klarna.transactions().iter().find(|made| made.reference.as_ref() == Some(ours));
            return vec![made.map_or_else(
                || r#"{"resolve":{"made":false}}"#.to_owned(),
                |made| format!(r#"{{"resolve":{{"payment_transaction_id":"{}","amount":{}}}}}"#, made.id, made.amount),
            )];
        }
        let spec = &self.slots[slot].spec;
        let Some(truth) = self.klarna.transactions().iter().find(|made| spec.contains(&made.id)) else {
            return Vec::new();
        };
        let finding = |(kind, reference): (String, String)| {
            let made = match kind.as_str() {
                "capture" => truth.captures.iter().any(|made| made.reference.as_ref() == Some(&reference)),
                "refund" => truth.refunds.iter().any(|made| made.reference.as_ref() == Some(&reference)),
                "void" => truth.voided,
                // Klarna's support looks it up by the key.
                _ => self
                    .auditor
                    .keys(self.slots[slot].flow, &kind, &reference)
                    .any(|key| truth.changes.iter().any(|made| **made == *key)),
            };
            format!(r#"{{"resolve":{{"kind":"{kind}","reference":"{reference}","made":{made}}}}}"#)
        };
        self.auditor.unknown(self.slots[slot].flow).into_iter().map(finding).collect()
    }

    /// A transaction that another till made.
    pub(crate) fn authorized(&mut self, reference: &str) -> Option<String> {
        let settings = self.klarna.settings();
        let url = format!("{}/v2/accounts/{}/payment/authorize", settings.base_url, settings.account);
        let key = format!("Basic {API_KEY}");
        let body = format!(
            r#"{{"currency":"EUR","request_payment_transaction":{{"amount":{AMOUNT},"payment_transaction_reference":"{reference}"}}}}"#
        );
        let headers = [
            ("Authorization", key.as_str()),
            ("Content-Type", "application/json"),
            ("Klarna-Idempotency-Key", reference),
        ];
        let call = ApiCall { method: "POST", url: &url, headers: &headers, body: body.as_bytes() };
        self.klarna.handle(&call, self.now);
        let made = self.klarna.transactions().iter().find(|made| made.reference.as_deref() == Some(reference));
        made.map(|made| made.id.clone())
    }
}

//! Changes of a payment request that its customer has not entered yet.
//!
//! One change is under way at a time. Until it is answered both the old and the new amount may be the one that the customer
//! sees; which of them was approved, the completed request tells.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::answer::PaymentRequest;
use super::decide::REQUEST;
use super::fact::{Fact, Request};
use super::state::{Phase, State};
use super::{Body, Command, body, response_data};
use crate::api::payment::UPDATE_PAYMENT_REQUEST;
use crate::flow::calls::{Call, Settlement};
use crate::flow::effect::ScreenKind;
use crate::flow::idempotency::key;
use crate::flow::machine::{Cx, Facts, Got, Misfit};
use crate::flow::plan::{Plan, Why};
use crate::journal::Sealer;
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::value::limits::REQUEST_LIFE_MS;
use crate::value::money::Minor;
use crate::value::time::At;
use crate::wire::json;

/// Most changes of one payment request.
const MOST: usize = 16;
/// After so many conflicts the request is taken for one that cannot be changed any more.
const CONFLICTS: u16 = 3;

/// The fact that a change is planned.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Update {
    /// The call.
    pub plan: Plan,
    /// The new amount in minor units, where it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Minor>,
}

/// What became of the change that was asked for last, unless it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// No answer yet.
    Pending(CallId),
    /// Klarna refused it.
    Refused,
    /// It may have been made.
    Unknown,
}

/// A change that was made or may have been.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) call: Arc<Call>,
    pub(super) amount: Option<Minor>,
}

impl Change {
    fn body(&self) -> &str {
        self.call.body.as_deref().unwrap_or("")
    }
}

/// Every change of a payment request.
#[derive(Clone, Debug, Default)]
pub(super) struct Changes {
    /// Made, in their order.
    pub(super) made: Vec<Change>,
    /// Possibly made: they were given up, or wait for their answer.
    pub(super) open: Vec<Change>,
    pub(super) fate: Option<Fate>,
    /// How many were planned.
    pub(super) count: u32,
    /// A line was lost that may have planned one, to an amount that nobody knows. The state's `torn` outlives this: it ends with the
    /// final authorize, for which the amount was read.
    pub(super) lost: bool,
}

impl Changes {
    /// Whether there was one.
    pub(super) fn any(&self) -> bool {
        self.lost || self.count > 0
    }

    /// The change that waits for its answer.
    pub(super) fn pending(&self) -> Option<CallId> {
        match self.fate {
            Some(Fate::Pending(call)) => Some(call),
            _ => None,
        }
    }

    /// Whether an amount may be the customer's although it is not the one that is known.
    pub(super) fn may_be(&self, amount: Minor) -> bool {
        self.lost || self.open.iter().any(|change| change.amount == Some(amount))
    }

    /// Whether the amount is uncertain.
    pub(super) fn uncertain(&self) -> bool {
        self.lost || self.open.iter().any(|change| change.amount.is_some())
    }

    /// Bodies of the changes that led to this amount.
    pub(super) fn bodies(&self, known: Option<Minor>, approved: Minor) -> Vec<&str> {
        let open = self.open.iter().filter(|change| known != Some(approved) && change.amount == Some(approved));
        self.made.iter().chain(open.take(1)).map(Change::body).collect()
    }

    /// Opens the bodies that the journal held sealed.
    pub(super) fn unseal(&mut self, sealer: &Sealer) -> Result<(), Fault> {
        self.made.iter_mut().chain(&mut self.open).try_for_each(|change| Arc::make_mut(&mut change.call).open(sealer))
    }

    /// A change was answered.
    pub(super) fn settled(&mut self, call: CallId, made: bool) {
        let Some(n) = self.open.iter().position(|change| change.call.id == call) else { return };
        let change = self.open.remove(n);
        if made {
            self.made.push(change);
        }
    }
}

impl State {
    /// The payment request was changed.
    pub(super) fn updated(&mut self, call: CallId, request: Option<Request>, at: At) -> Result<(), Misfit> {
        if self.changes.pending() != Some(call) {
            return Err(Misfit("no change of this number is open"));
        }
        self.calls.settle(call)?;
        let amount = self.changes.open.iter().find(|change| change.call.id == call).and_then(|change| change.amount);
        self.changes.settled(call, true);
        self.changes.fate = None;
        if amount.is_some() {
            Arc::make_mut(&mut self.begun).amount = amount;
        }
        if let (Some(request), Some(waiting)) = (request, self.request.as_mut()) {
            let waiting = Arc::make_mut(waiting);
            if let Some(left) = request.expires_in_ms {
                waiting.expires = at.plus(left.min(REQUEST_LIFE_MS));
                waiting.request.expires_in_ms = request.expires_in_ms;
            }
            if request.url.is_some() && request.url != waiting.request.url {
                waiting.request.url = request.url;
                waiting.request.image_url = request.image_url;
                self.ways = self.ways.saturating_add(1);
            }
        }
        Ok(())
    }

    /// The answer to a change is of no interest any more.
    pub(super) fn drop_change(&mut self) {
        if let Some(call) = self.changes.pending() {
            drop(self.calls.settle(call));
            self.changes.fate = None;
        }
    }
}

/// Reads the command.
pub(super) fn read(value: &[u8]) -> Result<Command, Fault> {
    body::check(value, UPDATE_PAYMENT_REQUEST, |finding| Some(alloc::format!("/update{}", finding.pointer)))?;
    // Who chooses the shipping decides whether the amount is certain; so it stands before there is anything to approve.
    let shipping =
        "whether the customer chooses the shipping is said where the request is made; cancel this and begin anew";
    let names = "this names the payment and stays; for another one cancel this and begin anew";
    for (name, why) in [("currency", names), ("payment_request_reference", names), ("shipping_config", shipping)] {
        if json::at(value, &alloc::format!("/{name}")).is_some() {
            return Err(Fault::at(Code::Inconsistent, alloc::format!("/update/{name}"), why));
        }
    }
    let amount = json::at(value, "/amount").map(|_| body::amount(value, "/update", "/amount")).transpose()?;
    Ok(Command::Update { body: Body::new(value)?, amount })
}

/// Plans a change.
pub(super) fn plan(
    state: &State,
    body: &Body,
    amount: Option<Minor>,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    let not_now = |why: &'static str| Err(Fault::new(Code::NotNow, why));
    let (Some(waiting), Phase::AwaitingCustomer) = (state.waiting(), &state.phase) else {
        return not_now("there is no payment request that waits for its customer; look at the view");
    };
    let changes = &state.changes;
    let last = changes.open.last().filter(|_| changes.pending().is_some()).or(changes.made.last());
    let same = last.is_some_and(|last| last.body() == body.0);
    if same && !matches!(changes.fate, Some(Fate::Refused | Fate::Unknown)) {
        return Ok(());
    }
    if state.cancel.is_some() {
        return not_now("the payment is being given up");
    }
    if waiting.state != "SUBMITTED" {
        return not_now("the customer has entered; nothing can be changed until they leave");
    }
    if changes.pending().is_some() {
        return not_now("a change is under way; wait for its answer");
    }
    if state.begun.amount.is_none() && amount.is_some() {
        return Err(Fault::at(
            Code::Inconsistent,
            "/update/amount",
            "this payment request asks for a token and no payment",
        ));
    }
    if json::at(body.0.as_bytes(), "/customer_interaction_config").is_some_and(|config| config != b"null")
        && body::step_up(body.0.as_bytes(), "/update")? != state.begun.step_up.unwrap_or(ScreenKind::Redirect)
    {
        let place = "/update/customer_interaction_config/method";
        return Err(Fault::at(Code::Inconsistent, place, "the way to the customer stays; for another one begin anew"));
    }
    if usize::try_from(changes.count).is_ok_and(|count| count >= MOST) {
        return Err(Fault::new(Code::TooMany, "a payment request is changed 16 times at most; begin anew"));
    }
    let args = alloc::vec![String::from(waiting.request.id.as_str())];
    let round = changes.count.saturating_add(1);
    let name = UPDATE_PAYMENT_REQUEST.name;
    let key = key(&cx.cfg.installation, cx.cfg.account(), name, &state.begun.reference, round);
    let plan = state.calls.plan(UPDATE_PAYMENT_REQUEST, args, Some(key), Some(&body.0), None, cx)?;
    out.push(Fact::Updating(Update { plan, amount }));
    Ok(())
}

/// An attempt came back.
pub(super) fn came_back(
    state: &State,
    call: &Call,
    got: Got<'_>,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    // The customer has entered, or the answer is to another attempt; which, a read tells.
    let conflict = matches!(got, Got::Reply(reply) if reply.status == 409) && call.attempt >= CONFLICTS;
    let mut settlement = match call.judge(got, cx) {
        Settlement::Again(again) if conflict => Settlement::GaveUp { doubt: true, why: again.why },
        other => other,
    };
    if let Settlement::Answer(reply) = &settlement {
        let (server, empty) = (cx.date.unwrap_or(cx.at), reply.body.trim_ascii().is_empty());
        let wanted =
            state.changes.open.iter().find(|change| change.call.id == call.id).and_then(|change| change.amount);
        let ours = PaymentRequest::read(reply.body)
            .filter(|request| state.waiting().is_some_and(|waiting| request.may_be(&waiting.request.id)));
        match ours.map(|request| request.changed(&state.begun, wanted, server)) {
            Some(Ok(request)) => {
                response_data::answered(state, reply.body, cx, out)?;
                out.push(Fact::Updated { call: call.id, request: Some(request) });
                return Ok(());
            }
            None if empty => {
                out.push(Fact::Updated { call: call.id, request: None });
                return Ok(());
            }
            Some(Err(why)) => settlement = call.unusable(why, cx),
            None => settlement = call.unusable(Why::Garbage, cx),
        }
    }
    match settlement {
        Settlement::Again(again) => out.push(Fact::Again(again)),
        Settlement::GaveUp { doubt, why } => {
            out.push(Fact::GaveUp { call: call.id, doubt, why });
            out.tell("refused", "the payment request was perhaps not changed; the customer decides on what they see");
            out.hurry(REQUEST);
        }
        Settlement::Refused(problem) => {
            out.tell("refused", "the payment request was not changed; look at the view");
            out.push(Fact::UpdateRefused { call: call.id, problem });
            out.hurry(REQUEST);
        }
        Settlement::Answer(_) => {}
    }
    Ok(())
}

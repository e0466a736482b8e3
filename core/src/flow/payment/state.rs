//! The state of a payment, rebuilt from its facts.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;

use super::fact::{Approval, Begun, CancelBy, Fact, Request};
use super::grant::{Fate, Granted};
use super::shipping::Choice;
use super::update::{self, Change, Changes};
use super::{Payment, ResponseData};
use crate::api::payment::CREATE_PAYMENT_REQUEST;
use crate::flow::calls::{Call, Calls};
use crate::flow::machine::{Machine, Misfit};
use crate::flow::plan::Why;
use crate::journal::Sealer;
use crate::value::fault::Fault;
use crate::value::id::{CallId, Id};
use crate::value::limits::{FINALIZE_WINDOW_MS, REQUEST_LIFE_MS};
use crate::value::time::At;
use crate::wire::problem::ApiProblem;

/// Where a payment stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first call is on its way: an authorize, or one that makes a payment request.
    Authorizing(CallId),
    /// Klarna wants to see the customer.
    AwaitingCustomer,
    /// The customer approved; the final authorize is on its way.
    Finalizing {
        /// The final authorize.
        call: CallId,
        /// When the approval was given.
        completed: At,
    },
    /// It cannot be told by calling Klarna whether money moved. A webhook or a person may still tell.
    Unknown,
    /// It is over.
    Ended(Outcome),
}

/// How a payment ended. Only `Approved` means that money moved; all others mean that none did and none will.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A transaction exists.
    Approved(Box<Approval>),
    /// Klarna said no.
    Declined(Option<String>),
    /// It was given up before the customer approved.
    Canceled(Option<CancelBy>),
    /// The customer granted a token, and no payment was asked for.
    TokenIssued,
    /// The customer did not finish in time, or the payment request never became known.
    Expired,
    /// The customer approved, but the payment was not finalised within the hour.
    Invalidated,
    /// Klarna refused to handle the call.
    Refused(Box<ApiProblem>),
    /// No attempt reached Klarna.
    NotSent,
    /// A person found that no transaction exists.
    ResolvedUnpaid,
}

/// The state of a payment. `Debug` shows where it stands, not what is bought.
#[derive(Clone)]
pub struct State {
    /// The beginning; the amount in it is the one that is known now.
    pub(super) begun: Arc<Begun>,
    /// The first call makes a payment request.
    pub(super) explicit: bool,
    pub(super) phase: Phase,
    pub(super) calls: Calls,
    pub(super) request: Option<Arc<Waiting>>,
    pub(super) cancel: Option<CancelBy>,
    pub(super) cancel_call: Option<CallId>,
    /// How often Klarna did not cancel when asked to.
    pub(super) cancel_refused: u8,
    /// Klarna did not cancel because it did not know the request.
    pub(super) cancel_not_found: bool,
    /// How often the customer was seen coming and going.
    pub(super) moves: u8,
    /// How often a final authorize was planned.
    pub(super) rounds: u32,
    /// A line that may have been acknowledged was lost.
    pub(super) torn: bool,
    pub(super) hint: Option<Id>,
    /// The customer token that was granted.
    pub(super) grant: Option<Arc<Granted>>,
    /// Changes of the payment request.
    pub(super) changes: Changes,
    /// How often the way to the customer became another one.
    pub(super) ways: u32,
    /// The shipping that the customer chose, and whether it was handed out.
    pub(super) choice: Option<Arc<Choice>>,
    pub(super) choice_given: bool,
    /// What Klarna answered for the partner last, and how often it was news.
    pub(super) response_data: Option<Arc<ResponseData>>,
    pub(super) response_datas: u32,
    /// Why the outcome is unknown.
    pub(super) why: Option<Why>,
    /// The authorize that was settled last: the body of the first serves the final one, and the key is evidence.
    pub(super) settled: Option<Arc<Call>>,
}

impl core::fmt::Debug for State {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("State")
            .field("reference", &self.begun.reference)
            .field("phase", &self.phase)
            .field("calls", &self.calls)
            .field("cancel", &self.cancel)
            .finish_non_exhaustive()
    }
}

/// A payment request that waits for its customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Waiting {
    pub(super) request: Request,
    pub(super) since: At,
    pub(super) expires: At,
    /// Klarna's word for where the customer stands.
    pub(super) state: String,
    /// Since when that is known.
    pub(super) state_since: At,
}

impl State {
    /// Where the payment stands.
    #[must_use]
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// An attempt may have been executed that no answer has settled yet.
    #[must_use]
    pub fn in_doubt(&self) -> bool {
        match &self.phase {
            // A payment request moves no money, unless Klarna was heard to have made a payment of it.
            Phase::Authorizing(_) if self.explicit => self.hint.is_some(),
            Phase::Authorizing(call) | Phase::Finalizing { call, .. } => {
                self.calls.get(*call).is_some_and(|call| call.doubt)
            }
            Phase::AwaitingCustomer | Phase::Ended(_) => false,
            Phase::Unknown => true,
        }
    }

    pub(super) fn waiting(&self) -> Option<&Waiting> {
        self.request.as_deref()
    }

    /// From when on the customer's time is up.
    pub(super) fn give_up_at(&self) -> Option<At> {
        let waiting = self.waiting()?;
        (self.cancel.is_none()).then_some(())?;
        Some(waiting.since.plus(self.begun.give_up_after_ms?))
    }

    /// From when on a final authorize that was certainly not sent yet may not be sent any more.
    pub(super) fn lapses_at(&self) -> Option<At> {
        match &self.phase {
            Phase::Finalizing { call, completed } if self.calls.get(*call).is_some_and(|call| !call.doubt) => {
                Some(completed.plus(FINALIZE_WINDOW_MS))
            }
            _ => None,
        }
    }

    pub(super) fn new(mut begun: Begun, at: At) -> Result<Self, Misfit> {
        let mut calls = Calls::default();
        let plan = core::mem::take(&mut begun.plan);
        let phase = Phase::Authorizing(plan.call);
        let explicit = plan.op == CREATE_PAYMENT_REQUEST.number;
        calls.fold_plan(plan, Payment::OPS, at)?;
        Ok(Self {
            begun: Arc::new(begun),
            explicit,
            phase,
            calls,
            request: None,
            cancel: None,
            cancel_call: None,
            cancel_refused: 0,
            cancel_not_found: false,
            moves: 0,
            rounds: 0,
            torn: false,
            hint: None,
            grant: None,
            changes: Changes::default(),
            ways: 0,
            choice: None,
            choice_given: false,
            response_data: None,
            response_datas: 0,
            why: None,
            settled: None,
        })
    }

    pub(super) fn unseal(&mut self, sealer: &Sealer) -> Result<(), Fault> {
        if self.phase == Phase::AwaitingCustomer
            && let Some(first) = &mut self.settled
        {
            Arc::make_mut(first).open(sealer)?;
            self.changes.unseal(sealer)?;
        }
        if matches!(self.phase, Phase::Authorizing(_) | Phase::AwaitingCustomer) && self.begun.last.is_some() {
            Arc::make_mut(&mut self.begun).unseal(sealer)?;
        }
        if let Some(choice) = self.choice.as_mut().filter(|_| !self.choice_given) {
            Arc::make_mut(choice).unseal(&self.begun.reference, sealer)?;
        }
        if let Some(grant) = &mut self.grant {
            Arc::make_mut(grant).unseal(&self.begun.reference, sealer)?;
        }
        if let Some(data) = &mut self.response_data {
            Arc::make_mut(data).unseal(&self.begun.reference, sealer)?;
        }
        self.calls.unseal(sealer)
    }

    /// A token waits to be handed out.
    pub(super) fn token_waits(&self) -> bool {
        self.grant.as_ref().is_some_and(|grant| grant.fate == Fate::Waits)
    }

    /// The shipping waits to be handed out: the payment was made.
    pub(super) fn shipping_waits(&self) -> bool {
        self.choice.is_some() && !self.choice_given && matches!(self.phase, Phase::Ended(Outcome::Approved(_)))
    }

    /// Something waits to be handed out.
    pub(super) fn has_to_give(&self) -> bool {
        self.token_waits() || self.shipping_waits()
    }

    fn handed_out(&mut self) -> Result<(), Misfit> {
        let shipping = self.shipping_waits();
        if self.token_waits() || !shipping {
            self.let_go_of_token(Fate::HandedOut)?;
        }
        if let Some(choice) = self.choice.as_mut().filter(|_| shipping) {
            Arc::make_mut(choice).open = None;
            self.choice_given = true;
        }
        Ok(())
    }

    fn let_go_of_token(&mut self, fate: Fate) -> Result<(), Misfit> {
        let grant = self.grant.as_mut().filter(|grant| grant.fate == Fate::Waits);
        Arc::make_mut(grant.ok_or(Misfit("no token waits to be handed out"))?).let_go(fate);
        Ok(())
    }

    pub(super) fn apply(&mut self, fact: Fact, at: At) -> Result<(), Misfit> {
        match fact {
            Fact::Begun(_) => return Err(Misfit("a flow begins once")),
            Fact::Opened { torn, .. } => {
                self.calls.inherit(at);
                self.torn |= torn;
                // With two losses the line about the payment request may be gone as well as that of its change.
                self.changes.lost |= torn;
            }
            Fact::Again(again) => self.calls.fold_again(&again, at)?,
            Fact::ResponseData(data) => self.carried(data),
            Fact::StepUp { call, request } => {
                if !matches!(self.phase, Phase::Authorizing(_)) {
                    return Err(Misfit("only the first authorize asks for the customer"));
                }
                self.settled = Some(Arc::new(self.settle_authorize(call)?));
                let expires = at.plus(request.expires_in_ms.unwrap_or(REQUEST_LIFE_MS).min(REQUEST_LIFE_MS));
                let state = String::from("SUBMITTED");
                if self.begun.step_up.is_none() {
                    // Klarna wants to see a customer who is not there: the request must not wait for one.
                    self.cancel.get_or_insert(CancelBy::StepUp);
                }
                self.request = Some(Arc::new(Waiting { request, since: at, expires, state, state_since: at }));
                self.phase = Phase::AwaitingCustomer;
            }
            Fact::Progress { state } => {
                let waiting = self.request.as_mut().ok_or(Misfit("there is no payment request"))?;
                let waiting = Arc::make_mut(waiting);
                // It was seen after a cancel had not found it: that was no news about it.
                self.cancel_not_found &= state == "GONE";
                waiting.state = state;
                waiting.state_since = at;
                self.moves = self.moves.saturating_add(1);
            }
            Fact::Completed { age_ms, amount, shipping, plan } => {
                if self.phase != Phase::AwaitingCustomer {
                    return Err(Misfit("nobody waits for the customer"));
                }
                let call = plan.call;
                self.calls.fold_plan(plan, Payment::OPS, at)?;
                let completed = At::from_unix_ms(at.unix_ms().saturating_sub_unsigned(age_ms));
                self.rounds = self.rounds.saturating_add(1);
                if self.torn {
                    self.calls.doubt(call, completed);
                }
                self.settled = None;
                self.drop_change();
                self.changes = Changes { count: self.changes.count, ..Changes::default() };
                if amount.is_some() {
                    Arc::make_mut(&mut self.begun).amount = amount;
                }
                self.choice = shipping.map(Arc::new);
                self.phase = Phase::Finalizing { call, completed };
            }
            Fact::Updating(update) => {
                if self.phase != Phase::AwaitingCustomer || self.changes.pending().is_some() {
                    return Err(Misfit("nothing can be changed now"));
                }
                let id = update.plan.call;
                self.calls.fold_plan(update.plan, Payment::OPS, at)?;
                let call = self.calls.get(id).ok_or(Misfit("the call is not open"))?;
                self.changes.open.push(Change { call: Arc::new(call.clone()), amount: update.amount });
                self.changes.count = self.changes.count.saturating_add(1);
                self.changes.fate = Some(update::Fate::Pending(id));
            }
            Fact::Updated { call, request } => self.updated(call, request, at)?,
            Fact::UpdateRefused { call, .. } => {
                self.calls.settle(call)?;
                self.changes.settled(call, false);
                self.changes.fate = Some(update::Fate::Refused);
            }
            Fact::Granted(grant) => {
                if self.begun.customer_token.is_none() || self.grant.is_some() {
                    return Err(Misfit("one token is granted, where one was asked for"));
                }
                self.grant = Some(Arc::new(Granted { grant, fate: Fate::Waits }));
            }
            Fact::HandedOut => self.handed_out()?,
            Fact::Revoked => self.let_go_of_token(Fate::Revoked)?,
            Fact::TokenIssued { call } => {
                if self.begun.amount.is_some() || self.grant.is_none() {
                    return Err(Misfit("there is more to it than a token, or none was granted"));
                }
                match call {
                    Some(call) => drop(self.settle_authorize(call)?),
                    None if self.phase == Phase::AwaitingCustomer => {}
                    None => return Err(Misfit("nobody waits for the customer")),
                }
                self.end(Outcome::TokenIssued);
            }
            Fact::Approved { call, approval } => {
                self.settle_authorize(call)?;
                self.end(Outcome::Approved(Box::new(approval)));
            }
            Fact::Declined { call, reason } => {
                self.settle_authorize(call)?;
                self.end(Outcome::Declined(reason));
            }
            Fact::Refused { call, problem } => {
                // After its hour a final authorize is refused because of its token, whatever the words.
                let lapsed = matches!(self.phase, Phase::Finalizing { completed, .. } if at.since(completed) >= FINALIZE_WINDOW_MS);
                self.settle_authorize(call)?;
                self.end(if lapsed { Outcome::Invalidated } else { Outcome::Refused(Box::new(problem)) });
            }
            Fact::GaveUp { call, doubt, why } => self.gave_up(call, doubt, why)?,
            Fact::CancelAsked { by } => self.cancel = Some(by),
            Fact::Withdrawn => {
                let Phase::Authorizing(call) = self.phase else {
                    return Err(Misfit("only the first authorize can be taken back"));
                };
                self.calls.settle(call)?;
                self.end(Outcome::Canceled(self.cancel));
            }
            Fact::CancelPlanned(plan) => {
                self.cancel_call = Some(plan.call);
                self.calls.fold_plan(plan, Payment::OPS, at)?;
            }
            Fact::CancelAnswered { call, status } => {
                self.calls.settle(call)?;
                self.cancel_not_found |= status == 404;
                self.cancel_call = None;
                self.cancel_refused = self.cancel_refused.saturating_add(1);
            }
            Fact::Closed { state, reason } => self.close(&state, reason)?,
            Fact::Lapsed => {
                if let Phase::Finalizing { call, .. } = self.phase {
                    self.calls.settle(call)?;
                } else if self.phase != Phase::AwaitingCustomer {
                    return Err(Misfit("nothing can lapse here"));
                }
                self.drop_change();
                if self.torn {
                    self.phase = Phase::Unknown;
                } else {
                    self.end(Outcome::Invalidated);
                }
            }
            Fact::Hinted { payment_transaction_id } => self.hint = Some(payment_transaction_id),
            Fact::Found { approval } => {
                if let Phase::Authorizing(call) | Phase::Finalizing { call, .. } = self.phase {
                    self.calls.settle(call)?;
                }
                self.end(Outcome::Approved(Box::new(approval)));
            }
            Fact::Resolved { payment_transaction_id, amount } => {
                if self.phase != Phase::Unknown {
                    return Err(Misfit("there is nothing to resolve"));
                }
                if payment_transaction_id.is_some() && self.begun.amount.is_some() && amount.is_some() {
                    Arc::make_mut(&mut self.begun).amount = amount;
                }
                self.end(match payment_transaction_id {
                    Some(id) => Outcome::Approved(Box::new(Approval {
                        id,
                        state: None,
                        expires_at: None,
                        captures: alloc::vec::Vec::new(),
                        funding: None,
                    })),
                    None => Outcome::ResolvedUnpaid,
                });
            }
        }
        Ok(())
    }

    fn settle_authorize(&mut self, call: CallId) -> Result<Call, Misfit> {
        match self.phase {
            Phase::Authorizing(open) | Phase::Finalizing { call: open, .. } if open == call => self.calls.settle(call),
            _ => Err(Misfit("no authorize of this number is open")),
        }
    }

    fn gave_up(&mut self, call: CallId, doubt: bool, why: Why) -> Result<(), Misfit> {
        let pending = self.changes.pending() == Some(call);
        let settled = self.calls.settle(call)?;
        if pending {
            if !doubt {
                self.changes.settled(call, false);
            }
            self.changes.fate = Some(if doubt { update::Fate::Unknown } else { update::Fate::Refused });
            return Ok(());
        }
        if self.cancel_call == Some(call) {
            self.cancel_call = None;
            self.cancel_refused = self.cancel_refused.saturating_add(1);
            return Ok(());
        }
        self.why = Some(why);
        self.settled = Some(Arc::new(settled));
        match (&self.phase, doubt) {
            (Phase::Authorizing(_), true)
                if self.explicit && self.hint.is_none() && !(self.torn && self.begun.amount.is_some()) =>
            {
                // Nobody was sent to it, and nothing but an authorize of ours could make a payment of it. Lost lines may have told
                // of both.
                self.end(self.cancel.map_or(Outcome::Expired, |by| Outcome::Canceled(Some(by))));
            }
            (Phase::Authorizing(_) | Phase::Finalizing { .. }, true) => self.phase = Phase::Unknown,
            (Phase::Authorizing(_), false) => self.end(Outcome::NotSent),
            (Phase::Finalizing { .. }, false) => self.end(Outcome::Invalidated),
            _ => return Err(Misfit("no authorize of this number is open")),
        }
        Ok(())
    }

    fn close(&mut self, state: &str, reason: Option<String>) -> Result<(), Misfit> {
        if self.phase != Phase::AwaitingCustomer {
            return Err(Misfit("nobody waits for the customer"));
        }
        if let Some(call) = self.cancel_call.take() {
            self.calls.settle(call)?;
        }
        self.drop_change();
        if self.torn && state == "GONE" && self.begun.amount.is_some() {
            // A request that was finalised is removed some day as well.
            self.phase = Phase::Unknown;
            return Ok(());
        }
        let outcome = match (state, self.cancel) {
            ("DECLINED", _) => Outcome::Declined(reason),
            ("CANCELED", by) => Outcome::Canceled(by),
            (_, Some(by)) => Outcome::Canceled(Some(by)),
            _ => Outcome::Expired,
        };
        self.end(outcome);
        Ok(())
    }

    fn end(&mut self, outcome: Outcome) {
        self.drop_change();
        self.phase = Phase::Ended(outcome);
    }
}

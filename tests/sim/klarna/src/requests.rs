//! Operations on payment requests.

use std::sync::Arc;

use crate::body::{self, CreateRequest, Expiry, Interaction, Method, StepUp, UpdateRequest, WantedToken};
use crate::call::Answer;
use crate::gate::Ask;
use crate::klarna::{Klarna, Outcome};
use crate::krn;
use crate::moment;
use crate::problem::Problem;
use crate::request::{self, Request, RequestState, Showing, TokenWish};
use crate::span::{self, HOUR, MINUTE};
use crate::timers::Due;

/// Bounds of a life that the caller asks for.
const SHORTEST: u64 = 15 * MINUTE;
const LONGEST: u64 = 48 * HOUR;

/// What a request is made of.
pub(crate) struct NewRequest<'a> {
    pub(crate) account: usize,
    pub(crate) key: Option<Arc<str>>,
    pub(crate) reference: Option<&'a str>,
    pub(crate) transaction_reference: Option<&'a str>,
    pub(crate) amount: Option<i64>,
    pub(crate) currency: [u8; 3],
    pub(crate) token_wish: Option<&'a WantedToken<'a>>,
    pub(crate) method: Method,
    pub(crate) expires_at: u64,
    pub(crate) editable: bool,
}

impl StepUp<'_> {
    pub(crate) fn reference(&self) -> Option<&str> {
        self.payment_request_reference.as_ref().map(|found| &*found.0)
    }
}

impl Klarna {
    pub(crate) fn create_request(&mut self, ask: &Ask<'_>) -> Outcome {
        let body: CreateRequest<'_> = body::read(ask.text)?;
        let wish = body.request_customer_token.as_ref();
        if body.amount.is_none() && wish.is_none() {
            return Err(Problem::invalid("amount", "is required where no customer token is asked for"));
        }
        if let Some(wish) = wish {
            wish.check()?;
        }
        let method = body.customer_interaction_config.method()?;
        let ends = self.wanted_end(&body.customer_interaction_config)?;
        let number = self.make_request(NewRequest {
            account: ask.account,
            key: ask.key.clone(),
            reference: body.payment_request_reference.as_ref().map(|found| &*found.0),
            transaction_reference: None,
            amount: body.amount.map(|amount| amount.0),
            currency: body.currency.0,
            token_wish: wish,
            method,
            expires_at: ends.unwrap_or(self.now + self.settings.knobs.request_life_ms),
            editable: body.shipping_config.is_some_and(|config| config.is_editable()),
        });
        if wish.is_some() && self.settings.knobs.create_answers_like_authorize {
            let mut out = String::with_capacity(1_024);
            out.push_str("{\"payment_transaction_response\":{\"result\":\"STEP_UP_REQUIRED\"},\"payment_request\":");
            self.write_request(&mut out, number);
            out.push('}');
            return Ok(Answer::json(200, out));
        }
        Ok(self.request_answer(201, number))
    }

    pub(crate) fn make_request(&mut self, new: NewRequest<'_>) -> usize {
        let number = self.requests.len();
        self.requests.push(Request {
            id: krn::request(number),
            reference: new.reference.map(str::to_owned),
            account: self.accounts[new.account].clone(),
            key: new.key,
            state: RequestState::Submitted,
            previous: None,
            amount: new.amount,
            amounts: new.amount.into_iter().collect(),
            editable: new.editable,
            currency: new.currency,
            created_at: self.now,
            expires_at: new.expires_at,
            completed_at: None,
            canceled_at: None,
            expired_at: None,
            gone: false,
            finalized: false,
            transaction: None,
            updated_at: self.now,
            reason: Some("PAYMENT_REQUEST_SUBMITTED"),
            method: new.method,
            transaction_reference: new.transaction_reference.map(str::to_owned),
            token_wish: new.token_wish.map(|wish| {
                let reference = wish.customer_token_reference.as_ref().map(|found| &*found.0);
                TokenWish::new(wish.scopes.get(), reference)
            }),
            result: None,
        });
        self.timers.add(new.expires_at, Due::RequestEnds(number));
        self.request_event(number, RequestState::Submitted.event());
        number
    }

    pub(crate) fn read_request(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let number = self.own_request(ask, id)?;
        Ok(self.request_answer(200, number))
    }

    pub(crate) fn update_request(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let body: UpdateRequest<'_> = body::read(ask.text)?;
        body::not_empty(ask.text)?;
        let number = self.own_request(ask, id)?;
        if self.requests[number].state != RequestState::Submitted {
            return Err(self.wrong_request_state(number, "updated"));
        }
        let config = body.customer_interaction_config.as_ref();
        let method = config.map(Interaction::method).transpose()?;
        let ends = config.map(|config| self.wanted_end(config)).transpose()?;
        let now = self.now;
        let request = &mut self.requests[number];
        if let Some(method) = method {
            request.method = method;
        }
        if let Some(at) = ends.flatten() {
            request.expires_at = at;
            self.timers.add(at, Due::RequestEnds(number));
        }
        if let Some(amount) = body.amount {
            request.amount = Some(amount.0);
            request.amounts.push(amount.0);
        }
        if let Some(config) = body.shipping_config {
            request.editable = config.is_editable();
        }
        if let Some(currency) = body.currency {
            request.currency = currency.0;
        }
        if let Some(reference) = body.payment_request_reference {
            request.reference = Some(reference.0.into_owned());
        }
        request.updated_at = now;
        self.request_event(number, "updated");
        Ok(self.request_answer(200, number))
    }

    pub(crate) fn cancel_request(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let number = self.own_request(ask, id)?;
        let request = &self.requests[number];
        let allowed = match request.state {
            RequestState::Submitted | RequestState::InProgress => true,
            RequestState::Completed => self.settings.knobs.cancel_after_complete && !request.finalized,
            RequestState::Expired | RequestState::Canceled | RequestState::Declined => false,
        };
        if !allowed {
            return Err(self.wrong_request_state(number, "cancelled"));
        }
        self.move_request(number, RequestState::Canceled, Some("PARTNER_CANCELED"));
        Ok(self.request_answer(200, number))
    }

    /// Changes the state and tells so.
    pub(crate) fn move_request(&mut self, number: usize, state: RequestState, reason: Option<&'static str>) {
        self.requests[number].enter(state, reason, self.now);
        if state == RequestState::Expired
            && let Some(wait) = self.settings.knobs.vanish_after_ms
        {
            self.timers.add(self.now + wait, Due::RequestVanishes(number));
        }
        self.request_event(number, state.event());
    }

    /// When a first authorize call wants its request to end. The older member takes a calendar date as well, so what it says is
    /// cut to the bounds.
    pub(crate) fn end_of_life(&self, config: &StepUp<'_>) -> Result<u64, Problem> {
        let wanted = self.wanted_end(&config.customer_interaction_config)?;
        let Some(older) = &config.payment_request_expires_at else {
            return Ok(wanted.unwrap_or(self.now + self.settings.knobs.request_life_ms));
        };
        let name = "step_up_config.payment_request_expires_at";
        if wanted.is_some() {
            return Err(Problem::invalid(name, "excludes interaction_expiry"));
        }
        let end = moment::parse(&older.0).ok_or_else(|| Problem::invalid(name, "is no date or date-time"))?;
        Ok(end.clamp(self.now + SHORTEST, self.now + LONGEST))
    }

    fn wanted_end(&self, config: &Interaction<'_>) -> Result<Option<u64>, Problem> {
        let Some(expiry) = &config.interaction_expiry else { return Ok(None) };
        let bad = |reason: &'static str| Problem::invalid("customer_interaction_config.interaction_expiry", reason);
        let length = match expiry {
            Expiry::Duration(length) => span::parse(&length.0),
            Expiry::Timestamp(end) => moment::parse(&end.0).map(|end| end.saturating_sub(self.now)),
        };
        let length = length.ok_or_else(|| bad("cannot be read"))?;
        if !(SHORTEST..=LONGEST).contains(&length) {
            return Err(bad("has to lie between 15 minutes and 48 hours from now"));
        }
        Ok(Some(self.now + length))
    }

    fn own_request(&self, ask: &Ask<'_>, id: &str) -> Result<usize, Problem> {
        let found = self.request_number(id).filter(|number| {
            let request = &self.requests[*number];
            !request.gone && request.account == self.accounts[ask.account]
        });
        found.ok_or_else(|| Problem::not_found("No such payment request"))
    }

    fn wrong_request_state(&self, number: usize, verb: &str) -> Problem {
        let state = self.requests[number].state.text();
        let message = format!("A request in state {state} cannot be {verb}");
        Problem::wrong_state(self.settings.knobs.request_wrong_state, message)
    }

    fn request_answer(&self, status: u16, number: usize) -> Answer {
        let mut out = String::with_capacity(1_024);
        self.write_request(&mut out, number);
        Answer::json(status, out)
    }

    pub(crate) fn write_request(&self, out: &mut String, number: usize) {
        let request = &self.requests[number];
        let knobs = &self.settings.knobs;
        let tokens = knobs.show_dead_token || request.is_finalizable(self.now, knobs.token_life_ms);
        request::view(out, request, self.showing(number, tokens));
    }

    pub(crate) fn showing(&self, number: usize, tokens: bool) -> Showing<'_> {
        let settings = &self.settings;
        Showing { number, base_url: &settings.base_url, token_length: settings.knobs.token_length, tokens }
    }
}

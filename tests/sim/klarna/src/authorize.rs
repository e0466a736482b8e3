//! The authorize call: the choice between first and final, and the first one.

use crate::body::{self, Authorize, CaptureWhen, Method, StepUp};
use crate::call::Answer;
use crate::gate::Ask;
use crate::klarna::{Klarna, Outcome};
use crate::knobs::TokenResult;
use crate::krn;
use crate::problem::Problem;
use crate::requests::NewRequest;
use crate::response_data;
use crate::transaction::{self, Via};
use crate::transactions::NewTransaction;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Approved,
    StepUp,
    Declined,
}

impl Decision {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Approved => "APPROVED",
            Self::StepUp => "STEP_UP_REQUIRED",
            Self::Declined => "DECLINED",
        }
    }
}

/// References under which a payment goes another way than usual.
pub(crate) fn starts(references: [Option<&str>; 2], start: &str) -> bool {
    references.into_iter().flatten().any(|reference| reference.starts_with(start))
}

impl Authorize<'_> {
    pub(crate) fn transaction_reference(&self) -> Option<&str> {
        self.request_payment_transaction.as_ref()?.payment_transaction_reference.as_ref().map(|found| &*found.0)
    }

    /// What a transaction from this body is made of; none where no payment is asked for.
    pub(crate) fn terms<'a>(&'a self, ask: &'a Ask<'_>, via: Via) -> Option<NewTransaction<'a>> {
        let wanted = self.request_payment_transaction.as_ref()?;
        Some(NewTransaction {
            account: ask.account,
            key: ask.key.as_ref(),
            via,
            reference: self.transaction_reference(),
            amount: wanted.amount.0,
            currency: self.currency.0,
            capture_now: wanted.capture == Some(CaptureWhen::Now),
            capture_reference: wanted.payment_capture_reference.as_ref().map(|found| &*found.0),
        })
    }
}

impl Klarna {
    pub(crate) fn authorize(&mut self, ask: &Ask<'_>) -> Outcome {
        let body: Authorize<'_> = body::read(ask.text)?;
        let mut answer = self.decide(ask, &body)?;
        response_data::add(&mut answer, &body);
        Ok(answer)
    }

    fn decide(&mut self, ask: &Ask<'_>, body: &Authorize<'_>) -> Outcome {
        if body.request_payment_transaction.is_none() && body.request_customer_token.is_none() {
            return Err(Problem::invalid("request_payment_transaction", "is required, or request_customer_token"));
        }
        if let Some(wish) = &body.request_customer_token {
            wish.check()?;
        }
        if let Some(number) = self.token_request(ask) {
            return self.finalize(ask, body, number);
        }
        // What claims to be a finalising token and is none. Any other text is context from the shop and is ignored.
        let foreign = |(name, token): &(&str, &str)| token.starts_with(krn::SESSION) || *name == "Klarna-Payment-Token";
        if let Some((name, _)) = ask.headers.tokens().find(foreign) {
            return Err(Problem::invalid(name, "is unknown"));
        }
        self.first(ask, body)
    }

    /// The request whose approval a token of the call proves, still good or not.
    pub(crate) fn token_request(&self, ask: &Ask<'_>) -> Option<usize> {
        ask.headers.tokens().find_map(|(_, token)| {
            let number = krn::token_number(token)?;
            let request = self.requests.get(number)?;
            let issued = request.completed_at.is_some() && request.is_purchase();
            let length = self.settings.knobs.token_length;
            let equal = || token == krn::session_token(number, length) || token == krn::payment_token(number);
            (issued && equal()).then_some(number)
        })
    }

    fn first(&mut self, ask: &Ask<'_>, body: &Authorize<'_>) -> Outcome {
        let step_up = body.step_up_config.as_ref();
        let method = step_up.map(|config| config.customer_interaction_config.method()).transpose()?;
        let expires_at = step_up.map(|config| self.end_of_life(config)).transpose()?;
        let buys = body.request_payment_transaction.is_some();
        let known_customer = self.known_customer(ask, buys.then_some(step_up.is_some()))?;
        let token_wanted = body.request_customer_token.is_some();
        if token_wanted && step_up.is_none() {
            return Err(Problem::invalid("step_up_config", "is required: a token needs the customer's consent"));
        }
        let request_reference = step_up.and_then(StepUp::reference);
        let references = [body.transaction_reference(), request_reference];
        let forced = starts(references, "step-up-");
        let unasked = forced && step_up.is_none() && self.settings.knobs.unasked_step_up;
        let usual = step_up.is_some() && (token_wanted || !(known_customer || starts(references, "oneshot-")));
        let decision = if starts(references, "declined-") || (forced && step_up.is_none() && !unasked) {
            Decision::Declined
        } else if forced || usual {
            Decision::StepUp
        } else {
            Decision::Approved
        };
        let mut out = String::with_capacity(1_024);
        out.push('{');
        if self.told_as_payment(body) {
            out.push_str("\"payment_transaction_response\":{\"result\":\"");
            out.push_str(decision.text());
            out.push('"');
            if let Some(terms) = body.terms(ask, Via::Direct).filter(|_| decision == Decision::Approved) {
                let number = self.create_transaction(&terms);
                out.push_str(",\"payment_transaction\":");
                transaction::view(&mut out, &self.transactions[number], self.settings.knobs.running_totals);
            }
            out.push_str("},");
        }
        if token_wanted && self.settings.knobs.token_result != TokenResult::Payment {
            out.push_str("\"customer_token_response\":{\"result\":\"");
            out.push_str(decision.text());
            out.push_str("\"},");
        }
        if decision == Decision::StepUp {
            let method = method.unwrap_or(Method::Handover);
            let expires_at = expires_at.unwrap_or(self.now + self.settings.knobs.request_life_ms);
            let number = self.make_request(NewRequest {
                account: ask.account,
                key: ask.key.clone(),
                reference: request_reference,
                transaction_reference: body.transaction_reference(),
                amount: body.request_payment_transaction.as_ref().map(|wanted| wanted.amount.0),
                currency: body.currency.0,
                token_wish: body.request_customer_token.as_ref(),
                method,
                expires_at,
                editable: false,
            });
            out.push_str("\"payment_request\":");
            self.write_request(&mut out, number);
            out.push(',');
        }
        out.pop();
        out.push('}');
        Ok(Answer::json(200, out))
    }

    /// The result of a token-only call has no settled place.
    fn told_as_payment(&self, body: &Authorize<'_>) -> bool {
        body.request_payment_transaction.is_some() || self.settings.knobs.token_result != TokenResult::Customer
    }
}

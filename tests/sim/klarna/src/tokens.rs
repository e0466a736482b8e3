//! Customer tokens. Each is named after the payment request whose customer granted it.

use std::sync::Arc;

use crate::body::Method;
use crate::gate::Ask;
use crate::klarna::Klarna;
use crate::krn;
use crate::problem::Problem;
use crate::request::{Request, RequestState, TokenWish};

impl Klarna {
    /// The token of a customer who agreed to later charges a while ago. `scopes` is a JSON array.
    pub fn stored_customer(&mut self, scopes: &str) -> String {
        let number = self.requests.len();
        self.requests.push(Request {
            id: krn::request(number),
            reference: None,
            account: Arc::clone(&self.accounts[0]),
            key: None,
            state: RequestState::Completed,
            previous: Some(RequestState::InProgress),
            amount: None,
            amounts: Vec::new(),
            editable: false,
            currency: *b"EUR",
            created_at: self.now,
            expires_at: self.now,
            completed_at: Some(self.now),
            canceled_at: None,
            expired_at: None,
            gone: false,
            finalized: false,
            transaction: None,
            updated_at: self.now,
            reason: None,
            method: Method::Handover,
            transaction_reference: None,
            token_wish: Some(TokenWish::new(scopes, None)),
            result: None,
        });
        krn::customer_token(number)
    }

    /// The session token of a customer who has just approved a payment at the shop, in a request of the shop's own.
    pub fn approved_session(&mut self, reference: &str, amount: i64) -> String {
        self.stored_customer("[]");
        let number = self.requests.len() - 1;
        let request = &mut self.requests[number];
        request.reference = Some(reference.to_owned());
        (request.amount, request.amounts, request.token_wish) = (Some(amount), vec![amount], None);
        krn::session_token(number, self.settings.knobs.token_length)
    }

    /// The address of Klarna's page about the request with this number.
    #[must_use]
    pub fn page_of(&self, request: usize) -> String {
        krn::page(&self.settings.base_url, request)
    }

    /// The token that the customer of the request with this number has granted.
    #[must_use]
    pub fn granted_token(&self, request: usize) -> Option<String> {
        let token = krn::customer_token(request);
        self.granted(&token).is_some().then_some(token)
    }

    /// The customer takes a token back. `looked_at_first`: from now on it is looked at before the idempotency key of a call.
    pub fn revoke_customer_token(&mut self, token: &str, looked_at_first: bool, now_ms: u64) {
        self.fire_timers(now_ms);
        let number = krn::customer_token_number(token).filter(|number| *number < self.requests.len());
        if let Some(number) = number
            && let Some(wish) = &mut self.requests[number].token_wish
        {
            let before = std::mem::replace(&mut wish.revoked, true);
            wish.looked_at_first = looked_at_first;
            if !before {
                self.token_revoked_event(number, token);
            }
        }
        self.drop_stale_timers();
    }

    fn granted(&self, token: &str) -> Option<(&Request, &TokenWish)> {
        let request = self.requests.get(krn::customer_token_number(token)?)?;
        request.token_wish.as_ref().filter(|_| request.completed_at.is_some()).map(|wish| (request, wish))
    }

    /// A revoked token is noticed before the idempotency key of the call.
    pub(crate) fn revoked_first(&self, ask: &Ask<'_>) -> Result<(), Problem> {
        match ask.headers.customer_token.and_then(|token| self.granted(token)) {
            Some((_, wish)) if wish.revoked && wish.looked_at_first => Err(unknown()),
            _ => Ok(()),
        }
    }

    /// Whether the call names a customer by a token that was granted here. `charge` says whether the customer could be asked,
    /// where money is to move.
    pub(crate) fn known_customer(&self, ask: &Ask<'_>, charge: Option<bool>) -> Result<bool, Problem> {
        let Some(token) = ask.headers.customer_token else { return Ok(false) };
        let own =
            |(request, wish): &(&Request, &TokenWish)| request.account == self.accounts[ask.account] && !wish.revoked;
        let (_, wish) = self.granted(token).filter(own).ok_or_else(unknown)?;
        if charge.is_some_and(|present| !wish.pays(present)) {
            return Err(Problem::invalid("Klarna-Customer-Token", "has no scope for this charge"));
        }
        Ok(true)
    }
}

fn unknown() -> Problem {
    Problem::invalid("Klarna-Customer-Token", "is unknown or revoked")
}

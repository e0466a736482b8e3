//! The call book: which changes are asked of Klarna, with which key and bytes, and what to make of what comes back.
//!
//! Retry and idempotency live here and nowhere else. Three rules carry the promise:
//! a call is sent only after its plan was journaled; every attempt carries the same key and the same bytes; and once an
//! attempt may have reached Klarna, only an answer that speaks for all attempts settles the call.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::idempotency::correlation_id;
use super::machine::{Cx, Got, Misfit};
use super::plan::{Again, Closed, Open, Plan, Why, place};
use super::{Config, retry};
use crate::journal::{Sealed, Sealer};
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::value::limits;
use crate::value::secret::Secret;
use crate::value::time::At;
use crate::wire::http::{
    Auth, CORRELATION_ID, HttpCall, HttpReply, IDEMPOTENCY_KEY, INTEGRATION_METADATA, LostAt, SESSION_TOKEN,
    header_fits,
};
use crate::wire::json;
use crate::wire::op::{Idempotency, OpSpec, TokenHeader};
#[cfg(feature = "flow-call")]
use crate::wire::op::{Method, Retry};
use crate::wire::problem::ApiProblem;
use crate::wire::rate;

/// After so many conflicts a call that is all that its flow is about is left to a read.
#[cfg(feature = "flow-call")]
const CONFLICTS: u16 = 3;

/// A call that is not settled. `Debug` shows neither body nor token.
#[derive(Clone)]
pub struct Call {
    /// Its number.
    pub id: CallId,
    /// The operation.
    pub op: &'static OpSpec,
    /// Arguments of the path.
    pub args: Vec<String>,
    /// Idempotency key.
    pub key: Option<Arc<str>>,
    /// Body.
    pub body: Option<Arc<str>>,
    /// Session token.
    pub token: Option<Secret>,
    /// Tokens in other headers.
    pub tokens: Vec<(TokenHeader, Secret)>,
    /// Body and tokens while they are not opened: a journal is read without opening what was settled long ago.
    pub closed: Option<Box<Closed>>,
    /// Number of the attempt that is due, from 1.
    pub attempt: u16,
    /// When it is due.
    pub due: At,
    /// When it was planned: its key is remembered for 24 hours from its first attempt, which is not earlier.
    pub planned: At,
    /// An earlier attempt may have been executed.
    pub doubt: bool,
    /// A process that died had it.
    pub inherited: bool,
}

impl core::fmt::Debug for Call {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Call({} {} attempt {} doubt {})", self.id.0, self.op.name, self.attempt, self.doubt)
    }
}

/// What to make of what came back.
#[derive(Debug)]
pub enum Settlement<'a> {
    /// Try again; journal it.
    Again(Again),
    /// A success; read it.
    Answer(HttpReply<'a>),
    /// Klarna refused it, and no attempt was executed.
    Refused(ApiProblem),
    /// No more attempts. `doubt` says whether one of them may have been executed.
    GaveUp {
        /// One of the attempts may have been executed.
        doubt: bool,
        /// What became of the last one.
        why: Why,
    },
}

impl Call {
    /// Whether the key still protects: an attempt after that could be executed a second time. For calls that are repeatable by
    /// nature this is always so.
    #[must_use]
    pub fn window_open(&self, at: At, skewed: bool) -> bool {
        self.key.is_none() || (at.since(self.planned) < limits::KEY_WINDOW_MS && !(self.inherited && skewed))
    }

    /// Opens what the journal held sealed.
    ///
    /// # Errors
    /// [`Code::JournalKey`] when it was sealed with another key; the call is then as before.
    pub fn open(&mut self, sealer: &Sealer) -> Result<(), Fault> {
        let Some(closed) = &self.closed else { return Ok(()) };
        let context = self.key.as_deref().unwrap_or("");
        let unseal = |sealed: &Option<Sealed>| sealed.as_ref().map(|sealed| sealer.unseal(context, sealed)).transpose();
        let (body, token) = (unseal(&closed.body)?, unseal(&closed.token)?);
        let other = |(header, sealed): &(TokenHeader, Sealed)| {
            let text = sealer.unseal(&place(self.key.as_deref(), *header), sealed)?;
            Ok((*header, Secret::new(text)))
        };
        self.tokens = closed.tokens.iter().map(other).collect::<Result<_, Fault>>()?;
        self.body = body.map(Arc::from);
        self.token = token.map(Secret::new);
        self.closed = None;
        Ok(())
    }

    /// What to make of an answer or a loss. An answer that names another call's correlation id is another call's answer.
    #[must_use]
    pub fn judge<'a>(&self, got: Got<'a>, cx: &Cx<'_>) -> Settlement<'a> {
        if cx.foreign {
            return self.unusable(Why::CrossWired, cx);
        }
        let reply = match got {
            Got::Lost(LostAt::NotSent) => return self.again(Why::NotSent, None, cx),
            Got::Lost(LostAt::Unknown) => return self.again(Why::Lost, None, cx),
            Got::Reply(reply) => reply,
        };
        if reply.is_success() {
            return Settlement::Answer(reply);
        }
        let problem = ApiProblem::read(&reply);
        // An answer speaks for all attempts when no other can have been executed, or when the same bytes must always fail.
        let settles = match reply.status {
            408 | 409 | 422 | 425 | 429 => false,
            // With a token it may also be the token that was used up or revoked, after an attempt whose answer was lost; and a moment
            // that the body names lay ahead when the first attempt was made.
            400 => problem.is_klarnas() && !(self.doubt && (self.carries_token() || self.names_a_moment())),
            401 | 403 | 404 | 410 | 413 => problem.is_klarnas() && (!self.doubt || self.key.is_none()),
            status => (400..500).contains(&status) && self.key.is_none() && problem.is_klarnas(),
        };
        // Without a key there is nothing to wait for in a conflict: the resource has to be read.
        if settles || (self.key.is_none() && reply.status == 409) {
            return Settlement::Refused(problem);
        }
        self.again(Why::Status(reply.status), rate::reset_ms(&reply), cx)
    }

    /// The same for a call that is all that its flow is about: nothing else of the flow can have caused a refusal, so that
    /// one is believed as long as no attempt can have been executed. A conflict is not: it may be the conflict with a copy of
    /// the call that something on the way made. After a few of them it is left to a read.
    #[cfg(feature = "flow-call")]
    #[must_use]
    pub fn judge_alone<'a>(&self, got: Got<'a>, cx: &Cx<'_>) -> Settlement<'a> {
        if let Got::Reply(reply) = got
            && !cx.foreign
            && (400..500).contains(&reply.status)
        {
            let problem = ApiProblem::read(&reply);
            match reply.status {
                408 | 425 | 429 => {}
                409 if self.key.is_some() && (self.attempt < CONFLICTS || !problem.is_klarnas()) => {}
                409 if self.key.is_some() => return Settlement::GaveUp { doubt: true, why: Why::Status(409) },
                // What is gone, changed or forbidden may be so because an earlier attempt did it: it may have disabled the very
                // key of the call. What is wrong with the bytes was wrong in every attempt.
                400 | 413 | 415 | 422 if self.doubt => {}
                status
                    if self.doubt
                        && self.key.is_none()
                        && self.op.method != Method::Get
                        && (problem.is_klarnas() || matches!(status, 404 | 409 | 410)) =>
                {
                    return Settlement::GaveUp { doubt: true, why: Why::Status(reply.status) };
                }
                _ if problem.is_klarnas() && !self.doubt => return Settlement::Refused(problem),
                _ => {}
            }
        }
        self.judge(got, cx)
    }

    /// Whether an attempt may follow one that may have been executed.
    #[cfg(feature = "flow-call")]
    #[must_use]
    pub const fn is_repeatable(&self) -> bool {
        matches!(self.op.retry, Retry::Free | Retry::Keyed)
    }

    /// Whether it is good only as long as a token of it is.
    fn carries_token(&self) -> bool {
        self.token.is_some() || !self.tokens.is_empty()
    }

    /// Whether the body holds an end of the customer's time that was far enough ahead when it was written.
    fn names_a_moment(&self) -> bool {
        const ENDS: [&str; 2] = [
            "/step_up_config/customer_interaction_config/interaction_expiry/timestamp",
            "/step_up_config/payment_request_expires_at",
        ];
        let Some(body) = self.body.as_deref().map(str::as_bytes) else { return false };
        // A call that is all that its flow is about keeps the whole request.
        let parts = [Some(body), json::at(body, "/body")];
        parts.into_iter().flatten().any(|part| ENDS.iter().any(|end| json::at(part, end).is_some()))
    }

    /// What to make of a success that cannot be read or is not ours.
    #[must_use]
    pub fn unusable<'a>(&self, why: Why, cx: &Cx<'_>) -> Settlement<'a> {
        self.again(why, None, cx)
    }

    /// No attempt is possible any more.
    #[must_use]
    pub fn expired<'a>(&self) -> Settlement<'a> {
        Settlement::GaveUp { doubt: self.doubt, why: Why::Lost }
    }

    fn again<'a>(&self, why: Why, wait_at_least: Option<u64>, cx: &Cx<'_>) -> Settlement<'a> {
        #[cfg(feature = "flow-call")]
        if !self.is_repeatable() && (self.doubt || why.doubtful()) {
            return Settlement::GaveUp { doubt: true, why };
        }
        let mut wait_ms = retry::backoff_ms(&self.seed(), self.attempt);
        let mut limit = if self.key.is_some() { limits::ATTEMPTS } else { limits::ATTEMPTS_NATURAL };
        if self.token.is_some() {
            // A session token lives for an hour: whenever the network comes back within it, the payment must not miss it.
            limit = limit.saturating_add(limits::ATTEMPTS_TOKEN);
            if cx.at.since(self.planned) < limits::FINALIZE_WINDOW_MS {
                wait_ms = wait_ms.min(limits::TOKEN_WAIT_MS);
            }
        }
        let wait_ms = wait_ms.max(wait_at_least.unwrap_or(0));
        let attempt = self.attempt.saturating_add(1);
        if attempt > limit || !self.window_open(cx.at.plus(wait_ms), cx.skewed) {
            return Settlement::GaveUp { doubt: self.doubt || why.doubtful(), why };
        }
        Settlement::Again(Again { call: self.id, attempt, wait_ms, why })
    }

    /// What correlation ids and waits are derived from.
    fn seed(&self) -> Cow<'_, str> {
        match &self.key {
            Some(key) => Cow::Borrowed(key),
            None => Cow::Owned(alloc::format!("{}/{}", self.op.name, self.args.join("/"))),
        }
    }

    /// Value of the correlation header of the attempt that is due.
    #[must_use]
    pub fn correlation_id(&self) -> String {
        correlation_id(&self.seed(), self.attempt)
    }

    /// Whether an answer with this correlation id is an answer to this call: to the attempt that is due, or to an earlier one,
    /// as Klarna may repeat the first answer as it was.
    #[must_use]
    pub fn echoes(&self, echo: &str) -> bool {
        let seed = self.seed();
        (1..=self.attempt).rev().any(|attempt| echo.eq_ignore_ascii_case(&correlation_id(&seed, attempt)))
    }

    /// Renders the attempt that is due. The same state gives the same bytes.
    ///
    /// # Errors
    /// [`Code::Missing`] when the configuration has no account and the operation needs one.
    pub fn render(&self, cfg: &Config, auth: Auth) -> Result<HttpCall, Fault> {
        if self.closed.is_some() {
            return Err(Fault::new(Code::Internal, "the call was not opened"));
        }
        let args: Vec<&str> = self.args.iter().map(String::as_str).collect();
        let account = cfg.partner_account_id.as_ref().map(crate::value::id::Id::as_str);
        let url = cfg.base_url.address(self.op, account, &args, &[])?;
        let mut http = self.render_to(url, cfg, auth);
        if let Some(token) = &self.token {
            http.headers.push((SESSION_TOKEN, String::from(token.expose())));
        }
        http.headers.extend(self.tokens.iter().map(|(header, token)| (header.name(), String::from(token.expose()))));
        http.body = self.body.clone();
        Ok(http)
    }

    /// The attempt that is due without its body and its tokens.
    pub(super) fn render_to(&self, url: String, cfg: &Config, auth: Auth) -> HttpCall {
        let mut headers = Vec::with_capacity(4);
        if let Some(key) = &self.key {
            headers.push((IDEMPOTENCY_KEY, String::from(&**key)));
        }
        headers.push((CORRELATION_ID, self.correlation_id()));
        if let (Some(metadata), Auth::Partner) = (&cfg.integration_metadata, auth) {
            headers.push((INTEGRATION_METADATA, metadata.clone()));
        }
        HttpCall {
            call: self.id,
            attempt: self.attempt,
            op: self.op,
            url,
            headers,
            auth,
            body: None,
            form: None,
            connect_ms: self.op.patience.connect_ms(),
            total_ms: self.op.patience.total_ms(),
            redelivered: self.inherited,
        }
    }
}

/// The calls of one flow. A field of every state.
#[derive(Clone, Debug, Default)]
pub struct Calls {
    open: Vec<Call>,
    last: u32,
}

impl Calls {
    /// Calls that are not settled, in the order of their plans.
    #[must_use]
    pub fn open(&self) -> &[Call] {
        &self.open
    }

    /// An open call.
    #[must_use]
    pub fn get(&self, id: CallId) -> Option<&Call> {
        self.open.iter().find(|call| call.id == id)
    }

    /// Number of the next call.
    #[must_use]
    pub fn next_id(&self) -> CallId {
        CallId(self.last.saturating_add(1))
    }

    /// Plans a call: checks what can be checked before sending and seals what must not show.
    ///
    /// # Errors
    /// [`Code::TooLarge`] or [`Code::Characters`] when the token or body cannot be sent.
    pub fn plan(
        &self,
        op: &'static OpSpec,
        args: Vec<String>,
        key: Option<Arc<str>>,
        body: Option<&str>,
        token: Option<&Secret>,
        cx: &Cx<'_>,
    ) -> Result<Plan, Fault> {
        debug_assert!(
            key.is_some() || op.idempotency == Idempotency::Natural,
            "a change without a key cannot be repeated"
        );
        if body.is_some_and(|body| body.len() > limits::BODY_BYTES) {
            return Err(Fault::new(Code::TooLarge, "a request body may have 1 MB; send less purchase data"));
        }
        if let Some(token) = token
            && !header_fits(SESSION_TOKEN, token.expose())
        {
            return Err(Fault::new(
                Code::TooLarge,
                "the session token must be visible ASCII and fit into one header of 6 KB; ask Klarna, it cannot be shortened",
            ));
        }
        let context = key.as_deref().unwrap_or("");
        let seal = |text: &str| cx.cfg.sealer.seal(context, text);
        Ok(Plan {
            call: self.next_id(),
            op: op.number,
            args,
            body: body.map(seal).transpose()?,
            token: token.map(|token| seal(token.expose())).transpose()?,
            tokens: Vec::new(),
            key,
            open: Some(Open { body: body.map(Arc::from), token: token.cloned(), tokens: Vec::new() }),
        })
    }

    /// Applies a plan.
    ///
    /// # Errors
    /// [`Misfit`] when the number is not the next one, or the operation is unknown.
    pub fn fold_plan(&mut self, plan: Plan, ops: &[&'static OpSpec], at: At) -> Result<(), Misfit> {
        if plan.call != self.next_id() {
            return Err(Misfit("the call's number is not the next one"));
        }
        let op = ops.iter().find(|op| op.number == plan.op).ok_or(Misfit("the operation is unknown"))?;
        let sealed = plan.body.is_some() || plan.token.is_some() || !plan.tokens.is_empty();
        let closed = (sealed && plan.open.is_none())
            .then(|| Box::new(Closed { body: plan.body, token: plan.token, tokens: plan.tokens }));
        let Open { body, token, tokens } = plan.open.unwrap_or_default();
        self.last = plan.call.0;
        self.open.reserve_exact(1);
        self.open.push(Call {
            id: plan.call,
            op,
            args: plan.args,
            key: plan.key,
            body,
            token,
            tokens,
            closed,
            attempt: 1,
            due: at,
            planned: at,
            doubt: false,
            inherited: false,
        });
        Ok(())
    }

    /// Applies a failed attempt.
    ///
    /// # Errors
    /// [`Misfit`] when the call is not open or the attempt is not the next one.
    pub fn fold_again(&mut self, again: &Again, at: At) -> Result<(), Misfit> {
        let call = self.open.iter_mut().find(|call| call.id == again.call).ok_or(Misfit("the call is not open"))?;
        if call.attempt.checked_add(1) != Some(again.attempt) {
            return Err(Misfit("the attempt's number is not the next one"));
        }
        call.attempt = again.attempt;
        call.due = at.plus(again.wait_ms);
        call.doubt |= again.why.doubtful();
        Ok(())
    }

    /// Opens what the journal held sealed of the open calls; see [`Call::open`].
    ///
    /// # Errors
    /// [`Code::JournalKey`] when it was sealed with another key.
    pub fn unseal(&mut self, sealer: &Sealer) -> Result<(), Fault> {
        self.open.iter_mut().try_for_each(|call| call.open(sealer))
    }

    /// Removes a settled call.
    ///
    /// # Errors
    /// [`Misfit`] when it is not open.
    pub fn settle(&mut self, id: CallId) -> Result<Call, Misfit> {
        let n = self.open.iter().position(|call| call.id == id).ok_or(Misfit("the call is not open"))?;
        let call = self.open.remove(n);
        // A flow may wait for days after this.
        self.open.shrink_to_fit();
        Ok(call)
    }

    /// The call may have been planned and sent before, though not before `since`, by a line of the journal that was lost: it is
    /// sent as one that was taken over is.
    #[cfg(any(feature = "flow-payment", feature = "flow-transaction"))]
    pub(crate) fn doubt(&mut self, id: CallId, since: At) {
        for call in self.open.iter_mut().filter(|call| call.id == id) {
            call.doubt = true;
            call.inherited = true;
            call.planned = call.planned.min(since);
        }
    }

    /// A process took over: whatever was planned may have been sent, and is due at once.
    pub fn inherit(&mut self, at: At) {
        for call in &mut self.open {
            call.doubt = true;
            call.inherited = true;
            call.due = call.due.min(at);
        }
    }

    /// The moment from which the first of the open calls may not be sent again.
    #[must_use]
    pub fn deadline(&self) -> Option<At> {
        let ends =
            self.open.iter().filter(|call| call.key.is_some()).map(|call| call.planned.plus(limits::KEY_WINDOW_MS));
        ends.min()
    }
}

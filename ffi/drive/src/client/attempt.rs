//! A call that is driven in memory.

use std::marker::PhantomData;
use std::thread;
use std::time::{Duration, Instant};

use kassa::flow::call::{self, Answer, Call, Outcome};
use kassa::flow::{Effect, Flow, Next};
use kassa::value::fault::Advice;
use kassa::wire::http::{CORRELATION_ID, HttpCall};
use kassa::wire::op::Method;

use super::failure::{Failure, NotSent, Refused, Unknown};
use super::{Client, Operation, Reply};
use crate::error::Error;
use crate::transport::{self, Lost};

pub(super) struct Attempt<O> {
    pub(super) client: Client,
    pub(super) flow: Flow<Call>,
    correlation_id: Option<String>,
    /// What the system said of the last call that brought no answer.
    detail: String,
    of: PhantomData<fn() -> O>,
}

/// Sends one call.
pub(super) type Send<'a> = &'a mut dyn FnMut(&Client, &HttpCall) -> Result<Result<transport::Answer, Lost>, Error>;

impl<O: Operation> Attempt<O> {
    pub(super) fn new(client: Client, flow: Flow<Call>) -> Self {
        Self { client, flow, correlation_id: None, detail: String::new(), of: PhantomData }
    }

    pub(super) fn finish(mut self, patience: Duration) -> Result<Reply<O::Answer>, Failure<O>> {
        self.drive(patience, &mut |client, call| client.0.transport.send(call))?;
        self.outcome()
    }

    /// Sends and waits until the call has ended, or the patience has.
    pub(super) fn drive(&mut self, patience: Duration, send: Send<'_>) -> Result<(), Failure<O>> {
        let begun = Instant::now();
        loop {
            let now = self.client.0.clock.now();
            match self.flow.next(now).map_err(Error::from)? {
                // Nobody will read what is not kept: durable is what the process remembers.
                Next::Save(batch) => self.flow.saved(batch.upto).map_err(Error::from)?,
                Next::Do(Effect::Call(call)) => self.send(&call, send)?,
                Next::Do(_) => {}
                Next::Wait { ms } => {
                    let wait = Duration::from_millis(ms);
                    if begun.elapsed().saturating_add(wait) > patience {
                        return Ok(());
                    }
                    thread::sleep(wait);
                }
                Next::Idle | Next::Done => return Ok(()),
            }
        }
    }

    fn send(&mut self, call: &HttpCall, send: Send<'_>) -> Result<(), Failure<O>> {
        let id = call.headers.iter().find(|(name, _)| *name == CORRELATION_ID);
        self.correlation_id = id.map(|(_, id)| id.clone());
        let sent = send(&self.client, call)?;
        let now = self.client.0.clock.now();
        let told = match sent {
            Ok(answer) => answer.with(|reply| self.flow.reply(call.call, call.attempt, reply, now)),
            Err(lost) => {
                self.detail = lost.detail;
                self.flow.lost(call.call, call.attempt, lost.at, now)
            }
        };
        Ok(told.map_err(Error::from)?)
    }

    /// What became of it.
    pub(super) fn outcome(self) -> Result<Reply<O::Answer>, Failure<O>> {
        let op = self.flow.state().operation();
        match self.flow.state().outcome().clone() {
            Outcome::Answered(answer) => {
                Ok(reply::<O>(answer, self.correlation_id, self.flow.state().warnings().to_vec()))
            }
            Outcome::Refused(problem) => Err(Failure::Refused(Box::new(Refused {
                operation: op.name,
                advice: call::advice(&problem),
                problem,
                correlation_id: self.correlation_id,
            }))),
            Outcome::NotSent => Err(self.not_sent()),
            Outcome::Sending if !self.flow.state().may_be_executed() => Err(self.not_sent()),
            Outcome::Sending => Err(self.unknown(None, None, true)),
            Outcome::Unknown { why, problem } => Err(self.unknown(Some(why), problem, false)),
        }
    }

    fn not_sent(self) -> Failure<O> {
        let operation = self.flow.state().operation().name;
        Failure::NotSent(Box::new(NotSent { operation, detail: self.detail }))
    }

    fn unknown(
        self,
        why: Option<kassa::flow::Why>,
        problem: Option<kassa::wire::problem::ApiProblem>,
        open: bool,
    ) -> Failure<O> {
        let op = self.flow.state().operation();
        let advice = if open || op.method == Method::Get { Advice::TryLater } else { Advice::ReadThenDecide };
        Failure::Unknown(Box::new(Unknown {
            operation: op.name,
            why,
            problem,
            advice,
            read: call::read_for(op).map(|read| read.name),
            correlation_id: self.correlation_id.clone(),
            open: open.then_some(self),
        }))
    }
}

/// Reads an answer as what the operation answers.
pub(super) fn reply<O: Operation>(
    answer: Answer,
    correlation_id: Option<String>,
    warnings: Vec<call::Warning>,
) -> Reply<O::Answer> {
    let read = answer.contents.as_ref().map(O::read);
    let (typed, mismatch) = match read {
        None => (None, None),
        Some(Ok(typed)) => (Some(typed), None),
        Some(Err(why)) => (None, Some(why)),
    };
    Reply {
        status: answer.status,
        content_type: answer.content_type.as_deref().map(str::to_owned),
        correlation_id,
        answer: typed,
        mismatch,
        warnings,
        contents: answer.contents,
    }
}

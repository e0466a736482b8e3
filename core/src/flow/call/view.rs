//! What the application may see of a call.

use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::Serialize;
use serde_json::value::RawValue;

use super::machine::{Outcome, State};
use crate::api;
use crate::flow::machine::Passing;
use crate::flow::plan::Why;
use crate::value::fault::Advice;
use crate::wire::op::{Method, OpSpec};
use crate::wire::problem::ApiProblem;

/// Something that is known against a request, although it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// JSON pointer into the spec.
    pub pointer: String,
    /// What it is. Holds no values.
    pub message: String,
    /// What to do about it.
    pub remedy: &'static str,
}

/// What Klarna's support can look up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Idempotency key of the call.
    pub idempotency_key: Arc<str>,
}

/// A call as it stands. Secrets never stand in it.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// Names the flow.
    pub reference: Arc<str>,
    /// Dotted name of the operation.
    pub operation: &'static str,
    /// Its address, with everything masked that is secret or about a person.
    pub address: Arc<str>,
    /// `sending`, `answered`, `refused`, `unknown` or `not_sent`. Of a change, `unknown` may have been executed.
    pub state: &'static str,
    /// What to do now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<Advice>,
    /// Operation that shows what became of a change whose outcome is unknown, or what it collided with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<&'static str>,
    /// What Klarna said against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<ApiProblem>,
    /// What became of the last attempt of an unknown outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// What can be looked up of a change whose outcome is unknown, also where no operation shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// HTTP status of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `Content-Type` of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Arc<str>>,
    /// The answer, with secrets masked, of operations that answer in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Box<RawValue>>,
    /// How many bytes the answer has, while the flow holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_bytes: Option<usize>,
    /// The answer holds secrets: take it, and store them before the flow goes on.
    pub secrets_wait: bool,
    /// The secrets were handed out, and are given no more.
    pub handed_out: bool,
    /// What is known against the request, in the process that began it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// The flow has ended.
    pub ended: bool,
}

impl Passing for View {}

impl View {
    pub(super) fn of(state: &State) -> Self {
        let mut view = Self {
            reference: Arc::clone(&state.reference),
            operation: state.op.name,
            address: Arc::clone(&state.address),
            state: "sending",
            advice: None,
            read: None,
            problem: None,
            why: None,
            evidence: None,
            status: None,
            content_type: None,
            answer: None,
            answer_bytes: None,
            secrets_wait: false,
            handed_out: state.handed_out,
            warnings: state.warnings.to_vec(),
            ended: state.has_ended(),
        };
        match &state.outcome {
            Outcome::Sending => {}
            Outcome::Answered(answer) => {
                view.state = "answered";
                view.status = Some(answer.status);
                view.content_type.clone_from(&answer.content_type);
                let shown = answer.shown.as_deref();
                view.answer = shown.and_then(|text| RawValue::from_string(text.to_owned()).ok());
                view.answer_bytes = answer.contents.as_ref().map(|contents| contents.expose().len());
                view.secrets_wait = answer.secret;
            }
            Outcome::Refused(problem) => {
                view.state = "refused";
                view.advice = Some(advice(problem));
                view.read = read_for(state.op).filter(|_| problem.status == 409).map(|op| op.name);
                view.problem = Some(problem.clone());
            }
            Outcome::Unknown { why, problem } => {
                view.state = "unknown";
                view.advice = Some(unknown(state.op));
                view.read = read_for(state.op).map(|op| op.name);
                view.why = Some(*why);
                let key = state.key.as_ref().filter(|_| !state.is_read());
                view.evidence = key.map(|key| Evidence { idempotency_key: Arc::clone(key) });
                view.problem.clone_from(problem);
            }
            Outcome::NotSent => {
                view.state = "not_sent";
                view.advice = Some(Advice::TryLater);
            }
        }
        view
    }
}

/// What to do about a refusal.
#[must_use]
pub fn advice(problem: &ApiProblem) -> Advice {
    match problem.status {
        401 | 403 => Advice::Escalate,
        404 | 409 | 410 => Advice::ReadThenDecide,
        429 => Advice::TryLater,
        _ => Advice::Fix,
    }
}

/// What to do about an outcome that is not known.
fn unknown(op: &OpSpec) -> Advice {
    if op.method == Method::Get { Advice::TryLater } else { Advice::ReadThenDecide }
}

/// The read that shows what a change did: the one with the longest path that the path of the change begins with.
#[must_use]
pub fn read_for(op: &OpSpec) -> Option<&'static OpSpec> {
    if op.method == Method::Get {
        return None;
    }
    let begins = |read: &&OpSpec| {
        let rest = op.path.strip_prefix(read.path);
        rest.is_some_and(|rest| rest.is_empty() || (rest.starts_with('/') && !read.path.is_empty()))
    };
    api::operations().filter(|read| read.method == Method::Get).filter(begins).max_by_key(|read| read.path.len())
}

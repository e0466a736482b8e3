//! Why a request brought no answer.

use std::fmt;
use std::time::Duration;

use kassa::flow::Why;
use kassa::value::fault::{Advice, Fault};
use kassa::wire::problem::ApiProblem;

use super::attempt::Attempt;
use super::{Operation, Reply};
use crate::error::Error;

/// Why a request brought no answer. Of all but `Unknown` it is certain that nothing was done.
#[non_exhaustive]
pub enum Failure<O> {
    /// The request is wrong: the fault names the member, the rule and the remedy. Nothing was sent.
    Fault(Fault),
    /// This machine could not send, such as without an API key. Nothing was sent.
    Host(Error),
    /// Not one attempt reached Klarna.
    NotSent(Box<NotSent>),
    /// Klarna refused it.
    Refused(Box<Refused>),
    /// It may have been done, or not; of a read, that no answer came.
    Unknown(Box<Unknown<O>>),
}

/// Not one attempt reached Klarna.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotSent {
    /// Dotted name of the operation.
    pub operation: &'static str,
    /// What the system said, for people.
    pub detail: String,
}

/// A refusal of Klarna's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Dotted name of the operation.
    pub operation: &'static str,
    /// What Klarna said: status, `error_code`, `error_id`, parameters.
    pub problem: ApiProblem,
    /// What to do.
    pub advice: Advice,
    /// What the request was called by.
    pub correlation_id: Option<String>,
}

/// An outcome that is not known.
pub struct Unknown<O> {
    /// Dotted name of the operation.
    pub operation: &'static str,
    /// What became of the last attempt, when no more are to be made.
    pub why: Option<Why>,
    /// What the last answer said, if it was one of Klarna's.
    pub problem: Option<ApiProblem>,
    /// What to do.
    pub advice: Advice,
    /// Operation that shows what became of it.
    pub read: Option<&'static str>,
    /// What the request was called by.
    pub correlation_id: Option<String>,
    pub(super) open: Option<Attempt<O>>,
}

impl<O: Operation> Unknown<O> {
    /// Whether the same call may be tried further, under the same key.
    #[must_use]
    pub fn may_go_on(&self) -> bool {
        self.open.is_some()
    }

    /// Tries the same call further, under the same key. An outcome that no attempt may change stays as it is.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn go_on(mut self, patience: Duration) -> Result<Reply<O::Answer>, Failure<O>> {
        match self.open.take() {
            Some(attempt) => attempt.finish(patience),
            None => Err(Failure::Unknown(Box::new(self))),
        }
    }
}

impl<O> Failure<O> {
    /// What to do.
    #[must_use]
    pub fn advice(&self) -> Advice {
        match self {
            Self::Fault(fault) => fault.advice(),
            Self::Host(error) => error.advice(),
            Self::NotSent(_) => Advice::TryLater,
            Self::Refused(refused) => refused.advice,
            Self::Unknown(unknown) => unknown.advice,
        }
    }

    /// What Klarna said, if it said something.
    #[must_use]
    pub fn problem(&self) -> Option<&ApiProblem> {
        match self {
            Self::Refused(refused) => Some(&refused.problem),
            Self::Unknown(unknown) => unknown.problem.as_ref(),
            _ => None,
        }
    }
}

impl<O> From<Error> for Failure<O> {
    fn from(error: Error) -> Self {
        match error {
            Error::Fault(fault) => Self::Fault(fault),
            other => Self::Host(other),
        }
    }
}

fn said(f: &mut fmt::Formatter<'_>, problem: &ApiProblem) -> fmt::Result {
    write!(f, "{}", problem.status)?;
    for text in [&problem.error_code, &problem.message].into_iter().flatten() {
        write!(f, " {text}")?;
    }
    for parameter in &problem.parameters {
        write!(f, "; {}: {}", parameter.parameter, parameter.reason.as_deref().unwrap_or("refused"))?;
    }
    problem.error_id.as_ref().map_or(Ok(()), |id| write!(f, " (error_id {id})"))
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was refused: ", self.operation)?;
        said(f, &self.problem)
    }
}

impl<O> fmt::Display for Unknown<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it is not known what became of {}", self.operation)?;
        if let Some(problem) = &self.problem {
            f.write_str("; the last answer was ")?;
            said(f, problem)?;
        }
        self.read.map_or(Ok(()), |read| write!(f, "; look with {read}"))
    }
}

impl<O> fmt::Debug for Unknown<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<O> fmt::Display for Failure<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(fault) => fault.fmt(f),
            Self::Host(error) => error.fmt(f),
            Self::NotSent(not) => write!(f, "{} was not sent: {}", not.operation, not.detail),
            Self::Refused(refused) => refused.fmt(f),
            Self::Unknown(unknown) => unknown.fmt(f),
        }
    }
}

impl<O> fmt::Debug for Failure<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<O> std::error::Error for Failure<O> {}

//! What is journaled of a call.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::answer::Contents;
use super::view::Warning;
use crate::flow::plan::{Again, Plan, Why};
use crate::journal::Sealed;
use crate::wire::problem::ApiProblem;

/// A fact about a call. The list is closed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The application asked for it; the call is planned.
    Begun(Begun),
    /// A process took over.
    Opened {
        /// Number of the process.
        epoch: u32,
    },
    /// An attempt failed in a way that allows another.
    Again(Again),
    /// Klarna answered with a success.
    Answered {
        /// HTTP status.
        status: u16,
        /// `Content-Type`, if there was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        content_type: Option<String>,
        /// What the answer holds, sealed; of a change only, as a read can be made again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contents: Option<Sealed>,
        /// The same, in the process that heard it.
        #[serde(skip)]
        open: Option<Contents>,
    },
    /// Klarna refused it, and no attempt was executed.
    Refused {
        /// Why.
        problem: ApiProblem,
    },
    /// No attempt is possible any more.
    GaveUp {
        /// One of them may have been executed.
        doubt: bool,
        /// What became of the last one.
        why: Why,
        /// What the last answer said, if it was one of Klarna's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        problem: Option<ApiProblem>,
    },
    /// The application wants no further attempt.
    Stopped,
    /// The secrets in the answer were handed to the application.
    HandedOut,
}

/// The beginning of a call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Begun {
    /// Names the flow.
    pub reference: String,
    /// The address, with everything masked that is secret or about a person: for people who read the journal.
    pub address: String,
    /// Begin no attempt later than this, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub give_up_after_ms: Option<u64>,
    /// The call. Its body is the whole request, sealed; its argument is the reference.
    pub plan: Plan,
    /// What is known against the request, in the process that checked it.
    #[serde(skip)]
    pub warnings: Vec<Warning>,
}

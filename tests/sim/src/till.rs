//! A till: power, clocks, and its sales.

use std::rc::Rc;

use kassa_sim_auditor::{Kind, text};

use crate::disk::Disk;
use crate::effect::News;
use crate::follow::Followed;
use crate::host::{Clocks, Host, Process};
use crate::mailbox::Post;
use crate::world::Sale;

/// One till.
#[derive(Clone)]
pub(crate) struct Till {
    /// It holds nothing that changes.
    pub(crate) host: Rc<dyn Host>,
    pub(crate) on: bool,
    pub(crate) boot_ms: u64,
    pub(crate) skew_ms: i64,
    pub(crate) crashes: u32,
    /// By which its webhooks go, if there is one.
    pub(crate) post: Option<Post>,
}

impl Till {
    pub(crate) fn clocks(&self, now: u64) -> Clocks {
        let wall = i64::try_from(now).unwrap_or(i64::MAX);
        Clocks { unix_ms: wall.saturating_add(self.skew_ms), mono_ms: now.saturating_sub(self.boot_ms) }
    }
}

/// One flow and what belongs to it.
#[derive(Clone)]
pub(crate) struct Slot {
    pub(crate) till: usize,
    pub(crate) sale: Sale,
    /// Number at the auditor.
    pub(crate) flow: usize,
    /// Name of the attempt.
    pub(crate) attempt: String,
    pub(crate) spec: Rc<str>,
    /// The application is about to take a token.
    pub(crate) takes: bool,
    /// Token of the stored customer who is charged.
    pub(crate) token: Option<String>,
    /// Reference of the transaction, or the id of the one that is worked on.
    pub(crate) transaction: String,
    pub(crate) kind: Kind,
    pub(crate) disk: Disk,
    /// The process that has it, with its number.
    pub(crate) process: Option<(u32, Box<dyn Process>)>,
    /// Processes that believe that they have it.
    pub(crate) others: Vec<(u32, Box<dyn Process>)>,
    /// A write that is under way: its process and what to report.
    pub(crate) saving: Option<u32>,
    /// Calls whose answers are waited for: process, call, attempt.
    pub(crate) out: Vec<(u32, u32, u16)>,
    /// The wake-up that counts.
    pub(crate) alarm: u64,
    pub(crate) screen: Option<u32>,
    pub(crate) customer_came: bool,
    /// The page has answered Klarna's SDK.
    pub(crate) initiated: bool,
    pub(crate) goes_on: bool,
    pub(crate) operator_called: bool,
    /// Its journal, as far as it was compared.
    pub(crate) followed: Option<Followed>,
    /// The process whose view was seen last, and how often it had changed. As long as both stay, so does the view.
    pub(crate) seen: Option<(u32, u64)>,
    /// Something waits to be taken, as the view has it.
    pub(crate) waits: bool,
    /// How many data there were for the partner, as the view has it, and whether the newest still are to be handed on.
    pub(crate) for_partner: (u8, bool),
    /// An operation is under way that others have to wait for, as the view has it.
    pub(crate) busy: bool,
    /// Lines were written since the journal was compared with the flow.
    pub(crate) fresh_lines: bool,
    /// Commands that could not be given yet.
    pub(crate) waiting: Vec<&'static str>,
    /// The journal is of no use any more; a person has it.
    pub(crate) dead: bool,
    /// Its mailbox was told that it is done.
    pub(crate) closed: bool,
    /// Genuine webhooks about it.
    pub(crate) news: News,
}

impl Slot {
    /// Whether a webhook may be about this flow.
    pub(crate) fn is_named_in(&self, webhook: &str) -> bool {
        let name = self.attempt.trim_end_matches("/1");
        text::contains(webhook, name) || text::contains(webhook, &self.transaction)
    }
}

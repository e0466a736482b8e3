//! A way to run the core: the Rust library, the C library, a build for another machine. The simulator knows nothing but this.

pub mod mailbox;
mod rust;
mod rust_mailbox;

use std::any::Any;

use kassa_sim_auditor::{Answer, Offer};
pub use mailbox::Mailbox;
pub use rust::RustHost;

/// The two clocks of a till.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// Wall clock, in milliseconds since 1970.
    pub unix_ms: i64,
    /// Milliseconds since the till was switched on.
    pub mono_ms: u64,
}

/// What the core wants next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Append these lines if the journal ends at `after`, then report `upto`.
    Save {
        /// Number of the last line before.
        after: u64,
        /// Number to report.
        upto: u64,
        /// The lines.
        lines: Vec<String>,
    },
    /// Send a request.
    Call(Call),
    /// Show an address to the customer.
    Show {
        /// Number of the screen.
        screen: u32,
        /// The address.
        url: String,
    },
    /// Take it away.
    Hide {
        /// Number of the screen.
        screen: u32,
    },
    /// News for the application: kind and detail.
    Tell(String),
    /// Nothing for so many milliseconds.
    Wait(u64),
    /// Nothing until something happens.
    Idle,
    /// The flow has ended.
    Done,
}

/// A request to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Number of the call.
    pub call: u32,
    /// Number of the attempt.
    pub attempt: u16,
    /// `GET`, `POST`, ...
    pub method: &'static str,
    /// Absolute address.
    pub url: String,
    /// Headers except the credential and the content type.
    pub headers: Vec<(&'static str, String)>,
    /// Body.
    pub body: Option<std::sync::Arc<str>>,
    /// A till waits so long, in milliseconds.
    pub total_ms: u32,
}

impl Call {
    /// A header's value.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// An answer.
    Answer {
        /// HTTP status.
        status: u16,
        /// Headers.
        headers: Vec<(&'static str, String)>,
        /// Body.
        body: Vec<u8>,
    },
    /// No connection was made.
    NotSent,
    /// No answer.
    Lost,
}

/// An error of the core: number and text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Number of the code.
    pub code: u16,
    /// The message.
    pub message: String,
}

/// What a webhook endpoint makes of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// To be given to the flows.
    Fresh,
    /// Known already.
    Duplicate,
    /// Not genuine or not ours.
    Rejected,
}

/// One flow in the hands of one process.
pub trait Process {
    /// The application wants something.
    ///
    /// # Errors
    /// A [`Refusal`].
    fn command(&mut self, json: &str, now: Clocks) -> Result<(), Refusal>;
    /// A call came back, or did not.
    ///
    /// # Errors
    /// A [`Refusal`], which no flow may give.
    fn reply(&mut self, call: u32, attempt: u16, reply: &Reply, now: Clocks) -> Result<(), Refusal>;
    /// A webhook that the endpoint found genuine. False when it is about something else.
    ///
    /// # Errors
    /// A [`Refusal`] other than that.
    fn event(&mut self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Result<bool, Refusal>;
    /// The browser says that the customer came back.
    ///
    /// # Errors
    /// A [`Refusal`], which no flow may give.
    fn returned(&mut self, screen: u32, now: Clocks) -> Result<(), Refusal>;
    /// Klarna's SDK says that the customer closed it.
    ///
    /// # Errors
    /// A [`Refusal`], which no flow may give.
    fn closed(&mut self, screen: u32, now: Clocks) -> Result<(), Refusal>;
    /// What to do.
    ///
    /// # Errors
    /// A [`Refusal`] when a call cannot be made with this configuration.
    fn next(&mut self, now: Clocks) -> Result<Step, Refusal>;
    /// Lines up to this number are durable.
    ///
    /// # Errors
    /// A [`Refusal`] when they were never handed out.
    fn saved(&mut self, upto: u64) -> Result<(), Refusal>;
    /// What the application may see, as JSON.
    fn view(&self, now: Clocks) -> String;
    /// A secret that is handed out once, as JSON.
    ///
    /// # Errors
    /// A [`Refusal`] while something is not saved.
    fn take(&mut self, now: Clocks) -> Result<Option<String>, Refusal>;
    /// A number that is another one as soon as the view may be another one, but for the time that is left in it. `None` where
    /// the host cannot tell.
    fn changes(&self) -> Option<u64> {
        None
    }
    /// A second process in the same state, where [`Hosts::fork`] says that there can be one.
    ///
    /// # Panics
    /// Where it does not.
    fn fork(&self) -> Box<dyn Process> {
        panic!("this host cannot copy a process")
    }
    /// The process as its own host made it, for that host's mailbox.
    fn itself(&mut self) -> &mut dyn Any;
}

impl Clone for Box<dyn Process> {
    fn clone(&self) -> Self {
        self.fork()
    }
}

/// A flow that was taken over.
pub struct Resumed {
    /// The process.
    pub process: Box<dyn Process>,
    /// Number of the last good line.
    pub last: u64,
    /// The line after it was torn.
    pub torn: bool,
}

/// A journal that is read line by line, as it grows.
pub trait Follower {
    /// Reads the next line.
    ///
    /// # Errors
    /// A [`Refusal`].
    fn line(&mut self, text: &str) -> Result<(), Refusal>;
    /// What a process would tell that took the journal over now.
    ///
    /// # Errors
    /// A [`Refusal`].
    fn view(&self, now: Clocks) -> Result<String, Refusal>;
    /// The same again, to be read on for itself.
    fn fork(&self) -> Box<dyn Follower>;
}

impl Clone for Box<dyn Follower> {
    fn clone(&self) -> Self {
        self.fork()
    }
}

/// A way to run the core for one till.
pub trait Host {
    /// Begins a flow.
    ///
    /// # Errors
    /// A [`Refusal`].
    fn start(&self, kind: &str, spec: &str, now: Clocks) -> Result<Box<dyn Process>, Refusal>;
    /// Takes a flow over from its journal.
    ///
    /// # Errors
    /// A [`Refusal`].
    fn resume(&self, lines: &[&str], now: Clocks) -> Result<Resumed, Refusal>;
    /// Begins to follow the journal that begins with this line; `None` where journals can only be taken over.
    ///
    /// # Errors
    /// A [`Refusal`].
    fn follow(&self, _first: &str) -> Result<Option<Box<dyn Follower>>, Refusal> {
        Ok(None)
    }
    /// The webhook endpoint's judgement.
    fn receive(&self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Delivery;
    /// A mailbox to which nothing has come yet.
    fn mailbox(&self) -> Box<dyn Mailbox>;
    /// Where a page offers Klarna, by the body of an answer to the presentation call, or by none.
    fn offer(&self, presentation: Option<&[u8]>) -> Offer {
        rust::offer(presentation)
    }
    /// What a page answers Klarna's SDK for a payment that stands like this.
    fn initiate(&self, view: &str) -> Answer {
        rust::initiate(view)
    }
}

/// Everything a host has to know about a till.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The configuration, as JSON.
    pub config: String,
    /// Id of the key that webhooks are signed with.
    pub signing_key_id: String,
    /// The key.
    pub signing_key: String,
}

/// Makes hosts.
pub trait Hosts: Sync {
    /// A host for one till.
    fn host(&self, setup: &Setup) -> Box<dyn Host>;
    /// Whether processes can be copied as they stand.
    fn fork(&self) -> bool {
        false
    }
}

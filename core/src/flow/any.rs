//! Flows by the name of their kind, with JSON in and JSON out: what the C library, the browser and the bindings hold.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;

use super::config::Config;
use super::effect::{Next, ScreenId};
use super::machine::{Machine, ScreenEvent};
use super::run::{Flow, Resumed};
use crate::journal::{Damage, Reader};
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::value::time::Now;
use crate::webhook::Event;
use crate::wire::http::{HttpReply, LostAt};

/// A flow of any kind. The methods are those of [`Flow`].
pub trait AnyFlow: Send {
    /// Kind of the flow.
    fn kind(&self) -> &'static str;

    /// See [`Flow::command`].
    ///
    /// # Errors
    /// A [`Fault`]; the flow is then as before.
    fn command(&mut self, json: &[u8], now: Now) -> Result<(), Fault>;

    /// See [`Flow::reply`].
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    fn reply(&mut self, call: CallId, attempt: u16, reply: HttpReply<'_>, now: Now) -> Result<(), Fault>;

    /// See [`Flow::lost`].
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    fn lost(&mut self, call: CallId, attempt: u16, stage: LostAt, now: Now) -> Result<(), Fault>;

    /// See [`Flow::event`].
    ///
    /// # Errors
    /// [`Code::EventNotOurs`] when the event is about something else.
    fn event(&mut self, event: &Event<'_>, now: Now) -> Result<(), Fault>;

    /// See [`Flow::screen`].
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    fn screen(&mut self, screen: ScreenId, what: ScreenEvent, now: Now) -> Result<(), Fault>;

    /// See [`Flow::tick`].
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    fn tick(&mut self, now: Now) -> Result<(), Fault>;

    /// See [`Flow::next`].
    ///
    /// # Errors
    /// A [`Fault`] when a call cannot be rendered with this configuration.
    fn next(&mut self, now: Now) -> Result<Next, Fault>;

    /// See [`Flow::saved`].
    ///
    /// # Errors
    /// [`Code::NotHandedOut`] when the number is beyond the last line.
    fn saved(&mut self, upto: u64) -> Result<(), Fault>;

    /// The view as JSON.
    ///
    /// # Errors
    /// [`Code::Internal`], never seen.
    fn view_json(&self, now: Now) -> Result<String, Fault>;
}

impl<M: Machine> AnyFlow for Flow<M> {
    fn kind(&self) -> &'static str {
        M::KIND
    }

    fn command(&mut self, json: &[u8], now: Now) -> Result<(), Fault> {
        Self::command(self, M::command(json)?, now)
    }

    fn reply(&mut self, call: CallId, attempt: u16, reply: HttpReply<'_>, now: Now) -> Result<(), Fault> {
        Self::reply(self, call, attempt, reply, now)
    }

    fn lost(&mut self, call: CallId, attempt: u16, stage: LostAt, now: Now) -> Result<(), Fault> {
        Self::lost(self, call, attempt, stage, now)
    }

    fn event(&mut self, event: &Event<'_>, now: Now) -> Result<(), Fault> {
        Self::event(self, event, now)
    }

    fn screen(&mut self, screen: ScreenId, what: ScreenEvent, now: Now) -> Result<(), Fault> {
        Self::screen(self, screen, what, now)
    }

    fn tick(&mut self, now: Now) -> Result<(), Fault> {
        Self::tick(self, now)
    }

    fn next(&mut self, now: Now) -> Result<Next, Fault> {
        Self::next(self, now)
    }

    fn saved(&mut self, upto: u64) -> Result<(), Fault> {
        Self::saved(self, upto)
    }

    fn view_json(&self, now: Now) -> Result<String, Fault> {
        serde_json::to_string(&self.view(now)).map_err(|_| Fault::new(Code::Internal, "the view could not be written"))
    }
}

macro_rules! kinds {
    ($($feature:literal $machine:path;)+) => {
        /// Kinds of flow in this build.
        pub const KINDS: &[&str] = &[$( #[cfg(feature = $feature)] <$machine as Machine>::KIND, )+];

        #[cfg_attr(not(any($(feature = $feature),+)), allow(unused_variables))] // a build without flows has nothing to begin
        /// Begins a flow of the kind named `kind` from a spec in JSON.
        ///
        /// # Errors
        /// [`Code::UnknownKind`], or a [`Fault`] that names what is wrong with the spec.
        pub fn start(kind: &str, spec: &[u8], cfg: Arc<Config>, now: Now) -> Result<Box<dyn AnyFlow>, Fault> {
            $(
                #[cfg(feature = $feature)]
                if kind == <$machine as Machine>::KIND {
                    let spec = <$machine as Machine>::spec(spec)?;
                    return Ok(Box::new(Flow::<$machine>::start(spec, cfg, now)?));
                }
            )+
            Err(unknown_kind())
        }

        #[cfg_attr(not(any($(feature = $feature),+)), allow(unused_variables))]
        /// Takes a flow over from its journal's lines, whatever its kind.
        ///
        /// # Errors
        /// A [`Fault`] of class journal; nothing was touched.
        pub fn resume<'a>(
            lines: impl IntoIterator<Item = &'a str>,
            cfg: Arc<Config>,
            now: Now,
        ) -> Result<Resumed<Box<dyn AnyFlow>>, Fault> {
            let mut lines = lines.into_iter().peekable();
            let empty = || Fault::new(Code::JournalStart, "the journal holds no whole line: nothing was sent, start anew");
            let first: &'a str = lines.peek().copied().ok_or_else(empty)?;
            let kind = match Reader::default().line(first) {
                Ok(line) => line.kind,
                Err(Damage::Gap) => return Err(damaged_start()),
                Err(Damage::Broken) => {
                    lines.next();
                    // One torn line was never acknowledged. With others behind it, it is damage, and payments may hang on it.
                    return Err(if lines.next().is_none() { empty() } else { damaged_start() });
                }
            };
            $(
                #[cfg(feature = $feature)]
                if kind == <$machine as Machine>::KIND {
                    let Resumed { flow, last, torn } = Flow::<$machine>::resume(lines, cfg, now)?;
                    return Ok(Resumed { flow: Box::new(flow), last, torn });
                }
            )+
            Err(unknown_kind())
        }
    };
}

fn damaged_start() -> Fault {
    Fault::new(
        Code::JournalDamaged,
        "the first line is damaged or missing and others follow; nothing was changed, keep the journal and ask a person to compare it with Klarna",
    )
}

fn unknown_kind() -> Fault {
    Fault::new(
        Code::UnknownKind,
        alloc::format!("there is no such kind of flow in this build; known are {}", KINDS.join(", ")),
    )
}

kinds! {
    "flow-payment" super::payment::Payment;
    "flow-transaction" super::transaction::Transaction;
    "flow-checkout" super::checkout::Checkout;
}

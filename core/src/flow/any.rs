//! Flows by the name of their kind, with JSON in and JSON out: what the C library, the browser and the bindings hold.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::config::Config;
use super::effect::{Next, ScreenId};
use super::machine::{Machine, ScreenEvent};
use super::opening::first_line;
use super::run::{Flow, Resumed};
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
#[cfg(feature = "handout")]
use crate::value::secret::Secret;
use crate::value::time::Now;
use crate::webhook::{Event, Name};
use crate::wire::http::{HttpReply, LostAt};

/// A flow of any kind. The methods are those of [`Flow`].
pub trait AnyFlow: Send {
    /// Kind of the flow.
    fn kind(&self) -> &'static str;

    /// Whether a spec that comes again under this flow's reference is still about what was begun: of the same kind, for the same amount, of
    /// the same transaction. What else has changed in it counts for nothing; the flow goes on as it was begun.
    ///
    /// # Errors
    /// [`Code::ReferenceReused`] when it is about something else, or a [`Fault`] that names what is wrong with the spec.
    fn agrees(&self, kind: &str, spec: &[u8]) -> Result<(), Fault>;

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

    /// See [`Flow::names`].
    fn names(&self) -> Vec<Name>;

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

    /// See [`Flow::take`].
    ///
    /// # Errors
    /// [`Code::NotNow`] while a line is not saved.
    #[cfg(feature = "handout")]
    fn take(&mut self, now: Now) -> Result<Option<Secret>, Fault>;

    /// See [`Flow::copy`].
    #[cfg(feature = "copy")]
    fn copy(&self) -> Box<dyn AnyFlow>;

    /// See [`Flow::changes`].
    #[cfg(feature = "copy")]
    fn changes(&self) -> u64;
}

impl<M: Machine> AnyFlow for Flow<M> {
    fn kind(&self) -> &'static str {
        M::KIND
    }

    fn agrees(&self, kind: &str, spec: &[u8]) -> Result<(), Fault> {
        if kind == M::KIND {
            return M::agrees(self.state(), &M::spec(spec)?);
        }
        if !KINDS.contains(&kind) {
            return Err(unknown_kind());
        }
        let why = alloc::format!(
            "this reference is that of a {}; what is of another kind needs a reference of its own",
            M::KIND
        );
        Err(Fault::at(Code::ReferenceReused, "/reference", why))
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

    fn names(&self) -> Vec<Name> {
        Self::names(self)
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

    #[cfg(feature = "handout")]
    fn take(&mut self, now: Now) -> Result<Option<Secret>, Fault> {
        Self::take(self, now)
    }

    #[cfg(feature = "copy")]
    fn copy(&self) -> Box<dyn AnyFlow> {
        Box::new(Self::copy(self))
    }

    #[cfg(feature = "copy")]
    fn changes(&self) -> u64 {
        Self::changes(self)
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
            let mut lines = lines.into_iter();
            let (reader, first) = first_line(&mut lines)?;
            $(
                #[cfg(feature = $feature)]
                if first.kind == <$machine as Machine>::KIND {
                    let Resumed { flow, last, torn } = Flow::<$machine>::resume_after(reader, first, lines, cfg, now)?;
                    return Ok(Resumed { flow: Box::new(flow), last, torn });
                }
            )+
            Err(unknown_kind())
        }

        #[cfg(feature = "copy")]
        #[cfg_attr(not(any($(feature = $feature),+)), allow(unused_variables))]
        /// Begins to follow the journal that begins with this line.
        ///
        /// # Errors
        /// A [`Fault`] of class journal.
        pub fn follow(first: &str, cfg: Arc<Config>) -> Result<Box<dyn super::copy::Follow>, Fault> {
            let (reader, first) = first_line(&mut core::iter::once(first))?;
            $(
                #[cfg(feature = $feature)]
                if first.kind == <$machine as Machine>::KIND {
                    return Ok(Box::new(super::replay::Replay::<$machine>::begin(reader, &first, cfg)?));
                }
            )+
            Err(unknown_kind())
        }
    };
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
    "flow-call" super::call::Call;
}

#[cfg(all(test, feature = "flow-payment", feature = "flow-transaction"))]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::flow::Batch;
    use alloc::vec::Vec;

    const NOW: Now = Now { unix_ms: 1_767_323_045_000, mono_ms: 0 };

    fn config(key: &str) -> Arc<Config> {
        let text = alloc::format!(
            r#"{{"base_url":"https://k.example","environment":"test","installation":"t1","partner_account_id":"krn:a","journal_key":"{}"}}"#,
            key.repeat(32)
        );
        Arc::new(Config::from_json(text.as_bytes()).unwrap())
    }

    /// Answers every call with these bodies, in turn, and gives the journal.
    fn journal(kind: &str, spec: &str, commands: &[&str], answers: &[&str]) -> Vec<String> {
        let mut flow = start(kind, spec.as_bytes(), config("0a"), NOW).unwrap();
        for command in commands {
            flow.command(command.as_bytes(), NOW).unwrap();
        }
        let (mut lines, mut answers) = (Vec::new(), answers.iter());
        loop {
            match flow.next(NOW).unwrap() {
                Next::Save(Batch { upto, lines: new, .. }) => {
                    lines.extend(new);
                    flow.saved(upto).unwrap();
                }
                Next::Do(crate::flow::Effect::Call(call)) => {
                    let Some(answer) = answers.next() else { return lines };
                    let reply = HttpReply { status: 200, headers: &[], body: answer.as_bytes() };
                    flow.reply(call.call, call.attempt, reply, NOW).unwrap();
                }
                Next::Do(_) => {}
                _ => return lines,
            }
        }
    }

    fn refusal(lines: &[String]) -> Option<Code> {
        let lines = || lines.iter().map(String::as_str);
        assert!(resume(lines(), config("0a"), NOW).is_ok());
        resume(lines(), config("0b"), NOW).err().map(|fault| fault.code)
    }

    const PAYMENT: &str = r#"{"reference":"r","authorize":{"currency":"EUR","request_payment_transaction":{"amount":1},
        "supplementary_purchase_data":{"purchase_reference":"p"},
        "step_up_config":{"customer_interaction_config":{"method":"HANDOVER","return_url":"https://s.example/b"}}}}"#;
    const STEP_UP: &str = r#"{"payment_transaction_response":{"result":"STEP_UP_REQUIRED"},
        "payment_request":{"payment_request_id":"krn:r","state":"SUBMITTED"}}"#;
    const APPROVED: &str = r#"{"payment_transaction_response":{"result":"APPROVED",
        "payment_transaction":{"payment_transaction_id":"krn:t"}}}"#;

    #[test]
    fn another_journal_key_is_refused_as_long_as_the_payment_needs_it() {
        assert_eq!(refusal(&journal("payment", PAYMENT, &[], &[])), Some(Code::JournalKey), "the call is open");
        let waiting = journal("payment", PAYMENT, &[], &[STEP_UP]);
        assert_eq!(refusal(&waiting), Some(Code::JournalKey), "its body serves the final authorize");
        assert_eq!(refusal(&journal("payment", PAYMENT, &[], &[APPROVED])), None, "nothing will be sent any more");
    }

    #[test]
    fn another_journal_key_is_refused_as_long_as_a_transaction_may_seal_more() {
        let spec = r#"{"reference":"t","payment_transaction_id":"krn:t","amount":5,"currency":"EUR"}"#;
        let capture = r#"{"capture":{"reference":"c","amount":1}}"#;
        let made = r#"{"payment_capture_id":"krn:c"}"#;
        assert_eq!(refusal(&journal("transaction", spec, &[], &[])), None, "nothing was sealed");
        assert_eq!(refusal(&journal("transaction", spec, &[capture], &[])), Some(Code::JournalKey));
        assert_eq!(refusal(&journal("transaction", spec, &[capture], &[made])), Some(Code::JournalKey));
        let closed = journal("transaction", spec, &[capture, r#"{"close":{}}"#], &[made]);
        assert_eq!(refusal(&closed), None, "it has ended");
    }
}

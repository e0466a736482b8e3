//! The Rust library itself.

use std::any::Any;
use std::sync::Arc;

use kassa::api::payment::presentation::{self, Place};
use kassa::flow::payment::{self, Initiate};
use kassa::flow::{AnyFlow, Config, Effect, Follow, Next, ScreenEvent, ScreenId};
use kassa::value::fault::{Code, Fault};
use kassa::value::id::CallId;
use kassa::value::time::{At, Now};
use kassa::webhook::{self, Inbox, SigningKey, Verdict, Verifier};
use kassa::wire::http::{HttpReply, LostAt};

use kassa_sim_auditor::{Answer, Offer};

use super::rust_mailbox::Shelf;
use super::{Call, Clocks, Delivery, Follower, Host, Hosts, Mailbox, Process, Refusal, Reply, Resumed, Setup, Step};

/// Tills on the Rust library.
#[derive(Clone, Copy, Debug, Default)]
pub struct RustHost;

struct Till {
    config: Arc<Config>,
    verifier: Arc<Verifier>,
    inbox: Inbox,
}

struct Journal(Box<dyn Follow>);

pub(super) struct Flow {
    pub(super) flow: Box<dyn AnyFlow>,
    verifier: Arc<Verifier>,
}

impl Hosts for RustHost {
    fn host(&self, setup: &Setup) -> Box<dyn Host> {
        let config = Config::from_json(setup.config.as_bytes()).expect("the simulator's configuration is right");
        let key = SigningKey { id: setup.signing_key_id.clone(), secret: setup.signing_key.as_str().into() };
        let verifier = Verifier::new([&key]).expect("there is a key");
        let inbox = Inbox::new(verifier.clone(), false, None);
        Box::new(Till { config: Arc::new(config), verifier: Arc::new(verifier), inbox })
    }

    fn fork(&self) -> bool {
        true
    }
}

impl Host for Till {
    fn start(&self, kind: &str, spec: &str, now: Clocks) -> Result<Box<dyn Process>, Refusal> {
        let flow = kassa::flow::start(kind, spec.as_bytes(), self.config.clone(), clocks(now)).map_err(refusal)?;
        Ok(Box::new(Flow { flow, verifier: self.verifier.clone() }))
    }

    fn resume(&self, lines: &[&str], now: Clocks) -> Result<Resumed, Refusal> {
        let resumed = kassa::flow::resume(lines.iter().copied(), self.config.clone(), clocks(now)).map_err(refusal)?;
        let process = Box::new(Flow { flow: resumed.flow, verifier: self.verifier.clone() });
        Ok(Resumed { process, last: resumed.last, torn: resumed.torn })
    }

    fn follow(&self, first: &str) -> Result<Option<Box<dyn Follower>>, Refusal> {
        Ok(Some(Box::new(Journal(kassa::flow::follow(first, self.config.clone()).map_err(refusal)?))))
    }

    fn receive(&self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Delivery {
        match self.inbox.receive(body, key_id, signature, At::from_unix_ms(now.unix_ms)).verdict {
            Verdict::Fresh(_) => Delivery::Fresh,
            Verdict::Duplicate(_) => Delivery::Duplicate,
            Verdict::Rejected(_) => Delivery::Rejected,
        }
    }

    fn mailbox(&self) -> Box<dyn Mailbox> {
        Box::new(Shelf(webhook::Mailbox::new(self.inbox.clone(), self.config.sealer().clone())))
    }
}

impl Process for Flow {
    fn command(&mut self, json: &str, now: Clocks) -> Result<(), Refusal> {
        self.flow.command(json.as_bytes(), clocks(now)).map_err(refusal)
    }

    fn reply(&mut self, call: u32, attempt: u16, reply: &Reply, now: Clocks) -> Result<(), Refusal> {
        let call = CallId(call);
        let now = clocks(now);
        match reply {
            Reply::Answer { status, headers, body } => {
                let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
                self.flow.reply(call, attempt, HttpReply { status: *status, headers: &headers, body }, now)
            }
            Reply::NotSent => self.flow.lost(call, attempt, LostAt::NotSent, now),
            Reply::Lost => self.flow.lost(call, attempt, LostAt::Unknown, now),
        }
        .map_err(refusal)
    }

    fn event(&mut self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Result<bool, Refusal> {
        let Ok(event) = self.verifier.verify(body, key_id, signature) else { return Ok(false) };
        match self.flow.event(&event, clocks(now)) {
            Ok(()) => Ok(true),
            Err(fault) if fault.code == Code::EventNotOurs => Ok(false),
            Err(fault) => Err(refusal(fault)),
        }
    }

    fn returned(&mut self, screen: u32, now: Clocks) -> Result<(), Refusal> {
        self.flow.screen(ScreenId(screen), ScreenEvent::Returned, clocks(now)).map_err(refusal)
    }

    fn closed(&mut self, screen: u32, now: Clocks) -> Result<(), Refusal> {
        self.flow.screen(ScreenId(screen), ScreenEvent::Closed, clocks(now)).map_err(refusal)
    }

    fn next(&mut self, now: Clocks) -> Result<Step, Refusal> {
        Ok(match self.flow.next(clocks(now)).map_err(refusal)? {
            Next::Save(batch) => Step::Save { after: batch.after, upto: batch.upto, lines: batch.lines },
            Next::Do(Effect::Call(call)) => Step::Call(Call {
                call: call.call.0,
                attempt: call.attempt,
                method: call.op.method.as_str(),
                url: call.url,
                headers: call.headers,
                body: call.body,
                total_ms: call.total_ms,
            }),
            Next::Do(Effect::Show(screen)) => Step::Show { screen: screen.screen.0, url: screen.url },
            Next::Do(Effect::Hide(screen)) => Step::Hide { screen: screen.0 },
            Next::Do(Effect::Tell(notice)) => Step::Tell(format!("{}: {}", notice.what, notice.detail)),
            Next::Do(other) => Step::Tell(format!("{other:?}")),
            Next::Wait { ms } => Step::Wait(ms),
            Next::Idle => Step::Idle,
            Next::Done => Step::Done,
        })
    }

    fn saved(&mut self, upto: u64) -> Result<(), Refusal> {
        self.flow.saved(upto).map_err(refusal)
    }

    fn view(&self, now: Clocks) -> String {
        self.flow.view_json(clocks(now)).expect("a view can be written")
    }

    fn take(&mut self, now: Clocks) -> Result<Option<String>, Refusal> {
        Ok(self.flow.take(clocks(now)).map_err(refusal)?.map(|taken| taken.expose().to_owned()))
    }

    fn changes(&self) -> Option<u64> {
        Some(self.flow.changes())
    }

    fn fork(&self) -> Box<dyn Process> {
        Box::new(Self { flow: self.flow.copy(), verifier: self.verifier.clone() })
    }

    fn itself(&mut self) -> &mut dyn Any {
        self
    }
}

impl Follower for Journal {
    fn line(&mut self, text: &str) -> Result<(), Refusal> {
        self.0.line(text).map_err(refusal)
    }

    fn view(&self, now: Clocks) -> Result<String, Refusal> {
        self.0.view_json(clocks(now)).map_err(refusal)
    }

    fn fork(&self) -> Box<dyn Follower> {
        Box::new(Self(self.0.copy()))
    }
}

/// A page needs no flow for this, whatever its server is written in.
pub(super) fn offer(presentation: Option<&[u8]>) -> Offer {
    let offer = presentation::Offer::of(presentation);
    Offer { shown: offer.place != Place::Hidden, at_once: offer.authorize_at_once }
}

/// The same.
pub(super) fn initiate(view: &str) -> Answer {
    match payment::Answer::read(view.as_bytes(), "https://shop.example/thanks") {
        payment::Answer::Resolve(Initiate::ReturnUrl(_)) => Answer::Return,
        payment::Answer::Resolve(Initiate::PaymentRequestUrl(url)) => Answer::Page(url),
        payment::Answer::Reject => Answer::Reject,
        _ => Answer::Wait,
    }
}

pub(super) fn clocks(now: Clocks) -> Now {
    Now { unix_ms: now.unix_ms, mono_ms: now.mono_ms }
}

fn refusal(fault: Fault) -> Refusal {
    Refusal { code: fault.code.number(), message: fault.to_string() }
}

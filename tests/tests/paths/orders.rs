//! News in every order: webhooks, answers to reads, the browser that comes back, what the page's SDK says, and answers that come
//! late. Whatever comes first, comes twice or never comes, a path ends in one way.

use std::sync::Arc;

use kassa::flow::{AnyFlow, Config, Effect, Next, ScreenEvent, ScreenId, start};
use kassa::value::time::Now;
use kassa::webhook::{Event, SigningKey, Verifier};
use kassa::wire::http::{HttpCall, HttpReply};
use kassa_sandbox::engine::{Approval, Move};
use kassa_tests::klarna::{Answer, BEGIN_MS, Fate, Klarna, clocks};
use serde_json::Value;

use crate::suite::{PATHS, Path};

/// What may be heard of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum News {
    /// The webhook that the customer has entered.
    EnteredByWebhook,
    /// The webhook of the end.
    EndedByWebhook,
    /// A read that shows the customer at Klarna.
    EnteredByPoll,
    /// A read that shows the end.
    EndedByPoll,
    /// The browser comes back, or the page's SDK says that it is complete.
    Returned,
    /// The answer to the first call, once more and too late.
    FirstAgain,
}

const ALL: [News; 6] = [
    News::EnteredByWebhook,
    News::EndedByWebhook,
    News::EnteredByPoll,
    News::EndedByPoll,
    News::Returned,
    News::FirstAgain,
];

/// What Klarna says in one run of a path that ends in one way.
struct Story {
    cfg: Arc<Config>,
    spec: String,
    first: Answer,
    entered: Answer,
    ended: Answer,
    /// Answer to the authorize at the end.
    last: Option<Answer>,
    events: [(Vec<u8>, String, String); 2],
    key: SigningKey,
}

/// A flow and its host.
struct Host<'a> {
    story: &'a Story,
    flow: Box<dyn AnyFlow>,
    ms: u64,
    /// The first call.
    first: HttpCall,
    /// The authorize at the end, handed out and not answered.
    last: Vec<HttpCall>,
    /// How often that was handed out.
    asked: usize,
    /// A read that is under way.
    read: Option<HttpCall>,
}

fn now(ms: u64) -> Now {
    clocks(BEGIN_MS + ms, BEGIN_MS, 0)
}

/// Goes on to the next call, at most so many milliseconds.
fn next_call(flow: &mut dyn AnyFlow, ms: &mut u64, patience: u64) -> Option<HttpCall> {
    let until = *ms + patience;
    loop {
        match flow.next(now(*ms)).unwrap() {
            Next::Save(batch) => flow.saved(batch.upto).unwrap(),
            Next::Do(Effect::Call(call)) => return Some(call),
            Next::Do(_) => {}
            Next::Wait { ms: wait } if *ms + wait <= until => *ms += wait,
            Next::Wait { .. } | Next::Idle | Next::Done => return None,
        }
    }
}

fn reply(flow: &mut dyn AnyFlow, call: &HttpCall, answer: &Answer, ms: u64) {
    let headers: Vec<(&str, &str)> =
        answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let reply = HttpReply { status: answer.status, headers: &headers, body: &answer.body };
    flow.reply(call.call, call.attempt, reply, now(ms)).unwrap();
}

impl Story {
    /// Plays the path once, in the order of a good day, and keeps what Klarna says. `None` where there is nobody to ask.
    fn record(path: &Path, end: &Move) -> Option<Self> {
        let mut klarna = Klarna::new();
        let cfg = Arc::new(Config::from_json(klarna.config().to_string().as_bytes()).unwrap());
        let spec = path.spec("p-1");
        let mut flow = start("payment", spec.as_bytes(), cfg.clone(), now(0)).unwrap();
        let mut ms = 0;
        let seed = klarna.world.seed().clone();
        let answered = |klarna: &mut Klarna, flow: &mut dyn AnyFlow, ms: &mut u64, step: Option<&Move>| {
            let call = next_call(flow, ms, 600_000)?;
            klarna.now_ms = BEGIN_MS + *ms;
            if let Some(step) = step {
                assert!(klarna.customer(step), "{}: {step:?}", path.name);
            }
            let mut answer = klarna.send(&call, Fate::Answer).unwrap();
            // Each run has correlation ids of its own.
            answer.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("Partner-Correlation-Id"));
            reply(flow, &call, &answer, *ms);
            Some((call, answer))
        };
        let (_, first) = answered(&mut klarna, &mut *flow, &mut ms, None)?;
        if !String::from_utf8_lossy(&first.body).contains("payment_request_id") {
            return None;
        }
        for (_, command) in path.commands {
            next_call(&mut *flow, &mut ms, 0);
            flow.command(command.as_bytes(), now(ms)).unwrap();
            answered(&mut klarna, &mut *flow, &mut ms, None)?;
        }
        let (_, entered) = answered(&mut klarna, &mut *flow, &mut ms, Some(&Move::Enter))?;
        let (_, ended) = answered(&mut klarna, &mut *flow, &mut ms, Some(end))?;
        let last = answered(&mut klarna, &mut *flow, &mut ms, None).map(|(_, answer)| answer);
        let mut told = Vec::new();
        for _ in 0..10 {
            told.extend(klarna.webhooks(true));
            klarna.now_ms += 1_000;
        }
        let event = |word: &str| {
            told.iter().find(|(body, ..)| String::from_utf8_lossy(body).contains(word)).cloned().expect("it was told")
        };
        let word = match end {
            Move::Approve(_) => "state-change.completed",
            Move::Decline => "state-change.declined",
            _ => "state-change.expired",
        };
        let events = [event("state-change.in-progress"), event(word)];
        let key = SigningKey { id: seed.signing_key_id, secret: seed.signing_key.as_str().into() };
        Some(Self { cfg, spec, first, entered, ended, last, events, key })
    }
}

impl<'a> Host<'a> {
    fn begin(story: &'a Story, path: &Path) -> Self {
        let mut flow = start("payment", story.spec.as_bytes(), story.cfg.clone(), now(0)).unwrap();
        let mut ms = 0;
        let first = next_call(&mut *flow, &mut ms, 0).unwrap();
        reply(&mut *flow, &first, &story.first, ms);
        let mut host = Self { story, flow, ms, first, last: Vec::new(), asked: 0, read: None };
        for (_, command) in path.commands {
            host.go_on(0);
            host.flow.command(command.as_bytes(), now(host.ms)).unwrap();
            let call = host.go_on(0).expect("the change is asked for");
            let body = String::from_utf8_lossy(&story.entered.body).replace("IN_PROGRESS", "SUBMITTED");
            let answer = Answer { body: body.into_bytes(), ..story.entered.clone() };
            reply(&mut *host.flow, &call, &answer, host.ms);
        }
        host
    }

    /// Goes on until a call is made that is neither a read nor the authorize at the end; those are kept.
    fn go_on(&mut self, patience: u64) -> Option<HttpCall> {
        while let Some(call) = next_call(&mut *self.flow, &mut self.ms, patience) {
            match call.op.name {
                "payment.request.read" => {
                    self.read = Some(call);
                    return None;
                }
                "payment.authorize" => {
                    self.asked += 1;
                    self.last.push(call);
                }
                _ => return Some(call),
            }
        }
        None
    }

    fn poll(&mut self, answer: &Answer) {
        if self.read.is_none() {
            self.go_on(300_000);
        }
        if let Some(call) = self.read.take() {
            reply(&mut *self.flow, &call, answer, self.ms);
        }
    }

    fn hear(&mut self, news: News, events: &[Event<'_>; 2]) {
        self.go_on(0);
        self.ms += 40;
        let story = self.story;
        match news {
            News::EnteredByWebhook => self.flow.event(&events[0], now(self.ms)).unwrap(),
            News::EndedByWebhook => self.flow.event(&events[1], now(self.ms)).unwrap(),
            News::EnteredByPoll => self.poll(&story.entered),
            News::EndedByPoll => self.poll(&story.ended),
            News::Returned => self.flow.screen(ScreenId(1), ScreenEvent::Returned, now(self.ms)).unwrap(),
            News::FirstAgain => reply(&mut *self.flow, &self.first, &story.first, self.ms),
        }
    }

    /// Everything is answered, and the flow comes to rest: its view.
    fn rest(mut self) -> Value {
        for _ in 0..40 {
            self.go_on(300_000);
            if let Some(call) = self.read.take() {
                reply(&mut *self.flow, &call, &self.story.ended, self.ms);
                continue;
            }
            let Some(call) = self.last.pop() else { break };
            assert_eq!(self.asked, 1, "what is answered is asked for once");
            reply(&mut *self.flow, &call, self.story.last.as_ref().expect("it was made once"), self.ms);
        }
        serde_json::from_str(&self.flow.view_json(now(self.ms)).unwrap()).unwrap()
    }
}

/// Every order of every choice of these, the empty one first.
fn orders(left: &[News], so_far: &mut Vec<News>, play: &mut dyn FnMut(&[News])) {
    play(so_far.as_slice());
    for (n, news) in left.iter().enumerate() {
        let mut rest = left.to_vec();
        rest.remove(n);
        so_far.push(*news);
        orders(&rest, so_far, play);
        so_far.pop();
    }
}

#[test]
fn news_in_every_order_lead_to_the_same_end() {
    // Orders of six, and of two at most; of the ends without an approval every fourth. All of them with KASSA_MATRIX=whole.
    let whole = std::env::var_os("KASSA_MATRIX").is_some_and(|word| word == "whole");
    let (mut count, mut ways) = (0, 0);
    for path in PATHS.iter().filter(|path| path.customer) {
        let amount = (path.name == "express").then_some(5_400);
        let ends = [Move::Approve(Approval { amount, shipping: None }), Move::Decline, Move::Expire];
        for end in ends {
            let story = Story::record(path, &end).expect("a customer is asked");
            let verifier = Verifier::new([&story.key]).unwrap();
            let events = [0, 1].map(|n| {
                let (body, id, signature) = &story.events[n];
                verifier.verify(body, id, signature).unwrap()
            });
            let mut known: Option<Value> = None;
            ways += 1;
            let mut turn = 0;
            orders(&ALL, &mut Vec::new(), &mut |order| {
                turn += usize::from(order.len() == ALL.len());
                let plays = match order.len() {
                    0..=2 => true,
                    6 => turn % 4 == 0 || matches!(end, Move::Approve(_)),
                    _ => false,
                };
                if !(plays || whole) {
                    return;
                }
                let mut host = Host::begin(&story, path);
                order.iter().for_each(|news| host.hear(*news, &events));
                let view = host.rest();
                assert_eq!(view["ended"], true, "{}, {end:?}, {order:?}: {view}", path.name);
                let known = known.get_or_insert_with(|| view.clone());
                assert_eq!(*known, view, "{}, {end:?}, {order:?}", path.name);
                count += 1;
            });
            let known = known.expect("there is an order at least");
            let wanted: &[&str] = match end {
                Move::Approve(_) => &["approved", "token_issued"],
                Move::Decline => &["declined"],
                _ => &["expired"],
            };
            assert!(wanted.iter().any(|state| known["state"] == *state), "{}, {end:?}: {known}", path.name);
        }
    }
    println!("orderings: {count} orders of up to {} news, {ways} ends of paths", ALL.len());
}

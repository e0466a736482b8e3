//! What can happen, and what it leads to.

use super::book::{Fact, Op, Outcome, Phase};
use super::decide;
use super::klarna::{Answer, Event, Request, Verdict};
use super::scope::Scope;
use super::till::{Flight, Left};
use super::wire::Sent;
use super::world::World;
use crate::wrong::Wrong;

/// Something that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The store reports the lines as durable.
    Save,
    /// The process dies.
    Crash(Left),
    /// Another process takes over.
    Boot,
    /// Time passes.
    Time,
    /// A call leaves.
    Send(Op),
    /// No byte of it left.
    NotSent(Op),
    /// The network doubles a call.
    Double(Op),
    /// A copy of a call arrives and is decided.
    Arrive(Op, Sent, Verdict),
    /// The answer arrives.
    Answer(Op),
    /// The host reports that no answer, or none of use, came; `ends`: a cancel has used up its attempts.
    Lose {
        /// Of which call.
        op: Op,
        /// It was the last attempt.
        ends: bool,
    },
    /// Kassa's clock has come to a moment that it waits for.
    Due,
    /// Klarna is asked about the payment request, or for the time.
    Read,
    /// The answer to that arrives.
    Look,
    /// Klarna is asked about the transaction that a webhook spoke of.
    LookUp,
    /// A webhook arrives.
    Hear(Event),
    /// The customer does something.
    Customer(Request),
    /// The cashier gives the payment up.
    Cancel,
    /// Klarna removes a request whose time is up.
    Forget,
}

/// Everything that can happen now.
pub fn steps(world: &World, scope: &Scope, out: &mut Vec<Step>) {
    let wrong = scope.wrong;
    let till = &world.till;
    if world.is_over(wrong) {
        return;
    }
    let book = till.book(wrong);
    if till.on {
        if !till.unsaved.is_empty() {
            out.push(Step::Save);
        }
        let due = till.is_due(wrong);
        if due {
            out.push(Step::Due);
        }
        for op in Op::ALL {
            if till.may_send(op, wrong) {
                out.extend([Step::Send(op), Step::NotSent(op)]);
            }
            if till.flights[op.n()] == Flight::Idle {
                continue;
            }
            if matches!(till.flights[op.n()], Flight::Back(_)) {
                out.push(Step::Answer(op));
            }
            out.push(Step::Lose { op, ends: false });
            if op == Op::Cancel {
                out.push(Step::Lose { op, ends: true });
            }
        }
        let reads = !due && (till.watches(wrong) || till.asks_time(wrong));
        if reads && !scope.stale {
            out.push(Step::Look);
        } else if reads && till.read != Some(world.klarna.seen()) {
            out.push(Step::Read);
        }
        if till.read.is_some() {
            out.push(Step::Look);
        }
        if let Some(book) = &book {
            if !due && till.unsaved.is_empty() && book.hint && book.in_doubt() && world.klarna.made > 0 {
                out.push(Step::LookUp);
            }
            let cx = till.cx(wrong);
            let news = Event::ALL.into_iter().filter(|event| world.klarna.sent(*event));
            out.extend(news.filter(|event| !world.hears(book, *event, &cx).is_empty()).map(Step::Hear));
            if scope.cashier && !decide::cancel(book, &cx).is_empty() {
                out.push(Step::Cancel);
            }
        }
        crashes(world, scope, out);
    } else {
        out.push(Step::Boot);
    }
    for op in Op::ALL {
        arrivals(world, scope, op, out);
    }
    match world.klarna.request {
        Request::Submitted if !scope.wanders => {
            out.extend([Request::Completed, Request::Declined].into_iter().map(Step::Customer));
        }
        Request::Submitted => out.push(Step::Customer(Request::InProgress)),
        Request::InProgress => {
            out.extend([Request::Submitted, Request::Completed, Request::Declined].into_iter().map(Step::Customer))
        }
        _ => {}
    }
    if world.klarna.may_forget() {
        out.push(Step::Forget);
    }
    if !till.on || till.unsaved.is_empty() {
        out.push(Step::Time);
    }
}

fn crashes(world: &World, scope: &Scope, out: &mut Vec<Step>) {
    if world.crashes >= scope.crashes {
        return;
    }
    let lines = u8::try_from(world.till.unsaved.len()).unwrap_or(u8::MAX);
    // The first lines are there whole or not at all.
    let first = world.till.saved.is_none();
    for whole in (0..=lines).filter(|whole| !first || [0, lines].contains(whole)) {
        out.push(Step::Crash(Left::Lines { whole, torn: false }));
        if whole < lines && !first {
            out.push(Step::Crash(Left::Lines { whole, torn: true }));
        }
    }
    if lines == 0 && scope.rot && world.till.before.is_some() {
        out.push(Step::Crash(Left::Rotten));
    }
}

fn arrivals(world: &World, scope: &Scope, op: Op, out: &mut Vec<Step>) {
    let wire = &world.wire[op.n()];
    let flight = world.till.flights[op.n()];
    let waits = matches!(flight, Flight::Out | Flight::Deaf);
    let mut verdicts = Vec::new();
    for sent in wire.copies() {
        verdicts.clear();
        world.klarna.verdicts(op, sent.key, scope.manners, &mut verdicts);
        for verdict in &verdicts {
            let turned_away = matches!(verdict, Verdict::Busy | Verdict::Denied);
            if *verdict == Verdict::StepUp && !scope.steps_up {
                continue;
            }
            if turned_away && op.keyed() && !scope.turns_away {
                continue;
            }
            if turned_away && flight == Flight::Deaf && scope.refused_together {
                continue;
            }
            // Where nobody listens, an arrival that changes nothing is as good as none.
            let idle = match verdict {
                Verdict::Busy | Verdict::Denied | Verdict::Replay => true,
                Verdict::Bad => op != Op::First || world.klarna.bad,
                Verdict::Cancel => world.klarna.request == Request::Canceled,
                _ => false,
            };
            if !idle || (sent.awaited && waits) {
                out.push(Step::Arrive(op, sent, *verdict));
            }
        }
    }
    if flight == Flight::Out && wire.count() < scope.copies && wire.copies().any(|sent| sent.awaited) {
        out.push(Step::Double(op));
    }
}

impl World {
    /// Nothing can happen any more that matters: told, durable, and nothing on its way that could make a transaction.
    #[must_use]
    pub fn is_over(&self, wrong: Option<Wrong>) -> bool {
        let quiet = self.till.on && self.till.unsaved.is_empty();
        let still = self.wire[Op::First.n()].count() == 0 && self.wire[Op::Final.n()].count() == 0;
        quiet && still && self.till.book(wrong).is_some_and(|book| book.done())
    }

    fn hears(&self, book: &super::book::Book, event: Event, cx: &decide::Cx) -> Vec<Fact> {
        let age = match self.till.lead {
            super::till::Lead::Right => self.klarna.token.unwrap_or(0).saturating_sub(self.till.lag),
            super::till::Lead::Behind => 0,
            super::till::Lead::Ahead => super::time::HOUR,
        };
        decide::event(book, event, age, cx)
    }

    /// The world after a step.
    #[must_use]
    pub fn after(&self, step: Step, scope: &Scope) -> Self {
        let mut world = self.clone();
        world.take(step, scope);
        world.observe(scope.wrong);
        world.reduce(scope);
        world
    }

    fn take(&mut self, step: Step, scope: &Scope) {
        let wrong = scope.wrong;
        match step {
            Step::Save => self.till.save(wrong),
            Step::Crash(left) => {
                self.crashes += 1;
                self.till.die(left, wrong);
                self.wire.iter_mut().for_each(super::wire::Wire::forsake);
                // What rotted away may have been the cancel.
                self.witness.cancel &= left != Left::Rotten || self.till.saved.is_some_and(|book| book.cancel);
            }
            Step::Boot => self.till.boot(scope.vouched, scope.cut),
            Step::Time => self.tick(scope),
            Step::Send(op) => self.send(op, scope),
            Step::NotSent(op) => self.till.flights[op.n()] = Flight::Back(Answer::NotSent),
            Step::Double(op) => {
                let awaited = self.wire[op.n()].copies().find(|sent| sent.awaited);
                if let Some(sent) = awaited {
                    self.wire[op.n()].send(sent, scope.copies);
                }
            }
            Step::Arrive(op, sent, verdict) => self.arrive(op, sent, verdict, scope),
            Step::Answer(op) => {
                if let Flight::Back(answer) = self.till.flights[op.n()] {
                    if answer != Answer::NotSent {
                        self.till.learn_time();
                    }
                    self.came_back(op, answer, false, wrong);
                }
            }
            Step::Lose { op, ends } => self.came_back(op, Answer::Lost, ends, wrong),
            Step::Due => self.hear(wrong, decide::due),
            Step::Read => self.till.read = Some(self.klarna.seen()),
            Step::Look => self.look(wrong),
            Step::LookUp => {
                self.till.learn_time();
                self.till.unsaved.push(Fact::Found);
            }
            Step::Hear(event) => {
                let facts = self.till.book(wrong).map(|book| self.hears(&book, event, &self.till.cx(wrong)));
                self.till.unsaved.extend(facts.into_iter().flatten());
            }
            Step::Customer(to) => {
                let event = match to {
                    Request::Completed => Some(Event::Completed),
                    Request::Declined => Some(Event::Declined),
                    _ => None,
                };
                self.klarna.change(to, event);
            }
            Step::Cancel => self.hear(wrong, decide::cancel),
            Step::Forget => self.klarna.change(Request::Gone, None),
        }
    }

    fn hear(&mut self, wrong: Option<Wrong>, decide: impl Fn(&super::book::Book, &decide::Cx) -> Vec<Fact>) {
        let facts = self.till.book(wrong).map(|book| decide(&book, &self.till.cx(wrong)));
        self.till.unsaved.extend(facts.into_iter().flatten());
    }

    fn look(&mut self, wrong: Option<Wrong>) {
        let seen = self.till.read.take().unwrap_or_else(|| self.klarna.seen());
        self.till.learn_time();
        if wrong != Some(Wrong::WebhooksOnly) {
            let once = |book: &super::book::Book, cx: &decide::Cx| match book.phase {
                Phase::Awaiting => decide::observe(book, seen, cx),
                _ => Vec::new(),
            };
            self.hear(wrong, once);
        }
    }

    fn came_back(&mut self, op: Op, answer: Answer, ends: bool, wrong: Option<Wrong>) {
        self.till.flights[op.n()] = Flight::Idle;
        self.wire[op.n()].forsake();
        self.hear(wrong, |book, cx| decide::came_back(book, op, answer, ends, cx));
    }

    fn send(&mut self, op: Op, scope: &Scope) {
        let Some(call) = self.till.book(scope.wrong).and_then(|book| book.call(op)) else { return };
        let planned = self.till.saved.is_some_and(|book| book.call(op).is_some());
        self.witness.sends(op, call.key, call.body, planned);
        self.wire[op.n()].send(Sent { awaited: true, late: false, key: call.key }, scope.copies);
        self.till.flights[op.n()] = Flight::Out;
    }

    fn arrive(&mut self, op: Op, sent: Sent, verdict: Verdict, scope: &Scope) {
        self.wire[op.n()].take(sent);
        let answer = self.klarna.decide(op, sent.key, verdict);
        if sent.awaited && matches!(self.till.flights[op.n()], Flight::Out | Flight::Deaf) {
            self.till.flights[op.n()] = Flight::Back(answer);
            if scope.refused_together && matches!(verdict, Verdict::Busy | Verdict::Denied) {
                self.wire[op.n()].refuse();
            }
        }
    }

    fn tick(&mut self, scope: &Scope) {
        self.klarna.tick(scope.manners);
        self.wire.iter_mut().for_each(super::wire::Wire::tick);
        self.witness.tick();
        self.till.read = None;
        for flight in &mut self.till.flights {
            if matches!(flight, Flight::Back(answer) if *answer != Answer::NotSent) {
                *flight = Flight::Deaf;
            }
        }
        let clock = if self.till.on { &mut self.till.run } else { &mut self.till.lag };
        *clock = super::time::older(*clock, 1, super::time::WINDOW);
    }

    /// What the application is told whenever nothing is unsaved, and what the observer makes of it.
    fn observe(&mut self, wrong: Option<Wrong>) {
        let quiet = self.till.unsaved.is_empty() || wrong == Some(Wrong::ToldBeforeDurable);
        let Some(book) = self.till.book(wrong).filter(|_| self.till.on && quiet) else { return };
        let outcome: Option<Outcome> = book.outcome();
        self.witness.changed |= self.witness.told.is_some() && self.witness.told != outcome;
        self.witness.told = self.witness.told.or(outcome);
        self.witness.silence |= self.witness.cancel && !book.cancel;
        self.witness.cancel |= book.cancel;
    }

    /// Drops what cannot matter any more, so that states that behave alike are one.
    fn reduce(&mut self, scope: &Scope) {
        let till = &mut self.till;
        let last = self.crashes >= scope.crashes;
        if last || !scope.rot {
            till.before = None;
        }
        if last && till.on {
            till.saved = till.durable();
            till.run = 0;
            if till.trusted {
                till.lead = super::till::Lead::Right;
            }
            till.half = false;
        }
        let quiet = till.on && till.unsaved.is_empty() && till.before.is_none();
        let Some(book) = till.book(scope.wrong).filter(|_| quiet) else { return };
        for op in [Op::First, Op::Final] {
            let planned = book.call(op).is_some() || (op == Op::Final && book.phase == Phase::Awaiting);
            let again = scope.wrong == Some(Wrong::SecondWebhookFinalises) && book.phase == Phase::Finalizing;
            if self.wire[op.n()].count() == 0 && !planned && !again && book.phase != Phase::Authorizing {
                // No attempt can follow.
                self.witness.forget(op);
                self.klarna.table[op.n()] = [None; 2];
            }
        }
        if !matches!(book.phase, Phase::Authorizing | Phase::Awaiting) && scope.wrong.is_none() {
            self.klarna.forget_news();
            let cancels = book.call(Op::Cancel).is_some() || self.wire[Op::Cancel.n()].count() > 0;
            if book.phase != Phase::Finalizing && !cancels && self.wire[Op::Final.n()].count() == 0 {
                self.klarna.forget_request();
            }
        }
        if till.on && till.unsaved.is_empty() && till.saved.is_some_and(|book| book.done()) {
            till.before = None;
            (till.run, till.lag, till.read, till.trusted, till.skewed) = (0, 0, None, true, false);
            till.lead = super::till::Lead::Right;
        }
    }
}

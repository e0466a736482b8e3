//! What kassa decides: from a state and something heard to the lines that follow. Mirrors `core/src/flow/payment/decide.rs`.

use super::book::{Book, Call, Closed, Fact, Op, Phase, Place};
use super::klarna::{Answer, Event, Request, Seen};
use super::time::{HOUR, REQUEST, WINDOW};
use crate::wrong::Wrong;

/// How often Klarna is asked to cancel one request.
pub const CANCELS: u8 = 3;
/// Most comings and goings of the customer that are journaled.
const MOVES: u8 = 2;

/// What a decision may look at besides the state.
#[derive(Clone, Copy, Debug)]
pub struct Cx {
    /// Entries of earlier processes carry times that never were.
    pub skewed: bool,
    /// It is known how late it is.
    pub trusted: bool,
    /// Calls that this process waits for.
    pub in_flight: [bool; 3],
    /// What is done wrong.
    pub wrong: Option<Wrong>,
}

impl Cx {
    fn is(&self, wrong: Wrong) -> bool {
        self.wrong == Some(wrong)
    }

    /// Whether the key still protects the call.
    #[must_use]
    pub fn window_open(&self, op: Op, call: &Call) -> bool {
        let skewed = call.inherited && self.skewed && !self.is(Wrong::SkewIsIgnored);
        !op.keyed() || self.is(Wrong::NoWindow) || (call.age < WINDOW && !skewed)
    }

    /// From which age of the approval on no final authorize is planned.
    fn latest_final(&self, book: &Book) -> u8 {
        match book.torn {
            true if self.is(Wrong::LostPlanIsNew) => u8::MAX,
            true => WINDOW,
            false => HOUR,
        }
    }

    /// Whether a first final authorize comes too late.
    #[must_use]
    pub fn lapsed(&self, book: &Book) -> bool {
        let call = book.call(Op::Final).filter(|_| book.phase == Phase::Finalizing && book.completed >= HOUR);
        call.is_some_and(|call| !call.doubt || self.is(Wrong::LapseIgnoresDoubt))
    }
}

/// The application wants the payment given up.
#[must_use]
pub fn cancel(book: &Book, cx: &Cx) -> Vec<Fact> {
    let mut facts = Vec::new();
    match book.phase {
        Phase::Authorizing => {
            if !book.cancel {
                facts.push(Fact::CancelAsked);
            }
            let flying = cx.in_flight[Op::First.n()] && !cx.is(Wrong::CancelForgetsFlight);
            if book.call(Op::First).is_some_and(|call| !call.doubt && !flying) {
                facts.push(Fact::Withdrawn);
            }
        }
        Phase::Awaiting if !book.cancel => {
            facts.push(Fact::CancelAsked);
            plan_cancel(book, &mut facts);
        }
        Phase::Finalizing if !book.cancel => facts.push(Fact::CancelAsked),
        _ => {}
    }
    facts
}

fn plan_cancel(book: &Book, facts: &mut Vec<Fact>) {
    if book.call(Op::Cancel).is_none() && book.refused < CANCELS {
        facts.push(Fact::CancelPlanned);
    }
}

/// A call came back. `ends`: a cancel has used up its attempts.
#[must_use]
pub fn came_back(book: &Book, op: Op, answer: Answer, ends: bool, cx: &Cx) -> Vec<Fact> {
    let Some(call) = book.call(op) else { return Vec::new() };
    match answer {
        Answer::NotSent | Answer::Busy => again(book, op, &call, false, ends, cx),
        Answer::Lost if cx.is(Wrong::TimeoutIsDeclined) && op.keyed() => vec![Fact::Declined(op)],
        Answer::Lost => again(book, op, &call, true, ends, cx),
        Answer::Bad => {
            let settles = !(call.doubt && op == Op::Final) || cx.is(Wrong::BadTokenUnderDoubtSettles);
            if settles { refused(book, op) } else { again(book, op, &call, true, ends, cx) }
        }
        Answer::Denied if op == Op::Cancel => vec![Fact::CancelAnswered { gone: false }],
        Answer::Gone => vec![Fact::CancelAnswered { gone: true }],
        Answer::Denied => {
            let settles = !call.doubt || cx.is(Wrong::RefusalUnderDoubtSettles);
            if settles { refused(book, op) } else { again(book, op, &call, true, ends, cx) }
        }
        Answer::Approved => vec![Fact::Approved(op)],
        Answer::Declined => vec![Fact::Declined(op)],
        Answer::StepUp { age } => {
            let mut facts = vec![Fact::StepUp { age }];
            if book.cancel {
                facts.push(Fact::CancelPlanned);
            }
            facts
        }
        Answer::Canceled if book.phase == Phase::Awaiting => vec![Fact::Closed(Closed::Canceled)],
        Answer::Canceled => vec![Fact::CancelAnswered { gone: false }],
    }
}

fn refused(book: &Book, op: Op) -> Vec<Fact> {
    let mut facts = vec![Fact::Refused(op)];
    if op == Op::Final {
        // The customer's approval is of no use any more.
        plan_cancel(book, &mut facts);
    }
    facts
}

fn again(book: &Book, op: Op, call: &Call, doubtful: bool, ends: bool, cx: &Cx) -> Vec<Fact> {
    if ends || !cx.window_open(op, call) {
        return vec![Fact::GaveUp { op, doubt: gave_up_in_doubt(call.doubt || doubtful, cx) }];
    }
    let mut facts = vec![Fact::Again { op, doubt: doubtful }];
    // Nobody wants it any more, and no attempt can have been executed.
    if book.cancel && op == Op::First && !call.doubt && !doubtful {
        facts.push(Fact::Withdrawn);
    }
    facts
}

fn gave_up_in_doubt(doubt: bool, cx: &Cx) -> bool {
    doubt && !cx.is(Wrong::GaveUpIsNotMade)
}

/// A moment has come that the state waits for.
#[must_use]
pub fn due(book: &Book, cx: &Cx) -> Vec<Fact> {
    for op in Op::ALL {
        if let Some(call) = book.call(op)
            && !cx.window_open(op, &call)
            && !cx.in_flight[op.n()]
        {
            return vec![Fact::GaveUp { op, doubt: gave_up_in_doubt(call.doubt, cx) }];
        }
    }
    let flying = cx.in_flight[Op::Final.n()] && !cx.is(Wrong::LapseInFlight);
    if cx.lapsed(book) && !flying {
        let mut facts = vec![Fact::Lapsed];
        plan_cancel(book, &mut facts);
        return facts;
    }
    Vec::new()
}

/// The payment request was seen: by a read, or by a webhook of its end.
#[must_use]
pub fn observe(book: &Book, seen: Seen, cx: &Cx) -> Vec<Fact> {
    let mut facts = Vec::new();
    let again = cx.is(Wrong::SecondWebhookFinalises) && book.phase == Phase::Finalizing;
    let once = again && book.call(Op::Final).is_some_and(|call| call.key == 0);
    if book.phase != Phase::Awaiting && !once {
        return facts;
    }
    match seen.request {
        Request::Completed if book.call(Op::Cancel).is_some() => {}
        Request::Completed if cx.is(Wrong::ApprovalIsPayment) => facts.push(Fact::Approved(Op::Final)),
        // A final authorize may have been sent by a line that was lost. Its key protects as long as any.
        Request::Completed if seen.completed >= cx.latest_final(book) => {
            facts.push(Fact::Lapsed);
            plan_cancel(book, &mut facts);
        }
        Request::Completed => facts.push(Fact::Completed { age: seen.completed }),
        Request::Declined => facts.push(Fact::Closed(Closed::Declined)),
        Request::Canceled => facts.push(Fact::Closed(Closed::Canceled)),
        Request::Expired => facts.push(Fact::Closed(Closed::Expired)),
        Request::Gone => {
            if book.request >= REQUEST || book.gone {
                let closed = Fact::Closed(if cx.is(Wrong::GoneIsUnpaid) { Closed::Expired } else { Closed::Gone });
                // Once may be a slip.
                facts.push(if book.place == Place::Gone { closed } else { Fact::Moved(Place::Gone) });
            }
        }
        Request::Submitted | Request::InProgress => {
            let place = if seen.request == Request::InProgress { Place::Inside } else { Place::Outside };
            if place != book.place && book.moves < MOVES {
                facts.push(Fact::Moved(place));
            }
            if book.cancel {
                plan_cancel(book, &mut facts);
            }
        }
        Request::None => {}
    }
    facts
}

/// A verified webhook. `age`: of the approval, by kassa's own clock.
#[must_use]
pub fn event(book: &Book, event: Event, age: u8, cx: &Cx) -> Vec<Fact> {
    let request = match event {
        // A reason to read. What was lost may have changed the amount, which the event does not tell.
        Event::Completed if age >= HOUR || !cx.trusted || book.torn => return Vec::new(),
        Event::Completed => Request::Completed,
        Event::Declined => Request::Declined,
        Event::Canceled => Request::Canceled,
        Event::Expired => Request::Expired,
        Event::Made => {
            let hears = !matches!(book.phase, Phase::Awaiting | Phase::Ended(_)) && !book.hint;
            return if hears { vec![Fact::Hinted] } else { Vec::new() };
        }
    };
    observe(book, Seen { request, completed: age }, cx)
}

//! Klarna, as its documents describe it, with everything left open that they leave open.

use super::book::Op;
use super::time::{MEMORY, REQUEST, TOKEN, WINDOW, older};

/// State of the payment request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Request {
    /// There is none.
    None,
    /// The customer has not come yet, or has left again.
    Submitted,
    /// The customer is there.
    InProgress,
    /// The customer has approved.
    Completed,
    /// It was cancelled.
    Canceled,
    /// Klarna declined.
    Declined,
    /// Its time was up.
    Expired,
    /// It was removed after its end.
    Gone,
}

impl Request {
    /// The customer can still approve.
    #[must_use]
    pub const fn open(self) -> bool {
        matches!(self, Self::Submitted | Self::InProgress)
    }
}

/// What a look at the payment request shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Seen {
    /// Its state.
    pub request: Request,
    /// Age of the approval.
    pub completed: u8,
}

/// News that Klarna sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The request was completed.
    Completed,
    /// The request was declined.
    Declined,
    /// The request was cancelled.
    Canceled,
    /// The request expired.
    Expired,
    /// A transaction was made.
    Made,
}

impl Event {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Completed, Self::Declined, Self::Canceled, Self::Expired, Self::Made];

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// What comes back to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// No byte left the till.
    NotSent,
    /// Nothing came back, or nothing that could be used: time-out, 5xx, 409, half an answer, a proxy's page.
    Lost,
    /// 429: nothing was executed.
    Busy,
    /// 401, 403, 404 or 413 of Klarna's: this attempt was refused. To a cancel: it was not cancelled.
    Denied,
    /// 404 to a cancel: the request is not known.
    Gone,
    /// 400 of Klarna's: these bytes are wrong.
    Bad,
    /// A transaction was made.
    Approved,
    /// Klarna said no.
    Declined,
    /// The customer is wanted.
    StepUp {
        /// Age of the payment request.
        age: u8,
    },
    /// The request was cancelled.
    Canceled,
}

/// How Klarna decides when a call arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// 429 before anything else.
    Busy,
    /// 401, 403, 404 or 413 before anything else.
    Denied,
    /// The stored result of this key.
    Replay,
    /// 400: the bytes are wrong, or the token is not, or no longer, good.
    Bad,
    /// Approve.
    Approve,
    /// Decline.
    Decline,
    /// Ask for the customer.
    StepUp,
    /// Cancel the request.
    Cancel,
}

/// The result of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stored {
    /// What was answered.
    pub result: Verdict,
    /// Steps since then.
    pub age: u8,
}

/// What differs between the Klarna of the documents and a worse one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Manners {
    /// A session token makes one transaction, whatever the key.
    pub single_use: bool,
    /// Keys are forgotten after their 24 hours.
    pub forgets: bool,
    /// A completed request can be cancelled until it is finalised.
    pub late_cancel: bool,
    /// The token is looked at before the key: a repeat with a token that is used up is refused.
    pub token_first: bool,
}

/// Klarna.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Klarna {
    /// The payment request.
    pub request: Request,
    /// Its age.
    pub age: u8,
    /// Age of the approval, and so of its session token.
    pub token: Option<u8>,
    /// The request was cancelled, and its token with it.
    pub revoked: bool,
    /// The session token made a transaction.
    pub used: bool,
    /// Transactions that exist, up to 2.
    pub made: u8,
    /// The first authorize's bytes are wrong.
    pub bad: bool,
    /// Results by call and key.
    pub table: [[Option<Stored>; 2]; 2],
    events: u8,
}

impl Default for Klarna {
    fn default() -> Self {
        Self {
            request: Request::None,
            age: 0,
            token: None,
            revoked: false,
            used: false,
            made: 0,
            bad: false,
            table: [[None; 2]; 2],
            events: 0,
        }
    }
}

impl Klarna {
    /// What a look at the payment request shows now.
    #[must_use]
    pub fn seen(&self) -> Seen {
        Seen {
            request: self.request,
            completed: self.token.filter(|_| self.request == Request::Completed).unwrap_or(0),
        }
    }

    /// Whether this news was sent. It may arrive any number of times, at any moment from then on.
    #[must_use]
    pub const fn sent(&self, event: Event) -> bool {
        self.events & event.bit() != 0
    }

    fn token_good(&self, manners: Manners) -> bool {
        self.token.is_some_and(|age| age < TOKEN) && !self.revoked && !(manners.single_use && self.used)
    }

    /// How Klarna may decide on this call.
    pub fn verdicts(&self, op: Op, key: u8, manners: Manners, out: &mut Vec<Verdict>) {
        if op == Op::Cancel {
            let can = self.request.open() || (self.request == Request::Completed && manners.late_cancel && !self.used);
            match self.request {
                _ if can => out.push(Verdict::Cancel),
                // Cancelling twice: the pages do not say what is answered.
                Request::Canceled => out.extend([Verdict::Cancel, Verdict::Denied]),
                _ => out.push(Verdict::Denied),
            }
            return;
        }
        out.extend([Verdict::Busy, Verdict::Denied]);
        let known = self.table[op.n()][usize::from(key)].is_some();
        let refused = op == Op::Final && !self.token_good(manners);
        if known {
            out.push(Verdict::Replay);
        }
        match op {
            _ if known && !(refused && manners.token_first) => {}
            Op::First if self.bad => out.push(Verdict::Bad),
            Op::First => out.extend([Verdict::Approve, Verdict::Decline, Verdict::StepUp, Verdict::Bad]),
            _ if refused => out.push(Verdict::Bad),
            _ => out.extend([Verdict::Approve, Verdict::Decline]),
        }
    }

    /// A call arrives and is decided.
    pub fn decide(&mut self, op: Op, key: u8, verdict: Verdict) -> Answer {
        match verdict {
            Verdict::Busy => Answer::Busy,
            Verdict::Denied if op == Op::Cancel && self.request == Request::Gone => Answer::Gone,
            Verdict::Denied => Answer::Denied,
            Verdict::Bad => {
                self.bad |= op == Op::First;
                Answer::Bad
            }
            Verdict::Cancel => {
                if self.request != Request::Canceled {
                    self.change(Request::Canceled, Some(Event::Canceled));
                }
                Answer::Canceled
            }
            Verdict::Replay => {
                let stored = self.table[op.n()][usize::from(key)];
                stored.map_or(Answer::Busy, |stored| self.answer(stored.result))
            }
            Verdict::Approve | Verdict::Decline | Verdict::StepUp => {
                self.table[op.n()][usize::from(key)] = Some(Stored { result: verdict, age: 0 });
                match verdict {
                    Verdict::Approve => {
                        self.made = (self.made + 1).min(2);
                        self.used |= op == Op::Final;
                        self.events |= Event::Made.bit();
                    }
                    Verdict::StepUp => {
                        self.request = Request::Submitted;
                        self.age = 0;
                    }
                    _ => {}
                }
                self.answer(verdict)
            }
        }
    }

    fn answer(&self, result: Verdict) -> Answer {
        match result {
            Verdict::Approve => Answer::Approved,
            Verdict::Decline => Answer::Declined,
            _ => Answer::StepUp { age: self.age },
        }
    }

    /// The request changes.
    pub fn change(&mut self, to: Request, event: Option<Event>) {
        self.request = to;
        self.events |= event.map_or(0, Event::bit);
        match to {
            Request::Completed => self.token = Some(0),
            Request::Canceled => self.revoked = true,
            _ => {}
        }
    }

    /// One step of time.
    pub fn tick(&mut self, manners: Manners) {
        for stored in self.table.iter_mut().flatten() {
            if let Some(result) = stored {
                result.age = if manners.forgets { older(result.age, 1, MEMORY) } else { 0 };
                if result.age >= MEMORY {
                    *stored = None;
                }
            }
        }
        if self.request != Request::None {
            self.age = older(self.age, 1, REQUEST);
            if self.age >= REQUEST && self.request.open() {
                self.change(Request::Expired, Some(Event::Expired));
            }
        }
        self.token = self.token.map(|age| older(age, 1, WINDOW));
    }

    /// Nobody listens to news of the request any more.
    pub fn forget_news(&mut self) {
        self.events &= Event::Made.bit();
    }

    /// Nothing depends on the request any more.
    pub fn forget_request(&mut self) {
        (self.request, self.age, self.token, self.revoked) = (Request::Gone, 0, None, false);
    }

    /// Whether the request may be removed: it is over, and its time is up.
    #[must_use]
    pub fn may_forget(&self) -> bool {
        self.age >= REQUEST && !self.request.open() && !matches!(self.request, Request::None | Request::Gone)
    }
}

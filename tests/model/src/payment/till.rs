//! The till: a journal that may lose its end, a process that may die, and its clock.

use super::book::{Book, Fact, Op, Phase};
use super::decide::Cx;
use super::klarna::{Answer, Seen};
use super::time::{WINDOW, older};
use crate::wrong::Wrong;

/// What a call of this process is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flight {
    /// Nothing.
    Idle,
    /// An answer.
    Out,
    /// An answer that was lost: a copy of the attempt was decided, and its answer did not arrive.
    Deaf,
    /// The answer is on its way.
    Back(Answer),
}

/// Error of the wall clock at the moment when the flow began; more than any time that the power is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lead {
    /// None.
    Right,
    /// It showed 1970.
    Behind,
    /// It ran ahead.
    Ahead,
}

/// What a crash leaves of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Left {
    /// So many of the lines that were not acknowledged are there, and possibly half of the next.
    Lines {
        /// How many.
        whole: u8,
        /// Half of the next one.
        torn: bool,
    },
    /// The last acknowledged line has rotted and looks torn.
    Rotten,
}

/// The till.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Till {
    /// A process lives.
    pub on: bool,
    /// What the journal folds to, with ages as of its last line; nothing while it is empty.
    pub saved: Option<Book>,
    /// The same without the last line, and the steps between the two.
    pub before: Option<(Book, u8)>,
    /// The journal ends in half a line.
    pub half: bool,
    /// Lines that are not acknowledged.
    pub unsaved: Vec<Fact>,
    /// Steps since the last line, by kassa's clock.
    pub run: u8,
    /// By how much kassa's clock is late.
    pub lag: u8,
    /// The time is known.
    pub trusted: bool,
    /// An earlier process's clock ran ahead.
    pub skewed: bool,
    /// Error of the wall clock in the journal.
    pub lead: Lead,
    /// Calls.
    pub flights: [Flight; 3],
    /// The answer to a read is on its way.
    pub read: Option<Seen>,
}

impl Till {
    /// A till at the beginning of a sale, with this error of its wall clock.
    #[must_use]
    pub fn new(lead: Lead) -> Self {
        Self {
            on: true,
            saved: None,
            before: None,
            half: false,
            unsaved: vec![Fact::Begun],
            run: 0,
            lag: 0,
            trusted: true,
            skewed: false,
            lead,
            flights: [Flight::Idle; 3],
            read: None,
        }
    }

    /// What the journal folds to now.
    #[must_use]
    pub fn durable(&self) -> Option<Book> {
        self.saved.map(|book| book.later(self.run))
    }

    /// What the process holds to be true.
    #[must_use]
    pub fn book(&self, wrong: Option<Wrong>) -> Option<Book> {
        fold(self.durable(), &self.unsaved, wrong)
    }

    /// What decisions may look at.
    #[must_use]
    pub fn cx(&self, wrong: Option<Wrong>) -> Cx {
        Cx {
            skewed: self.skewed,
            trusted: self.trusted,
            in_flight: self.flights.map(|flight| flight != Flight::Idle),
            wrong,
        }
    }

    /// All lines are durable.
    pub fn save(&mut self, wrong: Option<Wrong>) {
        let unsaved = std::mem::take(&mut self.unsaved);
        self.append(&unsaved, wrong);
        self.half = false;
    }

    fn append(&mut self, lines: &[Fact], wrong: Option<Wrong>) {
        let Some((_, earlier)) = lines.split_last() else { return };
        let (last, gap) = if earlier.is_empty() { (self.saved, self.run) } else { (self.durable(), 0) };
        let whole = fold(self.durable(), lines, wrong);
        // What rots is never more than one line, and an end that was told does not rot.
        let ended = whole.is_none_or(|book| matches!(book.phase, Phase::Ended(_)));
        self.before = fold(last, earlier, wrong).filter(|_| !ended).map(|book| (book, gap));
        self.saved = whole;
        self.run = 0;
    }

    /// The process dies.
    pub fn die(&mut self, left: Left, wrong: Option<Wrong>) {
        let unsaved = std::mem::take(&mut self.unsaved);
        match left {
            Left::Lines { whole, torn } => {
                self.append(&unsaved[..usize::from(whole)], wrong);
                self.half = torn || (self.half && whole == 0);
            }
            Left::Rotten => {
                if let Some((book, gap)) = self.before.take() {
                    self.saved = Some(book);
                    self.run = older(self.run, gap, WINDOW);
                    self.half = true;
                }
            }
        }
        self.on = false;
        self.lag = older(self.lag, self.run, WINDOW);
        self.run = 0;
        self.trusted = false;
        self.flights = [Flight::Idle; 3];
        self.read = None;
        if self.saved.is_none() {
            // An empty journal tells nothing; its flow is begun anew.
            (self.lag, self.half, self.before) = (0, false, None);
        }
    }

    /// A process takes the journal over. `vouched`: the host's wall clock is good; `cut`: the torn end is cut off at once.
    pub fn boot(&mut self, vouched: bool, cut: bool) {
        self.on = true;
        self.skewed = false;
        if self.saved.is_none() {
            (self.trusted, self.lag) = (true, 0);
            self.unsaved = vec![Fact::Begun];
            return;
        }
        self.unsaved = vec![Fact::Opened { torn: self.half }];
        if cut {
            self.half = false;
        }
        if vouched && self.lead != Lead::Ahead {
            self.learn_time();
        }
    }

    /// Klarna's answer tells the time.
    pub fn learn_time(&mut self) {
        if self.trusted {
            return;
        }
        self.trusted = true;
        match self.lead {
            Lead::Right => self.run = older(self.run, self.lag, WINDOW),
            Lead::Behind => {
                self.run = WINDOW;
                self.lead = Lead::Right;
            }
            Lead::Ahead => self.skewed = true,
        }
        self.lag = 0;
    }

    /// Whether something waits to be done by the clock.
    #[must_use]
    pub fn is_due(&self, wrong: Option<Wrong>) -> bool {
        let quiet = self.on && self.unsaved.is_empty();
        quiet && self.book(wrong).is_some_and(|book| !super::decide::due(&book, &self.cx(wrong)).is_empty())
    }

    /// Whether this call may leave now.
    #[must_use]
    pub fn may_send(&self, op: Op, wrong: Option<Wrong>) -> bool {
        let saved = self.unsaved.is_empty() || wrong == Some(Wrong::SendBeforeSave);
        if !self.on || !saved || self.flights[op.n()] != Flight::Idle || self.is_due(wrong) {
            return false;
        }
        let call = self.book(wrong).and_then(|book| book.call(op));
        let known = self.trusted || wrong == Some(Wrong::NoReadAfterTakeover);
        call.is_some_and(|call| (!op.keyed() || !call.inherited || known) && self.cx(wrong).window_open(op, &call))
    }

    /// Whether the payment request is read.
    #[must_use]
    pub fn watches(&self, wrong: Option<Wrong>) -> bool {
        let book =
            self.book(wrong).filter(|_| self.on && self.unsaved.is_empty() && wrong != Some(Wrong::WebhooksOnly));
        book.is_some_and(|book| book.phase == Phase::Awaiting && book.call(Op::Cancel).is_none())
    }

    /// Whether a read is made to learn the time.
    #[must_use]
    pub fn asks_time(&self, wrong: Option<Wrong>) -> bool {
        let Some(book) = self.book(wrong).filter(|_| self.on && self.unsaved.is_empty() && !self.trusted) else {
            return false;
        };
        let waits = [Op::First, Op::Final].into_iter().any(|op| {
            let call = book.call(op).filter(|call| call.inherited);
            call.is_some() && self.flights[op.n()] == Flight::Idle
        });
        waits && book.phase != Phase::Awaiting && !(book.hint && book.in_doubt())
    }
}

fn fold(book: Option<Book>, lines: &[Fact], wrong: Option<Wrong>) -> Option<Book> {
    let mut book = book;
    for fact in lines {
        match &mut book {
            Some(book) => book.apply(*fact, wrong),
            None => book = Some(Book::begun()),
        }
    }
    book
}

//! The network between till and Klarna: what becomes of a call, and when.

use crate::choices::Choices;
use crate::site::Site;

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is answered.
    Answered,
    /// The request is lost.
    RequestLost,
    /// Klarna acts, its answer is lost.
    AnswerLost,
    /// No connection.
    NotSent,
    /// Klarna acts, a proxy answers 502.
    BadGateway,
    /// Klarna acts, half of the answer arrives.
    Truncated,
    /// A proxy answers 503 by itself.
    Unavailable,
    /// The quota is used up.
    RateLimited,
    /// A captive portal answers 200 with a page.
    Portal,
    /// A shield answers 403 with a page.
    Shield,
    /// The request arrives twice, the second time late.
    Doubled,
    /// The answer to an earlier call arrives in place of this one's.
    CrossWired,
    /// Klarna acts, fails at the end, and keeps its 500 under the key.
    Stored500,
    /// Klarna says that the same key is being worked on.
    Conflict,
    /// Klarna cannot use the key.
    Unprocessable,
    /// The answer arrives twice.
    AnsweredTwice,
    /// Klarna does not take the credential, for a moment.
    Unauthorized,
    /// Klarna does not know what it made a moment ago.
    NotThereYet,
}

/// Every fate; the first is the good day, the next six are the ones that are enumerated.
pub const FATES: [Fate; 18] = [
    Fate::Answered,
    Fate::RequestLost,
    Fate::AnswerLost,
    Fate::NotSent,
    Fate::BadGateway,
    Fate::Truncated,
    Fate::Unavailable,
    Fate::RateLimited,
    Fate::Portal,
    Fate::Shield,
    Fate::Doubled,
    Fate::CrossWired,
    Fate::Stored500,
    Fate::Conflict,
    Fate::Unprocessable,
    Fate::AnsweredTwice,
    Fate::Unauthorized,
    Fate::NotThereYet,
];

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

/// A time without network.
#[derive(Clone, Copy, Debug)]
pub struct Blackout {
    /// From when.
    pub from: u64,
    /// Until when.
    pub until: u64,
    /// Requests are lost.
    pub requests: bool,
    /// Answers are lost.
    pub answers: bool,
    /// There is not even a connection.
    pub unplugged: bool,
}

impl Blackout {
    /// Draws one: mostly none; from 1 to 32 hours, in one or both directions.
    pub fn draw(choices: &mut Choices, begin: u64) -> Option<Self> {
        // One of them falls between the news of an approval and what follows from it.
        const FROM: [u64; 6] = [0, 100, 5 * SECOND, 5 * SECOND + 440, 40 * SECOND, 30 * MINUTE];
        const LONG: [u64; 6] = [HOUR, 2 * HOUR, 22 * HOUR + 55 * MINUTE, 24 * HOUR, 25 * HOUR, 32 * HOUR];
        let kinds = FROM.len() * LONG.len();
        let kind = choices.pick(Site::Blackout, u32::try_from(kinds + 1).unwrap_or(1));
        let kind = usize::try_from(kind).unwrap_or(0).checked_sub(1)?;
        let way = choices.pick(Site::BlackoutWay, 4);
        let from = begin + FROM[kind % FROM.len()];
        Some(Self {
            from,
            until: from + LONG[kind / FROM.len()],
            requests: way != 1,
            answers: way != 2,
            unplugged: way == 3,
        })
    }

    /// Whether no connection can be made at this moment.
    #[must_use]
    pub fn cuts(&self, at: u64) -> bool {
        self.unplugged && (self.from..self.until).contains(&at)
    }

    /// Whether requests, or answers, are lost at this moment.
    #[must_use]
    pub fn swallows(&self, at: u64, answer: bool) -> bool {
        (self.from..self.until).contains(&at) && if answer { self.answers } else { self.requests }
    }
}

/// How long a message is under way, in milliseconds; the first on a good day.
pub const DELAYS: [u64; 8] = [40, 1, 900, 7 * SECOND, 29 * SECOND, 61 * SECOND, 4 * MINUTE, 10 * MINUTE];

/// What a proxy says.
#[must_use]
pub fn page(fate: Fate) -> Option<(u16, &'static str)> {
    match fate {
        Fate::BadGateway => Some((502, "<html>Bad gateway</html>")),
        Fate::Unavailable => Some((503, "<html>Come back later</html>")),
        Fate::Portal => Some((200, "<html>Welcome to our guest network</html>")),
        Fate::Shield => Some((403, "<html>Request blocked</html>")),
        _ => None,
    }
}

/// What Klarna's outermost layer says, before anything is executed.
#[must_use]
pub fn refusal(fate: Fate) -> Option<(u16, &'static str)> {
    match fate {
        Fate::RateLimited => Some((429, "RATE_LIMITED")),
        Fate::Conflict => Some((409, "IDEMPOTENCY_CONFLICT")),
        Fate::Unprocessable => Some((422, "IDEMPOTENCY_KEY_REUSED")),
        Fate::Unauthorized => Some((401, "UNAUTHORIZED")),
        Fate::NotThereYet => Some((404, "NOT_FOUND")),
        _ => None,
    }
}

//! How far a search goes, and what it takes for granted.

use super::klarna::Manners;
use super::till::Lead;
use crate::wrong::Wrong;

/// How far a search goes, and what it takes for granted.
#[derive(Clone, Debug)]
pub struct Scope {
    /// Name in the table.
    pub name: &'static str,
    /// Most crashes.
    pub crashes: u8,
    /// Most copies of one call that are on their way at one time.
    pub copies: u8,
    /// The cashier may give the payment up.
    pub cashier: bool,
    /// Klarna may turn calls away without looking at them: 401, 403, 404, 413, 429.
    pub turns_away: bool,
    /// Klarna may ask for the customer.
    pub steps_up: bool,
    /// The customer comes and goes before deciding.
    pub wanders: bool,
    /// The answer to a read may be older than what happens before it arrives.
    pub stale: bool,
    /// The last acknowledged line may rot, once per crash.
    pub rot: bool,
    /// Errors of the wall clock when the flow begins.
    pub leads: &'static [Lead],
    /// The host vouches for its wall clock when a process takes over.
    pub vouched: bool,
    /// The store cuts off a torn line before the entry of the next process is durable.
    pub cut: bool,
    /// Assumption: when Klarna turns an attempt away (401, 403, 404, 413, 429), no other copy of that attempt was or is executed.
    pub refused_together: bool,
    /// What Klarna is like.
    pub manners: Manners,
    /// What is done wrong.
    pub wrong: Option<Wrong>,
}

/// Klarna as its documents describe it.
pub const DOCUMENTED: Manners = Manners { single_use: true, forgets: true, late_cancel: true, token_first: false };
/// A Klarna that protects nothing beyond the 24 hours of a key.
pub const CARELESS: Manners = Manners { single_use: false, forgets: true, late_cancel: true, token_first: false };
/// A Klarna that looks at the token before it looks at the key, and cancels nothing that is completed.
pub const STRICT: Manners = Manners { single_use: true, forgets: true, late_cancel: false, token_first: true };

impl Scope {
    /// The smallest scope.
    #[must_use]
    pub const fn small(name: &'static str, manners: Manners) -> Self {
        Self {
            name,
            crashes: 1,
            copies: 1,
            cashier: true,
            turns_away: true,
            steps_up: true,
            wanders: false,
            stale: false,
            rot: false,
            leads: &[Lead::Right],
            vouched: false,
            cut: false,
            refused_together: true,
            manners,
            wrong: None,
        }
    }

    /// The same with something done wrong.
    #[must_use]
    pub fn with(mut self, wrong: Wrong) -> Self {
        self.wrong = Some(wrong);
        self
    }
}

/// The searches of the everyday run.
#[must_use]
pub fn everyday() -> Vec<Scope> {
    let none = |name, manners| Scope { crashes: 0, ..Scope::small(name, manners) };
    let one_step = |name, manners| Scope { steps_up: false, ..Scope::small(name, manners) };
    vec![
        none("documented Klarna", DOCUMENTED),
        none("strict Klarna", STRICT),
        one_step("careless Klarna, one step, a crash", CARELESS),
        Scope { leads: &[Lead::Ahead, Lead::Behind], ..one_step("the same, clock wrong", CARELESS) },
    ]
}

/// The searches of the full run.
#[must_use]
pub fn full() -> Vec<Scope> {
    let one = Scope::small;
    vec![
        Scope {
            crashes: 0,
            copies: 2,
            wanders: true,
            stale: true,
            ..one("documented Klarna, copies, old answers", DOCUMENTED)
        },
        one("strict Klarna, a crash", STRICT),
        Scope { rot: true, ..one("careless Klarna, a crash, a line rots", CARELESS) },
        Scope { leads: &[Lead::Ahead, Lead::Behind], ..one("careless Klarna, a crash, clock wrong", CARELESS) },
        Scope { crashes: 2, turns_away: false, ..one("documented Klarna, two crashes", DOCUMENTED) },
    ]
}

/// Searches for more than a minute.
#[must_use]
pub fn deep() -> Vec<Scope> {
    let one = Scope::small;
    vec![
        Scope {
            crashes: 2,
            rot: true,
            cashier: false,
            turns_away: false,
            ..one("careless Klarna, two crashes, lines rot", CARELESS)
        },
        Scope { crashes: 2, ..one("documented Klarna, two crashes, calls turned away", DOCUMENTED) },
        Scope { copies: 2, ..one("careless Klarna, a crash, copies", CARELESS) },
        Scope { vouched: true, ..one("careless Klarna, a crash, clock vouched for", CARELESS) },
    ]
}

//! Wrong variants of kassa. The model has to find every one of them, or it proves nothing.

use crate::payment::Payment;
use crate::payment::scope::{CARELESS, DOCUMENTED, STRICT, Scope};
use crate::payment::step::Step;
use crate::payment::till::Lead;
use crate::report::{Report, broken_by, explore};
use crate::transaction::Transaction;

/// One thing done wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// A call leaves before its plan is durable.
    SendBeforeSave,
    /// The application is told before the line is durable.
    ToldBeforeDurable,
    /// Every retry has a key of its own.
    NewKeyOnRetry,
    /// A retry has other bytes under the same key.
    OtherBytesOnRetry,
    /// No answer means no.
    TimeoutIsDeclined,
    /// A refusal settles a call although an earlier attempt may have been executed ("404 under doubt").
    RefusalUnderDoubtSettles,
    /// A refusal of the token settles a final authorize although an earlier attempt may have used it up.
    BadTokenUnderDoubtSettles,
    /// Calls are sent again for ever.
    NoWindow,
    /// When attempts end, the call was not made.
    GaveUpIsNotMade,
    /// A cancel ends the payment while the authorize is in flight.
    CancelForgetsFlight,
    /// A second webhook of an approval finalises a second time.
    SecondWebhookFinalises,
    /// The hour's end settles a final authorize whose outcome is unknown.
    LapseIgnoresDoubt,
    /// The hour's end settles a final authorize that is in flight.
    LapseInFlight,
    /// A process that takes over sends again without knowing the time.
    NoReadAfterTakeover,
    /// A process that takes over does not suspect that anything was sent.
    TakeoverForgetsDoubt,
    /// A process that takes over forgets that the payment was to be given up.
    TakeoverForgetsCancel,
    /// A journal from the future is not noticed.
    SkewIsIgnored,
    /// A torn last line is cut off, and that is that.
    TornLineIsForgotten,
    /// A final authorize that a lost line may have planned is planned anew, however long ago that was.
    LostPlanIsNew,
    /// A request that is gone was never paid, although a line of the journal is missing.
    GoneIsUnpaid,
    /// The customer's approval is the payment.
    ApprovalIsPayment,
    /// Nobody asks Klarna; webhooks will tell.
    WebhooksOnly,
    /// A transaction's amounts count only once Klarna has answered.
    LedgerForgetsPending,
    /// A transaction is read for an operation while the last attempt may still be on its way.
    LooksTooSoon,
    /// A clock that is set right counts as time that has passed.
    JumpIsTime,
}

impl Wrong {
    /// All of them.
    pub const ALL: [Self; 25] = [
        Self::SendBeforeSave,
        Self::ToldBeforeDurable,
        Self::NewKeyOnRetry,
        Self::OtherBytesOnRetry,
        Self::TimeoutIsDeclined,
        Self::RefusalUnderDoubtSettles,
        Self::BadTokenUnderDoubtSettles,
        Self::NoWindow,
        Self::GaveUpIsNotMade,
        Self::CancelForgetsFlight,
        Self::SecondWebhookFinalises,
        Self::LapseIgnoresDoubt,
        Self::LapseInFlight,
        Self::NoReadAfterTakeover,
        Self::TakeoverForgetsDoubt,
        Self::TakeoverForgetsCancel,
        Self::SkewIsIgnored,
        Self::TornLineIsForgotten,
        Self::LostPlanIsNew,
        Self::GoneIsUnpaid,
        Self::ApprovalIsPayment,
        Self::WebhooksOnly,
        Self::LedgerForgetsPending,
        Self::LooksTooSoon,
        Self::JumpIsTime,
    ];
}

/// Heading of a table of mistakes.
pub const HEADING: &str = "| mistake | found by | steps | states until then | seconds |\n|---|---|---:|---:|---:|";

/// A mistake as a row of that table.
#[must_use]
pub fn row(mistake: &str, report: &Report) -> String {
    let (promise, steps) = report.broken.first().map_or(("NOT FOUND", 0), |(promise, way)| {
        (*promise, way.lines().take_while(|line| !line.starts_with("There")).count())
    });
    format!("| {mistake} | {promise} | {steps} | {} | {:.1} |", report.states, report.seconds)
}

/// Searches for a mistake, in the smallest scope that shows it.
#[must_use]
pub fn search(wrong: Wrong) -> Report {
    if let Some(model) = in_transactions(wrong) {
        return explore("transaction", model, 1, true);
    }
    explore("payment", Payment { scope: scope(wrong) }, 1, true)
}

/// The shortest way to a payment that a mistake spoils, and the scope without the mistake.
#[must_use]
pub fn way(wrong: Wrong) -> Option<(Scope, Vec<Step>)> {
    if in_transactions(wrong).is_some() {
        return None;
    }
    let scope = scope(wrong);
    let way = broken_by(Payment { scope: scope.clone() })?;
    Some((Scope { wrong: None, ..scope }, way))
}

fn in_transactions(wrong: Wrong) -> Option<Transaction> {
    let model =
        Transaction { name: "transaction", crashes: 0, copies: 1, checks: false, menu: &[1], wrong: Some(wrong) };
    match wrong {
        Wrong::LedgerForgetsPending => Some(Transaction { menu: &[1, 2], ..model }),
        Wrong::LooksTooSoon => Some(model),
        Wrong::JumpIsTime => Some(Transaction { crashes: 1, menu: &[1, 5], ..model }),
        _ => None,
    }
}

fn scope(wrong: Wrong) -> Scope {
    let calm = |scope: Scope| Scope { cashier: false, turns_away: false, ..scope };
    let none = |manners| Scope { crashes: 0, ..Scope::small("payment", manners) };
    let one_step = |crashes| Scope { crashes, steps_up: false, ..Scope::small("payment", CARELESS) };
    let scope = match wrong {
        Wrong::ToldBeforeDurable | Wrong::NoReadAfterTakeover | Wrong::TakeoverForgetsDoubt => one_step(1),
        Wrong::SkewIsIgnored => Scope { leads: &[Lead::Ahead], ..one_step(1) },
        Wrong::TakeoverForgetsCancel => Scope { turns_away: false, ..Scope::small("payment", DOCUMENTED) },
        Wrong::TornLineIsForgotten | Wrong::GoneIsUnpaid | Wrong::LostPlanIsNew => {
            calm(Scope { rot: true, ..Scope::small("payment", DOCUMENTED) })
        }
        Wrong::BadTokenUnderDoubtSettles => none(STRICT),
        Wrong::SecondWebhookFinalises => none(CARELESS),
        Wrong::LapseIgnoresDoubt | Wrong::LapseInFlight | Wrong::ApprovalIsPayment | Wrong::WebhooksOnly => {
            none(DOCUMENTED)
        }
        _ => one_step(0),
    };
    scope.with(wrong)
}

/// Assumptions about what kassa does not control: searches in which one of them does not hold, and that have to find out.
#[must_use]
pub fn assumptions() -> Vec<Scope> {
    vec![
        Scope {
            crashes: 0,
            copies: 2,
            steps_up: false,
            refused_together: false,
            ..Scope::small("no copy of an attempt that Klarna turned away is executed", CARELESS)
        },
        Scope {
            crashes: 2,
            rot: true,
            cut: true,
            cashier: false,
            turns_away: false,
            ..Scope::small("a torn line stays until the next ones are durable", DOCUMENTED)
        },
    ]
}

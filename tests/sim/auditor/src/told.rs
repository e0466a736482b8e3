//! I1, I2, I6, I7, I8, I20 on what the application is told.

use kassa_sim_klarna::{Klarna, RequestState};
use serde::Deserialize;

use crate::flow::{Flow, Kind};
use crate::model;
use crate::{Auditor, Finding, call, cancel, doubt, ledger, request, response, standing, token};

/// What the application was told last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) state: String,
    pub(crate) paid: String,
    pub(crate) ended: bool,
    /// What is told about a cancel; empty without one.
    pub(crate) cancel: String,
    /// The idempotency key that is told as evidence.
    pub(crate) evidence: Option<String>,
    /// A payment request is named.
    pub(crate) request: bool,
    /// What is told about a granted token; empty without one.
    pub(crate) token: String,
    /// What is told about the shipping that the customer chose; empty without one.
    pub(crate) shipping: String,
    transaction: Option<String>,
    pub(crate) amount: i64,
    currency: String,
    pub(crate) operations: Vec<Operation>,
    /// What is told to be captured and refunded for certain.
    pub(crate) sums: [i64; 2],
    /// Captures and refunds that the flow says it did not order.
    elsewhere: Vec<Elsewhere>,
    /// What is told to be left to capture and to refund.
    pub(crate) left: [i64; 2],
    /// What is told of a transaction as Klarna has it.
    pub(crate) standing: Standing,
}

/// A transaction as Klarna has it, as it is told; empty where nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) state: String,
    pub(crate) funded: String,
    pub(crate) charged_back: i64,
    pub(crate) revivable: i64,
    /// Something is under way, or not certain yet.
    pub(crate) busy: bool,
}

impl Told {
    /// What is told of a call.
    pub(crate) fn of_call(text: &str, state: &str, ended: bool, token: &str, request: bool, currency: &str) -> Self {
        Self {
            text: text.to_owned(),
            state: state.to_owned(),
            paid: String::new(),
            ended,
            cancel: String::new(),
            evidence: None,
            request,
            token: token.to_owned(),
            shipping: String::new(),
            transaction: None,
            amount: 0,
            currency: currency.to_owned(),
            operations: Vec::new(),
            sums: [0; 2],
            elsewhere: Vec::new(),
            left: [0; 2],
            standing: Standing::default(),
        }
    }

    /// How many operations were definitely not made.
    pub(crate) fn undone(&self) -> usize {
        let undone = |operation: &&Operation| matches!(operation.status.as_str(), "refused" | "not_made");
        self.operations.iter().filter(undone).count()
    }

    /// Sum of the operations of this kind that were made or may be.
    pub(crate) fn planned(&self, kind: &str) -> i64 {
        let counts = |operation: &&Operation| {
            operation.kind == kind && !matches!(operation.status.as_str(), "refused" | "not_made")
        };
        self.operations.iter().filter(counts).map(|operation| operation.amount).sum()
    }

    /// Sum of what others are told to have done.
    pub(crate) fn elsewhere(&self, kind: &str) -> i64 {
        self.elsewhere.iter().filter(|other| other.kind == kind).filter_map(|other| other.amount).sum()
    }

    pub(crate) fn at_rest(&self) -> bool {
        let pending = || self.operations.iter().any(|operation| operation.status == "pending");
        self.ended || self.state == "unknown" || (self.state.is_empty() && !pending())
    }

    /// Operations whose outcome is unknown: kind and reference.
    pub(crate) fn unknown(&self) -> impl Iterator<Item = (&str, &str)> {
        let unknown = self.operations.iter().filter(|operation| operation.status == "unknown");
        unknown.map(|operation| (operation.kind.as_str(), operation.reference.as_str()))
    }
}

#[derive(Deserialize)]
struct View<'a> {
    #[serde(borrow, default)]
    state: &'a str,
    #[serde(borrow, default)]
    paid: &'a str,
    ended: bool,
    #[serde(borrow, default)]
    cancel: &'a str,
    #[serde(default)]
    payment_transaction_id: Option<String>,
    #[serde(borrow, default)]
    payment_request_id: Option<&'a str>,
    #[serde(default)]
    evidence: Option<Evidence>,
    #[serde(borrow, default)]
    customer_token: Option<Token<'a>>,
    #[serde(borrow, default)]
    shipping: Option<Token<'a>>,
    /// None where no payment is asked for.
    #[serde(default)]
    amount: i64,
    #[serde(borrow)]
    currency: &'a str,
    #[serde(default)]
    operations: Vec<Operation>,
    #[serde(default)]
    captured: i64,
    #[serde(default)]
    refunded: i64,
    #[serde(default)]
    elsewhere: Vec<Elsewhere>,
    #[serde(default)]
    remaining: i64,
    #[serde(default)]
    refundable: i64,
    #[serde(borrow, default)]
    funded: &'a str,
    #[serde(default)]
    charged_back: i64,
    #[serde(default)]
    revivable: i64,
    #[serde(default)]
    busy: bool,
}

/// A capture or refund of somebody else's, as it is told.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
struct Elsewhere {
    kind: String,
    #[serde(default)]
    amount: Option<i64>,
}

#[derive(Deserialize)]
struct Token<'a> {
    #[serde(borrow)]
    state: &'a str,
}

#[derive(Deserialize)]
struct Evidence {
    idempotency_key: String,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub(crate) struct Operation {
    pub(crate) kind: String,
    pub(crate) reference: String,
    pub(crate) amount: i64,
    pub(crate) status: String,
}

impl Auditor {
    /// The application is told this, at this moment of true time. True when it is news.
    pub fn tell(&mut self, flow: usize, view: &str, klarna: &Klarna, at: u64) -> bool {
        let Some(known) = self.flows.get_mut(flow) else { return false };
        if known.told.as_ref().is_some_and(|told| told.text == view) {
            return false;
        }
        self.effect(flow, || format!("told {view}"));
        let Some(known) = self.flows.get_mut(flow) else { return false };
        let mut secrets = self.secrets.iter().chain(&known.tokens);
        let secret = secrets.any(|secret| secret.stands_in(view));
        let kind = known.order.kind;
        let read = match call::class(known) {
            Some(class) => call::read(known, class, view),
            None => payment_told(kind, view),
        };
        let Some(told) = read else {
            self.broken("I22", format!("the view is not what it should be: {view}"));
            return true;
        };
        let before = known.told.replace(told);
        let told = known.told.as_ref();
        known.stuck |= told.is_some_and(|told| told.state == "unknown" || told.unknown().next().is_some());
        let found = steady(known, before.as_ref(), klarna)
            .and_then(|()| cancel::steady(known, before.as_ref(), at))
            .and_then(|()| doubt::evident(known))
            .and_then(|()| response::told(known))
            .and_then(|()| against_truth(known, klarna));
        let edge = (kind == Kind::Payment).then(|| {
            let told = known.told.as_ref().map_or("", |told| told.state.as_str()).to_owned();
            (before.map_or(String::new(), |before| before.state), told)
        });
        let operations: Vec<(String, String)> = known
            .told
            .iter()
            .flat_map(|told| &told.operations)
            .map(|operation| (operation.kind.clone(), operation.status.clone()))
            .collect();
        if let Some((from, to)) = edge {
            self.coverage.edge(&from, &to);
        }
        for (kind, status) in operations {
            self.coverage.operation(&kind, &status);
        }
        if secret {
            self.broken("I20", format!("a secret is told: {view}"));
        }
        if let Err((invariant, what)) = found {
            self.broken(invariant, what);
        }
        true
    }

    /// A notice or an error is told.
    pub fn said(&mut self, text: &str) {
        if self.secrets.iter().any(|secret| secret.stands_in(text)) {
            self.broken("I20", "a secret stands in a notice".to_owned());
        }
    }
}

/// What is told of a payment or of work on a transaction.
fn payment_told(kind: Kind, view: &str) -> Option<Told> {
    let read: View<'_> = serde_json::from_str(view).ok()?;
    let standing = match kind {
        Kind::Transaction => Standing {
            state: read.state.to_owned(),
            funded: read.funded.to_owned(),
            charged_back: read.charged_back,
            revivable: read.revivable,
            busy: read.busy,
        },
        Kind::Payment | Kind::Call(_) => Standing::default(),
    };
    Some(Told {
        text: view.to_owned(),
        state: if kind == Kind::Payment { read.state.to_owned() } else { String::new() },
        paid: read.paid.to_owned(),
        ended: read.ended,
        cancel: read.cancel.to_owned(),
        evidence: read.evidence.map(|evidence| evidence.idempotency_key),
        request: read.payment_request_id.is_some(),
        token: read.customer_token.map_or(String::new(), |token| token.state.to_owned()),
        shipping: read.shipping.map_or(String::new(), |shipping| shipping.state.to_owned()),
        transaction: read.payment_transaction_id,
        amount: read.amount,
        currency: read.currency.to_owned(),
        operations: read.operations,
        sums: [read.captured, read.refunded],
        elsewhere: read.elsewhere,
        left: [read.remaining, read.refundable],
        standing,
    })
}

/// What was told follows from what was told before, and an end stays.
fn steady(flow: &mut Flow, before: Option<&Told>, klarna: &Klarna) -> Finding {
    let Some(told) = &flow.told else { return Ok(()) };
    let name = &flow.order.reference;
    // What a transaction is authorized for may be changed; that is compared with what is true.
    let other = flow.order.kind == Kind::Payment && !request::was_asked(flow, klarna, told.amount);
    if other || told.currency != flow.order.currency {
        return Err(("I7", format!("{name}: another amount is told than was ordered: {}", told.text)));
    }
    match flow.order.kind {
        Kind::Payment => {
            if let Some(ended) = &flow.ended
                && *ended != told.text
                && token::after_hand_out(ended) != told.text
                && token::after_revocation(ended) != told.text
            {
                return Err(("I8", format!("{name}: an end changed: {ended} became {}", told.text)));
            }
            let from = before.map_or("", |before| before.state.as_str());
            if from != told.state && !model::follows(from, &told.state, flow.boots > 0) {
                return Err(("I8", format!("{name}: {} after {from}", told.state)));
            }
            if told.ended {
                flow.ended = Some(told.text.clone());
            }
        }
        Kind::Call(_) => return call::steady(flow, before),
        Kind::Transaction => {
            for (n, operation) in before.iter().flat_map(|before| &before.operations).enumerate() {
                let now = told.operations.get(n);
                let settled = matches!(operation.status.as_str(), "made" | "refused" | "not_made");
                let same = now.is_some_and(|now| now.kind == operation.kind && now.reference == operation.reference);
                if !same || (settled && now != Some(operation)) {
                    // A process that took over may not know of an order whose line was lost.
                    if now.is_none() && !settled && flow.boots > 0 {
                        continue;
                    }
                    return Err(("I8", format!("{name}: {operation:?} became {now:?}")));
                }
            }
        }
    }
    Ok(())
}

/// What was told is true now.
pub(crate) fn against_truth(flow: &Flow, klarna: &Klarna) -> Finding {
    match flow.order.kind {
        Kind::Payment => payment(flow, klarna),
        Kind::Transaction => ledger::transaction(flow, klarna),
        Kind::Call(class) => call::against_truth(flow, class, klarna),
    }
}

fn payment(flow: &Flow, klarna: &Klarna) -> Finding {
    let order = &flow.order;
    let first = flow.made.first().and_then(|made| klarna.transactions().get(*made));
    if flow.made.len() > 1 {
        return Err(("I1", format!("{}: two transactions exist", order.reference)));
    }
    let Some(told) = &flow.told else { return Ok(()) };
    match told.paid.as_str() {
        _ if flow.rejected && first.is_some() => {
            Err(("I6", format!("{}: the customer was sent to pay in another way, and paid here", order.reference)))
        }
        "no" if first.is_some() => {
            Err(("I6", format!("{}: told {} and a transaction exists", order.reference, told.state)))
        }
        "yes" => {
            let fits = first.is_some_and(|made| {
                Some(&made.id) == told.transaction.as_ref()
                    && made.amount == told.amount
                    && request::is_approved(flow, klarna, made.amount)
                    && made.currency == order.currency.as_bytes()
                    && *made.account == *order.account
            });
            if fits { Ok(()) } else { Err(("I7", format!("{}: told approved, true is {first:?}", order.reference))) }
        }
        _ => Ok(()),
    }
}

/// What has to be so when everything has come to rest.
pub(crate) fn at_the_end(flow: &Flow, klarna: &Klarna, troubles: &[(u64, u64)], end: u64) -> Finding {
    let name = &flow.order.reference;
    let Some(told) = flow.told.as_ref().filter(|_| !flow.damaged) else {
        return if flow.damaged { Ok(()) } else { Err(("L1", format!("{name}: nothing was ever told"))) };
    };
    if !told.at_rest() {
        return Err(("L1", format!("{name}: never came to rest: {}", told.text)));
    }
    if flow.order.by_id
        && told.amount == 0
        && journaled(&flow.durable).is_some_and(|at| {
            // Whoever closes it does not want to know any more.
            let closed = flow.durable.lines().find(|line| line.contains(r#""close_asked""#)).and_then(journaled);
            quiet(at, closed.unwrap_or(u64::MAX).min(at + 20 * HOUR), QUIET, troubles)
        })
    {
        return Err(("L1", format!("{name}: goods came back, and nobody looked what was bought: {}", told.text)));
    }
    // Approved at a partner's before anything was asked of Klarna here: whoever gives it up before that has nothing to finalise.
    let given_up_unsent =
        flow.order.partner.is_some() && told.state == "canceled" && flow.durable.contains(r#""withdrawn""#);
    // What Klarna refused to finalise is let go, but not for a credential that is being exchanged.
    let exchanged = flow.durable.contains(r#"{"completed":"#) && told.text.contains(r#""status":401"#);
    let refused = told.state == "refused" && !exchanged;
    if flow.order.kind == Kind::Payment && !refused && !flow.taken_back && !given_up_unsent {
        // The customer approved, for minutes of the hour after that nothing was in the way, and it came to nothing.
        let left = klarna.requests().iter().find(|request| {
            request.reference.as_ref() == Some(name)
                && request.state == RequestState::Completed
                && !request.finalized
                && request.amount.is_some()
                && request.completed_at.is_some_and(|completed| {
                    quiet(completed, found_until(flow, completed), found_within(flow), troubles)
                })
        });
        if left.is_some() {
            return Err(("L2", format!("{name}: the customer approved and nobody finalised; told {}", told.text)));
        }
    }
    standing::at_the_end(flow, klarna, |since, long| quiet(since, end, long, troubles))?;
    request::at_the_end(flow)?;
    request::given_up(flow, klarna, |due, until| quiet(due, until, HOUR + QUIET, troubles))?;
    token::at_the_end(flow, klarna, |granted| {
        quiet(granted, found_until(flow, granted), found_within(flow), troubles)
    })?;
    cancel::at_the_end(flow, |from, until, long| quiet(from, until, long, troubles), end)
}

/// Until when an approval has to be found. A journal that lost the line about the payment request has the plan alone, and asks again
/// under its key only as long as that is protected, from the plan on.
fn found_until(flow: &Flow, approved: u64) -> u64 {
    let hour = approved + HOUR;
    journaled(&flow.durable).filter(|_| flow.forgot).map_or(hour, |planned| hour.min(planned + WINDOW))
}

/// How long it takes to find an approval. A journal that lost the line about the payment request learns of it by the next attempt, for which
/// it may be waiting; after an hour without answers such a wait is long.
fn found_within(flow: &Flow) -> u64 {
    let waits = flow.durable.lines().filter(|_| flow.forgot).filter_map(|line| {
        let (_, wait) = line.split_once(r#""wait_ms":"#)?;
        wait.split([',', '}']).next()?.parse::<u64>().ok()
    });
    waits.fold(QUIET, |longest, wait| longest.max(QUIET + wait))
}

/// When the journal begins.
fn journaled(lines: &str) -> Option<u64> {
    lines.split_once(r#""t":"#).and_then(|(_, rest)| rest.split(',').next()?.parse().ok())
}

const HOUR: u64 = 3_600_000;
/// A key is not used any more 23 hours after its plan.
const WINDOW: u64 = 23 * HOUR;
/// Longer than the longest wait between two reads.
const QUIET: u64 = 330_000;

/// Whether there is a quiet time so long between two moments.
fn quiet(from: u64, until: u64, long: u64, troubles: &[(u64, u64)]) -> bool {
    let mut since = from;
    for (begin, end) in troubles {
        if (*begin).min(until) >= since + long {
            return true;
        }
        since = since.max(*end);
    }
    until >= since + long
}

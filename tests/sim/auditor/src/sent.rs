//! I4, I5, I12, I13, I14, I17, I21 on what goes over the wire.

use kassa_sim_klarna::Klarna;

use crate::flow::{Flow, Kind};
use crate::secret::Secret;
use crate::{Auditor, Finding, call, text};

impl Flow {
    /// Whether it sent this key.
    pub(crate) fn has_key(&self, key: &str) -> bool {
        self.keys.iter().any(|known| known.key == key)
    }
}

/// How a key was used.
#[derive(Clone, Debug)]
pub(crate) struct KeyUse {
    key: String,
    /// Method, address, body and tokens.
    bytes: u64,
    first: u64,
    boots: u32,
}

/// One request, as it leaves the till.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'a> {
    /// `GET`, `POST`, ...
    pub method: &'a str,
    /// Absolute address.
    pub url: &'a str,
    /// Headers.
    pub headers: &'a [(&'static str, String)],
    /// Body.
    pub body: &'a str,
    /// True time, in milliseconds since 1970.
    pub at: u64,
}

impl Sent<'_> {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    fn fingerprint(&self) -> u64 {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let tokens = self.headers.iter().filter(|(name, _)| name.ends_with("-Token")).map(|(_, value)| value.as_str());
        for part in [self.method, self.url, self.body].into_iter().chain(tokens) {
            for byte in part.bytes().chain([0]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        }
        hash
    }
}

const HOUR: u64 = 3_600_000;
/// A key is not used any more after 23 hours. Two clocks of one till may differ by two minutes.
const WINDOW: u64 = 23 * HOUR + 120_000;
/// The session token lives for an hour after the customer has approved.
const TOKEN: u64 = HOUR;
/// An answer that tells of the approval may have been under way for so long, which nobody can see: a call ends after 65 seconds.
const UNDER_WAY: u64 = 65_000;
/// Most calls of one flow, reads among them: two days of waiting, and a read every minute while the network is down.
const CALLS: u32 = 4_000;
/// Most changes that one flow asks for, attempts counted.
const CHANGES: u32 = 200;
/// So many calls in less than [`BURST_MS`] are a storm.
const BURST: usize = 32;
const BURST_MS: u64 = 5_000;

impl Auditor {
    /// A request leaves the till.
    pub fn sent(&mut self, flow: usize, sent: Sent<'_>, klarna: &Klarna) {
        let key = sent.header("Klarna-Idempotency-Key");
        let elsewhere =
            |(n, other): (usize, &Flow)| n != flow && other.keys.iter().any(|known| Some(known.key.as_str()) == key);
        if key.is_some() && self.flows.iter().enumerate().any(elsewhere) {
            self.broken("I5", format!("another flow sent the key {key:?}"));
        }
        if sent.method != "GET" {
            self.effect(flow, || format!("{} {}", sent.method, sent.url));
        }
        let Some(known) = self.flows.get_mut(flow) else { return };
        known.cancel.sent += u32::from(sent.method == "DELETE");
        for (_, token) in sent.headers.iter().filter(|(name, _)| name.ends_with("-Token")) {
            if !known.tokens.iter().any(|known| known.is(token)) {
                known.tokens.push(Secret::new(token));
            }
        }
        if let Err((invariant, what)) = check(known, sent, klarna) {
            let reference = known.order.reference.clone();
            self.broken(invariant, format!("{reference}: {what}: {} {}", sent.method, sent.url));
        }
    }
}

/// What the partner handed over goes to Klarna as it is: the data with every authorize, the token with the first.
fn passed_on(flow: &Flow, sent: Sent<'_>) -> Finding {
    let Some(partner) = &flow.order.partner else { return Ok(()) };
    if !sent.body.contains(&partner.data) {
        return Err(("I21", "data of the partner is not passed on as it came".into()));
    }
    let first = sent.body.contains("step_up_config");
    if first && sent.header("Klarna-Interoperability-Token") != partner.token.as_deref() {
        return Err(("I21", "the token of the partner is not passed on as it came".into()));
    }
    if first && sent.header("Klarna-Network-Session-Token") != Some(partner.session.as_str()) {
        return Err(("I21", "the session of the partner is not passed on as it came".into()));
    }
    Ok(())
}

/// Klarna hears in which shop and at which till the customer stands.
fn placed(flow: &Flow, sent: Sent<'_>) -> Finding {
    match flow.order.place.iter().find(|part| !sent.body.contains(**part)) {
        Some(missing) => Err(("I21", format!("an authorize does not say {missing}"))),
        None => Ok(()),
    }
}

fn check(flow: &mut Flow, sent: Sent<'_>, klarna: &Klarna) -> Finding {
    let own = call::class(flow).is_some() && !sent.url.contains("/accounts/");
    if !own && !sent.url.contains(&format!("/accounts/{}/", flow.order.account)) {
        return Err(("I21", "the call is about another account".into()));
    }
    if sent.url.ends_with("/payment/authorize") {
        passed_on(flow, sent)?;
        placed(flow, sent)?;
    }
    if sent.headers.iter().any(|(_, value)| !value.bytes().all(|byte| (b' '..=b'~').contains(&byte))) {
        return Err(("I22", "a header holds what no header may hold".into()));
    }
    flow.calls += 1;
    let slot = flow.calls as usize % BURST;
    let before = std::mem::replace(&mut flow.recent[slot], sent.at);
    if flow.calls > CALLS || (before > 0 && sent.at - before < BURST_MS) {
        return Err(("I14", format!("{} calls, the last {BURST} within {} ms", flow.calls, sent.at - before)));
    }
    if sent.method == "GET" {
        return Ok(());
    }
    call::sent(flow, klarna)?;
    flow.changes += 1;
    if flow.changes > CHANGES {
        return Err(("I14", format!("{} changes were asked for", flow.changes)));
    }
    let Some(key) = sent.header("Klarna-Idempotency-Key") else {
        // Cancelling a request is repeatable by nature; it still has to be planned.
        let planned = sent.method == "DELETE" && flow.durable.contains("cancel_planned");
        return if planned { Ok(()) } else { Err(("I4", "a change without key or plan was sent".into())) };
    };
    let Some(planned) = text::find(&flow.durable, key) else {
        return Err(("I4", "a change was sent before its plan was durable".into()));
    };
    let bytes = sent.fingerprint();
    // A process that took over cannot know whether the one before it had sent what it had planned: it has to find out.
    let planned_before = flow.torn || planned + key.len() <= flow.taken_over;
    match flow.keys.iter_mut().find(|known| known.key == key) {
        Some(known) if known.bytes != bytes => Err(("I5", format!("the key {key} was sent with other bytes"))),
        // Where the journal forgot that it was sent, a payment's own token is the protection.
        Some(known) if sent.at - known.first >= WINDOW && !(flow.forgot && flow.order.kind == Kind::Payment) => {
            Err(("I12", format!("the key {key} was used again after {} ms", sent.at - known.first)))
        }
        // A process that does not know of the one before it may take an answer to that one for its own.
        Some(known) if known.boots < flow.boots && !flow.heard_time && !flow.forgot => {
            Err(("I13", format!("the key {key} was used again before the time was known")))
        }
        Some(_) => Ok(()),
        None => {
            // The same operation under another key: only after it was definitely not made.
            let twins = flow.keys.iter().filter(|known| known.bytes == bytes).count();
            // What the journal holds was not told yet when the same order came during a slow write.
            let told = flow.told.as_ref().map_or(0, crate::told::Told::undone);
            // A change of a request says what is to be, so it may be made twice; one of unknown fate may be asked for again.
            let given_up = if sent.method == "PATCH" { crate::journal::given_up(&flow.durable) } else { 0 };
            if twins > told.max(crate::journal::undone(&flow.durable)) + given_up {
                return Err(("I5", format!("the same change was sent under {} keys, now {key}", twins + 1)));
            }
            flow.keys.push(KeyUse { key: key.to_owned(), bytes, first: sent.at, boots: flow.boots });
            let attempt = &flow.order.reference;
            let request = sent
                .header("Klarna-Network-Session-Token")
                .and_then(|_| klarna.requests().iter().rfind(|request| request.reference.as_ref() == Some(attempt)));
            let completed = request.and_then(|request| request.completed_at);
            if request.is_some() {
                crate::request::finalised(flow, sent.body, klarna)?;
            }
            // How old a session is that a partner hands over, nobody can see.
            let session = sent.header("Klarna-Network-Session-Token");
            let handed_over = flow.order.partner.as_ref().is_some_and(|partner| session == Some(&partner.session));
            match completed {
                Some(completed) if !handed_over && !planned_before && sent.at >= completed + TOKEN + UNDER_WAY => {
                    Err(("I17", format!("a payment is finalised {} ms after it was approved", sent.at - completed)))
                }
                _ => Ok(()),
            }
        }
    }
}

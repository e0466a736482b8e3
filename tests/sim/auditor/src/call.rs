//! Calls of single operations: I1, I6, I7, I8 and I9 on them.

use kassa_sim_klarna::{Klarna, Once};
use serde::Deserialize;

use crate::flow::{Class, Flow, Kind};
use crate::secret::Secret;
use crate::told::Told;
use crate::{Auditor, Finding};

/// The class of a flow that is a call.
pub(crate) fn class(flow: &Flow) -> Option<Class> {
    match flow.order.kind {
        Kind::Call(class) => Some(class),
        _ => None,
    }
}

/// What the calls of a flow made that is told once.
fn made<'a>(flow: &'a Flow, klarna: &'a Klarna) -> impl Iterator<Item = &'a Once> {
    let ours = |once: &&Once| once.key.as_deref().is_some_and(|key| flow.has_key(key));
    klarna.once().iter().filter(ours)
}

/// How often the call was executed.
pub(crate) fn executions(flow: &Flow, klarna: &Klarna) -> usize {
    match class(flow) {
        Some(Class::Keyed) => {
            let ours = |name: Option<&str>| name == Some(flow.order.transaction.as_str());
            klarna.requests().iter().filter(|request| ours(request.reference.as_deref())).count()
        }
        Some(Class::ReadFirst | Class::Never) => made(flow, klarna).count(),
        _ => 0,
    }
}

/// What is told once is a secret from the moment on at which it is made.
pub(crate) fn learn(flow: &mut Flow, klarna: &Klarna) {
    if class(flow).is_none_or(|class| !class.once()) {
        return;
    }
    let secrets: Vec<String> = made(flow, klarna).map(|once| once.secret.clone()).collect();
    for secret in secrets {
        if !flow.tokens.iter().any(|known| known.is(&secret)) {
            flow.tokens.push(Secret::new(&secret));
        }
    }
}

/// What may be done once is not sent a second time when it was done, or may have been as far as the till can know.
pub(crate) fn sent(flow: &Flow, klarna: &Klarna) -> Finding {
    if class(flow).is_some_and(Class::once) && executions(flow, klarna) > 0 {
        return Err(("I1", "it was done, and is sent again".into()));
    }
    Ok(())
}

/// A call as it is told.
#[derive(Deserialize)]
struct View<'a> {
    state: &'a str,
    ended: bool,
    secrets_wait: bool,
    handed_out: bool,
    #[serde(default)]
    read: Option<&'a str>,
    #[serde(default)]
    evidence: Option<Evidence>,
}

#[derive(Deserialize)]
struct Evidence {
    idempotency_key: String,
}

/// What is told of a call, in the words that are used of payments.
pub(crate) fn read(flow: &Flow, class: Class, view: &str) -> Option<Told> {
    let read: View<'_> = serde_json::from_str(view).ok()?;
    let token = match (read.secrets_wait, read.handed_out) {
        (true, _) => "issued",
        (_, true) => "handed_out",
        _ => "",
    };
    // A read that did not come about is done again; of a change Klarna looks up the key, or anybody makes the read that is named.
    let request = class == Class::Read || read.read.is_some();
    let mut told = Told::of_call(view, read.state, read.ended, token, request, &flow.order.currency);
    told.evidence = read.evidence.map(|evidence| evidence.idempotency_key);
    Some(told)
}

/// States follow each other, and an end stays.
pub(crate) fn steady(flow: &mut Flow, before: Option<&Told>) -> Finding {
    let Some(told) = &flow.told else { return Ok(()) };
    let name = &flow.order.reference;
    let from = before.map_or("", |before| before.state.as_str());
    let follows = match from {
        "" | "sending" => matches!(told.state.as_str(), "sending" | "answered" | "refused" | "unknown" | "not_sent"),
        same => same == told.state,
    };
    if !follows {
        return Err(("I8", format!("{name}: {} after {from}", told.state)));
    }
    if before.is_some_and(|before| before.ended && before.text != told.text) {
        return Err(("I8", format!("{name}: an end changed: {}", told.text)));
    }
    Ok(())
}

/// What was told is true now.
pub(crate) fn against_truth(flow: &Flow, class: Class, klarna: &Klarna) -> Finding {
    let (name, done) = (&flow.order.reference, executions(flow, klarna));
    if class == Class::Keyed && done > 1 {
        return Err(("I1", format!("{name}: it was done {done} times")));
    }
    let Some(told) = &flow.told else { return Ok(()) };
    match told.state.as_str() {
        "refused" | "not_sent" if done > 0 => Err(("I6", format!("{name}: told {}, and it was done", told.state))),
        "answered" if done == 0 && class != Class::Read => {
            Err(("I7", format!("{name}: told to be done, and it was not: {}", told.text)))
        }
        _ => Ok(()),
    }
}

impl Auditor {
    /// The application was given an answer with a secret.
    pub(crate) fn given(&mut self, flow: usize, json: &str, klarna: &Klarna) {
        let Some(known) = self.flows.get_mut(flow) else { return };
        let name = known.order.reference.clone();
        let genuine = made(known, klarna).any(|once| json.contains(&once.secret));
        // What was given and not saved as given is given again, to another process.
        let again = known.given.replace(known.boots) == Some(known.boots) || known.durable.contains("\"handed_out\"");
        if !genuine {
            self.broken("I7", format!("{name}: an answer was given that nobody made"));
        }
        if again {
            self.broken("I9", format!("{name}: the secret was given a second time"));
        }
    }
}

//! Customer tokens that are granted: told to exist, given once, and lost never.

use kassa_sim_klarna::{Klarna, Request};

use crate::flow::Flow;
use crate::secret::Secret;
use crate::{Auditor, Finding};

/// The requests of a flow whose customer granted a token, with the tokens.
fn granted<'a>(flow: &'a Flow, klarna: &'a Klarna) -> impl Iterator<Item = (&'a Request, String)> {
    let ours = |request: &Request| request.reference.as_deref() == Some(&flow.order.reference);
    let all = klarna.requests().iter().enumerate().filter(move |(_, request)| flow.order.grants && ours(request));
    all.filter_map(|(number, request)| Some((request, klarna.granted_token(number)?)))
}

/// A token is a secret from the moment on at which it is granted.
pub(crate) fn learn(flow: &mut Flow, klarna: &Klarna) {
    let tokens: Vec<String> = granted(flow, klarna).map(|(_, token)| token).collect();
    for token in tokens {
        if !flow.tokens.iter().any(|known| known.is(&token)) {
            flow.tokens.push(Secret::new(&token));
        }
    }
}

impl Auditor {
    /// The application was given this.
    pub fn taken(&mut self, flow: usize, json: &str, klarna: &Klarna) {
        let Some(known) = self.flows.get_mut(flow) else { return };
        if crate::call::class(known).is_some() {
            return self.given(flow, json, klarna);
        }
        let name = known.order.reference.clone();
        let for_partner = crate::response::given(known, json);
        if let Err((invariant, what)) = for_partner {
            return self.broken(invariant, what);
        }
        // That is given as often as it is asked for; the rest once.
        if !json.contains(r#""customer_token":"#) && !json.contains(r#""shipping":"#) {
            return;
        }
        let genuine = granted(known, klarna).any(|(_, token)| json.contains(&format!(r#""customer_token":"{token}""#)));
        let genuine = genuine || (known.order.express && json.contains(r#""shipping":{"recipient":{"#));
        let gone = known.durable.contains("\"f\":\"revoked\"");
        // What was given and not saved as given is given again, to another process.
        let again = known.given.replace(known.boots) == Some(known.boots) || known.durable.contains("\"handed_out\"");
        if gone && json.contains("\"customer_token\":") {
            self.broken("I7", format!("{name}: a token was given that is known to be taken back"));
        } else if !genuine {
            self.broken("I7", format!("{name}: a token was given that nobody granted"));
        }
        if again {
            self.broken("I9", format!("{name}: the token was given a second time"));
        }
    }
}

/// The one thing that an end may tell later: that its token, or where the goods go, was handed out.
pub(crate) fn after_hand_out(ended: &str) -> String {
    let taken = |ended: &str, name: &str| {
        ended.replace(&format!(r#""{name}":{{"state":"issued""#), &format!(r#""{name}":{{"state":"handed_out""#))
    };
    taken(&taken(ended, "customer_token"), "shipping")
}

/// What an end may tell once the customer has taken back what nobody has taken.
pub(crate) fn after_revocation(ended: &str) -> String {
    ended.replace(r#""customer_token":{"state":"issued""#, r#""customer_token":{"state":"revoked""#)
}

/// A token that was granted in a quiet time is known, and whoever asks for it has got it.
pub(crate) fn at_the_end(flow: &Flow, klarna: &Klarna, quiet: impl Fn(u64) -> bool) -> Finding {
    let Some(told) = flow.told.as_ref() else { return Ok(()) };
    let name = &flow.order.reference;
    let known = !told.token.is_empty();
    let lost = |request: &Request| !known && request.completed_at.is_some_and(&quiet);
    if told.ended && granted(flow, klarna).any(|(request, _)| request.canceled_at.is_none() && lost(request)) {
        return Err(("L2", format!("{name}: the customer granted a token and nobody knows: {}", told.text)));
    }
    if told.token == "issued" {
        return Err(("L2", format!("{name}: a token waits, and who asks for it does not get it: {}", told.text)));
    }
    Ok(())
}

//! The story of four payments, and the check that each of them happened once.

mod after;
mod checkout;
mod counter;
mod outage;
mod promise;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use serde_json::Value;

use crate::Failure;
use crate::server::Server;
use crate::timeline::Timeline;

/// Longest that anything in the story may take.
const LIMIT: Duration = Duration::from_secs(20);

/// A payment of the story, for the summary.
struct Told {
    title: &'static str,
    reference: String,
    view: Value,
    /// What the gateway believes was captured and refunded.
    ledger: Option<Value>,
}

/// Tells it; answers whether the promise was kept.
pub(crate) fn tell() -> Result<bool, Failure> {
    let timeline = Timeline::new();
    timeline.part("Setting the scene");
    let anywhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let server = Server::start(anywhere, anywhere, true, &timeline)?;
    timeline.say("sandbox", &format!("a Klarna Network of our own at {}", server.sandbox.base_url()));
    timeline.say("gateway", &format!("page, relay and webhooks at {}", server.url));

    let mut all = Vec::new();
    for part in [counter::tell, checkout::tell, checkout::turned_down, outage::tell] {
        all.push(part(&server, &timeline)?);
        // What Klarna still has to say about this part is said before the next one.
        server.sandbox.settle();
    }
    for told in all.iter_mut().filter(|told| told.view["paid"] == "yes") {
        after::tell(&server, &timeline, told)?;
        server.sandbox.settle();
    }
    promise::check(&server, &timeline, &all)
}

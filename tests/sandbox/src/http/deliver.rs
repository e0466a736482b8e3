//! The worker that calls receivers.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use ureq::Agent;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

use super::shared::Shared;
use crate::engine::Delivery;

/// Calls receivers until the sandbox stops.
pub(crate) fn run(shared: &Arc<Shared>) {
    // The schemas take a moment to read; better now than in the first call.
    let _ = crate::engine::operation("GET", "/");
    while !shared.stopped() {
        let pause = shared.with_quiet(|world, now| world.next_timer().map_or(1_000, |next| next.saturating_sub(now)));
        let due = shared.wait(Duration::from_millis(pause.clamp(1, 1_000)), |world, now| {
            Some(world.due_deliveries(now)).filter(|due| !due.is_empty())
        });
        for delivery in due.unwrap_or_default() {
            let shared = Arc::clone(shared);
            thread::spawn(move || {
                let status = call(&shared, &delivery);
                shared.with_world(|world, now| world.delivered(delivery.id, status, now));
            });
        }
    }
}

fn call(shared: &Shared, delivery: &Delivery) -> Option<u16> {
    let timeout = shared.with_quiet(|world, _| world.knobs().webhook_timeout_ms);
    let mut config = Agent::config_builder()
        .timeout_global(Some(Duration::from_millis(timeout)))
        .http_status_as_error(false)
        .max_redirects(0);
    if let Some(roots) = &shared.receiver_roots {
        let items = parse_pem(roots.as_bytes()).filter_map(Result::ok);
        let certificates: Vec<Certificate<'static>> = items
            .filter_map(|item| match item {
                PemItem::Certificate(certificate) => Some(certificate),
                _ => None,
            })
            .collect();
        config = config.tls_config(TlsConfig::builder().root_certs(RootCerts::new_with_certs(&certificates)).build());
    }
    let agent = Agent::new_with_config(config.build());
    let mut request = agent.post(&delivery.url);
    for (name, value) in &delivery.headers {
        request = request.header(name.as_str(), value.as_str());
    }
    request.send(&delivery.body[..]).ok().map(|answer| answer.status().as_u16())
}

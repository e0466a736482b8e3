//! Types of events, their payloads, and the steps of lifecycles that they tell of.

use super::Report;
use super::facts::Facts;
use kassa::api::event::{ENVELOPE, EVENTS, event_named};
use kassa::lifecycle::LIFECYCLES;

/// Types that lifecycles name and the table has not, and why.
const FIRST_GENERATION: &str = "partner.account.product.payment.state-change.";

pub(crate) fn compare(facts: &Facts, report: &mut Report) {
    let file = facts.file("security-notifications.yaml");
    let webhooks = file.map("webhooks");
    let theirs: Vec<&str> = webhooks.iter().map(|(name, _)| name.as_str()).collect();
    for ours in EVENTS {
        report.same("known to the facts", ours.name, &true, &theirs.contains(&ours.name));
    }
    let mut disputes = Vec::new();
    for (name, webhook) in &webhooks {
        let Some(ours) = event_named(name) else {
            report.differ(format!("event: {name}"), "not in our table");
            continue;
        };
        let webhook = webhook.get("post").unwrap();
        report.same("event", name, &Some(ours.group.as_str()), &webhook.text("x-group"));
        let body = facts.resolve(&webhook.get("requestBody").unwrap());
        let schema = body.get("content").unwrap().get("application/json").unwrap().get("schema").unwrap();
        let members = facts.object(&schema).members;
        let payload = members.iter().find(|(name, _)| name == "payload").unwrap().1.last().unwrap().clone();
        if ours.payload.name == "DisputePayload" {
            disputes.push(payload);
        } else {
            super::shapes::shape(facts, ours.payload, name, &[payload], report);
        }
        report.same("key", name, &true, &ours.payload.field(ours.key).is_some());
        lifecycle(name, report);
    }
    if let Some(payload) = event_named("payment.dispute.state-change.closed").map(|event| event.payload) {
        disputes.dedup_by(|a, b| a.value == b.value);
        super::shapes::shape(facts, payload, "DisputePayload", &disputes, report);
    }
    super::shapes::shape(facts, ENVELOPE, "WebhookEvent", &[facts.schema("WebhookEvent").unwrap()], report);
}

/// An event belongs to the lifecycles that name it, and every name in a lifecycle is an event.
fn lifecycle(name: &str, report: &mut Report) {
    let Some(ours) = event_named(name) else { return };
    for lifecycle in LIFECYCLES {
        let named = lifecycle.edges.iter().any(|edge| edge.event == Some(name));
        let listed = ours.lifecycles.iter().any(|known| known.name == lifecycle.name);
        report.same("event of lifecycle", &format!("{name} {}", lifecycle.name), &listed, &named);
        for event in lifecycle.edges.iter().filter_map(|edge| edge.event) {
            let known = event_named(event).is_some() || event.starts_with(FIRST_GENERATION);
            report.same("event of edge", &format!("{} {event}", lifecycle.name), &known, &true);
        }
    }
}

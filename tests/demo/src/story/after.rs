//! After the payment: capture what is sent, let go of the rest, give money back.

use serde_json::{Value, json};

use super::promise::money;
use super::{LIMIT, Told};
use crate::Failure;
use crate::gateway::short;
use crate::handle::{Handle, Input};
use crate::server::Server;
use crate::timeline::Timeline;

pub(super) fn tell(server: &Server, timeline: &Timeline, told: &mut Told) -> Result<(), Failure> {
    timeline.part(&format!("After the payment: {}", told.title));
    let amount = told.view["amount"].as_i64().unwrap_or_default();
    let flow = server.gateway.transaction(&json!({
        "reference": format!("{}/after", told.reference),
        "payment_transaction_id": told.view["payment_transaction_id"],
        "amount": amount,
        "currency": told.view["currency"],
    }))?;
    // Delivery could not be made in the second case: a part is captured and the rest let go.
    let part = if told.title == "checkout, redirect" { amount - 490 } else { amount };
    order(&flow, json!({"capture": {"reference": "parcel-1", "amount": part, "release": part < amount}}));
    let view = flow.wait(LIMIT, |view| view["captured"] == part && view["busy"] == false);
    let rest = if part < amount { ", lets go of the rest" } else { "" };
    timeline.say("gateway", &format!("{}: captures {}{rest}", short(&told.reference), money(part)));

    order(&flow, json!({"refund": {"reference": "return-1", "amount": 1_590}}));
    flow.wait(LIMIT, |view| view["refunded"] == 1_590);
    timeline.say("customer", &format!("brings a towel back, gets {}", money(1_590)));
    // A nervous finger: the same command again is the same refund.
    order(&flow, json!({"refund": {"reference": "return-1", "amount": 1_590}}));
    order(&flow, json!({"close": {}}));
    let end = flow.wait(LIMIT, |view| view["ended"] == true);
    timeline.say(
        "gateway",
        &format!("the same refund twice is one: {} refunded", money(end["refunded"].as_i64().unwrap_or_default())),
    );
    if view["captured"] != part {
        return Err(format!("the capture did not go through: {view}").into());
    }
    told.ledger = Some(end);
    Ok(())
}

fn order(flow: &Handle, command: Value) {
    flow.tell(Input::Command(command));
}

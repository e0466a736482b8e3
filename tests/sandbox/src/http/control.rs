//! Control under `/_sandbox`: for tests, without a key.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::clock::ClockMode;
use super::shared::{Shared, lock};
use crate::engine::{ApiAnswer, ApiRequest, Approval, Knobs, Move, Opening, Rule, World, parse_time, rfc3339};
use crate::faults::Script;

type Outcome = Result<Value, (u16, String)>;

/// Answers a control call.
pub(crate) fn answer(shared: &Shared, call: &ApiRequest) -> ApiAnswer {
    let (status, body) = match route(shared, call) {
        Ok(Value::String(svg)) => return image(&svg),
        Ok(body) => (200, body),
        Err((status, message)) => (status, json!({"error": message})),
    };
    ApiAnswer {
        status,
        headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
        body: format!("{body:#}\n").into_bytes(),
        ..ApiAnswer::default()
    }
}

fn image(svg: &str) -> ApiAnswer {
    ApiAnswer {
        status: 200,
        headers: vec![("Content-Type".to_owned(), "image/svg+xml".to_owned())],
        body: svg.as_bytes().to_vec(),
        ..ApiAnswer::default()
    }
}

fn bad(message: impl ToString) -> (u16, String) {
    (400, message.to_string())
}

fn read<T: DeserializeOwned>(body: &Value) -> Result<T, (u16, String)> {
    serde_json::from_value(body.clone()).map_err(bad)
}

fn route(shared: &Shared, call: &ApiRequest) -> Outcome {
    let body: Value = if call.body.is_empty() { json!({}) } else { serde_json::from_slice(&call.body).map_err(bad)? };
    let path = percent_encoding::percent_decode_str(call.path()).decode_utf8_lossy().into_owned();
    let parts: Vec<&str> = path.split('/').skip(2).collect();
    match (call.method.as_str(), parts.as_slice()) {
        ("GET", ["seed"]) => Ok(json!(shared.with_world(|world, _| world.seed().clone()))),
        ("GET", ["clock"]) => Ok(clock(shared)),
        ("POST", ["clock"]) => set_clock(shared, &body),
        ("GET", ["faults"]) => Ok(json!(lock(&shared.faults).scripts())),
        ("POST", ["faults"]) => {
            let script: Script = read(&body)?;
            Ok(json!({"id": lock(&shared.faults).add(script)}))
        }
        ("DELETE", ["faults"]) => {
            lock(&shared.faults).remove(None);
            Ok(json!({}))
        }
        ("DELETE", ["faults", id]) => {
            lock(&shared.faults).remove(Some(id.parse().map_err(bad)?));
            Ok(json!({}))
        }
        ("GET", ["knobs"]) => Ok(json!(shared.with_world(|world, _| world.knobs().clone()))),
        ("POST" | "PATCH", ["knobs"]) => set_knobs(shared, &body),
        ("DELETE", ["knobs"]) => {
            shared.with_world(|world, _| world.set_knobs(Knobs::default()));
            Ok(json!({}))
        }
        ("GET", ["rules"]) => Ok(shared.with_world(|world, _| json!(world.rules()))),
        ("POST", ["rules"]) => {
            let rule: Rule = read(&body)?;
            shared.with_world(|world, _| world.rules().push(rule));
            Ok(json!({}))
        }
        ("DELETE", ["rules"]) => {
            shared.with_world(|world, _| world.rules().clear());
            Ok(json!({}))
        }
        ("GET", ["log"]) => Ok(shared.log()),
        ("DELETE", ["log"]) => {
            shared.clear_log();
            Ok(json!({}))
        }
        ("GET", ["transactions"]) => Ok(shared.with_world(|world, _| world.all_transactions())),
        ("POST", ["transactions", id, what]) => transaction(shared, id, what, &body),
        ("GET", ["requests"]) => Ok(shared.with_world(|world, _| world.all_requests())),
        ("POST", ["requests", id, what]) => customer(shared, id, what, &body),
        ("GET", ["webhooks"]) => Ok(shared.with_world(|world, _| world.delivery_report())),
        ("POST", ["webhooks"]) => shared.with_world(|world, _| world.register_receiver(body)).map_err(bad),
        ("POST", ["webhooks", "resend"]) => Ok(json!({"resent": shared.with_world(|world, _| world.resend_lost())})),
        ("POST", ["settle"]) => {
            shared.settle();
            Ok(json!({}))
        }
        ("POST", ["events", event_type]) => Ok(event(shared, event_type, &body)),
        ("POST", ["customer-tokens", token, "revoke"]) => {
            let known = shared.with_world(|world, _| world.revoke_customer_token(token));
            if known { Ok(json!({})) } else { Err((404, "no such customer token".to_owned())) }
        }
        ("GET", ["resources"]) => Ok(shared.with_world(|world, _| world.all_resources())),
        ("POST", ["resources", id, to]) => {
            shared.with_world(|world, _| world.move_resource(id, to, &body)).map_err(|message| (409, message))
        }
        ("GET", ["deep-links", id]) => {
            let used = shared.with_world(|world, _| world.move_resource(id, "USED", &json!({})));
            used.map_err(|message| (409, message))
        }
        ("POST", ["disputes"]) => {
            let opening: Opening = read(&body)?;
            let opened = shared.with_world(|world, _| world.open_dispute(&opening));
            opened.ok_or_else(|| (404, "no such transaction".to_owned()))
        }
        ("GET", ["steps"]) => Ok(shared.with_world(|world, _| world.steps_taken())),
        ("POST", ["settlements"]) => {
            let from = body["interval_start"].as_str().and_then(parse_time);
            let from = from.ok_or_else(|| bad("interval_start has to be a date-time with zone"))?;
            Ok(json!({"settlement_ids": shared.with_world(|world, _| world.close_cycle(from))}))
        }
        ("POST", ["plans", id, "versions"]) => {
            let from = body["effective_from"].as_str().and_then(parse_time);
            let from = from.ok_or_else(|| bad("effective_from has to be a date-time with zone"))?;
            let version = shared.with_world(|world, _| world.publish_version(id, from));
            version.ok_or_else(|| (404, "no such plan, or effective_from has passed".to_owned()))
        }
        ("POST", ["program-approvals"]) => {
            let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
            let (account, program) = (text("account_id"), text("payment_program_id"));
            let approved = shared.with_world(|world, _| world.approve_program(&account, &program));
            if approved { Ok(json!({})) } else { Err((404, "no such account or RESTRICTED program".to_owned())) }
        }
        ("POST", ["compliance-decisions"]) => {
            let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
            let decided =
                shared.with_world(|world, _| world.decide_compliance(&text("account_id"), &text("decision_type")));
            decided.ok_or_else(|| (404, "no such account".to_owned()))
        }
        ("GET" | "POST", ["identity-requests", id, what @ ("complete" | "decline")]) => {
            let consent = *what == "complete";
            shared.with_world(|world, _| world.settle_identity_request(id, consent)).map_err(|message| (409, message))
        }
        ("GET", ["certificates"]) => match &shared.authority {
            Some(authority) => Ok(json!({
                "ca": authority.certificates.ca,
                "client": authority.certificates.client,
                "client_key": authority.certificates.client_key,
            })),
            None => Err((404, "this sandbox does not speak TLS".to_owned())),
        },
        ("GET", ["icon.svg"]) => Ok(Value::String(super::pages::ICON.to_owned())),
        _ => Err((404, "no such control".to_owned())),
    }
}

fn clock(shared: &Shared) -> Value {
    let now = shared.now();
    let mode = lock(&shared.clock).mode();
    let next = shared.with_world(|world, _| world.next_timer());
    json!({"now": rfc3339(now), "now_ms": now, "mode": mode, "next_timer": next.map(rfc3339)})
}

fn set_clock(shared: &Shared, body: &Value) -> Outcome {
    if let Some(mode) = body.get("mode") {
        let mode: ClockMode = read(mode)?;
        lock(&shared.clock).set_mode(mode);
    }
    if let Some(ms) = body.get("advance_ms") {
        let ms = ms.as_u64().ok_or_else(|| bad("advance_ms has to be a whole number"))?;
        shared.advance_to(shared.now() + ms);
    }
    if let Some(text) = body.get("set") {
        let target = text.as_str().and_then(parse_time).ok_or_else(|| bad("set has to be a date-time with zone"))?;
        if target < shared.now() {
            return Err(bad("the clock does not go back"));
        }
        shared.advance_to(target);
    }
    Ok(clock(shared))
}

fn set_knobs(shared: &Shared, change: &Value) -> Outcome {
    let Some(change) = change.as_object() else { return Err(bad("an object of knobs, please")) };
    shared.with_world(|world, _| {
        let mut knobs = json!(world.knobs());
        for (name, value) in change {
            knobs[name] = value.clone();
        }
        let knobs: Knobs = read(&knobs)?;
        world.set_knobs(knobs);
        Ok(json!(world.knobs()))
    })
}

fn customer(shared: &Shared, id: &str, what: &str, body: &Value) -> Outcome {
    let step = match what {
        "enter" => Move::Enter,
        "approve" => {
            Move::Approve(Approval { amount: body["amount"].as_i64(), shipping: body.get("shipping").cloned() })
        }
        "decline" => Move::Decline,
        "leave" => Move::Leave,
        "expire" => Move::Expire,
        _ => return Err((404, "enter, approve, decline, leave or expire".to_owned())),
    };
    let visit = shared.with_world(|world, now| world.customer_moves(id, &step, now));
    let visit = visit.map_err(|message| (409, message))?;
    Ok(json!({"payment_request_id": visit.id, "state": visit.state, "return_url": visit.return_url}))
}

fn transaction(shared: &Shared, id: &str, what: &str, body: &Value) -> Outcome {
    let done = shared.with_world(|world, _| match what {
        "fund" => world.fund(id, true),
        "fund-expire" => world.fund(id, false),
        "expire" => world.expire_transaction(id),
        "chargeback" => world.charge_back(id, body["amount"].as_i64()).is_some(),
        _ => false,
    });
    let message = "fund, fund-expire, expire or chargeback of a transaction in the fitting state";
    if done { Ok(json!({})) } else { Err((409, message.to_owned())) }
}

fn event(shared: &Shared, event_type: &str, body: &Value) -> Value {
    shared.with_world(|world: &mut World, _| {
        let payload = body.get("payload").cloned().unwrap_or_else(|| world.sample_payload(event_type));
        let account = body["subject_account_id"].as_str().unwrap_or(&world.seed().partner_account_id).to_owned();
        world.emit(&account, event_type, payload.clone());
        json!({"event_type": event_type, "payload": payload})
    })
}

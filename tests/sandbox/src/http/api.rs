//! Calls of the API, and the faults that they meet on their way.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Either;
use http_body_util::channel::Channel;
use hyper::Response;
use hyper::body::Bytes;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::serve::{Body, Dropped, head, plain};
use super::shared::{Shared, lock};
use crate::engine::{ApiAnswer, ApiRequest, documented_error, operation, rfc3339};
use crate::faults::{Copy, Fault, When};

pub(crate) async fn answer(shared: &Arc<Shared>, call: ApiRequest) -> Result<Response<Body>, Dropped> {
    let operation = operation(&call.method, call.path());
    let fault = lock(&shared.faults).choose(operation, &call.method, call.path());
    let bodies = shared.with_quiet(|world, _| world.knobs().log_bodies);
    let mut entry = describe(shared, &call, operation, fault.as_ref());
    if bodies {
        entry["body"] = json!(String::from_utf8_lossy(&call.body));
    }
    let result = meet(shared, call, fault, &mut entry).await;
    shared.record(entry);
    result
}

async fn meet(
    shared: &Arc<Shared>,
    call: ApiRequest,
    fault: Option<Fault>,
    entry: &mut Value,
) -> Result<Response<Body>, Dropped> {
    let mut work = |call: &ApiRequest| {
        let answer = shared.with_world(|world, now| world.handle(call, now));
        entry["status"] = json!(answer.status);
        entry["replayed"] = json!(answer.replayed);
        if !answer.warnings.is_empty() {
            entry["warnings"] = json!(answer.warnings);
        }
        shared.remember(&answer);
        answer
    };
    let Some(fault) = fault else { return Ok(plain(shared, &work(&call))) };
    match fault {
        Fault::DropBefore {} => Err(Dropped),
        Fault::DropAfter {} => {
            work(&call);
            Err(Dropped)
        }
        Fault::Late { ms } => {
            shared.with_world(|world, now| world.postpone(call, now + ms));
            Err(Dropped)
        }
        Fault::Truncate { keep } => {
            let answer = work(&call);
            let keep = keep.unwrap_or(answer.body.len() / 2).min(answer.body.len());
            Ok(broken(shared, &answer, keep))
        }
        Fault::Garbage { effect } => {
            if effect == When::After {
                work(&call);
            }
            Ok(plain(shared, &page(200, "Welcome to the network. Please log in.")))
        }
        Fault::Delay { ms, effect: When::Before } => {
            let slots = shared.with_world(|world, _| world.reserve(&call));
            tokio::time::sleep(Duration::from_millis(ms)).await;
            shared.with_world(|world, _| world.release(&slots));
            Ok(plain(shared, &work(&call)))
        }
        Fault::Delay { ms, effect: When::After } => {
            let answer = work(&call);
            tokio::time::sleep(Duration::from_millis(ms)).await;
            Ok(plain(shared, &answer))
        }
        Fault::Duplicate { answer } => {
            let (first, second) = (work(&call), work(&call));
            Ok(plain(shared, if answer == Copy::First { &first } else { &second }))
        }
        Fault::Status { status, effect, shield, error_code } => {
            let done = (effect == When::After).then(|| work(&call));
            let answer = other_status(status, shield, error_code, &call, done.as_ref());
            entry["status"] = json!(status);
            store(shared, &answer, done.as_ref());
            Ok(plain(shared, &answer))
        }
        Fault::Redirect { location, status } => {
            let mut answer = page(status.unwrap_or(307), "Moved.");
            answer.headers.push(("Location".to_owned(), location));
            Ok(plain(shared, &answer))
        }
        Fault::Stale { same_operation } => {
            let own = work(&call);
            let other = shared.earlier(&own, same_operation).unwrap_or(own);
            Ok(plain(shared, &other))
        }
        Fault::Slow { bytes, ms } => Ok(slow(shared, &work(&call), bytes.max(1), ms)),
    }
}

/// A failure after the work is done may be what the idempotency key remembers.
fn store(shared: &Shared, answer: &ApiAnswer, done: Option<&ApiAnswer>) {
    let Some(slot) = done.and_then(|done| done.slot.as_ref()) else { return };
    shared.with_world(|world, _| {
        let knobs = world.knobs();
        let keep = match answer.status {
            400..=499 => knobs.store_4xx,
            500..=599 => knobs.store_5xx,
            _ => false,
        };
        if keep {
            world.replace_stored(slot, answer);
        }
    });
}

fn other_status(
    status: u16,
    shield: bool,
    code: Option<String>,
    call: &ApiRequest,
    done: Option<&ApiAnswer>,
) -> ApiAnswer {
    let mut answer = match documented_error(status).filter(|_| !shield) {
        None => page(status, "The request was blocked."),
        Some((kind, known)) => {
            let body = json!({
                "error_id": "00000000-0000-4000-8000-00000000fa17",
                "error_type": kind,
                "error_code": code.unwrap_or_else(|| known.to_owned()),
                "error_message": "scripted",
            });
            ApiAnswer {
                status,
                headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
                body: body.to_string().into_bytes(),
                ..ApiAnswer::default()
            }
        }
    };
    if let Some(echo) = call.header("Partner-Correlation-Id").filter(|_| !shield) {
        answer.headers.push(("Partner-Correlation-Id".to_owned(), echo.to_owned()));
    }
    if status == 429 && !shield {
        answer.headers.push(("X-Ratelimit-Remaining".to_owned(), "0".to_owned()));
        answer.headers.push(("X-Ratelimit-Reset".to_owned(), "1".to_owned()));
    }
    answer.operation = done.and_then(|done| done.operation);
    answer
}

fn page(status: u16, text: &str) -> ApiAnswer {
    ApiAnswer {
        status,
        headers: vec![("Content-Type".to_owned(), "text/html".to_owned())],
        body: format!("<!doctype html><title>{status}</title><p>{text}").into_bytes(),
        ..ApiAnswer::default()
    }
}

/// Promises the whole body and breaks off.
fn broken(shared: &Shared, answer: &ApiAnswer, keep: usize) -> Response<Body> {
    let (mut sender, body) = Channel::new(2);
    let part = Bytes::from(answer.body[..keep].to_vec());
    tokio::spawn(async move {
        let _ = sender.send_data(part).await;
        // What was written has to leave before the connection breaks.
        tokio::time::sleep(Duration::from_millis(50)).await;
        sender.abort(io::Error::other("broken off on purpose"));
    });
    head(shared, answer, Either::Right(body))
}

fn slow(shared: &Shared, answer: &ApiAnswer, bytes: usize, ms: u64) -> Response<Body> {
    let (mut sender, body) = Channel::new(2);
    let whole = answer.body.clone();
    tokio::spawn(async move {
        for part in whole.chunks(bytes) {
            tokio::time::sleep(Duration::from_millis(ms)).await;
            if sender.send_data(Bytes::from(part.to_vec())).await.is_err() {
                return;
            }
        }
    });
    head(shared, answer, Either::Right(body))
}

fn describe(shared: &Shared, call: &ApiRequest, operation: Option<&str>, fault: Option<&Fault>) -> Value {
    let hash = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let token = call.header("Klarna-Network-Session-Token");
    json!({
        "at": rfc3339(shared.now()),
        "method": call.method,
        "path": call.target,
        "operation": operation,
        "idempotency_key": call.header("Klarna-Idempotency-Key"),
        "correlation_id": call.header("Partner-Correlation-Id"),
        "session_token_sha256": token.map(|token| hash(token.as_bytes())),
        "body_sha256": hash(&call.body),
        "body_bytes": call.body.len(),
        "status": null,
        "fault": fault,
    })
}

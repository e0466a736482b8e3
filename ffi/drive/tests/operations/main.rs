//! Every operation of the table, through the client, over real HTTP, against the sandbox: a good call, one that is refused before it
//! is sent, one that the sandbox refuses, and one whose connection breaks after it was received, with a 503 after that.
#![allow(missing_docs)]

mod body;
mod needs;
mod stage;
mod state;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use kassa_drive::client::{Any, Failure, Request};
use kassa_drive::kassa::api;
use kassa_drive::kassa::wire::op::{Idempotency, Method, OpSpec, Retry};
use serde_json::json;

use needs::{Needs, needs};
use stage::Stage;

/// Operations for which a case cannot be made, and why. The list is part of the promise: whoever adds to it says why.
const WITHOUT: &[(&str, Case, &str)] = &[];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Good,
    RefusedHere,
    RefusedThere,
    Fault,
}

const CASES: [Case; 4] = [Case::Good, Case::RefusedHere, Case::RefusedThere, Case::Fault];

/// Reads and calls with a key are made; calls that may be made once are left open; what a natural change finds gone may be
/// its own doing.
fn made_in_spite_of_faults(op: &OpSpec) -> Option<bool> {
    match (op.method, op.retry) {
        (_, Retry::ReadFirst | Retry::Never) => Some(false),
        (Method::Delete | Method::Put, _) => None,
        _ => Some(true),
    }
}

fn good(op: &'static OpSpec, stage: &Stage, needs: &Needs) -> Result<(), String> {
    let reply = stage.request(op, needs).send().map_err(|failure| failure.to_string())?;
    if !(200..300).contains(&reply.status) || reply.correlation_id.is_none() {
        return Err(format!("{reply:?}"));
    }
    Ok(())
}

/// A value in the path that is missing, a body of another type, a parameter that is not known: whatever the operation has.
fn refused_here(op: &'static OpSpec, stage: &Stage, needs: &Needs) -> Result<(), String> {
    let before = stage.calls();
    let mut wrong: Vec<(Request<Any>, &str)> = Vec::new();
    if let Some((name, _)) = needs.path.first() {
        let without =
            Needs { path: needs.path.iter().filter(|(known, _)| known != name).cloned().collect(), ..needs.clone() };
        wrong.push((stage.request(op, &without), "/path/"));
    }
    if op.body.is_some() {
        wrong.push((stage.request(op, &Needs { body: Some(json!(17)), ..needs.clone() }), "/body"));
        wrong.push((stage.request(op, &Needs { body: None, ..needs.clone() }), "/body"));
    }
    for header in op.headers.iter().filter(|header| header.required) {
        let headers = needs.headers.iter().filter(|(token, _)| *token != header.token).cloned().collect();
        wrong.push((stage.request(op, &Needs { headers, ..needs.clone() }), "/headers/"));
    }
    let mut query = needs.query.clone();
    query.push(("no_such_parameter".to_owned(), json!("x")));
    wrong.push((stage.request(op, &Needs { query, ..needs.clone() }), "/query/no_such_parameter"));
    for (request, place) in wrong {
        match request.send() {
            Err(Failure::Fault(fault)) if fault.pointer.as_deref().is_some_and(|at| at.starts_with(place)) => {}
            other => return Err(format!("{place}: {other:?}")),
        }
    }
    if stage.calls() == before { Ok(()) } else { Err("something was sent".to_owned()) }
}

/// Somebody else's key; and an identifier that does not exist, where there is one.
fn refused_there(op: &'static OpSpec, stage: &Stage, needs: &Needs) -> Result<(), String> {
    let refused = |request: Request<Any>, statuses: &[u16]| match request.send() {
        Err(Failure::Refused(refused)) if statuses.contains(&refused.problem.status) => {
            let said = refused.problem.error_id.is_some() && refused.problem.error_code.is_some();
            if said { Ok(()) } else { Err(format!("{refused:?}")) }
        }
        other => Err(format!("{other:?}")),
    };
    refused(stage.stranger(op, needs), &[401])?;
    if let Some((name, _)) = needs.path.last().filter(|(name, _)| name.ends_with("_id")) {
        let mut path = needs.path.clone();
        path.pop();
        path.push((name.clone(), "krn:nothing".to_owned()));
        refused(stage.request(op, &Needs { path, ..needs.clone() }), &[400, 403, 404])?;
    }
    Ok(())
}

fn fault(op: &'static OpSpec, stage: &Stage, needs: &Needs) -> Result<(), String> {
    let before = stage.calls();
    stage.fault(op, &json!({"kind": "drop_after"}));
    stage.fault(op, &json!({"kind": "status", "status": 503, "effect": "before"}));
    let sent = stage.request(op, needs).send();
    let attempts = stage.log_since(before);
    let mut keys: Vec<_> = attempts.iter().map(|line| line["idempotency_key"].clone()).collect();
    keys.dedup();
    let keyed = op.idempotency != Idempotency::Natural;
    if keys.len() != 1 || keys[0].is_string() != keyed {
        return Err(format!("keys {keys:?}"));
    }
    let expected = made_in_spite_of_faults(op);
    match &sent {
        Ok(_) if expected != Some(false) && attempts.len() == 3 => Ok(()),
        Err(Failure::Unknown(_)) if expected == Some(false) && attempts.len() == 1 => Ok(()),
        Err(Failure::Unknown(unknown)) if expected.is_none() => {
            let status = unknown.problem.as_ref().map(|problem| problem.status);
            if matches!(status, Some(404 | 409)) { Ok(()) } else { Err(format!("{sent:?}")) }
        }
        _ => Err(format!("{} attempts, {sent:?}", attempts.len())),
    }
}

#[test]
fn every_operation_is_called_refused_and_repeated() {
    let operations: Vec<&'static OpSpec> = api::operations().collect();
    let (next, passed, failed) = (AtomicUsize::new(0), Mutex::new([0_usize; 4]), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..24 {
            scope.spawn(|| {
                while let Some(op) = operations.get(next.fetch_add(1, Ordering::Relaxed)) {
                    for (n, case) in CASES.into_iter().enumerate() {
                        if WITHOUT.iter().any(|(name, without, _)| *name == op.name && *without == case) {
                            continue;
                        }
                        // Each case has a world of its own.
                        let stage = Stage::new();
                        let needs = needs(op, &stage);
                        let came = match case {
                            Case::Good => good(op, &stage, &needs),
                            Case::RefusedHere => refused_here(op, &stage, &needs),
                            Case::RefusedThere => refused_there(op, &stage, &needs),
                            Case::Fault => fault(op, &stage, &needs),
                        };
                        match came {
                            Ok(()) => passed.lock().unwrap()[n] += 1,
                            Err(why) => failed.lock().unwrap().push(format!("{} {case:?}: {why}", op.name)),
                        }
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
    let passed = passed.into_inner().unwrap();
    println!(
        "{} operations: {} good calls, {} refused before sending, {} refused by the sandbox, {} with a broken connection and a 503",
        operations.len(),
        passed[0],
        passed[1],
        passed[2],
        passed[3]
    );
    for (n, case) in CASES.into_iter().enumerate() {
        let without = WITHOUT.iter().filter(|(_, of, _)| *of == case).count();
        assert_eq!(passed[n] + without, operations.len(), "{case:?}");
    }
}

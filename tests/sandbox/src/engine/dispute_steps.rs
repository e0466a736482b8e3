//! The steps of a dispute, which are those of the facts, and what each of them leaves behind.

use serde_json::{Value, json};

use super::kinds::DISPUTE_2020;
use super::moments::{DAY, HOUR, rfc3339};
use super::problem::Problem;
use super::shelf::Resource;
use super::world::World;

const APPEAL: u64 = 10 * DAY;
/// Evidence requests of FRAMEWORK_2020.
const REQUESTS: usize = 5;

impl World {
    /// Remembers what the next step writes down.
    pub(super) fn keep(&mut self, id: &str, next: Value) {
        if let Some(row) = self.shelf.get_mut(id) {
            row.hidden["next"] = next;
        }
    }

    /// What a step from outside means: a deadline that passes or a decision.
    pub(crate) fn prepare_dispute(&mut self, id: &str, to: &str, details: &Value) -> Result<(), Problem> {
        let Some(row) = self.shelf.get(id) else { return Ok(()) };
        let asked = row.body["merchant_evidence"].as_array().map_or(0, Vec::len);
        if to == "MERCHANT_EVIDENCE_PENDING" && row.state != to && asked >= REQUESTS {
            return Err(Problem::conflict("Klarna asks for evidence five times at most"));
        }
        let by_time = details.is_null();
        let default = match (row.state.as_str(), by_time) {
            (_, true) | ("ARBITRATION", _) => "LOST",
            _ => "WON",
        };
        let outcome = details["dispute_outcome"].as_str().unwrap_or(default).to_owned();
        let why = match (outcome.as_str(), by_time) {
            ("LOST", true) => "PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST",
            ("LOST", false) => "NO_PROOF_OF_DELIVERY",
            _ => "KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR",
        };
        let why = details["dispute_outcome_detailed"].as_str().unwrap_or(why).to_owned();
        let representment = match (outcome.as_str(), by_time) {
            (_, true) => "EVIDENCE_REQUEST_EXPIRED",
            ("LOST", false) => "REPRESENTMENT_AUTOMATICALLY_REJECTED",
            _ => "EVIDENCE_REQUESTED",
        };
        self.keep(id, json!({"outcome": outcome, "why": why, "representment": representment}));
        Ok(())
    }

    /// Writes down what the new state shows, and sets its deadline.
    pub(crate) fn dispute_moved(&mut self, id: &str, from: &str) {
        let now = self.now;
        let Some(row) = self.shelf.get_mut(id) else { return };
        let next = row.hidden["next"].take();
        let older = row.kind.name == DISPUTE_2020.name;
        let to = row.state.clone();
        if to == "CLOSED" {
            row.hidden["closed_at_ms"] = json!(now);
            row.hidden["outcome"] = next["outcome"].clone();
        }
        let deadline = if older { older_moved(row, &next, from, now) } else { newer_moved(row, &next, from, now) };
        let lost = to == "CLOSED" && next["outcome"] == "LOST";
        let round = row.body["representment"].clone();
        let amount = row.hidden["amount"].as_i64();
        let transaction = row.body["payment_transaction_id"].as_str().unwrap_or_default().to_owned();
        if let Some((at, to)) = deadline {
            self.set_deadline(id, at, to);
        }
        if let (false, "INITIATED", Some(state)) = (older, from, round["state"].as_str()) {
            self.taken("representment", round["previous_state"].as_str(), state);
        }
        // Without a hold, a lost dispute is debited when it closes.
        if lost {
            self.charge_back(&transaction, amount);
        }
    }
}

/// When a step comes by itself, and to which state.
type Deadline = Option<(u64, &'static str)>;

/// In the framework of 2026.
fn newer_moved(row: &mut Resource, next: &Value, from: &str, now: u64) -> Deadline {
    let at = rfc3339(now);
    let body = &mut row.body;
    body["updated_at"] = json!(at);
    if row.state == from {
        // An extension: the clock starts again with half of the usual time.
        let later = now + response_hours(body["dispute_reason"].as_str().unwrap_or_default()).unwrap_or(504) * HOUR / 2;
        body["state_context"]["representment"]["expires_at"] = json!(rfc3339(later));
        return Some((later, "CLOSED"));
    }
    body["previous_state"] = json!(from);
    if from == "INITIATED" {
        let mut representment = body["state_context"]["representment"].take();
        representment["previous_state"] = representment["state"].take();
        representment["state"] = next["representment"].clone();
        if let Some(evidence) = next.get("evidence") {
            representment["partner_evidence"] = evidence.clone();
        }
        body["representment"] = representment;
    }
    match row.state.as_str() {
        "REPRESENTMENT" => body["state_context"] = json!({"partner_evidence": next["evidence"]}),
        "PRE_ARBITRATION" => {
            body["state_context"] = json!({"arbitration_expires_at": rfc3339(now + APPEAL)});
            body["arbitration"] = json!({
                "preliminary_outcome": "LOST",
                "preliminary_outcome_detailed": "NO_PROOF_OF_DELIVERY",
            });
            return Some((now + APPEAL, "CLOSED"));
        }
        "ARBITRATION" => {
            body["arbitration"]["arbitration_request"] = next["arbitration_request"].clone();
            body["state_context"] = json!({});
        }
        _ => {
            body["state_context"] = json!({
                "dispute_outcome": next["outcome"],
                "dispute_outcome_detailed": next["why"],
                "closed_at": at,
            });
        }
    }
    None
}

/// In the framework of 2020.
fn older_moved(row: &mut Resource, next: &Value, from: &str, now: u64) -> Deadline {
    let at = rfc3339(now);
    let body = &mut row.body;
    if row.state == from {
        // An extension: more time for the same request.
        let until = now + 7 * DAY;
        body["state_context"]["evidence_response_deadline_at"] = json!(rfc3339(until));
        return Some((until, "ARBITRATION_PENDING"));
    }
    if let (Some(evidence), Some(last)) =
        (next.get("evidence"), body["merchant_evidence"].as_array_mut().and_then(|list| list.last_mut()))
    {
        last["response"] = evidence.clone();
    }
    body["state_context"] = json!({});
    row.hidden["amend_until"] = Value::Null;
    if row.state != "MERCHANT_EVIDENCE_PENDING" {
        return (row.state == "ARBITRATION_APPEAL_WINDOW_OPEN").then_some((now + APPEAL, "CLOSED"));
    }
    let asked = body["merchant_evidence"].as_array().map_or(0, Vec::len) as u64;
    let first = if body["dispute_reason"] == "PURCHASE_UNAUTHORIZED" { 7 } else { 14 };
    let until = now + if asked == 0 { first } else { 7 } * DAY;
    let id = format!("{}:merchant-evidence:{}", row.id, asked + 1);
    let request = json!({"created_at": at, "state": "EVIDENCE_REQUESTED", "comment": "Tell us what happened."});
    if let Some(list) = body["merchant_evidence"].as_array_mut() {
        list.push(json!({"payment_dispute_merchant_evidence_id": id, "request": request}));
    }
    body["state_context"] = json!({
        "evidence_request_type": "QUESTIONNAIRE",
        "evidence_response_deadline_at": rfc3339(until),
    });
    Some((until, "ARBITRATION_PENDING"))
}

/// Hours to answer, by reason; none where Klarna decides by itself.
pub(super) fn response_hours(reason: &str) -> Option<u64> {
    match reason {
        "PURCHASE_HIGH_RISK" => Some(96),
        "PURCHASE_UNAUTHORIZED" => Some(168),
        "NON_COMPLIANCE" | "NON_GUARANTEED_PAYMENT_PROGRAM" => None,
        _ => Some(504),
    }
}

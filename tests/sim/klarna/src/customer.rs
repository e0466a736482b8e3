//! The customer's side of a payment request.

use crate::klarna::Klarna;
use crate::request::RequestState;

/// What a customer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Opens Klarna's page: SUBMITTED to IN_PROGRESS.
    Enter,
    /// Agrees: IN_PROGRESS to COMPLETED.
    Approve,
    /// Agrees to another amount in minor units, after a choice of address or shipping at Klarna. Not where no payment is asked for.
    ApproveOther(i64),
    /// Klarna says no, or has nothing to offer: IN_PROGRESS to DECLINED.
    Decline,
    /// Goes away with nothing settled: IN_PROGRESS back to SUBMITTED.
    Leave,
}

impl Klarna {
    /// Lets the customer of the request with this number act. False when the request's state does not allow it.
    pub fn customer(&mut self, request: usize, step: Step, now_ms: u64) -> bool {
        self.fire_timers(now_ms);
        let state = self.requests.get(request).filter(|found| !found.gone).map(|found| found.state);
        let (next, reason) = match (state, step) {
            (Some(RequestState::Submitted), Step::Enter) => (RequestState::InProgress, None),
            (Some(RequestState::InProgress), Step::Approve) => (RequestState::Completed, None),
            (Some(RequestState::InProgress), Step::ApproveOther(amount)) if self.requests[request].is_purchase() => {
                self.requests[request].amount = Some(amount);
                self.requests[request].amounts.push(amount);
                (RequestState::Completed, None)
            }
            (Some(RequestState::InProgress), Step::Decline) => (RequestState::Declined, Some("PAYMENT_DECLINED")),
            (Some(RequestState::InProgress), Step::Leave) => (RequestState::Submitted, Some("PURCHASE_FLOW_ABORTED")),
            _ => {
                self.drop_stale_timers();
                return false;
            }
        };
        self.move_request(request, next, reason);
        self.drop_stale_timers();
        true
    }
}

//! Disputes, in both frameworks. Which one holds, the configuration of the dispute says, not its state.

use crate::api::dispute::{
    ACCEPT_DISPUTE_LOSS, APPEAL_DISPUTE, REPRESENT_DISPUTE, RESPOND_TO_DISPUTE, UPLOAD_DISPUTE_ATTACHMENT,
};
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// The round of evidence in a dispute of 2026.
    pub REPRESENTMENT = "representment" on "state" {
        states EVIDENCE_REQUESTED, EVIDENCE_RECEIVED, EVIDENCE_REQUEST_EXPIRED, EVIDENCE_WAIVED,
            REPRESENTMENT_AUTOMATICALLY_REJECTED;
        final EVIDENCE_RECEIVED, EVIDENCE_REQUEST_EXPIRED, EVIDENCE_WAIVED, REPRESENTMENT_AUTOMATICALLY_REJECTED;

        EVIDENCE_REQUESTED -> EVIDENCE_RECEIVED: "represent" by AcquiringPartner, operation REPRESENT_DISPUTE;
        EVIDENCE_REQUESTED -> EVIDENCE_REQUEST_EXPIRED: "time is over: lost" by Timer;
        EVIDENCE_REQUESTED -> EVIDENCE_WAIVED: "loss accepted" by AcquiringPartner, operation ACCEPT_DISPUTE_LOSS;
        EVIDENCE_REQUESTED -> REPRESENTMENT_AUTOMATICALLY_REJECTED: "below the threshold: lost" by Klarna;
    }
}

lifecycle! {
    /// A dispute in the framework of 2026. Times in the dispute count, not the planned ones. A file for an appeal has to be
    /// uploaded in PRE_ARBITRATION, where one page says that it is refused.
    pub DISPUTE_2026 = "dispute_2026" on "state" {
        states INITIATED, REPRESENTMENT, PRE_ARBITRATION, ARBITRATION, CLOSED;
        final CLOSED;

        new -> INITIATED: "opened" by Customer, event "payment.dispute.state-change.initiated";
        INITIATED -> INITIATED: "more time" by Klarna,
            event "payment.dispute.updated.representment-deadline-extended";
        INITIATED -> REPRESENTMENT: "represent, in time and with a file" by AcquiringPartner,
            event "payment.dispute.state-change.representment", operation REPRESENT_DISPUTE;
        INITIATED -> CLOSED: "loss accepted" by AcquiringPartner,
            event "payment.dispute.state-change.closed", operation ACCEPT_DISPUTE_LOSS;
        INITIATED -> CLOSED: "time is over: lost" by Timer, event "payment.dispute.state-change.closed";
        INITIATED -> CLOSED: "below the threshold, or an exception: lost" by Klarna,
            event "payment.dispute.state-change.closed";
        INITIATED -> CLOSED: "withdrawn or refunded: won" by Customer,
            event "payment.dispute.state-change.closed" [unverified];
        REPRESENTMENT -> CLOSED: "the evidence convinces: won" by Klarna, event "payment.dispute.state-change.closed";
        REPRESENTMENT -> PRE_ARBITRATION: "lost for now" by Klarna,
            event "payment.dispute.state-change.pre-arbitration";
        REPRESENTMENT -> CLOSED: "lost, opened before November 2026" by Klarna,
            event "payment.dispute.state-change.closed" [unverified];
        PRE_ARBITRATION -> ARBITRATION: "appeal, within 10 days" by AcquiringPartner,
            event "payment.dispute.state-change.arbitration", operation APPEAL_DISPUTE;
        PRE_ARBITRATION -> CLOSED: "loss accepted" by AcquiringPartner,
            event "payment.dispute.state-change.closed", operation ACCEPT_DISPUTE_LOSS;
        PRE_ARBITRATION -> CLOSED: "time is over: lost" by Timer, event "payment.dispute.state-change.closed";
        ARBITRATION -> CLOSED: "decided for good" by Klarna, event "payment.dispute.state-change.closed";

        @ INITIATED [UPLOAD_DISPUTE_ATTACHMENT, REPRESENT_DISPUTE, ACCEPT_DISPUTE_LOSS];
        @ REPRESENTMENT [];
        @ PRE_ARBITRATION [APPEAL_DISPUTE, ACCEPT_DISPUTE_LOSS, UPLOAD_DISPUTE_ATTACHMENT];
        @ ARBITRATION [];
        @ CLOSED [];
    }
}

lifecycle! {
    /// A dispute in the framework of 2020. At most five requests for evidence; an answer can be changed for an hour. The last
    /// state but one takes its name from the event.
    pub DISPUTE_2020 = "dispute_2020" on "state" {
        states PRE_ARBITRATION, ARBITRATION_PENDING, MERCHANT_EVIDENCE_PENDING, ARBITRATION_APPEAL_WINDOW_OPEN, CLOSED;
        final CLOSED;

        new -> PRE_ARBITRATION: "opened" by Customer, event "payment.dispute.state-change.pre-arbitration";
        PRE_ARBITRATION -> ARBITRATION_PENDING: "21 days" by Timer,
            event "payment.dispute.state-change.arbitration-pending";
        PRE_ARBITRATION -> ARBITRATION_PENDING: "grave reason, or taken up" by Klarna,
            event "payment.dispute.state-change.arbitration-pending";
        PRE_ARBITRATION -> CLOSED: "loss accepted, without a fee" by AcquiringPartner,
            event "payment.dispute.state-change.closed", operation ACCEPT_DISPUTE_LOSS;
        PRE_ARBITRATION -> CLOSED: "withdrawn or refunded" by Customer, event "payment.dispute.state-change.closed";
        ARBITRATION_PENDING -> MERCHANT_EVIDENCE_PENDING: "evidence is asked for" by Klarna,
            event "payment.dispute.state-change.merchant-evidence-pending";
        MERCHANT_EVIDENCE_PENDING -> MERCHANT_EVIDENCE_PENDING: "more time" by Klarna,
            event "payment.dispute.updated.arbitration-deadline-extended";
        MERCHANT_EVIDENCE_PENDING -> ARBITRATION_PENDING: "respond" by AcquiringPartner,
            event "payment.dispute.state-change.arbitration-pending", operation RESPOND_TO_DISPUTE [back];
        MERCHANT_EVIDENCE_PENDING -> ARBITRATION_PENDING: "time is over" by Timer,
            event "payment.dispute.state-change.arbitration-pending" [back];
        MERCHANT_EVIDENCE_PENDING -> CLOSED: "loss accepted" by AcquiringPartner,
            event "payment.dispute.state-change.closed", operation ACCEPT_DISPUTE_LOSS;
        ARBITRATION_PENDING -> CLOSED: "loss accepted" by AcquiringPartner,
            event "payment.dispute.state-change.closed", operation ACCEPT_DISPUTE_LOSS;
        ARBITRATION_PENDING -> CLOSED: "decided, and no appeal is possible" by Klarna,
            event "payment.dispute.state-change.closed";
        ARBITRATION_PENDING -> ARBITRATION_APPEAL_WINDOW_OPEN: "lost, and an appeal is possible" by Klarna,
            event "payment.dispute.state-change.arbitration-appeal-window-open";
        ARBITRATION_APPEAL_WINDOW_OPEN -> ARBITRATION_PENDING: "appeal" by AcquiringPartner,
            event "payment.dispute.state-change.arbitration-pending", operation APPEAL_DISPUTE [back];
        ARBITRATION_APPEAL_WINDOW_OPEN -> CLOSED: "loss accepted" by AcquiringPartner,
            event "payment.dispute.state-change.closed", operation ACCEPT_DISPUTE_LOSS;
        ARBITRATION_APPEAL_WINDOW_OPEN -> CLOSED: "time is over" by Timer,
            event "payment.dispute.state-change.closed";

        @ PRE_ARBITRATION [ACCEPT_DISPUTE_LOSS];
        @ ARBITRATION_PENDING [ACCEPT_DISPUTE_LOSS];
        @ MERCHANT_EVIDENCE_PENDING [UPLOAD_DISPUTE_ATTACHMENT, RESPOND_TO_DISPUTE, ACCEPT_DISPUTE_LOSS];
        @ ARBITRATION_APPEAL_WINDOW_OPEN [APPEAL_DISPUTE, ACCEPT_DISPUTE_LOSS];
        @ CLOSED [];
    }
}

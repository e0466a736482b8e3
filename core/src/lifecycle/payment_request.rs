//! The attempt to get the customer's approval.

use crate::api::payment::{CANCEL_PAYMENT_REQUEST, READ_PAYMENT_REQUEST, UPDATE_PAYMENT_REQUEST};
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// A payment request, from its creation to the customer's answer. COMPLETED is final for the customer; the caller then
    /// has an hour to finalise.
    pub PAYMENT_REQUEST = "payment_request" on "state" {
        states SUBMITTED, IN_PROGRESS, COMPLETED, EXPIRED, CANCELED, DECLINED;
        final COMPLETED, EXPIRED, CANCELED, DECLINED;

        new -> SUBMITTED: "created, or step-up" by AcquiringPartner,
            event "payment.request.state-change.submitted";
        new -> COMPLETED: "customer token spares the interaction" by Klarna;
        SUBMITTED -> SUBMITTED: "update" by AcquiringPartner,
            event "payment.request.updated", operation UPDATE_PAYMENT_REQUEST;
        SUBMITTED -> IN_PROGRESS: "customer enters" by Customer,
            event "payment.request.state-change.in-progress";
        SUBMITTED -> EXPIRED: "time is over" by Timer,
            event "payment.request.state-change.expired";
        SUBMITTED -> CANCELED: "cancel" by AcquiringPartner,
            event "payment.request.state-change.canceled", operation CANCEL_PAYMENT_REQUEST;
        IN_PROGRESS -> SUBMITTED: "customer leaves unfinished" by Customer,
            event "payment.request.state-change.submitted" [back];
        IN_PROGRESS -> COMPLETED: "customer approves" by Customer,
            event "payment.request.state-change.completed";
        IN_PROGRESS -> DECLINED: "Klarna declines" by Klarna,
            event "payment.request.state-change.declined";
        IN_PROGRESS -> EXPIRED: "time is over" by Timer,
            event "payment.request.state-change.expired";
        IN_PROGRESS -> CANCELED: "cancel" by AcquiringPartner,
            event "payment.request.state-change.canceled", operation CANCEL_PAYMENT_REQUEST;
        COMPLETED -> CANCELED: "cancel before finalising" by AcquiringPartner,
            event "payment.request.state-change.canceled", operation CANCEL_PAYMENT_REQUEST [unverified];
        COMPLETED -> DECLINED: "final authorization refused" by Klarna,
            event "payment.request.state-change.declined" [unverified];

        @ SUBMITTED [READ_PAYMENT_REQUEST, UPDATE_PAYMENT_REQUEST, CANCEL_PAYMENT_REQUEST];
        @ IN_PROGRESS [READ_PAYMENT_REQUEST, CANCEL_PAYMENT_REQUEST];
        @ COMPLETED [READ_PAYMENT_REQUEST, CANCEL_PAYMENT_REQUEST];
        @ EXPIRED [READ_PAYMENT_REQUEST];
        @ CANCELED [READ_PAYMENT_REQUEST];
        @ DECLINED [READ_PAYMENT_REQUEST];
    }
}

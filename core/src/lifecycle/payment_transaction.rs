//! The money.

use crate::api::payment::{
    CAPTURE_PAYMENT_TRANSACTION, READ_PAYMENT_TRANSACTION, REAUTHORIZE_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE,
    REFUND_PAYMENT_TRANSACTION, UPDATE_PAYMENT_TRANSACTION, VOID_PAYMENT_TRANSACTION,
};
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// A transaction, from the approval to the end of the time for refunds. Refunds need a capture, which the state alone
    /// does not show.
    pub PAYMENT_TRANSACTION = "payment_transaction" on "state" {
        states AUTHORIZED, EXPIRED, COMPLETED, CLOSED;
        final CLOSED;

        new -> AUTHORIZED: "authorization approved" by Klarna,
            event "payment.transaction.state-change.authorized";
        new -> COMPLETED: "approved and captured at once" by Klarna;
        AUTHORIZED -> AUTHORIZED: "capture with a remainder" by AcquiringPartner,
            event "payment.transaction.captured", operation CAPTURE_PAYMENT_TRANSACTION;
        AUTHORIZED -> AUTHORIZED: "refund of an earlier capture" by AcquiringPartner,
            event "payment.transaction.refunded";
        AUTHORIZED -> AUTHORIZED: "update" by AcquiringPartner, operation UPDATE_PAYMENT_TRANSACTION;
        AUTHORIZED -> AUTHORIZED: "reauthorize" by AcquiringPartner, operation REAUTHORIZE_PAYMENT_TRANSACTION;
        AUTHORIZED -> COMPLETED: "capture of the last of it" by AcquiringPartner,
            event "payment.transaction.state-change.completed", operation CAPTURE_PAYMENT_TRANSACTION;
        AUTHORIZED -> COMPLETED: "capture that releases the rest" by AcquiringPartner,
            event "payment.transaction.state-change.completed", operation CAPTURE_PAYMENT_TRANSACTION [unverified];
        AUTHORIZED -> COMPLETED: "void after a capture" by AcquiringPartner,
            event "payment.transaction.state-change.completed", operation VOID_PAYMENT_TRANSACTION;
        AUTHORIZED -> CLOSED: "void without a capture" by AcquiringPartner,
            event "payment.transaction.state-change.closed", operation VOID_PAYMENT_TRANSACTION;
        AUTHORIZED -> EXPIRED: "time is over, with a remainder" by Timer,
            event "payment.transaction.state-change.expired";
        EXPIRED -> AUTHORIZED: "reauthorize within 7 days" by AcquiringPartner,
            event "payment.transaction.state-change.authorized", operation REAUTHORIZE_PAYMENT_TRANSACTION [back];
        EXPIRED -> CLOSED: "7 days over, nothing captured" by Timer,
            event "payment.transaction.state-change.closed";
        EXPIRED -> COMPLETED: "7 days over, something captured" by Timer,
            event "payment.transaction.state-change.completed";
        EXPIRED -> CLOSED: "void without a capture" by AcquiringPartner,
            event "payment.transaction.state-change.closed", operation VOID_PAYMENT_TRANSACTION;
        EXPIRED -> COMPLETED: "void after a capture" by AcquiringPartner,
            event "payment.transaction.state-change.completed", operation VOID_PAYMENT_TRANSACTION [unverified];
        COMPLETED -> COMPLETED: "refund" by AcquiringPartner,
            event "payment.transaction.refunded";
        COMPLETED -> CLOSED: "end of the time for refunds" by Timer,
            event "payment.transaction.state-change.closed";

        @ AUTHORIZED [
            READ_PAYMENT_TRANSACTION, UPDATE_PAYMENT_TRANSACTION, REAUTHORIZE_PAYMENT_TRANSACTION,
            CAPTURE_PAYMENT_TRANSACTION, VOID_PAYMENT_TRANSACTION, REFUND_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE,
        ];
        @ EXPIRED [READ_PAYMENT_TRANSACTION, REAUTHORIZE_PAYMENT_TRANSACTION, VOID_PAYMENT_TRANSACTION];
        @ COMPLETED [READ_PAYMENT_TRANSACTION, REFUND_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE];
        @ CLOSED [READ_PAYMENT_TRANSACTION];
    }
}

//! Reports, and the money behind them.

use crate::api::settlement::{GENERATE_SETTLEMENT_REPORT, SET_PAYOUT_STATUS};
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// A settlement report. It is uploaded only where an SFTP user was made.
    pub SETTLEMENT_REPORT = "settlement_report" {
        states CREATED, UPLOADED_TO_SFTP;
        final;

        new -> CREATED: "the interval is over" by Klarna, event "settlement.report.created";
        new -> CREATED: "generate" by AcquiringPartner,
            event "settlement.report.created", operation GENERATE_SETTLEMENT_REPORT [unverified];
        CREATED -> UPLOADED_TO_SFTP: "uploaded" by Klarna, event "settlement.report.uploaded-to-sftp";
    }
}

lifecycle! {
    /// The transfer behind a settlement. A negative settlement has none: it is carried over. PENDING is our word for the
    /// time before.
    pub PAYOUT = "payout" on "status" {
        states PENDING, PROCESSED, CONFIRMED, FAILED;
        final CONFIRMED;

        PENDING -> PROCESSED: "transfer sent" by Klarna, event "settlement.payout.processed";
        PENDING -> PROCESSED: "set" by AcquiringPartner, operation SET_PAYOUT_STATUS [unverified];
        PROCESSED -> CONFIRMED: "the bank confirms" by Klarna, event "settlement.payout.confirmed";
        PROCESSED -> FAILED: "it came back" by Klarna, event "settlement.payout.failed";
        FAILED -> PROCESSED: "sent again" by Klarna [back unverified];
    }
}

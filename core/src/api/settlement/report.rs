//! Settlement reports.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::account::scalar::CurrencyCode;
use crate::api::common::{Pagination, Raw, Timestamp};
use crate::wire::model::model;

model! {
    /// One settlement: one acquiring account, one currency, at most one payout.
    pub struct SettlementReport {
        must settlement_id: String,
        may payment_acquiring_account_id: String [unverified],
        may currency: CurrencyCode [unverified],
        may interval_start: Timestamp [unverified],
        may interval_end: Timestamp [unverified],
        /// Stands on the bank transfer.
        may payment_reference: String [unverified],
        /// Sums by kind; their form is not published.
        may totals: Raw [unverified],
    }

    /// Settlements of an interval.
    pub struct SettlementList {
        may settlement_reports: Vec<SettlementReport> [unverified],
        may pagination: Pagination [unverified],
    }

    /// The interval to settle.
    pub struct GenerateSettlementRequest {
        /// Whole seconds.
        must interval_start: Timestamp,
        must interval_end: Timestamp,
        must payment_acquiring_account_id: String,
    }

    /// What was generated.
    pub struct GenerateSettlementResponse {
        must settlement_reports: Vec<GeneratedSettlement>,
    }

    /// A report that was generated.
    pub struct GeneratedSettlement {
        must settlement_id: String,
    }

    /// Event: a report can be read, or was uploaded.
    pub struct SettlementReportPayload [unverified] {
        may settlement_id: String,
        /// Addresses of the report; their names are not published. Whoever has one may read the report.
        may links: Raw [personal],
        /// Of the uploaded file.
        may file_name: String,
    }
}

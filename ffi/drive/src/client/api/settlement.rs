//! Operations of the settlement group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::Nothing;
use crate::client::operation::{operation, setters};
use crate::client::{Body, Client, Request};
use kassa::flow::call::Contents;

/// Operations of the settlement group.
#[derive(Clone, Copy, Debug)]
pub struct Settlement<'c>(pub(super) &'c Client);

impl<'c> Settlement<'c> {
    /// Operations of `settlement.payout`.
    #[must_use]
    pub fn payout(self) -> PayoutOperations<'c> {
        PayoutOperations(self.0)
    }

    /// Lists the settlements of an interval. All samples name the interval.
    ///
    /// `GET /settlements`; no source confirms the answer.
    pub fn list(self) -> Request<List> {
        Request::new(self.0)
    }

    /// Makes a report for an interval. Meant for tests; whether the live environment takes it is not known.
    ///
    /// `POST /settlements`; meant for tests.
    pub fn generate(
        self,
        body: impl Into<Body<kassa::api::settlement::report::GenerateSettlementRequest>>,
    ) -> Request<Generate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a settlement.
    ///
    /// `GET /settlements/{settlement_id}`; no source confirms the answer.
    pub fn read(self, settlement_id: impl AsRef<str>) -> Request<Read> {
        Request::new(self.0).with_path("settlement_id", settlement_id)
    }

    /// Reads a settlement as a table in text form. Columns differ by acquirer: find them by the names in the first line.
    ///
    /// `GET /settlements/{settlement_id}/csv`; no source confirms the answer.
    pub fn csv(self, settlement_id: impl AsRef<str>) -> Request<Csv> {
        Request::new(self.0).with_path("settlement_id", settlement_id)
    }

    /// Lists the lines of a settlement, page by page.
    ///
    /// `GET /settlements/{settlement_id}/transactions`.
    pub fn transactions(self, settlement_id: impl AsRef<str>) -> Request<Transactions> {
        Request::new(self.0).with_path("settlement_id", settlement_id)
    }
}

/// Operations of `settlement.payout`.
#[derive(Clone, Copy, Debug)]
pub struct PayoutOperations<'c>(&'c Client);

impl PayoutOperations<'_> {
    /// Sets the status of a payout. Meant for tests; whether the live environment takes it is not known.
    ///
    /// `POST /settlements/{settlement_id}/payouts/set-status`; meant for tests.
    pub fn set_status(
        self,
        settlement_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::settlement::payout::SetPayoutStatusRequest>>,
    ) -> Request<PayoutSetStatus> {
        Request::new(self.0).with_path("settlement_id", settlement_id).with_body(body)
    }

    /// Reads the status of a payout.
    ///
    /// `GET /settlements/{settlement_id}/payouts/status`; no source confirms the answer.
    pub fn status(self, settlement_id: impl AsRef<str>) -> Request<PayoutStatus> {
        Request::new(self.0).with_path("settlement_id", settlement_id)
    }
}

operation! {
/// `settlement.list`.
List = kassa::api::settlement::LIST_SETTLEMENTS => json kassa::api::settlement::report::SettlementList;
/// `settlement.generate`.
Generate = kassa::api::settlement::GENERATE_SETTLEMENT_REPORT => json kassa::api::settlement::report::GenerateSettlementResponse;
/// `settlement.read`.
Read = kassa::api::settlement::GET_SETTLEMENT => json kassa::api::settlement::report::SettlementReport;
/// `settlement.csv`.
Csv = kassa::api::settlement::GET_SETTLEMENT_CSV => bytes Contents;
/// `settlement.transactions`.
Transactions = kassa::api::settlement::LIST_SETTLEMENT_TRANSACTIONS => json kassa::api::settlement::transaction::SettlementTransactionList;
/// `settlement.payout.set_status`.
PayoutSetStatus = kassa::api::settlement::SET_PAYOUT_STATUS => json Nothing;
/// `settlement.payout.status`.
PayoutStatus = kassa::api::settlement::GET_PAYOUT_STATUS => json kassa::api::settlement::payout::Payout;
}

setters! { List {
/// Sets `interval_start` in the query.
interval_start: one "interval_start" String;
/// Sets `interval_end` in the query.
interval_end: one "interval_end" String;
/// Sets `currency` in the query.
currency: one "currency" String;
/// Sets `payment_acquiring_account_id` in the query.
payment_acquiring_account_id: one "payment_acquiring_account_id" String;
} }

setters! { Transactions {
/// Sets `size` in the query.
size: one "size" i64;
/// Sets `starting_after` in the query.
starting_after: one "starting_after" String;
/// Sets `ending_before` in the query.
ending_before: one "ending_before" String;
} }

impl crate::client::Paged for Transactions {
    type Item = kassa::api::settlement::transaction::SettlementTransaction;

    fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<kassa::api::common::Pagination>) {
        (answer.transactions.unwrap_or_default(), answer.pagination)
    }

    fn id(item: &Self::Item) -> Option<&str> {
        {
            let _ = item;
            None
        }
    }
}

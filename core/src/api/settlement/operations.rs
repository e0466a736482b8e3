//! Operations of the settlement group.

use alloc::string::String;

use super::payout::{Payout, SetPayoutStatusRequest};
use super::report::{GenerateSettlementRequest, GenerateSettlementResponse, SettlementList, SettlementReport};
use super::transaction::SettlementTransactionList;
use crate::api::common::{PageCursor, PageSize, Timestamp};
use crate::wire::operations::operations;

operations! {
    Settlement;

    /// Lists the settlements of an interval. All samples name the interval.
    66 LIST_SETTLEMENTS = listSettlements "settlement.list" {
        Get None "/settlements",
        () -> SettlementList,
        Natural Free Standard,
        query {
            interval_start: Timestamp => optional,
            interval_end: Timestamp => optional,
            currency: String => optional,
            payment_acquiring_account_id: String => optional,
        },
        marks [answer_unverified],
    }

    /// Makes a report for an interval. Meant for tests; whether the live environment takes it is not known.
    67 GENERATE_SETTLEMENT_REPORT = generateSettlementReport "settlement.generate" {
        Post None "/settlements",
        GenerateSettlementRequest -> GenerateSettlementResponse,
        Header Keyed Standard,
        marks [test_only],
    }

    /// Reads a settlement.
    68 GET_SETTLEMENT = getSettlement "settlement.read" {
        Get None "/settlements/{settlement_id}",
        () -> SettlementReport,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Reads a settlement as a table in text form. Columns differ by acquirer: find them by the names in the first line.
    69 GET_SETTLEMENT_CSV = getSettlementCsv "settlement.csv" {
        Get None "/settlements/{settlement_id}/csv",
        () -> (csv),
        Natural Free Report,
        marks [answer_unverified],
    }

    /// Lists the lines of a settlement, page by page.
    70 LIST_SETTLEMENT_TRANSACTIONS = listSettlementTransactions "settlement.transactions" {
        Get None "/settlements/{settlement_id}/transactions",
        () -> SettlementTransactionList,
        Natural Free Report Cursor,
        query {
            size: PageSize => optional,
            starting_after: PageCursor => optional,
            ending_before: PageCursor => optional,
        },
    }

    /// Sets the status of a payout. Meant for tests; whether the live environment takes it is not known.
    71 SET_PAYOUT_STATUS = setPayoutStatus "settlement.payout.set_status" {
        Post None "/settlements/{settlement_id}/payouts/set-status",
        SetPayoutStatusRequest -> (),
        Header Keyed Standard,
        marks [test_only],
    }

    /// Reads the status of a payout.
    72 GET_PAYOUT_STATUS = getPayoutStatus "settlement.payout.status" {
        Get None "/settlements/{settlement_id}/payouts/status",
        () -> Payout,
        Natural Free Standard,
        marks [answer_unverified],
    }
}

// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `settlement`.

import type { Open } from "../../types.js";
import type { Pagination } from "./shared.js";

/** Kind of a line. Most kinds are not published. */
export type SettlementTransactionType = Open<"CHARGEBACK_REVERSAL" | "APPEAL_FEE">;

/** A status that can be set. */
export type SettablePayoutStatus = Open<"PROCESSED">;

/** How far the transfer is. */
export type PayoutStatus = Open<"PROCESSED" | "CONFIRMED" | "FAILED">;

/** Settlements of an interval. */
export interface SettlementList {
  /** No source confirms it. */
  settlement_reports?: SettlementReport[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** One settlement: one acquiring account, one currency, at most one payout. */
export interface SettlementReport {
  settlement_id?: string | undefined;
  /** No source confirms it. */
  payment_acquiring_account_id?: string | undefined;
  /** No source confirms it. */
  currency?: string | undefined;
  /** No source confirms it. */
  interval_start?: string | undefined;
  /** No source confirms it. */
  interval_end?: string | undefined;
  /** Stands on the bank transfer. No source confirms it. */
  payment_reference?: string | undefined;
  /** Sums by kind; their form is not published. No source confirms it. */
  totals?: unknown | undefined;
}

/** The interval to settle. */
export interface GenerateSettlementRequest {
  /** Whole seconds. Needed in a request. */
  interval_start?: string | undefined;
  /** Needed in a request. */
  interval_end?: string | undefined;
  /** Needed in a request. */
  payment_acquiring_account_id?: string | undefined;
}

/** What was generated. */
export interface GenerateSettlementResponse {
  settlement_reports?: GeneratedSettlement[] | undefined;
}

/** A report that was generated. */
export interface GeneratedSettlement {
  settlement_id?: string | undefined;
}

/** A page of lines. */
export interface SettlementTransactionList {
  /** No source confirms it. */
  transactions?: SettlementTransaction[] | undefined;
  pagination?: Pagination | undefined;
}

/** A line of a settlement. Which references it has depends on its kind. */
export interface SettlementTransaction {
  /** No source confirms it. */
  type?: SettlementTransactionType | undefined;
  /** Without tax. No source confirms it. */
  amount?: number | undefined;
  /** On top of the amount. No source confirms it. */
  tax_amount?: number | undefined;
  /** No source confirms it. */
  currency?: string | undefined;
  payment_transaction_id?: string | undefined;
  payment_capture_id?: string | undefined;
  payment_capture_reference?: string | undefined;
  payment_refund_id?: string | undefined;
  payment_refund_reference?: string | undefined;
  /** One page spells it so; `payment_dispute_id` elsewhere. Read both. */
  dispute_id?: string | undefined;
  /** No source confirms it. */
  payment_dispute_id?: string | undefined;
}

/** The status to set, in the test environment. */
export interface SetPayoutStatusRequest {
  payout_bank_account_reference?: string | undefined;
  /** Needed in a request. */
  status?: SettablePayoutStatus | undefined;
}

/** The transfer behind a settlement. */
export interface Payout {
  /** No source confirms it. */
  settlement_id?: string | undefined;
  /** No source confirms it. */
  status?: PayoutStatus | undefined;
  /** Masked by Klarna but for the last digits. */
  payout_bank_account_reference?: string | undefined;
}

/** Event: a report can be read, or was uploaded. No source confirms it. */
export interface SettlementReportPayload {
  settlement_id?: string | undefined;
  /** Addresses of the report; their names are not published. Whoever has one may read the report. */
  links?: unknown | undefined;
  /** Of the uploaded file. */
  file_name?: string | undefined;
}

/** Event: a transfer was sent, confirmed or came back. No source confirms it. */
export interface SettlementPayoutPayload {
  settlement_id?: string | undefined;
  payout_id?: string | undefined;
  status?: PayoutStatus | undefined;
  /** Stands on the bank transfer. */
  payment_reference?: string | undefined;
  amount?: number | undefined;
  currency?: string | undefined;
}

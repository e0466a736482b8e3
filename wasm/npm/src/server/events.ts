// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Types of webhooks, and the object that stands in the payload of each.

import type { Models } from "./models/index.js";

/** The payload by the type of the event. */
export interface EventPayloads {
  /** Waiting for the customer, for the first time or again. */
  "payment.request.state-change.submitted": Models["PaymentRequestPayload"];
  /** The customer is there. */
  "payment.request.state-change.in-progress": Models["PaymentRequestPayload"];
  /** The customer has approved: finalise within the hour. */
  "payment.request.state-change.completed": Models["PaymentRequestPayload"];
  /** Given up by the caller. */
  "payment.request.state-change.canceled": Models["PaymentRequestPayload"];
  /** Declined, or there was no way to pay for this customer. */
  "payment.request.state-change.declined": Models["PaymentRequestPayload"];
  /** The customer's time is over. */
  "payment.request.state-change.expired": Models["PaymentRequestPayload"];
  /** The caller changed it. */
  "payment.request.updated": Models["PaymentRequestPayload"];
  /** There is a transaction with something left to capture. */
  "payment.transaction.state-change.authorized": Models["PaymentTransactionPayload"];
  /** Nothing is left to capture. */
  "payment.transaction.state-change.completed": Models["PaymentTransactionPayload"];
  /** The authorization is over; for seven days it can be revived. */
  "payment.transaction.state-change.expired": Models["PaymentTransactionPayload"];
  /** The end: not even a refund is possible. */
  "payment.transaction.state-change.closed": Models["PaymentTransactionPayload"];
  /** Something was captured. */
  "payment.transaction.captured": Models["PaymentTransactionCapturedPayload"];
  /** Something was refunded. */
  "payment.transaction.refunded": Models["PaymentTransactionRefundedPayload"];
  /** Money was taken back. */
  "payment.transaction.chargeback": Models["PaymentTransactionChargebackPayload"];
  /** The money of a payment without guarantee has arrived: deliver. */
  "payment.funding.state-change.funded": Models["PaymentFundingPayload"];
  /** The money did not arrive in time. */
  "payment.funding.state-change.expired": Models["PaymentFundingPayload"];
  /** 2026: a dispute was opened. */
  "payment.dispute.state-change.initiated": Models["DisputePayload"];
  /** 2026: the evidence is there, and Klarna looks at it. */
  "payment.dispute.state-change.representment": Models["DisputePayload"];
  /** 2026: lost for now, and an appeal is possible. 2020: a dispute was opened. */
  "payment.dispute.state-change.pre-arbitration": Models["DisputePayload"];
  /** 2026: Klarna decides the appeal. */
  "payment.dispute.state-change.arbitration": Models["DisputePayload"];
  /** A dispute is over; the outcome is in the payload, or has to be read. */
  "payment.dispute.state-change.closed": Models["DisputePayload"];
  /** 2026: more time for the evidence. Its state may be that of another moment. */
  "payment.dispute.updated.representment-deadline-extended": Models["DisputePayload"];
  /** 2020: Klarna decides. */
  "payment.dispute.state-change.arbitration-pending": Models["DisputePayload"];
  /** 2020: Klarna asks for evidence. */
  "payment.dispute.state-change.merchant-evidence-pending": Models["DisputePayload"];
  /** 2020: the decision can be appealed. */
  "payment.dispute.state-change.arbitration-appeal-window-open": Models["DisputePayload"];
  /** 2020: more time for the evidence. */
  "payment.dispute.updated.arbitration-deadline-extended": Models["DisputePayload"];
  /** A customer token must not be used any more. */
  "identity.customer-token.state-change.revoked": Models["CustomerTokenPayload"];
  /** A settlement report can be read. */
  "settlement.report.created": Models["SettlementReportPayload"];
  /** A settlement report lies on the SFTP server. */
  "settlement.report.uploaded-to-sftp": Models["SettlementReportPayload"];
  /** A transfer was sent. */
  "settlement.payout.processed": Models["SettlementPayoutPayload"];
  /** The bank has confirmed a transfer. */
  "settlement.payout.confirmed": Models["SettlementPayoutPayload"];
  /** A transfer came back. */
  "settlement.payout.failed": Models["SettlementPayoutPayload"];
  /** An account is set up everywhere, and may be changed from now on. */
  "partner.account.state-change.operational": Models["PartnerAccountPayload"];
  /** Something about an account was changed. */
  "partner.account.change.created": Models["PartnerAccountChangePayload"];
  /** Something that customers see of a brand is missing. Nothing is blocked. */
  "partner.account.brand.data-incomplete": Models["PartnerBrandIncompletePayload"];
  /** Klarna has decided something about a partner. */
  "partner.compliance.decision.created": Models["ComplianceDecision"];
}

/** Name of the object in the payload, by the type of the event. */
export const EVENTS: { readonly [T in keyof EventPayloads]: keyof Models } = {
  "payment.request.state-change.submitted": "PaymentRequestPayload",
  "payment.request.state-change.in-progress": "PaymentRequestPayload",
  "payment.request.state-change.completed": "PaymentRequestPayload",
  "payment.request.state-change.canceled": "PaymentRequestPayload",
  "payment.request.state-change.declined": "PaymentRequestPayload",
  "payment.request.state-change.expired": "PaymentRequestPayload",
  "payment.request.updated": "PaymentRequestPayload",
  "payment.transaction.state-change.authorized": "PaymentTransactionPayload",
  "payment.transaction.state-change.completed": "PaymentTransactionPayload",
  "payment.transaction.state-change.expired": "PaymentTransactionPayload",
  "payment.transaction.state-change.closed": "PaymentTransactionPayload",
  "payment.transaction.captured": "PaymentTransactionCapturedPayload",
  "payment.transaction.refunded": "PaymentTransactionRefundedPayload",
  "payment.transaction.chargeback": "PaymentTransactionChargebackPayload",
  "payment.funding.state-change.funded": "PaymentFundingPayload",
  "payment.funding.state-change.expired": "PaymentFundingPayload",
  "payment.dispute.state-change.initiated": "DisputePayload",
  "payment.dispute.state-change.representment": "DisputePayload",
  "payment.dispute.state-change.pre-arbitration": "DisputePayload",
  "payment.dispute.state-change.arbitration": "DisputePayload",
  "payment.dispute.state-change.closed": "DisputePayload",
  "payment.dispute.updated.representment-deadline-extended": "DisputePayload",
  "payment.dispute.state-change.arbitration-pending": "DisputePayload",
  "payment.dispute.state-change.merchant-evidence-pending": "DisputePayload",
  "payment.dispute.state-change.arbitration-appeal-window-open": "DisputePayload",
  "payment.dispute.updated.arbitration-deadline-extended": "DisputePayload",
  "identity.customer-token.state-change.revoked": "CustomerTokenPayload",
  "settlement.report.created": "SettlementReportPayload",
  "settlement.report.uploaded-to-sftp": "SettlementReportPayload",
  "settlement.payout.processed": "SettlementPayoutPayload",
  "settlement.payout.confirmed": "SettlementPayoutPayload",
  "settlement.payout.failed": "SettlementPayoutPayload",
  "partner.account.state-change.operational": "PartnerAccountPayload",
  "partner.account.change.created": "PartnerAccountChangePayload",
  "partner.account.brand.data-incomplete": "PartnerBrandIncompletePayload",
  "partner.compliance.decision.created": "ComplianceDecision",
};

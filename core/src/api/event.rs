//! Events: what Klarna tells without being asked.

use super::account::brand::PartnerBrandIncompletePayload;
use super::account::partner_account::{PartnerAccountChangePayload, PartnerAccountPayload};
use super::compliance::decision::ComplianceDecision;
use super::dispute::event::DisputePayload;
use super::identity::customer_token::CustomerTokenPayload;
use super::notification::envelope::WebhookEvent;
use super::payment::event::{
    PaymentFundingPayload, PaymentRequestPayload, PaymentTransactionCapturedPayload,
    PaymentTransactionChargebackPayload, PaymentTransactionPayload, PaymentTransactionRefundedPayload,
};
use super::settlement::payout::SettlementPayoutPayload;
use super::settlement::report::SettlementReportPayload;
use crate::lifecycle::{
    BRAND, CUSTOMER_TOKEN, DISPUTE_2020, DISPUTE_2026, PARTNER_ACCOUNT, PAYMENT_FUNDING, PAYMENT_REQUEST,
    PAYMENT_TRANSACTION, PAYOUT, SETTLEMENT_REPORT,
};
use crate::wire::events::{EventSpec, events};
use crate::wire::shape::Shape;

events! {
    /// Type of an event, in the second generation of payloads. New types come without notice.
    pub enum WebhookEventType;

    /// Waiting for the customer, for the first time or again.
    PaymentRequestSubmitted = "payment.request.state-change.submitted" {
        Payment, PaymentRequestPayload by payment_request_id, [PAYMENT_REQUEST]
    }
    /// The customer is there.
    PaymentRequestInProgress = "payment.request.state-change.in-progress" {
        Payment, PaymentRequestPayload by payment_request_id, [PAYMENT_REQUEST]
    }
    /// The customer has approved: finalise within the hour.
    PaymentRequestCompleted = "payment.request.state-change.completed" {
        Payment, PaymentRequestPayload by payment_request_id, [PAYMENT_REQUEST]
    }
    /// Given up by the caller.
    PaymentRequestCanceled = "payment.request.state-change.canceled" {
        Payment, PaymentRequestPayload by payment_request_id, [PAYMENT_REQUEST]
    }
    /// Declined, or there was no way to pay for this customer.
    PaymentRequestDeclined = "payment.request.state-change.declined" {
        Payment, PaymentRequestPayload by payment_request_id, [PAYMENT_REQUEST]
    }
    /// The customer's time is over.
    PaymentRequestExpired = "payment.request.state-change.expired" {
        Payment, PaymentRequestPayload by payment_request_id, [PAYMENT_REQUEST]
    }
    /// The caller changed it.
    PaymentRequestUpdated = "payment.request.updated" {
        Payment, PaymentRequestPayload by payment_request_id, [PAYMENT_REQUEST]
    }
    /// There is a transaction with something left to capture.
    PaymentTransactionAuthorized = "payment.transaction.state-change.authorized" {
        Payment, PaymentTransactionPayload by payment_transaction_id, [PAYMENT_TRANSACTION]
    }
    /// Nothing is left to capture.
    PaymentTransactionCompleted = "payment.transaction.state-change.completed" {
        Payment, PaymentTransactionPayload by payment_transaction_id, [PAYMENT_TRANSACTION]
    }
    /// The authorization is over; for seven days it can be revived.
    PaymentTransactionExpired = "payment.transaction.state-change.expired" {
        Payment, PaymentTransactionPayload by payment_transaction_id, [PAYMENT_TRANSACTION]
    }
    /// The end: not even a refund is possible.
    PaymentTransactionClosed = "payment.transaction.state-change.closed" {
        Payment, PaymentTransactionPayload by payment_transaction_id, [PAYMENT_TRANSACTION]
    }
    /// Something was captured.
    PaymentTransactionCaptured = "payment.transaction.captured" {
        Payment, PaymentTransactionCapturedPayload by payment_transaction_id, [PAYMENT_TRANSACTION]
    }
    /// Something was refunded.
    PaymentTransactionRefunded = "payment.transaction.refunded" {
        Payment, PaymentTransactionRefundedPayload by payment_transaction_id, [PAYMENT_TRANSACTION]
    }
    /// Money was taken back.
    PaymentTransactionChargeback = "payment.transaction.chargeback" {
        Payment, PaymentTransactionChargebackPayload by payment_transaction_id, []
    }
    /// The money of a payment without guarantee has arrived: deliver.
    PaymentFundingFunded = "payment.funding.state-change.funded" {
        Payment, PaymentFundingPayload by payment_transaction_id, [PAYMENT_FUNDING]
    }
    /// The money did not arrive in time.
    PaymentFundingExpired = "payment.funding.state-change.expired" {
        Payment, PaymentFundingPayload by payment_transaction_id, [PAYMENT_FUNDING]
    }
    /// 2026: a dispute was opened.
    DisputeInitiated = "payment.dispute.state-change.initiated" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2026]
    }
    /// 2026: the evidence is there, and Klarna looks at it.
    DisputeRepresentment = "payment.dispute.state-change.representment" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2026]
    }
    /// 2026: lost for now, and an appeal is possible. 2020: a dispute was opened.
    DisputePreArbitration = "payment.dispute.state-change.pre-arbitration" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2026, DISPUTE_2020]
    }
    /// 2026: Klarna decides the appeal.
    DisputeArbitration = "payment.dispute.state-change.arbitration" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2026]
    }
    /// A dispute is over; the outcome is in the payload, or has to be read.
    DisputeClosed = "payment.dispute.state-change.closed" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2026, DISPUTE_2020]
    }
    /// 2026: more time for the evidence. Its state may be that of another moment.
    DisputeRepresentmentDeadlineExtended = "payment.dispute.updated.representment-deadline-extended" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2026]
    }
    /// 2020: Klarna decides.
    DisputeArbitrationPending = "payment.dispute.state-change.arbitration-pending" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2020]
    }
    /// 2020: Klarna asks for evidence.
    DisputeMerchantEvidencePending = "payment.dispute.state-change.merchant-evidence-pending" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2020]
    }
    /// 2020: the decision can be appealed.
    DisputeArbitrationAppealWindowOpen = "payment.dispute.state-change.arbitration-appeal-window-open" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2020]
    }
    /// 2020: more time for the evidence.
    DisputeArbitrationDeadlineExtended = "payment.dispute.updated.arbitration-deadline-extended" {
        Dispute, DisputePayload by payment_dispute_id, [DISPUTE_2020]
    }
    /// A customer token must not be used any more.
    CustomerTokenRevoked = "identity.customer-token.state-change.revoked" {
        Identity, CustomerTokenPayload by customer_token_reference, [CUSTOMER_TOKEN]
    }
    /// A settlement report can be read.
    SettlementReportCreated = "settlement.report.created" {
        Settlement, SettlementReportPayload by settlement_id, [SETTLEMENT_REPORT]
    }
    /// A settlement report lies on the SFTP server.
    SettlementReportUploaded = "settlement.report.uploaded-to-sftp" {
        Settlement, SettlementReportPayload by settlement_id, [SETTLEMENT_REPORT]
    }
    /// A transfer was sent.
    SettlementPayoutProcessed = "settlement.payout.processed" {
        Settlement, SettlementPayoutPayload by payout_id, [PAYOUT]
    }
    /// The bank has confirmed a transfer.
    SettlementPayoutConfirmed = "settlement.payout.confirmed" {
        Settlement, SettlementPayoutPayload by payout_id, [PAYOUT]
    }
    /// A transfer came back.
    SettlementPayoutFailed = "settlement.payout.failed" {
        Settlement, SettlementPayoutPayload by payout_id, [PAYOUT]
    }
    /// An account is set up everywhere, and may be changed from now on.
    PartnerAccountOperational = "partner.account.state-change.operational" {
        Account, PartnerAccountPayload by partner_account_id, [PARTNER_ACCOUNT]
    }
    /// Something about an account was changed.
    PartnerAccountChanged = "partner.account.change.created" {
        Account, PartnerAccountChangePayload by partner_account_id, []
    }
    /// Something that customers see of a brand is missing. Nothing is blocked.
    PartnerBrandDataIncomplete = "partner.account.brand.data-incomplete" {
        Account, PartnerBrandIncompletePayload by brand_id, [BRAND]
    }
    /// Klarna has decided something about a partner.
    ComplianceDecisionCreated = "partner.compliance.decision.created" {
        Compliance, ComplianceDecision by decision_id, []
    }
}

/// What every event comes in.
pub const ENVELOPE: &Shape = WebhookEvent::SHAPE;

/// The row of an event type.
#[must_use]
pub fn event_named(name: &str) -> Option<&'static EventSpec> {
    EVENTS.iter().find(|event| event.name == name)
}

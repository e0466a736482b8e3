<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Type of an event, in the second generation of payloads. New types come without notice.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum WebhookEventType: string
{
    case PaymentRequestStateChangeSubmitted = 'payment.request.state-change.submitted';
    case PaymentRequestStateChangeInProgress = 'payment.request.state-change.in-progress';
    case PaymentRequestStateChangeCompleted = 'payment.request.state-change.completed';
    case PaymentRequestStateChangeCanceled = 'payment.request.state-change.canceled';
    case PaymentRequestStateChangeDeclined = 'payment.request.state-change.declined';
    case PaymentRequestStateChangeExpired = 'payment.request.state-change.expired';
    case PaymentRequestUpdated = 'payment.request.updated';
    case PaymentTransactionStateChangeAuthorized = 'payment.transaction.state-change.authorized';
    case PaymentTransactionStateChangeCompleted = 'payment.transaction.state-change.completed';
    case PaymentTransactionStateChangeExpired = 'payment.transaction.state-change.expired';
    case PaymentTransactionStateChangeClosed = 'payment.transaction.state-change.closed';
    case PaymentTransactionCaptured = 'payment.transaction.captured';
    case PaymentTransactionRefunded = 'payment.transaction.refunded';
    case PaymentTransactionChargeback = 'payment.transaction.chargeback';
    case PaymentFundingStateChangeFunded = 'payment.funding.state-change.funded';
    case PaymentFundingStateChangeExpired = 'payment.funding.state-change.expired';
    case PaymentDisputeStateChangeInitiated = 'payment.dispute.state-change.initiated';
    case PaymentDisputeStateChangeRepresentment = 'payment.dispute.state-change.representment';
    case PaymentDisputeStateChangePreArbitration = 'payment.dispute.state-change.pre-arbitration';
    case PaymentDisputeStateChangeArbitration = 'payment.dispute.state-change.arbitration';
    case PaymentDisputeStateChangeClosed = 'payment.dispute.state-change.closed';
    case PaymentDisputeUpdatedRepresentmentDeadlineExtended = 'payment.dispute.updated.representment-deadline-extended';
    case PaymentDisputeStateChangeArbitrationPending = 'payment.dispute.state-change.arbitration-pending';
    case PaymentDisputeStateChangeMerchantEvidencePending = 'payment.dispute.state-change.merchant-evidence-pending';
    case PaymentDisputeStateChangeArbitrationAppealWindowOpen = 'payment.dispute.state-change.arbitration-appeal-window-open';
    case PaymentDisputeUpdatedArbitrationDeadlineExtended = 'payment.dispute.updated.arbitration-deadline-extended';
    case IdentityCustomerTokenStateChangeRevoked = 'identity.customer-token.state-change.revoked';
    case SettlementReportCreated = 'settlement.report.created';
    case SettlementReportUploadedToSftp = 'settlement.report.uploaded-to-sftp';
    case SettlementPayoutProcessed = 'settlement.payout.processed';
    case SettlementPayoutConfirmed = 'settlement.payout.confirmed';
    case SettlementPayoutFailed = 'settlement.payout.failed';
    case PartnerAccountStateChangeOperational = 'partner.account.state-change.operational';
    case PartnerAccountChangeCreated = 'partner.account.change.created';
    case PartnerAccountBrandDataIncomplete = 'partner.account.brand.data-incomplete';
    case PartnerComplianceDecisionCreated = 'partner.compliance.decision.created';
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Type of an event, in the second generation of payloads. New types come without notice.</summary>
    public sealed class WebhookEventType : OpenEnum
    {
        /// <summary><c>payment.request.state-change.submitted</c>.</summary>
        public static readonly WebhookEventType PaymentRequestStateChangeSubmitted = new WebhookEventType("payment.request.state-change.submitted");

        /// <summary><c>payment.request.state-change.in-progress</c>.</summary>
        public static readonly WebhookEventType PaymentRequestStateChangeInProgress = new WebhookEventType("payment.request.state-change.in-progress");

        /// <summary><c>payment.request.state-change.completed</c>.</summary>
        public static readonly WebhookEventType PaymentRequestStateChangeCompleted = new WebhookEventType("payment.request.state-change.completed");

        /// <summary><c>payment.request.state-change.canceled</c>.</summary>
        public static readonly WebhookEventType PaymentRequestStateChangeCanceled = new WebhookEventType("payment.request.state-change.canceled");

        /// <summary><c>payment.request.state-change.declined</c>.</summary>
        public static readonly WebhookEventType PaymentRequestStateChangeDeclined = new WebhookEventType("payment.request.state-change.declined");

        /// <summary><c>payment.request.state-change.expired</c>.</summary>
        public static readonly WebhookEventType PaymentRequestStateChangeExpired = new WebhookEventType("payment.request.state-change.expired");

        /// <summary><c>payment.request.updated</c>.</summary>
        public static readonly WebhookEventType PaymentRequestUpdated = new WebhookEventType("payment.request.updated");

        /// <summary><c>payment.transaction.state-change.authorized</c>.</summary>
        public static readonly WebhookEventType PaymentTransactionStateChangeAuthorized = new WebhookEventType("payment.transaction.state-change.authorized");

        /// <summary><c>payment.transaction.state-change.completed</c>.</summary>
        public static readonly WebhookEventType PaymentTransactionStateChangeCompleted = new WebhookEventType("payment.transaction.state-change.completed");

        /// <summary><c>payment.transaction.state-change.expired</c>.</summary>
        public static readonly WebhookEventType PaymentTransactionStateChangeExpired = new WebhookEventType("payment.transaction.state-change.expired");

        /// <summary><c>payment.transaction.state-change.closed</c>.</summary>
        public static readonly WebhookEventType PaymentTransactionStateChangeClosed = new WebhookEventType("payment.transaction.state-change.closed");

        /// <summary><c>payment.transaction.captured</c>.</summary>
        public static readonly WebhookEventType PaymentTransactionCaptured = new WebhookEventType("payment.transaction.captured");

        /// <summary><c>payment.transaction.refunded</c>.</summary>
        public static readonly WebhookEventType PaymentTransactionRefunded = new WebhookEventType("payment.transaction.refunded");

        /// <summary><c>payment.transaction.chargeback</c>.</summary>
        public static readonly WebhookEventType PaymentTransactionChargeback = new WebhookEventType("payment.transaction.chargeback");

        /// <summary><c>payment.funding.state-change.funded</c>.</summary>
        public static readonly WebhookEventType PaymentFundingStateChangeFunded = new WebhookEventType("payment.funding.state-change.funded");

        /// <summary><c>payment.funding.state-change.expired</c>.</summary>
        public static readonly WebhookEventType PaymentFundingStateChangeExpired = new WebhookEventType("payment.funding.state-change.expired");

        /// <summary><c>payment.dispute.state-change.initiated</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeStateChangeInitiated = new WebhookEventType("payment.dispute.state-change.initiated");

        /// <summary><c>payment.dispute.state-change.representment</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeStateChangeRepresentment = new WebhookEventType("payment.dispute.state-change.representment");

        /// <summary><c>payment.dispute.state-change.pre-arbitration</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeStateChangePreArbitration = new WebhookEventType("payment.dispute.state-change.pre-arbitration");

        /// <summary><c>payment.dispute.state-change.arbitration</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeStateChangeArbitration = new WebhookEventType("payment.dispute.state-change.arbitration");

        /// <summary><c>payment.dispute.state-change.closed</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeStateChangeClosed = new WebhookEventType("payment.dispute.state-change.closed");

        /// <summary><c>payment.dispute.updated.representment-deadline-extended</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeUpdatedRepresentmentDeadlineExtended = new WebhookEventType("payment.dispute.updated.representment-deadline-extended");

        /// <summary><c>payment.dispute.state-change.arbitration-pending</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeStateChangeArbitrationPending = new WebhookEventType("payment.dispute.state-change.arbitration-pending");

        /// <summary><c>payment.dispute.state-change.merchant-evidence-pending</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeStateChangeMerchantEvidencePending = new WebhookEventType("payment.dispute.state-change.merchant-evidence-pending");

        /// <summary><c>payment.dispute.state-change.arbitration-appeal-window-open</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeStateChangeArbitrationAppealWindowOpen = new WebhookEventType("payment.dispute.state-change.arbitration-appeal-window-open");

        /// <summary><c>payment.dispute.updated.arbitration-deadline-extended</c>.</summary>
        public static readonly WebhookEventType PaymentDisputeUpdatedArbitrationDeadlineExtended = new WebhookEventType("payment.dispute.updated.arbitration-deadline-extended");

        /// <summary><c>identity.customer-token.state-change.revoked</c>.</summary>
        public static readonly WebhookEventType IdentityCustomerTokenStateChangeRevoked = new WebhookEventType("identity.customer-token.state-change.revoked");

        /// <summary><c>settlement.report.created</c>.</summary>
        public static readonly WebhookEventType SettlementReportCreated = new WebhookEventType("settlement.report.created");

        /// <summary><c>settlement.report.uploaded-to-sftp</c>.</summary>
        public static readonly WebhookEventType SettlementReportUploadedToSftp = new WebhookEventType("settlement.report.uploaded-to-sftp");

        /// <summary><c>settlement.payout.processed</c>.</summary>
        public static readonly WebhookEventType SettlementPayoutProcessed = new WebhookEventType("settlement.payout.processed");

        /// <summary><c>settlement.payout.confirmed</c>.</summary>
        public static readonly WebhookEventType SettlementPayoutConfirmed = new WebhookEventType("settlement.payout.confirmed");

        /// <summary><c>settlement.payout.failed</c>.</summary>
        public static readonly WebhookEventType SettlementPayoutFailed = new WebhookEventType("settlement.payout.failed");

        /// <summary><c>partner.account.state-change.operational</c>.</summary>
        public static readonly WebhookEventType PartnerAccountStateChangeOperational = new WebhookEventType("partner.account.state-change.operational");

        /// <summary><c>partner.account.change.created</c>.</summary>
        public static readonly WebhookEventType PartnerAccountChangeCreated = new WebhookEventType("partner.account.change.created");

        /// <summary><c>partner.account.brand.data-incomplete</c>.</summary>
        public static readonly WebhookEventType PartnerAccountBrandDataIncomplete = new WebhookEventType("partner.account.brand.data-incomplete");

        /// <summary><c>partner.compliance.decision.created</c>.</summary>
        public static readonly WebhookEventType PartnerComplianceDecisionCreated = new WebhookEventType("partner.compliance.decision.created");

        private WebhookEventType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<WebhookEventType> Known { get; } = new[]
        {
            PaymentRequestStateChangeSubmitted,
            PaymentRequestStateChangeInProgress,
            PaymentRequestStateChangeCompleted,
            PaymentRequestStateChangeCanceled,
            PaymentRequestStateChangeDeclined,
            PaymentRequestStateChangeExpired,
            PaymentRequestUpdated,
            PaymentTransactionStateChangeAuthorized,
            PaymentTransactionStateChangeCompleted,
            PaymentTransactionStateChangeExpired,
            PaymentTransactionStateChangeClosed,
            PaymentTransactionCaptured,
            PaymentTransactionRefunded,
            PaymentTransactionChargeback,
            PaymentFundingStateChangeFunded,
            PaymentFundingStateChangeExpired,
            PaymentDisputeStateChangeInitiated,
            PaymentDisputeStateChangeRepresentment,
            PaymentDisputeStateChangePreArbitration,
            PaymentDisputeStateChangeArbitration,
            PaymentDisputeStateChangeClosed,
            PaymentDisputeUpdatedRepresentmentDeadlineExtended,
            PaymentDisputeStateChangeArbitrationPending,
            PaymentDisputeStateChangeMerchantEvidencePending,
            PaymentDisputeStateChangeArbitrationAppealWindowOpen,
            PaymentDisputeUpdatedArbitrationDeadlineExtended,
            IdentityCustomerTokenStateChangeRevoked,
            SettlementReportCreated,
            SettlementReportUploadedToSftp,
            SettlementPayoutProcessed,
            SettlementPayoutConfirmed,
            SettlementPayoutFailed,
            PartnerAccountStateChangeOperational,
            PartnerAccountChangeCreated,
            PartnerAccountBrandDataIncomplete,
            PartnerComplianceDecisionCreated,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static WebhookEventType Of(string text) => Find(Known, text) ?? new WebhookEventType(text);

        /// <summary>The same.</summary>
        public static implicit operator WebhookEventType(string text) => Of(text);
    }
}

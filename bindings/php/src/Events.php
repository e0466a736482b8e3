<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa;

/** Types of webhooks, and the object that stands in the payload of each. */
final class Events
{
    /** @var array<string, class-string<Model>> */
    public const PAYLOADS = [
        // Waiting for the customer, for the first time or again.
        'payment.request.state-change.submitted' => Models\PaymentRequestPayload::class,
        // The customer is there.
        'payment.request.state-change.in-progress' => Models\PaymentRequestPayload::class,
        // The customer has approved: finalise within the hour.
        'payment.request.state-change.completed' => Models\PaymentRequestPayload::class,
        // Given up by the caller.
        'payment.request.state-change.canceled' => Models\PaymentRequestPayload::class,
        // Declined, or there was no way to pay for this customer.
        'payment.request.state-change.declined' => Models\PaymentRequestPayload::class,
        // The customer's time is over.
        'payment.request.state-change.expired' => Models\PaymentRequestPayload::class,
        // The caller changed it.
        'payment.request.updated' => Models\PaymentRequestPayload::class,
        // There is a transaction with something left to capture.
        'payment.transaction.state-change.authorized' => Models\PaymentTransactionPayload::class,
        // Nothing is left to capture.
        'payment.transaction.state-change.completed' => Models\PaymentTransactionPayload::class,
        // The authorization is over; for seven days it can be revived.
        'payment.transaction.state-change.expired' => Models\PaymentTransactionPayload::class,
        // The end: not even a refund is possible.
        'payment.transaction.state-change.closed' => Models\PaymentTransactionPayload::class,
        // Something was captured.
        'payment.transaction.captured' => Models\PaymentTransactionCapturedPayload::class,
        // Something was refunded.
        'payment.transaction.refunded' => Models\PaymentTransactionRefundedPayload::class,
        // Money was taken back.
        'payment.transaction.chargeback' => Models\PaymentTransactionChargebackPayload::class,
        // The money of a payment without guarantee has arrived: deliver.
        'payment.funding.state-change.funded' => Models\PaymentFundingPayload::class,
        // The money did not arrive in time.
        'payment.funding.state-change.expired' => Models\PaymentFundingPayload::class,
        // 2026: a dispute was opened.
        'payment.dispute.state-change.initiated' => Models\DisputePayload::class,
        // 2026: the evidence is there, and Klarna looks at it.
        'payment.dispute.state-change.representment' => Models\DisputePayload::class,
        // 2026: lost for now, and an appeal is possible. 2020: a dispute was opened.
        'payment.dispute.state-change.pre-arbitration' => Models\DisputePayload::class,
        // 2026: Klarna decides the appeal.
        'payment.dispute.state-change.arbitration' => Models\DisputePayload::class,
        // A dispute is over; the outcome is in the payload, or has to be read.
        'payment.dispute.state-change.closed' => Models\DisputePayload::class,
        // 2026: more time for the evidence. Its state may be that of another moment.
        'payment.dispute.updated.representment-deadline-extended' => Models\DisputePayload::class,
        // 2020: Klarna decides.
        'payment.dispute.state-change.arbitration-pending' => Models\DisputePayload::class,
        // 2020: Klarna asks for evidence.
        'payment.dispute.state-change.merchant-evidence-pending' => Models\DisputePayload::class,
        // 2020: the decision can be appealed.
        'payment.dispute.state-change.arbitration-appeal-window-open' => Models\DisputePayload::class,
        // 2020: more time for the evidence.
        'payment.dispute.updated.arbitration-deadline-extended' => Models\DisputePayload::class,
        // A customer token must not be used any more.
        'identity.customer-token.state-change.revoked' => Models\CustomerTokenPayload::class,
        // A settlement report can be read.
        'settlement.report.created' => Models\SettlementReportPayload::class,
        // A settlement report lies on the SFTP server.
        'settlement.report.uploaded-to-sftp' => Models\SettlementReportPayload::class,
        // A transfer was sent.
        'settlement.payout.processed' => Models\SettlementPayoutPayload::class,
        // The bank has confirmed a transfer.
        'settlement.payout.confirmed' => Models\SettlementPayoutPayload::class,
        // A transfer came back.
        'settlement.payout.failed' => Models\SettlementPayoutPayload::class,
        // An account is set up everywhere, and may be changed from now on.
        'partner.account.state-change.operational' => Models\PartnerAccountPayload::class,
        // Something about an account was changed.
        'partner.account.change.created' => Models\PartnerAccountChangePayload::class,
        // Something that customers see of a brand is missing. Nothing is blocked.
        'partner.account.brand.data-incomplete' => Models\PartnerBrandIncompletePayload::class,
        // Klarna has decided something about a partner.
        'partner.compliance.decision.created' => Models\ComplianceDecision::class,
    ];
}

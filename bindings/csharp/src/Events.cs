// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System;
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Models;
using Kassa.Values;

namespace Kassa
{
    /// <summary>Types of webhooks, and the object that stands in the payload of each.</summary>
    internal static class Events
    {
        /// <summary>What reads the payload, by the type of the event.</summary>
        internal static readonly IReadOnlyDictionary<string, Func<JsonElement, Model>> Readers = new Dictionary<string, Func<JsonElement, Model>>
        {
            // Waiting for the customer, for the first time or again.
            ["payment.request.state-change.submitted"] = PaymentRequestPayload.FromJson,
            // The customer is there.
            ["payment.request.state-change.in-progress"] = PaymentRequestPayload.FromJson,
            // The customer has approved: finalise within the hour.
            ["payment.request.state-change.completed"] = PaymentRequestPayload.FromJson,
            // Given up by the caller.
            ["payment.request.state-change.canceled"] = PaymentRequestPayload.FromJson,
            // Declined, or there was no way to pay for this customer.
            ["payment.request.state-change.declined"] = PaymentRequestPayload.FromJson,
            // The customer's time is over.
            ["payment.request.state-change.expired"] = PaymentRequestPayload.FromJson,
            // The caller changed it.
            ["payment.request.updated"] = PaymentRequestPayload.FromJson,
            // There is a transaction with something left to capture.
            ["payment.transaction.state-change.authorized"] = PaymentTransactionPayload.FromJson,
            // Nothing is left to capture.
            ["payment.transaction.state-change.completed"] = PaymentTransactionPayload.FromJson,
            // The authorization is over; for seven days it can be revived.
            ["payment.transaction.state-change.expired"] = PaymentTransactionPayload.FromJson,
            // The end: not even a refund is possible.
            ["payment.transaction.state-change.closed"] = PaymentTransactionPayload.FromJson,
            // Something was captured.
            ["payment.transaction.captured"] = PaymentTransactionCapturedPayload.FromJson,
            // Something was refunded.
            ["payment.transaction.refunded"] = PaymentTransactionRefundedPayload.FromJson,
            // Money was taken back.
            ["payment.transaction.chargeback"] = PaymentTransactionChargebackPayload.FromJson,
            // The money of a payment without guarantee has arrived: deliver.
            ["payment.funding.state-change.funded"] = PaymentFundingPayload.FromJson,
            // The money did not arrive in time.
            ["payment.funding.state-change.expired"] = PaymentFundingPayload.FromJson,
            // 2026: a dispute was opened.
            ["payment.dispute.state-change.initiated"] = DisputePayload.FromJson,
            // 2026: the evidence is there, and Klarna looks at it.
            ["payment.dispute.state-change.representment"] = DisputePayload.FromJson,
            // 2026: lost for now, and an appeal is possible. 2020: a dispute was opened.
            ["payment.dispute.state-change.pre-arbitration"] = DisputePayload.FromJson,
            // 2026: Klarna decides the appeal.
            ["payment.dispute.state-change.arbitration"] = DisputePayload.FromJson,
            // A dispute is over; the outcome is in the payload, or has to be read.
            ["payment.dispute.state-change.closed"] = DisputePayload.FromJson,
            // 2026: more time for the evidence. Its state may be that of another moment.
            ["payment.dispute.updated.representment-deadline-extended"] = DisputePayload.FromJson,
            // 2020: Klarna decides.
            ["payment.dispute.state-change.arbitration-pending"] = DisputePayload.FromJson,
            // 2020: Klarna asks for evidence.
            ["payment.dispute.state-change.merchant-evidence-pending"] = DisputePayload.FromJson,
            // 2020: the decision can be appealed.
            ["payment.dispute.state-change.arbitration-appeal-window-open"] = DisputePayload.FromJson,
            // 2020: more time for the evidence.
            ["payment.dispute.updated.arbitration-deadline-extended"] = DisputePayload.FromJson,
            // A customer token must not be used any more.
            ["identity.customer-token.state-change.revoked"] = CustomerTokenPayload.FromJson,
            // A settlement report can be read.
            ["settlement.report.created"] = SettlementReportPayload.FromJson,
            // A settlement report lies on the SFTP server.
            ["settlement.report.uploaded-to-sftp"] = SettlementReportPayload.FromJson,
            // A transfer was sent.
            ["settlement.payout.processed"] = SettlementPayoutPayload.FromJson,
            // The bank has confirmed a transfer.
            ["settlement.payout.confirmed"] = SettlementPayoutPayload.FromJson,
            // A transfer came back.
            ["settlement.payout.failed"] = SettlementPayoutPayload.FromJson,
            // An account is set up everywhere, and may be changed from now on.
            ["partner.account.state-change.operational"] = PartnerAccountPayload.FromJson,
            // Something about an account was changed.
            ["partner.account.change.created"] = PartnerAccountChangePayload.FromJson,
            // Something that customers see of a brand is missing. Nothing is blocked.
            ["partner.account.brand.data-incomplete"] = PartnerBrandIncompletePayload.FromJson,
            // Klarna has decided something about a partner.
            ["partner.compliance.decision.created"] = ComplianceDecision.FromJson,
        };
    }
}

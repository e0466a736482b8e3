// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import kassa.json.Model;
import kassa.models.*;

/** Types of webhooks, and the object that stands in the payload of each. */
final class Events {
    /** What reads the payload, by the type of the event. */
    static final Map<String, Function<JsonNode, Model>> READERS = Map.ofEntries(
            // Waiting for the customer, for the first time or again.
            entry("payment.request.state-change.submitted", PaymentRequestPayload::from),
            // The customer is there.
            entry("payment.request.state-change.in-progress", PaymentRequestPayload::from),
            // The customer has approved: finalise within the hour.
            entry("payment.request.state-change.completed", PaymentRequestPayload::from),
            // Given up by the caller.
            entry("payment.request.state-change.canceled", PaymentRequestPayload::from),
            // Declined, or there was no way to pay for this customer.
            entry("payment.request.state-change.declined", PaymentRequestPayload::from),
            // The customer's time is over.
            entry("payment.request.state-change.expired", PaymentRequestPayload::from),
            // The caller changed it.
            entry("payment.request.updated", PaymentRequestPayload::from),
            // There is a transaction with something left to capture.
            entry("payment.transaction.state-change.authorized", PaymentTransactionPayload::from),
            // Nothing is left to capture.
            entry("payment.transaction.state-change.completed", PaymentTransactionPayload::from),
            // The authorization is over; for seven days it can be revived.
            entry("payment.transaction.state-change.expired", PaymentTransactionPayload::from),
            // The end: not even a refund is possible.
            entry("payment.transaction.state-change.closed", PaymentTransactionPayload::from),
            // Something was captured.
            entry("payment.transaction.captured", PaymentTransactionCapturedPayload::from),
            // Something was refunded.
            entry("payment.transaction.refunded", PaymentTransactionRefundedPayload::from),
            // Money was taken back.
            entry("payment.transaction.chargeback", PaymentTransactionChargebackPayload::from),
            // The money of a payment without guarantee has arrived: deliver.
            entry("payment.funding.state-change.funded", PaymentFundingPayload::from),
            // The money did not arrive in time.
            entry("payment.funding.state-change.expired", PaymentFundingPayload::from),
            // 2026: a dispute was opened.
            entry("payment.dispute.state-change.initiated", DisputePayload::from),
            // 2026: the evidence is there, and Klarna looks at it.
            entry("payment.dispute.state-change.representment", DisputePayload::from),
            // 2026: lost for now, and an appeal is possible. 2020: a dispute was opened.
            entry("payment.dispute.state-change.pre-arbitration", DisputePayload::from),
            // 2026: Klarna decides the appeal.
            entry("payment.dispute.state-change.arbitration", DisputePayload::from),
            // A dispute is over; the outcome is in the payload, or has to be read.
            entry("payment.dispute.state-change.closed", DisputePayload::from),
            // 2026: more time for the evidence. Its state may be that of another moment.
            entry("payment.dispute.updated.representment-deadline-extended", DisputePayload::from),
            // 2020: Klarna decides.
            entry("payment.dispute.state-change.arbitration-pending", DisputePayload::from),
            // 2020: Klarna asks for evidence.
            entry("payment.dispute.state-change.merchant-evidence-pending", DisputePayload::from),
            // 2020: the decision can be appealed.
            entry("payment.dispute.state-change.arbitration-appeal-window-open", DisputePayload::from),
            // 2020: more time for the evidence.
            entry("payment.dispute.updated.arbitration-deadline-extended", DisputePayload::from),
            // A customer token must not be used any more.
            entry("identity.customer-token.state-change.revoked", CustomerTokenPayload::from),
            // A settlement report can be read.
            entry("settlement.report.created", SettlementReportPayload::from),
            // A settlement report lies on the SFTP server.
            entry("settlement.report.uploaded-to-sftp", SettlementReportPayload::from),
            // A transfer was sent.
            entry("settlement.payout.processed", SettlementPayoutPayload::from),
            // The bank has confirmed a transfer.
            entry("settlement.payout.confirmed", SettlementPayoutPayload::from),
            // A transfer came back.
            entry("settlement.payout.failed", SettlementPayoutPayload::from),
            // An account is set up everywhere, and may be changed from now on.
            entry("partner.account.state-change.operational", PartnerAccountPayload::from),
            // Something about an account was changed.
            entry("partner.account.change.created", PartnerAccountChangePayload::from),
            // Something that customers see of a brand is missing. Nothing is blocked.
            entry("partner.account.brand.data-incomplete", PartnerBrandIncompletePayload::from),
            // Klarna has decided something about a partner.
            entry("partner.compliance.decision.created", ComplianceDecision::from)
    );

    private Events() {}
}

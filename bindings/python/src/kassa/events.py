# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Types of webhooks, and the object that stands in the payload of each."""

from __future__ import annotations

from typing import Final

EVENTS: Final[dict[str, tuple[str, str]]] = {
    # Waiting for the customer, for the first time or again.
    "payment.request.state-change.submitted": ("payment", "PaymentRequestPayload"),
    # The customer is there.
    "payment.request.state-change.in-progress": ("payment", "PaymentRequestPayload"),
    # The customer has approved: finalise within the hour.
    "payment.request.state-change.completed": ("payment", "PaymentRequestPayload"),
    # Given up by the caller.
    "payment.request.state-change.canceled": ("payment", "PaymentRequestPayload"),
    # Declined, or there was no way to pay for this customer.
    "payment.request.state-change.declined": ("payment", "PaymentRequestPayload"),
    # The customer's time is over.
    "payment.request.state-change.expired": ("payment", "PaymentRequestPayload"),
    # The caller changed it.
    "payment.request.updated": ("payment", "PaymentRequestPayload"),
    # There is a transaction with something left to capture.
    "payment.transaction.state-change.authorized": ("payment", "PaymentTransactionPayload"),
    # Nothing is left to capture.
    "payment.transaction.state-change.completed": ("payment", "PaymentTransactionPayload"),
    # The authorization is over; for seven days it can be revived.
    "payment.transaction.state-change.expired": ("payment", "PaymentTransactionPayload"),
    # The end: not even a refund is possible.
    "payment.transaction.state-change.closed": ("payment", "PaymentTransactionPayload"),
    # Something was captured.
    "payment.transaction.captured": ("payment", "PaymentTransactionCapturedPayload"),
    # Something was refunded.
    "payment.transaction.refunded": ("payment", "PaymentTransactionRefundedPayload"),
    # Money was taken back.
    "payment.transaction.chargeback": ("payment", "PaymentTransactionChargebackPayload"),
    # The money of a payment without guarantee has arrived: deliver.
    "payment.funding.state-change.funded": ("payment", "PaymentFundingPayload"),
    # The money did not arrive in time.
    "payment.funding.state-change.expired": ("payment", "PaymentFundingPayload"),
    # 2026: a dispute was opened.
    "payment.dispute.state-change.initiated": ("dispute", "DisputePayload"),
    # 2026: the evidence is there, and Klarna looks at it.
    "payment.dispute.state-change.representment": ("dispute", "DisputePayload"),
    # 2026: lost for now, and an appeal is possible. 2020: a dispute was opened.
    "payment.dispute.state-change.pre-arbitration": ("dispute", "DisputePayload"),
    # 2026: Klarna decides the appeal.
    "payment.dispute.state-change.arbitration": ("dispute", "DisputePayload"),
    # A dispute is over; the outcome is in the payload, or has to be read.
    "payment.dispute.state-change.closed": ("dispute", "DisputePayload"),
    # 2026: more time for the evidence. Its state may be that of another moment.
    "payment.dispute.updated.representment-deadline-extended": ("dispute", "DisputePayload"),
    # 2020: Klarna decides.
    "payment.dispute.state-change.arbitration-pending": ("dispute", "DisputePayload"),
    # 2020: Klarna asks for evidence.
    "payment.dispute.state-change.merchant-evidence-pending": ("dispute", "DisputePayload"),
    # 2020: the decision can be appealed.
    "payment.dispute.state-change.arbitration-appeal-window-open": ("dispute", "DisputePayload"),
    # 2020: more time for the evidence.
    "payment.dispute.updated.arbitration-deadline-extended": ("dispute", "DisputePayload"),
    # A customer token must not be used any more.
    "identity.customer-token.state-change.revoked": ("identity", "CustomerTokenPayload"),
    # A settlement report can be read.
    "settlement.report.created": ("settlement", "SettlementReportPayload"),
    # A settlement report lies on the SFTP server.
    "settlement.report.uploaded-to-sftp": ("settlement", "SettlementReportPayload"),
    # A transfer was sent.
    "settlement.payout.processed": ("settlement", "SettlementPayoutPayload"),
    # The bank has confirmed a transfer.
    "settlement.payout.confirmed": ("settlement", "SettlementPayoutPayload"),
    # A transfer came back.
    "settlement.payout.failed": ("settlement", "SettlementPayoutPayload"),
    # An account is set up everywhere, and may be changed from now on.
    "partner.account.state-change.operational": ("account", "PartnerAccountPayload"),
    # Something about an account was changed.
    "partner.account.change.created": ("account", "PartnerAccountChangePayload"),
    # Something that customers see of a brand is missing. Nothing is blocked.
    "partner.account.brand.data-incomplete": ("account", "PartnerBrandIncompletePayload"),
    # Klarna has decided something about a partner.
    "partner.compliance.decision.created": ("compliance", "ComplianceDecision"),
}
"""Module below `kassa.models` and class of the payload, by the type of the event."""

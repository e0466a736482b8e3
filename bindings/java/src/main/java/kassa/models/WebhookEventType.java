// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Type of an event, in the second generation of payloads. New types come without notice. */
public final class WebhookEventType extends OpenEnum {
    /** {@code payment.request.state-change.submitted}. */
    public static final WebhookEventType PAYMENT_REQUEST_STATE_CHANGE_SUBMITTED = new WebhookEventType("payment.request.state-change.submitted");

    /** {@code payment.request.state-change.in-progress}. */
    public static final WebhookEventType PAYMENT_REQUEST_STATE_CHANGE_IN_PROGRESS = new WebhookEventType("payment.request.state-change.in-progress");

    /** {@code payment.request.state-change.completed}. */
    public static final WebhookEventType PAYMENT_REQUEST_STATE_CHANGE_COMPLETED = new WebhookEventType("payment.request.state-change.completed");

    /** {@code payment.request.state-change.canceled}. */
    public static final WebhookEventType PAYMENT_REQUEST_STATE_CHANGE_CANCELED = new WebhookEventType("payment.request.state-change.canceled");

    /** {@code payment.request.state-change.declined}. */
    public static final WebhookEventType PAYMENT_REQUEST_STATE_CHANGE_DECLINED = new WebhookEventType("payment.request.state-change.declined");

    /** {@code payment.request.state-change.expired}. */
    public static final WebhookEventType PAYMENT_REQUEST_STATE_CHANGE_EXPIRED = new WebhookEventType("payment.request.state-change.expired");

    /** {@code payment.request.updated}. */
    public static final WebhookEventType PAYMENT_REQUEST_UPDATED = new WebhookEventType("payment.request.updated");

    /** {@code payment.transaction.state-change.authorized}. */
    public static final WebhookEventType PAYMENT_TRANSACTION_STATE_CHANGE_AUTHORIZED = new WebhookEventType("payment.transaction.state-change.authorized");

    /** {@code payment.transaction.state-change.completed}. */
    public static final WebhookEventType PAYMENT_TRANSACTION_STATE_CHANGE_COMPLETED = new WebhookEventType("payment.transaction.state-change.completed");

    /** {@code payment.transaction.state-change.expired}. */
    public static final WebhookEventType PAYMENT_TRANSACTION_STATE_CHANGE_EXPIRED = new WebhookEventType("payment.transaction.state-change.expired");

    /** {@code payment.transaction.state-change.closed}. */
    public static final WebhookEventType PAYMENT_TRANSACTION_STATE_CHANGE_CLOSED = new WebhookEventType("payment.transaction.state-change.closed");

    /** {@code payment.transaction.captured}. */
    public static final WebhookEventType PAYMENT_TRANSACTION_CAPTURED = new WebhookEventType("payment.transaction.captured");

    /** {@code payment.transaction.refunded}. */
    public static final WebhookEventType PAYMENT_TRANSACTION_REFUNDED = new WebhookEventType("payment.transaction.refunded");

    /** {@code payment.transaction.chargeback}. */
    public static final WebhookEventType PAYMENT_TRANSACTION_CHARGEBACK = new WebhookEventType("payment.transaction.chargeback");

    /** {@code payment.funding.state-change.funded}. */
    public static final WebhookEventType PAYMENT_FUNDING_STATE_CHANGE_FUNDED = new WebhookEventType("payment.funding.state-change.funded");

    /** {@code payment.funding.state-change.expired}. */
    public static final WebhookEventType PAYMENT_FUNDING_STATE_CHANGE_EXPIRED = new WebhookEventType("payment.funding.state-change.expired");

    /** {@code payment.dispute.state-change.initiated}. */
    public static final WebhookEventType PAYMENT_DISPUTE_STATE_CHANGE_INITIATED = new WebhookEventType("payment.dispute.state-change.initiated");

    /** {@code payment.dispute.state-change.representment}. */
    public static final WebhookEventType PAYMENT_DISPUTE_STATE_CHANGE_REPRESENTMENT = new WebhookEventType("payment.dispute.state-change.representment");

    /** {@code payment.dispute.state-change.pre-arbitration}. */
    public static final WebhookEventType PAYMENT_DISPUTE_STATE_CHANGE_PRE_ARBITRATION = new WebhookEventType("payment.dispute.state-change.pre-arbitration");

    /** {@code payment.dispute.state-change.arbitration}. */
    public static final WebhookEventType PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION = new WebhookEventType("payment.dispute.state-change.arbitration");

    /** {@code payment.dispute.state-change.closed}. */
    public static final WebhookEventType PAYMENT_DISPUTE_STATE_CHANGE_CLOSED = new WebhookEventType("payment.dispute.state-change.closed");

    /** {@code payment.dispute.updated.representment-deadline-extended}. */
    public static final WebhookEventType PAYMENT_DISPUTE_UPDATED_REPRESENTMENT_DEADLINE_EXTENDED = new WebhookEventType("payment.dispute.updated.representment-deadline-extended");

    /** {@code payment.dispute.state-change.arbitration-pending}. */
    public static final WebhookEventType PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION_PENDING = new WebhookEventType("payment.dispute.state-change.arbitration-pending");

    /** {@code payment.dispute.state-change.merchant-evidence-pending}. */
    public static final WebhookEventType PAYMENT_DISPUTE_STATE_CHANGE_MERCHANT_EVIDENCE_PENDING = new WebhookEventType("payment.dispute.state-change.merchant-evidence-pending");

    /** {@code payment.dispute.state-change.arbitration-appeal-window-open}. */
    public static final WebhookEventType PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION_APPEAL_WINDOW_OPEN = new WebhookEventType("payment.dispute.state-change.arbitration-appeal-window-open");

    /** {@code payment.dispute.updated.arbitration-deadline-extended}. */
    public static final WebhookEventType PAYMENT_DISPUTE_UPDATED_ARBITRATION_DEADLINE_EXTENDED = new WebhookEventType("payment.dispute.updated.arbitration-deadline-extended");

    /** {@code identity.customer-token.state-change.revoked}. */
    public static final WebhookEventType IDENTITY_CUSTOMER_TOKEN_STATE_CHANGE_REVOKED = new WebhookEventType("identity.customer-token.state-change.revoked");

    /** {@code settlement.report.created}. */
    public static final WebhookEventType SETTLEMENT_REPORT_CREATED = new WebhookEventType("settlement.report.created");

    /** {@code settlement.report.uploaded-to-sftp}. */
    public static final WebhookEventType SETTLEMENT_REPORT_UPLOADED_TO_SFTP = new WebhookEventType("settlement.report.uploaded-to-sftp");

    /** {@code settlement.payout.processed}. */
    public static final WebhookEventType SETTLEMENT_PAYOUT_PROCESSED = new WebhookEventType("settlement.payout.processed");

    /** {@code settlement.payout.confirmed}. */
    public static final WebhookEventType SETTLEMENT_PAYOUT_CONFIRMED = new WebhookEventType("settlement.payout.confirmed");

    /** {@code settlement.payout.failed}. */
    public static final WebhookEventType SETTLEMENT_PAYOUT_FAILED = new WebhookEventType("settlement.payout.failed");

    /** {@code partner.account.state-change.operational}. */
    public static final WebhookEventType PARTNER_ACCOUNT_STATE_CHANGE_OPERATIONAL = new WebhookEventType("partner.account.state-change.operational");

    /** {@code partner.account.change.created}. */
    public static final WebhookEventType PARTNER_ACCOUNT_CHANGE_CREATED = new WebhookEventType("partner.account.change.created");

    /** {@code partner.account.brand.data-incomplete}. */
    public static final WebhookEventType PARTNER_ACCOUNT_BRAND_DATA_INCOMPLETE = new WebhookEventType("partner.account.brand.data-incomplete");

    /** {@code partner.compliance.decision.created}. */
    public static final WebhookEventType PARTNER_COMPLIANCE_DECISION_CREATED = new WebhookEventType("partner.compliance.decision.created");

    private static final List<WebhookEventType> KNOWN =
            List.of(PAYMENT_REQUEST_STATE_CHANGE_SUBMITTED, PAYMENT_REQUEST_STATE_CHANGE_IN_PROGRESS, PAYMENT_REQUEST_STATE_CHANGE_COMPLETED, PAYMENT_REQUEST_STATE_CHANGE_CANCELED, PAYMENT_REQUEST_STATE_CHANGE_DECLINED, PAYMENT_REQUEST_STATE_CHANGE_EXPIRED, PAYMENT_REQUEST_UPDATED, PAYMENT_TRANSACTION_STATE_CHANGE_AUTHORIZED, PAYMENT_TRANSACTION_STATE_CHANGE_COMPLETED, PAYMENT_TRANSACTION_STATE_CHANGE_EXPIRED, PAYMENT_TRANSACTION_STATE_CHANGE_CLOSED, PAYMENT_TRANSACTION_CAPTURED, PAYMENT_TRANSACTION_REFUNDED, PAYMENT_TRANSACTION_CHARGEBACK, PAYMENT_FUNDING_STATE_CHANGE_FUNDED, PAYMENT_FUNDING_STATE_CHANGE_EXPIRED, PAYMENT_DISPUTE_STATE_CHANGE_INITIATED, PAYMENT_DISPUTE_STATE_CHANGE_REPRESENTMENT, PAYMENT_DISPUTE_STATE_CHANGE_PRE_ARBITRATION, PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION, PAYMENT_DISPUTE_STATE_CHANGE_CLOSED, PAYMENT_DISPUTE_UPDATED_REPRESENTMENT_DEADLINE_EXTENDED, PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION_PENDING, PAYMENT_DISPUTE_STATE_CHANGE_MERCHANT_EVIDENCE_PENDING, PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION_APPEAL_WINDOW_OPEN, PAYMENT_DISPUTE_UPDATED_ARBITRATION_DEADLINE_EXTENDED, IDENTITY_CUSTOMER_TOKEN_STATE_CHANGE_REVOKED, SETTLEMENT_REPORT_CREATED, SETTLEMENT_REPORT_UPLOADED_TO_SFTP, SETTLEMENT_PAYOUT_PROCESSED, SETTLEMENT_PAYOUT_CONFIRMED, SETTLEMENT_PAYOUT_FAILED, PARTNER_ACCOUNT_STATE_CHANGE_OPERATIONAL, PARTNER_ACCOUNT_CHANGE_CREATED, PARTNER_ACCOUNT_BRAND_DATA_INCOMPLETE, PARTNER_COMPLIANCE_DECISION_CREATED);

    private WebhookEventType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static WebhookEventType of(String text) {
        return OpenEnum.find(KNOWN, text, WebhookEventType::new);
    }

    /** The values that this version knows. */
    public static List<WebhookEventType> known() {
        return KNOWN;
    }
}

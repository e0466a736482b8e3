// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import kassa.Request;
import kassa.Sender;
import kassa.models.GenerateSettlementRequest;
import kassa.models.GenerateSettlementResponse;
import kassa.models.Payout;
import kassa.models.SetPayoutStatusRequest;
import kassa.models.SettlementList;
import kassa.models.SettlementReport;
import kassa.models.SettlementTransactionList;

/** Operations of the group {@code settlement}. */
public final class SettlementOperations {
    private final Sender sender;

    SettlementOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code settlement.payout}. */
    public PayoutOperations payout() {
        return new PayoutOperations(sender);
    }

    /**
     * Lists the settlements of an interval. All samples name the interval.
     *
     * <p>{@code GET /settlements}.
     */
    public ListCall list() {
        ListCall request = new ListCall(sender);
        return request;
    }

    /**
     * Makes a report for an interval. Meant for tests; whether the live environment takes it is not known.
     *
     * <p>{@code POST /settlements}. For the test environment.
     *
     * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
     */
    public Request<GenerateSettlementResponse> generate(GenerateSettlementRequest body, String reference) {
        Request<GenerateSettlementResponse> request = new Request<>(sender, 67, "settlement.generate", reference, Request.object(GenerateSettlementResponse::from));
        request.body(body);
        return request;
    }

    /**
     * Reads a settlement.
     *
     * <p>{@code GET /settlements/{settlement_id}}.
     */
    public Request<SettlementReport> read(String settlementId) {
        Request<SettlementReport> request = new Request<>(sender, 68, "settlement.read", null, Request.object(SettlementReport::from));
        request.path("settlement_id", settlementId);
        return request;
    }

    /**
     * Reads a settlement as a table in text form. Columns differ by acquirer: find them by the names in the first
     * line.
     *
     * <p>{@code GET /settlements/{settlement_id}/csv}.
     */
    public Request<Void> csv(String settlementId) {
        Request<Void> request = new Request<>(sender, 69, "settlement.csv", null, Request.nothing());
        request.path("settlement_id", settlementId);
        return request;
    }

    /**
     * Lists the lines of a settlement, page by page.
     *
     * <p>{@code GET /settlements/{settlement_id}/transactions}.
     */
    public TransactionsCall transactions(String settlementId) {
        TransactionsCall request = new TransactionsCall(sender);
        request.path("settlement_id", settlementId);
        return request;
    }

    /** {@code settlement.list}, with what may be left out. */
    public static final class ListCall extends Request<SettlementList> {
        private ListCall(Sender sender) {
            super(sender, 66, "settlement.list", null, Request.object(SettlementList::from));
        }

        /** Sets {@code interval_start}. */
        public ListCall intervalStart(String intervalStart) {
            query("interval_start", intervalStart);
            return this;
        }

        /** Sets {@code interval_end}. */
        public ListCall intervalEnd(String intervalEnd) {
            query("interval_end", intervalEnd);
            return this;
        }

        /** Sets {@code currency}. */
        public ListCall currency(String currency) {
            query("currency", currency);
            return this;
        }

        /** Sets {@code payment_acquiring_account_id}. */
        public ListCall paymentAcquiringAccountId(String paymentAcquiringAccountId) {
            query("payment_acquiring_account_id", paymentAcquiringAccountId);
            return this;
        }
    }

    /** {@code settlement.transactions}, with what may be left out. */
    public static final class TransactionsCall extends Request<SettlementTransactionList> {
        private TransactionsCall(Sender sender) {
            super(sender, 70, "settlement.transactions", null, Request.object(SettlementTransactionList::from));
        }

        /** Sets {@code size}. */
        public TransactionsCall size(long size) {
            query("size", size);
            return this;
        }

        /** Sets {@code starting_after}. */
        public TransactionsCall startingAfter(String startingAfter) {
            query("starting_after", startingAfter);
            return this;
        }

        /** Sets {@code ending_before}. */
        public TransactionsCall endingBefore(String endingBefore) {
            query("ending_before", endingBefore);
            return this;
        }
    }

    /** Operations {@code settlement.payout}. */
    public static final class PayoutOperations {
        private final Sender sender;

        private PayoutOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Sets the status of a payout. Meant for tests; whether the live environment takes it is not known.
         *
         * <p>{@code POST /settlements/{settlement_id}/payouts/set-status}. For the test environment.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Void> setStatus(String settlementId, SetPayoutStatusRequest body, String reference) {
            Request<Void> request = new Request<>(sender, 71, "settlement.payout.set_status", reference, Request.nothing());
            request.path("settlement_id", settlementId);
            request.body(body);
            return request;
        }

        /**
         * Reads the status of a payout.
         *
         * <p>{@code GET /settlements/{settlement_id}/payouts/status}.
         */
        public Request<Payout> status(String settlementId) {
            Request<Payout> request = new Request<>(sender, 72, "settlement.payout.status", null, Request.object(Payout::from));
            request.path("settlement_id", settlementId);
            return request;
        }
    }
}

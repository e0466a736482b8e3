// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import java.util.List;
import kassa.Request;
import kassa.Sender;
import kassa.models.ComplianceDecision;
import kassa.models.ComplianceDecisionPage;

/** Operations of the group {@code compliance}. */
public final class ComplianceOperations {
    private final Sender sender;

    ComplianceOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code compliance.decision}. */
    public DecisionOperations decision() {
        return new DecisionOperations(sender);
    }

    /** Operations {@code compliance.decision}. */
    public static final class DecisionOperations {
        private final Sender sender;

        private DecisionOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the decisions about an account, page by page.
         *
         * <p>{@code GET /compliance/decisions}.
         */
        public ListCall list() {
            ListCall request = new ListCall(sender);
            return request;
        }

        /**
         * Reads a decision.
         *
         * <p>{@code GET /compliance/decisions/{decision_id}}.
         */
        public Request<ComplianceDecision> read(String decisionId) {
            Request<ComplianceDecision> request = new Request<>(sender, 74, "compliance.decision.read", null, Request.object(ComplianceDecision::from));
            request.path("decision_id", decisionId);
            return request;
        }

        /** {@code compliance.decision.list}, with what may be left out. */
        public static final class ListCall extends Request<List<ComplianceDecisionPage>> {
            private ListCall(Sender sender) {
                super(sender, 73, "compliance.decision.list", null, Request.list(ComplianceDecisionPage::from));
            }

            /** Sets {@code size}. */
            public ListCall size(long size) {
                query("size", size);
                return this;
            }

            /** Sets {@code starting_after}. */
            public ListCall startingAfter(String startingAfter) {
                query("starting_after", startingAfter);
                return this;
            }
        }
    }
}

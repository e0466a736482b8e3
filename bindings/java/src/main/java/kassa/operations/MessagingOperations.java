// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import kassa.Request;
import kassa.Sender;
import kassa.models.PaymentMessaging;

/** Operations of the group {@code messaging}. */
public final class MessagingOperations {
    private final Sender sender;

    MessagingOperations(Sender sender) {
        this.sender = sender;
    }

    /**
     * Promotional texts for one placement on a page. A message that is missing must not block the page.
     *
     * <p>{@code GET /payment/messaging/{placement}}.
     */
    public GetCall get(String placement, String locale, String currency) {
        GetCall request = new GetCall(sender);
        request.path("placement", placement);
        request.query("locale", locale);
        request.query("currency", currency);
        return request;
    }

    /** {@code messaging.get}, with what may be left out. */
    public static final class GetCall extends Request<PaymentMessaging> {
        private GetCall(Sender sender) {
            super(sender, 29, "messaging.get", null, Request.object(PaymentMessaging::from));
        }

        /** Sets {@code amount}. */
        public GetCall amount(long amount) {
            query("amount", amount);
            return this;
        }

        /** Sets {@code app_return_url}. */
        public GetCall appReturnUrl(String appReturnUrl) {
            query("app_return_url", appReturnUrl);
            return this;
        }

        /** Sets the header {@code Klarna-Network-Session-Token}. */
        public GetCall networkSessionToken(String networkSessionToken) {
            header("Klarna-Network-Session-Token", networkSessionToken);
            return this;
        }

        /** Sets the header {@code Klarna-Interoperability-Token}. */
        public GetCall interoperabilityToken(String interoperabilityToken) {
            header("Klarna-Interoperability-Token", interoperabilityToken);
            return this;
        }

        /** Sets the header {@code Klarna-Customer-Token}. */
        public GetCall customerToken(String customerToken) {
            header("Klarna-Customer-Token", customerToken);
            return this;
        }
    }
}

// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import kassa.Request;
import kassa.Sender;
import kassa.models.InteroperabilityInformation;
import kassa.models.InteroperabilityTokenResponse;
import kassa.models.TestTokenRequest;
import kassa.models.SdkTokenResponse;

/** Operations of the group {@code interoperability}. */
public final class InteroperabilityOperations {
    private final Sender sender;

    InteroperabilityOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code interoperability.sdk_token}. */
    public SdkTokenOperations sdkToken() {
        return new SdkTokenOperations(sender);
    }

    /** Operations {@code interoperability.test_token}. */
    public TestTokenOperations testToken() {
        return new TestTokenOperations(sender);
    }

    /** Operations {@code interoperability.token}. */
    public TokenOperations token() {
        return new TokenOperations(sender);
    }

    /**
     * Asks whether to offer the payment method. In its place today: `payment.presentation.get`.
     *
     * <p>{@code GET /v1/interoperability}.
     */
    public ReadV1Call readV1(String currency) {
        ReadV1Call request = new ReadV1Call(sender);
        request.query("currency", currency);
        return request;
    }

    /**
     * The same question in a later form, of which only the parameters are confirmed.
     *
     * <p>{@code GET /interoperability}. No source confirms the operation.
     */
    public ReadV2Call readV2(String currency) {
        ReadV2Call request = new ReadV2Call(sender);
        request.query("currency", currency);
        return request;
    }

    /** {@code interoperability.read_v1}, with what may be left out. */
    public static final class ReadV1Call extends Request<InteroperabilityInformation> {
        private ReadV1Call(Sender sender) {
            super(sender, 22, "interoperability.read_v1", null, Request.object(InteroperabilityInformation::from));
        }

        /** Sets {@code interoperability_token}. */
        public ReadV1Call interoperabilityToken(String interoperabilityToken) {
            query("interoperability_token", interoperabilityToken);
            return this;
        }

        /** Sets {@code country}. */
        public ReadV1Call country(String country) {
            query("country", country);
            return this;
        }

        /** Sets {@code payment_amount}. */
        public ReadV1Call paymentAmount(long paymentAmount) {
            query("payment_amount", paymentAmount);
            return this;
        }

        /** Sets {@code merchant_reference}. */
        public ReadV1Call merchantReference(String merchantReference) {
            query("merchant_reference", merchantReference);
            return this;
        }

        /** Sets {@code platform_reference}. */
        public ReadV1Call platformReference(String platformReference) {
            query("platform_reference", platformReference);
            return this;
        }
    }

    /** {@code interoperability.read_v2}, with what may be left out. */
    public static final class ReadV2Call extends Request<InteroperabilityInformation> {
        private ReadV2Call(Sender sender) {
            super(sender, 23, "interoperability.read_v2", null, Request.object(InteroperabilityInformation::from));
        }

        /** Sets {@code interoperability_token}. */
        public ReadV2Call interoperabilityToken(String interoperabilityToken) {
            query("interoperability_token", interoperabilityToken);
            return this;
        }

        /** Sets {@code country}. */
        public ReadV2Call country(String country) {
            query("country", country);
            return this;
        }

        /** Sets {@code payment_amount}. */
        public ReadV2Call paymentAmount(long paymentAmount) {
            query("payment_amount", paymentAmount);
            return this;
        }

        /** Sets {@code purchase_reference}. */
        public ReadV2Call purchaseReference(String purchaseReference) {
            query("purchase_reference", purchaseReference);
            return this;
        }

        /** Sets {@code platform_reference}. */
        public ReadV2Call platformReference(String platformReference) {
            query("platform_reference", platformReference);
            return this;
        }
    }

    /** Operations {@code interoperability.sdk_token}. */
    public static final class SdkTokenOperations {
        private final Sender sender;

        private SdkTokenOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Exchanges a session token for what the SDK goes on with in the browser. One of the two headers, the newer one
         * if there is one.
         *
         * <p>{@code POST /interoperability/sdk-tokens}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public CreateCall create(String reference) {
            CreateCall request = new CreateCall(sender, reference);
            return request;
        }

        /** {@code interoperability.sdk_token.create}, with what may be left out. */
        public static final class CreateCall extends Request<SdkTokenResponse> {
            private CreateCall(Sender sender, String reference) {
                super(sender, 19, "interoperability.sdk_token.create", reference, Request.object(SdkTokenResponse::from));
            }

            /** Sets the header {@code Klarna-Network-Session-Token}. */
            public CreateCall networkSessionToken(String networkSessionToken) {
                header("Klarna-Network-Session-Token", networkSessionToken);
                return this;
            }

            /** Sets the header {@code Klarna-Interoperability-Token}. */
            public CreateCall interoperabilityToken(String interoperabilityToken) {
                header("Klarna-Interoperability-Token", interoperabilityToken);
                return this;
            }
        }
    }

    /** Operations {@code interoperability.test_token}. */
    public static final class TestTokenOperations {
        private final Sender sender;

        private TestTokenOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Makes a token as if the customer had come through another product. Test environment only.
         *
         * <p>{@code POST /interoperability/test-tokens}. For the test environment.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<InteroperabilityTokenResponse> create(TestTokenRequest body, String customerToken, String customerRegion, String reference) {
            Request<InteroperabilityTokenResponse> request = new Request<>(sender, 21, "interoperability.test_token.create", reference, Request.object(InteroperabilityTokenResponse::from));
            request.header("Klarna-Customer-Token", customerToken);
            request.header("Klarna-Customer-Region", customerRegion);
            request.body(body);
            return request;
        }
    }

    /** Operations {@code interoperability.token}. */
    public static final class TokenOperations {
        private final Sender sender;

        private TokenOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Begins a session from the server: of a known customer with a customer token, of nobody without.
         *
         * <p>{@code POST /interoperability/tokens}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public CreateCall create(String reference) {
            CreateCall request = new CreateCall(sender, reference);
            return request;
        }

        /** {@code interoperability.token.create}, with what may be left out. */
        public static final class CreateCall extends Request<InteroperabilityTokenResponse> {
            private CreateCall(Sender sender, String reference) {
                super(sender, 20, "interoperability.token.create", reference, Request.object(InteroperabilityTokenResponse::from));
            }

            /** Sets the header {@code Klarna-Customer-Token}. */
            public CreateCall customerToken(String customerToken) {
                header("Klarna-Customer-Token", customerToken);
                return this;
            }
        }
    }
}

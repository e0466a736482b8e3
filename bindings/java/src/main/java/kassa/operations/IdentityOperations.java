// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import kassa.Request;
import kassa.Sender;
import kassa.models.CreateIdentityRequest;
import kassa.models.CustomerTokenIntrospection;
import kassa.models.CustomerTokenRevocation;
import kassa.models.IdentityRequest;
import kassa.models.SdkTokenResponse;

/** Operations of the group {@code identity}. */
public final class IdentityOperations {
    private final Sender sender;

    IdentityOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code identity.customer_token}. */
    public CustomerTokenOperations customerToken() {
        return new CustomerTokenOperations(sender);
    }

    /** Operations {@code identity.request}. */
    public RequestOperations request() {
        return new RequestOperations(sender);
    }

    /** Operations {@code identity.sdk_token}. */
    public SdkTokenOperations sdkToken() {
        return new SdkTokenOperations(sender);
    }

    /** Operations {@code identity.customer_token}. */
    public static final class CustomerTokenOperations {
        private final Sender sender;

        private CustomerTokenOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Tells what a customer token is good for. A read, though it is a POST.
         *
         * <p>{@code POST /identity/customer-token/introspect}.
         */
        public Request<CustomerTokenIntrospection> introspect(String customerToken) {
            Request<CustomerTokenIntrospection> request = new Request<>(sender, 25, "identity.customer_token.introspect", null, Request.object(CustomerTokenIntrospection::from));
            request.header("Klarna-Customer-Token", customerToken);
            return request;
        }

        /**
         * Ends a customer token for good: every later charge with it is refused.
         *
         * <p>{@code POST /identity/customer-token/revoke}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<CustomerTokenRevocation> revoke(String customerToken, String reference) {
            Request<CustomerTokenRevocation> request = new Request<>(sender, 26, "identity.customer_token.revoke", reference, Request.object(CustomerTokenRevocation::from));
            request.header("Klarna-Customer-Token", customerToken);
            return request;
        }
    }

    /** Operations {@code identity.request}. */
    public static final class RequestOperations {
        private final Sender sender;

        private RequestOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Begins a sign-in from the server: send the customer to the address, wait for the return, read the result.
         *
         * <p>{@code POST /identity/requests}. No source confirms the operation.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<IdentityRequest> create(CreateIdentityRequest body, String reference) {
            Request<IdentityRequest> request = new Request<>(sender, 27, "identity.request.create", reference, Request.object(IdentityRequest::from));
            request.body(body);
            return request;
        }

        /**
         * Reads a sign-in.
         *
         * <p>{@code GET /identity/requests/{identity_request_id}}. No source confirms the operation.
         */
        public Request<IdentityRequest> read(String identityRequestId) {
            Request<IdentityRequest> request = new Request<>(sender, 28, "identity.request.read", null, Request.object(IdentityRequest::from));
            request.path("identity_request_id", identityRequestId);
            return request;
        }
    }

    /** Operations {@code identity.sdk_token}. */
    public static final class SdkTokenOperations {
        private final Sender sender;

        private SdkTokenOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Exchanges a customer token for what the SDK needs to show the stored payment option.
         *
         * <p>{@code POST /identity/sdk-tokens}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<SdkTokenResponse> create(String customerToken, String reference) {
            Request<SdkTokenResponse> request = new Request<>(sender, 24, "identity.sdk_token.create", reference, Request.object(SdkTokenResponse::from));
            request.header("Klarna-Customer-Token", customerToken);
            return request;
        }
    }
}

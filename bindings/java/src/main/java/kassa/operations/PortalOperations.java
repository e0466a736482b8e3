// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import kassa.Request;
import kassa.Sender;
import kassa.models.DeepLink;
import kassa.models.DeepLinkRequest;
import kassa.models.PortalJwtRequest;

/** Operations of the group {@code portal}. */
public final class PortalOperations {
    private final Sender sender;

    PortalOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code portal.deep_link}. */
    public DeepLinkOperations deepLink() {
        return new DeepLinkOperations(sender);
    }

    /** Operations {@code portal.user_access}. */
    public UserAccessOperations userAccess() {
        return new UserAccessOperations(sender);
    }

    /** Operations {@code portal.deep_link}. */
    public static final class DeepLinkOperations {
        private final Sender sender;

        private DeepLinkOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Makes a link that signs a user in, once, within 60 seconds. When the answer is lost: make another one.
         *
         * <p>{@code POST /portal/deep-links}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<DeepLink> create(DeepLinkRequest body, String reference) {
            Request<DeepLink> request = new Request<>(sender, 75, "portal.deep_link.create", reference, Request.object(DeepLink::from));
            request.body(body);
            return request;
        }

        /**
         * Takes a link back.
         *
         * <p>{@code DELETE /portal/deep-links/{deep_link_id}}.
         */
        public Request<Void> delete(String deepLinkId) {
            Request<Void> request = new Request<>(sender, 76, "portal.deep_link.delete", null, Request.nothing());
            request.path("deep_link_id", deepLinkId);
            return request;
        }
    }

    /** Operations {@code portal.user_access}. */
    public static final class UserAccessOperations {
        private final Sender sender;

        private UserAccessOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lets a user into the portal, or changes what the user may do.
         *
         * <p>{@code POST /portal/user-access}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Void> set(PortalJwtRequest body, String reference) {
            Request<Void> request = new Request<>(sender, 77, "portal.user_access.set", reference, Request.nothing());
            request.body(body);
            return request;
        }

        /**
         * Takes access away. The filters narrow it down together; without any, everybody whom the caller ever let in is
         * locked out, which is why such a call is refused unless it is asked for in as many words.
         *
         * <p>{@code DELETE /portal/user-access}.
         */
        public DeleteCall delete() {
            DeleteCall request = new DeleteCall(sender);
            return request;
        }

        /** {@code portal.user_access.delete}, with what may be left out. */
        public static final class DeleteCall extends Request<Void> {
            private DeleteCall(Sender sender) {
                super(sender, 78, "portal.user_access.delete", null, Request.nothing());
            }

            /** Sets {@code account_id}. */
            public DeleteCall accountId(String accountId) {
                query("account_id", accountId);
                return this;
            }

            /** Sets {@code principal}. */
            public DeleteCall principal(String principal) {
                query("principal", principal);
                return this;
            }

            /** Sets {@code on_behalf_of}. */
            public DeleteCall onBehalfOf(String onBehalfOf) {
                query("on_behalf_of", onBehalfOf);
                return this;
            }

            /** Without a filter, it concerns everything there is: say so. */
            public DeleteCall everything() {
                setEverything();
                return this;
            }
        }
    }
}

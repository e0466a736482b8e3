// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>identity</c>.</summary>
    public sealed class IdentityOperations
    {
        private readonly ISender sender;

        internal IdentityOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>identity.customer_token</c>.</summary>
        public CustomerTokenSpace CustomerToken => new CustomerTokenSpace(sender);

        /// <summary>Operations <c>identity.request</c>.</summary>
        public RequestSpace Request => new RequestSpace(sender);

        /// <summary>Operations <c>identity.sdk_token</c>.</summary>
        public SdkTokenSpace SdkToken => new SdkTokenSpace(sender);

        /// <summary>Operations <c>identity.customer_token</c>.</summary>
        public sealed class CustomerTokenSpace
        {
            private readonly ISender sender;

            internal CustomerTokenSpace(ISender sender) => this.sender = sender;

            /// <summary>Tells what a customer token is good for. A read, though it is a POST.</summary>
            /// <remarks><c>POST /identity/customer-token/introspect</c>.</remarks>
            public Request<CustomerTokenIntrospection> Introspect(string customerToken)
            {
                var request = new Request<CustomerTokenIntrospection>(sender, 25, "identity.customer_token.introspect", null, Answers.Object(Models.CustomerTokenIntrospection.FromJson));
                request.Header("Klarna-Customer-Token", customerToken);
                return request;
            }

            /// <summary>Ends a customer token for good: every later charge with it is refused.</summary>
            /// <remarks><c>POST /identity/customer-token/revoke</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<CustomerTokenRevocation> Revoke(string customerToken, string reference)
            {
                var request = new Request<CustomerTokenRevocation>(sender, 26, "identity.customer_token.revoke", reference, Answers.Object(Models.CustomerTokenRevocation.FromJson));
                request.Header("Klarna-Customer-Token", customerToken);
                return request;
            }
        }

        /// <summary>Operations <c>identity.request</c>.</summary>
        public sealed class RequestSpace
        {
            private readonly ISender sender;

            internal RequestSpace(ISender sender) => this.sender = sender;

            /// <summary>Begins a sign-in from the server: send the customer to the address, wait for the return, read the result.</summary>
            /// <remarks><c>POST /identity/requests</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change. No source confirms the operation.</remarks>
            public Request<IdentityRequest> Create(CreateIdentityRequest body, string reference)
            {
                var request = new Request<IdentityRequest>(sender, 27, "identity.request.create", reference, Answers.Object(Models.IdentityRequest.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads a sign-in.</summary>
            /// <remarks><c>GET /identity/requests/{identity_request_id}</c>. No source confirms the operation.</remarks>
            public Request<IdentityRequest> Read(string identityRequestId)
            {
                var request = new Request<IdentityRequest>(sender, 28, "identity.request.read", null, Answers.Object(Models.IdentityRequest.FromJson));
                request.Path("identity_request_id", identityRequestId);
                return request;
            }
        }

        /// <summary>Operations <c>identity.sdk_token</c>.</summary>
        public sealed class SdkTokenSpace
        {
            private readonly ISender sender;

            internal SdkTokenSpace(ISender sender) => this.sender = sender;

            /// <summary>Exchanges a customer token for what the SDK needs to show the stored payment option.</summary>
            /// <remarks><c>POST /identity/sdk-tokens</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<SdkTokenResponse> Create(string customerToken, string reference)
            {
                var request = new Request<SdkTokenResponse>(sender, 24, "identity.sdk_token.create", reference, Answers.Object(Models.SdkTokenResponse.FromJson));
                request.Header("Klarna-Customer-Token", customerToken);
                return request;
            }
        }
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>interoperability</c>.</summary>
    public sealed class InteroperabilityOperations
    {
        private readonly ISender sender;

        internal InteroperabilityOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>interoperability.sdk_token</c>.</summary>
        public SdkTokenSpace SdkToken => new SdkTokenSpace(sender);

        /// <summary>Operations <c>interoperability.test_token</c>.</summary>
        public TestTokenSpace TestToken => new TestTokenSpace(sender);

        /// <summary>Operations <c>interoperability.token</c>.</summary>
        public TokenSpace Token => new TokenSpace(sender);

        /// <summary>Asks whether to offer the payment method. In its place today: `payment.presentation.get`.</summary>
        /// <remarks><c>GET /v1/interoperability</c>.</remarks>
        public Request<InteroperabilityInformation> ReadV1(string currency, string? interoperabilityToken = null, string? country = null, long? paymentAmount = null, string? merchantReference = null, string? platformReference = null)
        {
            var request = new Request<InteroperabilityInformation>(sender, 22, "interoperability.read_v1", null, Answers.Object(Models.InteroperabilityInformation.FromJson));
            request.Query("interoperability_token", interoperabilityToken);
            request.Query("country", country);
            request.Query("currency", currency);
            request.Query("payment_amount", paymentAmount);
            request.Query("merchant_reference", merchantReference);
            request.Query("platform_reference", platformReference);
            return request;
        }

        /// <summary>The same question in a later form, of which only the parameters are confirmed.</summary>
        /// <remarks><c>GET /interoperability</c>. No source confirms the operation.</remarks>
        public Request<InteroperabilityInformation> ReadV2(string currency, string? interoperabilityToken = null, string? country = null, long? paymentAmount = null, string? purchaseReference = null, string? platformReference = null)
        {
            var request = new Request<InteroperabilityInformation>(sender, 23, "interoperability.read_v2", null, Answers.Object(Models.InteroperabilityInformation.FromJson));
            request.Query("interoperability_token", interoperabilityToken);
            request.Query("country", country);
            request.Query("currency", currency);
            request.Query("payment_amount", paymentAmount);
            request.Query("purchase_reference", purchaseReference);
            request.Query("platform_reference", platformReference);
            return request;
        }

        /// <summary>Operations <c>interoperability.sdk_token</c>.</summary>
        public sealed class SdkTokenSpace
        {
            private readonly ISender sender;

            internal SdkTokenSpace(ISender sender) => this.sender = sender;

            /// <summary>Exchanges a session token for what the SDK goes on with in the browser. One of the two headers, the newer one
            /// if there is one.</summary>
            /// <remarks><c>POST /interoperability/sdk-tokens</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<SdkTokenResponse> Create(string reference, string? networkSessionToken = null, string? interoperabilityToken = null)
            {
                var request = new Request<SdkTokenResponse>(sender, 19, "interoperability.sdk_token.create", reference, Answers.Object(Models.SdkTokenResponse.FromJson));
                request.Header("Klarna-Network-Session-Token", networkSessionToken);
                request.Header("Klarna-Interoperability-Token", interoperabilityToken);
                return request;
            }
        }

        /// <summary>Operations <c>interoperability.test_token</c>.</summary>
        public sealed class TestTokenSpace
        {
            private readonly ISender sender;

            internal TestTokenSpace(ISender sender) => this.sender = sender;

            /// <summary>Makes a token as if the customer had come through another product. Test environment only.</summary>
            /// <remarks><c>POST /interoperability/test-tokens</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change. For the test environment.</remarks>
            public Request<InteroperabilityTokenResponse> Create(TestTokenRequest body, string customerToken, string customerRegion, string reference)
            {
                var request = new Request<InteroperabilityTokenResponse>(sender, 21, "interoperability.test_token.create", reference, Answers.Object(Models.InteroperabilityTokenResponse.FromJson));
                request.Header("Klarna-Customer-Token", customerToken);
                request.Header("Klarna-Customer-Region", customerRegion);
                request.Body(body);
                return request;
            }
        }

        /// <summary>Operations <c>interoperability.token</c>.</summary>
        public sealed class TokenSpace
        {
            private readonly ISender sender;

            internal TokenSpace(ISender sender) => this.sender = sender;

            /// <summary>Begins a session from the server: of a known customer with a customer token, of nobody without.</summary>
            /// <remarks><c>POST /interoperability/tokens</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<InteroperabilityTokenResponse> Create(string reference, string? customerToken = null)
            {
                var request = new Request<InteroperabilityTokenResponse>(sender, 20, "interoperability.token.create", reference, Answers.Object(Models.InteroperabilityTokenResponse.FromJson));
                request.Header("Klarna-Customer-Token", customerToken);
                return request;
            }
        }
    }
}

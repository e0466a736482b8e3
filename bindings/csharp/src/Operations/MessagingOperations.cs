// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>messaging</c>.</summary>
    public sealed class MessagingOperations
    {
        private readonly ISender sender;

        internal MessagingOperations(ISender sender) => this.sender = sender;

        /// <summary>Promotional texts for one placement on a page. A message that is missing must not block the page.</summary>
        /// <remarks><c>GET /payment/messaging/{placement}</c>.</remarks>
        public Request<PaymentMessaging> Get(string placement, string locale, string currency, long? amount = null, string? appReturnUrl = null, string? networkSessionToken = null, string? interoperabilityToken = null, string? customerToken = null)
        {
            var request = new Request<PaymentMessaging>(sender, 29, "messaging.get", null, Answers.Object(Models.PaymentMessaging.FromJson));
            request.Path("placement", placement);
            request.Query("locale", locale);
            request.Query("currency", currency);
            request.Query("amount", amount);
            request.Query("app_return_url", appReturnUrl);
            request.Header("Klarna-Network-Session-Token", networkSessionToken);
            request.Header("Klarna-Interoperability-Token", interoperabilityToken);
            request.Header("Klarna-Customer-Token", customerToken);
            return request;
        }
    }
}

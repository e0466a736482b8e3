// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The decision. A result may stand in either part; the presence of a payment request says step-up, too.</summary>
    public sealed record PaymentAuthorizeResponse : Model
    {
        /// <summary>payment_transaction_response.</summary>
        public PaymentTransactionResponse? PaymentTransactionResponse { get; init; }

        /// <summary>customer_token_response.</summary>
        public CustomerTokenResponse? CustomerTokenResponse { get; init; }

        /// <summary>Present when the customer has to approve.</summary>
        public PaymentRequest? PaymentRequest { get; init; }

        /// <summary>For the partner, to be handed on unaltered. Where it stands in an answer is not published. No source confirms
    /// it.</summary>
        public string? KlarnaNetworkResponseData { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentAuthorizeResponse FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentAuthorizeResponse", json);
            return new PaymentAuthorizeResponse
            {
                PaymentTransactionResponse = reader.Take("payment_transaction_response", Reader.Object(Models.PaymentTransactionResponse.FromJson)),
                CustomerTokenResponse = reader.Take("customer_token_response", Reader.Object(Models.CustomerTokenResponse.FromJson)),
                PaymentRequest = reader.Take("payment_request", Reader.Object(Models.PaymentRequest.FromJson)),
                KlarnaNetworkResponseData = reader.Take("klarna_network_response_data", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_transaction_response", PaymentTransactionResponse, false);
            visitor("customer_token_response", CustomerTokenResponse, false);
            visitor("payment_request", PaymentRequest, false);
            visitor("klarna_network_response_data", KlarnaNetworkResponseData, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentAuthorizeResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What there is to know about a payment request in its state.</summary>
    public sealed record PaymentRequestStateContext : Model
    {
        /// <summary>customer_interaction.</summary>
        public CustomerInteraction? CustomerInteraction { get; init; }

        /// <summary>Once completed with a purchase: the proof of approval, for the final authorization.</summary>
        public string? KlarnaNetworkSessionToken { get; init; }

        /// <summary>Older proof; ignored. On its way out.</summary>
        public string? PaymentToken { get; init; }

        /// <summary>interoperability_token. On its way out.</summary>
        public string? InteroperabilityToken { get; init; }

        /// <summary>klarna_customer.</summary>
        public KlarnaCustomer? KlarnaCustomer { get; init; }

        /// <summary>shipping.</summary>
        public SelectedShipping? Shipping { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentRequestStateContext FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentRequestStateContext", json);
            return new PaymentRequestStateContext
            {
                CustomerInteraction = reader.Take("customer_interaction", Reader.Object(Models.CustomerInteraction.FromJson)),
                KlarnaNetworkSessionToken = reader.Take("klarna_network_session_token", Reader.Text),
                PaymentToken = reader.Take("payment_token", Reader.Text),
                InteroperabilityToken = reader.Take("interoperability_token", Reader.Text),
                KlarnaCustomer = reader.Take("klarna_customer", Reader.Object(Models.KlarnaCustomer.FromJson)),
                Shipping = reader.Take("shipping", Reader.Object(Models.SelectedShipping.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_interaction", CustomerInteraction, false);
            visitor("klarna_network_session_token", KlarnaNetworkSessionToken, true);
            visitor("payment_token", PaymentToken, true);
            visitor("interoperability_token", InteroperabilityToken, true);
            visitor("klarna_customer", KlarnaCustomer, false);
            visitor("shipping", Shipping, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentRequestStateContext? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

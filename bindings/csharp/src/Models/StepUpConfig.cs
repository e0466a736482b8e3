// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How the customer is asked to approve.</summary>
    public sealed record StepUpConfig : Model
    {
        /// <summary>payment_request_reference.</summary>
        public string? PaymentRequestReference { get; init; }

        /// <summary>Older form of `customer_interaction_config.interaction_expiry`. One of the two, never both. On its way out.</summary>
        public string? PaymentRequestExpiresAt { get; init; }

        /// <summary>customer_interaction_config. Needed in a request.</summary>
        public CustomerInteractionConfig? CustomerInteractionConfig { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static StepUpConfig FromJson(JsonElement json)
        {
            var reader = new Reader("StepUpConfig", json);
            return new StepUpConfig
            {
                PaymentRequestReference = reader.Take("payment_request_reference", Reader.Text),
                PaymentRequestExpiresAt = reader.Take("payment_request_expires_at", Reader.Text),
                CustomerInteractionConfig = reader.Take("customer_interaction_config", Reader.Object(Models.CustomerInteractionConfig.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_request_reference", PaymentRequestReference, false);
            visitor("payment_request_expires_at", PaymentRequestExpiresAt, false);
            visitor("customer_interaction_config", CustomerInteractionConfig, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(StepUpConfig? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

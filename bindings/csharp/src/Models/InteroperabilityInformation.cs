// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What is known of the session.</summary>
    public sealed record InteroperabilityInformation : Model
    {
        /// <summary>shopping_session_id.</summary>
        public string? ShoppingSessionId { get; init; }

        /// <summary>With PAYMENT_PENDING_CONFIRMATION only.</summary>
        public string? PaymentConfirmationToken { get; init; }

        /// <summary>status.</summary>
        public InteroperabilityStatus? Status { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static InteroperabilityInformation FromJson(JsonElement json)
        {
            var reader = new Reader("InteroperabilityInformation", json);
            return new InteroperabilityInformation
            {
                ShoppingSessionId = reader.Take("shopping_session_id", Reader.Text),
                PaymentConfirmationToken = reader.Take("payment_confirmation_token", Reader.Text),
                Status = reader.Take("status", Reader.Choice(Models.InteroperabilityStatus.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("shopping_session_id", ShoppingSessionId, true);
            visitor("payment_confirmation_token", PaymentConfirmationToken, true);
            visitor("status", Status, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(InteroperabilityInformation? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why a product is switched off.</summary>
    public sealed record DisableProductRequest : Model
    {
        /// <summary>reason. Needed in a request.</summary>
        public DisableReason? Reason { get; init; }

        /// <summary>Free text.</summary>
        public string? ReasonDetails { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DisableProductRequest FromJson(JsonElement json)
        {
            var reader = new Reader("DisableProductRequest", json);
            return new DisableProductRequest
            {
                Reason = reader.Take("reason", Reader.Choice(Models.DisableReason.Of)),
                ReasonDetails = reader.Take("reason_details", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("reason", Reason, false);
            visitor("reason_details", ReasonDetails, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DisableProductRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

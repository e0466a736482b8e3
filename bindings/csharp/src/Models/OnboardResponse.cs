// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What came of it.</summary>
    public sealed record OnboardResponse : Model
    {
        /// <summary>To be stored with the references of the payment accounts.</summary>
        public string? PartnerAccountId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static OnboardResponse FromJson(JsonElement json)
        {
            var reader = new Reader("OnboardResponse", json);
            return new OnboardResponse
            {
                PartnerAccountId = reader.Take("partner_account_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("partner_account_id", PartnerAccountId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(OnboardResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

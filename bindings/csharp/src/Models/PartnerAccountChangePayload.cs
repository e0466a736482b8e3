// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Event: something about an account was changed. No source confirms it.</summary>
    public sealed record PartnerAccountChangePayload : Model
    {
        /// <summary>partner_account_id.</summary>
        public string? PartnerAccountId { get; init; }

        /// <summary>Its form is not published.</summary>
        public JsonElement? Changes { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerAccountChangePayload FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerAccountChangePayload", json);
            return new PartnerAccountChangePayload
            {
                PartnerAccountId = reader.Take("partner_account_id", Reader.Text),
                Changes = reader.Value("changes", Reader.Any),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("partner_account_id", PartnerAccountId, false);
            visitor("changes", Changes, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerAccountChangePayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>2020: what Klarna asks for.</summary>
    public sealed record MerchantEvidenceRequest : Model
    {
        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>state.</summary>
        public MerchantEvidenceState? State { get; init; }

        /// <summary>comment.</summary>
        public string? Comment { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static MerchantEvidenceRequest FromJson(JsonElement json)
        {
            var reader = new Reader("MerchantEvidenceRequest", json);
            return new MerchantEvidenceRequest
            {
                CreatedAt = reader.Take("created_at", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.MerchantEvidenceState.Of)),
                Comment = reader.Take("comment", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("created_at", CreatedAt, false);
            visitor("state", State, false);
            visitor("comment", Comment, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(MerchantEvidenceRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

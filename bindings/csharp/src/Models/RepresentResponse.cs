// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The evidence is taken.</summary>
    public sealed record RepresentResponse : Model
    {
        /// <summary>state.</summary>
        public DisputeState? State { get; init; }

        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>attachments.</summary>
        public IReadOnlyList<AttachmentRef>? Attachments { get; init; }

        /// <summary>additional_information.</summary>
        public string? AdditionalInformation { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static RepresentResponse FromJson(JsonElement json)
        {
            var reader = new Reader("RepresentResponse", json);
            return new RepresentResponse
            {
                State = reader.Take("state", Reader.Choice(Models.DisputeState.Of)),
                CreatedAt = reader.Take("created_at", Reader.Text),
                Attachments = reader.Take("attachments", Reader.List(Reader.Object(Models.AttachmentRef.FromJson))),
                AdditionalInformation = reader.Take("additional_information", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("state", State, false);
            visitor("created_at", CreatedAt, false);
            visitor("attachments", Attachments, false);
            visitor("additional_information", AdditionalInformation, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(RepresentResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

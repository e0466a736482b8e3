// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>An appeal, as it is kept.</summary>
    public sealed record ArbitrationRequest : Model
    {
        /// <summary>requested_at.</summary>
        public string? RequestedAt { get; init; }

        /// <summary>additional_information.</summary>
        public string? AdditionalInformation { get; init; }

        /// <summary>attachments.</summary>
        public IReadOnlyList<AttachmentView>? Attachments { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ArbitrationRequest FromJson(JsonElement json)
        {
            var reader = new Reader("ArbitrationRequest", json);
            return new ArbitrationRequest
            {
                RequestedAt = reader.Take("requested_at", Reader.Text),
                AdditionalInformation = reader.Take("additional_information", Reader.Text),
                Attachments = reader.Take("attachments", Reader.List(Reader.Object(Models.AttachmentView.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("requested_at", RequestedAt, false);
            visitor("additional_information", AdditionalInformation, true);
            visitor("attachments", Attachments, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ArbitrationRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

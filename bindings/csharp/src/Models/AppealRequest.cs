// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>An appeal. There is one.</summary>
    public sealed record AppealRequest : Model
    {
        /// <summary>additional_information. Needed in a request.</summary>
        public string? AdditionalInformation { get; init; }

        /// <summary>attachments.</summary>
        public IReadOnlyList<AttachmentRef>? Attachments { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static AppealRequest FromJson(JsonElement json)
        {
            var reader = new Reader("AppealRequest", json);
            return new AppealRequest
            {
                AdditionalInformation = reader.Take("additional_information", Reader.Text),
                Attachments = reader.Take("attachments", Reader.List(Reader.Object(Models.AttachmentRef.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("additional_information", AdditionalInformation, true);
            visitor("attachments", Attachments, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(AppealRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

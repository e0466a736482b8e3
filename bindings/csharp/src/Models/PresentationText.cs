// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A text with styles and links. Members that take it may also hold a plain string.</summary>
    public sealed record PresentationText : Model
    {
        /// <summary>text.</summary>
        public string? Text_ { get; init; }

        /// <summary>parts.</summary>
        public IReadOnlyList<PresentationTextPart>? Parts { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PresentationText FromJson(JsonElement json)
        {
            var reader = new Reader("PresentationText", json);
            return new PresentationText
            {
                Text_ = reader.Take("text", Reader.Text),
                Parts = reader.Take("parts", Reader.List(Reader.Object(Models.PresentationTextPart.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("text", Text_, false);
            visitor("parts", Parts, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PresentationText? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A part of a text.</summary>
    public sealed record PresentationTextPart : Model
    {
        /// <summary>type.</summary>
        public PresentationTextPartType? Type { get; init; }

        /// <summary>text.</summary>
        public string? Text_ { get; init; }

        /// <summary>url.</summary>
        public string? Url { get; init; }

        /// <summary>context.</summary>
        public PresentationLinkContext? Context { get; init; }

        /// <summary>styles.</summary>
        public IReadOnlyList<PresentationTextStyle>? Styles { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PresentationTextPart FromJson(JsonElement json)
        {
            var reader = new Reader("PresentationTextPart", json);
            return new PresentationTextPart
            {
                Type = reader.Take("type", Reader.Choice(Models.PresentationTextPartType.Of)),
                Text_ = reader.Take("text", Reader.Text),
                Url = reader.Take("url", Reader.Text),
                Context = reader.Take("context", Reader.Choice(Models.PresentationLinkContext.Of)),
                Styles = reader.Take("styles", Reader.List(Reader.Choice(Models.PresentationTextStyle.Of))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("type", Type, false);
            visitor("text", Text_, false);
            visitor("url", Url, false);
            visitor("context", Context, false);
            visitor("styles", Styles, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PresentationTextPart? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

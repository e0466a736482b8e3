// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A text, a link or a picture.</summary>
    public sealed record MessagingNode : Model
    {
        /// <summary>name.</summary>
        public MessagingNodeName? Name { get; init; }

        /// <summary>type.</summary>
        public MessagingNodeType? Type { get; init; }

        /// <summary>Of a text.</summary>
        public string? Value { get; init; }

        /// <summary>Of an action.</summary>
        public string? Label { get; init; }

        /// <summary>Of an action or a picture.</summary>
        public string? Url { get; init; }

        /// <summary>Of a picture.</summary>
        public string? Alt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static MessagingNode FromJson(JsonElement json)
        {
            var reader = new Reader("MessagingNode", json);
            return new MessagingNode
            {
                Name = reader.Take("name", Reader.Choice(Models.MessagingNodeName.Of)),
                Type = reader.Take("type", Reader.Choice(Models.MessagingNodeType.Of)),
                Value = reader.Take("value", Reader.Text),
                Label = reader.Take("label", Reader.Text),
                Url = reader.Take("url", Reader.Text),
                Alt = reader.Take("alt", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("name", Name, false);
            visitor("type", Type, false);
            visitor("value", Value, false);
            visitor("label", Label, false);
            visitor("url", Url, false);
            visitor("alt", Alt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(MessagingNode? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

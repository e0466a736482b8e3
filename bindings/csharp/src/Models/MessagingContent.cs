// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What is shown.</summary>
    public sealed record MessagingContent : Model
    {
        /// <summary>Drawn in order; those of an unknown type are skipped.</summary>
        public IReadOnlyList<MessagingNode>? Nodes { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static MessagingContent FromJson(JsonElement json)
        {
            var reader = new Reader("MessagingContent", json);
            return new MessagingContent
            {
                Nodes = reader.Take("nodes", Reader.List(Reader.Object(Models.MessagingNode.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("nodes", Nodes, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(MessagingContent? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

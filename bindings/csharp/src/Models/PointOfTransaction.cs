// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The device.</summary>
    public sealed record PointOfTransaction : Model
    {
        /// <summary>type.</summary>
        public PointOfTransactionType? Type { get; init; }

        /// <summary>terminal_reference.</summary>
        public string? TerminalReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PointOfTransaction FromJson(JsonElement json)
        {
            var reader = new Reader("PointOfTransaction", json);
            return new PointOfTransaction
            {
                Type = reader.Take("type", Reader.Choice(Models.PointOfTransactionType.Of)),
                TerminalReference = reader.Take("terminal_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("type", Type, false);
            visitor("terminal_reference", TerminalReference, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PointOfTransaction? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Which framework holds. When it is left out, states and reasons tell.</summary>
    public sealed record DisputeConfiguration : Model
    {
        /// <summary>base_framework.</summary>
        public DisputeFramework? BaseFramework { get; init; }

        /// <summary>options.</summary>
        public DisputeOptions? Options { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DisputeConfiguration FromJson(JsonElement json)
        {
            var reader = new Reader("DisputeConfiguration", json);
            return new DisputeConfiguration
            {
                BaseFramework = reader.Take("base_framework", Reader.Choice(Models.DisputeFramework.Of)),
                Options = reader.Take("options", Reader.Object(Models.DisputeOptions.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("base_framework", BaseFramework, false);
            visitor("options", Options, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DisputeConfiguration? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

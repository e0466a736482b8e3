// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>An address to call.</summary>
    public sealed record Link : Model
    {
        /// <summary>href.</summary>
        public string? Href { get; init; }

        /// <summary>GET when left out.</summary>
        public string? Method { get; init; }

        /// <summary>rel.</summary>
        public string? Rel { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Link FromJson(JsonElement json)
        {
            var reader = new Reader("Link", json);
            return new Link
            {
                Href = reader.Take("href", Reader.Text),
                Method = reader.Take("method", Reader.Text),
                Rel = reader.Take("rel", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("href", Href, false);
            visitor("method", Method, false);
            visitor("rel", Rel, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Link? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

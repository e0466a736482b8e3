// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How the customer reaches Klarna and comes back.</summary>
    public sealed record IdentityInteractionConfig : Model
    {
        /// <summary>method. Needed in a request.</summary>
        public string? Method { get; init; }

        /// <summary>May hold `{klarna.identity_request.id}` and `{klarna.identity_request.state}`.</summary>
        public string? ReturnUrl { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static IdentityInteractionConfig FromJson(JsonElement json)
        {
            var reader = new Reader("IdentityInteractionConfig", json);
            return new IdentityInteractionConfig
            {
                Method = reader.Take("method", Reader.Text),
                ReturnUrl = reader.Take("return_url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("method", Method, false);
            visitor("return_url", ReturnUrl, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(IdentityInteractionConfig? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How the customer reaches Klarna and comes back.</summary>
    public sealed record CustomerInteractionConfig : Model
    {
        /// <summary>method. Needed in a request.</summary>
        public CustomerInteractionMethod? Method { get; init; }

        /// <summary>Where the browser goes afterwards. May hold placeholders such as `{klarna.payment_request.id}`.</summary>
        public string? ReturnUrl { get; init; }

        /// <summary>Link that opens the caller's app.</summary>
        public string? AppReturnUrl { get; init; }

        /// <summary>interaction_expiry.</summary>
        public InteractionExpiry? InteractionExpiry { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerInteractionConfig FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerInteractionConfig", json);
            return new CustomerInteractionConfig
            {
                Method = reader.Take("method", Reader.Choice(Models.CustomerInteractionMethod.Of)),
                ReturnUrl = reader.Take("return_url", Reader.Text),
                AppReturnUrl = reader.Take("app_return_url", Reader.Text),
                InteractionExpiry = reader.Take("interaction_expiry", Reader.Object(Models.InteractionExpiry.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("method", Method, false);
            visitor("return_url", ReturnUrl, false);
            visitor("app_return_url", AppReturnUrl, false);
            visitor("interaction_expiry", InteractionExpiry, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerInteractionConfig? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

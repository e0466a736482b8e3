// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A sign-in to be begun.</summary>
    public sealed record CreateIdentityRequest : Model
    {
        /// <summary>request_customer_token. Needed in a request.</summary>
        public IdentityTokenRequest? RequestCustomerToken { get; init; }

        /// <summary>customer_interaction_config. Needed in a request.</summary>
        public IdentityInteractionConfig? CustomerInteractionConfig { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CreateIdentityRequest FromJson(JsonElement json)
        {
            var reader = new Reader("CreateIdentityRequest", json);
            return new CreateIdentityRequest
            {
                RequestCustomerToken = reader.Take("request_customer_token", Reader.Object(Models.IdentityTokenRequest.FromJson)),
                CustomerInteractionConfig = reader.Take("customer_interaction_config", Reader.Object(Models.IdentityInteractionConfig.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("request_customer_token", RequestCustomerToken, false);
            visitor("customer_interaction_config", CustomerInteractionConfig, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CreateIdentityRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

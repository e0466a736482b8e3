// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Decision about the customer token.</summary>
    public sealed record CustomerTokenResponse : Model
    {
        /// <summary>result.</summary>
        public AuthorizationResult? Result { get; init; }

        /// <summary>result_reason. No source confirms it.</summary>
        public string? ResultReason { get; init; }

        /// <summary>The token, bare or inside an object.</summary>
        public Either<string, CustomerTokenGrant>? CustomerToken { get; init; }

        /// <summary>customer_token_id. No source confirms it.</summary>
        public string? CustomerTokenId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerTokenResponse FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerTokenResponse", json);
            return new CustomerTokenResponse
            {
                Result = reader.Take("result", Reader.Choice(Models.AuthorizationResult.Of)),
                ResultReason = reader.Take("result_reason", Reader.Text),
                CustomerToken = reader.Take("customer_token", Reader.Either(Reader.Text, Reader.Object(Models.CustomerTokenGrant.FromJson))),
                CustomerTokenId = reader.Take("customer_token_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("result", Result, false);
            visitor("result_reason", ResultReason, false);
            visitor("customer_token", CustomerToken, true);
            visitor("customer_token_id", CustomerTokenId, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerTokenResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

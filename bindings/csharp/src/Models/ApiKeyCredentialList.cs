// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>All keys of the account.</summary>
    public sealed record ApiKeyCredentialList : Model
    {
        /// <summary>credentials.</summary>
        public IReadOnlyList<ApiKeyCredential>? Credentials { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ApiKeyCredentialList FromJson(JsonElement json)
        {
            var reader = new Reader("ApiKeyCredentialList", json);
            return new ApiKeyCredentialList
            {
                Credentials = reader.Take("credentials", Reader.List(Reader.Object(Models.ApiKeyCredential.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("credentials", Credentials, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ApiKeyCredentialList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A key that was just made.</summary>
    public sealed record ApiKeyCredentialCreated : Model
    {
        /// <summary>credential_id.</summary>
        public string? CredentialId { get; init; }

        /// <summary>description.</summary>
        public string? Description { get; init; }

        /// <summary>state. No source confirms it.</summary>
        public CredentialState? State { get; init; }

        /// <summary>created_at. No source confirms it.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>last_used_at. No source confirms it.</summary>
        public string? LastUsedAt { get; init; }

        /// <summary>The only place where the key itself is told.</summary>
        public ApiKeySecret? Secret { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ApiKeyCredentialCreated FromJson(JsonElement json)
        {
            var reader = new Reader("ApiKeyCredentialCreated", json);
            return new ApiKeyCredentialCreated
            {
                CredentialId = reader.Take("credential_id", Reader.Text),
                Description = reader.Take("description", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.CredentialState.Of)),
                CreatedAt = reader.Take("created_at", Reader.Text),
                LastUsedAt = reader.Take("last_used_at", Reader.Text),
                Secret = reader.Take("secret", Reader.Object(Models.ApiKeySecret.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("credential_id", CredentialId, false);
            visitor("description", Description, false);
            visitor("state", State, false);
            visitor("created_at", CreatedAt, false);
            visitor("last_used_at", LastUsedAt, false);
            visitor("secret", Secret, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ApiKeyCredentialCreated? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

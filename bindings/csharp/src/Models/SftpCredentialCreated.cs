// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>An SFTP user that was just made.</summary>
    public sealed record SftpCredentialCreated : Model
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

        /// <summary>username. No source confirms it.</summary>
        public string? Username { get; init; }

        /// <summary>Shown once. The name of the member is not confirmed. No source confirms it.</summary>
        public string? Password { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SftpCredentialCreated FromJson(JsonElement json)
        {
            var reader = new Reader("SftpCredentialCreated", json);
            return new SftpCredentialCreated
            {
                CredentialId = reader.Take("credential_id", Reader.Text),
                Description = reader.Take("description", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.CredentialState.Of)),
                CreatedAt = reader.Take("created_at", Reader.Text),
                LastUsedAt = reader.Take("last_used_at", Reader.Text),
                Username = reader.Take("username", Reader.Text),
                Password = reader.Take("password", Reader.Text),
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
            visitor("username", Username, true);
            visitor("password", Password, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SftpCredentialCreated? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

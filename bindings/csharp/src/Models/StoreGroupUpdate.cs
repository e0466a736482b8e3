// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Changes to a store group: only what changes. Stores are changed one by one.</summary>
    public sealed record StoreGroupUpdate : Model
    {
        /// <summary>store_group_reference.</summary>
        public string? StoreGroupReference { get; init; }

        /// <summary>support_contact.</summary>
        public SupportContact? SupportContact { get; init; }

        /// <summary>social_media_links.</summary>
        public IReadOnlyList<SocialMediaLink>? SocialMediaLinks { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static StoreGroupUpdate FromJson(JsonElement json)
        {
            var reader = new Reader("StoreGroupUpdate", json);
            return new StoreGroupUpdate
            {
                StoreGroupReference = reader.Take("store_group_reference", Reader.Text),
                SupportContact = reader.Take("support_contact", Reader.Object(Models.SupportContact.FromJson)),
                SocialMediaLinks = reader.Take("social_media_links", Reader.List(Reader.Object(Models.SocialMediaLink.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("store_group_reference", StoreGroupReference, false);
            visitor("support_contact", SupportContact, false);
            visitor("social_media_links", SocialMediaLinks, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(StoreGroupUpdate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

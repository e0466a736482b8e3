// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A store group. It cannot be deleted.</summary>
    public sealed record StoreGroup : Model
    {
        /// <summary>store_group_id.</summary>
        public string? StoreGroupId { get; init; }

        /// <summary>store_group_reference.</summary>
        public string? StoreGroupReference { get; init; }

        /// <summary>brand_reference. No source confirms it.</summary>
        public string? BrandReference { get; init; }

        /// <summary>brand_id. No source confirms it.</summary>
        public string? BrandId { get; init; }

        /// <summary>support_contact.</summary>
        public SupportContact? SupportContact { get; init; }

        /// <summary>social_media_links.</summary>
        public IReadOnlyList<SocialMediaLink>? SocialMediaLinks { get; init; }

        /// <summary>stores. No source confirms it.</summary>
        public IReadOnlyList<Store>? Stores { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static StoreGroup FromJson(JsonElement json)
        {
            var reader = new Reader("StoreGroup", json);
            return new StoreGroup
            {
                StoreGroupId = reader.Take("store_group_id", Reader.Text),
                StoreGroupReference = reader.Take("store_group_reference", Reader.Text),
                BrandReference = reader.Take("brand_reference", Reader.Text),
                BrandId = reader.Take("brand_id", Reader.Text),
                SupportContact = reader.Take("support_contact", Reader.Object(Models.SupportContact.FromJson)),
                SocialMediaLinks = reader.Take("social_media_links", Reader.List(Reader.Object(Models.SocialMediaLink.FromJson))),
                Stores = reader.Take("stores", Reader.List(Reader.Object(Models.Store.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("store_group_id", StoreGroupId, false);
            visitor("store_group_reference", StoreGroupReference, false);
            visitor("brand_reference", BrandReference, false);
            visitor("brand_id", BrandId, false);
            visitor("support_contact", SupportContact, false);
            visitor("social_media_links", SocialMediaLinks, false);
            visitor("stores", Stores, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(StoreGroup? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

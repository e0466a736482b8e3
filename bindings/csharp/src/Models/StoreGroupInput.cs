// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A store group to be created.</summary>
    public sealed record StoreGroupInput : Model
    {
        /// <summary>Unique within the account. Needed in a request.</summary>
        public string? StoreGroupReference { get; init; }

        /// <summary>Exactly one brand. Needed in a request.</summary>
        public string? BrandReference { get; init; }

        /// <summary>stores. Needed in a request.</summary>
        public IReadOnlyList<StoreInput>? Stores { get; init; }

        /// <summary>support_contact.</summary>
        public SupportContact? SupportContact { get; init; }

        /// <summary>social_media_links.</summary>
        public IReadOnlyList<SocialMediaLink>? SocialMediaLinks { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static StoreGroupInput FromJson(JsonElement json)
        {
            var reader = new Reader("StoreGroupInput", json);
            return new StoreGroupInput
            {
                StoreGroupReference = reader.Take("store_group_reference", Reader.Text),
                BrandReference = reader.Take("brand_reference", Reader.Text),
                Stores = reader.Take("stores", Reader.List(Reader.Object(Models.StoreInput.FromJson))),
                SupportContact = reader.Take("support_contact", Reader.Object(Models.SupportContact.FromJson)),
                SocialMediaLinks = reader.Take("social_media_links", Reader.List(Reader.Object(Models.SocialMediaLink.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("store_group_reference", StoreGroupReference, false);
            visitor("brand_reference", BrandReference, false);
            visitor("stores", Stores, false);
            visitor("support_contact", SupportContact, false);
            visitor("social_media_links", SocialMediaLinks, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(StoreGroupInput? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

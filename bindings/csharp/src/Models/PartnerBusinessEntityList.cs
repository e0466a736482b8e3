// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>All legal entities of the account.</summary>
    public sealed record PartnerBusinessEntityList : Model
    {
        /// <summary>partner_business_entities.</summary>
        public IReadOnlyList<PartnerBusinessEntity>? PartnerBusinessEntities { get; init; }

        /// <summary>pagination. No source confirms it.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerBusinessEntityList FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerBusinessEntityList", json);
            return new PartnerBusinessEntityList
            {
                PartnerBusinessEntities = reader.Take("partner_business_entities", Reader.List(Reader.Object(Models.PartnerBusinessEntity.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("partner_business_entities", PartnerBusinessEntities, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerBusinessEntityList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

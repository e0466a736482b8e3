// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What to tell along with an account.</summary>
    public sealed class PartnerAccountExpansion : OpenEnum
    {
        /// <summary><c>products</c>.</summary>
        public static readonly PartnerAccountExpansion Products = new PartnerAccountExpansion("products");

        /// <summary><c>brands</c>.</summary>
        public static readonly PartnerAccountExpansion Brands = new PartnerAccountExpansion("brands");

        /// <summary><c>store_groups</c>.</summary>
        public static readonly PartnerAccountExpansion StoreGroups = new PartnerAccountExpansion("store_groups");

        /// <summary><c>partner_business_entities</c>.</summary>
        public static readonly PartnerAccountExpansion PartnerBusinessEntities = new PartnerAccountExpansion("partner_business_entities");

        private PartnerAccountExpansion(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PartnerAccountExpansion> Known { get; } = new[]
        {
            Products,
            Brands,
            StoreGroups,
            PartnerBusinessEntities,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PartnerAccountExpansion Of(string text) => Find(Known, text) ?? new PartnerAccountExpansion(text);

        /// <summary>The same.</summary>
        public static implicit operator PartnerAccountExpansion(string text) => Of(text);
    }
}

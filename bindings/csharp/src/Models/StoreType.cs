// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Kind of a store.</summary>
    public sealed class StoreType : OpenEnum
    {
        /// <summary><c>WEBSITE</c>.</summary>
        public static readonly StoreType Website = new StoreType("WEBSITE");

        /// <summary><c>PHYSICAL_STORE</c>.</summary>
        public static readonly StoreType PhysicalStore = new StoreType("PHYSICAL_STORE");

        /// <summary><c>MOBILE_APP</c>.</summary>
        public static readonly StoreType MobileApp = new StoreType("MOBILE_APP");

        private StoreType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<StoreType> Known { get; } = new[]
        {
            Website,
            PhysicalStore,
            MobileApp,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static StoreType Of(string text) => Find(Known, text) ?? new StoreType(text);

        /// <summary>The same.</summary>
        public static implicit operator StoreType(string text) => Of(text);
    }
}

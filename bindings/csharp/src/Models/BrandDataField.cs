// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A member of a brand that is missing or cannot be used.</summary>
    public sealed class BrandDataField : OpenEnum
    {
        /// <summary><c>logo_url</c>.</summary>
        public static readonly BrandDataField LogoUrl = new BrandDataField("logo_url");

        private BrandDataField(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<BrandDataField> Known { get; } = new[]
        {
            LogoUrl,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static BrandDataField Of(string text) => Find(Known, text) ?? new BrandDataField(text);

        /// <summary>The same.</summary>
        public static implicit operator BrandDataField(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Where the page is.</summary>
    public sealed class SocialMediaProvider : OpenEnum
    {
        /// <summary><c>FACEBOOK</c>.</summary>
        public static readonly SocialMediaProvider Facebook = new SocialMediaProvider("FACEBOOK");

        /// <summary><c>INSTAGRAM</c>.</summary>
        public static readonly SocialMediaProvider Instagram = new SocialMediaProvider("INSTAGRAM");

        private SocialMediaProvider(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<SocialMediaProvider> Known { get; } = new[]
        {
            Facebook,
            Instagram,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static SocialMediaProvider Of(string text) => Find(Known, text) ?? new SocialMediaProvider(text);

        /// <summary>The same.</summary>
        public static implicit operator SocialMediaProvider(string text) => Of(text);
    }
}

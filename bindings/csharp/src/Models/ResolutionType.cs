// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How they came to terms.</summary>
    public sealed class ResolutionType : OpenEnum
    {
        /// <summary><c>REPLACEMENT</c>.</summary>
        public static readonly ResolutionType Replacement = new ResolutionType("REPLACEMENT");

        private ResolutionType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ResolutionType> Known { get; } = new[]
        {
            Replacement,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ResolutionType Of(string text) => Find(Known, text) ?? new ResolutionType(text);

        /// <summary>The same.</summary>
        public static implicit operator ResolutionType(string text) => Of(text);
    }
}

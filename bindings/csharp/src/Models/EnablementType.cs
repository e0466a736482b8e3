// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Who switches a program on.</summary>
    public sealed class EnablementType : OpenEnum
    {
        /// <summary><c>PRESET</c>.</summary>
        public static readonly EnablementType Preset = new EnablementType("PRESET");

        /// <summary><c>OPTIONAL</c>.</summary>
        public static readonly EnablementType Optional = new EnablementType("OPTIONAL");

        /// <summary><c>RESTRICTED</c>.</summary>
        public static readonly EnablementType Restricted = new EnablementType("RESTRICTED");

        private EnablementType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<EnablementType> Known { get; } = new[]
        {
            Preset,
            Optional,
            Restricted,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static EnablementType Of(string text) => Find(Known, text) ?? new EnablementType(text);

        /// <summary>The same.</summary>
        public static implicit operator EnablementType(string text) => Of(text);
    }
}

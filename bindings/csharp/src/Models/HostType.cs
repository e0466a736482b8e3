// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Kind of host.</summary>
    public sealed class HostType : OpenEnum
    {
        /// <summary><c>HOTEL</c>.</summary>
        public static readonly HostType Hotel = new HostType("HOTEL");

        private HostType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<HostType> Known { get; } = new[]
        {
            Hotel,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static HostType Of(string text) => Find(Known, text) ?? new HostType(text);

        /// <summary>The same.</summary>
        public static implicit operator HostType(string text) => Of(text);
    }
}

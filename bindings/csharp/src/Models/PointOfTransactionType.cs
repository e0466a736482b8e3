// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Kind of a device.</summary>
    public sealed class PointOfTransactionType : OpenEnum
    {
        /// <summary><c>TERMINAL</c>.</summary>
        public static readonly PointOfTransactionType Terminal = new PointOfTransactionType("TERMINAL");

        private PointOfTransactionType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PointOfTransactionType> Known { get; } = new[]
        {
            Terminal,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PointOfTransactionType Of(string text) => Find(Known, text) ?? new PointOfTransactionType(text);

        /// <summary>The same.</summary>
        public static implicit operator PointOfTransactionType(string text) => Of(text);
    }
}

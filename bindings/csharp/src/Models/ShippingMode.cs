// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Who chooses address and option of the shipping.</summary>
    public sealed class ShippingMode : OpenEnum
    {
        /// <summary><c>EDITABLE</c>.</summary>
        public static readonly ShippingMode Editable = new ShippingMode("EDITABLE");

        /// <summary><c>READ_ONLY</c>.</summary>
        public static readonly ShippingMode ReadOnly = new ShippingMode("READ_ONLY");

        private ShippingMode(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ShippingMode> Known { get; } = new[]
        {
            Editable,
            ReadOnly,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ShippingMode Of(string text) => Find(Known, text) ?? new ShippingMode(text);

        /// <summary>The same.</summary>
        public static implicit operator ShippingMode(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Means of travel.</summary>
    public sealed class TravelType : OpenEnum
    {
        /// <summary><c>AIR</c>.</summary>
        public static readonly TravelType Air = new TravelType("AIR");

        /// <summary><c>BUS</c>.</summary>
        public static readonly TravelType Bus = new TravelType("BUS");

        /// <summary><c>TRAIN</c>.</summary>
        public static readonly TravelType Train = new TravelType("TRAIN");

        private TravelType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<TravelType> Known { get; } = new[]
        {
            Air,
            Bus,
            Train,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static TravelType Of(string text) => Find(Known, text) ?? new TravelType(text);

        /// <summary>The same.</summary>
        public static implicit operator TravelType(string text) => Of(text);
    }
}

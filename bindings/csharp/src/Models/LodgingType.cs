// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Kind of lodging.</summary>
    public sealed class LodgingType : OpenEnum
    {
        /// <summary><c>ROOM</c>.</summary>
        public static readonly LodgingType Room = new LodgingType("ROOM");

        private LodgingType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<LodgingType> Known { get; } = new[]
        {
            Room,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static LodgingType Of(string text) => Find(Known, text) ?? new LodgingType(text);

        /// <summary>The same.</summary>
        public static implicit operator LodgingType(string text) => Of(text);
    }
}

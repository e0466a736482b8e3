// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>On which side of the text the picture stands.</summary>
    public sealed class ImageAlignment : OpenEnum
    {
        /// <summary><c>LEFT</c>.</summary>
        public static readonly ImageAlignment Left = new ImageAlignment("LEFT");

        /// <summary><c>RIGHT</c>.</summary>
        public static readonly ImageAlignment Right = new ImageAlignment("RIGHT");

        private ImageAlignment(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ImageAlignment> Known { get; } = new[]
        {
            Left,
            Right,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ImageAlignment Of(string text) => Find(Known, text) ?? new ImageAlignment(text);

        /// <summary>The same.</summary>
        public static implicit operator ImageAlignment(string text) => Of(text);
    }
}

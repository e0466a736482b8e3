// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How a part of a text looks.</summary>
    public sealed class PresentationTextStyle : OpenEnum
    {
        /// <summary><c>BOLD</c>.</summary>
        public static readonly PresentationTextStyle Bold = new PresentationTextStyle("BOLD");

        /// <summary><c>ITALIC</c>.</summary>
        public static readonly PresentationTextStyle Italic = new PresentationTextStyle("ITALIC");

        /// <summary><c>UNDERLINE</c>.</summary>
        public static readonly PresentationTextStyle Underline = new PresentationTextStyle("UNDERLINE");

        private PresentationTextStyle(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PresentationTextStyle> Known { get; } = new[]
        {
            Bold,
            Italic,
            Underline,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PresentationTextStyle Of(string text) => Find(Known, text) ?? new PresentationTextStyle(text);

        /// <summary>The same.</summary>
        public static implicit operator PresentationTextStyle(string text) => Of(text);
    }
}

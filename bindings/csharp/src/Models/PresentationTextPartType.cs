// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What a part of a text is.</summary>
    public sealed class PresentationTextPartType : OpenEnum
    {
        /// <summary><c>TEXT</c>.</summary>
        public static readonly PresentationTextPartType Text_ = new PresentationTextPartType("TEXT");

        /// <summary><c>LINK</c>.</summary>
        public static readonly PresentationTextPartType Link = new PresentationTextPartType("LINK");

        private PresentationTextPartType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PresentationTextPartType> Known { get; } = new[]
        {
            Text_,
            Link,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PresentationTextPartType Of(string text) => Find(Known, text) ?? new PresentationTextPartType(text);

        /// <summary>The same.</summary>
        public static implicit operator PresentationTextPartType(string text) => Of(text);
    }
}

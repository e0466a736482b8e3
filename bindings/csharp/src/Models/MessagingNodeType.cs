// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What a node is.</summary>
    public sealed class MessagingNodeType : OpenEnum
    {
        /// <summary><c>TEXT</c>.</summary>
        public static readonly MessagingNodeType Text_ = new MessagingNodeType("TEXT");

        /// <summary><c>ACTION</c>.</summary>
        public static readonly MessagingNodeType Action = new MessagingNodeType("ACTION");

        /// <summary><c>IMAGE</c>.</summary>
        public static readonly MessagingNodeType Image = new MessagingNodeType("IMAGE");

        private MessagingNodeType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<MessagingNodeType> Known { get; } = new[]
        {
            Text_,
            Action,
            Image,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static MessagingNodeType Of(string text) => Find(Known, text) ?? new MessagingNodeType(text);

        /// <summary>The same.</summary>
        public static implicit operator MessagingNodeType(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Kind of event.</summary>
    public sealed class EventType : OpenEnum
    {
        /// <summary><c>CONCERT</c>.</summary>
        public static readonly EventType Concert = new EventType("CONCERT");

        private EventType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<EventType> Known { get; } = new[]
        {
            Concert,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static EventType Of(string text) => Find(Known, text) ?? new EventType(text);

        /// <summary>The same.</summary>
        public static implicit operator EventType(string text) => Of(text);
    }
}

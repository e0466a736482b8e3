// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Generation of the payloads.</summary>
    public sealed class EventVersion : OpenEnum
    {
        /// <summary><c>v2</c>.</summary>
        public static readonly EventVersion V2 = new EventVersion("v2");

        /// <summary><c>v1</c>.</summary>
        public static readonly EventVersion V1 = new EventVersion("v1");

        private EventVersion(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<EventVersion> Known { get; } = new[]
        {
            V2,
            V1,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static EventVersion Of(string text) => Find(Known, text) ?? new EventVersion(text);

        /// <summary>The same.</summary>
        public static implicit operator EventVersion(string text) => Of(text);
    }
}

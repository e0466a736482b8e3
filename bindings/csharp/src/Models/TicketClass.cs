// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Class of a ticket.</summary>
    public sealed class TicketClass : OpenEnum
    {
        /// <summary><c>ECONOMY</c>.</summary>
        public static readonly TicketClass Economy = new TicketClass("ECONOMY");

        private TicketClass(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<TicketClass> Known { get; } = new[]
        {
            Economy,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static TicketClass Of(string text) => Find(Known, text) ?? new TicketClass(text);

        /// <summary>The same.</summary>
        public static implicit operator TicketClass(string text) => Of(text);
    }
}

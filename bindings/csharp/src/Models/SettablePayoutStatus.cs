// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A status that can be set.</summary>
    public sealed class SettablePayoutStatus : OpenEnum
    {
        /// <summary><c>PROCESSED</c>.</summary>
        public static readonly SettablePayoutStatus Processed = new SettablePayoutStatus("PROCESSED");

        private SettablePayoutStatus(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<SettablePayoutStatus> Known { get; } = new[]
        {
            Processed,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static SettablePayoutStatus Of(string text) => Find(Known, text) ?? new SettablePayoutStatus(text);

        /// <summary>The same.</summary>
        public static implicit operator SettablePayoutStatus(string text) => Of(text);
    }
}

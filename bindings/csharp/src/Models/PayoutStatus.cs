// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How far the transfer is.</summary>
    public sealed class PayoutStatus : OpenEnum
    {
        /// <summary><c>PROCESSED</c>.</summary>
        public static readonly PayoutStatus Processed = new PayoutStatus("PROCESSED");

        /// <summary><c>CONFIRMED</c>.</summary>
        public static readonly PayoutStatus Confirmed = new PayoutStatus("CONFIRMED");

        /// <summary><c>FAILED</c>.</summary>
        public static readonly PayoutStatus Failed = new PayoutStatus("FAILED");

        private PayoutStatus(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PayoutStatus> Known { get; } = new[]
        {
            Processed,
            Confirmed,
            Failed,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PayoutStatus Of(string text) => Find(Known, text) ?? new PayoutStatus(text);

        /// <summary>The same.</summary>
        public static implicit operator PayoutStatus(string text) => Of(text);
    }
}

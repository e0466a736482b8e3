// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>When the money is taken.</summary>
    public sealed class DisputeHoldPolicy : OpenEnum
    {
        /// <summary><c>NONE</c>.</summary>
        public static readonly DisputeHoldPolicy None = new DisputeHoldPolicy("NONE");

        /// <summary><c>ON_DISPUTE_INITIATED</c>.</summary>
        public static readonly DisputeHoldPolicy OnDisputeInitiated = new DisputeHoldPolicy("ON_DISPUTE_INITIATED");

        private DisputeHoldPolicy(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeHoldPolicy> Known { get; } = new[]
        {
            None,
            OnDisputeInitiated,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeHoldPolicy Of(string text) => Find(Known, text) ?? new DisputeHoldPolicy(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeHoldPolicy(string text) => Of(text);
    }
}

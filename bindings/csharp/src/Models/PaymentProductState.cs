// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What a product can do.</summary>
    public sealed class PaymentProductState : OpenEnum
    {
        /// <summary><c>ENABLED</c>.</summary>
        public static readonly PaymentProductState Enabled = new PaymentProductState("ENABLED");

        /// <summary><c>DISABLED</c>.</summary>
        public static readonly PaymentProductState Disabled = new PaymentProductState("DISABLED");

        /// <summary><c>TERMINATED</c>.</summary>
        public static readonly PaymentProductState Terminated = new PaymentProductState("TERMINATED");

        private PaymentProductState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PaymentProductState> Known { get; } = new[]
        {
            Enabled,
            Disabled,
            Terminated,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PaymentProductState Of(string text) => Find(Known, text) ?? new PaymentProductState(text);

        /// <summary>The same.</summary>
        public static implicit operator PaymentProductState(string text) => Of(text);
    }
}

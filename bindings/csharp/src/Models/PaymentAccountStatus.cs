// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Follows the state of the product.</summary>
    public sealed class PaymentAccountStatus : OpenEnum
    {
        /// <summary><c>ENABLED</c>.</summary>
        public static readonly PaymentAccountStatus Enabled = new PaymentAccountStatus("ENABLED");

        /// <summary><c>DISABLED</c>.</summary>
        public static readonly PaymentAccountStatus Disabled = new PaymentAccountStatus("DISABLED");

        private PaymentAccountStatus(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PaymentAccountStatus> Known { get; } = new[]
        {
            Enabled,
            Disabled,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PaymentAccountStatus Of(string text) => Find(Known, text) ?? new PaymentAccountStatus(text);

        /// <summary>The same.</summary>
        public static implicit operator PaymentAccountStatus(string text) => Of(text);
    }
}

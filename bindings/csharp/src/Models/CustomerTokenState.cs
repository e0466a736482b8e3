// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The state a token has entered.</summary>
    public sealed class CustomerTokenState : OpenEnum
    {
        /// <summary><c>REVOKED</c>.</summary>
        public static readonly CustomerTokenState Revoked = new CustomerTokenState("REVOKED");

        private CustomerTokenState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<CustomerTokenState> Known { get; } = new[]
        {
            Revoked,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static CustomerTokenState Of(string text) => Find(Known, text) ?? new CustomerTokenState(text);

        /// <summary>The same.</summary>
        public static implicit operator CustomerTokenState(string text) => Of(text);
    }
}

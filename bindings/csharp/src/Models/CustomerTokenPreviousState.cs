// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The state it has left.</summary>
    public sealed class CustomerTokenPreviousState : OpenEnum
    {
        /// <summary><c>ACTIVE</c>.</summary>
        public static readonly CustomerTokenPreviousState Active = new CustomerTokenPreviousState("ACTIVE");

        private CustomerTokenPreviousState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<CustomerTokenPreviousState> Known { get; } = new[]
        {
            Active,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static CustomerTokenPreviousState Of(string text) => Find(Known, text) ?? new CustomerTokenPreviousState(text);

        /// <summary>The same.</summary>
        public static implicit operator CustomerTokenPreviousState(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the customer was spoken to.</summary>
    public sealed class CustomerContacted : OpenEnum
    {
        /// <summary><c>YES_WE_HAVE_BEEN_IN_CONTACT</c>.</summary>
        public static readonly CustomerContacted YesWeHaveBeenInContact = new CustomerContacted("YES_WE_HAVE_BEEN_IN_CONTACT");

        private CustomerContacted(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<CustomerContacted> Known { get; } = new[]
        {
            YesWeHaveBeenInContact,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static CustomerContacted Of(string text) => Find(Known, text) ?? new CustomerContacted(text);

        /// <summary>The same.</summary>
        public static implicit operator CustomerContacted(string text) => Of(text);
    }
}

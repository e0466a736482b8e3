// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether a subscription is still free of charge.</summary>
    public sealed class FreeTrial : OpenEnum
    {
        /// <summary><c>ACTIVE</c>.</summary>
        public static readonly FreeTrial Active = new FreeTrial("ACTIVE");

        /// <summary><c>INACTIVE</c>.</summary>
        public static readonly FreeTrial Inactive = new FreeTrial("INACTIVE");

        private FreeTrial(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<FreeTrial> Known { get; } = new[]
        {
            Active,
            Inactive,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static FreeTrial Of(string text) => Find(Known, text) ?? new FreeTrial(text);

        /// <summary>The same.</summary>
        public static implicit operator FreeTrial(string text) => Of(text);
    }
}

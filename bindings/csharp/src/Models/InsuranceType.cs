// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What is insured.</summary>
    public sealed class InsuranceType : OpenEnum
    {
        /// <summary><c>CANCELATION</c>.</summary>
        public static readonly InsuranceType Cancelation = new InsuranceType("CANCELATION");

        private InsuranceType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<InsuranceType> Known { get; } = new[]
        {
            Cancelation,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static InsuranceType Of(string text) => Find(Known, text) ?? new InsuranceType(text);

        /// <summary>The same.</summary>
        public static implicit operator InsuranceType(string text) => Of(text);
    }
}

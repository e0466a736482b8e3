// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Who opened it.</summary>
    public sealed class DisputeCreator : OpenEnum
    {
        /// <summary><c>CUSTOMER</c>.</summary>
        public static readonly DisputeCreator Customer = new DisputeCreator("CUSTOMER");

        /// <summary><c>KLARNA_AGENT</c>.</summary>
        public static readonly DisputeCreator KlarnaAgent = new DisputeCreator("KLARNA_AGENT");

        private DisputeCreator(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeCreator> Known { get; } = new[]
        {
            Customer,
            KlarnaAgent,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeCreator Of(string text) => Find(Known, text) ?? new DisputeCreator(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeCreator(string text) => Of(text);
    }
}

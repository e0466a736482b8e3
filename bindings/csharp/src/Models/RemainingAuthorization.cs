// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What becomes of the rest of the authorization.</summary>
    public sealed class RemainingAuthorization : OpenEnum
    {
        /// <summary><c>RELEASE</c>.</summary>
        public static readonly RemainingAuthorization Release = new RemainingAuthorization("RELEASE");

        private RemainingAuthorization(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<RemainingAuthorization> Known { get; } = new[]
        {
            Release,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static RemainingAuthorization Of(string text) => Find(Known, text) ?? new RemainingAuthorization(text);

        /// <summary>The same.</summary>
        public static implicit operator RemainingAuthorization(string text) => Of(text);
    }
}

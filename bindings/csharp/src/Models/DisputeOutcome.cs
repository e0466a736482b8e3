// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How it ended, as the partner sees it.</summary>
    public sealed class DisputeOutcome : OpenEnum
    {
        /// <summary><c>WON</c>.</summary>
        public static readonly DisputeOutcome Won = new DisputeOutcome("WON");

        /// <summary><c>LOST</c>.</summary>
        public static readonly DisputeOutcome Lost = new DisputeOutcome("LOST");

        private DisputeOutcome(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeOutcome> Known { get; } = new[]
        {
            Won,
            Lost,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeOutcome Of(string text) => Find(Known, text) ?? new DisputeOutcome(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeOutcome(string text) => Of(text);
    }
}

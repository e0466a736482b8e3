// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Part that a person plays.</summary>
    public sealed class StakeholderRole : OpenEnum
    {
        /// <summary><c>OWNER</c>.</summary>
        public static readonly StakeholderRole Owner = new StakeholderRole("OWNER");

        /// <summary><c>DIRECTOR</c>.</summary>
        public static readonly StakeholderRole Director = new StakeholderRole("DIRECTOR");

        private StakeholderRole(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<StakeholderRole> Known { get; } = new[]
        {
            Owner,
            Director,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static StakeholderRole Of(string text) => Find(Known, text) ?? new StakeholderRole(text);

        /// <summary>The same.</summary>
        public static implicit operator StakeholderRole(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Rules that a dispute follows, fixed when it is opened.</summary>
    public sealed class DisputeFramework : OpenEnum
    {
        /// <summary><c>FRAMEWORK_2020</c>.</summary>
        public static readonly DisputeFramework Framework2020 = new DisputeFramework("FRAMEWORK_2020");

        /// <summary><c>FRAMEWORK_2026</c>.</summary>
        public static readonly DisputeFramework Framework2026 = new DisputeFramework("FRAMEWORK_2026");

        private DisputeFramework(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeFramework> Known { get; } = new[]
        {
            Framework2020,
            Framework2026,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeFramework Of(string text) => Find(Known, text) ?? new DisputeFramework(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeFramework(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How a call from another address is treated.</summary>
    public sealed class IpEnforcementMode : OpenEnum
    {
        /// <summary><c>NOT_ENABLED</c>.</summary>
        public static readonly IpEnforcementMode NotEnabled = new IpEnforcementMode("NOT_ENABLED");

        /// <summary><c>REPORTING</c>.</summary>
        public static readonly IpEnforcementMode Reporting = new IpEnforcementMode("REPORTING");

        /// <summary><c>ENFORCED</c>.</summary>
        public static readonly IpEnforcementMode Enforced = new IpEnforcementMode("ENFORCED");

        private IpEnforcementMode(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<IpEnforcementMode> Known { get; } = new[]
        {
            NotEnabled,
            Reporting,
            Enforced,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static IpEnforcementMode Of(string text) => Find(Known, text) ?? new IpEnforcementMode(text);

        /// <summary>The same.</summary>
        public static implicit operator IpEnforcementMode(string text) => Of(text);
    }
}

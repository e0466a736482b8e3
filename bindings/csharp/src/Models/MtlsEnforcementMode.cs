// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How a call without a valid certificate is treated.</summary>
    public sealed class MtlsEnforcementMode : OpenEnum
    {
        /// <summary><c>REPORTING</c>.</summary>
        public static readonly MtlsEnforcementMode Reporting = new MtlsEnforcementMode("REPORTING");

        /// <summary><c>NOT_ENABLED</c>.</summary>
        public static readonly MtlsEnforcementMode NotEnabled = new MtlsEnforcementMode("NOT_ENABLED");

        /// <summary><c>ENFORCED</c>.</summary>
        public static readonly MtlsEnforcementMode Enforced = new MtlsEnforcementMode("ENFORCED");

        private MtlsEnforcementMode(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<MtlsEnforcementMode> Known { get; } = new[]
        {
            Reporting,
            NotEnabled,
            Enforced,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static MtlsEnforcementMode Of(string text) => Find(Known, text) ?? new MtlsEnforcementMode(text);

        /// <summary>The same.</summary>
        public static implicit operator MtlsEnforcementMode(string text) => Of(text);
    }
}

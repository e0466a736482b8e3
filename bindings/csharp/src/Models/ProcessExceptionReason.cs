// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why. Compare without regard to case.</summary>
    public sealed class ProcessExceptionReason : OpenEnum
    {
        /// <summary><c>DISPUTE_MIS_HANDLED</c>.</summary>
        public static readonly ProcessExceptionReason DisputeMisHandled = new ProcessExceptionReason("DISPUTE_MIS_HANDLED");

        /// <summary><c>REGULATORY_REQUIREMENT</c>.</summary>
        public static readonly ProcessExceptionReason RegulatoryRequirement = new ProcessExceptionReason("REGULATORY_REQUIREMENT");

        /// <summary><c>FRAUDULENT_PARTNER</c>.</summary>
        public static readonly ProcessExceptionReason FraudulentPartner = new ProcessExceptionReason("FRAUDULENT_PARTNER");

        private ProcessExceptionReason(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ProcessExceptionReason> Known { get; } = new[]
        {
            DisputeMisHandled,
            RegulatoryRequirement,
            FraudulentPartner,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ProcessExceptionReason Of(string text) => Find(Known, text) ?? new ProcessExceptionReason(text);

        /// <summary>The same.</summary>
        public static implicit operator ProcessExceptionReason(string text) => Of(text);
    }
}

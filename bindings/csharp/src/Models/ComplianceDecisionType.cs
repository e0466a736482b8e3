// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Ground of a decision.</summary>
    public sealed class ComplianceDecisionType : OpenEnum
    {
        /// <summary><c>FRAUDULENT_BEHAVIOUR</c>.</summary>
        public static readonly ComplianceDecisionType FraudulentBehaviour = new ComplianceDecisionType("FRAUDULENT_BEHAVIOUR");

        /// <summary><c>NON_COMPLIANT</c>.</summary>
        public static readonly ComplianceDecisionType NonCompliant = new ComplianceDecisionType("NON_COMPLIANT");

        /// <summary><c>PROHIBITED_OR_RESTRICTED_SEGMENT</c>.</summary>
        public static readonly ComplianceDecisionType ProhibitedOrRestrictedSegment = new ComplianceDecisionType("PROHIBITED_OR_RESTRICTED_SEGMENT");

        /// <summary><c>OTHER_RISK</c>.</summary>
        public static readonly ComplianceDecisionType OtherRisk = new ComplianceDecisionType("OTHER_RISK");

        private ComplianceDecisionType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ComplianceDecisionType> Known { get; } = new[]
        {
            FraudulentBehaviour,
            NonCompliant,
            ProhibitedOrRestrictedSegment,
            OtherRisk,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ComplianceDecisionType Of(string text) => Find(Known, text) ?? new ComplianceDecisionType(text);

        /// <summary>The same.</summary>
        public static implicit operator ComplianceDecisionType(string text) => Of(text);
    }
}

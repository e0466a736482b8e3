// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Kind of a line. Most kinds are not published.</summary>
    public sealed class SettlementTransactionType : OpenEnum
    {
        /// <summary><c>CHARGEBACK_REVERSAL</c>.</summary>
        public static readonly SettlementTransactionType ChargebackReversal = new SettlementTransactionType("CHARGEBACK_REVERSAL");

        /// <summary><c>APPEAL_FEE</c>.</summary>
        public static readonly SettlementTransactionType AppealFee = new SettlementTransactionType("APPEAL_FEE");

        private SettlementTransactionType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<SettlementTransactionType> Known { get; } = new[]
        {
            ChargebackReversal,
            AppealFee,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static SettlementTransactionType Of(string text) => Find(Known, text) ?? new SettlementTransactionType(text);

        /// <summary>The same.</summary>
        public static implicit operator SettlementTransactionType(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How the acquirer pays the partner.</summary>
    public sealed record PartnerPayoutsState : Model
    {
        /// <summary>payouts_status.</summary>
        public PartnerPayoutsStatus? PayoutsStatus { get; init; }

        /// <summary>payouts_enabled_at.</summary>
        public string? PayoutsEnabledAt { get; init; }

        /// <summary>How long money is held back.</summary>
        public long? PayoutsDelayDays { get; init; }

        /// <summary>bank_accounts.</summary>
        public IReadOnlyList<BankAccount>? BankAccounts { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerPayoutsState FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerPayoutsState", json);
            return new PartnerPayoutsState
            {
                PayoutsStatus = reader.Take("payouts_status", Reader.Choice(Models.PartnerPayoutsStatus.Of)),
                PayoutsEnabledAt = reader.Take("payouts_enabled_at", Reader.Text),
                PayoutsDelayDays = reader.Value("payouts_delay_days", Reader.Integer),
                BankAccounts = reader.Take("bank_accounts", Reader.List(Reader.Object(Models.BankAccount.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payouts_status", PayoutsStatus, false);
            visitor("payouts_enabled_at", PayoutsEnabledAt, false);
            visitor("payouts_delay_days", PayoutsDelayDays, false);
            visitor("bank_accounts", BankAccounts, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerPayoutsState? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

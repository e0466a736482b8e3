// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A voucher.</summary>
    public sealed record Voucher : Model
    {
        /// <summary>voucher_name.</summary>
        public string? VoucherName { get; init; }

        /// <summary>voucher_type.</summary>
        public VoucherType? VoucherType { get; init; }

        /// <summary>voucher_company.</summary>
        public string? VoucherCompany { get; init; }

        /// <summary>starts_at.</summary>
        public string? StartsAt { get; init; }

        /// <summary>ends_at.</summary>
        public string? EndsAt { get; init; }

        /// <summary>affiliate_name.</summary>
        public string? AffiliateName { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Voucher FromJson(JsonElement json)
        {
            var reader = new Reader("Voucher", json);
            return new Voucher
            {
                VoucherName = reader.Take("voucher_name", Reader.Text),
                VoucherType = reader.Take("voucher_type", Reader.Choice(Models.VoucherType.Of)),
                VoucherCompany = reader.Take("voucher_company", Reader.Text),
                StartsAt = reader.Take("starts_at", Reader.Text),
                EndsAt = reader.Take("ends_at", Reader.Text),
                AffiliateName = reader.Take("affiliate_name", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("voucher_name", VoucherName, false);
            visitor("voucher_type", VoucherType, false);
            visitor("voucher_company", VoucherCompany, false);
            visitor("starts_at", StartsAt, false);
            visitor("ends_at", EndsAt, false);
            visitor("affiliate_name", AffiliateName, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Voucher? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

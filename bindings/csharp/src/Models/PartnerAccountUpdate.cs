// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Changes to an account: only what changes.</summary>
    public sealed record PartnerAccountUpdate : Model
    {
        /// <summary>partner_account_reference.</summary>
        public string? PartnerAccountReference { get; init; }

        /// <summary>partner_account_name.</summary>
        public string? PartnerAccountName { get; init; }

        /// <summary>partner_account_contact.</summary>
        public PartnerAccountContact? PartnerAccountContact { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerAccountUpdate FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerAccountUpdate", json);
            return new PartnerAccountUpdate
            {
                PartnerAccountReference = reader.Take("partner_account_reference", Reader.Text),
                PartnerAccountName = reader.Take("partner_account_name", Reader.Text),
                PartnerAccountContact = reader.Take("partner_account_contact", Reader.Object(Models.PartnerAccountContact.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("partner_account_reference", PartnerAccountReference, false);
            visitor("partner_account_name", PartnerAccountName, false);
            visitor("partner_account_contact", PartnerAccountContact, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerAccountUpdate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

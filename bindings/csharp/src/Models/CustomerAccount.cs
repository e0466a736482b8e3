// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The customer's account with the partner.</summary>
    public sealed record CustomerAccount : Model
    {
        /// <summary>account_identifier.</summary>
        public string? AccountIdentifier { get; init; }

        /// <summary>loyalty_level.</summary>
        public LoyaltyLevel? LoyaltyLevel { get; init; }

        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>updated_at.</summary>
        public string? UpdatedAt { get; init; }

        /// <summary>last_login.</summary>
        public LastLogin? LastLogin { get; init; }

        /// <summary>purchase_history.</summary>
        public IReadOnlyList<PurchaseHistory>? PurchaseHistory { get; init; }

        /// <summary>device_purchase_history.</summary>
        public IReadOnlyList<PurchaseHistory>? DevicePurchaseHistory { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerAccount FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerAccount", json);
            return new CustomerAccount
            {
                AccountIdentifier = reader.Take("account_identifier", Reader.Text),
                LoyaltyLevel = reader.Take("loyalty_level", Reader.Choice(Models.LoyaltyLevel.Of)),
                CreatedAt = reader.Take("created_at", Reader.Text),
                UpdatedAt = reader.Take("updated_at", Reader.Text),
                LastLogin = reader.Take("last_login", Reader.Object(Models.LastLogin.FromJson)),
                PurchaseHistory = reader.Take("purchase_history", Reader.List(Reader.Object(Models.PurchaseHistory.FromJson))),
                DevicePurchaseHistory = reader.Take("device_purchase_history", Reader.List(Reader.Object(Models.PurchaseHistory.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("account_identifier", AccountIdentifier, true);
            visitor("loyalty_level", LoyaltyLevel, true);
            visitor("created_at", CreatedAt, true);
            visitor("updated_at", UpdatedAt, true);
            visitor("last_login", LastLogin, true);
            visitor("purchase_history", PurchaseHistory, true);
            visitor("device_purchase_history", DevicePurchaseHistory, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerAccount? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

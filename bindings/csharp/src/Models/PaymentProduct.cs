// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The ability of an account to take payments.</summary>
    public sealed record PaymentProduct : Model
    {
        /// <summary>product_id.</summary>
        public string? ProductId { get; init; }

        /// <summary>type.</summary>
        public ProductType? Type { get; init; }

        /// <summary>payment_profile_id.</summary>
        public string? PaymentProfileId { get; init; }

        /// <summary>state.</summary>
        public PaymentProductState? State { get; init; }

        /// <summary>state_reason. No source confirms it.</summary>
        public string? StateReason { get; init; }

        /// <summary>payment_accounts.</summary>
        public IReadOnlyList<PaymentAccount>? PaymentAccounts { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentProduct FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentProduct", json);
            return new PaymentProduct
            {
                ProductId = reader.Take("product_id", Reader.Text),
                Type = reader.Take("type", Reader.Choice(Models.ProductType.Of)),
                PaymentProfileId = reader.Take("payment_profile_id", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.PaymentProductState.Of)),
                StateReason = reader.Take("state_reason", Reader.Text),
                PaymentAccounts = reader.Take("payment_accounts", Reader.List(Reader.Object(Models.PaymentAccount.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("product_id", ProductId, false);
            visitor("type", Type, false);
            visitor("payment_profile_id", PaymentProfileId, false);
            visitor("state", State, false);
            visitor("state_reason", StateReason, false);
            visitor("payment_accounts", PaymentAccounts, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentProduct? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

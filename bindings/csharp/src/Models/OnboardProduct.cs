// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A product of the new account.</summary>
    public sealed record OnboardProduct : Model
    {
        /// <summary>type. Needed in a request.</summary>
        public ProductType? Type { get; init; }

        /// <summary>Handed out by Klarna. Needed in a request.</summary>
        public string? PaymentProfileId { get; init; }

        /// <summary>payment_accounts. Needed in a request.</summary>
        public IReadOnlyList<PaymentAccountInput>? PaymentAccounts { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static OnboardProduct FromJson(JsonElement json)
        {
            var reader = new Reader("OnboardProduct", json);
            return new OnboardProduct
            {
                Type = reader.Take("type", Reader.Choice(Models.ProductType.Of)),
                PaymentProfileId = reader.Take("payment_profile_id", Reader.Text),
                PaymentAccounts = reader.Take("payment_accounts", Reader.List(Reader.Object(Models.PaymentAccountInput.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("type", Type, false);
            visitor("payment_profile_id", PaymentProfileId, false);
            visitor("payment_accounts", PaymentAccounts, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(OnboardProduct? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

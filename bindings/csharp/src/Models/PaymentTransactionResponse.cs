// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Decision about the payment.</summary>
    public sealed record PaymentTransactionResponse : Model
    {
        /// <summary>result.</summary>
        public AuthorizationResult? Result { get; init; }

        /// <summary>Diagnostic text; its values are not published. No source confirms it.</summary>
        public string? ResultReason { get; init; }

        /// <summary>Present when approved.</summary>
        public PaymentTransaction? PaymentTransaction { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentTransactionResponse FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentTransactionResponse", json);
            return new PaymentTransactionResponse
            {
                Result = reader.Take("result", Reader.Choice(Models.AuthorizationResult.Of)),
                ResultReason = reader.Take("result_reason", Reader.Text),
                PaymentTransaction = reader.Take("payment_transaction", Reader.Object(Models.PaymentTransaction.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("result", Result, false);
            visitor("result_reason", ResultReason, false);
            visitor("payment_transaction", PaymentTransaction, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentTransactionResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

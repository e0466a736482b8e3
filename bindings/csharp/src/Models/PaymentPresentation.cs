// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Texts, pictures and place of the payment method for one purchase.</summary>
    public sealed record PaymentPresentation : Model
    {
        /// <summary>instruction.</summary>
        public PresentationInstruction? Instruction { get; init; }

        /// <summary>payment_status.</summary>
        public PresentationPaymentStatus? PaymentStatus { get; init; }

        /// <summary>payment_option.</summary>
        public PaymentOption? PaymentOption { get; init; }

        /// <summary>saved_payment_option.</summary>
        public PaymentOption? SavedPaymentOption { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentPresentation FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentPresentation", json);
            return new PaymentPresentation
            {
                Instruction = reader.Take("instruction", Reader.Choice(Models.PresentationInstruction.Of)),
                PaymentStatus = reader.Take("payment_status", Reader.Choice(Models.PresentationPaymentStatus.Of)),
                PaymentOption = reader.Take("payment_option", Reader.Object(Models.PaymentOption.FromJson)),
                SavedPaymentOption = reader.Take("saved_payment_option", Reader.Object(Models.PaymentOption.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("instruction", Instruction, false);
            visitor("payment_status", PaymentStatus, false);
            visitor("payment_option", PaymentOption, false);
            visitor("saved_payment_option", SavedPaymentOption, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentPresentation? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The payment that is asked for.</summary>
    public sealed record RequestPaymentTransaction : Model
    {
        /// <summary>On the final authorization, the amount that the customer approved. Needed in a request.</summary>
        public long? Amount { get; init; }

        /// <summary>payment_transaction_reference.</summary>
        public string? PaymentTransactionReference { get; init; }

        /// <summary>From the presentation; opaque.</summary>
        public string? PaymentOptionId { get; init; }

        /// <summary>payment_program_enablement_codes.</summary>
        public IReadOnlyList<string>? PaymentProgramEnablementCodes { get; init; }

        /// <summary>Left out, the amount is captured later.</summary>
        public CaptureMode? Capture { get; init; }

        /// <summary>For the capture that happens at once.</summary>
        public string? PaymentCaptureReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static RequestPaymentTransaction FromJson(JsonElement json)
        {
            var reader = new Reader("RequestPaymentTransaction", json);
            return new RequestPaymentTransaction
            {
                Amount = reader.Value("amount", Reader.Integer),
                PaymentTransactionReference = reader.Take("payment_transaction_reference", Reader.Text),
                PaymentOptionId = reader.Take("payment_option_id", Reader.Text),
                PaymentProgramEnablementCodes = reader.Take("payment_program_enablement_codes", Reader.List(Reader.Text)),
                Capture = reader.Take("capture", Reader.Choice(Models.CaptureMode.Of)),
                PaymentCaptureReference = reader.Take("payment_capture_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("amount", Amount, false);
            visitor("payment_transaction_reference", PaymentTransactionReference, false);
            visitor("payment_option_id", PaymentOptionId, false);
            visitor("payment_program_enablement_codes", PaymentProgramEnablementCodes, false);
            visitor("capture", Capture, false);
            visitor("payment_capture_reference", PaymentCaptureReference, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(RequestPaymentTransaction? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The way to the customer.</summary>
    public sealed record CustomerInteraction : Model
    {
        /// <summary>method.</summary>
        public CustomerInteractionMethod? Method { get; init; }

        /// <summary>The same id as on the request.</summary>
        public string? PaymentRequestId { get; init; }

        /// <summary>To be opened in the browser, or handed to the SDK. Whoever has it stands in for the customer.</summary>
        public string? PaymentRequestUrl { get; init; }

        /// <summary>qr_code.</summary>
        public QrCode? QrCode { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerInteraction FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerInteraction", json);
            return new CustomerInteraction
            {
                Method = reader.Take("method", Reader.Choice(Models.CustomerInteractionMethod.Of)),
                PaymentRequestId = reader.Take("payment_request_id", Reader.Text),
                PaymentRequestUrl = reader.Take("payment_request_url", Reader.Text),
                QrCode = reader.Take("qr_code", Reader.Object(Models.QrCode.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("method", Method, false);
            visitor("payment_request_id", PaymentRequestId, false);
            visitor("payment_request_url", PaymentRequestUrl, true);
            visitor("qr_code", QrCode, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerInteraction? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>One way to pay.</summary>
    public sealed record PaymentOption : Model
    {
        /// <summary>To be sent back on authorize; opaque.</summary>
        public string? PaymentOptionId { get; init; }

        /// <summary>header.</summary>
        public Either<string, PresentationText>? Header { get; init; }

        /// <summary>subheader.</summary>
        public Either<string, PresentationText>? Subheader { get; init; }

        /// <summary>badge.</summary>
        public Either<string, PresentationText>? Badge { get; init; }

        /// <summary>message.</summary>
        public Either<string, PresentationText>? Message { get; init; }

        /// <summary>terms.</summary>
        public Either<string, PresentationText>? Terms { get; init; }

        /// <summary>payment_button.</summary>
        public PaymentButton? PaymentButton { get; init; }

        /// <summary>icon.</summary>
        public PaymentIcon? Icon { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentOption FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentOption", json);
            return new PaymentOption
            {
                PaymentOptionId = reader.Take("payment_option_id", Reader.Text),
                Header = reader.Take("header", Reader.Either(Reader.Text, Reader.Object(Models.PresentationText.FromJson))),
                Subheader = reader.Take("subheader", Reader.Either(Reader.Text, Reader.Object(Models.PresentationText.FromJson))),
                Badge = reader.Take("badge", Reader.Either(Reader.Text, Reader.Object(Models.PresentationText.FromJson))),
                Message = reader.Take("message", Reader.Either(Reader.Text, Reader.Object(Models.PresentationText.FromJson))),
                Terms = reader.Take("terms", Reader.Either(Reader.Text, Reader.Object(Models.PresentationText.FromJson))),
                PaymentButton = reader.Take("payment_button", Reader.Object(Models.PaymentButton.FromJson)),
                Icon = reader.Take("icon", Reader.Object(Models.PaymentIcon.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_option_id", PaymentOptionId, false);
            visitor("header", Header, false);
            visitor("subheader", Subheader, false);
            visitor("badge", Badge, false);
            visitor("message", Message, false);
            visitor("terms", Terms, false);
            visitor("payment_button", PaymentButton, false);
            visitor("icon", Icon, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentOption? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

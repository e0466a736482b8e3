// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>One delivery.</summary>
    public sealed record Shipping : Model
    {
        /// <summary>shipping_reference.</summary>
        public string? ShippingReference { get; init; }

        /// <summary>recipient.</summary>
        public Recipient? Recipient { get; init; }

        /// <summary>address.</summary>
        public Address? Address { get; init; }

        /// <summary>shipping_option.</summary>
        public ShippingOption? ShippingOption { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Shipping FromJson(JsonElement json)
        {
            var reader = new Reader("Shipping", json);
            return new Shipping
            {
                ShippingReference = reader.Take("shipping_reference", Reader.Text),
                Recipient = reader.Take("recipient", Reader.Object(Models.Recipient.FromJson)),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                ShippingOption = reader.Take("shipping_option", Reader.Object(Models.ShippingOption.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("shipping_reference", ShippingReference, false);
            visitor("recipient", Recipient, true);
            visitor("address", Address, true);
            visitor("shipping_option", ShippingOption, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Shipping? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

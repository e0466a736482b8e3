// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The shipping that the customer chose at Klarna. It has to be honoured.</summary>
    public sealed record SelectedShipping : Model
    {
        /// <summary>recipient.</summary>
        public Recipient? Recipient { get; init; }

        /// <summary>address.</summary>
        public Address? Address { get; init; }

        /// <summary>shipping_option. No source confirms it.</summary>
        public ShippingOption? ShippingOption { get; init; }

        /// <summary>shipping_reference.</summary>
        public string? ShippingReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SelectedShipping FromJson(JsonElement json)
        {
            var reader = new Reader("SelectedShipping", json);
            return new SelectedShipping
            {
                Recipient = reader.Take("recipient", Reader.Object(Models.Recipient.FromJson)),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                ShippingOption = reader.Take("shipping_option", Reader.Object(Models.ShippingOption.FromJson)),
                ShippingReference = reader.Take("shipping_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("recipient", Recipient, true);
            visitor("address", Address, true);
            visitor("shipping_option", ShippingOption, false);
            visitor("shipping_reference", ShippingReference, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SelectedShipping? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

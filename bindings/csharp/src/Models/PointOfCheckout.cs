// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The store. One of the three members.</summary>
    public sealed record PointOfCheckout : Model
    {
        /// <summary>Klarna's id of a store that was onboarded.</summary>
        public string? StoreId { get; init; }

        /// <summary>The caller's name of a store that was onboarded.</summary>
        public string? StoreReference { get; init; }

        /// <summary>A store that was not.</summary>
        public StoreInput? Store { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PointOfCheckout FromJson(JsonElement json)
        {
            var reader = new Reader("PointOfCheckout", json);
            return new PointOfCheckout
            {
                StoreId = reader.Take("store_id", Reader.Text),
                StoreReference = reader.Take("store_reference", Reader.Text),
                Store = reader.Take("store", Reader.Object(Models.StoreInput.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("store_id", StoreId, false);
            visitor("store_reference", StoreReference, false);
            visitor("store", Store, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PointOfCheckout? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

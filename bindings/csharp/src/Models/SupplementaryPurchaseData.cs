// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What is bought, by whom, and where it goes.</summary>
    public sealed record SupplementaryPurchaseData : Model
    {
        /// <summary>Order number that the customer sees.</summary>
        public string? PurchaseReference { get; init; }

        /// <summary>Basket. Totals should add up to the amount of the payment.</summary>
        public IReadOnlyList<LineItem>? LineItems { get; init; }

        /// <summary>shipping.</summary>
        public IReadOnlyList<Shipping>? Shipping { get; init; }

        /// <summary>customer.</summary>
        public Customer? Customer { get; init; }

        /// <summary>subscriptions.</summary>
        public IReadOnlyList<Subscription>? Subscriptions { get; init; }

        /// <summary>ondemand_service.</summary>
        public OndemandService? OndemandService { get; init; }

        /// <summary>travel_reservations.</summary>
        public IReadOnlyList<TravelReservation>? TravelReservations { get; init; }

        /// <summary>lodging_reservations.</summary>
        public IReadOnlyList<LodgingReservation>? LodgingReservations { get; init; }

        /// <summary>event_reservations.</summary>
        public IReadOnlyList<EventReservation>? EventReservations { get; init; }

        /// <summary>insurances.</summary>
        public IReadOnlyList<Insurance>? Insurances { get; init; }

        /// <summary>vouchers.</summary>
        public IReadOnlyList<Voucher>? Vouchers { get; init; }

        /// <summary>marketplace_sellers.</summary>
        public IReadOnlyList<MarketplaceSeller>? MarketplaceSellers { get; init; }

        /// <summary>Older extra data of the merchant, as a JSON text.</summary>
        public string? AdditionalData { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SupplementaryPurchaseData FromJson(JsonElement json)
        {
            var reader = new Reader("SupplementaryPurchaseData", json);
            return new SupplementaryPurchaseData
            {
                PurchaseReference = reader.Take("purchase_reference", Reader.Text),
                LineItems = reader.Take("line_items", Reader.List(Reader.Object(Models.LineItem.FromJson))),
                Shipping = reader.Take("shipping", Reader.List(Reader.Object(Models.Shipping.FromJson))),
                Customer = reader.Take("customer", Reader.Object(Models.Customer.FromJson)),
                Subscriptions = reader.Take("subscriptions", Reader.List(Reader.Object(Models.Subscription.FromJson))),
                OndemandService = reader.Take("ondemand_service", Reader.Object(Models.OndemandService.FromJson)),
                TravelReservations = reader.Take("travel_reservations", Reader.List(Reader.Object(Models.TravelReservation.FromJson))),
                LodgingReservations = reader.Take("lodging_reservations", Reader.List(Reader.Object(Models.LodgingReservation.FromJson))),
                EventReservations = reader.Take("event_reservations", Reader.List(Reader.Object(Models.EventReservation.FromJson))),
                Insurances = reader.Take("insurances", Reader.List(Reader.Object(Models.Insurance.FromJson))),
                Vouchers = reader.Take("vouchers", Reader.List(Reader.Object(Models.Voucher.FromJson))),
                MarketplaceSellers = reader.Take("marketplace_sellers", Reader.List(Reader.Object(Models.MarketplaceSeller.FromJson))),
                AdditionalData = reader.Take("additional_data", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("purchase_reference", PurchaseReference, false);
            visitor("line_items", LineItems, false);
            visitor("shipping", Shipping, false);
            visitor("customer", Customer, true);
            visitor("subscriptions", Subscriptions, false);
            visitor("ondemand_service", OndemandService, false);
            visitor("travel_reservations", TravelReservations, false);
            visitor("lodging_reservations", LodgingReservations, false);
            visitor("event_reservations", EventReservations, false);
            visitor("insurances", Insurances, false);
            visitor("vouchers", Vouchers, false);
            visitor("marketplace_sellers", MarketplaceSellers, false);
            visitor("additional_data", AdditionalData, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SupplementaryPurchaseData? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How it was delivered.</summary>
    public sealed class DeliveryMethod : OpenEnum
    {
        /// <summary><c>BUY_ONLINE_PICK_UP_IN_STORE</c>.</summary>
        public static readonly DeliveryMethod BuyOnlinePickUpInStore = new DeliveryMethod("BUY_ONLINE_PICK_UP_IN_STORE");

        /// <summary><c>BY_POST_OR_MAIL</c>.</summary>
        public static readonly DeliveryMethod ByPostOrMail = new DeliveryMethod("BY_POST_OR_MAIL");

        /// <summary><c>DIGITAL_DELIVERY</c>.</summary>
        public static readonly DeliveryMethod DigitalDelivery = new DeliveryMethod("DIGITAL_DELIVERY");

        /// <summary><c>FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER</c>.</summary>
        public static readonly DeliveryMethod FoodDeliveryPerishablesToCustomer = new DeliveryMethod("FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER");

        /// <summary><c>FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT</c>.</summary>
        public static readonly DeliveryMethod FoodDeliveryPerishablesToPickUpSpot = new DeliveryMethod("FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT");

        /// <summary><c>INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER</c>.</summary>
        public static readonly DeliveryMethod InternalDeliveryServiceLogisticsCarrier = new DeliveryMethod("INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER");

        private DeliveryMethod(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DeliveryMethod> Known { get; } = new[]
        {
            BuyOnlinePickUpInStore,
            ByPostOrMail,
            DigitalDelivery,
            FoodDeliveryPerishablesToCustomer,
            FoodDeliveryPerishablesToPickUpSpot,
            InternalDeliveryServiceLogisticsCarrier,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DeliveryMethod Of(string text) => Find(Known, text) ?? new DeliveryMethod(text);

        /// <summary>The same.</summary>
        public static implicit operator DeliveryMethod(string text) => Of(text);
    }
}

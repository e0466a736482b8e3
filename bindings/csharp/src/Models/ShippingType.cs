// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How goods reach the customer.</summary>
    public sealed class ShippingType : OpenEnum
    {
        /// <summary><c>DIGITAL_DOWNLOAD</c>.</summary>
        public static readonly ShippingType DigitalDownload = new ShippingType("DIGITAL_DOWNLOAD");

        /// <summary><c>DIGITAL_EMAIL</c>.</summary>
        public static readonly ShippingType DigitalEmail = new ShippingType("DIGITAL_EMAIL");

        /// <summary><c>DIGITAL_OTHER</c>.</summary>
        public static readonly ShippingType DigitalOther = new ShippingType("DIGITAL_OTHER");

        /// <summary><c>PHYSICAL_OTHER</c>.</summary>
        public static readonly ShippingType PhysicalOther = new ShippingType("PHYSICAL_OTHER");

        /// <summary><c>PICKUP_BOX</c>.</summary>
        public static readonly ShippingType PickupBox = new ShippingType("PICKUP_BOX");

        /// <summary><c>PICKUP_POINT</c>.</summary>
        public static readonly ShippingType PickupPoint = new ShippingType("PICKUP_POINT");

        /// <summary><c>PICKUP_STORE</c>.</summary>
        public static readonly ShippingType PickupStore = new ShippingType("PICKUP_STORE");

        /// <summary><c>PICKUP_WAREHOUSE</c>.</summary>
        public static readonly ShippingType PickupWarehouse = new ShippingType("PICKUP_WAREHOUSE");

        /// <summary><c>TO_CURB</c>.</summary>
        public static readonly ShippingType ToCurb = new ShippingType("TO_CURB");

        /// <summary><c>TO_DOOR</c>.</summary>
        public static readonly ShippingType ToDoor = new ShippingType("TO_DOOR");

        /// <summary><c>TO_MAILBOX</c>.</summary>
        public static readonly ShippingType ToMailbox = new ShippingType("TO_MAILBOX");

        private ShippingType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ShippingType> Known { get; } = new[]
        {
            DigitalDownload,
            DigitalEmail,
            DigitalOther,
            PhysicalOther,
            PickupBox,
            PickupPoint,
            PickupStore,
            PickupWarehouse,
            ToCurb,
            ToDoor,
            ToMailbox,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ShippingType Of(string text) => Find(Known, text) ?? new ShippingType(text);

        /// <summary>The same.</summary>
        public static implicit operator ShippingType(string text) => Of(text);
    }
}

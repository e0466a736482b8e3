// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A property of the shipping.</summary>
    public sealed class ShippingTypeAttribute : OpenEnum
    {
        /// <summary><c>CONTACTLESS_DELIVERY</c>.</summary>
        public static readonly ShippingTypeAttribute ContactlessDelivery = new ShippingTypeAttribute("CONTACTLESS_DELIVERY");

        /// <summary><c>EXPRESS</c>.</summary>
        public static readonly ShippingTypeAttribute Express = new ShippingTypeAttribute("EXPRESS");

        /// <summary><c>IDENTIFICATION_REQUIRED</c>.</summary>
        public static readonly ShippingTypeAttribute IdentificationRequired = new ShippingTypeAttribute("IDENTIFICATION_REQUIRED");

        /// <summary><c>LEAVE_AT_CURB</c>.</summary>
        public static readonly ShippingTypeAttribute LeaveAtCurb = new ShippingTypeAttribute("LEAVE_AT_CURB");

        /// <summary><c>LEAVE_AT_DOOR</c>.</summary>
        public static readonly ShippingTypeAttribute LeaveAtDoor = new ShippingTypeAttribute("LEAVE_AT_DOOR");

        /// <summary><c>LEAVE_WITH_NEIGHBOUR</c>.</summary>
        public static readonly ShippingTypeAttribute LeaveWithNeighbour = new ShippingTypeAttribute("LEAVE_WITH_NEIGHBOUR");

        /// <summary><c>SIGNATURE_REQUIRED</c>.</summary>
        public static readonly ShippingTypeAttribute SignatureRequired = new ShippingTypeAttribute("SIGNATURE_REQUIRED");

        /// <summary><c>TRACKED</c>.</summary>
        public static readonly ShippingTypeAttribute Tracked = new ShippingTypeAttribute("TRACKED");

        /// <summary><c>UNTRACKED</c>.</summary>
        public static readonly ShippingTypeAttribute Untracked = new ShippingTypeAttribute("UNTRACKED");

        private ShippingTypeAttribute(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ShippingTypeAttribute> Known { get; } = new[]
        {
            ContactlessDelivery,
            Express,
            IdentificationRequired,
            LeaveAtCurb,
            LeaveAtDoor,
            LeaveWithNeighbour,
            SignatureRequired,
            Tracked,
            Untracked,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ShippingTypeAttribute Of(string text) => Find(Known, text) ?? new ShippingTypeAttribute(text);

        /// <summary>The same.</summary>
        public static implicit operator ShippingTypeAttribute(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Kind of voucher.</summary>
    public sealed class VoucherType : OpenEnum
    {
        /// <summary><c>GIFT_CARD</c>.</summary>
        public static readonly VoucherType GiftCard = new VoucherType("GIFT_CARD");

        private VoucherType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<VoucherType> Known { get; } = new[]
        {
            GiftCard,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static VoucherType Of(string text) => Find(Known, text) ?? new VoucherType(text);

        /// <summary>The same.</summary>
        public static implicit operator VoucherType(string text) => Of(text);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why a return was rejected.</summary>
    public sealed class ReturnRejectedReason : OpenEnum
    {
        /// <summary><c>CUSTOMER_DID_NOT_CONTACT_MERCHANT</c>.</summary>
        public static readonly ReturnRejectedReason CustomerDidNotContactMerchant = new ReturnRejectedReason("CUSTOMER_DID_NOT_CONTACT_MERCHANT");

        private ReturnRejectedReason(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ReturnRejectedReason> Known { get; } = new[]
        {
            CustomerDidNotContactMerchant,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ReturnRejectedReason Of(string text) => Find(Known, text) ?? new ReturnRejectedReason(text);

        /// <summary>The same.</summary>
        public static implicit operator ReturnRejectedReason(string text) => Of(text);
    }
}

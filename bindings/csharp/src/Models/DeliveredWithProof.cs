// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether there is a proof of delivery.</summary>
    public sealed class DeliveredWithProof : OpenEnum
    {
        /// <summary><c>YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY</c>.</summary>
        public static readonly DeliveredWithProof YesPurchaseDeliveredWithProofOfDelivery = new DeliveredWithProof("YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY");

        /// <summary><c>NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY</c>.</summary>
        public static readonly DeliveredWithProof NoPurchaseWasNotDeliveredWithProofOfDelivery = new DeliveredWithProof("NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY");

        private DeliveredWithProof(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DeliveredWithProof> Known { get; } = new[]
        {
            YesPurchaseDeliveredWithProofOfDelivery,
            NoPurchaseWasNotDeliveredWithProofOfDelivery,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DeliveredWithProof Of(string text) => Find(Known, text) ?? new DeliveredWithProof(text);

        /// <summary>The same.</summary>
        public static implicit operator DeliveredWithProof(string text) => Of(text);
    }
}

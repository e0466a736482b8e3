// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why the dispute is not accepted.</summary>
    public sealed class NotAcceptedReason : OpenEnum
    {
        /// <summary><c>ITEM_NOT_FAULTY_AS_DESCRIBED</c>.</summary>
        public static readonly NotAcceptedReason ItemNotFaultyAsDescribed = new NotAcceptedReason("ITEM_NOT_FAULTY_AS_DESCRIBED");

        /// <summary><c>OTHER_REASON_COMMENT_REQUIRED</c>.</summary>
        public static readonly NotAcceptedReason OtherReasonCommentRequired = new NotAcceptedReason("OTHER_REASON_COMMENT_REQUIRED");

        /// <summary><c>CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED</c>.</summary>
        public static readonly NotAcceptedReason CustomerRefusedDeliveryValidProofRequired = new NotAcceptedReason("CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED");

        private NotAcceptedReason(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<NotAcceptedReason> Known { get; } = new[]
        {
            ItemNotFaultyAsDescribed,
            OtherReasonCommentRequired,
            CustomerRefusedDeliveryValidProofRequired,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static NotAcceptedReason Of(string text) => Find(Known, text) ?? new NotAcceptedReason(text);

        /// <summary>The same.</summary>
        public static implicit operator NotAcceptedReason(string text) => Of(text);
    }
}

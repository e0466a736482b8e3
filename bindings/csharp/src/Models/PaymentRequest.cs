// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A payment request.</summary>
    public sealed record PaymentRequest : Model
    {
        /// <summary>payment_request_id.</summary>
        public string? PaymentRequestId { get; init; }

        /// <summary>payment_request_reference.</summary>
        public string? PaymentRequestReference { get; init; }

        /// <summary>amount.</summary>
        public long? Amount { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>state.</summary>
        public PaymentRequestState? State { get; init; }

        /// <summary>previous_state.</summary>
        public PaymentRequestState? PreviousState { get; init; }

        /// <summary>state_reason.</summary>
        public PaymentRequestStateReason? StateReason { get; init; }

        /// <summary>On older pages only.</summary>
        public string? StateExpiresAt { get; init; }

        /// <summary>End of its life: EXPIRED afterwards, then removed.</summary>
        public string? ExpiresAt { get; init; }

        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>updated_at.</summary>
        public string? UpdatedAt { get; init; }

        /// <summary>canceled_at.</summary>
        public string? CanceledAt { get; init; }

        /// <summary>supplementary_purchase_data.</summary>
        public SupplementaryPurchaseData? SupplementaryPurchaseData { get; init; }

        /// <summary>customer_interaction_config.</summary>
        public CustomerInteractionConfig? CustomerInteractionConfig { get; init; }

        /// <summary>shipping_config.</summary>
        public ShippingConfig? ShippingConfig { get; init; }

        /// <summary>acquiring_config.</summary>
        public AcquiringConfig? AcquiringConfig { get; init; }

        /// <summary>What there is to know in this state.</summary>
        public PaymentRequestStateContext? StateContext { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentRequest FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentRequest", json);
            return new PaymentRequest
            {
                PaymentRequestId = reader.Take("payment_request_id", Reader.Text),
                PaymentRequestReference = reader.Take("payment_request_reference", Reader.Text),
                Amount = reader.Value("amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.PaymentRequestState.Of)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.PaymentRequestState.Of)),
                StateReason = reader.Take("state_reason", Reader.Choice(Models.PaymentRequestStateReason.Of)),
                StateExpiresAt = reader.Take("state_expires_at", Reader.Text),
                ExpiresAt = reader.Take("expires_at", Reader.Text),
                CreatedAt = reader.Take("created_at", Reader.Text),
                UpdatedAt = reader.Take("updated_at", Reader.Text),
                CanceledAt = reader.Take("canceled_at", Reader.Text),
                SupplementaryPurchaseData = reader.Take("supplementary_purchase_data", Reader.Object(Models.SupplementaryPurchaseData.FromJson)),
                CustomerInteractionConfig = reader.Take("customer_interaction_config", Reader.Object(Models.CustomerInteractionConfig.FromJson)),
                ShippingConfig = reader.Take("shipping_config", Reader.Object(Models.ShippingConfig.FromJson)),
                AcquiringConfig = reader.Take("acquiring_config", Reader.Object(Models.AcquiringConfig.FromJson)),
                StateContext = reader.Take("state_context", Reader.Object(Models.PaymentRequestStateContext.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_request_id", PaymentRequestId, false);
            visitor("payment_request_reference", PaymentRequestReference, false);
            visitor("amount", Amount, false);
            visitor("currency", Currency, false);
            visitor("state", State, false);
            visitor("previous_state", PreviousState, false);
            visitor("state_reason", StateReason, false);
            visitor("state_expires_at", StateExpiresAt, false);
            visitor("expires_at", ExpiresAt, false);
            visitor("created_at", CreatedAt, false);
            visitor("updated_at", UpdatedAt, false);
            visitor("canceled_at", CanceledAt, false);
            visitor("supplementary_purchase_data", SupplementaryPurchaseData, false);
            visitor("customer_interaction_config", CustomerInteractionConfig, false);
            visitor("shipping_config", ShippingConfig, false);
            visitor("acquiring_config", AcquiringConfig, false);
            visitor("state_context", StateContext, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

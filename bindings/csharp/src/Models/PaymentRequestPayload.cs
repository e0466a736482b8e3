// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A payment request has moved. Some senders put token, customer and shipping into `state_context`: look at the
    /// top first.</summary>
    public sealed record PaymentRequestPayload : Model
    {
        /// <summary>payment_request_id.</summary>
        public string? PaymentRequestId { get; init; }

        /// <summary>payment_request_reference.</summary>
        public string? PaymentRequestReference { get; init; }

        /// <summary>state.</summary>
        public PaymentRequestState? State { get; init; }

        /// <summary>previous_state.</summary>
        public PaymentRequestState? PreviousState { get; init; }

        /// <summary>As on the payment request.</summary>
        public string? StateReason { get; init; }

        /// <summary>klarna_network_session_token.</summary>
        public string? KlarnaNetworkSessionToken { get; init; }

        /// <summary>payment_token. On its way out.</summary>
        public string? PaymentToken { get; init; }

        /// <summary>interoperability_token. On its way out.</summary>
        public string? InteroperabilityToken { get; init; }

        /// <summary>payment_transaction_id. No source confirms it.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>Said to come; the customer's member is the likelier place. No source confirms it.</summary>
        public string? CustomerToken { get; init; }

        /// <summary>klarna_customer.</summary>
        public KlarnaCustomer? KlarnaCustomer { get; init; }

        /// <summary>shipping.</summary>
        public SelectedShipping? Shipping { get; init; }

        /// <summary>state_context. No source confirms it.</summary>
        public PaymentRequestStateContext? StateContext { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentRequestPayload FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentRequestPayload", json);
            return new PaymentRequestPayload
            {
                PaymentRequestId = reader.Take("payment_request_id", Reader.Text),
                PaymentRequestReference = reader.Take("payment_request_reference", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.PaymentRequestState.Of)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.PaymentRequestState.Of)),
                StateReason = reader.Take("state_reason", Reader.Text),
                KlarnaNetworkSessionToken = reader.Take("klarna_network_session_token", Reader.Text),
                PaymentToken = reader.Take("payment_token", Reader.Text),
                InteroperabilityToken = reader.Take("interoperability_token", Reader.Text),
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                CustomerToken = reader.Take("customer_token", Reader.Text),
                KlarnaCustomer = reader.Take("klarna_customer", Reader.Object(Models.KlarnaCustomer.FromJson)),
                Shipping = reader.Take("shipping", Reader.Object(Models.SelectedShipping.FromJson)),
                StateContext = reader.Take("state_context", Reader.Object(Models.PaymentRequestStateContext.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_request_id", PaymentRequestId, false);
            visitor("payment_request_reference", PaymentRequestReference, false);
            visitor("state", State, false);
            visitor("previous_state", PreviousState, false);
            visitor("state_reason", StateReason, false);
            visitor("klarna_network_session_token", KlarnaNetworkSessionToken, true);
            visitor("payment_token", PaymentToken, true);
            visitor("interoperability_token", InteroperabilityToken, true);
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("customer_token", CustomerToken, true);
            visitor("klarna_customer", KlarnaCustomer, false);
            visitor("shipping", Shipping, false);
            visitor("state_context", StateContext, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentRequestPayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A dispute.</summary>
    public sealed record Dispute : Model
    {
        /// <summary>payment_dispute_id.</summary>
        public string? PaymentDisputeId { get; init; }

        /// <summary>dispute_reason.</summary>
        public DisputeReason? DisputeReason { get; init; }

        /// <summary>state.</summary>
        public DisputeState? State { get; init; }

        /// <summary>Older product.</summary>
        public string? OrderId { get; init; }

        /// <summary>payment_transaction_id.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>payment_account_id.</summary>
        public string? PaymentAccountId { get; init; }

        /// <summary>dispute_details.</summary>
        public DisputeDetails? DisputeDetails { get; init; }

        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>updated_at.</summary>
        public string? UpdatedAt { get; init; }

        /// <summary>process_exceptions.</summary>
        public IReadOnlyList<ProcessException>? ProcessExceptions { get; init; }

        /// <summary>payment_transaction_reference.</summary>
        public string? PaymentTransactionReference { get; init; }

        /// <summary>The order number that the customer knows.</summary>
        public string? PurchaseReference { get; init; }

        /// <summary>Older product.</summary>
        public string? MerchantReference2 { get; init; }

        /// <summary>Older product.</summary>
        public string? CaptureId { get; init; }

        /// <summary>payment_capture_reference.</summary>
        public string? PaymentCaptureReference { get; init; }

        /// <summary>Older product.</summary>
        public string? CaptureKrn { get; init; }

        /// <summary>payment_capture_id.</summary>
        public string? PaymentCaptureId { get; init; }

        /// <summary>product_id.</summary>
        public string? ProductId { get; init; }

        /// <summary>payment_account_reference.</summary>
        public string? PaymentAccountReference { get; init; }

        /// <summary>partner_account_id.</summary>
        public string? PartnerAccountId { get; init; }

        /// <summary>2026.</summary>
        public IReadOnlyList<CustomerEvidence>? CustomerEvidences { get; init; }

        /// <summary>configuration.</summary>
        public DisputeConfiguration? Configuration { get; init; }

        /// <summary>What there is to know in this state.</summary>
        public DisputeStateContext? StateContext { get; init; }

        /// <summary>previous_state.</summary>
        public DisputeState? PreviousState { get; init; }

        /// <summary>representment.</summary>
        public Representment? Representment { get; init; }

        /// <summary>arbitration.</summary>
        public Arbitration? Arbitration { get; init; }

        /// <summary>merchant_evidence.</summary>
        public IReadOnlyList<MerchantEvidence>? MerchantEvidence { get; init; }

        /// <summary>2020.</summary>
        public IReadOnlyList<CustomerEvidenceRef>? CustomerEvidence { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Dispute FromJson(JsonElement json)
        {
            var reader = new Reader("Dispute", json);
            return new Dispute
            {
                PaymentDisputeId = reader.Take("payment_dispute_id", Reader.Text),
                DisputeReason = reader.Take("dispute_reason", Reader.Choice(Models.DisputeReason.Of)),
                State = reader.Take("state", Reader.Choice(Models.DisputeState.Of)),
                OrderId = reader.Take("order_id", Reader.Text),
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                PaymentAccountId = reader.Take("payment_account_id", Reader.Text),
                DisputeDetails = reader.Take("dispute_details", Reader.Object(Models.DisputeDetails.FromJson)),
                CreatedAt = reader.Take("created_at", Reader.Text),
                UpdatedAt = reader.Take("updated_at", Reader.Text),
                ProcessExceptions = reader.Take("process_exceptions", Reader.List(Reader.Object(Models.ProcessException.FromJson))),
                PaymentTransactionReference = reader.Take("payment_transaction_reference", Reader.Text),
                PurchaseReference = reader.Take("purchase_reference", Reader.Text),
                MerchantReference2 = reader.Take("merchant_reference2", Reader.Text),
                CaptureId = reader.Take("capture_id", Reader.Text),
                PaymentCaptureReference = reader.Take("payment_capture_reference", Reader.Text),
                CaptureKrn = reader.Take("capture_krn", Reader.Text),
                PaymentCaptureId = reader.Take("payment_capture_id", Reader.Text),
                ProductId = reader.Take("product_id", Reader.Text),
                PaymentAccountReference = reader.Take("payment_account_reference", Reader.Text),
                PartnerAccountId = reader.Take("partner_account_id", Reader.Text),
                CustomerEvidences = reader.Take("customer_evidences", Reader.List(Reader.Object(Models.CustomerEvidence.FromJson))),
                Configuration = reader.Take("configuration", Reader.Object(Models.DisputeConfiguration.FromJson)),
                StateContext = reader.Take("state_context", Reader.Object(Models.DisputeStateContext.FromJson)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.DisputeState.Of)),
                Representment = reader.Take("representment", Reader.Object(Models.Representment.FromJson)),
                Arbitration = reader.Take("arbitration", Reader.Object(Models.Arbitration.FromJson)),
                MerchantEvidence = reader.Take("merchant_evidence", Reader.List(Reader.Object(Models.MerchantEvidence.FromJson))),
                CustomerEvidence = reader.Take("customer_evidence", Reader.List(Reader.Object(Models.CustomerEvidenceRef.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_dispute_id", PaymentDisputeId, false);
            visitor("dispute_reason", DisputeReason, false);
            visitor("state", State, false);
            visitor("order_id", OrderId, false);
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("payment_account_id", PaymentAccountId, false);
            visitor("dispute_details", DisputeDetails, false);
            visitor("created_at", CreatedAt, false);
            visitor("updated_at", UpdatedAt, false);
            visitor("process_exceptions", ProcessExceptions, false);
            visitor("payment_transaction_reference", PaymentTransactionReference, false);
            visitor("purchase_reference", PurchaseReference, false);
            visitor("merchant_reference2", MerchantReference2, false);
            visitor("capture_id", CaptureId, false);
            visitor("payment_capture_reference", PaymentCaptureReference, false);
            visitor("capture_krn", CaptureKrn, false);
            visitor("payment_capture_id", PaymentCaptureId, false);
            visitor("product_id", ProductId, false);
            visitor("payment_account_reference", PaymentAccountReference, false);
            visitor("partner_account_id", PartnerAccountId, false);
            visitor("customer_evidences", CustomerEvidences, false);
            visitor("configuration", Configuration, false);
            visitor("state_context", StateContext, false);
            visitor("previous_state", PreviousState, false);
            visitor("representment", Representment, false);
            visitor("arbitration", Arbitration, false);
            visitor("merchant_evidence", MerchantEvidence, false);
            visitor("customer_evidence", CustomerEvidence, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Dispute? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

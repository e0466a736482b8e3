// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A dispute as an event tells of it, of any type and framework. What the dispute has under its state context
    /// lies at the top here.</summary>
    public sealed record DisputePayload : Model
    {
        /// <summary>payment_dispute_id.</summary>
        public string? PaymentDisputeId { get; init; }

        /// <summary>payment_transaction_id.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>payment_transaction_reference.</summary>
        public string? PaymentTransactionReference { get; init; }

        /// <summary>payment_capture_id.</summary>
        public string? PaymentCaptureId { get; init; }

        /// <summary>payment_capture_reference.</summary>
        public string? PaymentCaptureReference { get; init; }

        /// <summary>payment_account_id.</summary>
        public string? PaymentAccountId { get; init; }

        /// <summary>payment_account_reference.</summary>
        public string? PaymentAccountReference { get; init; }

        /// <summary>purchase_reference.</summary>
        public string? PurchaseReference { get; init; }

        /// <summary>Older product.</summary>
        public string? OrderId { get; init; }

        /// <summary>Older product.</summary>
        public string? CaptureId { get; init; }

        /// <summary>Older product.</summary>
        public string? CaptureKrn { get; init; }

        /// <summary>Older product.</summary>
        public string? MerchantReference2 { get; init; }

        /// <summary>state.</summary>
        public DisputeState? State { get; init; }

        /// <summary>previous_state.</summary>
        public DisputeState? PreviousState { get; init; }

        /// <summary>updated_at.</summary>
        public string? UpdatedAt { get; init; }

        /// <summary>configuration.</summary>
        public DisputeConfiguration? Configuration { get; init; }

        /// <summary>dispute_reason.</summary>
        public DisputeReason? DisputeReason { get; init; }

        /// <summary>dispute_details.</summary>
        public DisputeDetails? DisputeDetails { get; init; }

        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>representment.</summary>
        public Representment? Representment { get; init; }

        /// <summary>partner_evidence.</summary>
        public PartnerEvidence? PartnerEvidence { get; init; }

        /// <summary>Until when an appeal is possible.</summary>
        public string? ArbitrationExpiresAt { get; init; }

        /// <summary>arbitration.</summary>
        public Arbitration? Arbitration { get; init; }

        /// <summary>arbitration_request.</summary>
        public ArbitrationRequest? ArbitrationRequest { get; init; }

        /// <summary>dispute_outcome.</summary>
        public DisputeOutcome? DisputeOutcome { get; init; }

        /// <summary>dispute_outcome_detailed.</summary>
        public DisputeOutcomeDetailed? DisputeOutcomeDetailed { get; init; }

        /// <summary>closed_at.</summary>
        public string? ClosedAt { get; init; }

        /// <summary>updated_fields.</summary>
        public DisputeUpdatedFields? UpdatedFields { get; init; }

        /// <summary>What was replaced.</summary>
        public DisputeUpdatedFields? PreviousFields { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>state_context.</summary>
        public DisputeStateContext? StateContext { get; init; }

        /// <summary>merchant_evidence.</summary>
        public IReadOnlyList<MerchantEvidence>? MerchantEvidence { get; init; }

        /// <summary>customer_evidence.</summary>
        public IReadOnlyList<CustomerEvidenceRef>? CustomerEvidence { get; init; }

        /// <summary>payment_product_instance_id.</summary>
        public string? PaymentProductInstanceId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DisputePayload FromJson(JsonElement json)
        {
            var reader = new Reader("DisputePayload", json);
            return new DisputePayload
            {
                PaymentDisputeId = reader.Take("payment_dispute_id", Reader.Text),
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                PaymentTransactionReference = reader.Take("payment_transaction_reference", Reader.Text),
                PaymentCaptureId = reader.Take("payment_capture_id", Reader.Text),
                PaymentCaptureReference = reader.Take("payment_capture_reference", Reader.Text),
                PaymentAccountId = reader.Take("payment_account_id", Reader.Text),
                PaymentAccountReference = reader.Take("payment_account_reference", Reader.Text),
                PurchaseReference = reader.Take("purchase_reference", Reader.Text),
                OrderId = reader.Take("order_id", Reader.Text),
                CaptureId = reader.Take("capture_id", Reader.Text),
                CaptureKrn = reader.Take("capture_krn", Reader.Text),
                MerchantReference2 = reader.Take("merchant_reference2", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.DisputeState.Of)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.DisputeState.Of)),
                UpdatedAt = reader.Take("updated_at", Reader.Text),
                Configuration = reader.Take("configuration", Reader.Object(Models.DisputeConfiguration.FromJson)),
                DisputeReason = reader.Take("dispute_reason", Reader.Choice(Models.DisputeReason.Of)),
                DisputeDetails = reader.Take("dispute_details", Reader.Object(Models.DisputeDetails.FromJson)),
                CreatedAt = reader.Take("created_at", Reader.Text),
                Representment = reader.Take("representment", Reader.Object(Models.Representment.FromJson)),
                PartnerEvidence = reader.Take("partner_evidence", Reader.Object(Models.PartnerEvidence.FromJson)),
                ArbitrationExpiresAt = reader.Take("arbitration_expires_at", Reader.Text),
                Arbitration = reader.Take("arbitration", Reader.Object(Models.Arbitration.FromJson)),
                ArbitrationRequest = reader.Take("arbitration_request", Reader.Object(Models.ArbitrationRequest.FromJson)),
                DisputeOutcome = reader.Take("dispute_outcome", Reader.Choice(Models.DisputeOutcome.Of)),
                DisputeOutcomeDetailed = reader.Take("dispute_outcome_detailed", Reader.Choice(Models.DisputeOutcomeDetailed.Of)),
                ClosedAt = reader.Take("closed_at", Reader.Text),
                UpdatedFields = reader.Take("updated_fields", Reader.Object(Models.DisputeUpdatedFields.FromJson)),
                PreviousFields = reader.Take("previous_fields", Reader.Object(Models.DisputeUpdatedFields.FromJson)),
                Currency = reader.Take("currency", Reader.Text),
                StateContext = reader.Take("state_context", Reader.Object(Models.DisputeStateContext.FromJson)),
                MerchantEvidence = reader.Take("merchant_evidence", Reader.List(Reader.Object(Models.MerchantEvidence.FromJson))),
                CustomerEvidence = reader.Take("customer_evidence", Reader.List(Reader.Object(Models.CustomerEvidenceRef.FromJson))),
                PaymentProductInstanceId = reader.Take("payment_product_instance_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_dispute_id", PaymentDisputeId, false);
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("payment_transaction_reference", PaymentTransactionReference, false);
            visitor("payment_capture_id", PaymentCaptureId, false);
            visitor("payment_capture_reference", PaymentCaptureReference, false);
            visitor("payment_account_id", PaymentAccountId, false);
            visitor("payment_account_reference", PaymentAccountReference, false);
            visitor("purchase_reference", PurchaseReference, false);
            visitor("order_id", OrderId, false);
            visitor("capture_id", CaptureId, false);
            visitor("capture_krn", CaptureKrn, false);
            visitor("merchant_reference2", MerchantReference2, false);
            visitor("state", State, false);
            visitor("previous_state", PreviousState, false);
            visitor("updated_at", UpdatedAt, false);
            visitor("configuration", Configuration, false);
            visitor("dispute_reason", DisputeReason, false);
            visitor("dispute_details", DisputeDetails, false);
            visitor("created_at", CreatedAt, false);
            visitor("representment", Representment, false);
            visitor("partner_evidence", PartnerEvidence, false);
            visitor("arbitration_expires_at", ArbitrationExpiresAt, false);
            visitor("arbitration", Arbitration, false);
            visitor("arbitration_request", ArbitrationRequest, false);
            visitor("dispute_outcome", DisputeOutcome, false);
            visitor("dispute_outcome_detailed", DisputeOutcomeDetailed, false);
            visitor("closed_at", ClosedAt, false);
            visitor("updated_fields", UpdatedFields, false);
            visitor("previous_fields", PreviousFields, false);
            visitor("currency", Currency, false);
            visitor("state_context", StateContext, false);
            visitor("merchant_evidence", MerchantEvidence, false);
            visitor("customer_evidence", CustomerEvidence, false);
            visitor("payment_product_instance_id", PaymentProductInstanceId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DisputePayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

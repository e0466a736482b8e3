// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What is to be decided.</summary>
    public sealed record PaymentAuthorizeRequest : Model
    {
        /// <summary>currency. Needed in a request.</summary>
        public string? Currency { get; init; }

        /// <summary>Ask for a payment.</summary>
        public RequestPaymentTransaction? RequestPaymentTransaction { get; init; }

        /// <summary>Ask for a customer token.</summary>
        public RequestCustomerToken? RequestCustomerToken { get; init; }

        /// <summary>The purchase: optional for the API, expected by the rules of the network.</summary>
        public SupplementaryPurchaseData? SupplementaryPurchaseData { get; init; }

        /// <summary>Data of the network from the partner, forwarded unaltered.</summary>
        public string? InteroperabilityData { get; init; }

        /// <summary>Newer name of `interoperability_data`. No source confirms it.</summary>
        public string? KlarnaNetworkData { get; init; }

        /// <summary>How the customer is asked to approve. Without it there is no step-up: the answer is APPROVED or DECLINED.</summary>
        public StepUpConfig? StepUpConfig { get; init; }

        /// <summary>acquiring_config.</summary>
        public AcquiringConfig? AcquiringConfig { get; init; }

        /// <summary>point_of_checkout.</summary>
        public PointOfCheckout? PointOfCheckout { get; init; }

        /// <summary>point_of_transaction.</summary>
        public PointOfTransaction? PointOfTransaction { get; init; }

        /// <summary>The completed payment request, on the final authorization. No source confirms it.</summary>
        public string? PaymentRequestId { get; init; }

        /// <summary>collect_customer_profile. No source confirms it.</summary>
        public IReadOnlyList<ProfileScope>? CollectCustomerProfile { get; init; }

        /// <summary>shipping_config. No source confirms it.</summary>
        public ShippingConfig? ShippingConfig { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentAuthorizeRequest FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentAuthorizeRequest", json);
            return new PaymentAuthorizeRequest
            {
                Currency = reader.Take("currency", Reader.Text),
                RequestPaymentTransaction = reader.Take("request_payment_transaction", Reader.Object(Models.RequestPaymentTransaction.FromJson)),
                RequestCustomerToken = reader.Take("request_customer_token", Reader.Object(Models.RequestCustomerToken.FromJson)),
                SupplementaryPurchaseData = reader.Take("supplementary_purchase_data", Reader.Object(Models.SupplementaryPurchaseData.FromJson)),
                InteroperabilityData = reader.Take("interoperability_data", Reader.Text),
                KlarnaNetworkData = reader.Take("klarna_network_data", Reader.Text),
                StepUpConfig = reader.Take("step_up_config", Reader.Object(Models.StepUpConfig.FromJson)),
                AcquiringConfig = reader.Take("acquiring_config", Reader.Object(Models.AcquiringConfig.FromJson)),
                PointOfCheckout = reader.Take("point_of_checkout", Reader.Object(Models.PointOfCheckout.FromJson)),
                PointOfTransaction = reader.Take("point_of_transaction", Reader.Object(Models.PointOfTransaction.FromJson)),
                PaymentRequestId = reader.Take("payment_request_id", Reader.Text),
                CollectCustomerProfile = reader.Take("collect_customer_profile", Reader.List(Reader.Choice(Models.ProfileScope.Of))),
                ShippingConfig = reader.Take("shipping_config", Reader.Object(Models.ShippingConfig.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("currency", Currency, false);
            visitor("request_payment_transaction", RequestPaymentTransaction, false);
            visitor("request_customer_token", RequestCustomerToken, false);
            visitor("supplementary_purchase_data", SupplementaryPurchaseData, false);
            visitor("interoperability_data", InteroperabilityData, true);
            visitor("klarna_network_data", KlarnaNetworkData, true);
            visitor("step_up_config", StepUpConfig, false);
            visitor("acquiring_config", AcquiringConfig, false);
            visitor("point_of_checkout", PointOfCheckout, false);
            visitor("point_of_transaction", PointOfTransaction, false);
            visitor("payment_request_id", PaymentRequestId, false);
            visitor("collect_customer_profile", CollectCustomerProfile, false);
            visitor("shipping_config", ShippingConfig, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentAuthorizeRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

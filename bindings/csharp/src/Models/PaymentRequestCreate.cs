// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A payment request to be created.</summary>
    public sealed record PaymentRequestCreate : Model
    {
        /// <summary>currency. Needed in a request.</summary>
        public string? Currency { get; init; }

        /// <summary>Left out when only a token is asked for.</summary>
        public long? Amount { get; init; }

        /// <summary>payment_request_reference.</summary>
        public string? PaymentRequestReference { get; init; }

        /// <summary>supplementary_purchase_data.</summary>
        public SupplementaryPurchaseData? SupplementaryPurchaseData { get; init; }

        /// <summary>Data of the network from the partner, forwarded unaltered.</summary>
        public string? InteroperabilityData { get; init; }

        /// <summary>request_customer_token.</summary>
        public RequestCustomerToken? RequestCustomerToken { get; init; }

        /// <summary>customer_interaction_config. Needed in a request.</summary>
        public CustomerInteractionConfig? CustomerInteractionConfig { get; init; }

        /// <summary>collect_customer_profile.</summary>
        public IReadOnlyList<ProfileScope>? CollectCustomerProfile { get; init; }

        /// <summary>payment_option_id.</summary>
        public string? PaymentOptionId { get; init; }

        /// <summary>payment_program_enablement_codes.</summary>
        public IReadOnlyList<string>? PaymentProgramEnablementCodes { get; init; }

        /// <summary>shipping_config.</summary>
        public ShippingConfig? ShippingConfig { get; init; }

        /// <summary>acquiring_config.</summary>
        public AcquiringConfig? AcquiringConfig { get; init; }

        /// <summary>point_of_checkout.</summary>
        public PointOfCheckout? PointOfCheckout { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentRequestCreate FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentRequestCreate", json);
            return new PaymentRequestCreate
            {
                Currency = reader.Take("currency", Reader.Text),
                Amount = reader.Value("amount", Reader.Integer),
                PaymentRequestReference = reader.Take("payment_request_reference", Reader.Text),
                SupplementaryPurchaseData = reader.Take("supplementary_purchase_data", Reader.Object(Models.SupplementaryPurchaseData.FromJson)),
                InteroperabilityData = reader.Take("interoperability_data", Reader.Text),
                RequestCustomerToken = reader.Take("request_customer_token", Reader.Object(Models.RequestCustomerToken.FromJson)),
                CustomerInteractionConfig = reader.Take("customer_interaction_config", Reader.Object(Models.CustomerInteractionConfig.FromJson)),
                CollectCustomerProfile = reader.Take("collect_customer_profile", Reader.List(Reader.Choice(Models.ProfileScope.Of))),
                PaymentOptionId = reader.Take("payment_option_id", Reader.Text),
                PaymentProgramEnablementCodes = reader.Take("payment_program_enablement_codes", Reader.List(Reader.Text)),
                ShippingConfig = reader.Take("shipping_config", Reader.Object(Models.ShippingConfig.FromJson)),
                AcquiringConfig = reader.Take("acquiring_config", Reader.Object(Models.AcquiringConfig.FromJson)),
                PointOfCheckout = reader.Take("point_of_checkout", Reader.Object(Models.PointOfCheckout.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("currency", Currency, false);
            visitor("amount", Amount, false);
            visitor("payment_request_reference", PaymentRequestReference, false);
            visitor("supplementary_purchase_data", SupplementaryPurchaseData, false);
            visitor("interoperability_data", InteroperabilityData, true);
            visitor("request_customer_token", RequestCustomerToken, false);
            visitor("customer_interaction_config", CustomerInteractionConfig, false);
            visitor("collect_customer_profile", CollectCustomerProfile, false);
            visitor("payment_option_id", PaymentOptionId, false);
            visitor("payment_program_enablement_codes", PaymentProgramEnablementCodes, false);
            visitor("shipping_config", ShippingConfig, false);
            visitor("acquiring_config", AcquiringConfig, false);
            visitor("point_of_checkout", PointOfCheckout, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentRequestCreate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

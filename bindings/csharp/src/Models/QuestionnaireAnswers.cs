// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Answers. Which questions there are, depends on the reason of the dispute.</summary>
    public sealed record QuestionnaireAnswers : Model
    {
        /// <summary>RETURN_NOT_REFUNDED.</summary>
        public ReturnReceived? DidYouReceiveTheReturn { get; init; }

        /// <summary>With RETURN_REJECTED_NO_REFUND.</summary>
        public ReturnRejectedReason? ReturnRejectedReason { get; init; }

        /// <summary>PRODUCTS_FAULTY, CAPTURE_AMOUNT_INCORRECT, PRODUCTS_NOT_RECEIVED.</summary>
        public DisputeResolved? HaveYouResolvedTheDisputeWithTheCustomer { get; init; }

        /// <summary>With NO_DISPUTE_NOT_ACCEPTED.</summary>
        public NotAcceptedReason? NotAcceptedReason { get; init; }

        /// <summary>With YES_OTHER_RESOLUTION.</summary>
        public ResolutionType? ResolutionType { get; init; }

        /// <summary>PRODUCTS_NOT_RECEIVED. Decides which of the following are asked for.</summary>
        public DeliveryMethod? DeliveryMethod { get; init; }

        /// <summary>Who took it.</summary>
        public PersonName? Customer { get; init; }

        /// <summary>pickup_address.</summary>
        public Address? PickupAddress { get; init; }

        /// <summary>pickup_date.</summary>
        public string? PickupDate { get; init; }

        /// <summary>time_of_pickup.</summary>
        public string? TimeOfPickup { get; init; }

        /// <summary>tracking_number.</summary>
        public string? TrackingNumber { get; init; }

        /// <summary>shipment_number.</summary>
        public string? ShipmentNumber { get; init; }

        /// <summary>delivery_address.</summary>
        public Address? DeliveryAddress { get; init; }

        /// <summary>shipping_carrier.</summary>
        public string? ShippingCarrier { get; init; }

        /// <summary>estimated_delivery_date.</summary>
        public string? EstimatedDeliveryDate { get; init; }

        /// <summary>hyperlink_to_proof_of_delivery_url.</summary>
        public string? HyperlinkToProofOfDeliveryUrl { get; init; }

        /// <summary>delivery_date.</summary>
        public string? DeliveryDate { get; init; }

        /// <summary>time_of_delivery.</summary>
        public string? TimeOfDelivery { get; init; }

        /// <summary>delivery_time.</summary>
        public string? DeliveryTime { get; init; }

        /// <summary>email.</summary>
        public string? Email { get; init; }

        /// <summary>pick_up_spot_address.</summary>
        public Address? PickUpSpotAddress { get; init; }

        /// <summary>proof_of_delivery_attachments.</summary>
        public IReadOnlyList<AttachmentRef>? ProofOfDeliveryAttachments { get; init; }

        /// <summary>PURCHASE_HIGH_RISK.</summary>
        public ShippingProgress? Shipping { get; init; }

        /// <summary>PURCHASE_HIGH_RISK, unless nothing was shipped.</summary>
        public IReadOnlyList<Shipment2020>? ListOfShipments { get; init; }

        /// <summary>PURCHASE_UNAUTHORIZED. Decides which of the following are asked for.</summary>
        public DisputedProductType? ProductType { get; init; }

        /// <summary>shipment_country.</summary>
        public string? ShipmentCountry { get; init; }

        /// <summary>delivered_with_proof.</summary>
        public DeliveredWithProof? DeliveredWithProof { get; init; }

        /// <summary>last_digits_of_phone_for_delivery_notification.</summary>
        public string? LastDigitsOfPhoneForDeliveryNotification { get; init; }

        /// <summary>customer_contacted.</summary>
        public CustomerContacted? CustomerContacted { get; init; }

        /// <summary>service_already_used.</summary>
        public ServiceAlreadyUsed? ServiceAlreadyUsed { get; init; }

        /// <summary>service_delivered_by.</summary>
        public ServiceDeliveredBy? ServiceDeliveredBy { get; init; }

        /// <summary>purchase_cancelable.</summary>
        public PurchaseCancelable? PurchaseCancelable { get; init; }

        /// <summary>purchase_refundable.</summary>
        public PurchaseRefundable? PurchaseRefundable { get; init; }

        /// <summary>products_already_used.</summary>
        public ProductsAlreadyUsed? ProductsAlreadyUsed { get; init; }

        /// <summary>travel_purchase.</summary>
        public TravelPurchase? TravelPurchase { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static QuestionnaireAnswers FromJson(JsonElement json)
        {
            var reader = new Reader("QuestionnaireAnswers", json);
            return new QuestionnaireAnswers
            {
                DidYouReceiveTheReturn = reader.Take("did_you_receive_the_return", Reader.Choice(Models.ReturnReceived.Of)),
                ReturnRejectedReason = reader.Take("return_rejected_reason", Reader.Choice(Models.ReturnRejectedReason.Of)),
                HaveYouResolvedTheDisputeWithTheCustomer = reader.Take("have_you_resolved_the_dispute_with_the_customer", Reader.Choice(Models.DisputeResolved.Of)),
                NotAcceptedReason = reader.Take("not_accepted_reason", Reader.Choice(Models.NotAcceptedReason.Of)),
                ResolutionType = reader.Take("resolution_type", Reader.Choice(Models.ResolutionType.Of)),
                DeliveryMethod = reader.Take("delivery_method", Reader.Choice(Models.DeliveryMethod.Of)),
                Customer = reader.Take("customer", Reader.Object(Models.PersonName.FromJson)),
                PickupAddress = reader.Take("pickup_address", Reader.Object(Models.Address.FromJson)),
                PickupDate = reader.Take("pickup_date", Reader.Text),
                TimeOfPickup = reader.Take("time_of_pickup", Reader.Text),
                TrackingNumber = reader.Take("tracking_number", Reader.Text),
                ShipmentNumber = reader.Take("shipment_number", Reader.Text),
                DeliveryAddress = reader.Take("delivery_address", Reader.Object(Models.Address.FromJson)),
                ShippingCarrier = reader.Take("shipping_carrier", Reader.Text),
                EstimatedDeliveryDate = reader.Take("estimated_delivery_date", Reader.Text),
                HyperlinkToProofOfDeliveryUrl = reader.Take("hyperlink_to_proof_of_delivery_url", Reader.Text),
                DeliveryDate = reader.Take("delivery_date", Reader.Text),
                TimeOfDelivery = reader.Take("time_of_delivery", Reader.Text),
                DeliveryTime = reader.Take("delivery_time", Reader.Text),
                Email = reader.Take("email", Reader.Text),
                PickUpSpotAddress = reader.Take("pick_up_spot_address", Reader.Object(Models.Address.FromJson)),
                ProofOfDeliveryAttachments = reader.Take("proof_of_delivery_attachments", Reader.List(Reader.Object(Models.AttachmentRef.FromJson))),
                Shipping = reader.Take("shipping", Reader.Choice(Models.ShippingProgress.Of)),
                ListOfShipments = reader.Take("list_of_shipments", Reader.List(Reader.Object(Models.Shipment2020.FromJson))),
                ProductType = reader.Take("product_type", Reader.Choice(Models.DisputedProductType.Of)),
                ShipmentCountry = reader.Take("shipment_country", Reader.Text),
                DeliveredWithProof = reader.Take("delivered_with_proof", Reader.Choice(Models.DeliveredWithProof.Of)),
                LastDigitsOfPhoneForDeliveryNotification = reader.Take("last_digits_of_phone_for_delivery_notification", Reader.Text),
                CustomerContacted = reader.Take("customer_contacted", Reader.Choice(Models.CustomerContacted.Of)),
                ServiceAlreadyUsed = reader.Take("service_already_used", Reader.Choice(Models.ServiceAlreadyUsed.Of)),
                ServiceDeliveredBy = reader.Take("service_delivered_by", Reader.Choice(Models.ServiceDeliveredBy.Of)),
                PurchaseCancelable = reader.Take("purchase_cancelable", Reader.Choice(Models.PurchaseCancelable.Of)),
                PurchaseRefundable = reader.Take("purchase_refundable", Reader.Choice(Models.PurchaseRefundable.Of)),
                ProductsAlreadyUsed = reader.Take("products_already_used", Reader.Choice(Models.ProductsAlreadyUsed.Of)),
                TravelPurchase = reader.Take("travel_purchase", Reader.Choice(Models.TravelPurchase.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("did_you_receive_the_return", DidYouReceiveTheReturn, false);
            visitor("return_rejected_reason", ReturnRejectedReason, false);
            visitor("have_you_resolved_the_dispute_with_the_customer", HaveYouResolvedTheDisputeWithTheCustomer, false);
            visitor("not_accepted_reason", NotAcceptedReason, false);
            visitor("resolution_type", ResolutionType, false);
            visitor("delivery_method", DeliveryMethod, false);
            visitor("customer", Customer, true);
            visitor("pickup_address", PickupAddress, true);
            visitor("pickup_date", PickupDate, false);
            visitor("time_of_pickup", TimeOfPickup, false);
            visitor("tracking_number", TrackingNumber, true);
            visitor("shipment_number", ShipmentNumber, true);
            visitor("delivery_address", DeliveryAddress, true);
            visitor("shipping_carrier", ShippingCarrier, false);
            visitor("estimated_delivery_date", EstimatedDeliveryDate, false);
            visitor("hyperlink_to_proof_of_delivery_url", HyperlinkToProofOfDeliveryUrl, true);
            visitor("delivery_date", DeliveryDate, false);
            visitor("time_of_delivery", TimeOfDelivery, false);
            visitor("delivery_time", DeliveryTime, false);
            visitor("email", Email, true);
            visitor("pick_up_spot_address", PickUpSpotAddress, true);
            visitor("proof_of_delivery_attachments", ProofOfDeliveryAttachments, false);
            visitor("shipping", Shipping, false);
            visitor("list_of_shipments", ListOfShipments, false);
            visitor("product_type", ProductType, false);
            visitor("shipment_country", ShipmentCountry, false);
            visitor("delivered_with_proof", DeliveredWithProof, false);
            visitor("last_digits_of_phone_for_delivery_notification", LastDigitsOfPhoneForDeliveryNotification, true);
            visitor("customer_contacted", CustomerContacted, false);
            visitor("service_already_used", ServiceAlreadyUsed, false);
            visitor("service_delivered_by", ServiceDeliveredBy, false);
            visitor("purchase_cancelable", PurchaseCancelable, false);
            visitor("purchase_refundable", PurchaseRefundable, false);
            visitor("products_already_used", ProductsAlreadyUsed, false);
            visitor("travel_purchase", TravelPurchase, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(QuestionnaireAnswers? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}

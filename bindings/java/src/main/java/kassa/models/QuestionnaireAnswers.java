// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * Answers. Which questions there are, depends on the reason of the dispute.
 *
 * @param didYouReceiveTheReturn RETURN_NOT_REFUNDED.
 * @param returnRejectedReason With RETURN_REJECTED_NO_REFUND.
 * @param haveYouResolvedTheDisputeWithTheCustomer PRODUCTS_FAULTY, CAPTURE_AMOUNT_INCORRECT, PRODUCTS_NOT_RECEIVED.
 * @param notAcceptedReason With NO_DISPUTE_NOT_ACCEPTED.
 * @param resolutionType With YES_OTHER_RESOLUTION.
 * @param deliveryMethod PRODUCTS_NOT_RECEIVED. Decides which of the following are asked for.
 * @param customer Who took it.
 * @param pickupAddress pickup_address.
 * @param pickupDate pickup_date.
 * @param timeOfPickup time_of_pickup.
 * @param trackingNumber tracking_number.
 * @param shipmentNumber shipment_number.
 * @param deliveryAddress delivery_address.
 * @param shippingCarrier shipping_carrier.
 * @param estimatedDeliveryDate estimated_delivery_date.
 * @param hyperlinkToProofOfDeliveryUrl hyperlink_to_proof_of_delivery_url.
 * @param deliveryDate delivery_date.
 * @param timeOfDelivery time_of_delivery.
 * @param deliveryTime delivery_time.
 * @param email email.
 * @param pickUpSpotAddress pick_up_spot_address.
 * @param proofOfDeliveryAttachments proof_of_delivery_attachments.
 * @param shipping PURCHASE_HIGH_RISK.
 * @param listOfShipments PURCHASE_HIGH_RISK, unless nothing was shipped.
 * @param productType PURCHASE_UNAUTHORIZED. Decides which of the following are asked for.
 * @param shipmentCountry shipment_country.
 * @param deliveredWithProof delivered_with_proof.
 * @param lastDigitsOfPhoneForDeliveryNotification last_digits_of_phone_for_delivery_notification.
 * @param customerContacted customer_contacted.
 * @param serviceAlreadyUsed service_already_used.
 * @param serviceDeliveredBy service_delivered_by.
 * @param purchaseCancelable purchase_cancelable.
 * @param purchaseRefundable purchase_refundable.
 * @param productsAlreadyUsed products_already_used.
 * @param travelPurchase travel_purchase.
 * @param more members that this version does not know, as they came
 */
public record QuestionnaireAnswers(
        ReturnReceived didYouReceiveTheReturn,
        ReturnRejectedReason returnRejectedReason,
        DisputeResolved haveYouResolvedTheDisputeWithTheCustomer,
        NotAcceptedReason notAcceptedReason,
        ResolutionType resolutionType,
        DeliveryMethod deliveryMethod,
        PersonName customer,
        Address pickupAddress,
        String pickupDate,
        String timeOfPickup,
        String trackingNumber,
        String shipmentNumber,
        Address deliveryAddress,
        String shippingCarrier,
        String estimatedDeliveryDate,
        String hyperlinkToProofOfDeliveryUrl,
        String deliveryDate,
        String timeOfDelivery,
        String deliveryTime,
        String email,
        Address pickUpSpotAddress,
        List<AttachmentRef> proofOfDeliveryAttachments,
        ShippingProgress shipping,
        List<Shipment2020> listOfShipments,
        DisputedProductType productType,
        String shipmentCountry,
        DeliveredWithProof deliveredWithProof,
        String lastDigitsOfPhoneForDeliveryNotification,
        CustomerContacted customerContacted,
        ServiceAlreadyUsed serviceAlreadyUsed,
        ServiceDeliveredBy serviceDeliveredBy,
        PurchaseCancelable purchaseCancelable,
        PurchaseRefundable purchaseRefundable,
        ProductsAlreadyUsed productsAlreadyUsed,
        TravelPurchase travelPurchase,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public QuestionnaireAnswers {
        proofOfDeliveryAttachments = Reader.copy(proofOfDeliveryAttachments);
        listOfShipments = Reader.copy(listOfShipments);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static QuestionnaireAnswers from(JsonNode json) {
        Reader in = new Reader("QuestionnaireAnswers", json);
        return new QuestionnaireAnswers(
                in.take("did_you_receive_the_return", Reader.choice(ReturnReceived::of)),
                in.take("return_rejected_reason", Reader.choice(ReturnRejectedReason::of)),
                in.take("have_you_resolved_the_dispute_with_the_customer", Reader.choice(DisputeResolved::of)),
                in.take("not_accepted_reason", Reader.choice(NotAcceptedReason::of)),
                in.take("resolution_type", Reader.choice(ResolutionType::of)),
                in.take("delivery_method", Reader.choice(DeliveryMethod::of)),
                in.take("customer", Reader.object(PersonName::from)),
                in.take("pickup_address", Reader.object(Address::from)),
                in.take("pickup_date", Reader::text),
                in.take("time_of_pickup", Reader::text),
                in.take("tracking_number", Reader::text),
                in.take("shipment_number", Reader::text),
                in.take("delivery_address", Reader.object(Address::from)),
                in.take("shipping_carrier", Reader::text),
                in.take("estimated_delivery_date", Reader::text),
                in.take("hyperlink_to_proof_of_delivery_url", Reader::text),
                in.take("delivery_date", Reader::text),
                in.take("time_of_delivery", Reader::text),
                in.take("delivery_time", Reader::text),
                in.take("email", Reader::text),
                in.take("pick_up_spot_address", Reader.object(Address::from)),
                in.take("proof_of_delivery_attachments", Reader.list(Reader.object(AttachmentRef::from))),
                in.take("shipping", Reader.choice(ShippingProgress::of)),
                in.take("list_of_shipments", Reader.list(Reader.object(Shipment2020::from))),
                in.take("product_type", Reader.choice(DisputedProductType::of)),
                in.take("shipment_country", Reader::text),
                in.take("delivered_with_proof", Reader.choice(DeliveredWithProof::of)),
                in.take("last_digits_of_phone_for_delivery_notification", Reader::text),
                in.take("customer_contacted", Reader.choice(CustomerContacted::of)),
                in.take("service_already_used", Reader.choice(ServiceAlreadyUsed::of)),
                in.take("service_delivered_by", Reader.choice(ServiceDeliveredBy::of)),
                in.take("purchase_cancelable", Reader.choice(PurchaseCancelable::of)),
                in.take("purchase_refundable", Reader.choice(PurchaseRefundable::of)),
                in.take("products_already_used", Reader.choice(ProductsAlreadyUsed::of)),
                in.take("travel_purchase", Reader.choice(TravelPurchase::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("did_you_receive_the_return", didYouReceiveTheReturn, false);
        visitor.member("return_rejected_reason", returnRejectedReason, false);
        visitor.member("have_you_resolved_the_dispute_with_the_customer", haveYouResolvedTheDisputeWithTheCustomer, false);
        visitor.member("not_accepted_reason", notAcceptedReason, false);
        visitor.member("resolution_type", resolutionType, false);
        visitor.member("delivery_method", deliveryMethod, false);
        visitor.member("customer", customer, true);
        visitor.member("pickup_address", pickupAddress, true);
        visitor.member("pickup_date", pickupDate, false);
        visitor.member("time_of_pickup", timeOfPickup, false);
        visitor.member("tracking_number", trackingNumber, true);
        visitor.member("shipment_number", shipmentNumber, true);
        visitor.member("delivery_address", deliveryAddress, true);
        visitor.member("shipping_carrier", shippingCarrier, false);
        visitor.member("estimated_delivery_date", estimatedDeliveryDate, false);
        visitor.member("hyperlink_to_proof_of_delivery_url", hyperlinkToProofOfDeliveryUrl, true);
        visitor.member("delivery_date", deliveryDate, false);
        visitor.member("time_of_delivery", timeOfDelivery, false);
        visitor.member("delivery_time", deliveryTime, false);
        visitor.member("email", email, true);
        visitor.member("pick_up_spot_address", pickUpSpotAddress, true);
        visitor.member("proof_of_delivery_attachments", proofOfDeliveryAttachments, false);
        visitor.member("shipping", shipping, false);
        visitor.member("list_of_shipments", listOfShipments, false);
        visitor.member("product_type", productType, false);
        visitor.member("shipment_country", shipmentCountry, false);
        visitor.member("delivered_with_proof", deliveredWithProof, false);
        visitor.member("last_digits_of_phone_for_delivery_notification", lastDigitsOfPhoneForDeliveryNotification, true);
        visitor.member("customer_contacted", customerContacted, false);
        visitor.member("service_already_used", serviceAlreadyUsed, false);
        visitor.member("service_delivered_by", serviceDeliveredBy, false);
        visitor.member("purchase_cancelable", purchaseCancelable, false);
        visitor.member("purchase_refundable", purchaseRefundable, false);
        visitor.member("products_already_used", productsAlreadyUsed, false);
        visitor.member("travel_purchase", travelPurchase, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link QuestionnaireAnswers}. */
    public static final class Builder {
        private ReturnReceived didYouReceiveTheReturn;
        private ReturnRejectedReason returnRejectedReason;
        private DisputeResolved haveYouResolvedTheDisputeWithTheCustomer;
        private NotAcceptedReason notAcceptedReason;
        private ResolutionType resolutionType;
        private DeliveryMethod deliveryMethod;
        private PersonName customer;
        private Address pickupAddress;
        private String pickupDate;
        private String timeOfPickup;
        private String trackingNumber;
        private String shipmentNumber;
        private Address deliveryAddress;
        private String shippingCarrier;
        private String estimatedDeliveryDate;
        private String hyperlinkToProofOfDeliveryUrl;
        private String deliveryDate;
        private String timeOfDelivery;
        private String deliveryTime;
        private String email;
        private Address pickUpSpotAddress;
        private List<AttachmentRef> proofOfDeliveryAttachments;
        private ShippingProgress shipping;
        private List<Shipment2020> listOfShipments;
        private DisputedProductType productType;
        private String shipmentCountry;
        private DeliveredWithProof deliveredWithProof;
        private String lastDigitsOfPhoneForDeliveryNotification;
        private CustomerContacted customerContacted;
        private ServiceAlreadyUsed serviceAlreadyUsed;
        private ServiceDeliveredBy serviceDeliveredBy;
        private PurchaseCancelable purchaseCancelable;
        private PurchaseRefundable purchaseRefundable;
        private ProductsAlreadyUsed productsAlreadyUsed;
        private TravelPurchase travelPurchase;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** RETURN_NOT_REFUNDED. */
        public Builder didYouReceiveTheReturn(ReturnReceived didYouReceiveTheReturn) {
            this.didYouReceiveTheReturn = didYouReceiveTheReturn;
            return this;
        }

        /** With RETURN_REJECTED_NO_REFUND. */
        public Builder returnRejectedReason(ReturnRejectedReason returnRejectedReason) {
            this.returnRejectedReason = returnRejectedReason;
            return this;
        }

        /** PRODUCTS_FAULTY, CAPTURE_AMOUNT_INCORRECT, PRODUCTS_NOT_RECEIVED. */
        public Builder haveYouResolvedTheDisputeWithTheCustomer(DisputeResolved haveYouResolvedTheDisputeWithTheCustomer) {
            this.haveYouResolvedTheDisputeWithTheCustomer = haveYouResolvedTheDisputeWithTheCustomer;
            return this;
        }

        /** With NO_DISPUTE_NOT_ACCEPTED. */
        public Builder notAcceptedReason(NotAcceptedReason notAcceptedReason) {
            this.notAcceptedReason = notAcceptedReason;
            return this;
        }

        /** With YES_OTHER_RESOLUTION. */
        public Builder resolutionType(ResolutionType resolutionType) {
            this.resolutionType = resolutionType;
            return this;
        }

        /** PRODUCTS_NOT_RECEIVED. Decides which of the following are asked for. */
        public Builder deliveryMethod(DeliveryMethod deliveryMethod) {
            this.deliveryMethod = deliveryMethod;
            return this;
        }

        /** Who took it. */
        public Builder customer(PersonName customer) {
            this.customer = customer;
            return this;
        }

        /** Sets `pickup_address`. */
        public Builder pickupAddress(Address pickupAddress) {
            this.pickupAddress = pickupAddress;
            return this;
        }

        /** Sets `pickup_date`. */
        public Builder pickupDate(String pickupDate) {
            this.pickupDate = pickupDate;
            return this;
        }

        /** Sets `time_of_pickup`. */
        public Builder timeOfPickup(String timeOfPickup) {
            this.timeOfPickup = timeOfPickup;
            return this;
        }

        /** Sets `tracking_number`. */
        public Builder trackingNumber(String trackingNumber) {
            this.trackingNumber = trackingNumber;
            return this;
        }

        /** Sets `shipment_number`. */
        public Builder shipmentNumber(String shipmentNumber) {
            this.shipmentNumber = shipmentNumber;
            return this;
        }

        /** Sets `delivery_address`. */
        public Builder deliveryAddress(Address deliveryAddress) {
            this.deliveryAddress = deliveryAddress;
            return this;
        }

        /** Sets `shipping_carrier`. */
        public Builder shippingCarrier(String shippingCarrier) {
            this.shippingCarrier = shippingCarrier;
            return this;
        }

        /** Sets `estimated_delivery_date`. */
        public Builder estimatedDeliveryDate(String estimatedDeliveryDate) {
            this.estimatedDeliveryDate = estimatedDeliveryDate;
            return this;
        }

        /** Sets `hyperlink_to_proof_of_delivery_url`. */
        public Builder hyperlinkToProofOfDeliveryUrl(String hyperlinkToProofOfDeliveryUrl) {
            this.hyperlinkToProofOfDeliveryUrl = hyperlinkToProofOfDeliveryUrl;
            return this;
        }

        /** Sets `delivery_date`. */
        public Builder deliveryDate(String deliveryDate) {
            this.deliveryDate = deliveryDate;
            return this;
        }

        /** Sets `time_of_delivery`. */
        public Builder timeOfDelivery(String timeOfDelivery) {
            this.timeOfDelivery = timeOfDelivery;
            return this;
        }

        /** Sets `delivery_time`. */
        public Builder deliveryTime(String deliveryTime) {
            this.deliveryTime = deliveryTime;
            return this;
        }

        /** Sets `email`. */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /** Sets `pick_up_spot_address`. */
        public Builder pickUpSpotAddress(Address pickUpSpotAddress) {
            this.pickUpSpotAddress = pickUpSpotAddress;
            return this;
        }

        /** Sets `proof_of_delivery_attachments`. */
        public Builder proofOfDeliveryAttachments(List<AttachmentRef> proofOfDeliveryAttachments) {
            this.proofOfDeliveryAttachments = proofOfDeliveryAttachments;
            return this;
        }

        /** PURCHASE_HIGH_RISK. */
        public Builder shipping(ShippingProgress shipping) {
            this.shipping = shipping;
            return this;
        }

        /** PURCHASE_HIGH_RISK, unless nothing was shipped. */
        public Builder listOfShipments(List<Shipment2020> listOfShipments) {
            this.listOfShipments = listOfShipments;
            return this;
        }

        /** PURCHASE_UNAUTHORIZED. Decides which of the following are asked for. */
        public Builder productType(DisputedProductType productType) {
            this.productType = productType;
            return this;
        }

        /** Sets `shipment_country`. */
        public Builder shipmentCountry(String shipmentCountry) {
            this.shipmentCountry = shipmentCountry;
            return this;
        }

        /** Sets `delivered_with_proof`. */
        public Builder deliveredWithProof(DeliveredWithProof deliveredWithProof) {
            this.deliveredWithProof = deliveredWithProof;
            return this;
        }

        /** Sets `last_digits_of_phone_for_delivery_notification`. */
        public Builder lastDigitsOfPhoneForDeliveryNotification(String lastDigitsOfPhoneForDeliveryNotification) {
            this.lastDigitsOfPhoneForDeliveryNotification = lastDigitsOfPhoneForDeliveryNotification;
            return this;
        }

        /** Sets `customer_contacted`. */
        public Builder customerContacted(CustomerContacted customerContacted) {
            this.customerContacted = customerContacted;
            return this;
        }

        /** Sets `service_already_used`. */
        public Builder serviceAlreadyUsed(ServiceAlreadyUsed serviceAlreadyUsed) {
            this.serviceAlreadyUsed = serviceAlreadyUsed;
            return this;
        }

        /** Sets `service_delivered_by`. */
        public Builder serviceDeliveredBy(ServiceDeliveredBy serviceDeliveredBy) {
            this.serviceDeliveredBy = serviceDeliveredBy;
            return this;
        }

        /** Sets `purchase_cancelable`. */
        public Builder purchaseCancelable(PurchaseCancelable purchaseCancelable) {
            this.purchaseCancelable = purchaseCancelable;
            return this;
        }

        /** Sets `purchase_refundable`. */
        public Builder purchaseRefundable(PurchaseRefundable purchaseRefundable) {
            this.purchaseRefundable = purchaseRefundable;
            return this;
        }

        /** Sets `products_already_used`. */
        public Builder productsAlreadyUsed(ProductsAlreadyUsed productsAlreadyUsed) {
            this.productsAlreadyUsed = productsAlreadyUsed;
            return this;
        }

        /** Sets `travel_purchase`. */
        public Builder travelPurchase(TravelPurchase travelPurchase) {
            this.travelPurchase = travelPurchase;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public QuestionnaireAnswers build() {
            return new QuestionnaireAnswers(didYouReceiveTheReturn, returnRejectedReason, haveYouResolvedTheDisputeWithTheCustomer, notAcceptedReason, resolutionType, deliveryMethod, customer, pickupAddress, pickupDate, timeOfPickup, trackingNumber, shipmentNumber, deliveryAddress, shippingCarrier, estimatedDeliveryDate, hyperlinkToProofOfDeliveryUrl, deliveryDate, timeOfDelivery, deliveryTime, email, pickUpSpotAddress, proofOfDeliveryAttachments, shipping, listOfShipments, productType, shipmentCountry, deliveredWithProof, lastDigitsOfPhoneForDeliveryNotification, customerContacted, serviceAlreadyUsed, serviceDeliveredBy, purchaseCancelable, purchaseRefundable, productsAlreadyUsed, travelPurchase, more);
        }
    }
}

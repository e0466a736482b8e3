<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Answers. Which questions there are, depends on the reason of the dispute.
 */
final class QuestionnaireAnswers extends Model
{
    protected const MEMBERS = [
        'didYouReceiveTheReturn' => ['did_you_receive_the_return', ['choice', ReturnReceived::class], false],
        'returnRejectedReason' => ['return_rejected_reason', ['choice', ReturnRejectedReason::class], false],
        'haveYouResolvedTheDisputeWithTheCustomer' => ['have_you_resolved_the_dispute_with_the_customer', ['choice', DisputeResolved::class], false],
        'notAcceptedReason' => ['not_accepted_reason', ['choice', NotAcceptedReason::class], false],
        'resolutionType' => ['resolution_type', ['choice', ResolutionType::class], false],
        'deliveryMethod' => ['delivery_method', ['choice', DeliveryMethod::class], false],
        'customer' => ['customer', ['object', PersonName::class], true],
        'pickupAddress' => ['pickup_address', ['object', Address::class], true],
        'pickupDate' => ['pickup_date', ['text'], false],
        'timeOfPickup' => ['time_of_pickup', ['text'], false],
        'trackingNumber' => ['tracking_number', ['text'], true],
        'shipmentNumber' => ['shipment_number', ['text'], true],
        'deliveryAddress' => ['delivery_address', ['object', Address::class], true],
        'shippingCarrier' => ['shipping_carrier', ['text'], false],
        'estimatedDeliveryDate' => ['estimated_delivery_date', ['text'], false],
        'hyperlinkToProofOfDeliveryUrl' => ['hyperlink_to_proof_of_delivery_url', ['text'], true],
        'deliveryDate' => ['delivery_date', ['text'], false],
        'timeOfDelivery' => ['time_of_delivery', ['text'], false],
        'deliveryTime' => ['delivery_time', ['text'], false],
        'email' => ['email', ['text'], true],
        'pickUpSpotAddress' => ['pick_up_spot_address', ['object', Address::class], true],
        'proofOfDeliveryAttachments' => ['proof_of_delivery_attachments', ['list', ['object', AttachmentRef::class]], false],
        'shipping' => ['shipping', ['choice', ShippingProgress::class], false],
        'listOfShipments' => ['list_of_shipments', ['list', ['object', Shipment2020::class]], false],
        'productType' => ['product_type', ['choice', DisputedProductType::class], false],
        'shipmentCountry' => ['shipment_country', ['text'], false],
        'deliveredWithProof' => ['delivered_with_proof', ['choice', DeliveredWithProof::class], false],
        'lastDigitsOfPhoneForDeliveryNotification' => ['last_digits_of_phone_for_delivery_notification', ['text'], true],
        'customerContacted' => ['customer_contacted', ['choice', CustomerContacted::class], false],
        'serviceAlreadyUsed' => ['service_already_used', ['choice', ServiceAlreadyUsed::class], false],
        'serviceDeliveredBy' => ['service_delivered_by', ['choice', ServiceDeliveredBy::class], false],
        'purchaseCancelable' => ['purchase_cancelable', ['choice', PurchaseCancelable::class], false],
        'purchaseRefundable' => ['purchase_refundable', ['choice', PurchaseRefundable::class], false],
        'productsAlreadyUsed' => ['products_already_used', ['choice', ProductsAlreadyUsed::class], false],
        'travelPurchase' => ['travel_purchase', ['choice', TravelPurchase::class], false],
    ];

    /**
     * @param ReturnReceived|string|null $didYouReceiveTheReturn RETURN_NOT_REFUNDED.
     * @param ReturnRejectedReason|string|null $returnRejectedReason With RETURN_REJECTED_NO_REFUND.
     * @param DisputeResolved|string|null $haveYouResolvedTheDisputeWithTheCustomer PRODUCTS_FAULTY, CAPTURE_AMOUNT_INCORRECT, PRODUCTS_NOT_RECEIVED.
     * @param NotAcceptedReason|string|null $notAcceptedReason With NO_DISPUTE_NOT_ACCEPTED.
     * @param ResolutionType|string|null $resolutionType With YES_OTHER_RESOLUTION.
     * @param DeliveryMethod|string|null $deliveryMethod PRODUCTS_NOT_RECEIVED. Decides which of the following are asked for.
     * @param PersonName|null $customer Who took it.
     * @param Address|null $pickupAddress pickup_address.
     * @param string|null $pickupDate pickup_date.
     * @param string|null $timeOfPickup time_of_pickup.
     * @param string|null $trackingNumber tracking_number.
     * @param string|null $shipmentNumber shipment_number.
     * @param Address|null $deliveryAddress delivery_address.
     * @param string|null $shippingCarrier shipping_carrier.
     * @param string|null $estimatedDeliveryDate estimated_delivery_date.
     * @param string|null $hyperlinkToProofOfDeliveryUrl hyperlink_to_proof_of_delivery_url.
     * @param string|null $deliveryDate delivery_date.
     * @param string|null $timeOfDelivery time_of_delivery.
     * @param string|null $deliveryTime delivery_time.
     * @param string|null $email email.
     * @param Address|null $pickUpSpotAddress pick_up_spot_address.
     * @param list<AttachmentRef>|null $proofOfDeliveryAttachments proof_of_delivery_attachments.
     * @param ShippingProgress|string|null $shipping PURCHASE_HIGH_RISK.
     * @param list<Shipment2020>|null $listOfShipments PURCHASE_HIGH_RISK, unless nothing was shipped.
     * @param DisputedProductType|string|null $productType PURCHASE_UNAUTHORIZED. Decides which of the following are asked for.
     * @param string|null $shipmentCountry shipment_country.
     * @param DeliveredWithProof|string|null $deliveredWithProof delivered_with_proof.
     * @param string|null $lastDigitsOfPhoneForDeliveryNotification last_digits_of_phone_for_delivery_notification.
     * @param CustomerContacted|string|null $customerContacted customer_contacted.
     * @param ServiceAlreadyUsed|string|null $serviceAlreadyUsed service_already_used.
     * @param ServiceDeliveredBy|string|null $serviceDeliveredBy service_delivered_by.
     * @param PurchaseCancelable|string|null $purchaseCancelable purchase_cancelable.
     * @param PurchaseRefundable|string|null $purchaseRefundable purchase_refundable.
     * @param ProductsAlreadyUsed|string|null $productsAlreadyUsed products_already_used.
     * @param TravelPurchase|string|null $travelPurchase travel_purchase.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ReturnReceived|string|null $didYouReceiveTheReturn = null,
        public readonly ReturnRejectedReason|string|null $returnRejectedReason = null,
        public readonly DisputeResolved|string|null $haveYouResolvedTheDisputeWithTheCustomer = null,
        public readonly NotAcceptedReason|string|null $notAcceptedReason = null,
        public readonly ResolutionType|string|null $resolutionType = null,
        public readonly DeliveryMethod|string|null $deliveryMethod = null,
        public readonly ?PersonName $customer = null,
        public readonly ?Address $pickupAddress = null,
        public readonly ?string $pickupDate = null,
        public readonly ?string $timeOfPickup = null,
        public readonly ?string $trackingNumber = null,
        public readonly ?string $shipmentNumber = null,
        public readonly ?Address $deliveryAddress = null,
        public readonly ?string $shippingCarrier = null,
        public readonly ?string $estimatedDeliveryDate = null,
        public readonly ?string $hyperlinkToProofOfDeliveryUrl = null,
        public readonly ?string $deliveryDate = null,
        public readonly ?string $timeOfDelivery = null,
        public readonly ?string $deliveryTime = null,
        public readonly ?string $email = null,
        public readonly ?Address $pickUpSpotAddress = null,
        public readonly ?array $proofOfDeliveryAttachments = null,
        public readonly ShippingProgress|string|null $shipping = null,
        public readonly ?array $listOfShipments = null,
        public readonly DisputedProductType|string|null $productType = null,
        public readonly ?string $shipmentCountry = null,
        public readonly DeliveredWithProof|string|null $deliveredWithProof = null,
        public readonly ?string $lastDigitsOfPhoneForDeliveryNotification = null,
        public readonly CustomerContacted|string|null $customerContacted = null,
        public readonly ServiceAlreadyUsed|string|null $serviceAlreadyUsed = null,
        public readonly ServiceDeliveredBy|string|null $serviceDeliveredBy = null,
        public readonly PurchaseCancelable|string|null $purchaseCancelable = null,
        public readonly PurchaseRefundable|string|null $purchaseRefundable = null,
        public readonly ProductsAlreadyUsed|string|null $productsAlreadyUsed = null,
        public readonly TravelPurchase|string|null $travelPurchase = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}

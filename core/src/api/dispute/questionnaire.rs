//! The questions of 2020. What is said here binds the partner: a promised refund has to be made.

use alloc::string::String;
use alloc::vec::Vec;

use super::evidence::AttachmentRef;
use super::scalar::TimeOfDay;
use crate::api::common::{Address, Date, PersonName, Url};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Whether the goods came back.
    pub enum ReturnReceived {
        ReturnNotReceived = "RETURN_NOT_RECEIVED",
        ReturnRejectedNoRefund = "RETURN_REJECTED_NO_REFUND",
        YesWillRefundTheCustomerThroughKlarna = "YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA",
    }

    /// Why a return was rejected.
    pub enum ReturnRejectedReason {
        CustomerDidNotContactMerchant = "CUSTOMER_DID_NOT_CONTACT_MERCHANT",
    }

    /// Whether partner and customer came to terms.
    pub enum DisputeResolved {
        NoDisputeNotAccepted = "NO_DISPUTE_NOT_ACCEPTED",
        YesOtherResolution = "YES_OTHER_RESOLUTION",
        YesWillRefundTheCustomerThroughKlarna = "YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA",
    }

    /// Why the dispute is not accepted.
    pub enum NotAcceptedReason {
        ItemNotFaultyAsDescribed = "ITEM_NOT_FAULTY_AS_DESCRIBED",
        OtherReasonCommentRequired = "OTHER_REASON_COMMENT_REQUIRED",
        CustomerRefusedDeliveryValidProofRequired = "CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED",
    }

    /// How they came to terms.
    pub enum ResolutionType {
        Replacement = "REPLACEMENT",
    }

    /// How it was delivered.
    pub enum DeliveryMethod {
        BuyOnlinePickUpInStore = "BUY_ONLINE_PICK_UP_IN_STORE",
        ByPostOrMail = "BY_POST_OR_MAIL",
        DigitalDelivery = "DIGITAL_DELIVERY",
        FoodDeliveryPerishablesToCustomer = "FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER",
        FoodDeliveryPerishablesToPickUpSpot = "FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT",
        InternalDeliveryServiceLogisticsCarrier = "INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER",
    }

    /// How much was shipped.
    pub enum ShippingProgress {
        FullyShipped = "FULLY_SHIPPED",
        PartiallyShipped = "PARTIALLY_SHIPPED",
        NotShipped = "NOT_SHIPPED",
    }

    /// What was bought.
    pub enum DisputedProductType {
        PhysicalProductsFullyShipped = "PHYSICAL_PRODUCTS_FULLY_SHIPPED",
        PhysicalProductsPartiallyShipped = "PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED",
        PhysicalProductsNotShipped = "PHYSICAL_PRODUCTS_NOT_SHIPPED",
        Services = "SERVICES",
        TicketsTravel = "TICKETS_TRAVEL",
    }

    /// Whether there is a proof of delivery.
    pub enum DeliveredWithProof {
        YesPurchaseDeliveredWithProofOfDelivery = "YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY",
        NoPurchaseWasNotDeliveredWithProofOfDelivery = "NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY",
    }

    /// Whether the customer was spoken to.
    pub enum CustomerContacted {
        YesWeHaveBeenInContact = "YES_WE_HAVE_BEEN_IN_CONTACT",
    }

    /// Whether the service was used.
    pub enum ServiceAlreadyUsed {
        YesTheServiceHasBeenUsed = "YES_THE_SERVICE_HAS_BEEN_USED",
    }

    /// How the service was delivered.
    pub enum ServiceDeliveredBy {
        Email = "EMAIL",
    }

    /// Whether the purchase can be cancelled.
    pub enum PurchaseCancelable {
        YesWeWillCancelThePurchase = "YES_WE_WILL_CANCEL_THE_PURCHASE",
    }

    /// Whether the purchase can be refunded.
    pub enum PurchaseRefundable {
        YesThePurchaseCanBeFullyRefunded = "YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED",
    }

    /// Whether the products were used.
    pub enum ProductsAlreadyUsed {
        NoTheProductsHaveNotBeenUsedYet = "NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET",
    }

    /// Whether it is about travel.
    pub enum TravelPurchase {
        YesThisPurchaseIsForTravel = "YES_THIS_PURCHASE_IS_FOR_TRAVEL",
    }

    /// Whether the carrier was spoken to.
    pub enum ShippingCarrierContacted {
        YesPurchaseHasBeenDeliveredBackToUs = "YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US",
    }
}

model! {
    /// Answers. Which questions there are, depends on the reason of the dispute.
    pub struct QuestionnaireAnswers {
        /// RETURN_NOT_REFUNDED.
        may did_you_receive_the_return: ReturnReceived,
        /// With RETURN_REJECTED_NO_REFUND.
        may return_rejected_reason: ReturnRejectedReason,
        /// PRODUCTS_FAULTY, CAPTURE_AMOUNT_INCORRECT, PRODUCTS_NOT_RECEIVED.
        may have_you_resolved_the_dispute_with_the_customer: DisputeResolved,
        /// With NO_DISPUTE_NOT_ACCEPTED.
        may not_accepted_reason: NotAcceptedReason,
        /// With YES_OTHER_RESOLUTION.
        may resolution_type: ResolutionType,
        /// PRODUCTS_NOT_RECEIVED. Decides which of the following are asked for.
        may delivery_method: DeliveryMethod,
        /// Who took it.
        may customer: PersonName,
        may pickup_address: Address,
        may pickup_date: Date,
        may time_of_pickup: TimeOfDay,
        may tracking_number: String [personal],
        may shipment_number: String [personal],
        may delivery_address: Address,
        may shipping_carrier: String,
        may estimated_delivery_date: Date,
        may hyperlink_to_proof_of_delivery_url: Url [personal],
        may delivery_date: Date,
        may time_of_delivery: TimeOfDay,
        may delivery_time: TimeOfDay,
        may email: String [personal],
        may pick_up_spot_address: Address,
        may proof_of_delivery_attachments: Vec<AttachmentRef>,
        /// PURCHASE_HIGH_RISK.
        may shipping: ShippingProgress,
        /// PURCHASE_HIGH_RISK, unless nothing was shipped.
        may list_of_shipments: Vec<Shipment2020>,
        /// PURCHASE_UNAUTHORIZED. Decides which of the following are asked for.
        may product_type: DisputedProductType,
        may shipment_country: String,
        may delivered_with_proof: DeliveredWithProof,
        may last_digits_of_phone_for_delivery_notification: String [personal, min 3],
        may customer_contacted: CustomerContacted,
        may service_already_used: ServiceAlreadyUsed,
        may service_delivered_by: ServiceDeliveredBy,
        may purchase_cancelable: PurchaseCancelable,
        may purchase_refundable: PurchaseRefundable,
        may products_already_used: ProductsAlreadyUsed,
        may travel_purchase: TravelPurchase,
    }
    rules { Rule::AnyOf(&["did_you_receive_the_return", "have_you_resolved_the_dispute_with_the_customer", "shipping", "product_type"]) }

    /// 2020: a shipment.
    pub struct Shipment2020 {
        may payment_capture_id: String,
        may tracking_number: String [personal],
        may shipping_carrier: String,
        may estimated_delivery_date: Date,
        may shipping_carrier_contacted: ShippingCarrierContacted,
    }
}

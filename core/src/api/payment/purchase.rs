//! Purchase data: basket, shipping, subscriptions.

use alloc::string::String;
use alloc::vec::Vec;

use super::customer::Customer;
use super::industry::{EventReservation, Insurance, LodgingReservation, MarketplaceSeller, TravelReservation, Voucher};
use crate::api::common::{Address, Amount, Currency, Frequency, Interval, Reference, SignedAmount, Timestamp, Url};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// How goods reach the customer.
    pub enum ShippingType {
        DigitalDownload = "DIGITAL_DOWNLOAD",
        DigitalEmail = "DIGITAL_EMAIL",
        DigitalOther = "DIGITAL_OTHER",
        PhysicalOther = "PHYSICAL_OTHER",
        PickupBox = "PICKUP_BOX",
        PickupPoint = "PICKUP_POINT",
        PickupStore = "PICKUP_STORE",
        PickupWarehouse = "PICKUP_WAREHOUSE",
        ToCurb = "TO_CURB",
        ToDoor = "TO_DOOR",
        ToMailbox = "TO_MAILBOX",
    }

    /// A property of the shipping.
    pub enum ShippingTypeAttribute {
        ContactlessDelivery = "CONTACTLESS_DELIVERY",
        Express = "EXPRESS",
        IdentificationRequired = "IDENTIFICATION_REQUIRED",
        LeaveAtCurb = "LEAVE_AT_CURB",
        LeaveAtDoor = "LEAVE_AT_DOOR",
        LeaveWithNeighbour = "LEAVE_WITH_NEIGHBOUR",
        SignatureRequired = "SIGNATURE_REQUIRED",
        Tracked = "TRACKED",
        Untracked = "UNTRACKED",
    }

    /// Whether a subscription is still free of charge.
    pub enum FreeTrial {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

model! {
    /// What is bought, by whom, and where it goes.
    pub struct SupplementaryPurchaseData {
        /// Order number that the customer sees.
        may purchase_reference: Reference,
        /// Basket. Totals should add up to the amount of the payment.
        may line_items: Vec<LineItem>,
        may shipping: Vec<Shipping>,
        may customer: Customer,
        may subscriptions: Vec<Subscription>,
        may ondemand_service: OndemandService,
        may travel_reservations: Vec<TravelReservation>,
        may lodging_reservations: Vec<LodgingReservation>,
        may event_reservations: Vec<EventReservation>,
        may insurances: Vec<Insurance>,
        may vouchers: Vec<Voucher>,
        may marketplace_sellers: Vec<MarketplaceSeller>,
        /// Older extra data of the merchant, as a JSON text.
        may additional_data: String [max 1048576, personal],
    }

    /// One line of the basket.
    pub struct LineItem {
        /// Text the customer sees.
        must name: String,
        must quantity: u32 [min 1],
        /// Quantity times unit price, tax included; negative for discounts.
        must total_amount: SignedAmount,
        may unit_price: SignedAmount,
        may total_tax_amount: SignedAmount,
        may currency: Currency,
        may product_url: Url,
        may image_url: Url,
        /// Number of the article, such as a GTIN.
        may product_identifier: String,
        may line_item_reference: Reference,
        /// Older name of `line_item_reference`.
        may reference: Reference [deprecated],
        /// An entry of `shipping`.
        may shipping_reference: Reference,
        /// An entry of `subscriptions`.
        may subscription_reference: Reference,
        may line_item_metadata: LineItemMetadata,
    }

    /// More about a line.
    pub struct LineItemMetadata {
        may categories: Vec<String>,
    }

    /// Who receives the goods.
    pub struct Recipient [personal] {
        must given_name: String,
        must family_name: String,
        may email: String,
        /// With country code.
        may phone: String,
        may attention: String,
    }

    /// One delivery.
    pub struct Shipping {
        may shipping_reference: Reference,
        may recipient: Recipient,
        may address: Address,
        may shipping_option: ShippingOption,
    }

    /// How a delivery is made.
    pub struct ShippingOption {
        must shipping_type: ShippingType,
        may shipping_type_attributes: Vec<ShippingTypeAttribute>,
        may shipping_carrier: String,
    }

    /// A subscription that is started or charged.
    pub struct Subscription {
        must subscription_reference: Reference,
        may name: String,
        may free_trial: FreeTrial,
        may billing_plans: Vec<BillingPlan>,
    }

    /// When and how much a subscription costs.
    pub struct BillingPlan {
        may billing_amount: Amount,
        may currency: Currency,
        may from: Timestamp,
        may interval: Interval,
        may interval_frequency: Frequency,
    }

    /// A service that is charged when it is used.
    pub struct OndemandService {
        may currency: Currency,
        may average_amount: Amount,
        may minimum_amount: Amount,
        may maximum_amount: Amount,
        may purchase_interval: Interval,
        may purchase_interval_frequency: Frequency,
    }
}

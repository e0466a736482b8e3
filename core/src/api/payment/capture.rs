//! Captures and what was shipped.

use alloc::string::String;
use alloc::vec::Vec;

use super::purchase::{LineItem, ShippingType, ShippingTypeAttribute, SupplementaryPurchaseData};
use crate::api::common::{Amount, Date, Krn, NetworkData, Reference, Timestamp, Url};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// What becomes of the rest of the authorization.
    pub enum RemainingAuthorization {
        /// It ends with this capture.
        Release = "RELEASE",
    }
}

model! {
    /// A capture to be made.
    pub struct PaymentCaptureCreate {
        /// No more than what is left.
        must capture_amount: Amount,
        may payment_capture_reference: Reference,
        /// Left out, the rest stays authorized.
        may remaining_authorization: RemainingAuthorization,
        may supplementary_capture_data: SupplementaryCaptureData,
        may supplementary_purchase_data: SupplementaryPurchaseData,
        may interoperability_data: NetworkData [unverified],
    }
    rules {
        Rule::Sum { list: "supplementary_capture_data/line_items", of: "total_amount", equals: "capture_amount" },
    }

    /// Changes to a capture.
    pub struct PaymentCaptureUpdate [unverified] {
        may payment_capture_reference: Reference,
        may supplementary_capture_data: SupplementaryCaptureData,
    }

    /// What was captured.
    pub struct SupplementaryCaptureData {
        may line_items: Vec<LineItem>,
        may shipments: Vec<Shipment>,
    }

    /// A parcel.
    pub struct Shipment {
        may delivery: ShipmentLeg,
        may r#return: ShipmentLeg,
    }

    /// A parcel's way in one direction.
    pub struct ShipmentLeg {
        may tracking_number: String,
        may tracking_url: Url,
        may shipping_carrier: String,
        may shipping_type: ShippingType,
        /// One value here, a list in the purchase data.
        may shipping_type_attribute: ShippingTypeAttribute,
        may estimated_delivery_date: Date,
    }

    /// A capture. It has no state: an answer means that it happened.
    pub struct PaymentCapture {
        must payment_capture_id: Krn,
        may payment_capture_reference: Reference,
        may capture_amount: Amount [unverified],
        may payment_transaction_id: Krn [unverified],
        may supplementary_capture_data: SupplementaryCaptureData,
        may captured_at: Timestamp [unverified],
    }
}

//! Payment requests: one attempt to get the customer's approval.

use alloc::string::String;
use alloc::vec::Vec;

use super::pos::PointOfCheckout;
use super::purchase::{Recipient, ShippingOption, SupplementaryPurchaseData};
use crate::api::common::{
    Address, Amount, Country, Currency, CustomerToken, CustomerTokenScope, Date, ExpiryDuration, InteroperabilityToken,
    KlarnaNetworkSessionToken, Krn, NetworkData, OpaqueToken, Reference, ReturnUrl, Timestamp, Url,
};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// State of a payment request.
    pub enum PaymentRequestState {
        /// Waiting for the customer to enter.
        Submitted = "SUBMITTED",
        /// The customer is there.
        InProgress = "IN_PROGRESS",
        /// Approved: to be finalised within the hour.
        Completed = "COMPLETED",
        /// Its time is over; it will be removed.
        Expired = "EXPIRED",
        /// Given up by the caller.
        Canceled = "CANCELED",
        /// Refused.
        Declined = "DECLINED",
    }

    /// Why a payment request is in its state. For people, not for decisions.
    pub enum PaymentRequestStateReason {
        PaymentRequestSubmitted = "PAYMENT_REQUEST_SUBMITTED",
        PartnerCanceled = "PARTNER_CANCELED",
        PurchaseFlowAborted = "PURCHASE_FLOW_ABORTED",
        TechnicalError = "TECHNICAL_ERROR",
        PaymentDeclined = "PAYMENT_DECLINED",
    }

    /// How the customer reaches Klarna.
    pub enum CustomerInteractionMethod {
        /// By address, or by the SDK on the page.
        Handover = "HANDOVER",
        /// By a code on a screen in the store.
        QrCode = "QR_CODE",
        /// Older name of the hand-over.
        ServerRedirect = "SERVER_REDIRECT",
    }

    /// Who chooses address and option of the shipping.
    pub enum ShippingMode {
        /// The customer, at Klarna.
        Editable = "EDITABLE",
        /// Announced, not in use.
        ReadOnly = "READ_ONLY",
    }

    /// Why a page does not ship as the customer would like: its answer to Klarna's SDK while the customer chooses in express.
    pub enum ShippingRejection {
        CountryNotSupported = "COUNTRY_NOT_SUPPORTED",
        PostalCodeNotSupported = "POSTAL_CODE_NOT_SUPPORTED",
        CityNotSupported = "CITY_NOT_SUPPORTED",
        RegionNotSupported = "REGION_NOT_SUPPORTED",
        AddressNotSupported = "ADDRESS_NOT_SUPPORTED",
        /// Of the two handlers this is the only answer to the choice of an option.
        InvalidOption = "INVALID_OPTION",
    }

    /// A part of the customer's profile.
    pub enum ProfileScope {
        Name = "profile:name",
        Email = "profile:email",
        Phone = "profile:phone",
        Locale = "profile:locale",
        BillingAddress = "profile:billing_address",
        Country = "profile:country",
        NationalIdentification = "profile:national_identification",
        DateOfBirth = "profile:date_of_birth",
    }
}

model! {
    /// A payment request to be created.
    pub struct PaymentRequestCreate {
        must currency: Currency,
        /// Left out when only a token is asked for.
        may amount: Amount,
        may payment_request_reference: Reference,
        may supplementary_purchase_data: SupplementaryPurchaseData,
        /// Data of the network from the partner, forwarded unaltered.
        may interoperability_data: NetworkData,
        may request_customer_token: RequestCustomerToken,
        must customer_interaction_config: CustomerInteractionConfig,
        may collect_customer_profile: Vec<ProfileScope>,
        may payment_option_id: String,
        may payment_program_enablement_codes: Vec<String>,
        may shipping_config: ShippingConfig,
        may acquiring_config: AcquiringConfig,
        may point_of_checkout: PointOfCheckout,
    }
    rules {
        Rule::Sum { list: "supplementary_purchase_data/line_items", of: "total_amount", equals: "amount" },
    }

    /// Changes to a payment request: only what changes.
    pub struct PaymentRequestUpdate {
        may currency: Currency,
        may amount: Amount,
        may payment_request_reference: Reference,
        may supplementary_purchase_data: SupplementaryPurchaseData,
        may interoperability_data: NetworkData,
        may customer_interaction_config: CustomerInteractionConfig,
        may payment_option_id: String,
        may payment_program_enablement_codes: Vec<String>,
        may shipping_config: ShippingConfig,
        may acquiring_config: AcquiringConfig,
    }
    rules {
        Rule::NotEmpty,
        Rule::Sum { list: "supplementary_purchase_data/line_items", of: "total_amount", equals: "amount" },
    }

    /// The customer token that is asked for.
    pub struct RequestCustomerToken {
        must scopes: Vec<CustomerTokenScope> [min 1],
        may customer_token_reference: Reference,
    }

    /// How the customer reaches Klarna and comes back.
    pub struct CustomerInteractionConfig {
        must method: CustomerInteractionMethod,
        /// Where the browser goes afterwards. May hold placeholders such as `{klarna.payment_request.id}`.
        may return_url: ReturnUrl,
        /// Link that opens the caller's app.
        may app_return_url: Url,
        may interaction_expiry: InteractionExpiry,
    }

    /// How long the customer may take: 15 minutes to 48 hours from now.
    pub struct InteractionExpiry {
        /// The recommended form.
        may duration: ExpiryDuration,
        may timestamp: Timestamp,
    }
    rules { Rule::OneOf(&["duration", "timestamp"]) }

    /// Where the money goes.
    pub struct AcquiringConfig {
        /// Needed where an account has several.
        may payment_account_id: Krn,
        may settlement_currency: Currency,
    }

    /// Whether the customer chooses the shipping at Klarna.
    pub struct ShippingConfig {
        must mode: ShippingMode,
        may supported_countries: Vec<Country>,
    }

    /// A payment request.
    pub struct PaymentRequest {
        must payment_request_id: Krn,
        may payment_request_reference: Reference,
        may amount: Amount,
        may currency: Currency,
        must state: PaymentRequestState,
        may previous_state: PaymentRequestState,
        may state_reason: PaymentRequestStateReason,
        /// On older pages only.
        may state_expires_at: Timestamp,
        /// End of its life: EXPIRED afterwards, then removed.
        may expires_at: Timestamp,
        may created_at: Timestamp,
        may updated_at: Timestamp,
        may canceled_at: Timestamp,
        may supplementary_purchase_data: SupplementaryPurchaseData,
        may customer_interaction_config: CustomerInteractionConfig,
        may shipping_config: ShippingConfig,
        may acquiring_config: AcquiringConfig,
        /// What there is to know in this state.
        may state_context: PaymentRequestStateContext,
    }

    /// What there is to know about a payment request in its state.
    pub struct PaymentRequestStateContext {
        may customer_interaction: CustomerInteraction,
        /// Once completed with a purchase: the proof of approval, for the final authorization.
        may klarna_network_session_token: KlarnaNetworkSessionToken,
        /// Older proof; ignored.
        may payment_token: OpaqueToken [deprecated],
        may interoperability_token: InteroperabilityToken [deprecated],
        may klarna_customer: KlarnaCustomer,
        may shipping: SelectedShipping,
    }

    /// The way to the customer.
    pub struct CustomerInteraction {
        may method: CustomerInteractionMethod,
        /// The same id as on the request.
        may payment_request_id: Krn,
        /// To be opened in the browser, or handed to the SDK. Whoever has it stands in for the customer.
        may payment_request_url: Url [personal],
        may qr_code: QrCode,
    }

    /// A code for a screen in the store.
    pub struct QrCode {
        /// The code as a picture.
        may image_url: Url [personal],
        /// What the code says.
        may target_url: Url [personal],
    }

    /// The customer, as far as known to the caller.
    pub struct KlarnaCustomer {
        may customer_token: CustomerToken,
        may customer_token_reference: Reference,
        may customer_profile: CustomerProfile,
    }

    /// What was asked for and the customer shared.
    pub struct CustomerProfile [personal] {
        may customer_id: String,
        may given_name: String,
        may family_name: String,
        may email: String,
        may email_verified: bool,
        may phone: String,
        may phone_verified: bool,
        may locale: String,
        may country: Country,
        may address: Address,
        may date_of_birth: Date [unverified],
        may national_identification: String [secret, unverified],
    }

    /// The shipping that the customer chose at Klarna. It has to be honoured.
    pub struct SelectedShipping {
        may recipient: Recipient,
        may address: Address,
        may shipping_option: ShippingOption [unverified],
        may shipping_reference: Reference,
    }
}

//! The customer as the partner knows them.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Address, Amount, Country, Currency, Date, Number, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// How loyal an account is.
    pub enum LoyaltyLevel {
        High = "HIGH",
    }

    /// How somebody signed in.
    pub enum LoginMethod {
        WebauthnPasskey = "WEBAUTHN_PASSKEY",
    }

    /// With what somebody paid before.
    pub enum PurchasePaymentMethod {
        CreditCard = "CREDIT_CARD",
    }
}

model! {
    /// The customer.
    pub struct Customer [personal] {
        may given_name: String,
        may family_name: String,
        may email: String,
        may email_last_verified_at: Timestamp,
        may phone: String,
        may phone_last_verified_at: Timestamp,
        may address: Address,
        may date_of_birth: Date,
        may customer_account: CustomerAccount,
        may customer_device: CustomerDevice,
    }

    /// The customer's account with the partner.
    pub struct CustomerAccount [personal] {
        may account_identifier: String,
        may loyalty_level: LoyaltyLevel,
        may created_at: Timestamp,
        may updated_at: Timestamp,
        may last_login: LastLogin,
        may purchase_history: Vec<PurchaseHistory>,
        may device_purchase_history: Vec<PurchaseHistory>,
    }

    /// The latest sign-in.
    pub struct LastLogin [personal] {
        may occurred_at: Timestamp,
        may login_method: LoginMethod,
    }

    /// Earlier purchases, summed up.
    pub struct PurchaseHistory [personal] {
        may number_of_purchases: u32,
        may number_of_paid_purchases: u32,
        may number_of_disputed_purchases: u32,
        may total_amount: Amount,
        may currency: Currency,
        may payment_method: PurchasePaymentMethod,
        may first_purchase_at: Timestamp,
        may last_purchase_at: Timestamp,
    }

    /// The device of the customer.
    pub struct CustomerDevice [personal] {
        may app_identifier: String,
        may device_identifier: String,
        may user_agent: String,
        may ip_address: String,
        may geolocation: Geolocation,
    }

    /// Where the device is.
    pub struct Geolocation [personal] {
        may country: Country,
        may latitude: Number,
        may longitude: Number,
    }
}

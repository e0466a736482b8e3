//! Lifecycles of remote resources.

#[cfg(feature = "api-management")]
mod account;
#[cfg(feature = "api-management")]
mod acquiring;
#[cfg(feature = "api-identity")]
mod customer_token;
#[cfg(feature = "api-dispute")]
mod dispute;
mod funding;
mod payment_request;
mod payment_transaction;
#[cfg(feature = "api-management")]
mod portal;
#[cfg(feature = "api-security")]
mod security;
mod session_token;
#[cfg(feature = "api-management")]
mod settlement;

#[cfg(feature = "api-management")]
pub use account::{BRAND, PARTNER_ACCOUNT, PARTNER_BUSINESS_ENTITY};
#[cfg(feature = "api-management")]
pub use acquiring::{
    PAYMENT_ACCOUNT, PAYMENT_PRODUCT, PAYMENT_PROGRAM_ENABLEMENT, PAYMENT_PROGRAM_PLAN_VERSION, PRICE_PLAN,
};
#[cfg(feature = "api-identity")]
pub use customer_token::CUSTOMER_TOKEN;
#[cfg(feature = "api-dispute")]
pub use dispute::{DISPUTE_2020, DISPUTE_2026, REPRESENTMENT};
pub use funding::PAYMENT_FUNDING;
pub use payment_request::PAYMENT_REQUEST;
pub use payment_transaction::PAYMENT_TRANSACTION;
#[cfg(feature = "api-management")]
pub use portal::{DEEP_LINK, PORTAL_USER_ACCESS};
#[cfg(feature = "api-security")]
pub use security::{CREDENTIAL, MTLS_ENFORCEMENT};
pub use session_token::SESSION_TOKEN;
#[cfg(feature = "api-management")]
pub use settlement::{PAYOUT, SETTLEMENT_REPORT};

use crate::value::lifecycle::Lifecycle;

/// All lifecycles of this build.
pub static LIFECYCLES: &[&Lifecycle] = &[
    &PAYMENT_REQUEST,
    &PAYMENT_TRANSACTION,
    &PAYMENT_FUNDING,
    &SESSION_TOKEN,
    #[cfg(feature = "api-identity")]
    &CUSTOMER_TOKEN,
    #[cfg(feature = "api-management")]
    &PARTNER_ACCOUNT,
    #[cfg(feature = "api-management")]
    &PARTNER_BUSINESS_ENTITY,
    #[cfg(feature = "api-management")]
    &BRAND,
    #[cfg(feature = "api-management")]
    &PAYMENT_PRODUCT,
    #[cfg(feature = "api-management")]
    &PAYMENT_ACCOUNT,
    #[cfg(feature = "api-management")]
    &PRICE_PLAN,
    #[cfg(feature = "api-management")]
    &PAYMENT_PROGRAM_PLAN_VERSION,
    #[cfg(feature = "api-management")]
    &PAYMENT_PROGRAM_ENABLEMENT,
    #[cfg(feature = "api-management")]
    &SETTLEMENT_REPORT,
    #[cfg(feature = "api-management")]
    &PAYOUT,
    #[cfg(feature = "api-management")]
    &DEEP_LINK,
    #[cfg(feature = "api-management")]
    &PORTAL_USER_ACCESS,
    #[cfg(feature = "api-dispute")]
    &DISPUTE_2026,
    #[cfg(feature = "api-dispute")]
    &REPRESENTMENT,
    #[cfg(feature = "api-dispute")]
    &DISPUTE_2020,
    #[cfg(feature = "api-security")]
    &CREDENTIAL,
    #[cfg(feature = "api-security")]
    &MTLS_ENFORCEMENT,
];

//! The blocks that have members which a body is refused without.

use alloc::string::String;

use crate::api::common::{Frequency, Interval, Reference};
use crate::api::payment::purchase::{BillingPlan, Recipient, Shipping, ShippingOption, ShippingType, Subscription};
use crate::value::money::{Currency, Minor};

/// A delivery that lines name by its reference.
#[must_use]
pub fn shipping(reference: impl Into<Reference>, shipping_type: ShippingType) -> Shipping {
    Shipping::default()
        .shipping_reference(reference)
        .shipping_option(ShippingOption::default().shipping_type(shipping_type))
}

/// Who receives a delivery.
#[must_use]
pub fn recipient(given_name: impl Into<String>, family_name: impl Into<String>) -> Recipient {
    Recipient::default().given_name(given_name).family_name(family_name)
}

/// A subscription that lines and later charges name by its reference.
#[must_use]
pub fn subscription(reference: impl Into<Reference>, plan: BillingPlan) -> Subscription {
    Subscription::default().subscription_reference(reference).billing_plans([plan])
}

/// What a subscription costs, and how often: `every` intervals.
#[must_use]
pub fn billing_plan(amount: Minor, currency: Currency, every: u32, interval: Interval) -> BillingPlan {
    BillingPlan::default()
        .billing_amount(amount.get())
        .currency(currency.as_str())
        .interval(interval)
        .interval_frequency(Frequency(i64::from(every)))
}

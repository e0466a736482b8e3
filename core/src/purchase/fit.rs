//! What in purchase data does not fit together.

use alloc::string::String;
use alloc::vec::Vec;

use super::basket::Difference;
use crate::api::common::{Amount, Currency as Code, Reference, Timestamp};
use crate::api::payment::industry::Insurance;
use crate::api::payment::purchase::SupplementaryPurchaseData;
use crate::value::money::{Currency, Minor};
use crate::value::time::parse_timestamp;

/// Something that does not fit. None of it is a reason for Klarna to refuse, and none of it should be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// JSON pointer below `supplementary_purchase_data`.
    pub pointer: String,
    /// What is wrong with it, without names of people.
    pub message: String,
}

/// Says what does not fit: lines that do not add up to the amount, or in themselves; references that lead nowhere; ends before
/// their beginnings; prices in another currency. Nothing is said when all is well.
#[must_use]
pub fn check(data: &SupplementaryPurchaseData, currency: Currency, amount: Minor) -> Vec<Finding> {
    let mut found = Found { currency, findings: Vec::new() };
    lines(data, amount, &mut found);
    links(data, &mut found);
    industries(data, &mut found);
    found.findings
}

struct Found {
    currency: Currency,
    findings: Vec<Finding>,
}

impl Found {
    fn add(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.findings.push(Finding { pointer: pointer.into(), message: message.into() });
    }

    fn price(&mut self, at: &str, price: Option<Amount>, currency: Option<&Code>) {
        match (price, currency) {
            (Some(_), None) => self.add(alloc::format!("{at}/currency"), "a price needs its currency"),
            (_, Some(code)) if code.0 != self.currency.as_str() => {
                self.add(alloc::format!("{at}/currency"), "the currency is another one than the payment's");
            }
            _ => {}
        }
    }

    fn span(&mut self, at: &str, starts: Option<&Timestamp>, ends: Option<&Timestamp>) {
        let (starts, ends) = (starts.and_then(|at| parse_timestamp(&at.0)), ends.and_then(|at| parse_timestamp(&at.0)));
        if starts.zip(ends).is_some_and(|(starts, ends)| ends < starts) {
            self.add(at, "it ends before it begins");
        }
    }

    fn insurances(&mut self, at: &str, insurances: Option<&Vec<Insurance>>) {
        for (n, insurance) in insurances.into_iter().flatten().enumerate() {
            let at = alloc::format!("{at}/insurances/{n}");
            self.price(&at, insurance.price, insurance.currency.as_ref());
        }
    }
}

fn lines(data: &SupplementaryPurchaseData, amount: Minor, found: &mut Found) {
    let Some(items) = &data.line_items else { return };
    let mut sum = Some(0_i64);
    for (n, item) in items.iter().enumerate() {
        let at = alloc::format!("/line_items/{n}");
        let total = item.total_amount.map_or(0, |total| total.0);
        sum = sum.and_then(|sum| sum.checked_add(total));
        if let (Some(price), Some(quantity)) = (item.unit_price, item.quantity)
            && price.0.checked_mul(i64::from(quantity)) != Some(total)
        {
            found.add(
                alloc::format!("{at}/total_amount"),
                "the amount is not quantity times unit price; a discount is a line of its own",
            );
        }
        if item.total_tax_amount.is_some_and(|tax| tax.0.unsigned_abs() > total.unsigned_abs()) {
            found.add(alloc::format!("{at}/total_tax_amount"), "the tax is more than the amount that it is a part of");
        }
        found.price(&at, None, item.currency.as_ref());
    }
    match sum.map(|sum| Difference::between(sum, amount, found.currency)) {
        Some(Err(difference)) => found.add("/line_items", alloc::format!("{difference}")),
        None => found.add("/line_items", "the lines add up to more than a number of 64 bits holds"),
        Some(Ok(())) => {}
    }
}

/// References between the blocks.
fn links(data: &SupplementaryPurchaseData, found: &mut Found) {
    let items = data.line_items.as_deref().unwrap_or_default();
    let shipping: Vec<_> =
        data.shipping.iter().flatten().filter_map(|shipping| shipping.shipping_reference.as_ref()).collect();
    let subscriptions: Vec<_> =
        data.subscriptions.iter().flatten().filter_map(|one| one.subscription_reference.as_ref()).collect();
    let lines: Vec<_> = items.iter().filter_map(|item| item.line_item_reference.as_ref()).collect();
    let lost = |known: &[&Reference], one: Option<&Reference>| one.is_some_and(|one| !known.contains(&one));
    for (n, item) in items.iter().enumerate() {
        if lost(&shipping, item.shipping_reference.as_ref()) {
            found
                .add(alloc::format!("/line_items/{n}/shipping_reference"), "no entry of `shipping` has this reference");
        }
        if lost(&subscriptions, item.subscription_reference.as_ref()) {
            let why = "no entry of `subscriptions` has this reference";
            found.add(alloc::format!("/line_items/{n}/subscription_reference"), why);
        }
    }
    for (n, seller) in data.marketplace_sellers.iter().flatten().enumerate() {
        for (name, known, theirs) in [
            ("line_item_references", &lines, &seller.line_item_references),
            ("shipping_references", &shipping, &seller.shipping_references),
        ] {
            for (m, _) in theirs.iter().flatten().enumerate().filter(|(_, one)| lost(known, Some(one))) {
                let at = alloc::format!("/marketplace_sellers/{n}/{name}/{m}");
                found.add(at, "the basket has nothing of this reference");
            }
        }
    }
}

fn industries(data: &SupplementaryPurchaseData, found: &mut Found) {
    for (n, one) in data.subscriptions.iter().flatten().enumerate() {
        for (m, plan) in one.billing_plans.iter().flatten().enumerate() {
            let at = alloc::format!("/subscriptions/{n}/billing_plans/{m}");
            found.price(&at, plan.billing_amount, plan.currency.as_ref());
            if plan.interval.is_some() != plan.interval_frequency.is_some() {
                found.add(at, "`interval` and `interval_frequency` come together");
            }
        }
    }
    if let Some(one) = &data.ondemand_service {
        found.price(
            "/ondemand_service",
            one.average_amount.or(one.maximum_amount).or(one.minimum_amount),
            one.currency.as_ref(),
        );
        let bounds = [one.minimum_amount, one.average_amount, one.maximum_amount];
        if !bounds.iter().flatten().is_sorted() {
            found.add("/ondemand_service", "minimum, average and maximum are not in this order");
        }
    }
    for (n, one) in data.travel_reservations.iter().flatten().enumerate() {
        let at = alloc::format!("/travel_reservations/{n}");
        found.price(&at, one.price, one.currency.as_ref());
        let departs = one.departure.as_ref().and_then(|point| point.departs_at.as_ref());
        let arrives = one.arrival.as_ref().and_then(|point| point.arrives_at.as_ref());
        found.span(&at, departs, arrives);
        found.insurances(&at, one.insurances.as_ref());
    }
    for (n, one) in data.lodging_reservations.iter().flatten().enumerate() {
        let at = alloc::format!("/lodging_reservations/{n}");
        found.price(&at, one.price, one.currency.as_ref());
        found.span(&at, one.starts_at.as_ref(), one.ends_at.as_ref());
        found.insurances(&at, one.insurances.as_ref());
    }
    for (n, one) in data.event_reservations.iter().flatten().enumerate() {
        let at = alloc::format!("/event_reservations/{n}");
        found.span(&at, one.starts_at.as_ref(), one.ends_at.as_ref());
        found.insurances(&at, one.insurances.as_ref());
    }
    found.insurances("", data.insurances.as_ref());
    for (n, one) in data.vouchers.iter().flatten().enumerate() {
        found.span(&alloc::format!("/vouchers/{n}"), one.starts_at.as_ref(), one.ends_at.as_ref());
    }
}

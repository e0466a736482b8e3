//! Sums, and what does not fit.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "tests")]

use alloc::string::ToString;
use alloc::vec::Vec;

use serde_json::{Value, json};

use super::{Basket, Line, billing_plan, check, recipient, shipping, subscription};
use crate::api::common::Interval;
use crate::api::payment::AUTHORIZE_PAYMENT;
use crate::api::payment::purchase::{ShippingType, SupplementaryPurchaseData};
use crate::value::fault::Code;
use crate::value::limits::AMOUNT_MAX;
use crate::value::money::{Currency, Minor};

fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

fn sample() -> [Line; 4] {
    [
        Line::item("Pen", 2, 1_999).tax_rate(1_900).product("4006381333931"),
        Line::item("Lamp", 3, 3_599).tax(1_724),
        Line::discount("Sale", 2_959),
        Line::shipping_fee("Freight", 500),
    ]
}

#[test]
fn lines_are_counted_as_klarnas_own_sample_counts_them() {
    let basket = Basket::new(currency("EUR"), sample()).unwrap();
    assert_eq!(basket.total().get(), 12_336);
    let lines = serde_json::to_value(basket.items()).unwrap();
    assert_eq!(
        lines[0],
        json!({"name": "Pen", "quantity": 2, "total_amount": 3998, "unit_price": 1999,
        "total_tax_amount": 638, "product_identifier": "4006381333931"})
    );
    assert_eq!(lines[2], json!({"name": "Sale", "quantity": 1, "total_amount": -2959}), "no unit price");
    assert!(basket.adds_up_to(Minor::new(12_336).unwrap()).is_ok());
    let difference = basket.adds_up_to(Minor::new(11_836).unwrap()).unwrap_err();
    assert_eq!(difference.above(), 500);
    let said = "the lines add up to 123.36 EUR and the payment is 118.36 EUR: they are 5.00 EUR above it";
    assert_eq!(difference.to_string(), said);
    let yen = Basket::new(currency("JPY"), [Line::item("Tea", 1, 500)]).unwrap();
    let said = yen.adds_up_to(Minor::new(700).unwrap()).unwrap_err().to_string();
    assert!(said.ends_with("they are 200 JPY below it"), "{said}");
}

#[test]
fn tax_is_taken_out_of_the_amount_and_rounded_to_the_nearest() {
    for (total, rate, tax) in [
        (11_900, 1_900, 1_900),
        (3_998, 1_900, 638),
        (100, 0, 0),
        (-11_900, 1_900, -1_900),
        // 1.5 and -1.5: a half goes away from zero.
        (3, 10_000, 2),
        (-3, 10_000, -2),
        (AMOUNT_MAX, 10_000, 4_503_599_627_370_496),
        (AMOUNT_MAX, u32::MAX, 9_007_178_283_269_814),
    ] {
        let line = if total < 0 { Line::discount("x", -total) } else { Line::item("x", 1, total) };
        let built = line.tax_rate(rate).build("").unwrap();
        assert_eq!(built.total_tax_amount.unwrap().0, tax, "{total} at {rate}");
    }
}

#[test]
fn a_line_that_is_none_is_refused_at_its_place() {
    let build = |lines: Vec<Line>| Basket::new(currency("EUR"), lines).unwrap_err();
    for (line, code, pointer) in [
        (Line::item("", 1, 5), Code::Missing, "/line_items/1/name"),
        (Line::item("x", 0, 5), Code::Amount, "/line_items/1/quantity"),
        (Line::item("x", 2, i64::MAX), Code::Amount, "/line_items/1/total_amount"),
        (Line::item("x", u32::MAX, AMOUNT_MAX), Code::Amount, "/line_items/1/total_amount"),
        (Line::item("x", 1, AMOUNT_MAX + 1), Code::Amount, "/line_items/1/total_amount"),
        (Line::item("x", 1, i64::MIN), Code::Amount, "/line_items/1/total_amount"),
        (Line::discount("x", -1), Code::Amount, "/line_items/1/total_amount"),
        (Line::discount("x", i64::MIN), Code::Amount, "/line_items/1/total_amount"),
        (Line::item("x", 1, 5).tax(6), Code::Inconsistent, "/line_items/1/total_tax_amount"),
        (Line::item("x", 1, 5).tax(-1), Code::Inconsistent, "/line_items/1/total_tax_amount"),
        (Line::discount("x", 5).tax(1), Code::Inconsistent, "/line_items/1/total_tax_amount"),
        (Line::item("x", 1, 5).tax(i64::MIN), Code::Inconsistent, "/line_items/1/total_tax_amount"),
        (Line::discount("x", 11), Code::Amount, "/line_items"),
    ] {
        let fault = build(Vec::from([Line::item("y", 2, 5), line.clone()]));
        assert_eq!((fault.code, fault.pointer.as_deref()), (code, Some(pointer)), "{line:?}");
    }
    // No sum wraps, whatever comes first.
    for many in [2, 2_000] {
        let fault = build(core::iter::repeat_n(Line::item("x", 1, AMOUNT_MAX), many).collect());
        assert_eq!(fault.code, Code::Amount);
        build(core::iter::repeat_n(Line::discount("x", AMOUNT_MAX), many).collect());
    }
    assert_eq!(Basket::new(currency("EUR"), []).unwrap().total(), Minor::ZERO);
    let free = [Line::item("x", 1, AMOUNT_MAX), Line::discount("y", AMOUNT_MAX)];
    assert_eq!(Basket::new(currency("EUR"), free).unwrap().total(), Minor::ZERO);
}

/// Data with everything in it that is checked.
fn data() -> Value {
    let plan = billing_plan(Minor::new(990).unwrap(), currency("EUR"), 1, Interval::Month);
    let lines = sample().into_iter().enumerate().map(|(n, line)| match n {
        0 => line.reference("pen").brought_by("s").pays("films"),
        _ => line,
    });
    let data = SupplementaryPurchaseData::default()
        .line_items(Basket::new(currency("EUR"), lines).unwrap().into_items())
        .shipping([shipping("s", ShippingType::ToDoor).recipient(recipient("A", "B"))])
        .subscriptions([subscription("films", plan)]);
    let mut data = serde_json::to_value(&data).unwrap();
    let insurances = json!([{"price": 5, "currency": "EUR"}]);
    let (early, late) = ("2026-05-01T10:00:00Z", "2026-05-02T10:00:00Z");
    for (name, value) in [
        ("ondemand_service", json!({"currency": "EUR", "minimum_amount": 1, "average_amount": 2, "maximum_amount": 3})),
        (
            "travel_reservations",
            json!([{"price": 5, "currency": "EUR", "departure": {"departs_at": early},
            "arrival": {"arrives_at": late}, "insurances": insurances}]),
        ),
        (
            "lodging_reservations",
            json!([{"price": 5, "currency": "EUR", "starts_at": early, "ends_at": late,
            "insurances": insurances}]),
        ),
        ("event_reservations", json!([{"starts_at": early, "ends_at": late, "insurances": insurances}])),
        ("insurances", insurances.clone()),
        ("vouchers", json!([{"starts_at": early, "ends_at": late}])),
        ("marketplace_sellers", json!([{"line_item_references": ["pen"], "shipping_references": ["s"]}])),
    ] {
        data[name] = value;
    }
    data
}

fn findings(data: &Value, amount: i64) -> Vec<alloc::string::String> {
    let data: SupplementaryPurchaseData = serde_json::from_value(data.clone()).unwrap();
    let found = check(&data, currency("EUR"), Minor::new(amount).unwrap());
    found.into_iter().map(|finding| finding.pointer).collect()
}

#[test]
fn what_does_not_fit_is_said_at_its_place_and_what_fits_is_not() {
    assert_eq!(findings(&data(), 12_336), Vec::<&str>::new());
    assert_eq!(findings(&data(), 12_335), ["/line_items"]);
    assert_eq!(findings(&json!({}), 5), Vec::<&str>::new(), "no lines are no statement");
    let before = json!("2026-04-01T10:00:00Z");
    for (place, value, pointer) in [
        ("/line_items/0/unit_price", json!(1_998), "/line_items/0/total_amount"),
        ("/line_items/0/unit_price", json!(AMOUNT_MAX), "/line_items/0/total_amount"),
        ("/line_items/1/total_tax_amount", json!(10_798), "/line_items/1/total_tax_amount"),
        ("/line_items/0/shipping_reference", json!("t"), "/line_items/0/shipping_reference"),
        ("/line_items/0/subscription_reference", json!("f"), "/line_items/0/subscription_reference"),
        ("/subscriptions/0/billing_plans/0/currency", json!("SEK"), "/subscriptions/0/billing_plans/0/currency"),
        ("/subscriptions/0/billing_plans/0/interval", json!(null), "/subscriptions/0/billing_plans/0"),
        ("/ondemand_service/currency", json!(null), "/ondemand_service/currency"),
        ("/ondemand_service/maximum_amount", json!(1), "/ondemand_service"),
        ("/travel_reservations/0/currency", json!(null), "/travel_reservations/0/currency"),
        ("/travel_reservations/0/arrival/arrives_at", before.clone(), "/travel_reservations/0"),
        ("/travel_reservations/0/insurances/0/currency", json!("USD"), "/travel_reservations/0/insurances/0/currency"),
        ("/lodging_reservations/0/ends_at", before.clone(), "/lodging_reservations/0"),
        ("/lodging_reservations/0/currency", json!("USD"), "/lodging_reservations/0/currency"),
        ("/lodging_reservations/0/insurances/0/currency", json!(null), "/lodging_reservations/0/insurances/0/currency"),
        ("/event_reservations/0/ends_at", before.clone(), "/event_reservations/0"),
        ("/event_reservations/0/insurances/0/currency", json!(null), "/event_reservations/0/insurances/0/currency"),
        ("/insurances/0/currency", json!("USD"), "/insurances/0/currency"),
        ("/vouchers/0/ends_at", before.clone(), "/vouchers/0"),
        ("/marketplace_sellers/0/line_item_references/0", json!("x"), "/marketplace_sellers/0/line_item_references/0"),
        ("/marketplace_sellers/0/shipping_references/0", json!("x"), "/marketplace_sellers/0/shipping_references/0"),
    ] {
        let mut data = data();
        *data.pointer_mut(place).unwrap() = value;
        assert_eq!(findings(&data, 12_336), [pointer], "{place}");
    }
    let mut twice = data();
    twice["line_items"] = json!([{"total_amount": i64::MAX}, {"total_amount": 1}]);
    assert!(findings(&twice, 1).contains(&"/line_items".to_string()), "no sum wraps");
}

#[test]
fn what_was_built_is_accepted_by_the_tables() {
    let mut body = json!({"currency": "EUR", "request_payment_transaction": {"amount": 12_336}});
    body["supplementary_purchase_data"] = data();
    let found = crate::wire::check::check(body.to_string().as_bytes(), AUTHORIZE_PAYMENT.body.unwrap());
    // Times of arrival are a member that no source confirms.
    let found: Vec<_> = found.into_iter().filter(|finding| !finding.pointer.ends_with("arrives_at")).collect();
    assert!(found.is_empty(), "{found:?}");
}

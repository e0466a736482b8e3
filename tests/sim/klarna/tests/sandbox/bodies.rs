//! Bodies of calls, most of them sound.

use crate::chance::Chance;

/// Amounts that meet each other: equal, a part, the whole, nothing.
pub(crate) const AMOUNTS: [i64; 6] = [1_000, 400, 600, 1, 0, 12_336];

const ITEMS: &str = r#""line_items":[{"name":"Pen \"x\" é","quantity":2,"unit_price":500,"total_amount":1000}]"#;

fn amount(chance: &mut Chance) -> String {
    match chance.below(60) {
        0 => "-1".to_owned(),
        1 => "1000.5".to_owned(),
        2 => "9223372036854775807".to_owned(),
        3 => "\"1000\"".to_owned(),
        4..=8 => AMOUNTS[chance.below(AMOUNTS.len())].to_string(),
        _ => AMOUNTS[chance.below(3)].to_string(),
    }
}

fn currency(chance: &mut Chance) -> &'static str {
    if chance.once_in(10) { chance.pick(&["eur", "SEK", "SEK", "EU", "E1R", "€"]) } else { "EUR" }
}

fn reference(chance: &mut Chance) -> String {
    let start = chance.pick(&[
        "",
        "",
        "",
        "",
        "order \\\"",
        "step-up-",
        "oneshot-",
        "declined-",
        "decline-final-",
        "decline-final-",
    ]);
    format!("{start}{}", chance.below(1_000))
}

fn interaction(chance: &mut Chance, now: u64) -> String {
    let method = chance.pick(&["HANDOVER", "HANDOVER", "QR_CODE", "SERVER_REDIRECT"]);
    let near = kassa_sandbox::engine::rfc3339(now + 900_000 + chance.below(3) as u64 - 1);
    let expiry = match chance.below(30) {
        0 => r#","interaction_expiry":{"duration":"PT15M"}"#.to_owned(),
        1 => r#","interaction_expiry":{"duration":"PT14M59S"}"#.to_owned(),
        2 | 7 | 8 => r#","interaction_expiry":{"duration":"P2D"}"#.to_owned(),
        3 => r#","interaction_expiry":{"duration":"P2DT1S"}"#.to_owned(),
        4 => format!(r#","interaction_expiry":{{"timestamp":"{near}"}}"#),
        5 => r#","interaction_expiry":{"duration":"soon"}"#.to_owned(),
        6 => r#","interaction_expiry":{}"#.to_owned(),
        _ => String::new(),
    };
    format!(
        r#"{{"method":"{method}","return_url":"https://psp.example/back?id={{klarna.payment_request.id}}"{expiry}}}"#
    )
}

/// A first authorize call, or one that will be told apart by its headers.
pub(crate) fn first(chance: &mut Chance, now: u64) -> String {
    let (currency, reference, amount) = (currency(chance), reference(chance), amount(chance));
    let capture = chance.pick(&["", "", "", r#","capture":"LATER""#, r#","capture":"NOW""#, r#","capture":"SOON""#]);
    let capture = if chance.once_in(3) { capture } else { "" };
    let payment = format!(r#"{{"amount":{amount},"payment_transaction_reference":"{reference}"{capture}}}"#);
    let mut body = format!(r#"{{"currency":"{currency}","supplementary_purchase_data":{{{ITEMS}}}"#);
    // A reference that approves at once and a wish for a token exclude each other: the sandbox's rules go before its consent.
    let token = !reference.starts_with("oneshot-") && chance.once_in(7);
    if token {
        let good = [r#"["payment:customer_present"]"#, r#"[ "customer:login" , "x" ]"#];
        let scopes = if chance.once_in(6) { chance.pick(&["[]", "7"]) } else { chance.pick(&good) };
        body.push_str(&format!(r#","request_customer_token":{{"scopes":{scopes},"customer_token_reference":"w"}}"#));
    }
    if !(token && chance.once_in(2) || chance.once_in(40)) {
        body.push_str(&format!(r#","request_payment_transaction":{payment}"#));
    }
    if !chance.once_in(5) {
        let older = match chance.below(30) {
            0 => r#""payment_request_expires_at":"2026-01-03","#,
            1 => r#""payment_request_expires_at":"2031-01-03T00:00:00Z","#,
            2 => r#""payment_request_expires_at":"never","#,
            _ => "",
        };
        let config = interaction(chance, now);
        body.push_str(&format!(
            r#","step_up_config":{{{older}"payment_request_reference":"attempt","customer_interaction_config":{config}}}"#
        ));
    }
    body.push('}');
    body
}

/// A final authorize call for an approved amount.
pub(crate) fn last(chance: &mut Chance, amount: Option<i64>, currency: [u8; 3], id: &str) -> String {
    let mut amount = amount.unwrap_or(1_000);
    if chance.once_in(10) {
        amount = amount.saturating_add(1);
    }
    let code = if chance.once_in(15) { "USD" } else { std::str::from_utf8(&currency).unwrap_or("EUR") };
    let named = if chance.once_in(5) { format!(r#","payment_request_id":"{id}""#) } else { String::new() };
    let capture = chance.pick(&["", "", r#","capture":"NOW","payment_capture_reference":"c-1""#]);
    let reference = chance.pick(&["", "", r#","payment_transaction_reference":"final-1""#]);
    format!(r#"{{"currency":"{code}","request_payment_transaction":{{"amount":{amount}{reference}{capture}}}{named}}}"#)
}

pub(crate) fn create(chance: &mut Chance, now: u64) -> String {
    let (currency, config) = (currency(chance), interaction(chance, now));
    let mut body = format!(r#"{{"currency":"{currency}","customer_interaction_config":{config}"#);
    if !chance.once_in(6) {
        body.push_str(&format!(r#","amount":{}"#, amount(chance)));
    }
    if chance.once_in(3) {
        body.push_str(r#","request_customer_token":{"scopes":["payment:customer_present"]}"#);
    }
    if chance.once_in(2) {
        body.push_str(&format!(r#","payment_request_reference":"{}""#, reference(chance)));
    }
    body.push('}');
    body
}

pub(crate) fn update(chance: &mut Chance, now: u64) -> String {
    match chance.below(6) {
        0 => "{}".to_owned(),
        1 => format!(r#"{{"customer_interaction_config":{}}}"#, interaction(chance, now)),
        2 => r#"{"currency":"sek","payment_request_reference":"changed"}"#.to_owned(),
        _ => format!(r#"{{"amount":{}}}"#, amount(chance)),
    }
}

pub(crate) fn query(chance: &mut Chance) -> &'static str {
    chance.pick(&[
        "locale=en-US&currency=EUR&amount=1000&intents[]=PAY",
        "locale=en-US&currency=EUR&amount=1000&intents%5B%5D=PAY",
        "locale=en-US&currency=EUR&intents[]=ADD_TO_WALLET",
        "locale=en-US&currency=EUR",
        "locale=en-US&currency=EURO&amount=1",
        "currency=EUR&amount=1",
        "locale=en-US&currency=EUR&amount=ten",
    ])
}

pub(crate) fn capture(chance: &mut Chance) -> String {
    let more = chance.pick(&[
        "",
        "",
        "",
        r#","payment_capture_reference":"c""#,
        r#","remaining_authorization":"RELEASE""#,
        r#","remaining_authorization":"KEEP""#,
        r#","supplementary_capture_data":{"shipments":[]}"#,
    ]);
    format!(r#"{{"capture_amount":{}{more}}}"#, amount(chance))
}

pub(crate) fn refund(chance: &mut Chance, on_capture: bool) -> String {
    let name = if on_capture { "payment_refund_reference" } else { "refund_reference" };
    let reference = if chance.once_in(2) { format!(r#","{name}":"r""#) } else { String::new() };
    let items = match chance.below(4) {
        0 => r#","supplementary_refund_data":{"line_items":[]}"#.to_owned(),
        1 => String::new(),
        _ => format!(r#","supplementary_refund_data":{{{ITEMS}}}"#),
    };
    format!(r#"{{"refund_amount":{}{reference}{items}}}"#, amount(chance))
}

pub(crate) fn reauthorize(chance: &mut Chance) -> String {
    chance
        .pick(&[
            "{}",
            r#"{"extension_days":10}"#,
            r#"{"extension_days":1,"amount":1400}"#,
            r#"{"amount":600}"#,
            r#"{"amount":2000}"#,
            r#"{"extension_days":0}"#,
            r#"{"extension_days":-1}"#,
            r#"{"extension_days":"1"}"#,
        ])
        .to_owned()
}

pub(crate) fn change(chance: &mut Chance) -> String {
    chance
        .pick(&[
            r#"{"payment_transaction_reference":"changed"}"#,
            r#"{"amount":1000}"#,
            r#"{"amount":400}"#,
            r#"{"supplementary_purchase_data":{"purchase_reference":"p"}}"#,
            "{}",
            r#"{"payment_transaction_reference":null}"#,
        ])
        .to_owned()
}

//! A sale at the counter: a QR code on the till, the customer's own phone, no way back.

use serde_json::json;

use super::{LIMIT, Told};
use crate::Failure;
use crate::basket::Basket;
use crate::customer::Customer;
use crate::server::Server;
use crate::timeline::Timeline;

pub(super) fn tell(server: &Server, timeline: &Timeline) -> Result<Told, Failure> {
    timeline.part("1. At the counter, by QR code");
    let reference = kassa_drive::fresh_reference()?;
    let basket = Basket::new("receipt-4711".to_owned());
    timeline.say("till", &format!("{} {}, please", super::promise::money(basket.amount), basket.currency));
    let mut spec = basket.payment(&reference, json!({"method": "QR_CODE"}));
    spec["authorize"]["point_of_checkout"] = json!({"store_id": server.sandbox.seed().store_id});
    spec["authorize"]["point_of_transaction"] = json!({"type": "TERMINAL", "terminal_reference": "till-7"});
    let sale =
        server.gateway.pay(&reference, json!("counter"), &spec)?.map_err(|_| "a fresh reference was used before")?;
    let view = sale.wait(LIMIT, |view| view["step_up"]["url"].is_string());
    let address = view["step_up"]["url"].as_str().ok_or("no code to show")?;
    timeline.say("till", "shows the code");
    timeline.qr(address);
    let phone = Customer::new();
    phone.open(address)?;
    timeline.say("customer", "scans it");
    phone.press(address, "approve")?;
    timeline.say("customer", "approves on the phone");
    let view = sale.wait(LIMIT, |view| view["ended"] == true);
    timeline.say("till", if view["paid"] == "yes" { "prints the receipt" } else { "asks for another way to pay" });
    Ok(Told { title: "counter, QR code", reference, view, ledger: None })
}

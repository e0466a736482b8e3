//! The power fails at the worst moment: Klarna has made the payment, and the answer is lost on its way.

use std::thread::sleep;
use std::time::{Duration, Instant};

use kassa_drive::{Driver, Step};
use serde_json::{Value, json};

use super::{LIMIT, Told};
use crate::Failure;
use crate::basket::Basket;
use crate::customer::Customer;
use crate::gateway::short;
use crate::options;
use crate::power::Power;
use crate::server::Server;
use crate::timeline::Timeline;

pub(super) fn tell(server: &Server, timeline: &Timeline) -> Result<Told, Failure> {
    timeline.part("4. At a till of its own, and the power fails");
    let reference = kassa_drive::fresh_reference()?;
    let journals = server.journals("till");
    let options = options::owner(server.sandbox.base_url(), &server.sandbox.seed(), &journals, "till-8");
    let spec = Basket::new("receipt-4712".to_owned()).payment(&reference, json!({"method": "QR_CODE"}));
    let mut till = Power::on(server.folder.path(), &options, &spec)?;
    timeline.say("till", &format!("process {} shows a code", till.process()));
    let address = till.screen()?;

    // From now on the answer to an authorize takes half a minute, though Klarna acts on it at once.
    let slow = json!({"match": {"path_contains": "/payment/authorize"}, "fault": {"kind": "delay", "ms": 30_000, "effect": "after"}});
    let fault = control(server, "POST", "/faults", Some(&slow))?;
    let phone = Customer::new();
    phone.open(&address)?;
    phone.press(&address, "approve")?;
    timeline.say("customer", "approves");
    let end = Instant::now() + LIMIT;
    while transactions_of(server, &reference)? == 0 {
        if Instant::now() > end {
            return Err("the final authorize did not reach the sandbox".into());
        }
        sleep(Duration::from_millis(20));
    }
    timeline.say("sandbox", "has made the payment; its answer is on its way");
    till.cut()?;
    timeline.say("power", "fails: the till knows nothing of it");
    control(server, "DELETE", &format!("/faults/{}", fault["id"]), None)?;

    let driver = Driver::open(options.to_string().as_bytes())?;
    let pending = driver.pending()?;
    let [pending] = pending.as_slice() else { return Err("the journal should hold one unfinished payment".into()) };
    timeline.say("till", &format!("is back, finds {} unfinished", short(&pending.reference)));
    let mut sale = driver.resume(&pending.reference)?;
    let end = Instant::now() + LIMIT;
    while Instant::now() < end {
        match sale.step()? {
            Step::Wait { ms } => sleep(Duration::from_millis(ms)),
            Step::Done => break,
            Step::Idle => sleep(Duration::from_millis(50)),
            _ => {}
        }
    }
    let view: Value = serde_json::from_str(&sale.view_json()?)?;
    timeline.say("till", &format!("asks again under the same key: {}", view["state"].as_str().unwrap_or("")));
    timeline.say("sandbox", &format!("counts {} transaction for it", transactions_of(server, &reference)?));
    Ok(Told { title: "till, power cut", reference, view, ledger: None })
}

fn transactions_of(server: &Server, reference: &str) -> Result<usize, Failure> {
    let all = control(server, "GET", "/transactions", None)?;
    let ours = |transaction: &&Value| transaction["payment_transaction_reference"] == reference;
    Ok(all.as_array().map_or(0, |all| all.iter().filter(ours).count()))
}

/// A call to the sandbox's control.
pub(super) fn control(server: &Server, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
    let url = format!("{}/_sandbox{path}", server.sandbox.base_url());
    let mut answer = match method {
        "POST" => ureq::post(url).send(body.map(Value::to_string).unwrap_or_default())?,
        "DELETE" => ureq::delete(url).call()?,
        _ => ureq::get(url).call()?,
    };
    Ok(serde_json::from_str(&answer.body_mut().read_to_string()?)?)
}

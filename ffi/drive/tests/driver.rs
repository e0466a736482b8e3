//! A payment driven against the sandbox, with a crash in its middle.

#[path = "driver/webhooks.rs"]
mod webhooks;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use kassa_drive::{Driver, Error, Running, Step};
use kassa_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

struct Till {
    sandbox: Sandbox,
    directory: PathBuf,
}

impl Till {
    fn new(name: &str) -> Self {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("driver-{name}"));
        let _ = fs::remove_dir_all(&directory);
        Self { sandbox: Sandbox::start(Options::default()).unwrap(), directory }
    }

    fn open(&self) -> Result<Driver, Error> {
        self.open_with(&json!({}))
    }

    fn open_with(&self, more: &Value) -> Result<Driver, Error> {
        let seed = self.sandbox.seed();
        let mut options = json!({
            "base_url": self.sandbox.base_url(),
            "environment": "test",
            "partner_account_id": seed.partner_account_id,
            "installation": "shop-1/till-7",
            "api_key": seed.acquiring_partner_api_key,
            "journal": self.directory,
            "policy": {"poll_floor_ms": 500},
            "signing_keys": [{"signing_key_id": seed.signing_key_id, "signing_key": seed.signing_key}],
        });
        options.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        Driver::open(options.to_string().as_bytes())
    }

    fn control(&self, path: &str) -> Value {
        let url = format!("{}/_sandbox/{path}", self.sandbox.base_url());
        let text = ureq::get(&url).call().unwrap().body_mut().read_to_string().unwrap();
        serde_json::from_str(&text).unwrap()
    }

    fn approve(&self, id: &str) {
        let url = format!("{}/_sandbox/requests/{id}/approve", self.sandbox.base_url());
        ureq::post(&url).send("{}").unwrap();
    }
}

fn sale(reference: &str) -> String {
    json!({"reference": reference, "authorize": {
        "currency": "EUR",
        "request_payment_transaction": {"amount": 1990, "payment_transaction_reference": reference},
        "step_up_config": {
            "payment_request_reference": reference,
            "customer_interaction_config": {"method": "QR_CODE"},
        },
    }})
    .to_string()
}

fn view(flow: &Running) -> Value {
    serde_json::from_str(&flow.view_json().unwrap()).unwrap()
}

/// Steps until something is shown; answers the payment request's id.
fn until_shown(flow: &mut Running) -> String {
    loop {
        match flow.step().unwrap() {
            Step::Show(screen) => {
                assert!(screen.url.contains("/pay/"), "{}", screen.url);
                return view(flow)["payment_request_id"].as_str().unwrap().to_owned();
            }
            Step::Wait { ms } => thread::sleep(Duration::from_millis(ms.min(200))),
            other => panic!("{other:?}"),
        }
    }
}

fn until_done(flow: &mut Running) -> Value {
    loop {
        match flow.step().unwrap() {
            Step::Done => return view(flow),
            Step::Wait { ms } => thread::sleep(Duration::from_millis(ms.min(200))),
            _ => {}
        }
    }
}

#[test]
fn a_sale_survives_its_process() {
    let till = Till::new("crash");
    let driver = till.open().unwrap();
    let mut flow = driver.start("payment", sale("receipt-1").as_bytes()).unwrap();
    let id = until_shown(&mut flow);
    assert!(matches!(till.open(), Err(e) if e.name() == "journal_locked"));
    drop((flow, driver));

    till.approve(&id);
    let driver = till.open().unwrap();
    let pending = driver.pending().unwrap();
    assert_eq!(pending.len(), 1);
    assert_eq!(driver.start("payment", sale("receipt-1").as_bytes()).unwrap_err().name(), "reference_reused");
    let mut flow = driver.resume(&pending[0].reference).unwrap();
    let seen = until_done(&mut flow);
    assert_eq!((seen["state"].as_str(), seen["paid"].as_str()), (Some("approved"), Some("yes")));
    assert!(driver.pending().unwrap().is_empty());
    assert_eq!(till.control("transactions").as_array().unwrap().len(), 1);
    let journal = fs::read_to_string(till.directory.join("done/receipt-1.journal")).unwrap();
    assert!(!journal.contains("1990,") || !journal.contains("step_up_config"), "bodies are sealed");
    assert!(!journal.contains(&till.sandbox.seed().acquiring_partner_api_key));
}

#[test]
fn a_cancelled_sale_ends_unpaid_and_trouble_is_told() {
    let mut till = Till::new("cancel");
    let driver = till.open().unwrap();
    let mut flow = driver.start("payment", sale("receipt-2").as_bytes()).unwrap();
    until_shown(&mut flow);
    flow.command(br#"{"cancel":{}}"#).unwrap();
    let seen = until_done(&mut flow);
    assert_eq!((seen["state"].as_str(), seen["paid"].as_str()), (Some("canceled"), Some("no")));

    let mut flow = driver.start("payment", sale("receipt-3").as_bytes()).unwrap();
    let gone = std::mem::replace(&mut till.sandbox, Sandbox::start(Options::default()).unwrap());
    drop(gone);
    match flow.step().unwrap() {
        Step::Tell(notice) => assert_eq!(notice.what, "transport", "{}", notice.detail),
        other => panic!("{other:?}"),
    }
}

#[test]
fn options_are_checked_before_the_directory_is_touched() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("driver-untouched");
    let options = |base: &str| {
        json!({"base_url": base, "environment": "test", "installation": "t", "journal": directory}).to_string()
    };
    assert_eq!(Driver::open(options("http://k.example").as_bytes()).unwrap_err().name(), "config");
    assert!(!directory.exists());
}

#[test]
fn a_call_without_its_credential_is_refused_and_the_flow_stays_whole() {
    let till = Till::new("keyless");
    let options = json!({
        "base_url": till.sandbox.base_url(),
        "environment": "test",
        "partner_account_id": till.sandbox.seed().partner_account_id,
        "installation": "t",
        "journal": till.directory,
    });
    let driver = Driver::open(options.to_string().as_bytes()).unwrap();
    let mut flow = driver.start("payment", sale("receipt-4").as_bytes()).unwrap();
    assert_eq!(flow.step().unwrap_err().name(), "no_credential");
    assert_eq!(flow.step().unwrap_err().name(), "journal_stopped");
    drop(flow);
    assert_eq!(driver.pending().unwrap().len(), 1);
    assert!(driver.resume("receipt-4").is_ok());
}

#[test]
fn a_refusal_whose_line_decayed_is_not_gone_on_with() {
    let till = Till::new("decayed");
    let driver = till.open_with(&json!({"api_key": "klarna_test_api_of_somebody_else"})).unwrap();
    let mut flow = driver.start("payment", sale("receipt-5").as_bytes()).unwrap();
    let seen = until_done(&mut flow);
    assert_eq!((seen["state"].as_str(), seen["paid"].as_str()), (Some("refused"), Some("no")));
    drop((flow, driver));
    let file = till.directory.join("done/receipt-5.journal");
    let whole = fs::read(&file).unwrap();
    let driver = till.open().unwrap();
    // What was being written after the end takes nothing from it.
    fs::write(&file, [&whole[..], b"{\"n\":3,"].concat()).unwrap();
    assert_eq!(view(&driver.resume("receipt-5").unwrap())["state"], "refused");
    fs::write(&file, &whole[..whole.len() - 9]).unwrap();
    let fault = driver.resume("receipt-5").expect_err("the customer was told to pay in another way");
    assert_eq!(fault.name(), "journal_damaged", "{fault}");
    assert!(driver.pending().unwrap().is_empty());
}

#[test]
fn a_webhook_of_the_acquirer_about_its_partner_is_taken() {
    use kassa::webhook::{Rejection, Verdict};
    let till = Till::new("webhook");
    let seed = till.sandbox.seed();
    let body = json!({
        "metadata": {
            "event_id": "e-1", "event_type": "payment.request.state-change.completed", "live": false,
            "subject_account_id": seed.partner_account_id, "recipient_account_id": seed.acquiring_partner_account_id,
        },
        "payload": {},
    })
    .to_string();
    let signature = kassa_sandbox::engine::sign(&seed.signing_key, body.as_bytes());
    for (recipient, taken) in [
        (json!({}), true),
        (json!({"recipient_account_id": seed.acquiring_partner_account_id}), true),
        (json!({"recipient_account_id": seed.partner_account_id}), false),
    ] {
        let driver = till.open_with(&recipient).unwrap();
        let receipt = driver.receive(body.as_bytes(), &seed.signing_key_id, &signature).unwrap();
        match receipt.verdict {
            Verdict::Fresh(_) => assert!(taken, "{recipient}"),
            Verdict::Rejected(Rejection::OtherTenant) => assert!(!taken, "{recipient}"),
            other => panic!("{recipient}: {other:?}"),
        }
    }
}

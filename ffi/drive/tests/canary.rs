//! Nothing that the driver shows or leaves behind holds a secret or what a body says about people.

use std::fs;
use std::path::Path;
use std::time::Duration;

use kassa_drive::{Driver, Step};
use kassa_sandbox::{Options, Sandbox};
use serde_json::json;

const JOURNAL_KEY: &str = "00c0ffee0000000000000000000000000000000000000000000000000000c0de";
const PERSON: &str = "canary-of-a-person";

/// Everything below a folder, as bytes.
fn files(folder: &Path, into: &mut Vec<u8>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, into);
        } else {
            into.extend(fs::read(&path).unwrap());
        }
    }
}

#[test]
fn no_secret_is_seen_in_anything_that_the_driver_shows() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("canary");
    let _ = fs::remove_dir_all(&directory);
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let seed = sandbox.seed();
    let (key, signing) = (seed.acquiring_partner_api_key.clone(), seed.signing_key.clone());
    let mut seen = Vec::new();
    let options = json!({
        "base_url": sandbox.base_url(), "environment": "test", "partner_account_id": seed.partner_account_id,
        "installation": "shop-1/till-7", "api_key": key, "journal": directory, "journal_key": JOURNAL_KEY,
        "policy": {"poll_floor_ms": 500},
        "signing_keys": [{"signing_key_id": seed.signing_key_id, "signing_key": signing}],
    });
    let driver = Driver::open(options.to_string().as_bytes()).unwrap();
    seen.extend(format!("{driver:?}").into_bytes());
    let sale = json!({"reference": "r-1", "authorize": {
        "currency": "EUR",
        "request_payment_transaction": {"amount": 1990, "payment_transaction_reference": "r-1"},
        "supplementary_purchase_data": {"purchase_reference": PERSON},
        "step_up_config": {"payment_request_reference": "r-1", "customer_interaction_config": {"method": "QR_CODE"}},
    }});
    let mut flow = driver.start("payment", sale.to_string().as_bytes()).unwrap();
    // The customer approves as soon as there is something to see.
    for _ in 0..400 {
        let step = flow.step().unwrap();
        seen.extend(format!("{step:?} {flow:?} {}", flow.view_json().unwrap()).into_bytes());
        match step {
            Step::Show(_) => {
                let view: serde_json::Value = serde_json::from_str(&flow.view_json().unwrap()).unwrap();
                let id = view["payment_request_id"].as_str().unwrap();
                let url = format!("{}/_sandbox/requests/{id}/approve", sandbox.base_url());
                ureq::post(&url).send("{}").unwrap();
            }
            Step::Wait { ms } => std::thread::sleep(Duration::from_millis(ms)),
            Step::Idle | Step::Done => break,
            _ => {}
        }
    }
    let view = flow.view_json().unwrap();
    assert!(view.contains("\"approved\""), "{view}");
    // What is refused does not repeat what it was made of.
    for wrong in [json!({"api_key": format!("{key}\r\n")}), json!({"journal_key": format!("{JOURNAL_KEY}zz")})] {
        let mut options = options.clone();
        options.as_object_mut().unwrap().extend(wrong.as_object().unwrap().clone());
        let fault = Driver::open(options.to_string().as_bytes()).unwrap_err();
        seen.extend(format!("{fault} {fault:?}").into_bytes());
    }
    drop(flow);
    drop(driver);
    files(&directory, &mut seen);
    let seen = String::from_utf8_lossy(&seen);
    assert!(seen.contains("r-1") && seen.contains("payment_transaction_id"), "something is looked at");
    let secrets =
        [("api key", &*key), ("signing key", &*signing), ("journal key", JOURNAL_KEY), ("personal data", PERSON)];
    for (name, secret) in secrets {
        assert!(secret.len() > 8 && !seen.contains(secret), "the {name} is seen");
    }
}

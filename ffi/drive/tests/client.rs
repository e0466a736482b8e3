//! The typed client: answers, failures, journals, lists, tables and files.
#![allow(missing_docs)]

use std::collections::VecDeque;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use kassa_drive::client::{Attachment, Body, Client, Failure, Journaled, PageError};
use kassa_drive::kassa::api::account::store::Store;
use kassa_drive::kassa::api::payment::authorize::{PaymentAuthorizeRequest, RequestPaymentTransaction};
use kassa_drive::kassa::api::payment::capture::PaymentCaptureCreate;
use kassa_drive::kassa::api::security::credential::CredentialDescriptionRequest;
use kassa_drive::kassa::value::fault::Advice;
use kassa_drive::{Driver, Step};
use kassa_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

fn options(sandbox: &Sandbox) -> Value {
    let seed = sandbox.seed();
    json!({
        "base_url": sandbox.base_url(),
        "environment": "test",
        "partner_account_id": seed.partner_account_id,
        "installation": "back-office",
        "api_key": seed.acquiring_partner_api_key,
    })
}

fn stage() -> (Sandbox, Client) {
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let client = Client::open(options(&sandbox).to_string().as_bytes()).unwrap();
    (sandbox, client)
}

fn control(sandbox: &Sandbox, path: &str, body: &Value) -> Value {
    let url = format!("{}/_sandbox/{path}", sandbox.base_url());
    let text = ureq::post(&url).send(body.to_string()).unwrap().body_mut().read_to_string().unwrap();
    serde_json::from_str(&text).unwrap()
}

fn authorize(client: &Client) -> String {
    let transaction = RequestPaymentTransaction::default().amount(1_000).payment_transaction_reference("t");
    let body = PaymentAuthorizeRequest::default().currency("EUR").request_payment_transaction(transaction);
    let answer = client.payment().authorize(body).send().unwrap().answer.unwrap();
    let made = answer.payment_transaction_response.unwrap().payment_transaction.unwrap();
    made.payment_transaction_id.unwrap().0
}

fn capture() -> PaymentCaptureCreate {
    PaymentCaptureCreate::default().capture_amount(1_000)
}

#[test]
fn an_answer_is_typed_and_raw_and_a_refusal_says_what_klarna_said() {
    let (_sandbox, client) = stage();
    let transaction = authorize(&client);
    let reply = client.payment().transaction().capture(&transaction, capture()).send().unwrap();
    assert_eq!(reply.answer.as_ref().unwrap().capture_amount.unwrap().0, 1_000);
    assert!(reply.text().unwrap().contains("payment_capture_id") && reply.correlation_id.is_some());

    let other = authorize(&client);
    match client.payment().transaction().capture(&other, capture().capture_amount(5_000)).send() {
        Err(Failure::Refused(refused)) => {
            assert_eq!((refused.operation, refused.problem.status), ("payment.transaction.capture", 400));
            assert_eq!(refused.problem.parameters[0].parameter, "capture_amount");
            assert_eq!(refused.advice, Advice::Fix);
            assert!(refused.problem.error_id.is_some());
        }
        other => panic!("{other:?}"),
    }
    match client.payment().transaction().capture(&transaction, Body::json(r#"{"capture_amount": 1.5}"#)).send() {
        Err(Failure::Fault(fault)) => assert_eq!(fault.pointer.as_deref(), Some("/body/capture_amount")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_same_reference_is_the_same_intent() {
    let (_sandbox, client) = stage();
    let transaction = authorize(&client);
    let send = || client.payment().transaction().capture(&transaction, capture()).reference("parcel-1").send().unwrap();
    let (first, second) = (send().answer.unwrap(), send().answer.unwrap());
    assert_eq!(first.payment_capture_id, second.payment_capture_id);
}

#[test]
fn an_open_outcome_goes_on_under_the_same_key() {
    let (sandbox, client) = stage();
    let transaction = authorize(&client);
    control(
        &sandbox,
        "faults",
        &json!({"match": {"operation": "capturePaymentTransaction"}, "fault": {"kind": "drop_after"}}),
    );
    let sent = client.payment().transaction().capture(&transaction, capture()).patience(Duration::ZERO).send();
    let Err(Failure::Unknown(unknown)) = sent else { panic!("{sent:?}") };
    assert_eq!(unknown.read, Some("payment.transaction.read"));
    assert!(unknown.may_go_on());
    let reply = unknown.go_on(Duration::from_secs(10)).unwrap();
    assert_eq!(reply.answer.unwrap().capture_amount.unwrap().0, 1_000);

    let mut nobody = options(&sandbox);
    nobody["base_url"] = json!("http://127.0.0.1:9");
    let client = Client::open(nobody.to_string().as_bytes()).unwrap();
    match client.payment().transaction().capture(transaction, capture()).patience(Duration::ZERO).send() {
        Err(Failure::NotSent(not)) => assert!(!not.detail.is_empty()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_key_that_is_told_once_survives_a_crash() {
    let (sandbox, _) = stage();
    let directory = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("client");
    let _ = fs::remove_dir_all(&directory);
    let mut with = options(&sandbox);
    with["journal"] = json!(directory);
    let with = with.to_string();
    {
        let driver = Driver::open(with.as_bytes()).unwrap();
        let body = CredentialDescriptionRequest::default().description("till");
        let mut made = Client::of(&driver).security().api_key().create(body).reference("key-1").begin(&driver).unwrap();
        assert!(matches!(made.step().unwrap(), Step::Idle), "the key waits to be taken");
    }
    let driver = Driver::open(with.as_bytes()).unwrap();
    assert_eq!(driver.pending().unwrap()[0].reference, "key-1");
    let mut made: Journaled<kassa_drive::client::security::ApiKeyCreate> =
        Journaled::new(driver.resume("key-1").unwrap());
    made.step().unwrap();
    let reply = made.take().unwrap().unwrap();
    assert!(format!("{reply:?} {}", made.view_json().unwrap()).contains("***"));
    let secret = reply.answer.unwrap().secret.unwrap().secret.unwrap();
    assert!(secret.0.starts_with("klarna_test_api_"));
    assert!(matches!(made.step().unwrap(), Step::Done));
    assert!(made.take().unwrap().is_none());
    drop(driver);
    for entry in fs::read_dir(directory.join("done")).unwrap() {
        assert!(!fs::read_to_string(entry.unwrap().path()).unwrap().contains(&secret.0));
    }
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn tables_and_files_are_read_while_they_come() {
    let (sandbox, client) = stage();
    let transaction = authorize(&client);
    client.payment().transaction().capture(&transaction, capture()).send().unwrap();
    let body = Body::json(
        json!({"interval_start": "2020-01-01T00:00:00Z", "interval_end": "2035-01-01T00:00:00Z",
            "payment_acquiring_account_id": sandbox.seed().payment_acquiring_account_id})
        .to_string(),
    );
    let made = client.settlement().generate(body).send().unwrap().answer.unwrap();
    let id = made.settlement_reports.unwrap()[0].settlement_id.clone().unwrap();
    let mut rows = client.settlement().csv(&id).rows().unwrap();
    assert!(rows.columns().unwrap().iter().any(|column| column == "amount"));
    let rows: Vec<_> = rows.map(Result::unwrap).collect();
    assert!(rows.iter().any(|row| row.get("payment_transaction_id") == Some(&transaction)), "{rows:?}");
    assert_eq!(rows[0].get("no such column"), None);

    control(
        &sandbox,
        "faults",
        &json!({"match": {"operation": "getSettlementCsv"}, "fault": {"kind": "truncate", "keep": 60}}),
    );
    let broken: Vec<_> = client.settlement().csv(&id).rows().unwrap().collect();
    assert!(broken.last().unwrap().is_err(), "a table that broke off does not look like one that ended");

    let dispute = control(&sandbox, "disputes", &json!({"payment_transaction_id": transaction}));
    let dispute = dispute["payment_dispute_id"].as_str().unwrap();
    let bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    let uploaded = client.dispute().attachment().upload(dispute, Attachment::new("proof.pdf", &bytes)).send().unwrap();
    let id = uploaded.answer.unwrap().payment_dispute_attachment_id.unwrap();
    let mut download = client.dispute().attachment().download(dispute, id).open().unwrap();
    assert_eq!(
        (download.content_type.as_deref(), download.file_name.as_deref()),
        (Some("application/pdf"), Some("proof.pdf"))
    );
    let mut read = Vec::new();
    download.read_to_end(&mut read).unwrap();
    assert!(read == bytes);
    match client.dispute().attachment().download(dispute, "krn:nothing").open() {
        Err(Failure::Refused(refused)) => assert_eq!(refused.problem.status, 404),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_list_is_read_over_its_pages_and_a_failure_loses_no_place() {
    let (sandbox, client) = stage();
    let groups = client.account().store_group().list().send().unwrap().answer.unwrap().store_groups.unwrap();
    for n in 0..5 {
        let store = json!({"store_group_id": groups[0].store_group_id, "type": "WEBSITE", "store_reference": format!("s-{n}"),
            "url": format!("https://s{n}.example")});
        client.account().store().create(Body::json(store.to_string())).send().unwrap();
    }
    let list = || client.account().store().list().size(2).patience(Duration::ZERO).items();
    let all: Vec<Store> = list().map(Result::unwrap).collect();
    assert!(all.len() >= 5, "{}", all.len());

    let mut items = list();
    let mut seen: Vec<Store> = items.by_ref().take(2).map(Result::unwrap).collect();
    let fault = json!({"kind": "status", "status": 503, "effect": "before"});
    control(&sandbox, "faults", &json!({"match": {"operation": "listStores"}, "fault": fault}));
    assert!(matches!(items.next(), Some(Err(PageError::Failure(_)))));
    assert!(items.next().is_none(), "who does not look at the error does not wait for ever");
    items.resume();
    seen.extend(items.map(Result::unwrap));
    assert_eq!(seen, all);
}

/// Answers with these bodies, one connection each.
fn serve(bodies: &[Value]) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let options = json!({"base_url": format!("http://{}", listener.local_addr().unwrap()), "environment": "test",
        "installation": "i", "partner_account_id": "krn:a", "api_key": "klarna_test_api_x"});
    let mut bodies: VecDeque<String> = bodies.iter().map(Value::to_string).collect();
    thread::spawn(move || {
        while let Some(body) = bodies.pop_front() {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                if stream.read(&mut byte).unwrap() == 0 {
                    break;
                }
                head.push(byte[0]);
            }
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            stream.write_all((head + &body).as_bytes()).unwrap();
        }
    });
    Client::open(options.to_string().as_bytes()).unwrap()
}

fn stores(ids: &[&str], last: Option<&str>) -> Value {
    let stores: Vec<Value> = ids.iter().map(|id| json!({"store_id": id})).collect();
    json!({"stores": stores, "pagination": {"count": ids.len(), "last_item": last}})
}

#[test]
fn a_list_that_leads_in_circles_or_repeats_itself_is_an_error() {
    let outcome = |pages: &[Value]| {
        let mut items = serve(pages).account().store().list().patience(Duration::ZERO).items();
        let mut count = 0;
        let error = loop {
            match items.next() {
                Some(Ok(_)) => count += 1,
                Some(Err(error)) => break Some(error.to_string()),
                None => break None,
            }
        };
        items.resume();
        (count, error.unwrap_or_default(), items.next().map(|next| next.is_ok()))
    };
    let circle = outcome(&[stores(&["a"], Some("1")), stores(&["b"], Some("1"))]);
    assert_eq!((circle.0, circle.1.contains("where it was before")), (1, true), "{circle:?}");
    let repeated = outcome(&[stores(&["a"], Some("1")), stores(&["a", "b"], None)]);
    assert_eq!((repeated.0, repeated.1.contains("a was on the list")), (1, true), "{repeated:?}");
    assert_eq!(repeated.2, Some(true), "it goes on with b");
    let empty = outcome(&[stores(&["a"], Some("1")), stores(&[], Some("2"))]);
    assert_eq!((empty.0, empty.1.contains("more follow")), (1, true), "{empty:?}");
    let odd = outcome(&[json!({"stores": 5})]);
    assert!(odd.1.contains("could not be read"), "{odd:?}");
    assert_eq!(outcome(&[stores(&["a"], Some("1")), stores(&["b"], None)]).0, 2);
}

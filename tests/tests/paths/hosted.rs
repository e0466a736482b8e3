//! On a page: what the view says to each way to the customer, what a page answers Klarna's SDK, and whether Klarna is offered.

use kassa::api::payment::presentation::{Offer, Place};
use kassa::flow::payment::{Answer, Payment, Spec};
use kassa::flow::{Config, Effect, Flow, Next};
use kassa::wire::http::HttpReply;
use kassa_tests::klarna::{BEGIN_MS, Fate, Klarna, clocks};
use serde_json::{Value, json};

use crate::suite::PATHS;

/// A payment of this path after its first answer.
fn after_the_first_answer(path: &str, reference: &str) -> Flow<Payment> {
    let mut klarna = Klarna::new();
    let cfg = Config::from_json(klarna.config().to_string().as_bytes()).unwrap();
    let path = PATHS.iter().find(|known| known.name == path).expect("there is such a path");
    let spec = Spec::from_json(path.spec(reference).as_bytes()).unwrap();
    let now = clocks(BEGIN_MS, BEGIN_MS, 0);
    let mut flow = Flow::<Payment>::start(spec, cfg.into(), now).unwrap();
    loop {
        match flow.next(now).unwrap() {
            Next::Save(batch) => flow.saved(batch.upto).unwrap(),
            Next::Do(Effect::Call(call)) => {
                let answer = klarna.send(&call, Fate::Answer).unwrap();
                let headers: Vec<(&str, &str)> =
                    answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                flow.reply(
                    call.call,
                    call.attempt,
                    HttpReply { status: answer.status, headers: &headers, body: &answer.body },
                    now,
                )
                .unwrap();
                return flow;
            }
            _ => {}
        }
    }
}

fn answer(flow: &Flow<Payment>) -> Value {
    match Answer::of(&flow.view(clocks(BEGIN_MS, BEGIN_MS, 0)), "https://shop.example/thanks") {
        Answer::Resolve(initiate) => serde_json::to_value(initiate).unwrap(),
        other => json!(format!("{other:?}")),
    }
}

#[test]
fn the_view_says_how_each_customer_gets_to_klarna_and_the_page_tells_the_sdk() {
    for path in PATHS.iter().filter(|path| path.customer) {
        let flow = after_the_first_answer(path.name, "p-1");
        let view = serde_json::to_value(flow.view(clocks(BEGIN_MS, BEGIN_MS, 0))).unwrap();
        let way = &view["step_up"];
        let code = path.spec.contains("QR_CODE");
        assert_eq!(way["kind"], if code { "qr" } else { "redirect" }, "{}", path.name);
        assert_eq!(way["image_url"].is_string(), code, "{}", path.name);
        assert_eq!(answer(&flow), json!({"paymentRequestUrl": way["url"]}), "{}", path.name);
    }
}

#[test]
fn what_is_approved_at_once_needs_no_journey_and_what_is_declined_is_rejected() {
    let at = || clocks(BEGIN_MS, BEGIN_MS, 0);
    assert_eq!(answer(&after_the_first_answer("one step", "p-1")), json!({"returnUrl": "https://shop.example/thanks"}));
    assert_eq!(answer(&after_the_first_answer("one step", "declined-1")), "Reject");
    let mut given_up = after_the_first_answer("redirect", "p-1");
    given_up.command(kassa::flow::payment::Command::Cancel, at()).unwrap();
    assert_eq!(answer(&given_up), "Wait", "the customer may have approved before");
    let mut view = after_the_first_answer("redirect", "p-1").view(at());
    view.step_up.as_mut().unwrap().url = None;
    let older = match Answer::of(&view, "-") {
        Answer::Resolve(initiate) => serde_json::to_value(initiate).unwrap(),
        other => panic!("{other:?}"),
    };
    assert_eq!(older, json!({"paymentRequestId": view.payment_request_id}));
    view.state = "authorizing";
    assert_eq!(Answer::of(&view, "-"), Answer::Wait);
}

/// The same cases are played by the packages for JavaScript.
#[test]
fn views_and_presentations_of_others_are_answered_alike_in_every_language() {
    let cases: Value = serde_json::from_str(include_str!("hosted.json")).unwrap();
    let back = cases["return_url"].as_str().unwrap();
    for case in cases["answers"].as_array().unwrap() {
        let answer = Answer::read(case["view"].to_string().as_bytes(), back);
        assert_eq!(serde_json::to_value(answer).unwrap(), case["answer"], "{}", case["view"]);
    }
    for case in cases["offers"].as_array().unwrap() {
        let offer = Offer::of(Some(case["presentation"].to_string().as_bytes()));
        assert_eq!(serde_json::to_value(offer).unwrap(), case["offer"], "{}", case["presentation"]);
    }
    assert_eq!(Answer::read(b"<html>busy</html>", back), Answer::Wait);
}

/// A relay that was written for Klarna's SDK answers a start as the SDK is answered.
#[test]
fn a_page_reads_every_form_of_a_relay_that_answers_the_sdk() {
    let url = "https://pay.test.klarna.com/eu/r/1?token=%7Eabc";
    let data =
        json!({"currency": "EUR", "amount": 100, "customerInteractionConfig": {"returnUrl": "https://shop.example"}});
    let forms = [
        (json!({"paymentRequestUrl": url}), "/step_up/url", json!(url), true),
        (json!({"payment_request_url": url, "payment_request_id": "krn:r:1"}), "/step_up/url", json!(url), true),
        (json!({"paymentRequestId": "krn:r:1"}), "/step_up/payment_request_id", json!("krn:r:1"), false),
        (
            json!({"returnUrl": "https://shop.example/thanks"}),
            "/return_url",
            json!("https://shop.example/thanks"),
            false,
        ),
        (data.clone(), "/step_up/payment_request_data", data, false),
    ];
    let cfg = r#"{"base_url":"https://shop.example/pay","environment":"test","installation":"page"}"#;
    let cfg = std::sync::Arc::new(Config::from_json(cfg.as_bytes()).unwrap());
    let now = clocks(BEGIN_MS, BEGIN_MS, 0);
    for (form, pointer, expected, shown) in forms {
        let mut flow = kassa::flow::start("checkout", br#"{"reference":"b-1"}"#, cfg.clone(), now).unwrap();
        let (mut lines, mut bodies) = (Vec::new(), vec![form.to_string(), "{}".to_owned()]);
        let mut screens = Vec::new();
        // The start is answered in this form, and the next read with the view, as it was paid.
        while let Some(body) = bodies.first().cloned() {
            match flow.next(now).unwrap() {
                Next::Save(batch) => {
                    lines.extend(batch.lines);
                    flow.saved(batch.upto).unwrap();
                }
                Next::Do(Effect::Call(call)) => {
                    bodies.remove(0);
                    let reply = HttpReply { status: 200, headers: &[], body: body.as_bytes() };
                    flow.reply(call.call, call.attempt, reply, now).unwrap();
                }
                Next::Do(Effect::Show(screen)) => screens.push(screen.url),
                _ => break,
            }
        }
        let view: Value = serde_json::from_str(&flow.view_json(now).unwrap()).unwrap();
        assert_eq!(
            (view.pointer(pointer), &view["paid"], &view["ended"]),
            (Some(&expected), &json!("unknown"), &json!(false))
        );
        assert_eq!(
            screens.iter().any(|shown| shown == url),
            shown,
            "Klarna's address is opened as it came: {screens:?}"
        );
        let again = kassa::flow::resume(lines.iter().map(String::as_str), cfg.clone(), now).unwrap();
        assert_eq!(again.flow.view_json(now).unwrap(), flow.view_json(now).unwrap(), "a reload finds it again");
    }
}

#[test]
fn klarna_is_offered_as_it_says_and_in_its_place_where_it_says_nothing() {
    let offer = |json: &str| Offer::of(Some(json.as_bytes()));
    let place = |instruction: &str| offer(&format!(r#"{{"instruction":"{instruction}"}}"#)).place;
    assert_eq!(place("SHOW_KLARNA"), Place::Usual);
    assert_eq!(place("PRESELECT_KLARNA"), Place::First);
    assert_eq!(place("SHOW_ONLY_KLARNA"), Place::Alone);
    assert_eq!(place("HIDE_KLARNA"), Place::Hidden);
    assert_eq!(place("JUGGLE_KLARNA"), Place::Usual);
    for failed in [Offer::of(None), offer("<html>busy</html>"), offer("[]")] {
        assert_eq!((failed.place, failed.authorize_at_once, failed.has_texts), (Place::Usual, false, false));
    }
    let at_once = r#"{"instruction":"SHOW_ONLY_KLARNA","payment_status":"PENDING_PARTNER_AUTHORIZATION","payment_option":{"payment_option_id":"o"}}"#;
    assert!(offer(at_once).authorize_at_once && offer(at_once).has_texts);
    assert!(!offer(&at_once.replace("PENDING_PARTNER_AUTHORIZATION", "REQUIRES_CUSTOMER_ACTION")).authorize_at_once);
    assert!(
        !offer(&at_once.replace("SHOW_ONLY_KLARNA", "HIDE_KLARNA")).authorize_at_once,
        "who is hidden is not charged"
    );
}

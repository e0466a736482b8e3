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
    assert_eq!(answer(&given_up), "Reject");
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

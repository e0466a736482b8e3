//! What Klarna asks of an acquiring partner and kassa enforces, where no other test is about it.
#![allow(missing_docs)]

mod attack;
#[path = "requirements/response_data.rs"]
mod response_data;

use attack::{HOUR, MINUTE, Rig, SECOND, approved, finalizing, payment, request, step_up};
use kassa::flow::{Effect, Next, Screen};
use kassa::requirement::Traffic;
use kassa::wire::http::{HttpCall, LostAt};
use serde_json::{Value, json};

fn body(call: &HttpCall) -> Value {
    serde_json::from_str(call.body.as_deref().expect("a body")).expect("JSON")
}

fn header<'a>(call: &'a HttpCall, name: &str) -> Option<&'a str> {
    call.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

/// What the flow shows next, and what it takes away.
fn screens(rig: &mut Rig) -> (Vec<Screen>, usize) {
    let (mut shown, mut hidden) = (Vec::new(), 0);
    loop {
        match rig.flow.next(rig.now()).expect("the flow can go on") {
            Next::Save(batch) => {
                rig.journal.extend(batch.lines);
                rig.flow.saved(batch.upto).expect("handed out");
            }
            Next::Do(Effect::Show(screen)) => shown.push(screen),
            Next::Do(Effect::Hide(_)) => hidden += 1,
            Next::Do(Effect::Tell(_)) => {}
            _ => return (shown, hidden),
        }
    }
}

#[test]
fn the_final_authorize_is_the_first_without_its_step_up() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let first = rig.call();
    rig.answer(&first, 200, &step_up());
    let read = rig.call();
    rig.answer(&read, 200, &request("COMPLETED"));
    let last = rig.call();
    assert_eq!(last.op.name, "payment.authorize");
    let mut expected = body(&first);
    assert!(expected.as_object_mut().expect("an object").remove("step_up_config").is_some());
    assert_eq!(body(&last), expected, "the amount, the currency and everything else that the customer approved");
    assert!(header(&last, "Klarna-Network-Session-Token").is_some_and(|token| token.ends_with("canary")));
}

#[test]
fn a_payment_is_finalised_within_the_hour_or_not_at_all() {
    // The line is dead, and comes back after so many minutes; no attempt has left before.
    for (minutes, paid) in [(1, "yes"), (30, "yes"), (57, "yes"), (61, "no"), (600, "no")] {
        let (mut rig, first) = finalizing();
        let begin = rig.ms;
        let mut due = Some(first);
        while let Some(call) = due {
            let back = rig.ms - begin >= minutes * MINUTE;
            match call.op.name {
                "payment.authorize" => assert!(rig.ms - begin < HOUR, "{} ms after the approval", rig.ms - begin),
                name => assert_eq!((name, paid), ("payment.request.cancel", "no"), "it is tidied away"),
            }
            match (back, call.op.name) {
                (false, _) => rig.lose(&call, LostAt::NotSent),
                (true, "payment.authorize") => rig.answer(&call, 200, &approved()),
                (true, _) => rig.answer(&call, 200, &json!({})),
            }
            due = rig.call_within(2 * HOUR);
        }
        assert_eq!(rig.paid(), paid, "{minutes} minutes: {}", rig.view());
    }
}

#[test]
fn a_code_belongs_to_one_payment_and_is_taken_away_when_it_is_useless() {
    for ending in ["IN_PROGRESS", "COMPLETED", "DECLINED", "CANCELED", "EXPIRED"] {
        let mut rig = Rig::new("payment", &payment("QR_CODE"), json!({}));
        let call = rig.call();
        rig.answer(&call, 200, &step_up());
        let (shown, hidden) = screens(&mut rig);
        assert_eq!((shown.len(), hidden), (1, 0));
        assert_eq!(shown[0].url, "https://pay.klarna.com/q", "the code of this payment's own request");
        let read = rig.call();
        assert!(read.url.contains("552603c0"), "{}", read.url);
        // Another request's answer brings no other code, and takes none away.
        let mut other = request("SUBMITTED");
        other["payment_request_id"] = json!("krn:payment:eu1:request:other");
        other["state_context"]["customer_interaction"]["qr_code"]["target_url"] = json!("https://pay.klarna.com/other");
        rig.answer(&read, 200, &other);
        assert_eq!(screens(&mut rig), (Vec::new(), 0));
        let read = rig.call();
        rig.answer(&read, 200, &request(ending));
        let (shown, hidden) = screens(&mut rig);
        assert_eq!((shown.len(), hidden), (0, 1), "{ending}: {}", rig.view());
    }
}

#[test]
fn an_order_with_a_session_token_begins_with_authorize_and_with_nothing_before() {
    let token = "krn:network:eu1:test:session-token:partner";
    let mut spec = payment("HANDOVER");
    spec["session_token"] = json!(token);
    let mut rig = Rig::new("payment", &spec, json!({}));
    let call = rig.call();
    assert_eq!((call.op.name, header(&call, "Klarna-Network-Session-Token")), ("payment.authorize", Some(token)));
    assert_eq!(rig.ms, attack::BEGIN, "at once");
    // The session was approved before: it is paid, with no second journey.
    rig.answer(&call, 200, &approved());
    assert_eq!(rig.call_within(4 * HOUR).map(|call| call.op.name), None);
    assert_eq!((rig.state().as_str(), rig.paid().as_str(), rig.shown.len()), ("approved", "yes", 0));
}

#[test]
fn what_a_partner_handed_over_is_counted_once_a_payment_and_klarnas_own_token_never() {
    for explicit in [false, true] {
        for (handed_over, counted) in [(false, 0), (true, 1)] {
            let mut spec = payment("HANDOVER");
            if explicit {
                let interaction = json!({"method": "HANDOVER", "return_url": "https://shop.example/back"});
                spec = json!({"reference": "r-1/1", "payment_request": {"currency": "EUR", "amount": 12336,
                    "payment_request_reference": "r-1/1", "customer_interaction_config": interaction}});
            }
            if handed_over {
                spec["session_token"] = json!("partners");
                spec["klarna_network_data"] = json!("{}");
            }
            let mut rig = Rig::new("payment", &spec, json!({}));
            let mut traffic = Traffic::default();
            let answers = [if explicit { request("SUBMITTED") } else { step_up() }, request("COMPLETED"), approved()];
            for answer in answers {
                let call = rig.call();
                traffic.call(&call);
                rig.answer(&call, 200, &answer);
            }
            assert_eq!(rig.paid(), "yes");
            assert_eq!(traffic.authorizes, if explicit { 1 } else { 2 });
            let told = (traffic.with_session_token, traffic.with_network_data);
            assert_eq!(told, (counted, counted), "payment request: {explicit}");
        }
    }
}

#[test]
fn an_address_for_the_customer_is_shown_as_klarna_gave_it() {
    // What a tidy hand would change: letters in both cases, escapes, an order of parameters, a fragment.
    for url in [
        "https://pay.klarna.com/eu/Abc%2fDEF?b=2&a=1&region=eu1#x/y?z",
        "https://PAY.klarna.com:443/a/../b/?token=eyJ%20hb..&empty=",
    ] {
        let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
        let mut answer = step_up();
        answer["payment_request"]["state_context"]["customer_interaction"]["payment_request_url"] = json!(url);
        let call = rig.call();
        rig.answer(&call, 200, &answer);
        assert_eq!(screens(&mut rig).0.into_iter().map(|screen| screen.url).collect::<Vec<_>>(), [url]);
        assert_eq!(rig.view()["step_up"]["url"], url);
        // And after a power cut.
        rig.cut(SECOND, 0);
        assert_eq!(screens(&mut rig).0.into_iter().map(|screen| screen.url).collect::<Vec<_>>(), [url]);
    }
}

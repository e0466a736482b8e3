//! A page and its relay: what the page does while no answer comes, and which answers it does not believe.

use kassa::flow::{AnyFlow, Config, Effect, Next, start};
use kassa::value::time::Now;
use kassa::wire::http::{HttpCall, HttpReply, LostAt};
use kassa_tests::klarna::{BEGIN_MS, clocks};
use serde_json::{Value, json};

const HOUR: u64 = 3_600_000;

struct Page {
    flow: Box<dyn AnyFlow>,
    ms: u64,
    screens: Vec<String>,
}

impl Page {
    fn open() -> Self {
        let cfg = r#"{"base_url":"https://shop.example/pay","environment":"test","installation":"page"}"#;
        let cfg = Config::from_json(cfg.as_bytes()).expect("the configuration is right");
        let flow = start("checkout", br#"{"reference":"b-1"}"#, cfg.into(), clocks(BEGIN_MS, BEGIN_MS, 0));
        Self { flow: flow.expect("the spec is right"), ms: 0, screens: Vec::new() }
    }

    fn now(&self) -> Now {
        clocks(BEGIN_MS + self.ms, BEGIN_MS, 0)
    }

    /// The next call within so many milliseconds.
    fn call(&mut self, within_ms: u64) -> Option<HttpCall> {
        let end = self.ms + within_ms;
        loop {
            match self.flow.next(self.now()).expect("the flow goes on") {
                Next::Save(batch) => self.flow.saved(batch.upto).expect("the number was handed out"),
                Next::Do(Effect::Call(call)) => return Some(call),
                Next::Do(Effect::Show(screen)) => self.screens.push(screen.url),
                Next::Do(_) => {}
                Next::Wait { ms } if self.ms + ms <= end => self.ms += ms,
                Next::Wait { .. } | Next::Idle | Next::Done => return None,
            }
        }
    }

    fn answer(&mut self, call: &HttpCall, body: &Value) {
        let body = body.to_string();
        let reply = HttpReply { status: 200, headers: &[], body: body.as_bytes() };
        self.flow.reply(call.call, call.attempt, reply, self.now()).expect("an answer is never refused");
    }

    fn view(&self) -> Value {
        serde_json::from_str(&self.flow.view_json(self.now()).expect("a view can be written")).expect("a view is JSON")
    }
}

fn awaiting(step_up: &Value) -> Value {
    json!({"state": "awaiting_customer", "paid": "unknown", "ended": false, "step_up": step_up})
}

/// Two answers that are mixed up on their way, by a cache or a proxy.
#[test]
fn a_page_does_not_take_what_became_of_another_payment() {
    let mut page = Page::open();
    let paid = json!({"reference": "b-2", "state": "approved", "paid": "yes", "ended": true});
    let start = page.call(0).expect("it asks at once");
    page.answer(&start, &paid);
    assert_eq!(page.view()["paid"], "unknown");
    let again = page.call(HOUR).expect("it asks again");
    let mut ours = awaiting(&json!({"kind": "redirect", "url": "https://pay.klarna.com/1"}));
    ours["reference"] = json!("b-1");
    page.answer(&again, &ours);
    let read = page.call(HOUR).expect("it looks");
    page.answer(&read, &paid);
    assert_eq!((&page.view()["paid"], &page.view()["state"]), (&json!("unknown"), &json!("awaiting_customer")));
}

#[test]
fn a_page_asks_as_long_as_its_key_is_remembered_and_looks_from_then_on() {
    let mut page = Page::open();
    let first = page.call(0).expect("a page begins with a call");
    let (mut call, mut asked) = (first.clone(), 0);
    while call.url == first.url {
        assert_eq!((&call.body, &page.view()["paid"]), (&first.body, &json!("unknown")));
        asked = page.ms;
        page.flow.lost(call.call, call.attempt, LostAt::Unknown, page.now()).expect("a loss is never refused");
        call = page.call(2 * HOUR).expect("the page goes on");
    }
    assert!((22 * HOUR..23 * HOUR).contains(&asked), "it asked last after {asked} ms");
    assert_eq!(call.url, "https://shop.example/pay/payments/b-1", "it looks whether the shop has the payment");
    assert_eq!((&page.view()["paid"], &page.view()["ended"]), (&json!("unknown"), &json!(false)));
    page.answer(&call, &json!({"state": "approved", "paid": "yes", "ended": true}));
    assert_eq!((&page.view()["paid"], &page.view()["ended"]), (&json!("yes"), &json!(true)));
}

#[test]
fn an_answer_with_an_address_that_is_a_script_is_no_answer() {
    for url in ["javascript:alert(1)", "data:text/html,x", "http://pay.klarna.example/1"] {
        let mut page = Page::open();
        let call = page.call(0).expect("a page begins with a call");
        page.answer(&call, &awaiting(&json!({"kind": "redirect", "url": url})));
        let again = page.call(60_000).expect("it is asked again");
        assert_eq!((again.attempt, &page.screens), (2, &Vec::new()), "{url}");
        page.answer(&again, &awaiting(&json!({"kind": "qr", "url": "https://pay.klarna.example/1", "image_url": url})));
        assert!(page.call(0).is_none());
        assert_eq!(page.screens, ["https://pay.klarna.example/1"], "{url}");
        assert_eq!(page.view().pointer("/step_up/image_url"), None, "{url}: the picture is left out");
    }
}

#[test]
fn what_the_customer_is_shown_counts_down_and_is_hidden_at_its_end() {
    let mut page = Page::open();
    let call = page.call(0).expect("a page begins with a call");
    let step_up = json!({"kind": "qr", "url": "https://pay.klarna.example/1", "expires_in_ms": 60_000});
    page.answer(&call, &awaiting(&step_up));
    let left = |page: &Page| page.view().pointer("/step_up/expires_in_ms").cloned();
    assert_eq!(left(&page), Some(json!(60_000)));
    while page.ms < 50_000 {
        let read = page.call(60_000).expect("the page looks again");
        assert_eq!(left(&page), Some(json!(60_000 - page.ms)));
        page.answer(&read, &awaiting(&step_up));
    }
    assert_eq!(page.screens.len(), 1, "counting down is no news");
}

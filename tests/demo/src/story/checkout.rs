//! The hosted checkout: an observer without any key, driven over HTTP against the relay as the page in the browser does it.

use std::time::Duration;

use kassa::flow::ScreenEvent;
use kassa_drive::{Driver, Running, Step};
use serde_json::{Value, json};

use super::{LIMIT, Told};
use crate::Failure;
use crate::customer::Customer;
use crate::gateway::short;
use crate::options;
use crate::server::Server;
use crate::timeline::Timeline;

pub(super) fn tell(server: &Server, timeline: &Timeline) -> Result<Told, Failure> {
    timeline.part("2. On the checkout page, by redirect");
    pay(server, timeline, "checkout, redirect", "approve")
}

pub(super) fn turned_down(server: &Server, timeline: &Timeline) -> Result<Told, Failure> {
    timeline.part("3. On the checkout page again, and the customer says no");
    pay(server, timeline, "checkout, declined", "decline")
}

fn pay(server: &Server, timeline: &Timeline, title: &'static str, button: &str) -> Result<Told, Failure> {
    let basket = server.gateway.baskets.fill()?;
    let reference = format!("{}.1", basket.id);
    let journals = server.journals(&format!("page-{}", short(&basket.id)));
    let driver = Driver::open(options::observer(&server.url, &journals).to_string().as_bytes())?;
    let spec = json!({"reference": reference, "checkout": {"basket": basket.id, "way": "redirect"}});
    let mut page = driver.start("checkout", spec.to_string().as_bytes())?;
    timeline.say("page", &format!("names basket {} and no amount", short(&basket.id)));
    let browser = Customer::new();
    let end = std::time::Instant::now() + LIMIT;
    let mut steps = 0;
    while std::time::Instant::now() < end {
        match page.step()? {
            Step::Show(screen) => {
                steps += 1;
                timeline.say("page", "sends the browser to Klarna");
                browser.open(&screen.url)?;
                let back = browser.press(&screen.url, button)?;
                timeline.say(
                    "customer",
                    &format!("presses {button}, is sent {}", if back.is_some() { "back" } else { "nowhere" }),
                );
                page.screen(screen.screen, ScreenEvent::Returned)?;
            }
            Step::Wait { ms } => std::thread::sleep(Duration::from_millis(ms)),
            Step::Done => break,
            Step::Idle => std::thread::sleep(Duration::from_millis(50)),
            Step::Hide(_) | Step::Tell(_) => {}
        }
    }
    let seen = view_of(&page)?;
    let word = match seen["paid"].as_str() {
        Some("yes") => "Thank you, it is paid",
        Some("no") => "Not paid; choose another way",
        _ => "We are checking",
    };
    timeline.say("page", &format!("\"{word}\""));
    if steps != 1 {
        return Err(format!("the customer was sent away {steps} times").into());
    }
    let owner = server.gateway.find(&reference).ok_or("the relay has no such payment")?;
    let view = owner.wait(LIMIT, |view| view["ended"] == true);
    if view["paid"] != seen["paid"] {
        return Err("page and gateway disagree".into());
    }
    Ok(Told { title, reference, view, ledger: None })
}

fn view_of(page: &Running) -> Result<Value, Failure> {
    Ok(serde_json::from_str(&page.view_json()?)?)
}

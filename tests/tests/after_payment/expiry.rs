//! The end of an authorization and its revival, played against the sandbox: what the flow invites to, and what Klarna grants.
//! Every webhook is lost.

use kassa::flow::{Effect, Next};
use kassa_tests::klarna::{Fate, Klarna};
use kassa_tests::scenario::transactions;
use serde_json::{Value, json};

use super::attack::{HOUR, Rig};
use super::{replayed, sums};

const DAY: u64 = 24 * HOUR;

/// A flow that took an authorization of 12336 into hand, and Klarna.
struct Desk {
    rig: Rig,
    klarna: Klarna,
}

impl Desk {
    fn new() -> Self {
        let mut klarna = Klarna::new();
        let story = transactions().remove(0);
        (story.prepare)(&mut klarna, "");
        let answer = klarna.transactions().remove(0);
        let spec = json!({"reference": "t-1", "payment_transaction": answer});
        let mut desk = Self { rig: Rig::new("transaction", &spec, klarna.config()), klarna };
        desk.serve();
        desk
    }

    /// Everything that is to be sent now is answered.
    fn serve(&mut self) {
        while let Next::Do(Effect::Call(call)) = self.rig.next() {
            self.klarna.now_ms = self.rig.ms;
            let answer = self.klarna.send(&call, Fate::Answer).expect("it is answered");
            let headers: Vec<(&str, &str)> = answer.headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            self.rig.raw(&call, answer.status, &headers, &answer.body).expect("an answer is never refused");
        }
    }

    fn command(&mut self, command: &Value) {
        self.rig.command(&command.to_string()).expect("it is allowed");
        self.serve();
    }

    /// Time passes at Klarna as well; then the flow is stepped.
    fn pass(&mut self, ms: u64) {
        self.rig.ms += ms;
        self.klarna.world.tick(self.rig.ms);
        self.serve();
    }

    /// What became of the newest operation.
    fn status(&self) -> String {
        let view = self.rig.view();
        let newest = view["operations"].as_array().and_then(|all| all.last()).cloned().unwrap_or_default();
        newest["status"].as_str().unwrap_or("").to_owned()
    }

    fn theirs(&self) -> Value {
        self.klarna.transactions().remove(0)
    }
}

fn captures(name: &str, amount: i64) -> Value {
    json!({"capture": {"reference": name, "amount": amount}})
}

/// The end came while nobody looked: the flow finds it out, and invites to no capture.
fn ended(captured: i64) -> Desk {
    let mut desk = Desk::new();
    if captured > 0 {
        desk.command(&captures("a", captured));
    }
    assert_eq!(sums(&desk.rig)[2], 12336 - captured);
    desk.pass(28 * DAY - HOUR);
    assert_eq!(desk.rig.state(), "AUTHORIZED");
    desk.pass(2 * HOUR);
    let view = desk.rig.view();
    assert_eq!((&view["state"], &view["remaining"]), (&json!("EXPIRED"), &json!(0)), "{view}");
    assert_eq!(view["revivable"], 12336 - captured);
    assert_eq!((view["released"].as_bool(), view["refundable"].as_i64()), (Some(false), Some(captured)));
    desk.command(&captures("late", 1));
    assert_eq!(desk.status(), "refused");
    assert_eq!(
        desk.rig.view()["operations"].as_array().and_then(|all| all.last()).map(|o| o["problem"]["error_code"].clone()),
        Some(json!("OPERATION_FORBIDDEN"))
    );
    assert_eq!(sums(&desk.rig), [12336, captured, 0, 0, captured]);
    desk
}

const REVIVE: &str = r#"{"reauthorize":{"reference":"again","extension_days":10}}"#;

#[test]
fn on_the_sixth_day_an_authorization_lives_again() {
    for captured in [0, 5000] {
        let mut desk = ended(captured);
        desk.pass(6 * DAY);
        assert_eq!(desk.rig.view()["revivable"], 12336 - captured);
        desk.command(&serde_json::from_str(REVIVE).expect("JSON"));
        let view = desk.rig.view();
        assert_eq!((desk.status().as_str(), &view["state"]), ("made", &json!("AUTHORIZED")), "{view}");
        assert_eq!((view["remaining"].as_i64(), view.get("revivable")), (Some(12336 - captured), None));
        assert_eq!(view["expires_at"], desk.theirs()["expires_at"]);
        desk.command(&captures("b", 12336 - captured));
        assert_eq!(desk.status(), "made");
        assert_eq!(sums(&desk.rig), [12336, 12336, 0, 0, 12336]);
        assert_eq!(desk.theirs()["state"], "COMPLETED");
        replayed(&mut desk.rig);
    }
}

#[test]
fn on_the_eighth_day_the_rest_is_gone() {
    for (captured, state) in [(0, "CLOSED"), (5000, "COMPLETED")] {
        let mut desk = ended(captured);
        desk.pass(8 * DAY);
        assert_eq!(desk.theirs()["state"], state);
        desk.command(&serde_json::from_str(REVIVE).expect("JSON"));
        assert_eq!(desk.status(), "refused");
        assert_eq!(sums(&desk.rig), [12336, captured, 0, 0, captured], "no capture is invited to meanwhile");
        desk.command(&json!({"read": {}}));
        let view = desk.rig.view();
        assert_eq!((&view["state"], view.get("revivable")), (&json!(state), None), "{view}");
        assert_eq!(sums(&desk.rig), [12336, captured, 0, 0, captured]);
        assert!(desk.rig.command(REVIVE).is_err(), "it is known now");
        assert!(desk.rig.command(&captures("c", 1).to_string()).is_err());
        if captured > 0 {
            desk.command(&json!({"refund": {"reference": "r", "amount": captured}}));
            assert_eq!((desk.status().as_str(), sums(&desk.rig)[3]), ("made", captured));
        }
        replayed(&mut desk.rig);
    }
}

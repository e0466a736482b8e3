//! Every path and every way in which it can end, over the sandbox: what is told, and which calls were made for it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use kassa::wire::http::HttpCall;
use kassa_sandbox::engine::Move;
use kassa_tests::klarna::Klarna;
use kassa_tests::scenario::{Deed, Scenario, approves, enters, is_declined, leaves};
use kassa_tests::till::{Cut, DEATHS, Run, play};

/// A way to pay.
pub(crate) struct Path {
    pub(crate) name: &'static str,
    /// The spec; `REF` stands for the reference.
    pub(crate) spec: &'static str,
    /// Klarna may want to see a customer.
    pub(crate) customer: bool,
    /// What the application asks for on a good day.
    pub(crate) commands: &'static [(u64, &'static str)],
}

const PLAIN: Path = Path { name: "", spec: "", customer: true, commands: &[] };

macro_rules! payment {
    ($more:literal) => {
        concat!(
            r#"{"reference":"REF/1",CHARGE"authorize":{"currency":"EUR","request_payment_transaction":{"amount":4900,"payment_transaction_reference":"REF"}"#,
            $more,
            "}}"
        )
    };
}

macro_rules! request {
    ($config:literal, $more:literal) => {
        concat!(
            r#"{"reference":"REF/1","payment_request":{"currency":"EUR","amount":4900,"payment_request_reference":"REF","customer_interaction_config":"#,
            $config,
            $more,
            r#"},"authorize":{"request_payment_transaction":{"payment_transaction_reference":"REF"}}}"#
        )
    };
}

/// Every path.
pub(crate) const PATHS: &[Path] = &[
    Path { name: "one step", spec: payment!(""), customer: false, ..PLAIN },
    Path {
        name: "redirect",
        spec: payment!(
            r#","step_up_config":{"payment_request_reference":"REF","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back"}}"#
        ),
        ..PLAIN
    },
    Path {
        name: "return to an app",
        spec: payment!(
            r#","step_up_config":{"payment_request_reference":"REF","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back","app_return_url":"shop://back"}}"#
        ),
        ..PLAIN
    },
    Path {
        name: "QR code",
        spec: payment!(
            r#","step_up_config":{"payment_request_reference":"REF","customer_interaction_config":{"method":"QR_CODE"}}"#
        ),
        ..PLAIN
    },
    Path {
        name: "QR code at a till of a shop",
        spec: payment!(
            r#","point_of_checkout":{"store":{"type":"PHYSICAL_STORE","store_reference":"shop-1","address":{"street_address":"Hamngatan 1","postal_code":"11147","city":"Stockholm","country":"SE"}}},"point_of_transaction":{"type":"TERMINAL","terminal_reference":"till-7"},"step_up_config":{"payment_request_reference":"REF","customer_interaction_config":{"method":"QR_CODE"}}"#
        ),
        ..PLAIN
    },
    Path {
        name: "token and no purchase",
        spec: r#"{"reference":"REF/1","authorize":{"currency":"EUR","request_customer_token":{"scopes":["payment:customer_present"],"customer_token_reference":"REF"},"step_up_config":{"payment_request_reference":"REF","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back"}}}}"#,
        ..PLAIN
    },
    Path {
        name: "token with a purchase",
        spec: payment!(
            r#","request_customer_token":{"scopes":["payment:customer_present"],"customer_token_reference":"REF"},"step_up_config":{"payment_request_reference":"REF","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back"}}"#
        ),
        ..PLAIN
    },
    Path {
        name: "stored customer who has to confirm",
        spec: concat!(
            r#"{"customer_token":"TOKEN","reference":"REF/1","authorize":{"currency":"EUR","request_payment_transaction":{"amount":4900,"payment_transaction_reference":"REF"},"#,
            r#""step_up_config":{"payment_request_reference":"step-up-REF","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back"}}}}"#
        ),
        ..PLAIN
    },
    Path {
        name: "stored customer who is not there",
        spec: r#"{"customer_token":"TOKEN","reference":"REF/1","authorize":{"currency":"EUR","request_payment_transaction":{"amount":4900,"payment_transaction_reference":"REF"}}}"#,
        customer: false,
        ..PLAIN
    },
    Path {
        name: "tokens and data of a partner",
        spec: concat!(
            r#"{"klarna_network_session_token":"shop.context","interoperability_token":"older","klarna_network_data":"{}","reference":"REF/1","authorize":{"currency":"EUR","#,
            r#""request_payment_transaction":{"amount":4900,"payment_transaction_reference":"REF"},"step_up_config":{"payment_request_reference":"REF","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back"}}}}"#
        ),
        ..PLAIN
    },
    Path {
        name: "payment request",
        spec: request!(
            r#"{"method":"HANDOVER","return_url":"https://shop.example/back","interaction_expiry":{"duration":"PT1H"}}"#,
            ""
        ),
        ..PLAIN
    },
    Path {
        name: "payment request that is changed",
        spec: request!(r#"{"method":"QR_CODE"}"#, ""),
        commands: &[(5_000, r#"{"update":{"amount":6900}}"#)],
        ..PLAIN
    },
    Path {
        name: "express",
        spec: request!(
            r#"{"method":"HANDOVER","return_url":"https://shop.example/back"}"#,
            r#","shipping_config":{"mode":"EDITABLE","supported_countries":["SE"]}"#
        ),
        ..PLAIN
    },
];

impl Path {
    /// The spec under this reference.
    pub(crate) fn spec(&self, reference: &str) -> String {
        let token = Klarna::new().world.seed().customer_token.clone();
        self.spec.replace("CHARGE", "").replace("REF", reference).replace("TOKEN", &token)
    }

    fn scenario(&self, reference: &str) -> Scenario {
        let mut scenario = Scenario::payment(self.name, "-", None);
        scenario.spec = self.spec(reference);
        scenario.commands = self.commands.to_vec();
        // How it ends is what the snapshot tells.
        scenario.outcome =
            &["approved", "token_issued", "declined", "expired", "canceled", "unknown", "invalidated", "not_sent"];
        scenario
    }
}

/// A final authorize, or the only one.
fn last_authorize(call: &HttpCall) -> bool {
    call.op.name == "payment.authorize" && !call.body.as_deref().unwrap_or("").contains("step_up_config")
}

fn first_call(call: &HttpCall) -> bool {
    matches!(call.op.name, "payment.authorize" | "payment.request.create") && !last_authorize(call)
}

/// The customer approves, and the amount is another one where the shipping was chosen.
fn approves_with_freight(klarna: &mut Klarna) {
    use kassa_sandbox::engine::Approval;
    if klarna.customer(&Move::Enter) {
        klarna.customer(&Move::Approve(Approval { amount: Some(5_400), shipping: None }));
    }
}

/// Calls in their order; the same one again and again is told once, with how often.
fn calls(klarna: &Klarna) -> String {
    let mut told: Vec<(&str, usize)> = Vec::new();
    for sent in &klarna.sent {
        match told.last_mut() {
            Some((name, count)) if *name == sent.op => *count += 1,
            _ => told.push((sent.op, 1)),
        }
    }
    let one = |(name, count): &(&str, usize)| {
        let name = name.trim_start_matches("payment.");
        // How often the customer was waited for says nothing.
        match (*count, name) {
            (1, _) | (_, "request.read") => name.to_owned(),
            (count, _) => format!("{name} x{count}"),
        }
    };
    told.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn end(run: &Run) -> String {
    let word = |name: &str| run.view[name].as_str().unwrap_or("-").to_owned();
    let amount = run.view["amount"].as_i64().map(|amount| format!(", {amount}")).unwrap_or_default();
    let reason = run.view["reason"].as_str().map(|reason| format!(", {reason}")).unwrap_or_default();
    format!("{}, paid {}{amount}{reason}", word("state"), word("paid"))
}

struct Table {
    text: String,
    scenarios: usize,
    runs: usize,
}

impl Table {
    fn row(&mut self, what: &str, scenario: &Scenario) -> (Run, usize) {
        let mut klarna = Klarna::new();
        // How it ends is what is looked at.
        let run = play(&mut klarna, scenario, &[Cut { step: usize::MAX, death: DEATHS[0], off_ms: 0, skew_ms: 0 }]);
        writeln!(self.text, "  {what:<24} {:<40} {}", end(&run), calls(&klarna)).unwrap();
        self.scenarios += 1;
        self.runs += 1;
        let steps = run.steps;
        (run, steps)
    }

    /// The same with a power cut of a second at every step, in every way: how it ended, and how often with which calls more.
    fn crashes(&mut self, what: &str, scenario: &Scenario, steps: usize) {
        let mut ends: BTreeMap<String, usize> = BTreeMap::new();
        for step in 1..=steps {
            for death in DEATHS {
                scenario.rewind();
                let run = play(&mut Klarna::new(), scenario, &[Cut { step, death, off_ms: 1_000, skew_ms: 0 }]);
                *ends.entry(end(&run)).or_default() += 1;
                self.runs += 1;
            }
        }
        self.scenarios += 1;
        let ends: Vec<String> = ends.iter().map(|(end, count)| format!("{end} ({count})")).collect();
        writeln!(self.text, "  {what:<24} {}", ends.join("; ")).unwrap();
    }
}

#[test]
fn every_path_ends_in_every_way_as_it_should() {
    const CANCEL: &str = r#"{"cancel":{}}"#;
    let mut table = Table { text: String::new(), scenarios: 0, runs: 0 };
    for path in PATHS {
        writeln!(table.text, "{}", path.name).unwrap();
        let express = path.name == "express";
        let approves: Deed = if express { approves_with_freight } else { approves };
        let good = path.scenario("p-1").deed(20_000, approves);
        let (_, steps) = table.row("approved", &good);
        if path.customer {
            table.row("declined by Klarna", &path.scenario("p-1").deed(20_000, is_declined));
            let back = path.scenario("p-1").deed(10_000, enters).deed(40_000, leaves).deed(300_000, approves);
            table.row("left and came back", &back);
            table.row("nobody came", &path.scenario("p-1"));
            table.row("cancelled", &path.scenario("p-1").command_at(20_000, CANCEL));
            table.row("cancelled at the start", &path.scenario("p-1").command_at(0, CANCEL));
            let mut first = path.scenario("p-1");
            first.silent = first_call;
            table.row("no answer to the first", &first);
        } else {
            table.row("declined", &path.scenario("declined-1"));
            table.row("cancelled", &path.scenario("p-1").command_at(0, CANCEL));
        }
        if !path.spec.contains("no purchase") && path.spec.contains("\"amount\"") {
            let mut last = path.scenario("p-1").deed(20_000, approves);
            last.silent = last_authorize;
            table.row("no answer to the last", &last);
        }
        if path.customer && path.spec.contains("\"amount\"") {
            table.row("declined at the end", &path.scenario("decline-final-1").deed(20_000, approves));
        }
        table.crashes("power cut at each step", &good, steps);
    }
    println!("scenario suite: {} scenarios of {} paths, {} runs", table.scenarios, PATHS.len(), table.runs);
    insta::assert_snapshot!(table.text);
}

//! Specs and commands of the checkout.

use crate::case::{Case, Entry, checkout, control_characters, quoted, with, without};

pub(crate) fn cases() -> Vec<Case> {
    let spec = |what: String, pointer: &str, raw: &str, code, remedy| {
        Case::new(Entry::Checkout, what, with(&checkout(), pointer, raw), code, pointer, remedy)
    };
    let reference = "/reference";
    let mut cases = vec![
        Case::new(Entry::Checkout, "no reference", without(&checkout(), reference), "missing", reference, "required"),
        Case::new(Entry::Checkout, "an empty object", "{}", "missing", reference, "required"),
        spec("reference null".into(), reference, "null", "missing", "required"),
        spec("an unknown member".into(), "/amount", "7770777", "form", "known are"),
        spec("a credential".into(), "/api_key", "\"CANARY\"", "form", "known are"),
        spec("an empty reference".into(), reference, "\"\"", "characters", "1 to 255"),
        spec("a reference of 256".into(), reference, &quoted(&"x".repeat(256)), "characters", "1 to 255"),
    ];
    for raw in ["7770777", "true", "{\"CANARY\":1}", "[\"CANARY\"]"] {
        cases.push(spec(format!("{raw} as reference"), reference, raw, "form", "text"));
    }
    for control in control_characters() {
        let what = format!("{} in the reference", control.name);
        cases.push(spec(what, reference, &format!("\"CANARY{}\"", control.raw), "characters", "control character"));
    }
    let command = |what: &str, input: &str, pointer: &str, remedy| {
        Case::new(Entry::CheckoutCommand, what, input, "form", pointer, remedy)
    };
    cases.push(command("no member", "{}", "", "exactly one member").nowhere());
    cases.push(command("an unknown command", r#"{"resolve":{}}"#, "/resolve", "known are"));
    cases.push(command(
        "cancel with a reason",
        r#"{"cancel":{"reason":"CANARY"}}"#,
        "/cancel/reason",
        "no such member",
    ));
    for raw in ["null", "true", "7770777", "\"CANARY\"", "[]"] {
        let input = format!(r#"{{"cancel":{raw}}}"#);
        cases.push(command(&format!("cancel {raw}"), &input, "/cancel", "object"));
    }
    cases
}

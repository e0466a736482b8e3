//! Refusals on their way out.

use kassa::value::fault::{Class, Fault};
use wasm_bindgen::JsValue;

/// The fault as the text that is thrown: number, name, class, advice, pointer and message, a line each.
pub(crate) fn thrown(fault: Fault) -> JsValue {
    let code = fault.code;
    let number = code.number().to_string();
    // A pointer may name a member of the input, whatever it is called. The message comes last and may hold line feeds.
    let pointer = fault.pointer.as_deref().unwrap_or("").replace('\n', " ");
    JsValue::from([&number, code.name(), class(code.class()), advice(&fault), &pointer, &fault.message].join("\n"))
}

fn class(class: Class) -> &'static str {
    match class {
        Class::Usage => "usage",
        Class::Input => "input",
        Class::Limit => "limit",
        Class::Journal => "journal",
        Class::Webhook => "webhook",
        _ => "internal",
    }
}

fn advice(fault: &Fault) -> &'static str {
    use kassa::value::fault::Advice;
    match fault.advice() {
        Advice::Fix => "fix",
        Advice::TryLater => "try_later",
        Advice::ReadThenDecide => "read_then_decide",
        Advice::Resume => "resume",
        Advice::Upgrade => "upgrade",
        _ => "escalate",
    }
}

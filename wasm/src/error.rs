//! Refusals on their way out.

use kassa::value::fault::Fault;
use serde::Serialize;
use wasm_bindgen::JsValue;

#[derive(Serialize)]
struct Thrown<'a> {
    code: u16,
    name: &'a str,
    class: kassa::value::fault::Class,
    advice: kassa::value::fault::Advice,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<&'a str>,
}

/// The fault as the text that is thrown.
pub(crate) fn thrown(fault: Fault) -> JsValue {
    let code = fault.code;
    let text = serde_json::to_string(&Thrown {
        code: code.number(),
        name: code.name(),
        class: code.class(),
        advice: code.advice(),
        message: &fault.message,
        pointer: fault.pointer.as_deref(),
    });
    JsValue::from(text.unwrap_or_default())
}

//! kassa for browsers and Node: strings and numbers across the boundary, synchronous methods, nothing parked.
//!
//! The typed API that people use is the npm package in `npm/`; these classes are what it stands on. A refused call throws a
//! text, the fault. Anything else that is thrown means that this instance is dead.
#[cfg(feature = "call")]
mod check;
#[cfg(any(feature = "flow", feature = "verify"))]
mod error;
#[cfg(feature = "flow")]
mod flow;
#[cfg(all(feature = "flow", feature = "verify"))]
mod inbox;
#[cfg(all(feature = "call", feature = "verify"))]
mod mailbox;
#[cfg(feature = "flow")]
mod next;
#[cfg(feature = "verify")]
mod webhook;

use wasm_bindgen::prelude::wasm_bindgen;

/// Version of this package, major and minor, as `major * 65536 + minor`.
#[wasm_bindgen]
#[must_use]
pub fn abi() -> u32 {
    let part = |text: &str| text.parse::<u32>().unwrap_or_default();
    (part(env!("CARGO_PKG_VERSION_MAJOR")) << 16) | part(env!("CARGO_PKG_VERSION_MINOR"))
}

/// Kinds of flow in this build, with blanks between them.
#[cfg(feature = "flow")]
#[wasm_bindgen]
#[must_use]
pub fn kinds() -> String {
    kassa::flow::KINDS.join(" ")
}

/// How far Klarna's requirements are met: by the configuration, and by `{"profile", "traffic"?}`. JSON.
///
/// # Errors
/// A fault.
#[cfg(feature = "requirements")]
#[wasm_bindgen]
pub fn requirements(client: &flow::RawClient, json: &str) -> Result<String, wasm_bindgen::JsValue> {
    kassa::requirement::requirements_json(&client.0, json.as_bytes()).map_err(error::thrown)
}

/// What is known against a body, as a JSON list of findings.
///
/// # Errors
/// A fault, when there is no such operation or it takes no body.
#[cfg(feature = "call")]
#[wasm_bindgen]
pub fn check(operation: &str, body: &str) -> Result<String, wasm_bindgen::JsValue> {
    check::findings(operation, body).map_err(error::thrown)
}

//! Bodies that the application gives: checked before anything is planned.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::flow::effect::ScreenKind;
use crate::value::fault::{Code, Fault};
use crate::value::id::is_reference;
use crate::value::money::Minor;
use crate::wire::check::{Finding, Severity, check_scanned};
use crate::wire::json;
use crate::wire::op::OpSpec;

/// Checks a body against what its operation takes. `place` says where in the input a member of it stands. What could be better
/// and is no reason to refuse is given back.
pub(super) fn check(raw: &[u8], op: &OpSpec, place: impl Fn(&Finding) -> Option<String>) -> Result<Vec<String>, Fault> {
    let mut warnings = Vec::new();
    let Some(shape) = op.body else { return Ok(warnings) };
    for finding in check_scanned(raw, shape) {
        let Some(pointer) = place(&finding) else { continue };
        if finding.severity == Severity::Error {
            let message = alloc::format!("{}; {}", finding.message, finding.remedy);
            return Err(Fault::at(finding.rule.code(), pointer, message));
        }
        warnings.push(alloc::format!("{pointer}: {}", finding.message));
    }
    Ok(warnings)
}

/// The amount at `pointer` of a body.
pub(super) fn amount(raw: &[u8], member: &str, pointer: &str) -> Result<Minor, Fault> {
    let place = || alloc::format!("{member}{pointer}");
    let amount = json::at(raw, pointer)
        .ok_or_else(|| Fault::at(Code::Missing, place(), "a payment needs an amount in minor units"))?;
    serde_json::from_slice::<Minor>(amount).map_err(|_| {
        let why = "an amount is a whole number of minor units between 0 and 9007199254740991, without sign or fraction";
        Fault::at(Code::Amount, place(), why)
    })
}

/// A reference of the application's at `pointer` of a body.
pub(super) fn reference(raw: &[u8], member: &str, pointer: &str) -> Result<Option<String>, Fault> {
    let text = json::text_at(raw, pointer).map(Cow::into_owned);
    if text.as_deref().is_none_or(is_reference) {
        return Ok(text);
    }
    Err(Fault::at(
        Code::Characters,
        alloc::format!("{member}{pointer}"),
        "a reference has 1 to 255 characters and no control characters",
    ))
}

/// How the customer gets to Klarna, as a `step_up_config` or a payment request at `place` has it.
pub(super) fn step_up(config: &[u8], place: &str) -> Result<ScreenKind, Fault> {
    app_address(config, place)?;
    let pointer = "/customer_interaction_config/method";
    match json::text_at(config, pointer).as_deref() {
        Some("QR_CODE") => Ok(ScreenKind::Qr),
        // SERVER_REDIRECT is the older spelling.
        Some("HANDOVER" | "SERVER_REDIRECT") => Ok(ScreenKind::Redirect),
        _ => Err(Fault::at(
            Code::Form,
            alloc::format!("{place}{pointer}"),
            "the way to the customer must be HANDOVER or QR_CODE; leave step_up_config out to forbid a step-up",
        )),
    }
}

/// The Klarna app opens this address: a link of an app or of the web, never a script or a document of its own.
fn app_address(config: &[u8], place: &str) -> Result<(), Fault> {
    let pointer = "/customer_interaction_config/app_return_url";
    let url = json::text_at(config, pointer);
    let scheme =
        url.as_deref().and_then(|url| url.split_once(':')).map(|(scheme, _)| scheme.trim().to_ascii_lowercase());
    match scheme.as_deref() {
        Some("javascript" | "data" | "vbscript" | "blob" | "file") => Err(Fault::at(
            Code::Form,
            alloc::format!("{place}{pointer}"),
            "the address to return to must be a link of an app or of the web; scripts and documents are refused",
        )),
        _ => Ok(()),
    }
}

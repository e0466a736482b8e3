//! What stands in no view and is handed out.

use kassa_core::value::time::Now;

use crate::args::Out;
use crate::doc::{Doc, kassa_doc};
use crate::error::{Why, kassa_error, refuse};
use crate::flow::{Fed, Flow, kassa_flow};
use crate::guard;
use crate::handle::{self, Place, hold};
use crate::status::{KASSA_MISSING, Status, kassa_status};

/// What a flow was told and does not show, as a document; KASSA_MISSING when there is nothing to give. Of a payment: the customer
/// token that was granted, "customer_token" and "customer_token_reference"; the "shipping" that was chosen; and what Klarna answered for
/// the partner, "klarna_network_response_data", byte for byte and as often as it is asked for. Of a call: its answer in full, "status",
/// "content_type", and "body", "text" or "base64". A secret is given once: store it, and ask for the next step after that.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_take(
    flow: *mut kassa_flow,
    unix_ms: i64,
    mono_ms: u64,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let flow = handle::get::<Flow>(flow)?;
        // First of all: a secret is given once.
        let place = Place::take()?;
        let taken = match &mut *hold(&flow.fed)? {
            Fed::Host(flow) => flow.take(Now { unix_ms, mono_ms }).map_err(Why::from),
            #[cfg(feature = "drive")]
            Fed::Driver(flow) => flow.take().map_err(Why::from),
        };
        let taken = taken.map_err(|why| refuse(err, why))?.ok_or(Status(KASSA_MISSING))?;
        out.set(place.give(Doc::written(taken.expose().to_owned()))?);
        Ok(())
    })
}

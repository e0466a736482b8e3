//! Configuration, shared by flows.

use std::ffi::c_char;
use std::sync::Arc;

use kassa_core::flow::Config;

use crate::args::{Bytes, Out};
use crate::error::{kassa_error, refuse};
use crate::guard;
use crate::handle::{self, Handled};
use crate::status::kassa_status;

/// A checked configuration. It never changes, may be used by any number of threads, and holds no credential.
pub struct kassa_client {
    _opaque: [u8; 0],
}

pub(crate) struct Client(pub(crate) Arc<Config>);

impl Handled for Client {
    type C = kassa_client;
    const TYPE: usize = 2;
}

/// Reads a configuration: base_url, environment, installation; partner_account_id, journal_key, integration_metadata and
/// policy if wanted. Flows keep what they need of it, so it may be freed before them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_client_new(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut kassa_client,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (json, out, err) = unsafe { (Bytes::new(json, json_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let config = Config::from_json(json.bytes()?).map_err(|fault| refuse(err, fault))?;
        out.set(handle::give(Client(Arc::new(config)))?);
        Ok(())
    })
}

/// Frees a configuration. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_client_free(client: *mut kassa_client) -> kassa_status {
    guard::status(|| handle::free::<Client>(client))
}

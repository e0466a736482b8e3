//! Taking a flow over from its journal.

use std::ffi::c_char;
use std::sync::{Arc, Mutex};

use kassa_core::flow::{self, Config};
use kassa_core::value::time::Now;

use crate::args::{Bytes, Out};
use crate::client::{Client, kassa_client};
use crate::error::{kassa_error, refuse};
use crate::flow::{Flow, kassa_flow};
use crate::guard;
use crate::handle::{self, Handled, hold};
use crate::status::kassa_status;

/// Collects the lines of one journal.
pub struct kassa_loader {
    _opaque: [u8; 0],
}

pub(crate) struct Loader {
    config: Arc<Config>,
    content: Mutex<Content>,
}

#[derive(Default)]
struct Content {
    lines: Vec<String>,
    last: u64,
    torn: bool,
}

impl Handled for Loader {
    type C = kassa_loader;
    const TYPE: usize = 4;
}

/// Begins to load.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_loader_new(client: *const kassa_client, out: *mut *mut kassa_loader) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        let config = handle::get::<Client>(client)?.0.clone();
        out.set(handle::give(Loader { config, content: Mutex::default() })?);
        Ok(())
    })
}

/// Adds one line, without its line feed, in the order of the journal. A last line that was torn is given as far as it is
/// there; bytes that are no text make it a torn or damaged one. The first lines have to be written whole or not at all: an only line
/// that is torn counts as damage.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_loader_line(
    loader: *mut kassa_loader,
    line: *const c_char,
    line_len: usize,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let line = unsafe { Bytes::new(line, line_len) };
    guard::status(|| {
        let loader = handle::get::<Loader>(loader)?;
        let line = String::from_utf8_lossy(line.bytes()?).into_owned();
        hold(&loader.content)?.lines.push(line);
        Ok(())
    })
}

/// Makes the flow. Its first step saves the line that this process took it over. Refused when the journal is damaged, of
/// another installation, or newer than this library; nothing was touched then. The loader stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_loader_open(
    loader: *mut kassa_loader,
    unix_ms: i64,
    mono_ms: u64,
    out: *mut *mut kassa_flow,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let loader = handle::get::<Loader>(loader)?;
        let mut content = hold(&loader.content)?;
        let lines = content.lines.iter().map(String::as_str);
        let resumed = flow::resume(lines, loader.config.clone(), Now { unix_ms, mono_ms });
        let resumed = resumed.map_err(|fault| refuse(err, fault))?;
        (content.last, content.torn) = (resumed.last, resumed.torn);
        out.set(handle::give(Flow::host(resumed.flow))?);
        Ok(())
    })
}

/// After kassa_loader_open: number of the last whole line. What comes after it gives way to the next lines that are saved: all of it where
/// this is 0. UINT64_MAX for a wrong handle, and while another thread uses the loader.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_loader_last(loader: *const kassa_loader) -> u64 {
    guard::value(u64::MAX, || Ok(hold(&handle::get::<Loader>(loader)?.content)?.last))
}

/// After kassa_loader_open: 1 when the last line was torn. Write the next lines in its place. Do not cut it off before: should
/// this process die, it tells the next one that a line may be missing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_loader_torn(loader: *const kassa_loader) -> i32 {
    guard::value(0, || Ok(hold(&handle::get::<Loader>(loader)?.content)?.torn.into()))
}

/// Frees a loader. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_loader_free(loader: *mut kassa_loader) -> kassa_status {
    guard::status(|| handle::free::<Loader>(loader))
}

//! SHOW and HIDE: screens for the customer.

use kassa_core::flow::Screen;

use crate::args::{Out, kassa_str};
use crate::guard;
use crate::next::{Item, kassa_next, part, screen_kind};
use crate::status::kassa_status;

/// Open the URL in the customer's browser; it comes back to the return URL.
pub const KASSA_SCREEN_KIND_REDIRECT: i32 = 1;
/// Draw the URL as a QR code; the customer's browser never comes back.
pub const KASSA_SCREEN_KIND_QR: i32 = 2;

fn screen(item: &Item) -> Option<&Screen> {
    match item {
        Item::Show(screen) => Some(screen),
        _ => None,
    }
}

/// SHOW, HIDE: which screen of the flow.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_screen_id(next: *const kassa_next) -> u32 {
    guard::value(0, || {
        part(next, |item| match item {
            Item::Show(screen) => Some(screen.screen.0),
            Item::Hide(screen) => Some(screen.0),
            _ => None,
        })
    })
}

/// SHOW: how, one of KASSA_SCREEN_KIND_*; 0 for a way that this library does not know.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_screen_kind(next: *const kassa_next) -> i32 {
    guard::value(0, || part(next, |item| screen(item).map(|screen| screen_kind(screen.kind))))
}

/// SHOW: milliseconds until it is useless; -1 when that is not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_screen_expires_in_ms(next: *const kassa_next) -> i64 {
    guard::value(-1, || part(next, |item| screen(item)?.expires_in_ms.map(|ms| i64::try_from(ms).unwrap_or(i64::MAX))))
}

/// SHOW: the address to open or to encode, unchanged.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_screen_url(next: *const kassa_next, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(part(next, |item| screen(item).map(|screen| screen.url.as_str().into()))?);
        Ok(())
    })
}

/// SHOW: address of Klarna's own picture of the QR code; empty when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_screen_image(next: *const kassa_next, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(part(next, |item| screen(item).map(|screen| screen.image_url.as_deref().unwrap_or("").into()))?);
        Ok(())
    })
}

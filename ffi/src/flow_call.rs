//! What calls of any operation need besides; flows about payments have no forms.

use crate::args::{Out, kassa_str};
use crate::guard;
use crate::next::{Item, kassa_next, part};
use crate::status::{KASSA_MISSING, Status, kassa_status};

/// CALL: a form to send in place of a body, and its Content-Type. The form is bytes, a file among them, and no text. KASSA_MISSING when the call has none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_form(
    next: *const kassa_next,
    content_type: *mut kassa_str,
    bytes: *mut kassa_str,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (content_type, bytes) = unsafe { (Out::new(content_type), Out::new(bytes)) };
    guard::status(|| {
        let (content_type, bytes) = (content_type.needed()?, bytes.needed()?);
        let form = part(next, |item| match item {
            Item::Call(call) => Some(call.form.clone()),
            _ => None,
        })?;
        let form = form.ok_or(Status(KASSA_MISSING))?;
        // The call keeps the form for as long as the object lives.
        content_type.set(form.content_type.as_str().into());
        bytes.set(kassa_str { ptr: form.bytes.as_ptr().cast(), len: form.bytes.len() });
        Ok(())
    })
}

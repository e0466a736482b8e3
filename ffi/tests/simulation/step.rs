//! What the C library says is to be done, read through its accessors.

use kassa_sim::host::{Call, Step};

use super::library::{Owned, text};
use crate::args::kassa_str;
use crate::next::{
    KASSA_NEXT_CALL, KASSA_NEXT_DONE, KASSA_NEXT_DROP, KASSA_NEXT_HIDE, KASSA_NEXT_IDLE, KASSA_NEXT_SAVE,
    KASSA_NEXT_SHOW, KASSA_NEXT_TELL, KASSA_NEXT_WAIT, kassa_next, kassa_next_kind, kassa_next_notice_detail,
    kassa_next_notice_what, kassa_next_wait_ms,
};
use crate::next_call::{
    KASSA_AUTH_PARTNER, kassa_next_call_attempt, kassa_next_call_auth, kassa_next_call_body, kassa_next_call_header,
    kassa_next_call_header_count, kassa_next_call_id, kassa_next_call_method, kassa_next_call_total_ms,
    kassa_next_call_url,
};
use crate::next_save::{kassa_next_save_after, kassa_next_save_count, kassa_next_save_line, kassa_next_save_upto};
use crate::next_screen::{kassa_next_screen_id, kassa_next_screen_url};
use crate::status::kassa_status;

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const HEADERS: [&str; 7] = [
    "Klarna-Idempotency-Key",
    "Partner-Correlation-Id",
    "Klarna-Integration-Metadata",
    "Klarna-Network-Session-Token",
    "Klarna-Customer-Token",
    "Klarna-Interoperability-Token",
    "Cache-Control",
];

/// One of the functions that answer a text.
type Text = unsafe extern "C" fn(*const kassa_next, *mut kassa_str) -> kassa_status;

/// Reads all of it.
pub(crate) fn step(next: &Owned<kassa_next>, careless: bool) -> Step {
    let handle: *const kassa_next = next.handle();
    // SAFETY: the handle is alive, and the place is valid.
    let read = |of: Text| text(|out| unsafe { of(handle, out) });
    // SAFETY: the handle is alive; a number of another kind of step is not looked at.
    let (kind, screen, ms) =
        unsafe { (kassa_next_kind(handle), kassa_next_screen_id(handle), kassa_next_wait_ms(handle)) };
    match kind {
        KASSA_NEXT_SAVE => save(handle),
        KASSA_NEXT_CALL => Step::Call(call(handle, &read, careless)),
        // SAFETY: the handle is alive.
        KASSA_NEXT_DROP => Step::Tell(format!("Drop(CallId({}))", unsafe { kassa_next_call_id(handle) })),
        KASSA_NEXT_SHOW => Step::Show { screen, url: read(kassa_next_screen_url) },
        KASSA_NEXT_HIDE => Step::Hide { screen },
        KASSA_NEXT_TELL => Step::Tell(format!("{}: {}", read(kassa_next_notice_what), read(kassa_next_notice_detail))),
        KASSA_NEXT_WAIT => Step::Wait(ms),
        KASSA_NEXT_IDLE => Step::Idle,
        KASSA_NEXT_DONE => Step::Done,
        other => panic!("a step of kind {other}"),
    }
}

fn save(next: *const kassa_next) -> Step {
    // SAFETY: the handle is alive.
    let (after, upto, count) =
        unsafe { (kassa_next_save_after(next), kassa_next_save_upto(next), kassa_next_save_count(next)) };
    // SAFETY: the handle is alive, and the place is valid.
    let line = |index| text(|out| unsafe { kassa_next_save_line(next, index, out) });
    Step::Save { after, upto, lines: (0..count).map(line).collect() }
}

fn call(next: *const kassa_next, read: &impl Fn(Text) -> String, careless: bool) -> Call {
    // SAFETY: the handle is alive.
    let (call, attempt, total_ms, auth, count) = unsafe {
        (
            kassa_next_call_id(next),
            kassa_next_call_attempt(next),
            kassa_next_call_total_ms(next),
            kassa_next_call_auth(next),
            kassa_next_call_header_count(next),
        )
    };
    assert_eq!(auth, KASSA_AUTH_PARTNER, "no flow of the simulator goes through a relay");
    let header = |index| {
        let mut value = String::new();
        let name = text(|name| {
            let mut status = 0;
            // SAFETY: the handle is alive, and both places are valid.
            value = text(|value| unsafe {
                status = kassa_next_call_header(next, index, name, value);
                status
            });
            status
        });
        (known(&HEADERS, &name), value)
    };
    let mut headers: Vec<(&'static str, String)> = (0..count).map(header).collect();
    if careless {
        headers.pop();
    }
    let body = read(kassa_next_call_body);
    Call {
        call,
        attempt,
        method: known(&METHODS, &read(kassa_next_call_method)),
        url: read(kassa_next_call_url),
        headers,
        body: (!body.is_empty()).then(|| body.into()),
        total_ms,
    }
}

fn known(names: &[&'static str], name: &str) -> &'static str {
    names.iter().copied().find(|known| *known == name).unwrap_or_else(|| panic!("{name:?} is not known"))
}

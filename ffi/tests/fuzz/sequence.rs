//! Calls in any order on handles that are alive, stale, of another type or made up.

use std::ptr::null_mut;
use std::sync::{Mutex, PoisonError};

use super::objects::{Objects, nothing, read};
use super::{Program, sound};
use crate::args::kassa_str;
use crate::error::kassa_error;
use crate::status::{KASSA_BAD_HANDLE, KASSA_NULL_ARGUMENT, KASSA_OK, KASSA_REFUSED, KASSA_WRONG_KIND, kassa_status};
use crate::{
    client, doc, error, event, flow, flow_input, handle, inbox, loader, next, next_call, next_save, next_screen,
};

const CLIENT: usize = 0;
pub(super) const FLOW: usize = 1;
pub(super) const NEXT: usize = 2;
const ERROR: usize = 3;
const LOADER: usize = 4;
const INBOX: usize = 5;
const EVENT: usize = 6;
pub(super) const DOC: usize = 7;

/// One program at a time: made up handles may be those of another.
pub(super) static ALONE: Mutex<()> = Mutex::new(());

const OPTIONS: &str = r#"{"base_url":"https://k.example","environment":"test","installation":"t1","partner_account_id":"krn:a",
    "journal_key":"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"}"#;
const ENDPOINT: &str =
    r#"{"environment":"test","signing_keys":[{"signing_key_id":"k","signing_key":"example-signing-key-0123456789"}]}"#;
/// A body and its signature under the key above.
const EVENT_BODY: &str = r#"{"metadata":{"event_id":"99bf6248-b3ed-42d9-b2b5-bf560668d42a","event_type":"payment.request.state-change.completed","event_version":"v2","occurred_at":"2025-03-04T13:31:14.603057514Z","subject_account_id":"krn:partner:global:account:test:M7UJ6WZ2","recipient_account_id":"krn:partner:global:account:test:M48JTZF8","webhook_id":"krn:partner:global:notification:webhook:8e3e2120-04fd-4975-88fa-fd26299c4280","live":false},"payload":{"payment_request_id":"krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4","state":"COMPLETED","previous_state":"IN_PROGRESS"}}"#;
const SIGNATURE: &str = "a8dc09683ee27cdf0193091ab53a5df7f2ecb3497a26df6c8bbe40082d01211b";
const SPECS: [(&str, &str); 3] = [
    (
        "payment",
        r#"{"reference":"r","authorize":{"currency":"EUR","request_payment_transaction":{"amount":1},
        "step_up_config":{"customer_interaction_config":{"method":"QR_CODE"}}}}"#,
    ),
    ("transaction", r#"{"reference":"t","payment_transaction_id":"krn:t","amount":5,"currency":"EUR"}"#),
    ("checkout", r#"{"reference":"c","checkout":{}}"#),
];
const COMMANDS: [&str; 5] = [
    r#"{"cancel":{}}"#,
    r#"{"capture":{"reference":"c","amount":1}}"#,
    r#"{"close":{}}"#,
    r#"{"void":{"reference":"v"}}"#,
    r#"{"resolve":{}}"#,
];
const ANSWERS: [(u16, &str); 6] = [
    (
        200,
        r#"{"payment_transaction_response":{"result":"APPROVED","payment_transaction":{"payment_transaction_id":"krn:t"}}}"#,
    ),
    (200, r#"{"payment_transaction_response":{"result":"DECLINED"}}"#),
    (
        200,
        r#"{"payment_transaction_response":{"result":"STEP_UP_REQUIRED"},"payment_request":{"payment_request_id":"krn:r","state":"SUBMITTED"}}"#,
    ),
    (
        200,
        r#"{"payment_request_id":"krn:r","state":"COMPLETED","state_context":{"klarna_network_session_token":"token"}}"#,
    ),
    (200, r#"{"state":"approved","paid":"yes","ended":true}"#),
    (503, "<html>busy</html>"),
];

/// Plays the program. Every status is one of the header's, results are written on success and only then, a handle works as long
/// as it is alive and for its own type only, and in the end nothing is left.
///
/// # Panics
/// When the library does something else.
pub fn sequence(input: &[u8]) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    Run::new(input, &PAYMENTS).play(Run::step);
}

/// What a program is made of besides its bytes.
pub(super) struct Words {
    /// Kinds of flow and their specs.
    pub(super) specs: &'static [(&'static str, &'static str)],
    pub(super) commands: &'static [&'static str],
    /// Statuses and bodies of answers.
    pub(super) answers: &'static [(u16, &'static str)],
}

const PAYMENTS: Words = Words { specs: &SPECS, commands: &COMMANDS, answers: &ANSWERS };

pub(super) struct Run<'a> {
    pub(super) program: Program<'a>,
    pub(super) objects: Objects,
    words: &'static Words,
    /// Lines of a journal that was handed out.
    lines: Vec<String>,
    clock: u64,
}

/// Pointer and length of bytes that are lent.
macro_rules! lent {
    ($bytes:expr) => {{
        let bytes: &[u8] = $bytes.as_ref();
        (bytes.as_ptr().cast::<std::ffi::c_char>(), bytes.len())
    }};
}
pub(super) use lent;

impl<'a> Run<'a> {
    pub(super) fn new(input: &'a [u8], words: &'static Words) -> Self {
        Self { program: Program(input), objects: Objects::default(), words, lines: Vec::new(), clock: 0 }
    }

    /// Plays the program to its end, step by step; nothing is left then.
    pub(super) fn play(mut self, step: impl Fn(&mut Self)) {
        for _ in 0..256 {
            if self.program.ended() || self.objects.is_full() {
                break;
            }
            step(&mut self);
        }
        self.objects.end();
        assert_eq!(handle::alive(), 0, "objects are left");
    }
}

impl Run<'_> {
    /// One of the texts, or one that the program brings along.
    pub(super) fn text<'t>(&mut self, texts: &[&'t str]) -> std::borrow::Cow<'t, [u8]> {
        match texts.get(self.program.below(texts.len() + 1)) {
            Some(text) => text.as_bytes().into(),
            None => self.program.part().to_vec().into(),
        }
    }

    /// Calls a function that makes an object and may refuse.
    pub(super) fn make<C>(
        &mut self,
        kind: usize,
        call: impl FnOnce(*mut *mut C, *mut *mut kassa_error) -> kassa_status,
    ) {
        let (mut made, mut refusal) = (null_mut(), null_mut());
        let status = call(&raw mut made, &raw mut refusal);
        self.objects.made(kind, status, made);
        self.refused(status, refusal);
    }

    fn refused(&mut self, status: kassa_status, refusal: *mut kassa_error) {
        assert_eq!(status == KASSA_REFUSED, !refusal.is_null(), "status {status}: a refusal comes with its reason");
        self.objects.refused(refusal);
    }

    /// Calls a function that makes nothing and may refuse.
    fn act<C>(
        &mut self,
        kind: usize,
        handle: *mut C,
        call: impl FnOnce(*mut C, *mut *mut kassa_error) -> kassa_status,
    ) {
        let mut refusal = null_mut();
        let status = sound(call(handle, &raw mut refusal));
        self.right_handle(kind, handle, status);
        self.refused(status, refusal);
    }

    /// A sound status, that of a handle of this type or of none.
    pub(super) fn right<C>(&self, kind: usize, handle: *const C, status: kassa_status) {
        self.right_handle(kind, handle, sound(status));
    }

    fn right_handle<C>(&self, kind: usize, handle: *const C, status: kassa_status) {
        if !self.objects.lives(handle, kind) {
            let expected = [KASSA_BAD_HANDLE, KASSA_WRONG_KIND, KASSA_NULL_ARGUMENT];
            assert!(expected.contains(&status), "status {status} for a handle that is none");
        } else {
            assert_ne!(status, KASSA_BAD_HANDLE, "a living handle was not known");
        }
    }

    /// Reads a text of an object.
    pub(super) fn read<C>(
        &self,
        kind: usize,
        handle: *mut C,
        call: impl FnOnce(*mut C, *mut kassa_str) -> kassa_status,
    ) -> Option<String> {
        let mut text = nothing();
        let status = call(handle, &raw mut text);
        self.right_handle(kind, handle, status);
        read(status, text)
    }

    // SAFETY (of every call below): texts are slices, results are places of this frame, handles are numbers that are never
    // followed.
    #[allow(clippy::undocumented_unsafe_blocks)]
    pub(super) fn step(&mut self) {
        match self.program.below(22) {
            0 => {
                let json = self.text(&[OPTIONS]);
                let (ptr, len) = lent!(json);
                self.make(CLIENT, |out, err| unsafe { client::kassa_client_new(ptr, len, out, err) });
            }
            1 => {
                let json = self.text(&[ENDPOINT]);
                let (ptr, len) = lent!(json);
                self.make(INBOX, |out, err| unsafe { inbox::kassa_inbox_new(ptr, len, out, err) });
            }
            2 => {
                let (kind, spec) = self.words.specs[self.program.below(self.words.specs.len())];
                let spec = self.text(&[spec, spec, self.words.specs[0].1]);
                let ((kind, kind_len), (spec, spec_len)) = (lent!(kind), lent!(spec));
                let client = self.objects.pick(&mut self.program);
                self.make(FLOW, |out, err| unsafe {
                    flow::kassa_flow_start(client, kind, kind_len, spec, spec_len, 1_767_323_045_000, 0, out, err)
                });
            }
            3..=6 => self.next(),
            7 => {
                let flow = self.objects.pick(&mut self.program);
                let upto = u64::from(self.program.byte());
                self.act(FLOW, flow, |flow, err| unsafe { flow::kassa_flow_saved(flow, upto, err) });
            }
            8 => {
                let flow = self.objects.pick(&mut self.program);
                self.make(DOC, |out, err| unsafe { flow::kassa_flow_view(flow, 0, 0, out, err) });
                let flow = self.objects.pick(&mut self.program);
                self.read(FLOW, flow, |flow, out| unsafe { flow::kassa_flow_kind(flow, out) });
                self.read(FLOW, flow, |flow, out| unsafe { flow::kassa_flow_reference(flow, out) });
                let (kind, spec) = self.words.specs[self.program.below(self.words.specs.len())];
                let ((kind, kind_len), (spec, spec_len)) = (lent!(kind), lent!(spec));
                self.act(FLOW, flow, |flow, err| unsafe {
                    flow::kassa_flow_agrees(flow, kind, kind_len, spec, spec_len, err)
                });
            }
            9 | 10 => self.objects.free(&mut self.program),
            11 => {
                let client = self.objects.pick(&mut self.program);
                self.make(LOADER, |out, _| unsafe { loader::kassa_loader_new(client, out) });
            }
            12 => {
                let loader = self.objects.pick(&mut self.program);
                let known = self.lines.get(self.program.below(self.lines.len() + 1)).cloned().unwrap_or_default();
                let line = self.text(&[&known]).into_owned();
                let (ptr, len) = lent!(line);
                self.act(LOADER, loader, |loader, _| unsafe { loader::kassa_loader_line(loader, ptr, len) });
            }
            13 => {
                let loader = self.objects.pick(&mut self.program);
                self.make(FLOW, |out, err| unsafe { loader::kassa_loader_open(loader, 0, 0, out, err) });
                let _ = unsafe { (loader::kassa_loader_last(loader), loader::kassa_loader_torn(loader)) };
            }
            14 => {
                let flow = self.objects.pick(&mut self.program);
                let json = self.text(self.words.commands);
                let ((ptr, len), ms) = (lent!(json), self.clock);
                self.act(FLOW, flow, |flow, err| unsafe { flow_input::kassa_flow_command(flow, ptr, len, 0, ms, err) });
            }
            15 | 16 => self.reply(),
            17 => {
                let flow = self.objects.pick(&mut self.program);
                let (call, attempt) = (u32::from(self.program.byte()), u16::from(self.program.byte()));
                let what = i32::from(self.program.byte() % 8);
                self.act(FLOW, flow, |flow, err| unsafe {
                    flow_input::kassa_flow_lost(flow, call, attempt, what, 0, 0, err)
                });
                self.act(FLOW, flow, |flow, err| unsafe { flow_input::kassa_flow_screen(flow, call, what, 0, 0, err) });
            }
            18 => {
                self.clock += u64::from(self.program.byte()) * 60_000;
                let (flow, ms) = (self.objects.pick(&mut self.program), self.clock);
                self.act(FLOW, flow, |flow, err| unsafe { flow_input::kassa_flow_tick(flow, 0, ms, err) });
            }
            19 => self.event(),
            20 => {
                let error = self.objects.pick(&mut self.program);
                let _ = unsafe { (error::kassa_error_code(error), error::kassa_error_class(error)) };
                let message = self.read(ERROR, error, |e, out| unsafe { error::kassa_error_message(e, out) });
                assert!(message.is_none_or(|message| !message.is_empty()), "a refusal without words");
                self.read(ERROR, error, |e, out| unsafe { error::kassa_error_name(e, out) });
                self.read(ERROR, error, |e, out| unsafe { error::kassa_error_pointer(e, out) });
                self.read(ERROR, error, |e, out| unsafe { error::kassa_error_json(e, out) });
            }
            _ => {
                let doc = self.objects.pick(&mut self.program);
                self.read(DOC, doc, |doc, out| unsafe { doc::kassa_doc_text(doc, out) });
            }
        }
    }

    /// Asks what to do, and reads all of it.
    #[allow(clippy::undocumented_unsafe_blocks)] // see `step`
    fn next(&mut self) {
        let (of, ms) = (self.objects.pick(&mut self.program), self.clock);
        let mut todo: *mut next::kassa_next = null_mut();
        let mut refusal = null_mut();
        let status = unsafe { flow::kassa_flow_next(of, 1_767_323_045_000, ms, &raw mut todo, &raw mut refusal) };
        self.objects.made(NEXT, status, todo);
        self.refused(status, refusal);
        // The same for a handle that is none of this type.
        let todo = if self.program.byte() == 0 { self.objects.pick(&mut self.program) } else { todo };
        for getter in [
            next::kassa_next_json,
            next::kassa_next_notice_what,
            next_call::kassa_next_call_url,
            next_call::kassa_next_call_method,
            next_call::kassa_next_call_body,
            next_screen::kassa_next_screen_url,
        ] {
            self.read(NEXT, todo, |todo, out| unsafe { getter(todo, out) });
        }
        let index = self.program.below(4);
        let mut value = nothing();
        self.read(NEXT, todo, |todo, out| unsafe {
            next_call::kassa_next_call_header(todo, index, out, &raw mut value)
        });
        let count = unsafe { next_save::kassa_next_save_count(todo) };
        for n in 0..count.saturating_add(1) {
            let line = self.read(NEXT, todo, |todo, out| unsafe { next_save::kassa_next_save_line(todo, n, out) });
            assert_eq!(line.is_some(), n < count, "line {n} of {count}");
            self.lines.extend(line);
        }
    }

    #[allow(clippy::undocumented_unsafe_blocks)] // see `step`
    fn reply(&mut self) {
        let flow = self.objects.pick(&mut self.program);
        let (call, attempt) = (self.program.byte(), u16::from(self.program.byte()));
        // The lowest numbers, of changes and of reads.
        let call = u32::from(call & 7) | if call & 8 == 0 { 0 } else { 0x8000_0000 };
        let (status, answer) = self.words.answers[self.program.below(self.words.answers.len())];
        let body = self.text(&[answer, answer]);
        let headers = self.text(&["Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n", "", "no colon\n:\n"]);
        let ((body, body_len), (headers, headers_len), ms) = (lent!(body), lent!(headers), self.clock);
        self.act(FLOW, flow, |flow, err| unsafe {
            flow_input::kassa_flow_reply(flow, call, attempt, status, headers, headers_len, body, body_len, 0, ms, err)
        });
    }

    #[allow(clippy::undocumented_unsafe_blocks)] // see `step`
    fn event(&mut self) {
        let inbox = self.objects.pick(&mut self.program);
        let (body, signature) = (self.text(&[EVENT_BODY]), self.text(&[SIGNATURE]));
        let genuine = *body == *EVENT_BODY.as_bytes() && *signature == *SIGNATURE.as_bytes();
        let ((body, body_len), (key, key_len)) = (lent!(body), lent!("k"));
        let (signature, signature_len) = lent!(signature);
        let (mut delivery, mut refusal) = (null_mut(), null_mut());
        let status = unsafe {
            let (out, err) = (&raw mut delivery, &raw mut refusal);
            event::kassa_event_verify(inbox, body, body_len, key, key_len, signature, signature_len, 0, out, err)
        };
        assert!(status != KASSA_OK || genuine, "an event that nobody signed");
        self.objects.made(EVENT, status, delivery);
        self.refused(status, refusal);
        let event: *mut event::kassa_event = self.objects.pick(&mut self.program);
        self.read(EVENT, event, |event, out| unsafe { event::kassa_event_payload(event, out) });
        let id = self.read(EVENT, event, |event, out| unsafe { event::kassa_event_id(event, out) });
        let flow = self.objects.pick(&mut self.program);
        let mut refusal = null_mut();
        let status = sound(unsafe { flow_input::kassa_flow_event(flow, event, 0, 0, &raw mut refusal) });
        self.refused(status, refusal);
        if let Some(id) = id {
            let (id, id_len) = lent!(id);
            self.act(INBOX, inbox, |inbox, _| unsafe { inbox::kassa_inbox_remember(inbox, id, id_len, 0) });
        }
    }
}

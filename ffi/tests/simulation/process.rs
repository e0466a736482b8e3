//! One flow, fed through the C library.

use std::any::Any;
use std::rc::Rc;

use kassa_core::value::fault::Code;
use kassa_sim::host::{Clocks, Process, Refusal, Reply, Step};

use super::library::{Owned, done, lent, made, text};
use super::step::step;
use crate::doc::{kassa_doc_free, kassa_doc_text};
use crate::event::{kassa_event, kassa_event_free, kassa_event_verify};
use crate::flow::{kassa_flow, kassa_flow_next, kassa_flow_saved, kassa_flow_view};
use crate::flow_input::{
    KASSA_LOST_NOT_SENT, KASSA_LOST_UNKNOWN, KASSA_SCREEN_CLOSED, KASSA_SCREEN_RETURNED, kassa_flow_command,
    kassa_flow_event, kassa_flow_lost, kassa_flow_reply, kassa_flow_screen,
};
use crate::flow_take::kassa_flow_take;
use crate::inbox::kassa_inbox;
use crate::next::kassa_next_free;
use crate::status::KASSA_MISSING;

/// A till's webhook endpoint.
#[derive(Clone)]
pub(crate) struct Endpoint(Rc<Owned<kassa_inbox>>);

impl Endpoint {
    pub(crate) fn new(inbox: Owned<kassa_inbox>) -> Self {
        Self(Rc::new(inbox))
    }

    /// Judges a delivery.
    pub(crate) fn verify(
        &self,
        body: &[u8],
        key_id: &str,
        signature: &str,
        now: Clocks,
    ) -> Result<Owned<kassa_event>, Refusal> {
        let ((body, body_len), (key, key_len)) = (lent(body), lent(key_id.as_bytes()));
        let ((signature, signature_len), inbox) = (lent(signature.as_bytes()), self.0.handle());
        // SAFETY: the bytes and both places are valid for the call.
        made(kassa_event_free, |out, err| unsafe {
            kassa_event_verify(inbox, body, body_len, key, key_len, signature, signature_len, now.unix_ms, out, err)
        })
    }
}

/// One flow in the hands of one process.
pub(crate) struct Flow {
    pub(crate) flow: Owned<kassa_flow>,
    endpoint: Endpoint,
    careless: bool,
}

impl Flow {
    pub(crate) fn new(flow: Owned<kassa_flow>, endpoint: Endpoint, careless: bool) -> Self {
        Self { flow, endpoint, careless }
    }
}

impl Process for Flow {
    fn itself(&mut self) -> &mut dyn Any {
        self
    }

    fn command(&mut self, json: &str, now: Clocks) -> Result<(), Refusal> {
        let ((json, json_len), Clocks { unix_ms, mono_ms }) = (lent(json.as_bytes()), now);
        // SAFETY: the bytes and the place are valid for the call.
        done(|err| unsafe { kassa_flow_command(self.flow.handle(), json, json_len, unix_ms, mono_ms, err) })
    }

    fn reply(&mut self, call: u32, attempt: u16, reply: &Reply, now: Clocks) -> Result<(), Refusal> {
        let (flow, Clocks { unix_ms, mono_ms }) = (self.flow.handle(), now);
        let stage = match reply {
            Reply::Answer { status, headers, body } => {
                // As they stand in an answer.
                let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
                let ((lines, lines_len), (body, body_len)) = (lent(lines.as_bytes()), lent(body));
                // SAFETY: the bytes and the place are valid for the call.
                return done(|err| unsafe {
                    kassa_flow_reply(
                        flow, call, attempt, *status, lines, lines_len, body, body_len, unix_ms, mono_ms, err,
                    )
                });
            }
            Reply::NotSent => KASSA_LOST_NOT_SENT,
            Reply::Lost => KASSA_LOST_UNKNOWN,
        };
        // SAFETY: the place is valid for the call.
        done(|err| unsafe { kassa_flow_lost(flow, call, attempt, stage, unix_ms, mono_ms, err) })
    }

    fn event(&mut self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Result<bool, Refusal> {
        let Ok(event) = self.endpoint.verify(body, key_id, signature, now) else { return Ok(false) };
        let (flow, Clocks { unix_ms, mono_ms }) = (self.flow.handle(), now);
        // SAFETY: the place is valid for the call.
        match done(|err| unsafe { kassa_flow_event(flow, event.handle(), unix_ms, mono_ms, err) }) {
            Ok(()) => Ok(true),
            Err(refusal) if refusal.code == Code::EventNotOurs.number() => Ok(false),
            Err(refusal) => Err(refusal),
        }
    }

    fn returned(&mut self, screen: u32, now: Clocks) -> Result<(), Refusal> {
        let (flow, Clocks { unix_ms, mono_ms }) = (self.flow.handle(), now);
        // SAFETY: the place is valid for the call.
        done(|err| unsafe { kassa_flow_screen(flow, screen, KASSA_SCREEN_RETURNED, unix_ms, mono_ms, err) })
    }

    fn closed(&mut self, screen: u32, now: Clocks) -> Result<(), Refusal> {
        let (flow, Clocks { unix_ms, mono_ms }) = (self.flow.handle(), now);
        // SAFETY: the place is valid for the call.
        done(|err| unsafe { kassa_flow_screen(flow, screen, KASSA_SCREEN_CLOSED, unix_ms, mono_ms, err) })
    }

    fn next(&mut self, now: Clocks) -> Result<Step, Refusal> {
        let (flow, Clocks { unix_ms, mono_ms }) = (self.flow.handle(), now);
        // SAFETY: both places are valid for the call.
        let next = made(kassa_next_free, |out, err| unsafe { kassa_flow_next(flow, unix_ms, mono_ms, out, err) })?;
        Ok(step(&next, self.careless))
    }

    fn saved(&mut self, upto: u64) -> Result<(), Refusal> {
        // SAFETY: the place is valid for the call.
        done(|err| unsafe { kassa_flow_saved(self.flow.handle(), upto, err) })
    }

    fn view(&self, now: Clocks) -> String {
        let (flow, Clocks { unix_ms, mono_ms }) = (self.flow.handle(), now);
        // SAFETY: both places are valid for the call.
        let doc = made(kassa_doc_free, |out, err| unsafe { kassa_flow_view(flow, unix_ms, mono_ms, out, err) });
        let doc = doc.expect("a view can be written");
        // SAFETY: the handle is alive, and the place is valid.
        text(|out| unsafe { kassa_doc_text(doc.handle(), out) })
    }

    fn take(&mut self, now: Clocks) -> Result<Option<String>, Refusal> {
        let (flow, Clocks { unix_ms, mono_ms }) = (self.flow.handle(), now);
        let (mut doc, mut error) = (std::ptr::null_mut(), std::ptr::null_mut());
        // SAFETY: both places are valid for the call.
        let status = unsafe { kassa_flow_take(flow, unix_ms, mono_ms, &raw mut doc, &raw mut error) };
        if status == KASSA_MISSING {
            return Ok(None);
        }
        let doc = made(kassa_doc_free, |out, err| {
            // SAFETY: both places are valid for the call.
            unsafe { (out.write(doc), err.write(error)) };
            status
        })?;
        // SAFETY: the handle is alive, and the place is valid.
        Ok(Some(text(|out| unsafe { kassa_doc_text(doc.handle(), out) })))
    }
}

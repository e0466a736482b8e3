//! One configuration, and flows under it.

use std::sync::Arc;

use kassa::flow::{AnyFlow, Config, ScreenEvent, ScreenId, resume, start};
use kassa::value::fault::{Code, Fault};
use kassa::value::id::CallId;
use kassa::value::time::Now;
use kassa::wire::http::{HttpReply, LostAt};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::thrown;
use crate::next;

/// A configuration, checked.
#[wasm_bindgen]
#[derive(Clone)]
pub struct RawClient(pub(crate) Arc<Config>);

#[wasm_bindgen]
impl RawClient {
    /// Reads a configuration.
    ///
    /// # Errors
    /// A fault.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str) -> Result<RawClient, JsValue> {
        Config::from_json(json.as_bytes()).map(|config| Self(Arc::new(config))).map_err(thrown)
    }
}

/// One flow of any kind.
#[wasm_bindgen]
pub struct RawFlow {
    pub(crate) flow: Box<dyn AnyFlow>,
    last: f64,
    torn: bool,
    #[cfg(feature = "call")]
    form: Option<Arc<kassa::wire::http::Form>>,
}

pub(crate) fn now(unix_ms: f64, mono_ms: f64) -> Now {
    // Casts of numbers stop at the ends of the range and turn NaN into 0.
    Now { unix_ms: unix_ms as i64, mono_ms: mono_ms as u64 }
}

#[wasm_bindgen]
impl RawFlow {
    /// Begins a flow.
    ///
    /// # Errors
    /// A fault.
    pub fn start(client: &RawClient, kind: &str, spec: &str, unix_ms: f64, mono_ms: f64) -> Result<RawFlow, JsValue> {
        let flow = start(kind, spec.as_bytes(), Arc::clone(&client.0), now(unix_ms, mono_ms)).map_err(thrown)?;
        Ok(Self {
            flow,
            last: 0.0,
            torn: false,
            #[cfg(feature = "call")]
            form: None,
        })
    }

    /// Takes a flow over from the lines of its journal, with a line feed between each two.
    ///
    /// # Errors
    /// A fault; nothing was touched.
    pub fn resume(client: &RawClient, lines: &str, unix_ms: f64, mono_ms: f64) -> Result<RawFlow, JsValue> {
        let resumed =
            resume(lines.split('\n').filter(|line| !line.is_empty()), Arc::clone(&client.0), now(unix_ms, mono_ms));
        let resumed = resumed.map_err(thrown)?;
        Ok(Self {
            flow: resumed.flow,
            last: resumed.last as f64,
            torn: resumed.torn,
            #[cfg(feature = "call")]
            form: None,
        })
    }

    /// Whether a spec that comes again under this flow's reference is still about what was begun.
    ///
    /// # Errors
    /// A fault when it is about something else.
    pub fn agrees(&self, kind: &str, spec: &str) -> Result<(), JsValue> {
        self.flow.agrees(kind, spec.as_bytes()).map_err(thrown)
    }

    /// Kind of the flow.
    #[must_use]
    pub fn kind(&self) -> String {
        self.flow.kind().into()
    }

    /// Number of the last good line of the journal that it was taken over from; 0 for a flow that was begun here.
    #[must_use]
    pub fn last(&self) -> f64 {
        self.last
    }

    /// The journal's last line was torn: what comes after [`RawFlow::last`] gives way to the next lines, and not before.
    #[must_use]
    pub fn torn(&self) -> bool {
        self.torn
    }

    /// The application wants something.
    ///
    /// # Errors
    /// A fault; the flow is then as before.
    pub fn command(&mut self, json: &str, unix_ms: f64, mono_ms: f64) -> Result<(), JsValue> {
        self.flow.command(json.as_bytes(), now(unix_ms, mono_ms)).map_err(thrown)
    }

    /// An answer came. `headers` are names and values in turn, with a line feed between each two.
    ///
    /// # Errors
    /// A fault.
    #[allow(clippy::too_many_arguments)]
    pub fn reply(
        &mut self,
        call: u32,
        attempt: u16,
        status: u16,
        headers: &str,
        body: &str,
        unix_ms: f64,
        mono_ms: f64,
    ) -> Result<(), JsValue> {
        let mut parts = headers.split('\n');
        let headers: Vec<(&str, &str)> = core::iter::from_fn(|| Some((parts.next()?, parts.next()?))).collect();
        let reply = HttpReply { status, headers: &headers, body: body.as_bytes() };
        self.flow.reply(CallId(call), attempt, reply, now(unix_ms, mono_ms)).map_err(thrown)
    }

    /// An answer came whose body is not known to be text; otherwise as [`RawFlow::reply`].
    ///
    /// # Errors
    /// A fault.
    #[cfg(feature = "call")]
    #[allow(clippy::too_many_arguments)]
    pub fn reply_bytes(
        &mut self,
        call: u32,
        attempt: u16,
        status: u16,
        headers: &str,
        body: &[u8],
        unix_ms: f64,
        mono_ms: f64,
    ) -> Result<(), JsValue> {
        let mut parts = headers.split('\n');
        let headers: Vec<(&str, &str)> = core::iter::from_fn(|| Some((parts.next()?, parts.next()?))).collect();
        self.flow
            .reply(CallId(call), attempt, HttpReply { status, headers: &headers, body }, now(unix_ms, mono_ms))
            .map_err(thrown)
    }

    /// A call brought no answer. `sent` is false only when not one byte can have left.
    ///
    /// # Errors
    /// A fault.
    pub fn lost(&mut self, call: u32, attempt: u16, sent: bool, unix_ms: f64, mono_ms: f64) -> Result<(), JsValue> {
        let stage = if sent { LostAt::Unknown } else { LostAt::NotSent };
        self.flow.lost(CallId(call), attempt, stage, now(unix_ms, mono_ms)).map_err(thrown)
    }

    /// Something happened on a screen: `shown`, `returned`, `closed` or `failed`.
    ///
    /// # Errors
    /// A fault.
    pub fn screen(&mut self, screen: u32, what: &str, unix_ms: f64, mono_ms: f64) -> Result<(), JsValue> {
        let what = match what {
            "shown" => ScreenEvent::Shown,
            "returned" => ScreenEvent::Returned,
            "closed" => ScreenEvent::Closed,
            "failed" => ScreenEvent::Failed,
            _ => return Err(thrown(Fault::new(Code::Form, "a screen is shown, returned, closed or failed"))),
        };
        self.flow.screen(ScreenId(screen), what, now(unix_ms, mono_ms)).map_err(thrown)
    }

    /// A webhook came whose signature was checked.
    ///
    /// # Errors
    /// A fault.
    #[cfg(feature = "verify")]
    pub fn event(&mut self, event: &crate::webhook::RawEvent, unix_ms: f64, mono_ms: f64) -> Result<(), JsValue> {
        event.feed(|event| self.flow.event(event, now(unix_ms, mono_ms))).map_err(thrown)
    }

    /// Time has passed. [`RawFlow::next`] does this by itself.
    ///
    /// # Errors
    /// A fault.
    pub fn tick(&mut self, unix_ms: f64, mono_ms: f64) -> Result<(), JsValue> {
        self.flow.tick(now(unix_ms, mono_ms)).map_err(thrown)
    }

    /// The one thing to do next, as JSON.
    ///
    /// # Errors
    /// A fault; the flow stays as it is.
    pub fn next(&mut self, unix_ms: f64, mono_ms: f64) -> Result<String, JsValue> {
        let step = self.flow.next(now(unix_ms, mono_ms)).map_err(thrown)?;
        #[cfg(feature = "call")]
        {
            use kassa::flow::{Effect, Next};
            self.form = match &step {
                Next::Do(Effect::Call(call)) => call.form.clone(),
                _ => None,
            };
        }
        next::json(&step).map_err(thrown)
    }

    /// The bytes to send in place of a body, when the step that was given last is a call with a `form`.
    #[cfg(feature = "call")]
    #[must_use]
    pub fn form(&self) -> Option<Vec<u8>> {
        self.form.as_ref().map(|form| form.bytes.clone())
    }

    /// The lines up to this number are durable.
    ///
    /// # Errors
    /// A fault when this line was never handed out.
    pub fn saved(&mut self, upto: f64) -> Result<(), JsValue> {
        self.flow.saved(upto as u64).map_err(thrown)
    }

    /// What the flow was told and does not show, as JSON: a customer token that was granted, or the answer of a call in full.
    /// Secrets once, and before the line that says so is saved.
    ///
    /// # Errors
    /// A fault while a line is not saved.
    #[cfg(feature = "call")]
    pub fn take(&mut self, unix_ms: f64, mono_ms: f64) -> Result<Option<String>, JsValue> {
        let taken = self.flow.take(now(unix_ms, mono_ms)).map_err(thrown)?;
        Ok(taken.map(|text| text.expose().to_owned()))
    }

    /// The view, as JSON.
    ///
    /// # Errors
    /// A fault.
    pub fn view(&self, unix_ms: f64, mono_ms: f64) -> Result<String, JsValue> {
        self.flow.view_json(now(unix_ms, mono_ms)).map_err(thrown)
    }
}

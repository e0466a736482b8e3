//! The next step as JSON.

use kassa::flow::{Effect, Next, Notice, Screen};
use kassa::value::fault::{Code, Fault};
use serde::Serialize;

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Step<'a> {
    Save { after: u64, upto: u64, lines: &'a [String] },
    Call(Call<'a>),
    Drop { call: u32 },
    Show { screen: &'a Screen },
    Hide { screen: u32 },
    Tell { notice: &'a Notice },
    Wait { ms: u64 },
    Idle,
    Done,
}

#[derive(Serialize)]
struct Call<'a> {
    call: u32,
    attempt: u16,
    op: &'a str,
    method: &'a str,
    url: &'a str,
    headers: &'a [(&'static str, String)],
    auth: &'static str,
    body: Option<&'a str>,
    connect_ms: u32,
    total_ms: u32,
    redelivered: bool,
    /// `Content-Type` of a form that is sent in place of the body.
    #[cfg(feature = "call")]
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<&'a str>,
}

/// Writes it.
pub(crate) fn json(next: &Next) -> Result<String, Fault> {
    let step = match next {
        Next::Save(batch) => Step::Save { after: batch.after, upto: batch.upto, lines: &batch.lines },
        Next::Do(Effect::Call(call)) => Step::Call(Call {
            call: call.call.0,
            attempt: call.attempt,
            op: call.op.name,
            method: call.op.method.as_str(),
            url: &call.url,
            headers: &call.headers,
            auth: call.auth.as_str(),
            body: call.body.as_deref(),
            connect_ms: call.connect_ms,
            total_ms: call.total_ms,
            redelivered: call.redelivered,
            #[cfg(feature = "call")]
            form: call.form.as_deref().map(|form| &*form.content_type),
        }),
        Next::Do(Effect::Drop(call)) => Step::Drop { call: call.0 },
        Next::Do(Effect::Show(screen)) => Step::Show { screen },
        Next::Do(Effect::Hide(screen)) => Step::Hide { screen: screen.0 },
        Next::Do(Effect::Tell(notice)) => Step::Tell { notice },
        // Whatever a later core wants done, this version does not know how.
        Next::Do(_) => return Err(Fault::new(Code::Internal, "an effect that this build does not know")),
        Next::Wait { ms } => Step::Wait { ms: *ms },
        Next::Idle => Step::Idle,
        Next::Done => Step::Done,
    };
    serde_json::to_string(&step).map_err(|_| Fault::new(Code::Internal, "the next step could not be written"))
}

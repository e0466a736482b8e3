//! A whole request as one text: path and query of many operations hold tokens and people, so that nothing of it may stand in
//! a journal unsealed.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::form;
use crate::flow::calls;
use crate::flow::config::Config;
use crate::value::fault::{Code, Fault};
use crate::value::id::Id;
use crate::wire::http::{ACCEPT, Auth, HttpCall};
use crate::wire::op::{BodyForm, OpSpec};

/// What a request is made of.
#[derive(Serialize, Deserialize)]
pub(super) struct Request<'a> {
    /// Values in the path, in their order.
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(super) args: Vec<Cow<'a, str>>,
    /// Names and values in the query.
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(super) query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// Token headers. One without a value carries the token of the call.
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub(super) headers: Vec<(Cow<'a, str>, Option<Cow<'a, str>>)>,
    /// Body as the application wrote it.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<&'a RawValue>,
    /// The call has no filter and is meant so.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub(super) everything: bool,
}

impl Request<'_> {
    /// Where it goes.
    pub(super) fn address(&self, op: &OpSpec, cfg: &Config) -> Result<String, Fault> {
        let args: Vec<&str> = self.args.iter().map(|arg| &**arg).collect();
        let query: Vec<(&str, &str)> = self.query.iter().map(|(name, value)| (&**name, &**value)).collect();
        let account = cfg.partner_account_id.as_ref().map(Id::as_str);
        if self.everything {
            return cfg.base_url.address_of_everything(op, account, &args);
        }
        cfg.base_url.address(op, account, &args, &query)
    }
}

/// Renders the attempt that is due. The same state gives the same bytes.
pub(super) fn render(call: &calls::Call, cfg: &Config, auth: Auth) -> Result<HttpCall, Fault> {
    let internal = || Fault::new(Code::Internal, "the request was not opened");
    let text = call.body.as_deref().filter(|_| call.closed.is_none()).ok_or_else(internal)?;
    let request: Request<'_> = serde_json::from_str(text).map_err(|_| internal())?;
    let mut http = call.render_to(request.address(call.op, cfg)?, cfg, auth);
    for (name, value) in &request.headers {
        let header = call.op.headers.iter().find(|header| header.token.name() == *name).ok_or_else(internal)?;
        let token = call.token.as_ref().map(|token| token.expose());
        let value = value.as_deref().or(token).ok_or_else(internal)?;
        http.headers.push((header.token.name(), String::from(value)));
    }
    if call.op.answer_form.media_type() != BodyForm::Json.media_type() {
        http.headers.push((ACCEPT, String::from(call.op.answer_form.media_type())));
    }
    match (request.body, call.op.body_form) {
        (None, _) => {}
        (Some(body), BodyForm::Json) => http.body = Some(Arc::from(body.get())),
        (Some(body), BodyForm::Multipart) => {
            let shape = call.op.body.ok_or_else(internal)?;
            http.form = Some(Arc::new(form::write(body.get().as_bytes(), shape, call.key.as_deref().unwrap_or(""))?));
        }
    }
    Ok(http)
}

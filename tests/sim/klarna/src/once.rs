//! What is made once and told once: keys, and links into the portal. Whether Klarna looks at an idempotency key there is not stated;
//! this one does not.

use core::fmt::Write as _;
use std::sync::Arc;

use crate::call::Answer;
use crate::gate::Ask;
use crate::json;
use crate::klarna::{Klarna, Outcome};
use crate::krn;
use crate::problem::Problem;

/// Something that was made.
#[derive(Clone, Debug)]
pub struct Once {
    /// Idempotency key of the call that made it.
    pub key: Option<Arc<str>>,
    /// What was told then, and never again.
    pub secret: String,
}

impl Klarna {
    /// Everything of this kind, in the order of its creation.
    #[must_use]
    pub fn once(&self) -> &[Once] {
        &self.once
    }

    pub(crate) fn create_api_key(&mut self, ask: &Ask<'_>) -> Outcome {
        let (id, secret) = self.make_once(ask, "klarna_test_api_told-once-")?;
        let mut body = String::from("{\"credential_id\":");
        json::text(&mut body, &format!("krn:partner:global:account:credential:api-key:{id}"));
        body.push_str(",\"secret\":{\"secret\":");
        json::text(&mut body, &secret);
        body.push_str("}}");
        Ok(Answer::json(201, body))
    }

    pub(crate) fn create_deep_link(&mut self, ask: &Ask<'_>) -> Outcome {
        let (id, secret) = self.make_once(ask, "https://portal.klarna.example/told-once-")?;
        let mut body = String::new();
        let _ = write!(body, "{{\"deep_link_id\":\"krn:partner:global:portal:deep-link:{id}\",\"url\":");
        json::text(&mut body, &secret);
        body.push('}');
        Ok(Answer::json(201, body))
    }

    fn make_once(&mut self, ask: &Ask<'_>, begins: &str) -> Result<(String, String), Problem> {
        if !ask.text.trim_start().starts_with('{') {
            return Err(Problem::content("The body is no object"));
        }
        let id = krn::uuid(self.once.len() as u64);
        let secret = format!("{begins}{id}");
        self.once.push(Once { key: ask.headers.key.map(Arc::from), secret: secret.clone() });
        Ok((id, secret))
    }
}

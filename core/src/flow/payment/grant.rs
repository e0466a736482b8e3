//! A customer token that the customer grants: sealed in the journal, shown in no view, handed out once.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use super::state::State;
use crate::flow::config::Config;
use crate::journal::{Sealed, Sealer};
use crate::value::fault::{Code, Fault};
use crate::value::limits::TOKEN_CHARS;
use crate::value::secret::Secret;
use crate::wire::json::Text;

/// What a spec says about the token that it asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenWish {
    /// `customer_token_reference` of the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// The fact that a token was granted. `Debug` does not show it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Grant {
    /// The token, sealed.
    pub token: Sealed,
    /// `customer_token_reference`, as Klarna knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The token, in the process that heard it.
    #[serde(skip)]
    pub open: Option<Secret>,
}

/// What became of a granted token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It waits to be handed out.
    Waits,
    /// It was handed out.
    HandedOut,
    /// It was taken back.
    Revoked,
}

/// A granted token, and what became of it.
#[derive(Clone, Debug)]
pub(super) struct Granted {
    pub(super) grant: Grant,
    pub(super) fate: Fate,
}

/// A token as an answer or an event tells it.
pub(super) struct Told<'a> {
    pub(super) token: Text<'a>,
    pub(super) reference: Option<Text<'a>>,
}

impl Told<'_> {
    /// Whether it can be a token. Nothing else is told of a grant.
    pub(super) fn fits(&self) -> bool {
        (1..=TOKEN_CHARS).contains(&self.token.len())
    }

    /// The fact, where it is news.
    pub(super) fn news(&self, state: &State, cfg: &Config) -> Result<Option<Grant>, Fault> {
        let Some(wish) = state.begun.customer_token.as_ref().filter(|_| state.grant.is_none()) else { return Ok(None) };
        let token = cfg.sealer.seal(&place(&state.begun.reference), &self.token)?;
        let told = self.reference.as_deref().map(|text| text.chars().take(255).collect());
        let reference = told.or_else(|| wish.reference.clone());
        Ok(Some(Grant { token, reference, open: Some(Secret::from(&*self.token)) }))
    }
}

impl Granted {
    /// Opens a token that was not handed out.
    pub(super) fn unseal(&mut self, reference: &str, sealer: &Sealer) -> Result<(), Fault> {
        if self.fate == Fate::Waits && self.grant.open.is_none() {
            self.grant.open = Some(Secret::new(sealer.unseal(&place(reference), &self.grant.token)?));
        }
        Ok(())
    }

    /// It was handed out or taken back, and is needed here no more.
    pub(super) fn let_go(&mut self, fate: Fate) {
        self.fate = fate;
        self.grant.open = None;
    }

    /// What is handed out of it: `customer_token` and `customer_token_reference`.
    pub(super) fn to_json(&self) -> Result<Option<Secret>, Fault> {
        #[derive(Serialize)]
        struct HandedOut<'a> {
            customer_token: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            customer_token_reference: Option<&'a str>,
        }
        let Some(token) = self.grant.open.as_ref().filter(|_| self.fate == Fate::Waits) else { return Ok(None) };
        let out =
            HandedOut { customer_token: token.expose(), customer_token_reference: self.grant.reference.as_deref() };
        let json = serde_json::to_string(&out).map_err(|_| Fault::new(Code::Internal, "the token was not written"))?;
        Ok(Some(Secret::new(json)))
    }
}

/// What a token is sealed for: its flow.
fn place(reference: &str) -> String {
    alloc::format!("{reference}/customer_token")
}

//! What the application says about itself.

use alloc::vec::Vec;

use serde::Deserialize;

use super::row::{Level, Requirement, Scope};
use crate::value::fault::{Code, Fault};

/// How an acquirer integrates. In JSON:
///
/// ```json
/// {"paths": ["hosted", "server_side"], "channels": ["web"], "dashboard": true, "step_up": true, "redirect": true}
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Ways to integrate, one or several.
    pub paths: Vec<Scope>,
    /// Where customers pay, one or several.
    pub channels: Vec<Scope>,
    /// Partners get a user interface of the acquirer's own; otherwise they use Klarna's portal.
    pub dashboard: bool,
    /// Customers may be asked to approve; `true` when left out.
    #[serde(default = "yes")]
    pub step_up: bool,
    /// Customers are sent away and come back; `true` when left out.
    #[serde(default = "yes")]
    pub redirect: bool,
}

const fn yes() -> bool {
    true
}

impl Profile {
    /// Reads a profile.
    ///
    /// # Errors
    /// A [`Fault`] that names what is wrong.
    pub fn from_json(json: &[u8]) -> Result<Self, Fault> {
        let profile: Self = serde_json::from_slice(json)
            .map_err(|e| Fault::at(Code::Form, "/profile", alloc::format!("the profile is not usable: {e}")))?;
        profile.check()?;
        Ok(profile)
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        let wrong = |list: &[Scope], is: fn(Scope) -> bool| list.is_empty() || !list.iter().all(|scope| is(*scope));
        if wrong(&self.paths, Scope::is_path) {
            let why = "name one or several of hosted, server_side, express, tokenized, plugin";
            return Err(Fault::at(Code::Form, "/profile/paths", why));
        }
        if wrong(&self.channels, Scope::is_channel) {
            return Err(Fault::at(Code::Form, "/profile/channels", "name one or several of web, store, app"));
        }
        Ok(())
    }

    /// Whether this integration is in the scope.
    #[must_use]
    pub fn is_in(&self, scope: Scope) -> bool {
        match scope {
            Scope::Everyone => true,
            Scope::Dashboard => self.dashboard,
            Scope::NoDashboard => !self.dashboard,
            Scope::StepUp => self.step_up,
            Scope::Redirect => self.redirect,
            scope => self.paths.contains(&scope) || self.channels.contains(&scope),
        }
    }

    /// How much a row weighs for this integration. Where several paths or channels apply, all their rows do, and the greatest
    /// weight counts.
    #[must_use]
    pub fn level(&self, row: &Requirement) -> Option<Level> {
        row.levels.iter().filter(|(scope, _)| self.is_in(*scope)).map(|(_, level)| *level).max()
    }
}

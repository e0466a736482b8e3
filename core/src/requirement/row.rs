//! What a row consists of.

use serde::{Deserialize, Serialize};

use super::check::Check;

/// For whom a row may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Scope {
    /// All of them.
    Everyone,
    /// Path: the acquirer controls what the customer sees, a hosted page or an embedded element.
    Hosted,
    /// Path: the partner builds the page, the acquirer offers an API.
    ServerSide,
    /// Path: the partner starts and runs the flow, the acquirer confirms the payment.
    Express,
    /// Path: later payments of customers whom the partner knows.
    Tokenized,
    /// Path: the acquirer supplies a plugin for a platform.
    Plugin,
    /// Channel: the web.
    Web,
    /// Channel: physical stores.
    Store,
    /// Channel: apps.
    App,
    /// Partners get a user interface of the acquirer's.
    Dashboard,
    /// Partners use Klarna's portal.
    NoDashboard,
    /// The customer may be asked to approve.
    StepUp,
    /// The customer's browser is sent away and comes back.
    Redirect,
}

impl Scope {
    /// Every scope, in the order of the page.
    pub const ALL: [Self; 13] = [
        Self::Everyone,
        Self::Hosted,
        Self::ServerSide,
        Self::Express,
        Self::Tokenized,
        Self::Plugin,
        Self::Web,
        Self::Store,
        Self::App,
        Self::Dashboard,
        Self::NoDashboard,
        Self::StepUp,
        Self::Redirect,
    ];

    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Hosted => "hosted",
            Self::ServerSide => "server_side",
            Self::Express => "express",
            Self::Tokenized => "tokenized",
            Self::Plugin => "plugin",
            Self::Web => "web",
            Self::Store => "store",
            Self::App => "app",
            Self::Dashboard => "dashboard",
            Self::NoDashboard => "no_dashboard",
            Self::StepUp => "step_up",
            Self::Redirect => "redirect",
        }
    }

    pub(super) const fn is_path(self) -> bool {
        matches!(self, Self::Hosted | Self::ServerSide | Self::Express | Self::Tokenized | Self::Plugin)
    }

    pub(super) const fn is_channel(self) -> bool {
        matches!(self, Self::Web | Self::Store | Self::App)
    }
}

/// How much a row weighs. A later one weighs more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Level {
    /// Another way, which Klarna has to approve.
    Alternate,
    /// Advised.
    Recommended,
    /// There is a row for it whose text is not known. Treat it as required, and ask Klarna.
    Unstated,
    /// Asked for.
    Required,
}

impl Level {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Alternate => "alternate",
            Self::Recommended => "recommended",
            Self::Unstated => "unstated",
            Self::Required => "required",
        }
    }
}

/// How a row is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum How {
    /// By kassa: a program that uses it cannot do otherwise by accident.
    Enforced,
    /// The report tells from configuration and traffic.
    Checked,
    /// By the integrator.
    Duty,
}

/// A test that fails when what it is about is taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// File, from the root of the repository.
    pub file: &'static str,
    /// Name of the function.
    pub test: &'static str,
}

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct Requirement {
    /// Its number in this library's count, as Klarna gives none: `KNR-01`, and `KNR-D01` for what the guides ask for.
    pub id: &'static str,
    /// What is asked for, in words of this library's own.
    pub rule: &'static str,
    /// For whom, and how much it weighs there. Of what is not here, the page says nothing.
    pub levels: &'static [(Scope, Level)],
    /// Why the level is not certain; empty where it is.
    pub doubt: &'static str,
    /// Whether kassa enforces it.
    pub(super) enforced: bool,
    /// What the report looks at.
    pub(super) check: Option<Check>,
    /// Tests of what kassa does for it.
    pub proofs: &'static [Proof],
    /// What is left to the integrator; empty where nothing is.
    pub duty: &'static str,
    /// Where more is said, from the root of the repository.
    pub see: &'static str,
}

impl Requirement {
    pub(super) const fn new(id: &'static str, rule: &'static str, levels: &'static [(Scope, Level)]) -> Self {
        let (doubt, duty, see) = ("", "", "");
        Self { id, rule, levels, doubt, enforced: false, check: None, proofs: &[], duty, see }
    }

    pub(super) const fn doubt(mut self, why: &'static str) -> Self {
        self.doubt = why;
        self
    }

    /// Kassa enforces it, and these tests fail when it does not.
    pub(super) const fn enforced(mut self, proofs: &'static [Proof]) -> Self {
        self.enforced = true;
        self.proofs = proofs;
        self
    }

    /// Tests of kassa's share in it.
    pub(super) const fn share(mut self, proofs: &'static [Proof]) -> Self {
        self.proofs = proofs;
        self
    }

    pub(super) const fn checked(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }

    /// What the integrator does, and where that is explained.
    pub(super) const fn duty(mut self, duty: &'static str, see: &'static str) -> Self {
        self.duty = duty;
        self.see = see;
        self
    }

    /// How it is met.
    #[must_use]
    pub const fn how(&self) -> How {
        match (self.enforced, self.check.is_some()) {
            (true, _) => How::Enforced,
            (false, true) => How::Checked,
            (false, false) => How::Duty,
        }
    }

    /// Whether the report looks at traffic for it, besides what is enforced.
    #[must_use]
    pub const fn is_checked(&self) -> bool {
        self.check.is_some()
    }

    /// The weight in this scope; `None` where the page says nothing.
    #[must_use]
    pub fn level(&self, scope: Scope) -> Option<Level> {
        self.levels.iter().find(|(of, _)| *of == scope).map(|(_, level)| *level)
    }
}

pub(super) const fn proof(file: &'static str, test: &'static str) -> Proof {
    Proof { file, test }
}

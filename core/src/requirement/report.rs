//! The report: one answer for every row.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::check::{Finding, Look};
use super::profile::Profile;
use super::row::{How, Level, Proof, Requirement};
use super::rows;
use super::traffic::Traffic;
use crate::flow::Config;
use crate::value::fault::{Code, Fault};

/// How far a row is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// It is met, as far as a library can see: kassa enforces it, or configuration and traffic show it.
    Met,
    /// It is not: the answer says why, and what to do.
    NotMet,
    /// Nothing that was told or seen shows it: the answer says what is missing.
    NotShown,
    /// It is the integrator's to meet, and no traffic shows it: the answer says what to do.
    Duty,
    /// The row says nothing about this integration.
    DoesNotApply,
}

/// What the report says about a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The row.
    pub id: &'static str,
    /// What is asked for.
    pub rule: &'static str,
    /// How much it weighs for this integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// How far it is met.
    pub verdict: Verdict,
    /// How it is met.
    pub how: How,
    /// Why the verdict is what it is.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub why: Cow<'static, str>,
    /// What the integrator does, besides what kassa does.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub remedy: &'static str,
    /// Where that is explained.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub see: &'static str,
    /// Tests of what kassa does for it.
    #[serde(skip_serializing_if = "<[Proof]>::is_empty")]
    pub proofs: &'static [Proof],
}

/// One answer for every row, in the order of the ids; no row is left out.
#[must_use]
pub fn requirements(config: &Config, profile: &Profile, traffic: &Traffic) -> Vec<Answer> {
    let look = Look { config, profile, traffic };
    rows().map(|row| answer(row, &look)).collect()
}

fn answer(row: &'static Requirement, look: &Look<'_>) -> Answer {
    let level = look.profile.level(row);
    let found = match (level, row.check) {
        (None, _) => None,
        (_, check) => check.map(|check| check(look)),
    };
    let (verdict, why) = match (level, found) {
        (None, _) => (Verdict::DoesNotApply, Cow::Borrowed("")),
        // What kassa enforces is in order unless traffic says otherwise: the rest of the traffic may go around kassa.
        (_, Some(Finding::NotMet(why))) => (Verdict::NotMet, why),
        (_, None | Some(Finding::NotShown(_))) if row.how() == How::Enforced => {
            (Verdict::Met, Cow::Borrowed("kassa enforces it"))
        }
        (_, Some(Finding::Met(why))) => (Verdict::Met, why),
        (_, Some(Finding::NotShown(why))) => (Verdict::NotShown, why),
        (_, None) => (Verdict::Duty, Cow::Borrowed("")),
    };
    let Requirement { id, rule, duty, see, proofs, .. } = *row;
    Answer { id, rule, level, verdict, how: row.how(), why, remedy: duty, see, proofs }
}

/// The report for `{"profile": {...}, "traffic": {...}}`, as `{"rows": [...]}`.
///
/// # Errors
/// A [`Fault`] that names what is wrong with the profile or the traffic.
pub fn requirements_json(config: &Config, input: &[u8]) -> Result<String, Fault> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input<'a> {
        #[serde(borrow)]
        profile: &'a RawValue,
        #[serde(borrow, default)]
        traffic: Option<&'a RawValue>,
    }
    #[derive(Serialize)]
    struct Report {
        rows: Vec<Answer>,
    }
    let Input { profile, traffic } = serde_json::from_slice(input).map_err(|e| {
        Fault::new(Code::Form, alloc::format!("the report needs `profile`, and may have `traffic`: {e}"))
    })?;
    let profile = Profile::from_json(profile.get().as_bytes())?;
    let traffic = traffic.map_or_else(|| Ok(Traffic::default()), |raw| Traffic::from_json(raw.get().as_bytes()))?;
    let report = Report { rows: requirements(config, &profile, &traffic) };
    serde_json::to_string(&report).map_err(|_| Fault::new(Code::Internal, "the report could not be written"))
}

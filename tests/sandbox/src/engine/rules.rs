//! Who is approved and who is not.

use serde::{Deserialize, Serialize};

/// Outcome of an authorize call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Decision {
    /// The money is promised.
    Approved,
    /// No.
    Declined,
    /// Ask the customer first.
    StepUpRequired,
}

impl Decision {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Approved => "APPROVED",
            Self::Declined => "DECLINED",
            Self::StepUpRequired => "STEP_UP_REQUIRED",
        }
    }
}

/// Which of the two authorize calls a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The call without a finalising token.
    First,
    /// The call with it.
    Final,
}

/// Overrides the decision where everything that is given matches.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Start of the transaction's or the request's reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_prefix: Option<String>,
    /// Partner account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Amount in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Only one of the two calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// What to answer.
    pub result: Decision,
    /// Sent along as `result_reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result_reason: Option<String>,
    /// How often the rule may be used; left out: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

/// What a decision is about.
pub(crate) struct Subject<'a> {
    pub(crate) stage: Stage,
    pub(crate) account: &'a str,
    pub(crate) references: [Option<&'a str>; 2],
    pub(crate) amount: Option<i64>,
}

impl Subject<'_> {
    fn starts_with(&self, prefix: &str) -> bool {
        self.references.iter().flatten().any(|reference| reference.starts_with(prefix))
    }
}

impl Rule {
    fn applies(&self, subject: &Subject<'_>) -> bool {
        self.times != Some(0)
            && self.reference_prefix.as_deref().is_none_or(|prefix| subject.starts_with(prefix))
            && self.account.as_deref().is_none_or(|account| account == subject.account)
            && self.amount.is_none_or(|amount| Some(amount) == subject.amount)
            && self.stage.is_none_or(|stage| stage == subject.stage)
    }
}

/// Rules first, then the prefixes that the README lists, then the usual result.
pub(crate) fn decide(rules: &mut [Rule], subject: &Subject<'_>, usual: Decision) -> (Decision, Option<String>) {
    if let Some(rule) = rules.iter_mut().find(|rule| rule.applies(subject)) {
        rule.times = rule.times.map(|left| left - 1);
        return (rule.result, rule.result_reason.clone());
    }
    let decision = match subject.stage {
        Stage::First if subject.starts_with("approved-") => Decision::Approved,
        Stage::First if subject.starts_with("declined-") => Decision::Declined,
        Stage::First if subject.starts_with("step-up-") => Decision::StepUpRequired,
        Stage::Final if subject.starts_with("decline-final-") => Decision::Declined,
        _ => usual,
    };
    (decision, None)
}

//! Calls a second: for each category of operations, per partner account and over all accounts of the acquirer.

use crate::call::Answer;
use crate::klarna::Klarna;
use crate::knobs::Quota;
use crate::span::SECOND;

/// Operations that are counted together; the names are informational at Klarna too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    Authorize,
    Request,
    Capture,
    Transaction,
    Presentation,
}

impl Category {
    const ALL: usize = 5;

    fn name(self) -> &'static str {
        match self {
            Self::Authorize => "payment-authorize",
            Self::Request => "payment-request",
            Self::Capture => "payment-request-capture",
            Self::Transaction => "payment-transaction",
            Self::Presentation => "payment-presentation",
        }
    }
}

/// Calls of one second.
#[derive(Clone, Copy, Debug, Default)]
struct Used {
    second: u64,
    calls: u32,
}

impl Used {
    fn count(&mut self, second: u64) -> u32 {
        if self.second != second {
            *self = Self { second, calls: 0 };
        }
        self.calls = self.calls.saturating_add(1);
        self.calls
    }
}

/// Counters: the first row for the acquirer, then one for each account. Empty until a quota is set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Quotas {
    rows: Vec<[Used; Category::ALL]>,
}

/// What a call used up: for the rate lines of its answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rate {
    quota: Quota,
    category: Category,
    partner: u32,
    acquirer: u32,
}

impl Rate {
    pub(crate) fn exceeded(&self) -> bool {
        self.partner > self.quota.partner || self.acquirer > self.quota.acquirer
    }

    /// Adds the rate lines: the quota nearest to exhaustion first, then both policies.
    pub(crate) fn write(&self, answer: &mut Answer) {
        let Quota { partner, acquirer } = self.quota;
        let left = |quota: u32, used: u32| quota.saturating_sub(used);
        let (ours, all) = (left(partner, self.partner), left(acquirer, self.acquirer));
        let nearest = if ours <= all { partner } else { acquirer };
        let name = self.category.name();
        let limit = format!("{nearest}, {partner};w=1;name=\"account_{name}\",{acquirer};w=1;name=\"psp_{name}\"");
        answer.headers.push(("X-Ratelimit-Limit", limit));
        answer.headers.push(("X-Ratelimit-Remaining", ours.min(all).to_string()));
        answer.headers.push(("X-Ratelimit-Reset", "1".to_owned()));
    }
}

impl Klarna {
    /// Counts a call on an account; none where there is no quota.
    pub(crate) fn count_call(&mut self, account: usize, category: Category) -> Option<Rate> {
        let quota = self.settings.knobs.quota?;
        if self.quotas.rows.is_empty() {
            self.quotas.rows.resize(self.accounts.len() + 1, <[Used; Category::ALL]>::default());
        }
        let (second, column) = (self.now / SECOND, category as usize);
        let acquirer = self.quotas.rows[0][column].count(second);
        let partner = self.quotas.rows[account + 1][column].count(second);
        Some(Rate { quota, category, partner, acquirer })
    }
}

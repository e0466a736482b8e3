//! Calls a second, counted per partner and over all partners of the acquirer.

use std::collections::BTreeMap;

use super::{ApiAnswer, Quota, World};

#[derive(Default)]
pub(crate) struct Quotas {
    used: BTreeMap<(String, String), Used>,
    last: Option<Line>,
}

#[derive(Clone, Copy, Default)]
struct Used {
    window: u64,
    calls: u32,
}

/// What the rate headers of the current answer say.
#[derive(Clone)]
struct Line {
    limit: String,
    remaining: u32,
    reset: u64,
}

impl World {
    /// Counts a call; false when a quota is used up.
    pub(crate) fn spend(&mut self, operation: &str, account: &str, acquirer: &str) -> bool {
        let knobs = &self.settings.knobs;
        let length = knobs.quota_window_ms.max(1);
        let window = self.now / length;
        let Some(quota) = knobs.quotas.iter().find(|quota| quota.counts(operation)) else {
            self.quotas.last = None;
            return true;
        };
        let used = &mut self.quotas.used;
        let mut count = |level: &str, who: &str| {
            let entry = used.entry((format!("{level}_{}", quota.name), who.to_owned())).or_default();
            if entry.window != window {
                *entry = Used { window, calls: 0 };
            }
            entry.calls = entry.calls.saturating_add(1);
            entry.calls
        };
        let partner = (quota.partner, count("account", account));
        let all = (quota.acquirer, count("psp", acquirer));
        self.quotas.last = Some(line(quota, partner, all, length));
        !knobs.quotas_enforced || (partner.1 <= partner.0 && all.1 <= all.0)
    }

    pub(crate) fn forget_rate(&mut self) {
        self.quotas.last = None;
    }

    pub(crate) fn rate_headers(&self, answer: &mut ApiAnswer) {
        if let Some(line) = &self.quotas.last {
            answer.headers.push(("X-Ratelimit-Limit".to_owned(), line.limit.clone()));
            answer.headers.push(("X-Ratelimit-Remaining".to_owned(), line.remaining.to_string()));
            answer.headers.push(("X-Ratelimit-Reset".to_owned(), line.reset.to_string()));
        }
    }
}

fn line(quota: &Quota, partner: (u32, u32), all: (u32, u32), length: u64) -> Line {
    let left = |(limit, used): (u32, u32)| limit.saturating_sub(used);
    let nearest = if left(partner) <= left(all) { partner } else { all };
    let seconds = length.div_ceil(1_000);
    let Quota { name, .. } = quota;
    Line {
        limit: format!(
            "{}, {};w={seconds};name=\"account_{name}\",{};w={seconds};name=\"psp_{name}\"",
            nearest.0, partner.0, all.0
        ),
        remaining: left(nearest),
        reset: seconds,
    }
}

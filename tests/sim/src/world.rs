//! What a run is set up with: how strict Klarna is, how many tills there are, what they sell.

use kassa_sim_klarna::{Klarna, Knobs, Ladder, Payload, Quota, Settings};

use crate::by_mail::SHIFT;
use crate::choices::Choices;
use crate::host::Setup;
use crate::site::Site;
use crate::story::{STORIES, Story};

/// When every run begins: 2026-01-02T03:04:05Z.
pub const BEGIN: u64 = 1_767_323_045_000;
/// The acquirer's key; it may be seen nowhere but in the Authorization header.
pub const API_KEY: &str = "klarna_test_api_canary-of-the-key";
/// The key that seals journals.
pub const JOURNAL_KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
/// The amount of every payment, in minor units.
pub const AMOUNT: i64 = 12_336;

/// One sale: on which till, when, by which story.
#[derive(Clone, Copy, Debug)]
pub struct Sale {
    /// Number of the till.
    pub till: usize,
    /// Milliseconds after the beginning.
    pub at: u64,
    /// The story.
    pub story: Story,
    /// After the payment was approved, the goods are captured and part of them comes back.
    pub goes_on: bool,
}

/// A run to make.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How many tills.
    pub tills: usize,
    /// What is sold.
    pub sales: Vec<Sale>,
    /// Quotas are enforced.
    pub quota: bool,
    /// Not even what kassa assumes of its host holds.
    pub assume_nothing: bool,
}

impl Plan {
    /// One sale on one till.
    #[must_use]
    pub fn single(story: Story) -> Self {
        Self {
            tills: 1,
            sales: vec![Sale { till: 0, at: 0, story, goes_on: story.at_once }],
            quota: false,
            assume_nothing: false,
        }
    }

    /// A shift of one till: customer after customer, some of them at the same time.
    #[must_use]
    pub fn shift(seed: u64) -> Self {
        let mut numbers = crate::choices::Numbers::new(seed);
        let count = 20 + numbers.below(41);
        // Of four tills one has a mailbox.
        let mailed = seed % 4 == 3;
        let mut at = 0;
        let sale = |_| {
            at += 5_000 + u64::from(numbers.below(240_000));
            let stories = if mailed { &SHIFT[..] } else { &STORIES[..SHIFT.len()] };
            let story = stories[usize::try_from(numbers.below(6)).unwrap_or(0)];
            Sale { till: 0, at, story, goes_on: numbers.below(2) == 0 }
        };
        Self { tills: 1, sales: (0..count).map(sale).collect(), quota: false, assume_nothing: false }
    }

    /// Two hundred tills of one partner under its quotas, all of them busy in the same minute.
    #[must_use]
    pub fn fleet(seed: u64) -> Self {
        let mut numbers = crate::choices::Numbers::new(seed);
        let sale = |till| {
            let story = STORIES[usize::try_from(numbers.below(3)).unwrap_or(0)];
            Sale { till, at: u64::from(numbers.below(60_000)), story, goes_on: false }
        };
        Self { tills: 200, sales: (0..200).map(sale).collect(), quota: true, assume_nothing: false }
    }
}

/// A Klarna for this run.
#[must_use]
pub fn klarna(choices: &mut Choices, webhooks: bool, quota: bool) -> Klarna {
    let mut knobs =
        Knobs { webhooks, quota: quota.then_some(Quota { partner: 50, acquirer: 125 }), ..Knobs::default() };
    for strictness in 0..9 {
        if !choices.happens(Site::Strictness) {
            continue;
        }
        match strictness {
            0 => knobs.single_use_token = true,
            1 => knobs.cancel_after_complete = false,
            2 => knobs.store_4xx = true,
            3 => knobs.key_reuse_status = 422,
            4 => knobs.final_decline_moves_request = !knobs.final_decline_moves_request,
            5 => knobs.webhook_payload = Payload::StateContext,
            6 => knobs.answers_without_body = Some(200),
            7 => knobs.webhooks = true,
            _ => knobs.webhook_ladder = Ladder::FromFirst,
        }
    }
    knobs.store_5xx = true;
    const HOUR: u64 = 3_600_000;
    match choices.pick(Site::Lives, 6) {
        1 => knobs.key_life_ms = 23 * HOUR + HOUR / 2,
        2 => knobs.vanish_after_ms = Some(0),
        3 => knobs.vanish_after_ms = None,
        4 => knobs.request_life_ms = HOUR / 4,
        5 => knobs.request_life_ms = 48 * HOUR,
        _ => {}
    }
    Klarna::new(Settings { api_key: API_KEY.into(), knobs, ..Settings::default() }, BEGIN)
}

/// What a host has to know about this till.
#[must_use]
pub fn setup(klarna: &Klarna, till: usize) -> Setup {
    let settings = klarna.settings();
    Setup {
        config: format!(
            r#"{{"base_url":"{}","environment":"test","partner_account_id":"{}","installation":"shop/till-{till}","journal_key":"{JOURNAL_KEY}"}}"#,
            settings.base_url, settings.account
        ),
        signing_key_id: settings.signing_key_id.clone(),
        signing_key: settings.signing_key.clone(),
    }
}

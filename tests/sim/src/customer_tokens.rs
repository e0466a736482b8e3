//! Stories about customer tokens: charges of stored customers, and wishes for a token.

use kassa_sim_klarna::Step;

use crate::story::{APPROVES, PLAIN, SECOND, Story, What};

pub(crate) const ONE_CLICK: Story =
    Story { name: "stored customer, one click", what: What::Stored, faults: 2, ..PLAIN };

pub(crate) const HAS_TO_CONFIRM: Story = Story {
    name: "stored customer who has to confirm",
    what: What::Stored,
    prefix: "step-up-",
    customer: APPROVES,
    faults: 2,
    ..PLAIN
};

pub(crate) const NOT_THERE: Story =
    Story { name: "stored customer who is not there", what: What::Absent, faults: 2, share: 4, ..PLAIN };

/// The charge is made by then; where its answer was lost, it is asked for again.
pub(crate) const TAKES_BACK: Story =
    Story { name: "stored customer who takes the token back", takes_back: Some(SECOND / 2), share: 4, ..NOT_THERE };

/// Klarna's app may ask the customer all the same.
pub(crate) const NOT_THERE_AND_HAS_TO_CONFIRM: Story = Story {
    name: "stored customer who is not there and has to confirm",
    what: What::Absent,
    prefix: "step-up-",
    customer: &[(SECOND / 4, Step::Enter), (SECOND / 20, Step::Approve)],
    faults: 2,
    ..PLAIN
};

/// Webhooks bring the token as well as reads do.
pub(crate) const WITHOUT_PURCHASE: Story = Story {
    name: "token without a purchase",
    what: What::Token,
    customer: APPROVES,
    webhooks: true,
    faults: 2,
    ..PLAIN
};

pub(crate) const WITH_PURCHASE: Story = Story {
    name: "token with a purchase",
    what: What::PaidToken,
    customer: APPROVES,
    webhooks: true,
    faults: 2,
    ..PLAIN
};

/// The application has heard of the token by then, and has not taken it.
pub(crate) const TAKES_IT_BACK_AT_ONCE: Story =
    Story { name: "token that is taken back at once", takes_back: Some(600), ..WITHOUT_PURCHASE };

/// What a customer is asked for a token for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Later purchases, whenever they come.
    OnDemand,
    /// A subscription that begins with a free trial, perhaps beside goods.
    FreeTrial,
    /// A subscription that is paid from the start, perhaps beside goods.
    PaidStart,
    /// To be known again, and no more.
    Recognition,
}

pub(crate) const FREE_TRIAL: Story =
    Story { name: "subscription with a free trial", wish: Wish::FreeTrial, faults: 1, share: 1, ..WITHOUT_PURCHASE };

pub(crate) const PAID_START: Story = Story {
    name: "subscription that is paid from the start",
    wish: Wish::PaidStart,
    faults: 1,
    share: 1,
    ..WITH_PURCHASE
};

pub(crate) const GOODS_AND_TRIAL: Story = Story {
    name: "goods, and a subscription with a free trial",
    wish: Wish::FreeTrial,
    faults: 1,
    share: 1,
    ..WITH_PURCHASE
};

/// Klarna turns it down at the end, and the token stays granted.
pub(crate) const GOODS_AND_PAID_START: Story = Story {
    name: "goods, and a subscription that is paid from the start",
    prefix: "decline-final-",
    wish: Wish::PaidStart,
    faults: 1,
    share: 1,
    ..WITH_PURCHASE
};

pub(crate) const RECOGNITION: Story = Story {
    name: "customer who is to be known again",
    wish: Wish::Recognition,
    faults: 1,
    share: 1,
    ..WITHOUT_PURCHASE
};

impl Wish {
    /// The scopes of the token.
    pub(crate) fn scope(self) -> &'static str {
        match self {
            Self::OnDemand => "payment:customer_present",
            Self::FreeTrial | Self::PaidStart => "payment:customer_not_present",
            Self::Recognition => "customer:login",
        }
    }

    /// What the purchase data says of it, after its first member.
    pub(crate) fn purchase(self) -> &'static str {
        match self {
            Self::FreeTrial => {
                r#","subscriptions":[{"subscription_reference":"films","name":"Films","free_trial":"ACTIVE","billing_plans":[{"billing_amount":990,"currency":"EUR","interval":"MONTH","interval_frequency":1}]}]"#
            }
            Self::PaidStart => {
                r#","subscriptions":[{"subscription_reference":"films","name":"Films","free_trial":"INACTIVE","billing_plans":[{"billing_amount":990,"currency":"EUR","interval":"MONTH","interval_frequency":1}]}]"#
            }
            Self::OnDemand | Self::Recognition => "",
        }
    }
}

/// When a stored customer takes the token back, in milliseconds.
pub(crate) const REVOKES: [u64; 4] = [30, 500, 61_000, 3_600_000];

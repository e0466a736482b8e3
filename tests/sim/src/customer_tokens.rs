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
    Story { name: "stored customer who is not there", what: What::Absent, faults: 2, ..PLAIN };

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

/// When a stored customer takes the token back, in milliseconds.
pub(crate) const REVOKES: [u64; 4] = [30, 500, 61_000, 3_600_000];

//! Stories whose webhooks go by a mailbox.

use kassa_sim_klarna::{Act, Step};

use crate::mailbox::Endpoint;
use crate::story::{APPROVES, PLAIN, SECOND, Story, What};

pub(crate) const APPROVED: Story = Story {
    name: "webhooks by the mailbox",
    what: What::Redirect,
    customer: APPROVES,
    webhooks: true,
    mailbox: Some(Endpoint::Till),
    faults: 2,
    share: 2,
    ..PLAIN
};

pub(crate) const DECLINED: Story = Story {
    name: "webhooks by the mailbox, declined",
    customer: &[(3 * SECOND, Step::Enter), (2 * SECOND, Step::Decline)],
    ..APPROVED
};

/// What the server took while the till was off waits for it.
pub(crate) const AT_A_SERVER: Story = Story {
    name: "webhooks by a server's mailbox, the power fails as the customer approves",
    power_cut: Some(20),
    mailbox: Some(Endpoint::Server),
    share: 3,
    ..APPROVED
};

/// News of what was captured with the approval is for two flows, one after the other.
pub(crate) const CAPTURED_AT_ONCE: Story = Story {
    name: "webhooks by the mailbox, captured at once",
    what: What::OneStep,
    customer: &[],
    at_once: true,
    faults: 1,
    share: 1,
    ..APPROVED
};

/// The first event comes before the flow is; what others do is told by events alone, until somebody reads.
pub(crate) const CAPTURED_ELSEWHERE: Story = Story {
    name: "webhooks by the mailbox, captured elsewhere",
    what: What::Transaction,
    customer: &[],
    commands: &[
        (0, r#"{"capture":{"reference":"a","amount":2000}}"#),
        (30 * SECOND, r#"{"capture":{"reference":"b","amount":1336}}"#),
        (60 * SECOND, r#"{"close":{}}"#),
    ],
    others: &[(2 * SECOND, Act::Capture(9_000)), (10 * SECOND, Act::Refund(500))],
    faults: 1,
    share: 2,
    ..APPROVED
};

/// A code on a display, and news by the mailbox.
pub(crate) const AT_COUNTER: Story =
    Story { name: "webhooks by the mailbox, counter sale by QR", what: What::Qr, faults: 1, share: 1, ..APPROVED };

/// Stories of which the shifts of a till with a mailbox are made.
pub(crate) const SHIFT: [Story; 6] = [APPROVED, DECLINED, AT_COUNTER, CAPTURED_AT_ONCE, CAPTURED_ELSEWHERE, APPROVED];

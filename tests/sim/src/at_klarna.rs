//! Stories about what happens to a transaction at Klarna without being asked for: money that is awaited comes or does not, money is
//! taken back, an authorization ends.

use kassa_sim_klarna::Act;

use crate::story::{PLAIN, SECOND, Story};

const HOUR: u64 = 3_600 * SECOND;

/// Approved without a guarantee; the money comes on the next day, and a webhook tells.
pub(crate) const MONEY_COMES: Story = Story {
    name: "awaited money comes",
    prefix: "non-guaranteed-",
    commands: &[(0, r#"{"read":{}}"#), (SECOND, r#"{"capture":{"reference":"a","amount":12336}}"#)],
    others: &[(26 * HOUR, Act::Fund)],
    webhooks: true,
    faults: 2,
    ..PLAIN
};

/// The money does not come, and nobody tells.
pub(crate) const MONEY_STAYS_AWAY: Story = Story {
    name: "awaited money does not come",
    prefix: "non-guaranteed-",
    commands: &[(0, r#"{"read":{}}"#)],
    others: &[(26 * HOUR, Act::FundExpire)],
    faults: 2,
    ..PLAIN
};

/// Money is taken back, twice; a webhook tells, and a read tells again.
pub(crate) const CHARGED_BACK: Story = Story {
    name: "charged back",
    commands: &[
        (0, r#"{"capture":{"reference":"a","amount":9000}}"#),
        (5 * SECOND, r#"{"read":{}}"#),
        (7 * SECOND, r#"{"refund":{"reference":"r","amount":500}}"#),
        (60 * SECOND, r#"{"close":{}}"#),
    ],
    others: &[(2 * SECOND, Act::ChargeBack(3_000)), (6 * SECOND, Act::ChargeBack(1_000))],
    webhooks: true,
    faults: 2,
    ..PLAIN
};

/// The authorization ends with something left; it is revived, and captured.
pub(crate) const REVIVED: Story = Story {
    name: "expired and revived",
    prefix: "short-life-",
    commands: &[
        (0, r#"{"capture":{"reference":"a","amount":2000}}"#),
        (12 * SECOND, r#"{"read":{}}"#),
        (14 * SECOND, r#"{"reauthorize":{"reference":"again","extension_days":10}}"#),
        (16 * SECOND, r#"{"capture":{"reference":"b","amount":5000}}"#),
    ],
    faults: 1,
    ..PLAIN
};

/// It ends, a webhook tells, and what comes too late is refused.
pub(crate) const NOT_REVIVED: Story = Story {
    name: "expired and let go",
    prefix: "short-life-",
    commands: &[
        (0, r#"{"capture":{"reference":"a","amount":2000}}"#),
        (9 * SECOND, r#"{"capture":{"reference":"b","amount":3000}}"#),
        (12 * SECOND, r#"{"capture":{"reference":"c","amount":7336}}"#),
        (14 * SECOND, r#"{"void":{"reference":"rest"}}"#),
        (60 * SECOND, r#"{"close":{}}"#),
    ],
    webhooks: true,
    faults: 2,
    ..PLAIN
};

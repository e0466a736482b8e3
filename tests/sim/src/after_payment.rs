//! Stories about a transaction after its approval.

use kassa_sim_klarna::Act;

use crate::story::{PLAIN, SECOND, Story, What};

/// A parcel leaves, and its number is known later.
pub(crate) const CAPTURE_UPDATE: Story = Story {
    name: "capture update",
    share: 3,
    commands: &[
        (0, r#"{"capture":{"reference":"a","amount":9000}}"#),
        (
            2 * SECOND,
            r#"{"update_capture":{"reference":"track","payment_capture_reference":"a","body":{"supplementary_capture_data":{"shipments":[{"delivery":{"tracking_number":"RR1"}}]}}}}"#,
        ),
        (
            3 * SECOND,
            r#"{"update":{"reference":"name","body":{"supplementary_purchase_data":{"purchase_reference":"o-2"}}}}"#,
        ),
        (60 * SECOND, r#"{"close":{}}"#),
    ],
    faults: 2,
    ..PLAIN
};

/// An item is taken out, then two are added; each time the amount is captured as far as it is granted.
pub(crate) const REAUTHORIZE: Story = Story {
    name: "reauthorize",
    share: 5,
    commands: &[
        (0, r#"{"reauthorize":{"reference":"less","amount":9000}}"#),
        (SECOND, r#"{"capture":{"reference":"a","amount":8000}}"#),
        (2 * SECOND, r#"{"reauthorize":{"reference":"more","amount":15000,"extension_days":10}}"#),
        (3 * SECOND, r#"{"capture":{"reference":"b","amount":7000}}"#),
        (60 * SECOND, r#"{"close":{}}"#),
    ],
    faults: 2,
    ..PLAIN
};

/// Two parcels; part of what was in them comes back.
pub(crate) const REFUND_BY_LINE_ITEMS: Story = Story {
    name: "refund by line items",
    commands: &[
        (0, r#"{"capture":{"reference":"a","amount":5000}}"#),
        (SECOND, r#"{"capture":{"reference":"b","amount":7336}}"#),
        (
            2 * SECOND,
            r#"{"refund":{"reference":"r","amount":336,"body":{"supplementary_refund_data":{"line_items":[{"name":"Pen","quantity":1,"total_amount":336}]}}}}"#,
        ),
        (3 * SECOND, r#"{"refund":{"reference":"s","amount":4664,"payment_capture_reference":"a"}}"#),
        (60 * SECOND, r#"{"close":{}}"#),
    ],
    faults: 2,
    ..PLAIN
};

/// Somebody captures and refunds by the portal; the transaction is read, and the rest is captured.
pub(crate) const CAPTURED_ELSEWHERE: Story = Story {
    name: "captured elsewhere",
    commands: &[
        (0, r#"{"capture":{"reference":"a","amount":2000}}"#),
        (3 * SECOND, r#"{"read":{}}"#),
        (5 * SECOND, r#"{"capture":{"reference":"b","amount":10336}}"#),
        (6 * SECOND, r#"{"capture":{"reference":"c","amount":1336}}"#),
        (8 * SECOND, r#"{"refund":{"reference":"r","amount":1500,"payment_capture_reference":"a"}}"#),
        (60 * SECOND, r#"{"close":{}}"#),
    ],
    others: &[(2 * SECOND, Act::Capture(9_000)), (2 * SECOND, Act::Refund(500))],
    faults: 2,
    ..PLAIN
};

/// Somebody has captured everything by the portal: Klarna refuses to void what is left.
pub(crate) const VOIDED_TOO_LATE: Story = Story {
    name: "voided too late",
    commands: &[(2 * SECOND, r#"{"void":{"reference":"rest"}}"#), (60 * SECOND, r#"{"close":{}}"#)],
    others: &[(SECOND, Act::Capture(12_336))],
    faults: 2,
    share: 1,
    ..PLAIN
};

/// The last parcel leaves, and what was not in stock is let go of.
pub(crate) const RELEASED: Story = Story {
    name: "released with the last capture",
    commands: &[
        (0, r#"{"capture":{"reference":"a","amount":5000}}"#),
        (SECOND, r#"{"capture":{"reference":"last","amount":4000,"release":true}}"#),
        (2 * SECOND, r#"{"capture":{"reference":"more","amount":3336}}"#),
        (3 * SECOND, r#"{"read":{}}"#),
        (60 * SECOND, r#"{"close":{}}"#),
    ],
    faults: 2,
    ..PLAIN
};

/// Everything is captured with the approval; part of it comes back.
pub(crate) const CAPTURED_AT_ONCE: Story =
    Story { name: "captured at once", what: What::OneStep, at_once: true, faults: 2, ..PLAIN };

//! Where states stand in the diagrams: by hand where a rule does not do.

use kassa::value::lifecycle::Lifecycle;

use crate::diagram::{Arrow, Layout};

/// The layout of a lifecycle.
pub(super) fn of(lifecycle: &Lifecycle) -> Layout {
    by_hand(lifecycle.name).unwrap_or_else(|| by_rule(lifecycle))
}

/// From top to bottom: a state stands one row below the first state that leads to it.
fn by_rule(lifecycle: &Lifecycle) -> Layout {
    let mut rows: Vec<Vec<&'static str>> = vec![vec![lifecycle.initial()]];
    let known = |rows: &[Vec<&str>], state: &str| rows.iter().any(|row| row.contains(&state));
    while let Some(last) = rows.last() {
        let mut next = Vec::new();
        for edge in lifecycle.edges.iter().filter(|edge| edge.from.is_some_and(|from| last.contains(&from))) {
            if !known(&rows, edge.to) && !next.contains(&edge.to) {
                next.push(edge.to);
            }
        }
        if next.is_empty() {
            break;
        }
        rows.push(next);
    }
    let widest = count(rows.iter().map(Vec::len).max().unwrap_or(1));
    let created = lifecycle.edges.iter().any(|edge| edge.from.is_none());
    let top = if created { 0.75 } else { 0.0 };
    let mut places = Vec::new();
    for (n, row) in rows.iter().enumerate() {
        for (at, state) in row.iter().enumerate() {
            let column = (widest - count(row.len())) / 2.0 + count(at);
            places.push((*state, SIDE + column * APART, top + count(n)));
        }
    }
    let middle = SIDE + (widest - 1.0) / 2.0 * APART;
    let both = |from: &str, to: &str| {
        lifecycle.edges.iter().any(|edge| edge.from == Some(from) && edge.to == to && from != to)
    };
    let mut arrows = Vec::new();
    for edge in lifecycle.edges {
        let Some(from) = edge.from else { continue };
        let row = |state: &str| rows.iter().position(|row| row.contains(&state)).map_or(0.0, count);
        let down = row(edge.to) - row(from);
        if both(edge.to, from) {
            // Two ways between the same states: apart from each other, each with its label outside.
            let side = if down > 0.0 { 1.0 } else { -1.0 };
            let label = lifecycle.edges.iter().filter(|other| other.from == edge.from && other.to == edge.to);
            let longest = count(label.map(|other| other.trigger.len()).max().unwrap_or(0));
            arrows.push(arrow(from, edge.to, 22.0, 0.5, (side * (14.0 + 3.2 * longest), 0.0)));
        } else if down > 1.0 {
            arrows.push(arrow(from, edge.to, -150.0, 0.5, (40.0, 0.0)));
        }
    }
    Layout { places, columns: 2.0 * SIDE + (widest - 1.0) * APART, start: (middle, 0.0), arrows }
}

/// Room at the sides, for what is written beside an arrow; in columns.
const SIDE: f64 = 0.35;
/// From state to state in a row, in columns.
const APART: f64 = 1.1;

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(0))
}

/// Shorthand for the tables below.
const fn arrow(from: &'static str, to: &'static str, bend: f64, at: f64, shift: (f64, f64)) -> Arrow {
    Arrow { from, to, bend, at, shift }
}

fn by_hand(name: &str) -> Option<Layout> {
    match name {
        "payment_request" => Some(Layout {
            places: vec![
                ("SUBMITTED", 0.9, 1.0),
                ("IN_PROGRESS", 1.9, 1.0),
                ("COMPLETED", 2.9, 1.0),
                ("DECLINED", 2.9, 0.0),
                ("EXPIRED", 0.9, 2.1),
                ("CANCELED", 1.9, 2.1),
            ],
            columns: 0.0,
            start: (0.0, 1.0),
            arrows: vec![
                arrow("", "SUBMITTED", 0.0, 0.5, (0.0, -12.0)),
                arrow("", "COMPLETED", 140.0, 0.42, (0.0, -12.0)),
                arrow("SUBMITTED", "IN_PROGRESS", 16.0, 0.5, (0.0, -12.0)),
                arrow("IN_PROGRESS", "SUBMITTED", 16.0, 0.5, (0.0, 12.0)),
                arrow("IN_PROGRESS", "COMPLETED", 0.0, 0.5, (0.0, -12.0)),
                arrow("IN_PROGRESS", "DECLINED", 0.0, 0.5, (-34.0, -8.0)),
                arrow("COMPLETED", "DECLINED", 0.0, 0.5, (0.0, 0.0)),
                arrow("IN_PROGRESS", "EXPIRED", 0.0, 0.7, (0.0, 0.0)),
                arrow("SUBMITTED", "CANCELED", 0.0, 0.7, (0.0, 0.0)),
                arrow("COMPLETED", "CANCELED", 0.0, 0.5, (0.0, 0.0)),
            ],
        }),
        "payment_transaction" => Some(Layout {
            places: vec![
                ("AUTHORIZED", 0.4, 0.7),
                ("COMPLETED", 2.4, 0.7),
                ("EXPIRED", 0.4, 2.1),
                ("CLOSED", 2.4, 2.1),
            ],
            columns: 0.0,
            start: (1.4, 0.0),
            arrows: vec![
                arrow("", "AUTHORIZED", 0.0, 0.42, (0.0, 0.0)),
                arrow("", "COMPLETED", 0.0, 0.42, (0.0, 0.0)),
                arrow("AUTHORIZED", "COMPLETED", 0.0, 0.5, (0.0, -29.0)),
                arrow("AUTHORIZED", "EXPIRED", 16.0, 0.5, (74.0, 0.0)),
                arrow("EXPIRED", "AUTHORIZED", 16.0, 0.5, (-76.0, 0.0)),
                arrow("AUTHORIZED", "CLOSED", 0.0, 0.28, (0.0, 0.0)),
                arrow("EXPIRED", "COMPLETED", 0.0, 0.72, (0.0, 0.0)),
                arrow("EXPIRED", "CLOSED", 0.0, 0.5, (0.0, 22.0)),
            ],
        }),
        "payment_funding" => Some(Layout {
            places: vec![("PENDING", 1.0, 0.7), ("FUNDED", 2.3, 0.0), ("EXPIRED", 2.3, 1.0)],
            columns: 0.0,
            start: (0.0, 0.7),
            arrows: vec![
                arrow("", "PENDING", 0.0, 0.45, (0.0, -12.0)),
                arrow("", "FUNDED", 50.0, 0.5, (0.0, -12.0)),
                arrow("PENDING", "FUNDED", 0.0, 0.5, (0.0, 0.0)),
                arrow("PENDING", "EXPIRED", 0.0, 0.5, (0.0, 13.0)),
            ],
        }),
        "payment_product" => Some(Layout {
            places: vec![("ENABLED", 1.3, 0.7), ("DISABLED", 0.3, 2.2), ("TERMINATED", 2.4, 2.2)],
            columns: 0.0,
            start: (1.3, 0.0),
            arrows: vec![
                arrow("ENABLED", "DISABLED", -14.0, 0.62, (-104.0, -14.0)),
                arrow("DISABLED", "ENABLED", -14.0, 0.62, (84.0, 18.0)),
                arrow("ENABLED", "TERMINATED", 16.0, 0.5, (88.0, -6.0)),
                arrow("TERMINATED", "ENABLED", 16.0, 0.42, (-34.0, 4.0)),
                arrow("DISABLED", "TERMINATED", 0.0, 0.5, (0.0, 14.0)),
            ],
        }),
        "mtls_enforcement" => Some(Layout {
            places: vec![("REPORTING", 0.1, 0.2), ("SCHEDULED", 1.5, 1.2), ("ENFORCED", 2.9, 0.2)],
            columns: 0.0,
            start: (0.1, 0.2),
            arrows: vec![
                arrow("REPORTING", "ENFORCED", 16.0, 0.5, (0.0, -12.0)),
                arrow("ENFORCED", "REPORTING", 16.0, 0.5, (0.0, 14.0)),
                arrow("REPORTING", "SCHEDULED", 16.0, 0.5, (48.0, -6.0)),
                arrow("SCHEDULED", "REPORTING", 16.0, 0.5, (-34.0, 8.0)),
                arrow("SCHEDULED", "ENFORCED", 0.0, 0.5, (68.0, 10.0)),
            ],
        }),
        "portal_user_access" => Some(Layout {
            places: vec![("INVITED", 0.4, 0.9), ("ACTIVE", 2.0, 0.9), ("DELETED", 1.2, 1.9)],
            columns: 0.0,
            start: (1.2, 0.0),
            arrows: vec![
                arrow("", "INVITED", 0.0, 0.5, (-58.0, -6.0)),
                arrow("", "ACTIVE", 0.0, 0.4, (70.0, -6.0)),
                arrow("INVITED", "ACTIVE", 0.0, 0.5, (0.0, -10.0)),
            ],
        }),
        "klarna_network_session_token" => Some(Layout {
            places: vec![("ISSUED", 0.0, 0.7), ("CONSUMED", 2.2, 0.2), ("INVALIDATED", 2.2, 1.2)],
            columns: 2.5,
            start: (0.0, 0.7),
            arrows: vec![
                arrow("ISSUED", "CONSUMED", 0.0, 0.5, (-10.0, -18.0)),
                arrow("ISSUED", "INVALIDATED", 0.0, 0.5, (-20.0, 14.0)),
            ],
        }),
        "payout" => Some(Layout {
            places: vec![("PENDING", 0.0, 0.6), ("PROCESSED", 1.1, 0.6), ("CONFIRMED", 2.4, 0.1), ("FAILED", 2.4, 1.2)],
            columns: 0.0,
            start: (0.0, 0.6),
            arrows: vec![
                arrow("PENDING", "PROCESSED", 0.0, 0.5, (0.0, 0.0)),
                arrow("PROCESSED", "CONFIRMED", 0.0, 0.5, (-14.0, -12.0)),
                arrow("PROCESSED", "FAILED", 18.0, 0.6, (52.0, -8.0)),
                arrow("FAILED", "PROCESSED", 18.0, 0.4, (-42.0, 8.0)),
            ],
        }),
        "representment" => Some(Layout {
            places: vec![
                ("EVIDENCE_REQUESTED", 0.1, 1.2),
                ("EVIDENCE_RECEIVED", 2.1, 0.0),
                ("EVIDENCE_REQUEST_EXPIRED", 2.1, 0.8),
                ("EVIDENCE_WAIVED", 2.1, 1.6),
                ("REPRESENTMENT_AUTOMATICALLY_REJECTED", 2.1, 2.4),
            ],
            columns: 0.0,
            start: (0.1, 1.2),
            arrows: vec![
                arrow("EVIDENCE_REQUESTED", "EVIDENCE_RECEIVED", 0.0, 0.5, (-18.0, -10.0)),
                arrow("EVIDENCE_REQUESTED", "EVIDENCE_REQUEST_EXPIRED", 0.0, 0.5, (0.0, -6.0)),
                arrow("EVIDENCE_REQUESTED", "EVIDENCE_WAIVED", 0.0, 0.5, (0.0, 6.0)),
                arrow("EVIDENCE_REQUESTED", "REPRESENTMENT_AUTOMATICALLY_REJECTED", 0.0, 0.5, (-34.0, 12.0)),
            ],
        }),
        "dispute_2026" => Some(Layout {
            places: vec![
                ("INITIATED", 0.3, 0.8),
                ("REPRESENTMENT", 0.3, 2.0),
                ("PRE_ARBITRATION", 0.3, 3.2),
                ("ARBITRATION", 0.3, 4.4),
                ("CLOSED", 2.6, 2.6),
            ],
            columns: 0.0,
            start: (1.4, 0.2),
            arrows: vec![
                arrow("", "INITIATED", 0.0, 0.5, (0.0, -8.0)),
                arrow("INITIATED", "CLOSED", 30.0, 0.42, (60.0, -34.0)),
                arrow("REPRESENTMENT", "CLOSED", 0.0, 0.4, (16.0, -6.0)),
                arrow("PRE_ARBITRATION", "CLOSED", 0.0, 0.4, (16.0, 6.0)),
                arrow("ARBITRATION", "CLOSED", -30.0, 0.45, (50.0, 18.0)),
            ],
        }),
        "dispute_2020" => Some(Layout {
            places: vec![
                ("PRE_ARBITRATION", 0.6, 0.0),
                ("ARBITRATION_PENDING", 0.6, 1.3),
                ("MERCHANT_EVIDENCE_PENDING", 0.6, 2.7),
                ("ARBITRATION_APPEAL_WINDOW_OPEN", 2.8, 2.7),
                ("CLOSED", 2.8, 0.4),
            ],
            columns: 0.0,
            start: (0.0, 0.0),
            arrows: vec![
                arrow("", "PRE_ARBITRATION", 0.0, 0.4, (0.0, -14.0)),
                arrow("PRE_ARBITRATION", "ARBITRATION_PENDING", 0.0, 0.5, (-10.0, 0.0)),
                arrow("PRE_ARBITRATION", "CLOSED", 0.0, 0.45, (0.0, -12.0)),
                arrow("ARBITRATION_PENDING", "CLOSED", 0.0, 0.4, (-6.0, -10.0)),
                arrow("ARBITRATION_PENDING", "MERCHANT_EVIDENCE_PENDING", 24.0, 0.36, (58.0, 0.0)),
                arrow("MERCHANT_EVIDENCE_PENDING", "ARBITRATION_PENDING", 24.0, 0.5, (-46.0, 0.0)),
                arrow("MERCHANT_EVIDENCE_PENDING", "MERCHANT_EVIDENCE_PENDING", 0.0, 0.5, (0.0, 0.0)),
                arrow("MERCHANT_EVIDENCE_PENDING", "CLOSED", -20.0, 0.22, (36.0, 6.0)),
                arrow("ARBITRATION_PENDING", "ARBITRATION_APPEAL_WINDOW_OPEN", 26.0, 0.56, (64.0, -10.0)),
                arrow("ARBITRATION_APPEAL_WINDOW_OPEN", "ARBITRATION_PENDING", 26.0, 0.4, (-20.0, 8.0)),
                arrow("ARBITRATION_APPEAL_WINDOW_OPEN", "CLOSED", 0.0, 0.5, (0.0, 0.0)),
            ],
        }),
        _ => None,
    }
}

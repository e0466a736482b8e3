//! A payment as the application may see it, written from the description and not from the code: which state may follow which.

/// From, to.
pub type Edge = (&'static str, &'static str);

/// Every step that the application may see. The empty name is "nothing was told yet".
#[must_use]
pub fn edges() -> &'static [Edge] {
    EDGES
}

const EDGES: &[Edge] = &[
    ("", "authorizing"),
    ("authorizing", "awaiting_customer"),
    ("authorizing", "approved"),
    ("authorizing", "declined"),
    ("authorizing", "canceled"),
    ("authorizing", "refused"),
    // Nobody was ever sent to a payment request that did not become known.
    ("authorizing", "expired"),
    ("authorizing", "not_sent"),
    ("authorizing", "unknown"),
    ("awaiting_customer", "finalizing"),
    ("awaiting_customer", "token_issued"),
    ("awaiting_customer", "declined"),
    ("awaiting_customer", "canceled"),
    ("awaiting_customer", "expired"),
    ("awaiting_customer", "invalidated"),
    ("awaiting_customer", "unknown"),
    ("finalizing", "approved"),
    ("finalizing", "declined"),
    ("finalizing", "refused"),
    ("finalizing", "invalidated"),
    ("finalizing", "unknown"),
    ("unknown", "approved"),
    ("unknown", "invalidated"),
];

/// Whether `to` may be told after `from`. Several steps may be seen as one. A process that took over a journal whose last
/// lines were lost may be at an earlier step, but never after an end.
pub(crate) fn follows(from: &str, to: &str, took_over: bool) -> bool {
    let mut reached = vec![from];
    let mut next = 0;
    while let Some(at) = reached.get(next).copied() {
        next += 1;
        for (_, then) in EDGES.iter().filter(|(before, _)| *before == at) {
            if !reached.contains(then) {
                reached.push(then);
            }
        }
    }
    let ended = !EDGES.iter().any(|(before, _)| *before == from);
    reached.contains(&to) || (took_over && !ended && EDGES.iter().any(|(before, _)| *before == to))
}

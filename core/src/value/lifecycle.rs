//! Lifecycles of remote resources as tables, and the one question asked of them: is this news?

use crate::wire::op::OpSpec;

/// States of a resource and the ways between them.
#[derive(Debug)]
pub struct Lifecycle {
    /// Name.
    pub name: &'static str,
    /// What it is about; empty unless the feature `describe` is on.
    pub doc: &'static str,
    /// Member that holds the state; none when the states are ours, not the API's.
    pub field: Option<&'static str>,
    /// All states, the first one initial.
    pub states: &'static [&'static str],
    /// States that are not left by the ordinary course of things.
    pub finals: &'static [&'static str],
    /// Ways into and between states.
    pub edges: &'static [Edge],
    /// What may be called in a state, in the order of `states`.
    pub allowed: &'static [Allowed],
}

/// A way from one state to another.
#[derive(Debug)]
pub struct Edge {
    /// Where it starts; none when the resource comes into being.
    pub from: Option<&'static str>,
    /// Where it leads.
    pub to: &'static str,
    /// What causes it.
    pub trigger: &'static str,
    /// Who causes it.
    pub actor: Actor,
    /// The operation that causes it.
    pub operation: Option<&'static OpSpec>,
    /// The event that tells of it.
    pub event: Option<&'static str>,
    /// It leads back: taken only when it is known to be the newer news.
    pub back: bool,
    /// No source confirms it.
    pub unverified: bool,
}

/// What may be called in a state.
#[derive(Debug)]
pub struct Allowed {
    /// The state.
    pub state: &'static str,
    /// The operations.
    pub operations: &'static [&'static OpSpec],
}

/// Who moves a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// The caller.
    AcquiringPartner,
    /// The merchant that the caller acts for.
    Partner,
    /// The customer.
    Customer,
    /// Klarna.
    Klarna,
    /// Time.
    Timer,
}

impl Actor {
    /// Name in the tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AcquiringPartner => "acquiring_partner",
            Self::Partner => "partner",
            Self::Customer => "customer",
            Self::Klarna => "klarna",
            Self::Timer => "timer",
        }
    }
}

/// What an observed state means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// News: take it.
    Advance,
    /// Known already.
    Same,
    /// Older than what is known: ignore it.
    Stale,
    /// A step back that the lifecycle has, and newer: take it.
    StepBack,
    /// A state or a step that the table does not have: read the resource again.
    Unknown,
}

impl Lifecycle {
    /// State in which a resource begins.
    #[must_use]
    pub fn initial(&self) -> &'static str {
        self.states.first().copied().unwrap_or_default()
    }

    /// Whether the state is left no more.
    #[must_use]
    pub fn is_final(&self, state: &str) -> bool {
        self.finals.contains(&state)
    }

    /// Whether the operation may be called in the state. Nothing is said about a state that is not in the table.
    #[must_use]
    pub fn allows(&self, state: &str, operation: &OpSpec) -> Option<bool> {
        let allowed = self.allowed.iter().find(|allowed| allowed.state == state)?;
        Some(allowed.operations.contains(&operation))
    }

    /// Judges an observed state against the known one.
    ///
    /// Webhooks, polls and returns come in any order, more than once, and with gaps; all of them pass through here.
    /// `newer` tells that the observation was made after the known one: its time is later, or it is the answer to a call
    /// of ours. A final state that can be reached is believed even if it claims to be older.
    #[must_use]
    pub fn observe(&self, known: Option<&str>, seen: &str, newer: bool) -> Verdict {
        if !self.states.contains(&seen) {
            return Verdict::Unknown;
        }
        let Some(known) = known else { return Verdict::Advance };
        if known == seen {
            return Verdict::Same;
        }
        if !self.states.contains(&known) {
            return if newer { Verdict::Advance } else { Verdict::Stale };
        }
        if self.leads(known, seen, false) {
            return if newer || self.is_final(seen) { Verdict::Advance } else { Verdict::Stale };
        }
        if !newer || self.is_final(known) {
            return Verdict::Stale;
        }
        if self.leads(known, seen, true) { Verdict::StepBack } else { Verdict::Unknown }
    }

    /// Whether a way leads from one state to another, over as many edges as it takes.
    fn leads(&self, from: &str, to: &str, back: bool) -> bool {
        let mut reached = alloc::vec![from];
        let mut next = 0_usize;
        while let Some(state) = reached.get(next).copied() {
            next = next.saturating_add(1);
            for edge in self.edges.iter().filter(|edge| edge.from == Some(state) && (back || !edge.back)) {
                if edge.to == to {
                    return true;
                }
                if !reached.contains(&edge.to) {
                    reached.push(edge.to);
                }
            }
        }
        false
    }
}

/// Declares a lifecycle.
///
/// ```text
/// lifecycle! {
///     /// What it is about.
///     pub FUNDING = "payment_funding" on "state" {
///         states PENDING, FUNDED, EXPIRED;                  // the first is initial
///         final FUNDED, EXPIRED;
///         new -> PENDING: "why" by Klarna;
///         PENDING -> FUNDED: "why" by Klarna, event "name", operation CONSTANT [back unverified];   // all optional
///         @ PENDING [READ_PAYMENT_TRANSACTION];             // what may be called
///     }
/// }
/// ```
macro_rules! lifecycle {
    (
        $(#[doc = $doc:literal])*
        pub $constant:ident = $name:literal $(on $field:literal)? {
            states $($state:ident),+;
            final $($last:ident),*;
            $($from:ident -> $to:ident : $trigger:literal by $actor:ident
                $(, event $event:literal)? $(, operation $operation:ident)? $([$($mark:ident)*])?;)*
            $(@ $allowed:ident [$($op:ident),* $(,)?];)*
        }
    ) => {
        $(#[doc = $doc])*
        pub static $constant: $crate::value::lifecycle::Lifecycle = {
            #[allow(non_upper_case_globals, dead_code)]
            const new: Option<&str> = None;
            $(
                #[allow(dead_code)]
                const $state: Option<&str> = Some(stringify!($state));
            )*
            $crate::value::lifecycle::Lifecycle {
                name: $name,
                doc: $crate::wire::model::describe!($($doc)*),
                field: $crate::value::lifecycle::optional!($($field)?),
                states: &[$($crate::value::lifecycle::name($state)),+],
                finals: &[$($crate::value::lifecycle::name($last)),*],
                edges: &[$($crate::value::lifecycle::Edge {
                    from: $from,
                    to: $crate::value::lifecycle::name($to),
                    trigger: $trigger,
                    actor: $crate::value::lifecycle::Actor::$actor,
                    operation: $crate::value::lifecycle::optional!($($operation)?),
                    event: $crate::value::lifecycle::optional!($($event)?),
                    back: $crate::value::lifecycle::has!(back $($($mark)*)?),
                    unverified: $crate::value::lifecycle::has!(unverified $($($mark)*)?),
                }),*],
                allowed: &[$($crate::value::lifecycle::Allowed {
                    state: $crate::value::lifecycle::name($allowed),
                    operations: &[$($op),*],
                }),*],
            }
        };
    };
}

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

macro_rules! has {
    ($wanted:ident) => {
        false
    };
    (back back $($rest:ident)*) => {
        true
    };
    (unverified unverified $($rest:ident)*) => {
        true
    };
    (back unverified $($rest:ident)*) => {
        $crate::value::lifecycle::has!(back $($rest)*)
    };
    (unverified back $($rest:ident)*) => {
        $crate::value::lifecycle::has!(unverified $($rest)*)
    };
}

/// Name of a state inside `lifecycle!`.
pub(crate) const fn name(state: Option<&'static str>) -> &'static str {
    match state {
        Some(name) => name,
        None => "",
    }
}

pub(crate) use {has, lifecycle, optional};

#[cfg(test)]
mod tests;

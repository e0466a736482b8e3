//! `events!`: rows of the table of events.

use super::op::Group;
use super::shape::Shape;
use crate::value::lifecycle::{Edge, Lifecycle};

/// What is known about one type of event.
#[derive(Debug)]
pub struct EventSpec {
    /// The type as it stands in the envelope.
    pub name: &'static str,
    /// Part of the API.
    pub group: Group,
    /// Member of the payload that names the resource.
    pub key: &'static str,
    /// Shape of the payload. Nothing in it is required to act: an event is a reason to read the resource.
    pub payload: &'static Shape,
    /// Lifecycles that the event moves along: none for news that change no state, two where frameworks share a type.
    pub lifecycles: &'static [&'static Lifecycle],
    /// What it tells; empty unless the feature `describe` is on.
    pub doc: &'static str,
}

impl EventSpec {
    /// Steps of lifecycles that the event tells of.
    pub fn edges(&self) -> impl Iterator<Item = (&'static Lifecycle, &'static Edge)> {
        let name = self.name;
        let of = move |lifecycle: &&'static Lifecycle| -> (&'static Lifecycle, &'static [Edge]) {
            (lifecycle, lifecycle.edges)
        };
        self.lifecycles.iter().map(of).flat_map(move |(lifecycle, edges)| {
            edges.iter().filter(move |edge| edge.event == Some(name)).map(move |edge| (lifecycle, edge))
        })
    }
}

/// Declares the types of events: an open enum of them, and a row of the table for each.
///
/// ```text
/// events! {
///     /// What the enum is.
///     pub enum WebhookEventType;
///
///     /// What the event tells.
///     PaymentFunded = "payment.funding.state-change.funded" {
///         Payment, PaymentFundingPayload by payment_transaction_id, [PAYMENT_FUNDING]   // group, payload, its key, lifecycles
///     }
/// }
/// ```
macro_rules! events {
    (
        $(#[doc = $enum_doc:literal])*
        pub enum $enum:ident;
        $(
            $(#[doc = $doc:literal])*
            $arm:ident = $name:literal {
                $group:ident, $payload:ident by $key:ident, [$($lifecycle:ident),*]
            }
        )*
    ) => {
        $crate::value::open_enum::open_enum! {
            $(#[doc = $enum_doc])*
            pub enum $enum {
                $($(#[doc = $doc])* $arm = $name,)*
            }
        }

        /// All types of events, by group.
        pub static EVENTS: &[$crate::wire::events::EventSpec] = &[$(
            $crate::wire::events::EventSpec {
                name: $name,
                group: $crate::wire::op::Group::$group,
                key: stringify!($key),
                payload: $payload::SHAPE,
                lifecycles: &[$(&$lifecycle),*],
                doc: $crate::wire::model::describe!($($doc)*),
            }
        ),*];
    };
}

pub(crate) use events;

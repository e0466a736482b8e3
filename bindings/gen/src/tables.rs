//! The tables of the core, gathered in a stable order.

use std::collections::{BTreeMap, BTreeSet};

use kassa::api::event::{ENVELOPE, EVENTS};
use kassa::wire::op::Group;
use kassa::wire::shape::{Choice, Kind, Shape, Text};

/// Every type that an operation or an event leads to, in the order in which one meets them.
#[derive(Default)]
pub(crate) struct Types {
    /// Objects.
    pub(crate) shapes: Vec<&'static Shape>,
    /// Open enums.
    pub(crate) choices: Vec<&'static Choice>,
    /// String types.
    pub(crate) texts: Vec<&'static Text>,
    /// Names of objects and enums, and the groups that use them.
    users: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// Names of objects that requests are made of.
    sent: BTreeSet<&'static str>,
    /// The group that is being walked.
    group: &'static str,
}

/// Page of the types that several groups use.
pub(crate) const SHARED: &str = "shared";

impl Types {
    /// Walks all operations and events. Two types of one name would be one in every printed page, so they are refused.
    pub(crate) fn gather() -> Result<Self, String> {
        let mut types = Self::default();
        for op in kassa::api::operations() {
            types.group = op.group.as_str();
            op.body.into_iter().for_each(|body| types.send(body));
            for shape in [op.body, op.answer].into_iter().flatten() {
                types.shape(shape);
            }
            for param in op.query {
                types.kind(&param.kind);
            }
        }
        for event in EVENTS {
            types.group = event.group.as_str();
            types.shape(event.payload);
        }
        types.group = "notification";
        types.shape(ENVELOPE);
        types.unique()?;
        Ok(types)
    }

    /// Whether a request may hold an object of this name.
    pub(crate) fn is_sent(&self, name: &str) -> bool {
        self.sent.contains(name)
    }

    fn send(&mut self, shape: &'static Shape) {
        if self.sent.insert(shape.name) {
            shape.fields.iter().for_each(|field| self.send_kind(&field.kind));
        }
    }

    fn send_kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Object(shape) => self.send(shape),
            Kind::List(item) => self.send_kind(item),
            Kind::Either(one, other) => {
                self.send_kind(one);
                self.send_kind(other);
            }
            _ => {}
        }
    }

    /// The page that a type stands on: that of its group, or the shared one.
    pub(crate) fn page(&self, name: &str) -> &'static str {
        let users = self.users.get(name);
        let mut users = users.into_iter().flatten();
        match (users.next(), users.next()) {
            (Some(only), None) => only,
            _ => SHARED,
        }
    }

    fn unique(&self) -> Result<(), String> {
        let shapes = self.shapes.iter().map(|shape| shape.name);
        let mut names: Vec<_> = shapes.chain(self.choices.iter().map(|choice| choice.name)).collect();
        names.sort_unstable();
        let twice = names.windows(2).find(|pair| pair.first() == pair.last());
        twice.map_or(Ok(()), |pair| Err(format!("two types are called {}", pair.concat())))
    }

    fn shape(&mut self, shape: &'static Shape) {
        let new = self.users.entry(shape.name).or_default().insert(self.group);
        if !self.shapes.iter().any(|known| std::ptr::eq(*known, shape)) {
            self.shapes.push(shape);
        }
        if new {
            for field in shape.fields {
                self.kind(&field.kind);
            }
        }
    }

    fn kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Object(shape) => self.shape(shape),
            Kind::List(item) => self.kind(item),
            Kind::Either(text, object) => {
                self.kind(text);
                self.kind(object);
            }
            Kind::Choice(choice) => {
                self.users.entry(choice.name).or_default().insert(self.group);
                if !self.choices.contains(choice) {
                    self.choices.push(choice);
                }
            }
            Kind::Text(text) if !self.texts.contains(text) => self.texts.push(text),
            _ => {}
        }
    }
}

/// Groups in the order of their numbers.
pub(crate) fn groups() -> impl Iterator<Item = Group> {
    let mut seen = Vec::new();
    for op in kassa::api::operations() {
        if !seen.contains(&op.group) {
            seen.push(op.group);
        }
    }
    seen.into_iter()
}

/// The cargo feature of the core that a group comes with, if it is not always there.
pub(crate) const fn feature(group: Group) -> Option<&'static str> {
    match group {
        Group::Payment | Group::Messaging => None,
        Group::Interoperability | Group::Identity => Some("api-identity"),
        Group::Account | Group::Acquiring | Group::Settlement | Group::Compliance | Group::Portal => {
            Some("api-management")
        }
        Group::Dispute => Some("api-dispute"),
        Group::Security => Some("api-security"),
        Group::Notification => Some("api-notification"),
    }
}

/// Documentation text on one line.
pub(crate) fn line(doc: &str) -> String {
    doc.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned()
}

//! Where resources stand: everything that is no payment, webhook or signing key.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::form::File;
use super::kinds::Kind;

/// One resource.
#[derive(Debug, Clone)]
pub(crate) struct Resource {
    pub(crate) kind: &'static Kind,
    pub(crate) id: String,
    /// The account or the caller it belongs to; empty for what Klarna shows to everybody.
    pub(crate) owner: String,
    /// The resource above it, if any.
    pub(crate) parent: String,
    /// State by its name in the lifecycle; empty without one.
    pub(crate) state: String,
    /// What the API shows, the state left out.
    pub(crate) body: Value,
    /// What the API does not show again: secrets, and who switched something off.
    pub(crate) hidden: Value,
    /// Bytes of an uploaded file.
    pub(crate) file: Option<File>,
    /// When time moves it, and to which state.
    pub(crate) deadline: Option<(u64, &'static str)>,
    pub(crate) created_at: u64,
    number: usize,
}

impl Resource {
    pub(crate) fn new(kind: &'static Kind, id: String, owner: &str, body: Value, now: u64) -> Self {
        let state = kind.machine().map(|machine| machine.initial.clone()).unwrap_or_default();
        let mut body = body;
        body[kind.id] = json!(id);
        Self {
            kind,
            id,
            owner: owner.to_owned(),
            parent: String::new(),
            state,
            body,
            hidden: Value::Null,
            file: None,
            deadline: None,
            created_at: now,
            number: 0,
        }
    }

    pub(crate) fn below(mut self, parent: &str) -> Self {
        parent.clone_into(&mut self.parent);
        self
    }

    /// As a read call shows it.
    pub(crate) fn view(&self) -> Value {
        let mut view = self.body.clone();
        if let Some(field) = self.kind.state_member() {
            view[field] = json!(self.state);
        }
        view
    }
}

/// All resources, by id.
#[derive(Default)]
pub(crate) struct Shelf {
    rows: BTreeMap<String, Resource>,
    count: usize,
}

impl Shelf {
    pub(crate) fn put(&mut self, mut resource: Resource) {
        self.count += 1;
        resource.number = self.count;
        self.rows.insert(resource.id.clone(), resource);
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Resource> {
        self.rows.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Resource> {
        self.rows.get_mut(id)
    }

    pub(crate) fn remove(&mut self, id: &str) {
        self.rows.remove(id);
    }

    /// Resources of one kind in the order of their creation.
    pub(crate) fn all<'a>(&'a self, kind: &'a Kind) -> impl Iterator<Item = &'a Resource> {
        let mut found: Vec<_> = self.rows.values().filter(|row| row.kind.name == kind.name).collect();
        found.sort_by_key(|row| row.number);
        found.into_iter()
    }

    /// Those that an account or caller sees.
    pub(crate) fn seen<'a>(&'a self, kind: &'a Kind, owner: &'a str) -> impl Iterator<Item = &'a Resource> {
        self.all(kind).filter(move |row| row.owner == owner || row.owner.is_empty())
    }

    /// Everything in the order of its creation.
    pub(crate) fn everything(&self) -> Vec<&Resource> {
        let mut found: Vec<_> = self.rows.values().collect();
        found.sort_by_key(|row| row.number);
        found
    }
}

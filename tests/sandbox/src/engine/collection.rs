//! What all collections have in common: create, list, read, update, and the steps of a lifecycle.

use serde_json::{Value, json};

use super::contract::Contract;
use super::gate::Call;
use super::kinds::{self, Action, Kind, PARTNER_ACCOUNT};
use super::machine::By;
use super::moments::rfc3339;
use super::paging;
use super::problem::Problem;
use super::shelf::Resource;
use super::timers::Timer;
use super::world::{Outcome, Reply, World};

impl World {
    /// Everything that is no payment, webhook or signing key.
    pub(crate) fn perform_on_resource(&mut self, call: &Call<'_>) -> Outcome {
        self.pace(call)?;
        match kinds::plain(call.operation.id) {
            Some((kind, Action::Create)) => self.create(call, kind),
            Some((kind, Action::List)) => {
                let rows = self.shelf.seen(kind, &call.account).map(|row| (row.id.clone(), row.view())).collect();
                list(call, kind, rows)
            }
            Some((kind, Action::Read)) => Ok(Reply::new(200, self.find(call, kind)?.view())),
            Some((kind, Action::Update)) => self.update(call, kind),
            Some((kind, Action::Disable(to))) => {
                let id = self.find(call, kind)?.id.clone();
                self.step(&id, to, By::Call(call.operation.id))?;
                Ok(Reply::empty(call.operation.success))
            }
            Some((kind, Action::Delete(to))) => {
                let id = self.find(call, kind)?.id.clone();
                self.manageable(kind, &call.account)?;
                self.step(&id, to, By::Call(call.operation.id))?;
                Ok(Reply::empty(call.operation.success))
            }
            None => self.perform_special(call),
        }
    }

    /// The resource of the path, if the caller may see it.
    pub(crate) fn find(&self, call: &Call<'_>, kind: &Kind) -> Result<&Resource, Problem> {
        let fits = |row: &&Resource| {
            row.kind.name == kind.name
                && (row.owner == call.account || row.owner.is_empty())
                && call.parent.as_ref().is_none_or(|parent| *parent == row.parent)
        };
        self.shelf.get(&call.id).filter(fits).ok_or_else(|| Problem::not_found(kind.name))
    }

    pub(crate) fn new_id(&mut self, kind: &Kind) -> String {
        format!("krn:{}:{}", kind.krn, self.choose.uuid())
    }

    fn create(&mut self, call: &Call<'_>, kind: &'static Kind) -> Outcome {
        self.manageable(kind, &call.account)?;
        self.unused(kind, &call.account, &call.body, None)?;
        let (body, once) = self.prepare(call, kind)?;
        let id = self.new_id(kind);
        let mut row = Resource::new(kind, id.clone(), &call.account, body, self.now);
        row = row.below(call.parent.as_deref().unwrap_or(&call.id));
        row.hidden.clone_from(&once);
        self.place(row);
        self.created_resource(call, &id);
        let mut view = self.shelf.get(&id).map(Resource::view).unwrap_or_default();
        merge(&mut view, &once);
        Ok(Reply::new(call.operation.success, view))
    }

    fn update(&mut self, call: &Call<'_>, kind: &'static Kind) -> Outcome {
        let account = kind.name == PARTNER_ACCOUNT.name;
        let id = if account { call.account.clone() } else { self.find(call, kind)?.id.clone() };
        self.manageable(kind, &call.account)?;
        self.unused(kind, &call.account, &call.body, Some(&id))?;
        let mut row = self.shelf.get(&id).cloned().ok_or_else(|| Problem::not_found(kind.name))?;
        merge(&mut row.body, &call.body);
        let view = row.view();
        if let Some(answer) = &call.operation.answer {
            let faults = Contract::get().check(answer, &view);
            if !faults.is_empty() {
                return Err(Problem::validation(faults));
            }
        }
        let state = row.state.clone();
        if let Some(machine) = kind.machine()
            && machine.step(Some(&state), &state, By::Call(call.operation.id)).is_some()
        {
            self.record(machine, Some(&state), &state);
        }
        if let Some(place) = self.shelf.get_mut(&id) {
            *place = row;
        }
        self.updated_resource(call, &id);
        Ok(Reply::new(call.operation.success, view))
    }

    /// References are unique per owner.
    pub(crate) fn unused(&self, kind: &Kind, owner: &str, body: &Value, own: Option<&str>) -> Result<(), Problem> {
        let Some((name, value)) = kind.reference.and_then(|name| Some((name, body.get(name)?))) else { return Ok(()) };
        let taken = |row: &Resource| row.body.get(name) == Some(value) && own != Some(row.id.as_str());
        if self.shelf.seen(kind, owner).any(taken) {
            return Err(Problem::conflict(format!("This {name} belongs to another {}", kind.name)));
        }
        Ok(())
    }

    /// A partner account is managed once it is OPERATIONAL.
    pub(crate) fn manageable(&self, kind: &Kind, account: &str) -> Result<(), Problem> {
        let state = self.shelf.get(account).map_or("OPERATIONAL", |row| row.state.as_str());
        if kind.managed && state != "OPERATIONAL" {
            return Err(Problem::forbidden(format!("A {state} account cannot be managed")));
        }
        Ok(())
    }

    /// Walks one step of a lifecycle and tells of it.
    pub(crate) fn step(&mut self, id: &str, to: &str, by: By<'_>) -> Result<(), Problem> {
        let Some(row) = self.shelf.get(id) else { return Err(Problem::not_found("resource")) };
        let refused = || Problem::conflict(format!("A {} in state {} does not go to {to}", row.kind.name, row.state));
        let machine = row.kind.machine().ok_or_else(refused)?;
        let event = machine.step(Some(&row.state), to, by).ok_or_else(refused)?;
        let from = row.state.clone();
        if let Some(row) = self.shelf.get_mut(id) {
            to.clone_into(&mut row.state);
            row.deadline = None;
        }
        self.entered(id, &from, by);
        if let Some(event) = event {
            self.tell(id, event, Some(&from));
        }
        self.record(machine, Some(&from), to);
        if to == "DELETED" {
            self.shelf.remove(id);
        }
        Ok(())
    }

    /// Klarna's, the customer's or the partner's step, for tests.
    ///
    /// # Errors
    /// Says why the lifecycle does not know the step.
    pub fn move_resource(&mut self, id: &str, to: &str, details: &Value) -> Result<Value, String> {
        self.before_move(id, to, details).map_err(|problem| problem.message)?;
        self.step(id, to, By::Others).map_err(|problem| problem.message)?;
        Ok(self.shelf.get(id).map(Resource::view).unwrap_or_default())
    }

    /// Moves a resource when its time has come, unless something else moved it.
    pub(crate) fn set_deadline(&mut self, id: &str, at: u64, to: &'static str) {
        if let Some(row) = self.shelf.get_mut(id) {
            row.deadline = Some((at, to));
        }
        self.timers.add(at, Timer::Deadline(id.to_owned()));
    }

    pub(crate) fn deadline(&mut self, id: &str) {
        let deadline = self.shelf.get(id).and_then(|row| row.deadline);
        if let Some((later, _)) = deadline.filter(|(at, _)| *at > self.now) {
            // It was moved since the timer was set.
            self.timers.add(later, Timer::Deadline(id.to_owned()));
        } else if let Some((_, to)) = deadline {
            // A step that the lifecycle does not know leaves everything as it is.
            let _ = self.before_move(id, to, &Value::Null).and_then(|()| self.step(id, to, By::Others));
        }
    }

    /// All resources in the order of their creation, secrets left out.
    #[must_use]
    pub fn all_resources(&self) -> Value {
        let show = |row: &Resource| {
            json!({
                "kind": row.kind.name,
                "id": row.id,
                "owner": row.owner,
                "state": row.state,
                "created_at": rfc3339(row.created_at),
                "resource": row.view(),
            })
        };
        self.shelf.everything().into_iter().map(show).collect()
    }
}

/// A list in the shape of its kind, cut into pages where the operation has them.
pub(crate) fn list(call: &Call<'_>, kind: &Kind, rows: Vec<(String, Value)>) -> Outcome {
    if call.operation.paged {
        let (items, pagination) = paging::cut(call, rows)?;
        return Ok(Reply::new(200, json!({kind.list: items, "pagination": pagination})));
    }
    let items: Value = rows.into_iter().map(|(_, view)| view).collect();
    Ok(Reply::new(200, if kind.list.is_empty() { items } else { json!({kind.list: items}) }))
}

/// Takes over what a partial body sets; members that it leaves out stay.
pub(crate) fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (_, Value::Null) => {}
        (into, from) => from.clone_into(into),
    }
}

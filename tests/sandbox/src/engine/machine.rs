//! Lifecycles, as the facts draw them.

use serde_json::Value;

/// One `x-state-machine`.
pub(crate) struct Machine {
    pub(crate) name: String,
    /// The member that shows the state; none where the states are derived.
    pub(crate) field: Option<String>,
    pub(crate) initial: String,
    edges: Vec<Edge>,
}

struct Edge {
    from: Option<String>,
    to: String,
    /// The API call that walks it; a plain `acquiring_partner` without one is any call of the caller's.
    operation: Option<String>,
    by_caller: bool,
    event: Option<String>,
}

/// Who walks.
#[derive(Debug, Clone, Copy)]
pub(crate) enum By<'a> {
    /// An API call.
    Call(&'a str),
    /// Klarna, the customer, the partner in the portal, or time.
    Others,
}

impl Machine {
    pub(crate) fn read(facts: &Value) -> Option<Self> {
        let text = |node: &Value| node.as_str().map(str::to_owned);
        let edge = |facts: &Value| {
            Some(Edge {
                from: text(&facts["from"]),
                to: text(&facts["to"])?,
                operation: text(&facts["operation"]),
                by_caller: facts["actor"] == "acquiring_partner",
                event: text(&facts["event"]),
            })
        };
        Some(Self {
            name: text(&facts["name"])?,
            field: text(&facts["field"]),
            initial: text(&facts["initial"])?,
            edges: facts["transitions"].as_array()?.iter().filter_map(edge).collect(),
        })
    }

    pub(crate) fn steps(&self) -> impl Iterator<Item = (Option<&str>, &str)> {
        self.edges.iter().map(|edge| (edge.from.as_deref(), edge.to.as_str()))
    }

    /// The step that an event tells of: from and to.
    pub(crate) fn telling(&self, event: &str) -> Option<(Option<&str>, &str)> {
        let told = self.edges.iter().find(|edge| edge.event.as_deref() == Some(event))?;
        Some((told.from.as_deref(), &told.to))
    }

    /// Whether the step exists for this walker; inside, the event that tells of it.
    pub(crate) fn step(&self, from: Option<&str>, to: &str, by: By<'_>) -> Option<Option<&str>> {
        let fits = |edge: &&Edge| {
            let walker = match by {
                By::Call(operation) => {
                    edge.by_caller && edge.operation.as_deref().is_none_or(|known| known == operation)
                }
                By::Others => !edge.by_caller,
            };
            walker && edge.from.as_deref() == from && edge.to == to
        };
        self.edges.iter().find(fits).map(|edge| edge.event.as_deref())
    }
}

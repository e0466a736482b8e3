//! Reading the fact set, references resolved.

use serde_yaml_ng::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

/// The documents. They live as long as the test, so that nodes can point into them.
pub(crate) struct Facts {
    files: BTreeMap<&'static str, &'static Value>,
    /// Nodes with a reference and members beside it, by where they are, and what they resolve to.
    resolved: RefCell<HashMap<*const Value, Node>>,
}

/// A node and the file it stands in, as references are relative.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) file: &'static str,
    pub(crate) value: &'static Value,
    /// Names of the schemas that references led over, the first one first.
    pub(crate) names: Vec<String>,
}

/// The documents, in the order of their groups.
pub(crate) const FILES: [&str; 6] = [
    "common.yaml",
    "payment.yaml",
    "interoperability.yaml",
    "management.yaml",
    "disputes.yaml",
    "security-notifications.yaml",
];

/// A document, or a node that was put together, for the rest of the test.
pub(crate) fn keep(value: Value) -> &'static Value {
    Box::leak(Box::new(value))
}

impl Facts {
    pub(crate) fn read() -> Self {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/facts/openapi");
        let read = |name: &'static str| {
            let text = std::fs::read_to_string(format!("{folder}/{name}")).expect(name);
            (name, keep(serde_yaml_ng::from_str(&text).expect(name)))
        };
        Self { files: FILES.into_iter().map(read).collect(), resolved: RefCell::default() }
    }

    pub(crate) fn file(&self, name: &'static str) -> Node {
        Node { file: name, value: self.files[name], names: Vec::new() }
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = Node> {
        FILES.into_iter().map(|name| self.file(name))
    }

    /// The schema of this name, in whichever file it is.
    pub(crate) fn schema(&self, name: &str) -> Option<Node> {
        FILES.into_iter().find_map(|file| {
            let value = self.files[file].get("components")?.get("schemas")?.get(name)?;
            Some(Node { file, value, names: vec![name.to_string()] })
        })
    }

    /// Follows references; members beside a reference win over those behind it.
    pub(crate) fn resolve(&self, node: &Node) -> Node {
        let Some(target) = node.value.get("$ref").and_then(Value::as_str) else { return node.clone() };
        let known = self.resolved.borrow().get(&std::ptr::from_ref(node.value)).cloned();
        let mut found = known.unwrap_or_else(|| self.follow(node, target));
        found.names = node.names.iter().cloned().chain(found.names).collect();
        found
    }

    fn follow(&self, node: &Node, target: &str) -> Node {
        let (file, path) = target.split_once('#').unwrap();
        let file = FILES.into_iter().find(|name| *name == file).unwrap_or(node.file);
        let mut value = self.files[file];
        for step in path.trim_start_matches('/').split('/') {
            value = &value[step];
        }
        let names = path.rsplit('/').next().map(str::to_string).into_iter().collect();
        let mut found = self.resolve(&Node { file, value, names });
        let beside = node.value.as_mapping().unwrap().iter().filter(|(key, _)| key.as_str() != Some("$ref"));
        let beside: Vec<_> = beside.collect();
        if !beside.is_empty() {
            let mut merged = found.value.clone();
            if let Some(merged) = merged.as_mapping_mut() {
                merged.extend(beside.into_iter().map(|(key, value)| (key.clone(), value.clone())));
            }
            found.value = keep(merged);
        }
        self.resolved.borrow_mut().insert(std::ptr::from_ref(node.value), found.clone());
        found
    }

    /// The value of a node with references that hold in any file.
    pub(crate) fn whole(&self, node: &Node) -> Value {
        fn walk(value: &mut Value, file: &str) {
            match value {
                Value::Mapping(map) => {
                    for (key, value) in map.iter_mut() {
                        match value {
                            Value::String(target) if key.as_str() == Some("$ref") && target.starts_with('#') => {
                                *target = format!("{file}{target}");
                            }
                            value => walk(value, file),
                        }
                    }
                }
                Value::Sequence(list) => list.iter_mut().for_each(|value| walk(value, file)),
                _ => {}
            }
        }
        let mut value = node.value.clone();
        walk(&mut value, node.file);
        value
    }

    /// Operations: path, method, parameters of path and operation, the operation.
    pub(crate) fn operations(&self) -> Vec<(String, &'static str, Vec<Node>, Node)> {
        let mut all = Vec::new();
        for file in self.files() {
            for (path, item) in file.map("paths") {
                for method in ["get", "post", "put", "patch", "delete"] {
                    let Some(operation) = item.get(method) else { continue };
                    let parameters = item.list("parameters").into_iter().chain(operation.list("parameters"));
                    let parameters = parameters.map(|node| self.resolve(&node)).collect();
                    all.push((path.clone(), method, parameters, operation));
                }
            }
        }
        all
    }
}

impl Node {
    pub(crate) fn child(&self, value: &'static Value) -> Self {
        Self { file: self.file, value, names: Vec::new() }
    }

    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.child(value))
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.value.get(key).and_then(Value::as_str)
    }

    pub(crate) fn int(&self, key: &str) -> Option<i64> {
        self.value.get(key).and_then(Value::as_i64)
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(crate) fn list(&self, key: &str) -> Vec<Self> {
        let list = self.value.get(key).and_then(Value::as_sequence);
        list.into_iter().flatten().map(|value| self.child(value)).collect()
    }

    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        self.list(key).iter().filter_map(|node| node.value.as_str().map(str::to_string)).collect()
    }

    pub(crate) fn map(&self, key: &str) -> Vec<(String, Self)> {
        let map = self.value.get(key).and_then(Value::as_mapping);
        let members = map.into_iter().flatten();
        members.filter_map(|(key, value)| Some((key.as_str()?.to_string(), self.child(value)))).collect()
    }

    /// The JSON type. `null` beside another type is left out: a member may always be null.
    pub(crate) fn kind(&self) -> String {
        let of_several = || self.texts("type").into_iter().find(|name| name != "null");
        self.text("type").map(str::to_string).or_else(of_several).unwrap_or_else(|| "any".to_string())
    }
}

//! Reading the fact set, references resolved.

use serde_yaml_ng::{Mapping, Value};
use std::collections::BTreeMap;

pub(crate) struct Facts {
    files: BTreeMap<&'static str, Value>,
}

/// A node and the file it stands in, as references are relative.
#[derive(Clone)]
pub(crate) struct Node {
    pub(crate) file: &'static str,
    pub(crate) value: Value,
    /// Name of the schema it was found under, if it was referred to.
    pub(crate) name: Option<String>,
}

const FILES: [&str; 3] = ["common.yaml", "payment.yaml", "management.yaml"];

impl Facts {
    pub(crate) fn read() -> Self {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/facts/openapi");
        let read = |name: &'static str| {
            let text = std::fs::read_to_string(format!("{folder}/{name}")).expect(name);
            (name, serde_yaml_ng::from_str(&text).expect(name))
        };
        Self { files: FILES.into_iter().map(read).collect() }
    }

    pub(crate) fn file(&self, name: &'static str) -> Node {
        Node { file: name, value: self.files[name].clone(), name: None }
    }

    /// Follows references; members beside a reference win over those behind it.
    pub(crate) fn resolve(&self, node: &Node) -> Node {
        let Some(target) = node.value.get("$ref").and_then(Value::as_str) else { return node.clone() };
        let (file, path) = target.split_once('#').unwrap();
        let file = FILES.into_iter().find(|name| *name == file).unwrap_or(node.file);
        let mut value = &self.files[file];
        for step in path.trim_start_matches('/').split('/') {
            value = &value[step];
        }
        let name = path.rsplit('/').next().map(str::to_string);
        let mut found = self.resolve(&Node { file, value: value.clone(), name });
        if let (Some(target), Some(beside)) = (found.value.as_mapping_mut(), node.value.as_mapping()) {
            for (key, value) in beside.iter().filter(|(key, _)| key.as_str() != Some("$ref")) {
                target.insert(key.clone(), value.clone());
            }
        }
        found
    }
}

impl Node {
    pub(crate) fn child(&self, value: &Value) -> Self {
        Self { file: self.file, value: value.clone(), name: None }
    }

    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.child(value))
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
        let map = self.value.get(key).and_then(Value::as_mapping).cloned().unwrap_or_else(Mapping::new);
        map.iter().filter_map(|(key, value)| Some((key.as_str()?.to_string(), self.child(value)))).collect()
    }
}

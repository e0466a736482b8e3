//! One object out of what the facts compose: `allOf`, `oneOf`, `anyOf`.
//!
//! Where the facts describe alternatives, ours is their union: an object with the members of all of them.

use super::facts::{Facts, Node};
use serde_yaml_ng::Mapping;

/// An object with everything in it.
#[derive(Default)]
pub(crate) struct Object {
    /// Members in the order in which they are met. One that several alternatives describe has several nodes.
    pub(crate) members: Vec<(String, Vec<Node>)>,
    /// Members that are there in any case.
    pub(crate) required: Vec<String>,
    /// Schemas that went into it.
    pub(crate) names: Vec<String>,
}

impl Facts {
    /// Whether the node describes an object, on its own or as several.
    pub(crate) fn is_object(&self, node: &Node) -> bool {
        let node = self.resolve(node);
        let part = |key: &str| node.list(key).iter().any(|part| self.is_object(part));
        node.kind() == "object" || node.has("properties") || part("allOf") || part("oneOf") || part("anyOf")
    }

    /// The object that a node describes.
    pub(crate) fn object(&self, node: &Node) -> Object {
        let node = self.resolve(node);
        let mut out = Object { names: node.names.clone(), required: node.texts("required"), ..Object::default() };
        for part in node.list("allOf") {
            let part = self.object(&part);
            out.required.extend(part.required.clone());
            out.take(part, true);
        }
        let alternatives = [node.list("oneOf"), node.list("anyOf")].concat();
        let objects: Vec<_> = alternatives.iter().filter(|part| self.is_object(part)).collect();
        let objects: Vec<_> = objects.into_iter().map(|part| self.object(part)).collect();
        if let Some(first) = objects.first() {
            let everywhere = |name: &&String| objects.iter().all(|object| object.required.contains(name));
            out.required.extend(first.required.iter().filter(everywhere).cloned());
        }
        for object in objects {
            out.take(object, false);
        }
        out.take(
            Object {
                members: node.map("properties").into_iter().map(|(name, node)| (name, vec![node])).collect(),
                ..Object::default()
            },
            true,
        );
        out
    }
}

impl Object {
    fn take(&mut self, other: Self, all: bool) {
        self.names.extend(other.names);
        for (name, nodes) in other.members {
            match self.members.iter_mut().find(|(known, _)| *known == name) {
                None => self.members.push((name, nodes)),
                // A constant beside the list of values says no more than which alternative this is.
                Some(_) if all && nodes.iter().all(|node| node.value.as_mapping().is_some_and(only_constant)) => {}
                Some((_, known)) => {
                    let new: Vec<_> = nodes
                        .into_iter()
                        .filter(|node| !known.iter().any(|old| old.value == node.value && old.file == node.file))
                        .collect();
                    known.extend(new);
                }
            }
        }
    }
}

fn only_constant(map: &Mapping) -> bool {
    map.keys().all(|key| key.as_str() == Some("const"))
}

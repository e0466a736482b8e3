//! Sample events: payloads in the shape of the facts, about nothing that exists.

use serde_json::{Map, Value, json};

use super::contract::Contract;
use super::moments::rfc3339;
use super::world::World;

impl World {
    /// A payload that fits the event type. An unknown type gets an empty one.
    #[must_use]
    pub fn sample_payload(&mut self, event_type: &str) -> Value {
        let contract = Contract::get();
        let Some(schema) = contract.payload(event_type) else { return json!({}) };
        let mut payload = self.sample(schema, "payload");
        // The states are those between which the event is told; of a funding they stand one level below.
        let funding = event_type.starts_with("payment.funding.");
        if let Some(payload) = payload.as_object_mut().filter(|_| funding) {
            payload.remove("previous_state");
        }
        let place = if funding { &mut payload["payment_funding"] } else { &mut payload };
        if let Some((from, to)) = contract.machines.values().find_map(|machine| machine.telling(event_type))
            && let Some(payload) = place.as_object_mut()
        {
            for (name, state) in [("state", Some(to)), ("status", Some(to)), ("previous_state", from)] {
                match state {
                    Some(state) if payload.contains_key(name) => payload.insert(name.to_owned(), json!(state)),
                    None => payload.remove(name),
                    _ => None,
                };
            }
        }
        payload
    }

    fn sample(&mut self, schema: &Value, name: &str) -> Value {
        let contract = Contract::get();
        let schema = contract.resolve(schema);
        let known = [&schema["enum"], &schema["x-known-values"]].into_iter().find_map(|list| list.get(0));
        if let Some(value) = schema.get("const").or(known) {
            return value.clone();
        }
        if let Some(first) = ["oneOf", "anyOf"].into_iter().find_map(|key| schema[key].get(0)) {
            return self.sample(first, name);
        }
        match schema["type"].as_str() {
            Some("string") => json!(self.sample_text(schema, name)),
            Some("integer") => json!(schema["minimum"].as_i64().unwrap_or(0).max(100)),
            Some("number") => json!(1),
            Some("boolean") => json!(true),
            Some("array") => json!([self.sample(&schema["items"], name)]),
            _ => Value::Object(self.sample_object(schema)),
        }
    }

    /// What is required, and what says which object is meant; everything where nothing is required.
    fn sample_object(&mut self, schema: &Value) -> Map<String, Value> {
        let mut found = Map::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let part = Contract::get().resolve(part);
            found.extend(self.sample_object(part));
        }
        let required = schema["required"].as_array();
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let named = name.ends_with("_reference") || name == "state" || name == "previous_state";
            if named || required.is_none_or(|required| required.iter().any(|known| known == name)) {
                found.insert(name.clone(), self.sample(member, name));
            }
        }
        found
    }

    fn sample_text(&mut self, schema: &Value, name: &str) -> String {
        match (schema["format"].as_str(), name) {
            (Some("date-time"), _) => rfc3339(self.now),
            (Some("uri"), _) => "https://shop.example/sample".to_owned(),
            (_, "currency") => "EUR".to_owned(),
            (_, name) if name.ends_with("_id") => {
                let kind = name.trim_end_matches("_id").replace('_', ":");
                format!("krn:{kind}:{}", self.choose.uuid())
            }
            _ => "sample".to_owned(),
        }
    }
}

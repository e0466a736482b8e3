//! What a good call of each operation needs, made from its row: ids in the path, parameters, tokens, and the smallest body.

use std::collections::BTreeMap;

use base64ct::{Base64UrlUnpadded, Encoding};
use kassa_drive::kassa::api;
use kassa_drive::kassa::wire::op::{Method, OpSpec, TokenHeader};
use serde_json::{Value, json};

use crate::body;
use crate::stage::Stage;
use crate::state::{BEFORE, HEADERS, MEMBERS, QUERY, SOURCES, Step, VALUES};

#[derive(Clone, Debug, Default)]
pub(crate) struct Needs {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) headers: Vec<(TokenHeader, String)>,
    pub(crate) body: Option<Value>,
}

/// Whoever prepares a call: an id that was asked for once stays the same for all that belongs to this call.
struct Maker<'a> {
    stage: &'a Stage,
    ids: BTreeMap<String, Value>,
}

/// What a good call of the operation needs. Whatever has to be there for it is made.
pub(crate) fn needs(op: &'static OpSpec, stage: &Stage) -> Needs {
    let mut maker = Maker { stage, ids: BTreeMap::new() };
    maker.know("partner_account_id", &stage.seed.partner_account_id);
    maker.know("payment_acquiring_account_id", &stage.seed.payment_acquiring_account_id);
    maker.needs(op)
}

impl Maker<'_> {
    fn know(&mut self, name: &str, id: &str) {
        self.ids.insert(name.to_owned(), json!(id));
    }

    fn needs(&mut self, op: &'static OpSpec) -> Needs {
        let path = op.path_params().map(|name| {
            let value = self.text(op, name).unwrap_or_else(|| panic!("{}: nothing gives {name}", op.name));
            (name.to_owned(), value.as_str().unwrap().to_owned())
        });
        let path = path.collect();
        for (_, steps, _) in BEFORE.iter().filter(|(of, ..)| *of == op.name) {
            self.walk(op, steps);
        }
        let required = op.query.iter().filter(|param| param.required);
        let mut query: Vec<(String, Value)> = required
            .map(|param| {
                (param.name.to_owned(), body::value(param.name, &param.kind, 0, &mut |name| self.text(op, name)))
            })
            .collect();
        for (_, name, value, _) in QUERY.iter().filter(|(of, ..)| *of == op.name) {
            query.push(((*name).to_owned(), serde_json::from_str(value).unwrap()));
        }
        let headers = op.headers.iter().filter(|header| header.required);
        let more = HEADERS.iter().filter(|(of, ..)| *of == op.name).map(|(_, token, _)| *token);
        let tokens = headers.map(|header| header.token).chain(more);
        let headers = tokens.map(|token| (token, self.token(op, token))).collect();
        let mut body = op.body.map(|shape| body::minimal(shape, &mut |name| self.text(op, name)));
        for (_, name, value, _) in MEMBERS.iter().filter(|(of, ..)| *of == op.name) {
            body.as_mut().unwrap()[*name] = serde_json::from_str(value).unwrap();
        }
        Needs { path, query, headers, body }
    }

    /// What a text has to be: a value of the list, an id that exists, or signed words.
    fn text(&mut self, op: &'static OpSpec, name: &str) -> Option<Value> {
        let value = VALUES.iter().find(|(of, known, ..)| (of.is_empty() || *of == op.name) && *known == name);
        if let Some((_, _, value, _)) = value {
            return Some(serde_json::from_str(value).unwrap());
        }
        if name == "jwt" {
            return Some(self.jwt());
        }
        if let Some(known) = self.ids.get(name) {
            return Some(known.clone());
        }
        let id = self.source(op, name)?;
        self.ids.insert(name.to_owned(), id.clone());
        Some(id)
    }

    /// Makes what has this id: as the list says, or by an operation `create` that answers it, of the same resource or of the one that
    /// the id is named after.
    fn source(&mut self, op: &'static OpSpec, name: &str) -> Option<Value> {
        let found = SOURCES.iter().find(|source| source.name == name && (source.of.is_empty() || source.of == op.name));
        if let Some(source) = found {
            let answer = self.walk(op, source.steps);
            let id =
                answer.pointer(source.at).unwrap_or_else(|| panic!("{name}: nothing at {} of {answer}", source.at));
            return Some(id.clone());
        }
        if !name.ends_with("_id") {
            return None;
        }
        let creates = |other: &&'static OpSpec| {
            let answers = other.answer.is_some_and(|shape| shape.field(name).is_some());
            *other != op && other.method == Method::Post && other.name.ends_with(".create") && answers
        };
        let resource = |op: &OpSpec| op.name.rsplit_once('.').map_or("", |(resource, _)| resource).to_owned();
        let beside = api::operations().filter(creates).find(|other| resource(other) == resource(op));
        let named = |other: &&'static OpSpec| {
            let resource = resource(other);
            name.ends_with(&format!("{}_id", resource.rsplit('.').next().unwrap_or_default()))
        };
        let other = beside.or_else(|| api::operations().filter(creates).find(named))?;
        Some(self.call(other)[name].clone())
    }

    fn call(&mut self, op: &'static OpSpec) -> Value {
        let needs = self.needs(op);
        self.stage.call(op, &needs)
    }

    /// Goes through the steps; the last answer.
    fn walk(&mut self, op: &'static OpSpec, steps: &[Step]) -> Value {
        let mut answer = Value::Null;
        for step in steps {
            answer = match step {
                Step::Call(name) => self.call(api::operation_named(name).unwrap()),
                Step::Control(path, body) => {
                    let (path, body) = (self.filled(op, path), self.filled(op, body));
                    self.stage.control(&path, &serde_json::from_str(&body).unwrap())
                }
            };
        }
        answer
    }

    /// A text with ids for the names in braces.
    fn filled(&mut self, op: &'static OpSpec, text: &str) -> String {
        let mut out = text.to_owned();
        for name in text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name) {
            if name.ends_with("_id") {
                let id = self.text(op, name).unwrap();
                out = out.replace(&format!("{{{name}}}"), id.as_str().unwrap());
            }
        }
        out
    }

    fn token(&mut self, op: &'static OpSpec, token: TokenHeader) -> String {
        match token {
            TokenHeader::Customer => self.stage.seed.customer_token.clone(),
            TokenHeader::CustomerRegion => "krn:partner:eu1:region".to_owned(),
            _ => self.text(op, "interoperability_token").unwrap().as_str().unwrap().to_owned(),
        }
    }

    /// Words that an account signs, for the user that [`QUERY`] names. The sandbox reads them and checks no signature.
    fn jwt(&self) -> Value {
        let part = |value: Value| Base64UrlUnpadded::encode_string(value.to_string().as_bytes());
        let account = &self.stage.seed.partner_account_id;
        let claims = json!({"iss": account, "sub": "a@b.example", "account_id": account, "roles": ["merchant:admin"],
            "amr": ["pwd"], "exp": 1_900_000_000});
        let head = json!({"alg": "ES256", "typ": "JWT", "x5c": ["MIIB"]});
        json!(format!("{}.{}.c2ln", part(head), part(claims)))
    }
}

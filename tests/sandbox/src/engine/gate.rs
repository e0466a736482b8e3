//! What a call has to pass before an operation looks at it.

use serde_json::Value;

use super::accounts::Credential;
use super::contract::{Operation, Segment};
use super::form::{self, File};
use super::message::{ApiAnswer, ApiRequest, Certificate};
use super::problem::Problem;
use super::route::{self, Route};
use super::world::World;

const ONE_HEADER: usize = 6 * 1024;
const ALL_HEADERS: usize = 20 * 1024;
const BODY: usize = 1024 * 1024;
const FORM: usize = 8 * 1024 * 1024;

/// Members whose text is handed through and may hold line breaks.
const PASSED_THROUGH: [&str; 5] = [
    "additional_data",
    "additional_information",
    "certificate_signing_request",
    "interoperability_data",
    "klarna_network_data",
];

/// A call that may be worked on.
pub(crate) struct Call<'a> {
    pub(crate) request: &'a ApiRequest,
    pub(crate) operation: &'static Operation,
    /// The account the call is about.
    pub(crate) account: String,
    /// The resource in the path.
    pub(crate) id: String,
    /// The resource above it, where the path names two.
    pub(crate) parent: Option<String>,
    pub(crate) body: Value,
    /// The file of a form.
    pub(crate) file: Option<File>,
}

impl Call<'_> {
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        route::query(&self.request.target)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.request.header(name).filter(|value| !value.is_empty())
    }

    pub(crate) fn text(&self, pointer: &str) -> Option<String> {
        self.body.pointer(pointer).and_then(Value::as_str).map(str::to_owned)
    }

    /// A whole number of minor units that fits 64 bits.
    pub(crate) fn amount(&self, pointer: &str) -> Result<Option<i64>, Problem> {
        match self.body.pointer(pointer) {
            None => Ok(None),
            Some(value) => value.as_i64().map(Some).ok_or_else(|| {
                Problem::invalid(pointer.trim_start_matches('/').replace('/', "."), "is not a 64-bit whole number")
            }),
        }
    }
}

type Refusal = (Option<&'static Operation>, Problem);

fn bare(status: u16, code: &'static str, message: &str) -> Refusal {
    let kind = Some("INPUT_ERROR");
    (None, Problem { status, kind, code, message: message.into(), parameters: Vec::new() })
}

impl World {
    pub(crate) fn admit<'a>(&mut self, request: &'a ApiRequest) -> Result<Call<'a>, Refusal> {
        self.forget_rate();
        let sizes = request.headers.iter().map(|(name, value)| name.len() + value.len());
        if sizes.clone().any(|size| size > ONE_HEADER) || sizes.sum::<usize>() > ALL_HEADERS {
            return Err(bare(431, "HEADERS_TOO_LARGE", "One header may have 6 KB, all together 20 KB"));
        }
        let form = request.header("Content-Type").is_some_and(|kind| kind.starts_with("multipart/form-data"));
        if request.body.len() > if form { FORM } else { BODY } {
            return Err(bare(413, "PAYLOAD_TOO_LARGE", "A body may have 1 MB, a form with a file 8 MB"));
        }
        let Some(who) = self.accounts.authenticate(request.header("Authorization")).cloned() else {
            return Err((None, Problem::unauthorized("The API key is missing or unknown")));
        };
        self.used(&who);
        if (self.settings.knobs.mtls_enforced || self.mtls_enforced(&who.account))
            && request.certificate != Certificate::Valid
        {
            return Err((None, Problem::unauthorized("A client certificate is required")));
        }
        let Some(route) = Route::find(&request.method, request.path()) else {
            return Err((None, Problem::no_route()));
        };
        let operation = route.operation;
        let refuse = |problem| (Some(operation), problem);
        let account = self.account(&who, &route).map_err(refuse)?;
        let acquirer = self.accounts.acquirer_of(&account).unwrap_or(&who.account).to_owned();
        if !self.spend(operation.id, &account, &acquirer) {
            return Err(refuse(Problem::rate_limited()));
        }
        header_lengths(request).map_err(refuse)?;
        let (body, file) = read_body(request, operation).map_err(refuse)?;
        let id = route.id.unwrap_or_default();
        Ok(Call { request, operation, account, id, parent: route.parent, body, file })
    }

    fn account(&self, who: &Credential, route: &Route) -> Result<String, Problem> {
        match (route.operation.segment, &route.account) {
            (Segment::None, _) => Ok(who.account.clone()),
            (_, Some(account)) if who.acquirer => {
                let known = self.accounts.acquirer_of(account) == Some(who.account.as_str());
                if known { Ok(account.clone()) } else { Err(Problem::not_found("account")) }
            }
            (Segment::Optional, Some(account)) if *account == who.account => Ok(account.clone()),
            (Segment::Required, Some(account)) if *account == who.account => {
                Err(Problem::forbidden("This operation belongs to the acquiring partner"))
            }
            (_, Some(_)) => Err(Problem::not_found("account")),
            (_, None) if who.acquirer => Err(Problem::forbidden("Name the partner account in the path")),
            (_, None) => Ok(who.account.clone()),
        }
    }

    /// The body against the schema of its operation, and the rules that schemas cannot tell.
    pub(crate) fn check(&self, call: &Call<'_>) -> Result<(), Problem> {
        let mut found = super::parameters::check(call);
        let Some(body) = &call.operation.body else {
            return if found.is_empty() { Ok(()) } else { Err(Problem::validation(found)) };
        };
        found.extend(World::contract().check(body, &call.body));
        control_characters(&call.body, String::new(), &mut found);
        if found.is_empty() { Ok(()) } else { Err(Problem::validation(found)) }
    }

    /// Header lines that every answer carries.
    pub(crate) fn head(&mut self, request: &ApiRequest, answer: &mut ApiAnswer) {
        let correlation = self.choose.uuid();
        answer.headers.push(("Klarna-Correlation-Id".to_owned(), correlation));
        if let Some(echo) = request.header("Partner-Correlation-Id") {
            answer.headers.push(("Partner-Correlation-Id".to_owned(), echo.to_owned()));
        }
        let status = match request.certificate {
            Certificate::NotAsked => None,
            Certificate::NotPresent => Some("NOT_PRESENT"),
            Certificate::Valid => Some("VALID"),
            Certificate::Invalid => Some("INVALID"),
        };
        if let Some(status) = status.filter(|_| !self.settings.knobs.mtls_enforced) {
            answer.headers.push(("Klarna-Mtls-Verification-Status".to_owned(), status.to_owned()));
        }
        self.rate_headers(answer);
    }
}

fn header_lengths(request: &ApiRequest) -> Result<(), Problem> {
    const LIMITS: [(&str, usize); 4] = [
        ("Klarna-Idempotency-Key", 255),
        ("Partner-Correlation-Id", 255),
        ("Klarna-Customer-Token", 1024),
        ("Klarna-Network-Session-Token", 8192),
    ];
    for (name, limit) in LIMITS {
        if let Some(value) = request.header(name)
            && (value.is_empty() || value.len() > limit)
        {
            return Err(Problem::invalid(name, format!("has to have 1 to {limit} characters")));
        }
    }
    Ok(())
}

fn read_body(request: &ApiRequest, operation: &Operation) -> Result<(Value, Option<File>), Problem> {
    if operation.body.is_none() {
        return Ok((Value::Null, None));
    }
    if operation.form {
        return form::read(request).map(|(body, file)| (body, Some(file)));
    }
    let kind = request.header("Content-Type").unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
        return Err(Problem::content("Content-Type has to be application/json"));
    }
    let body = serde_json::from_slice(&request.body);
    body.map(|body| (body, None)).map_err(|_| Problem::content("The body is not JSON"))
}

fn control_characters(node: &Value, path: String, found: &mut Vec<(String, String)>) {
    match node {
        Value::String(text) if text.chars().any(|c| c < ' ' || c == '\u{7f}') => {
            found.push((path, "holds a control character".to_owned()));
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                control_characters(item, format!("{path}[{at}]"), found);
            }
        }
        Value::Object(members) => {
            for (name, value) in members.iter().filter(|(name, _)| !PASSED_THROUGH.contains(&name.as_str())) {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                control_characters(value, path, found);
            }
        }
        _ => {}
    }
}

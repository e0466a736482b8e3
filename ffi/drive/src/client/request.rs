//! A request that was not sent yet.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use kassa::api;
use kassa::flow::Flow;
use kassa::flow::call::{Call, Spec};
use kassa::value::fault::{Code, Fault};
use kassa::value::secret::Secret;
use kassa::wire::op::{OpSpec, TokenHeader};
use serde::Serialize;

use super::attempt::Attempt;
use super::{Any, Body, Client, Failure, Journaled, Operation, Reply};
use crate::driver::Driver;
use crate::error::Error;

/// For so long a request is repeated in memory before its outcome is left open.
const PATIENCE: Duration = Duration::from_secs(120);

/// A request of the operation `O`. What is wrong with it is told when it is sent or begun, before anything leaves.
#[must_use = "nothing is sent before `send`, `begin` or `flow`"]
pub struct Request<O> {
    pub(super) client: Client,
    spec: Result<Spec, Error>,
    pub(super) patience: Duration,
    of: PhantomData<fn() -> O>,
}

impl<O: Operation> std::fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.spec {
            Ok(spec) => write!(f, "Request({} {})", spec.operation.name, spec.reference),
            Err(error) => write!(f, "Request({error})"),
        }
    }
}

impl Client {
    /// A request of an operation that is known by its name, dotted or as in the documentation, when the program runs.
    pub fn operation(&self, name: &str) -> Request<Any> {
        let op = api::operation_named(name);
        let op = op.ok_or_else(|| Fault::at(Code::Form, "/operation", "there is no such operation in this build"));
        Request::begin_with(self, op.map_err(Error::from))
    }
}

impl<O: Operation> Request<O> {
    pub(super) fn new(client: &Client) -> Self {
        let op = O::SPEC.ok_or_else(|| Fault::new(Code::Internal, "the operation has no row"));
        Self::begin_with(client, op.map_err(Error::from))
    }

    fn begin_with(client: &Client, op: Result<&'static OpSpec, Error>) -> Self {
        let spec = op.and_then(|op| Ok(Spec::new(op, crate::random::fresh_reference()?)));
        Self { client: client.clone(), spec, patience: PATIENCE, of: PhantomData }
    }

    fn with(mut self, change: impl FnOnce(&mut Spec) -> Result<(), Fault>) -> Self {
        if let Ok(spec) = &mut self.spec
            && let Err(fault) = change(spec)
        {
            self.spec = Err(fault.into());
        }
        self
    }

    /// Names the intent. The same reference is the same intent: sent twice, it is done once, as long as Klarna remembers the key
    /// that is made of it, 24 hours. Without it every request is an intent of its own.
    pub fn reference(self, reference: impl Into<String>) -> Self {
        self.with(|spec| {
            spec.reference = reference.into();
            Ok(())
        })
    }

    /// For how long it is repeated, if need be, before its outcome is left open: two minutes unless said otherwise.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Sets a value in the path.
    pub fn with_path(self, name: impl Into<Cow<'static, str>>, value: impl AsRef<str>) -> Self {
        self.with(|spec| {
            spec.path.push((name.into(), value.as_ref().to_owned()));
            Ok(())
        })
    }

    /// Sets a parameter in the query.
    pub fn with_query<T: Serialize + ?Sized>(self, name: impl Into<Cow<'static, str>>, value: &T) -> Self {
        self.with(|spec| {
            let text = serde_json::to_string(value)
                .map_err(|_| Fault::at(Code::Form, "/query", "a value of the query could not be written"))?;
            let name = name.into();
            spec.query.retain(|(known, _)| *known != name);
            spec.query.push((name, text));
            Ok(())
        })
    }

    /// Sets a token header.
    pub fn with_header(self, token: TokenHeader, value: &str) -> Self {
        self.with(|spec| {
            spec.headers.retain(|(known, _)| *known != token);
            spec.headers.push((token, Secret::from(value)));
            Ok(())
        })
    }

    /// Sets the body.
    pub fn with_body<T>(self, body: impl Into<Body<T>>) -> Self {
        let body = body.into().into_json();
        self.with(|spec| {
            let body = body.map_err(|_| Fault::at(Code::Form, "/body", "the body could not be written as JSON"))?;
            spec.body = Some(body);
            Ok(())
        })
    }

    /// Says that a call without a filter is meant to be about everything there is.
    pub(super) fn with_everything(self) -> Self {
        self.with(|spec| {
            spec.everything = true;
            Ok(())
        })
    }

    /// The request as data.
    ///
    /// # Errors
    /// What was wrong with a value.
    pub fn into_spec(self) -> Result<Spec, Error> {
        self.spec
    }

    /// The flow, for a host of your own: it sends and saves.
    ///
    /// # Errors
    /// A fault that names the member, the rule and the remedy. Nothing was sent.
    pub fn flow(self) -> Result<Flow<Call>, Error> {
        let (config, clock) = (Arc::clone(&self.client.0.config), self.client.0.clock);
        Ok(Flow::start(self.spec?, config, clock.now())?)
    }

    /// Begins it as a flow with a journal, which a crash cannot lose. It is resumed by its reference, so give it one.
    ///
    /// # Errors
    /// A fault that names the member, the rule and the remedy, or that the reference was used before. Nothing was sent.
    pub fn begin(self, driver: &Driver) -> Result<Journaled<O>, Error> {
        Ok(Journaled::new(driver.start_call(self.spec?)?))
    }

    /// Sends it, and repeats it where that is safe, until it is answered or the patience ends. Blocks.
    ///
    /// # Errors
    /// [`Failure`]. Of all but [`Failure::Unknown`] it is certain that nothing was done.
    pub fn send(self) -> Result<Reply<O::Answer>, Failure<O>> {
        let (client, patience) = (self.client.clone(), self.patience);
        Attempt::new(client, self.flow()?).finish(patience)
    }

    pub(super) fn again(&self, part: usize) -> Result<Self, Error> {
        let spec = match &self.spec {
            Ok(spec) => spec.clone(),
            Err(_) => return Err(Fault::new(Code::Internal, "the request was not made").into()),
        };
        let reference = format!("{}-{part}", spec.reference.chars().take(240).collect::<String>());
        let spec = Ok(Spec { reference, ..spec });
        Ok(Self { client: self.client.clone(), spec, patience: self.patience, of: PhantomData })
    }

    /// What was wrong with a value, if something was.
    pub(super) fn check(&mut self) -> Result<(), Error> {
        match &self.spec {
            Ok(_) => Ok(()),
            Err(_) => {
                let said = Err(Fault::new(Code::Internal, "the request was refused before").into());
                std::mem::replace(&mut self.spec, said).map(|_| ())
            }
        }
    }
}

//! A call with a journal.

use std::marker::PhantomData;

use base64ct::{Base64, Encoding};
use kassa::flow::call::{Answer, Contents};
use kassa::value::fault::{Code, Fault};
use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use super::attempt::reply;
use super::{Operation, Reply};
use crate::error::Error;
use crate::running::{Running, Step};

/// A call with a journal: step it to its end, look at its view, and take the answer.
#[derive(Debug)]
pub struct Journaled<O> {
    running: Running,
    of: PhantomData<fn() -> O>,
}

#[derive(Deserialize)]
struct Whole<'a> {
    status: u16,
    content_type: Option<String>,
    #[serde(borrow)]
    body: Option<&'a RawValue>,
    text: Option<String>,
    base64: Option<String>,
}

impl<O: Operation> Journaled<O> {
    /// A call that was begun, or resumed by [`Driver::resume`](crate::Driver::resume), as one of `O`.
    #[must_use]
    pub fn new(running: Running) -> Self {
        Self { running, of: PhantomData }
    }

    /// Saves and sends until something is left for the program; see [`Running::step`].
    ///
    /// # Errors
    /// See [`Running::step`].
    pub fn step(&mut self) -> Result<Step, Error> {
        self.running.step()
    }

    /// The view as JSON; see [`kassa::flow::call::View`].
    ///
    /// # Errors
    /// A fault of class internal only.
    pub fn view_json(&self) -> Result<String, Error> {
        self.running.view_json()
    }

    /// The flow.
    pub fn running(&mut self) -> &mut Running {
        &mut self.running
    }

    /// Takes the answer; `None` when there is none to give. One with secrets is given once: store it, and step after that.
    ///
    /// # Errors
    /// A fault while something is not saved.
    pub fn take(&mut self) -> Result<Option<Reply<O::Answer>>, Error> {
        let Some(text) = self.running.take()? else { return Ok(None) };
        let defect = || Fault::new(Code::Internal, "the answer could not be read back");
        let whole: Whole<'_> = serde_json::from_str(text.expose()).map_err(|_| defect())?;
        let bytes = match (whole.body, whole.text, whole.base64) {
            (Some(body), ..) => Some(body.get().as_bytes().to_vec()),
            (_, Some(text), _) => Some(text.into_bytes()),
            (.., Some(encoded)) => {
                let encoded = Zeroizing::new(encoded);
                Some(Base64::decode_vec(&encoded).map_err(|_| defect())?)
            }
            _ => None,
        };
        let answer = Answer {
            status: whole.status,
            content_type: whole.content_type.map(Into::into),
            contents: bytes.map(Contents::new),
            shown: None,
            secret: false,
        };
        Ok(Some(reply::<O>(answer, None, Vec::new())))
    }
}

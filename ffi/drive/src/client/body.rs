//! What a request carries.

use std::marker::PhantomData;

use base64ct::{Base64, Encoding};
use kassa::api::dispute::attachment::UploadRequest;
use serde::Serialize;

/// A body of type `T`: made of the struct, or of JSON text that is sent byte for byte as it was written. `Debug` shows how
/// long it is.
pub struct Body<T> {
    json: Result<String, String>,
    of: PhantomData<fn() -> T>,
}

impl<T> Body<T> {
    /// JSON text, to be sent as it stands.
    #[must_use]
    pub fn json(text: impl Into<String>) -> Self {
        Self { json: Ok(text.into()), of: PhantomData }
    }

    pub(super) fn into_json(self) -> Result<String, String> {
        self.json
    }
}

impl<T> std::fmt::Debug for Body<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Body({} bytes)", self.json.as_ref().map_or(0, String::len))
    }
}

impl<T: Serialize> From<&T> for Body<T> {
    fn from(body: &T) -> Self {
        Self { json: serde_json::to_string(body).map_err(|e| e.to_string()), of: PhantomData }
    }
}

impl<T: Serialize> From<T> for Body<T> {
    fn from(body: T) -> Self {
        Self::from(&body)
    }
}

/// A file to upload.
#[derive(Clone)]
pub struct Attachment {
    name: String,
    base64: String,
}

impl Attachment {
    /// A file with its name, whose ending says what it is: PDF, JPEG, PNG or DOCX of at most 7 MB.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: &[u8]) -> Self {
        Self { name: name.into(), base64: Base64::encode_string(bytes) }
    }
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({} characters)", self.base64.len())
    }
}

impl From<Attachment> for Body<UploadRequest> {
    fn from(file: Attachment) -> Self {
        #[derive(Serialize)]
        struct Form<'a> {
            file: &'a str,
            filename: &'a str,
        }
        let json = serde_json::to_string(&Form { file: &file.base64, filename: &file.name });
        Self { json: json.map_err(|e| e.to_string()), of: PhantomData }
    }
}

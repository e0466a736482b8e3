//! Operations as types: what a request is a request of.

use kassa::flow::call::Contents;
use kassa::wire::op::OpSpec;

/// An operation and the type of its answer. There is one type for each, printed from the table.
pub trait Operation: Sized + 'static {
    /// What the answer is read as.
    type Answer;

    /// The row of the table; `None` for [`Any`], whose row the request has.
    const SPEC: Option<&'static OpSpec>;

    /// Reads an answer.
    ///
    /// # Errors
    /// What does not fit, without values. The answer is a success all the same.
    fn read(contents: &Contents) -> Result<Self::Answer, String>;
}

/// An operation whose answer is bytes: a file or a table.
pub trait Download: Operation<Answer = Contents> {}

/// An operation that is known by its name only, when the program runs. The answer is bytes.
#[derive(Clone, Copy, Debug)]
pub enum Any {}

impl Operation for Any {
    type Answer = Contents;
    const SPEC: Option<&'static OpSpec> = None;

    fn read(contents: &Contents) -> Result<Contents, String> {
        Ok(contents.clone())
    }
}

/// Reads JSON. serde's texts name members and positions, and values of the wrong type, which are cut off.
pub(super) fn json<T: serde::de::DeserializeOwned>(contents: &Contents) -> Result<T, String> {
    serde_json::from_slice(contents.expose())
        .map_err(|e| format!("the answer is of another form than is known: line {} column {}", e.line(), e.column()))
}

/// Declares operations.
macro_rules! operation {
    ($($(#[doc = $doc:literal])* $name:ident = $spec:path => $form:ident $answer:ty;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl $crate::client::Operation for $name {
            type Answer = $answer;
            const SPEC: Option<&'static kassa::wire::op::OpSpec> = Some($spec);

            fn read(contents: &kassa::flow::call::Contents) -> Result<$answer, String> {
                $crate::client::operation::read!($form contents)
            }
        }

        $crate::client::operation::download!($form $name);
    )*};
}

macro_rules! read {
    (json $contents:ident) => {
        $crate::client::operation::json($contents)
    };
    (bytes $contents:ident) => {
        Ok($contents.clone())
    };
}

macro_rules! download {
    (json $name:ident) => {};
    (bytes $name:ident) => {
        impl $crate::client::Downloads for $name {}
    };
}

/// Declares what a request may be given besides.
macro_rules! setters {
    ($operation:ident { $($(#[doc = $doc:literal])* $method:ident: $form:ident $name:tt $of:ty;)* }) => {
        impl $crate::client::Request<$operation> {$(
            $(#[doc = $doc])*
            pub fn $method(self, value: $crate::client::operation::argument!($form $of)) -> Self {
                $crate::client::operation::set!(self $form $name value)
            }
        )*}
    };
}

macro_rules! argument {
    (one $of:ty) => { impl Into<$of> };
    (list $of:ty) => { impl IntoIterator<Item = impl Into<$of>> };
    (header $of:ty) => { &str };
}

macro_rules! set {
    ($request:ident one $name:literal $value:ident) => {
        $request.with_query($name, &$value.into())
    };
    ($request:ident list $name:literal $value:ident) => {
        $request.with_query($name, &$value.into_iter().map(Into::into).collect::<Vec<_>>())
    };
    ($request:ident header $name:ident $value:ident) => {
        $request.with_header(kassa::wire::op::TokenHeader::$name, $value)
    };
}

pub(super) use {argument, download, operation, read, set, setters};

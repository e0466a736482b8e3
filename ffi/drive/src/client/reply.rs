//! What came back.

use kassa::flow::call::{Contents, Warning};
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

/// A success of Klarna's. `Debug` shows no contents that are secret or about a person, as far as types know them.
#[derive(Clone, Debug)]
pub struct Reply<A> {
    /// HTTP status.
    pub status: u16,
    /// `Content-Type`, if there was one.
    pub content_type: Option<String>,
    /// What the request was called by: quote it to Klarna's support.
    pub correlation_id: Option<String>,
    /// The answer. `None` when it came without a body, as any success may, or in a form that is not known: see
    /// `mismatch`.
    pub answer: Option<A>,
    /// Why a body that is there could not be read. The call was successful all the same.
    pub mismatch: Option<String>,
    /// What is known against the request, although it was sent.
    pub warnings: Vec<Warning>,
    pub(super) contents: Option<Contents>,
}

impl<A> Reply<A> {
    /// The body as it came; empty when there was none.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.contents.as_ref().map(Contents::expose).unwrap_or_default()
    }

    /// The same as text, if it is UTF-8.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(self.bytes()).ok()
    }
}

/// The answer of an operation that tells nothing. Whatever comes is let pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nothing;

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self)
    }
}

/// An object, or an array of it, where sources disagree.
#[derive(Clone, Debug, PartialEq)]
pub enum OneOrMany<T> {
    /// The object.
    One(Box<T>),
    /// The array.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// All of them.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(one) => vec![*one],
            Self::Many(many) => many,
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> serde::de::Visitor<'de> for Either<T> {
            type Value = OneOrMany<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object or an array of objects")
            }

            fn visit_map<M: serde::de::MapAccess<'de>>(self, map: M) -> Result<Self::Value, M::Error> {
                let one = T::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(OneOrMany::One(Box::new(one)))
            }

            fn visit_seq<S: serde::de::SeqAccess<'de>>(self, seq: S) -> Result<Self::Value, S::Error> {
                Vec::deserialize(serde::de::value::SeqAccessDeserializer::new(seq)).map(OneOrMany::Many)
            }
        }
        deserializer.deserialize_any(Either(std::marker::PhantomData))
    }
}

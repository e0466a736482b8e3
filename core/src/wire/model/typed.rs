//! What the structs of `model!` share.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Either, MASK, Raw};
use crate::wire::shape::{Sensitivity, Shape};

/// Members that a struct does not know, in the order in which they came.
#[derive(Clone, Default, PartialEq)]
pub struct More(Vec<(String, Raw)>);

impl More {
    /// Adds a member.
    pub fn push(&mut self, name: String, value: Raw) {
        self.0.push((name, value));
    }

    /// Name and value of each member.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Raw)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// JSON text of the member called `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value.text())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Names only.
impl fmt::Debug for More {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// Reads a member. One that no source confirms may have any form: what does not fit goes to the unknown ones.
pub(crate) fn read<'de, T: DeserializeOwned, A: MapAccess<'de>>(
    shape: &Shape,
    name: String,
    map: &mut A,
    more: &mut More,
) -> Result<Option<T>, A::Error> {
    if !shape.field(&name).is_some_and(|field| field.unverified) {
        return map.next_value();
    }
    let raw: Raw = map.next_value()?;
    match serde_json::from_str(raw.text()) {
        Ok(value) => Ok(value),
        Err(_) => {
            more.push(name, raw);
            Ok(None)
        }
    }
}

/// Prints a member, or a mask if its value is nobody's business.
pub(crate) fn debug_field(shape: &Shape, out: &mut fmt::DebugStruct<'_, '_>, name: &str, value: &dyn fmt::Debug) {
    match shape.field(name).map(|field| field.sensitivity) {
        Some(Sensitivity::Public) => out.field(name, value),
        _ => out.field(name, &format_args!("{MASK}")),
    };
}

impl<A: Serialize, B: Serialize> Serialize for Either<A, B> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl<'de, A: From<String>, B: Deserialize<'de>> Deserialize<'de> for Either<A, B> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Both<A, B>(core::marker::PhantomData<(A, B)>);
        impl<'de, A: From<String>, B: Deserialize<'de>> Visitor<'de> for Both<A, B> {
            type Value = Either<A, B>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or an object")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Either::Text(A::from(text.to_owned())))
            }

            fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Self::Value, M::Error> {
                B::deserialize(MapAccessDeserializer::new(map)).map(Either::Object)
            }
        }
        deserializer.deserialize_any(Both(core::marker::PhantomData))
    }
}

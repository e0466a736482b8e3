//! `model!` and `scalar!`: object types and scalar types of the API, each declared once.
//!
//! A declaration gives a constant [`Shape`](super::shape::Shape) in every build. With the feature `models` it also gives a
//! serde struct whose members are all optional and which keeps members it does not know. Without the feature only the name
//! of the type remains, as the place where its shape lives.

/// Documentation text of a table; left out of lean builds.
macro_rules! describe {
    ($($doc:literal)*) => {{
        #[cfg(feature = "describe")]
        let text = concat!($($doc, "\n"),*);
        #[cfg(not(feature = "describe"))]
        let text = "";
        text
    }};
}

/// Declares string types.
///
/// ```text
/// scalar! {
///     /// What it is.
///     Krn: 1..=8192 Plain Public soft,      // characters, form, sensitivity; soft = exceeding it is only a warning
///     Label: 0..=100 (LABEL) Public,        // a `Spelling` of the group's own, in brackets
/// }
/// ```
macro_rules! scalar {
    ($($(#[doc = $doc:literal])* $name:ident : $min:literal ..= $max:literal $form:tt $sensitivity:ident $($soft:ident)?,)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub alloc::string::String);

        impl $crate::wire::shape::Member for $name {
            const KIND: $crate::wire::shape::Kind = $crate::wire::shape::Kind::Text({
                static TEXT: $crate::wire::shape::Text = $crate::wire::shape::Text {
                    name: stringify!($name),
                    min: $min,
                    max: $max,
                    firm: !$crate::wire::model::soft!($($soft)?),
                    form: $crate::wire::model::form!($form),
                };
                &TEXT
            });
            const SENSITIVITY: $crate::wire::shape::Sensitivity = $crate::wire::shape::Sensitivity::$sensitivity;
        }

        impl<T: Into<alloc::string::String>> From<T> for $name {
            fn from(text: T) -> Self {
                Self(text.into())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match <Self as $crate::wire::shape::Member>::SENSITIVITY {
                    $crate::wire::shape::Sensitivity::Public => core::fmt::Debug::fmt(&self.0, f),
                    _ => f.write_str($crate::wire::model::MASK),
                }
            }
        }
    )*};
}

macro_rules! form {
    (($spelling:ident)) => {
        $crate::wire::shape::Form::Spelled(&$spelling)
    };
    ($form:ident) => {
        $crate::wire::shape::Form::$form
    };
}

macro_rules! soft {
    () => {
        false
    };
    (soft) => {
        true
    };
}

/// Declares object types.
///
/// ```text
/// model! {
///     /// One line of the basket.
///     pub struct LineItem {
///         /// Text the customer sees.
///         must name: String,
///         must quantity: u32 [min 1],
///         may reference: Reference [deprecated],
///     }
///     rules { Rule::OneOf(&["a", "b"]) }
/// }
/// ```
///
/// `must` marks what a request is refused without. Marks in brackets: `min n`, `max n` (value, characters or items),
/// `personal`, `secret`, `unverified`, `deprecated`. On the type itself: `personal`, `unverified`.
macro_rules! model {
    ($(
        $(#[doc = $doc:literal])*
        pub struct $name:ident $([$($mark:ident),*])? {
            $(
                $(#[doc = $field_doc:literal])*
                $need:ident $field:ident : $ty:ty $([$($flag:ident $($arg:literal)?),* $(,)?])?
            ),* $(,)?
        }
        $(rules { $($rule:expr),* $(,)? })?
    )*) => {$(
        #[cfg(not(feature = "models"))]
        $(#[doc = $doc])*
        #[derive(Debug)]
        pub enum $name {}

        #[cfg(feature = "models")]
        $(#[doc = $doc])*
        #[derive(Clone, Default, PartialEq)]
        pub struct $name {
            $(
                #[doc = concat!("Member `", stringify!($field), "`.")]
                $(#[doc = $field_doc])*
                pub $field: Option<$ty>,
            )*
            /// Members that this version does not know, as they came.
            pub more: $crate::wire::model::More,
        }

        impl $name {
            /// The shape of this type.
            pub const SHAPE: &'static $crate::wire::shape::Shape = {
                #[allow(unused_imports)]
                use $crate::wire::shape::Rule;
                static SHAPE: $crate::wire::shape::Shape = $crate::wire::shape::Shape {
                    name: stringify!($name),
                    #[cfg(feature = "describe")]
                    module: module_path!(),
                    doc: $crate::wire::model::describe!($($doc)*),
                    fields: &[$(
                        $crate::wire::shape::Field::new::<$ty>(
                            $crate::wire::model::wire_name(stringify!($field)),
                            $crate::wire::model::need::$need,
                            $crate::wire::model::describe!($($field_doc)*),
                        )$($(.$flag($($arg)?))*)?
                    ),*],
                    rules: &[$($($rule),*)?],
                    marks: $crate::wire::shape::Marks::new()$($(.$mark())*)?,
                };
                &SHAPE
            };
        }

        #[cfg(feature = "models")]
        impl $name {
            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, value: impl Into<$ty>) -> Self {
                    self.$field = Some(value.into());
                    self
                }
            )*
        }

        impl $crate::wire::shape::Member for $name {
            const KIND: $crate::wire::shape::Kind = $crate::wire::shape::Kind::Object(Self::SHAPE);
            const SENSITIVITY: $crate::wire::shape::Sensitivity =
                $crate::wire::shape::Marks::new()$($(.$mark())*)?.sensitivity;
        }

        #[cfg(feature = "models")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                $(
                    if let Some(value) = &self.$field {
                        map.serialize_entry($crate::wire::model::wire_name(stringify!($field)), value)?;
                    }
                )*
                for (name, value) in self.more.iter() {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }

        #[cfg(feature = "models")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Object;
                impl<'de> serde::de::Visitor<'de> for Object {
                    type Value = $name;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str(concat!("an object ", stringify!($name)))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        let mut out = $name::default();
                        while let Some(key) = map.next_key::<alloc::string::String>()? {
                            $(
                                if key == $crate::wire::model::wire_name(stringify!($field)) {
                                    out.$field = $crate::wire::model::read($name::SHAPE, key, &mut map, &mut out.more)?;
                                    continue;
                                }
                            )*
                            out.more.push(key, map.next_value()?);
                        }
                        Ok(out)
                    }
                }
                deserializer.deserialize_map(Object)
            }
        }

        #[cfg(feature = "models")]
        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let mut out = f.debug_struct(stringify!($name));
                $(
                    if let Some(value) = &self.$field {
                        let name = $crate::wire::model::wire_name(stringify!($field));
                        $crate::wire::model::debug_field($name::SHAPE, &mut out, name, value);
                    }
                )*
                if !self.more.is_empty() {
                    out.field("more", &self.more);
                }
                out.finish()
            }
        }
    )*};
}

/// The two words in front of a member.
#[allow(non_upper_case_globals)]
pub(crate) mod need {
    /// A request without the member is refused.
    pub(crate) const must: bool = true;
    /// The member may be left out.
    pub(crate) const may: bool = false;
}

pub(crate) use {describe, form, model, scalar, soft};

/// What stands in place of a value that nobody should read.
pub const MASK: &str = "***";

/// Member name in the JSON text: the identifier without the mark of a raw identifier.
#[must_use]
pub const fn wire_name(identifier: &'static str) -> &'static str {
    match identifier.as_bytes() {
        [b'r', b'#', rest @ ..] => match core::str::from_utf8(rest) {
            Ok(name) => name,
            Err(_) => identifier,
        },
        _ => identifier,
    }
}

#[cfg(feature = "models")]
mod typed;
mod values;
#[cfg(feature = "models")]
pub use typed::More;
#[cfg(feature = "models")]
pub(crate) use typed::{debug_field, read};

pub use values::{Amount, Either, EpochMillis, Frequency, Number, PageSize, QuotedAmount, Raw, SignedAmount};

#[cfg(all(test, feature = "models"))]
mod tests;

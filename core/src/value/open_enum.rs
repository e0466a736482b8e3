//! `open_enum!`: lists of values that Klarna may extend at any time.

/// Declares an open enum: the values known today, and one arm that keeps any other text.
///
/// ```text
/// open_enum! {
///     /// What the decision was.
///     pub enum AuthorizationResult {
///         /// There is a transaction.
///         Approved = "APPROVED",
///     }
/// }
/// ```
///
/// Comparison is exact, byte for byte. There is no default: a value that was not sent is not a value. A text that was read
/// is written again as it was.
macro_rules! open_enum {
    ($(
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $($(#[doc = $arm_doc:literal])* $arm:ident = $text:literal),* $(,)?
        }
    )*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $(
                #[doc = concat!("`", $text, "`")]
                $(#[doc = $arm_doc])*
                $arm,
            )*
            /// A value this version does not know.
            Other(alloc::string::String),
        }

        impl $name {
            /// The values known today, in declaration order.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The value as it stands in the JSON text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$arm => $text,)*
                    Self::Other(text) => text,
                }
            }

            /// Whether this version knows the value.
            #[must_use]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$arm,)*
                    other => Self::Other(alloc::string::String::from(other)),
                }
            }
        }

        impl From<alloc::string::String> for $name {
            fn from(text: alloc::string::String) -> Self {
                match text.as_str() {
                    $($text => Self::$arm,)*
                    _ => Self::Other(text),
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <alloc::string::String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }

        impl $crate::wire::shape::Member for $name {
            const KIND: $crate::wire::shape::Kind = $crate::wire::shape::Kind::Choice({
                static CHOICE: $crate::wire::shape::Choice = $crate::wire::shape::Choice {
                    name: stringify!($name),
                    #[cfg(feature = "describe")]
                    module: module_path!(),
                    doc: $crate::wire::model::describe!($($doc)*),
                    known: $name::KNOWN,
                };
                &CHOICE
            });
        }
    )*};
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, unreachable_pub, reason = "tests")]
    use alloc::string::ToString as _;

    open_enum! {
        /// Fruit.
        pub enum Fruit {
            /// Green.
            Apple = "APPLE",
            Pear = "PEAR",
        }
    }

    #[test]
    fn unknown_values_survive() {
        for text in ["APPLE", "PEAR", "apple", " APPLE", "QUINCE", "", "\u{41}PPLE\u{0}"] {
            let fruit = Fruit::from(text);
            assert_eq!(fruit.as_str(), text);
            assert_eq!(fruit.to_string(), text);
            let json = serde_json::to_string(&fruit).unwrap();
            assert_eq!(serde_json::from_str::<Fruit>(&json).unwrap(), fruit);
            assert_eq!(fruit.is_known(), Fruit::KNOWN.contains(&text));
        }
    }

    #[test]
    fn comparison_is_exact() {
        assert_eq!(Fruit::from("APPLE"), Fruit::Apple);
        assert_eq!(Fruit::from("apple"), Fruit::Other("apple".to_string()));
    }
}

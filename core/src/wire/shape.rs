//! Shapes: what a JSON body looks like, as constant tables.
//!
//! A shape is data, not code: the same table checks a body ([`check`](super::check)), masks it
//! ([`redact`](super::redact)), and is what `kassa-bindgen` prints schemas, documents and bindings from.

/// One object type of the API.
#[derive(Debug)]
pub struct Shape {
    /// Name of the type, the same in every language.
    pub name: &'static str,
    /// Module of the type in Rust.
    #[cfg(feature = "describe")]
    pub module: &'static str,
    /// What the object is; empty unless the feature `describe` is on.
    pub doc: &'static str,
    /// Members, in the order they are printed.
    pub fields: &'static [Field],
    /// Conditions that concern several members at once.
    pub rules: &'static [Rule],
    /// Marks on the type as a whole.
    pub marks: Marks,
}

/// Marks on a type as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Who may see its members.
    pub sensitivity: Sensitivity,
    /// No source confirms it.
    pub unverified: bool,
}

impl Marks {
    /// No marks.
    #[must_use]
    pub const fn new() -> Self {
        Self { sensitivity: Sensitivity::Public, unverified: false }
    }

    /// Every member is about a person.
    #[must_use]
    pub const fn personal(mut self) -> Self {
        self.sensitivity = Sensitivity::Personal;
        self
    }

    /// No source confirms it.
    #[must_use]
    pub const fn unverified(mut self) -> Self {
        self.unverified = true;
        self
    }
}

impl Default for Marks {
    fn default() -> Self {
        Self::new()
    }
}

/// One member of an object.
#[derive(Debug)]
pub struct Field {
    /// Member name as it stands in the JSON text.
    pub name: &'static str,
    /// What the member means; empty unless the feature `describe` is on.
    pub doc: &'static str,
    /// What its value looks like.
    pub kind: Kind,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Who may see the value.
    pub sensitivity: Sensitivity,
    /// No source confirms the member: it is sent only when the caller sets it.
    pub unverified: bool,
    /// The member is on its way out.
    pub deprecated: bool,
    /// Overrides the lower bound of the kind: characters, items, or value.
    pub min: Option<i64>,
    /// Overrides the upper bound of the kind: characters, items, or value.
    pub max: Option<i64>,
}

/// Who may see a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sensitivity {
    /// Anyone who reads a log.
    Public,
    /// Data about a person: masked in logs and messages.
    Personal,
    /// Grants access or money: masked everywhere.
    Secret,
}

/// What a value looks like.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A string.
    Text(&'static Text),
    /// A whole number within bounds.
    Integer {
        /// Smallest allowed value.
        min: i64,
        /// Largest allowed value.
        max: i64,
    },
    /// Any number, such as a coordinate.
    Number,
    /// `true` or `false`.
    Flag,
    /// A string from a list that Klarna may extend at any time.
    Choice(&'static Choice),
    /// An object with a shape of its own.
    Object(&'static Shape),
    /// An array of values of one kind.
    List(&'static Kind),
    /// One of two kinds that differ in their JSON type.
    Either(&'static Kind, &'static Kind),
    /// Anything; passed through.
    Any,
}

/// Bounds and form of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Name of the scalar type, for documents: `Krn`, `Timestamp`.
    pub name: &'static str,
    /// Fewest characters.
    pub min: u32,
    /// Most characters.
    pub max: u32,
    /// Whether the bounds are documented for this type. Otherwise they are the general rule for strings, and only warned of.
    pub firm: bool,
    /// Further conditions.
    pub form: Form,
}

/// Further conditions on a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// None.
    Plain,
    /// Three letters.
    Currency,
    /// Two letters.
    Country,
    /// A point in time. Read leniently, never refused: the API itself uses several spellings.
    Timestamp,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// An ISO 8601 duration between 15 minutes and 48 hours.
    Expiry,
    /// Where a browser returns to: a template with placeholders, `https` or a loopback address.
    ReturnUrl,
    /// One that a single group uses, declared there: a build without the group does not carry it.
    Spelled(&'static Spelling),
}

/// A form of texts, as a test and in words.
#[derive(Debug)]
pub struct Spelling {
    /// The same as a regular expression, for documents and schemas.
    pub pattern: &'static str,
    /// What is wrong with a text that does not fit, to stand behind the name of a member.
    pub refusal: &'static str,
    /// Whether a text fits, once its length does.
    pub fits: fn(&str) -> bool,
}

impl PartialEq for Spelling {
    fn eq(&self, other: &Self) -> bool {
        self.pattern == other.pattern
    }
}

impl Eq for Spelling {}

/// A list of values that may grow.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// Name of the type.
    pub name: &'static str,
    /// Module of the type in Rust.
    #[cfg(feature = "describe")]
    pub module: &'static str,
    /// What the values decide; empty unless the feature `describe` is on.
    pub doc: &'static str,
    /// Values known today, in declaration order.
    pub known: &'static [&'static str],
}

/// A condition that concerns several members of an object.
///
/// Names are members of the object; `a/b` reaches into a member.
#[derive(Debug)]
pub enum Rule {
    /// At least one of these members has to be there.
    AnyOf(&'static [&'static str]),
    /// Exactly one of these members has to be there.
    OneOf(&'static [&'static str]),
    /// All members of one of these sets have to be there, and none that only other sets have.
    Alternatives(&'static [&'static [&'static str]]),
    /// No more than one of these members may be there.
    AtMostOne(&'static [&'static str]),
    /// An object without members says nothing.
    NotEmpty,
    /// Members needed once another member has a certain value.
    When {
        /// The deciding member.
        member: &'static str,
        /// Its deciding value.
        is: &'static str,
        /// What is needed then.
        needs: &'static [&'static str],
    },
    /// Numbers in a list are expected to add up to another member. Only ever a warning.
    Sum {
        /// The list.
        list: &'static str,
        /// The member of each entry that is added.
        of: &'static str,
        /// What the sum is compared with.
        equals: &'static str,
    },
}

impl Text {
    /// The form as a regular expression, where it has one.
    #[must_use]
    pub const fn pattern(&self) -> Option<&'static str> {
        match self.form {
            Form::Currency => Some("^[A-Za-z]{3}$"),
            Form::Country => Some("^[A-Za-z]{2}$"),
            Form::Spelled(spelling) => Some(spelling.pattern),
            Form::Plain | Form::Timestamp | Form::Date | Form::Expiry | Form::ReturnUrl => None,
        }
    }
}

impl Shape {
    /// The member called `name`.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    /// A member without marks.
    #[must_use]
    pub const fn new<T: Member>(name: &'static str, required: bool, doc: &'static str) -> Self {
        Self {
            name,
            doc,
            kind: T::KIND,
            required,
            sensitivity: T::SENSITIVITY,
            unverified: false,
            deprecated: false,
            min: None,
            max: None,
        }
    }

    /// Sets the lower bound.
    #[must_use]
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets the upper bound.
    #[must_use]
    pub const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    /// The value is about a person.
    #[must_use]
    pub const fn personal(mut self) -> Self {
        if let Sensitivity::Public = self.sensitivity {
            self.sensitivity = Sensitivity::Personal;
        }
        self
    }

    /// The value grants access.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.sensitivity = Sensitivity::Secret;
        self
    }

    /// No source confirms the member.
    #[must_use]
    pub const fn unverified(mut self) -> Self {
        self.unverified = true;
        self
    }

    /// The member is on its way out.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }
}

/// A type that can stand behind a member: it knows the kind of its values and how far they may travel.
pub trait Member {
    /// What the values look like.
    const KIND: Kind;
    /// Who may see them.
    const SENSITIVITY: Sensitivity = Sensitivity::Public;
}

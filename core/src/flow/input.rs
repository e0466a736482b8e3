//! Reading of specs and commands: strict, as they come from the application.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::value::fault::{Code, Fault, printable};
use crate::value::id::{Id, is_reference};
use crate::value::money::Minor;
use crate::wire::json::{self, Entry, JsonFault, ScanLimits};

/// An object of the application's, read member by member.
pub(crate) struct Object<'a> {
    members: Vec<Entry<'a>>,
    /// Where the object stands in the input.
    base: &'static str,
}

impl<'a> Object<'a> {
    /// Takes a text as an object with these members and no others.
    pub(crate) fn read(text: &'a [u8], known: &[&str]) -> Result<Self, Fault> {
        json::scan(text, ScanLimits::OUTBOUND)?;
        Self::part(text, "", known)
    }

    /// Takes a part of a text that was scanned before.
    pub(crate) fn part(text: &'a [u8], base: &'static str, known: &[&str]) -> Result<Self, Fault> {
        if !text.trim_ascii_start().starts_with(b"{") {
            return Err(Fault::at(Code::Form, base, "this must be an object"));
        }
        let members: Vec<_> = json::members(text).collect();
        for member in &members {
            if !known.contains(&&*member.name) {
                return Err(Fault::at(
                    Code::Form,
                    alloc::format!("{base}/{}", json::step(&printable(&member.name))),
                    alloc::format!("there is no such member; known are {}", known.join(", ")),
                ));
            }
        }
        Ok(Self { members, base })
    }

    fn pointer(&self, name: &str) -> String {
        alloc::format!("{}/{name}", self.base)
    }

    /// A member as raw JSON; `null` counts as absent.
    pub(crate) fn raw(&self, name: &str) -> Option<&'a [u8]> {
        self.members.iter().find(|member| member.name == name).map(|member| member.value).filter(|raw| *raw != b"null")
    }

    /// A text.
    pub(crate) fn text(&self, name: &str) -> Result<Option<Cow<'a, str>>, Fault> {
        let Some(raw) = self.raw(name) else { return Ok(None) };
        let text = json::text_at(raw, "");
        text.map(Some).ok_or_else(|| Fault::at(Code::Form, self.pointer(name), "this must be a text"))
    }

    /// A reference of the application's own.
    pub(crate) fn reference(&self, name: &str) -> Result<String, Fault> {
        let text = self.text(name)?.ok_or_else(|| self.missing(name))?;
        if is_reference(&text) {
            return Ok(text.into_owned());
        }
        Err(Fault::at(
            Code::Characters,
            self.pointer(name),
            "a reference has 1 to 255 characters and no control characters; remove line breaks and the like",
        ))
    }

    /// An identifier that Klarna issued.
    pub(crate) fn id(&self, name: &str) -> Result<Option<Id>, Fault> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        Id::new(&text).map(Some).ok_or_else(|| {
            Fault::at(
                Code::Characters,
                self.pointer(name),
                "an identifier has 1 to 255 visible ASCII characters without / \\ ? # %; pass it as Klarna gave it",
            )
        })
    }

    /// An amount in minor units.
    pub(crate) fn amount(&self, name: &str) -> Result<Option<Minor>, Fault> {
        let Some(raw) = self.raw(name) else { return Ok(None) };
        let read = core::str::from_utf8(raw).ok().and_then(|text| serde_json::from_str::<Minor>(text).ok());
        read.map(Some).ok_or_else(|| {
            Fault::at(
                Code::Amount,
                self.pointer(name),
                "an amount is a whole number of minor units between 0 and 9007199254740991, without fraction or exponent",
            )
        })
    }

    /// A whole number between `min` and `max`.
    pub(crate) fn integer(&self, name: &str, min: i64, max: i64) -> Result<Option<i64>, Fault> {
        let Some(raw) = self.raw(name) else { return Ok(None) };
        let n = json::integer_at(raw, "").filter(|n| (min..=max).contains(n));
        n.map(Some).ok_or_else(|| {
            Fault::at(Code::Form, self.pointer(name), alloc::format!("this must be a whole number from {min} to {max}"))
        })
    }

    /// A number of milliseconds between `min` and `max`.
    pub(crate) fn milliseconds(&self, name: &str, min: i64, max: u64) -> Result<Option<u64>, Fault> {
        let found = self.integer(name, min, i64::try_from(max).unwrap_or(i64::MAX))?;
        Ok(found.and_then(|ms| u64::try_from(ms).ok()))
    }

    /// A flag, false when absent.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, Fault> {
        let Some(raw) = self.raw(name) else { return Ok(false) };
        json::flag_at(raw, "").ok_or_else(|| Fault::at(Code::Form, self.pointer(name), "this must be true or false"))
    }

    /// The refusal that a member is missing.
    pub(crate) fn missing(&self, name: &str) -> Fault {
        Fault::at(Code::Missing, self.pointer(name), "this member is required")
    }
}

/// The refusal of a text of the caller's.
impl From<JsonFault> for Fault {
    fn from(fault: JsonFault) -> Self {
        Self {
            code: Code::Json,
            message: printable(&alloc::format!("{fault}")).into(),
            pointer: Some(printable(&fault.pointer)),
        }
    }
}

/// Takes a command: an object with exactly one member, whose name says what is wanted.
pub(crate) fn command<'a>(text: &'a [u8], known: &[&str]) -> Result<(Cow<'a, str>, &'a [u8]), Fault> {
    let mut members = Object::read(text, known)?.members.into_iter();
    match (members.next(), members.next()) {
        (Some(only), None) => Ok((only.name, only.value)),
        _ => Err(Fault::new(
            Code::Form,
            alloc::format!("a command is an object with exactly one member out of {}", known.join(", ")),
        )),
    }
}

//! What a driver refuses or fails at.

use std::borrow::Cow;
use std::{fmt, io};

use kassa::value::fault::{Advice, Fault};

macro_rules! host_codes {
    ($( $(#[doc = $doc:literal])+ $number:literal $name:ident $text:literal $advice:ident; )+) => {
        /// Stable number of a failure on this machine. The core's own numbers end below 2000.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum HostCode { $( $(#[doc = $doc])+ $name = $number, )+ }

        /// All of them: `(number, name, advice, meaning)`.
        pub const HOST_CODES: &[(u16, &str, Advice, &str)] =
            &[ $( ($number, $text, Advice::$advice, concat!($($doc, " "),+)), )+ ];

        impl HostCode {
            /// The number.
            #[must_use]
            pub const fn number(self) -> u16 { match self { $( Self::$name => $number, )+ } }
            /// The name.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $( Self::$name => $text, )+ } }
            /// What to do about it.
            #[must_use]
            pub const fn advice(self) -> Advice { match self { $( Self::$name => Advice::$advice, )+ } }
        }
    };
}

host_codes! {
    /// Another process has the journal open.
    2001 JournalLocked "journal_locked" TryLater;
    /// The journal could not be read or written. What was not saved was not sent.
    2002 JournalStorage "journal_storage" Escalate;
    /// A write to this journal failed before; nothing more is written to it. Resume it.
    2003 JournalStopped "journal_stopped" Resume;
    /// The journal ends elsewhere than this flow: another process continued it.
    2004 JournalMoved "journal_moved" Resume;
    /// There is no journal of this reference.
    2005 NoJournal "no_journal" Fix;
    /// The call needs an API key and the options have none.
    2006 NoCredential "no_credential" Fix;
    /// The system gave no random numbers.
    2007 NoChance "no_chance" Escalate;
}

/// Why the driver did not do what it was asked to.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The core refused.
    Fault(Fault),
    /// This machine failed.
    Host {
        /// Stable number.
        code: HostCode,
        /// What happened, without payload.
        message: Cow<'static, str>,
        /// What the system said.
        source: Option<io::Error>,
    },
}

impl Error {
    pub(crate) fn host(code: HostCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self::Host { code, message: message.into(), source: None }
    }

    pub(crate) fn storage(message: impl Into<Cow<'static, str>>, source: io::Error) -> Self {
        Self::Host { code: HostCode::JournalStorage, message: message.into(), source: Some(source) }
    }

    /// Stable number.
    #[must_use]
    pub fn number(&self) -> u16 {
        match self {
            Self::Fault(fault) => fault.code.number(),
            Self::Host { code, .. } => code.number(),
        }
    }

    /// Name of the number.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Fault(fault) => fault.code.name(),
            Self::Host { code, .. } => code.name(),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> Advice {
        match self {
            Self::Fault(fault) => fault.advice(),
            Self::Host { code, .. } => code.advice(),
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(fault) => fault.fmt(f),
            Self::Host { code, message, source } => {
                write!(f, "kassa {} {}: {message}", code.number(), code.name())?;
                source.as_ref().map_or(Ok(()), |source| write!(f, ": {source}"))
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Fault(fault) => Some(fault),
            Self::Host { source, .. } => source.as_ref().map(|source| source as _),
        }
    }
}

//! I20: texts that may stand in no journal, view or notice.

use memchr::memmem::Finder;

/// A text to be looked for again and again.
#[derive(Clone, Debug)]
pub(crate) struct Secret(Finder<'static>);

impl Secret {
    pub(crate) fn new(text: &str) -> Self {
        Self(Finder::new(text).into_owned())
    }

    pub(crate) fn is(&self, text: &str) -> bool {
        self.0.needle() == text.as_bytes()
    }

    pub(crate) fn stands_in(&self, text: &str) -> bool {
        self.0.find(text.as_bytes()).is_some()
    }
}

//! Where a text stands in another one: asked so often that it has to be quick.

use memchr::memmem;

/// A text that is looked for again and again: what can be found out about it before is found out once.
#[derive(Clone, Debug)]
pub struct Wanted(memmem::Finder<'static>);

impl Wanted {
    /// This text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(memmem::Finder::new(text).into_owned())
    }

    /// Whether it is this text.
    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        self.0.needle() == text.as_bytes()
    }

    /// Where it begins first.
    #[must_use]
    pub fn place(&self, text: &str) -> Option<usize> {
        self.0.find(text.as_bytes())
    }

    /// Whether it stands there.
    #[must_use]
    pub fn stands_in(&self, text: &str) -> bool {
        self.place(text).is_some()
    }
}

/// Where `wanted` begins first.
#[must_use]
pub fn find(text: &str, wanted: &str) -> Option<usize> {
    memmem::find(text.as_bytes(), wanted.as_bytes())
}

/// Whether it stands there.
#[must_use]
pub fn contains(text: &str, wanted: &str) -> bool {
    find(text, wanted).is_some()
}

/// How often.
#[must_use]
pub fn count(text: &str, wanted: &str) -> usize {
    memmem::find_iter(text.as_bytes(), wanted.as_bytes()).count()
}

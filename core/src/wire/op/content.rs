//! What a call carries and what is known about it: forms of body and answer, marks, errors of its own.

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyForm {
    /// A JSON object.
    Json,
    /// A form with parts (`multipart/form-data`), one for each member.
    Multipart,
}

impl BodyForm {
    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Multipart => "multipart/form-data",
        }
    }
}

/// What a successful answer is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerForm {
    /// A JSON object of the shape.
    Object,
    /// A JSON array of objects of the shape.
    List,
    /// Either of the two: sources disagree.
    ObjectOrList,
    /// A table as text, with the names of its columns in the first line.
    Csv,
    /// The bytes of a file; the headers tell which type and name it has.
    File,
}

impl AnswerForm {
    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Object | Self::List | Self::ObjectOrList => "application/json",
            Self::Csv => "text/csv",
            Self::File => "application/octet-stream",
        }
    }
}

/// Marks on an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpMarks {
    /// No source confirms the operation or its path.
    pub unverified: bool,
    /// The operation is confirmed, the body of its answer is not.
    pub answer_unverified: bool,
    /// The idempotency key is sent, but no source says that this operation honours it.
    pub key_unconfirmed: bool,
    /// Meant for the test environment.
    pub test_only: bool,
    /// Without a filter in the query the call is about everything there is, and does harm. Such a call cannot be built
    /// but by [`BaseUrl::address_of_everything`](crate::wire::url::BaseUrl::address_of_everything).
    pub needs_filter: bool,
}

impl OpMarks {
    /// No marks.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            unverified: false,
            answer_unverified: false,
            key_unconfirmed: false,
            test_only: false,
            needs_filter: false,
        }
    }

    /// Sets the mark of this name.
    #[must_use]
    pub const fn unverified(mut self) -> Self {
        self.unverified = true;
        self
    }

    /// Sets the mark of this name.
    #[must_use]
    pub const fn answer_unverified(mut self) -> Self {
        self.answer_unverified = true;
        self
    }

    /// Sets the mark of this name.
    #[must_use]
    pub const fn key_unconfirmed(mut self) -> Self {
        self.key_unconfirmed = true;
        self
    }

    /// Sets the mark of this name.
    #[must_use]
    pub const fn test_only(mut self) -> Self {
        self.test_only = true;
        self
    }

    /// Sets the mark of this name.
    #[must_use]
    pub const fn needs_filter(mut self) -> Self {
        self.needs_filter = true;
        self
    }
}

impl Default for OpMarks {
    fn default() -> Self {
        Self::new()
    }
}

/// What an error status says that it does not say everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnError {
    /// HTTP status.
    pub status: u16,
    /// What it means here.
    pub meaning: &'static str,
    /// The case is known, its status is not.
    pub unverified: bool,
}

//! Lists that come page by page.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher;

use kassa::api::common::Pagination;

use super::{Failure, Operation, Request};

/// An operation that answers a page of a list.
pub trait Paged: Operation {
    /// What the list is of.
    type Item;

    /// Items of a page, and what it says about the next.
    fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<Pagination>);

    /// What tells an item from the others, if it has such a thing.
    fn id(item: &Self::Item) -> Option<&str>;
}

/// Why a list stopped before its end. [`Items::cursor`] tells where.
#[non_exhaustive]
pub enum PageError<O> {
    /// A page could not be read. [`Items::resume`] tries it again.
    Failure(Failure<O>),
    /// The page holds what the type of its answer does not, or nothing at all.
    Unreadable(String),
    /// The list leads back to a place where it was before.
    Circle,
    /// An item was given before: the list changed while it was read, or repeats itself. [`Items::resume`] leaves it out and goes on.
    Repeated(String),
    /// A page without items says that more follow.
    Empty,
}

impl<O> fmt::Display for PageError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failure(failure) => failure.fmt(f),
            Self::Unreadable(why) => write!(f, "a page could not be read: {why}"),
            Self::Circle => f.write_str("the list leads back to a place where it was before"),
            Self::Repeated(id) => write!(f, "{id} was on the list before"),
            Self::Empty => f.write_str("a page without items says that more follow"),
        }
    }
}

impl<O> fmt::Debug for PageError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<O> std::error::Error for PageError<O> {}

/// The items of a list, over all its pages. After an error it gives nothing more, until it is told to [`resume`](Self::resume).
pub struct Items<O: Paged> {
    request: Request<O>,
    page: std::vec::IntoIter<O::Item>,
    /// Where the page that was read last ends.
    cursor: Option<String>,
    pages: usize,
    /// No page follows.
    last: bool,
    stopped: bool,
    places: HashSet<String>,
    /// Hashes of what was given.
    given: HashSet<u64>,
    hasher: RandomState,
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({:?}, {} pages)", self.request, self.pages)
    }
}

impl<O: Paged> Request<O> {
    /// Reads the list, page by page, as it is asked for items. Give `starting_after` to begin behind a place.
    pub fn items(self) -> Items<O> {
        Items {
            request: self,
            page: Vec::new().into_iter(),
            cursor: None,
            pages: 0,
            last: false,
            stopped: false,
            places: HashSet::new(),
            given: HashSet::new(),
            hasher: RandomState::new(),
        }
    }
}

impl<O: Paged> Items<O> {
    /// Where the page that was read last ends: for `starting_after` of a later request.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Goes on after an error: with the page that failed, or with the next item.
    pub fn resume(&mut self) {
        self.stopped = false;
    }

    fn fetch(&mut self) -> Result<(), PageError<O>> {
        self.request.check().map_err(|e| PageError::Failure(e.into()))?;
        let mut request = self.request.again(self.pages).map_err(|e| PageError::Failure(e.into()))?;
        if let Some(cursor) = &self.cursor {
            request = request.with_query("starting_after", cursor);
        }
        let reply = request.send().map_err(PageError::Failure)?;
        let Some(answer) = reply.answer else {
            return Err(PageError::Unreadable(reply.mismatch.unwrap_or_else(|| "the answer is empty".to_owned())));
        };
        let (items, pagination) = O::page(answer);
        let next = pagination.and_then(|pagination| pagination.last_item).map(|cursor| cursor.0);
        self.pages += 1;
        match next {
            None => self.last = true,
            Some(_) if items.is_empty() => {
                self.last = true;
                return Err(PageError::Empty);
            }
            Some(cursor) if !self.places.insert(cursor.clone()) => {
                self.last = true;
                return Err(PageError::Circle);
            }
            Some(cursor) => self.cursor = Some(cursor),
        }
        self.page = items.into_iter();
        Ok(())
    }
}

impl<O: Paged> Iterator for Items<O> {
    type Item = Result<O::Item, PageError<O>>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.stopped {
            if let Some(item) = self.page.next() {
                let id = O::id(&item).map(str::to_owned);
                if let Some(id) = id.filter(|id| !self.given.insert(self.hasher.hash_one(id))) {
                    self.stopped = true;
                    return Some(Err(PageError::Repeated(id)));
                }
                return Some(Ok(item));
            }
            if self.last {
                return None;
            }
            if let Err(error) = self.fetch() {
                self.stopped = true;
                return Some(Err(error));
            }
        }
        None
    }
}

//! Handles: numbers made of an index, a generation and a type. They look like pointers and are never followed, so a handle
//! that was freed, doubled, made up or mixed up is found out and answered with a status.

use std::any::Any;
use std::collections::VecDeque;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, TryLockError};

use crate::status::{
    KASSA_BAD_HANDLE, KASSA_BUSY, KASSA_FULL, KASSA_NULL_ARGUMENT, KASSA_POISONED, KASSA_WRONG_KIND, Status,
};

/// A type that C holds handles of. Numbers are never given to another type.
pub(crate) trait Handled: Any + Send + Sync {
    /// What the C type is called.
    type C;
    /// 1 to 15.
    const TYPE: usize;
}

// A handle is, from the top: generation, index, type, and four zero bits that make it look like an address.
const INDEX_BITS: u32 = if usize::BITS >= 64 { 24 } else { 14 };
const GENERATION_BITS: u32 = usize::BITS - INDEX_BITS - 8;
const INDEX_MAX: usize = (1 << INDEX_BITS) - 1;
const GENERATION_MAX: usize = (1 << GENERATION_BITS) - 1;

struct Slot {
    /// From 1. A handle of an earlier generation is stale.
    generation: usize,
    kind: usize,
    object: Option<Arc<dyn Any + Send + Sync>>,
}

struct Table {
    slots: Vec<Slot>,
    /// Oldest first, so that an index comes back as late as possible.
    free: VecDeque<usize>,
}

static TABLE: RwLock<Table> = RwLock::new(Table { slots: Vec::new(), free: VecDeque::new() });

/// Gives an object a handle. For one that cannot be had a second time, take its [`Place`] before it is made.
pub(crate) fn give<T: Handled>(object: T) -> Result<*mut T::C, Status> {
    Place::take()?.give(object)
}

/// A place that is kept for an object which is still to be made, so that it is not lost where there are too many.
pub(crate) struct Place {
    index: usize,
    given: bool,
}

impl Place {
    /// Keeps a place.
    pub(crate) fn take() -> Result<Self, Status> {
        #[cfg(test)]
        if FULL.get() {
            return Err(Status(KASSA_FULL));
        }
        let mut table = TABLE.write().unwrap_or_else(PoisonError::into_inner);
        let index = match table.free.pop_front() {
            Some(index) => index,
            None if table.slots.len() > INDEX_MAX => return Err(Status(KASSA_FULL)),
            None => {
                table.slots.push(Slot { generation: 0, kind: 0, object: None });
                table.slots.len() - 1
            }
        };
        Ok(Self { index, given: false })
    }

    /// Gives an object its handle.
    pub(crate) fn give<T: Handled>(mut self, object: T) -> Result<*mut T::C, Status> {
        let object: Arc<dyn Any + Send + Sync> = Arc::new(object);
        let mut table = TABLE.write().unwrap_or_else(PoisonError::into_inner);
        let slot = table.slots.get_mut(self.index).ok_or(Status(KASSA_FULL))?;
        slot.generation = if slot.generation >= GENERATION_MAX { 1 } else { slot.generation + 1 };
        slot.kind = T::TYPE;
        slot.object = Some(object);
        let number = slot.generation << (INDEX_BITS + 8) | self.index << 8 | T::TYPE << 4;
        drop(table);
        self.given = true;
        Ok(ptr::without_provenance_mut(number))
    }
}

/// Nothing was made: the next object takes it.
impl Drop for Place {
    fn drop(&mut self) {
        if !self.given {
            TABLE.write().unwrap_or_else(PoisonError::into_inner).free.push_front(self.index);
        }
    }
}

/// One at a time are the tests that make objects: some count those that are alive.
#[cfg(test)]
pub(crate) static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());

#[cfg(test)]
std::thread_local! {
    /// As if there were too many objects already, for this thread.
    pub(crate) static FULL: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Index, generation and type of a handle, as its number says.
fn parts<T: Handled>(handle: *const T::C) -> Result<(usize, usize, usize), Status> {
    let number = handle.addr();
    if number == 0 {
        return Err(Status(KASSA_NULL_ARGUMENT));
    }
    if number & 15 != 0 {
        return Err(Status(KASSA_BAD_HANDLE));
    }
    Ok((number >> 8 & INDEX_MAX, number >> (INDEX_BITS + 8), number >> 4 & 15))
}

/// The object of a handle. It stays alive as long as the answer does, also when the handle is freed meanwhile.
pub(crate) fn get<T: Handled>(handle: *const T::C) -> Result<Arc<T>, Status> {
    let (index, generation, kind) = parts::<T>(handle)?;
    let table = TABLE.read().unwrap_or_else(PoisonError::into_inner);
    let slot = table.slots.get(index).filter(|slot| slot.generation == generation && slot.kind == kind);
    let object = slot.and_then(|slot| slot.object.clone()).ok_or(Status(KASSA_BAD_HANDLE))?;
    drop(table);
    // The type is part of the number, but the object knows best.
    object.downcast::<T>().map_err(|_| Status(KASSA_WRONG_KIND))
}

/// Takes a handle back. NULL is fine.
pub(crate) fn free<T: Handled>(handle: *mut T::C) -> Result<(), Status> {
    if handle.is_null() {
        return Ok(());
    }
    let (index, generation, kind) = parts::<T>(handle)?;
    let mut table = TABLE.write().unwrap_or_else(PoisonError::into_inner);
    let slot = table.slots.get_mut(index).filter(|slot| slot.generation == generation && slot.kind == kind);
    let slot = slot.filter(|slot| slot.object.is_some()).ok_or(Status(KASSA_BAD_HANDLE))?;
    if slot.kind != T::TYPE {
        return Err(Status(KASSA_WRONG_KIND));
    }
    let object = slot.object.take();
    table.free.push_back(index);
    drop(table);
    // Dropped outside of the table: an object may hold files and sockets.
    drop(object);
    Ok(())
}

/// How many objects of the library are alive, for tests.
#[cfg(any(test, feature = "fuzz"))]
pub(crate) fn alive() -> usize {
    let table = TABLE.read().unwrap_or_else(PoisonError::into_inner);
    // The types from 14 on are those of the tests below.
    table.slots.iter().filter(|slot| slot.object.is_some() && slot.kind < 14).count()
}

/// The content of an object that one thread uses at a time.
pub(crate) fn hold<T>(object: &Mutex<T>) -> Result<MutexGuard<'_, T>, Status> {
    object.try_lock().map_err(|e| match e {
        TryLockError::WouldBlock => Status(KASSA_BUSY),
        TryLockError::Poisoned(_) => Status(KASSA_POISONED),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct A(u32);
    struct B;
    impl Handled for A {
        type C = u8;
        const TYPE: usize = 14;
    }
    impl Handled for B {
        type C = u16;
        const TYPE: usize = 15;
    }

    #[test]
    fn a_place_that_was_not_needed_is_taken_by_others() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let of = |handle: *mut u8| handle.addr() >> 8 & INDEX_MAX;
        let place = Place::take().unwrap();
        let (index, other) = (place.index, give(A(1)).unwrap());
        assert_ne!(of(other), index);
        let kept = place.give(A(2)).unwrap();
        assert_eq!((of(kept), get::<A>(kept).unwrap().0), (index, 2));
        let unused = Place::take().unwrap();
        let index = unused.index;
        drop(unused);
        let next = give(A(3)).unwrap();
        assert_eq!(of(next), index, "its index is not lost");
        [next, other, kept].into_iter().for_each(|handle| free::<A>(handle).unwrap());
    }

    #[test]
    fn stale_doubled_mixed_up_and_made_up_handles_are_found_out() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let a = give(A(7)).unwrap();
        assert_eq!(get::<A>(a).unwrap().0, 7);
        assert_eq!(get::<B>(a.cast()).map(|_| ()), Err(Status(KASSA_WRONG_KIND)));
        assert_eq!(free::<B>(a.cast()), Err(Status(KASSA_WRONG_KIND)));
        assert_eq!(free::<A>(a), Ok(()));
        assert_eq!(free::<A>(a), Err(Status(KASSA_BAD_HANDLE)));
        assert_eq!(get::<A>(a).map(|_| ()), Err(Status(KASSA_BAD_HANDLE)));
        let again = give(A(8)).unwrap();
        assert_eq!(get::<A>(a).map(|_| ()), Err(Status(KASSA_BAD_HANDLE)));
        assert_eq!(free::<A>(ptr::null_mut()), Ok(()));
        let here = 5_u64;
        // The last one differs from a handle that was given in its type alone.
        for made_up in
            [1, 16, usize::MAX, usize::MAX - 15, (&raw const here).addr(), again.addr() + 1, again.addr() ^ 16]
        {
            assert!(get::<A>(ptr::without_provenance(made_up)).is_err(), "{made_up:#x}");
        }
        free::<A>(again).unwrap();
    }
}

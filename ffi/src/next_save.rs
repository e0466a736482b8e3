//! SAVE: lines to append.

use kassa_core::flow::Batch;

use crate::args::{Out, kassa_str};
use crate::guard;
use crate::handle;
use crate::next::{Item, Todo, kassa_next, part};
use crate::status::{KASSA_RANGE, KASSA_WRONG_KIND, Status, kassa_status};

fn batch(item: &Item) -> Option<&Batch> {
    match item {
        Item::Save(batch) => Some(batch),
        _ => None,
    }
}

/// SAVE: append only if the journal ends at this number; otherwise another process has it, and this one must stop.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_save_after(next: *const kassa_next) -> u64 {
    guard::value(0, || part(next, |item| batch(item).map(|batch| batch.after)))
}

/// SAVE: the number to report with kassa_flow_saved.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_save_upto(next: *const kassa_next) -> u64 {
    guard::value(0, || part(next, |item| batch(item).map(|batch| batch.upto)))
}

/// SAVE: how many lines.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_save_count(next: *const kassa_next) -> usize {
    guard::value(0, || part(next, |item| batch(item).map(|batch| batch.lines.len())))
}

/// SAVE: a line, from 0, without a line feed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_save_line(
    next: *const kassa_next,
    index: usize,
    out: *mut kassa_str,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        let todo = handle::get::<Todo>(next)?;
        let batch = batch(&todo.item).ok_or(Status(KASSA_WRONG_KIND))?;
        out.set(batch.lines.get(index).ok_or(Status(KASSA_RANGE))?.as_str().into());
        Ok(())
    })
}

//! The simulator on the machine that browsers have: 32 bits, no threads, no clock of its own.

use kassa_sim::host::RustHost;
use kassa_sim::mode::{Breadth, hash};
use wasm_bindgen::prelude::wasm_bindgen;

/// What `kassa-sim hash FROM TO` prints on this machine.
#[wasm_bindgen]
#[must_use]
pub fn hash_of(from: u64, to: u64) -> String {
    hash(Breadth::Single, from..to, &RustHost).to_string()
}

/// The same for shifts.
#[wasm_bindgen]
#[must_use]
pub fn hash_of_shifts(from: u64, to: u64) -> String {
    hash(Breadth::Shift, from..to, &RustHost).to_string()
}

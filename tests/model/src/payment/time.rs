//! Time in a few steps. Only the order of the limits counts: the token's hour, the life of a payment request, the window of a
//! key at kassa, the memory for it at Klarna.
//!
//! One step is a quarter of the key's window, 5 h 45 min: the tests against the real core play it like that.

/// Kassa sends no first final authorize from this age of an approval on (59 minutes).
pub const HOUR: u8 = 1;
/// Klarna refuses the token from this age on (60 minutes, and a late arrival).
pub const TOKEN: u8 = 2;
/// Life of a payment request.
pub const REQUEST: u8 = 3;
/// Kassa sends no call again from this age of its plan on (23 hours).
pub const WINDOW: u8 = 4;
/// Klarna forgets a key at this age of its result (24 hours).
pub const MEMORY: u8 = 5;

/// An age after some more steps; beyond `most` it makes no difference how old something is.
#[must_use]
pub fn older(age: u8, by: u8, most: u8) -> u8 {
    age.saturating_add(by).min(most)
}

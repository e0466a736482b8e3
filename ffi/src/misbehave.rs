//! Misbehaviour on demand, for the test suite. Not in a released library.

use std::time::Duration;

use crate::flow::{Flow, kassa_flow};
use crate::guard;
use crate::handle::{self, hold};
use crate::status::kassa_status;

/// Panics while it holds the flow.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_test_panic(flow: *mut kassa_flow) -> kassa_status {
    guard::status(|| {
        let flow = handle::get::<Flow>(flow)?;
        let _held = hold(&flow.fed)?;
        panic!("on demand")
    })
}

/// Holds the flow for so long.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_test_hold(flow: *mut kassa_flow, ms: u64) -> kassa_status {
    guard::status(|| {
        let flow = handle::get::<Flow>(flow)?;
        let _held = hold(&flow.fed)?;
        std::thread::sleep(Duration::from_millis(ms));
        Ok(())
    })
}

//! A model of kassa's promise, explored state by state.
//!
//! *For one flow, whatever crashes, repeats, reorders or loses messages, at most one approved transaction exists at Klarna, and
//! kassa never says "not paid" while money has moved or still can.*
//!
//! The tests of the other crates play the real core through many runs; this one plays a small model of it through **all** runs
//! within a scope. [`payment`] is a payment, [`transaction`] what follows it, [`wrong`] a list of mistakes that the search has to
//! find. What ties the model to the core is in `tests/`: ways through the model are played on the core, step by step.

pub mod payment;
pub mod report;
pub mod transaction;
pub mod wrong;

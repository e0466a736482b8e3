//! The stage for kassa's tests: a Klarna, a till that may die at any moment, and scenarios to play.
pub mod klarna;
pub mod scenario;
pub mod till;

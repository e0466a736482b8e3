//! Runs every test of kassa.
fn main() {}

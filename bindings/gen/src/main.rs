//! Prints headers, bindings and docs from kassa's tables.
fn main() {}

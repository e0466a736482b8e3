//! kassa-sandbox
fn main() {}

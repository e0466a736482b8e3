//! Fuzz targets: each is a function of bytes that plays with one parser or one kind of call sequence and asserts what has to
//! hold whatever the bytes are. The same functions run under libFuzzer (`run`), over the corpus and over mutated inputs
//! (`cargo test -p kassa-fuzz`).

pub mod answer;
pub mod bytes;
pub mod dictionary;
pub mod flow;
pub mod input;
pub mod journal;
pub mod json;
pub mod mutation;
pub mod targets;
pub mod till;
pub mod value;
pub mod webhook;

pub use targets::{TARGETS, Target};

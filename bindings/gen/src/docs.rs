//! `docs/reference`: the tables for people.

mod lifecycles;
mod models;
mod operations;

use crate::output::Outputs;

/// First lines of every printed page.
const PRINTED: &str = "<!-- Printed by `cargo run -p kassa-bindgen -- docs`. Do not edit. -->\n";

/// Prints all pages.
pub(crate) fn print(out: &mut Outputs) -> Result<(), String> {
    operations::print(out);
    models::print(out);
    lifecycles::print(out)
}

/// Anchor of a heading.
fn anchor(heading: &str) -> String {
    heading.to_lowercase().chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')).collect()
}

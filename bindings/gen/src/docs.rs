//! `docs/reference`: the tables for people.

mod errors;
mod events;
mod host;
mod layout;
mod lifecycles;
mod models;
mod operations;
mod requirements;

use std::path::Path;

use crate::output::Outputs;
use crate::tables::Types;

/// First lines of every printed page.
const PRINTED: &str = "<!-- Printed by `cargo run -p kassa-bindgen -- docs`. Do not edit. -->\n";

/// Prints all pages.
pub(crate) fn print(root: &Path, out: &mut Outputs) -> Result<(), String> {
    let types = Types::gather()?;
    operations::print(out, &types);
    models::print(out, &types);
    events::print(out, &types);
    errors::print(root, out)?;
    requirements::print(out);
    lifecycles::print(out)
}

/// Anchor of a heading.
fn anchor(heading: &str) -> String {
    heading.to_lowercase().chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')).collect()
}

/// The text with a capital letter in front.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

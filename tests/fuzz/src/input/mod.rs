//! What an application hands in: configurations, specs, commands.

mod command;
mod config;
mod spec;

pub use command::command;
pub use config::config;
pub use spec::spec;

use kassa::value::fault::{Class, Fault};

/// A refusal of an input says what is wrong, on one line, without repeating what it must not.
fn is_of_use(fault: &Fault) {
    assert!(matches!(fault.class(), Class::Input | Class::Limit | Class::Usage), "{fault}");
    assert!(!fault.message.is_empty() && !fault.message.chars().any(char::is_control), "{fault}");
    assert!(!fault.message.contains("canary-of-a-person"), "a value is repeated: {fault}");
    let pointer = fault.pointer.as_deref().unwrap_or("");
    assert!(pointer.is_empty() || pointer.starts_with('/'), "{fault}");
    assert!(!pointer.chars().any(char::is_control), "{fault}");
}

//! Small values: money, identifiers, times, addresses, headers.

mod address;
mod header;
mod money;
mod text;
mod time;

pub use address::{return_url, url, web_address};
pub use header::header;
pub use money::money;
pub use text::text;
pub use time::time;

//! What Klarna asks of an acquiring partner, row by row, and how far it is met.
//!
//! The rows stand in [`ROWS`]. Each says for whom it holds and how it is met: kassa enforces it, and names the tests that fail
//! without that; or a report checks it; or it is the integrator's duty, with a pointer. [`requirements`] makes the report for one
//! integration, from what the application says about itself ([`Profile`]) and from what was seen of its traffic ([`Traffic`]).
//!
//! ```
//! use kassa::flow::Config;
//! use kassa::requirement::{Profile, Traffic, Verdict, requirements};
//!
//! let config = Config::from_json(br#"{
//!     "base_url": "https://api-global.test.klarna.com",
//!     "environment": "test",
//!     "partner_account_id": "krn:partner:global:account:test:M48JTZF8",
//!     "installation": "gateway-1"
//! }"#)?;
//! let profile = Profile::from_json(br#"{"paths": ["server_side"], "channels": ["web"], "dashboard": true}"#)?;
//! let traffic = Traffic::from_json(br#"{"event_types": ["payment.request.*"], "calls": 40}"#)?;
//!
//! let report = requirements(&config, &profile, &traffic);
//! let of = |id| report.iter().find(|answer| answer.id == id).map(|answer| answer.verdict);
//! assert_eq!(of("KNR-D11"), Some(Verdict::Met));       // completed, expired and canceled are subscribed to
//! assert_eq!(of("KNR-15"), Some(Verdict::NotMet));     // the events of settlements are not
//! assert_eq!(of("KNR-D19"), Some(Verdict::NotShown));  // nobody said whether there is a client certificate
//! assert_eq!(of("KNR-07"), Some(Verdict::Duty));       // a plan for incidents is nothing that a library can have
//! # Ok::<(), kassa::value::fault::Fault>(())
//! ```

mod check;
mod guide;
mod page;
mod profile;
mod report;
mod row;
mod traffic;

pub use profile::Profile;
pub use report::{Answer, Verdict, requirements, requirements_json};
pub use row::{How, Level, Proof, Requirement, Scope};
pub use traffic::{Currencies, Traffic};

/// The rows of the requirements page, then those of the guides, each in their order.
pub const ROWS: &[&[Requirement]] = &[page::ROWS, guide::ROWS];

/// Every row, in the order of its id.
pub fn rows() -> impl Iterator<Item = &'static Requirement> {
    ROWS.iter().flat_map(|rows| rows.iter())
}

#[cfg(test)]
mod tests;

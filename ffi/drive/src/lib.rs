//! The host's side of kassa: it sends calls, keeps journals and reads clocks, so that a program is left with showing, waiting
//! and deciding.
//!
//! ```no_run
//! use kassa_drive::{Driver, Step};
//!
//! let driver = Driver::open(br#"{
//!     "base_url": "https://api-global.test.klarna.com",
//!     "environment": "test",
//!     "partner_account_id": "krn:partner:global:account:test:M48JTZF8",
//!     "installation": "shop-1/till-7",
//!     "api_key": "klarna_test_api_...",
//!     "journal": "/var/lib/till/journal"
//! }"#)?;
//!
//! // After a crash, power cut or update: first end what was begun.
//! for pending in driver.pending()? {
//!     let flow = driver.resume(&pending.reference)?;
//!     println!("found {} again", flow.reference());
//! }
//!
//! let reference = kassa_drive::fresh_reference()?;
//! let spec = format!(r#"{{"reference": "{reference}", "authorize": {{
//!     "currency": "EUR",
//!     "request_payment_transaction": {{"amount": 1990, "payment_transaction_reference": "{reference}"}},
//!     "step_up_config": {{
//!         "payment_request_reference": "{reference}",
//!         "customer_interaction_config": {{"method": "QR_CODE"}}
//!     }}
//! }}}}"#);
//! let mut sale = driver.start("payment", spec.as_bytes())?;
//! loop {
//!     match sale.step()? {
//!         Step::Show(screen) => println!("encode {}", screen.url),
//!         Step::Hide(_) => println!("take it away"),
//!         Step::Tell(notice) => println!("{}: {}", notice.what, notice.detail),
//!         Step::Wait { ms } => std::thread::sleep(std::time::Duration::from_millis(ms)),
//!         Step::Idle => break, // nothing but a command or a webhook can move it
//!         Step::Done => break,
//!     }
//! }
//! println!("{}", sale.view_json()?);
//! # Ok::<(), kassa_drive::Error>(())
//! ```
//!
//! With the feature `client` there is besides a typed call for every operation of the API, see the module of that name.
//!
//! A step blocks while it sends: up to the time-out of one call, 65 seconds at most. It never repeats a call by itself; the
//! flow decides what is sent again, when, and under which key.

#[cfg(feature = "client")]
pub mod client;
mod clock;
mod driver;
mod error;
mod journal;
mod mailbox;
mod options;
mod random;
mod running;
mod transport;

pub use clock::SystemClock;
pub use driver::{Driver, Pending};
pub use error::{Error, HOST_CODES, HostCode};
pub use journal::{FileJournal, JournalFile};
pub use mailbox::Routed;
pub use options::{Options, TransportOptions};
pub use random::{fresh_reference, journal_key};
pub use running::{Running, Step};
pub use transport::{Answer, Lost, Transport};

/// The core, for programs that name only this crate.
pub use kassa;

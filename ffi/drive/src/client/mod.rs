//! A typed call for every operation of the API.
//!
//! ```no_run
//! use kassa_drive::client::{Client, Failure};
//! use kassa_drive::kassa::api::payment::capture::PaymentCaptureCreate;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::open(br#"{
//!     "base_url": "https://api-global.test.klarna.com",
//!     "environment": "test",
//!     "partner_account_id": "krn:partner:global:account:test:M48JTZF8",
//!     "installation": "back-office",
//!     "api_key": "klarna_test_api_..."
//! }"#)?;
//!
//! let capture = PaymentCaptureCreate::default().capture_amount(500).payment_capture_reference("parcel-1");
//! match client.payment().transaction().capture("krn:payment:eu1:transaction:6debe89e", capture).reference("parcel-1").send() {
//!     Ok(reply) => println!("{:?}", reply.answer.and_then(|capture| capture.payment_capture_id)),
//!     Err(Failure::Refused(refused)) => println!("not captured: {refused}"),
//!     Err(Failure::Unknown(unknown)) => println!("perhaps captured: look with {:?}", unknown.read),
//!     Err(other) => println!("not captured, nothing was sent: {other}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A request is sent by [`Request::send`], in memory; begun as a flow with a journal, so that a crash loses nothing, by
//! [`Request::begin`]; or turned into the flow itself, for a host of your own, by [`Request::flow`]. Guarantees are those of
//! [`kassa::flow::call`]: nothing is sent that is known to be wrong, nothing is done twice, and an outcome that is not known is
//! an error of its own.

mod api;
mod attempt;
mod body;
mod failure;
mod journaled;
mod operation;
mod page;
mod reply;
mod request;
mod stream;

use std::sync::Arc;

use kassa::flow::Config;
use kassa::value::fault::{Code, Fault};
use kassa::wire::json;
use zeroize::Zeroizing;

use crate::clock::SystemClock;
use crate::driver::Driver;
use crate::error::Error;
use crate::options::Options;
use crate::transport::Transport;

pub use api::*;
pub use body::{Attachment, Body};
pub use failure::{Failure, NotSent, Refused, Unknown};
pub use journaled::Journaled;
pub use operation::{Any, Download as Downloads, Operation};
pub use page::{Items, PageError, Paged};
pub use reply::{Nothing, OneOrMany, Reply};
pub use request::Request;
pub use stream::{Download, Row, Rows};

/// Makes requests. Cheap to copy; may be used by many threads at once.
#[derive(Clone, Debug)]
pub struct Client(Arc<Wire>);

/// What requests are sent with.
#[derive(Debug)]
struct Wire {
    config: Arc<Config>,
    transport: Arc<Transport>,
    clock: SystemClock,
}

impl Client {
    /// Reads the options of a driver, of which a journal directory is not needed. No call is made. Without a `journal_key` one is
    /// made up: what is sent in memory is sealed for nobody.
    ///
    /// # Errors
    /// A fault that names the option.
    pub fn open(options: &[u8]) -> Result<Self, Error> {
        let Options { config: mut text, has_journal_key, transport, .. } = Options::from_json(options)?;
        if !has_journal_key {
            let quoted = Zeroizing::new(format!("\"{}\"", crate::random::journal_key()?.expose()));
            let with = json::with(&text, "journal_key", quoted.as_bytes());
            text = Zeroizing::new(with.ok_or_else(|| Fault::new(Code::Config, "the options are no object"))?);
        }
        let config = Arc::new(Config::from_json(&text)?);
        let transport = Arc::new(Transport::new(&config, &transport)?);
        Ok(Self(Arc::new(Wire { config, transport, clock: SystemClock::default() })))
    }

    /// A client beside a driver: with its configuration and its connections.
    #[must_use]
    pub fn of(driver: &Driver) -> Self {
        let shared = driver.shared();
        let (config, transport) = (Arc::clone(&shared.config), Arc::clone(&shared.transport));
        Self(Arc::new(Wire { config, transport, clock: shared.clock }))
    }

    /// The core's configuration.
    #[must_use]
    pub fn config(&self) -> &Arc<Config> {
        &self.0.config
    }
}

//! How far the call of this thread got, watched from inside the connection.
//!
//! A call may be reported as not sent only when it is certain. So the connection is wrapped: the mark is set before the first
//! byte of the request is handed down, and below it are only name look-up, TCP and TLS. Whatever cannot be told counts as sent.

use std::cell::Cell;
use std::net::SocketAddr;

use kassa::wire::http::LostAt;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, DefaultConnector, NextTimeout, Transport as Connection,
};
use ureq::{Agent, Error};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Unknown,
    Connecting,
    Sending,
}

thread_local! {
    /// An agent works on the thread of its caller.
    static STAGE: Cell<Stage> = const { Cell::new(Stage::Unknown) };
}

/// A call begins.
pub(super) fn begin() {
    STAGE.set(Stage::Unknown);
}

/// What is certain about the call that failed last on this thread.
pub(super) fn lost_at() -> LostAt {
    if STAGE.get() == Stage::Connecting { LostAt::NotSent } else { LostAt::Unknown }
}

/// An agent whose connections tell how far they got.
pub(super) fn agent(config: Config) -> Agent {
    Agent::with_parts(config, DefaultConnector::default().chain(Marks), MarkingResolver::default())
}

/// The first thing that a call does is to look its host up.
#[derive(Debug, Default)]
struct MarkingResolver(DefaultResolver);

impl Resolver for MarkingResolver {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        if STAGE.get() == Stage::Unknown {
            STAGE.set(Stage::Connecting);
        }
        // An address needs no look-up, and so no thread for it.
        if let Some(address) = address(uri) {
            let mut found = self.empty();
            found.push(address);
            return Ok(found);
        }
        self.0.resolve(uri, config, timeout)
    }
}

fn address(uri: &Uri) -> Option<SocketAddr> {
    let host = uri.host()?.trim_start_matches('[').trim_end_matches(']');
    let port = uri.port_u16().or(match uri.scheme_str()? {
        "https" => Some(443),
        "http" => Some(80),
        _ => None,
    })?;
    Some(SocketAddr::new(host.parse().ok()?, port))
}

/// Last of the chain: wraps what is connected, TLS included.
#[derive(Debug)]
struct Marks;

impl<In: Connection> Connector<In> for Marks {
    type Out = Marked<In>;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Marked<In>>, Error> {
        Ok(chained.map(Marked))
    }
}

#[derive(Debug)]
struct Marked<In>(In);

impl<In: Connection> Connection for Marked<In> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        STAGE.set(Stage::Sending);
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        STAGE.set(Stage::Sending);
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}

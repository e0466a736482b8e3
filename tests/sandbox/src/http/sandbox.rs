//! Start and stop.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use tokio::runtime::{Builder, Runtime};

use super::clock::{Clock, ClockMode};
use super::shared::{Shared, lock};
use super::tls::{Authority, Certificates};
use super::{deliver, serve};
use crate::engine::{Knobs, Seed, Seeded, Settings, World};
use crate::faults::{Faults, Script};

/// What the sandbox does with client certificates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Mtls {
    /// Does not ask for them.
    #[default]
    Off,
    /// Asks and reports in `Klarna-Mtls-Verification-Status`.
    Report,
    /// Refuses calls without a valid one with 401.
    Enforce,
}

/// How to run a sandbox.
#[derive(Debug, Clone)]
pub struct Options {
    /// Address; port 0 picks a free one.
    pub listen: SocketAddr,
    /// Ids, secrets and chances follow from it.
    pub seed: u64,
    /// How the clock runs.
    pub clock: ClockMode,
    /// First moment of the clock in milliseconds since 1970; left out, the present.
    pub start_ms: Option<u64>,
    /// Speak TLS.
    pub tls: bool,
    /// Client certificates; anything but `Off` implies TLS.
    pub mtls: Mtls,
    /// Where to write the certificates.
    pub certificate_directory: Option<PathBuf>,
    /// Receivers on loopback addresses may use plain HTTP and any port.
    pub loopback_receivers: bool,
    /// PEM with the roots that receivers on https are checked against, instead of the public ones.
    pub receiver_roots: Option<String>,
    /// Start of the addresses that customers open, where it differs from the address of the server.
    pub public_url: Option<String>,
    /// First knobs.
    pub knobs: Knobs,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            seed: 1,
            clock: ClockMode::default(),
            start_ms: None,
            tls: false,
            mtls: Mtls::Off,
            certificate_directory: None,
            loopback_receivers: true,
            receiver_roots: None,
            public_url: None,
            knobs: Knobs::default(),
        }
    }
}

/// A running sandbox; it stops when dropped. All calls block.
pub struct Sandbox {
    shared: Arc<Shared>,
    base_url: String,
    address: SocketAddr,
    runtime: Option<Runtime>,
}

impl Sandbox {
    /// Starts a server on threads of its own.
    ///
    /// # Errors
    /// When the address cannot be had or the certificates cannot be written.
    pub fn start(options: Options) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(options.listen)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let tls = options.tls || options.mtls != Mtls::Off;
        let host = if address.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { address.ip() };
        let scheme = if tls { "https" } else { "http" };
        let base_url = format!("{scheme}://{}", SocketAddr::new(host, address.port()));
        let mut knobs = options.knobs;
        knobs.mtls_enforced |= options.mtls == Mtls::Enforce;
        let public_url = options.public_url.unwrap_or_else(|| base_url.clone());
        let settings = Settings {
            public_url: public_url.trim_end_matches('/').to_owned(),
            loopback_receivers: options.loopback_receivers,
            knobs,
        };
        let clock = Clock::new(options.clock, options.start_ms);
        let world = World::new(settings, Box::new(Seeded::new(options.seed)), clock.now());
        let authority = if tls {
            let account = world.seed().acquiring_partner_account_id.rsplit(':').next().unwrap_or_default().to_owned();
            Some(Authority::new(&account, options.mtls != Mtls::Off)?)
        } else {
            None
        };
        if let (Some(authority), Some(directory)) = (&authority, &options.certificate_directory) {
            authority.certificates.write(directory)?;
        }
        let faults = Faults::new(options.seed);
        let shared = Arc::new(Shared::new(world, clock, faults, options.receiver_roots, authority));
        let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("sandbox").enable_all().build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(serve::accept(listener, Arc::clone(&shared)));
        let worker = Arc::clone(&shared);
        thread::Builder::new().name("sandbox-webhooks".to_owned()).spawn(move || deliver::run(&worker))?;
        Ok(Self { shared, base_url, address, runtime: Some(runtime) })
    }

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ids and secrets of the ready-made accounts.
    #[must_use]
    pub fn seed(&self) -> Seed {
        self.shared.with_world(|world, _| world.seed().clone())
    }

    /// Sandbox time in milliseconds since 1970.
    #[must_use]
    pub fn now_ms(&self) -> u64 {
        self.shared.now()
    }

    /// Puts the clock forward. Timers and webhook calls on the way happen at their time and are over on return.
    pub fn advance(&self, ms: u64) {
        self.shared.advance_to(self.shared.now() + ms);
    }

    /// Waits until every webhook call that is due was made.
    pub fn settle(&self) {
        self.shared.settle();
    }

    /// Changes knobs.
    pub fn knobs(&self, change: impl FnOnce(&mut Knobs)) {
        self.shared.with_world(|world, _| {
            let mut knobs = world.knobs().clone();
            change(&mut knobs);
            world.set_knobs(knobs);
        });
    }

    /// Adds a line to the fault script; answers its number.
    pub fn fault(&self, script: Script) -> u64 {
        lock(&self.shared.faults).add(script)
    }

    /// Works with the world directly, at the present time.
    pub fn with_world<T>(&self, work: impl FnOnce(&mut World, u64) -> T) -> T {
        self.shared.with_world(work)
    }

    /// The certificates, where it speaks TLS.
    #[must_use]
    pub fn certificates(&self) -> Option<&Certificates> {
        self.shared.authority.as_ref().map(|authority| &authority.certificates)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.shared.stop();
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

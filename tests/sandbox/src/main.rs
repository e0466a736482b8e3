//! Runs the sandbox from the command line.

use std::error::Error;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::thread;

use clap::Parser;
use kassa_sandbox::engine::parse_time;
use kassa_sandbox::{ClockMode, Mtls, Options, Sandbox};

/// A Klarna Network of your own: API under /v2, control under /_sandbox, customer pages under /pay.
#[derive(Parser)]
#[command(name = "kassa-sandbox", version)]
struct Arguments {
    /// Address; port 0 picks a free one
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR")]
    listen: SocketAddr,
    /// Speak TLS with a certificate of a new authority
    #[arg(long)]
    tls: bool,
    /// Ask for client certificates; implies --tls
    #[arg(long, value_enum, num_args = 0..=1, default_value = "off", default_missing_value = "report")]
    mtls: Mtls,
    /// Write ca.pem, client.pem, client.key and more there
    #[arg(long, value_name = "DIR")]
    certificates: Option<PathBuf>,
    /// Ids, secrets and chances follow from this number
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// Whether the clock runs by itself
    #[arg(long, value_enum, default_value = "real")]
    clock: ClockMode,
    /// First moment of the clock; the present if left out
    #[arg(long, value_name = "RFC3339")]
    start: Option<String>,
    /// Start of the addresses that customers open
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Refuse webhook receivers on loopback addresses unless they are https on 443 or 8443
    #[arg(long)]
    strict_receivers: bool,
    /// PEM file with the roots for webhook receivers on https
    #[arg(long, value_name = "FILE")]
    receiver_roots: Option<PathBuf>,
    /// Knobs as JSON, as for POST /_sandbox/knobs
    #[arg(long, value_name = "JSON")]
    knobs: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let start_ms = match &arguments.start {
        Some(text) => Some(parse_time(text).ok_or("--start needs a date-time with zone")?),
        None => None,
    };
    let sandbox = Sandbox::start(Options {
        listen: arguments.listen,
        seed: arguments.seed,
        clock: arguments.clock,
        start_ms,
        tls: arguments.tls,
        mtls: arguments.mtls,
        certificate_directory: arguments.certificates,
        loopback_receivers: !arguments.strict_receivers,
        receiver_roots: arguments.receiver_roots.map(fs::read_to_string).transpose()?,
        public_url: arguments.public_url,
        knobs: arguments.knobs.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default(),
    })?;
    println!("listening on {}", sandbox.base_url());
    println!("keys and ids: {}/_sandbox/seed", sandbox.base_url());
    loop {
        thread::park();
    }
}

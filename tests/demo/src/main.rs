//! The main job, shown: an acquirer's gateway in one program, against a sandbox of its own.
//!
//! `cargo demo` tells the story of four payments and checks at the sandbox that each of them happened once.
//! `cargo demo -- --serve` stays up with the checkout page.

mod basket;
mod customer;
mod gateway;
mod handle;
mod options;
mod page;
mod power;
mod relay;
mod server;
mod story;
mod till;
mod timeline;
mod webhook;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What went wrong, for a person.
pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(Parser)]
#[command(name = "cargo demo --", about = "An acquirer's gateway in one program, against a sandbox of its own")]
struct Arguments {
    /// Stay up with the checkout page instead of telling the story
    #[arg(long)]
    serve: bool,
    /// Where the page is; port 0 picks a free one
    #[arg(long, default_value_t = SocketAddr::from((Ipv4Addr::LOCALHOST, 8090)), value_name = "ADDR")]
    listen: SocketAddr,
    /// Where the sandbox is; port 0 picks a free one
    #[arg(long, default_value_t = SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), value_name = "ADDR")]
    sandbox: SocketAddr,
    /// Register no webhook: the gateway has to find everything out by asking
    #[arg(long)]
    no_webhooks: bool,
    #[command(subcommand)]
    part: Option<Part>,
}

#[derive(Subcommand)]
enum Part {
    /// One payment at a till whose power may fail; the story starts it as a process of its own
    #[command(hide = true)]
    Till {
        /// File with the driver's options
        #[arg(long)]
        options: PathBuf,
        /// File with the payment's spec
        #[arg(long)]
        spec: PathBuf,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.part {
        Some(Part::Till { options, spec }) => till::run(options, spec).map(|()| true),
        None if arguments.serve => {
            server::stay(arguments.listen, arguments.sandbox, !arguments.no_webhooks).map(|()| true)
        }
        None => story::tell(),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("demo: {failure}");
            ExitCode::FAILURE
        }
    }
}

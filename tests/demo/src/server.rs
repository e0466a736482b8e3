//! Sandbox, gateway and shop together.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread;

use axum::Router;
use axum::middleware::from_fn;
use axum::routing::{get, post};
use kassa_sandbox::{Options, Sandbox};
use serde_json::json;
use tokio::runtime::Runtime;

use crate::gateway::Gateway;
use crate::timeline::Timeline;
use crate::{Failure, page, relay, webhook};

/// What the endpoints share.
pub(crate) struct Shop {
    pub(crate) gateway: Arc<Gateway>,
    /// Where the built package is.
    pub(crate) package: PathBuf,
    url: String,
}

impl Shop {
    /// An absolute address of the page.
    pub(crate) fn page_url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }
}

/// Everything that runs; it stops when dropped.
pub(crate) struct Server {
    pub(crate) sandbox: Sandbox,
    pub(crate) gateway: Arc<Gateway>,
    pub(crate) url: String,
    pub(crate) folder: tempfile::TempDir,
    _runtime: Runtime,
}

impl Server {
    /// Starts it, and registers the webhook unless it is to do without.
    pub(crate) fn start(
        listen: SocketAddr,
        sandbox: SocketAddr,
        webhooks: bool,
        timeline: &Timeline,
    ) -> Result<Self, Failure> {
        let sandbox = Sandbox::start(Options { listen: sandbox, ..Options::default() })?;
        let folder = tempfile::Builder::new().prefix("kassa-demo-").tempdir()?;
        let gateway =
            Gateway::open(sandbox.base_url(), &sandbox.seed(), &folder.path().join("gateway"), timeline.clone())?;
        let runtime = Runtime::new()?;
        let listener = runtime.block_on(tokio::net::TcpListener::bind(listen))?;
        let url = format!("http://{}", listener.local_addr()?);
        let package = page::root().join("target/wasm-pkg");
        let shop = Arc::new(Shop { gateway: Arc::clone(&gateway), package, url: url.clone() });
        let routes = Router::new()
            .route("/basket", get(relay::basket))
            .route("/baskets/{id}", get(relay::basket))
            .route("/payments", post(relay::begin))
            .route("/payments/{reference}", get(relay::read))
            .route("/payments/{reference}/cancel", post(relay::cancel))
            .route("/payments/{reference}/qr.svg", get(relay::code))
            .route("/webhooks", post(webhook::receive))
            .fallback(page::file)
            .layer(from_fn(page::guard))
            .with_state(shop);
        runtime.spawn(async move { axum::serve(listener, routes).await });
        if webhooks {
            let receiver = json!({
                "url": format!("{url}/webhooks"),
                "event_types": ["payment.*"],
                "signing_key_id": sandbox.seed().signing_key_id,
            });
            ureq::post(format!("{}/_sandbox/webhooks", sandbox.base_url()))
                .header("content-type", "application/json")
                .send(receiver.to_string())?;
        }
        Ok(Self { sandbox, gateway, url, folder, _runtime: runtime })
    }

    /// A folder for journals of this run.
    pub(crate) fn journals(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// Serves the page until the process ends.
pub(crate) fn stay(listen: SocketAddr, sandbox: SocketAddr, webhooks: bool) -> Result<(), Failure> {
    build_package(&page::root())?;
    let timeline = Timeline::new();
    let server = Server::start(listen, sandbox, webhooks, &timeline)?;
    println!("checkout page  {}", server.url);
    println!("sandbox        {}", server.sandbox.base_url());
    println!("end it with ctrl-c");
    loop {
        thread::park();
    }
}

/// Builds the browser's package when it is not there.
fn build_package(root: &Path) -> Result<(), Failure> {
    if root.join("target/wasm-pkg/web/kassa_wasm_bg.wasm").is_file() {
        return Ok(());
    }
    eprintln!("demo: the package for the browser is not built yet; this takes some minutes, once");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .current_dir(root)
        .args(["run", "--quiet", "--package", "kassa-bindgen", "--", "wasm"])
        .status()?;
    if built.success() { Ok(()) } else { Err("the package could not be built".into()) }
}

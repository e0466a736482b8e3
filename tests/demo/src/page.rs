//! The page and the module, as files with strict headers.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::server::Shop;

/// No script but ours, no frame around us, nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The repository, where this program was built.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Files: `/kassa/...` is the package, all else the page.
pub(crate) async fn file(State(shop): State<Arc<Shop>>, request: Request) -> Response {
    let path = request.uri().path();
    let (folder, name) = match path.strip_prefix("/kassa/") {
        Some(name) => (shop.package.clone(), name),
        None => (root().join("tests/demo/page"), path.trim_start_matches('/')),
    };
    let name = if name.is_empty() { "index.html" } else { name };
    let plain = name.split('/').all(|part| !part.is_empty() && !part.starts_with('.'));
    let Some(bytes) = plain.then(|| std::fs::read(folder.join(name)).ok()).flatten() else {
        return (StatusCode::NOT_FOUND, "not found").into_response();
    };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    };
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], bytes).into_response()
}

/// Headers that every answer has.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

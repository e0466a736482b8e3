//! The webhook endpoint: raw bytes to the verifier, an answer at once.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};

use crate::handle::Delivery;
use crate::server::Shop;

/// `POST /webhooks`. The body must reach the verifier as it came: no middleware may parse and rewrite it.
pub(crate) async fn receive(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
    let delivery = Delivery {
        body: body.to_vec().into(),
        key_id: header("klarna-signing-key-id"),
        signature: header("klarna-signature"),
    };
    StatusCode::from_u16(shop.gateway.deliver(delivery)).unwrap_or(StatusCode::BAD_REQUEST)
}

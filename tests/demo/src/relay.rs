//! The relay: what a page or a terminal may ask of the gateway. It gets words and addresses, never ids, tokens or keys.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kassa::value::id::is_reference;
use qrcode::QrCode;
use qrcode::render::svg;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::handle::{Handle, Input};
use crate::server::Shop;

/// How long an answer may wait for the payment to get to the customer.
const PATIENCE: Duration = Duration::from_secs(3);
const CORRELATION_ID: HeaderName = HeaderName::from_static("partner-correlation-id");

/// Body of `POST /payments`.
#[derive(Deserialize)]
pub(crate) struct Begin {
    reference: String,
    checkout: Checkout,
}

#[derive(Deserialize)]
struct Checkout {
    basket: String,
    way: Way,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Way {
    Redirect,
    Qr,
}

/// `GET /basket`, `GET /baskets/{id}`: a new basket, or one that the page knows.
pub(crate) async fn basket(State(shop): State<Arc<Shop>>, id: Option<Path<String>>) -> Response {
    let found = match id {
        Some(Path(id)) => shop.gateway.baskets.find(&id),
        None => shop.gateway.baskets.fill().ok(),
    };
    found.map_or_else(not_found, |basket| Json(basket).into_response())
}

/// `POST /payments`. The same reference is the same payment, however often and in whatever order it is asked for.
pub(crate) async fn begin(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: String) -> Response {
    let Ok(begin) = serde_json::from_str::<Begin>(&body) else {
        return problem(
            StatusCode::BAD_REQUEST,
            "VALIDATION_ERROR",
            "send reference, checkout.basket and checkout.way",
        );
    };
    let Some(basket) = shop.gateway.baskets.find(&begin.checkout.basket) else {
        return problem(StatusCode::BAD_REQUEST, "VALIDATION_ERROR", "there is no such basket");
    };
    // The basket's id cannot be guessed, so neither can the names of its attempts.
    if !is_reference(&begin.reference) || !begin.reference.starts_with(&format!("{}.", basket.id)) {
        return problem(
            StatusCode::BAD_REQUEST,
            "VALIDATION_ERROR",
            "the reference is the basket's id, a dot and a number",
        );
    }
    let interaction = match begin.checkout.way {
        Way::Redirect => {
            json!({"method": "HANDOVER", "return_url": shop.page_url(&format!("/?returned={}", begin.reference))})
        }
        Way::Qr => json!({"method": "QR_CODE"}),
    };
    let asked = json!({"basket": basket.id, "way": interaction["method"]});
    let spec = basket.payment(&begin.reference, interaction);
    let gateway = Arc::clone(&shop.gateway);
    let reference = begin.reference;
    blocking(move || match gateway.pay(&reference, asked, &spec) {
        Ok(Ok(handle)) => {
            let view = handle.wait(PATIENCE, |view| view["state"] != "authorizing");
            answer(&headers, &view)
        }
        Ok(Err(_)) => problem(StatusCode::CONFLICT, "RESOURCE_CONFLICT", "this reference was used for something else"),
        Err(failure) => {
            eprintln!("relay: {failure}");
            problem(StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", "try again")
        }
    })
    .await
}

/// `GET /payments/{reference}`
pub(crate) async fn read(State(shop): State<Arc<Shop>>, Path(reference): Path<String>, headers: HeaderMap) -> Response {
    shop.gateway.find(&reference).map_or_else(not_found, |handle| answer(&headers, &handle.view()))
}

/// `POST /payments/{reference}/cancel`: a wish. A payment that was made in the meantime wins, and the view says so.
pub(crate) async fn cancel(
    State(shop): State<Arc<Shop>>,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Some(handle) = shop.gateway.find(&reference) else { return not_found() };
    blocking(move || {
        handle.tell(Input::Command(json!({"cancel": {}})));
        answer(&headers, &handle.wait(PATIENCE, |view| view["ended"] == true || view["cancel"] == "too_late"))
    })
    .await
}

/// `GET /payments/{reference}/qr.svg`: the way to the customer's phone, drawn here so that the page loads nothing foreign.
pub(crate) async fn code(State(shop): State<Arc<Shop>>, Path(reference): Path<String>) -> Response {
    let view = shop.gateway.find(&reference).map(|handle: Handle| handle.view()).unwrap_or_default();
    match view["step_up"]["url"].as_str().and_then(|url| QrCode::new(url).ok()) {
        Some(code) => {
            let drawn = code.render::<svg::Color<'_>>().min_dimensions(240, 240).quiet_zone(true).build();
            ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "no-store")], drawn).into_response()
        }
        None => not_found(),
    }
}

/// What of the owner's view a page may see.
fn answer(headers: &HeaderMap, view: &Value) -> Response {
    let mut shown = Map::new();
    for name in ["reference", "state", "paid", "ended", "cancel", "step_up"] {
        if let Some(value) = view.get(name) {
            shown.insert(name.to_owned(), value.clone());
        }
    }
    let mut response = (StatusCode::OK, [(header::CACHE_CONTROL, "no-store")], Json(shown)).into_response();
    if let Some(id) = headers.get(&CORRELATION_ID) {
        response.headers_mut().insert(CORRELATION_ID, id.clone());
    }
    response
}

fn not_found() -> Response {
    problem(StatusCode::NOT_FOUND, "RESOURCE_NOT_FOUND", "there is no such thing")
}

fn problem(status: StatusCode, error_code: &str, message: &str) -> Response {
    (status, Json(json!({"error_code": error_code, "error_message": message}))).into_response()
}

async fn blocking(work: impl FnOnce() -> Response + Send + 'static) -> Response {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| problem(StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", "try again"))
}

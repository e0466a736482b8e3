//! Webhooks: signatures, the memory of an endpoint, and what a flow makes of events.

mod event;
mod inbox;
mod verify;

pub use event::event;
pub use inbox::inbox;
pub use verify::verify;

use hmac::{Hmac, KeyInit as _, Mac as _};
use kassa::webhook::{SigningKey, Verifier};

/// The key of the tests.
const KEY_ID: &str = "krn:partner:global:notification:signing-key:1";
const SECRET: &str = "example-signing-key-0123456789";

fn verifier() -> Verifier {
    let other = SigningKey { id: "other".to_owned(), secret: "another-key".into() };
    Verifier::new([&SigningKey { id: KEY_ID.to_owned(), secret: SECRET.into() }, &other]).expect("there are keys")
}

/// The signature of a body, made here and not by the library.
pub(crate) fn sign(secret: &str, body: &[u8]) -> String {
    let mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    hex::encode(mac.chain_update(body).finalize().into_bytes())
}

//! Signing keys: what proves that an event is Klarna's.

use alloc::string::String;
use alloc::vec::Vec;

use super::scalar::SigningKeySecret;
use crate::api::common::Timestamp;
use crate::wire::model::model;

model! {
    /// A key as it is listed and read: without its characters.
    pub struct SigningKey {
        /// Stands in the header of every event that is signed with it.
        must signing_key_id: String,
        may created_at: Timestamp,
    }

    /// A key that was just made.
    pub struct SigningKeyCreated {
        must signing_key_id: String,
        /// Shown once. Its characters are the HMAC key, as they stand: nothing is decoded.
        must signing_key: SigningKeySecret,
        may created_at: Timestamp,
    }

    /// All keys of the account.
    pub struct SigningKeyList {
        must signing_keys: Vec<SigningKey>,
    }
}

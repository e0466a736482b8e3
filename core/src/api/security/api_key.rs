//! API keys: what a server signs in with.

use alloc::vec::Vec;

use super::credential::credential;
use super::scalar::ApiKey;
use crate::wire::model::model;

model! {
    /// A key, in the one answer that has it.
    pub struct ApiKeySecret {
        /// Shown once. Store it before anything else is done; it cannot be read again.
        must secret: ApiKey,
    }
}

credential! {
    /// A key as it is listed and read: without its text.
    pub struct ApiKeyCredential {
    }

    /// A key that was just made.
    pub struct ApiKeyCredentialCreated {
        /// The only place where the key itself is told.
        must secret: ApiKeySecret,
    }
}

model! {
    /// All keys of the account.
    pub struct ApiKeyCredentialList {
        must credentials: Vec<ApiKeyCredential>,
    }
}

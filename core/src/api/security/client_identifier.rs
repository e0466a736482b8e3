//! Client identifiers: what a browser or an app names itself with. Not a secret.

use alloc::vec::Vec;

use super::credential::credential;
use super::scalar::{ClientId, CredentialDescription};
use crate::api::common::Url;
use crate::wire::model::model;

model! {
    /// A client identifier to be created.
    pub struct ClientIdentifierRequest {
        may description: CredentialDescription,
        /// Seen in a demo only; the official sample sends the description alone.
        may config: ClientIdentifierConfig [unverified],
    }

    /// Where a client identifier may be used.
    pub struct ClientIdentifierConfig {
        /// Origins of web pages.
        may allowed_domains: Vec<Url>,
    }

    /// The identifier itself.
    pub struct ClientIdentity {
        /// Goes to the SDK in browser and app; everybody may see it.
        must client_id: ClientId,
    }
}

credential! {
    /// A client identifier.
    pub struct ClientIdentifierCredential {
        must identity: ClientIdentity,
        may config: ClientIdentifierConfig [unverified],
    }
}

model! {
    /// All client identifiers of the account.
    pub struct ClientIdentifierCredentialList {
        must credentials: Vec<ClientIdentifierCredential>,
    }
}

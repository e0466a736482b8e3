//! What all credentials share.

use crate::api::security::scalar::CredentialDescription;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Whether a credential works. Two months without use disable it, ten months later it is gone; the words are assumed.
    pub enum CredentialState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

model! {
    /// Description of a credential, to create it or to change it.
    pub struct CredentialDescriptionRequest {
        may description: CredentialDescription,
    }
}

/// Declares credentials: objects that begin with the same members.
macro_rules! credential {
    ($(
        $(#[doc = $doc:literal])*
        pub struct $name:ident { $($own:tt)* }
    )*) => {
        $crate::wire::model::model! {$(
            $(#[doc = $doc])*
            pub struct $name {
                must credential_id: $crate::api::common::Krn,
                may description: $crate::api::security::scalar::CredentialDescription,
                may state: $crate::api::security::credential::CredentialState [unverified],
                may created_at: $crate::api::common::Timestamp [unverified],
                may last_used_at: $crate::api::common::Timestamp [unverified],
                $($own)*
            }
        )*}
    };
}

pub(super) use credential;

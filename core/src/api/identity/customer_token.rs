//! Customer tokens: what they are good for, and their end.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{CustomerToken, CustomerTokenScope, EpochMillis, Reference};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// The state a token has entered.
    pub enum CustomerTokenState {
        Revoked = "REVOKED",
    }

    /// The state it has left.
    pub enum CustomerTokenPreviousState {
        Active = "ACTIVE",
    }
}

model! {
    /// What a token is good for. A revoked one is answered with an error.
    pub struct CustomerTokenIntrospection {
        /// ACTIVE is the only value that was seen.
        must status: String,
        may scopes: Vec<CustomerTokenScope>,
        /// Milliseconds since 1970, unlike every other time.
        may issued_at: EpochMillis,
        may customer_token_reference: String,
    }

    /// A token is gone. The answer may have no body.
    pub struct CustomerTokenRevocation {
        may customer_token_reference: String,
    }

    /// Event: a token was revoked, by the caller or by the customer.
    pub struct CustomerTokenPayload [unverified] {
        may customer_token: CustomerToken,
        may customer_token_reference: Reference,
        may state: CustomerTokenState,
        may previous_state: CustomerTokenPreviousState,
    }
}

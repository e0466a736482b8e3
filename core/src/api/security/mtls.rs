//! Whether calls need a client certificate.

use super::scalar::EnforcementStart;
use crate::api::common::Timestamp;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// How a call without a valid certificate is treated.
    pub enum MtlsEnforcementMode {
        /// It passes; the answer's header tells what was found.
        Reporting = "REPORTING",
        /// Nothing is looked at. Taken from the IP restriction, as is the next one.
        NotEnabled = "NOT_ENABLED",
        /// It is refused.
        Enforced = "ENFORCED",
    }
}

model! {
    /// From when on calls without a certificate are refused.
    pub struct MtlsEnforcementRequest {
        /// `NOW`, or a time not in the past and at most three months ahead.
        must enforced_from: EnforcementStart,
    }

    /// What is enforced. The answer may have no body at all; then nothing is known.
    pub struct MtlsEnforcementStatus {
        may enforcement_mode: MtlsEnforcementMode,
        may enforced_from: Timestamp [unverified],
    }
}

//! From which addresses calls may come.

use alloc::string::String;
use alloc::vec::Vec;

use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// How a call from another address is treated.
    pub enum IpEnforcementMode {
        /// It passes. This is how an account begins.
        NotEnabled = "NOT_ENABLED",
        /// It passes; the answer's header tells what would have happened.
        Reporting = "REPORTING",
        /// It is refused, and that includes whoever would lift the restriction from there.
        Enforced = "ENFORCED",
    }
}

model! {
    /// Ranges that calls may come from. Only their number is published, not this form.
    pub struct AllowedIpRanges [unverified] {
        may enforcement_mode: IpEnforcementMode,
        /// CIDR notation, IPv4 or IPv6.
        may allowed_ips: Vec<String> [max 100],
    }

    /// A change of mode or ranges. It takes up to five minutes to be in force.
    pub struct IpRestrictionUpdate {
        may enforcement_mode: IpEnforcementMode,
        /// Replaces the list; whether the call takes it is not confirmed.
        may allowed_ips: Vec<String> [max 100, unverified],
    }
}

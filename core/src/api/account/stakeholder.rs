//! People behind a partner.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::account::scalar::CountryCode;
use crate::api::common::{Address, Date};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Part that a person plays.
    pub enum StakeholderRole {
        Owner = "OWNER",
        Director = "DIRECTOR",
    }
}

model! {
    /// A person behind the business.
    pub struct Stakeholder [personal] {
        may given_name: String,
        may family_name: String,
        may address: Address,
        may date_of_birth: Date,
        may national_identification: StakeholderIdentification,
        may roles: Vec<StakeholderRole>,
    }

    /// A national number of a person.
    pub struct StakeholderIdentification [personal] {
        may number: String [secret],
        may country: CountryCode,
    }
}

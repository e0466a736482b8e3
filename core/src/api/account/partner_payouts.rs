//! How the acquirer pays a partner.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::Timestamp;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Whether the acquirer pays the partner.
    pub enum PartnerPayoutsStatus {
        Enabled = "ENABLED",
    }

    /// How the account is written. A value for plain numbers exists, but is not known.
    pub enum BankAccountType {
        Iban = "IBAN",
    }
}

model! {
    /// How the acquirer pays the partner.
    pub struct PartnerPayoutsState {
        may payouts_status: PartnerPayoutsStatus,
        may payouts_enabled_at: Timestamp,
        /// How long money is held back.
        may payouts_delay_days: u32,
        may bank_accounts: Vec<BankAccount>,
    }

    /// An account at a bank: in clear or as a hash, never both.
    pub struct BankAccount [personal] {
        may bank_account_type: BankAccountType,
        may account_holder: String,
        may bic: String,
        /// Without blanks.
        may iban: String [secret],
        /// Without blanks.
        may account_number: String [secret],
        may iban_hash: HashedBankAccountNumber,
        may account_number_hash: HashedBankAccountNumber,
    }
    rules { Rule::AtMostOne(&["iban", "iban_hash"]), Rule::AtMostOne(&["account_number", "account_number_hash"]) }

    /// Hash of an account number: Argon2id with salt and settings that Klarna hands out, over the number without blanks and
    /// in capitals.
    pub struct HashedBankAccountNumber {
        /// Base64.
        must value: String [secret],
        /// Its values are not published.
        must sanitization_method: String [unverified],
    }
}

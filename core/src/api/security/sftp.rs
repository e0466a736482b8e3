//! Credentials of the SFTP server that settlement files lie on.

use alloc::string::String;
use alloc::vec::Vec;

use super::credential::credential;
use super::scalar::SftpPassword;
use crate::wire::model::model;

credential! {
    /// An SFTP user, without the password.
    pub struct SftpCredential {
        may username: String [personal, unverified],
    }

    /// An SFTP user that was just made.
    pub struct SftpCredentialCreated {
        may username: String [personal, unverified],
        /// Shown once. The name of the member is not confirmed.
        may password: SftpPassword [unverified],
    }
}

model! {
    /// All SFTP users of the account.
    pub struct SftpCredentialList [unverified] {
        must credentials: Vec<SftpCredential>,
    }
}

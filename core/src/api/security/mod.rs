//! Security: credentials, certificates, addresses that calls may come from.

pub mod api_key;
pub mod client_certificate;
pub mod client_identifier;
pub mod credential;
pub mod ip_restriction;
pub mod mtls;
mod operations;
pub mod scalar;
pub mod sftp;

pub use operations::*;

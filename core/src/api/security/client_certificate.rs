//! Client certificates: for mutual TLS, and to sign tokens of the portal.

use alloc::vec::Vec;

use super::credential::credential;
use super::scalar::{CredentialDescription, Pem};
use crate::api::common::Timestamp;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// What a certificate is for.
    pub enum ClientCertificateUsage {
        /// Signing in on the wire.
        Mtls = "MTLS",
        /// Signing deep links and user access of the portal.
        JwtSigning = "JWT_SIGNING",
    }
}

model! {
    /// A certificate to be issued.
    pub struct ClientCertificateRequest {
        may description: CredentialDescription,
        must config: ClientCertificateConfig,
    }

    /// What to issue. The private key stays with the caller; only the request for a signature travels.
    pub struct ClientCertificateConfig {
        must usage: ClientCertificateUsage,
        /// PKCS#10 in PEM form, over a P-256 key.
        must certificate_signing_request: Pem,
    }

    /// What was asked for.
    pub struct IssuedCertificateConfig {
        may usage: ClientCertificateUsage,
        may certificate_signing_request: Pem,
    }
}

credential! {
    /// A certificate as it is listed and read: without its text.
    pub struct ClientCertificateCredential {
        may config: IssuedCertificateConfig [unverified],
        may revoked_from: Timestamp [unverified],
        may expires_at: Timestamp [unverified],
    }

    /// A certificate that was just issued.
    pub struct ClientCertificateCreated {
        may config: IssuedCertificateConfig [unverified],
        may revoked_from: Timestamp [unverified],
        may expires_at: Timestamp [unverified],
        /// The only place where the certificate is told.
        must secret: ClientCertificateSecret,
    }
}

model! {
    /// A certificate, in the one answer that has it.
    pub struct ClientCertificateSecret {
        /// PEM form, line breaks included. Shown once.
        must certificate: Pem [secret],
    }

    /// All certificates of the account.
    pub struct ClientCertificateCredentialList {
        must credentials: Vec<ClientCertificateCredential>,
    }

    /// From when on a certificate is void.
    pub struct RevokeCertificateRequest {
        /// Whole seconds in UTC.
        must revoked_from: Timestamp,
    }
}

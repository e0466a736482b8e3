//! Certificates and keys, checked when the options are read and not at the first call.

use std::sync::Arc;

use kassa::value::fault::{Code, Fault};
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;
use ureq::tls::{Certificate, ClientCert, PrivateKey, RootCerts, TlsConfig};

use crate::options::TransportOptions;

pub(super) fn config(options: &TransportOptions) -> Result<TlsConfig, Fault> {
    let mut config = TlsConfig::builder().unversioned_rustls_crypto_provider(Arc::new(ring::default_provider()));
    if let Some(roots) = &options.trusted_roots {
        config = config.root_certs(RootCerts::Specific(Arc::new(certificates(roots, "/trusted_roots")?)));
    }
    match (&options.client_certificate, &options.client_key) {
        (None, None) => {}
        (Some(chain), Some(key)) => {
            let chain = certificates(chain, "/client_certificate")?;
            let unusable =
                |why: String| Fault::at(Code::Config, "/client_key", format!("the key cannot be used: {why}"));
            let parsed = PrivateKeyDer::from_pem_slice(key.expose().as_bytes()).map_err(|e| unusable(e.to_string()))?;
            let signer = ring::sign::any_supported_type(&parsed).map_err(|e| unusable(e.to_string()))?;
            let der = chain.iter().map(|one| CertificateDer::from(one.der().to_vec())).collect();
            CertifiedKey::new(der, signer).keys_match().map_err(|_| {
                Fault::at(Code::Config, "/client_key", "the key does not belong to the client certificate")
            })?;
            let key = PrivateKey::from_pem(key.expose().as_bytes()).map_err(|_| unusable("it is no PEM".to_owned()))?;
            config = config.client_cert(Some(ClientCert::new_with_certs(&chain, key)));
        }
        _ => {
            return Err(Fault::at(
                Code::Missing,
                "/client_key",
                "mutual TLS needs both client_certificate and client_key",
            ));
        }
    }
    Ok(config.build())
}

fn certificates(pem: &str, pointer: &'static str) -> Result<Vec<Certificate<'static>>, Fault> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    let list = read.map_err(|e| Fault::at(Code::Config, pointer, format!("the PEM cannot be read: {e}")))?;
    if list.is_empty() {
        return Err(Fault::at(Code::Config, pointer, "the PEM holds no certificate"));
    }
    Ok(list.iter().map(|der| Certificate::from_der(der).to_owned()).collect())
}

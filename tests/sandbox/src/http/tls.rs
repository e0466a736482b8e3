//! Certificates of the sandbox and the check of those that callers show.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::server::WebPkiClientVerifier;
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{DigitallySignedStruct, DistinguishedName, RootCertStore, ServerConfig, SignatureScheme};

use crate::engine::Certificate;

/// Everything as PEM: the authority, the server's and a caller's pair, and a pair of somebody else.
#[derive(Debug, Clone)]
pub struct Certificates {
    /// Trust this to reach the sandbox.
    pub ca: String,
    /// Chain of the server.
    pub server: String,
    /// Key of the server.
    pub server_key: String,
    /// A caller's certificate that is accepted.
    pub client: String,
    /// Its P-256 key.
    pub client_key: String,
    /// A certificate of another authority, which is not accepted.
    pub foreign_client: String,
    /// Its key.
    pub foreign_client_key: String,
}

fn wrong(error: impl std::fmt::Display) -> io::Error {
    io::Error::other(error.to_string())
}

fn authority(name: &str) -> Result<(String, Issuer<'static, KeyPair>), rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    let key = KeyPair::generate()?;
    let pem = params.self_signed(&key)?.pem();
    Ok((pem, Issuer::new(params, key)))
}

fn leaf(
    issuer: &Issuer<'static, KeyPair>,
    name: &str,
    names: &[&str],
    usage: ExtendedKeyUsagePurpose,
) -> Result<(String, String), rcgen::Error> {
    let mut params = CertificateParams::new(names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>())?;
    params.distinguished_name.push(DnType::CommonName, name);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![usage];
    let key = KeyPair::generate()?;
    Ok((params.signed_by(&key, issuer)?.pem(), key.serialize_pem()))
}

impl Certificates {
    /// Makes a new authority and its certificates; `client` is the common name of the caller's.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn make(client: &str) -> io::Result<Self> {
        let make = || {
            let (ca, issuer) = authority("kassa sandbox CA")?;
            let (_, foreign) = authority("somebody else's CA")?;
            let hosts = ["localhost", "127.0.0.1", "::1"];
            let (server, server_key) = leaf(&issuer, "kassa sandbox", &hosts, ExtendedKeyUsagePurpose::ServerAuth)?;
            let usage = ExtendedKeyUsagePurpose::ClientAuth;
            let (client, client_key) = leaf(&issuer, client, &[], usage.clone())?;
            let (foreign_client, foreign_client_key) = leaf(&foreign, "foreign", &[], usage)?;
            Ok(Self { ca, server, server_key, client, client_key, foreign_client, foreign_client_key })
        };
        make().map_err(|error: rcgen::Error| wrong(error))
    }

    /// Writes the files that a client needs.
    ///
    /// # Errors
    /// When the directory cannot be written.
    pub fn write(&self, directory: &Path) -> io::Result<()> {
        fs::create_dir_all(directory)?;
        for (name, text) in [
            ("ca.pem", &self.ca),
            ("server.pem", &self.server),
            ("client.pem", &self.client),
            ("client.key", &self.client_key),
            ("foreign-client.pem", &self.foreign_client),
            ("foreign-client.key", &self.foreign_client_key),
        ] {
            fs::write(directory.join(name), text)?;
        }
        Ok(())
    }
}

/// The server's side of TLS.
pub(crate) struct Authority {
    pub(crate) certificates: Certificates,
    pub(crate) config: Arc<ServerConfig>,
    /// Asks callers for a certificate.
    pub(crate) asks: bool,
    verifier: Arc<dyn ClientCertVerifier>,
}

impl Authority {
    pub(crate) fn new(client: &str, ask: bool) -> io::Result<Self> {
        let certificates = Certificates::make(client)?;
        let provider = Arc::new(default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(certificates.ca.as_bytes()).map_err(wrong)?).map_err(wrong)?;
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .build()
            .map_err(wrong)?;
        let builder =
            ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(wrong)?;
        let builder = if ask {
            builder.with_client_cert_verifier(Arc::new(TakeAny(Arc::clone(&verifier))))
        } else {
            builder.with_no_client_auth()
        };
        let chain = vec![CertificateDer::from_pem_slice(certificates.server.as_bytes()).map_err(wrong)?];
        let key = PrivateKeyDer::from_pem_slice(certificates.server_key.as_bytes()).map_err(wrong)?;
        let mut config = builder.with_single_cert(chain, key).map_err(wrong)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { certificates, config: Arc::new(config), asks: ask, verifier })
    }

    /// Judges what a caller showed.
    pub(crate) fn judge(&self, shown: Option<&[CertificateDer<'_>]>) -> Certificate {
        match shown {
            None | Some([]) => Certificate::NotPresent,
            Some([first, rest @ ..]) => match self.verifier.verify_client_cert(first, rest, UnixTime::now()) {
                Ok(_) => Certificate::Valid,
                Err(_) => Certificate::Invalid,
            },
        }
    }
}

/// Lets every certificate through the handshake: enforcement is a matter of the account and happens behind it.
#[derive(Debug)]
struct TakeAny(Arc<dyn ClientCertVerifier>);

impl ClientCertVerifier for TakeAny {
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        self.0.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        self.0.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_verify_schemes()
    }
}

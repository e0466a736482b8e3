//! TLS and client certificates.

use kassa_sandbox::{Certificates, Mtls};
use serde_json::json;
use ureq::Agent;
use ureq::tls::{Certificate, ClientCert, PrivateKey, RootCerts, TlsConfig};

use crate::client::Client;

fn agent(roots: &str, pair: Option<(&str, &str)>) -> Agent {
    let root = Certificate::from_pem(roots.as_bytes()).unwrap();
    let pair = pair.map(|(certificate, key)| {
        let chain = [Certificate::from_pem(certificate.as_bytes()).unwrap()];
        ClientCert::new_with_certs(&chain, PrivateKey::from_pem(key.as_bytes()).unwrap())
    });
    let tls = TlsConfig::builder().root_certs(RootCerts::new_with_certs(&[root])).client_cert(pair).build();
    let config = Agent::config_builder().http_status_as_error(false).max_redirects(0).tls_config(tls);
    Agent::new_with_config(config.build())
}

fn pairs(certificates: &Certificates) -> [Option<(&str, &str)>; 3] {
    [
        Some((&certificates.client, &certificates.client_key)),
        None,
        Some((&certificates.foreign_client, &certificates.foreign_client_key)),
    ]
}

const CALL: &str = "presentation?locale=en-US&currency=EUR&amount=1";

#[test]
fn tls_with_an_authority_of_its_own() {
    let mut client = Client::with(|options| options.tls = true);
    assert!(client.sandbox.base_url().starts_with("https://"));
    let certificates = client.sandbox.certificates().unwrap().clone();
    assert!(client.try_call("GET", &client.at(CALL), None, &[]).is_err(), "an unknown authority");
    client.agent = agent(&certificates.ca, None);
    let answer = client.get(CALL);
    assert_eq!((answer.status, answer.header("Klarna-Mtls-Verification-Status")), (200, None));
}

#[test]
fn client_certificates_are_reported() {
    let directory = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("certificates");
    let mut client = Client::with(|options| {
        options.mtls = Mtls::Report;
        options.certificate_directory = Some(directory.clone());
    });
    let certificates = client.sandbox.certificates().unwrap().clone();
    for (pair, status) in pairs(&certificates).into_iter().zip(["VALID", "NOT_PRESENT", "INVALID"]) {
        client.agent = agent(&certificates.ca, pair);
        let answer = client.get(CALL);
        assert_eq!((answer.status, answer.header("Klarna-Mtls-Verification-Status")), (200, Some(status)));
    }
    let written = std::fs::read_to_string(directory.join("client.pem")).unwrap();
    assert_eq!(written, certificates.client);
    assert!(directory.join("ca.pem").exists() && directory.join("client.key").exists());
    std::fs::remove_dir_all(directory).unwrap();
}

#[test]
fn client_certificates_are_enforced() {
    let mut client = Client::with(|options| options.mtls = Mtls::Enforce);
    let certificates = client.sandbox.certificates().unwrap().clone();
    for (pair, expected) in pairs(&certificates).into_iter().zip([200, 401, 401]) {
        client.agent = agent(&certificates.ca, pair);
        let answer = client.get(CALL);
        assert_eq!((answer.status, answer.header("Klarna-Mtls-Verification-Status")), (expected, None));
    }
}

#[test]
fn receivers_on_https_are_checked() {
    // A second sandbox serves as receiver: it answers 401, which shows that the call got through.
    let receiver = Client::with(|options| options.tls = true);
    let ca = receiver.sandbox.certificates().unwrap().ca.clone();
    let attempt = |roots: Option<String>| {
        let client = Client::with(|options| options.receiver_roots = roots);
        client.control("POST", "webhooks", json!({"url": format!("{}/hook", receiver.sandbox.base_url())}));
        client.control("POST", "events/payment.request.updated", json!({}));
        client.sandbox.settle();
        client.control("GET", "webhooks", json!({}))["attempts"][0]["status"].clone()
    };
    assert_eq!(attempt(Some(ca)), 401);
    assert_eq!(attempt(None), json!(null), "unknown authority");
}

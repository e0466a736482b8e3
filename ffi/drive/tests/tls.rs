//! TLS: who is trusted, who shows what, and what a failed handshake counts as.

use std::io::Read;
use std::net::TcpListener;
use std::thread;

use kassa::api::payment::AUTHORIZE_PAYMENT;
use kassa::flow::Config;
use kassa::value::id::CallId;
use kassa::value::secret::Secret;
use kassa::wire::http::{Auth, HttpCall, LostAt};
use kassa_drive::{Answer, Lost, Transport, TransportOptions, kassa};
use kassa_sandbox::{Mtls, Options, Sandbox};

fn send(base: &str, options: TransportOptions) -> Result<Answer, Lost> {
    let config = format!(r#"{{"base_url":"{base}","environment":"test","installation":"t"}}"#);
    let config = Config::from_json(config.as_bytes()).unwrap();
    let call = HttpCall {
        call: CallId(1),
        attempt: 1,
        op: AUTHORIZE_PAYMENT,
        url: format!("{base}/v2/accounts/a/payment/authorize"),
        headers: Vec::new(),
        auth: Auth::Relay,
        body: Some("{}".into()),
        form: None,
        connect_ms: 3_000,
        total_ms: 5_000,
        redelivered: false,
    };
    Transport::new(&config, &options).unwrap().send(&call).unwrap()
}

#[test]
fn a_handshake_that_fails_sent_nothing() {
    let sandbox = Sandbox::start(Options { tls: true, ..Options::default() }).unwrap();
    let unknown_authority = send(sandbox.base_url(), TransportOptions::default()).unwrap_err();
    assert_eq!(unknown_authority.at, LostAt::NotSent);
    assert!(unknown_authority.detail.contains("UnknownIssuer"), "{}", unknown_authority.detail);

    // The connection breaks at places within the handshake.
    for bytes in [0, 1, 5, 50, 200] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let _ = stream.read_exact(&mut vec![0; bytes]);
            }
        });
        assert_eq!(send(&base, TransportOptions::default()).unwrap_err().at, LostAt::NotSent, "after {bytes} bytes");
    }

    // The other side never answers the handshake.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    assert_eq!(send(&base, TransportOptions::default()).unwrap_err().at, LostAt::NotSent);
}

#[test]
fn mutual_tls_shows_the_clients_certificate() {
    let sandbox = Sandbox::start(Options { mtls: Mtls::Report, ..Options::default() }).unwrap();
    let certificates = sandbox.certificates().unwrap();
    let trusting = || TransportOptions { trusted_roots: Some(certificates.ca.clone()), ..TransportOptions::default() };
    let verified = |answer: Answer| {
        answer.with(|reply| reply.header("Klarna-Mtls-Verification-Status").unwrap_or_default().to_owned())
    };
    let without = verified(send(sandbox.base_url(), trusting()).unwrap());
    let with = verified(
        send(
            sandbox.base_url(),
            TransportOptions {
                client_certificate: Some(certificates.client.clone()),
                client_key: Some(Secret::from(certificates.client_key.as_str())),
                ..trusting()
            },
        )
        .unwrap(),
    );
    assert_ne!(with, without);
    assert_eq!(with, "VALID");
}

#[test]
fn a_key_that_does_not_belong_to_its_certificate_is_refused_before_any_call() {
    let other = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let own = rcgen::generate_simple_self_signed(vec!["client".to_owned()]).unwrap();
    let config =
        Config::from_json(br#"{"base_url":"https://k.example","environment":"test","installation":"t"}"#).unwrap();
    let with = |certificate: Option<String>, key: Option<&str>| {
        let options = TransportOptions {
            client_certificate: certificate,
            client_key: key.map(Secret::from),
            ..TransportOptions::default()
        };
        Transport::new(&config, &options).map(|_| ()).map_err(|fault| fault.pointer.unwrap())
    };
    let key = own.signing_key.serialize_pem();
    assert_eq!(with(Some(own.cert.pem()), Some(&key)), Ok(()));
    assert_eq!(with(Some(own.cert.pem()), Some(&other)), Err("/client_key".to_owned()));
    assert_eq!(with(Some(own.cert.pem()), None), Err("/client_key".to_owned()));
    assert_eq!(with(Some(key.clone()), Some(&key)), Err("/client_certificate".to_owned()));
}

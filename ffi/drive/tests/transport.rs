//! What became of a call, said carefully: connections that break at every place.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use kassa::api::payment::AUTHORIZE_PAYMENT;
use kassa::flow::Config;
use kassa::value::id::CallId;
use kassa::value::secret::Secret;
use kassa::wire::http::{Auth, HttpCall, LostAt};
use kassa_drive::{Answer, Lost, Transport, TransportOptions, kassa};

const ANSWER: &[u8] =
    b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\nDate: Mon, 05 Jan 2026 10:00:00 GMT\r\n\r\n{\"a\":\"bcd\"}";
const BODY: &str = r#"{"currency":"EUR"}"#;

fn transport(base: &str) -> Transport {
    let config = format!(r#"{{"base_url":"{base}","environment":"test","installation":"t"}}"#);
    let config = Config::from_json(config.as_bytes()).unwrap();
    let options = TransportOptions { api_key: Some(Secret::from("klarna_test_api_1")), ..TransportOptions::default() };
    Transport::new(&config, &options).unwrap()
}

fn call(base: &str) -> HttpCall {
    HttpCall {
        call: CallId(1),
        attempt: 1,
        op: AUTHORIZE_PAYMENT,
        url: format!("{base}/v2/accounts/a/payment/authorize"),
        headers: vec![("Klarna-Idempotency-Key", "k1".to_owned())],
        auth: Auth::Partner,
        body: Some(Arc::from(BODY)),
        form: None,
        connect_ms: 2_000,
        total_ms: 5_000,
        redelivered: false,
    }
}

fn send(base: &str, change: impl FnOnce(&mut HttpCall)) -> Result<Answer, Lost> {
    let mut call = call(base);
    change(&mut call);
    transport(base).send(&call).unwrap()
}

/// A server that hands each connection to `serve`.
fn server(serve: impl Fn(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || listener.incoming().flatten().for_each(&serve));
    base
}

/// Reads one request with its body.
fn request(stream: &mut TcpStream) -> String {
    let mut got = Vec::new();
    let mut byte = [0];
    while !got.ends_with(BODY.as_bytes()) && stream.read(&mut byte).unwrap() == 1 {
        got.push(byte[0]);
    }
    String::from_utf8(got).unwrap()
}

#[test]
fn a_refused_connection_and_an_unknown_host_sent_nothing() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(send(&format!("http://{address}"), |_| ()).unwrap_err().at, LostAt::NotSent);
    assert_eq!(send("https://nowhere.invalid", |_| ()).unwrap_err().at, LostAt::NotSent);
}

#[test]
fn an_answer_that_cannot_be_read_is_unknown_although_another_call_of_the_thread_was_not_sent() {
    let base = server(|mut stream| {
        request(&mut stream);
        // Nothing more is read for this: what is wrong came with the head.
        stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n").unwrap();
    });
    let opened = transport(&base).open(&call(&base)).unwrap().unwrap();
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(send(&format!("http://{address}"), |_| ()).unwrap_err().at, LostAt::NotSent);
    assert_eq!(opened.whole().unwrap_err().at, LostAt::Unknown);
}

#[test]
fn a_connection_closed_before_the_request_was_read_is_unknown() {
    let base = server(drop);
    for _ in 0..20 {
        assert_eq!(send(&base, |_| ()).unwrap_err().at, LostAt::Unknown);
    }
}

#[test]
fn a_request_cut_at_any_byte_is_unknown() {
    let cut = Arc::new(AtomicUsize::new(1));
    let at = Arc::clone(&cut);
    let base = server(move |mut stream| {
        let mut some = vec![0; at.load(Ordering::SeqCst)];
        let _ = stream.read_exact(&mut some);
    });
    let whole = {
        let (tx, rx) = std::sync::mpsc::channel();
        let base = server(move |mut stream| {
            tx.send(request(&mut stream).len()).unwrap();
            stream.write_all(ANSWER).unwrap();
        });
        assert_eq!(send(&base, |_| ()).unwrap().status, 200);
        rx.recv().unwrap()
    };
    for n in 1..=whole {
        cut.store(n, Ordering::SeqCst);
        assert_eq!(send(&base, |_| ()).unwrap_err().at, LostAt::Unknown, "cut after byte {n} of {whole}");
    }
}

#[test]
fn an_answer_cut_at_any_byte_is_unknown_and_a_whole_one_is_an_answer() {
    let cut = Arc::new(AtomicUsize::new(0));
    let at = Arc::clone(&cut);
    let base = server(move |mut stream| {
        request(&mut stream);
        stream.write_all(&ANSWER[..at.load(Ordering::SeqCst)]).unwrap();
    });
    for n in 0..ANSWER.len() {
        cut.store(n, Ordering::SeqCst);
        assert_eq!(send(&base, |_| ()).unwrap_err().at, LostAt::Unknown, "cut at byte {n}");
    }
    cut.store(ANSWER.len(), Ordering::SeqCst);
    let answer = send(&base, |_| ()).unwrap();
    assert_eq!((answer.status, answer.body.as_slice()), (200, &br#"{"a":"bcd"}"#[..]));
    assert!(answer.with(|reply| reply.date().is_some()));
}

#[test]
fn an_answer_in_pieces_that_ends_early_is_unknown() {
    let base = server(|mut stream| {
        request(&mut stream);
        stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n").unwrap();
    });
    assert_eq!(send(&base, |_| ()).unwrap_err().at, LostAt::Unknown);
}

#[test]
fn redirects_are_answers_and_nobody_follows_them() {
    let followed = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&followed);
    let elsewhere = server(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let base = server(move |mut stream| {
        request(&mut stream);
        let answer = format!("HTTP/1.1 307 Elsewhere\r\nLocation: {elsewhere}/\r\nContent-Length: 0\r\n\r\n");
        stream.write_all(answer.as_bytes()).unwrap();
    });
    assert_eq!(send(&base, |_| ()).unwrap().status, 307);
    thread::sleep(Duration::from_millis(50));
    assert_eq!(followed.load(Ordering::SeqCst), 0);
}

#[test]
fn statuses_of_all_classes_are_answers() {
    for status in [204, 400, 401, 404, 409, 429, 500, 503] {
        let base = server(move |mut stream| {
            request(&mut stream);
            let length = if status == 204 { "" } else { "Content-Length: 0\r\n" };
            stream.write_all(format!("HTTP/1.1 {status} X\r\n{length}\r\n").as_bytes()).unwrap();
        });
        assert_eq!(send(&base, |_| ()).unwrap().status, status);
    }
}

#[test]
fn an_answer_above_256_kib_is_not_read_to_its_end() {
    const LIMIT: usize = 256 * 1024;
    for (size, fits) in [(LIMIT, true), (LIMIT + 1, false), (64 * LIMIT, false)] {
        let base = server(move |mut stream| {
            request(&mut stream);
            let _ = stream.write_all(format!("HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n").as_bytes());
            let _ = stream.write_all(&vec![b' '; size]);
        });
        match send(&base, |_| ()) {
            Ok(answer) => assert!(fits && answer.body.len() == size, "{size}"),
            Err(lost) => assert!(!fits && lost.at == LostAt::Unknown, "{size}: {lost:?}"),
        }
    }
}

#[test]
fn silence_and_a_trickle_end_with_the_total_time_out() {
    let silent = server(|mut stream| {
        request(&mut stream);
        thread::sleep(Duration::from_secs(20));
    });
    let slow = server(|mut stream| {
        request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        while stream.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    for base in [silent, slow] {
        let begun = Instant::now();
        let lost = send(&base, |call| call.total_ms = 400).unwrap_err();
        assert_eq!(lost.at, LostAt::Unknown, "{lost:?}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    }
}

#[test]
fn the_request_carries_what_the_call_says_and_the_credential_once() {
    let (tx, rx) = std::sync::mpsc::channel();
    let base = server(move |mut stream| {
        tx.send(request(&mut stream)).unwrap();
        stream.write_all(ANSWER).unwrap();
    });
    send(&base, |_| ()).unwrap();
    let text = rx.recv().unwrap().to_ascii_lowercase();
    assert!(text.starts_with("post /v2/accounts/a/payment/authorize http/1.1\r\n"), "{text}");
    for line in
        ["authorization: basic klarna_test_api_1", "klarna-idempotency-key: k1", "content-type: application/json"]
    {
        assert_eq!(text.matches(line).count(), 1, "{line} in {text}");
    }
    assert!(!text.contains("cookie") && !text.contains("expect:"));
    send(&base, |call| call.auth = Auth::Relay).unwrap();
    assert!(!rx.recv().unwrap().to_ascii_lowercase().contains("authorization"));
}

#[test]
fn the_credential_goes_to_its_own_address_only() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let other = server(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let transport = transport("http://127.0.0.1:9");
    assert_eq!(transport.send(&call(&other)).unwrap_err().name(), "no_credential");
    assert_eq!(transport.send(&call("http://127.0.0.1:91")).unwrap_err().name(), "no_credential");
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}

#[test]
fn a_kept_connection_that_died_does_not_send_twice() {
    let requests = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&requests);
    let base = server(move |mut stream| {
        request(&mut stream);
        count.fetch_add(1, Ordering::SeqCst);
        stream.write_all(ANSWER).unwrap();
        // The connection is kept by the client and closed here.
    });
    let transport = transport(&base);
    for n in 1..=5 {
        let result = transport.send(&call(&base)).unwrap();
        assert!(requests.load(Ordering::SeqCst) <= n, "more requests than calls");
        if let Err(lost) = result {
            assert_eq!(lost.at, LostAt::Unknown);
        }
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn no_proxy_is_taken_from_the_environment() {
    const INSIDE: &str = "KASSA_TEST_BEHIND_PROXY";
    if let Ok(base) = std::env::var(INSIDE) {
        assert_eq!(send(&base, |_| ()).unwrap().status, 200);
        return;
    }
    let base = server(|mut stream| {
        request(&mut stream);
        stream.write_all(ANSWER).unwrap();
    });
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", "no_proxy_is_taken_from_the_environment"]).env(INSIDE, &base);
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        again.env(name, "http://127.0.0.1:1");
    }
    assert!(again.output().unwrap().status.success());
}

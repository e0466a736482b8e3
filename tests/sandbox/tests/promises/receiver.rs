//! A webhook receiver on a loopback port.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;

#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Call {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn event(&self) -> String {
        self.json()["metadata"]["event_type"].as_str().unwrap().to_owned()
    }
}

pub(crate) struct Receiver {
    pub(crate) url: String,
    calls: Arc<Mutex<Vec<Call>>>,
    status: Arc<Mutex<u16>>,
}

impl Receiver {
    pub(crate) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let calls = Arc::new(Mutex::new(Vec::new()));
        let status = Arc::new(Mutex::new(204));
        let (seen, answer) = (Arc::clone(&calls), Arc::clone(&status));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = BufReader::new(stream.unwrap());
                let mut lines = Vec::new();
                loop {
                    let mut line = String::new();
                    if stream.read_line(&mut line).unwrap_or_default() < 3 {
                        break;
                    }
                    lines.push(line.trim_end().to_owned());
                }
                let split = |line: &String| line.split_once(": ").map(|(n, v)| (n.to_owned(), v.to_owned()));
                let headers: Vec<_> = lines.iter().filter_map(split).collect();
                let mut call = Call { headers, body: Vec::new() };
                call.body = vec![0; call.header("content-length").parse().unwrap_or(0)];
                stream.read_exact(&mut call.body).unwrap();
                let status = *answer.lock().unwrap();
                seen.lock().unwrap().push(call);
                if status == 0 {
                    // Never answers.
                    thread::sleep(Duration::from_millis(2_200));
                    continue;
                }
                let text = format!("HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                let _ = stream.get_mut().write_all(text.as_bytes());
            }
        });
        Self { url, calls, status }
    }

    pub(crate) fn answers(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap().clone()
    }

    pub(crate) fn take(&self) -> Vec<Call> {
        std::mem::take(&mut *self.calls.lock().unwrap())
    }
}

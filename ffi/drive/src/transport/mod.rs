//! Sending calls: one attempt, no redirect, no repetition, and a careful word about what became of it.
mod stage;
mod tls;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use kassa::flow::Config;
use kassa::value::fault::{Code, Fault};
use kassa::value::secret::Secret;
use kassa::wire::http::{Auth, HttpCall, HttpReply, LostAt};
use kassa::wire::op::Method;
use ureq::http::{HeaderMap, HeaderValue, Request, header};
use ureq::tls::TlsConfig;
use ureq::{Agent, Proxy};

use crate::error::{Error, HostCode};
use crate::options::TransportOptions;

/// An answer, with as much of its body as arrived.
pub struct Answer {
    /// Status code.
    pub status: u16,
    /// Headers whose value is text.
    pub headers: Vec<(String, String)>,
    /// Body: at most 256 KiB, 4 MiB of a list, 64 MiB of a report or a file.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answer({}, {} bytes)", self.status, self.body.len())
    }
}

impl Answer {
    /// Hands the answer on in the core's form.
    pub fn with<T>(&self, then: impl FnOnce(HttpReply<'_>) -> T) -> T {
        let headers: Vec<(&str, &str)> = self.headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        then(HttpReply { status: self.status, headers: &headers, body: &self.body })
    }
}

/// An answer whose body is still to be read.
pub struct Opened {
    /// Status code.
    pub status: u16,
    /// Headers whose value is text.
    pub headers: Vec<(String, String)>,
    body: ureq::Body,
    limit: u64,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Opened({})", self.status)
    }
}

impl Opened {
    /// Reads the rest of it.
    ///
    /// # Errors
    /// When it breaks off.
    pub fn whole(mut self) -> Result<Answer, Lost> {
        // The head of an answer is there, so the request was sent, whatever this thread has called since.
        let broken = |e: ureq::Error| Lost { at: LostAt::Unknown, detail: e.to_string() };
        let body = self.body.with_config().limit(self.limit).read_to_vec().map_err(broken)?;
        Ok(Answer { status: self.status, headers: self.headers, body })
    }

    /// Its body, as it comes.
    #[cfg(feature = "client")]
    pub(crate) fn into_reader(self) -> Box<dyn std::io::Read + Send> {
        Box::new(self.body.into_with_config().limit(self.limit).reader())
    }
}

fn lost(e: ureq::Error) -> Lost {
    Lost { at: stage::lost_at(), detail: e.to_string() }
}

/// A call that brought no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// How far it got. `NotSent` is said only when no byte of the request can have left.
    pub at: LostAt,
    /// What the system said, for people.
    pub detail: String,
}

/// Sends calls over HTTP/1.1 and TLS 1.2 or 1.3.
pub struct Transport {
    base: String,
    https_only: bool,
    authorization: Option<Secret>,
    tls: TlsConfig,
    proxy: Option<Proxy>,
    /// One agent for each pair of time-outs, as connections are kept by the agent.
    agents: Mutex<Vec<((u32, u32), Agent)>>,
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport").field("base", &self.base).finish_non_exhaustive()
    }
}

impl Transport {
    /// A transport for the addresses of `config`. Nothing is connected yet.
    ///
    /// # Errors
    /// A [`Fault`] that names the option which cannot be used.
    pub fn new(config: &Config, options: &TransportOptions) -> Result<Self, Fault> {
        let proxy = match options.proxy.as_deref() {
            None => None,
            Some("environment") => Proxy::try_from_env(),
            Some(address) if address.starts_with("http://") => Some(Proxy::new(address).map_err(|_| no_proxy())?),
            Some(_) => return Err(no_proxy()),
        };
        Ok(Self {
            base: config.base_url().as_str().to_owned(),
            https_only: config.base_url().as_str().starts_with("https://"),
            authorization: options.authorization(config.environment())?,
            tls: tls::config(options)?,
            proxy,
            agents: Mutex::default(),
        })
    }

    /// Sends a call once. Blocks until the answer is there or a time-out of the call has passed.
    ///
    /// # Errors
    /// [`HostCode::NoCredential`] when the call needs an API key that was not given. What became of a call that was made
    /// is the inner result.
    pub fn send(&self, call: &HttpCall) -> Result<Result<Answer, Lost>, Error> {
        Ok(self.open(call)?.and_then(Opened::whole))
    }

    /// The same up to the head of the answer. Its body is still to be read.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn open(&self, call: &HttpCall) -> Result<Result<Opened, Lost>, Error> {
        let mut request = Request::builder().method(call.op.method.as_str()).uri(&call.url);
        for (name, value) in &call.headers {
            request = request.header(*name, value);
        }
        if call.auth != Auth::Relay {
            let secret = self.authorization.as_ref().ok_or_else(|| {
                Error::host(HostCode::NoCredential, "this call needs the acquiring partner's API key; set api_key")
            })?;
            // The credential goes to its own address and nowhere else.
            let ours = call.url.strip_prefix(&self.base).is_some_and(|rest| rest.starts_with('/'));
            let value = HeaderValue::from_str(secret.expose()).ok().filter(|_| ours);
            let mut value = value.ok_or_else(|| {
                Error::host(HostCode::NoCredential, "the call goes to another address than the credential's")
            })?;
            value.set_sensitive(true);
            request = request.header(header::AUTHORIZATION, value);
        }
        let agent = self.agent(call.connect_ms, call.total_ms);
        stage::begin();
        let form = call.form.as_ref().map(|form| (form.content_type.as_str(), form.bytes.as_slice()));
        let sent = match form.or(call.body.as_ref().map(|body| ("application/json", body.as_bytes()))) {
            Some((kind, body)) => {
                request = request.header(header::CONTENT_TYPE, kind);
                request.body(body).map_err(ureq::Error::from).and_then(|request| agent.run(request))
            }
            None if matches!(call.op.method, Method::Get | Method::Delete) => {
                request.body(()).map_err(ureq::Error::from).and_then(|request| agent.run(request))
            }
            None => request.body(&b""[..]).map_err(ureq::Error::from).and_then(|request| agent.run(request)),
        };
        let opened = sent.map(|response| {
            let (parts, body) = response.into_parts();
            // ureq refuses a body that is as long as the limit.
            let limit = u64::try_from(call.op.answer_bytes()).unwrap_or(u64::MAX).saturating_add(1);
            Opened { status: parts.status.as_u16(), headers: texts(&parts.headers), body, limit }
        });
        Ok(opened.map_err(lost))
    }

    fn agent(&self, connect_ms: u32, total_ms: u32) -> Agent {
        let mut agents = self.agents.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, agent)) = agents.iter().find(|(limits, _)| *limits == (connect_ms, total_ms)) {
            return agent.clone();
        }
        let ms = |ms: u32| Some(Duration::from_millis(ms.into()));
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .https_only(self.https_only)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(self.proxy.clone())
            .tls_config(self.tls.clone())
            .user_agent(concat!("kassa/", env!("CARGO_PKG_VERSION")))
            .accept("application/json")
            .timeout_resolve(ms(connect_ms))
            .timeout_connect(ms(connect_ms))
            .timeout_global(ms(total_ms))
            .build();
        let agent = stage::agent(config);
        agents.push(((connect_ms, total_ms), agent.clone()));
        agent
    }
}

fn no_proxy() -> Fault {
    Fault::at(Code::Config, "/proxy", "a proxy is http://HOST:PORT or the word environment")
}

fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| value.to_str().ok().map(str::to_owned);
    headers.iter().filter_map(|(name, value)| Some((name.as_str().to_owned(), text(value)?))).collect()
}

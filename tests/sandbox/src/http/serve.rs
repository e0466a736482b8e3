//! Connections.

use std::fmt;
use std::io;
use std::sync::Arc;

use http_body_util::channel::Channel;
use http_body_util::{BodyExt, Either, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::shared::Shared;
use super::{api, control, pages};
use crate::engine::{ApiAnswer, ApiRequest, Certificate, http_date};

/// A whole body, or one that is fed.
pub(crate) type Body = Either<Full<Bytes>, Channel<Bytes, io::Error>>;

/// What is read of a body; the API refuses at a much smaller size, with an answer that the caller can still read.
const READ: usize = 16 * 1024 * 1024;

/// The connection is to close without an answer.
#[derive(Debug)]
pub(crate) struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dropped on purpose")
    }
}

impl std::error::Error for Dropped {}

/// Takes connections until the runtime ends.
pub(crate) async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let tls = shared.authority.as_ref().map(|authority| TlsAcceptor::from(Arc::clone(&authority.config)));
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let _ = stream.set_nodelay(true);
        let shared = Arc::clone(&shared);
        let tls = tls.clone();
        tokio::spawn(async move {
            match tls {
                None => converse(stream, &shared, Certificate::NotAsked).await,
                Some(acceptor) => secure(acceptor, stream, &shared).await,
            }
        });
    }
}

async fn secure(acceptor: TlsAcceptor, stream: TcpStream, shared: &Arc<Shared>) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let asked = shared.asks_for_certificates();
    let certificate = match &shared.authority {
        Some(authority) if asked => authority.judge(stream.get_ref().1.peer_certificates()),
        _ => Certificate::NotAsked,
    };
    converse(stream, shared, certificate).await;
}

async fn converse<S>(stream: S, shared: &Arc<Shared>, certificate: Certificate)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let service = service_fn(|request| respond(Arc::clone(shared), request, certificate));
    // Errors are dropped answers, callers that went away, and the like.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn respond(
    shared: Arc<Shared>,
    request: Request<Incoming>,
    certificate: Certificate,
) -> Result<Response<Body>, Dropped> {
    let (head, body) = request.into_parts();
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let mut call = ApiRequest {
        method: head.method.as_str().to_owned(),
        target: head.uri.path_and_query().map_or_else(|| "/".to_owned(), |target| target.as_str().to_owned()),
        headers: headers.collect(),
        body: Vec::new(),
        certificate,
    };
    match Limited::new(body, READ).collect().await {
        Ok(whole) => call.body = whole.to_bytes().to_vec(),
        Err(error) if error.is::<LengthLimitError>() => {
            return Ok(plain(&shared, &ApiAnswer { status: 413, ..ApiAnswer::default() }));
        }
        Err(_) => return Err(Dropped),
    }
    let path = call.path().to_owned();
    if path.starts_with("/_sandbox") {
        let answer = tokio::task::spawn_blocking({
            let shared = Arc::clone(&shared);
            move || control::answer(&shared, &call)
        });
        return answer.await.map(|answer| plain(&shared, &answer)).map_err(|_| Dropped);
    }
    if path == "/" || path.starts_with("/pay/") {
        return Ok(plain(&shared, &pages::answer(&shared, &call)));
    }
    api::answer(&shared, call).await
}

/// An answer as it is.
pub(crate) fn plain(shared: &Shared, answer: &ApiAnswer) -> Response<Body> {
    head(shared, answer, Either::Left(Full::new(Bytes::from(answer.body.clone()))))
}

/// Status and header lines with any body; `Date` comes from the sandbox clock.
pub(crate) fn head(shared: &Shared, answer: &ApiAnswer, body: Body) -> Response<Body> {
    let mut builder = Response::builder().status(answer.status).header("Date", http_date(shared.now()));
    for (name, value) in &answer.headers {
        builder = builder.header(name, value);
    }
    if answer.status != 204 {
        builder = builder.header("Content-Length", answer.body.len());
    }
    builder.body(body).unwrap_or_else(|_| Response::new(Either::Left(Full::new(Bytes::new()))))
}

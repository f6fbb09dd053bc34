//! Calls over the network: gRPC over one HTTP/2 connection.

use std::sync::Arc;
use std::time::Duration;

use bytes::{BufMut, Bytes, BytesMut};
use gatepass_wire::schema::Method;
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use url::Url;

use super::connection::{Connection, Windows};
use super::proxy::Proxy;
use super::stream::{Frames, messages};
use super::{CallFuture, Signer, StreamFuture, Transport, status};
use crate::service::{Metadata, Reply, ReplyStream};
use crate::{Code, Error, Result};

/// What stands before a message: whether it is compressed, and its length.
pub(super) const FRAME_HEADER: usize = 5;
const CONTENT_TYPE: HeaderValue = HeaderValue::from_static("application/grpc");
const USER_AGENT: HeaderValue =
    HeaderValue::from_static(concat!("gatepass-rust/", env!("CARGO_PKG_VERSION")));

/// Which server to call, and how.
#[derive(Debug, Clone)]
pub struct GrpcConfig {
    /// `https://HOST[:PORT]`, or `http://HOST[:PORT]` for HTTP/2 without TLS.
    pub url: String,
    /// Certificates in PEM, of which one must have issued the server's; without them, those the system trusts.
    pub roots: Option<Vec<u8>>,
    /// The proxy to go through.
    pub proxy: Proxy,
    /// The longest reply accepted, in bytes.
    pub max_reply_bytes: usize,
}

impl GrpcConfig {
    /// This server, by the certificates the system trusts, through the proxy the environment names, with replies of up to
    /// 64 MiB.
    pub fn new(url: impl Into<String>) -> GrpcConfig {
        let proxy = Proxy::environment();
        GrpcConfig { url: url.into(), roots: None, proxy, max_reply_bytes: 64 * 1024 * 1024 }
    }
}

/// Calls a server over gRPC. Clones share their connection.
#[derive(Clone)]
pub struct GrpcTransport {
    connection: Arc<Connection>,
    /// Of its own, so that streams that nobody reads for a while hold up no call.
    streams: Arc<Connection>,
    https: bool,
    host: String,
    signer: Arc<dyn Signer>,
    max_reply_bytes: usize,
}

impl GrpcTransport {
    /// A transport to this server, connecting with the first call. Fails with `InvalidArgument` naming the
    /// setting at fault, or `FailedPrecondition` naming the environment's variable. Calls need a tokio runtime with I/O and time.
    pub fn new(config: GrpcConfig, signer: Arc<dyn Signer>) -> Result<GrpcTransport> {
        let base = address(&config.url)?;
        let host = base.authority().to_owned();
        let https = base.scheme() == "https";
        let server = uri(https, &host, "/")?;
        let connection = |windows| {
            Connection::new(server.clone(), config.roots.as_deref(), &config.proxy, windows).map(Arc::new)
        };
        let (connection, streams) = (connection(Windows::OF_CALLS)?, connection(Windows::OF_STREAMS)?);
        Ok(GrpcTransport {
            connection,
            streams,
            https,
            host,
            signer,
            max_reply_bytes: config.max_reply_bytes,
        })
    }

    /// The authority that is called and signed for (`host:port`, without the port where it is the scheme's own).
    pub fn host(&self) -> &str {
        &self.host
    }

    async fn exchange(
        &self,
        method: &'static Method,
        body: Bytes,
        mut metadata: Metadata,
        deadline: Duration,
    ) -> Result<Reply> {
        self.signer.sign(method, &body, &mut metadata, &self.host);
        let body = frame(&body)?;
        let request = || self.request(method, body.clone(), &metadata, Some(deadline));
        let response = self.connection.send(request).await?;
        let response = response.map_err(|lost| lost.told(&self.host, &self.connection))?;
        let (head, body) = response.into_parts();
        if head.status != StatusCode::OK || !is_grpc(&head.headers) {
            return Err(self.not_grpc(head.status, &head.headers));
        }
        let body = Limited::new(body, self.max_reply_bytes.saturating_add(FRAME_HEADER));
        let body = body.collect().await.map_err(|error| self.broken_off(&*error))?;
        check_status(body.trailers().unwrap_or(&head.headers))?;
        Ok(Reply { body: message(body.to_bytes())?, metadata: beside(&head.headers) })
    }

    /// Opens a stream: the answer's head is there, its messages come.
    async fn open(
        &self,
        method: &'static Method,
        body: Bytes,
        mut metadata: Metadata,
    ) -> Result<ReplyStream> {
        self.signer.sign(method, &body, &mut metadata, &self.host);
        let body = frame(&body)?;
        // Without a deadline: a stream lasts until either side ends it.
        let request = || self.request(method, body.clone(), &metadata, None);
        let response = self.streams.send(request).await?;
        let response = response.map_err(|lost| lost.told(&self.host, &self.streams))?;
        let (head, body) = response.into_parts();
        if head.status != StatusCode::OK || !is_grpc(&head.headers) {
            return Err(self.not_grpc(head.status, &head.headers));
        }
        if head.headers.contains_key("grpc-status") {
            check_status(&head.headers)?;
        }
        let frames = Frames::new(body, self.host.clone(), self.max_reply_bytes);
        Ok(ReplyStream::new(beside(&head.headers), messages(frames)))
    }

    fn request(
        &self,
        method: &'static Method,
        body: Bytes,
        metadata: &Metadata,
        deadline: Option<Duration>,
    ) -> Result<Request<Full<Bytes>>> {
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = http::Method::POST;
        *request.version_mut() = http::Version::HTTP_2;
        *request.uri_mut() = uri(self.https, &self.host, method.path)?;
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, CONTENT_TYPE);
        headers.insert(header::TE, HeaderValue::from_static("trailers"));
        headers.insert(header::USER_AGENT, USER_AGENT);
        if let Some(deadline) = deadline {
            headers.insert("grpc-timeout", timeout(deadline));
        }
        for (name, value) in metadata.iter() {
            let (name, value) = header_of(name, value)?;
            headers.append(name, value);
        }
        Ok(request)
    }

    /// The answer began and did not end.
    fn broken_off(&self, error: &(dyn std::error::Error + Send + Sync + 'static)) -> Error {
        if error.is::<LengthLimitError>() {
            let limit = self.max_reply_bytes;
            let why =
                format!("the reply is longer than the {limit} bytes that are accepted (`max_reply_bytes`)");
            return Error::new(Code::OutOfRange, why);
        }
        let (host, cause) = (&self.host, cause(error));
        Error::new(Code::Unavailable, format!("the answer of `{host}` was broken off: {cause}"))
    }

    /// Something answered that speaks no gRPC: a proxy, or another service. The codes are those gRPC gives to HTTP
    /// statuses.
    fn not_grpc(&self, status: StatusCode, headers: &HeaderMap) -> Error {
        let code = match status.as_u16() {
            400 => Code::Internal,
            401 => Code::Unauthenticated,
            403 => Code::PermissionDenied,
            404 => Code::Unimplemented,
            429 | 502 | 503 | 504 => Code::Unavailable,
            _ => Code::Unknown,
        };
        let content =
            headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("none");
        let (host, number) = (&self.host, status.as_u16());
        let why = format!(
            "`{host}` answered with HTTP status {number} and content of type `{content}`, which is no gRPC: \
             is it the right address, and does a proxy stand between?"
        );
        Error::new(code, why)
    }
}

impl Transport for GrpcTransport {
    fn call(
        &self,
        method: &'static Method,
        body: Bytes,
        metadata: Metadata,
        deadline: Duration,
    ) -> CallFuture<'_> {
        Box::pin(async move {
            let exchange = self.exchange(method, body, metadata, deadline);
            tokio::time::timeout(deadline, exchange).await.unwrap_or_else(|_| {
                let host = &self.host;
                let why = format!("`{host}` did not answer within the deadline of {deadline:?}");
                Err(Error::new(Code::DeadlineExceeded, why))
            })
        })
    }

    fn stream(&self, method: &'static Method, body: Bytes, metadata: Metadata) -> StreamFuture<'_> {
        Box::pin(self.open(method, body, metadata))
    }
}

/// The server's address: a scheme and an authority, nothing else. A refused address is not repeated: it may hold a
/// password.
fn address(url: &str) -> Result<Url> {
    let invalid = |why: &str| Error::invalid("url", why);
    let url = Url::parse(url).map_err(|error| invalid(&format!("is no address: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(invalid("must begin with `https://` or `http://`"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("must hold no user name and no password: calls are signed with a key"));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("must end after the host and port"));
    }
    Ok(url)
}

fn uri(https: bool, host: &str, path: &'static str) -> Result<Uri> {
    let scheme = if https { "https" } else { "http" };
    let uri = Uri::builder().scheme(scheme).authority(host).path_and_query(path).build();
    uri.map_err(|error| Error::invalid("url", format!("is no address: {error}")))
}

/// One message as gRPC frames it.
fn frame(message: &Bytes) -> Result<Bytes> {
    let length = u32::try_from(message.len())
        .map_err(|_| Error::new(Code::InvalidArgument, "the request is longer than 4 GiB"))?;
    let mut framed = BytesMut::with_capacity(FRAME_HEADER + message.len());
    framed.put_u8(0);
    framed.put_u32(length);
    framed.put_slice(message);
    Ok(framed.freeze())
}

/// `grpc-timeout`: at most eight digits, so the unit grows with the time.
fn timeout(deadline: Duration) -> HeaderValue {
    const DIGITS: u128 = 100_000_000;
    let (count, unit) = match (deadline.as_micros(), deadline.as_millis(), u128::from(deadline.as_secs())) {
        (micros, ..) if micros < DIGITS => (micros, 'u'),
        (_, millis, _) if millis < DIGITS => (millis, 'm'),
        (.., seconds) => (seconds.min(DIGITS - 1), 'S'),
    };
    // Digits and a letter always are a header's value.
    HeaderValue::try_from(format!("{count}{unit}")).unwrap_or(HeaderValue::from_static("1S"))
}

/// Metadata that is the same in every call and proves nothing: the other side may keep it in its header table.
const CONSTANT: [&str; 2] = ["x-sdm-api-version", "x-sdm-user-agent"];

/// What goes beside the call, kept out of logs and of the other side's header tables: most of it is proof of identity.
fn header_of(name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    let header = HeaderName::try_from(name)
        .map_err(|_| Error::invalid("metadata", format!("cannot have the name `{}`", name.escape_debug())))?;
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| Error::invalid("metadata", format!("`{name}` must be visible ASCII")))?;
    value.set_sensitive(!CONSTANT.contains(&name));
    Ok((header, value))
}

fn is_grpc(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"application/grpc"))
}

/// The outcome the server tells in trailers, or in the headers where there is nothing else. A reply without an outcome
/// is no reply: something cut it off.
pub(super) fn check_status(trailers: &HeaderMap) -> Result<()> {
    let text = |name: &str| trailers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !trailers.contains_key("grpc-status") {
        return Err(Error::new(Code::Unknown, "the reply ended without a status: it was cut off on its way"));
    }
    match text("grpc-status").parse() {
        Ok(0) => Ok(()),
        Ok(number) => {
            Err(status::from_trailers(number, text("grpc-message"), text("grpc-status-details-bin")))
        }
        Err(_) => Err(Error::new(Code::Unknown, "the reply's status is not a number")),
    }
}

/// The one message of the reply. It is not compressed: nothing asked for that.
fn message(framed: Bytes) -> Result<Bytes> {
    let wrong = |what: &str| Error::new(Code::Unknown, format!("the reply {what}"));
    if framed.is_empty() {
        return Err(wrong("has no message"));
    }
    let Some((&[compressed, a, b, c, d], rest)) = framed.split_first_chunk::<FRAME_HEADER>() else {
        return Err(wrong("is not framed as gRPC frames messages"));
    };
    match (compressed, u32::from_be_bytes([a, b, c, d]) as usize) {
        (0, length) if length == rest.len() => Ok(framed.slice(FRAME_HEADER..)),
        (0, length) if length < rest.len() => Err(wrong("has more than one message")),
        _ => Err(wrong("is not framed as gRPC frames messages")),
    }
}

/// What the server put beside its reply.
fn beside(headers: &HeaderMap) -> Metadata {
    let mut metadata = Metadata::new();
    for (name, value) in headers {
        let ours = name.as_str().starts_with("gatepass-") || name.as_str().starts_with("x-sdm-");
        if let (true, Ok(value)) = (ours, value.to_str()) {
            metadata.push(name.as_str(), value);
        }
    }
    metadata
}

/// The innermost reason, which is the one a person can act on. Never the address, which may be long.
pub(super) fn cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

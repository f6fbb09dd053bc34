//! Calls over the network: gRPC through reqwest, which brings connection pooling, TLS and proxies.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Buf, BufMut, Bytes, BytesMut};
use gatepass_wire::schema::Method;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use reqwest::{Certificate, Client, Request, Url};
use tonic::codec::{BufferSettings, DecodeBuf, Decoder, Streaming};

use super::{CallFuture, Signer, Transport, status};
use crate::service::{Metadata, Reply};
use crate::{Code, Error, Result};

/// What stands before a message: whether it is compressed, and its length.
const FRAME_HEADER: usize = 5;
const CONTENT_TYPE: HeaderValue = HeaderValue::from_static("application/grpc");

/// Which server to call, and how.
#[derive(Debug, Clone)]
pub struct GrpcConfig {
    /// `https://HOST[:PORT]`, or `http://HOST[:PORT]` for HTTP/2 without TLS.
    pub url: String,
    /// Certificates in PEM, of which one must have issued the server's; without them, those the system trusts.
    pub roots: Option<Vec<u8>>,
    /// The longest reply accepted, in bytes.
    pub max_reply_bytes: usize,
}

impl GrpcConfig {
    /// This server, by the certificates the system trusts, with replies of up to 64 MiB.
    pub fn new(url: impl Into<String>) -> GrpcConfig {
        GrpcConfig { url: url.into(), roots: None, max_reply_bytes: 64 * 1024 * 1024 }
    }
}

/// Calls a server over gRPC. Clones share their connections.
#[derive(Clone)]
pub struct GrpcTransport {
    client: Client,
    base: Url,
    host: String,
    signer: Arc<dyn Signer>,
    max_reply_bytes: usize,
}

impl GrpcTransport {
    /// A transport to this server, connecting with the first call. `https` goes through the proxy that the
    /// environment names (`HTTPS_PROXY`, `NO_PROXY`); `http` never does. Fails with `InvalidArgument` naming the
    /// setting at fault. Calls need a tokio runtime with I/O and time.
    pub fn new(config: GrpcConfig, signer: Arc<dyn Signer>) -> Result<GrpcTransport> {
        let base = address(&config.url)?;
        // Err: the program chose a provider already, which then serves as well.
        _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = Client::builder()
            // In TLS, this asks for HTTP/2 alone.
            .http2_prior_knowledge()
            // A signed request goes to the server it was signed for and to nobody else.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .user_agent(concat!("gatepass-rust/", env!("CARGO_PKG_VERSION")))
            .tcp_nodelay(true)
            .http2_initial_stream_window_size(1024 * 1024)
            .http2_initial_connection_window_size(4 * 1024 * 1024);
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        {
            // Without it a connection whose peer vanished would take every call to its deadline for a quarter of an
            // hour. Pings would find out too, but grpc-go cuts connections that ping more often than in 5 minutes.
            builder = builder.tcp_user_timeout(Duration::from_secs(20));
        }
        if base.scheme() == "http" {
            builder = builder.no_proxy();
        }
        if let Some(pem) = &config.roots {
            builder = builder.tls_certs_only(roots(pem)?);
        }
        let client = builder.build().map_err(|error| {
            Error::new(Code::FailedPrecondition, format!("cannot set up calls to servers: {}", cause(&error)))
        })?;
        let host = base.authority().to_owned();
        Ok(GrpcTransport { client, base, host, signer, max_reply_bytes: config.max_reply_bytes })
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
        let request = self.request(method, &body, &metadata, deadline)?;
        let response = self.client.execute(request).await.map_err(|error| self.lost(&error))?;
        let (head, body) = http::Response::<reqwest::Body>::from(response).into_parts();
        if head.status != StatusCode::OK || !is_grpc(&head.headers) {
            return Err(self.not_grpc(head.status, &head.headers));
        }
        let body = Limited::new(body, self.max_reply_bytes.saturating_add(FRAME_HEADER));
        let body = body.collect().await.map_err(|error| self.broken_off(&*error))?;
        check_status(body.trailers().unwrap_or(&head.headers))?;
        Ok(Reply {
            body: message(body.to_bytes(), self.max_reply_bytes).await?,
            metadata: beside(&head.headers),
        })
    }

    fn request(
        &self,
        method: &'static Method,
        body: &Bytes,
        metadata: &Metadata,
        deadline: Duration,
    ) -> Result<Request> {
        let mut url = self.base.clone();
        url.set_path(method.path);
        let mut request = Request::new(http::Method::POST, url);
        *request.body_mut() = Some(frame(body)?.into());
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, CONTENT_TYPE);
        headers.insert(header::TE, HeaderValue::from_static("trailers"));
        headers.insert("grpc-timeout", timeout(deadline));
        for (name, value) in metadata.iter() {
            let (name, value) = header_of(name, value)?;
            headers.append(name, value);
        }
        Ok(request)
    }

    /// The call did not reach the server, or its answer did not begin.
    fn lost(&self, error: &reqwest::Error) -> Error {
        let (host, cause) = (&self.host, cause(error));
        if error.is_timeout() {
            Error::new(Code::DeadlineExceeded, format!("`{host}` did not answer in time: {cause}"))
        } else if error.is_connect() {
            Error::new(Code::Unavailable, format!("cannot connect to `{host}`: {cause}"))
        } else {
            Error::new(Code::Unavailable, format!("the call to `{host}` was broken off: {cause}"))
        }
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

fn roots(pem: &[u8]) -> Result<Vec<Certificate>> {
    let certificates = Certificate::from_pem_bundle(pem).unwrap_or_default();
    if certificates.is_empty() {
        return Err(Error::invalid("roots", "must hold at least one certificate in PEM"));
    }
    Ok(certificates)
}

/// One message as gRPC frames it. Whole in memory, so that reqwest may send it again on another connection where the
/// server says that it did not touch it.
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

/// What goes beside the call, kept out of logs and of the other side's header tables: most of it is proof of identity.
fn header_of(name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    let header = HeaderName::try_from(name)
        .map_err(|_| Error::invalid("metadata", format!("cannot have the name `{}`", name.escape_debug())))?;
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| Error::invalid("metadata", format!("`{name}` must be visible ASCII")))?;
    value.set_sensitive(true);
    Ok((header, value))
}

fn is_grpc(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"application/grpc"))
}

/// The outcome the server tells in trailers, or in the headers where there is nothing else. A reply without an outcome
/// is no reply: something cut it off.
fn check_status(trailers: &HeaderMap) -> Result<()> {
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

/// The one message of the reply.
async fn message(framed: Bytes, limit: usize) -> Result<Bytes> {
    let mut messages = Streaming::new_request(Raw, Full::new(framed), None, Some(limit));
    let malformed = |_| Error::new(Code::Unknown, "the reply is not framed as gRPC frames messages");
    let Some(message) = messages.message().await.map_err(malformed)? else {
        return Err(Error::new(Code::Unknown, "the reply has no message"));
    };
    match messages.message().await.map_err(malformed)? {
        None => Ok(message),
        Some(_) => Err(Error::new(Code::Unknown, "the reply has more than one message")),
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
fn cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

/// Messages as the bytes they are.
struct Raw;

impl Decoder for Raw {
    type Item = Bytes;
    type Error = tonic::Status;

    fn decode(&mut self, source: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, tonic::Status> {
        Ok(Some(source.copy_to_bytes(source.remaining())))
    }

    /// Everything is there already: the buffer takes its size at once.
    fn buffer_settings(&self) -> BufferSettings {
        BufferSettings::new(0, usize::MAX)
    }
}

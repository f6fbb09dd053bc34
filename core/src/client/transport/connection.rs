//! The connection to one server: HTTP/2, in TLS and through a proxy where that is asked for
//! (`docs/decisions/0006-a-connection-of-our-own.md`).

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::http2::{self, SendRequest};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use parking_lot::Mutex;
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio::sync::watch;
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::lost::Lost;
use super::proxy::Proxy;
use crate::{Code, Error, Result};

type BoxError = Box<dyn StdError + Send + Sync>;
type Sender = SendRequest<Full<Bytes>>;

/// What a connection came to, once it has.
type End = watch::Receiver<Option<Arc<hyper::Error>>>;

#[derive(Clone)]
struct Open {
    sender: Sender,
    end: End,
}

/// How often a request is sent that no server touched: a connection may end under it, and the next one too.
const ATTEMPTS: usize = 3;
/// How long a connection that has ended may take to say why.
const LAST_WORD: Duration = Duration::from_secs(1);

/// How many bytes may be under way unread: of one stream, and of all streams of a connection together.
#[derive(Clone, Copy)]
pub(super) struct Windows {
    stream: u32,
    connection: u32,
}

impl Windows {
    /// An answer comes in one go.
    pub(super) const OF_CALLS: Windows = Windows { stream: 1024 * 1024, connection: 4 * 1024 * 1024 };
    /// As many streams as a server allows on a connection may stand unread, and another one still moves.
    pub(super) const OF_STREAMS: Windows = Windows { stream: 64 * 1024, connection: 17 * 1024 * 1024 };
}

/// One connection, made when it is needed, and again where it has ended.
pub(super) struct Connection {
    dial: Dial,
    server: Uri,
    proxy: Option<Intercept>,
    windows: Windows,
    open: Mutex<Option<Open>>,
    /// Held while connecting, so that many calls at once make one connection.
    connecting: tokio::sync::Mutex<()>,
}

impl Connection {
    /// To the server of this address: scheme and authority.
    pub(super) fn new(
        server: Uri,
        roots: Option<&[u8]>,
        proxy: &Proxy,
        windows: Windows,
    ) -> Result<Connection> {
        let proxy = proxy.towards(&server, |name| std::env::var(name).ok())?;
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        {
            // Without it a connection whose peer vanished would take every call to its deadline for a quarter of an
            // hour. Pings would find out too, but grpc-go cuts connections that ping more often than in 5 minutes.
            tcp.set_tcp_user_timeout(Some(Duration::from_secs(20)));
        }
        let tls = Arc::new(tls(roots)?);
        let dial = Dial { tcp, tls, protocol: Protocol::Http2 };
        let (open, connecting) = (Mutex::default(), tokio::sync::Mutex::default());
        Ok(Connection { dial, server, proxy, windows, open, connecting })
    }

    /// The proxy that the connection goes through: host and port.
    pub(super) fn proxy(&self) -> Option<&str> {
        self.proxy.as_ref()?.uri().authority().map(http::uri::Authority::as_str)
    }

    /// Sends a request. `request` makes it once more where the server says that it did not touch it.
    pub(super) async fn send(
        &self,
        request: impl Fn() -> Result<Request<Full<Bytes>>>,
    ) -> Result<std::result::Result<Response<Incoming>, Lost>> {
        let mut attempt = 1;
        loop {
            let request = request()?;
            let mut open = match self.ready().await {
                Ok(open) => open,
                Err(error) => return Ok(Err(Lost::Connect(error))),
            };
            let mut error = match open.sender.try_send_request(request).await {
                Ok(response) => return Ok(Ok(response)),
                Err(error) => error,
            };
            let untouched = error.take_message().is_some();
            let error = error.into_error();
            if attempt == ATTEMPTS || !(untouched || was_refused(&error)) {
                return Ok(Err(Lost::Broken(open.why(error).await)));
            }
            attempt += 1;
            self.forget_closed();
        }
    }

    fn current(&self) -> Option<Open> {
        self.open.lock().as_ref().filter(|open| !open.sender.is_closed()).cloned()
    }

    fn forget_closed(&self) {
        self.open.lock().take_if(|open| open.sender.is_closed());
    }

    async fn ready(&self) -> std::result::Result<Open, BoxError> {
        if let Some(open) = self.current() {
            return Ok(open);
        }
        let _only = self.connecting.lock().await;
        if let Some(open) = self.current() {
            return Ok(open);
        }
        let stream = self.stream().await?;
        let (sender, connection) = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .initial_stream_window_size(self.windows.stream)
            .initial_connection_window_size(self.windows.connection)
            .handshake(stream)
            .await?;
        let (told, end) = watch::channel(None);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "connection lost");
                _ = told.send(Some(Arc::new(error)));
            }
        });
        let open = Open { sender, end };
        *self.open.lock() = Some(open.clone());
        Ok(open)
    }

    async fn stream(&self) -> std::result::Result<Stream, BoxError> {
        let mut dial = self.dial.clone();
        let Some(proxy) = &self.proxy else { return dial.call(self.server.clone()).await };
        dial.protocol = Protocol::Http1;
        let mut tunnel = Tunnel::new(proxy.uri().clone(), dial);
        if let Some(authorization) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        let stream = tunnel.call(with_port(&self.server)).await?;
        match self.server.scheme_str() {
            Some("https") => self.dial.secure(&self.server, stream).await,
            _ => Ok(stream),
        }
    }
}

impl Open {
    /// Why a request got no answer: what ended its connection, where that is all there is to say. A request that came while
    /// the connection was ending is told no more than that it is closed.
    async fn why(&mut self, error: hyper::Error) -> BoxError {
        if error.source().is_some() || !self.sender.is_closed() {
            return error.into();
        }
        // It has ended, so whoever drives it says why or is gone at once; should it hang, nobody waits for it long.
        let end = tokio::time::timeout(LAST_WORD, self.end.wait_for(Option::is_some)).await;
        let end = end.ok().and_then(std::result::Result::ok).and_then(|end| Option::clone(&end));
        end.map_or_else(|| error.into(), |end| Box::new(end) as BoxError)
    }
}

/// What the proxy shall connect to. A port that is not said is the scheme's own, which a tunnel takes for 443.
fn with_port(server: &Uri) -> Uri {
    match (server.port(), server.scheme_str(), server.host()) {
        (None, Some("http"), Some(host)) => {
            let plain = Uri::builder().scheme("http").authority(format!("{host}:80")).path_and_query("/");
            plain.build().unwrap_or_else(|_| server.clone())
        }
        _ => server.clone(),
    }
}

/// Whether the server said that it did nothing with the request: it refused the stream, or was going away before it.
fn was_refused(error: &hyper::Error) -> bool {
    let Some(error) = error.source().and_then(|source| source.downcast_ref::<h2::Error>()) else {
        return false;
    };
    let of_the_server = error.is_remote();
    of_the_server
        && (error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM)
            || error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR))
}

fn tls(roots: Option<&[u8]>) -> Result<ClientConfig> {
    let unusable = |error: &dyn std::fmt::Display| {
        Error::new(Code::FailedPrecondition, format!("cannot set up calls to servers: {error}"))
    };
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error))?;
    let Some(pem) = roots else {
        return Ok(builder.with_platform_verifier().map_err(|error| unusable(&error))?.with_no_client_auth());
    };
    let invalid = || Error::invalid("roots", "must hold at least one certificate in PEM");
    let mut store = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        store.add(certificate.map_err(|_| invalid())?).map_err(|_| invalid())?;
    }
    if store.is_empty() {
        return Err(invalid());
    }
    Ok(builder.with_root_certificates(store).with_no_client_auth())
}

/// What is spoken on a connection once it stands.
#[derive(Clone, Copy)]
enum Protocol {
    Http1,
    Http2,
}

/// Makes connections: TCP, and TLS where the address says so.
#[derive(Clone)]
struct Dial {
    tcp: HttpConnector,
    tls: Arc<ClientConfig>,
    protocol: Protocol,
}

impl Dial {
    /// TLS on top of a connection.
    async fn secure(&self, server: &Uri, stream: Stream) -> std::result::Result<Stream, BoxError> {
        let host = server.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned())?;
        let mut config = ClientConfig::clone(&self.tls);
        config.alpn_protocols = match self.protocol {
            Protocol::Http1 => vec![b"http/1.1".to_vec()],
            Protocol::Http2 => vec![b"h2".to_vec()],
        };
        let connector = TlsConnector::from(Arc::new(config));
        let secured = connector.connect(name, TokioIo::new(stream)).await?;
        Ok(Stream(Box::new(TokioIo::new(secured))))
    }
}

impl Service<Uri> for Dial {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = std::result::Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<std::result::Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        let mut dial = self.clone();
        Box::pin(async move {
            std::future::poll_fn(|cx| dial.tcp.poll_ready(cx)).await?;
            let stream = Stream(Box::new(dial.tcp.call(address.clone()).await?));
            match address.scheme_str() {
                Some("https") => dial.secure(&address, stream).await,
                _ => Ok(stream),
            }
        })
    }
}

trait Io: hyper::rt::Read + hyper::rt::Write + Unpin + Send {}

impl<T: hyper::rt::Read + hyper::rt::Write + Unpin + Send> Io for T {}

/// Bytes to and from a server, whatever carries them.
struct Stream(Box<dyn Io>);

impl hyper::rt::Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: hyper::rt::ReadBufCursor<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut *self.0).poll_read(cx, buffer)
    }
}

impl hyper::rt::Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut *self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut *self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut *self.0).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[std::io::IoSlice<'_>],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut *self.0).poll_write_vectored(cx, slices)
    }
}

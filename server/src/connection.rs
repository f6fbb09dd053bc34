use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;

use axum::Router;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::config::Limits;
use crate::first_bytes::FirstBytes;
use crate::handler::Handler;
use crate::respond::{Peer, Shared, respond};

/// What serves connections: one for the whole server.
pub(crate) struct Connections<H> {
    pub(crate) http: auto::Builder<TokioExecutor>,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) limits: Limits,
    pub(crate) routes: Router,
    pub(crate) shared: Arc<Shared<H>>,
}

impl<H: Handler> Connections<H> {
    /// Serves one connection until its peer leaves or, told to stop, its calls in flight have ended.
    pub(crate) async fn serve(&self, stream: TcpStream, peer: SocketAddr) {
        // Without it the second of two small writes waits for the peer's delayed acknowledgement: 40 ms a call.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%peer, %error, "connection lost");
            return;
        }
        let Some(tls) = &self.tls else { return self.serve_http(stream, peer).await };
        let handshake = tokio::time::timeout(self.limits.handshake, tls.accept(stream));
        let handshake = tokio::select! {
            handshake = handshake => handshake,
            () = self.shared.told_to_stop() => return,
        };
        match handshake {
            Ok(Ok(stream)) => self.serve_http(stream, peer).await,
            Ok(Err(error)) => tracing::debug!(%peer, %error, "TLS handshake failed"),
            Err(_) => tracing::debug!(%peer, "TLS handshake took too long"),
        }
    }

    async fn serve_http(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        peer: SocketAddr,
    ) {
        let from = Peer { address: peer.ip().to_canonical(), tls: self.tls.is_some() };
        let service = service_fn(|request| respond(self.shared.clone(), self.routes.clone(), from, request));
        let io = TokioIo::new(FirstBytes::within(self.limits.handshake, stream));
        let mut connection = pin!(self.http.serve_connection(io, service));
        let ended = tokio::select! {
            ended = connection.as_mut() => ended,
            () = self.shared.told_to_stop() => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%peer, %error, "connection lost");
        }
    }
}

/// HTTP/1 and HTTP/2 within the limits.
pub(crate) fn http(limits: &Limits) -> auto::Builder<TokioExecutor> {
    let mut http = auto::Builder::new(TokioExecutor::new());
    http.http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.headers_read)
        .max_buf_size(limits.header_bytes as usize);
    http.http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.streams_per_connection)
        .max_header_list_size(limits.header_bytes)
        .keep_alive_interval(limits.keepalive_interval)
        .keep_alive_timeout(limits.keepalive_timeout)
        // A message of common size fits at once; what all streams of a connection hold unread stays small.
        .initial_stream_window_size(256 * 1024)
        .initial_connection_window_size(1024 * 1024)
        .auto_date_header(false);
    http
}

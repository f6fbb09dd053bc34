use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::error::ServeError;

/// Where and how to serve.
#[derive(Debug, Clone)]
pub struct ServerConfig {
    /// The address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The certificate to serve with; without one the server speaks plaintext.
    pub tls: Option<TlsFiles>,
    /// Allows plaintext beyond loopback.
    pub insecure: bool,
    /// The names this server answers JSON under, without ports, beside those of the loopback. None: under any name
    /// that leads here from beyond this machine.
    pub hosts: Vec<String>,
    /// What one peer may ask of the server.
    pub limits: Limits,
    /// Where `/metrics` is answered; nowhere without it.
    pub metrics: Option<MetricsConfig>,
}

/// Where Prometheus reads the server's metrics: a listener of its own, which speaks plaintext and asks nobody who they
/// are. What is told holds no name and no id, and still says how busy an organization is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MetricsConfig {
    /// The address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Allows an address beyond loopback.
    pub insecure: bool,
}

impl ServerConfig {
    /// Plaintext on this address, with the default limits.
    pub fn new(listen: SocketAddr) -> ServerConfig {
        ServerConfig {
            listen,
            tls: None,
            insecure: false,
            hosts: Vec::new(),
            limits: Limits::default(),
            metrics: None,
        }
    }

    pub(crate) fn check(&self) -> Result<(), ServeError> {
        let loopback = self.listen.ip().to_canonical().is_loopback();
        if self.tls.is_none() && !loopback && !self.insecure {
            return Err(ServeError::Plaintext { address: self.listen });
        }
        if let Some(MetricsConfig { listen, insecure: false }) = self.metrics
            && !listen.ip().to_canonical().is_loopback()
        {
            return Err(ServeError::PlaintextMetrics { address: listen });
        }
        self.limits.check()
    }
}

/// A certificate and its private key, in PEM.
#[derive(Debug, Clone)]
pub struct TlsFiles {
    /// The certificate, followed by its intermediates.
    pub certificate: PathBuf,
    /// Its private key (PKCS #8, PKCS #1 or SEC 1).
    pub key: PathBuf,
}

/// What is accepted before any work is done for it (RULES 5.5).
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections at one time; further ones are closed at once. At least 1.
    pub connections: usize,
    /// Calls at one time on one connection; at least 1.
    pub streams_per_connection: u32,
    /// Bytes of the headers of one request; at least 8192.
    pub header_bytes: u32,
    /// Bytes of one request's message, after decompression; at least 1.
    pub body_bytes: usize,
    /// Bytes of requests being read or handled at one time on all connections; further ones are `Unavailable`.
    /// At least `body_bytes`.
    pub buffered_bytes: usize,
    /// Time for the TLS handshake, and again for the first bytes after it.
    pub handshake: Duration,
    /// Time for the headers of an HTTP/1 request, and for its connection to stand idle.
    pub headers_read: Duration,
    /// Time for a request's message to arrive.
    pub body_read: Duration,
    /// How often an HTTP/2 peer is asked whether it is still there.
    pub keepalive_interval: Duration,
    /// Time it has to answer.
    pub keepalive_timeout: Duration,
    /// Time for calls in flight to end once the server is told to stop.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 10_000,
            streams_per_connection: 250,
            header_bytes: 16 * 1024,
            body_bytes: 4 * 1024 * 1024,
            buffered_bytes: 256 * 1024 * 1024,
            handshake: Duration::from_secs(10),
            headers_read: Duration::from_secs(30),
            body_read: Duration::from_secs(30),
            keepalive_interval: Duration::from_secs(30),
            keepalive_timeout: Duration::from_secs(20),
            drain: Duration::from_secs(30),
        }
    }
}

impl Limits {
    fn check(&self) -> Result<(), ServeError> {
        let at_least = [
            ("connections", self.connections as u64, 1),
            ("streams_per_connection", self.streams_per_connection.into(), 1),
            ("header_bytes", self.header_bytes.into(), 8192),
            ("body_bytes", self.body_bytes as u64, 1),
            ("buffered_bytes", self.buffered_bytes as u64, self.body_bytes as u64),
        ];
        match at_least.into_iter().find(|(_, value, least)| value < least) {
            Some((limit, value, least)) => Err(ServeError::Limit { limit, value, least }),
            None => Ok(()),
        }
    }
}

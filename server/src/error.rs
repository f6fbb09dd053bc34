use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why a server could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// Credentials would cross a network unencrypted.
    #[error(
        "`{address}` is not loopback: give a certificate and its key (`tls`), or say `insecure` to serve without encryption"
    )]
    Plaintext {
        /// Where the server was to listen.
        address: SocketAddr,
    },
    /// Metrics would be told to a network, in plaintext and to anyone.
    #[error("`{address}`, where metrics are told, is not loopback: say `insecure` of them if that is meant")]
    PlaintextMetrics {
        /// Where metrics were to be told.
        address: SocketAddr,
    },
    /// A limit that would let nothing through.
    #[error("limit `{limit}` is {value}; it must be at least {least}")]
    Limit {
        /// The limit's name.
        limit: &'static str,
        /// Its value.
        value: u64,
        /// The least value that works.
        least: u64,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on `{address}`: {source}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: io::Error,
    },
    /// A certificate or key file cannot be used.
    #[error("`{}`: {problem}", file.display())]
    TlsFile {
        /// The file.
        file: PathBuf,
        /// What is wrong with it; never its content.
        problem: String,
    },
    /// Receivers of webhooks could not be told from others.
    #[error("the certificates that receivers of webhooks are checked against cannot be used: {problem}")]
    WebhookRoots {
        /// What is wrong with them.
        problem: String,
    },
    /// The process cannot be told to reload certificates.
    #[error("cannot listen for the signal that reloads certificates: {0}")]
    Signal(io::Error),
}

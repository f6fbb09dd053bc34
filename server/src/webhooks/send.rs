//! One attempt: the name is looked up once, and what was looked up is what is checked and connected to.

use std::error::Error as StdError;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use gatepass::service::{Attempt, Outcome};
use gatepass::webhook::{AllowedAddresses, ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER, Target};
use http::{HeaderValue, Request, StatusCode, header};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::error::ServeError;

/// The longest head of an answer that is read.
const HEAD: usize = 16 * 1024;
const USER_AGENT: HeaderValue =
    HeaderValue::from_static(concat!("gatepass-webhooks/", env!("CARGO_PKG_VERSION")));

/// Makes attempts. Clones share their trust.
#[derive(Debug, Clone)]
pub(super) struct Sender {
    tls: Arc<ClientConfig>,
    timeout: Duration,
}

impl Sender {
    pub(super) fn new(roots: Option<&[u8]>, timeout: Duration) -> Result<Sender, ServeError> {
        let unusable = |problem: String| ServeError::WebhookRoots { problem };
        let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| unusable(error.to_string()))?;
        let Some(pem) = roots else {
            let trusting = builder.with_platform_verifier().map_err(|error| unusable(error.to_string()))?;
            return Ok(Sender { tls: Arc::new(with_http1(trusting.with_no_client_auth())), timeout });
        };
        let mut store = rustls::RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|error| unusable(error.to_string()))?;
            store.add(certificate).map_err(|error| unusable(error.to_string()))?;
        }
        if store.is_empty() {
            return Err(unusable("they hold no certificate in PEM".to_owned()));
        }
        let trusting = builder.with_root_certificates(store).with_no_client_auth();
        Ok(Sender { tls: Arc::new(with_http1(trusting)), timeout })
    }

    /// Sends once, within the limit.
    pub(super) async fn send(&self, attempt: &Attempt, allowed: &AllowedAddresses) -> Outcome {
        let sent = tokio::time::timeout(self.timeout, self.try_send(attempt, allowed)).await;
        sent.map_or(Outcome::TimedOut, |sent| sent.unwrap_or_else(|outcome| outcome))
    }

    async fn try_send(&self, attempt: &Attempt, allowed: &AllowedAddresses) -> Result<Outcome, Outcome> {
        // What was allowed when it was registered may not be any more.
        let target = Target::parse(&attempt.url).map_err(|_| Outcome::AddressRefused)?;
        let addresses = addresses(&target, allowed).await?;
        let stream = connect(&addresses).await?;
        let request = request(&target, attempt).ok_or(Outcome::AddressRefused)?;
        if !target.is_https() {
            return exchange(stream, request).await;
        }
        let name = ServerName::try_from(target.host().to_owned()).map_err(|_| Outcome::NotTrusted)?;
        let connected = TlsConnector::from(Arc::clone(&self.tls)).connect(name, stream).await;
        let secured =
            connected.map_err(|error| match error.get_ref().map(|inner| inner.is::<rustls::Error>()) {
                Some(true) => Outcome::NotTrusted,
                _ => Outcome::BrokenOff,
            })?;
        exchange(secured, request).await
    }
}

fn with_http1(mut config: ClientConfig) -> ClientConfig {
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    config
}

/// Where the URL leads, looked up once. One address among them that nothing is sent to spoils all: a name of the
/// internet has none.
async fn addresses(target: &Target, allowed: &AllowedAddresses) -> Result<Vec<SocketAddr>, Outcome> {
    let found: Vec<SocketAddr> = match target.address() {
        Some(address) => vec![SocketAddr::new(address, target.port())],
        None => {
            let looked_up = tokio::net::lookup_host((target.host(), target.port())).await;
            looked_up.map_err(|_| Outcome::NameUnknown)?.collect()
        }
    };
    if found.is_empty() {
        return Err(Outcome::NameUnknown);
    }
    for address in &found {
        let plaintext = target.is_https() || allowed.takes_plaintext(address.ip());
        if let Err(refused) = allowed.check(address.ip()) {
            tracing::warn!(host = target.host(), %refused, "a webhook leads where nothing is sent");
            return Err(Outcome::AddressRefused);
        }
        if !plaintext {
            return Err(Outcome::AddressRefused);
        }
    }
    Ok(found)
}

async fn connect(addresses: &[SocketAddr]) -> Result<TcpStream, Outcome> {
    for address in addresses {
        if let Ok(stream) = TcpStream::connect(address).await {
            return Ok(stream);
        }
    }
    Err(Outcome::Unreachable)
}

fn request(target: &Target, attempt: &Attempt) -> Option<Request<Full<Bytes>>> {
    let request = Request::post(target.path())
        .header(header::HOST, target.authority())
        .header(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .header(header::USER_AGENT, USER_AGENT)
        .header(header::CONNECTION, HeaderValue::from_static("close"))
        .header(ID_HEADER, &attempt.id)
        .header(TIMESTAMP_HEADER, attempt.seconds)
        .header(SIGNATURE_HEADER, &attempt.signature);
    request.body(Full::new(attempt.body.clone())).ok()
}

/// The answer's status is all that is read of it.
async fn exchange<S>(stream: S, request: Request<Full<Bytes>>) -> Result<Outcome, Outcome>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let broken = |error: hyper::Error| {
        tracing::debug!(error = %error.source().map_or_else(|| error.to_string(), ToString::to_string), "broken off");
        Outcome::BrokenOff
    };
    let (mut sender, connection) =
        http1::Builder::new().max_buf_size(HEAD).handshake(TokioIo::new(stream)).await.map_err(broken)?;
    let connection = AbortOnDrop(tokio::spawn(async move { _ = connection.await.is_ok() }));
    let response = sender.send_request(request).await.map_err(broken)?;
    drop(connection);
    Ok(outcome(response.status()))
}

fn outcome(status: StatusCode) -> Outcome {
    match status {
        status if status.is_success() => Outcome::Delivered,
        // Another place is another webhook, to be registered and checked like this one.
        status if status.is_redirection() => Outcome::Redirected,
        _ => Outcome::Rejected,
    }
}

/// A connection that goes with its attempt, whatever its receiver still sends.
struct AbortOnDrop(tokio::task::JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

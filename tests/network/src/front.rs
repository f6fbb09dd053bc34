//! The server in TLS: calls are read, noted and handed on as they are.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Result;
use http::{Request, Response, Uri};
use hyper::body::Incoming;
use hyper::client::conn::http2::{Builder, SendRequest};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::seen::Seen;

/// What is noted of a call beside its path.
const NOTED: [&str; 2] = ["traceparent", "tracestate"];

type Refusal = Box<dyn std::error::Error + Send + Sync>;

/// Starts it under an authority of its own, whose certificate comes back in PEM.
pub(crate) async fn start(server: SocketAddr, seen: Seen) -> Result<(SocketAddr, String)> {
    let (config, authority) = certified()?;
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let (acceptor, seen) = (acceptor.clone(), seen.clone());
            tokio::spawn(async move {
                // Who does not trust the certificate goes away.
                let Ok(client) = acceptor.accept(client).await else { return };
                let serve = async {
                    let server = connected(server).await?;
                    let answer = service_fn(|request| hand_on(server.clone(), request, seen.clone()));
                    let http = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
                    http.serve_connection(TokioIo::new(client), answer).await.map_err(Refusal::from)
                };
                // How a connection ends is its client's affair.
                let _: Result<(), Refusal> = serve.await;
            });
        }
    });
    Ok((address, authority))
}

fn certified() -> Result<(ServerConfig, String)> {
    let mut params = CertificateParams::new([])?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let certificate = CertificateParams::new(["localhost".to_owned()])?.signed_by(&key, &authority)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(anyhow::Error::msg)?;
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)?;
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok((config, authority.pem()))
}

async fn connected(server: SocketAddr) -> Result<SendRequest<Incoming>, Refusal> {
    let stream = TokioIo::new(TcpStream::connect(server).await?);
    let (sender, connection) = Builder::new(TokioExecutor::new()).handshake(stream).await?;
    tokio::spawn(connection);
    Ok(sender)
}

async fn hand_on(
    mut server: SendRequest<Incoming>,
    mut request: Request<Incoming>,
    seen: Seen,
) -> Result<Response<Incoming>, Refusal> {
    let mut line = json!({"call": request.uri().path()});
    for name in NOTED {
        line[name] = request.headers().get(name).and_then(|value| value.to_str().ok()).into();
    }
    seen.add(&line);
    let mut parts = request.uri().clone().into_parts();
    parts.scheme = Some(http::uri::Scheme::HTTP);
    *request.uri_mut() = Uri::from_parts(parts)?;
    Ok(server.send_request(request).await?)
}

use std::path::PathBuf;
use std::sync::Arc;

use gatepass::Code;
use gatepass_server::{ServeError, ServerConfig, TlsFiles, bind};
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::client::{Http2, get};
use crate::fixture::{Running, loopback, run, soon, start};

/// A folder of its own, removed at the end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("gatepass-server-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub(crate) fn files(&self) -> TlsFiles {
        TlsFiles { certificate: self.0.join("cert.pem"), key: self.0.join("key.pem") }
    }

    /// Writes a new certificate for `localhost` and its key; gives the certificate.
    pub(crate) fn issue(&self) -> rcgen::Certificate {
        let names = ["localhost".to_owned()];
        let rcgen::CertifiedKey { cert, signing_key } = rcgen::generate_simple_self_signed(names).unwrap();
        std::fs::write(self.files().certificate, cert.pem()).unwrap();
        std::fs::write(self.files().key, signing_key.serialize_pem()).unwrap();
        cert
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn config(folder: &Folder) -> ServerConfig {
    ServerConfig { tls: Some(folder.files()), ..loopback() }
}

async fn connect(
    server: &Running,
    root: &rcgen::Certificate,
    protocols: &[&str],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from(root.der().to_vec())).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    let stream = TcpStream::connect(server.address).await?;
    soon(TlsConnector::from(Arc::new(config)).connect(ServerName::try_from("localhost").unwrap(), stream))
        .await
}

#[tokio::test]
async fn http2_and_http1_are_spoken_in_tls() {
    let folder = Folder::new("alpn");
    let root = folder.issue();
    let server = start(config(&folder)).await;
    let stream = connect(&server, &root, &["h2", "http/1.1"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    assert_eq!(Http2::over(stream).await.call(b"sealed").await.code(), Code::Ok);
    let mut stream = connect(&server, &root, &["http/1.1"]).await.unwrap();
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut answer = String::new();
    soon(stream.read_to_string(&mut answer)).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(connect(&server, &root, &["spdy/3"]).await.is_err());
    assert!(!get(server.address, "/healthz").await.contains("200"), "plaintext on a TLS port");
}

#[tokio::test]
async fn a_handshake_that_does_not_end_is_not_kept() {
    let folder = Folder::new("handshake");
    folder.issue();
    let mut config = config(&folder);
    config.limits.handshake = std::time::Duration::from_millis(60);
    let server = start(config).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all(b"\x16\x03\x01").await.unwrap();
    let mut rest = Vec::new();
    _ = soon(stream.read_to_end(&mut rest)).await;
}

#[tokio::test]
async fn a_renewed_certificate_needs_no_restart() {
    let folder = Folder::new("reload");
    let first = folder.issue();
    let bound = bind(config(&folder)).await.unwrap();
    let reloader = bound.certificate_reloader().unwrap();
    let server = run(bound);
    let open = Http2::over(connect(&server, &first, &["h2"]).await.unwrap()).await;
    let second = folder.issue();
    assert!(connect(&server, &second, &["h2"]).await.is_err(), "not before it is reloaded");
    reloader.reload().unwrap();
    assert!(connect(&server, &first, &["h2"]).await.is_err());
    assert!(connect(&server, &second, &["h2"]).await.is_ok());
    assert_eq!(open.call(b"still open").await.code(), Code::Ok);
    std::fs::write(folder.files().key, "half a k").unwrap();
    assert!(reloader.reload().is_err());
    assert!(connect(&server, &second, &["h2"]).await.is_ok(), "the former certificate stays");
}

#[cfg(unix)]
#[tokio::test]
async fn sighup_reloads_the_certificate() {
    let folder = Folder::new("sighup");
    let first = folder.issue();
    let server = start(config(&folder)).await;
    // The server listens for the signal once it answers.
    assert!(connect(&server, &first, &["h2"]).await.is_ok());
    let second = folder.issue();
    let pid = std::process::id().to_string();
    assert!(std::process::Command::new("kill").args(["-HUP", &pid]).status().unwrap().success());
    soon(async { while connect(&server, &second, &["h2"]).await.is_err() {} }).await;
}

#[tokio::test]
async fn unusable_files_are_named_and_never_quoted() {
    let folder = Folder::new("unusable");
    folder.issue();
    let files = folder.files();
    let key = std::fs::read_to_string(&files.key).unwrap();
    let certificate = std::fs::read_to_string(&files.certificate).unwrap();
    let refuse = async |what: &str| {
        let refused = bind(config(&folder)).await.err().unwrap();
        assert!(matches!(refused, ServeError::TlsFile { .. }), "{refused}");
        let text = format!("{refused} {refused:?}");
        assert!(text.contains(what), "{text}");
        for line in key.lines().filter(|line| !line.starts_with('-')) {
            assert!(!text.contains(line), "{text}");
        }
    };
    std::fs::write(&files.key, key.replace("-----END", "-----FIN")).unwrap();
    refuse("key.pem").await;
    std::fs::write(&files.key, &certificate).unwrap();
    refuse("holds no private key in PEM").await;
    let other = rcgen::KeyPair::generate().unwrap();
    std::fs::write(&files.key, other.serialize_pem()).unwrap();
    refuse("not the certificate's").await;
    std::fs::write(&files.key, &key).unwrap();
    std::fs::write(&files.certificate, &key).unwrap();
    refuse("holds no certificate in PEM").await;
    std::fs::remove_file(&files.certificate).unwrap();
    refuse("cert.pem").await;
}

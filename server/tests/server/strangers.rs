//! The core's transport, and servers that are not the one that was meant: by their certificates, or by what they speak.

use std::sync::Arc;

use gatepass::client::transport::{GrpcConfig, GrpcTransport};
use gatepass::service::Caller;
use gatepass::{Code, Error};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

use crate::fixture::{Running, loopback, start};
use crate::remote::{Stamp, call};
use crate::tls::{Folder, config};

/// An authority of one's own.
pub(crate) fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new([]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server in TLS whose certificate, for these names, the authority issued.
pub(crate) async fn issued(
    folder: &Folder,
    authority: &CertifiedIssuer<'static, KeyPair>,
    params: CertificateParams,
) -> Running {
    let key = KeyPair::generate().unwrap();
    let certificate = params.signed_by(&key, authority).unwrap();
    std::fs::write(folder.files().certificate, certificate.pem()).unwrap();
    std::fs::write(folder.files().key, key.serialize_pem()).unwrap();
    start(config(folder)).await
}

pub(crate) fn named(names: &[&str]) -> CertificateParams {
    CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap()
}

fn trusting(url: &str, roots: Option<String>) -> gatepass::Result<GrpcTransport> {
    let config = GrpcConfig { roots: roots.map(String::into_bytes), ..GrpcConfig::new(url) };
    GrpcTransport::new(config, Arc::new(Stamp))
}

async fn refused(url: &str, roots: Option<String>) -> Error {
    let error = call(&trusting(url, roots).unwrap(), b"x").await.unwrap_err();
    let host = url.split_once("//").unwrap().1;
    assert!(error.message().contains(host), "it names the server: {error}");
    assert!(!error.is_retryable(), "{error}");
    error
}

#[tokio::test]
async fn tls_is_checked_against_the_roots_given() {
    let (folder, ours) = (Folder::new("remote"), authority("ours"));
    let server = issued(&folder, &ours, named(&["localhost"])).await;
    let url = format!("https://localhost:{}", server.address.port());
    // Among others it is found.
    let roots = authority("theirs").pem() + &ours.pem();
    assert_eq!(&call(&trusting(&url, Some(roots)).unwrap(), b"sealed").await.unwrap().body[..], b"sealed");
    let Caller::Network { host, .. } = server.last_call().caller else { panic!() };
    assert_eq!(host, format!("localhost:{}", server.address.port()));
    // Roots that are given replace the system's, which do not know it either.
    for roots in [Some(authority("theirs").pem()), None] {
        let error = refused(&url, roots).await;
        assert_eq!((error.code(), error.field()), (Code::FailedPrecondition, Some("roots")), "{error}");
        assert!(error.message().contains("not trusted"), "{error}");
    }
    assert_eq!(server.count(), 1);
    for bad in ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAA\n"] {
        let error = trusting(&url, Some(bad.into())).err().unwrap();
        assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("roots")), "{bad}");
    }
}

#[tokio::test]
async fn a_certificate_for_another_name_or_another_time_is_refused() {
    let ours = authority("ours");
    let mut old = named(&["localhost"]);
    old.not_before = rcgen::date_time_ymd(2001, 1, 1);
    old.not_after = rcgen::date_time_ymd(2002, 1, 1);
    for (folder, params, part) in [
        (Folder::new("renamed"), named(&["other.example.com"]), "another name"),
        (Folder::new("expired"), old, "expired"),
    ] {
        let server = issued(&folder, &ours, params).await;
        let url = format!("https://localhost:{}", server.address.port());
        let error = refused(&url, Some(ours.pem())).await;
        assert_eq!((error.code(), error.field()), (Code::FailedPrecondition, Some("url")), "{error}");
        assert!(error.message().contains(part), "{error}");
        assert_eq!(server.count(), 0);
    }
}

/// A server that says this to whoever comes.
pub(crate) async fn saying(words: &'static [u8]) -> String {
    gatepass_network::saying(words).await.unwrap().to_string()
}

#[tokio::test]
async fn a_server_that_speaks_something_else_is_told_so() {
    for words in [
        &b"SSH-2.0-OpenSSH_9.2p1 Debian\r\n"[..],
        b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n",
        b"220 mail.example.com ESMTP\r\n",
    ] {
        let address = saying(words).await;
        let error = refused(&format!("http://{address}"), None).await;
        assert_eq!((error.code(), error.field()), (Code::Unknown, Some("url")), "{error}");
        assert!(error.message().contains("HTTP/2"), "{error}");
        let error = refused(&format!("https://{address}"), None).await;
        assert_eq!((error.code(), error.field()), (Code::FailedPrecondition, Some("url")), "{error}");
        assert!(error.message().contains("does not speak TLS"), "{error}");
    }
    // Ours, asked without TLS where it has one: it hangs up.
    let folder = Folder::new("no-tls");
    folder.issue();
    let server = start(config(&folder)).await;
    let transport = trusting(&format!("http://{}", server.address), None).unwrap();
    let error = call(&transport, b"x").await.unwrap_err();
    assert!(error.message().contains(&server.address.to_string()), "{error}");
    // And in TLS where it has none.
    let server = start(loopback()).await;
    let error = refused(&format!("https://{}", server.address), None).await;
    assert_eq!((error.code(), error.field()), (Code::FailedPrecondition, Some("url")), "{error}");
}

//! The core's transport through proxies.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use gatepass::client::Proxy;
use gatepass::client::transport::{GrpcConfig, GrpcTransport};
use gatepass::{Code, Error};
use tokio::net::TcpListener;

use crate::fixture::{loopback, start};
use crate::remote::{Stamp, call};
use crate::strangers::{authority, issued, named, saying};
use crate::tls::{Folder, config};

type Heads = Arc<Mutex<Vec<String>>>;

fn keeping(heads: &Heads) -> impl Fn(&str) + Clone + Send + 'static {
    let heads = heads.clone();
    move |head| heads.lock().unwrap().push(head.to_owned())
}

/// A proxy that tunnels: what it was asked, head by head.
async fn proxy() -> (SocketAddr, Heads) {
    let heads = Heads::default();
    (gatepass_network::proxy(keeping(&heads)).await.unwrap(), heads)
}

fn through(proxy: &str, url: &str, roots: Option<String>) -> GrpcTransport {
    let (proxy, roots) = (Proxy::parse(proxy).unwrap(), roots.map(String::into_bytes));
    let config = GrpcConfig { proxy, roots, ..GrpcConfig::new(url) };
    GrpcTransport::new(config, Arc::new(Stamp)).unwrap()
}

/// What [`the_proxy_of_the_environment_is_taken`] runs with an environment of its own.
#[tokio::test]
async fn child() {
    let Ok(url) = std::env::var("GATEPASS_TEST_SERVER") else { return };
    let roots = std::fs::read(std::env::var("GATEPASS_TEST_ROOTS").unwrap()).unwrap();
    let config = GrpcConfig { roots: Some(roots), ..GrpcConfig::new(url) };
    let transport = GrpcTransport::new(config, Arc::new(Stamp)).unwrap();
    assert_eq!(&call(&transport, b"x").await.unwrap().body[..], b"x");
}

#[tokio::test]
async fn the_proxy_of_the_environment_is_taken() {
    let folder = Folder::new("proxied");
    let roots = folder.files().certificate.with_file_name("roots.pem");
    std::fs::write(&roots, folder.issue().pem()).unwrap();
    let secure = start(config(&folder)).await;
    let plain = start(loopback()).await;
    let (proxy, heads) = proxy().await;
    let port = secure.address.port();
    let ask = async |url: String, not: &str| {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "proxied::child"]).env("GATEPASS_TEST_SERVER", url);
        child.env("GATEPASS_TEST_ROOTS", &roots).env("NO_PROXY", not);
        for name in ["HTTPS_PROXY", "HTTP_PROXY"] {
            child.env(name, format!("http://ada:secret@{proxy}")).env_remove(name.to_lowercase());
        }
        child.env_remove("no_proxy").env_remove("ALL_PROXY").env_remove("all_proxy");
        let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        std::mem::take(&mut *heads.lock().unwrap())
    };
    let heads = ask(format!("https://localhost:{port}"), "").await;
    assert_eq!(heads.len(), 1);
    assert!(heads[0].starts_with(&format!("CONNECT localhost:{port} HTTP/1.1\r\n")), "{}", heads[0]);
    let head = heads[0].to_lowercase();
    assert!(head.contains("proxy-authorization: basic ywrhonnly3jlda=="), "{head}");
    assert!(!head.contains("x-sdm"), "the proxy sees nothing of the call: {head}");
    assert_eq!(ask(format!("https://localhost:{port}"), "localhost").await, [""; 0]);
    assert_eq!(ask(format!("http://{}", plain.address), "").await, [""; 0]);
    assert_eq!((secure.count(), plain.count()), (2, 1));
}

#[tokio::test]
async fn the_proxy_that_is_set_is_taken_for_both_schemes() {
    let (folder, ours) = (Folder::new("set-proxy"), authority("ours"));
    let secure = issued(&folder, &ours, named(&["localhost"])).await;
    let plain = start(loopback()).await;
    let (proxy, heads) = proxy().await;
    let asked = || std::mem::take(&mut *heads.lock().unwrap());
    let sealed = format!("https://localhost:{}", secure.address.port());
    call(&through(&format!("http://{proxy}"), &sealed, Some(ours.pem())), b"x").await.unwrap();
    assert!(asked()[0].starts_with(&format!("CONNECT localhost:{} HTTP/1.1\r\n", secure.address.port())));
    call(&through(&proxy.to_string(), &format!("http://{}", plain.address), None), b"x").await.unwrap();
    assert!(asked()[0].starts_with(&format!("CONNECT {} HTTP/1.1\r\n", plain.address)));
    call(&through("direct", &sealed, Some(ours.pem())), b"x").await.unwrap();
    assert_eq!(asked(), [""; 0]);
}

#[tokio::test]
async fn a_proxy_that_is_reached_in_tls_needs_a_certificate_too() {
    let (folder, ours) = (Folder::new("tls-proxy"), authority("ours"));
    let plain = start(loopback()).await;
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = named(&["localhost"]).signed_by(&key, &ours).unwrap();
    std::fs::write(folder.files().certificate, certificate.pem()).unwrap();
    std::fs::write(folder.files().key, key.serialize_pem()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heads = Heads::default();
    let keep = keeping(&heads);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let (acceptor, keep) = (acceptor.clone(), keep.clone());
            tokio::spawn(async move {
                if let Ok(client) = acceptor.accept(client).await {
                    gatepass_network::tunnel(client, keep).await.unwrap();
                }
            });
        }
    });
    let (proxy, url) = (format!("https://localhost:{port}"), format!("http://{}", plain.address));
    call(&through(&proxy, &url, Some(ours.pem())), b"x").await.unwrap();
    assert_eq!(heads.lock().unwrap().len(), 1);
    let error = call(&through(&proxy, &url, Some(authority("theirs").pem())), b"x").await.unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::FailedPrecondition, Some("roots")), "{error}");
    assert!(error.message().contains(&format!("certificate of `localhost:{port}`")), "the proxy's: {error}");
}

#[tokio::test]
async fn a_proxy_that_does_not_tunnel_is_named() {
    let url = "https://gp.example.com";
    let ask = async |proxy: &str| -> Error {
        let address = proxy.rsplit('@').next().unwrap().to_owned();
        let error = call(&through(proxy, url, None), b"x").await.unwrap_err();
        assert_eq!(error.code(), Code::Unavailable, "{error}");
        assert!(
            error.message().contains("`gp.example.com`") && error.message().contains(&address),
            "{error}"
        );
        assert!(!error.message().contains("SECRET"), "{error}");
        error
    };
    let wary = saying(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n").await;
    assert!(ask(&wary).await.message().contains("authorization"));
    let forbidding = saying(b"HTTP/1.1 403 Forbidden\r\n\r\n").await;
    ask(&format!("ada:SECRET@{forbidding}")).await;
    ask(&saying(b"SSH-2.0-OpenSSH_9.2p1\r\n").await).await;
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().to_string();
    assert!(ask(&closed).await.message().contains("refused"));
}

//! The core's transport against this server, and against servers that answer badly.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use gatepass::client::transport::{GrpcConfig, GrpcTransport, Signer, Transport};
use gatepass::service::{Caller, Metadata, Reply};
use gatepass::{Code, Error};
use gatepass_wire::schema::{self, Method};
use http::{HeaderMap, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpListener;

use crate::fixture::{METHOD, framed, loopback, soon, start};

pub(crate) const LONG: Duration = Duration::from_secs(120);

/// Signs with the host and length it saw.
pub(crate) struct Stamp;

impl Signer for Stamp {
    fn sign(&self, method: &'static Method, body: &[u8], metadata: &mut Metadata, host: &str) {
        metadata.push("x-sdm-signature", format!("{} {} {host}", method.signed_name, body.len()));
    }
}

fn transport(url: &str) -> GrpcTransport {
    GrpcTransport::new(GrpcConfig::new(url), Arc::new(Stamp)).unwrap()
}

pub(crate) async fn call(transport: &GrpcTransport, body: &'static [u8]) -> gatepass::Result<Reply> {
    call_within(transport, body, LONG).await
}

async fn call_within(
    transport: &GrpcTransport,
    body: &'static [u8],
    limit: Duration,
) -> gatepass::Result<Reply> {
    let mut metadata = Metadata::new();
    metadata.push("gatepass-idempotency-key", "k");
    soon(transport.call(schema::method(METHOD).unwrap(), Bytes::from_static(body), metadata, limit)).await
}

/// A server that answers every request with these parts.
async fn answering(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: Bytes,
    trailers: Option<&'static [(&'static str, &'static str)]>,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let answer = move |_: http::Request<Incoming>| {
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        let trailers = trailers.map(|trailers| {
            let pairs = trailers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
            Ok(pairs.collect::<HeaderMap>())
        });
        let body = Full::new(body.clone()).with_trailers(std::future::ready(trailers));
        async move { Ok::<_, Infallible>(response.body(body).unwrap()) }
    };
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let http = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
            tokio::spawn(http.serve_connection(TokioIo::new(stream), service_fn(answer.clone())));
        }
    });
    format!("http://{address}")
}

const GRPC: &[(&str, &str)] = &[("content-type", "application/grpc")];
const OK: &[(&str, &str)] = &[("grpc-status", "0")];

#[tokio::test]
async fn what_is_no_whole_reply_is_never_a_reply() {
    let answers = [
        (200, GRPC, framed(b"yes"), None, Code::Unknown),
        (200, GRPC, framed(b"yes"), Some(&[("grpc-status", "seven")] as &[_]), Code::Unknown),
        (200, GRPC, framed(b"yes"), Some(&[("grpc-status", "7")]), Code::PermissionDenied),
        (200, GRPC, framed(b"yes"), Some(&[("grpc-status", "99")]), Code::Unknown),
        (200, GRPC, Bytes::new(), Some(OK), Code::Unknown),
        (200, GRPC, framed(b"yes").slice(..7), Some(OK), Code::Unknown),
        (200, GRPC, [framed(b"yes"), framed(b"no")].concat().into(), Some(OK), Code::Unknown),
        (200, GRPC, Bytes::from_static(b"\x01\0\0\0\x03yes"), Some(OK), Code::Unknown),
        (200, GRPC, Bytes::from_static(b"\0\xff\xff\xff\xffyes"), Some(OK), Code::Unknown),
        (200, &[("content-type", "text/html")], framed(b"yes"), Some(OK), Code::Unknown),
        (200, &[], framed(b"yes"), Some(OK), Code::Unknown),
        (502, GRPC, framed(b"yes"), Some(OK), Code::Unavailable),
        (503, &[("content-type", "text/html")], Bytes::new(), None, Code::Unavailable),
        (401, &[], Bytes::new(), None, Code::Unauthenticated),
        (404, &[], Bytes::new(), None, Code::Unimplemented),
        (302, &[("location", "http://127.0.0.1:1/")], Bytes::new(), None, Code::Unknown),
    ];
    for (status, headers, body, trailers, code) in answers {
        let url = answering(status, headers, body.clone(), trailers).await;
        let refused = call(&transport(&url), b"x").await.unwrap_err();
        assert_eq!(refused.code(), code, "{status} {headers:?} {body:?} {trailers:?}: {refused}");
    }
    let url = answering(200, GRPC, framed(b"yes"), Some(OK)).await;
    assert_eq!(&call(&transport(&url), b"x").await.unwrap().body[..], b"yes");
}

#[tokio::test]
async fn details_a_server_garbles_do_no_harm() {
    let trailers = &[("grpc-status", "5"), ("grpc-message", "gone%"), ("grpc-status-details-bin", "!!")];
    let url = answering(200, GRPC, Bytes::new(), Some(trailers)).await;
    let error = call(&transport(&url), b"x").await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Code::NotFound, "gone%"));
}

#[tokio::test]
async fn a_reply_beyond_the_limit_is_refused() {
    let url = answering(200, GRPC, framed(&[0; 1001]), Some(OK)).await;
    let config = GrpcConfig { max_reply_bytes: 1000, ..GrpcConfig::new(url) };
    let transport = GrpcTransport::new(config, Arc::new(Stamp)).unwrap();
    let error = call(&transport, b"x").await.unwrap_err();
    assert_eq!(error.code(), Code::OutOfRange);
    assert!(error.message().contains("1000 bytes"), "{error}");
}

#[tokio::test]
async fn a_call_crosses_whole_and_is_signed_for_the_host_the_server_sees() {
    let server = start(loopback()).await;
    let transport = transport(&format!("http://{}", server.address));
    let reply = call(&transport, b"revision").await.unwrap();
    assert_eq!((&reply.body[..], reply.metadata.get("gatepass-revision")), (&b"revision"[..], Some("7")));
    let call = server.last_call();
    let Caller::Network { host, .. } = &call.caller else { panic!("{:?}", call.caller) };
    assert_eq!(host, &server.address.to_string());
    assert_eq!(call.metadata.get("x-sdm-signature"), Some(&*format!("Roles.Get 8 {host}")));
    assert_eq!(call.metadata.get("gatepass-idempotency-key"), Some("k"));
    let big = Bytes::from(vec![3; 4_000_000]);
    let method = schema::method(METHOD).unwrap();
    let reply = soon(transport.call(method, big.clone(), Metadata::new(), LONG)).await.unwrap();
    assert_eq!(reply.body, big);
}

#[tokio::test]
async fn errors_arrive_as_they_were_made() {
    let server = start(loopback()).await;
    let transport = transport(&format!("http://{}", server.address));
    let error = call(&transport, b"fail").await.unwrap_err();
    let id = error.request_id().unwrap().to_owned();
    assert_eq!(error, Error::invalid("role.name", "must not be `é`").with_request_id(id));
    let error = call(&transport, b"unclear").await.unwrap_err();
    assert!(error.is_indeterminate(), "{error}");
    let error = call(&transport, b"long error").await.unwrap_err();
    assert!(error.message().starts_with("éé"), "{error}");
}

#[tokio::test]
async fn the_deadline_is_kept_whatever_the_server_does() {
    let server = start(loopback()).await;
    let error =
        call_within(&transport(&format!("http://{}", server.address)), b"hold", Duration::from_millis(700))
            .await
            .unwrap_err();
    assert_eq!(error.code(), Code::DeadlineExceeded);
    soon(server.seen.over.notified()).await;
    // It accepts and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let began = Instant::now();
    let error = call_within(&transport(&url), b"x", Duration::from_millis(700)).await.unwrap_err();
    assert_eq!(error.code(), Code::DeadlineExceeded);
    assert!(error.message().contains("700ms"), "{error}");
    assert!(began.elapsed() < LONG / 2);
}

#[tokio::test]
async fn nobody_there_is_unavailable() {
    let closed: SocketAddr = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let error = call(&transport(&format!("http://{closed}")), b"x").await.unwrap_err();
    assert_eq!(error.code(), Code::Unavailable);
    assert!(error.message().contains(&closed.to_string()), "{error}");
    assert!(error.message().contains("refused"), "{error}");
}

#[tokio::test]
async fn a_server_that_restarts_is_found_again() {
    let server = start(loopback()).await;
    let address = server.address;
    let transport = transport(&format!("http://{address}"));
    call(&transport, b"1").await.unwrap();
    soon(server.stop()).await.unwrap().unwrap();
    assert_eq!(call(&transport, b"2").await.unwrap_err().code(), Code::Unavailable);
    let again = start(gatepass_server::ServerConfig::new(address)).await;
    call(&transport, b"3").await.unwrap();
    assert_eq!(again.count(), 1);
}

#[tokio::test]
async fn an_address_is_a_scheme_and_a_host() {
    let bad = [
        "",
        "app.strongdm.com",
        "ftp://h",
        "http://",
        "http://h/path",
        "http://h?q",
        "http://h#f",
        "https://key:SECRET@h",
        "http://h:99999",
    ];
    for url in bad {
        let error = GrpcTransport::new(GrpcConfig::new(url), Arc::new(Stamp)).err().unwrap();
        assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("url")), "{url}");
        assert!(!error.message().contains("SECRET"), "{error}");
    }
    for (url, host) in
        [("https://h:443", "h"), ("http://H.Test:80/", "h.test"), ("http://[::1]:5", "[::1]:5")]
    {
        assert_eq!(transport(url).host(), host);
    }
}

#[tokio::test]
async fn metadata_that_cannot_travel_is_refused_and_not_quoted() {
    let transport = transport("http://127.0.0.1:1");
    let method = schema::method(METHOD).unwrap();
    for (name, value) in
        [("gatepass note", "SECRET"), ("gatepass-note", "SECRET\n"), ("gatepass-note", "\u{7f}SECRET")]
    {
        let mut metadata = Metadata::new();
        metadata.push(name, value);
        let error = transport.call(method, Bytes::new(), metadata, LONG).await.unwrap_err();
        assert_eq!(error.code(), Code::InvalidArgument);
        assert!(error.message().contains(name) && !error.message().contains("SECRET"), "{error}");
    }
}

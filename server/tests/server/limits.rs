use std::time::Duration;

use gatepass::Code;
use http::StatusCode;
use http_body_util::Either;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::{Http2, NeverEnding, get};
use crate::fixture::{framed, loopback, soon, start};

const BRIEF: Duration = Duration::from_millis(60);

#[tokio::test]
async fn connections_beyond_the_limit_are_closed() {
    let mut config = loopback();
    config.limits.connections = 2;
    let server = start(config).await;
    let first = Http2::connect(server.address).await;
    let second = Http2::connect(server.address).await;
    assert_eq!(first.call(b"1").await.code(), Code::Ok);
    assert_eq!(second.call(b"2").await.code(), Code::Ok);
    assert_eq!(get(server.address, "/healthz").await, "");
    drop((first, second));
    soon(async {
        while get(server.address, "/healthz").await.is_empty() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn who_says_nothing_is_not_kept() {
    let mut config = loopback();
    config.limits.handshake = BRIEF;
    config.limits.headers_read = BRIEF;
    let server = start(config).await;
    for start in
        ["", "PRI * HT", "PRI * HTTP/2.0\r\n\r\nSM\r", "GET /healthz HTTP/1.1\r\nhost: a\r\nx-slow: "]
    {
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        stream.write_all(start.as_bytes()).await.unwrap();
        let mut rest = Vec::new();
        _ = soon(stream.read_to_end(&mut rest)).await;
        assert!(!rest.starts_with(b"HTTP/1.1 200"), "{start}");
    }
}

#[tokio::test]
async fn a_peer_that_no_longer_answers_is_not_kept() {
    let mut config = loopback();
    config.limits.keepalive_interval = BRIEF;
    // The living one must answer within it, also on a busy machine.
    config.limits.keepalive_timeout = Duration::from_secs(2);
    let server = start(config).await;
    let living = Http2::connect(server.address).await;
    let mut dead = TcpStream::connect(server.address).await.unwrap();
    let preface_and_settings = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
    dead.write_all(preface_and_settings).await.unwrap();
    let mut rest = Vec::new();
    _ = soon(dead.read_to_end(&mut rest)).await;
    assert_eq!(living.call(b"still here").await.code(), Code::Ok);
}

#[tokio::test]
async fn headers_beyond_the_limit_are_refused() {
    let mut config = loopback();
    config.limits.header_bytes = 8192;
    let server = start(config).await;
    let client = Http2::connect(server.address).await;
    let mut request = Http2::request(Either::Left(framed(b"x").into()));
    request.headers_mut().insert("gatepass-note", "x".repeat(9000).parse().unwrap());
    let refused = client.send(request).await;
    assert!(!refused.is_ok_and(|response| response.status() == StatusCode::OK));
    assert_eq!(server.count(), 0);
    let fits = "x".repeat(7000);
    assert_eq!(client.call_with(b"x", &[("gatepass-note", &fits)]).await.code(), Code::Ok);
    let long = format!("/healthz?{}", "x".repeat(20_000));
    assert!(!get(server.address, &long).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn a_connection_has_a_bounded_number_of_calls_at_one_time() {
    let mut config = loopback();
    config.limits.streams_per_connection = 1;
    let server = start(config).await;
    let client = Http2::connect(server.address).await;
    // The first call makes sure that the client knows the server's settings.
    assert_eq!(client.call(b"settings").await.code(), Code::Ok);
    let call = |message: &'static [u8]| {
        let client = client.clone();
        tokio::spawn(async move { client.call(message).await.code() })
    };
    let held = call(b"hold");
    soon(server.seen.begun.notified()).await;
    let waiting = call(b"waiting");
    let other = Http2::connect(server.address).await;
    for _ in 0..20 {
        assert_eq!(other.call(b"other").await.code(), Code::Ok);
    }
    assert!(!server.seen.calls.lock().unwrap().iter().any(|call| &call.body[..] == b"waiting"));
    server.seen.go_on.notify_one();
    assert_eq!((soon(held).await.unwrap(), soon(waiting).await.unwrap()), (Code::Ok, Code::Ok));
}

#[tokio::test]
async fn what_the_server_holds_of_all_requests_is_bounded() {
    let mut config = loopback();
    config.limits.body_bytes = 1000;
    config.limits.buffered_bytes = 1000;
    let server = start(config).await;
    let client = Http2::connect(server.address).await;
    let slow = Http2::request(Either::Right(NeverEnding(Some(framed(&[b'x'; 950]).slice(..900)))));
    let uploading = client.clone();
    let uploading = tokio::spawn(async move { uploading.send(slow).await });
    let refused = soon(async {
        loop {
            let answer = client.call(&[b'y'; 200]).await;
            if answer.code() != Code::Ok {
                return answer;
            }
        }
    })
    .await;
    assert_eq!(refused.code(), Code::Unavailable);
    uploading.abort();
    soon(async {
        while client.call(&[b'y'; 200]).await.code() != Code::Ok {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

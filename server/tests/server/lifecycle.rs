use std::net::SocketAddr;
use std::time::{Duration, Instant};

use gatepass::Code;
use gatepass_server::{ServeError, ServerConfig, bind};
use tokio::net::TcpStream;

use crate::client::Http2;
use crate::fixture::{loopback, soon, start};

#[tokio::test]
async fn plaintext_stays_on_loopback_unless_insecure_is_said() {
    let mut config = ServerConfig::new(SocketAddr::from(([0, 0, 0, 0], 0)));
    let refused = bind(config.clone()).await.err().unwrap();
    assert!(matches!(refused, ServeError::Plaintext { .. }), "{refused}");
    assert!(refused.to_string().contains("`0.0.0.0:0`"), "{refused}");
    let mapped = ServerConfig::new("[::ffff:10.1.2.3]:0".parse().unwrap());
    assert!(matches!(bind(mapped).await, Err(ServeError::Plaintext { .. })));
    config.insecure = true;
    assert_ne!(bind(config).await.unwrap().address().port(), 0);
}

#[tokio::test]
async fn what_cannot_work_is_refused_before_listening() {
    let mut config = loopback();
    config.limits.streams_per_connection = 0;
    let refused = bind(config).await.err().unwrap();
    assert_eq!(refused.to_string(), "limit `streams_per_connection` is 0; it must be at least 1");
    let taken = bind(loopback()).await.unwrap();
    let refused = bind(ServerConfig::new(taken.address())).await.err().unwrap();
    assert!(refused.to_string().contains(&taken.address().to_string()), "{refused}");
}

#[tokio::test]
async fn shutting_down_lets_calls_in_flight_end() {
    let server = start(loopback()).await;
    let (address, seen) = (server.address, server.seen.clone());
    let client = Http2::connect(address).await;
    let idle = Http2::connect(address).await;
    assert_eq!(idle.call(b"idle").await.code(), Code::Ok);
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.call(b"hold").await }
    });
    soon(seen.begun.notified()).await;
    let served = server.stop();
    soon(async {
        while !idle.is_closed() || TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await;
    assert!(!served.is_finished());
    seen.go_on.notify_one();
    assert_eq!(soon(call).await.unwrap().code(), Code::Ok);
    soon(served).await.unwrap().unwrap();
    assert!(client.is_closed());
}

#[tokio::test]
async fn shutting_down_drops_what_does_not_end() {
    let mut config = loopback();
    config.limits.drain = Duration::from_millis(50);
    let server = start(config).await;
    let seen = server.seen.clone();
    let client = Http2::connect(server.address).await;
    let silent = TcpStream::connect(server.address).await.unwrap();
    let call = tokio::spawn(async move {
        let body = crate::fixture::framed(b"hold");
        client.send(Http2::request(http_body_util::Either::Left(body.into()))).await
    });
    soon(seen.begun.notified()).await;
    let began = Instant::now();
    soon(server.stop()).await.unwrap().unwrap();
    assert!(began.elapsed() >= Duration::from_millis(50));
    soon(seen.over.notified()).await;
    assert!(soon(call).await.unwrap().is_err());
    drop(silent);
}

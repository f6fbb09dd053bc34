//! Calls that answer with a stream, as bytes: what comes, how it ends, and where to go on.

use std::time::Duration;

use gatepass::Code;
use http::Request;
use http_body_util::{BodyExt, Either};

use crate::client::{Answer, Body, Http2, get};
use crate::fixture::{Running, framed, loopback, soon, start};

const PATH: &str = "/gatepass.v1.Events/Watch";

fn request(message: &[u8]) -> Request<Body> {
    let mut request = Http2::request(Either::Left(framed(message).into()));
    *request.uri_mut() = format!("http://gate.test:1234{PATH}").parse().unwrap();
    request
}

async fn answer(server: &Running, message: &[u8]) -> Answer {
    Http2::connect(server.address).await.answer(request(message)).await
}

fn resume(answer: &Answer) -> Option<&str> {
    answer.trailers.as_ref()?.get("gatepass-revision")?.to_str().ok()
}

#[tokio::test]
async fn messages_come_one_after_the_other_and_then_the_status() {
    let server = start(loopback()).await;
    let all = answer(&server, b"x").await;
    assert_eq!(all.code(), Code::Ok);
    assert_eq!(all.headers["gatepass-revision"], "a.0");
    assert_eq!(all.body, [framed(b"1"), framed(b"2"), framed(b"3")].concat());
    let refused = answer(&server, b"refuse").await;
    assert_eq!((refused.code(), refused.body.len()), (Code::InvalidArgument, 0));
    let broken = answer(&server, b"break").await;
    assert_eq!((broken.code(), &broken.body[..]), (Code::Unauthenticated, &framed(b"1")[..]));
    assert_eq!(resume(&broken), Some("a.1"));
    let panicked = answer(&server, b"panic").await;
    assert_eq!((panicked.code(), resume(&panicked)), (Code::Unknown, Some("a.1")));
    assert_eq!(answer(&server, b"x").await.code(), Code::Ok, "others are served all the same");
}

#[tokio::test]
async fn the_deadline_ends_a_stream_and_says_where_to_go_on() {
    let server = start(loopback()).await;
    let mut late = request(b"hold");
    late.headers_mut().insert("grpc-timeout", "100m".parse().unwrap());
    let late = Http2::connect(server.address).await.answer(late).await;
    assert_eq!((late.code(), resume(&late)), (Code::DeadlineExceeded, Some("a.1")));
    assert!(late.message().contains("go on from `a.1`"), "{}", late.message());
    soon(server.seen.over.notified()).await;
}

#[tokio::test]
async fn a_caller_that_goes_ends_its_stream() {
    let server = start(loopback()).await;
    let connection = Http2::connect(server.address).await;
    let mut response = connection.send(request(b"hold")).await.unwrap();
    let first = soon(response.body_mut().frame()).await.unwrap().unwrap();
    assert_eq!(first.into_data().unwrap(), framed(b"1"));
    drop(response);
    soon(server.seen.over.notified()).await;
}

#[tokio::test]
async fn a_server_that_stops_ends_streams_at_once_and_says_where_to_go_on() {
    let mut config = loopback();
    config.limits.drain = Duration::from_secs(3600);
    let server = start(config).await;
    let connection = Http2::connect(server.address).await;
    let mut response = connection.send(request(b"hold")).await.unwrap();
    soon(response.body_mut().frame()).await.unwrap().unwrap();
    let served = server.stop();
    let last = Answer::read(response).await;
    assert_eq!((last.code(), resume(&last)), (Code::Unavailable, Some("a.1")));
    assert!(last.message().contains("shutting down"), "{}", last.message());
    soon(served).await.unwrap().unwrap();
}

#[tokio::test]
async fn pages_of_other_hosts_get_no_stream() {
    let server = start(loopback()).await;
    let foreign = get(server.address, "/gatepass/v1/events").await;
    assert!(foreign.starts_with("HTTP/1.1 421"), "{foreign}");
    assert_eq!(server.count(), 0);
}

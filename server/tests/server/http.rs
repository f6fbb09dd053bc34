use http::StatusCode;
use http_body_util::{Either, Full};

use crate::client::{Http2, get, talk};
use crate::fixture::{loopback, start};

#[tokio::test]
async fn health_is_told_over_http1_and_http2() {
    let server = start(loopback()).await;
    let answer = get(server.address, "/healthz").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with(r#"{"status":"ok"}"#), "{answer}");
    let client = Http2::connect(server.address).await;
    let request = http::Request::get("http://gate.test/healthz").body(Either::Left(Full::default())).unwrap();
    let answer = client.answer(request).await;
    assert_eq!((answer.status, answer.text()), (StatusCode::OK, r#"{"status":"ok"}"#));
}

#[tokio::test]
async fn readiness_gives_its_reasons() {
    let server = start(loopback()).await;
    assert!(get(server.address, "/readyz").await.starts_with("HTTP/1.1 200 OK\r\n"));
    *server.seen.reasons.lock().unwrap() = vec!["catching up with \"the journal\"".to_owned()];
    let answer = get(server.address, "/readyz").await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    let body = answer.split("\r\n\r\n").nth(1).unwrap();
    assert_eq!(body, r#"{"status":"not ready","reasons":["catching up with \"the journal\""]}"#);
    assert!(get(server.address, "/healthz").await.starts_with("HTTP/1.1 200 OK\r\n"));
}

#[tokio::test]
async fn everything_else_is_a_problem() {
    let server = start(loopback()).await;
    let answer = get(server.address, "/nowhere?token=secret").await;
    assert!(answer.starts_with("HTTP/1.1 404 Not Found\r\n"), "{answer}");
    assert!(answer.contains("content-type: application/problem+json\r\n"), "{answer}");
    let body = answer.split("\r\n\r\n").nth(1).unwrap();
    assert_eq!(body, r#"{"title":"Not Found","status":404,"detail":"there is nothing at `/nowhere`"}"#);
    let post = "POST /healthz HTTP/1.1\r\nhost: a\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let answer = talk(server.address, post).await;
    assert!(answer.starts_with("HTTP/1.1 405 "), "{answer}");
    assert!(answer.contains("allow: GET,HEAD\r\n"), "{answer}");
    assert!(answer.contains("application/problem+json"), "{answer}");
}

#[tokio::test]
async fn grpc_over_http1_is_refused_in_words() {
    let server = start(loopback()).await;
    let request = "POST /v1.Roles/Get HTTP/1.1\r\nhost: a\r\ncontent-type: application/grpc\r\n\
                   content-length: 5\r\nconnection: close\r\n\r\n\0\0\0\0\0";
    let answer = talk(server.address, request).await;
    assert!(answer.starts_with("HTTP/1.1 505 "), "{answer}");
    assert!(answer.contains("gRPC needs HTTP/2"), "{answer}");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_panic_in_a_route_is_a_problem_of_that_request_alone() {
    let server = start(loopback()).await;
    *server.seen.reasons.lock().unwrap() = vec!["panic".to_owned()];
    let answer = get(server.address, "/readyz").await;
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    assert!(!answer.contains("on purpose"), "{answer}");
    assert!(get(server.address, "/healthz").await.starts_with("HTTP/1.1 200 OK\r\n"));
}

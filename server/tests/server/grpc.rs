use std::io::Write;
use std::time::{Duration, Instant};

use bytes::Bytes;
use gatepass::Code;
use gatepass::service::Caller;
use http::StatusCode;
use http_body_util::{Either, Full};

use crate::client::{Answer, Http2, NeverEnding};
use crate::fixture::{METHOD, framed, loopback, soon, start};

fn nothing() -> Either<Full<Bytes>, NeverEnding> {
    Either::Left(framed(b"").into())
}

#[tokio::test]
async fn messages_that_are_cut_off_are_the_callers_mistake() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let whole = framed(b"0123456789");
    for length in 0..whole.len() {
        let answer = client.call_raw(whole.slice(..length)).await;
        assert_eq!(answer.code(), Code::InvalidArgument, "{length} bytes");
    }
    let two = [whole.clone(), whole.clone()].concat();
    for bad in [two, [&whole[..], b"x"].concat(), b"\x02\0\0\0\0".to_vec(), b"\x01\0\0\0\x02ab".to_vec()] {
        let answer = client.call_raw(bad.clone()).await;
        assert_eq!(answer.code(), Code::InvalidArgument, "{bad:?}");
        assert!(!answer.message().is_empty());
    }
    assert_eq!(server.count(), 0);
    assert_eq!(client.call(b"0123456789").await.body, whole);
}

#[tokio::test]
async fn a_message_beyond_the_limit_is_refused_before_it_is_read() {
    let mut config = loopback();
    config.limits.body_bytes = 1000;
    let server = start(config).await;
    let client = Http2::connect(server.address).await;
    for size in [1001, 100_000, 3_000_000] {
        let answer = client.call(&vec![b'x'; size]).await;
        assert_eq!(answer.code(), Code::InvalidArgument, "{size}");
        assert!(answer.message().contains("1000 bytes"), "{}", answer.message());
    }
    assert_eq!(client.call(&[b'x'; 1000]).await.code(), Code::Ok);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn messages_are_read_compressed_and_a_bomb_is_not() {
    let mut config = loopback();
    config.limits.body_bytes = 100_000;
    let server = start(config).await;
    let client = Http2::connect(server.address).await;
    let compressed = |message: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(message).unwrap();
        let mut frame = framed(&encoder.finish().unwrap()).to_vec();
        frame[0] = 1;
        Bytes::from(frame)
    };
    let call = async |body: Bytes, encoding: &'static str| {
        let mut request = Http2::request(Either::Left(body.into()));
        request.headers_mut().insert("grpc-encoding", encoding.parse().unwrap());
        client.answer(request).await
    };
    let answer = call(compressed(&[7; 90_000]), "gzip").await;
    assert_eq!((answer.code(), answer.body), (Code::Ok, framed(&[7; 90_000])));
    let bomb = compressed(&vec![0; 50_000_000]);
    assert!(bomb.len() < 100_000);
    assert_eq!(call(bomb, "gzip").await.code(), Code::InvalidArgument);
    assert_eq!(call(Bytes::from_static(b"\x01\0\0\0\x04junk"), "gzip").await.code(), Code::InvalidArgument);
    assert_eq!(call(framed(b"plain"), "identity").await.code(), Code::Ok);
    let answer = call(framed(b"x"), "snappy").await;
    assert_eq!(answer.code(), Code::Unimplemented);
    assert_eq!(answer.headers["grpc-accept-encoding"], "identity,gzip");
}

#[tokio::test]
async fn methods_are_those_of_the_schema() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let call = async |path: &str| {
        let mut request = Http2::request(nothing());
        *request.uri_mut() = format!("http://gate.test{path}").parse().unwrap();
        client.answer(request).await
    };
    for (path, _) in gatepass_wire::METHOD_PATHS {
        assert_eq!(call(path).await.code(), Code::Ok, "{path}");
        assert_eq!(server.last_call().method.path, *path);
    }
    let known = server.count();
    for (path, names) in [
        ("/v1.Roles/Frobnicate", "service `v1.Roles` has no method `Frobnicate`"),
        ("/v1.Nowhere/Get", "there is no service `v1.Nowhere`"),
        ("/Roles/Get", "there is no service `Roles`"),
        ("/v2.Roles/Get", "there is no service `v2.Roles`"),
        ("/", "there is no service ``"),
        ("/v1.Roles/get", "service `v1.Roles` has no method `get`"),
        ("/v1.Roles/Get/", "service `v1.Roles` has no method `Get/`"),
    ] {
        let answer = call(path).await;
        assert_eq!((answer.code(), &*answer.message()), (Code::Unimplemented, names));
    }
    assert_eq!(server.count(), known);
}

#[tokio::test]
async fn a_grpc_path_takes_grpc_alone() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    for content in
        ["application/json", "application/grpc-web", "application/grpc+json", "application/grpcx", ""]
    {
        let mut request = Http2::request(nothing());
        request.headers_mut().insert("content-type", content.parse().unwrap());
        let answer = client.answer(request).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{content}");
        assert_eq!(answer.headers["content-type"], "application/problem+json");
    }
    let mut request = Http2::request(nothing());
    *request.method_mut() = http::Method::PUT;
    let answer = client.answer(request).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.headers["allow"], "POST");
    assert_eq!(server.count(), 0);
    for content in
        ["application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8", "Application/GRPC"]
    {
        let mut request = Http2::request(nothing());
        request.headers_mut().insert("content-type", content.parse().unwrap());
        assert_eq!(client.answer(request).await.code(), Code::Ok, "{content}");
    }
}

#[tokio::test]
async fn the_server_keeps_the_callers_deadline() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let answer = client.call_with(b"hold", &[("grpc-timeout", "50m")]).await;
    assert_eq!(answer.code(), Code::DeadlineExceeded);
    assert_eq!(answer.message(), "the call did not end within its deadline of 50ms");
    soon(server.seen.over.notified()).await;
    for (timeout, code) in [("0n", Code::DeadlineExceeded), ("soon", Code::InvalidArgument), ("1H", Code::Ok)]
    {
        let answer = client.call_with(b"quick", &[("grpc-timeout", timeout)]).await;
        assert_eq!(answer.code(), code, "{timeout}");
    }
    assert_eq!(server.count(), 2, "an expired call does not reach the handler");
}

#[tokio::test]
async fn the_deadline_and_the_read_limit_bind_slow_bodies_too() {
    let mut config = loopback();
    config.limits.body_read = Duration::from_millis(800);
    let server = start(config).await;
    let client = Http2::connect(server.address).await;
    let slow = || Http2::request(Either::Right(NeverEnding(Some(framed(b"abc").slice(..6)))));
    let answer = client.answer(slow()).await;
    assert_eq!(answer.code(), Code::DeadlineExceeded);
    assert_eq!(answer.message(), "the request's message did not arrive within 800ms");
    let mut request = slow();
    request.headers_mut().insert("grpc-timeout", "20m".parse().unwrap());
    assert_eq!(client.answer(request).await.message(), "the call did not end within its deadline of 20ms");
}

#[tokio::test]
async fn the_handler_gets_ours_and_strongdms_metadata_and_who_calls() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let headers = [
        ("X-Sdm-Authentication", "auth-1"),
        ("gatepass-nonce", "a"),
        ("gatepass-nonce", "b"),
        ("authorization", "Bearer t"),
        ("cookie", "c"),
    ];
    assert_eq!(client.call_with(b"hi", &headers).await.code(), Code::Ok);
    let call = server.last_call();
    let got: Vec<_> = call.metadata.iter().collect();
    assert_eq!(got, [("x-sdm-authentication", "auth-1"), ("gatepass-nonce", "a"), ("gatepass-nonce", "b")]);
    assert_eq!(call.metadata.get("gatepass-nonce"), None);
    let Caller::Network { address, host, .. } = call.caller else { panic!("{:?}", call.caller) };
    assert_eq!((address, &*host), (Some([127, 0, 0, 1].into()), "gate.test:1234"));
    assert_eq!((call.method.path, &call.body[..]), (METHOD, &b"hi"[..]));
    let answer = client.call_with(b"hi", &[("gatepass-if-revision", "sévén")]).await;
    assert_eq!(answer.code(), Code::InvalidArgument);
    assert!(answer.message().contains("`gatepass-if-revision`"));
}

#[tokio::test]
async fn a_reply_carries_its_metadata_first() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let answer = client.call(b"revision").await;
    assert_eq!((answer.code(), &answer.body), (Code::Ok, &framed(b"revision")));
    assert_eq!(answer.headers["gatepass-revision"], "7");
    assert!(!answer.trailers.unwrap().contains_key("gatepass-revision"));
    let answer = client.call(b"bad metadata").await;
    assert_eq!(answer.code(), Code::Unknown);
}

#[tokio::test]
async fn an_error_says_everything_in_google_rpc_status() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let answer = client.call(b"fail").await;
    assert_eq!(answer.code(), Code::InvalidArgument);
    assert_eq!(answer.message(), "`role.name` must not be `é`");
    let details = String::from_utf8_lossy(&answer.details()).into_owned();
    for part in ["google.rpc.BadRequest", "google.rpc.ErrorInfo", "google.rpc.RequestInfo", "role.name"] {
        assert!(details.contains(part), "{details}");
    }
    let answer = client.call(b"long error").await;
    assert_eq!(answer.code(), Code::NotFound);
    let bytes: usize = answer.headers.values().map(|value| value.len()).sum();
    assert!(bytes < 8000, "{bytes} bytes of headers");
}

#[tokio::test]
async fn a_panic_costs_one_call_and_is_never_internal() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let held = client.clone();
    let held = tokio::spawn(async move { held.call(b"hold").await });
    soon(server.seen.begun.notified()).await;
    let answer = client.call(b"panic").await;
    assert_eq!(answer.code(), Code::Unknown);
    assert!(!answer.message().contains("on purpose"));
    server.seen.go_on.notify_one();
    assert_eq!(soon(held).await.unwrap().code(), Code::Ok);
    assert_eq!(client.call(b"after").await.code(), Code::Ok);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_on_many_connections_keep_their_answers_apart() {
    let server = start(loopback()).await;
    let mut tasks = tokio::task::JoinSet::new();
    for connection in 0..8 {
        let client = Http2::connect(server.address).await;
        for stream in 0..25 {
            let client = client.clone();
            tasks.spawn(async move {
                for round in 0..10 {
                    let message = format!("{connection} {stream} {round}").repeat(1 + round * 100);
                    let answer: Answer = client.call(message.as_bytes()).await;
                    assert_eq!((answer.code(), answer.body), (Code::Ok, framed(message.as_bytes())));
                }
            });
        }
    }
    while let Some(done) = soon(tasks.join_next()).await {
        done.unwrap();
    }
    assert_eq!(server.count(), 2000);
}

#[tokio::test]
async fn a_caller_that_leaves_ends_its_call() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let call = tokio::spawn(async move { client.call(b"hold").await });
    soon(server.seen.begun.notified()).await;
    call.abort();
    soon(server.seen.over.notified()).await;
}

#[tokio::test]
async fn no_reply_waits_for_an_acknowledgement() {
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let mut times = Vec::new();
    for _ in 0..31 {
        let began = Instant::now();
        // Of a length that leaves a small segment at the end of the reply.
        assert_eq!(client.call(&[b'x'; 70_001]).await.code(), Code::Ok);
        times.push(began.elapsed());
    }
    times.sort();
    // Of a busy machine some replies are late; of a delayed acknowledgement all but the first few.
    assert!(times[7] < Duration::from_millis(38), "a delayed acknowledgement takes 40 ms: {times:?}");
}

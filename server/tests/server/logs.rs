use std::io;
use std::sync::{Arc, Mutex};

use gatepass::Code;
use tracing_subscriber::fmt::MakeWriter;

use crate::client::{Http2, get};
use crate::fixture::{loopback, start};

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Captured {
    type Writer = Captured;

    fn make_writer(&'a self) -> Captured {
        self.clone()
    }
}

#[tokio::test]
async fn every_call_is_one_line_and_no_secret_is_in_any() {
    let captured = Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(captured.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let secrets = [
        ("x-sdm-authentication", "SECRET-access"),
        ("x-sdm-signature", "SECRET-signature"),
        ("authorization", "Bearer SECRET-token"),
        ("gatepass-idempotency-key", "SECRET-key"),
    ];
    assert_eq!(client.call_with(b"SECRET-body", &secrets).await.code(), Code::Ok);
    assert_eq!(client.call_with(b"panic", &secrets).await.code(), Code::Unknown);
    assert_eq!(client.call_with(b"fail", &secrets).await.code(), Code::InvalidArgument);
    let mut unknown = Http2::request(http_body_util::Either::Left(crate::fixture::framed(b"x").into()));
    *unknown.uri_mut() = "http://gate.test/v1.SECRET/Get?SECRET".parse().unwrap();
    assert_eq!(client.answer(unknown).await.code(), Code::Unimplemented);
    get(server.address, "/SECRET?SECRET").await;

    let text = captured.text();
    let lines: Vec<_> = text.lines().filter(|line| line.contains(" gatepass::call:")).collect();
    let codes = ["ok", "unknown", "invalid argument", "unimplemented"];
    let methods = ["/v1.Roles/Get", "/v1.Roles/Get", "/v1.Roles/Get", "-"];
    assert_eq!(lines.len(), codes.len(), "{lines:#?}");
    for ((line, code), method) in lines.iter().zip(codes).zip(methods) {
        for part in [format!("code=\"{code}\""), format!("method=\"{method}\""), "peer=127.0.0.1".into()] {
            assert!(line.contains(&part), "{line}");
        }
        assert!(
            line.contains("INFO") && line.contains("request=") && line.contains("duration_us="),
            "{line}"
        );
    }
    // What the transport says of itself, at the loudest level, is judged alike.
    let leaks: Vec<_> =
        text.lines().filter(|line| line.contains("SECRET") && !line.contains("hyper::proto::h1")).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
    assert!(text.contains("the call panicked"));
}

#[tokio::test]
async fn a_call_whose_caller_left_is_logged_too() {
    let captured = Captured::default();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(captured.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let call = tokio::spawn(async move { client.call(b"hold").await });
    crate::fixture::soon(server.seen.begun.notified()).await;
    call.abort();
    crate::fixture::soon(async {
        while !captured.text().contains("code=\"cancelled\"") {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

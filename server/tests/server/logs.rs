//! The runtime of these tests is one thread, and what that thread logs is theirs.

use std::cell::RefCell;
use std::io;
use std::sync::{Arc, Mutex, Once};

use gatepass::Code;
use tracing_subscriber::filter::dynamic_filter_fn;
use tracing_subscriber::prelude::*;

use crate::client::{Http2, get};
use crate::fixture::{framed, loopback, soon, start};

thread_local! {
    static CAPTURED: RefCell<Option<Captured>> = const { RefCell::new(None) };
}

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    /// Captures what this thread logs from now on, at every level. One subscriber serves the process: tracing
    /// remembers for all threads what one of them does not want.
    fn start() -> Captured {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            let writer = || CAPTURED.with_borrow(|captured| captured.clone()).unwrap_or_default();
            let wanted = dynamic_filter_fn(|_, _| CAPTURED.with_borrow(Option::is_some));
            let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(writer);
            tracing_subscriber::registry().with(layer.with_filter(wanted)).init();
        });
        let captured = Captured::default();
        CAPTURED.set(Some(captured.clone()));
        captured
    }

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

#[tokio::test]
async fn every_call_is_one_line_and_no_secret_is_in_any() {
    let captured = Captured::start();
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
    let mut unknown = Http2::request(http_body_util::Either::Left(framed(b"x").into()));
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
    let leaks: Vec<_> = text.lines().filter(|line| line.contains("SECRET")).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
    assert!(text.contains("the call panicked"));
}

#[tokio::test]
async fn a_call_whose_caller_left_is_logged_too() {
    let captured = Captured::start();
    let server = start(loopback()).await;
    let client = Http2::connect(server.address).await;
    let call = tokio::spawn(async move { client.call(b"hold").await });
    soon(server.seen.begun.notified()).await;
    call.abort();
    soon(async {
        while !captured.text().contains("code=\"cancelled\"") {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn connections_that_are_refused_do_not_flood_the_log() {
    let captured = Captured::start();
    let mut config = loopback();
    config.limits.connections = 1;
    let server = start(config).await;
    let held = Http2::connect(server.address).await;
    assert_eq!(held.call(b"1").await.code(), Code::Ok);
    for _ in 0..50 {
        assert_eq!(get(server.address, "/healthz").await, "");
    }
    let text = captured.text();
    let lines: Vec<_> = text.lines().filter(|line| line.contains("connections refused")).collect();
    assert!(lines.len() == 1 && lines[0].contains("refused=1 limit=1"), "{lines:#?}");
}

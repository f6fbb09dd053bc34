//! Watching a server: through connections that break, with streams that nobody reads, as server-sent events.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gatepass::Code;
use gatepass::client::{ConnectOptions, EventFilter, RetryPolicy, Since, Watch};
use gatepass::gatepass_v1::event_change::Entity;
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast;

use crate::engine::{Engine, role};
use crate::fixture::soon;

/// Passes bytes on until it is told to break every connection.
struct Breaker {
    address: SocketAddr,
    breaks: broadcast::Sender<()>,
    made: Arc<Mutex<usize>>,
}

impl Breaker {
    async fn before(server: SocketAddr) -> Breaker {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (breaks, made) = (broadcast::Sender::new(16), Arc::new(Mutex::new(0)));
        let (breaking, counting) = (breaks.clone(), made.clone());
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                *counting.lock().unwrap() += 1;
                let mut broken = breaking.subscribe();
                tokio::spawn(async move {
                    let Ok(mut upstream) = TcpStream::connect(server).await else { return };
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut client, &mut upstream) => {}
                        _ = broken.recv() => {}
                    }
                });
            }
        });
        Breaker { address, breaks, made }
    }
}

/// The next event's role.
async fn next_role(watch: &mut Watch) -> String {
    let event = soon(watch.next()).await.unwrap().unwrap();
    match event.changes.into_iter().next().unwrap().entity {
        Some(Entity::Role(role)) => role.name,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_watcher_whose_connection_breaks_a_hundred_times_misses_nothing() {
    let engine = Engine::start().await;
    let breaker = Breaker::before(engine.address).await;
    let policy = RetryPolicy::default().first(std::time::Duration::from_millis(1));
    let client = engine.client_at(breaker.address, ConnectOptions::new().retry(policy)).await;
    let mut watch = client.watch(Since::Now, EventFilter::everything().kind("role")).await.unwrap();
    let writing = engine.embedded();
    // A hundred times ten at once; the connection breaks while the first of them are on their way.
    for round in 0..100 {
        let names: Vec<String> = (0..10).map(|number| format!("role {round}-{number}")).collect();
        for (place, name) in names.iter().enumerate() {
            role(&writing, name).await;
            if place == 3 {
                _ = breaker.breaks.send(());
            }
        }
        for name in names {
            assert_eq!(next_role(&mut watch).await, name);
        }
    }
    let made = *breaker.made.lock().unwrap();
    assert!(made >= 90, "it went on over new connections: {made}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn streams_that_nobody_reads_hold_up_nobody() {
    let engine = Engine::start().await;
    let writing = engine.embedded();
    for number in 0..300 {
        role(&writing, &format!("role {number} {}", "x".repeat(500))).await;
    }
    let client = engine.client().await;
    let mut unread = Vec::new();
    for _ in 0..80 {
        unread.push(client.watch(Since::Beginning, EventFilter::everything()).await.unwrap());
    }
    let mut read = client.watch(Since::Now, EventFilter::everything().kind("role")).await.unwrap();
    role(&client, "called").await;
    assert_eq!(next_role(&mut read).await, "called");
    assert_eq!(soon(client.roles().list("").collect()).await.unwrap().len(), 301);
    // And those are there when they are read at last.
    for _ in 0..300 {
        soon(unread[79].next()).await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_key_that_is_deleted_ends_its_streams() {
    let engine = Engine::start().await;
    let client = engine.client().await;
    let mut watch = client.watch(Since::Now, EventFilter::everything().kind("node")).await.unwrap();
    engine.embedded().accounts().delete(&engine.key.id.to_string()).await.unwrap();
    let error = soon(watch.next()).await.unwrap().unwrap_err();
    assert_eq!(error.code(), Code::Unauthenticated, "{error}");
    assert!(soon(watch.next()).await.is_none());
}

#[tokio::test]
async fn a_server_that_stops_says_where_to_go_on() {
    let engine = Engine::start().await;
    let options = ConnectOptions::new().retry(RetryPolicy::never());
    let client = engine.client_at(engine.address, options).await;
    let mut watch = client.watch(Since::Now, EventFilter::everything()).await.unwrap();
    role(&engine.embedded(), "one").await;
    soon(watch.next()).await.unwrap().unwrap();
    let place = watch.revision();
    let served = engine.stop();
    let error = soon(watch.next()).await.unwrap().unwrap_err();
    assert_eq!(error.code(), Code::Unavailable);
    assert!(error.message().contains(&format!("go on from `{place}`")), "{error}");
    soon(served).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_watch_goes_on_at_the_server_that_comes_after() {
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        let path = folder.path().join("a.db");
        let store = gatepass::service::Store::Sqlite { path, exclusive: false, create: true };
        gatepass::service::Service::open(gatepass::service::Options::new(store)).unwrap()
    };
    let engine = Engine::over(open()).await;
    let client = engine.client().await;
    let mut watch = client.watch(Since::Now, EventFilter::everything().kind("role")).await.unwrap();
    let address = engine.address;
    soon(engine.stop()).await.unwrap().unwrap();
    let service = open();
    let embedded = gatepass::client::Client::of_service(service.clone(), ConnectOptions::new());
    role(&embedded, "meanwhile").await;
    let next = tokio::spawn(async move { next_role(&mut watch).await });
    let server = gatepass_server::bind(gatepass_server::ServerConfig::new(address)).await.unwrap();
    tokio::spawn(server.serve(service, std::future::pending()));
    assert_eq!(soon(next).await.unwrap(), "meanwhile");
}

/// One frame of server-sent events: id, name, data.
#[derive(Debug, PartialEq, Default)]
struct Frame {
    id: String,
    event: String,
    data: String,
}

struct Frames {
    response: reqwest::Response,
    buffer: String,
}

impl Frames {
    async fn open(engine: &Engine, query: &str, last: Option<&str>) -> Frames {
        _ = rustls::crypto::ring::default_provider().install_default();
        let pair = format!("{}:{}", engine.key.access_key, engine.key.secret_key);
        let client = reqwest::Client::builder().build().unwrap();
        let mut request = client
            .get(format!("http://{}/gatepass/v1/events{query}", engine.address))
            .header("authorization", format!("Basic {}", STANDARD.encode(pair)));
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = soon(request.send()).await.unwrap();
        Frames { response, buffer: String::new() }
    }

    async fn next(&mut self) -> Option<Frame> {
        loop {
            if let Some((frame, rest)) = self.buffer.split_once("\n\n") {
                let mut read = Frame::default();
                for line in frame.lines() {
                    match line.split_once(": ").unwrap() {
                        ("id", value) => read.id = value.to_owned(),
                        ("event", value) => read.event = value.to_owned(),
                        ("data", value) => read.data = value.to_owned(),
                        other => panic!("{other:?}"),
                    }
                }
                self.buffer = rest.to_owned();
                return Some(read);
            }
            let chunk = soon(self.response.chunk()).await.unwrap()?;
            self.buffer.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }
}

#[tokio::test]
async fn events_are_sent_to_browsers_and_go_on_after_the_last_one() {
    let engine = Engine::start().await;
    let client = engine.embedded();
    let mut frames = Frames::open(&engine, "?kinds=role&kinds=account", None).await;
    assert_eq!(frames.response.status(), 200);
    assert_eq!(frames.response.headers()["content-type"], "text/event-stream");
    let first = frames.next().await.unwrap();
    assert!(!first.id.is_empty() && first.event.is_empty() && first.data.is_empty(), "{first:?}");
    let id = role(&client, "one").await;
    let told = frames.next().await.unwrap();
    assert_eq!(told.event, "event");
    let data: Value = serde_json::from_str(&told.data).unwrap();
    assert_eq!(data["revision"], told.id);
    assert_eq!((&data["verb"], &data["actor"]["type"]), (&"role added".into(), &"embedded".into()));
    let change = &data["changes"][0];
    assert_eq!((&change["id"], &change["kind"]), (&id.as_str().into(), &"role".into()));
    assert_eq!(change["role"]["name"], "one");
    role(&client, "two").await;
    drop(frames);
    let mut again = Frames::open(&engine, "?since=0", Some(&told.id)).await;
    again.next().await.unwrap();
    let next: Value = serde_json::from_str(&again.next().await.unwrap().data).unwrap();
    assert_eq!(next["changes"][0]["role"]["name"], "two");
    engine.embedded().accounts().delete(&engine.key.id.to_string()).await.unwrap();
    loop {
        let last = again.next().await.unwrap();
        if last.event == "end" {
            let problem: Value = serde_json::from_str(&last.data).unwrap();
            assert_eq!((&problem["status"], &problem["code"]), (&401.into(), &"UNAUTHENTICATED".into()));
            assert!(!last.id.is_empty());
            break;
        }
    }
    assert!(again.next().await.is_none(), "nothing comes after the end");
}

#[tokio::test]
async fn a_stream_that_cannot_begin_is_a_problem() {
    let engine = Engine::start().await;
    for (query, last, status) in [
        ("?since=yesterday", None, 400),
        ("?kinds=rolls", None, 400),
        ("?since=0&since=0", None, 400),
        ("?colour=red", None, 400),
        ("", Some("00000000.1"), 400),
    ] {
        let frames = Frames::open(&engine, query, last).await;
        assert_eq!(frames.response.status(), status, "{query}");
        assert_eq!(frames.response.headers()["content-type"], "application/problem+json", "{query}");
    }
}

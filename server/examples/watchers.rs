//! What a thousand watchers cost: one server, its engine in memory, watchers over loopback on four connections. Server,
//! watchers and the writer share this machine's processors.
//!
//! `cargo run --release -p gatepass-server --example watchers [WATCHERS]`

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use gatepass::client::{Client, ConnectOptions, EventFilter, Since, connect};
use gatepass::service::{Bootstrap, Options, Service, Store, WatchLimits};
use gatepass::v1;
use gatepass_server::{ServerConfig, bind};
use tokio::sync::mpsc;

const CONNECTIONS: usize = 4;
const EVENTS: usize = 200;

fn memory_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or(0)
}

fn part(sorted: &[Duration], of_thousand: usize) -> Duration {
    sorted[(sorted.len() - 1) * of_thousand / 1000]
}

async fn client(address: SocketAddr, key: &Bootstrap) -> Client {
    let options = ConnectOptions::new().keys(&key.access_key, &key.secret_key);
    connect(&format!("http://{address}"), options).await.expect("a client")
}

async fn write(writing: &Client, name: String) {
    let role = v1::Role { name, ..v1::Role::default() };
    writing.roles().create(role).await.expect("a role");
}

/// How long a write takes its caller.
async fn writes(writing: &Client, label: &str) -> Duration {
    let began = Instant::now();
    for number in 0..EVENTS {
        write(writing, format!("{label} {number}")).await;
    }
    began.elapsed() / EVENTS as u32
}

#[tokio::main]
async fn main() {
    let watchers: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1000);
    let watch = WatchLimits { per_key: watchers, in_all: watchers, ..WatchLimits::default() };
    let service = Service::open(Options { watch, ..Options::new(Store::Memory) }).expect("a store");
    let key = service.bootstrap("watchers").await.expect("a key");
    let server = bind(ServerConfig::new(SocketAddr::from(([127, 0, 0, 1], 0)))).await.expect("an address");
    let address = server.address();
    tokio::spawn(server.serve(service.clone(), std::future::pending()));
    let writing = Client::of_service(service, ConnectOptions::new());
    let alone = writes(&writing, "alone").await;

    let before = memory_kib();
    let began = Instant::now();
    let (told, mut arrived) = mpsc::unbounded_channel();
    let mut clients = Vec::new();
    for _ in 0..CONNECTIONS {
        clients.push(client(address, &key).await);
    }
    for number in 0..watchers {
        let filter = EventFilter::everything().kind("role");
        let mut stream = clients[number % CONNECTIONS].watch(Since::Now, filter).await.expect("a watch");
        let told = told.clone();
        tokio::spawn(async move {
            let mut last = None;
            while let Some(Ok(event)) = stream.next().await {
                let number: u64 =
                    event.revision.split_once('.').expect("two parts").1.parse().expect("a number");
                assert!(last.is_none_or(|last| number == last + 1), "order and nothing missed");
                last = Some(number);
                if told.send(Instant::now()).is_err() {
                    return;
                }
            }
        });
    }
    let opened = began.elapsed();
    let memory = memory_kib().saturating_sub(before);
    println!(
        "{watchers} watchers over {CONNECTIONS} connections: open in {opened:.2?}, {memory} KiB more in all"
    );

    let mut first = Vec::new();
    let (mut all, mut last) = (Vec::new(), Vec::new());
    for number in 0..EVENTS {
        write(&writing, format!("one by one {number}")).await;
        let acknowledged = Instant::now();
        let mut after = Vec::with_capacity(watchers);
        for _ in 0..watchers {
            after.push(arrived.recv().await.expect("an event").saturating_duration_since(acknowledged));
        }
        after.sort_unstable();
        first.push(after[0]);
        last.push(after[watchers - 1]);
        all.extend(after);
    }
    [&mut first, &mut all, &mut last].into_iter().for_each(|times| times.sort_unstable());
    println!(
        "from acknowledgement to arrival, {EVENTS} events one by one: p50 {:.2?}, p99 {:.2?}; at the first watcher p50 {:.2?}, at the last p50 {:.2?}",
        part(&all, 500),
        part(&all, 990),
        part(&first, 500),
        part(&last, 500),
    );

    let began = Instant::now();
    let watched = writes(&writing, "in a row").await;
    for _ in 0..watchers * EVENTS {
        arrived.recv().await.expect("an event");
    }
    let took = began.elapsed();
    println!(
        "{EVENTS} events in a row to all: {took:.2?}, {:.0} events/s delivered",
        (watchers * EVENTS) as f64 / took.as_secs_f64()
    );
    println!("a write takes its caller {alone:.1?} without watchers, {watched:.1?} while all are told");
}

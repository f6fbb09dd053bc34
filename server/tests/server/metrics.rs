use std::net::SocketAddr;

use gatepass::Code;
use gatepass::service::{Options, RateLimits, Service, Store};
use gatepass_server::{MetricsConfig, ServeError, ServerConfig, bind};
use tokio::net::TcpListener;

use crate::client::{Http2, get, talk};
use crate::fixture::{loopback, run, soon};

fn with_metrics() -> ServerConfig {
    let listen = SocketAddr::from(([127, 0, 0, 1], 0));
    ServerConfig { metrics: Some(MetricsConfig { listen, insecure: false }), ..loopback() }
}

/// Asks as whoever collects figures on this machine does.
async fn ask(address: SocketAddr, path: &str) -> String {
    talk(address, &format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")).await
}

/// The value of a series; `None` where it is not told.
fn value(told: &str, series: &str) -> Option<f64> {
    let line = told.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '))?;
    line.trim().parse().ok()
}

#[tokio::test]
async fn metrics_stay_on_loopback_unless_insecure_is_said() {
    let everywhere = SocketAddr::from(([0, 0, 0, 0], 0));
    let mut config =
        ServerConfig { metrics: Some(MetricsConfig { listen: everywhere, insecure: false }), ..loopback() };
    let refused = bind(config.clone()).await.err().unwrap();
    assert!(matches!(refused, ServeError::PlaintextMetrics { .. }), "{refused}");
    assert!(refused.to_string().contains("`0.0.0.0:0`"), "{refused}");
    config.metrics = Some(MetricsConfig { listen: everywhere, insecure: true });
    assert_ne!(bind(config).await.unwrap().metrics_address().unwrap().port(), 0);
    assert_eq!(bind(loopback()).await.unwrap().metrics_address(), None);
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let _kept = TcpListener::bind(taken).await.unwrap();
    let config =
        ServerConfig { metrics: Some(MetricsConfig { listen: taken, insecure: false }), ..loopback() };
    assert!(bind(config).await.err().unwrap().to_string().contains(&taken.to_string()));
}

#[tokio::test]
async fn calls_are_counted_by_method_and_code_and_nothing_else() {
    let bound = bind(with_metrics()).await.unwrap();
    let metrics = bound.metrics_address().unwrap();
    let server = run(bound);
    let client = Http2::connect(server.address).await;
    for body in [&b"one"[..], b"two", b"fail"] {
        client.call(body).await;
    }
    let told = ask(metrics, "/metrics").await;
    assert!(told.contains("content-type: text/plain; version=0.0.4"), "{told}");
    let calls = |code: &str| format!(r#"gatepass_calls_total{{code="{code}",method="v1.Roles/Get"}}"#);
    assert_eq!(value(&told, &calls("ok")), Some(2.0), "{told}");
    assert_eq!(value(&told, &calls(Code::InvalidArgument.words())), Some(1.0), "{told}");
    let durations = r#"gatepass_call_duration_seconds_count{method="v1.Roles/Get"}"#;
    assert_eq!(value(&told, durations), Some(3.0), "{told}");
    assert_eq!(value(&told, "gatepass_connections"), Some(1.0), "{told}");
    // What callers make up is no label.
    for number in 0..20 {
        client.call_path(&format!("/v1.Roles/Made{number}"), b"x").await;
    }
    let told = ask(metrics, "/metrics").await;
    assert!(!told.contains("Made"), "{told}");
    let unknown = r#"gatepass_calls_total{code="unimplemented",method="-"}"#;
    assert_eq!(value(&told, unknown), Some(20.0), "{told}");
    // The port of the API does not tell them, whoever asks.
    assert!(get(server.address, "/metrics").await.starts_with("HTTP/1.1 404 "));
    let foreign = "GET /metrics HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n";
    assert!(talk(metrics, foreign).await.starts_with("HTTP/1.1 421 "));
    assert!(ask(metrics, "/readyz").await.starts_with("HTTP/1.1 404 "));
    soon(server.stop()).await.unwrap().unwrap();
}

#[tokio::test]
async fn the_engines_own_figures_are_told() {
    let limits = RateLimits { reads: 1, writes: 0, organization_reads: 0, organization_writes: 0 };
    let options = Options { rate_limits: limits, ..Options::new(Store::Memory) };
    let service = Service::open(options).unwrap();
    let key = service.bootstrap("key").await.unwrap();
    service.sweep().await.unwrap();
    let bound = bind(with_metrics()).await.unwrap();
    let (address, metrics) = (bound.address(), bound.metrics_address().unwrap());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let served = tokio::spawn(bound.serve(service, async move { _ = stopped.await }));
    let options = gatepass::client::ConnectOptions::new().keys(key.access_key, key.secret_key);
    let gp = gatepass::client::connect(&format!("http://{address}"), options).await.unwrap();
    gp.roles().list("").collect().await.unwrap();
    let once = gatepass::client::CallOptions::new().deadline(std::time::Duration::from_secs(2));
    assert!(gp.with(once).roles().list("").collect().await.is_err(), "the one read of the minute is used up");
    let told = ask(metrics, "/metrics").await;
    assert_eq!(value(&told, "gatepass_records_written_total"), Some(1.0), "{told}");
    assert_eq!(value(&told, "gatepass_commits_total"), Some(1.0));
    assert_eq!(value(&told, "gatepass_sweeps_total"), Some(1.0));
    assert_eq!(value(&told, "gatepass_ready"), Some(1.0));
    assert_eq!(value(&told, "gatepass_writes_waiting"), Some(0.0));
    assert_eq!(value(&told, r#"gatepass_journal_bytes{file="database"}"#), Some(0.0));
    let refused = r#"gatepass_rate_limited_total{kind="read",limit="credential"}"#;
    assert!(value(&told, refused) >= Some(1.0), "{told}");
    _ = stop.send(());
    soon(served).await.unwrap().unwrap();
}

//! Traces, as a collector receives them.

use std::sync::{Arc, Mutex};

use opentelemetry_proto::tonic::collector::trace::v1::trace_service_server::{
    TraceService, TraceServiceServer,
};
use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTraceServiceRequest, ExportTraceServiceResponse,
};
use opentelemetry_proto::tonic::trace::v1::Span;
use tempfile::TempDir;

use crate::server::{Server, ready};
use crate::support::{Run, gatepass};

/// A collector that keeps what it is sent.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Vec<ExportTraceServiceRequest>>>);

#[tonic::async_trait]
impl TraceService for Collector {
    async fn export(
        &self,
        request: tonic::Request<ExportTraceServiceRequest>,
    ) -> Result<tonic::Response<ExportTraceServiceResponse>, tonic::Status> {
        self.0.lock().expect("whole").push(request.into_inner());
        Ok(tonic::Response::new(Default::default()))
    }
}

impl Collector {
    fn spans(&self) -> Vec<Span> {
        let all = self.0.lock().expect("whole");
        let scopes = all.iter().flat_map(|request| &request.resource_spans).flat_map(|one| &one.scope_spans);
        scopes.flat_map(|scope| scope.spans.clone()).collect()
    }
}

/// Starts a collector on the loopback; ends with the test's runtime.
async fn collector() -> (Collector, String) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
    let collector = Collector::default();
    let service = TraceServiceServer::new(collector.clone());
    let incoming = tonic::transport::server::TcpIncoming::from(listener);
    tokio::spawn(tonic::transport::Server::builder().add_service(service).serve_with_incoming(incoming));
    (collector, endpoint)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_are_traced_below_their_callers_and_tell_no_secret() {
    let (collector, endpoint) = collector().await;
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("ready.json");
    let line = ["dev", "--ready-file", file.to_str().expect("text")];
    let (server, _) = Server::start_with(&line, &[("OTEL_EXPORTER_OTLP_ENDPOINT", &endpoint)]);
    let about = ready(&file);
    let text = |name: &str| about[name].as_str().expect("text").to_owned();
    let (access, secret) = (text("access_key"), text("secret_key"));
    let mut command = gatepass();
    command.env("GATEPASS_URL", format!("http://{}", text("address")));
    command.env("GATEPASS_ACCESS_KEY", &access).env("GATEPASS_SECRET_KEY", &secret);
    Run::of(command.args(["roles", "create", "--name", "zyxrole"]).output().expect("it runs")).good();
    let trace = "0af7651916cd43dd8448eb211c80319c";
    let parent = format!("00-{trace}-b7ad6b7169203331-01");
    let answer = crate::operations::get_with(&text("address"), "/v1/roles", &[("traceparent", &parent)]);
    assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);

    let spans = collector.spans();
    let named = |name: &str| {
        spans.iter().find(|span| span.name == name).unwrap_or_else(|| panic!("{name}: {spans:?}"))
    };
    let created = named("v1.Roles/Create");
    assert!(created.parent_span_id.is_empty(), "it has no parent");
    let asked = named("v1.Roles/List");
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(
        (hex(&asked.trace_id), hex(&asked.parent_span_id)),
        (trace.to_owned(), "b7ad6b7169203331".to_owned())
    );
    let told = format!("{:?}", collector.0.lock().expect("whole"));
    assert!(told.contains("rpc.grpc.status_code") && told.contains("\"gatepass\""), "{told}");
    for hidden in ["zyxrole", &access, &secret, "127.0.0.1"] {
        assert!(!told.contains(hidden), "{hidden}: {told}");
    }
}

#[test]
fn a_collector_that_is_not_there_stops_nobody_and_a_wrong_protocol_is_said() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("ready.json");
    let line = ["dev", "--ready-file", file.to_str().expect("text")];
    let nobody =
        [("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1"), ("OTEL_EXPORTER_OTLP_TIMEOUT", "500")];
    let (server, _) = Server::start_with(&line, &nobody);
    let address = ready(&file)["address"].as_str().expect("an address").to_owned();
    assert!(crate::operations::get_with(&address, "/healthz", &[]).starts_with("HTTP/1.1 200 "));
    assert_eq!(server.stop(rustix::process::Signal::TERM), 0);
    let mut command = gatepass();
    command
        .env("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1")
        .env("OTEL_EXPORTER_OTLP_PROTOCOL", "http/json");
    Run::of(command.args(["dev"]).output().expect("it runs"))
        .bad(1, "`OTEL_EXPORTER_OTLP_PROTOCOL` is `http/json`");
}

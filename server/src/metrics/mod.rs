//! What Prometheus reads: calls, connections, and the figures of the handler.
//!
//! Labels are methods of the schema, codes and words of this file, so how many series there are is bounded by the
//! program and not by what its callers do; no name, id or address of anybody is among them.

mod listener;

use std::sync::Arc;
use std::time::Duration;

use gatepass::Code;
use gatepass::service::Figures;
use prometheus::{
    Encoder, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry,
    TextEncoder,
};

pub(crate) use listener::MetricsListener;

/// Upper bounds of the buckets of a call's duration, in seconds: a check takes a fifth of a millisecond, a durable write
/// a few, a question about the past up to seconds.
const BUCKETS: [f64; 12] = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10.0];

/// Everything that is told.
pub(crate) struct Metrics {
    registry: Registry,
    calls: IntCounterVec,
    durations: HistogramVec,
    connections: IntGauge,
    refused_connections: IntCounter,
    records: IntCounter,
    commits: IntCounter,
    failed_commits: IntCounter,
    sweeps: IntCounter,
    rate_limited: IntCounterVec,
    ready: IntGauge,
    revision: IntGauge,
    waiting_writes: IntGauge,
    journal_bytes: IntGaugeVec,
}

/// Makes and registers; a metric's name and labels are constants that are right or fail in every test.
macro_rules! registered {
    ($registry:expr, $metric:expr) => {{
        let metric = $metric.expect("the metric's name and labels are valid");
        $registry.register(Box::new(metric.clone())).expect("no other metric has its name");
        metric
    }};
}

impl Metrics {
    pub(crate) fn new() -> Metrics {
        let registry = Registry::new();
        let counter = |name: &str, help: &str| registered!(registry, IntCounter::new(name, help));
        let gauge = |name: &str, help: &str| registered!(registry, IntGauge::new(name, help));
        let counters = |name: &str, help: &str, labels: &[&str]| {
            registered!(registry, IntCounterVec::new(Opts::new(name, help), labels))
        };
        let gauges = |name: &str, help: &str, labels: &[&str]| {
            registered!(registry, IntGaugeVec::new(Opts::new(name, help), labels))
        };
        let durations = HistogramOpts::new("gatepass_call_duration_seconds", "How long calls took.")
            .buckets(BUCKETS.to_vec());
        let metrics = Metrics {
            calls: counters("gatepass_calls_total", "Calls by method and code.", &["method", "code"]),
            durations: registered!(registry, HistogramVec::new(durations, &["method"])),
            connections: gauge("gatepass_connections", "Connections that are open."),
            refused_connections: counter(
                "gatepass_connections_refused_total",
                "Connections closed at once: as many were open as are allowed.",
            ),
            records: counter("gatepass_records_written_total", "Records written to the journal."),
            commits: counter("gatepass_commits_total", "Commits they were written in."),
            failed_commits: counter("gatepass_commits_failed_total", "Batches of writes that failed."),
            sweeps: counter("gatepass_sweeps_total", "How often it was looked for what fell due."),
            rate_limited: counters(
                "gatepass_rate_limited_total",
                "Calls refused by a rate limit.",
                &["limit", "kind"],
            ),
            ready: gauge("gatepass_ready", "1 while the server is ready, else 0."),
            revision: gauge("gatepass_revision", "The revision answers are given from."),
            waiting_writes: gauge("gatepass_writes_waiting", "Writes that wait for their commit."),
            journal_bytes: gauges("gatepass_journal_bytes", "The journal's files.", &["file"]),
            registry: registry.clone(),
        };
        let build = gauges("gatepass_build_info", "1; the version is in the label.", &["version"]);
        build.with_label_values(&[env!("CARGO_PKG_VERSION")]).set(1);
        metrics
    }

    /// Counts a call that ended. The method is a path of the schema, or `-` for all others together.
    pub(crate) fn call(&self, method: &'static str, code: Code, taken: Duration) {
        let method = method.trim_start_matches('/');
        self.calls.with_label_values(&[method, code.words()]).inc();
        self.durations.with_label_values(&[method]).observe(taken.as_secs_f64());
    }

    /// Counts a connection until the answer is dropped.
    pub(crate) fn connection(self: &Arc<Metrics>) -> OpenConnection {
        self.connections.inc();
        OpenConnection(Arc::clone(self))
    }

    pub(crate) fn connection_refused(&self) {
        self.refused_connections.inc();
    }

    /// Everything as text, with these figures.
    fn text(&self, figures: Option<Figures>) -> prometheus::Result<Vec<u8>> {
        if let Some(figures) = figures {
            self.take_in(&figures);
        }
        let mut text = Vec::new();
        TextEncoder::new().encode(&self.registry.gather(), &mut text)?;
        Ok(text)
    }

    fn take_in(&self, figures: &Figures) {
        self.ready.set(i64::from(figures.ready));
        self.revision.set(figures.revision as i64);
        self.waiting_writes.set(figures.waiting_writes as i64);
        let counted = [
            (&self.records, figures.records),
            (&self.commits, figures.commits),
            (&self.failed_commits, figures.failed_commits),
            (&self.sweeps, figures.sweeps),
        ];
        for (counter, count) in counted {
            bring_to(counter, count);
        }
        let refusals = figures.rate_limited;
        let refused = [
            ("credential", "read", refusals.credential_reads),
            ("credential", "write", refusals.credential_writes),
            ("organization", "read", refusals.organization_reads),
            ("organization", "write", refusals.organization_writes),
        ];
        for (limit, kind, count) in refused {
            bring_to(&self.rate_limited.with_label_values(&[limit, kind]), count);
        }
        // What could not be measured is told by nothing rather than by an old number.
        self.journal_bytes.reset();
        if let Some(size) = figures.journal {
            for (file, bytes) in [("database", size.database), ("log", size.log)] {
                self.journal_bytes.with_label_values(&[file]).set(bytes as i64);
            }
        }
    }
}

/// The figures are counted elsewhere; two readers at once must not add the same twice.
fn bring_to(counter: &IntCounter, count: u64) {
    static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());
    // Nothing under it panics; if it did, the numbers are still whole.
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    counter.inc_by(count.saturating_sub(counter.get()));
}

/// A connection that is open.
pub(crate) struct OpenConnection(Arc<Metrics>);

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.0.connections.dec();
    }
}

//! Sending spans to a collector of OpenTelemetry, as the environment's `OTEL_*` variables say.

use http::HeaderMap;
use opentelemetry::propagation::{Extractor, TextMapPropagator};
use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::SpanExporter;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing::{Span, Subscriber};
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::registry::LookupSpan;

use crate::trace::TARGET;

const ENDPOINT: [&str; 2] = ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"];
const PROTOCOL: [&str; 2] = ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL"];

/// Why traces cannot be sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TracesError {
    /// A protocol that is not spoken.
    #[error("`{variable}` is `{value}`; only `grpc` is spoken (port 4317 of a collector)")]
    Protocol {
        /// The environment variable.
        variable: &'static str,
        /// Its value.
        value: String,
    },
    /// The endpoint, or another variable, cannot be used.
    #[error("traces cannot be sent as the `OTEL_EXPORTER_OTLP_*` variables say: {0}")]
    Exporter(String),
}

/// What sends spans in the background.
pub struct Traces(SdkTracerProvider);

impl Traces {
    /// As the environment says; `None` where it names no endpoint. To be called within the runtime that shall carry the
    /// connection. An endpoint that does not answer costs spans and a line in the log, nothing else.
    ///
    /// # Errors
    /// [`TracesError`], naming the variable.
    pub fn from_environment() -> Result<Option<Traces>, TracesError> {
        let given = |names: [&'static str; 2]| {
            names
                .into_iter()
                .find_map(|name| Some((name, std::env::var(name).ok().filter(|text| !text.is_empty())?)))
        };
        if given(ENDPOINT).is_none() || std::env::var("OTEL_SDK_DISABLED").is_ok_and(|text| text == "true") {
            return Ok(None);
        }
        if let Some((variable, value)) = given(PROTOCOL).filter(|(_, value)| value != "grpc") {
            return Err(TracesError::Protocol { variable, value });
        }
        let exporter = SpanExporter::builder().with_tonic().build();
        let exporter = exporter.map_err(|error| TracesError::Exporter(error.to_string()))?;
        let mut resource = Resource::builder();
        if std::env::var_os("OTEL_SERVICE_NAME").is_none() {
            resource = resource.with_service_name("gatepass");
        }
        let provider = SdkTracerProvider::builder()
            .with_resource(resource.build())
            .with_batch_exporter(exporter)
            .build();
        Ok(Some(Traces(provider)))
    }

    /// The layer that makes traces of the server's spans, and of nothing else that is logged.
    pub fn layer<S>(&self) -> impl Layer<S> + use<S>
    where
        S: Subscriber + for<'a> LookupSpan<'a> + Send + Sync,
    {
        let tracer = self.0.tracer("gatepass-server");
        let layer =
            tracing_opentelemetry::layer().with_tracer(tracer).with_location(false).with_threads(false);
        layer.with_filter(filter_fn(|metadata| metadata.target() == TARGET))
    }

    /// Sends what is left. Blocks as long as the collector takes, within the exporter's own time-out.
    pub fn finish(self) {
        if let Err(error) = self.0.shutdown() {
            tracing::warn!(%error, "the last traces were not sent");
        }
    }
}

struct Headers<'a>(&'a HeaderMap);

impl Extractor for Headers<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(http::HeaderName::as_str).collect()
    }
}

/// Puts a span below the one that the caller names. What cannot be read names none.
pub(crate) fn set_parent(span: &Span, headers: &HeaderMap) {
    if !headers.contains_key("traceparent") {
        return;
    }
    let parent = TraceContextPropagator::new().extract(&Headers(headers));
    if let Err(error) = span.set_parent(parent) {
        tracing::debug!(?error, "a caller's trace was not taken up");
    }
}

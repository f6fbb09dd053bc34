//! A span for each call, for whoever traces across programs: method, code and the request's id. No metadata, no body, no
//! name and no address gets there. Where nobody listens to [`TARGET`] a span is one look at an atomic.

use std::future::Future;

use gatepass::Code;
use http::HeaderMap;
use tracing::instrument::Instrumented;
use tracing::{Instrument, Span, field};

use crate::log::RequestId;

/// The target of the spans: what logs leave out and traces take alone.
pub const TARGET: &str = "gatepass::span";

/// The span of one call.
pub(crate) struct Trace(Span);

impl Trace {
    /// Begins a span below the caller's, if the call says which that is (W3C Trace Context).
    pub(crate) fn start(
        system: &'static str,
        path: &'static str,
        id: RequestId,
        headers: &HeaderMap,
    ) -> Trace {
        let name = path.trim_start_matches('/');
        let span = tracing::info_span!(
            target: TARGET,
            "call",
            otel.name = name,
            otel.kind = "server",
            otel.status_code = field::Empty,
            rpc.system = system,
            rpc.method = name,
            rpc.grpc.status_code = field::Empty,
            gatepass.request_id = %id,
        );
        #[cfg(feature = "traces")]
        if !span.is_disabled() {
            crate::traces::set_parent(&span, headers);
        }
        #[cfg(not(feature = "traces"))]
        let _ = headers;
        Trace(span)
    }

    /// Work that belongs to the span.
    pub(crate) fn around<F: Future>(&self, work: F) -> Instrumented<F> {
        work.instrument(self.0.clone())
    }

    /// Says how the call ended. What is the caller's doing is no error of the server's.
    pub(crate) fn end(self, code: Code) {
        self.0.record("rpc.grpc.status_code", code.number());
        let failed = matches!(
            code,
            Code::Unknown | Code::Internal | Code::DataLoss | Code::Unavailable | Code::DeadlineExceeded
        );
        if failed {
            self.0.record("otel.status_code", "ERROR");
        }
    }
}

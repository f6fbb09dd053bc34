//! The gatepass server: one port for StrongDM's gRPC protocol, `gatepass.v1` and plain HTTP.
//!
//! [`bind`] takes the address, [`BoundServer::serve`] answers on it until told to stop. What a call means is the
//! business of the [`Handler`]; this crate only carries bytes: it frames, routes by the schema table, bounds
//! (RULES 5.5), times, logs, and turns every outcome into a status that both StrongDM's SDKs and ours understand.
#![forbid(unsafe_code)]

mod config;
mod connection;
mod error;
mod first_bytes;
mod grpc;
mod handler;
mod http;
mod json;
mod listener;
mod log;
mod metrics;
mod openapi;
mod outgoing;
mod problem;
mod refusals;
mod respond;
mod status;
mod tls;
mod trace;
#[cfg(feature = "traces")]
mod traces;
mod webhooks;

pub use config::{Limits, MetricsConfig, ServerConfig, TlsFiles};
pub use error::ServeError;
pub use handler::Handler;
pub use listener::{BoundServer, bind};
pub use tls::CertificateReloader;
pub use trace::TARGET as TRACE_TARGET;
#[cfg(feature = "traces")]
pub use traces::{Traces, TracesError};
pub use webhooks::{WebhookConfig, WebhookSender};

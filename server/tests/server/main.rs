//! The server as its clients meet it: over loopback, by bytes.

mod client;
mod engine;
mod fixture;

mod grpc;
mod http;
mod json;
mod lifecycle;
mod limits;
mod logs;
mod metrics;
mod proxied;
mod remote;
mod strangers;
mod streams;
mod tls;
mod watch;
mod webhooks;

//! A server with a handler whose answers the tests choose by the request's bytes.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use gatepass::service::{Call, Metadata, Reply, ReplyStream};
use gatepass::{Code, Error};
use gatepass_server::{BoundServer, Handler, ServeError, ServerConfig, bind};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

/// A method of StrongDM's API.
pub(crate) const METHOD: &str = "/v1.Roles/Get";
/// A bound on what a test waits for, far beyond what it takes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// What a handler saw, and what the test tells it.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) calls: Mutex<Vec<Call>>,
    pub(crate) reasons: Mutex<Vec<String>>,
    /// Told when a `hold` call has begun.
    pub(crate) begun: Notify,
    /// Lets a `hold` call go on.
    pub(crate) go_on: Notify,
    /// Told when a `hold` call is over or dropped.
    pub(crate) over: Notify,
}

struct TellWhenOver(Arc<Seen>);

impl Drop for TellWhenOver {
    fn drop(&mut self) {
        self.0.over.notify_one();
    }
}

/// Answers with the request's bytes, unless they are a word it knows.
pub(crate) struct Echo(pub(crate) Arc<Seen>);

impl Handler for Echo {
    async fn call(&self, call: Call) -> gatepass::Result<Reply> {
        let body = call.body.clone();
        self.0.calls.lock().unwrap().push(call);
        let mut metadata = Metadata::new();
        match &body[..] {
            b"hold" => {
                let _over = TellWhenOver(self.0.clone());
                self.0.begun.notify_one();
                self.0.go_on.notified().await;
            }
            b"fail" => return Err(Error::invalid("role.name", "must not be `é`")),
            b"unclear" => return Err(Error::unavailable("the clock steps back", true)),
            b"long error" => return Err(Error::new(Code::NotFound, "é".repeat(50_000))),
            b"panic" => panic!("on purpose"),
            b"revision" => metadata.push("gatepass-revision", "7"),
            b"bad metadata" => metadata.push("gatepass-revision", "7\n8"),
            _ => {}
        }
        Ok(Reply { body, metadata })
    }

    /// Three messages, unless the request is a word it knows.
    async fn stream(&self, call: Call) -> gatepass::Result<ReplyStream> {
        let body = call.body.clone();
        self.0.calls.lock().unwrap().push(call);
        let message = |number: u32| {
            let mut metadata = Metadata::new();
            metadata.push("gatepass-revision", format!("a.{number}"));
            Ok(Reply { body: number.to_string().into(), metadata })
        };
        let mut metadata = Metadata::new();
        metadata.push("gatepass-revision", "a.0");
        let over = TellWhenOver(self.0.clone());
        let first = stream::iter([message(1)]);
        Ok(match &body[..] {
            b"refuse" => return Err(Error::invalid("since", "must not be `é`")),
            b"break" => {
                ReplyStream::new(metadata, first.chain(stream::iter([Err(Error::unauthenticated())])))
            }
            b"panic" => {
                let panicking =
                    stream::poll_fn(|_| -> Poll<Option<gatepass::Result<Reply>>> { panic!("on purpose") });
                ReplyStream::new(metadata, first.chain(panicking))
            }
            b"hold" => ReplyStream::new(metadata, first.chain(stream::pending()).inspect(move |_| _ = &over)),
            _ => ReplyStream::new(metadata, stream::iter([1, 2, 3]).map(message)),
        })
    }

    async fn admit(&self, _: Call) -> gatepass::Result<()> {
        Ok(())
    }

    fn readiness(&self) -> Vec<String> {
        let reasons = self.0.reasons.lock().unwrap().clone();
        assert!(!reasons.iter().any(|reason| reason == "panic"), "on purpose");
        reasons
    }
}

/// A server under test; stopped by `stop`.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) seen: Arc<Seen>,
    stop: oneshot::Sender<()>,
    served: JoinHandle<Result<(), ServeError>>,
}

pub(crate) fn loopback() -> ServerConfig {
    ServerConfig::new(SocketAddr::from(([127, 0, 0, 1], 0)))
}

pub(crate) async fn start(config: ServerConfig) -> Running {
    run(bind(config).await.unwrap())
}

pub(crate) fn run(server: BoundServer) -> Running {
    let (stop, stopped) = oneshot::channel();
    let seen = Arc::new(Seen::default());
    let address = server.address();
    let served = tokio::spawn(server.serve(Echo(seen.clone()), async move { _ = stopped.await }));
    Running { address, seen, stop, served }
}

impl Running {
    /// Tells the server to stop and gives what `serve` returned once it has.
    pub(crate) fn stop(self) -> JoinHandle<Result<(), ServeError>> {
        self.stop.send(()).unwrap();
        self.served
    }

    pub(crate) fn last_call(&self) -> Call {
        self.seen.calls.lock().unwrap().last().expect("a call arrived").clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.seen.calls.lock().unwrap().len()
    }
}

/// Waits, but not for ever.
pub(crate) async fn soon<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, what).await.expect("took too long")
}

/// A message as gRPC frames it.
pub(crate) fn framed(message: &[u8]) -> Bytes {
    let mut bytes = vec![0];
    bytes.extend_from_slice(&u32::try_from(message.len()).unwrap().to_be_bytes());
    bytes.extend_from_slice(message);
    bytes.into()
}

//! What a user holds: one [`Client`] for an engine in this process, a gatepass server and StrongDM.
//!
//! ```no_run
//! use gatepass::client::{ConnectOptions, connect};
//! use gatepass::v1;
//!
//! # async fn example() -> gatepass::Result<()> {
//! let gp = connect("sqlite:access.db", ConnectOptions::new()).await?;
//! let db = gp.resources().create(v1::Postgres { name: "orders".into(), ..Default::default() }).await?;
//! let alice = v1::User { email: "alice@example.com".into(), ..Default::default() };
//! let alice = gp.accounts().create(alice).await?;
//! assert!(!gp.check(&alice.id, &db.id).await?.allowed);
//! # Ok(())
//! # }
//! ```

mod access;
mod audit;
mod backend;
mod call;
mod connect;
mod embedded;
mod endpoint;
mod environment;
mod filter;
mod function;
mod lint;
mod options;
mod pages;
#[cfg(feature = "remote")]
mod remote;
mod requests;
mod retry;
mod revision;
mod scoped;
pub mod services;
#[cfg(feature = "remote")]
mod signer;
mod trace_context;
pub mod transport;
mod typed;
mod unsupported;
mod wait;
mod watch;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

pub use access::{AccessAt, Simulated};
pub use audit::{Audit, ConsistencyProof, InclusionProof};
pub use call::Answer;
pub use connect::{connect, connect_from_environment};
pub use endpoint::Endpoint;
pub use filter::Filter;
pub use lint::{LintWarning, lint_warnings};
pub use options::{CallOptions, ConnectOptions, DEFAULT_DEADLINE, Keys};
pub use pages::Pages;
pub use requests::{NewEnd, Phase, Revocation, Wish};
pub use retry::RetryPolicy;
pub use revision::RevisionMark;
pub use scoped::ScopedAccess;
pub use trace_context::TraceContext;
#[cfg(feature = "remote")]
pub use transport::Proxy;
pub use wait::Until;
pub use watch::{EventFilter, Since, Watch};

use backend::Backend;
use retry::Budget;
use revision::Seen;
use trace_context::TraceSource;

/// A connection. Clones share it; a clone made by [`Client::with`] carries options of its own.
///
/// Its methods need a tokio runtime with timers.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    options: CallOptions,
}

struct Shared {
    backend: Box<dyn Backend>,
    endpoint: Endpoint,
    retry: RetryPolicy,
    budget: Budget,
    seen: Seen,
    traces: Option<TraceSource>,
}

impl Client {
    fn over(backend: Box<dyn Backend>, endpoint: Endpoint, options: ConnectOptions) -> Client {
        let shared = Shared {
            backend,
            endpoint,
            retry: options.retry,
            budget: Budget::full(),
            seen: Seen::default(),
            traces: options.traces,
        };
        Client { shared: Arc::new(shared), options: options.call }
    }

    /// The same connection, with these options for its calls instead of its own.
    pub fn with(&self, options: CallOptions) -> Client {
        Client { shared: Arc::clone(&self.shared), options }
    }

    /// The options of its calls.
    pub fn options(&self) -> &CallOptions {
        &self.options
    }

    /// What answers its calls.
    pub fn endpoint(&self) -> &Endpoint {
        &self.shared.endpoint
    }

    /// The highest revision that came back over this connection, all its clones together: what to demand of another
    /// connection that shall see everything this one has seen ([`CallOptions::at_least_revision`]).
    pub fn revision(&self) -> Option<RevisionMark> {
        self.shared.seen.highest()
    }

    /// Records what fell due and waits until what is under way is on disk. Files are let go of with the last clone.
    pub async fn close(&self) {
        self.shared.backend.close().await;
    }

    fn is_strongdm(&self) -> bool {
        matches!(self.shared.endpoint, Endpoint::StrongDm { .. })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.shared.endpoint)
            .field("options", &self.options)
            .finish()
    }
}

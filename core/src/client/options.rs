//! What a connection and a call can be told.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::RevisionMark;
use super::retry::RetryPolicy;
use super::trace_context::{TraceContext, TraceSource};
#[cfg(feature = "remote")]
use super::transport::Proxy;
use crate::model::Timestamp;

/// How long a call may take where nothing else is said.
pub const DEFAULT_DEADLINE: Duration = Duration::from_secs(10);

/// A key of StrongDM's or of gatepass's own: a public part and a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Keys {
    /// The public part.
    pub access_key: String,
    /// The secret, as it was shown at its creation (base64).
    pub secret_key: String,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("access_key", &self.access_key).field("secret_key", &"…").finish()
    }
}

/// How to connect.
#[derive(Debug, Clone, Default)]
pub struct ConnectOptions {
    pub(super) keys: Option<Keys>,
    pub(super) actor: Option<String>,
    pub(super) test_store: bool,
    pub(super) checkpoint_key_file: Option<PathBuf>,
    pub(super) roots: Option<Vec<u8>>,
    #[cfg(feature = "remote")]
    pub(super) proxy: Proxy,
    pub(super) traces: Option<TraceSource>,
    pub(super) retry: RetryPolicy,
    pub(super) call: CallOptions,
}

impl ConnectOptions {
    /// The defaults: no keys, no actor, a deadline of 10 s, retries.
    pub fn new() -> ConnectOptions {
        ConnectOptions::default()
    }

    /// The key to sign with. A server needs one; an embedded engine none.
    pub fn keys(mut self, access_key: impl Into<String>, secret_key: impl Into<String>) -> ConnectOptions {
        self.keys = Some(Keys { access_key: access_key.into(), secret_key: secret_key.into() });
        self
    }

    /// The account calls to an embedded engine are for: an id, an email or a name (RULES 4.4). A server takes
    /// that account's own key instead and refuses this.
    pub fn actor(mut self, account: impl Into<String>) -> ConnectOptions {
        self.actor = Some(account.into());
        self
    }

    /// Makes a store that is created by this connection a test store, whose clock can be moved (RULES 7.4).
    pub fn test_store(mut self, test_store: bool) -> ConnectOptions {
        self.test_store = test_store;
        self
    }

    /// The file of the key that signs checkpoints of an embedded engine, where it is kept outside of the store; a store
    /// that is created gets its key there. A server has its own and this is refused.
    pub fn checkpoint_key_file(mut self, file: impl Into<PathBuf>) -> ConnectOptions {
        self.checkpoint_key_file = Some(file.into());
        self
    }

    /// Certificates in PEM, one of which must have issued the server's; without them those that the system trusts.
    pub fn roots(mut self, pem: impl Into<Vec<u8>>) -> ConnectOptions {
        self.roots = Some(pem.into());
        self
    }

    /// The proxy that calls to a server go through; without it the one that the environment names.
    #[cfg(feature = "remote")]
    pub fn proxy(mut self, proxy: Proxy) -> ConnectOptions {
        self.proxy = proxy;
        self
    }

    /// What says, in the task that makes a call, which trace that call belongs to, where the call's own options do not.
    /// With OpenTelemetry it reads the current context's span. A gatepass server puts its spans below it; to StrongDM
    /// nothing of it is sent.
    pub fn traces(
        mut self,
        current: impl Fn() -> Option<TraceContext> + Send + Sync + 'static,
    ) -> ConnectOptions {
        self.traces = Some(TraceSource(Arc::new(current)));
        self
    }

    /// When and how often failed calls are tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> ConnectOptions {
        self.retry = policy;
        self
    }

    /// What holds for every call that says nothing else.
    pub fn call(mut self, options: CallOptions) -> ConnectOptions {
        self.call = options;
        self
    }
}

/// What a call can be told: [`Client::with`](super::Client::with).
#[derive(Debug, Clone)]
pub struct CallOptions {
    pub(super) deadline: Duration,
    pub(super) idempotency_key: Option<String>,
    pub(super) at_least_revision: Option<RevisionMark>,
    pub(super) if_revision: Option<RevisionMark>,
    pub(super) snapshot_at: Option<Timestamp>,
    pub(super) page_size: i32,
    pub(super) trace_context: Option<TraceContext>,
}

impl Default for CallOptions {
    fn default() -> CallOptions {
        CallOptions {
            deadline: DEFAULT_DEADLINE,
            idempotency_key: None,
            at_least_revision: None,
            if_revision: None,
            snapshot_at: None,
            page_size: 0,
            trace_context: None,
        }
    }
}

impl CallOptions {
    /// The defaults: a deadline of 10 s, nothing else.
    pub fn new() -> CallOptions {
        CallOptions::default()
    }

    /// How long the call may take, all its attempts together; for a list, each page.
    pub fn deadline(mut self, deadline: Duration) -> CallOptions {
        self.deadline = deadline;
        self
    }

    /// Carries the call out at most once within 24 h, over restarts of the program too (RULES 5.3). For one call:
    /// the same key with another request is refused. Without it each call makes a key of its own.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> CallOptions {
        self.idempotency_key = Some(key.into());
        self
    }

    /// Answers from a state not older than this revision.
    pub fn at_least_revision(mut self, revision: RevisionMark) -> CallOptions {
        self.at_least_revision = Some(revision);
        self
    }

    /// Writes only if the entity has not changed since this revision (RULES 8).
    pub fn if_revision(mut self, revision: RevisionMark) -> CallOptions {
        self.if_revision = Some(revision);
        self
    }

    /// Gets and lists what was there at an instant. Writes are not affected.
    pub fn snapshot_at(mut self, instant: Timestamp) -> CallOptions {
        self.snapshot_at = Some(instant);
        self
    }

    /// How many entities a page holds: 1 to 1,000; 0 leaves it to the server.
    pub fn page_size(mut self, entities: i32) -> CallOptions {
        self.page_size = entities;
        self
    }

    /// The span of the caller's that the call is made in.
    pub fn trace_context(mut self, context: TraceContext) -> CallOptions {
        self.trace_context = Some(context);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debugging_options_shows_no_secret() {
        let options = ConnectOptions::new().keys("auth-1", "c2VjcmV0");
        let text = format!("{options:?}");
        assert!(text.contains("auth-1") && !text.contains("c2VjcmV0"), "{text}");
    }
}

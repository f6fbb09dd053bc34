//! Giving a call up from another thread.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::watch;

/// Gives one call up: its request is dropped, and its outcome is `CANCELLED`. Clones give up the same call. Giving up
/// a call that has ended does nothing.
#[derive(Debug, Clone)]
pub struct Cancel(Arc<watch::Sender<bool>>);

impl Default for Cancel {
    fn default() -> Cancel {
        Cancel(Arc::new(watch::Sender::new(false)))
    }
}

impl Cancel {
    /// A call's own.
    pub fn new() -> Cancel {
        Cancel::default()
    }

    /// Gives the call up.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }

    /// Ends when the call is given up.
    pub(crate) fn cancelled(&self) -> impl Future<Output = ()> + Send + use<> {
        let (sender, mut receiver) = (Arc::clone(&self.0), self.0.subscribe());
        async move {
            // The sender lives as long as this waits: it cannot fail.
            let _ = receiver.wait_for(|given_up| *given_up).await;
            drop(sender);
        }
    }
}

use std::future::Future;

use gatepass::service::{Call, Reply};

/// What answers the calls that arrive.
pub trait Handler: Send + Sync + 'static {
    /// Answers one call.
    ///
    /// The future is dropped where it stands when the call's deadline passes, when the caller goes away and when
    /// the server's drain time is over: what must not be left half done belongs in a task of its own. A panic is
    /// caught and answered as `Unknown`.
    fn call(&self, call: Call) -> impl Future<Output = gatepass::Result<Reply>> + Send;

    /// Why this server should get no traffic now, each reason a sentence; empty where it should.
    fn readiness(&self) -> Vec<String>;
}

impl Handler for gatepass::service::Service {
    async fn call(&self, call: Call) -> gatepass::Result<Reply> {
        gatepass::service::Service::call(self, call).await
    }

    fn readiness(&self) -> Vec<String> {
        gatepass::service::Service::readiness(self)
    }
}

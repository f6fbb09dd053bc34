use std::future::Future;

use gatepass::service::{Call, Figures, Reply, ReplyStream};
use gatepass_wire::schema::Method;

/// What answers the calls that arrive.
pub trait Handler: Send + Sync + 'static {
    /// Answers one call.
    ///
    /// The future is dropped where it stands when the call's deadline passes, when the caller goes away and when
    /// the server's drain time is over: what must not be left half done belongs in a task of its own. A panic is
    /// caught and answered as `Unknown`.
    fn call(&self, call: Call) -> impl Future<Output = gatepass::Result<Reply>> + Send;

    /// Begins a call that answers with a stream ([`Method::streams`]). The stream is dropped when its caller goes away,
    /// when the call's deadline passes and when the server stops.
    fn stream(&self, call: Call) -> impl Future<Output = gatepass::Result<ReplyStream>> + Send {
        let what = format!("`{}`", call.method.signed_name);
        std::future::ready(Err(gatepass::Error::unimplemented(what, "nothing here answers with a stream")))
    }

    /// Whether the caller may make this call at all: asked where the request itself cannot be read, so that what is
    /// wrong with it is told to nobody else. The call's body is empty.
    fn admit(&self, call: Call) -> impl Future<Output = gatepass::Result<()>> + Send {
        drop(call);
        // Who is not asked about is nobody.
        std::future::ready(Err(gatepass::Error::unauthenticated()))
    }

    /// Whether the method is carried out here, and not refused as not offered.
    fn offers(&self, method: &Method) -> bool {
        !method.private
    }

    /// What it counts of itself, for metrics; nothing by default.
    fn figures(&self) -> Option<Figures> {
        None
    }

    /// Why this server should get no traffic now, each reason a sentence; empty where it should.
    fn readiness(&self) -> Vec<String>;
}

impl Handler for gatepass::service::Service {
    async fn call(&self, call: Call) -> gatepass::Result<Reply> {
        gatepass::service::Service::call(self, call).await
    }

    async fn stream(&self, call: Call) -> gatepass::Result<ReplyStream> {
        gatepass::service::Service::stream(self, call).await
    }

    async fn admit(&self, call: Call) -> gatepass::Result<()> {
        gatepass::service::Service::admit(self, &call)
    }

    fn offers(&self, method: &Method) -> bool {
        gatepass::service::Service::offers(self, method)
    }

    fn readiness(&self) -> Vec<String> {
        gatepass::service::Service::readiness(self)
    }

    fn figures(&self) -> Option<Figures> {
        Some(gatepass::service::Service::figures(self))
    }
}

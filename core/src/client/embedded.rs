//! The engine in this process.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::schema::Method;

use super::backend::{Answering, Backend, Opening};
use super::{Client, ConnectOptions, Endpoint};
use crate::Result;
use crate::service::{Call, Caller, Metadata, Options, Service, Store, embedded_name};

/// An engine, and whom its calls are for.
struct Embedded {
    service: Service,
    name: String,
    actor: Option<String>,
}

impl Backend for Embedded {
    fn call(&self, method: &'static Method, body: Bytes, metadata: Metadata, _: Duration) -> Answering<'_> {
        let caller = Caller::Embedded { name: self.name.clone(), actor: self.actor.clone() };
        Box::pin(self.service.call(Call { method, body, metadata, caller }))
    }

    fn stream(&self, method: &'static Method, body: Bytes, metadata: Metadata) -> Opening<'_> {
        let caller = Caller::Embedded { name: self.name.clone(), actor: self.actor.clone() };
        Box::pin(self.service.stream(Call { method, body, metadata, caller }))
    }

    #[inline]
    fn check(&self, account: &str, resource: &str) -> Option<Result<bool>> {
        Some(self.service.check(account, resource))
    }

    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async {
            // Everything that was acknowledged is on disk already; what this adds will be added when it is opened.
            if let Err(error) = self.service.sweep().await {
                tracing::warn!(%error, "the last sweep failed");
            }
        })
    }
}

impl Client {
    /// A client of an engine that this process has opened: what it serves to others it can ask itself.
    pub fn of_service(service: Service, options: ConnectOptions) -> Client {
        let backend = Embedded { service, name: embedded_name(), actor: options.actor.clone() };
        Client::over(Box::new(backend), Endpoint::Memory, options)
    }
}

/// Opens the engine that an endpoint names.
pub(super) fn open(store: Store, options: &ConnectOptions) -> Result<Box<dyn Backend>> {
    // The clock of what is kept in memory alone can always be moved (RULES 7.4).
    let testing = options.test_store || matches!(store, Store::Memory);
    let checkpoint_key_file = options.checkpoint_key_file.clone();
    let test_store = options.test_store;
    let service = Service::open(Options { test_store, testing, checkpoint_key_file, ..Options::new(store) })?;
    Ok(Box::new(Embedded { service, name: embedded_name(), actor: options.actor.clone() }))
}

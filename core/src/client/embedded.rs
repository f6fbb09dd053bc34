//! The engine in this process.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::schema::Method;

use super::backend::{Answering, Backend, Opening};
use super::{Client, ConnectOptions, Endpoint};
use crate::service::{Call, Caller, Metadata, Options, Service, Store, embedded_name};
use crate::{Error, Result};

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

    fn acting_as(&self, account: &str) -> Option<Box<dyn Backend>> {
        let (service, name) = (self.service.clone(), self.name.clone());
        Some(Box::new(Embedded { service, name, actor: Some(account.to_owned()) }))
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
    /// Another client of the same embedded engine, whose calls are for this account (an id, an email or a name): with it one
    /// process, a test for one, speaks for several people. Options and what was seen are its own from here on.
    ///
    /// # Errors
    /// `Unimplemented` for a server, which takes that account's own key.
    pub fn acting_as(&self, account: &str) -> Result<Client> {
        let backend = self.shared.backend.acting_as(account).ok_or_else(|| {
            Error::unimplemented(
                "acting as another account",
                "a server takes that account's own key: connect with it",
            )
        })?;
        let options = ConnectOptions {
            call: self.options.clone(),
            retry: self.shared.retry.clone(),
            ..ConnectOptions::new()
        };
        Ok(Client::over(backend, self.shared.endpoint.clone(), options))
    }

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

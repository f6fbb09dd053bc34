//! An engine behind the network.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use gatepass_wire::schema::Method;

use super::backend::{Answering, Backend, Opening};
use super::signer::{RequestSigner, Scheme};
use super::transport::{GrpcConfig, GrpcTransport, Transport};
use super::{ConnectOptions, Endpoint};
use crate::service::Metadata;
use crate::{Error, Result};

struct Remote(GrpcTransport);

impl Backend for Remote {
    fn call(
        &self,
        method: &'static Method,
        body: Bytes,
        metadata: Metadata,
        left: Duration,
    ) -> Answering<'_> {
        self.0.call(method, body, metadata, left)
    }

    fn stream(&self, method: &'static Method, body: Bytes, metadata: Metadata) -> Opening<'_> {
        self.0.stream(method, body, metadata)
    }

    fn check(&self, _: &str, _: &str) -> Option<Result<bool>> {
        None
    }

    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(std::future::ready(()))
    }
}

/// Makes ready to speak to a server; nothing is sent.
pub(super) fn open(endpoint: &Endpoint, origin: &str, options: &ConnectOptions) -> Result<Box<dyn Backend>> {
    let keys = options.keys.as_ref().ok_or_else(|| {
        Error::failed_precondition(
            "a server asks who calls: give an access key and its secret key (`GATEPASS_ACCESS_KEY`, `GATEPASS_SECRET_KEY`)",
        )
    })?;
    let scheme = match endpoint {
        Endpoint::StrongDm { .. } => Scheme::StrongDm,
        _ => Scheme::Fresh,
    };
    let signer = RequestSigner::new(keys, scheme)?;
    let config =
        GrpcConfig { roots: options.roots.clone(), proxy: options.proxy.clone(), ..GrpcConfig::new(origin) };
    Ok(Box::new(Remote(GrpcTransport::new(config, Arc::new(signer))?)))
}

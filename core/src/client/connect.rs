//! From a URL to a client.

use super::backend::Backend;
use super::{Client, ConnectOptions, Endpoint, embedded, environment};
use crate::service::Store;
use crate::{Error, Result};

/// Connects to what the URL names: `memory:`, `sqlite:PATH[?exclusive=1]`, `http(s)://HOST[:PORT]`, StrongDM's
/// hosts among them. An embedded engine is opened here; to a server nothing is sent before the first call.
pub async fn connect(url: &str, options: ConnectOptions) -> Result<Client> {
    open(Endpoint::parse(url)?, options).await
}

/// Connects as the environment says: `GATEPASS_URL`, `GATEPASS_ACCESS_KEY`, `GATEPASS_SECRET_KEY`; without the first,
/// `SDM_API_HOST`, `SDM_API_ACCESS_KEY`, `SDM_API_SECRET_KEY`. Keys in `options` come before the environment's.
pub async fn connect_from_environment(mut options: ConnectOptions) -> Result<Client> {
    let (endpoint, keys) = environment::read(|name| std::env::var(name).ok())?;
    options.keys = options.keys.or(keys);
    open(endpoint, options).await
}

async fn open(endpoint: Endpoint, options: ConnectOptions) -> Result<Client> {
    if !endpoint.is_embedded() && options.actor.is_some() {
        return Err(Error::invalid(
            "actor",
            "holds only for an embedded engine; a server takes that account's own key",
        ));
    }
    if !matches!(endpoint, Endpoint::Sqlite { .. }) && options.checkpoint_key_file.is_some() {
        return Err(Error::invalid(
            "checkpoint_key_file",
            "holds only for `sqlite:PATH`: others have their own",
        ));
    }
    let backend: Box<dyn Backend> = match &endpoint {
        Endpoint::Memory => embedded::open(Store::Memory, &options)?,
        Endpoint::Sqlite { path, exclusive, create } => {
            let store = Store::Sqlite { path: path.clone(), exclusive: *exclusive, create: *create };
            embedded::open(store, &options)?
        }
        #[cfg(feature = "remote")]
        Endpoint::Server { origin } | Endpoint::StrongDm { origin } => {
            super::remote::open(&endpoint, origin, &options)?
        }
        #[cfg(not(feature = "remote"))]
        Endpoint::Server { .. } | Endpoint::StrongDm { .. } => {
            return Err(Error::unimplemented("a server", "build with the feature `remote`"));
        }
    };
    Ok(Client::over(backend, endpoint, options))
}

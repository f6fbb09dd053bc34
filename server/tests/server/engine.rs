//! A server before a real engine, and clients of it.

use std::net::SocketAddr;

use gatepass::client::{Client, ConnectOptions, connect};
use gatepass::service::{Bootstrap, Options, Service, Store};
use gatepass::v1;
use gatepass_server::{ServeError, bind};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::fixture::loopback;

pub(crate) struct Engine {
    pub(crate) service: Service,
    pub(crate) key: Bootstrap,
    pub(crate) address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<Result<(), ServeError>>,
}

impl Engine {
    pub(crate) async fn start() -> Engine {
        Engine::with(Options { testing: true, ..Options::new(Store::Memory) }).await
    }

    pub(crate) async fn with(options: Options) -> Engine {
        Engine::over(Service::open(options).unwrap()).await
    }

    pub(crate) async fn over(service: Service) -> Engine {
        let key = service.bootstrap("key").await.unwrap();
        let server = bind(loopback()).await.unwrap();
        let address = server.address();
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(server.serve(service.clone(), async move { _ = stopped.await }));
        Engine { service, key, address, stop, served }
    }

    /// A client through this address, which may be that of something in between.
    pub(crate) async fn client_at(&self, address: SocketAddr, options: ConnectOptions) -> Client {
        let options = options.keys(&self.key.access_key, &self.key.secret_key);
        connect(&format!("http://{address}"), options).await.unwrap()
    }

    pub(crate) async fn client(&self) -> Client {
        self.client_at(self.address, ConnectOptions::new()).await
    }

    /// A client within the process.
    pub(crate) fn embedded(&self) -> Client {
        Client::of_service(self.service.clone(), ConnectOptions::new())
    }

    pub(crate) fn stop(self) -> JoinHandle<Result<(), ServeError>> {
        _ = self.stop.send(());
        self.served
    }
}

pub(crate) async fn role(client: &Client, name: &str) -> String {
    let role = v1::Role { name: name.to_owned(), ..v1::Role::default() };
    client.roles().create(role).await.unwrap().id
}

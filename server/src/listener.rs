use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use ring::rand::SystemRandom;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;

use crate::config::ServerConfig;
use crate::connection::{self, Connections};
use crate::error::ServeError;
use crate::grpc::{Budget, Calls};
use crate::handler::Handler;
use crate::http;
use crate::log::RequestIds;
use crate::metrics::{Metrics, MetricsListener};
use crate::refusals::Refusals;
use crate::respond::Shared;
use crate::tls::{self, CertificateReloader};

/// Listens on the configured address, so that it is known before the first call: connections made from now on wait
/// for [`BoundServer::serve`]. Certificates are read here.
pub async fn bind(config: ServerConfig) -> Result<BoundServer, ServeError> {
    config.check()?;
    let tls = config.tls.as_ref().map(tls::acceptor).transpose()?;
    let failed = |source| ServeError::Listen { address: config.listen, source };
    let listener = TcpListener::bind(config.listen).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let metrics = match config.metrics {
        Some(metrics) => Some(MetricsListener::bind(metrics.listen).await?),
        None => None,
    };
    Ok(BoundServer { config, listener, address, tls, metrics })
}

/// A server that has its address and does not answer yet.
pub struct BoundServer {
    config: ServerConfig,
    listener: TcpListener,
    address: SocketAddr,
    tls: Option<(TlsAcceptor, CertificateReloader)>,
    metrics: Option<MetricsListener>,
}

impl BoundServer {
    /// The address it listens on, with the port it really has.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where `/metrics` is answered, if anywhere.
    pub fn metrics_address(&self) -> Option<SocketAddr> {
        self.metrics.as_ref().map(MetricsListener::address)
    }

    /// What reloads the certificate, where there is one. SIGHUP does the same while serving.
    pub fn certificate_reloader(&self) -> Option<CertificateReloader> {
        self.tls.as_ref().map(|(_, reloader)| reloader.clone())
    }

    /// Serves until `shutdown` is done; then accepts nothing new, lets calls in flight end within `limits.drain`, and
    /// drops what is left.
    pub async fn serve<H: Handler>(
        self,
        handler: H,
        shutdown: impl Future<Output = ()>,
    ) -> Result<(), ServeError> {
        let BoundServer { config, listener, address, tls, metrics } = self;
        let (acceptor, reloader) = tls.unzip();
        let mut signals = Signals::listen(reloader)?;
        let (stop, stopping) = watch::channel(false);
        let told = metrics.as_ref().map(|_| Arc::new(Metrics::new()));
        let connections = Arc::new(connections(handler, &config, acceptor, stopping, told.clone()));
        let shared = connections.shared.clone();
        // Dropped, and with it the listener, when the server is.
        let mut side = JoinSet::new();
        if let (Some(listener), Some(metrics)) = (metrics, told.clone()) {
            side.spawn(listener.serve(metrics, shared));
        }
        let mut open = JoinSet::new();
        let mut refusals = Refusals::default();
        let mut shutdown = pin!(shutdown);
        tracing::info!(%address, tls = config.tls.is_some(), "serving");
        loop {
            tokio::select! {
                () = &mut shutdown => break,
                () = signals.reload() => {}
                Some(_) = open.join_next() => {}
                // What was refused last is told even if nobody comes after it.
                () = refusals.wait() => {}
                accepted = listener.accept() => match accepted {
                    Ok((stream, peer)) if open.len() < connections.limits.connections => {
                        let connections = connections.clone();
                        let counted = told.as_ref().map(Metrics::connection);
                        open.spawn(async move {
                            connections.serve(stream, peer).await;
                            drop(counted);
                        });
                    }
                    Ok(_) => {
                        refusals.count();
                        if let Some(metrics) = &told {
                            metrics.connection_refused();
                        }
                    }
                    Err(error) => wait_out(error).await,
                },
            }
            if let Some(refused) = refusals.due(Instant::now()) {
                let limit = config.limits.connections;
                tracing::warn!(refused, limit, "connections refused: as many are open as are allowed");
            }
        }
        // Closed first, so that who comes now is refused and can turn elsewhere.
        drop(listener);
        stop.send_replace(true);
        drain(open, config.limits.drain).await;
        Ok(())
    }
}

fn connections<H: Handler>(
    handler: H,
    config: &ServerConfig,
    tls: Option<TlsAcceptor>,
    stopping: watch::Receiver<bool>,
    metrics: Option<Arc<Metrics>>,
) -> Connections<H> {
    let limits = config.limits.clone();
    let calls = Calls {
        ids: RequestIds::new(&SystemRandom::new()),
        budget: Budget::new(limits.buffered_bytes),
        body_bytes: limits.body_bytes,
        body_read: limits.body_read,
        metrics,
    };
    let shared = Arc::new(Shared { handler, calls, stopping, hosts: config.hosts.clone() });
    Connections { http: connection::http(&limits), tls, limits, routes: http::router(shared.clone()), shared }
}

/// A peer that left before it was accepted costs nothing; being out of file descriptors passes only with time.
async fn wait_out(error: io::Error) {
    let of_the_peer = matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionRefused
    );
    if !of_the_peer {
        tracing::error!(%error, "cannot accept connections");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn drain(mut open: JoinSet<()>, limit: Duration) {
    let all = async { while open.join_next().await.is_some() {} };
    if tokio::time::timeout(limit, all).await.is_err() {
        tracing::warn!(connections = open.len(), "connections dropped: their calls did not end in time");
    }
    open.shutdown().await;
}

/// SIGHUP, which asks for the certificate to be read again.
struct Signals {
    reloader: Option<CertificateReloader>,
    #[cfg(unix)]
    hangup: Option<tokio::signal::unix::Signal>,
}

impl Signals {
    /// Listens only where there is a certificate: else the signal keeps its usual meaning.
    fn listen(reloader: Option<CertificateReloader>) -> Result<Signals, ServeError> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let hangup = reloader.as_ref().map(|_| signal(SignalKind::hangup())).transpose();
            Ok(Signals { reloader, hangup: hangup.map_err(ServeError::Signal)? })
        }
        #[cfg(not(unix))]
        Ok(Signals { reloader })
    }

    /// Waits for the signal and reloads; never ends where there is none to come.
    async fn reload(&mut self) {
        #[cfg(unix)]
        if let (Some(hangup), Some(reloader)) = (&mut self.hangup, &self.reloader)
            && hangup.recv().await.is_some()
        {
            match reloader.reload() {
                Ok(()) => tracing::info!("certificate reloaded"),
                Err(error) => tracing::error!(%error, "certificate not reloaded; the former one stays"),
            }
            return;
        }
        std::future::pending().await
    }
}

//! `gatepass init`, `serve` and `dev`, and what is done to the folder that holds an organisation.

mod backup;
mod checkpoints;
mod keys;
mod ready;
mod recover;
mod store;

use std::path::PathBuf;
use std::time::Duration;

use gatepass::service::{Bootstrap, Call, Figures, Options, Reply, ReplyStream, Service, Store};
use gatepass_server::{
    BoundServer, Handler, MetricsConfig, ServeError, ServerConfig, TlsFiles, WebhookConfig, WebhookSender,
    bind,
};
use gatepass_wire::schema::Method;
use serde_json::json;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::arguments::{Dev, Init, Serve, Webhooks};
use crate::console::Console;
use crate::failure::{Done, Failure};

pub(crate) use backup::{backup, restore};
use checkpoints::Place;
pub(crate) use keys::rotate;
pub(crate) use recover::recover;

/// How often what fell due is recorded where nobody calls (RULES 1.4).
const SWEEP: Duration = Duration::from_secs(1);

/// The engine as the server's handler.
struct Served(Service);

impl Handler for Served {
    async fn call(&self, call: Call) -> gatepass::Result<Reply> {
        self.0.call(call).await
    }

    async fn stream(&self, call: Call) -> gatepass::Result<ReplyStream> {
        self.0.stream(call).await
    }

    async fn admit(&self, call: Call) -> gatepass::Result<()> {
        self.0.admit(&call)
    }

    fn offers(&self, method: &Method) -> bool {
        self.0.offers(method)
    }

    fn readiness(&self) -> Vec<String> {
        self.0.readiness()
    }

    fn figures(&self) -> Option<Figures> {
        Some(self.0.figures())
    }
}

/// `gatepass init`: prints the first key, this once.
pub(crate) async fn init(console: &mut Console, init: &Init) -> Done {
    let service = store::create(
        &init.data,
        init.master_key_file.as_deref(),
        init.checkpoint_key.checkpoint_key_file.as_deref(),
    )?;
    let key = service.bootstrap("first key").await?;
    let data = init.data.display().to_string();
    if console.json {
        let verifier = service.verifier_key().to_string();
        let value = json!({ "data": data, "access_key": key.access_key, "secret_key": key.secret_key, "verifier_key": verifier });
        return Ok(console.value(&value)?);
    }
    let pair = |name: &str, value: String| (name.to_owned(), value);
    console.pairs(&[
        pair("data", data.clone()),
        pair("access key", key.access_key),
        pair("secret key", key.secret_key),
        pair("verifier key", service.verifier_key().to_string()),
    ])?;
    console.line("The secret key is shown this once. It may do everything: keep it well.")?;
    console.line("The verifier key is public: whoever keeps it can verify the audit trail.")?;
    Ok(console.line(format!("Next: gatepass serve --data {data}"))?)
}

/// `gatepass serve`.
pub(crate) async fn serve(console: &mut Console, serve: &Serve) -> Done {
    let service = store::open(&serve.data, |options| Options {
        master_key: store::key_source(serve.master_key_file.as_deref()),
        checkpoint_key_file: serve.checkpoint_key.checkpoint_key_file.clone(),
        rate_limits: serve.rate_limits(),
        watch: serve.watch_limits(),
        webhook_allow: serve.webhooks.allowed(),
        ..options
    })?;
    let pushed = serve.checkpoint_push.as_deref();
    let pushed = pushed.map(|place| Place::of(place, &serve.data, &service)).transpose()?;
    let sender = webhook_sender(&serve.webhooks)?;
    let tls = match (&serve.tls_cert, &serve.tls_key) {
        (Some(certificate), Some(key)) => {
            Some(TlsFiles { certificate: certificate.clone(), key: key.clone() })
        }
        _ => None,
    };
    let scheme = if tls.is_some() { "https" } else { "http" };
    let config = ServerConfig {
        tls,
        insecure: serve.insecure,
        hosts: serve.hosts.clone(),
        metrics: serve
            .metrics_listen
            .map(|listen| MetricsConfig { listen, insecure: serve.metrics_insecure }),
        ..ServerConfig::new(serve.listen)
    };
    let bound = bound(config).await?;
    let signals = Signals::listen()?;
    let metrics = bound.metrics_address();
    announce(console, &json!({ "address": bound.address(), "metrics_address": metrics }), || {
        let metrics = metrics.map(|address| format!("metrics on http://{address}/metrics"));
        [format!("serving on {scheme}://{}", bound.address())].into_iter().chain(metrics).collect()
    })?;
    run(bound, service, Beside { sender, pushed }, signals).await
}

/// `gatepass dev`.
pub(crate) async fn dev(console: &mut Console, dev: &Dev) -> Done {
    if !dev.listen.ip().is_loopback() {
        return Err(Failure::usage(
            "listen",
            format!(
                "`--listen {}` is not this machine's own; `gatepass serve` listens beyond it",
                dev.listen
            ),
        ));
    }
    let store = match &dev.data {
        None => Store::Memory,
        Some(folder) => store::of_tests(folder)?,
    };
    let service = store::open_for_tests(store, dev.webhooks.allowed())?;
    let sender = webhook_sender(&dev.webhooks)?;
    let key = service.bootstrap(&format!("dev {}", service.now())).await?;
    let bound = bound(ServerConfig::new(dev.listen)).await?;
    let about = about(&bound, &key);
    let signals = Signals::listen()?;
    let ready = dev.ready_file.as_deref().map(|file| ready::write(file, &about)).transpose()?;
    announce(console, &about, || {
        let mut lines = vec![format!("export GATEPASS_URL=http://{}", bound.address())];
        match &dev.ready_file {
            Some(file) => lines.push(format!("# the key is in {}", file.display())),
            None => lines.extend([
                format!("export GATEPASS_ACCESS_KEY={}", key.access_key),
                format!("export GATEPASS_SECRET_KEY={}", key.secret_key),
            ]),
        }
        lines
    })?;
    let done = run(bound, service, Beside { sender, pushed: None }, signals).await;
    drop(ready);
    done
}

fn about(bound: &BoundServer, key: &Bootstrap) -> serde_json::Value {
    json!({
        "address": bound.address().to_string(),
        "access_key": key.access_key,
        "secret_key": key.secret_key,
    })
}

fn announce(console: &mut Console, value: &serde_json::Value, lines: impl Fn() -> Vec<String>) -> Done {
    if console.json {
        console.value(value)?;
    } else {
        for line in lines() {
            console.line(line)?;
        }
    }
    Ok(console.finish()?)
}

async fn bound(config: ServerConfig) -> Result<BoundServer, Failure> {
    bind(config).await.map_err(|error| match error {
        ServeError::Plaintext { address } => Failure::usage(
            "listen",
            format!("`--listen {address}` goes beyond this machine: give `--tls-cert` and `--tls-key`, or say `--insecure`"),
        ),
        ServeError::PlaintextMetrics { address } => Failure::usage(
            "metrics_listen",
            format!("`--metrics-listen {address}` goes beyond this machine, in plaintext and to anyone: say `--metrics-insecure` if that is meant"),
        ),
        error => Failure::Local(error.to_string()),
    })
}

/// The signals that end a server. Listened for before anyone is told that it is there.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn listen() -> Result<Signals, Failure> {
        Ok(Signals {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    async fn stop(mut self) {
        tokio::select! {
            _ = self.terminate.recv() => tracing::info!("SIGTERM: finishing"),
            _ = self.interrupt.recv() => tracing::info!("SIGINT: finishing"),
        }
    }
}

/// Who sends to webhooks.
fn webhook_sender(webhooks: &Webhooks) -> Result<WebhookSender, Failure> {
    let read = |file: &PathBuf| {
        let failed =
            |error: std::io::Error| Failure::Local(format!("cannot read `{}`: {error}", file.display()));
        std::fs::read(file).map_err(failed)
    };
    let roots = webhooks.roots.as_ref().map(read).transpose()?;
    WebhookSender::new(&WebhookConfig { roots, ..WebhookConfig::default() })
        .map_err(|error| Failure::Local(error.to_string()))
}

/// What works beside the server.
struct Beside {
    sender: WebhookSender,
    /// Where checkpoints are pushed.
    pushed: Option<Place>,
}

/// Serves until a signal says to stop, then lets calls and attempts in flight end.
async fn run(bound: BoundServer, service: Service, beside: Beside, signals: Signals) -> Done {
    let (stop_sweeping, stopped) = tokio::sync::oneshot::channel::<()>();
    let sweeper = tokio::spawn(sweep(service.clone(), stopped));
    let (stop_sending, stopped) = tokio::sync::oneshot::channel::<()>();
    let stopped = async move { _ = stopped.await.is_ok() };
    let sending = tokio::spawn(beside.sender.run(service.clone(), stopped));
    let (stop_pushing, stopped) = tokio::sync::oneshot::channel();
    let pusher = beside.pushed.map(|place| tokio::spawn(checkpoints::push(service.clone(), place, stopped)));
    let served = bound.serve(Served(service.clone()), signals.stop()).await;
    drop(stop_sweeping);
    if let Err(error) = sweeper.await {
        tracing::error!(%error, "whoever records what falls due failed");
    }
    drop(stop_sending);
    if let Err(error) = sending.await {
        tracing::error!(%error, "whoever sends to webhooks failed");
    }
    if let Some(pusher) = pusher {
        // It pushes a last time; that nobody listens any more would mean that it has ended already.
        let _ = stop_pushing.send(());
        if let Err(error) = pusher.await {
            tracing::error!(%error, "the last checkpoint was not pushed");
        }
    }
    // A checkpoint makes the next start quick; everything acknowledged is on disk without it.
    if let Err(error) = service.save_checkpoint() {
        tracing::warn!(%error, "no checkpoint was saved");
    }
    served.map_err(|error| Failure::Local(error.to_string()))
}

/// Sweeps until it is told to stop, and then a last time: who was refused at the end is told of too.
async fn sweep(service: Service, mut stopped: tokio::sync::oneshot::Receiver<()>) {
    let mut ticks = tokio::time::interval(SWEEP);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut goes_on = true;
    while goes_on {
        goes_on = tokio::select! {
            _ = ticks.tick() => true,
            _ = &mut stopped => false,
        };
        if let Err(error) = service.sweep().await {
            tracing::warn!(%error, "what fell due could not be recorded");
        }
    }
}

//! The server on loopback, called by the client: signed, verified, decided. Client and server share the process and its
//! two threads, as those of the empty call do that it is compared with.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use gatepass::client::{Client, ConnectOptions, connect};
use gatepass::service::Service;
use gatepass_server::{ServerConfig, bind};
use gatepass_wire::gatepass::v1::{CheckRequest, CheckResponse};
use gatepass_wire::v1::AccountGrantCreateResponse;

use super::durable::NewGrants;
use super::file;
use crate::dataset::{Dataset, Spec};
use crate::figure::{Figure, Metric, Report};
use crate::load;
use crate::questions::Questions;
use crate::subject::Failure;
use crate::suite;

/// As many as the empty call has.
const CONNECTIONS: usize = 8;
const CLIENTS: usize = 64;

pub(super) fn measure(spec: Spec, path: &Path) -> Result<Report, Failure> {
    let set = Dataset::generate(spec);
    let service = file::open(path)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.map_err(Failure::from)?.block_on(async {
        let clients = serve(service).await?;
        let (_, questions) = suite::questions(&set);
        let asked = Arc::new(Asked { questions, at: AtomicUsize::new(0) });
        let mut figures: Vec<Figure> = checks(&clients, &asked).await?.into();
        figures.push(writes(&clients, set).await?);
        Ok(super::report(spec, figures, asked.at.load(Ordering::Relaxed)))
    })
}

/// A server for the store, and clients of it with a connection each.
async fn serve(service: Service) -> Result<Vec<Client>, Failure> {
    // A file that was measured before has the keys of those runs.
    let key = service.bootstrap(&format!("bench {}", file::now().0)).await.map_err(Failure::from)?;
    let any_port = ([127, 0, 0, 1], 0).into();
    let server = bind(ServerConfig::new(any_port)).await.map_err(Failure::from)?;
    let url = format!("http://{}", server.address());
    // Ends with the runtime.
    tokio::spawn(server.serve(service, std::future::pending()));
    let mut clients = Vec::with_capacity(CONNECTIONS);
    for _ in 0..CONNECTIONS {
        let options = ConnectOptions::new().keys(&key.access_key, &key.secret_key);
        clients.push(connect(&url, options).await.map_err(Failure::from)?);
    }
    Ok(clients)
}

/// Questions that many clients ask by turns.
struct Asked {
    questions: Questions,
    at: AtomicUsize,
}

async fn checks(clients: &[Client], asked: &Arc<Asked>) -> Result<[Figure; 2], Failure> {
    let asked = Arc::clone(asked);
    load::calls(clients, move |client: Client| {
        let asked = Arc::clone(&asked);
        async move {
            let at = asked.at.fetch_add(1, Ordering::Relaxed) % asked.questions.len();
            let (account, resource, expected) = asked.questions.get(at);
            let request =
                CheckRequest { account: account.to_owned(), resource: resource.to_owned(), as_of: None };
            let answer = client.call::<_, CheckResponse>("/gatepass.v1.Access/Check", &request).await;
            match answer.map_err(Failure::from)?.message.allowed {
                answer if answer == expected => Ok(()),
                answer => Err(Failure::Wrong(format!("over gRPC: {account} on {resource} gives {answer}"))),
            }
        }
    })
    .await
}

async fn writes(clients: &[Client], set: Dataset) -> Result<Figure, Failure> {
    let grants = Arc::new(NewGrants::of(set));
    let clients: Vec<Client> = clients.iter().cycle().take(CLIENTS).cloned().collect();
    let load = load::tasks(&clients, move |client: Client, place, n| {
        let grants = Arc::clone(&grants);
        async move {
            let request = grants.request(place + n * CLIENTS);
            let created = client.call::<_, AccountGrantCreateResponse>("/v1.AccountGrants/Create", &request);
            created.await.map(drop).map_err(Failure::from)
        }
    });
    let load = load.await?;
    Ok(Figure::value(Metric::GrpcWriteRate, load.rate, load.latency.samples))
}

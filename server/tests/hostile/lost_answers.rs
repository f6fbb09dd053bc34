//! Every answer to a write is lost once, under load: what is there afterwards is what would be there without loss.

use std::collections::{HashMap, HashSet};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use gatepass::client::{CallOptions, Client, ConnectOptions, RetryPolicy};
use gatepass::model::Revision;
use gatepass_wire::gatepass::v1 as g;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::http2::SendRequest;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::organisation::{Key, Organisation, attachment, call, postgres, role, user, wish};
use crate::times;

/// Stands before the server and hands everything on, but cuts the connection instead of handing on the first answer to
/// each write: the server has done it, and the client does not know.
struct Lossy {
    address: SocketAddr,
    /// Writes by their idempotency keys, and how often an answer of theirs got through.
    seen: Arc<Mutex<HashMap<String, usize>>>,
}

impl Lossy {
    async fn before(server: SocketAddr) -> Lossy {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::<Mutex<HashMap<String, usize>>>::default();
        let known = seen.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(hand_on(client, server, known.clone()));
            }
        });
        Lossy { address, seen }
    }
}

async fn hand_on(client: TcpStream, server: SocketAddr, seen: Arc<Mutex<HashMap<String, usize>>>) {
    let Ok(upstream) = TcpStream::connect(server).await else { return };
    _ = (client.set_nodelay(true), upstream.set_nodelay(true));
    let shaken = hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(upstream)).await;
    let Ok((sender, connection)) = shaken else { return };
    let upstream = tokio::spawn(connection);
    let cut = Arc::new(Notify::new());
    let cutting = cut.clone();
    let service = service_fn(move |request| answer(request, sender.clone(), seen.clone(), cutting.clone()));
    let builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
    let serving = builder.serve_connection(TokioIo::new(client), service);
    tokio::select! {
        _ = serving => {}
        () = cut.notified() => {}
    }
    upstream.abort();
}

async fn answer(
    request: Request<Incoming>,
    mut sender: SendRequest<Incoming>,
    seen: Arc<Mutex<HashMap<String, usize>>>,
    cut: Arc<Notify>,
) -> Result<Response<Incoming>, Infallible> {
    let key = request.headers().get("gatepass-idempotency-key").map(|key| key.to_str().unwrap().to_owned());
    let Ok(response) = sender.send_request(request).await else { return std::future::pending().await };
    let is_lost = key.is_some_and(|key| {
        let mut seen = seen.lock().unwrap();
        let answers = seen.entry(key).or_default();
        *answers += 1;
        *answers == 1
    });
    if is_lost {
        cut.notify_one();
        return std::future::pending().await;
    }
    Ok(response)
}

/// A client through what stands between, which tries again soon.
async fn through(lossy: &Lossy, key: &Key) -> Client {
    let policy = RetryPolicy::default().first(std::time::Duration::from_millis(1)).retries(30);
    // Under load and without hurry: time is not what is tested.
    let patient = CallOptions::new().deadline(std::time::Duration::from_secs(120));
    let options = ConnectOptions::new().retry(policy).call(patient).keys(&key.access_key, &key.secret_key);
    gatepass::client::connect(&format!("http://{}", lossy.address), options).await.unwrap()
}

/// What one administrator, one person and one approver do, each over a connection of their own.
async fn a_days_work(number: usize, o: Arc<Organisation>, lossy: Arc<Lossy>, root: Key, bob: Key) {
    let (gp, bob) = (through(&lossy, &root).await, through(&lossy, &bob).await);
    let (accounts, roles, resources) = (gp.accounts(), gp.roles(), gp.resources());
    // Two at a time: a cut hits the other, too.
    let (person, resource) = tokio::join!(
        accounts.create(user(&format!("person{number}"), "user")),
        resources.create(postgres(&format!("lossy {number}"), "prod")),
    );
    let (person, resource) = (person.unwrap().id, resource.unwrap().id);
    let attachments = gp.account_attachments();
    let (attached, made) = tokio::join!(
        attachments.create(attachment(&person, &o.developers)),
        roles.create(role(&format!("role {number}"), "[]")),
    );
    attached.unwrap();
    let made = made.unwrap().id;
    let request = g::CredentialCreateRequest {
        account: person.clone(),
        name: "laptop".to_owned(),
        ..Default::default()
    };
    let lent: g::CredentialCreateResponse = call(&gp, "/gatepass.v1.Credentials/Create", &request).await;
    // The secret came with the second answer, and works.
    let (access_key, secret_key) = (lent.access_key, lent.secret_key);
    let key = Key { id: lent.credential.unwrap().id, access_key, secret_key };
    let person = through(&lossy, &key).await;
    let asked = person.access_requests().create(wish(&resource, "")).await.unwrap();
    let approved = bob.access_requests().approve(&asked.id, "", "").await.unwrap();
    assert_eq!(approved.status, "granted");
    let renamed = |role: &mut gatepass::v1::Role| role.name = format!("renamed {number}");
    let changed = roles.modify(&made, renamed).await.unwrap();
    assert_eq!(changed.name, format!("renamed {number}"));
    let spare = roles.create(role(&format!("spare {number}"), "[]")).await.unwrap().id;
    roles.delete(&spare).await.unwrap();
}

/// How many writes a day's work is, by their methods.
const WRITES: [(&str, usize); 9] = [
    ("Accounts.Create", 1),
    ("Resources.Create", 1),
    ("AccountAttachments.Create", 1),
    ("Roles.Create", 2),
    ("Roles.Update", 1),
    ("Roles.Delete", 1),
    ("Credentials.Create", 1),
    ("AccessRequests.Create", 1),
    ("AccessRequests.Approve", 1),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_done_is_done_once_though_every_answer_is_lost_once() {
    let clients = times(12, 200);
    let o = Arc::new(Organisation::start().await);
    let lossy = Arc::new(Lossy::before(o.engine.address).await);
    let root = Key {
        id: o.engine.key.id.to_string(),
        access_key: o.engine.key.access_key.clone(),
        secret_key: o.engine.key.secret_key.clone(),
    };
    let bob = o.credential(&o.bob, false).await;
    let began = o.revision();
    let mut work = JoinSet::new();
    for number in 0..clients {
        work.spawn(a_days_work(number, o.clone(), lossy.clone(), root.clone(), bob.clone()));
    }
    while let Some(done) = work.join_next().await {
        done.unwrap();
    }
    let seen = lossy.seen.lock().unwrap().clone();
    let writes: usize = WRITES.iter().map(|(_, count)| count * clients).sum();
    assert_eq!(seen.len(), writes, "each write has one key, however often it is sent");
    assert!(seen.values().all(|answers| *answers >= 2), "every answer was lost once: {seen:?}");

    let records = o.engine.service.journal().records(Revision(began), usize::MAX >> 1).unwrap();
    for (method, count) in WRITES {
        let found = records.iter().filter(|record| record.method == method).count();
        assert_eq!(found, count * clients, "{method}");
    }
    assert_eq!(records.len(), writes, "and nothing else was written");
    let gp = &o.holder;
    let names: Vec<String> =
        gp.roles().list("").collect().await.unwrap().into_iter().map(|role| role.name).collect();
    let once: HashSet<&String> = names.iter().collect();
    assert_eq!(once.len(), names.len(), "a role is there twice");
    assert_eq!(names.iter().filter(|name| name.starts_with("renamed ")).count(), clients);
    assert!(!names.iter().any(|name| name.starts_with("spare ") || name.starts_with("role ")));
    let all = g::AccessRequestsListRequest::default();
    let requests = gp.access_requests().search(all).collect().await.unwrap();
    let granted = requests.iter().filter(|request| request.id != o.granted && request.status == "granted");
    let votes: Vec<usize> =
        granted.map(|request| request.steps.iter().map(|step| step.votes.len()).sum()).collect();
    assert_eq!(votes, vec![1; clients], "one vote on each");
    let answers: usize = seen.values().sum();
    println!(
        "{writes} writes of {clients} clients at once, {} answers lost, nothing twice",
        answers - writes
    );
}

//! Webhooks over real connections: what arrives, and every way in which it does not (RULES 8).

use std::convert::Infallible;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use gatepass::Code;
use gatepass::client::{Client, ConnectOptions};
use gatepass::gatepass_v1::{Webhook, WebhookDelivery, WebhookRedeliverRequest};
use gatepass::model::Timestamp;
use gatepass::service::{Options, Service, Store};
use gatepass::webhook::{AllowedAddresses, Headers, SigningSecret, verify};
use gatepass_server::{WebhookConfig, WebhookSender};
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::engine::role;
use crate::fixture::soon;
use crate::tls::Folder;

const SECRET_ANSWER: &str = "the receiver's own business";

/// What arrived.
struct Arrived {
    path: String,
    headers: HeaderMap,
    body: Bytes,
}

impl Arrived {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn verify(&self, secret: &str) {
        let headers = Headers::read(|name| Some(self.header(name)));
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let now = Timestamp(i64::try_from(now.as_nanos()).unwrap());
        verify(&[SigningSecret::parse(secret).unwrap()], &headers, &self.body, now).unwrap();
    }
}

/// Answers with the statuses it is told, one after the other, then with 204; 0 is never answered.
struct Receiver {
    address: SocketAddr,
    arrived: mpsc::UnboundedReceiver<Arrived>,
    statuses: Arc<Mutex<Vec<u16>>>,
}

impl Receiver {
    async fn start(tls: Option<TlsAcceptor>) -> Receiver {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (told, arrived) = mpsc::unbounded_channel();
        let statuses: Arc<Mutex<Vec<u16>>> = Arc::default();
        let answers = statuses.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (told, answers, tls) = (told.clone(), answers.clone(), tls.clone());
                tokio::spawn(async move {
                    let answer = service_fn(move |request| answer(request, told.clone(), answers.clone()));
                    let http = hyper::server::conn::http1::Builder::new();
                    match tls {
                        None => _ = http.serve_connection(TokioIo::new(stream), answer).await,
                        Some(tls) => {
                            let Ok(stream) = tls.accept(stream).await else { return };
                            _ = http.serve_connection(TokioIo::new(stream), answer).await;
                        }
                    }
                });
            }
        });
        Receiver { address, arrived, statuses }
    }

    fn then(&self, statuses: &[u16]) {
        self.statuses.lock().unwrap().extend_from_slice(statuses);
    }

    async fn next(&mut self) -> Arrived {
        soon(self.arrived.recv()).await.unwrap()
    }
}

async fn answer(
    request: Request<Incoming>,
    told: mpsc::UnboundedSender<Arrived>,
    statuses: Arc<Mutex<Vec<u16>>>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let path = head.uri.to_string();
    let body = body.collect().await.unwrap().to_bytes();
    told.send(Arrived { path, headers: head.headers, body }).unwrap();
    let status = {
        let mut statuses = statuses.lock().unwrap();
        if statuses.is_empty() { 204 } else { statuses.remove(0) }
    };
    if status == 0 {
        std::future::pending::<()>().await;
    }
    let response = Response::builder().status(status).header("location", "http://127.0.0.1:1/elsewhere");
    Ok(response.body(Full::new(Bytes::from_static(SECRET_ANSWER.as_bytes()))).unwrap())
}

/// An engine, and who sends for it.
struct Sending {
    client: Client,
    stop: oneshot::Sender<()>,
    sending: JoinHandle<()>,
}

fn loopback_allowed() -> AllowedAddresses {
    AllowedAddresses::with(["127.0.0.0/8", "::1/128"].map(|range| range.parse().unwrap()))
}

impl Sending {
    fn start(config: WebhookConfig) -> Sending {
        let options =
            Options { testing: true, webhook_allow: loopback_allowed(), ..Options::new(Store::Memory) };
        Sending::over(Service::open(options).unwrap(), config)
    }

    fn over(service: Service, config: WebhookConfig) -> Sending {
        let client = Client::of_service(service.clone(), ConnectOptions::new());
        let (stop, stopped) = oneshot::channel::<()>();
        let sender = WebhookSender::new(&config).unwrap();
        let sending = tokio::spawn(sender.run(service, async move { _ = stopped.await }));
        Sending { client, stop, sending }
    }

    async fn stop(self) {
        drop(self.stop);
        soon(self.sending).await.unwrap();
    }

    /// A webhook for roles; its id and its secret.
    async fn hook(&self, url: String) -> (String, String) {
        let webhook = Webhook { url, kinds: vec!["role".into()], ..Webhook::default() };
        let made = self.client.webhooks().create_response(webhook).await.unwrap();
        (made.webhook.unwrap().id, made.secret)
    }

    /// The webhook's only delivery, once it was tried so often.
    async fn tried(&self, id: &str, attempts: u32) -> WebhookDelivery {
        soon(async {
            loop {
                let all = self.client.webhooks().deliveries(id, "").collect().await.unwrap();
                if let [only] = &all[..]
                    && only.attempts >= attempts
                {
                    assert!(!format!("{only:?}").contains(SECRET_ANSWER));
                    return only.clone();
                }
                tokio::task::yield_now().await;
            }
        })
        .await
    }

    async fn nothing_left(&self, id: &str) {
        soon(async {
            while !self.client.webhooks().deliveries(id, "").collect().await.unwrap().is_empty() {
                tokio::task::yield_now().await;
            }
        })
        .await;
    }
}

#[tokio::test]
async fn an_event_arrives_signed_with_ids_alone() {
    let mut receiver = Receiver::start(None).await;
    let sending = Sending::start(WebhookConfig::default());
    let (id, secret) = sending.hook(format!("http://{}/hook?team=1", receiver.address)).await;
    let made = role(&sending.client, "a name to keep").await;
    let arrived = receiver.next().await;
    arrived.verify(&secret);
    assert_eq!(arrived.path, "/hook?team=1");
    assert_eq!(arrived.header("content-type"), "application/json");
    assert_eq!(arrived.header("host"), receiver.address.to_string());
    let text = std::str::from_utf8(&arrived.body).unwrap();
    assert!(
        text.contains(&made) && text.contains("role added") && !text.contains("a name to keep"),
        "{text}"
    );
    sending.nothing_left(&id).await;
    sending.stop().await;
}

#[tokio::test]
async fn a_receiver_that_fails_for_a_while_gets_it_in_the_end() {
    let mut receiver = Receiver::start(None).await;
    receiver.then(&[500, 503, 429]);
    let sending = Sending::start(WebhookConfig::default());
    let (id, secret) = sending.hook(format!("http://{}/", receiver.address)).await;
    role(&sending.client, "one").await;
    let mut ids = Vec::new();
    for attempts in 1..=3 {
        ids.push(receiver.next().await.header("webhook-id").to_owned());
        let delivery = sending.tried(&id, attempts).await;
        assert_eq!((&*delivery.status, &*delivery.outcome), ("pending", "rejected"));
        sending.client.advance_clock(Duration::from_secs(400)).await.unwrap();
    }
    let last = receiver.next().await;
    last.verify(&secret);
    ids.push(last.header("webhook-id").to_owned());
    assert!(ids.windows(2).all(|pair| pair[0] == pair[1]), "{ids:?}");
    sending.nothing_left(&id).await;
}

#[tokio::test]
async fn what_is_given_up_is_shown_and_sent_again() {
    let mut receiver = Receiver::start(None).await;
    receiver.then(&[500; 9]);
    let sending = Sending::start(WebhookConfig::default());
    let (id, _) = sending.hook(format!("http://{}/", receiver.address)).await;
    role(&sending.client, "one").await;
    for attempts in 1..=9 {
        receiver.next().await;
        sending.tried(&id, attempts).await;
        sending.client.advance_clock(Duration::from_secs(12 * 3600)).await.unwrap();
    }
    let dead = sending.client.webhooks().deliveries(&id, "dead").collect().await.unwrap();
    assert_eq!((dead.len(), dead[0].attempts), (1, 9));
    let again = WebhookRedeliverRequest { id: id.clone(), revision: String::new() };
    assert_eq!(sending.client.webhooks().redeliver(again).await.unwrap().deliveries, 1);
    receiver.next().await;
    sending.nothing_left(&id).await;
}

#[tokio::test]
async fn redirects_are_not_followed_and_slow_receivers_not_waited_for() {
    let mut receiver = Receiver::start(None).await;
    receiver.then(&[302, 0]);
    let sending =
        Sending::start(WebhookConfig { timeout: Duration::from_secs(2), ..WebhookConfig::default() });
    let (id, _) = sending.hook(format!("http://{}/", receiver.address)).await;
    role(&sending.client, "one").await;
    assert_eq!(sending.tried(&id, 1).await.outcome, "redirected");
    receiver.next().await;
    sending.client.advance_clock(Duration::from_secs(60)).await.unwrap();
    receiver.next().await;
    assert_eq!(sending.tried(&id, 2).await.outcome, "timed_out");
}

#[tokio::test]
async fn nobody_there_is_unreachable_and_a_peer_that_hangs_up_breaks_off() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let hanging = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let hangs_up = hanging.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = hanging.accept().await {
            drop(stream);
        }
    });
    let sending = Sending::start(WebhookConfig::default());
    let (nobody, _) = sending.hook(format!("http://{closed}/")).await;
    let (rude, _) = sending.hook(format!("http://{hangs_up}/")).await;
    let (unknown, _) = sending.hook("https://no-such-host.invalid/".to_owned()).await;
    role(&sending.client, "one").await;
    assert_eq!(sending.tried(&nobody, 1).await.outcome, "unreachable");
    assert_eq!(sending.tried(&rude, 1).await.outcome, "broken_off");
    assert_eq!(sending.tried(&unknown, 1).await.outcome, "name_unknown");
}

/// A name that this machine resolves to an address of its own, and that does not look like one.
fn name_that_leads_inside() -> String {
    let own = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let names = [own.trim().to_owned(), "ip6-localhost".to_owned(), "ip6-loopback".to_owned()];
    let leads_inside = |name: &&String| {
        let found = (name.as_str(), 443).to_socket_addrs();
        found.is_ok_and(|mut found| found.any(|found| AllowedAddresses::default().check(found.ip()).is_err()))
    };
    names.iter().find(leads_inside).expect("a name of this machine's own").clone()
}

#[tokio::test]
async fn a_name_that_leads_inside_is_found_out_when_it_is_looked_up() {
    let service = Service::open(Options { testing: true, ..Options::new(Store::Memory) }).unwrap();
    let sending = Sending::over(service, WebhookConfig::default());
    let (id, _) = sending.hook(format!("https://{}/", name_that_leads_inside())).await;
    role(&sending.client, "one").await;
    assert_eq!(sending.tried(&id, 1).await.outcome, "address_refused");
    for url in ["https://10.0.0.1/", "http://10.0.0.1/", "https://[::1]/", "https://169.254.169.254/"] {
        let webhook = Webhook { url: url.into(), ..Webhook::default() };
        let error = sending.client.webhooks().create(webhook).await.unwrap_err();
        assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("url")), "{url}");
    }
}

#[tokio::test]
async fn what_was_allowed_once_is_asked_about_again() {
    let receiver = Receiver::start(None).await;
    let folder = tempfile::tempdir().unwrap();
    let open = |webhook_allow: AllowedAddresses| {
        let store = Store::Sqlite { path: folder.path().join("a.db"), exclusive: true, create: true };
        Service::open(Options { webhook_allow, ..Options::new(store) }).unwrap()
    };
    let sending = Sending::over(open(loopback_allowed()), WebhookConfig::default());
    let (id, _) = sending.hook(format!("http://{}/", receiver.address)).await;
    sending.stop().await;
    let sending = Sending::over(open(AllowedAddresses::default()), WebhookConfig::default());
    role(&sending.client, "one").await;
    assert_eq!(sending.tried(&id, 1).await.outcome, "address_refused");
    assert_eq!(receiver.arrived.len(), 0);
}

#[tokio::test]
async fn a_certificate_of_somebody_else_is_not_trusted() {
    let folder = Folder::new("webhooks");
    let root = folder.issue();
    let files = folder.files();
    let certificates = rustls::pki_types::CertificateDer::from(root.der().to_vec());
    let key = {
        use rustls::pki_types::pem::PemObject;
        rustls::pki_types::PrivateKeyDer::from_pem_file(&files.key).unwrap()
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificates], key)
        .unwrap();
    let mut receiver = Receiver::start(Some(TlsAcceptor::from(Arc::new(tls)))).await;
    let port = receiver.address.port();
    let trusting = |roots: Vec<u8>| WebhookConfig { roots: Some(roots), ..WebhookConfig::default() };
    let stranger = Folder::new("stranger-webhooks").issue().pem().into_bytes();
    for (config, url) in [
        (trusting(stranger), format!("https://localhost:{port}/")),
        // The certificate is of another name.
        (trusting(root.pem().into_bytes()), format!("https://127.0.0.1:{port}/")),
    ] {
        let sending = Sending::start(config);
        let (id, _) = sending.hook(url).await;
        role(&sending.client, "one").await;
        assert_eq!(sending.tried(&id, 1).await.outcome, "not_trusted");
    }
    assert_eq!(receiver.arrived.len(), 0, "nothing was sent before the certificate was seen");
    let sending = Sending::start(trusting(root.pem().into_bytes()));
    let (id, secret) = sending.hook(format!("https://localhost:{port}/")).await;
    role(&sending.client, "one").await;
    receiver.next().await.verify(&secret);
    sending.nothing_left(&id).await;
    for pem in ["", "no certificate"] {
        WebhookSender::new(&trusting(pem.into())).unwrap_err();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_servers_on_one_file_one_sends_and_the_other_takes_over() {
    let mut receiver = Receiver::start(None).await;
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        let store = Store::Sqlite { path: folder.path().join("a.db"), exclusive: false, create: true };
        let options = Options { webhook_allow: loopback_allowed(), ..Options::new(store) };
        Sending::over(Service::open(options).unwrap(), WebhookConfig::default())
    };
    let one = open();
    let (id, _) = one.hook(format!("http://{}/", receiver.address)).await;
    role(&one.client, "first").await;
    receiver.next().await;
    let other = open();
    for number in 0..20 {
        role(&other.client, &format!("role {number}")).await;
        receiver.next().await;
    }
    one.nothing_left(&id).await;
    assert_eq!(receiver.arrived.len(), 0, "each was sent once");
    one.stop().await;
    role(&other.client, "after").await;
    receiver.next().await;
    other.nothing_left(&id).await;
}

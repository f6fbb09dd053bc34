//! JSON over HTTP before the engine itself, on a test store whose first key may be sent as it is.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use gatepass::client::{Client, ConnectOptions, connect};
use gatepass::service::{Bootstrap, Options, RateLimits, Service, Store};
use gatepass_server::{ServerConfig, bind};
use gatepass_wire::gatepass::v1::{CredentialCreateTokenRequest, CredentialCreateTokenResponse};
use gatepass_wire::v1;
use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};

use crate::fixture::{loopback, soon};

struct Gate {
    address: SocketAddr,
    key: Bootstrap,
    service: Service,
    client: reqwest::Client,
}

impl Gate {
    async fn start(config: ServerConfig) -> Gate {
        Gate::limited(config, RateLimits::OFF).await
    }

    async fn limited(config: ServerConfig, rate_limits: RateLimits) -> Gate {
        let options = Options { testing: true, rate_limits, ..Options::new(Store::Memory) };
        let service = Service::open(options).unwrap();
        let key = service.bootstrap("dev").await.unwrap();
        let server = bind(config).await.unwrap();
        let address = server.address();
        tokio::spawn(server.serve(service.clone(), std::future::pending()));
        _ = rustls::crypto::ring::default_provider().install_default();
        Gate { address, key, service, client: reqwest::Client::builder().build().unwrap() }
    }

    fn anonymous(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("http://{}{path}", self.address))
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.anonymous(method, path).header("authorization", basic(&self.key))
    }

    /// A client over gRPC with the same key.
    async fn client(&self) -> Client {
        let options = ConnectOptions::new().keys(self.key.access_key.clone(), self.key.secret_key.clone());
        connect(&format!("http://{}", self.address), options).await.unwrap()
    }

    fn revision(&self) -> u64 {
        self.service.journal().head().unwrap().revision.0
    }

    async fn get(&self, path: &str) -> Value {
        let response = soon(self.request(Method::GET, path).send()).await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        json_of(response).await
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        let request = self.request(Method::POST, path).header("content-type", "application/json");
        let response = soon(request.body(body.to_string()).send()).await.unwrap();
        let status = response.status();
        let answer = json_of(response).await;
        assert!(status.is_success(), "{path}: {status} {answer}");
        answer
    }
}

fn basic(key: &Bootstrap) -> String {
    use base64::Engine as _;
    let pair = format!("{}:{}", key.access_key, key.secret_key);
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair))
}

async fn json_of(response: Response) -> Value {
    serde_json::from_slice(&soon(response.bytes()).await.unwrap()).unwrap()
}

/// A refusal: a problem of this status that names the field, where one is at fault.
async fn refused(gate: &Gate, request: RequestBuilder, status: u16, field: Option<&str>) -> Value {
    let before = gate.revision();
    let response = soon(request.send()).await.unwrap();
    let told = response.status();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let challenged = response.headers().contains_key("www-authenticate");
    let problem = json_of(response).await;
    assert_eq!(told.as_u16(), status, "{problem}");
    assert_eq!(problem["status"], status);
    assert_eq!(problem["field"].as_str(), field, "{problem}");
    assert_eq!(challenged, status == 401);
    assert_eq!(gate.revision(), before, "a refusal changes nothing");
    problem
}

fn with_json(request: RequestBuilder, body: impl Into<String>) -> RequestBuilder {
    request.header("content-type", "application/json").body(body.into())
}

#[tokio::test]
async fn bodies_that_are_no_request_are_refused_by_name() {
    let gate = Gate::start(loopback()).await;
    let role = || gate.request(Method::POST, "/v1/roles");
    let named = r#"{"name":"a"}"#;
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonx",
        "application/json; charset=latin1",
    ] {
        refused(&gate, role().header("content-type", kind).body(named), 415, Some("content-type")).await;
    }
    refused(&gate, role().body(named), 415, Some("content-type")).await;
    let packed = with_json(role(), named).header("content-encoding", "gzip");
    refused(&gate, packed, 415, Some("content-encoding")).await;
    refused(&gate, role(), 400, Some("body")).await;
    for (body, field) in [
        ("", Some("body")),
        ("{", None),
        ("[]", Some("role")),
        (r#"{"name":"a","name":"b"}"#, None),
        (r#"{"name":7}"#, Some("role.name")),
        (r#"{"nme":"a"}"#, Some("role.nme")),
        (r#"{"name":"a","tags":[]}"#, Some("role.tags")),
        (r#"{"name":"a","access_rules":7}"#, Some("role.access_rules")),
    ] {
        refused(&gate, with_json(role(), body), 400, field).await;
    }
    let account = gate.request(Method::POST, "/v1/accounts");
    refused(&gate, with_json(account, r#"{"name":"ci"}"#), 400, Some("account.type")).await;
    let extend = gate.request(Method::POST, "/gatepass/v1/grants/g-1/extend");
    let both = r#"{"by":"1m0s","valid_until":"2030-01-01T00:00:00Z"}"#;
    refused(&gate, with_json(extend, both), 400, Some("body")).await;
    let get = gate.request(Method::GET, "/v1/roles");
    refused(&gate, with_json(get, "{}"), 400, Some("body")).await;
    let check = gate.request(Method::POST, "/gatepass/v1/access/check");
    refused(&gate, with_json(check, r#"{"accont":"a"}"#), 400, Some("accont")).await;
}

#[tokio::test]
async fn queries_name_known_fields_once() {
    let gate = Gate::start(loopback()).await;
    for (query, field) in [
        ("limt=1", "limt"),
        ("limit=1&limit=1", "limit"),
        ("limit=x", "meta.limit"),
        ("limit=-1", "meta.limit"),
        ("page=2", "page"),
        ("order_by=name", "order_by"),
        ("meta=1", "meta"),
        ("filter=nme:a", "filter"),
        ("snapshot_at=yesterday", "meta.snapshot_at"),
        ("cursor=abc", "cursor"),
        ("filter=%FF", "query"),
    ] {
        let path = format!("/v1/roles?{query}");
        let problem = refused(&gate, gate.request(Method::GET, &path), 400, Some(field)).await;
        assert_eq!(problem["code"], "INVALID_ARGUMENT");
    }
    refused(&gate, gate.request(Method::GET, "/v1/roles/r-0?x=1"), 400, Some("x")).await;
}

#[tokio::test]
async fn the_cursor_of_another_list_is_refused() {
    let gate = Gate::start(loopback()).await;
    for name in ["a", "b", "c"] {
        gate.post("/v1/roles", json!({ "name": name })).await;
        gate.post("/v1/groups", json!({ "name": name })).await;
    }
    let page = gate.get("/v1/roles?limit=2").await;
    assert_eq!(page["items"].as_array().unwrap().len(), 2);
    let cursor = page["next_cursor"].as_str().unwrap().to_owned();
    let last = gate.get(&format!("/v1/roles?limit=2&cursor={cursor}")).await;
    assert_eq!((last["items"].as_array().unwrap().len(), &last["next_cursor"]), (1, &json!("")));
    for foreign in [format!("/v1/groups?cursor={cursor}"), format!("/v1/roles?filter=name:a&cursor={cursor}")]
    {
        refused(&gate, gate.request(Method::GET, &foreign), 400, Some("cursor")).await;
    }
}

#[tokio::test]
async fn an_entity_is_created_read_changed_and_deleted() {
    let gate = Gate::start(loopback()).await;
    let request = with_json(
        gate.request(Method::POST, "/v1/accounts"),
        r#"{"type":"service","name":"ci","tags":{"a":"b"}}"#,
    );
    let response = soon(request.send()).await.unwrap();
    assert_eq!(response.status(), StatusCode::CREATED);
    assert!(response.headers().contains_key("gatepass-revision"));
    let made = json_of(response).await;
    assert_eq!(
        (&made["type"], &made["name"], &made["suspended"]),
        (&json!("service"), &json!("ci"), &json!(false))
    );
    assert!(made["token"].as_str().is_some_and(|token| token.len() > 20), "{made}");
    let path = format!("/v1/accounts/{}", made["id"].as_str().unwrap());
    let mut read = gate.get(&path).await;
    assert_eq!(read["tags"], json!({ "a": "b" }));
    assert!(read.get("token").is_none(), "shown once: {read}");
    read["name"] = "cd".into();
    let put = |body: Value| with_json(gate.request(Method::PUT, &path), body.to_string());
    let response = soon(put(read.clone()).send()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(json_of(response).await["name"], "cd");
    let mut other = read.clone();
    other["id"] = "a-0000000000000001".into();
    refused(&gate, put(other), 400, Some("account.id")).await;
    let response = soon(gate.request(Method::DELETE, &path).send()).await.unwrap();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert!(soon(response.bytes()).await.unwrap().is_empty());
    let problem = refused(&gate, gate.request(Method::GET, &path), 404, None).await;
    assert_eq!((&problem["code"], &problem["reason"]), (&json!("NOT_FOUND"), &json!("NOT_FOUND")));
    assert_eq!(problem["request_id"].as_str().unwrap().len(), 16);
}

#[tokio::test]
async fn a_condition_that_fails_is_told_as_one() {
    let gate = Gate::start(loopback()).await;
    let response =
        soon(with_json(gate.request(Method::POST, "/v1/roles"), r#"{"name":"a"}"#).send()).await.unwrap();
    let revision = response.headers()["gatepass-revision"].to_str().unwrap().to_owned();
    let path = format!("/v1/roles/{}", json_of(response).await["id"].as_str().unwrap());
    let put = |name: &str| {
        let request = gate.request(Method::PUT, &path).header("gatepass-if-revision", &revision);
        with_json(request, json!({ "name": name }).to_string())
    };
    assert_eq!(soon(put("b").send()).await.unwrap().status(), StatusCode::OK);
    let problem = refused(&gate, put("c"), 412, None).await;
    assert_eq!(problem["code"], "ABORTED");
    let taken = with_json(gate.request(Method::POST, "/v1/roles"), r#"{"name":"b"}"#);
    refused(&gate, taken, 409, Some("name")).await;
}

#[tokio::test]
async fn a_repeated_call_under_one_key_is_carried_out_once() {
    let gate = Gate::start(loopback()).await;
    let create = |name: &str| {
        let request = gate.request(Method::POST, "/v1/roles").header("gatepass-idempotency-key", "k1");
        with_json(request, json!({ "name": name }).to_string())
    };
    let first = json_of(soon(create("a").send()).await.unwrap()).await;
    let again = json_of(soon(create("a").send()).await.unwrap()).await;
    assert_eq!(first, again);
    refused(&gate, create("b"), 400, Some("gatepass-idempotency-key")).await;
}

#[tokio::test]
async fn without_a_proof_nothing_is_told_of_a_request() {
    let gate = Gate::start(loopback()).await;
    refused(&gate, gate.anonymous(Method::GET, "/v1/roles"), 401, None).await;
    for authorization in ["Basic", "Basic !", "Basic YQ==", "Digest x", "Bearer", "Bearer x", "Basic YTpi"] {
        let request = gate.anonymous(Method::GET, "/v1/roles").header("authorization", authorization);
        refused(&gate, request, 401, None).await;
        // Not even what is wrong with it.
        let request =
            gate.anonymous(Method::GET, "/v1/roles?nonsense=1").header("authorization", authorization);
        refused(&gate, request, 401, None).await;
    }
    let two = gate.request(Method::GET, "/v1/roles").header("authorization", "Bearer x");
    refused(&gate, two, 400, Some("authorization")).await;
    let two = gate.request(Method::GET, "/v1/roles").header("gatepass-signature", "x");
    refused(&gate, two, 400, Some("authorization")).await;
}

#[tokio::test]
async fn foreign_pages_and_foreign_names_are_turned_away() {
    let gate = Gate::start(loopback()).await;
    let own = format!("http://{}", gate.address);
    let get = || gate.request(Method::GET, "/v1/roles");
    assert_eq!(soon(get().header("origin", &own).send()).await.unwrap().status(), 200);
    for origin in ["null", "http://evil.test", "https://127.0.0.1", "http://127.0.0.1", ""] {
        refused(&gate, get().header("origin", origin), 403, None).await;
    }
    for host in ["evil.test", "localhost.evil.test", "127.0.0.1.evil.test:80"] {
        refused(&gate, get().header("host", host), 421, None).await;
    }
    let named = get().header("host", format!("localhost:{}", gate.address.port()));
    assert_eq!(soon(named.send()).await.unwrap().status(), 200);
    let answer = soon(get().header("origin", &own).send()).await.unwrap();
    assert!(!answer.headers().keys().any(|name| name.as_str().starts_with("access-control")));
}

#[tokio::test]
async fn configured_names_are_answered_under() {
    let config = ServerConfig { hosts: vec!["gate.test".to_owned()], ..loopback() };
    let gate = Gate::start(config).await;
    let get = |host: &str| gate.request(Method::GET, "/v1/roles").header("host", host);
    assert_eq!(soon(get("GATE.test:443").send()).await.unwrap().status(), 200);
    refused(&gate, get("other.test"), 421, None).await;
}

#[tokio::test]
async fn basic_in_the_clear_beyond_this_machine_is_like_a_wrong_secret() {
    // An address of this machine that is not loopback, where it has one.
    let probe = std::net::UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
    let beyond = probe.connect("192.0.2.1:9").and_then(|()| probe.local_addr()).map(|address| address.ip());
    let Some(beyond) = beyond.ok().filter(|address: &IpAddr| !address.is_loopback()) else { return };
    let config = ServerConfig { insecure: true, ..ServerConfig::new(SocketAddr::new(beyond, 0)) };
    let gate = Gate::start(config).await;
    let honest = refused(&gate, gate.request(Method::GET, "/v1/roles"), 401, None).await;
    let wrong = gate.anonymous(Method::GET, "/v1/roles").header("authorization", "Basic YTpi");
    assert_eq!(honest["detail"], refused(&gate, wrong, 401, None).await["detail"]);
}

#[tokio::test]
async fn what_is_not_offered_says_so() {
    let gate = Gate::start(loopback()).await;
    let problem = refused(&gate, gate.request(Method::GET, "/v1/managed-secrets-logs"), 501, None).await;
    assert_eq!(problem["code"], "UNIMPLEMENTED");
    refused(&gate, gate.request(Method::PATCH, "/v1/roles"), 405, None).await;
    refused(&gate, gate.request(Method::GET, "/v1/nothing"), 404, None).await;
}

#[tokio::test]
async fn what_is_left_of_a_limit_stands_in_the_headers() {
    let gate = Gate::limited(loopback(), RateLimits { reads: 3, writes: 1, ..RateLimits::OFF }).await;
    let read = || gate.request(Method::GET, "/v1/roles").send();
    for left in [2, 1] {
        let response = soon(read()).await.unwrap();
        let headers = response.headers().clone();
        let told = headers["ratelimit"].to_str().unwrap();
        assert!(response.status() == 200 && told.contains(&format!(";r={left};")), "{told}");
        assert!(headers["ratelimit-policy"].to_str().unwrap().contains(";q=3;w=60"), "{headers:?}");
        assert!(json_of(response).await.get("rate_limit").is_none(), "told once");
    }
    // gRPC takes from the same bucket and says the same, in the message.
    let roles = gatepass_wire::schema::method("/v1.Roles/List").unwrap();
    let reply = gate.client().await.call_bytes(roles, bytes::Bytes::new()).await.unwrap();
    let list = <v1::RoleListResponse as prost::Message>::decode(reply.body).unwrap();
    assert_eq!(list.rate_limit.map(|limit| (limit.limit, limit.remaining)), Some((3, 0)));
    let response = soon(read()).await.unwrap();
    let after: u64 = response.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=20).contains(&after), "{after}");
    let problem = json_of(response).await;
    assert_eq!((&problem["status"], &problem["code"]), (&json!(429), &json!("RESOURCE_EXHAUSTED")));
    assert!(problem["detail"].as_str().unwrap().contains(":reads"), "{problem}");
    // Who is not let in takes nothing and is told nothing; writes have a bucket of their own.
    let response = soon(gate.anonymous(Method::GET, "/v1/roles").send()).await.unwrap();
    assert!(response.status() == 401 && !response.headers().contains_key("ratelimit"));
    gate.post("/v1/roles", json!({ "name": "one" })).await;
    let two = with_json(gate.request(Method::POST, "/v1/roles"), json!({ "name": "two" }).to_string());
    let problem = refused(&gate, two, 429, None).await;
    assert!(problem["detail"].as_str().unwrap().contains(":writes"), "{problem}");
}

#[tokio::test]
async fn a_token_that_ended_is_like_a_wrong_one() {
    let gate = Gate::start(loopback()).await;
    let client = gate.client().await;
    let request =
        CredentialCreateTokenRequest { duration: Some(prost_types::Duration { seconds: 600, nanos: 0 }) };
    let made = client.call("/gatepass.v1.Credentials/CreateToken", &request).await.unwrap();
    let made: CredentialCreateTokenResponse = made.message;
    let with = |token: &str| {
        gate.anonymous(Method::GET, "/v1/roles").header("authorization", format!("Bearer {token}"))
    };
    let status = |token: String| async move { soon(with(&token).send()).await.unwrap().status() };
    assert_eq!(status(made.token.clone()).await, 200);
    client.advance_clock(Duration::from_secs(590)).await.unwrap();
    assert_eq!(status(made.token.clone()).await, 200);
    client.advance_clock(Duration::from_secs(10)).await.unwrap();
    let ended = refused(&gate, with(&made.token), 401, None).await;
    let mut wrong = made.token.clone();
    wrong.replace_range(wrong.len() - 4.., "AAAA");
    let wrong = refused(&gate, with(&wrong), 401, None).await;
    assert_eq!((&ended["detail"], &ended["code"]), (&wrong["detail"], &json!("UNAUTHENTICATED")));
    assert!(!ended.to_string().contains(&made.token), "{ended}");
}

#[tokio::test]
async fn questions_are_answered() {
    let gate = Gate::start(loopback()).await;
    let user = gate
        .post(
            "/v1/accounts",
            json!({ "type": "user", "email": "a@example.com", "first_name": "A", "last_name": "B" }),
        )
        .await;
    let resource = gate.post("/v1/resources", json!({ "type": "postgres", "name": "orders", "hostname": "db1", "username": "app", "password": "x", "database": "orders" })).await;
    assert!(resource.get("password").is_none(), "{resource}");
    let question = json!({ "account": user["id"], "resource": "orders" });
    let answer = gate.post("/gatepass/v1/access/check", question.clone()).await;
    assert_eq!(answer["allowed"], false);
    assert!(answer["revision"].is_string(), "64-bit numbers are strings: {answer}");
    let why = gate.post("/gatepass/v1/access/explain", question).await;
    assert!(!why["missing"].as_array().unwrap().is_empty());
    assert!(gate.get("/v1/resources/tags/").await.get("rate_limit").is_none());
    assert_eq!(gate.get("/gatepass/v1/operations/status").await["ready"], true);
    let accepted = gate.request(Method::POST, "/gatepass/v1/operations/accept-time");
    assert_eq!(soon(accepted.send()).await.unwrap().status(), 200, "nothing to say needs no body");
}

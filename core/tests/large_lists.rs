//! Lists of many entities come complete while others write: every one that was there all along, once, in the order of
//! ids. Prints what a page costs. GATEPASS_FULL=1 takes 100,000 entities.

mod support;

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use gatepass::service::{Call, Metadata, Options, Reply, Service, Store};
use gatepass::wire::raw::{Value, fields};
use gatepass::{Code, Error};
use gatepass_wire::{schema, v1};
use prost::Message;
use support::{holder, list_request};

/// Entries of a page.
const PAGE: i64 = 1000;
/// What one page may weigh (RULES 8), with the few bytes around its entries.
const BYTES: usize = (3 << 20) + 4096;

fn many() -> usize {
    if std::env::var_os("GATEPASS_FULL").is_some() { 100_000 } else { 4_000 }
}

async fn call(service: &Service, path: &str, body: Vec<u8>) -> Result<Reply, Error> {
    let method = schema::method(path).expect("a method");
    let call = Call { method, body: body.into(), metadata: Metadata::new(), caller: holder() };
    service.call(call).await
}

fn postgres(id: &str, name: String, group: &str) -> v1::Resource {
    let tags = v1::Tags { pairs: vec![v1::tags::Pair { name: "group".into(), value: group.into() }] };
    v1::Resource {
        resource: Some(v1::resource::Resource::Postgres(v1::Postgres {
            id: id.to_owned(),
            name,
            hostname: "db.example.com".into(),
            port: 5432,
            username: "app".into(),
            password: "hunter2".into(),
            database: "orders".into(),
            tags: Some(tags),
            ..v1::Postgres::default()
        })),
    }
}

async fn create(service: &Service, name: String, group: &str) -> String {
    let request = v1::ResourceCreateRequest { meta: None, resource: Some(postgres("", name, group)) };
    let reply = call(service, "/v1.Resources/Create", request.encode_to_vec()).await.expect("a resource");
    let answer = v1::ResourceCreateResponse::decode(reply.body).expect("an answer");
    match answer.resource.and_then(|resource| resource.resource) {
        Some(v1::resource::Resource::Postgres(made)) => made.id,
        other => panic!("{other:?}"),
    }
}

/// Makes so many, hundreds at a time, so that they share commits.
async fn create_all(service: &Service, count: usize) -> Vec<String> {
    let mut ids = Vec::with_capacity(count);
    for from in (0..count).step_by(500) {
        let batch = (from..count.min(from + 500)).map(|number| {
            let service = service.clone();
            tokio::spawn(async move { create(&service, format!("kept-{number}"), "kept").await })
        });
        for made in batch.collect::<Vec<_>>() {
            ids.push(made.await.expect("it ends"));
        }
    }
    ids
}

/// Writes until told to stop: new resources come between the others, change and go; of those that stay, the port
/// changes.
async fn churn(
    service: Service,
    place: usize,
    kept: Arc<Vec<String>>,
    stop: Arc<AtomicBool>,
    done: Arc<AtomicU64>,
) {
    let mut number = 0;
    while !stop.load(Ordering::Relaxed) {
        number += 1;
        let id = create(&service, format!("passing-{place}-{number}"), "passing").await;
        let path = "/v1.Resources/Update";
        let at = (number * 7919 + place * 104_729) % kept.len();
        let changed = postgres(&kept[at], format!("kept again {place} {number}"), "kept");
        let request = v1::ResourceUpdateRequest { meta: None, id: String::new(), resource: Some(changed) };
        call(&service, path, request.encode_to_vec()).await.expect("an update");
        let request = v1::ResourceDeleteRequest { meta: None, id };
        call(&service, "/v1.Resources/Delete", request.encode_to_vec()).await.expect("gone");
        done.fetch_add(3, Ordering::Relaxed);
    }
}

/// What is read of an entry: a text in a field, within a member of a oneof where there is one.
#[derive(Clone, Copy)]
struct Key {
    wrapped: bool,
    field: u32,
}

fn text_of(entry: &[u8], key: Key) -> String {
    let inner = if key.wrapped { first(entry, None).expect("a member") } else { entry };
    String::from_utf8(first(inner, Some(key.field)).expect("an id").to_vec()).expect("text")
}

/// The bytes of a field, or of the first there is.
fn first(message: &[u8], number: Option<u32>) -> Option<&[u8]> {
    fields(message).filter_map(Result::ok).find_map(|field| match field.value {
        Value::Bytes(bytes) if number.is_none_or(|number| number == field.number) => Some(bytes),
        _ => None,
    })
}

/// A list read to its end, and what its pages cost.
struct Listed {
    keys: Vec<String>,
    times: Vec<Duration>,
    largest: usize,
    /// By how much the process grew meanwhile.
    grown: u64,
}

async fn list(service: &Service, path: &str, filter: &str, key: Key) -> Listed {
    let method = schema::method(path).expect("a list");
    let items = method.response.fields.iter().find(|field| field.repeated).expect("a list").number;
    let before = resident();
    let mut listed = Listed { keys: Vec::new(), times: Vec::new(), largest: 0, grown: 0 };
    let mut cursor = String::new();
    loop {
        let request = list_request(path, filter, PAGE, &cursor);
        let begin = Instant::now();
        let body = call(service, path, request).await.expect("a page").body;
        listed.times.push(begin.elapsed());
        listed.largest = listed.largest.max(body.len());
        cursor.clear();
        for field in fields(&body).map(|field| field.expect("protobuf")) {
            let Value::Bytes(bytes) = field.value else { continue };
            if field.number == items {
                listed.keys.push(text_of(bytes, key));
            } else if field.number == 1 {
                cursor = first(bytes, Some(1))
                    .map(|text| String::from_utf8_lossy(text).into())
                    .unwrap_or_default();
            }
        }
        listed.grown = listed.grown.max(resident().saturating_sub(before));
        if cursor.is_empty() {
            return listed;
        }
    }
}

/// The bytes that this process holds in memory; 0 where the system does not tell.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) * 1024
}

impl Listed {
    /// Every one of those that were there all along is in it, once.
    fn is_complete(&mut self, what: &str, kept: &HashSet<&str>, written: u64) {
        let seen: HashSet<&str> = self.keys.iter().map(String::as_str).collect();
        assert_eq!(seen.len(), self.keys.len(), "{what}: something came twice");
        let missing = kept.iter().filter(|id| !seen.contains(**id)).count();
        assert_eq!(missing, 0, "{what}: {missing} of {} are missing", kept.len());
        assert!(self.largest <= BYTES, "{what}: a page of {} bytes", self.largest);
        self.times.sort_unstable();
        let (pages, middle) = (self.times.len(), self.times[self.times.len() / 2]);
        println!(
            "{what}: {} entries in {pages} pages; a page {middle:.2?} (median), {:.2?} (longest), {} KiB at most; \
             the process grew by {} KiB; {written} writes meanwhile",
            self.keys.len(),
            self.times[pages - 1],
            self.largest / 1024,
            self.grown / 1024,
        );
    }
}

#[test]
fn lists_of_many_are_complete_while_others_write() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(3).enable_all().build();
    runtime.expect("a runtime").block_on(lists_under_writes());
}

async fn lists_under_writes() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::Sqlite { path: folder.path().join("a.db"), exclusive: true, create: true };
    let service = Service::open(Options { test_store: true, ..Options::new(store) }).expect("a store");
    let begin = Instant::now();
    let kept = Arc::new(create_all(&service, many()).await);
    println!("{} entities made in {:.1?}; {} KiB resident", kept.len(), begin.elapsed(), resident() / 1024);
    let account = user(&service).await;
    let role = role_for(&service, &account).await;
    let all: HashSet<&str> = kept.iter().map(String::as_str).collect();

    let (stop, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let writers: Vec<_> = (0..4)
        .map(|place| {
            tokio::spawn(churn(
                service.clone(),
                place,
                Arc::clone(&kept),
                Arc::clone(&stop),
                Arc::clone(&done),
            ))
        })
        .collect();
    let resource = Key { wrapped: true, field: 32_768 };
    let by_role = format!("role_id:{role}");
    let by_account = format!("account_id:{account}");
    let row = |path: &str| {
        let method = schema::method(path).expect("a list");
        let items = method.response.fields.iter().find(|field| field.repeated).expect("a list");
        let field = items.message().and_then(|row| row.field_named("resource_id")).expect("of a resource");
        Key { wrapped: false, field: field.number }
    };
    for (path, filter, key) in [
        ("/v1.Resources/List", "", resource),
        ("/v1.Resources/List", "tag:group=kept", resource),
        ("/v1.Resources/List", "name:kept*", resource),
        ("/v1.RoleResources/List", by_role.as_str(), row("/v1.RoleResources/List")),
        ("/v1.AccountResources/List", by_account.as_str(), row("/v1.AccountResources/List")),
    ] {
        let before = done.load(Ordering::Relaxed);
        let mut listed = list(&service, path, filter, key).await;
        if path == "/v1.Resources/List" {
            assert!(listed.keys.is_sorted(), "{path} is not in the order of ids");
        }
        let what = format!("{path} {filter}");
        listed.is_complete(&what, &all, done.load(Ordering::Relaxed) - before);
    }
    // Every creation stands in the trail, once; more come in while it is read.
    let before = done.load(Ordering::Relaxed);
    let activity = Key { wrapped: false, field: 1 };
    let mut listed = list(&service, "/v1.Activities/List", "", activity).await;
    assert!(listed.keys.len() >= many(), "{} activities", listed.keys.len());
    listed.is_complete("/v1.Activities/List", &HashSet::new(), done.load(Ordering::Relaxed) - before);
    stop.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await.expect("no write failed");
    }
    assert!(done.load(Ordering::Relaxed) > 100, "somebody wrote meanwhile");
    // The same cursor is of one list alone, however long it is.
    let first = call(&service, "/v1.Resources/List", list_request("/v1.Resources/List", "", 10, "")).await;
    let answer = v1::ResourceListResponse::decode(first.expect("a page").body).expect("an answer");
    let cursor = answer.meta.expect("more").next_cursor;
    let foreign = list_request("/v1.Roles/List", "", 10, &cursor);
    let error = call(&service, "/v1.Roles/List", foreign).await.expect_err("another list's");
    assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("cursor")));
}

async fn user(service: &Service) -> String {
    let user = v1::User {
        email: "lists@example.com".into(),
        first_name: "L".into(),
        last_name: "L".into(),
        ..v1::User::default()
    };
    let account = v1::Account { account: Some(v1::account::Account::User(user)) };
    let request = v1::AccountCreateRequest { meta: None, account: Some(account) };
    let reply = call(service, "/v1.Accounts/Create", request.encode_to_vec()).await.expect("a user");
    let answer = v1::AccountCreateResponse::decode(reply.body).expect("an answer");
    match answer.account.and_then(|account| account.account) {
        Some(v1::account::Account::User(user)) => user.id,
        other => panic!("{other:?}"),
    }
}

/// A role that reaches all that stays, held by the account.
async fn role_for(service: &Service, account: &str) -> String {
    let role = v1::Role {
        name: "all that stays".into(),
        access_rules: r#"[{"tags":{"group":"kept"}}]"#.into(),
        ..v1::Role::default()
    };
    let request = v1::RoleCreateRequest { meta: None, role: Some(role) };
    let reply = call(service, "/v1.Roles/Create", request.encode_to_vec()).await.expect("a role");
    let role = v1::RoleCreateResponse::decode(reply.body).expect("an answer").role.expect("the role").id;
    let attachment =
        v1::AccountAttachment { account_id: account.to_owned(), role_id: role.clone(), ..Default::default() };
    let request = v1::AccountAttachmentCreateRequest {
        account_attachment: Some(attachment),
        ..v1::AccountAttachmentCreateRequest::default()
    };
    call(service, "/v1.AccountAttachments/Create", request.encode_to_vec()).await.expect("an attachment");
    role
}

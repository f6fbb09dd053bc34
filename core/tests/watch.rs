//! What watchers are told, and when they are told no more (RULES 4.1, 4.3, 4.5, 5.5, 6.1).

mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use gatepass::client::{Client, ConnectOptions, EventFilter, Since, connect};
use gatepass::gatepass_v1::event_change::Entity as Changed;
use gatepass::gatepass_v1::{Event, WatchRequest, WatchResponse};
use gatepass::model::{EntityId, Kind, Revision};
use gatepass::service::{
    Call, Caller, Metadata, Options, ReplyStream, Service, Store, TestClock, WatchLimits,
};
use gatepass::{Code, Error, v1};
use gatepass_wire::schema;
use prost::Message;
use support::keys::{Key, network};
use support::story::Story;
use support::{HOUR, NOON, SECOND, World, by_id, holder};

const PATH: &str = "/gatepass.v1.Events/Watch";
/// A bound on what a test waits for, far beyond what it takes.
const PATIENCE: Duration = Duration::from_secs(120);

impl World {
    fn watch_as(
        &self,
        request: &WatchRequest,
        metadata: Metadata,
        caller: Caller,
    ) -> Result<ReplyStream, Error> {
        let method = schema::method(PATH).expect("a method");
        let call = Call { method, body: request.encode_to_vec().into(), metadata, caller };
        self.block_on(self.service.stream(call))
    }

    fn watch(&self, request: &WatchRequest) -> Result<ReplyStream, Error> {
        self.watch_as(request, Metadata::new(), holder())
    }

    fn watch_with(&self, key: &Key, request: &WatchRequest) -> Result<ReplyStream, Error> {
        let body = request.encode_to_vec();
        let mut nonce = [0; 16];
        nonce[..8].copy_from_slice(&self.unique().to_be_bytes());
        let mut metadata = Metadata::new();
        for (name, value) in key.fresh_metadata(PATH, &body, &[], self.now(), &nonce) {
            metadata.push(name, value);
        }
        self.watch_as(request, metadata, network())
    }

    /// The next event; signs of life are passed over.
    fn next(&self, stream: &mut ReplyStream) -> Result<Event, Error> {
        loop {
            let next = self.block_on(async { tokio::time::timeout(PATIENCE, stream.next()).await });
            let reply = next.expect("it comes").expect("no end without a word")?;
            let mark = reply.metadata.get("gatepass-revision").expect("where to go on").to_owned();
            let message = WatchResponse::decode(reply.body).expect("a message");
            assert_eq!(message.revision, mark);
            if let Some(event) = message.event {
                assert_eq!(event.revision, mark);
                let durable = self.service.journal().head().expect("a head").revision;
                assert!(number(&event) <= durable.0, "told before it was durable");
                return Ok(event);
            }
        }
    }

    fn role(&self, name: &str) -> String {
        let role = v1::Role { name: name.to_owned(), ..v1::Role::default() };
        let request = v1::RoleCreateRequest { meta: None, role: Some(role) };
        let answer: v1::RoleCreateResponse = self.send("/v1.Roles/Create", &request).expect("a role");
        answer.role.expect("the role").id
    }

    fn delete_role(&self, id: &str) {
        self.raw("/v1.Roles/Delete", by_id("/v1.Roles/Delete", id)).expect("a deletion");
    }
}

fn number(event: &Event) -> u64 {
    event.revision.split_once('.').expect("epoch and number").1.parse().expect("a number")
}

fn since(text: &str) -> WatchRequest {
    WatchRequest { since: text.to_owned(), ..WatchRequest::default() }
}

#[test]
fn an_event_tells_who_did_what_and_what_became_of_it() {
    let world = World::new();
    let mut stream = world.watch(&since("")).expect("a stream");
    let id = world.role("on call");
    let event = world.next(&mut stream).expect("an event");
    let actor = event.actor.as_ref().expect("an actor");
    assert_eq!((&*actor.r#type, &*actor.name), ("embedded", "embedded:test@here"));
    assert_eq!((&*event.verb, &*event.method), ("role added", "Roles.Create"));
    assert_eq!(event.time.expect("a time").seconds, NOON.0 / SECOND);
    let [change] = &event.changes[..] else { panic!("{event:?}") };
    assert_eq!((&*change.id, &*change.kind, change.deleted, change.hidden), (&*id, "role", false, false));
    let Some(Changed::Role(role)) = &change.entity else { panic!("{change:?}") };
    assert_eq!((&*role.id, &*role.name), (&*id, "on call"));
    let get = by_id("/v1.Activities/Get", &event.activity_id);
    let told = world.raw("/v1.Activities/Get", get).expect("the activity");
    let told = v1::ActivityGetResponse::decode(told.body).expect("an activity").activity.expect("it");
    assert_eq!((told.verb, told.completed_at), (event.verb, event.time));
    world.delete_role(&id);
    let event = world.next(&mut stream).expect("an event");
    assert_eq!(event.verb, "role deleted");
    assert!(event.changes[0].deleted && event.changes[0].entity.is_none());
}

#[test]
fn any_revision_is_a_beginning() {
    let world = World::new();
    let names: Vec<String> = (0..600).map(|number| format!("role {number}")).collect();
    names.iter().for_each(|name| drop(world.role(name)));
    let read = |from: &str, count: usize| {
        let mut stream = world.watch(&since(from)).expect("a stream");
        (0..count).map(|_| world.next(&mut stream).expect("an event")).collect::<Vec<_>>()
    };
    let all = read("0", 600);
    let revisions: Vec<u64> = all.iter().map(number).collect();
    assert_eq!(revisions, (1..=600).collect::<Vec<u64>>());
    for from in [0, 1, 255, 256, 257, 598] {
        assert_eq!(read(&all[from].revision, 599 - from), all[from + 1..], "after {}", from + 1);
    }
}

#[test]
fn only_what_passes_the_filter_is_told() {
    let world = World::new();
    let mut filtered = world
        .watch(&WatchRequest { kinds: vec!["account".into()], ..since("") })
        .expect("a stream of one kind");
    let mut by_verb = world
        .watch(&WatchRequest { verbs: vec!["role deleted".into()], ..since("") })
        .expect("a stream of one verb");
    let kept = world.role("kept");
    let gone = world.role("gone");
    let mut of_one = world
        .watch(&WatchRequest { entities: vec![gone.clone()], ..since("0") })
        .expect("a stream of one entity");
    let user = world.user("user");
    world.delete_role(&gone);
    assert_eq!(world.next(&mut filtered).expect("an event").changes[0].id, user);
    assert_eq!(world.next(&mut by_verb).expect("an event").changes[0].id, gone);
    let verbs: Vec<String> = (0..2).map(|_| world.next(&mut of_one).expect("an event").verb).collect();
    assert_eq!(verbs, ["role added", "role deleted"]);
    assert_ne!(kept, gone);
}

#[test]
fn what_makes_no_sense_is_refused_and_named() {
    let world = World::new();
    world.role("one");
    let mark = {
        let reply = world.raw("/v1.Roles/List", Vec::new()).expect("a list");
        reply.metadata.get("gatepass-revision").expect("a revision").to_owned()
    };
    let epoch = mark.split_once('.').expect("two parts").0;
    for (from, code) in [
        ("1", Code::InvalidArgument),
        ("yesterday", Code::InvalidArgument),
        (&*format!("{epoch}.x"), Code::InvalidArgument),
        (&*format!("{epoch}."), Code::InvalidArgument),
        (&*format!("{epoch}.-1"), Code::InvalidArgument),
        ("00000000.1", Code::InvalidArgument),
        (&*format!("{epoch}.2"), Code::OutOfRange),
        (&*format!("{epoch}.18446744073709551615"), Code::OutOfRange),
    ] {
        let error = world.watch(&since(from)).map(drop).expect_err(from);
        assert_eq!((error.code(), error.field()), (code, Some("since")), "{from}: {error}");
    }
    let error = world.watch(&since("00000000.1")).map(drop).expect_err("another history");
    assert!(error.message().contains("another history"), "{error}");
    let error = world
        .watch(&WatchRequest { kinds: vec!["rolls".into()], ..since("") })
        .map(drop)
        .expect_err("no kind");
    assert!(error.message().contains("`role`"), "those known are named: {error}");
    let error = world.raw(PATH, Vec::new()).expect_err("one message of a stream");
    assert_eq!(error.code(), Code::InvalidArgument, "{error}");
    let call = Call {
        method: schema::method("/v1.Roles/List").expect("a method"),
        body: Vec::new().into(),
        metadata: Metadata::new(),
        caller: holder(),
    };
    let error = world.block_on(world.service.stream(call)).map(drop).expect_err("a stream of a list");
    assert_eq!(error.code(), Code::InvalidArgument, "{error}");
}

#[test]
fn who_may_not_may_not() {
    let world = World::new();
    let others: Vec<&str> =
        gatepass::model::PERMISSIONS.iter().copied().filter(|name| *name != "audit:activities").collect();
    let error = world.watch_with(&world.key(&others), &since("")).map(drop).expect_err("refused");
    assert_eq!(error.code(), Code::PermissionDenied);
    assert!(error.message().contains("audit:activities"), "{error}");
    let error = world.watch_as(&since(""), Metadata::new(), network()).map(drop).expect_err("nobody");
    assert_eq!(error.code(), Code::Unauthenticated);
    let stranger = World::new().key(&["audit:activities"]);
    let error = world.watch_with(&stranger, &since("")).map(drop).expect_err("a stranger");
    assert_eq!(error.code(), Code::Unauthenticated);
}

/// A captured request must not open a second stream, which would tell what the first one did not see yet.
#[test]
fn a_signed_request_opens_one_stream() {
    let world = World::new();
    let key = world.key(&["audit:activities"]);
    let body = since("").encode_to_vec();
    let open = || {
        let mut metadata = Metadata::new();
        for (name, value) in key.fresh_metadata(PATH, &body, &[], NOON, &[7; 16]) {
            metadata.push(name, value);
        }
        world.watch_as(&since(""), metadata, network()).map(drop)
    };
    open().expect("the first");
    assert_eq!(open().expect_err("a replay").code(), Code::Unauthenticated);
}

/// Every kind of entity, told to a watcher who may list none and to one who may list all.
#[test]
fn what_a_watcher_may_not_list_is_an_id_and_a_kind() {
    let world = World::new();
    let blind = world.key(&["audit:activities"]);
    let all: Vec<&str> = gatepass::model::PERMISSIONS.to_vec();
    let seeing = world.key(&all);
    let mut made = Vec::new();
    for kind in support::entity::kinds() {
        if kind.has("Create") && kind.has("Get") {
            let member = kind.member.map_or("", |field| field.name);
            made.push(world.made(kind.service.name, member));
        }
    }
    assert!(made.len() > 100, "{}", made.len());
    let last = world.revision().0;
    let (mut of_blind, mut of_seeing) = (
        world.watch_with(&blind, &since("0")).expect("a stream"),
        world.watch_with(&seeing, &since("0")).expect("a stream"),
    );
    let mut shown = 0;
    for revision in 1..=last {
        let (less, more) =
            (world.next(&mut of_blind).expect("an event"), world.next(&mut of_seeing).expect("an event"));
        assert_eq!((number(&less), number(&more)), (revision, revision));
        for (less, more) in less.changes.iter().zip(&more.changes) {
            assert!(less.hidden && less.entity.is_none(), "{less:?}");
            assert_eq!((&less.id, &less.kind, less.deleted), (&more.id, &more.kind, more.deleted));
            assert!(!more.hidden && (more.deleted || more.entity.is_some()), "{more:?}");
            shown += 1;
        }
        assert_eq!(less.actor.expect("an actor").name, "");
        assert_eq!(more.actor.expect("an actor").name, "embedded:test@here");
    }
    assert!(shown >= made.len());
}

#[test]
fn each_kind_is_shown_by_its_own_permission() {
    let world = World::new();
    let listing = world.key(&["audit:activities", "role:list"]);
    let mut stream = world.watch_with(&listing, &since("")).expect("a stream");
    let user = world.user("user");
    let event = world.next(&mut stream).expect("an event");
    assert!(event.changes[0].hidden && event.changes[0].id == user, "{event:?}");
    assert!(!format!("{event:?}").contains("@example.com"), "{event:?}");
    world.role("on call");
    let event = world.next(&mut stream).expect("an event");
    assert!(matches!(&event.changes[0].entity, Some(Changed::Role(role)) if role.name == "on call"));
}

#[test]
fn no_secret_is_ever_told() {
    let world = World::new();
    let mut stream = world.watch(&since("0")).expect("a stream");
    let postgres = v1::Postgres {
        name: "orders".into(),
        hostname: "db1".into(),
        username: "app".into(),
        password: "hunter2-hunter2".into(),
        database: "orders".into(),
        ..v1::Postgres::default()
    };
    let resource = v1::Resource::from(postgres);
    let request = v1::ResourceCreateRequest { meta: None, resource: Some(resource) };
    let _: v1::ResourceCreateResponse = world.send("/v1.Resources/Create", &request).expect("a resource");
    let key = world.key(&["role:list"]);
    let credential = world.credential(&world.user("user"), false);
    let secrets: [&str; 3] = ["hunter2-hunter2", &key.secret_text, &credential.secret_text];
    for _ in 0..world.revision().0 {
        let event = world.next(&mut stream).expect("an event");
        let text = format!("{event:?}");
        assert!(secrets.iter().all(|secret| !text.contains(secret)), "{text}");
    }
}

/// Whatever ends a credential ends its watchers, although nothing that they are told about happened.
#[test]
fn a_watcher_whose_credential_ends_is_cut_at_once() {
    let admin = |world: &World| {
        let person = world.user("admin");
        (person.clone(), world.credential(&person, false))
    };
    type End = fn(&World, &str, &Key);
    let ends: [(&str, End, Code); 5] = [
        (
            "revoked",
            |world, _, key| {
                let path = "/gatepass.v1.Credentials/Revoke";
                world.raw(path, by_id(path, &key.id)).map(drop).expect("revoked");
            },
            Code::Unauthenticated,
        ),
        (
            "suspended",
            |world, person, _| update(world, person, |user| user.permission_level_rw = "suspended".into()),
            Code::Unauthenticated,
        ),
        (
            "demoted",
            |world, person, _| update(world, person, |user| user.permission_level_rw = "user".into()),
            Code::PermissionDenied,
        ),
        (
            "deleted",
            |world, person, _| {
                let path = "/v1.Accounts/Delete";
                world.raw(path, by_id(path, person)).map(drop).expect("deleted");
            },
            Code::Unauthenticated,
        ),
        ("kept", |_, _, _| {}, Code::Ok),
    ];
    for (how, end, code) in ends {
        let world = World::new();
        let (person, key) = admin(&world);
        let filter = WatchRequest { kinds: vec!["node".into()], ..since("") };
        let mut stream = world.watch_with(&key, &filter).expect("a stream");
        world.block_on(stream.next()).expect("a sign of life").expect("it stands");
        end(&world, &person, &key);
        if code == Code::Ok {
            world.made("Nodes", "relay");
            world.next(&mut stream).expect("an event");
            continue;
        }
        assert_eq!(world.next(&mut stream).expect_err(how).code(), code, "{how}");
        let after = world.block_on(async { stream.next().await });
        assert!(after.is_none(), "{how}: nothing comes after the error");
    }
}

fn update(world: &World, person: &str, change: fn(&mut v1::User)) {
    let reply = world.raw("/v1.Accounts/Get", by_id("/v1.Accounts/Get", person)).expect("the person");
    let account = v1::AccountGetResponse::decode(reply.body).expect("an account").account.expect("it");
    let Some(v1::account::Account::User(mut user)) = account.account else { panic!("a user") };
    change(&mut user);
    let account = v1::Account { account: Some(v1::account::Account::User(user)) };
    let request = v1::AccountUpdateRequest { meta: None, id: person.to_owned(), account: Some(account) };
    let _: v1::AccountUpdateResponse = world.send("/v1.Accounts/Update", &request).expect("an update");
}

#[test]
fn a_watcher_whose_credential_expires_is_cut() {
    let world = World::testing();
    let key = world.key_for(&["audit:activities"], 3600);
    let mut stream = world.watch_with(&key, &since("")).expect("a stream");
    world.block_on(stream.next()).expect("a sign of life").expect("it stands");
    let client = Client::of_service(world.service.clone(), ConnectOptions::new());
    world.block_on(client.advance_clock(Duration::from_secs(3599))).expect("almost");
    let id = world.role("seen");
    assert_eq!(world.next(&mut stream).expect("an event").changes[0].id, id);
    world.block_on(client.advance_clock(Duration::from_secs(1))).expect("then");
    // Nothing was written: the watcher is woken by the time alone.
    let error = world.next(&mut stream).expect_err("cut");
    assert_eq!(error.code(), Code::Unauthenticated, "{error}");
}

fn limited(limits: WatchLimits) -> World {
    let mut world = World::new();
    let clock = Arc::new(TestClock::at(NOON));
    world.service =
        Service::open(Options { clock, watch: limits, ..Options::new(Store::Memory) }).expect("a store");
    world
}

#[test]
fn watchers_are_limited_by_key_and_in_all() {
    let world = limited(WatchLimits { per_key: 2, in_all: 3, ..WatchLimits::default() });
    let (one, other) = (world.key(&["audit:activities"]), world.key(&["audit:activities"]));
    let mut open: Vec<_> = (0..2).map(|_| world.watch_with(&one, &since("")).expect("a stream")).collect();
    let error = world.watch_with(&one, &since("")).map(drop).expect_err("too many");
    assert_eq!(error.code(), Code::ResourceExhausted);
    assert!(error.message().contains("2 watchers of one key"), "{error}");
    open.push(world.watch_with(&other, &since("")).expect("another key's"));
    let error = world.watch_with(&other, &since("")).map(drop).expect_err("too many");
    assert!(error.message().contains("3 watchers in all"), "{error}");
    open.remove(0);
    open.push(world.watch_with(&other, &since("")).expect("one left"));
}

/// It does not take its event; the seat is free again, and when it comes it is told where to go on.
#[test]
fn a_watcher_that_lets_events_wait_is_cut_with_its_place() {
    let limits = WatchLimits { per_key: 1, patience: Duration::ZERO, ..WatchLimits::default() };
    let world = limited(limits);
    let mut slow = world.watch(&since("")).expect("a stream");
    world.block_on(slow.next()).expect("a sign of life").expect("it stands");
    world.role("told");
    let told = world.next(&mut slow).expect("an event").revision;
    world.role("waits");
    let began = Instant::now();
    let second = loop {
        match world.watch(&since(&told)) {
            Ok(stream) => break stream,
            Err(error) => assert_eq!(error.code(), Code::ResourceExhausted, "{error}"),
        }
        assert!(began.elapsed() < PATIENCE, "it was never cut");
        std::thread::yield_now();
    };
    let error = world.next(&mut slow).expect_err("cut");
    assert_eq!(error.code(), Code::ResourceExhausted);
    assert!(error.is_retryable() && error.message().contains(&told), "{error}");
    drop(second);
    let mut again = world.watch(&since(&told)).expect("a stream");
    assert_eq!(number(&world.next(&mut again).expect("what waited")), 2);
}

#[test]
fn an_erased_state_is_told_as_erased() {
    let world = World::new();
    let id = world.role("a name to forget");
    let role = v1::Role { id: id.clone(), name: "another".into(), ..v1::Role::default() };
    let request = v1::RoleUpdateRequest { meta: None, id: id.clone(), role: Some(role) };
    let _: v1::RoleUpdateResponse = world.send("/v1.Roles/Update", &request).expect("an update");
    let record = world.service.journal().record(Revision(1)).expect("a record").expect("there is one");
    let place = |kind| record.changes.iter().position(|change| change.id.kind == kind).expect("a change");
    world.service.journal().erase(Revision(1), place(Kind::Role)).expect("erased");
    let mut stream = world.watch(&since("0")).expect("a stream");
    let event = world.next(&mut stream).expect("an event");
    let [change] = &event.changes[..] else { panic!("{event:?}") };
    assert!(change.erased && !change.deleted && change.entity.is_none(), "{change:?}");
    assert!(!format!("{event:?}").contains("forget"), "{event:?}");
    assert!(!world.next(&mut stream).expect("an event").changes[0].erased);
}

/// What is watched is written through another handle on the same file, as by another process.
#[test]
fn what_others_write_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = || {
        let path = folder.path().join("a.db");
        World::open(Store::Sqlite { path, exclusive: false, create: true }, TestClock::at(NOON), false)
    };
    let (here, there) = (open(), open());
    let mut stream = here.watch(&since("")).expect("a stream");
    for round in 0..20 {
        let id = there.role(&format!("role {round}"));
        assert_eq!(here.next(&mut stream).expect("an event").changes[0].id, id);
    }
    let own = here.role("own");
    assert_eq!(here.next(&mut stream).expect("an event").changes[0].id, own);
}

/// A grant ends and nobody writes: the end is recorded for the watcher, dated at its instant.
#[test]
fn what_falls_due_is_told_although_nobody_calls() {
    let world = World::new();
    let grant = world.made("AccountGrants", "");
    let id: EntityId = grant.id().parse().expect("an id");
    let filter = WatchRequest { kinds: vec!["account_grant".into()], ..since("") };
    let mut stream = world.watch(&filter).expect("a stream");
    world.block_on(stream.next()).expect("a sign of life").expect("it stands");
    world.clock.advance(1000 * 24 * HOUR);
    let event = world.next(&mut stream).expect("an event");
    assert_eq!(event.actor.as_ref().expect("an actor").r#type, "system");
    let [change] = &event.changes[..] else { panic!("{event:?}") };
    assert!(change.deleted && change.id == id.to_string(), "{change:?}");
}

/// With the time of the runtime standing still: it moves on only when nothing else can happen.
#[test]
fn signs_of_life_come_while_nothing_happens() {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().expect("one");
    let world = World::new();
    let mut stream = world.watch(&since("")).expect("a stream");
    runtime.block_on(async {
        let began = tokio::time::Instant::now();
        for round in 0..5 {
            let reply = stream.next().await.expect("no end").expect("a sign of life");
            let message = WatchResponse::decode(reply.body).expect("a message");
            assert!(message.event.is_none());
            assert_eq!(message.heartbeat.expect("how often").seconds, 15);
            let passed = began.elapsed();
            assert!(
                passed >= Duration::from_secs(15 * round) && passed < Duration::from_secs(15 * round + 1)
            );
        }
    });
}

/// Small numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A writer writes, a watcher is dropped and made again a hundred times at its last place: it sees every record once, in
/// order.
#[test]
fn a_watcher_that_is_killed_and_resumed_misses_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("a.db").display());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let writing = connect(&url, ConnectOptions::new()).await.expect("a client");
        let reading = connect(&url, ConnectOptions::new()).await.expect("another client");
        let mut watch =
            reading.watch(Since::Now, EventFilter::everything().kind("role")).await.expect("a watch");
        let writer = tokio::spawn(async move {
            for number in 0..1500 {
                let role = v1::Role { name: format!("role {number}"), ..v1::Role::default() };
                writing.roles().create(role).await.expect("a role");
            }
        });
        let (mut seen, mut numbers, mut kills) = (Vec::new(), Numbers(1), 0);
        while seen.len() < 1500 {
            let life = if kills < 100 { numbers.below(20) } else { 1500 };
            for _ in 0..life {
                if seen.len() == 1500 {
                    break;
                }
                let event = tokio::time::timeout(PATIENCE, watch.next()).await.expect("it comes");
                seen.push(event.expect("no end").expect("an event"));
            }
            let place = watch.revision();
            drop(watch);
            kills += 1;
            let filter = EventFilter::everything().kind("role");
            watch = reading.watch(place, filter).await.expect("the watch goes on");
        }
        writer.await.expect("everything was written");
        assert!(kills >= 100, "{kills}");
        let names: Vec<String> = seen
            .iter()
            .map(|event| match &event.changes[0].entity {
                Some(Changed::Role(role)) => role.name.clone(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(names, (0..1500).map(|number| format!("role {number}")).collect::<Vec<_>>());
    });
}

#[test]
fn strongdm_has_no_events_and_says_what_instead() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let options = ConnectOptions::new().keys("auth-1", "c2VjcmV0");
        let client = connect("https://app.strongdm.com", options).await.expect("a client");
        let error = client.watch(Since::Now, EventFilter::everything()).await.expect_err("not there");
        assert_eq!(error.code(), Code::Unimplemented);
        assert!(error.message().contains("activities"), "{error}");
    });
}

/// Whoever waits for a request of its own needs no right to read the audit trail, and reads none of it.
#[test]
fn without_the_permission_one_watches_own_requests_and_is_told_nothing_else() {
    let story = Story::new();
    let world = &story.world;
    let asked = story.asked();
    let (alice, bob) = (world.credential(&story.alice, false), world.credential(&story.bob, false));
    let about = |ids: &[&str]| WatchRequest {
        entities: ids.iter().map(|id| (*id).to_owned()).collect(),
        ..WatchRequest::default()
    };
    let others: [&[&str]; 4] =
        [&[], &[&story.alice], &[&asked.id, "aq-00000000000000ff"], &[&asked.id, &story.db]];
    for ids in others {
        let error = world.watch_with(&alice, &about(ids)).expect_err("not hers");
        assert_eq!(error.code(), Code::PermissionDenied, "{ids:?}: {error}");
    }
    let error = world.watch_with(&bob, &about(&[&asked.id])).expect_err("not his");
    assert_eq!(error.code(), Code::PermissionDenied, "an approver sees it in the list");
    let mut stream = world.watch_with(&alice, &about(&[&asked.id])).expect("her own");
    world.role("told to others");
    story.approve(&story.bob, &asked.id).expect("a vote");
    let event = world.next(&mut stream).expect("an event");
    let [change] = &event.changes[..] else { panic!("{event:?}") };
    assert_eq!((&*change.id, change.hidden, &change.entity), (&*asked.id, true, &None));
    assert_eq!((&event.actor, &*event.verb, &*event.method, &*event.activity_id), (&None, "", "", ""));
}

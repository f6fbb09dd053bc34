//! What whoever runs the server does: a restored store waits for review (RULES 6.4), and a person's data is erased while
//! every proof holds (RULES 6.3).

mod support;

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::time::{Duration, Instant};

use gatepass::Code;
use gatepass::client::{Client, ConnectOptions};
use gatepass::journal::{
    BackupOptions, Content, KeySource, RestoreOptions, backup, restore, verify_inclusion,
};
use gatepass::model::{EntityId, Revision};
use gatepass::service::{Caller, Proof, Store, TestClock};
use gatepass_wire::gatepass::v1::{
    CredentialCreateRequest, CredentialCreateResponse, EraseRequest, EraseResponse, ResumeRequest,
    ResumeResponse, StatusRequest, StatusResponse,
};
use gatepass_wire::v1;
use prost::Message;
use support::keys::Key;
use support::*;
use tempfile::TempDir;

fn store(path: &Path) -> Store {
    Store::Sqlite { path: path.to_owned(), exclusive: false, create: true }
}

fn open(path: &Path, clock: &TestClock) -> World {
    World::open(store(path), clock.clone(), false)
}

fn client(world: &World) -> Client {
    Client::of_service(world.service.clone(), ConnectOptions::new())
}

fn role(name: &str) -> Vec<u8> {
    let role = v1::Role { name: name.to_owned(), ..v1::Role::default() };
    v1::RoleCreateRequest { meta: None, role: Some(role) }.encode_to_vec()
}

fn resource(world: &World) -> String {
    let redis = v1::Redis {
        name: "orders".into(),
        hostname: "db1".into(),
        port: 6379,
        port_override: -1,
        ..v1::Redis::default()
    };
    let resource = v1::Resource { resource: Some(v1::resource::Resource::Redis(redis)) };
    let request = v1::ResourceCreateRequest { meta: None, resource: Some(resource) };
    let answer: v1::ResourceCreateResponse =
        world.send("/v1.Resources/Create", &request).expect("a resource");
    match answer.resource.and_then(|resource| resource.resource) {
        Some(v1::resource::Resource::Redis(redis)) => redis.id,
        other => panic!("{other:?}"),
    }
}

fn grant(world: &World, account: &str, resource: &str) -> String {
    let grant = v1::AccountGrant {
        account_id: account.into(),
        resource_id: resource.into(),
        valid_until: Some(prost_types::Timestamp { seconds: (NOON.0 + 2 * HOUR) / SECOND, nanos: 0 }),
        ..v1::AccountGrant::default()
    };
    let request = v1::AccountGrantCreateRequest { meta: None, account_grant: Some(grant) };
    let answer: v1::AccountGrantCreateResponse =
        world.send("/v1.AccountGrants/Create", &request).expect("a grant");
    answer.account_grant.expect("the grant").id
}

/// A store with access that was revoked after its backup, restored.
struct Restored {
    _folder: TempDir,
    world: World,
    path: std::path::PathBuf,
    alice: String,
    orders: String,
    grant: String,
    revision: String,
    cursor: String,
}

fn restored() -> Restored {
    let folder = TempDir::new().expect("a folder");
    let clock = TestClock::at(NOON);
    let (path, file) = (folder.path().join("a.db"), folder.path().join("copy"));
    let world = open(&path, &clock);
    let (alice, orders) = (world.user("user"), resource(&world));
    let grant = grant(&world, &alice, &orders);
    world.raw("/v1.Roles/Create", role("one")).expect("a role");
    let reply = world.raw("/v1.Roles/Create", role("two")).expect("a role");
    let revision = reply.metadata.get("gatepass-revision").expect("a revision").to_owned();
    let (_, cursor) =
        page(&world, "/v1.Roles/List", list_request("/v1.Roles/List", "", 1, "")).expect("a page");
    assert!(!cursor.is_empty());
    let options = BackupOptions { master_key: KeySource::Beside, include_master_key: true, now: world.now() };
    backup(&path, &file, &options, &mut |_| ()).expect("a backup");
    world.raw("/v1.AccountGrants/Delete", by_id("/v1.AccountGrants/Delete", &grant)).expect("revoked");
    assert!(!world.service.check(&alice, &orders).expect("an answer"));
    drop(world);
    let path = folder.path().join("again.db");
    let options = RestoreOptions { master_key: KeySource::Beside, now: NOON };
    restore(&file, &path, &options, &mut |_| ()).expect("restored");
    let world = open(&path, &clock);
    Restored { _folder: folder, world, path, alice, orders, grant, revision, cursor }
}

#[test]
fn a_restored_store_answers_and_writes_nothing_until_it_is_accepted() {
    let r = restored();
    let world = &r.world;
    assert!(world.service.check(&r.alice, &r.orders).expect("an answer"), "questions are answered");
    let reasons = world.service.readiness();
    assert!(reasons.len() == 1 && reasons[0].contains("gatepass operate resume"), "{reasons:?}");
    let status: StatusResponse =
        world.send("/gatepass.v1.Operations/Status", &StatusRequest {}).expect("a status");
    assert!(!status.ready && status.review.is_some_and(|review| review.revision == status.revision));

    let delete = by_id("/v1.AccountGrants/Delete", &r.grant);
    let extend = gatepass_wire::gatepass::v1::GrantExtendRequest {
        id: r.grant.clone(),
        end: Some(gatepass_wire::gatepass::v1::grant_extend_request::End::By(prost_types::Duration {
            seconds: 60,
            nanos: 0,
        })),
    };
    let credential =
        CredentialCreateRequest { account: r.alice.clone(), ..CredentialCreateRequest::default() };
    for (path, body) in [
        ("/v1.Roles/Create", role("three")),
        ("/v1.AccountGrants/Delete", delete),
        ("/gatepass.v1.Grants/Extend", extend.encode_to_vec()),
        ("/gatepass.v1.Credentials/Create", credential.encode_to_vec()),
    ] {
        world.refused(path, body, Code::FailedPrecondition, "paused for review");
    }
    let before = world.revision();
    let key = world.block_on(world.service.bootstrap("recovered"));
    assert!(key.is_err_and(|error| error.code() == Code::FailedPrecondition));
    // What falls due ends by the clock, as always, and is recorded later.
    world.clock.advance(3 * HOUR);
    world.block_on(world.service.sweep()).expect("a sweep");
    assert!(!world.service.check(&r.alice, &r.orders).expect("an answer"));
    assert_eq!(world.revision(), before, "nothing was written");

    // Another process that has it open sees the acceptance.
    let other = open(&r.path, &world.clock);
    assert!(!other.service.readiness().is_empty());
    let accepted: ResumeResponse =
        world.send("/gatepass.v1.Operations/Resume", &ResumeRequest {}).expect("accepted");
    assert_eq!(accepted.accepted.expect("what").revision, before.0);
    let records = world.service.journal().records(before, 10).expect("records");
    assert!(records.iter().any(|record| record.verb == "restore accepted"), "{records:?}");
    for world in [world, &other] {
        assert_eq!(world.service.readiness(), Vec::<String>::new());
        world.refused(
            "/gatepass.v1.Operations/Resume",
            Vec::new(),
            Code::FailedPrecondition,
            "no restore waits",
        );
        world
            .raw("/v1.Roles/Create", role(&format!("r{}", world.unique() + world.revision().0)))
            .expect("a role");
    }
    drop(other);
    let again = open(&r.path, &world.clock);
    assert_eq!(again.service.readiness(), Vec::<String>::new(), "it stays accepted");
}

#[test]
fn cursors_and_revisions_of_before_a_restore_are_errors() {
    let r = restored();
    let list = "/v1.Roles/List";
    let metadata = [("gatepass-at-least-revision", &*r.revision)];
    let body = list_request(list, "", 1, "");
    r.world.refused_with(list, body, &metadata, Code::InvalidArgument, "another history");
    r.world.send::<_, ResumeResponse>("/gatepass.v1.Operations/Resume", &ResumeRequest {}).expect("accepted");
    let metadata = [("gatepass-if-revision", &*r.revision)];
    r.world.refused_with("/v1.Roles/Create", role("x"), &metadata, Code::InvalidArgument, "another history");
    let error = page(&r.world, list, list_request(list, "", 1, &r.cursor)).expect_err("an old cursor");
    assert_eq!(error.code(), Code::InvalidArgument, "{error}");
}

/// A person whose every text is one that nothing else has.
struct Person {
    id: String,
    key: Key,
}

/// Texts of the person that the files hold until they are erased. The address is that of her calls.
const PERSONAL: [&str; 6] =
    ["zyxalice@personal.example", "Zyxfirst", "Zyxlast", "zyxlaptop", "zyxunix", "203.0.113.77"];

fn address() -> Caller {
    Caller::Network {
        address: Some(IpAddr::V4(Ipv4Addr::new(203, 0, 113, 77))),
        host: support::keys::HOST.to_owned(),
        secure: false,
        proof: Proof::Signed,
    }
}

fn person(world: &World) -> Person {
    let user = v1::User {
        email: PERSONAL[0].into(),
        first_name: PERSONAL[1].into(),
        last_name: PERSONAL[2].into(),
        permission_level_rw: "admin".into(),
        ..v1::User::default()
    };
    let account = v1::Account { account: Some(v1::account::Account::User(user)) };
    let request = v1::AccountCreateRequest { meta: None, account: Some(account) };
    let answer: v1::AccountCreateResponse = world.send("/v1.Accounts/Create", &request).expect("a user");
    let Some(v1::account::Account::User(user)) = answer.account.and_then(|account| account.account) else {
        panic!("a user came back as something else")
    };
    let request = CredentialCreateRequest {
        account: user.id.clone(),
        name: PERSONAL[3].into(),
        ..CredentialCreateRequest::default()
    };
    let made: CredentialCreateResponse =
        world.send("/gatepass.v1.Credentials/Create", &request).expect("a key");
    let id = made.credential.expect("the credential").id;
    Person { id: user.id, key: Key::new(id, made.access_key, made.secret_key) }
}

/// What the person did and had: a role she made from her address, her name on resources, a grant, a new name.
fn lives(world: &World, person: &Person) {
    let body = role("made by her");
    let metadata = person.key.day_metadata("/v1.Roles/Create", &body, world.now());
    let pairs: Vec<(&str, &str)> = metadata.iter().map(|(name, value)| (&**name, &**value)).collect();
    world.call("/v1.Roles/Create", body, &pairs, address()).expect("a role of hers");
    let set = v1::IdentitySet { name: "unix".into(), ..v1::IdentitySet::default() };
    let request = v1::IdentitySetCreateRequest { meta: None, identity_set: Some(set) };
    let set: v1::IdentitySetCreateResponse = world.send("/v1.IdentitySets/Create", &request).expect("a set");
    let alias = v1::IdentityAlias {
        account_id: person.id.clone(),
        identity_set_id: set.identity_set.expect("the set").id,
        username: PERSONAL[4].into(),
        ..v1::IdentityAlias::default()
    };
    let request = v1::IdentityAliasCreateRequest { meta: None, identity_alias: Some(alias) };
    world
        .send::<_, v1::IdentityAliasCreateResponse>("/v1.IdentityAliases/Create", &request)
        .expect("an alias");
    let orders = resource(world);
    grant(world, &person.id, &orders);
}

fn delete(world: &World, person: &Person) {
    world.raw("/v1.Accounts/Delete", by_id("/v1.Accounts/Delete", &person.id)).expect("deleted");
}

fn erase(world: &World, person: &Person) -> EraseResponse {
    let request = EraseRequest { account_id: person.id.clone() };
    world.send("/gatepass.v1.Operations/Erase", &request).expect("erased")
}

/// The personal texts that some file of the folder holds.
fn in_files(folder: &Path) -> Vec<&'static str> {
    let files: Vec<Vec<u8>> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|file| std::fs::read(file.expect("a file").path()).expect("readable"))
        .collect();
    let found =
        |text: &&str| files.iter().any(|file| file.windows(text.len()).any(|part| part == text.as_bytes()));
    PERSONAL.into_iter().filter(found).collect()
}

#[test]
fn nothing_of_an_erased_person_is_left_and_every_proof_holds() {
    let folder = TempDir::new().expect("a folder");
    let (path, clock) = (folder.path().join("a.db"), TestClock::at(NOON));
    let world = open(&path, &clock);
    // Two that hold the file, as two processes do.
    let other = open(&path, &clock);
    let person = person(&world);
    lives(&world, &person);
    let bob = world.user("user");
    // A saved state from before the deletion holds the account.
    world.service.save_checkpoint().expect("saved");
    world.refused(
        "/gatepass.v1.Operations/Erase",
        EraseRequest { account_id: person.id.clone() }.encode_to_vec(),
        Code::FailedPrecondition,
        "delete the account first",
    );
    delete(&world, &person);
    assert_eq!(in_files(folder.path()), PERSONAL, "the test sees what is there");
    let journal = world.service.journal();
    let tree = journal.tree_head().expect("a tree");
    let proofs: Vec<_> = (1..=tree.size)
        .map(|revision| {
            let leaf = journal.record(Revision(revision)).expect("read").expect("there").leaf;
            (leaf, journal.inclusion_proof(Revision(revision), tree.size).expect("a proof"))
        })
        .collect();
    other.service.check(&bob, "rs-0000000000000001").expect_err("the other catches up");

    let erased = erase(&world, &person);
    assert!(erased.versions >= 3 && erased.activities >= 5 && erased.log_emptied, "{erased:?}");
    assert_eq!(in_files(folder.path()), Vec::<&str>::new());
    // A state that the other process saved from before would bring it back.
    journal.save_checkpoint(Revision(1), &mut std::iter::once(Ok(PERSONAL[0].into()))).expect("passed over");
    assert_eq!(in_files(folder.path()), Vec::<&str>::new());

    for (revision, (leaf, proof)) in (1..).zip(&proofs) {
        let record = journal.record(Revision(revision)).expect("read").expect("there");
        assert_eq!(record.leaf, *leaf);
        verify_inclusion(*leaf, revision - 1, tree.size, proof, tree.root).expect("it proves");
    }
    let now = journal.verify().expect("whole");
    let proof = journal.consistency_proof(tree.size, now.size).expect("a proof");
    gatepass::journal::verify_consistency(tree.size, tree.root, now.size, now.root, &proof).expect("it grew");
    let last = journal.record(Revision(now.size)).expect("read").expect("there");
    assert_eq!((&*last.verb, &*last.method), ("erased", "Operations.Erase"));

    told_as_erased(&other, &person);
    let again = erase(&world, &person);
    assert_eq!((again.versions, again.activities), (0, 0));
    assert_eq!(journal.head().expect("a head").revision.0, now.size, "there was nothing to record");
    drop((world, other));
    assert_eq!(in_files(folder.path()), Vec::<&str>::new());
    told_as_erased(&open(&path, &clock), &person);
}

/// The trail goes on telling that something was done, by which ids, and no more.
fn told_as_erased(world: &World, person: &Person) {
    let gp = client(world);
    let id: EntityId = person.id.parse().expect("an id");
    let activities = world.block_on(gp.activities().list("").collect()).expect("activities");
    let of_her: Vec<_> = activities
        .iter()
        .filter(|activity| activity.entities.iter().any(|entity| entity.id == person.id))
        .collect();
    let verbs: Vec<&str> = of_her.iter().map(|activity| &*activity.verb).collect();
    assert!(
        verbs.contains(&"user added") && verbs.contains(&"user deleted") && verbs.contains(&"erased"),
        "{verbs:?}"
    );
    let added = of_her.iter().find(|activity| activity.verb == "user added").expect("there");
    assert_eq!(added.description, "user added: erased");
    let one = world.block_on(gp.activities().get(&added.id)).expect("one activity");
    assert_eq!(one.description, added.description);
    let made = activities.iter().find(|activity| {
        activity.actor.as_ref().is_some_and(|actor| actor.id == person.id) && activity.verb == "role added"
    });
    let made = made.expect("what she did is told");
    assert_eq!((made.actor.as_ref().expect("an actor").email.as_str(), &*made.ip_address), ("erased", ""));
    for told in activities.iter().map(|activity| format!("{activity:?}")) {
        assert!(PERSONAL.iter().all(|text| !told.contains(text)), "{told}");
    }
    let history =
        world.block_on(gp.accounts_history().list(format!("id:{id}")).collect()).expect("a history");
    assert!(history.len() >= 2 && history.iter().all(|line| line.account.is_none()), "{history:?}");
    // Derived histories are made of the records once more.
    world.block_on(gp.account_resources_history().list("").collect()).expect("a derived history");
    let journal = world.service.journal();
    let first = journal.entity_history(id, Revision(0), 10).expect("versions");
    assert_eq!(first[0].content, Content::Erased);
}

#[test]
fn erasure_waits_for_readers_and_finishes_behind_them() {
    let folder = TempDir::new().expect("a folder");
    let (path, clock) = (folder.path().join("a.db"), TestClock::at(NOON));
    let world = open(&path, &clock);
    let other = open(&path, &clock);
    let person = person(&world);
    delete(&world, &person);
    world.service.save_checkpoint().expect("saved");
    // A reader in the middle of a saved state keeps the log from being emptied.
    let reading = other.service.journal().load_checkpoint().expect("read").expect("there");
    let erased = erase(&world, &person);
    assert!(!erased.log_emptied, "{erased:?}");
    // The one who erased may be gone by then: the others see the mark.
    drop(world);
    drop(reading);
    let begin = Instant::now();
    while !in_files(folder.path()).is_empty() {
        assert!(begin.elapsed() < Duration::from_secs(120), "old pages stay: {:?}", in_files(folder.path()));
        std::thread::yield_now();
    }
}

#[test]
fn in_memory_too_and_only_what_is_one_persons() {
    let world = World::new();
    let person = person(&world);
    lives(&world, &person);
    let bob = world.user("user");
    delete(&world, &person);
    let erased = erase(&world, &person);
    assert!(erased.versions >= 3 && erased.log_emptied, "{erased:?}");
    assert!(PERSONAL.iter().all(|text| !world.journal_holds(text)));
    assert!(world.journal_holds("user1@example.com"), "Bob is not erased");
    told_as_erased(&world, &person);
    let request = |id: &str| EraseRequest { account_id: id.to_owned() }.encode_to_vec();
    let path = "/gatepass.v1.Operations/Erase";
    world.refused(path, request(&bob), Code::FailedPrecondition, "delete the account first");
    world.refused(path, request("a-00000000000000ff"), Code::NotFound, "account_id");
    world.refused(path, request("zyxalice@personal.example"), Code::InvalidArgument, "account_id");
    world.refused_with(
        path,
        request(&person.id),
        &[("gatepass-if-revision", "00000000.1")],
        Code::InvalidArgument,
        "gatepass-if-revision",
    );
}

/// Whoever may run the server may not erase evidence: that is a permission of its own, which no level of a person has.
#[test]
fn operating_is_not_erasing() {
    use gatepass::model::PermissionSet;
    let world = World::new();
    let person = person(&world);
    delete(&world, &person);
    let body = EraseRequest { account_id: person.id.clone() }.encode_to_vec();
    let error = world.key(&["gatepass:operate"]).call(&world, "/gatepass.v1.Operations/Erase", body.clone());
    assert_eq!(error.expect_err("refused").code(), Code::PermissionDenied);
    for level in ["root-admin", "admin", "auditor"] {
        assert!(!PermissionSet::of_level(level).contains("gatepass:erase"), "{level}");
    }
    world.key(&["gatepass:erase"]).call(&world, "/gatepass.v1.Operations/Erase", body).expect("erased");
}

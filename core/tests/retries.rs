//! Calls that are made again, that depend on a revision, and that are made while the clock is in doubt (RULES 2.6,
//! 5.3, 8).

mod support;

use std::path::PathBuf;

use gatepass::model::Timestamp;
use gatepass::service::{Reply, Store, TestClock};
use gatepass::{Code, ErrorReason};
use gatepass_wire::gatepass::v1::{
    AcceptTimeRequest, AcceptTimeResponse, CheckRequest, CheckResponse, GrantExtendRequest, StatusRequest,
    StatusResponse, grant_extend_request::End,
};
use gatepass_wire::v1;
use prost::Message;
use support::entity::{Entity, Fill, Kind};
use support::keys::{Key, key_of, send, token};
use support::tree::Val;
use support::{HOUR, NOON, SECOND, World, by_id, list_all};

const CREATE: &str = "/v1.Accounts/Create";
const IDEMPOTENCY: &str = "gatepass-idempotency-key";
const IF_REVISION: &str = "gatepass-if-revision";
const AT_LEAST: &str = "gatepass-at-least-revision";

fn revision_of(reply: &Reply) -> String {
    reply.metadata.get("gatepass-revision").expect("a revision").to_owned()
}

/// A file that goes with the test.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> File {
        let folder = std::env::temp_dir().join(format!("gatepass-{name}-{}", std::process::id()));
        _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        File(folder)
    }

    fn open(&self, clock: &TestClock) -> World {
        let store = Store::Sqlite { path: self.0.join("store.db"), exclusive: true, create: true };
        World::open(store, clock.clone(), false)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_same_call_again_answers_the_same_secrets_and_included() {
    let world = World::new();
    let key = [(IDEMPOTENCY, "make the key")];
    for body in [
        token("pipeline", &["role:list"], Some(3600)).encode_to_vec(),
        Entity::filled(&world, Kind::of("Accounts", "service"), Fill::Required).request("Create"),
    ] {
        let key = [(IDEMPOTENCY, &*format!("key {}", world.unique()))];
        let first = world.with(CREATE, body.clone(), &key).expect("an account");
        let before = world.revision();
        world.clock.advance(HOUR);
        let again = world.with(CREATE, body, &key).expect("the same account");
        assert_eq!(again.body, first.body);
        assert_eq!(revision_of(&again), revision_of(&first));
        assert_eq!(world.revision(), before, "one call wrote twice");
    }
    let node = Entity::filled(&world, Kind::of("Nodes", "relay"), Fill::Required).request("Create");
    let first = world.with("/v1.Nodes/Create", node.clone(), &key).expect("a node");
    let answer = v1::NodeCreateResponse::decode(first.body.clone()).expect("an answer");
    assert!(!answer.token.is_empty());
    assert_eq!(world.with("/v1.Nodes/Create", node, &key).expect("the node").body, first.body);
    assert_eq!(list_all(&world, "/v1.Nodes/List", "", 0).len(), 1);
}

#[test]
fn updates_and_deletions_are_answered_again_as_they_were() {
    let world = World::new();
    let kind = Kind::of("Roles", "");
    let mut role = world.create(&Entity::filled(&world, kind, Fill::Required));
    role.set_text("name", "first");
    let path = kind.path("Update");
    let body = role.request("Update");
    let first = world.with(&path, body.clone(), &[(IDEMPOTENCY, "rename")]).expect("an update");
    role.set_text("name", "second");
    world.try_update(&role).expect("somebody else's update");
    let again = world.with(&path, body, &[(IDEMPOTENCY, "rename")]).expect("the first update's answer");
    assert_eq!(again.body, first.body);
    assert_eq!(world.get(kind, role.id()).expect("the role").text("name"), "second");

    let path = kind.path("Delete");
    let first = world.with(&path, by_id(&path, role.id()), &[(IDEMPOTENCY, "delete")]).expect("a deletion");
    let again = world.with(&path, by_id(&path, role.id()), &[(IDEMPOTENCY, "delete")]).expect("not NotFound");
    assert_eq!(again.body, first.body);
    // The deletion of a group's role answers with what was deleted.
    let link = world.made("GroupsRoles", "");
    let path = link.kind.path("Delete");
    let first = world.with(&path, by_id(&path, link.id()), &[(IDEMPOTENCY, "unlink")]).expect("a deletion");
    let again = world.with(&path, by_id(&path, link.id()), &[(IDEMPOTENCY, "unlink")]).expect("the same");
    assert_eq!(again.body, first.body);
    assert_eq!(Entity::answered(link.kind, "Delete", &again.body).tree, link.tree);
}

#[test]
fn a_key_used_for_another_call_is_refused() {
    let world = World::new();
    let kind = Kind::of("Roles", "");
    let body = Entity::filled(&world, kind, Fill::Required).request("Create");
    world.with("/v1.Roles/Create", body.clone(), &[(IDEMPOTENCY, "k")]).expect("a role");
    let other = Entity::filled(&world, kind, Fill::Required).request("Create");
    for (path, body) in [("/v1.Roles/Create", other), ("/v1.Groups/Create", body)] {
        let error = world.refused_with(path, body, &[(IDEMPOTENCY, "k")], Code::InvalidArgument, IDEMPOTENCY);
        assert_eq!(error.reason(), ErrorReason::IdempotencyMismatch);
    }
    for bad in ["", &"k".repeat(201)] {
        let body = Entity::filled(&world, kind, Fill::Required).request("Create");
        world.refused_with(
            "/v1.Roles/Create",
            body,
            &[(IDEMPOTENCY, bad)],
            Code::InvalidArgument,
            IDEMPOTENCY,
        );
    }
}

/// Passing over metadata that cannot be read would make an unconditional write of a conditional one.
#[test]
fn metadata_given_twice_is_refused() {
    let world = World::new();
    let kind = Kind::of("Roles", "");
    let revision = revision_of(&world.raw("/v1.Roles/List", Vec::new()).expect("a list"));
    for (name, value) in [(IDEMPOTENCY, "k"), (IF_REVISION, &revision), (AT_LEAST, &revision)] {
        let body = Entity::filled(&world, kind, Fill::Required).request("Create");
        let twice = [(name, value), (name, value)];
        world.refused_with("/v1.Roles/Create", body, &twice, Code::InvalidArgument, name);
    }
}

/// So would a misspelt name, or one of a later version: what the caller asked for would be left out in silence.
#[test]
fn metadata_of_ours_that_nothing_reads_is_refused() {
    let world = World::new();
    let kind = Kind::of("Roles", "");
    for name in ["gatepass-if-revison", "gatepass-revision", "gatepass-", "gatepass-dry-run"] {
        let body = Entity::filled(&world, kind, Fill::Required).request("Create");
        let metadata = [(name, "x")];
        let error =
            world.refused_with("/v1.Roles/Create", body, &metadata, Code::InvalidArgument, IF_REVISION);
        assert_eq!(error.field(), Some(name));
        assert!([name, IDEMPOTENCY, AT_LEAST].iter().all(|name| error.message().contains(name)), "{error}");
    }
    // Signed, it is refused just so: the signature says who asks, not that it is understood.
    let key = world.key(&["role:list"]);
    let error =
        key.fresh(&world, "/v1.Roles/List", Vec::new(), &[("gatepass-dry-run", "1")]).expect_err("refused");
    assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("gatepass-dry-run")));
    // What is not ours is passed over.
    world.with("/v1.Roles/List", Vec::new(), &[("x-sdm-new", "1"), ("traceparent", "1")]).expect("a list");
}

#[test]
fn a_refused_call_does_not_use_up_its_key() {
    let world = World::new();
    let kind = Kind::of("Roles", "");
    let first = world.create(&Entity::filled(&world, kind, Fill::Required));
    let mut second = Entity::filled(&world, kind, Fill::Required);
    second.set_text("name", first.text("name"));
    let body = second.request("Create");
    world.refused_with("/v1.Roles/Create", body.clone(), &[(IDEMPOTENCY, "k")], Code::AlreadyExists, "name");
    world.delete(kind, first.id()).expect("a deletion");
    world.with("/v1.Roles/Create", body, &[(IDEMPOTENCY, "k")]).expect("the name is free now");
}

#[test]
fn a_key_is_kept_for_a_day() {
    let world = World::new();
    let body = Entity::filled(&world, Kind::of("Roles", ""), Fill::Required).request("Create");
    let first = world.with("/v1.Roles/Create", body.clone(), &[(IDEMPOTENCY, "k")]).expect("a role");
    world.clock.advance(24 * HOUR - 1);
    let again = world.with("/v1.Roles/Create", body.clone(), &[(IDEMPOTENCY, "k")]).expect("the same role");
    assert_eq!(again.body, first.body);
    world.clock.advance(1);
    world.refused_with("/v1.Roles/Create", body, &[(IDEMPOTENCY, "k")], Code::AlreadyExists, "name");
}

#[test]
fn a_key_survives_the_process() {
    let file = File::new("retries");
    let clock = TestClock::at(NOON);
    let body = token("pipeline", &["role:list"], None).encode_to_vec();
    let world = file.open(&clock);
    let first = world.with(CREATE, body.clone(), &[(IDEMPOTENCY, "k")]).expect("a key");
    drop(world);
    let world = file.open(&clock);
    let before = world.revision();
    let again = world.with(CREATE, body.clone(), &[(IDEMPOTENCY, "k")]).expect("the same key");
    assert_eq!(again.body, first.body);
    assert_eq!(revision_of(&again), revision_of(&first));
    assert_eq!(world.revision(), before);
    let key = key_of(v1::AccountCreateResponse::decode(again.body).expect("an answer"));
    key.call(&world, "/v1.Roles/List", Vec::new()).expect("the key works");
    let other = token("other", &[], None).encode_to_vec();
    world.refused_with(CREATE, other, &[(IDEMPOTENCY, "k")], Code::InvalidArgument, IDEMPOTENCY);
    drop(world);
    clock.advance(24 * HOUR);
    let world = file.open(&clock);
    world.refused_with(CREATE, body, &[(IDEMPOTENCY, "k")], Code::AlreadyExists, "name");
}

#[test]
fn an_answer_with_a_secret_that_is_gone_is_not_given_half() {
    let world = World::new();
    let body = token("pipeline", &[], None).encode_to_vec();
    let first = world.with(CREATE, body.clone(), &[(IDEMPOTENCY, "k")]).expect("a key");
    let key = key_of(v1::AccountCreateResponse::decode(first.body).expect("an answer"));
    world.delete(Kind::of("Accounts", "token"), &key.id).expect("a deletion");
    world.refused_with(CREATE, body, &[(IDEMPOTENCY, "k")], Code::FailedPrecondition, &key.id);
}

#[test]
fn a_conditional_write_meets_what_it_was_based_on_or_nothing() {
    let world = World::new();
    let kind = Kind::of("Roles", "");
    let mut role = world.create(&Entity::filled(&world, kind, Fill::Required));
    let read = |id: &str| {
        let path = kind.path("Get");
        revision_of(&world.raw(&path, by_id(&path, id)).expect("the role"))
    };
    let base = read(role.id());
    world.made("Groups", "");
    role.set_text("name", "first");
    let update = kind.path("Update");
    world
        .with(&update, role.request("Update"), &[(IF_REVISION, &base)])
        .expect("what others changed does not matter");
    role.set_text("name", "second");
    let error = world.refused_with(
        &update,
        role.request("Update"),
        &[(IF_REVISION, &base)],
        Code::Aborted,
        "revision",
    );
    assert_eq!(error.reason(), ErrorReason::RevisionMismatch);
    let delete = kind.path("Delete");
    world.refused_with(
        &delete,
        by_id(&delete, role.id()),
        &[(IF_REVISION, &base)],
        Code::Aborted,
        "revision",
    );
    assert_eq!(world.get(kind, role.id()).expect("the role").text("name"), "first");
    let base = read(role.id());
    world.with(&delete, by_id(&delete, role.id()), &[(IF_REVISION, &base)]).expect("as it was read");

    let base = revision_of(&world.raw("/v1.Roles/List", Vec::new()).expect("a list"));
    let create = || Entity::filled(&world, kind, Fill::Required).request("Create");
    world.with("/v1.Roles/Create", create(), &[(IF_REVISION, &base)]).expect("nothing was written");
    world.refused_with("/v1.Roles/Create", create(), &[(IF_REVISION, &base)], Code::Aborted, "revision");
}

#[test]
fn revisions_that_are_none_or_of_another_history_or_to_come() {
    let (world, other) = (World::new(), World::new());
    let kind = Kind::of("Roles", "");
    let create = || Entity::filled(&world, kind, Fill::Required).request("Create");
    let mine = revision_of(&world.raw("/v1.Roles/Create", create()).expect("a role"));
    let foreign = revision_of(
        &other
            .raw("/v1.Roles/Create", Entity::filled(&other, kind, Fill::Required).request("Create"))
            .expect("a role"),
    );
    let (epoch, _) = mine.split_once('.').expect("an epoch and a number");
    for name in [IF_REVISION, AT_LEAST] {
        for bad in [
            "",
            "1",
            "x.y",
            ".1",
            &format!("{epoch}."),
            &format!("{epoch}.-1"),
            &format!("{mine}.1"),
            &foreign,
        ] {
            world.refused_with("/v1.Roles/Create", create(), &[(name, bad)], Code::InvalidArgument, name);
        }
    }
    world.with("/v1.Roles/List", Vec::new(), &[(AT_LEAST, &mine)]).expect("it is known");
    let to_come = format!("{epoch}.{}", world.revision().0 + 1);
    let error = world.refused_with(
        "/v1.Roles/List",
        Vec::new(),
        &[(AT_LEAST, &to_come)],
        Code::Unavailable,
        &to_come,
    );
    assert!(error.is_indeterminate() && error.is_retryable());
}

fn allowed(world: &World, grant: &Entity) -> bool {
    let request = CheckRequest {
        account: grant.text("account_id").to_owned(),
        resource: grant.text("resource_id").to_owned(),
        as_of: None,
    };
    let answer: CheckResponse = world.send("/gatepass.v1.Access/Check", &request).expect("an answer");
    answer.allowed
}

/// While the clock is in doubt nobody is given access, and everybody's still ends; an operator ends the doubt.
#[test]
fn a_clock_that_jumps_gives_nobody_access() {
    for (jump, ended) in [(HOUR, false), (-HOUR, false), (3 * HOUR, true)] {
        let world = World::new();
        let kind = Kind::of("AccountGrants", "");
        let grant = world.made("AccountGrants", "");
        assert!(allowed(&world, &grant) && world.service.readiness().is_empty());
        let to_come = Entity::filled(&world, kind, Fill::Required);
        world.clock.jump_to(NOON.plus_nanos(jump));
        let mut refused = to_come.clone();
        refused.set("valid_until", support::entity::instant(NOON.plus_nanos(30 * HOUR)));
        let path = "/v1.AccountGrants/Create";
        world.refused(path, refused.request("Create"), Code::FailedPrecondition, "wall clock");
        let extend = GrantExtendRequest {
            id: grant.id().to_owned(),
            end: Some(End::By(prost_types::Duration { seconds: 60, nanos: 0 })),
        };
        let path = "/gatepass.v1.Grants/Extend";
        world.refused(path, extend.encode_to_vec(), Code::FailedPrecondition, "wall clock");
        let reasons = world.service.readiness();
        assert!(reasons.len() == 1 && reasons[0].contains("3600 s") || jump == 3 * HOUR, "{reasons:?}");
        let status: StatusResponse =
            world.send("/gatepass.v1.Operations/Status", &StatusRequest {}).expect("a status");
        assert!(!status.ready && status.reasons == reasons);
        // Whatever the wall clock says, time has not stood still.
        assert_eq!(allowed(&world, &grant), !ended, "after {jump} ns");
        world.clock.advance(2 * HOUR);
        assert!(!allowed(&world, &grant), "a clock set by {jump} ns keeps a grant alive");
        // Accepted, grants are made again.
        let _: AcceptTimeResponse =
            world.send("/gatepass.v1.Operations/AcceptTime", &AcceptTimeRequest {}).expect("accepted");
        assert!(world.service.readiness().is_empty());
        world.raw("/v1.AccountGrants/Create", refused.request("Create")).expect("a grant");
    }
}

#[test]
fn half_a_minute_is_no_jump() {
    let world = World::new();
    for jump in [30 * SECOND, -30 * SECOND] {
        world.clock.jump_to(NOON.plus_nanos(jump));
        assert!(world.service.readiness().is_empty());
    }
    world.clock.jump_to(NOON.plus_nanos(30 * SECOND + 1));
    assert_eq!(world.service.readiness().len(), 1);
}

#[test]
fn time_never_goes_back() {
    let world = World::new();
    world.clock.jump_to(NOON.plus_nanos(HOUR));
    let late = world.now();
    assert_eq!(late, NOON.plus_nanos(HOUR));
    world.clock.jump_to(Timestamp(0));
    assert_eq!(world.now(), late);
    let _: AcceptTimeResponse =
        world.send("/gatepass.v1.Operations/AcceptTime", &AcceptTimeRequest {}).expect("accepted");
    assert_eq!(world.now(), late);
}

#[test]
fn a_key_with_a_deadline_dies_although_the_clock_was_set_back() {
    let world = World::new();
    let (ending, lasting) = (world.key_for(&["role:list"], 3600), world.key(&["role:list"]));
    let list = |key: &Key| {
        // Signed as of the day that has not stood still: a refusal is about the deadline alone.
        let metadata = key.day_metadata("/v1.Roles/List", &[], NOON);
        send(&world, "/v1.Roles/List", Vec::new(), &metadata)
    };
    world.clock.jump_to(NOON.plus_nanos(-24 * HOUR));
    world.clock.advance(HOUR - 1);
    list(&ending).expect("a nanosecond is left");
    world.clock.advance(1);
    assert_eq!(list(&ending).expect_err("it is over").code(), Code::Unauthenticated);
    list(&lasting).expect("a key without an end");
}

#[test]
fn tags_written_in_another_order_are_the_same_entity() {
    let world = World::new();
    let kind = Kind::of("Roles", "");
    let mut role = Entity::filled(&world, kind, Fill::Required);
    role.set("tags", support::entity::tags(&[("b", "2"), ("a", "1")]));
    let created = world.create(&role);
    role.set("tags", support::entity::tags(&[("a", "1"), ("b", "2")]));
    let Some(Val::Tree(tags)) = created.tree.get(&4).and_then(|tags| tags.first()) else { panic!("no tags") };
    assert_eq!(Some(&Val::Tree(tags.clone())), role.tree.get(&4).and_then(|tags| tags.first()));
}

#[test]
fn what_could_not_be_committed_was_not_done_and_is_not_seen() {
    let file = File::new("uncommitted");
    let world = file.open(&TestClock::at(NOON));
    let create = || token(&format!("key {}", world.unique()), &["role:list"], None).encode_to_vec();
    let key = [(IDEMPOTENCY, "the first")];
    world.with(CREATE, create(), &key).expect("an account");
    let (before, revision) = (list_all(&world, "/v1.Accounts/List", "", 0).len(), world.revision());
    // From here on every append fails: a file that must be in its place is not.
    let (counter, away) = (file.0.join("store.db-commit"), file.0.join("away"));
    std::fs::rename(&counter, &away).expect("renamed");
    let refused = world.with(CREATE, create(), &[(IDEMPOTENCY, "the second")]).expect_err("not written");
    assert_eq!((refused.code(), refused.is_indeterminate()), (Code::Unavailable, false), "{refused}");
    assert_eq!(list_all(&world, "/v1.Accounts/List", "", 0).len(), before);
    assert_eq!(world.revision(), revision);
    // Back in its place, the same call is carried out.
    std::fs::rename(&away, &counter).expect("renamed");
    world.with(CREATE, create(), &[(IDEMPOTENCY, "the second")]).expect("an account");
    assert_eq!(list_all(&world, "/v1.Accounts/List", "", 0).len(), before + 1);
}

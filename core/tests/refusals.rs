//! Refused attempts in the audit trail: who tried what, recorded by the sweep, bounded, and without a word of the caller's
//! (`docs/decisions/0022-refused-attempts.md`).

mod support;

use gatepass::Code;
use gatepass_wire::gatepass::v1 as g;
use gatepass_wire::v1;
use prost::Message;
use support::keys::{Key, send, token};
use support::story::{Story, refused};
use support::tree::{self, Tree};
use support::{HOUR, World, by_id, list_all};

const ROLES: &str = "/v1.Roles/List";

fn lines(world: &World) -> Vec<Tree> {
    world.block_on(world.service.sweep()).expect("a sweep");
    let all = list_all(world, "/v1.Activities/List", "", 1000);
    all.into_iter().filter(|line| tree::text(line, 2) == "call refused").collect()
}

fn descriptions(world: &World) -> Vec<String> {
    lines(world).iter().map(|line| tree::text(line, 3).to_owned()).collect()
}

fn new_role(name: &str) -> Vec<u8> {
    let role = v1::Role { name: name.to_owned(), ..v1::Role::default() };
    v1::RoleCreateRequest { meta: None, role: Some(role) }.encode_to_vec()
}

#[test]
fn an_attempt_has_its_line_and_says_nothing_that_the_caller_made_up() {
    let world = World::new();
    let key = world.key(&["role:list"]);
    let before = world.revision();
    let wish = g::AccessRequestCreateRequest { act_as: "mallorys-words".to_owned(), ..Default::default() };
    key.call(&world, "/v1.Roles/Create", new_role("mallorys-words")).expect_err("no permission");
    key.call(&world, "/gatepass.v1.AccessRequests/Create", wish.encode_to_vec()).expect_err("no permission");
    assert_eq!(world.revision(), before, "a refused call writes nothing by itself");
    let told = lines(&world);
    assert_eq!(world.revision().0, before.0 + 2);
    let mut words: Vec<&str> = told.iter().map(|line| tree::text(line, 3)).collect();
    words.sort_unstable();
    let expected = ["AccessRequests.Create", "Roles.Create"]
        .map(|method| format!("call refused: `{method}`: PERMISSION_DENIED"));
    assert_eq!(words, expected);
    let actor = tree::inner(&told[0], 7).expect("an actor");
    assert_eq!(tree::text(actor, 1), key.id);
    assert!(!world.journal_holds("mallorys-words"));
    // The record says it to programs.
    let records = world.service.journal().records(before, 10).expect("records");
    assert!(records.iter().any(|record| record.method == "Roles.Create" && record.verb == "call refused"));
    assert!(lines(&world).len() == 2, "and once");
}

#[test]
fn who_proves_nothing_is_told_of_as_that() {
    let world = World::new();
    let key = world.key(&["role:list"]);
    let mut wrong = key.clone();
    wrong.secret = gatepass::wire::sign::SecretKey::from_bytes(vec![7; 32]).expect("a key");
    wrong.call(&world, ROLES, Vec::new()).expect_err("a wrong signature");
    let unknown = Key { access_key: "auth-00000000deadbeef".to_owned(), ..wrong.clone() };
    unknown.call(&world, ROLES, Vec::new()).expect_err("an unknown key");
    send(&world, ROLES, Vec::new(), &[]).expect_err("no key at all");
    let told = lines(&world);
    assert_eq!(told.len(), 2, "{told:?}");
    for line in &told {
        let words = tree::text(line, 3);
        assert!(words.contains("`Roles.List`, by nobody known: UNAUTHENTICATED"), "{words}");
        assert!(tree::inner(line, 7).is_none(), "nobody is accused");
    }
    let named = told.iter().filter(|line| line.get(&5).is_some_and(|entities| !entities.is_empty()));
    assert_eq!(named.count(), 1, "the key that was claimed, where there is one");
}

#[test]
fn attempts_on_requests_are_told_of_and_mistakes_are_not() {
    let story = Story::new();
    let request = story.asked();
    let stranger = story.world.user("user");
    refused(story.approve(&stranger, &request.id), Code::NotFound, "id");
    refused(story.approve(&story.alice, &request.id), Code::PermissionDenied, "id");
    let glass = g::AccessRequestCreateRequest {
        resources: vec![story.resource("prod")],
        break_glass: true,
        ..story.wish()
    };
    refused(story.ask(&glass), Code::FailedPrecondition, "break_glass");
    // Wrong, late or twice is no attempt at anything.
    refused(story.ask(&g::AccessRequestCreateRequest::default()), Code::InvalidArgument, "resources");
    refused(story.ask(&story.wish()), Code::AlreadyExists, &request.id);
    story.approve(&story.bob, &request.id).expect("a vote");
    refused(story.approve(&story.carol, &request.id), Code::FailedPrecondition, "granted");
    let mut told = descriptions(&story.world);
    told.sort_unstable();
    let about = &request.id;
    assert_eq!(
        told,
        [
            format!("call refused: `AccessRequests.Approve` of `{about}`: NOT_FOUND"),
            format!("call refused: `AccessRequests.Approve` of `{about}`: PERMISSION_DENIED"),
            "call refused: `AccessRequests.Create`: FAILED_PRECONDITION".to_owned(),
        ]
    );
}

#[test]
fn a_thousand_attempts_are_a_few_lines() {
    let world = World::new();
    let (key, other) = (world.key(&[]), world.key(&[]));
    let before = world.revision();
    for _ in 0..1000 {
        key.call(&world, ROLES, Vec::new()).expect_err("no permission");
    }
    other.call(&world, ROLES, Vec::new()).expect_err("no permission");
    let mut told = descriptions(&world);
    told.sort_by_key(String::len);
    assert_eq!(told.len(), 2);
    assert!(told[1].contains("PERMISSION_DENIED, 1000 times since 2026-"), "{told:?}");
    for _ in 0..10 {
        key.call(&world, ROLES, Vec::new()).expect_err("no permission");
        assert_eq!(lines(&world).len(), 2);
    }
    world.clock.advance(HOUR);
    let told = descriptions(&world);
    assert!(told.len() == 3 && told.iter().any(|line| line.contains("10 times more since")), "{told:?}");
    assert_eq!(world.revision().0, before.0 + 3);
}

/// The trail of a key that is gone names it as long as it is there, and the attempt in any case.
#[test]
fn a_key_that_is_deleted_is_told_of_too() {
    let world = World::new();
    let key = world.key(&[]);
    world.raw("/v1.Accounts/Delete", by_id("/v1.Accounts/Delete", &key.id)).expect("a deletion");
    key.call(&world, "/v1.Accounts/Create", token("other", &[], None).encode_to_vec()).expect_err("no key");
    let told = descriptions(&world);
    assert_eq!(told, ["call refused: `Accounts.Create`, by nobody known: UNAUTHENTICATED"]);
}

//! What keys and personal credentials are worth: whose rights they have, what they may hand on, when they end
//! (RULES 4.2, 4.3, 5.1), and what changing accounts needs beyond the method's permission (strongdm-api 1.4).

mod support;

use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1::{
    CheckRequest, CredentialCreateRequest, CredentialCreateResponse, CredentialRevokeRequest,
};
use gatepass_wire::v1;
use prost::Message;
use support::entity::{Entity, Fill, Kind};
use support::keys::{Key, key_of, send, token};
use support::{HOUR, SECOND, World, by_id, list_request};

const ROLES: &str = "/v1.Roles/List";
const CREATE: &str = "/v1.Accounts/Create";
const UPDATE: &str = "/v1.Accounts/Update";
const DELETE: &str = "/v1.Accounts/Delete";

#[track_caller]
fn denied<T: std::fmt::Debug>(outcome: Result<T, Error>, names: &str) {
    let error = outcome.expect_err("a refusal");
    assert_eq!(error.code(), Code::PermissionDenied, "{error}");
    assert!(error.message().contains(names), "the refusal does not name `{names}`: {error}");
}

fn works(world: &World, key: &Key) -> bool {
    let request = CheckRequest::default().encode_to_vec();
    let error = key.call(world, "/gatepass.v1.Access/Check", request).expect_err("an empty question");
    error.code() != Code::Unauthenticated
}

fn user_of(world: &World, id: &str) -> Entity {
    world.get(Kind::of("Accounts", "user"), id).expect("a user")
}

/// An update of a user's level.
fn leveled(world: &World, id: &str, level: &str) -> Vec<u8> {
    let mut user = user_of(world, id);
    user.set_text("permission_levelRW", level);
    user.request("Update")
}

fn new_user(world: &World, level: &str) -> Vec<u8> {
    let mut user = Entity::filled(world, Kind::of("Accounts", "user"), Fill::Required);
    user.set_text("permission_levelRW", level);
    user.request("Create")
}

#[test]
fn administrators_are_changed_only_by_who_may_change_administrators() {
    let world = World::new();
    let weak = world.key(&[
        "user:update",
        "user:delete",
        "user:suspend",
        "user:set_strong_role",
        "user:set_password",
    ]);
    let strong = world.key(&["user:update", "user:delete", "user:update_admin"]);
    for level in ["admin", "root-admin"] {
        let admin = world.user(level);
        let mut renamed = user_of(&world, &admin);
        renamed.set_text("first_name", "Mallory");
        let before = world.revision();
        denied(weak.call(&world, UPDATE, renamed.request("Update")), "user:update_admin");
        denied(weak.call(&world, UPDATE, leveled(&world, &admin, "suspended")), "user:update_admin");
        denied(weak.call(&world, DELETE, by_id(DELETE, &admin)), "user:update_admin");
        assert_eq!(world.revision(), before);
        strong.call(&world, UPDATE, renamed.request("Update")).expect("an update");
        strong.call(&world, DELETE, by_id(DELETE, &admin)).expect("a deletion");
    }
}

#[test]
fn a_level_is_given_only_by_who_may_give_levels() {
    let world = World::new();
    let all = ["user:update", "user:suspend", "user:set_strong_role", "user:update_admin"];
    for (from, to, needs) in [
        ("user", "auditor", vec!["user:set_strong_role"]),
        ("auditor", "user", vec!["user:set_strong_role"]),
        ("user", "admin", vec!["user:set_strong_role", "user:update_admin"]),
        ("user", "root-admin", vec!["user:set_strong_role", "user:update_admin"]),
        ("user", "suspended", vec!["user:suspend"]),
        ("suspended", "user", vec!["user:suspend"]),
        // Else who may suspend could make an auditor of anybody in two steps.
        ("suspended", "auditor", vec!["user:suspend", "user:set_strong_role"]),
        ("suspended", "admin", vec!["user:suspend", "user:set_strong_role", "user:update_admin"]),
    ] {
        let person = world.user(from);
        for lacking in &needs {
            let held: Vec<&str> = all.iter().copied().filter(|name| name != lacking).collect();
            denied(world.key(&held).call(&world, UPDATE, leveled(&world, &person, to)), lacking);
        }
        let mut enough = vec!["user:update"];
        enough.extend(&needs);
        let outcome = world.key(&enough).call(&world, UPDATE, leveled(&world, &person, to));
        assert!(outcome.is_ok(), "{from} to {to} with {enough:?}: {:?}", outcome.err());
    }
}

#[test]
fn a_new_account_gets_no_level_its_creator_may_not_give() {
    let world = World::new();
    let all = ["user:create", "user:suspend", "user:set_strong_role", "user:update_admin"];
    for (level, needs) in [
        ("", vec![]),
        ("user", vec![]),
        ("suspended", vec!["user:suspend"]),
        ("auditor", vec!["user:set_strong_role"]),
        ("database-admin", vec!["user:set_strong_role"]),
        ("admin", vec!["user:set_strong_role", "user:update_admin"]),
        ("root-admin", vec!["user:set_strong_role", "user:update_admin"]),
    ] {
        for lacking in &needs {
            let held: Vec<&str> = all.iter().copied().filter(|name| name != lacking).collect();
            let before = world.revision();
            let key = world.key(&held);
            denied(key.call(&world, CREATE, new_user(&world, level)), lacking);
            assert_eq!(world.revision().0, before.0 + 1, "only the key was made");
        }
        let mut enough = vec!["user:create"];
        enough.extend(&needs);
        let outcome = world.key(&enough).call(&world, CREATE, new_user(&world, level));
        assert!(outcome.is_ok(), "`{level}` with {enough:?}: {:?}", outcome.err());
    }
}

#[test]
fn passwords_and_suspensions_have_permissions_of_their_own() {
    let world = World::new();
    let mut user = user_of(&world, &world.user("user"));
    user.set_text("password", "correct horse");
    denied(world.key(&["user:update"]).call(&world, UPDATE, user.request("Update")), "user:set_password");
    world
        .key(&["user:update", "user:set_password"])
        .call(&world, UPDATE, user.request("Update"))
        .expect("a password");
    let mut created = Entity::filled(&world, Kind::of("Accounts", "user"), Fill::Required);
    created.set_text("password", "correct horse");
    denied(world.key(&["user:create"]).call(&world, CREATE, created.request("Create")), "user:set_password");

    let mut service = world.made("Accounts", "service");
    service.set("suspended", support::tree::Val::Number(1));
    denied(world.key(&["user:update"]).call(&world, UPDATE, service.request("Update")), "user:suspend");
    let key = world.key(&["user:update", "user:suspend"]);
    key.call(&world, UPDATE, service.request("Update")).expect("a suspension");
    service.remove("suspended");
    denied(world.key(&["user:update"]).call(&world, UPDATE, service.request("Update")), "user:suspend");
}

#[test]
fn a_key_makes_no_stronger_key() {
    let world = World::new();
    let maker = world.key(&["user:create_admin_token", "role:list"]);
    let make = |permissions: &[&str]| -> Result<v1::AccountCreateResponse, Error> {
        maker.send(&world, CREATE, &token(&format!("made {}", world.unique()), permissions, None))
    };
    let weaker = key_of(make(&["role:list"]).expect("a key no stronger"));
    weaker.call(&world, ROLES, Vec::new()).expect("it works");
    denied(make(&["role:list", "role:create"]), "role:create");
    denied(make(&["gatepass:both_sides"]), "gatepass:both_sides");
    // What it may do never changes, whoever asks.
    let kind = Kind::of("Accounts", "token");
    let mut stronger = world.get(kind, &weaker.id).expect("the key");
    stronger.set_text("permissions", "role:create");
    world.refused(UPDATE, stronger.request("Update"), Code::InvalidArgument, "permissions");
}

#[test]
fn a_key_makes_no_key_that_works_longer() {
    let world = World::new();
    let maker =
        world.key_for(&["user:create_admin_token", "credential:write", "accessrequest:requester"], 3600);
    let make = |lifetime: Option<i64>| -> Result<v1::AccountCreateResponse, Error> {
        maker.send(&world, CREATE, &token(&format!("made {}", world.unique()), &[], lifetime))
    };
    assert!(make(Some(3600)).is_ok() && make(Some(60)).is_ok());
    denied(make(Some(3601)), "deadline");
    denied(make(None), "deadline");
    let person = world.user("user");
    let lend = |seconds: Option<i64>| -> Result<CredentialCreateResponse, Error> {
        let request = CredentialCreateRequest {
            account: person.clone(),
            name: "lent".to_owned(),
            lifetime: seconds.map(|seconds| prost_types::Duration { seconds, nanos: 0 }),
            fresh_only: false,
            basic: false,
        };
        maker.send(&world, "/gatepass.v1.Credentials/Create", &request)
    };
    assert!(lend(Some(3600)).is_ok());
    denied(lend(Some(3601)), "lifetime");
    denied(lend(None), "lifetime");
    // Half an hour later there is half as much left to give.
    world.clock.advance(HOUR / 2);
    denied(make(Some(3600)), "deadline");
    assert!(make(Some(1800)).is_ok());
}

#[test]
fn a_key_lends_nobody_a_credential_with_more_than_it_has() {
    let world = World::new();
    let maker = world.key(&["credential:write", "accessrequest:requester"]);
    let lend = |account: &str| -> Result<CredentialCreateResponse, Error> {
        let request = CredentialCreateRequest {
            account: account.to_owned(),
            name: "lent".to_owned(),
            ..CredentialCreateRequest::default()
        };
        maker.send(&world, "/gatepass.v1.Credentials/Create", &request)
    };
    assert!(lend(&world.user("user")).is_ok());
    denied(lend(&world.user("auditor")), "account");
    denied(lend(&world.user("admin")), "account");
}

#[test]
fn a_personal_credential_has_the_rights_of_its_account_as_they_are_now() {
    let world = World::new();
    let person = world.user("admin");
    let key = world.credential(&person, false);
    key.call(
        &world,
        "/v1.Roles/Create",
        Entity::filled(&world, Kind::of("Roles", ""), Fill::Required).request("Create"),
    )
    .expect("an administrator's role");
    let activities = support::list_all(&world, "/v1.Activities/List", "", 0);
    let last = activities.last().expect("an activity");
    let actor = support::tree::inner(last, 7).expect("an actor");
    assert_eq!(support::tree::text(actor, 1), person, "the audit trail names the person");

    world.raw(UPDATE, leveled(&world, &person, "user")).expect("no administrator any more");
    denied(key.call(&world, ROLES, Vec::new()), "role:list");
    world.raw(UPDATE, leveled(&world, &person, "suspended")).expect("a suspension");
    assert!(!works(&world, &key), "a suspended person's credential works");
    world.raw(UPDATE, leveled(&world, &person, "user")).expect("a reinstatement");
    assert!(works(&world, &key));
    world.raw(DELETE, by_id(DELETE, &person)).expect("a deletion");
    assert!(!works(&world, &key), "a deleted person's credential works");
}

/// The keys of a person, like all keys, never get stronger than they were made (RULES 4.3).
#[test]
fn a_personal_credential_does_not_grow_when_its_account_is_promoted() {
    let world = World::new();
    let person = world.user("user");
    let key = world.credential(&person, false);
    let request = CredentialCreateRequest { name: "newer".to_owned(), ..CredentialCreateRequest::default() };
    let newer = |key: &Key| -> Result<CredentialCreateResponse, Error> {
        key.send(&world, "/gatepass.v1.Credentials/Create", &request)
    };
    assert!(newer(&key).is_ok());
    for level in ["admin", "auditor"] {
        world.raw(UPDATE, leveled(&world, &person, level)).expect("a promotion");
        denied(key.call(&world, ROLES, Vec::new()), "role:list");
        assert!(works(&world, &key));
        denied(newer(&key), "the caller may not");
        world.credential(&person, false).call(&world, ROLES, Vec::new()).expect("a key made since");
    }
    // Nor through a level that is not above the other: from an auditor's key only what both levels have.
    let key = world.credential(&person, false);
    world.raw(UPDATE, leveled(&world, &person, "database-admin")).expect("another level");
    key.call(&world, "/v1.Resources/List", Vec::new()).expect("both may");
    denied(key.call(&world, ROLES, Vec::new()), "role:list");
    let mut resource = Entity::filled(&world, Kind::of("Resources", "redis"), Fill::Required);
    resource.set_text("name", "new");
    denied(key.call(&world, "/v1.Resources/Create", resource.request("Create")), "datasource:create");
    // What the account loses, it loses at once; what comes back, comes back.
    world.raw(UPDATE, leveled(&world, &person, "user")).expect("a demotion");
    denied(key.call(&world, "/v1.Resources/List", Vec::new()), "datasource:list");
    world.raw(UPDATE, leveled(&world, &person, "auditor")).expect("as it was");
    key.call(&world, ROLES, Vec::new()).expect("the level it was made at");
}

#[test]
fn nobody_makes_credentials_for_who_is_suspended() {
    let world = World::new();
    let mut service = world.made("Accounts", "service");
    service.set("suspended", support::tree::Val::Number(1));
    world.try_update(&service).expect("a suspension");
    for account in [world.user("suspended"), service.id().to_owned()] {
        let request = CredentialCreateRequest { account, ..CredentialCreateRequest::default() };
        let path = "/gatepass.v1.Credentials/Create";
        world.refused(path, request.encode_to_vec(), Code::FailedPrecondition, "suspended");
    }
}

#[test]
fn a_deleted_or_expired_or_revoked_credential_stops_at_once() {
    let world = World::new();
    let (deleted, expiring) = (world.key(&[]), world.key_for(&[], 60));
    assert!(works(&world, &deleted) && works(&world, &expiring));
    world.raw(DELETE, by_id(DELETE, &deleted.id)).expect("a deletion");
    assert!(!works(&world, &deleted));
    world.clock.advance(60 * SECOND - 1);
    assert!(works(&world, &expiring));
    world.clock.advance(1);
    assert!(!works(&world, &expiring), "its deadline is the first instant it does not work");

    let person = world.user("user");
    let (revoked, other) = (world.credential(&person, false), world.credential(&person, false));
    let request = CredentialRevokeRequest { id: revoked.id.clone() }.encode_to_vec();
    world.raw("/gatepass.v1.Credentials/Revoke", request).expect("a revocation");
    assert!(!works(&world, &revoked) && works(&world, &other));

    let service = world.made("Accounts", "service");
    let key = world.credential(service.id(), false);
    let mut suspended = service.clone();
    suspended.set("suspended", support::tree::Val::Number(1));
    world.try_update(&suspended).expect("a suspension");
    assert!(!works(&world, &key));
}

#[test]
fn the_secret_of_what_is_deleted_is_dropped() {
    let world = World::new();
    let person = world.user("user");
    let (key, revoked, cascaded) =
        (world.key(&[]), world.credential(&person, false), world.credential(&person, false));
    let kept = |key: &Key| {
        let id = key.id.parse().expect("an id");
        world.service.journal().secret(id, "secret_key").expect("an answer").is_some()
    };
    assert!(kept(&key) && kept(&revoked) && kept(&cascaded));
    world.raw(DELETE, by_id(DELETE, &key.id)).expect("a deletion");
    let request = CredentialRevokeRequest { id: revoked.id.clone() }.encode_to_vec();
    world.raw("/gatepass.v1.Credentials/Revoke", request).expect("a revocation");
    assert!(!kept(&key) && !kept(&revoked) && kept(&cascaded));
    world.raw(DELETE, by_id(DELETE, &person)).expect("a deletion");
    assert!(!kept(&cascaded));
}

#[test]
fn an_unknown_key_and_a_wrong_signature_answer_alike() {
    let world = World::new();
    let person = world.user("user");
    let token = world.key(&["role:list"]);
    let (plain, fresh) = (world.credential(&person, false), world.credential(&person, true));
    for known in [&token, &plain, &fresh] {
        let mut unknown = (*known).clone();
        let prefix = known.access_key.split('-').next().expect("a prefix").to_owned();
        unknown.access_key = format!("{prefix}-00000000deadbeef");
        let mut wrong = (*known).clone();
        wrong.secret = gatepass::wire::sign::SecretKey::from_bytes(vec![7; 32]).expect("a key");
        for path in
            [ROLES, "/v1.Accounts/Delete", "/gatepass.v1.Access/Check", "/gatepass.v1.Credentials/Create"]
        {
            let one = unknown.call(&world, path, Vec::new()).expect_err("an unknown key");
            let two = wrong.call(&world, path, Vec::new()).expect_err("a wrong signature");
            assert_eq!(one, two, "{path}");
            assert_eq!(one.code(), Code::Unauthenticated);
            // Without any signature too.
            let bare = |key: &Key| {
                let metadata = [("x-sdm-authentication".to_owned(), key.access_key.clone())];
                send(&world, path, Vec::new(), &metadata).expect_err("no signature")
            };
            assert_eq!(bare(&unknown), bare(known), "{path}");
        }
    }
}

#[test]
fn a_key_for_fresh_signatures_takes_no_others_and_says_so_to_its_owner() {
    let world = World::new();
    let key = world.credential(&world.user("admin"), true);
    let error = key.call(&world, ROLES, Vec::new()).expect_err("StrongDM's signature");
    assert_eq!(error.code(), Code::Unauthenticated);
    assert!(error.message().contains("gatepass-signature"), "{error}");
    key.fresh(&world, ROLES, list_request(ROLES, "", 1, ""), &[]).expect("a fresh signature");
}

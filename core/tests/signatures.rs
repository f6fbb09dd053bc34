//! What passes the gate of the network, and what is turned away (RULES 5.1, 5.2).

mod support;

use gatepass::model::Timestamp;
use gatepass::service::{Caller, Proof, Store, TestClock};
use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1::{CredentialCreateRequest, GrantExtendRequest};
use gatepass_wire::v1;
use prost::Message;
use support::entity::{Entity, Fill, Kind};
use support::keys::{Key, network, send};
use support::{HOUR, NOON, SECOND, World, list_request};

const ROLES: &str = "/v1.Roles/List";
const CREATE_ROLE: &str = "/v1.Roles/Create";
const EXTEND: &str = "/gatepass.v1.Grants/Extend";
const MINUTE: i64 = 60 * SECOND;
const DAY: i64 = 24 * HOUR;

#[track_caller]
fn turned_away<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Error {
    let error = outcome.expect_err("turned away");
    assert!(matches!(error.code(), Code::Unauthenticated | Code::InvalidArgument), "{error}");
    error
}

fn new_role(world: &World) -> Vec<u8> {
    Entity::filled(world, Kind::of("Roles", ""), Fill::Required).request("Create")
}

#[test]
fn the_day_of_the_signature_is_todays() {
    let world = World::new();
    let key = world.key(&["role:list"]);
    let body = list_request(ROLES, "", 1, "");
    let signed_at = |at: Timestamp| send(&world, ROLES, body.clone(), &key.day_metadata(ROLES, &body, at));
    assert!(signed_at(NOON).is_ok());
    for days in [-2, -1, 1, 2] {
        turned_away(signed_at(NOON.plus_nanos(days * DAY)));
    }
}

#[test]
fn near_midnight_the_neighbouring_day_is_taken_too() {
    let midnight = NOON.plus_nanos(12 * HOUR);
    for (at, yesterday, tomorrow) in [
        (-15 * MINUTE - 1, true, false),
        (-15 * MINUTE, true, true),
        (-1, true, true),
        (0, true, true),
        (15 * MINUTE, true, true),
        (15 * MINUTE + 1, false, true),
    ] {
        let world = World::open(Store::Memory, TestClock::at(midnight.plus_nanos(at)), false);
        let key = world.key(&["role:list"]);
        let signed_at =
            |at: Timestamp| send(&world, ROLES, Vec::new(), &key.day_metadata(ROLES, &[], at)).is_ok();
        let got = (signed_at(midnight.plus_nanos(-HOUR)), signed_at(midnight.plus_nanos(HOUR)));
        assert_eq!(got, (yesterday, tomorrow), "{at} ns from midnight");
        assert!(!signed_at(midnight.plus_nanos(-HOUR - DAY)) && !signed_at(midnight.plus_nanos(HOUR + DAY)));
    }
}

#[test]
fn a_signature_is_for_its_method_and_its_bytes() {
    let world = World::new();
    let key = world.key(&["role:list", "role:create", "role:delete", "group:write"]);
    let body = new_role(&world);
    let metadata = key.day_metadata(CREATE_ROLE, &body, world.now());
    let before = world.revision();
    for path in ["/v1.Roles/Update", "/v1.Roles/Delete", "/v1.Groups/Create", ROLES] {
        turned_away(send(&world, path, body.clone(), &metadata));
    }
    for place in 0..body.len() {
        let mut other = body.clone();
        other[place] ^= 1;
        turned_away(send(&world, CREATE_ROLE, other, &metadata));
    }
    turned_away(send(&world, CREATE_ROLE, body[..body.len() - 1].to_vec(), &metadata));
    assert_eq!(world.revision(), before);
    send(&world, CREATE_ROLE, body, &metadata).expect("as it was signed");
}

#[test]
fn wrong_secrets_and_half_signatures() {
    let world = World::new();
    let key = world.key(&["role:list"]);
    let mut wrong = key.clone();
    wrong.secret = gatepass::wire::sign::SecretKey::from_bytes(vec![1; 32]).expect("a key");
    turned_away(wrong.call(&world, ROLES, Vec::new()));
    let right = key.day_metadata(ROLES, &[], world.now());
    for missing in 0..right.len() {
        let mut some = right.clone();
        some.remove(missing);
        turned_away(send(&world, ROLES, Vec::new(), &some));
        // Two of one name: two readers could see two values.
        let mut twice = right.clone();
        twice.push(right[missing].clone());
        turned_away(send(&world, ROLES, Vec::new(), &twice));
    }
    for signature in ["", "AAAA", "not base64!"] {
        let mut bad = right.clone();
        bad[1].1 = signature.to_owned();
        turned_away(send(&world, ROLES, Vec::new(), &bad));
    }
    for access_key in ["", "auth-", "auth-xyz", "cred-0000000000000001", "0", "a-0000000000000001"] {
        let mut bad = right.clone();
        bad[0].1 = access_key.to_owned();
        turned_away(send(&world, ROLES, Vec::new(), &bad));
    }
}

#[test]
fn our_methods_and_our_metadata_demand_the_fresh_signature() {
    let world = World::new();
    let key = world.key(&["role:list", "role:create", "grant:write", "credential:write"]);
    for path in [EXTEND, "/gatepass.v1.Credentials/Create", "/gatepass.v1.Access/Check"] {
        turned_away(send(&world, path, Vec::new(), &key.day_metadata(path, &[], world.now())));
    }
    let before = world.revision();
    for name in [
        "gatepass-idempotency-key",
        "gatepass-if-revision",
        "gatepass-at-least-revision",
        "gatepass-anything",
    ] {
        let body = new_role(&world);
        let mut metadata = key.day_metadata(CREATE_ROLE, &body, world.now());
        metadata.push((name.to_owned(), "x".to_owned()));
        turned_away(send(&world, CREATE_ROLE, body, &metadata));
    }
    assert_eq!(world.revision(), before);
    key.fresh(&world, CREATE_ROLE, new_role(&world), &[("gatepass-idempotency-key", "k")]).expect("a role");
}

fn fresh(world: &World, key: &Key, body: &[u8], nonce: u8) -> Vec<(String, String)> {
    let extra = [("gatepass-idempotency-key", "once")];
    key.fresh_metadata(CREATE_ROLE, body, &extra, world.now(), &[nonce; 16])
}

#[test]
fn a_fresh_signature_covers_all_our_metadata() {
    let world = World::new();
    let key = world.key(&["role:create"]);
    let body = new_role(&world);
    let whole = fresh(&world, &key, &body, 1);
    let before = world.revision();
    for place in 0..whole.len() {
        // Stripped, changed, doubled.
        let mut stripped = whole.clone();
        stripped.remove(place);
        turned_away(send(&world, CREATE_ROLE, body.clone(), &stripped));
        let mut changed = whole.clone();
        changed[place].1.insert(0, '1');
        turned_away(send(&world, CREATE_ROLE, body.clone(), &changed));
        let mut doubled = whole.clone();
        doubled.push(whole[place].clone());
        turned_away(send(&world, CREATE_ROLE, body.clone(), &doubled));
    }
    for name in ["gatepass-if-revision", "gatepass-at-least-revision", "gatepass-new"] {
        let mut added = whole.clone();
        added.push((name.to_owned(), "x".to_owned()));
        turned_away(send(&world, CREATE_ROLE, body.clone(), &added));
    }
    // Stripped of everything of ours, StrongDM's signature must be there instead.
    let bare: Vec<_> = whole.iter().filter(|(name, _)| !name.starts_with("gatepass-")).cloned().collect();
    turned_away(send(&world, CREATE_ROLE, body.clone(), &bare));
    // For another host, method or body.
    let elsewhere = Caller::Network {
        address: None,
        host: "elsewhere:443".to_owned(),
        secure: false,
        proof: Proof::Signed,
    };
    let metadata: Vec<(&str, &str)> = whole.iter().map(|(name, value)| (&**name, &**value)).collect();
    turned_away(world.call(CREATE_ROLE, body.clone(), &metadata, elsewhere));
    turned_away(world.call("/v1.Roles/Update", body.clone(), &metadata, network()));
    turned_away(world.call(CREATE_ROLE, new_role(&world), &metadata, network()));
    assert_eq!(world.revision(), before);
    send(&world, CREATE_ROLE, body, &whole).expect("as it was signed");
}

#[test]
fn a_fresh_signature_is_taken_once() {
    let world = World::new();
    let key = world.key(&["role:create"]);
    let body = new_role(&world);
    let metadata = fresh(&world, &key, &body, 2);
    send(&world, CREATE_ROLE, body.clone(), &metadata).expect("the first time");
    let before = world.revision();
    turned_away(send(&world, CREATE_ROLE, body.clone(), &metadata));
    assert_eq!(world.revision(), before);
    // Another key may use the same nonce.
    let other = world.key(&["role:create"]);
    let body = new_role(&world);
    let metadata = fresh(&world, &other, &body, 2);
    send(&world, CREATE_ROLE, body, &metadata).expect("another key");
}

#[test]
fn a_fresh_signature_is_fresh_for_five_minutes() {
    let world = World::new();
    let key = world.key(&["role:create"]);
    for (away, taken) in [
        (0, true),
        (5 * MINUTE, true),
        (-5 * MINUTE, true),
        (5 * MINUTE + SECOND, false),
        (-5 * MINUTE - SECOND, false),
        (DAY, false),
    ] {
        let body = new_role(&world);
        let at = world.now().plus_nanos(away);
        let mut nonce = [0; 16];
        nonce[..8].copy_from_slice(&world.unique().to_be_bytes());
        let metadata = key.fresh_metadata(CREATE_ROLE, &body, &[], at, &nonce);
        let outcome = send(&world, CREATE_ROLE, body, &metadata);
        assert_eq!(outcome.is_ok(), taken, "{away} ns away: {:?}", outcome.err());
    }
}

#[test]
fn an_idempotency_key_is_the_credentials_own() {
    let world = World::new();
    let (one, two) = (world.key(&["role:create"]), world.key(&["role:create"]));
    let key = [("gatepass-idempotency-key", "shared")];
    let id = |body: &[u8]| v1::RoleCreateResponse::decode(body).expect("an answer").role.expect("a role").id;
    let (first, second) = (new_role(&world), new_role(&world));
    let one_made = id(&one.fresh(&world, CREATE_ROLE, first.clone(), &key).expect("a role").body);
    let two_made = id(&two.fresh(&world, CREATE_ROLE, second, &key).expect("another role").body);
    assert_ne!(one_made, two_made);
    let again = id(&one.fresh(&world, CREATE_ROLE, first, &key).expect("the first role").body);
    assert_eq!(again, one_made);
}

#[test]
fn requests_of_ours_that_make_no_sense() {
    let world = World::new();
    let key = world.key(&["grant:write", "credential:write", "accessrequest:requester"]);
    let refused = |path: &str, body: Vec<u8>, code: Code, names: &str| {
        let before = world.revision();
        let error = key.fresh(&world, path, body, &[]).expect_err("a refusal");
        assert_eq!(error.code(), code, "{path}: {error}");
        assert!(error.message().contains(names), "{path}: does not name `{names}`: {error}");
        assert_eq!(world.revision(), before);
    };
    let grant = world.made("AccountGrants", "");
    let before = world.revision();
    let extend = |id: &str| GrantExtendRequest { id: id.to_owned(), end: None };
    refused(EXTEND, extend("").encode_to_vec(), Code::InvalidArgument, "id");
    refused(EXTEND, extend("r-0000000000000001").encode_to_vec(), Code::NotFound, "r-0000000000000001");
    refused(EXTEND, extend(grant.id()).encode_to_vec(), Code::InvalidArgument, "valid_until");
    let mut by = extend(grant.id());
    for seconds in [0, -60] {
        by.end = Some(gatepass_wire::gatepass::v1::grant_extend_request::End::By(prost_types::Duration {
            seconds,
            nanos: 0,
        }));
        refused(EXTEND, by.encode_to_vec(), Code::InvalidArgument, "by");
    }
    by.end =
        Some(gatepass_wire::gatepass::v1::grant_extend_request::End::ValidUntil(prost_types::Timestamp {
            seconds: NOON.to_parts().0,
            nanos: 0,
        }));
    refused(EXTEND, by.encode_to_vec(), Code::InvalidArgument, "valid_until");
    refused(EXTEND, vec![0xff, 0xff], Code::InvalidArgument, "GrantExtendRequest");
    let create = "/gatepass.v1.Credentials/Create";
    let credential = |account: &str, name: &str, seconds: i64| {
        let lifetime = Some(prost_types::Duration { seconds, nanos: 0 });
        let (account, name) = (account.to_owned(), name.to_owned());
        CredentialCreateRequest { account, name, lifetime, fresh_only: false, basic: false }.encode_to_vec()
    };
    let person = world.user("user");
    let revision = world.revision();
    refused(create, credential(&person, "laptop", 0), Code::InvalidArgument, "lifetime");
    refused(create, credential(&person, "laptop", -1), Code::InvalidArgument, "lifetime");
    refused(create, credential(&person, "", 60), Code::InvalidArgument, "name");
    refused(create, credential(&person, &"n".repeat(1025), 60), Code::InvalidArgument, "name");
    refused(create, credential(&key.id, "laptop", 60), Code::InvalidArgument, "account");
    refused(create, credential("a-00000000000000aa", "laptop", 60), Code::NotFound, "a-00000000000000aa");
    assert!(before < revision);
}

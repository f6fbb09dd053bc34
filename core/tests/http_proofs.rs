//! What proves a caller of JSON over HTTP, and what does not (RULES 5.4).

mod support;

use bytes::Bytes;
use gatepass::journal::Secret;
use gatepass::model::Timestamp;
use gatepass::service::{Caller, Proof, Store, TestClock};
use gatepass::wire::sign::{Day, FreshRequest, SecretKey};
use gatepass::{Code, Error};
use gatepass_wire::gatepass::v1::{
    CredentialCreateRequest, CredentialCreateResponse, CredentialCreateTokenRequest,
    CredentialCreateTokenResponse, CredentialRevokeRequest,
};
use gatepass_wire::v1;
use prost::Message;
use support::keys::{HOST, Key};
use support::{NOON, SECOND, World, list_request};

const ROLES: &str = "/v1.Roles/List";
const MINT: &str = "/gatepass.v1.Credentials/CreateToken";
const MINUTE: i64 = 60 * SECOND;

fn over_http(proof: Proof, secure: bool) -> Caller {
    Caller::Network { address: None, host: HOST.to_owned(), secure, proof }
}

fn list(world: &World, caller: Caller) -> Result<(), Error> {
    world.call(ROLES, list_request(ROLES, "", 1, ""), &[], caller).map(drop)
}

fn basic(access_key: &str, secret_key: &str) -> Proof {
    let secret_key = Secret::new(secret_key.as_bytes().to_vec());
    Proof::Basic { access_key: access_key.to_owned(), secret_key }
}

fn bearer(token: &str) -> Caller {
    over_http(Proof::Bearer(Secret::new(token.as_bytes().to_vec())), true)
}

#[track_caller]
fn like_a_wrong_secret(outcome: Result<(), Error>) {
    assert_eq!(outcome, Err(Error::unauthenticated()));
}

fn request(seconds: Option<i64>) -> Vec<u8> {
    let duration = seconds.map(|seconds| prost_types::Duration { seconds, nanos: 0 });
    CredentialCreateTokenRequest { duration }.encode_to_vec()
}

fn mint(world: &World, key: &Key) -> Result<CredentialCreateTokenResponse, Error> {
    let reply = key.fresh(world, MINT, request(None), &[])?;
    Ok(CredentialCreateTokenResponse::decode(reply.body).expect("a token"))
}

fn personal(world: &World, account: &str, basic: bool) -> (Key, String) {
    let request = CredentialCreateRequest {
        account: account.to_owned(),
        name: "laptop".to_owned(),
        basic,
        ..CredentialCreateRequest::default()
    };
    let answer: CredentialCreateResponse =
        world.send("/gatepass.v1.Credentials/Create", &request).expect("a credential");
    let id = answer.credential.expect("the credential").id;
    let secret = SecretKey::parse(&answer.secret_key).expect("a secret key");
    let key = Key { id: id.clone(), access_key: answer.access_key, secret, secret_text: answer.secret_key };
    (key, id)
}

#[test]
fn basic_is_for_marked_keys_where_nobody_listens() {
    let world = World::testing();
    let first = world.block_on(world.service.bootstrap("dev")).expect("a key");
    let given = || basic(&first.access_key, &first.secret_key);
    list(&world, over_http(given(), true)).expect("the first key of a test store is marked");
    like_a_wrong_secret(list(&world, over_http(given(), false)));
    like_a_wrong_secret(list(&world, over_http(basic(&first.access_key, "d3Jvbmc="), true)));
    like_a_wrong_secret(list(&world, over_http(basic(&first.access_key, ""), true)));
    like_a_wrong_secret(list(&world, over_http(basic("auth-0000000000000000", &first.secret_key), true)));
    let unmarked = world.key(&["role:list"]);
    like_a_wrong_secret(list(&world, over_http(basic(&unmarked.access_key, &unmarked.secret_text), true)));
}

#[test]
fn the_first_key_of_a_store_in_earnest_is_not_marked() {
    let world = World::new();
    let first = world.block_on(world.service.bootstrap("first")).expect("a key");
    like_a_wrong_secret(list(&world, over_http(basic(&first.access_key, &first.secret_key), true)));
}

#[test]
fn a_personal_key_is_marked_when_it_is_made() {
    let world = World::new();
    let user = world.user("admin");
    let (marked, _) = personal(&world, &user, true);
    let (unmarked, _) = personal(&world, &user, false);
    list(&world, over_http(basic(&marked.access_key, &marked.secret_text), true)).expect("marked");
    like_a_wrong_secret(list(&world, over_http(basic(&unmarked.access_key, &unmarked.secret_text), true)));
    let both = CredentialCreateRequest {
        account: user,
        basic: true,
        fresh_only: true,
        ..CredentialCreateRequest::default()
    };
    world.refused("/gatepass.v1.Credentials/Create", both.encode_to_vec(), Code::InvalidArgument, "basic");
}

#[test]
fn a_token_works_for_fifteen_minutes() {
    let world = World::new();
    let key = world.key(&["role:list"]);
    let minted = mint(&world, &key).expect("a token");
    let end = minted.expires_at.expect("an end");
    assert_eq!(Timestamp::from_parts(end.seconds, end.nanos), NOON.plus_nanos(15 * MINUTE));
    list(&world, bearer(&minted.token)).expect("a live token");
    let plain = over_http(Proof::Bearer(Secret::new(minted.token.clone().into_bytes())), false);
    like_a_wrong_secret(list(&world, plain));
    like_a_wrong_secret(list(&world, bearer(&minted.token[..minted.token.len() - 1])));
    like_a_wrong_secret(list(&world, bearer("")));
    let other = world.key(&["role:list"]);
    like_a_wrong_secret(list(&world, bearer(&minted.token.replace(&key.access_key, &other.access_key))));
    world.clock.advance(15 * MINUTE - 1);
    list(&world, bearer(&minted.token)).expect("a token is live to its last instant");
    world.clock.advance(1);
    like_a_wrong_secret(list(&world, bearer(&minted.token)));
}

#[test]
fn a_token_is_asked_for_within_bounds_and_by_the_fresh_signature() {
    let world = World::testing();
    let first = world.block_on(world.service.bootstrap("dev")).expect("a key");
    let key = world.key(&["role:list"]);
    for seconds in [0, -1, 15 * 60 + 1] {
        let error = key.fresh(&world, MINT, request(Some(seconds)), &[]).expect_err("out of bounds");
        assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("duration")));
    }
    let token = mint(&world, &key).expect("a token").token;
    for caller in [bearer(&token), over_http(basic(&first.access_key, &first.secret_key), true)] {
        let error = world.call(MINT, request(None), &[], caller).expect_err("not for this proof");
        assert_eq!(error.code(), Code::PermissionDenied);
    }
    let error = world.raw(MINT, request(None)).expect_err("the holder has no key");
    assert_eq!(error.code(), Code::FailedPrecondition);
}

#[test]
fn a_credential_has_eight_live_tokens() {
    let world = World::new();
    let key = world.key(&["role:list"]);
    let first = mint(&world, &key).expect("a token").token;
    world.clock.advance(MINUTE);
    let others: Vec<String> = (0..7).map(|_| mint(&world, &key).expect("a token").token).collect();
    assert_eq!(mint(&world, &key).expect_err("one too many").code(), Code::ResourceExhausted);
    mint(&world, &world.key(&["role:list"])).expect("another credential has its own");
    world.clock.advance(14 * MINUTE);
    let newest = mint(&world, &key).expect("the first has ended").token;
    like_a_wrong_secret(list(&world, bearer(&first)));
    for token in others.iter().chain([&newest]) {
        list(&world, bearer(token)).expect("a live token");
    }
}

#[test]
fn a_token_ends_with_its_credential_and_its_account() {
    let world = World::new();
    let user = world.user("admin");
    let (key, id) = personal(&world, &user, false);
    let token = mint(&world, &key).expect("a token").token;
    list(&world, bearer(&token)).expect("a live token");
    let revoke = CredentialRevokeRequest { id };
    world.raw("/gatepass.v1.Credentials/Revoke", revoke.encode_to_vec()).expect("revoked");
    like_a_wrong_secret(list(&world, bearer(&token)));

    let (key, _) = personal(&world, &user, false);
    let token = mint(&world, &key).expect("a token").token;
    let suspended = v1::User { id: user, suspended_ro: true, ..v1::User::default() };
    let account = v1::Account {
        account: Some(v1::account::Account::User(v1::User {
            email: "uma@example.com".to_owned(),
            first_name: "Uma".to_owned(),
            last_name: "Ural".to_owned(),
            permission_level_rw: "suspended".to_owned(),
            ..suspended
        })),
    };
    let update = v1::AccountUpdateRequest { account: Some(account), ..v1::AccountUpdateRequest::default() };
    world.raw("/v1.Accounts/Update", update.encode_to_vec()).expect("suspended");
    like_a_wrong_secret(list(&world, bearer(&token)));

    let short = world.key_for(&["role:list"], 60);
    let minted = mint(&world, &short).expect("a token");
    let end = minted.expires_at.expect("an end");
    assert_eq!(
        Timestamp::from_parts(end.seconds, end.nanos),
        NOON.plus_nanos(MINUTE),
        "no longer than its key"
    );
    world.clock.advance(MINUTE);
    like_a_wrong_secret(list(&world, bearer(&minted.token)));
}

#[test]
fn a_token_outlives_a_restart_and_is_known_to_other_processes() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = |create| Store::Sqlite { path: folder.path().join("access.db"), exclusive: false, create };
    let world = World::open(store(true), TestClock::at(NOON), false);
    let key = world.key(&["role:list"]);
    let other = World::open(store(false), TestClock::at(NOON), false);
    let token = mint(&world, &key).expect("a token").token;
    list(&other, bearer(&token)).expect("another process knows it");
    drop((world, other));
    let again = World::open(store(false), TestClock::at(NOON), false);
    list(&again, bearer(&token)).expect("it was kept");
}

#[test]
fn the_audit_trail_tells_of_a_token_without_showing_it() {
    let world = World::new();
    let key = world.key(&["role:list"]);
    let token = mint(&world, &key).expect("a token").token;
    let head = world.service.journal().head().expect("a head").revision;
    let record = world.service.journal().record(head).expect("the journal").expect("a record");
    assert_eq!((&*record.verb, &*record.method), ("bearer token created", "Credentials.CreateToken"));
    let (_, secret) = token.split_once('.').expect("a token");
    assert!(!format!("{record:?}").contains(secret));
    assert!(!format!("{:?}", bearer(&token)).contains(secret));
    assert!(!format!("{:?}", basic("auth-1", "c2VjcmV0")).contains("c2VjcmV0"));
}

#[test]
fn the_fresh_signature_covers_the_http_request() {
    let world = World::new();
    let key = world.key(&["role:list"]);
    let target = "GET /v1/roles?limit=1";
    let signed = |target: &str, body: &[u8]| {
        let request = FreshRequest { target, authority: HOST, body, metadata: &[] };
        let nonce = [&[7; 8][..], &world.unique().to_be_bytes()].concat();
        let headers = key.secret.fresh_key().sign(&request, world.now(), &nonce).expect("a signature");
        vec![
            ("x-sdm-authentication", key.access_key.clone()),
            ("gatepass-timestamp", headers.timestamp),
            ("gatepass-nonce", headers.nonce),
            ("gatepass-signature", headers.signature),
        ]
    };
    let send = |metadata: Vec<(&str, String)>, target: &str, body: &'static [u8]| {
        let metadata: Vec<(&str, &str)> =
            metadata.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let proof = Proof::Http { target: target.to_owned(), body: Bytes::from_static(body) };
        world.call(ROLES, Vec::new(), &metadata, over_http(proof, false)).map(drop)
    };
    send(signed(target, b""), target, b"").expect("signed, and no channel need be secure");
    like_a_wrong_secret(send(signed(target, b""), "GET /v1/roles?limit=2", b""));
    like_a_wrong_secret(send(signed(target, b""), "POST /v1/roles?limit=1", b""));
    like_a_wrong_secret(send(signed(target, b""), target, b"{}"));
    like_a_wrong_secret(send(signed(ROLES, b""), target, b""));
    // StrongDM's signature covers neither path nor query.
    let day = key.secret.day_key(Day::of(world.now())).sign("Roles.List", b"");
    let metadata = vec![("x-sdm-authentication", key.access_key.clone()), ("x-sdm-signature", day)];
    let error = send(metadata, target, b"").expect_err("no fresh signature");
    assert_eq!(error.code(), Code::Unauthenticated);
}

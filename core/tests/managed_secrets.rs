//! Secret engines and managed secrets: values travel encrypted, are kept sealed, and whoever reads one is recorded
//! (RULES 7.1, 7.3).

mod support;

use gatepass::wire::oaep::{PrivateKey, PublicKey};
use gatepass::{Code, Error};
use gatepass_wire::v1::{
    self, ActivityListRequest, ActivityListResponse, ManagedSecret, ManagedSecretCreateRequest,
    ManagedSecretCreateResponse, ManagedSecretDeleteRequest, ManagedSecretListRequest,
    ManagedSecretListResponse, ManagedSecretRetrieveRequest, ManagedSecretRetrieveResponse,
    ManagedSecretUpdateRequest, ManagedSecretUpdateResponse,
};
use prost::Message;
use support::World;
use support::entity::{Entity, Fill, Kind};

const VALUE: &[u8] = b"s3cr3t-mark of a vault";

/// A key that this process makes once: making one takes long.
fn own_key() -> &'static PrivateKey {
    static KEY: std::sync::OnceLock<PrivateKey> = std::sync::OnceLock::new();
    KEY.get_or_init(|| PrivateKey::generate().expect("a key"))
}

/// The engine's public key as it is now.
fn public_key(world: &World, engine: &str) -> PublicKey {
    let engine = world.get(Kind::of("SecretEngines", "key_value"), engine).expect("the engine");
    PublicKey::from_pem(engine.text("public_key").as_bytes()).expect("PEM")
}

fn secret(world: &World, engine: &str, value: &[u8]) -> ManagedSecret {
    ManagedSecret {
        name: format!("secret-{}", world.unique()),
        secret_engine_id: engine.to_owned(),
        value: public_key(world, engine).encrypt(value).expect("it fits"),
        policy: Some(v1::ManagedSecretPolicy::default()),
        ..ManagedSecret::default()
    }
}

fn create(world: &World, secret: ManagedSecret) -> Result<ManagedSecret, Error> {
    let request = ManagedSecretCreateRequest { meta: None, managed_secret: Some(secret) };
    let answer: ManagedSecretCreateResponse = world.send("/v1.ManagedSecrets/Create", &request)?;
    Ok(answer.managed_secret.expect("the secret"))
}

fn update(world: &World, secret: ManagedSecret) -> Result<ManagedSecret, Error> {
    let request = ManagedSecretUpdateRequest { meta: None, id: String::new(), managed_secret: Some(secret) };
    let answer: ManagedSecretUpdateResponse = world.send("/v1.ManagedSecrets/Update", &request)?;
    Ok(answer.managed_secret.expect("the secret"))
}

fn asked(id: &str, public_key: Vec<u8>) -> ManagedSecretRetrieveRequest {
    ManagedSecretRetrieveRequest { meta: None, id: id.to_owned(), public_key }
}

fn retrieved(world: &World, id: &str) -> Vec<u8> {
    let pem = own_key().public_pem().expect("PEM").into_bytes();
    let answer: ManagedSecretRetrieveResponse =
        world.send("/v1.ManagedSecrets/Retrieve", &asked(id, pem)).expect("the secret");
    let secret = answer.managed_secret.expect("the secret");
    assert_eq!(secret.id, id);
    own_key().decrypt(&secret.value).expect("for this key").to_vec()
}

#[test]
fn what_was_given_is_retrieved_and_told_of() {
    let world = World::new();
    let engine = world.referent("SecretEngine");
    let made = create(&world, secret(&world, &engine, VALUE)).expect("a secret");
    assert!(made.id.starts_with("ms-") && made.value.is_empty(), "{made:?}");
    assert_eq!(retrieved(&world, &made.id), VALUE);
    // An empty value keeps the one before; another one replaces it.
    let same = update(&world, ManagedSecret { name: "renamed".into(), ..made.clone() }).expect("an update");
    assert_eq!((same.name.as_str(), retrieved(&world, &made.id).as_slice()), ("renamed", VALUE));
    let value = secret(&world, &engine, b"another").value;
    update(&world, ManagedSecret { value, ..same }).expect("an update");
    assert_eq!(retrieved(&world, &made.id), b"another");
    // A new key of the engine leaves what is kept.
    let request = v1::GenerateKeysRequest { meta: None, secret_engine_id: engine.clone() };
    let old = public_key(&world, &engine);
    world.raw("/v1.SecretEngines/GenerateKeys", request.encode_to_vec()).expect("a new key");
    assert_eq!(retrieved(&world, &made.id), b"another");
    let stale = ManagedSecret { value: old.encrypt(b"x").expect("it fits"), ..secret(&world, &engine, b"") };
    let refused = create(&world, stale).expect_err("the key is gone");
    assert_eq!((refused.code(), refused.field()), (Code::InvalidArgument, Some("managed_secret.value")));
    assert!(refused.message().contains(&engine), "{refused}");

    let told: ActivityListResponse =
        world.send("/v1.Activities/List", &ActivityListRequest::default()).expect("activities");
    let verbs: Vec<&str> = told.activities.iter().map(|activity| activity.verb.as_str()).collect();
    let count = |verb: &str| verbs.iter().filter(|told| **told == verb).count();
    assert_eq!(count("managed secret retrieved"), 4, "{verbs:?}");
    assert_eq!((count("managed secret created"), count("managed secret updated")), (1, 2), "{verbs:?}");
    let retrieval = told.activities.iter().find(|activity| activity.verb == "managed secret retrieved");
    let entity = &retrieval.expect("one").entities[0];
    assert_eq!((entity.id.as_str(), entity.r#type.as_str()), (made.id.as_str(), "managed_secret"));
    assert!(!world.journal_holds("s3cr3t-mark"));
}

#[test]
fn what_cannot_be_meant_is_refused_and_names_the_field() {
    let world = World::new();
    let engine = world.referent("SecretEngine");
    let good = secret(&world, &engine, VALUE);
    for value in
        [b"s3cr3t-mark in the clear".to_vec(), good.value[1..].to_vec(), vec![0xff; 256], vec![1; 4096]]
    {
        let error = create(&world, ManagedSecret { value, ..good.clone() }).expect_err("not encrypted");
        assert_eq!((error.code(), error.field()), (Code::InvalidArgument, Some("managed_secret.value")));
        assert!(!error.message().contains("s3cr3t-mark"), "{error}");
    }
    let never = "eng-000000000000feed";
    let error = create(&world, ManagedSecret { secret_engine_id: never.into(), ..good.clone() });
    let error = error.expect_err("no such engine");
    assert_eq!((error.code(), error.field()), (Code::NotFound, Some("secret_engine_id")));
    assert!(error.message().contains(never), "{error}");
    let path = "/v1.ManagedSecrets/Retrieve";
    let pem = own_key().public_pem().expect("PEM").into_bytes();
    let made = create(&world, good).expect("a secret");
    for key in [Vec::new(), b"no key".to_vec(), pem[..200].to_vec()] {
        world.refused(path, asked(&made.id, key).encode_to_vec(), Code::InvalidArgument, "public_key");
    }
    let never = "ms-000000000000feed";
    world.refused(path, asked(never, pem.clone()).encode_to_vec(), Code::NotFound, never);
    world.refused(path, asked("", pem.clone()).encode_to_vec(), Code::InvalidArgument, "id");
    let empty = world.made("ManagedSecrets", "");
    let body = asked(empty.id(), pem).encode_to_vec();
    world.refused(path, body, Code::FailedPrecondition, "has no value");
    let request = v1::GenerateKeysRequest { meta: None, secret_engine_id: "eng-000000000000feed".into() };
    let path = "/v1.SecretEngines/GenerateKeys";
    world.refused(path, request.encode_to_vec(), Code::NotFound, "eng-000000000000feed");
}

#[test]
fn what_goes_takes_its_value_along_and_an_engine_in_use_stays() {
    let world = World::new();
    let engine = world.referent("SecretEngine");
    let made = create(&world, secret(&world, &engine, VALUE)).expect("a secret");
    let kind = Kind::of("SecretEngines", "key_value");
    let error = world.delete(kind, &engine).expect_err("in use");
    assert!(error.code() == Code::FailedPrecondition && error.message().contains(&made.id), "{error}");
    let id =
        gatepass::model::EntityId::parse_as(gatepass::model::Kind::ManagedSecret, &made.id).expect("an id");
    let kept = || world.service.journal().secret(id, "value").expect("the journal answers").is_some();
    assert!(kept());
    let request = ManagedSecretDeleteRequest { meta: None, id: made.id.clone() };
    world.raw("/v1.ManagedSecrets/ForceDelete", request.encode_to_vec()).expect("gone");
    assert!(!kept(), "a deleted value stays sealed in the store");
    world.delete(kind, &engine).expect("nothing is in it");
    let path = "/v1.ManagedSecrets/Retrieve";
    let pem = own_key().public_pem().expect("PEM").into_bytes();
    world.refused(path, asked(&made.id, pem).encode_to_vec(), Code::NotFound, &made.id);
}

#[test]
fn lists_show_what_is_there_and_no_value() {
    let world = World::new();
    let engine = world.referent("SecretEngine");
    let first = create(&world, secret(&world, &engine, VALUE)).expect("a secret");
    create(&world, secret(&world, &world.referent("SecretEngine"), VALUE)).expect("another");
    for path in ["/v1.ManagedSecrets/List", "/v1.ManagedSecrets/ListByActor"] {
        let request = ManagedSecretListRequest { meta: None, filter: format!("secret_engine_id:{engine}") };
        let listed: ManagedSecretListResponse = world.send(path, &request).expect("a list");
        assert_eq!(listed.managed_secrets, std::slice::from_ref(&first), "{path}");
    }
    let stores = Entity::filled(&world, Kind::of("SecretStores", "vault_tls"), Fill::Required);
    let store = world.create(&stores);
    let path = "/v1.SecretEngines/ListSecretStores";
    let listed = support::list_all(&world, path, &format!("id:{}", store.id()), 0);
    assert_eq!(listed.len(), 1);
}

/// A retrieval shows the value as of one revision, whoever writes meanwhile.
#[test]
fn a_retrieval_beside_updates_shows_a_value_that_was_there() {
    let world = World::new();
    let engine = world.referent("SecretEngine");
    let made = create(&world, secret(&world, &engine, b"0")).expect("a secret");
    let pem = own_key().public_pem().expect("PEM").into_bytes();
    let values: Vec<Vec<u8>> =
        (1..=20).map(|number: u8| secret(&world, &engine, number.to_string().as_bytes()).value).collect();
    let writes = values.into_iter().map(|value| {
        let request = ManagedSecretUpdateRequest {
            meta: None,
            id: String::new(),
            managed_secret: Some(ManagedSecret { value, ..made.clone() }),
        };
        call(&world, "/v1.ManagedSecrets/Update", request.encode_to_vec())
    });
    let reads = (0..20)
        .map(|_| call(&world, "/v1.ManagedSecrets/Retrieve", asked(&made.id, pem.clone()).encode_to_vec()));
    let writes: Vec<_> = writes.collect();
    let reads: Vec<_> = reads.collect();
    let answers = world.block_on(async {
        let writes = writes.into_iter().map(tokio::spawn).collect::<Vec<_>>();
        let reads = reads.into_iter().map(tokio::spawn).collect::<Vec<_>>();
        for write in writes {
            write.await.expect("it ends").expect("an update");
        }
        let mut answers = Vec::new();
        for read in reads {
            answers.push(read.await.expect("it ends").expect("a value"));
        }
        answers
    });
    for answer in answers {
        let revision: u64 = answer.metadata.get("gatepass-revision").and_then(last_part).expect("a revision");
        let answer = ManagedSecretRetrieveResponse::decode(answer.body).expect("an answer");
        let value =
            own_key().decrypt(&answer.managed_secret.expect("the secret").value).expect("for this key");
        let value: u64 = std::str::from_utf8(&value).expect("text").parse().expect("a number");
        let expected = updates_before(&world, revision);
        assert_eq!(value, expected, "at revision {revision}");
    }
}

fn call(
    world: &World,
    path: &str,
    body: Vec<u8>,
) -> impl Future<Output = Result<gatepass::service::Reply, Error>> + Send + 'static {
    let service = world.service.clone();
    let method = gatepass_wire::schema::method(path).expect("a method");
    let call = gatepass::service::Call {
        method,
        body: body.into(),
        metadata: gatepass::service::Metadata::new(),
        caller: support::holder(),
    };
    async move { service.call(call).await }
}

fn last_part(revision: &str) -> Option<u64> {
    revision.split_once('.')?.1.parse().ok()
}

/// How many updates of managed secrets stand in the journal before this revision: values count up with them.
fn updates_before(world: &World, revision: u64) -> u64 {
    let records = world.service.journal().records(gatepass::model::Revision(0), 1000).expect("records");
    let earlier = records.iter().filter(|record| record.revision.0 < revision);
    earlier.filter(|record| record.verb == "managed secret updated").count() as u64
}

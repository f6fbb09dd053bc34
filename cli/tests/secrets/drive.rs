//! Drives everything that takes a secret, wherever it is served, and keeps every answer.

use std::cell::{Cell, RefCell};

use gatepass::Error;
use gatepass::model::Timestamp;
use gatepass::service::Reply;
use gatepass::wire::oaep::{PrivateKey, PublicKey};
use gatepass::wire::raw::writer;
use gatepass_wire::gatepass::v1::{
    CredentialCreateRequest, CredentialCreateResponse, CredentialCreateTokenRequest,
};
use gatepass_wire::schema::{self, Field};
use gatepass_wire::v1;
use prost::Message;

use crate::search::{Needle, Written};
use crate::support::entity::{Entity, Fill, Kind, SECRET, is_secret, kinds};
use crate::support::tree::{self, Tree, Val};
use crate::support::{Door, by_id, list_request};

/// A door whose answers are all kept.
pub(crate) struct Kept<'a> {
    inner: &'a dyn Door,
    pub(crate) written: RefCell<Written>,
    /// Secrets that the program made: shown once, in the answer they came with.
    pub(crate) issued: RefCell<Vec<Needle>>,
    pub(crate) answered: Cell<usize>,
    pub(crate) refused: Cell<usize>,
}

/// Fields of answers that show a secret this once.
const SHOWN: &[&str] = &["token", "secret_key"];

impl<'a> Kept<'a> {
    pub(crate) fn new(inner: &'a dyn Door) -> Kept<'a> {
        Kept {
            inner,
            written: RefCell::default(),
            issued: RefCell::default(),
            answered: Cell::new(0),
            refused: Cell::new(0),
        }
    }

    /// Keeps an answer, but for the secrets it shows this once.
    fn keep(&self, path: &str, reply: &Reply) {
        let method = schema::method(path).expect("a method");
        let mut body = tree::decode(method.response, &reply.body);
        for name in SHOWN {
            let Some(field) = method.response.field_named(name) else { continue };
            for value in body.remove(&field.number).into_iter().flatten() {
                let Val::Text(shown) = value else { continue };
                self.issued.borrow_mut().push(Needle::key(&format!("the `{name}` of {path}"), &shown));
            }
        }
        let mut all = tree::encode(&body);
        all.extend(format!("{:?}", reply.metadata).into_bytes());
        self.written.borrow_mut().add(format!("an answer of {path}"), all);
    }

    fn keep_error(&self, path: &str, error: &Error) {
        let text = format!("{error} {error:?} {:?}", error.field());
        self.written.borrow_mut().add(format!("a refusal of {path}"), text);
    }
}

impl Door for Kept<'_> {
    fn raw(&self, path: &str, body: Vec<u8>) -> Result<Reply, Error> {
        let outcome = self.inner.raw(path, body);
        match &outcome {
            Ok(reply) => {
                self.answered.set(self.answered.get() + 1);
                self.keep(path, reply);
            }
            Err(error) => {
                self.refused.set(self.refused.get() + 1);
                self.keep_error(path, error);
            }
        }
        outcome
    }

    fn now(&self) -> Timestamp {
        self.inner.now()
    }

    fn unique(&self) -> u64 {
        self.inner.unique()
    }
}

/// Plants marked secrets in every field of every kind, reads and lists what came of it, and sends what is refused.
/// Answers the number of secrets planted.
pub(crate) fn drive(door: &Kept<'_>) -> usize {
    let mut planted = 0;
    for kind in kinds() {
        for fill in [Fill::Required, Fill::Everything] {
            let given = Entity::filled(door, kind, fill);
            planted += marks(&given.tree);
            let path = kind.path("Create");
            let reply = door.raw(&path, given.request("Create"));
            let reply = reply.unwrap_or_else(|error| panic!("{}: {error}", kind.label()));
            let made = Entity::answered(kind, "Create", &reply.body);
            changed(door, &given, &made);
            read(door, &made);
            spoilt(door, &given);
        }
        filtered(door, kind);
    }
    lists_and_histories(door);
    planted + settings(door) + managed_secret(door) + credentials(door)
}

/// How many marks stand in a message.
fn marks(tree: &Tree) -> usize {
    tree.values().flatten().map(marks_in).sum()
}

fn marks_in(value: &Val) -> usize {
    match value {
        Val::Text(text) => usize::from(text.contains(SECRET)),
        Val::Tree(tree) => marks(tree),
        Val::Number(_) => 0,
    }
}

/// An update that gives the secrets anew.
fn changed(door: &Kept<'_>, given: &Entity, made: &Entity) {
    if !made.kind.has("Update") {
        return;
    }
    let mut update = made.clone();
    for (number, values) in &given.tree {
        if values.iter().any(|value| marks_in(value) > 0) {
            update.tree.insert(*number, values.clone());
        }
    }
    let outcome = door.raw(&made.kind.path("Update"), update.request("Update"));
    outcome.unwrap_or_else(|error| panic!("{}: {error}", made.kind.label()));
}

fn read(door: &Kept<'_>, made: &Entity) {
    let path = made.kind.path("Get");
    door.raw(&path, by_id(&path, made.id())).expect("what was created");
}

/// The same entity again, in ways that are refused, or whose extra is dropped: what is wrong is told, what was sent
/// is not.
fn spoilt(door: &Kept<'_>, given: &Entity) {
    let path = given.kind.path("Create");
    let send = |entity: &Entity| _ = door.raw(&path, entity.request("Create"));
    for field in given.kind.message.fields.iter().filter(|field| is_secret(field)) {
        let Some(values) = given.tree.get(&field.number) else { continue };
        let mut twice = given.clone();
        twice.tree.insert(field.number, [values.clone(), values.clone()].concat());
        send(&twice);
        let mut controls = given.clone();
        controls.set(field.name, Val::text(format!("{SECRET}\u{7}\r\n{SECRET}")));
        send(&controls);
        not_utf8(door, given, field);
    }
    // A field that a newer client may have, and a name that is taken.
    let mut newer = given.clone();
    newer.tree.insert(19_999, vec![Val::text(format!("{SECRET}-of-the-future"))]);
    send(&newer);
    // Cut off in the middle.
    let mut body = given.request("Create");
    body.truncate(body.len() - body.len().min(3));
    _ = door.raw(&path, body);
}

fn not_utf8(door: &Kept<'_>, given: &Entity, field: &'static Field) {
    let mut without = given.clone();
    without.remove(field.name);
    let mut inner = tree::encode(&without.tree);
    writer::bytes_field(&mut inner, field.number, &[SECRET.as_bytes(), &[0xff, 0xfe]].concat());
    let entity = match given.kind.member {
        Some(member) => framed(member.number, &inner),
        None => inner,
    };
    let method = schema::method(&given.kind.path("Create")).expect("a method");
    _ = door.raw(method.path, framed(method.request_entity, &entity));
}

fn framed(number: u32, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    writer::bytes_field(&mut out, number, bytes);
    out
}

/// Somebody looks for what a secret is: the filter is refused or finds nothing, and repeats nothing.
fn filtered(door: &Kept<'_>, kind: Kind) {
    let path = kind.path("List");
    for field in kind.message.fields.iter().filter(|field| is_secret(field)) {
        let filter = format!("{}:{SECRET}-{}", field.name, field.name);
        if let Ok(reply) = door.raw(&path, list_request(&path, &filter, 0, "")) {
            let method = schema::method(&path).expect("a list");
            let items = method.response.fields.iter().find(|field| field.repeated).expect("a list");
            let found = tree::decode(method.response, &reply.body);
            assert!(!found.contains_key(&items.number), "{}: `{filter}` finds", kind.label());
        }
    }
}

/// Every list, histories and activities among them, to its end.
fn lists_and_histories(door: &Kept<'_>) {
    for (path, method) in gatepass_wire::METHOD_PATHS {
        if !method.is_strongdm() || !path.ends_with("/List") {
            continue;
        }
        let mut cursor = String::new();
        loop {
            let Ok(reply) = door.raw(path, list_request(path, "", 1000, &cursor)) else { break };
            let answer = tree::decode(method.response, &reply.body);
            let meta = tree::inner(&answer, tree::number(method.response, "meta"));
            cursor = meta.map(|meta| tree::text(meta, 1).to_owned()).unwrap_or_default();
            if cursor.is_empty() {
                break;
            }
        }
    }
}

/// Multi-factor authentication's secrets, and a token to be verified.
fn settings(door: &Kept<'_>) -> usize {
    let okta = v1::OktaMfaConfig {
        auth_mode: "api_token".to_owned(),
        api_token: format!("{SECRET}-okta"),
        private_key_pem: format!("-----BEGIN PRIVATE KEY-----\n{SECRET}-pem"),
        ..v1::OktaMfaConfig::default()
    };
    let mfa = v1::MfaConfig { enabled: true, provider: "okta".to_owned(), okta: Some(okta) };
    let request = v1::OrganizationUpdateMfaRequest { meta: None, mfa: Some(mfa) };
    for path in ["/v1.Organizations/UpdateMFA", "/v1.Organizations/TestMFA"] {
        _ = door.raw(path, request.encode_to_vec());
    }
    door.raw("/v1.Organizations/GetMFA", Vec::new()).expect("the settings");
    let token = v1::ControlPanelVerifyJwtRequest { meta: None, token: format!("{SECRET}.jwt") };
    _ = door.raw("/v1.ControlPanel/VerifyJWT", token.encode_to_vec());
    3
}

/// A value in a secret engine: given, changed, retrieved, and sent in the clear, which is refused.
fn managed_secret(door: &Kept<'_>) -> usize {
    let kind = Kind::of("SecretEngines", "key_value");
    let reply = door.raw(&kind.path("Create"), Entity::filled(door, kind, Fill::Required).request("Create"));
    let engine = Entity::answered(kind, "Create", &reply.expect("an engine").body);
    let public = PublicKey::from_pem(engine.text("public_key").as_bytes()).expect("PEM");
    let mut secret = v1::ManagedSecret {
        name: format!("vault-{}", door.unique()),
        secret_engine_id: engine.id().to_owned(),
        value: public.encrypt(format!("{SECRET}-value").as_bytes()).expect("it fits"),
        policy: Some(v1::ManagedSecretPolicy::default()),
        ..v1::ManagedSecret::default()
    };
    let create = |secret: &v1::ManagedSecret| {
        let request = v1::ManagedSecretCreateRequest { meta: None, managed_secret: Some(secret.clone()) };
        door.raw("/v1.ManagedSecrets/Create", request.encode_to_vec())
    };
    let made = v1::ManagedSecretCreateResponse::decode(create(&secret).expect("a secret").body).expect("one");
    secret.id = made.managed_secret.expect("the secret").id;
    secret.value = public.encrypt(format!("{SECRET}-other").as_bytes()).expect("it fits");
    let request = v1::ManagedSecretUpdateRequest {
        meta: None,
        id: String::new(),
        managed_secret: Some(secret.clone()),
    };
    door.raw("/v1.ManagedSecrets/Update", request.encode_to_vec()).expect("an update");
    let own = PrivateKey::generate().expect("a key");
    let public_key = own.public_pem().expect("PEM").into_bytes();
    let request = v1::ManagedSecretRetrieveRequest { meta: None, id: secret.id.clone(), public_key };
    let reply = door.raw("/v1.ManagedSecrets/Retrieve", request.encode_to_vec()).expect("the value");
    let answer = v1::ManagedSecretRetrieveResponse::decode(reply.body).expect("an answer");
    let value = own.decrypt(&answer.managed_secret.expect("the secret").value).expect("for this key");
    assert_eq!(&value[..], format!("{SECRET}-other").as_bytes());
    secret.name.push_str("-clear");
    secret.value = format!("{SECRET}-in-the-clear").into_bytes();
    create(&secret).expect_err("it is not encrypted");
    3
}

/// Personal credentials and bearer tokens: what is made here.
fn credentials(door: &Kept<'_>) -> usize {
    let kind = Kind::of("Accounts", "user");
    let reply = door.raw(&kind.path("Create"), Entity::filled(door, kind, Fill::Required).request("Create"));
    let user = Entity::answered(kind, "Create", &reply.expect("a user").body);
    let request = CredentialCreateRequest {
        account: user.id().to_owned(),
        name: "laptop".to_owned(),
        ..CredentialCreateRequest::default()
    };
    let reply = door.raw("/gatepass.v1.Credentials/Create", request.encode_to_vec()).expect("a credential");
    let answer = CredentialCreateResponse::decode(reply.body).expect("an answer");
    assert!(!answer.secret_key.is_empty());
    _ = door
        .raw("/gatepass.v1.Credentials/CreateToken", CredentialCreateTokenRequest::default().encode_to_vec());
    0
}

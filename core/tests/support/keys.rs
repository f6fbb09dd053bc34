//! Calls of the network, signed as clients sign them.

use gatepass::Error;
use gatepass::model::Timestamp;
use gatepass::service::{Caller, Proof, Reply};
use gatepass::wire::sign::{Day, FreshRequest, SecretKey};
use gatepass_wire::gatepass::v1::{CredentialCreateRequest, CredentialCreateResponse};
use gatepass_wire::{schema, v1};
use prost::Message;

use super::World;

/// The authority that fresh signatures cover.
pub const HOST: &str = "gatepass.test:443";

/// An access key and its secret.
#[derive(Clone)]
pub struct Key {
    pub id: String,
    pub access_key: String,
    pub secret: SecretKey,
    pub secret_text: String,
}

impl Key {
    pub fn new(id: String, access_key: String, secret_text: String) -> Key {
        let secret = SecretKey::parse(&secret_text).expect("a secret key");
        Key { id, access_key, secret, secret_text }
    }

    /// The metadata of StrongDM's signature of this instant.
    pub fn day_metadata(&self, path: &str, body: &[u8], at: Timestamp) -> Vec<(String, String)> {
        let method = schema::method(path).expect("a method");
        let signature = self.secret.day_key(Day::of(at)).sign(method.signed_name, body);
        vec![
            ("x-sdm-authentication".to_owned(), self.access_key.clone()),
            ("x-sdm-signature".to_owned(), signature),
        ]
    }

    /// The metadata of a fresh signature that covers `extra` too.
    pub fn fresh_metadata(
        &self,
        path: &str,
        body: &[u8],
        extra: &[(&str, &str)],
        at: Timestamp,
        nonce: &[u8],
    ) -> Vec<(String, String)> {
        let request = FreshRequest { target: path, authority: HOST, body, metadata: extra };
        let headers = self.secret.fresh_key().sign(&request, at, nonce).expect("a signature");
        let mut all: Vec<(String, String)> =
            extra.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        all.push(("x-sdm-authentication".to_owned(), self.access_key.clone()));
        all.push(("gatepass-timestamp".to_owned(), headers.timestamp));
        all.push(("gatepass-nonce".to_owned(), headers.nonce));
        all.push(("gatepass-signature".to_owned(), headers.signature));
        all
    }

    /// A call signed as the method asks for.
    pub fn call(&self, world: &World, path: &str, body: Vec<u8>) -> Result<Reply, Error> {
        if path.starts_with("/v1.") {
            let metadata = self.day_metadata(path, &body, world.now());
            return send(world, path, body, &metadata);
        }
        self.fresh(world, path, body, &[])
    }

    /// A call with a fresh signature.
    pub fn fresh(
        &self,
        world: &World,
        path: &str,
        body: Vec<u8>,
        extra: &[(&str, &str)],
    ) -> Result<Reply, Error> {
        let mut nonce = [0; 16];
        nonce[..8].copy_from_slice(&world.unique().to_be_bytes());
        let metadata = self.fresh_metadata(path, &body, extra, world.now(), &nonce);
        send(world, path, body, &metadata)
    }

    /// A call with messages.
    pub fn send<Q: Message, A: Message + Default>(
        &self,
        world: &World,
        path: &str,
        request: &Q,
    ) -> Result<A, Error> {
        let reply = self.call(world, path, request.encode_to_vec())?;
        Ok(A::decode(reply.body).expect("an answer of the right form"))
    }
}

/// A call of the network with just this metadata.
pub fn send(world: &World, path: &str, body: Vec<u8>, metadata: &[(String, String)]) -> Result<Reply, Error> {
    let metadata: Vec<(&str, &str)> =
        metadata.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    world.call(path, body, &metadata, network())
}

/// A caller of the network.
pub fn network() -> Caller {
    Caller::Network { address: None, host: HOST.to_owned(), secure: false, proof: Proof::Signed }
}

/// A token as requests hold it.
pub fn token(name: &str, permissions: &[&str], lifetime: Option<i64>) -> v1::AccountCreateRequest {
    let token = v1::Token {
        name: name.to_owned(),
        account_type: "api".to_owned(),
        permissions: permissions.iter().map(|name| (*name).to_owned()).collect(),
        duration: lifetime.map(|seconds| prost_types::Duration { seconds, nanos: 0 }),
        ..v1::Token::default()
    };
    let account = v1::Account { account: Some(v1::account::Account::Token(token)) };
    v1::AccountCreateRequest { meta: None, account: Some(account) }
}

/// The key of an answer to `Accounts.Create`.
pub fn key_of(answer: v1::AccountCreateResponse) -> Key {
    let Some(v1::account::Account::Token(token)) = answer.account.and_then(|account| account.account) else {
        panic!("a token came back as something else")
    };
    Key::new(token.id, answer.access_key, answer.secret_key)
}

impl World {
    /// A new API key with these permissions.
    #[track_caller]
    pub fn key(&self, permissions: &[&str]) -> Key {
        let name = format!("key {}", self.unique());
        let answer = self.send("/v1.Accounts/Create", &token(&name, permissions, None)).expect("a key");
        key_of(answer)
    }

    /// A new API key that works for so many seconds.
    pub fn key_for(&self, permissions: &[&str], seconds: i64) -> Key {
        let name = format!("key {}", self.unique());
        let request = token(&name, permissions, Some(seconds));
        key_of(self.send("/v1.Accounts/Create", &request).expect("a key"))
    }

    /// A new personal credential of an account.
    pub fn credential(&self, account: &str, fresh_only: bool) -> Key {
        let request = CredentialCreateRequest {
            account: account.to_owned(),
            name: "laptop".to_owned(),
            lifetime: None,
            fresh_only,
            basic: false,
        };
        let answer: CredentialCreateResponse =
            self.send("/gatepass.v1.Credentials/Create", &request).expect("a credential");
        let id = answer.credential.expect("the credential").id;
        Key::new(id, answer.access_key, answer.secret_key)
    }

    /// A new user of this level.
    pub fn user(&self, level: &str) -> String {
        let user = v1::User {
            email: format!("user{}@example.com", self.unique()),
            first_name: "Uma".to_owned(),
            last_name: "Ural".to_owned(),
            permission_level_rw: level.to_owned(),
            ..v1::User::default()
        };
        let account = v1::Account { account: Some(v1::account::Account::User(user)) };
        let request = v1::AccountCreateRequest { meta: None, account: Some(account) };
        let answer: v1::AccountCreateResponse = self.send("/v1.Accounts/Create", &request).expect("a user");
        match answer.account.and_then(|account| account.account) {
            Some(v1::account::Account::User(user)) => user.id,
            other => panic!("a user came back as {other:?}"),
        }
    }
}

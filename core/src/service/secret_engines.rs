//! Secret engines. Each has an RSA key that is made here: what is kept in it travels encrypted for that key, and the
//! private half stands sealed among the engine's secrets (RULES 7.1, 7.3).

use gatepass_wire::schema::Message;

use crate::engine::Overlay;
use crate::engine::decide::{self, Context};
use crate::error::{Error, Result};
use crate::journal::{Secret, SecretChange};
use crate::model::stored::{self, Value, shape};
use crate::model::{EntityId, Kind};
use crate::wire::oaep::PrivateKey;
use crate::wire::raw::request::fields_of;
use crate::wire::raw::response::ResponseWriter;

use super::Service;
use super::call::{Call, Reply};
use super::entities::{number, required_id};
use super::principal::Principal;
use super::runtime::{Runtime, undecided};
use super::writer::Decided;

/// The name of the private key in the journal.
const PRIVATE_KEY: &str = "private_key";

/// A key that an engine is given.
#[derive(Clone)]
pub(super) struct EngineKey {
    public: String,
    private: Secret,
}

impl EngineKey {
    /// A new one. It takes the time of many calls, so another thread makes it.
    pub(super) async fn generate() -> Result<EngineKey> {
        let made = tokio::task::spawn_blocking(|| {
            let key = PrivateKey::generate()?;
            let private = Secret::new(key.to_pkcs8()?.to_vec());
            Ok(EngineKey { public: key.public_pem()?, private })
        });
        let made = made.await.map_err(|_| Error::internal())?;
        made.map_err(|error: crate::wire::oaep::OaepError| Error::unavailable(error.to_string(), true))
    }

    /// The engine with this key.
    pub(super) fn in_engine(&self, state: &[u8]) -> Vec<u8> {
        let Some((shape, inner)) = shape(Kind::SecretEngine, state) else { return state.to_vec() };
        let public_key = number(shape.message, "public_key");
        let inner = stored::replace(inner, &[(public_key, Some(Value::Bytes(self.public.as_bytes())))]);
        stored::with_member(shape.member, &inner)
    }

    /// What the journal keeps of it.
    pub(super) fn kept(&self, engine: EntityId) -> SecretChange {
        SecretChange { id: engine, field: PRIVATE_KEY.into(), value: Some(self.private.clone()) }
    }
}

/// The private key of an engine, which answers for it only where it was made here (RULES 7.3).
pub(super) fn private_key(runtime: &Runtime, engine: EntityId) -> Result<PrivateKey> {
    let Some(kept) = runtime.journal.secret(engine, PRIVATE_KEY).map_err(undecided)? else {
        return Err(Error::unimplemented(
            format!("what stands in the secret engine `{engine}`"),
            "its key was not made here, so nothing that was encrypted for it can be read",
        ));
    };
    PrivateKey::from_pkcs8(kept.expose()).map_err(|_| {
        Error::new(crate::error::ErrorReason::Corrupt, "the key of a secret engine is no such key")
    })
}

impl Service {
    /// What secret engines have beyond create, get, update, delete and list.
    pub(super) async fn secret_engines(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        match call.method.name {
            "ListSecretStores" => self.list_entities(call, Kind::SecretStore),
            "GenerateKeys" => self.generate_keys(principal, call).await,
            _ => Err(super::not_offered(call.method)),
        }
    }

    /// Gives an engine another key. Its values stay: they are sealed here under another one.
    async fn generate_keys(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        const ID: &str = "secret_engine_id";
        let request: &Message = call.method.request;
        let fields = fields_of(call.method.request, &call.body)?;
        let id = required_id(Kind::SecretEngine, ID, fields.text(number(request, ID)))?;
        self.inner.runtime.read(|state, _| decide::existing(state.store(), id))??;
        let key = EngineKey::generate().await?;
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let before = decide::existing(view, id)?;
            let decision = decide::update(view, context, id, &before, &key.in_engine(&before))?;
            let reply = ResponseWriter::new().finish();
            Ok(Decided { decision, secrets: vec![key.kept(id)], reply })
        };
        let again = Box::new(|_: &_| Ok(ResponseWriter::new().finish()));
        self.mutate(principal, call, Some(id), again, decide).await
    }
}

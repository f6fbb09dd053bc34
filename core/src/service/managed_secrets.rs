//! Managed secrets: values that are kept for others, sealed. They come encrypted for the key of their engine and go
//! encrypted for the key of whoever retrieves them (RULES 7.3), which stands in the audit trail.

use crate::engine::decide::{self, Context, Decision};
use crate::engine::{Overlay, View};
use crate::error::{Code, Error, Result};
use crate::journal::{Secret, SecretChange};
use crate::model::stored::{self, Value};
use crate::model::{EntityId, Kind, Revision};
use crate::wire::oaep::PublicKey;
use crate::wire::raw::request::fields_of;

use super::Service;
use super::call::{Call, Reply};
use super::entities::{answer, number, required_id};
use super::principal::Principal;
use super::runtime::{Runtime, undecided};
use super::secret_engines::private_key;
use super::writer::Decided;

/// The name of a value in the journal.
const VALUE: &str = "value";
/// How often a retrieval begins again because the value changed meanwhile.
const ATTEMPTS: usize = 8;

mod field {
    pub(super) const ENGINE: u32 = 3;
    pub(super) const VALUE: u32 = 4;
}

impl Service {
    /// What managed secrets have beyond create, get, update, delete and list.
    pub(super) async fn managed_secrets(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        match call.method.name {
            // Who may list them may list them all, whoever the actor is.
            "ListByActor" => self.list(call),
            // Nothing outside is asked to forget the secret, so nothing outside can fail.
            "ForceDelete" => self.delete(principal, call).await,
            "Retrieve" => self.retrieve(principal, call).await,
            _ => Err(super::not_offered(call.method)),
        }
    }

    /// The value that a new or changed secret is given, as the journal keeps it; `None` where none is given.
    pub(super) fn value_given(&self, entity: &[u8]) -> Result<Option<Secret>> {
        let Some(encrypted) = stored::message(entity, field::VALUE).filter(|value| !value.is_empty()) else {
            return Ok(None);
        };
        let at = "managed_secret.value";
        let named = stored::text(entity, field::ENGINE);
        let engine = EntityId::parse_as(Kind::SecretEngine, named);
        let known = match engine {
            Some(engine) => self.inner.runtime.read(|state, _| state.store().state(engine).is_some())?,
            None => false,
        };
        let Some(engine) = engine.filter(|_| known) else {
            return Err(Error::not_found(Kind::SecretEngine, named).with_field("secret_engine_id"));
        };
        let value = private_key(&self.inner.runtime, engine)?.decrypt(encrypted).map_err(|why| {
            let advice = format!("{why}; take the `public_key` of `{engine}` as it is now");
            Error::invalid(at, advice)
        })?;
        Ok(Some(Secret::new(value.to_vec())))
    }

    /// The secret with its value, encrypted for the caller's key. Who retrieved it is recorded before it is answered.
    async fn retrieve(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let method = call.method;
        let fields = fields_of(method.request, &call.body)?;
        let id = required_id(Kind::ManagedSecret, "id", fields.text(number(method.request, "id")))?;
        let key = fields.bytes(number(method.request, "public_key")).unwrap_or_default();
        let key = PublicKey::from_pem(key).map_err(|why| Error::invalid("public_key", why.to_string()))?;
        let key = std::sync::Arc::new(key);
        for _ in 0..ATTEMPTS {
            let found = Found::read(&self.inner.runtime, id, &key)?;
            let body = answer(method, &found.with_value, &[]);
            let seen = found.revision;
            let decide = move |view: &Overlay<'_>, _: &mut Context<'_>| {
                decide::existing(view, id)?;
                let present = view.revision_of(id).unwrap_or(seen);
                if present != seen {
                    return Err(Error::aborted(seen, present));
                }
                let decision =
                    Decision { changes: Vec::new(), verb: "managed secret retrieved", subjects: vec![id] };
                Ok(Decided { decision, secrets: Vec::new(), reply: body.clone() })
            };
            let (runtime, key) = (std::sync::Arc::clone(&self.inner.runtime), std::sync::Arc::clone(&key));
            let again = Box::new(move |_: &_| {
                let found = Found::read(&runtime, id, &key)?;
                Ok(answer(method, &found.with_value, &[]))
            });
            match self.mutate(principal, call, Some(id), again, decide).await {
                Err(error) if error.code() == Code::Aborted && self.moved(id, seen)? => {}
                answered => return answered,
            }
        }
        Err(Error::unavailable(format!("`{id}` changes faster than it can be read"), true))
    }

    /// Whether the secret was written since this revision.
    fn moved(&self, id: EntityId, seen: Revision) -> Result<bool> {
        self.inner.runtime.read(|state, _| state.store().revision_of(id) != Some(seen))
    }
}

/// A secret and its value as of one revision of it.
struct Found {
    revision: Revision,
    /// The entity, its value encrypted for the caller.
    with_value: Vec<u8>,
}

impl Found {
    fn read(runtime: &Runtime, id: EntityId, key: &PublicKey) -> Result<Found> {
        let found = runtime.read(|state, _| {
            let store = state.store();
            Some((store.get(id)?, store.revision_of(id)?))
        })?;
        let (state, revision) = found.ok_or_else(|| Error::not_found(Kind::ManagedSecret, id.to_string()))?;
        if let Some(engine) = EntityId::parse_as(Kind::SecretEngine, stored::text(&state, field::ENGINE)) {
            private_key(runtime, engine)?;
        }
        let Some(value) = runtime.journal.secret(id, VALUE).map_err(undecided)? else {
            let why = format!("`{id}` has no value: none was given, and nothing here makes one");
            return Err(Error::failed_precondition(why));
        };
        let encrypted =
            key.encrypt(value.expose()).map_err(|why| Error::invalid("public_key", why.to_string()))?;
        let with_value = stored::replace(&state, &[(field::VALUE, Some(Value::Bytes(&encrypted)))]);
        Ok(Found { revision, with_value })
    }
}

/// What the journal keeps of a secret's value.
pub(super) fn kept(id: EntityId, value: Secret) -> SecretChange {
    SecretChange { id, field: VALUE.into(), value: Some(value) }
}

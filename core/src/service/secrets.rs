//! What is kept sealed with an entity (RULES 7.1): what is shown once when an account, a node, a key of a proxy cluster or a
//! webhook is created, the key of a secret engine, the value of a managed secret.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use crate::engine::View;
use crate::engine::decide::{Context, Decision};
use crate::error::{Error, Result};
use crate::journal::{Secret, SecretChange};
use crate::model::stored::{self, AccountType};
use crate::model::{EntityId, Kind};
use crate::webhook::SigningSecret;

use super::Service;
use super::auth::{SECRET, access_key};
use super::managed_secrets;
use super::runtime::{Runtime, undecided};
use super::secret_engines::EngineKey;
use super::webhooks;

/// The name of a bearer token's secret in the journal.
const TOKEN: &str = "token";

/// Secrets made for a new entity.
#[derive(Default)]
pub(super) struct Issued {
    /// What its creator is told, by the response's fields.
    pub(super) shown: Vec<(&'static str, String)>,
    /// What the journal keeps.
    pub(super) kept: Vec<SecretChange>,
}

/// What is sealed when an entity is written, made or opened before its command waits for its turn.
pub(super) enum Sealed {
    Nothing,
    EngineKey(EngineKey),
    Value(Secret),
}

impl Sealed {
    /// The entity with the part of it that everybody sees.
    pub(super) fn in_entity(&self, state: Vec<u8>) -> Vec<u8> {
        match self {
            Sealed::EngineKey(key) => key.in_engine(&state),
            Sealed::Nothing | Sealed::Value(_) => state,
        }
    }

    /// What the journal keeps.
    pub(super) fn kept(&self, id: EntityId) -> Option<SecretChange> {
        match self {
            Sealed::Nothing => None,
            Sealed::EngineKey(key) => Some(key.kept(id)),
            Sealed::Value(value) => Some(managed_secrets::kept(id, value.clone())),
        }
    }
}

impl Service {
    /// What is to be sealed with an entity as it was sent.
    pub(super) async fn to_seal(&self, kind: Kind, entity: &[u8], is_new: bool) -> Result<Sealed> {
        Ok(match kind {
            Kind::SecretEngine if is_new => Sealed::EngineKey(EngineKey::generate().await?),
            Kind::ManagedSecret => self.value_given(entity)?.map_or(Sealed::Nothing, Sealed::Value),
            _ => Sealed::Nothing,
        })
    }
}

/// What a new entity is given.
pub(super) fn issue(id: EntityId, state: &[u8], context: &mut Context<'_>) -> Issued {
    let Some(field) = issued_field(id, state) else { return Issued::default() };
    let mut bytes = vec![0; 32];
    context.random.fill(&mut bytes);
    let shown = show(id, field, &bytes);
    let kept = SecretChange { id, field: field.into(), value: Some(Secret::new(bytes)) };
    Issued { shown, kept: vec![kept] }
}

/// Drops the secrets of what a decision deletes: nothing is left to unseal (RULES 7.1).
pub(super) fn dropped(view: &dyn View, decision: &Decision) -> Vec<SecretChange> {
    let deleted = decision.changes.iter().filter(|change| change.state.is_none()).map(|change| change.id);
    let field = |id: EntityId| match id.kind {
        Kind::Credential => Some(SECRET),
        _ => view.get(id).and_then(|state| issued_field(id, &state)),
    };
    deleted.filter_map(|id| Some(SecretChange { id, field: field(id)?.into(), value: None })).collect()
}

/// The same, once more, for a call that is answered again (RULES 5.3).
pub(super) fn issued_before(
    runtime: &Runtime,
    id: EntityId,
    state: &[u8],
) -> Result<Vec<(&'static str, String)>> {
    let Some(field) = issued_field(id, state) else { return Ok(Vec::new()) };
    match runtime.journal.secret(id, field).map_err(undecided)? {
        Some(secret) => Ok(show(id, field, secret.expose())),
        None => Err(Error::failed_precondition(format!(
            "the answer of this call cannot be given again: `{id}` was deleted since"
        ))),
    }
}

/// API keys and keys of proxy clusters have a secret key; admin tokens, service accounts and nodes one opaque token.
fn issued_field(id: EntityId, state: &[u8]) -> Option<&'static str> {
    match (id.kind, stored::account_type(state)) {
        (Kind::Account, Some(AccountType::Token)) => {
            let kind = stored::member(state).map_or("", |(_, token)| stored::text(token, 7));
            Some(if kind == "api" { SECRET } else { TOKEN })
        }
        (Kind::Account, Some(AccountType::Service)) | (Kind::Node, _) => Some(TOKEN),
        (Kind::ProxyClusterKey, _) => Some(SECRET),
        (Kind::Webhook, _) => Some(webhooks::SECRET),
        _ => None,
    }
}

fn show(id: EntityId, field: &'static str, bytes: &[u8]) -> Vec<(&'static str, String)> {
    let secret_key = || ("secret_key", STANDARD.encode(bytes));
    match (id.kind, field) {
        (Kind::ProxyClusterKey, _) => vec![secret_key()],
        // 32 bytes are one.
        (Kind::Webhook, _) => SigningSecret::from_bytes(bytes.to_vec())
            .map(|secret| vec![(webhooks::SECRET, secret.reveal())])
            .unwrap_or_default(),
        (_, SECRET) => vec![("access_key", access_key(id)), secret_key()],
        _ => vec![(TOKEN, URL_SAFE_NO_PAD.encode(bytes))],
    }
}

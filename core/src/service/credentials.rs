//! `gatepass.v1.Credentials`: personal keys, which act only as their account (RULES 4.2).

use gatepass_wire::gatepass::v1::{
    Credential, CredentialCreateRequest, CredentialCreateResponse, CredentialListRequest,
    CredentialListResponse, CredentialRevokeRequest,
};
use gatepass_wire::schema::Permission;
use prost::Message;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::engine::decide::{self, Context};
use crate::engine::{Overlay, View};
use crate::error::{Error, ErrorReason, Result};
use crate::journal::{Content, Replay, Secret, SecretChange};
use crate::model::stored::{self, AccountType};
use crate::model::{EntityId, Kind, PermissionSet, Timestamp};

use super::Service;
use super::access::{decode, proto};
use super::auth::{SECRET, access_key};
use super::call::{Call, Reply};
use super::entities::required_id;
use super::list::{Position, fingerprint_of, limit};
use super::principal::{Principal, account_named, level_of};
use super::runtime::undecided;
use super::writer::Decided;

impl Service {
    pub(super) async fn credentials(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        match call.method.name {
            "Create" => self.create_credential(principal, call).await,
            "List" => self.list_credentials(principal, call),
            "CreateToken" => self.create_token(principal, call).await,
            "Revoke" => self.revoke_credential(principal, call).await,
            _ => Err(super::not_offered(call.method)),
        }
    }

    async fn create_credential(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: CredentialCreateRequest = decode(call)?;
        if request.name.chars().count() > 1024 {
            return Err(Error::invalid("name", "has more than 1024 characters"));
        }
        let lifetime = request.lifetime.map(|parts| Timestamp::from_parts(parts.seconds, parts.nanos).0);
        if let Some(lifetime @ ..=0) = lifetime {
            return Err(Error::invalid(
                "lifetime",
                format!("is {} s; give a positive time, or none for no end", lifetime / 1_000_000_000),
            ));
        }
        if request.basic && request.fresh_only {
            return Err(Error::invalid("basic", "and `fresh_only` exclude each other; give one of them"));
        }
        let (caller, needed) = (principal.clone(), needed(call));
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let account = owner(&caller, needed, view, &request.account)?;
            let deadline = lifetime.map(|lifetime| context.now.plus_nanos(lifetime));
            let level = may_create(&caller, view, account, deadline)?;
            let credential = Credential {
                id: String::new(),
                account_id: account.to_string(),
                name: request.name.clone(),
                created_at: None,
                deadline: deadline.map(proto),
                fresh_only: request.fresh_only,
                level,
                basic: request.basic,
            };
            let (id, decision) =
                decide::create(view, context, Kind::Credential, &credential.encode_to_vec())?;
            let mut secret = vec![0; 32];
            context.random.fill(&mut secret);
            let state = decision.changes.first().and_then(|change| change.state.clone()).unwrap_or_default();
            let reply = created(id, &state, &secret)?;
            let secrets = vec![SecretChange { id, field: SECRET.into(), value: Some(Secret::new(secret)) }];
            Ok(Decided { decision, secrets, reply })
        };
        let runtime = std::sync::Arc::clone(&self.inner.runtime);
        let again = Box::new(move |replay: &Replay| {
            let id = replay
                .ids
                .iter()
                .find(|id| id.kind == Kind::Credential)
                .copied()
                .ok_or_else(Error::internal)?;
            let version = runtime.journal.entity_at(id, replay.revision).map_err(undecided)?;
            let secret = runtime.journal.secret(id, SECRET).map_err(undecided)?;
            match (version.map(|version| version.content), secret) {
                (Some(Content::State(state)), Some(secret)) => created(id, &state, secret.expose()),
                _ => Err(Error::failed_precondition(format!("`{id}` was revoked since its creation"))),
            }
        });
        self.mutate(principal, call, None, again, decide).await
    }

    fn list_credentials(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: CredentialListRequest = decode(call)?;
        let fingerprint = fingerprint_of(call.method, &request.account);
        let after = self.inner.read_cursor(&request.cursor, fingerprint)?.map(|after| after.number);
        let limit = limit(i64::from(request.limit), "limit")?;
        self.inner.runtime.read(|state, _| {
            let account = owner(principal, needed(call), state, &request.account)?;
            let mut ids = state.referrers(account, Kind::Credential);
            ids.retain(|id| after.is_none_or(|after| id.number > after));
            ids.sort_unstable();
            let more = ids.len() > limit;
            ids.truncate(limit);
            let next = ids.last().filter(|_| more).map(|id| Position::of(id.number));
            let credentials = ids.iter().filter_map(|id| Credential::decode(state.get(*id)?).ok()).collect();
            let next_cursor =
                next.map(|next| self.inner.write_cursor(&next, fingerprint)).unwrap_or_default();
            let answer = CredentialListResponse { credentials, next_cursor };
            Ok(self.reply(answer.encode_to_vec().into(), state.revision()))
        })?
    }

    async fn revoke_credential(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: CredentialRevokeRequest = decode(call)?;
        let id = required_id(Kind::Credential, "id", &request.id)?;
        let (caller, needed) = (principal.clone(), needed(call));
        let decide = move |view: &Overlay<'_>, context: &mut Context<'_>| {
            let state = view.get(id);
            let account =
                state.as_deref().and_then(|state| EntityId::parse_as(Kind::Account, stored::text(state, 2)));
            if !account.is_some_and(|account| caller.is(account)) {
                caller.must(needed)?;
            }
            let decision = decide::delete(view, context, id)?;
            let secrets = super::secrets::dropped(view, &decision);
            Ok(Decided { decision, secrets, reply: Bytes::new() })
        };
        self.mutate(principal, call, Some(id), Box::new(|_| Ok(Bytes::new())), decide).await
    }
}

fn needed(call: &Call) -> &'static str {
    match call.method.permission {
        Permission::UnlessSelf(name) | Permission::Named(name) => name,
        _ => "",
    }
}

/// The account that a request is about: the caller's own where it names none.
fn owner(principal: &Principal, needed: &str, view: &dyn View, reference: &str) -> Result<EntityId> {
    let account = match (reference.is_empty(), principal.account) {
        (true, Some(own)) => Ok(own),
        (true, None) => Err(Error::invalid(
            "account",
            "must name an account: whoever opened the store has none of their own",
        )),
        (false, _) => account_named(view, "account", reference),
    };
    match &account {
        Ok(own) if principal.is(*own) => account,
        _ if principal.may(needed) => account,
        _ => Err(Error::permission_denied(needed)),
    }
}

/// A credential is not a way to more than its creator has, nor to longer (RULES 4.3). Answers the level beyond which
/// it never goes: the account's own of this moment, so that a later promotion is not handed to keys made before.
fn may_create(
    principal: &Principal,
    view: &dyn View,
    account: EntityId,
    deadline: Option<Timestamp>,
) -> Result<String> {
    let state = decide::existing(view, account)?;
    if stored::account_type(&state) == Some(AccountType::Token) {
        return Err(Error::invalid_value(
            "account",
            account.to_string(),
            "this is a key; credentials are for users and service accounts",
        ));
    }
    let level = level_of(&state);
    if stored::account_suspended(&state) {
        let message = format!("`account` is `{account}`, which is suspended; reinstate it first");
        return Err(Error::failed_precondition(message).with_field("account"));
    }
    // Of the caller's own account too: a credential older than its promotion must not make a newer one.
    if let Some(beyond) = PermissionSet::of_level(level).first_beyond(principal.permissions) {
        let message = format!(
            "`account` may `{beyond}`, which the caller may not; a key makes no stronger credentials"
        );
        return Err(Error::new(ErrorReason::PermissionDenied, message).with_field("account"));
    }
    match (principal.deadline, deadline) {
        (None, _) => Ok(level.to_owned()),
        (Some(limit), Some(asked)) if asked <= limit => Ok(level.to_owned()),
        (Some(limit), _) => {
            let message = format!(
                "`lifetime`: the caller's own key works until {limit}; give a lifetime that ends by then"
            );
            Err(Error::new(ErrorReason::PermissionDenied, message).with_field("lifetime"))
        }
    }
}

fn created(id: EntityId, state: &[u8], secret: &[u8]) -> Result<Bytes> {
    let credential = Credential::decode(state).map_err(|_| Error::internal())?;
    let response = CredentialCreateResponse {
        credential: Some(credential),
        access_key: access_key(id),
        secret_key: STANDARD.encode(secret),
    };
    Ok(response.encode_to_vec().into())
}

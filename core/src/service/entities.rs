//! Create, get, update and delete of every entity: the schema says what a field is, the engine what may happen.

use std::sync::Arc;

use bytes::Bytes;
use gatepass_wire::schema::{Message, Method};

use crate::engine::View;
use crate::engine::decide::{self, Context, Decision};
use crate::error::{Error, ErrorReason, Result};
use crate::journal::{Content, Replay};
use crate::model::stored::{self, AccountType, kind_of_noun, tags_of};
use crate::model::{EntityId, Kind, PermissionSet, Timestamp, validate_tags};
use crate::wire::raw::request::{RequestFields, fields_of};
use crate::wire::raw::response::ResponseWriter;
use crate::wire::raw::{Accepted, Intent, accept, canonical};

use super::Service;
use super::call::{Call, Reply};
use super::gain::gains_nothing;
use super::past::Moment;
use super::principal::Principal;
use super::runtime::{Runtime, undecided};
use super::secrets;
use super::writer::Decided;

/// The services whose entities are kept here with their full meaning.
const SERVED: &[&str] = &[
    "AccessRequests",
    "AccountAttachments",
    "AccountGrants",
    "Accounts",
    "AccountsGroups",
    "ApprovalWorkflowApprovers",
    "ApprovalWorkflowSteps",
    "ApprovalWorkflows",
    "AuthorizationPolicies",
    "DiscoveryConnectors",
    "Groups",
    "GroupsRoles",
    "IdentityAliases",
    "IdentitySets",
    "ManagedSecrets",
    "Nodes",
    "PeeringGroupNodes",
    "PeeringGroupPeers",
    "PeeringGroupResources",
    "PeeringGroups",
    "Policies",
    "ProxyClusterKeys",
    "RemoteIdentities",
    "RemoteIdentityGroups",
    "Resources",
    "Roles",
    "SecretEngines",
    "SecretStores",
    "WorkflowApprovers",
    "WorkflowRoles",
    "Workflows",
];

/// Whether the service's entities are kept here.
pub(super) fn is_served(service: &str) -> bool {
    SERVED.contains(&service)
}

/// The kind and the message of the entities of a method's service.
pub(super) fn entity_of(method: &Method) -> Result<(Kind, &'static Message)> {
    let package = if method.is_strongdm() { "v1" } else { "gatepass.v1" };
    let service = gatepass_wire::schema::service(package, method.service);
    let found = service.and_then(|service| Some((kind_of_noun(service.noun)?, service.entity?)));
    found.ok_or_else(Error::internal)
}

fn has_snapshots(method: &Method) -> bool {
    gatepass_wire::schema::service("v1", method.service).is_some_and(|service| service.snapshots)
}

/// The member of the entity's oneof in a request (`user`), where there is one.
pub(super) fn member_name(call: &Call) -> Result<Option<&'static str>> {
    let (_, message) = entity_of(call.method)?;
    let fields = fields_of(call.method.request, &call.body)?;
    let member = fields.bytes(call.method.request_entity).and_then(stored::member);
    Ok(member.and_then(|(number, _)| message.field(number)).map(|field| field.name))
}

/// The number of a request's field.
pub(super) fn number(message: &Message, name: &str) -> u32 {
    message.field_named(name).map_or(0, |field| field.number)
}

impl Service {
    pub(super) async fn create(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let method = call.method;
        let (kind, message) = entity_of(method)?;
        let accepted = accept_entity(method, message, &call.body, Intent::Create)?;
        if kind == Kind::AccountGrant {
            self.inner.runtime.now.trusted()?;
        }
        may_change(principal, kind, None, &accepted)?;
        let caller = principal.clone();
        let (permissions, deadline) = (principal.permissions, principal.deadline);
        let sealed = self.to_seal(kind, entity_in(method, &call.body)?, true).await?;
        let state = sealed.in_entity(accepted.bytes);
        let decide = move |view: &crate::engine::Overlay<'_>, context: &mut Context<'_>| {
            super::options::may_write(&caller, view, kind, &state)?;
            let created = decide::create(view, context, kind, &state);
            let (id, decision) = created.map_err(|error| in_words_of(message, kind, error))?;
            let made = decision
                .changes
                .iter()
                .find(|change| change.id == id)
                .and_then(|change| change.state.clone());
            let made = made.unwrap_or_default();
            within_creator(&made, permissions, deadline)?;
            let mut issued = secrets::issue(id, &made, context);
            issued.kept.extend(sealed.kept(id));
            let reply = answer(method, &made, &issued.shown);
            Ok(Decided { decision, secrets: issued.kept, reply })
        };
        self.mutate(principal, call, None, self.answered(method, kind, None), decide).await
    }

    pub(super) fn get(&self, call: &Call) -> Result<Reply> {
        let (kind, _) = entity_of(call.method)?;
        let fields = fields_of(call.method.request, &call.body)?;
        let id = required_id(kind, "id", fields.text(number(call.method.request, "id")))?;
        let moment = self.moment(call.method, &fields)?;
        self.at(moment, |state, now| {
            let found = state.get(id).filter(|state| is_there(kind, state, now));
            let found = found.ok_or_else(|| Error::not_found(kind, id.to_string()))?;
            Ok(self.reply(answer(call.method, &found, &[]), state.revision()))
        })?
    }

    pub(super) async fn update(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let method = call.method;
        let (kind, message) = entity_of(method)?;
        let id = updated_id(method, message, &call.body)?;
        let (body, caller) = (call.body.clone(), principal.clone());
        let sealed = self.to_seal(kind, entity_in(method, &call.body)?, false).await?;
        let decide = move |view: &crate::engine::Overlay<'_>, context: &mut Context<'_>| {
            let decision = decide_update(&caller, method, &body, view, context)
                .map_err(|error| in_words_of(message, kind, error))?;
            let after = decision
                .changes
                .iter()
                .find(|change| change.id == id)
                .and_then(|change| change.state.clone());
            let reply = answer(method, &after.unwrap_or_default(), &[]);
            Ok(Decided { decision, secrets: sealed.kept(id).into_iter().collect(), reply })
        };
        self.mutate(principal, call, Some(id), self.answered(method, kind, Some(id)), decide).await
    }

    pub(super) async fn delete(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let method = call.method;
        let (kind, _) = entity_of(method)?;
        let fields = fields_of(method.request, &call.body)?;
        let id = required_id(kind, "id", fields.text(number(method.request, "id")))?;
        let caller = principal.clone();
        let decide = move |view: &crate::engine::Overlay<'_>, context: &mut Context<'_>| {
            let before = decide::existing(view, id)?;
            let decision = decide_delete(&caller, id, view, context)?;
            let reply = deleted(method, id, &before);
            let secrets = secrets::dropped(view, &decision);
            Ok(Decided { decision, secrets, reply })
        };
        self.mutate(principal, call, Some(id), self.answered(method, kind, Some(id)), decide).await
    }

    /// Runs a question against the state of a moment.
    pub(super) fn at<R>(
        &self,
        moment: Moment,
        question: impl FnOnce(&crate::engine::State, Timestamp) -> R,
    ) -> Result<R> {
        match moment.revision {
            None => self.inner.runtime.read(|state, now| question(state, moment.time.unwrap_or(now))),
            Some(revision) => {
                let state = self.inner.past.whole(&self.inner.runtime, revision)?;
                Ok(question(&state, moment.time.unwrap_or_else(|| state.time())))
            }
        }
    }

    /// The moment that a request's `meta.snapshot_at` asks for.
    pub(super) fn moment(&self, method: &Method, fields: &RequestFields<'_>) -> Result<Moment> {
        let meta = number(fields.schema(), "meta");
        if meta == 0 || !fields.has(meta) {
            return Ok(Moment::NOW);
        }
        let meta = fields.message(meta)?;
        let snapshot = number(meta.schema(), "snapshot_at");
        if snapshot == 0 {
            return Ok(Moment::NOW);
        }
        match meta.timestamp(snapshot)? {
            None => Ok(Moment::NOW),
            Some(_) if !has_snapshots(method) => Err(Error::invalid(
                "meta.snapshot_at",
                format!("is not taken by `{}`: it has no past of its own", method.service),
            )),
            Some(time) => Moment::at(&self.inner.runtime, time),
        }
    }

    /// How to answer once more a call that was carried out before (RULES 5.3).
    fn answered(
        &self,
        method: &'static Method,
        kind: Kind,
        target: Option<EntityId>,
    ) -> super::writer::Answered {
        let runtime: Arc<Runtime> = Arc::clone(&self.inner.runtime);
        Box::new(move |replay| answer_again(&runtime, method, kind, target, replay))
    }
}

/// What a write of an entity would do, decided without writing it.
pub(super) fn decide_call(
    principal: &Principal,
    method: &'static Method,
    body: &[u8],
    view: &dyn View,
    context: &mut Context<'_>,
) -> Result<Decision> {
    let (kind, message) = entity_of(method)?;
    match method.name {
        "Create" => {
            let accepted = accept_entity(method, message, body, Intent::Create)?;
            let (_, decision) = decide::create(view, context, kind, &accepted.bytes)?;
            Ok(decision)
        }
        "Update" => decide_update(principal, method, body, view, context),
        "Delete" => {
            let fields = fields_of(method.request, body)?;
            let id = required_id(kind, "id", fields.text(number(method.request, "id")))?;
            decide_delete(principal, id, view, context)
        }
        _ => Err(Error::invalid_value(
            "calls.method",
            method.signed_name,
            "only Create, Update and Delete change access",
        )),
    }
}

/// An error in the words of the message that was sent, where the kind is stored as another (remote identities are
/// identity aliases).
fn in_words_of(message: &'static Message, kind: Kind, mut error: Error) -> Error {
    let Some(stored) = stored::message_of(kind).filter(|stored| !std::ptr::eq(*stored, message)) else {
        return error;
    };
    for field in stored.fields {
        let Some(said) = message.field(field.number).filter(|said| said.name != field.name) else { continue };
        error.message = error.message.replace(field.name, said.name);
        error.field = error.field.map(|at| at.replace(field.name, said.name));
    }
    error
}

fn decide_update(
    principal: &Principal,
    method: &Method,
    body: &[u8],
    view: &dyn View,
    context: &mut Context<'_>,
) -> Result<Decision> {
    let (kind, message) = entity_of(method)?;
    let id = updated_id(method, message, body)?;
    let before = decide::existing(view, id)?;
    let accepted = accept_entity(method, message, body, Intent::Update { previous: &before })?;
    may_change(principal, kind, Some(&before), &accepted)?;
    let decision = decide::update(view, context, id, &before, &accepted.bytes)?;
    if kind == Kind::Resource {
        gains_nothing(principal, view, context, id, &decision)?;
    }
    Ok(decision)
}

fn decide_delete(
    principal: &Principal,
    id: EntityId,
    view: &dyn View,
    context: &mut Context<'_>,
) -> Result<Decision> {
    let before = decide::existing(view, id)?;
    if !is_there(id.kind, &before, context.now) {
        return Err(Error::not_found(id.kind, id.to_string()));
    }
    may_touch(principal, id.kind, &before)?;
    super::options::may_write(principal, view, id.kind, &before)?;
    decide::delete(view, context, id)
}

fn answer_again(
    runtime: &Runtime,
    method: &Method,
    kind: Kind,
    target: Option<EntityId>,
    replay: &Replay,
) -> Result<Bytes> {
    let made = || replay.ids.iter().rev().find(|id| id.kind == kind).copied();
    let id = target.or_else(made).ok_or_else(Error::internal)?;
    if method.response_entity == 0 {
        return Ok(deleted(method, id, &[]));
    }
    let at = if method.name.ends_with("Delete") {
        crate::model::Revision(replay.revision.0 - 1)
    } else {
        replay.revision
    };
    let version = runtime.journal.entity_at(id, at).map_err(undecided)?;
    let Some(Content::State(state)) = version.map(|version| version.content) else {
        return Err(Error::failed_precondition(format!(
            "the answer of this call cannot be given again: `{id}` was erased"
        )));
    };
    let shown =
        if method.name == "Create" { secrets::issued_before(runtime, id, &state)? } else { Vec::new() };
    Ok(answer(method, &state, &shown))
}

/// The response to a deletion: empty, or the id; that of a group's role alone holds what was deleted (strongdm-api 7).
fn deleted(method: &Method, id: EntityId, before: &[u8]) -> Bytes {
    if method.response_entity != 0 {
        return answer(method, before, &[]);
    }
    let mut response = ResponseWriter::new();
    match number(method.response, "id") {
        0 => {}
        field => _ = response.text(field, &id.to_string()),
    }
    response.finish()
}

/// A response that holds one entity, and secrets beside it by the names of their fields.
pub(super) fn answer(method: &Method, state: &[u8], shown: &[(&'static str, String)]) -> Bytes {
    let outward = entity_of(method).map(|(kind, _)| stored::outward(kind, state));
    let state = outward.as_deref().unwrap_or(state);
    let mut fields: Vec<(u32, &[u8])> = vec![(method.response_entity, state)];
    for (name, value) in shown {
        fields.push((number(method.response, name), value.as_bytes()));
    }
    fields.sort_unstable_by_key(|(number, _)| *number);
    let mut response = ResponseWriter::with_capacity(state.len() + 16);
    for (number, bytes) in fields.iter().filter(|(number, _)| *number != 0) {
        response.message(*number, bytes);
    }
    response.finish()
}

/// The entity in a request, as it was sent.
fn entity_in<'a>(method: &Method, body: &'a [u8]) -> Result<&'a [u8]> {
    Ok(fields_of(method.request, body)?.bytes(method.request_entity).unwrap_or_default())
}

fn accept_entity(
    method: &Method,
    message: &'static Message,
    body: &[u8],
    intent: Intent<'_>,
) -> Result<Accepted> {
    let accepted = accept(message, entity_in(method, body)?, intent)?;
    if accepted.unknown > 0 {
        tracing::warn!(
            method = method.signed_name,
            fields = accepted.unknown,
            "dropped fields this version does not know"
        );
    }
    let kind = kind_of_noun(message.short_name());
    if let Some(kind) = kind {
        validate_tags(tags_of(kind, &accepted.bytes)).map_err(Error::from)?;
    }
    Ok(accepted)
}

/// The id of an update stands in the entity; one beside it must be the same (strongdm-api 1.10).
fn updated_id(method: &Method, message: &'static Message, body: &[u8]) -> Result<EntityId> {
    let (kind, _) = entity_of(method)?;
    let fields = fields_of(method.request, body)?;
    // Clients may send fields in any order; single values are looked for in canonical bytes.
    let entity = canonical(message, fields.bytes(method.request_entity).unwrap_or_default())?;
    let inner = crate::wire::raw::extract::id(message, &entity);
    let outer = number(method.request, "id");
    let outer = if outer == 0 { "" } else { fields.text(outer) };
    if !outer.is_empty() && !inner.is_empty() && outer != inner {
        return Err(Error::invalid_value(
            "id",
            outer,
            format!("the entity itself says `{inner}`; give one id"),
        ));
    }
    required_id(kind, "id", if inner.is_empty() { outer } else { inner })
}

/// An id that must be there. One of another form names nothing.
pub(super) fn required_id(kind: Kind, field: &str, text: &str) -> Result<EntityId> {
    if text.is_empty() {
        return Err(Error::invalid(field, format!("must be given: the id of the {kind}")));
    }
    EntityId::parse_as(kind, text).ok_or_else(|| Error::not_found(kind, text).with_field(field))
}

/// A grant is there until it ends, whether or not its end was recorded yet (RULES 1.4).
pub(super) fn is_there(kind: Kind, state: &[u8], now: Timestamp) -> bool {
    match kind {
        Kind::AccountGrant => stored::grant(state).is_some_and(|grant| now < grant.during.end),
        Kind::RoleGrant => stored::role_grant(state).is_some_and(|grant| now < grant.during.end),
        _ => true,
    }
}

/// A key makes keys only with permissions it has and for no longer than it works itself (RULES 4.3).
fn within_creator(state: &[u8], permissions: PermissionSet, deadline: Option<Timestamp>) -> Result<()> {
    let Some(terms) = decide::token_terms(state) else { return Ok(()) };
    if let Some(beyond) = terms.permissions.first_beyond(permissions) {
        let message = format!(
            "`permissions` holds `{beyond}`, which the caller does not have; a key makes no stronger keys"
        );
        return Err(Error::new(ErrorReason::PermissionDenied, message).with_field("permissions"));
    }
    match (deadline, terms.deadline) {
        (None, _) => Ok(()),
        (Some(limit), Some(asked)) if asked <= limit => Ok(()),
        (Some(limit), _) => {
            let message = format!(
                "`deadline`: the caller's key works until {limit}; a key makes no keys that work longer"
            );
            Err(Error::new(ErrorReason::PermissionDenied, message).with_field("deadline"))
        }
    }
}

/// Administrators are changed only by who may change administrators (strongdm-api 1.4).
fn may_touch(principal: &Principal, kind: Kind, before: &[u8]) -> Result<()> {
    if kind == Kind::Account && is_admin(before) { principal.must("user:update_admin") } else { Ok(()) }
}

fn level(state: &[u8]) -> &str {
    match (stored::account_type(state), stored::member(state)) {
        (Some(AccountType::User), Some((_, user))) => stored::text(user, 11),
        _ => "",
    }
}

fn is_admin(state: &[u8]) -> bool {
    matches!(level(state), "admin" | "root-admin")
}

/// What the level, the suspension and the password of an account need beyond the method's own permission: for a new
/// account as for a change, so that nothing comes cheaper in two steps than in one.
fn may_change(principal: &Principal, kind: Kind, before: Option<&[u8]>, accepted: &Accepted) -> Result<()> {
    if kind != Kind::Account {
        return Ok(());
    }
    let before_level = before.map_or(LOWEST, level);
    if let Some(before) = before {
        may_touch(principal, kind, before)?;
    }
    let new = level(&accepted.bytes);
    if before_level != new && !new.is_empty() {
        may_set_level(principal, before_level, new)?;
    }
    let is_service = stored::account_type(&accepted.bytes) == Some(AccountType::Service);
    let was_suspended = before.is_some_and(stored::account_suspended);
    if is_service && was_suspended != stored::account_suspended(&accepted.bytes) {
        principal.must("user:suspend")?;
    }
    if accepted.secrets.iter().any(|(path, _)| path.ends_with("password")) {
        principal.must("user:set_password")?;
    }
    Ok(())
}

/// What a user is who is given no level.
const LOWEST: &str = "user";

fn may_set_level(principal: &Principal, before: &str, new: &str) -> Result<()> {
    if before == "suspended" || new == "suspended" {
        principal.must("user:suspend")?;
    }
    // Whoever is reinstated as more than a user is given a level like anybody else.
    let reinstated = before == "suspended" && new == LOWEST;
    if new != "suspended" && !reinstated {
        principal.must("user:set_strong_role")?;
    }
    if matches!(new, "admin" | "root-admin") { principal.must("user:update_admin") } else { Ok(()) }
}

//! The set as gatepass's own entities: what its journal would hold had somebody created them one by one.

use bytes::Bytes;
use gatepass::model::stored::{Value, with_member, write_field};
use gatepass::model::{EntityId, Kind, Timestamp};
use gatepass_wire::messages::V1_RESOURCE;
use gatepass_wire::v1;
use prost::Message;
use serde_json::json;

use crate::dataset::{Dataset, Resource, Role, TYPES, Tag, User};
use crate::random::mix;
use crate::subject::Failure;

/// An entity, its encoding, and the entities it names.
pub(super) struct Entity {
    pub(super) id: EntityId,
    pub(super) state: Bytes,
    pub(super) names: Vec<EntityId>,
}

/// All entities of a set, those first that others name.
pub(super) fn all(set: &Dataset) -> impl Iterator<Item = Result<Entity, Failure>> {
    let users = set.users.iter().map(|user| Ok(account(user)));
    let resources = set.resources.iter().map(|entity| resource(set, entity));
    let roles = set.roles.iter().map(|entity| Ok(role(set, entity)));
    let attachments = (0..set.users.len())
        .flat_map(move |user| set.users[user].roles.iter().map(move |&role| Ok(attachment(set, user, role))));
    users.chain(resources).chain(roles).chain(attachments)
}

pub(super) fn account_id(user: &User) -> EntityId {
    EntityId::new(Kind::Account, user.number)
}

pub(super) fn resource_id(resource: &Resource) -> EntityId {
    EntityId::new(Kind::Resource, resource.number)
}

pub(super) fn role_id(role: &Role) -> EntityId {
    EntityId::new(Kind::Role, role.number)
}

/// The id of the attachment of a user, by index, to one of its roles.
pub(super) fn attachment_id(user: usize, role: u32) -> EntityId {
    EntityId::new(Kind::AccountAttachment, mix((user as u64) << 32 | u64::from(role)))
}

fn account(user: &User) -> Entity {
    let user_state = v1::User {
        id: user.id(),
        email: format!("{}@example.com", user.id()),
        first_name: "Ada".to_owned(),
        last_name: "Ames".to_owned(),
        permission_level_rw: "user".to_owned(),
        ..Default::default()
    };
    Entity {
        id: account_id(user),
        state: with_member(1, &user_state.encode_to_vec()).into(),
        names: Vec::new(),
    }
}

/// Every type has an id, a name and tags, at numbers of its own that the schema knows.
pub(super) fn resource(set: &Dataset, resource: &Resource) -> Result<Entity, Failure> {
    let kind = TYPES[usize::from(resource.kind)];
    let unknown = || Failure::from(format!("`{kind}` is no type of resource"));
    let member = V1_RESOURCE.field_named(kind).ok_or_else(unknown)?;
    let message = member.message().ok_or_else(unknown)?;
    let number = |name: &str| message.field_named(name).map(|field| field.number).ok_or_else(unknown);
    let (id, name) = (resource.id(), format!("{kind} {:016x}", resource.number));
    let pair = |tag: Tag| v1::tags::Pair { name: tag.name().to_owned(), value: tag.text() };
    let tags = v1::Tags { pairs: set.tags_of(resource).map(pair).collect() }.encode_to_vec();
    let mut fields = [
        (number("id")?, id.as_bytes()),
        (number("name")?, name.as_bytes()),
        (number("tags")?, tags.as_slice()),
    ];
    fields.sort_unstable_by_key(|(number, _)| *number);
    let mut body = Vec::new();
    for (number, bytes) in fields {
        write_field(&mut body, number, Value::Bytes(bytes));
    }
    Ok(Entity {
        id: resource_id(resource),
        state: with_member(member.number, &body).into(),
        names: Vec::new(),
    })
}

fn role(set: &Dataset, role: &Role) -> Entity {
    let mut rules: Vec<serde_json::Value> = Vec::new();
    for rule in &role.dynamic {
        let [first, second] = rule.tags;
        rules.push(json!({
            "type": TYPES[usize::from(rule.kind)],
            "tags": { first.name(): first.text(), second.name(): second.text() },
        }));
    }
    let listed = || role.ids.iter().map(|&index| &set.resources[index as usize]);
    rules.push(json!({ "ids": listed().map(Resource::id).collect::<Vec<String>>() }));
    let access_rules = serde_json::Value::Array(rules).to_string();
    let state =
        v1::Role { id: role.id(), name: format!("role {}", role.id()), access_rules, ..Default::default() };
    let names = listed().map(resource_id).collect();
    Entity { id: role_id(role), state: state.encode_to_vec().into(), names }
}

pub(super) fn attachment(set: &Dataset, user: usize, role: u32) -> Entity {
    let (id, user, role) = (attachment_id(user, role), &set.users[user], &set.roles[role as usize]);
    let state = v1::AccountAttachment { id: id.to_string(), account_id: user.id(), role_id: role.id() };
    Entity { id, state: state.encode_to_vec().into(), names: vec![account_id(user), role_id(role)] }
}

/// A grant of the account on the resource from one instant until another.
pub(super) fn grant(
    number: u64,
    user: &User,
    resource: &Resource,
    (start, end): (Timestamp, Timestamp),
) -> Entity {
    let id = EntityId::new(Kind::AccountGrant, number);
    let state = v1::AccountGrant {
        id: id.to_string(),
        account_id: user.id(),
        resource_id: resource.id(),
        start_from: Some(proto(start)),
        valid_until: Some(proto(end)),
        ..Default::default()
    };
    Entity { id, state: state.encode_to_vec().into(), names: vec![account_id(user), resource_id(resource)] }
}

pub(super) fn proto(time: Timestamp) -> prost_types::Timestamp {
    let (seconds, nanos) = time.to_parts();
    prost_types::Timestamp { seconds, nanos }
}

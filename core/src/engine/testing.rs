//! For tests: the bytes of entities, and a state that is filled with them one change at a time.

use bytes::Bytes;
use gatepass_wire::v1;
use prost::Message;

use crate::model::stored::with_member;
use crate::model::{EntityId, Kind, Revision, Timestamp};

use super::{Change, State};

/// An account.
pub(crate) fn a(number: u64) -> EntityId {
    EntityId::new(Kind::Account, number)
}

/// A role.
pub(crate) fn r(number: u64) -> EntityId {
    EntityId::new(Kind::Role, number)
}

/// A resource.
pub(crate) fn rs(number: u64) -> EntityId {
    EntityId::new(Kind::Resource, number)
}

/// A group.
pub(crate) fn g(number: u64) -> EntityId {
    EntityId::new(Kind::Group, number)
}

/// An instant, in seconds.
pub(crate) fn t(seconds: i64) -> Timestamp {
    Timestamp::from_parts(seconds, 0)
}

/// A state in which entities of one's choice are true.
#[derive(Debug, Clone, Default)]
pub(crate) struct World {
    pub(crate) state: State,
}

impl World {
    pub(crate) fn put(&mut self, id: EntityId, bytes: Vec<u8>) -> EntityId {
        self.state.put(&Change { id, state: Some(Bytes::from(bytes)) }, Revision(1));
        id
    }

    pub(crate) fn delete(&mut self, id: EntityId) {
        self.state.put(&Change { id, state: None }, Revision(1));
    }

    pub(crate) fn user(&mut self, number: u64, email: &str) -> EntityId {
        self.put(a(number), user(number, email, false))
    }

    pub(crate) fn suspended(&mut self, number: u64, email: &str) -> EntityId {
        self.put(a(number), user(number, email, true))
    }

    pub(crate) fn role(&mut self, number: u64, name: &str, rules: &str) -> EntityId {
        self.put(r(number), role(number, name, rules))
    }

    pub(crate) fn group(&mut self, number: u64, name: &str) -> EntityId {
        self.put(g(number), group(number, name))
    }

    /// A resource of a type that the tests use: `postgres`, `mysql` or `ssh`.
    pub(crate) fn resource(
        &mut self,
        number: u64,
        name: &str,
        kind: &str,
        tags: &[(&str, &str)],
    ) -> EntityId {
        self.put(rs(number), resource(number, name, kind, tags))
    }

    pub(crate) fn attach(&mut self, number: u64, account: EntityId, role: EntityId) -> EntityId {
        let id = EntityId::new(Kind::AccountAttachment, number);
        self.put(id, link(id, account, role))
    }

    pub(crate) fn join(&mut self, number: u64, account: EntityId, group: EntityId) -> EntityId {
        let id = EntityId::new(Kind::AccountGroup, number);
        self.put(id, link(id, account, group))
    }

    pub(crate) fn group_role(&mut self, number: u64, group: EntityId, role: EntityId) -> EntityId {
        let id = EntityId::new(Kind::GroupRole, number);
        self.put(id, link(id, group, role))
    }

    /// A grant from one second to another.
    pub(crate) fn grant(
        &mut self,
        number: u64,
        account: EntityId,
        resource: EntityId,
        (from, to): (i64, i64),
    ) -> EntityId {
        let id = EntityId::new(Kind::AccountGrant, number);
        self.put(id, grant(id, account, resource, (from, to)))
    }
}

pub(crate) fn user(number: u64, email: &str, suspended: bool) -> Vec<u8> {
    let level = if suspended { "suspended" } else { "user" };
    let user = v1::User {
        id: a(number).to_string(),
        email: email.into(),
        permission_level_rw: level.into(),
        suspended_ro: suspended,
        ..Default::default()
    };
    with_member(1, &user.encode_to_vec())
}

pub(crate) fn role(number: u64, name: &str, rules: &str) -> Vec<u8> {
    let (id, name) = (r(number).to_string(), name.into());
    v1::Role { id, name, access_rules: rules.into(), ..Default::default() }.encode_to_vec()
}

pub(crate) fn group(number: u64, name: &str) -> Vec<u8> {
    v1::Group { id: g(number).to_string(), name: name.into(), ..Default::default() }.encode_to_vec()
}

pub(crate) fn resource(number: u64, name: &str, kind: &str, tags: &[(&str, &str)]) -> Vec<u8> {
    use v1::resource::Resource;
    let pair = |(name, value): &(&str, &str)| v1::tags::Pair { name: (*name).into(), value: (*value).into() };
    let tags = (!tags.is_empty()).then(|| v1::Tags { pairs: tags.iter().map(pair).collect() });
    let (id, name) = (rs(number).to_string(), name.to_owned());
    let resource = match kind {
        "postgres" => Resource::Postgres(v1::Postgres { id, name, tags, ..Default::default() }),
        "mysql" => Resource::Mysql(v1::Mysql { id, name, tags, ..Default::default() }),
        "ssh" => Resource::Ssh(v1::Ssh { id, name, tags, ..Default::default() }),
        other => panic!("no resource of type {other} here"),
    };
    v1::Resource { resource: Some(resource) }.encode_to_vec()
}

/// An attachment, a membership, or a role of a group: all three have both ends in fields 2 and 3.
pub(crate) fn link(id: EntityId, from: EntityId, to: EntityId) -> Vec<u8> {
    let (id, account_id, role_id) = (id.to_string(), from.to_string(), to.to_string());
    v1::AccountAttachment { id, account_id, role_id }.encode_to_vec()
}

pub(crate) fn grant(id: EntityId, account: EntityId, resource: EntityId, (from, to): (i64, i64)) -> Vec<u8> {
    let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
    v1::AccountGrant {
        id: id.to_string(),
        account_id: account.to_string(),
        resource_id: resource.to_string(),
        start_from: at(from),
        valid_until: at(to),
        ..Default::default()
    }
    .encode_to_vec()
}

use std::cell::OnceCell;
use std::str::FromStr;

use cedar_policy::{
    Context, Entities, Entity, EntityId as CedarId, EntityTypeName, EntityUid, Request, RestrictedExpression,
};

use crate::engine::{State, View};
use crate::model::stored::{self, AccountType, shape, tags_of};
use crate::model::{EntityId, Kind, Timestamp};

use super::compile::{ACCOUNT, CONNECT, GROUP, RESOURCE, ROLE};

/// What carries tags: `principal.tags.getTag("env")`, `resource.sdm.getTag("env")`, `principal.tags.env`.
const TAGS: &str = "StrongDM::Tags";

/// Fields of `v1.User`.
const EMAIL: u32 = 2;
const MANAGED_BY: u32 = 8;
const EXTERNAL_ID: u32 = 9;
const LEVEL: u32 = 11;

/// An account as policies see it, looked up once for all the resources it is asked about.
pub(crate) struct Subject<'a> {
    state: &'a State,
    pub(crate) account: EntityId,
    memberships: OnceCell<(Vec<EntityId>, Vec<EntityId>)>,
    entities: OnceCell<Result<[Entity; 2], String>>,
}

/// An account and a resource, in Cedar's words when they are needed.
pub(crate) struct Pair<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) resource: EntityId,
}

impl<'a> Subject<'a> {
    pub(crate) fn new(state: &'a State, account: EntityId) -> Subject<'a> {
        Subject { state, account, memberships: OnceCell::new(), entities: OnceCell::new() }
    }

    /// The account with a resource.
    pub(crate) fn with(&'a self, resource: EntityId) -> Pair<'a> {
        Pair { subject: self, resource }
    }

    /// The roles the account holds, directly and through groups, and its groups.
    pub(super) fn memberships(&self) -> &(Vec<EntityId>, Vec<EntityId>) {
        self.memberships.get_or_init(|| {
            let groups = self.linked(self.account, Kind::AccountGroup);
            let mut roles = self.linked(self.account, Kind::AccountAttachment);
            groups.iter().for_each(|group| roles.extend(self.linked(*group, Kind::GroupRole)));
            // One that has not begun, or whose end is not recorded, counts too: it only forbids.
            let for_a_while = self.state.referrers(self.account, Kind::RoleGrant).into_iter();
            roles.extend(for_a_while.filter_map(|id| Some(stored::role_grant(&self.state.get(id)?)?.role)));
            roles.sort_unstable();
            roles.dedup();
            (roles, groups)
        })
    }

    fn linked(&self, from: EntityId, kind: Kind) -> Vec<EntityId> {
        let links = self.state.referrers(from, kind).into_iter();
        let links = links.filter_map(|id| stored::link(kind, &self.state.get(id)?));
        links.filter(|link| link.from == from).map(|link| link.to).collect()
    }

    fn entities(&self) -> Result<&[Entity; 2], String> {
        let made = self.entities.get_or_init(|| self.make_entities());
        made.as_ref().map_err(Clone::clone)
    }

    fn make_entities(&self) -> Result<[Entity; 2], String> {
        let bytes = self.state.get(self.account).unwrap_or_default();
        let inner = shape(Kind::Account, &bytes).map_or(&[][..], |(_, inner)| inner);
        let tags = tagged(Kind::Account, self.account, &bytes)?;
        let kind = match stored::account_type(&bytes) {
            Some(AccountType::User) => "user",
            Some(AccountType::Service) => "service",
            _ => "token",
        };
        let mut attributes =
            vec![("accountType", text(kind)), ("tags", RestrictedExpression::new_entity_uid(tags.uid()))];
        if kind == "user" {
            let level = stored::text(inner, LEVEL);
            attributes.extend([
                ("email", text(stored::text(inner, EMAIL))),
                ("externalId", text(stored::text(inner, EXTERNAL_ID))),
                (
                    "isManagedUser",
                    RestrictedExpression::new_bool(!stored::text(inner, MANAGED_BY).is_empty()),
                ),
                ("permissionLevel", text(if level.is_empty() { "user" } else { level })),
            ]);
        }
        let (roles, groups) = self.memberships();
        let roles = roles.iter().map(|role| uid(ROLE, *role));
        let groups = groups.iter().map(|group| uid(GROUP, *group));
        let parents = roles.chain(groups).collect::<Result<Vec<_>, _>>()?;
        let entity = entity(uid(ACCOUNT, self.account)?, attributes, parents)?;
        Ok([entity, tags])
    }
}

impl Pair<'_> {
    /// The question whether the account may connect to the resource, and what Cedar may know of both.
    pub(super) fn asked(&self, at: Timestamp) -> Result<(Request, Entities), String> {
        let bytes = self.subject.state.get(self.resource).unwrap_or_default();
        let tags = tagged(Kind::Resource, self.resource, &bytes)?;
        let of_tags = || RestrictedExpression::new_entity_uid(tags.uid());
        let named = shape(Kind::Resource, &bytes);
        let name = named.map_or("", |(shape, inner)| stored::text(inner, shape.name));
        let kind = named.map_or("", |(shape, _)| shape.member_name);
        let attributes =
            vec![("name", text(name)), ("type", text(kind)), ("sdm", of_tags()), ("tags", of_tags())];
        let resource = uid(RESOURCE, self.resource)?;
        let of_resource = entity(resource.clone(), attributes, Vec::new())?;
        let of_account = self.subject.entities()?.clone();
        let entities = of_account.into_iter().chain([of_resource, tags]);
        let entities = Entities::from_entities(entities, None).map_err(|error| defect(&error))?;
        let action = EntityUid::from_str(CONNECT).map_err(|error| defect(&error))?;
        let principal = uid(ACCOUNT, self.subject.account)?;
        let request = Request::new(principal, action, resource, context(at)?, None);
        Ok((request.map_err(|error| defect(&error))?, entities))
    }
}

/// What a check knows of its surroundings: the instant (UTC; Sunday is day 1).
fn context(at: Timestamp) -> Result<Context, String> {
    const MINUTE: i64 = 60_000_000_000;
    const DAY: i64 = 24 * 60 * MINUTE;
    let minute = at.0.rem_euclid(DAY) / MINUTE;
    // The first of January 1970 was a Thursday.
    let day = (at.0.div_euclid(DAY) + 4).rem_euclid(7) + 1;
    let now = RestrictedExpression::new_record([
        ("dayOfWeek".to_owned(), RestrictedExpression::new_long(day)),
        ("minuteOfDay".to_owned(), RestrictedExpression::new_long(minute)),
    ]);
    let now = now.map_err(|error| defect(&error))?;
    Context::from_pairs([("utcNow".to_owned(), now)]).map_err(|error| defect(&error))
}

/// An entity that carries the tags of another, to be read as Cedar's tags or as attributes.
fn tagged(kind: Kind, id: EntityId, bytes: &[u8]) -> Result<Entity, String> {
    let pairs = || tags_of(kind, bytes).map(|(name, value)| (name.to_owned(), text(value)));
    let uid = uid(TAGS, id)?;
    Entity::new_with_tags(uid, pairs(), [], pairs()).map_err(|error| defect(&error))
}

fn entity(
    uid: EntityUid,
    attributes: Vec<(&str, RestrictedExpression)>,
    parents: Vec<EntityUid>,
) -> Result<Entity, String> {
    let attributes = attributes.into_iter().map(|(name, value)| (name.to_owned(), value));
    Entity::new_with_tags(uid, attributes, parents, []).map_err(|error| defect(&error))
}

fn uid(kind: &str, id: EntityId) -> Result<EntityUid, String> {
    let kind = EntityTypeName::from_str(kind).map_err(|error| defect(&error))?;
    Ok(EntityUid::from_type_name_and_id(kind, CedarId::new(id.to_string())))
}

fn text(text: &str) -> RestrictedExpression {
    RestrictedExpression::new_string(text.to_owned())
}

fn defect(error: &dyn std::fmt::Display) -> String {
    format!("the pair cannot be put in Cedar's words: {error}")
}

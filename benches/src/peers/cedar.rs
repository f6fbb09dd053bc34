//! Cedar: every rule is a policy; users are members of their roles, resources of the static lists that name them.
//!
//! Cedar evaluates every policy it is handed. What a service does about that is to hand it less: the policies of the
//! user's own roles and the two entities in question. So it is asked three ways: with everything (`whole`), with a
//! slice put together for each question (`sliced`), and with a slice that lies ready (`slice ready`), which is the
//! evaluation alone.

use std::collections::HashMap;
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, Policy, PolicyId,
    PolicySet, Request, RestrictedExpression,
};

use crate::dataset::{Dataset, Resource, Role, TYPES, User};
use crate::subject::{Edit, Failure, Subject, Way};

const WHOLE: usize = 0;
const SLICED: usize = 1;

/// The policies and entities of one question.
type Slice = (PolicySet, Entities);

/// One loaded set.
pub(crate) struct Cedar {
    authorizer: Authorizer,
    names: Names,
    policies: PolicySet,
    entities: Entities,
    /// What slices are made of.
    of_role: HashMap<EntityUid, Vec<Policy>>,
    /// Slices that lie ready, by account and resource.
    ready: HashMap<String, HashMap<String, Slice>>,
    resources: Vec<String>,
}

/// Entity type names, parsed once.
struct Names {
    user: EntityTypeName,
    role: EntityTypeName,
    listed: EntityTypeName,
    resource: EntityTypeName,
    action: EntityUid,
}

impl Names {
    fn new() -> Result<Names, Failure> {
        let name = |text| EntityTypeName::from_str(text).map_err(Failure::from);
        let action = EntityUid::from_type_name_and_id(name("Action")?, EntityId::new("connect"));
        Ok(Names {
            user: name("User")?,
            role: name("Role")?,
            listed: name("Listed")?,
            resource: name("Resource")?,
            action,
        })
    }
}

fn uid(name: &EntityTypeName, id: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(name.clone(), EntityId::new(id))
}

impl Cedar {
    fn request(&self, account: &str, resource: &str) -> Result<Request, Failure> {
        let (principal, resource) = (uid(&self.names.user, account), uid(&self.names.resource, resource));
        Request::new(principal, self.names.action.clone(), resource, Context::empty(), None)
            .map_err(Failure::from)
    }

    fn slice(&self, account: &str, resource: &str) -> Result<Slice, Failure> {
        let (user, resource) = (uid(&self.names.user, account), uid(&self.names.resource, resource));
        let roles = self.entities.ancestors(&user).into_iter().flatten();
        let policies = roles.filter_map(|role| self.of_role.get(role)).flatten().cloned();
        let entities = [&user, &resource].into_iter().filter_map(|uid| self.entities.get(uid)).cloned();
        Ok((
            PolicySet::from_policies(policies).map_err(Failure::from)?,
            Entities::from_entities(entities, None).map_err(Failure::from)?,
        ))
    }

    fn decide(&self, request: &Request, policies: &PolicySet, entities: &Entities) -> Result<bool, Failure> {
        let response = self.authorizer.is_authorized(request, policies, entities);
        match response.diagnostics().errors().next() {
            Some(error) => Err(Failure::from(error)),
            None => Ok(response.decision() == Decision::Allow),
        }
    }

    fn ready(&mut self, account: &str, resource: &str) -> Result<bool, Failure> {
        if self.ready.get(account).is_none_or(|of_account| !of_account.contains_key(resource)) {
            let slice = self.slice(account, resource)?;
            self.ready.entry(account.to_owned()).or_default().insert(resource.to_owned(), slice);
        }
        let request = self.request(account, resource)?;
        let (policies, entities) = &self.ready[account][resource];
        self.decide(&request, policies, entities)
    }

    /// Replaces one entity. Cedar's entities are a value: the old store is consumed and a new one comes back.
    fn replace(&mut self, entity: Entity) -> Result<(), Failure> {
        self.ready.clear();
        let entities = std::mem::replace(&mut self.entities, Entities::empty());
        self.entities = entities.upsert_entities([entity], None).map_err(Failure::from)?;
        Ok(())
    }

    /// The user holds just these roles.
    fn hold(&self, set: &Dataset, user: usize, roles: impl Iterator<Item = u32>) -> Edit<Cedar> {
        let roles = roles.map(|role| uid(&self.names.role, &set.roles[role as usize].id())).collect();
        let entity = Entity::new_no_attrs(uid(&self.names.user, &set.users[user].id()), roles);
        Box::new(|cedar| cedar.replace(entity))
    }
}

impl Subject for Cedar {
    const CRATE: &'static str = "cedar-policy";
    const WAYS: &'static [Way] = &[
        Way { name: "whole", only_repeats: false },
        Way { name: "sliced", only_repeats: false },
        Way { name: "slice ready", only_repeats: true },
    ];
    const AFTER_CHANGE: usize = SLICED;

    fn load(set: &Dataset) -> Result<Cedar, Failure> {
        let names = Names::new()?;
        let mut of_role = HashMap::new();
        for role in &set.roles {
            of_role.insert(uid(&names.role, &role.id()), policies(set, role)?);
        }
        let policies =
            PolicySet::from_policies(of_role.values().flatten().cloned()).map_err(Failure::from)?;
        let mut lists: HashMap<u32, Vec<EntityUid>> = HashMap::new();
        for role in &set.roles {
            for &listed in &role.ids {
                lists.entry(listed).or_default().push(uid(&names.listed, &role.id()));
            }
        }
        let mut entities: Vec<Entity> = set.users.iter().map(|user| user_entity(&names, set, user)).collect();
        for (index, resource) in set.resources.iter().enumerate() {
            let parents = lists.remove(&(index as u32)).unwrap_or_default();
            entities.push(resource_entity(&names, set, resource, parents)?);
        }
        Ok(Cedar {
            authorizer: Authorizer::new(),
            names,
            policies,
            entities: Entities::from_entities(entities, None).map_err(Failure::from)?,
            of_role,
            ready: HashMap::new(),
            resources: set.resources.iter().map(Resource::id).collect(),
        })
    }

    fn check(&mut self, way: usize, account: &str, resource: &str) -> Result<bool, Failure> {
        match way {
            WHOLE => self.decide(&self.request(account, resource)?, &self.policies, &self.entities),
            SLICED => {
                let (policies, entities) = self.slice(account, resource)?;
                self.decide(&self.request(account, resource)?, &policies, &entities)
            }
            _ => self.ready(account, resource),
        }
    }

    /// One check a resource, each with the user's policies (which are put together once) and the two entities.
    fn reach(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let user = uid(&self.names.user, account);
        let mut reached = Vec::new();
        let Some(first) = self.resources.first() else { return Ok(reached) };
        let (policies, _) = self.slice(account, first)?;
        for resource in &self.resources {
            let request = self.request(account, resource)?;
            let of_question = [&user, &uid(&self.names.resource, resource)];
            let entities = of_question.into_iter().filter_map(|uid| self.entities.get(uid)).cloned();
            let entities = Entities::from_entities(entities, None).map_err(Failure::from)?;
            if self.decide(&request, &policies, &entities)? {
                reached.push(resource.clone());
            }
        }
        Ok(reached)
    }

    fn detach(&self, set: &Dataset, user: usize, role: u32) -> Result<Edit<Cedar>, Failure> {
        let held = &set.users[user].roles;
        Ok(self.hold(set, user, held.iter().copied().filter(|&other| other != role)))
    }

    fn attach(&self, set: &Dataset, user: usize, _role: u32) -> Result<Edit<Cedar>, Failure> {
        Ok(self.hold(set, user, set.users[user].roles.iter().copied()))
    }

    fn retag(&self, set: &Dataset, resource: &Resource) -> Result<Edit<Cedar>, Failure> {
        let stored = self.entities.ancestors(&uid(&self.names.resource, &resource.id()));
        let lists = stored.into_iter().flatten().cloned().collect();
        let entity = resource_entity(&self.names, set, resource, lists)?;
        Ok(Box::new(|cedar| cedar.replace(entity)))
    }
}

/// A role's rules as policies: one for each dynamic rule, one for its static list.
fn policies(set: &Dataset, role: &Role) -> Result<Vec<Policy>, Failure> {
    let id = role.id();
    let parse =
        |name: String, text: String| Policy::parse(Some(PolicyId::new(name)), text).map_err(Failure::from);
    let mut policies = Vec::with_capacity(set.spec.dynamic_rules_per_role + 1);
    for (index, rule) in role.dynamic.iter().enumerate() {
        let kind = TYPES[usize::from(rule.kind)];
        let [first, second] = rule.tags.map(|tag| format!(r#"resource.{} == "{}""#, tag.name(), tag.text()));
        let text = format!(
            r#"permit(principal in Role::"{id}", action == Action::"connect", resource)
               when {{ resource.type == "{kind}" && {first} && {second} }};"#
        );
        policies.push(parse(format!("{id}/{index}"), text)?);
    }
    let text = format!(
        r#"permit(principal in Role::"{id}", action == Action::"connect", resource in Listed::"{id}");"#
    );
    policies.push(parse(format!("{id}/ids"), text)?);
    Ok(policies)
}

fn user_entity(names: &Names, set: &Dataset, user: &User) -> Entity {
    let roles = user.roles.iter().map(|&role| uid(&names.role, &set.roles[role as usize].id())).collect();
    Entity::new_no_attrs(uid(&names.user, &user.id()), roles)
}

fn resource_entity(
    names: &Names,
    set: &Dataset,
    resource: &Resource,
    lists: Vec<EntityUid>,
) -> Result<Entity, Failure> {
    let kind = TYPES[usize::from(resource.kind)].to_owned();
    let mut attributes = HashMap::from([("type".to_owned(), RestrictedExpression::new_string(kind))]);
    for tag in set.tags_of(resource) {
        attributes.insert(tag.name().to_owned(), RestrictedExpression::new_string(tag.text()));
    }
    Entity::new(uid(&names.resource, &resource.id()), attributes, lists.into_iter().collect())
        .map_err(Failure::from)
}

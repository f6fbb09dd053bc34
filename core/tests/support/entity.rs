//! Entities of every served kind, filled by the schema table.

use gatepass::Error;
use gatepass_wire::schema::{Field, Flags, Message, Service, Type};

use super::tree::{Tree, Val, decode, encode, inner, number, text};
use super::{Door, HOUR, World, by_id};

/// Every secret a test writes holds this.
pub const SECRET: &str = "s3cr3t-mark";

/// The services whose entities are served with their full meaning.
pub const SERVED: &[&str] = &[
    "Accounts",
    "Roles",
    "AccountAttachments",
    "Groups",
    "AccountsGroups",
    "GroupsRoles",
    "AccountGrants",
    "Resources",
    "IdentitySets",
    "IdentityAliases",
    "SecretStores",
    "SecretEngines",
    "ManagedSecrets",
    "Nodes",
    "Policies",
    "Workflows",
    "WorkflowRoles",
    "WorkflowApprovers",
    "ApprovalWorkflows",
    "ApprovalWorkflowSteps",
    "ApprovalWorkflowApprovers",
    "AuthorizationPolicies",
    "DiscoveryConnectors",
    "PeeringGroups",
    "PeeringGroupNodes",
    "PeeringGroupPeers",
    "PeeringGroupResources",
    "ProxyClusterKeys",
    "RemoteIdentities",
];

/// Fields of which an entity has one.
const ALTERNATIVES: &[(&str, &[&str])] = &[
    ("v1.Workflow", &["access_request_max_duration", "access_request_fixed_duration"]),
    ("v1.WorkflowApprover", &["account_id", "role_id"]),
    ("v1.ApprovalFlowApprover", &["account_id", "role_id", "reference", "group_id"]),
    ("v1.ApprovalWorkflowApprover", &["account_id", "role_id", "group_id"]),
];

/// The fields that exclude this one, itself among them.
fn alternatives(message: &Message, field: &str) -> &'static [&'static str] {
    let of = ALTERNATIVES.iter().find(|(name, fields)| *name == message.name && fields.contains(&field));
    of.map_or(&[], |(_, fields)| fields)
}

/// Whether another field stands for this one where nothing is said.
fn is_left_out(message: &Message, field: &str) -> bool {
    alternatives(message, field).first().is_some_and(|first| *first != field)
}

/// A kind of entity: a service, and where its entity is a choice, one member of it.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    pub service: &'static Service,
    pub member: Option<&'static Field>,
    /// The message that holds the fields.
    pub message: &'static Message,
}

impl Kind {
    pub fn of(service: &str, member: &str) -> Kind {
        let mut found = kinds().into_iter().filter(|kind| kind.service.name == service);
        found.find(|kind| kind.member.is_none_or(|field| field.name == member)).expect("a served kind")
    }

    pub fn path(self, method: &str) -> String {
        format!("/v1.{}/{method}", self.service.name)
    }

    pub fn has(self, method: &str) -> bool {
        self.service.methods.iter().any(|known| known.name == method)
    }

    pub fn label(self) -> String {
        self.member
            .map_or(self.service.name.to_owned(), |field| format!("{}.{}", self.service.name, field.name))
    }

    /// The sets of fields that no two entities share.
    pub fn unique_sets(self) -> Vec<&'static str> {
        let wrapper = self.service.entity.map(|message| message.unique).unwrap_or_default();
        let own = if self.member.is_some() { self.message.unique } else { &[] };
        wrapper.iter().chain(own).copied().collect()
    }
}

/// Every served kind.
pub fn kinds() -> Vec<Kind> {
    let mut kinds = Vec::new();
    for name in SERVED {
        let service = gatepass_wire::schema::service("v1", name).expect("a service");
        let message = service.entity.expect("an entity");
        if message.fields.iter().all(|field| field.oneof.is_some()) {
            kinds.extend(message.fields.iter().map(|field| Kind {
                service,
                member: Some(field),
                message: field.message().expect("a member is a message"),
            }));
        } else {
            kinds.push(Kind { service, member: None, message });
        }
    }
    kinds
}

/// How much of an entity is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// Only what must be.
    Required,
    /// Every field a client may set; credentials outright.
    Everything,
    /// Every field; credentials are paths in a secret store.
    Paths,
}

/// An entity to be written, or as it was read.
#[derive(Debug, Clone)]
pub struct Entity {
    pub kind: Kind,
    pub tree: Tree,
}

impl Entity {
    /// A valid entity, unlike any before; what it refers to is created first.
    pub fn filled(world: &dyn Door, kind: Kind, fill: Fill) -> Entity {
        let mut tree = Tree::new();
        let seed = world.unique();
        for field in kind.message.fields {
            if wanted(kind.message, field, fill)
                && let Some(values) = values(world, kind.message, field, seed)
            {
                tree.insert(field.number, values);
            }
        }
        let mut entity = Entity { kind, tree };
        if kind.message.name == "v1.ApprovalWorkflowApprover" {
            let step = entity.text("approval_step_id").to_owned();
            let step = get_through(world, Kind::of("ApprovalWorkflowSteps", ""), &step).expect("the step");
            entity.set_text("approval_flow_id", step.text("approval_flow_id"));
        }
        entity
    }

    /// The same, and this field among those that are given.
    pub fn filled_with(world: &dyn Door, kind: Kind, fill: Fill, field: &'static Field) -> Entity {
        let mut entity = Entity::filled(world, kind, fill);
        if !entity.tree.contains_key(&field.number)
            && let Some(values) = values(world, kind.message, field, world.unique())
        {
            values.into_iter().for_each(|value| entity.set(field.name, value));
        }
        entity
    }

    /// The entity as requests hold it.
    pub fn bytes(&self) -> Vec<u8> {
        let inner = encode(&self.tree);
        match self.kind.member {
            Some(member) => {
                let mut out = Vec::new();
                gatepass::wire::raw::writer::bytes_field(&mut out, member.number, &inner);
                out
            }
            None => inner,
        }
    }

    /// The request of a method that takes the entity.
    pub fn request(&self, method: &str) -> Vec<u8> {
        let path = self.kind.path(method);
        let method = gatepass_wire::schema::method(&path).expect("a method");
        let mut out = Vec::new();
        gatepass::wire::raw::writer::bytes_field(&mut out, method.request_entity, &self.bytes());
        out
    }

    pub fn number(&self, name: &str) -> u32 {
        number(self.kind.message, name)
    }

    pub fn text(&self, name: &str) -> &str {
        text(&self.tree, self.number(name))
    }

    pub fn id(&self) -> &str {
        self.text("id")
    }

    /// Sets a field; those that it excludes go.
    pub fn set(&mut self, name: &str, value: Val) {
        if value != Val::text("") {
            let others = alternatives(self.kind.message, name).iter().filter(|other| **other != name);
            others.for_each(|other| self.remove(other));
        }
        self.tree.insert(self.number(name), vec![value]);
    }

    pub fn set_text(&mut self, name: &str, text: &str) {
        self.set(name, Val::text(text));
    }

    pub fn remove(&mut self, name: &str) {
        let number = self.number(name);
        self.tree.remove(&number);
    }

    /// The entity in a wrapper's tree.
    pub fn read(kind: Kind, wrapper: &Tree) -> Entity {
        let tree = match kind.member {
            Some(member) => inner(wrapper, member.number)
                .unwrap_or_else(|| panic!("a {} came back as another kind", kind.label()))
                .clone(),
            None => wrapper.clone(),
        };
        Entity { kind, tree }
    }

    /// The entity of an answer.
    pub fn answered(kind: Kind, method: &str, body: &[u8]) -> Entity {
        let method = gatepass_wire::schema::method(&kind.path(method)).expect("a method");
        let answer = decode(method.response, body);
        let wrapper = inner(&answer, method.response_entity).expect("an entity in the answer");
        Entity::read(kind, wrapper)
    }
}

/// Creates an entity and reads what came back.
pub fn create_through(door: &dyn Door, entity: &Entity) -> Result<Entity, Error> {
    let reply = door.raw(&entity.kind.path("Create"), entity.request("Create"))?;
    Ok(Entity::answered(entity.kind, "Create", &reply.body))
}

/// Reads an entity.
pub fn get_through(door: &dyn Door, kind: Kind, id: &str) -> Result<Entity, Error> {
    let path = kind.path("Get");
    let reply = door.raw(&path, by_id(&path, id))?;
    Ok(Entity::answered(kind, "Get", &reply.body))
}

/// The id of a new entity that a reference to this noun may name.
fn referent_through(door: &dyn Door, noun: &str) -> String {
    let (service, member) = home(noun);
    let entity = Entity::filled(door, Kind::of(service, member), Fill::Required);
    let made = create_through(door, &entity);
    made.unwrap_or_else(|error| panic!("{}: {error}", entity.kind.label())).id().to_owned()
}

impl World {
    pub fn try_create(&self, entity: &Entity) -> Result<Entity, Error> {
        create_through(self, entity)
    }

    #[track_caller]
    pub fn create(&self, entity: &Entity) -> Entity {
        self.try_create(entity).unwrap_or_else(|error| panic!("{}: {error}", entity.kind.label()))
    }

    pub fn try_update(&self, entity: &Entity) -> Result<Entity, Error> {
        let reply = self.raw(&entity.kind.path("Update"), entity.request("Update"))?;
        Ok(Entity::answered(entity.kind, "Update", &reply.body))
    }

    pub fn get(&self, kind: Kind, id: &str) -> Result<Entity, Error> {
        get_through(self, kind, id)
    }

    pub fn delete(&self, kind: Kind, id: &str) -> Result<(), Error> {
        let path = kind.path("Delete");
        self.raw(&path, by_id(&path, id)).map(drop)
    }

    /// A new entity of the kind, with what must be given.
    #[track_caller]
    pub fn made(&self, service: &str, member: &str) -> Entity {
        self.create(&Entity::filled(self, Kind::of(service, member), Fill::Required))
    }

    /// The id of a new entity that a reference to this noun may name.
    pub fn referent(&self, noun: &str) -> String {
        referent_through(self, noun)
    }
}

/// The service and the member that serve a noun.
pub fn home(noun: &str) -> (&'static str, &'static str) {
    match noun {
        "Account" => ("Accounts", "user"),
        "Role" => ("Roles", ""),
        "Group" => ("Groups", ""),
        "Resource" => ("Resources", "postgres"),
        "IdentitySet" | "RemoteIdentityGroup" => ("IdentitySets", ""),
        "SecretStore" => ("SecretStores", "vault_tls"),
        "SecretEngine" => ("SecretEngines", "key_value"),
        "Node" => ("Nodes", "proxy_cluster"),
        "PeeringGroup" => ("PeeringGroups", ""),
        "Workflow" => ("Workflows", ""),
        "ApprovalWorkflow" => ("ApprovalWorkflows", ""),
        "ApprovalWorkflowStep" => ("ApprovalWorkflowSteps", ""),
        other => panic!("no entity of the served kinds names a {other}"),
    }
}

/// Whether the field is left to the server.
pub fn is_servers(field: &Field) -> bool {
    field.is(Flags::READ_ONLY) && !field.is(Flags::WRITE_ONLY)
}

/// Whether the field's value is never shown.
pub fn is_secret(field: &Field) -> bool {
    field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY)
}

/// Whether the field must be given next to the fields in the tree.
pub fn is_required(message: &Message, field: &Field, tree: &Tree) -> bool {
    let given = |name: &str| message.field_named(name).is_some_and(|field| tree.contains_key(&field.number));
    field.is(Flags::REQUIRED)
        && !matches!(field.ty, Type::Bool)
        && field.conditions.iter().all(|condition| match *condition {
            "identity-alias" => given("identity_set_id"),
            "leased-credentials" => !given("identity_set_id"),
            "discovery-enabled" => given("discovery_enabled"),
            "discovery-disabled" => !given("discovery_enabled"),
            other => panic!("a condition no test knows: {other}"),
        })
}

fn wanted(message: &Message, field: &Field, fill: Fill) -> bool {
    if is_servers(field) || is_left_out(message, field.name) {
        return false;
    }
    match fill {
        Fill::Required => {
            let grant_end = message.name == "v1.AccountGrant" && field.name == "valid_until";
            let token_type = message.name == "v1.Token" && field.name == "account_type";
            let one_of = !alternatives(message, field.name).is_empty() && message.name != "v1.Workflow";
            // Of a link of a peering group nothing can be left to the server, whatever the facts say.
            let link = message.name.starts_with("v1.PeeringGroup") && field.references.is_some();
            let policy = message.name == "v1.Policy" && field.name == "policy";
            grant_end || token_type || one_of || link || policy || is_required(message, field, &Tree::new())
        }
        // Of a resource a secret store makes paths of its credentials; an engine must have one.
        Fill::Everything => field.name != "secret_store_id" || field.is(Flags::REQUIRED),
        Fill::Paths => true,
    }
}

fn values(world: &dyn Door, message: &Message, field: &'static Field, seed: u64) -> Option<Vec<Val>> {
    let one = |value| Some(vec![value]);
    if let Some(reference) = field.references {
        return one(Val::text(referent_through(world, reference.noun)));
    }
    match field.ty {
        Type::String => Some(texts(message, field, seed)),
        Type::Bool => one(Val::Number(1)),
        Type::Int32 | Type::Int64 | Type::Uint32 | Type::Uint64 => {
            one(Val::Number(20_000 + u64::from(field.number % 1000)))
        }
        Type::Message(inner) => match inner.name {
            "google.protobuf.Timestamp" => one(time(world, field)),
            "google.protobuf.Duration" => one(Val::Tree(Tree::from([(1, vec![Val::Number(3600)])]))),
            "v1.Tags" => one(tags(&[("env", "prod"), ("team", "payments")])),
            _ => one(Val::Tree(
                inner
                    .fields
                    .iter()
                    .filter(|field| !is_servers(field) && !is_left_out(inner, field.name))
                    .filter(|field| is_first_of_its_oneof(inner, field))
                    .filter_map(|field| Some((field.number, values(world, inner, field, seed)?)))
                    .collect(),
            )),
        },
        _ => None,
    }
}

fn is_first_of_its_oneof(message: &Message, field: &Field) -> bool {
    let first = message.fields.iter().find(|other| other.oneof.is_some() && other.oneof == field.oneof);
    first.is_none_or(|first| first.number == field.number)
}

/// Tags by name.
pub fn tags(pairs: &[(&str, &str)]) -> Val {
    let pair = |(name, value): &(&str, &str)| {
        Val::Tree(Tree::from([(1, vec![Val::text(*name)]), (2, vec![Val::text(*value)])]))
    };
    Val::Tree(Tree::from([(1, pairs.iter().map(pair).collect())]))
}

/// An instant.
pub fn instant(time: gatepass::model::Timestamp) -> Val {
    let (seconds, nanos) = time.to_parts();
    let mut tree = Tree::from([(1, vec![Val::Number(seconds as u64)])]);
    if nanos != 0 {
        tree.insert(2, vec![Val::Number(nanos as u64)]);
    }
    Val::Tree(tree)
}

fn time(world: &dyn Door, field: &Field) -> Val {
    let after = match field.name {
        "start_from" => 0,
        "valid_until" => 2 * HOUR,
        _ => 30 * HOUR,
    };
    instant(world.now().plus_nanos(after))
}

fn texts(message: &Message, field: &Field, seed: u64) -> Vec<Val> {
    let plain = format!("{}-{seed}", field.name.replace('_', "-").to_lowercase());
    let text = match field.name {
        "name" => format!("thing-{seed}"),
        "email" => format!("person{seed}@example.com"),
        "policy" => "permit (principal, action, resource);".to_owned(),
        "access_rules" => r#"[{"tags":{"env":"prod"}}]"#.to_owned(),
        "access_rule" => r#"{"privileges":{"k8s":{"groups":["viewers"]}}}"#.to_owned(),
        "permission_levelRW" => "user".to_owned(),
        "account_type" => "api".to_owned(),
        "permissions" if message.name == "v1.Token" => "role:list".to_owned(),
        "cron_schedule" => "0 7 * * *".to_owned(),
        "approval_mode" => "manual".to_owned(),
        "quantifier" => "all".to_owned(),
        _ if is_secret(field) => format!("{SECRET}-{plain}"),
        _ => plain,
    };
    vec![Val::Text(text)]
}

use gatepass_wire::schema::{Field, Message, OnDelete, Type};
use once_cell::race::OnceBox;

use crate::model::Kind;

use super::bytes::{Fields, Value, write_field};

/// What the schema says of one kind of entity, or of one member of its oneof, in the form the store asks it.
#[derive(Debug)]
pub struct Shape {
    /// The message that holds the fields (for a oneof, the member's).
    pub message: &'static Message,
    /// The member's number in the wrapper; 0 where the entity is no oneof.
    pub member: u32,
    /// The member's name in the wrapper (`postgres`); empty where the entity is no oneof.
    pub member_name: &'static str,
    /// The field `id`.
    pub id: u32,
    /// The field people call it by (`name`, `email`); 0 where it has none.
    pub name: u32,
    /// The field `created_at`; 0 where it has none.
    pub created_at: u32,
    /// The field `tags`; 0 where it has none.
    pub tags: u32,
    /// What no two entities share.
    pub unique: Vec<Unique>,
    /// Which entities it names.
    pub references: Vec<Reference>,
}

impl Shape {
    /// The shapes of a kind: one for each member of its oneof, in the order of their numbers.
    pub fn members(kind: Kind) -> &'static [Shape] {
        &shapes()[kind as usize]
    }
}

/// A set of fields whose values no two entities of one scope share.
#[derive(Debug)]
pub struct Unique {
    /// Tells apart the sets of one kind; members of a oneof share a scope only where the wrapper says so.
    pub scope: u32,
    /// The fields, in their order.
    pub fields: Vec<u32>,
    /// Emails are unique ignoring case (RULES 4.6).
    pub fold_case: bool,
}

/// A field that names another entity.
#[derive(Debug)]
pub struct Reference {
    /// The field.
    pub field: &'static Field,
    /// What kind of entity it names.
    pub kind: Kind,
    /// What that entity's deletion does.
    pub on_delete: OnDelete,
}

/// The kind that the service with this noun serves. Identity sets and remote identity groups are two names of
/// one thing, as are identity aliases and remote identities.
pub fn kind_of_noun(noun: &str) -> Option<Kind> {
    Some(match noun {
        "Account" => Kind::Account,
        "Role" => Kind::Role,
        "Resource" => Kind::Resource,
        "Group" => Kind::Group,
        "AccountAttachment" => Kind::AccountAttachment,
        "AccountGrant" => Kind::AccountGrant,
        "AccountGroup" => Kind::AccountGroup,
        "GroupRole" => Kind::GroupRole,
        "Workflow" => Kind::Workflow,
        "WorkflowRole" => Kind::WorkflowRole,
        "ApprovalWorkflow" => Kind::ApprovalWorkflow,
        "WorkflowApprover" => Kind::WorkflowApprover,
        "AccessRequest" => Kind::AccessRequest,
        "Policy" => Kind::Policy,
        "Organization" => Kind::Organization,
        "Node" => Kind::Node,
        "SecretStore" => Kind::SecretStore,
        "SecretEngine" => Kind::SecretEngine,
        "ManagedSecret" => Kind::ManagedSecret,
        "IdentitySet" | "RemoteIdentityGroup" => Kind::IdentitySet,
        "IdentityAlias" | "RemoteIdentity" => Kind::IdentityAlias,
        "PeeringGroup" => Kind::PeeringGroup,
        "PeeringGroupNode" => Kind::PeeringGroupNode,
        "PeeringGroupPeer" => Kind::PeeringGroupPeer,
        "PeeringGroupResource" => Kind::PeeringGroupResource,
        "ProxyClusterKey" => Kind::ProxyClusterKey,
        "Connector" => Kind::Connector,
        "AuthorizationPolicy" => Kind::AuthorizationPolicy,
        "ApprovalWorkflowStep" => Kind::ApprovalWorkflowStep,
        "ApprovalWorkflowApprover" => Kind::ApprovalWorkflowApprover,
        "Activity" => Kind::Activity,
        "Credential" => Kind::Credential,
        "AccessRequestEvent" => Kind::AccessRequestEvent,
        "Webhook" => Kind::Webhook,
        "WorkflowOptionSet" => Kind::WorkflowOptions,
        "ApprovalOptionSet" => Kind::ApprovalOptions,
        "Condition" => Kind::Condition,
        "Delegation" => Kind::Delegation,
        "RoleGrant" => Kind::RoleGrant,
        "KeyScope" => Kind::KeyScope,
        _ => return None,
    })
}

/// The message that stores entities of this kind.
pub fn message_of(kind: Kind) -> Option<&'static Message> {
    static TABLE: OnceBox<Vec<Option<&'static Message>>> = OnceBox::new();
    let table = TABLE.get_or_init(|| {
        let of = |kind: &Kind| {
            // The first service wins: `IdentitySets` before `RemoteIdentityGroups`.
            let mut services = gatepass_wire::SERVICES.iter();
            let served = services
                .find(|service| service.entity.is_some() && kind_of_noun(service.noun) == Some(*kind))
                .and_then(|s| s.entity);
            served.or_else(|| told(*kind))
        };
        let mut table = vec![None; 256];
        for kind in Kind::ALL {
            table[*kind as usize] = of(kind);
        }
        Box::new(table)
    });
    table[kind as usize]
}

/// The message of entities that only a history shows.
fn told(kind: Kind) -> Option<&'static Message> {
    let histories = gatepass_wire::SERVICES.iter().filter(|service| service.name.ends_with("History"));
    let mut told = histories.filter_map(|service| service.entity?.field(3)?.message());
    told.find(|message| kind_of_noun(message.short_name()) == Some(kind))
}

fn is_wrapper(message: &Message) -> bool {
    !message.fields.is_empty() && message.fields.iter().all(|field| field.oneof.is_some())
}

/// The member of a oneof wrapper: its number and its message.
pub fn member(wrapper: &[u8]) -> Option<(u32, &[u8])> {
    Fields::new(wrapper).next().map(|(number, value)| (number, value.bytes()))
}

/// A wrapper around a member.
pub fn with_member(number: u32, inner: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(inner.len() + 6);
    write_field(&mut out, number, Value::Bytes(inner));
    out
}

/// The shape of this entity and the message that holds its fields. `None` for bytes of no known kind.
pub fn shape(kind: Kind, state: &[u8]) -> Option<(&'static Shape, &[u8])> {
    let shapes = &shapes()[kind as usize];
    if let [only] = shapes.as_slice()
        && only.member == 0
    {
        return Some((only, state));
    }
    let (number, inner) = member(state)?;
    let index = shapes.binary_search_by_key(&number, |shape| shape.member).ok()?;
    Some((&shapes[index], inner))
}

fn shapes() -> &'static Vec<Vec<Shape>> {
    static SHAPES: OnceBox<Vec<Vec<Shape>>> = OnceBox::new();
    SHAPES.get_or_init(|| {
        let mut table: Vec<Vec<Shape>> = (0..256).map(|_| Vec::new()).collect();
        for kind in Kind::ALL {
            let Some(message) = message_of(*kind) else { continue };
            table[*kind as usize] = if is_wrapper(message) {
                message
                    .fields
                    .iter()
                    .filter_map(|field| Some(build(field.message()?, message, Some(field))))
                    .collect()
            } else {
                vec![build(message, message, None)]
            };
        }
        Box::new(table)
    })
}

fn build(message: &'static Message, wrapper: &'static Message, member: Option<&'static Field>) -> Shape {
    let number = |name: &str| message.field_named(name).map_or(0, |field| field.number);
    let own = member
        .map(|_| message.unique)
        .unwrap_or_default()
        .iter()
        .map(|set| (set, member.map_or(0, |m| m.number)));
    let shared = wrapper.unique.iter().map(|set| (set, 0));
    let unique = own.chain(shared).enumerate().map(|(index, (set, member))| Unique {
        scope: member << 4 | index as u32,
        fields: set.split('+').map(number).filter(|number| *number != 0).collect(),
        fold_case: *set == "email",
    });
    let references =
        message.fields.iter().filter(|field| matches!(field.ty, Type::String) && !field.repeated);
    Shape {
        message,
        member: member.map_or(0, |member| member.number),
        member_name: member.map_or("", |member| member.name),
        id: number("id"),
        name: if number("email") != 0 { number("email") } else { number("name") },
        created_at: number("created_at"),
        tags: number("tags"),
        unique: unique.collect(),
        references: references
            .filter_map(|field| {
                let reference = field.references?;
                Some(Reference { field, kind: kind_of_noun(reference.noun)?, on_delete: reference.on_delete })
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_have_a_shape_a_member() {
        let state = with_member(1, &[]);
        let (user, _) = shape(Kind::Account, &state).expect("a user");
        assert_eq!((user.member_name, user.name), ("user", 2));
        assert!(user.unique[0].fold_case);
        let state = with_member(2, &[]);
        let (service, _) = shape(Kind::Account, &state).expect("a service");
        assert_ne!(service.unique[0].scope, user.unique[0].scope);
    }

    #[test]
    fn resources_share_one_scope_for_names() {
        let (postgres, mysql) = (with_member(1300, &[]), with_member(1100, &[]));
        let scope = |state: &[u8]| shape(Kind::Resource, state).expect("a resource").0.unique[0].scope;
        assert_eq!(scope(&postgres), scope(&mysql));
    }

    #[test]
    fn links_name_both_ends() {
        let (attachment, _) = shape(Kind::AccountAttachment, &[]).expect("an attachment");
        let kinds: Vec<_> = attachment.references.iter().map(|reference| reference.kind).collect();
        assert_eq!(kinds, [Kind::Account, Kind::Role]);
        assert_eq!(attachment.unique[0].fields, [2, 3]);
    }
}

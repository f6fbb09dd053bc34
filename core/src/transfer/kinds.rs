//! Which entities are copied, and in which order: read from the schema table.

use std::collections::BTreeSet;

use gatepass_wire::schema::{Field, Message, Method, Service};
use once_cell::race::OnceBox;

use crate::model::Kind;
use crate::model::stored::kind_of_noun;
use crate::wire::json::holds_json;

/// Services that show what another one copies already: steps stand inside approval workflows, remote identities are
/// identity aliases.
const VIEWS: &[&str] = &["ApprovalWorkflowApprovers", "ApprovalWorkflowSteps", "RemoteIdentities"];

/// What exists and stays behind, and why. Counted where the source lists it.
pub(super) const STAYS_BEHIND: &[(&str, &str)] = &[
    ("ProxyClusterKeys", "a key's secret does not come out of an API; create new keys"),
    ("SecretEngines", "an engine's keys and passwords do not come out of an API; create it anew"),
    ("ManagedSecrets", "a secret's value does not come out of an API; store it anew"),
];

/// The nouns that a policy's text may name by id.
pub(super) const NAMED_BY_POLICIES: [&str; 4] = ["Account", "Group", "Resource", "Role"];

const POLICY: &str = "Policy";
/// How deep references may stand in a message: a bound for messages that hold themselves.
const DEPTH: usize = 8;

/// One kind of entity that is copied.
#[derive(Debug)]
pub(super) struct Copied {
    pub(super) service: &'static Service,
    /// The message of the entity.
    pub(super) entity: &'static Message,
    pub(super) kind: Kind,
    pub(super) list: &'static Method,
    pub(super) create: &'static Method,
    /// Links have none.
    pub(super) update: Option<&'static Method>,
    pub(super) delete: &'static Method,
}

impl Copied {
    fn of(service: &'static Service) -> Option<Copied> {
        let entity = service.entity.filter(|entity| !entity.read_only)?;
        let stays = STAYS_BEHIND.iter().any(|(name, _)| *name == service.name);
        if service.package != "v1" || stays || VIEWS.contains(&service.name) {
            return None;
        }
        Some(Copied {
            service,
            entity,
            kind: kind_of_noun(service.noun)?,
            list: method(service, "List")?,
            create: method(service, "Create")?,
            update: method(service, "Update"),
            delete: method(service, "Delete")?,
        })
    }

    /// The service's name: `AccountGrants`.
    pub(super) fn name(&self) -> &'static str {
        self.service.name
    }

    /// What one is called in the schema: `AccountGrant`.
    pub(super) fn noun(&self) -> &'static str {
        self.service.noun
    }

    /// Whether entities of this kind are policies, which must stand before anything gives access.
    pub(super) fn is_policy(&self) -> bool {
        self.noun() == POLICY
    }

    /// Whether its fields name entities of its own kind (a user's manager).
    pub(super) fn names_itself(&self) -> bool {
        named_in(self.entity, 0).contains(self.noun())
    }
}

/// The method of a service.
pub(super) fn method(service: &'static Service, name: &str) -> Option<&'static Method> {
    let methods: &'static [Method] = service.methods;
    methods.iter().find(|method| method.name == name)
}

/// The names of the services whose entities are copied (`Accounts`), in the order in which they are written.
pub fn copied_kinds() -> impl Iterator<Item = &'static str> {
    in_order().iter().map(Copied::name)
}

/// What is copied, in the order of writing: what others name comes before them, and policies come before everything
/// that they need not name, so that nobody reaches anything in the target that a policy of the source forbids.
pub(super) fn in_order() -> &'static [Copied] {
    static ORDER: OnceBox<Vec<Copied>> = OnceBox::new();
    ORDER.get_or_init(|| {
        let mut left: Vec<Copied> = gatepass_wire::SERVICES.iter().copied().filter_map(Copied::of).collect();
        let nouns: BTreeSet<&str> = left.iter().map(Copied::noun).collect();
        let first = closure(&left, POLICY);
        let mut order: Vec<Copied> = Vec::new();
        while !left.is_empty() {
            let written = |noun: &&str| order.iter().any(|copied| copied.noun() == *noun);
            let is_ready = |copied: &Copied| {
                let mut needs = needs(copied);
                if !first.contains(copied.noun()) {
                    needs.insert(POLICY);
                }
                needs.iter().filter(|noun| nouns.contains(**noun)).all(written)
            };
            // A circle of kinds does not occur, which a test holds; were there one, it would be written as it comes.
            let next = left.iter().position(is_ready).unwrap_or(0);
            order.push(left.remove(next));
        }
        Box::new(order)
    })
}

/// The kind with this noun, if it is copied.
pub(super) fn of_noun(noun: &str) -> Option<&'static Copied> {
    in_order().iter().find(|copied| copied.noun() == noun)
}

/// The noun and everything that has to be there before it.
fn closure(all: &[Copied], noun: &'static str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::from([noun]);
    loop {
        let more: Vec<&'static str> =
            all.iter().filter(|copied| found.contains(copied.noun())).flat_map(needs).collect();
        let before = found.len();
        found.extend(more);
        if found.len() == before {
            return found;
        }
    }
}

/// The nouns of the entities that one of this kind may name, its own kind apart.
fn needs(copied: &Copied) -> BTreeSet<&'static str> {
    let mut nouns = named_in(copied.entity, 0);
    nouns.remove(copied.noun());
    nouns
}

fn named_in(message: &'static Message, depth: usize) -> BTreeSet<&'static str> {
    let mut nouns = BTreeSet::new();
    if depth > DEPTH {
        return nouns;
    }
    for field in message.fields {
        nouns.extend(field.references.map(|reference| reference.noun));
        nouns.extend(holds_json(field).then_some("Resource"));
        if is_policy_text(message, field) {
            nouns.extend(NAMED_BY_POLICIES);
        }
        if let Some(inner) = field.message() {
            nouns.extend(named_in(inner, depth + 1));
        }
    }
    nouns
}

/// Whether the field holds Cedar's text.
pub(super) fn is_policy_text(message: &Message, field: &Field) -> bool {
    message.name == "v1.Policy" && field.name == "policy"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(name: &str) -> usize {
        copied_kinds().position(|other| other == name).unwrap_or_else(|| panic!("{name} is not copied"))
    }

    #[test]
    fn what_is_named_comes_first_and_policies_before_what_gives_access() {
        for (position, copied) in in_order().iter().enumerate() {
            for noun in needs(copied) {
                let named = in_order().iter().position(|other| other.noun() == noun);
                assert!(named.is_some_and(|named| named < position), "{} before {noun}", copied.name());
            }
        }
        let gives_access = [
            "AccountAttachments",
            "AccountGrants",
            "AccountsGroups",
            "GroupsRoles",
            "WorkflowRoles",
            "Workflows",
            "WorkflowApprovers",
            "ApprovalWorkflows",
        ];
        for name in gives_access {
            assert!(place("Policies") < place(name), "{name}");
        }
    }

    /// Every service with entities that a client can create is copied, stays behind with a reason, or shows what
    /// another one copies: a new one does not get lost in silence.
    #[test]
    fn every_entity_is_accounted_for() {
        let creatable = gatepass_wire::SERVICES
            .iter()
            .filter(|service| service.package == "v1" && method(service, "Create").is_some());
        for service in creatable {
            let name = service.name;
            let copied = copied_kinds().any(|other| other == name);
            let stays = STAYS_BEHIND.iter().any(|(other, _)| *other == name);
            assert!(copied || stays || VIEWS.contains(&name), "{name}");
        }
        let itself: Vec<&str> =
            in_order().iter().filter(|copied| copied.names_itself()).map(Copied::name).collect();
        assert_eq!(itself, ["Accounts"]);
    }

    /// Placeholders are put into fields of the entity itself, whatever their conditions.
    #[test]
    fn required_secrets_are_fields_of_the_entity_itself_without_conditions() {
        use gatepass_wire::schema::Flags;
        fn check(message: &'static Message, depth: usize, path: &str) {
            for field in message.fields {
                let secret = field.is(Flags::SECRET) || field.is(Flags::WRITE_ONLY);
                if secret && field.is(Flags::REQUIRED) {
                    assert!(depth <= 1 && field.conditions.is_empty(), "{path}.{}", field.name);
                    assert!(matches!(field.ty, gatepass_wire::schema::Type::String), "{path}.{}", field.name);
                }
                if let Some(inner) = field.message().filter(|_| depth < DEPTH) {
                    check(inner, depth + 1, &format!("{path}.{}", field.name));
                }
            }
        }
        in_order().iter().for_each(|copied| check(copied.entity, 0, copied.name()));
    }
}

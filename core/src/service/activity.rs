//! One line of the audit trail for each record: who did what to which entities, when, from where.

use bytes::Bytes;
use gatepass_wire::v1;
use prost::Message;

use crate::engine::View;
use crate::engine::decide::Decision;
use crate::journal::{Actor, Record};
use crate::model::stored::{self, display_name};
use crate::model::{EntityId, Kind, Timestamp};

/// Who stands behind a record, as the activity tells it.
#[derive(Debug, Clone)]
pub(crate) enum Origin {
    /// Nobody: something fell due.
    System,
    /// Somebody on the network who did not prove who they are.
    Nobody {
        /// Where it called from.
        address: String,
    },
    /// A caller.
    Caller {
        /// The account it acts as; `None` for whoever opened the file.
        account: Option<EntityId>,
        /// The account it acts for, where that is another (RULES 4.2).
        for_account: Option<EntityId>,
        /// The credential it proved itself with.
        credential: Option<EntityId>,
        /// `embedded:<os user>@<host>` for whoever opened the file; empty on the network.
        name: String,
        /// Where it called from.
        address: String,
        /// What it called itself.
        user_agent: String,
    },
}

impl Origin {
    /// The credential that the caller proved.
    pub(crate) fn credential(&self) -> Option<EntityId> {
        match self {
            Origin::Caller { credential, .. } => *credential,
            Origin::System | Origin::Nobody { .. } => None,
        }
    }
}

/// The activity of a decision, encoded. It is a snapshot: names stand in it as they were before the change, or, for
/// what the change creates, as they are after it. `words` stand for the description where they are given.
pub(crate) fn encode(
    id: EntityId,
    time: Timestamp,
    origin: &Origin,
    decision: &Decision,
    words: Option<&str>,
    view: &dyn View,
) -> Vec<u8> {
    let (seconds, nanos) = time.to_parts();
    let (actor, ip_address, user_agent) = match origin {
        Origin::System => (None, String::new(), String::new()),
        Origin::Nobody { address } => (None, address.clone(), String::new()),
        Origin::Caller { account, name, address, user_agent, .. } => {
            (Some(actor(*account, name, view)), address.clone(), user_agent.clone())
        }
    };
    let for_account = match origin {
        Origin::Caller { for_account, .. } => *for_account,
        Origin::System | Origin::Nobody { .. } => None,
    };
    let further = for_account.filter(|account| !decision.subjects.contains(account));
    let subjects = decision.subjects.iter().copied().chain(further);
    let entities: Vec<_> = subjects.map(|subject| entity(subject, decision, view)).collect();
    let mut description = match words {
        Some(words) => format!("{}: {words}", decision.verb),
        None => describe(decision.verb, &entities),
    };
    if let Some(account) = for_account {
        let name = entity(account, decision, view).name;
        description =
            format!("{description}, for {}", if name.is_empty() { account.to_string() } else { name });
    }
    let activity = v1::Activity {
        id: id.to_string(),
        verb: decision.verb.to_owned(),
        description,
        completed_at: Some(prost_types::Timestamp { seconds, nanos }),
        entities,
        ip_address,
        actor,
        user_agent,
    };
    activity.encode_to_vec()
}

fn actor(account: Option<EntityId>, name: &str, view: &dyn View) -> v1::ActivityActor {
    let Some(account) = account else {
        return v1::ActivityActor { email: name.to_owned(), ..v1::ActivityActor::default() };
    };
    let mut actor = v1::ActivityActor { id: account.to_string(), ..v1::ActivityActor::default() };
    if let Some(bytes) = view.get(account) {
        actor.email = display_name(Kind::Account, &bytes).to_owned();
        if let Some((1, user)) = stored::member(&bytes) {
            actor.first_name = stored::text(user, 3).to_owned();
            actor.last_name = stored::text(user, 4).to_owned();
        }
    }
    actor
}

fn entity(subject: EntityId, decision: &Decision, view: &dyn View) -> v1::ActivityEntity {
    let created =
        decision.changes.iter().find(|change| change.id == subject).and_then(|change| change.state.clone());
    let bytes = view.get(subject).or(created).unwrap_or_default();
    let name = display_name(subject.kind, &bytes).to_owned();
    let is_user =
        subject.kind == Kind::Account && stored::account_type(&bytes) == Some(stored::AccountType::User);
    v1::ActivityEntity {
        id: subject.to_string(),
        r#type: entity_type(subject.kind).to_owned(),
        email: if is_user { name.clone() } else { String::new() },
        name,
        ..v1::ActivityEntity::default()
    }
}

/// What is left of an activity whose snapshot was erased (RULES 6.3): what the record's header says, which names nobody.
pub(crate) fn erased(record: &Record, id: EntityId) -> Bytes {
    const ERASED: &str = "erased";
    let (seconds, nanos) = record.time.to_parts();
    let actor = match record.actor {
        Actor::System => None,
        Actor::Embedded => Some(String::new()),
        Actor::Account(account) => Some(account.to_string()),
    };
    let entities = record.changes.iter().filter(|change| change.id != id).map(|change| v1::ActivityEntity {
        id: change.id.to_string(),
        r#type: entity_type(change.id.kind).to_owned(),
        name: ERASED.to_owned(),
        ..v1::ActivityEntity::default()
    });
    let activity = v1::Activity {
        id: id.to_string(),
        verb: record.verb.to_string(),
        description: format!("{}: {ERASED}", record.verb),
        completed_at: Some(prost_types::Timestamp { seconds, nanos }),
        entities: entities.collect(),
        actor: actor.map(|id| v1::ActivityActor {
            id,
            email: ERASED.to_owned(),
            ..v1::ActivityActor::default()
        }),
        ..v1::Activity::default()
    };
    activity.encode_to_vec().into()
}

/// StrongDM's entity types (strongdm-api 2.11); for kinds it has none for, our word.
fn entity_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Account => "user",
        Kind::Resource => "datasource",
        Kind::SecretStore => "secretstore",
        Kind::SecretEngine => "secretengine",
        Kind::IdentitySet => "identity_set",
        Kind::IdentityAlias => "identity_alias",
        Kind::ApprovalWorkflow => "approval_flow",
        Kind::ApprovalWorkflowStep => "approval_flow_step",
        Kind::ApprovalWorkflowApprover => "approval_flow_approver",
        Kind::ManagedSecret => "managed_secret",
        Kind::PeeringGroup => "peering_group",
        Kind::PeeringGroupNode => "peering_group_node",
        Kind::PeeringGroupPeer => "peering_group_peer",
        Kind::PeeringGroupResource => "peering_group_resource",
        Kind::ProxyClusterKey => "proxy_cluster_key",
        Kind::AccessRequest => "access_request",
        Kind::Credential => "credential",
        other => other.word(),
    }
}

/// What happened to which entities; who did it stands in the actor.
fn describe(verb: &str, entities: &[v1::ActivityEntity]) -> String {
    let named = |entity: &v1::ActivityEntity| {
        if entity.name.is_empty() { entity.id.clone() } else { entity.name.clone() }
    };
    let what: Vec<_> = entities.iter().map(named).collect();
    format!("{verb}: {}", what.join(", "))
}

//! `gatepass.v1.Access.Explain`: the chain that allows, or the smallest set of missing facts.

use gatepass_wire::gatepass::v1::{
    ExplainRequest, ExplainResponse, Link, MissingFact, link::Kind as LinkKind,
    missing_fact::Kind as FactKind,
};
use prost::Message;

use crate::engine::query::{self, ExplainError, Explanation, Fact};
use crate::engine::{State, View};
use crate::error::{Error, Result};
use crate::model::rule::{parse_rules, rule_to_json};
use crate::model::stored::{display_name, role_rules};
use crate::model::{EntityId, Kind, resource_types};

use super::Service;
use super::access::{decode, missing, proto};
use super::call::{Call, Reply};
use super::principal::Principal;

/// Which kinds of entities a caller may see by name (RULES 4.5).
struct Sight<'a> {
    state: &'a State,
    principal: &'a Principal,
}

impl Sight<'_> {
    fn sees(&self, id: EntityId) -> bool {
        let permission = match id.kind {
            Kind::Account | Kind::AccountAttachment => "user:list",
            Kind::Role => "role:list",
            Kind::Resource => "datasource:list",
            Kind::Group => "group:read",
            Kind::AccountGroup => "accountgroup:read",
            Kind::GroupRole => "grouprole:read",
            Kind::AccountGrant => "grant:read",
            Kind::Policy => "policy:read",
            _ => return false,
        };
        self.principal.is(id) || self.principal.may(permission)
    }

    /// The entity's name; empty where it is not for this caller.
    fn name(&self, id: EntityId) -> String {
        let bytes = self.state.get(id).filter(|_| self.sees(id)).unwrap_or_default();
        display_name(id.kind, &bytes).to_owned()
    }

    /// How a sentence calls it.
    fn called(&self, id: EntityId) -> String {
        match self.name(id) {
            name if !name.is_empty() => name,
            _ if self.sees(id) => format!("`{id}`"),
            _ => format!("{} you may not see", id.kind.with_article()),
        }
    }

    fn rule_text(&self, role: EntityId, index: u32) -> String {
        let bytes = self.state.get(role).filter(|_| self.sees(role)).unwrap_or_default();
        let rules = parse_rules(role_rules(&bytes), resource_types()).unwrap_or_default();
        rules.get(index as usize).map(|rule| rule_to_json(Some(rule))).unwrap_or_default()
    }
}

impl Service {
    pub(super) fn explain(&self, principal: &Principal, call: &Call) -> Result<Reply> {
        let request: ExplainRequest = decode(call)?;
        let moment = self.as_of(request.as_of.as_ref())?;
        let (account, resource) = self.pair(principal, call, &request.account, &request.resource)?;
        self.at(moment, |state, at| {
            let explanation = state.explain(account, resource, at).map_err(|error| match error {
                ExplainError::Missing(gone) => missing(gone, account, resource),
                other => Error::unavailable(other.to_string(), true),
            })?;
            let sight = Sight { state, principal };
            let answer = response(&sight, account, resource, &explanation);
            Ok(self.reply(answer.encode_to_vec().into(), state.revision()))
        })?
    }
}

fn response(
    sight: &Sight<'_>,
    account: EntityId,
    resource: EntityId,
    explanation: &Explanation,
) -> ExplainResponse {
    let (who, what) = (sight.called(account), sight.called(resource));
    let revision = sight.state.revision().0;
    match explanation {
        Explanation::Allowed { chain, other_paths, until } => {
            let end = until.map(|until| format!(" until {until}")).unwrap_or_default();
            ExplainResponse {
                allowed: true,
                summary: format!("{who} reaches {what}{end}: {}", path(sight, chain)),
                chain: chain.iter().map(|link| link_of(sight, *link)).collect(),
                allowed_until: until.map(proto),
                other_paths: *other_paths,
                revision,
                ..ExplainResponse::default()
            }
        }
        Explanation::Denied { missing, alternatives } => {
            let texts: Vec<_> =
                missing.iter().map(|fact| fact.text(sight.state, &|id| sight.called(id))).collect();
            ExplainResponse {
                allowed: false,
                summary: format!("{who} does not reach {what}: {}", texts.join("; ")),
                missing: missing.iter().map(|fact| fact_of(sight, fact)).collect(),
                alternatives: alternatives.iter().map(|fact| fact_of(sight, fact)).collect(),
                revision,
                ..ExplainResponse::default()
            }
        }
    }
}

/// The chain in words: what stands between the account and the resource.
fn path(sight: &Sight<'_>, chain: &[query::Link]) -> String {
    let words = chain.iter().filter_map(|link| match *link {
        query::Link::Group(group) => Some(format!("group {}", sight.called(group))),
        query::Link::Role(role) => Some(format!("role {}", sight.called(role))),
        query::Link::Rule { index, .. } => Some(format!("rule {index}")),
        query::Link::Grant(grant) => Some(format!("grant `{grant}`")),
        _ => None,
    });
    words.collect::<Vec<_>>().join(", ")
}

fn link_of(sight: &Sight<'_>, link: query::Link) -> Link {
    let (kind, rule_index) = match link {
        query::Link::Account(_) => (LinkKind::Account, 0),
        query::Link::Attachment(_) => (LinkKind::Attachment, 0),
        query::Link::Membership(_) => (LinkKind::Membership, 0),
        query::Link::Group(_) => (LinkKind::Group, 0),
        query::Link::GroupRole(_) => (LinkKind::GroupRole, 0),
        query::Link::Role(_) => (LinkKind::Role, 0),
        query::Link::Rule { index, .. } => (LinkKind::Rule, index),
        query::Link::Grant(_) => (LinkKind::Grant, 0),
        query::Link::Resource(_) => (LinkKind::Resource, 0),
    };
    let name = match link {
        query::Link::Rule { role, index } => sight.rule_text(role, index),
        other => sight.name(other.id()),
    };
    Link { kind: kind as i32, id: link.id().to_string(), name, rule_index }
}

fn fact_of(sight: &Sight<'_>, fact: &Fact) -> MissingFact {
    let kind = match fact {
        Fact::NotSuspended { .. } => FactKind::NotSuspended,
        Fact::Grant { .. } => FactKind::Grant,
        Fact::GrantStarted { .. } => FactKind::GrantStarted,
        Fact::RoleHeld { .. } => FactKind::RoleHeld,
        Fact::Rule { .. } => FactKind::Rule,
        Fact::NotForbidden { .. } => FactKind::NotForbidden,
    };
    let text = fact.text(sight.state, &|id| sight.called(id));
    MissingFact { kind: kind as i32, id: fact.id().to_string(), text }
}

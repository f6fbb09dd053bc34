//! `gatepass.v1.Access.Explain`: the chain that allows, or the smallest set of missing facts.

use bytes::Bytes;
use gatepass_wire::gatepass::v1::ExplainRequest;
use gatepass_wire::gatepass::v1::link::Kind as LinkKind;
use gatepass_wire::gatepass::v1::missing_fact::Kind as FactKind;

use crate::engine::State;
use crate::engine::query::{self, ExplainError, Explanation, Fact};
use crate::error::{Error, Result};
use crate::model::rule::{parse_rule_at, rule_to_json};
use crate::model::stored::{display_name, role_rules};
use crate::model::{EntityId, Kind, Timestamp, resource_types};
use crate::wire::raw::response::ResponseWriter;

use super::Service;
use super::access::{decode, missing};
use super::call::{Call, Reply};
use super::principal::Principal;

/// What a caller may see of what an explanation names (RULES 4.5). The two that are asked about come up in every
/// sentence: what they are called is found out once.
struct Sight<'a> {
    state: &'a State,
    principal: &'a Principal,
    account: (EntityId, String),
    resource: (EntityId, String),
}

impl<'a> Sight<'a> {
    fn new(state: &'a State, principal: &'a Principal, account: EntityId, resource: EntityId) -> Sight<'a> {
        let mut sight = Sight {
            state,
            principal,
            account: (account, String::new()),
            resource: (resource, String::new()),
        };
        sight.account.1 = sight.called_anew(account);
        sight.resource.1 = sight.called_anew(resource);
        sight
    }

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

    /// The stored state of an entity that this caller may see.
    fn seen(&self, id: EntityId) -> &'a [u8] {
        let state = if self.sees(id) { self.state.store().state(id) } else { None };
        state.map_or(&[][..], |bytes| bytes)
    }

    /// The entity's name; empty where it is not for this caller.
    fn name(&self, id: EntityId) -> &'a str {
        display_name(id.kind, self.seen(id))
    }

    /// Appends how a sentence calls it.
    fn call(&self, out: &mut String, id: EntityId) {
        match [&self.account, &self.resource]
            .into_iter()
            .find(|(known, name)| *known == id && !name.is_empty())
        {
            Some((_, name)) => out.push_str(name),
            None => self.call_anew(out, id),
        }
    }

    fn call_anew(&self, out: &mut String, id: EntityId) {
        match self.name(id) {
            "" if self.sees(id) => out.extend(["`", &id.text(), "`"]),
            "" => out.extend([&*id.kind.with_article(), " you may not see"]),
            name => out.push_str(name),
        }
    }

    fn called_anew(&self, id: EntityId) -> String {
        let mut name = String::new();
        self.call_anew(&mut name, id);
        name
    }

    fn rule_text(&self, role: EntityId, index: u32) -> String {
        let rule = parse_rule_at(role_rules(self.seen(role)), index as usize, resource_types());
        rule.map(|rule| rule_to_json(Some(&rule))).unwrap_or_default()
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
            let sight = Sight::new(state, principal, account, resource);
            Ok(self.reply(sight.response(&explanation), state.revision()))
        })?
    }
}

/// The numbers of the fields of `gatepass.v1.ExplainResponse`, `Link` and `MissingFact`: an explanation names dozens of
/// entities, and is written straight from what is stored.
mod number {
    pub(super) const ALLOWED: u32 = 1;
    pub(super) const SUMMARY: u32 = 2;
    pub(super) const CHAIN: u32 = 3;
    pub(super) const MISSING: u32 = 4;
    pub(super) const ALTERNATIVES: u32 = 5;
    pub(super) const ALLOWED_UNTIL: u32 = 6;
    pub(super) const REVISION: u32 = 7;
    pub(super) const OTHER_PATHS: u32 = 8;
    pub(super) const KIND: u32 = 1;
    pub(super) const ID: u32 = 2;
    /// The name of a link, the text of a fact.
    pub(super) const TEXT: u32 = 3;
    pub(super) const RULE_INDEX: u32 = 4;
}

impl Sight<'_> {
    fn response(&self, explanation: &Explanation) -> Bytes {
        let mut out = ResponseWriter::with_capacity(4096);
        let mut text = String::with_capacity(256);
        match explanation {
            Explanation::Allowed { chain, other_paths, until } => {
                out.flag(number::ALLOWED, true);
                self.summarise_chain(&mut text, chain, *until);
                out.text(number::SUMMARY, &text);
                chain.iter().for_each(|link| _ = out.nested(number::CHAIN, |out| self.link(out, *link)));
                if let Some(until) = until {
                    out.timestamp(number::ALLOWED_UNTIL, *until);
                }
                out.uint(number::REVISION, self.state.revision().0);
                out.uint(number::OTHER_PATHS, u64::from(*other_paths));
            }
            Explanation::Denied { missing, alternatives } => {
                self.summarise_missing(&mut text, missing);
                out.text(number::SUMMARY, &text);
                for (list, facts) in [(number::MISSING, missing), (number::ALTERNATIVES, alternatives)] {
                    for fact in facts {
                        text.clear();
                        fact.write(&mut text, self.state, &|out, id| self.call(out, id));
                        out.nested(list, |out| write_fact(out, fact, &text));
                    }
                }
                out.uint(number::REVISION, self.state.revision().0);
            }
        }
        out.finish()
    }

    /// The chain in words: what stands between the account and the resource.
    fn summarise_chain(&self, out: &mut String, chain: &[query::Link], until: Option<Timestamp>) {
        out.extend([&*self.account.1, " reaches ", &self.resource.1]);
        if let Some(until) = until {
            out.extend([" until ", &until.to_string()]);
        }
        let mut joint = ": ";
        for link in chain {
            match *link {
                query::Link::Group(group) => {
                    out.extend([joint, "group "]);
                    self.call(out, group);
                }
                query::Link::Role(role) => {
                    out.extend([joint, "role "]);
                    self.call(out, role);
                }
                query::Link::Rule { index, .. } => out.extend([joint, "rule ", &index.to_string()]),
                query::Link::Grant(grant) => out.extend([joint, "grant `", &grant.text(), "`"]),
                _ => continue,
            }
            joint = ", ";
        }
    }

    fn summarise_missing(&self, out: &mut String, missing: &[Fact]) {
        out.extend([&*self.account.1, " does not reach ", &self.resource.1]);
        let mut joint = ": ";
        for fact in missing {
            out.push_str(joint);
            fact.write(out, self.state, &|out, id| self.call(out, id));
            joint = "; ";
        }
    }

    fn link(&self, out: &mut ResponseWriter, link: query::Link) {
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
        out.int(number::KIND, i64::from(kind as i32)).text(number::ID, &link.id().text());
        match link {
            query::Link::Rule { role, index } => out.text(number::TEXT, &self.rule_text(role, index)),
            other => out.text(number::TEXT, self.name(other.id())),
        };
        out.uint(number::RULE_INDEX, u64::from(rule_index));
    }
}

fn write_fact(out: &mut ResponseWriter, fact: &Fact, text: &str) {
    let kind = match fact {
        Fact::NotSuspended { .. } => FactKind::NotSuspended,
        Fact::Grant { .. } => FactKind::Grant,
        Fact::GrantStarted { .. } => FactKind::GrantStarted,
        Fact::RoleHeld { .. } => FactKind::RoleHeld,
        Fact::Rule { .. } => FactKind::Rule,
        Fact::NotForbidden { .. } => FactKind::NotForbidden,
    };
    out.int(number::KIND, i64::from(kind as i32))
        .text(number::ID, &fact.id().text())
        .text(number::TEXT, text);
}

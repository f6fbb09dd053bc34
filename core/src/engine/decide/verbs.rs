//! StrongDM's verbs for what happens (strongdm-api 2.11). Where StrongDM has none, ours follow its pattern.

use crate::model::Kind;
use crate::model::stored::{self, AccountType};

pub(super) fn created(kind: Kind, state: &[u8]) -> &'static str {
    match (kind, stored::account_type(state)) {
        (Kind::Account, Some(AccountType::Service)) => "service account created",
        (Kind::Account, Some(AccountType::Token)) => "admin token created",
        (Kind::Account, _) => "user added",
        (Kind::Role, _) => "role added",
        (Kind::Resource, _) => "datasource added",
        (Kind::AccountAttachment, _) => "user added to role",
        (Kind::AccountGrant, _) => "user temporary access granted",
        (Kind::Group, _) => "group created",
        (Kind::AccountGroup, _) => "user added to group",
        (Kind::GroupRole, _) => "group added to role",
        (Kind::SecretStore, _) => "secret store added",
        (Kind::IdentitySet, _) => "identity set created",
        (Kind::IdentityAlias, _) => "identity alias created",
        (Kind::Node, _) => "relay created",
        (Kind::Credential, _) => "credential created",
        (Kind::Policy | Kind::AuthorizationPolicy, _) => "policy created",
        (Kind::PeeringGroup, _) => "peering group created",
        (Kind::PeeringGroupPeer, _) => "peering groups linked",
        (Kind::PeeringGroupNode | Kind::PeeringGroupResource, _) => "entity attached to peering group",
        (Kind::ProxyClusterKey, _) => "proxy cluster key created",
        (Kind::SecretEngine, _) => "secret engine added",
        (Kind::ManagedSecret, _) => "managed secret created",
        (Kind::Connector, _) => "discovery connector created",
        (Kind::Workflow, _) => "workflow added",
        (Kind::WorkflowRole, _) => "workflow roles updated",
        (Kind::WorkflowApprover, _) => "workflow approvers updated",
        (Kind::ApprovalWorkflow, _) => "approval workflow added",
        (Kind::ApprovalWorkflowStep, _) => "approval workflow step added",
        (Kind::ApprovalWorkflowApprover, _) => "approval workflow approver added",
        (Kind::WorkflowOptions, _) => "workflow settings updated",
        (Kind::ApprovalOptions, _) => "approval workflow updated",
        (Kind::Condition, _) => "condition created",
        (Kind::Delegation, _) => "delegation created",
        (Kind::KeyScope, _) => "key scope created",
        (Kind::Webhook, _) => "webhook created",
        _ => "entity created",
    }
}

pub(super) fn updated(kind: Kind, before: &[u8], after: &[u8]) -> &'static str {
    let suspended = (stored::account_suspended(before), stored::account_suspended(after));
    match kind {
        Kind::Account => match suspended {
            (false, true) => "user suspended",
            (true, false) => "user reinstated",
            _ => "user updated",
        },
        Kind::Role if stored::role_rules(before) != stored::role_rules(after) => "access rules updated",
        Kind::Role => "role updated",
        Kind::Resource => "datasource updated",
        Kind::Group => "group updated",
        Kind::SecretStore => "secret store updated",
        Kind::IdentitySet => "identity set updated",
        Kind::IdentityAlias => "identity alias updated",
        Kind::Node => "relay name updated",
        Kind::Policy | Kind::AuthorizationPolicy => "policy updated",
        Kind::SecretEngine => "secret engine updated",
        Kind::ManagedSecret => "managed secret updated",
        Kind::Connector => "discovery connector updated",
        Kind::Workflow => workflow_updated(before, after),
        Kind::ApprovalWorkflow | Kind::ApprovalOptions => "approval workflow updated",
        Kind::WorkflowOptions => "workflow settings updated",
        Kind::Webhook => "webhook updated",
        _ => "entity updated",
    }
}

pub(super) fn deleted(kind: Kind, state: &[u8]) -> &'static str {
    match (kind, stored::account_type(state)) {
        (Kind::Account, Some(AccountType::Token)) => "admin token deleted",
        (Kind::Account, _) => "user deleted",
        (Kind::Role, _) => "role deleted",
        (Kind::Resource, _) => "datasource deleted",
        (Kind::AccountAttachment, _) => "user deleted from role",
        (Kind::AccountGrant, _) => "user temporary access revoked",
        (Kind::Group, _) => "group deleted",
        (Kind::AccountGroup, _) => "user deleted from group",
        (Kind::GroupRole, _) => "group deleted from role",
        (Kind::SecretStore, _) => "secret store deleted",
        (Kind::IdentitySet, _) => "identity set deleted",
        (Kind::IdentityAlias, _) => "identity alias deleted",
        (Kind::Node, _) => "relay deleted",
        (Kind::Credential, _) => "credential deleted",
        (Kind::Policy | Kind::AuthorizationPolicy, _) => "policy deleted",
        (Kind::PeeringGroup, _) => "peering group deleted",
        (Kind::PeeringGroupPeer, _) => "peering groups unlinked",
        (Kind::PeeringGroupNode | Kind::PeeringGroupResource, _) => "entity detached from peering group",
        (Kind::ProxyClusterKey, _) => "proxy cluster key deleted",
        (Kind::SecretEngine, _) => "secret engine deleted",
        (Kind::ManagedSecret, _) => "managed secret deleted",
        (Kind::Connector, _) => "discovery connector deleted",
        (Kind::Workflow, _) => "workflow deleted",
        (Kind::WorkflowRole, _) => "workflow roles updated",
        (Kind::WorkflowApprover, _) => "workflow approvers updated",
        (Kind::ApprovalWorkflow, _) => "approval workflow deleted",
        (Kind::ApprovalWorkflowStep, _) => "approval workflow step deleted",
        (Kind::ApprovalWorkflowApprover, _) => "approval workflow approver deleted",
        (Kind::WorkflowOptions, _) => "workflow settings updated",
        (Kind::ApprovalOptions, _) => "approval workflow updated",
        (Kind::Condition, _) => "condition deleted",
        (Kind::Delegation, _) => "delegation deleted",
        (Kind::KeyScope, _) => "key scope deleted",
        (Kind::Webhook, _) => "webhook deleted",
        _ => "entity deleted",
    }
}

/// StrongDM has a verb for each part of a workflow, and a record has one: that of the weightiest part that changed.
fn workflow_updated(before: &[u8], after: &[u8]) -> &'static str {
    const NAME: u32 = 2;
    const DESCRIPTION: u32 = 3;
    const ENABLED: u32 = 6;
    const REQUIRES_REASON: u32 = 7;
    const ACCESS_RULES: u32 = 8;
    let is_empty = |state: &[u8]| matches!(stored::text(state, ACCESS_RULES), "" | "[]");
    let changed = |number| stored::field(before, number) != stored::field(after, number);
    if changed(ENABLED) {
        return if stored::integer(after, ENABLED) != 0 { "workflow enabled" } else { "workflow disabled" };
    }
    if changed(ACCESS_RULES) {
        return match (is_empty(before), is_empty(after)) {
            (true, _) => "workflow access rules created",
            (_, true) => "workflow access rules deleted",
            _ => "workflow access rules updated",
        };
    }
    let parts = [
        (REQUIRES_REASON, "workflow requires reason updated"),
        (NAME, "workflow name updated"),
        (DESCRIPTION, "workflow description updated"),
    ];
    let part = parts.iter().find(|(number, _)| changed(*number));
    part.map_or("workflow settings updated", |(_, verb)| verb)
}

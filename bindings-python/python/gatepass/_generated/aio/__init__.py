# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""All services, each loaded when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._aio_service import AsyncCaller as Caller

if TYPE_CHECKING:
    from .access import Access as access_Access
    from .access_request_events_history import AccessRequestEventsHistory as access_request_events_history_AccessRequestEventsHistory
    from .access_requests import AccessRequests as access_requests_AccessRequests
    from .access_requests_history import AccessRequestsHistory as access_requests_history_AccessRequestsHistory
    from .account_attachments import AccountAttachments as account_attachments_AccountAttachments
    from .account_attachments_history import AccountAttachmentsHistory as account_attachments_history_AccountAttachmentsHistory
    from .account_grants import AccountGrants as account_grants_AccountGrants
    from .account_grants_history import AccountGrantsHistory as account_grants_history_AccountGrantsHistory
    from .account_permissions import AccountPermissions as account_permissions_AccountPermissions
    from .account_resources import AccountResources as account_resources_AccountResources
    from .account_resources_history import AccountResourcesHistory as account_resources_history_AccountResourcesHistory
    from .accounts import Accounts as accounts_Accounts
    from .accounts_groups import AccountsGroups as accounts_groups_AccountsGroups
    from .accounts_groups_history import AccountsGroupsHistory as accounts_groups_history_AccountsGroupsHistory
    from .accounts_history import AccountsHistory as accounts_history_AccountsHistory
    from .activities import Activities as activities_Activities
    from .approval_options import ApprovalOptions as approval_options_ApprovalOptions
    from .approval_workflow_approvers import ApprovalWorkflowApprovers as approval_workflow_approvers_ApprovalWorkflowApprovers
    from .approval_workflow_approvers_history import ApprovalWorkflowApproversHistory as approval_workflow_approvers_history_ApprovalWorkflowApproversHistory
    from .approval_workflow_steps import ApprovalWorkflowSteps as approval_workflow_steps_ApprovalWorkflowSteps
    from .approval_workflow_steps_history import ApprovalWorkflowStepsHistory as approval_workflow_steps_history_ApprovalWorkflowStepsHistory
    from .approval_workflows import ApprovalWorkflows as approval_workflows_ApprovalWorkflows
    from .approval_workflows_history import ApprovalWorkflowsHistory as approval_workflows_history_ApprovalWorkflowsHistory
    from .audit import Audit as audit_Audit
    from .authorization_policies import AuthorizationPolicies as authorization_policies_AuthorizationPolicies
    from .conditions import Conditions as conditions_Conditions
    from .control_panel import ControlPanel as control_panel_ControlPanel
    from .credentials import Credentials as credentials_Credentials
    from .delegations import Delegations as delegations_Delegations
    from .discovery_connectors import DiscoveryConnectors as discovery_connectors_DiscoveryConnectors
    from .events import Events as events_Events
    from .granted_account_entitlements import GrantedAccountEntitlements as granted_account_entitlements_GrantedAccountEntitlements
    from .granted_resource_entitlements import GrantedResourceEntitlements as granted_resource_entitlements_GrantedResourceEntitlements
    from .granted_role_entitlements import GrantedRoleEntitlements as granted_role_entitlements_GrantedRoleEntitlements
    from .grants import Grants as grants_Grants
    from .groups import Groups as groups_Groups
    from .groups_history import GroupsHistory as groups_history_GroupsHistory
    from .groups_roles import GroupsRoles as groups_roles_GroupsRoles
    from .groups_roles_history import GroupsRolesHistory as groups_roles_history_GroupsRolesHistory
    from .health_checks import HealthChecks as health_checks_HealthChecks
    from .identity_aliases import IdentityAliases as identity_aliases_IdentityAliases
    from .identity_aliases_history import IdentityAliasesHistory as identity_aliases_history_IdentityAliasesHistory
    from .identity_sets import IdentitySets as identity_sets_IdentitySets
    from .identity_sets_history import IdentitySetsHistory as identity_sets_history_IdentitySetsHistory
    from .key_scopes import KeyScopes as key_scopes_KeyScopes
    from .managed_secrets import ManagedSecrets as managed_secrets_ManagedSecrets
    from .nodes import Nodes as nodes_Nodes
    from .nodes_history import NodesHistory as nodes_history_NodesHistory
    from .operations import Operations as operations_Operations
    from .organization_history import OrganizationHistory as organization_history_OrganizationHistory
    from .organizations import Organizations as organizations_Organizations
    from .peering_group_nodes import PeeringGroupNodes as peering_group_nodes_PeeringGroupNodes
    from .peering_group_peers import PeeringGroupPeers as peering_group_peers_PeeringGroupPeers
    from .peering_group_resources import PeeringGroupResources as peering_group_resources_PeeringGroupResources
    from .peering_groups import PeeringGroups as peering_groups_PeeringGroups
    from .policies import Policies as policies_Policies
    from .policies_history import PoliciesHistory as policies_history_PoliciesHistory
    from .proxy_cluster_keys import ProxyClusterKeys as proxy_cluster_keys_ProxyClusterKeys
    from .queries import Queries as queries_Queries
    from .remote_identities import RemoteIdentities as remote_identities_RemoteIdentities
    from .remote_identities_history import RemoteIdentitiesHistory as remote_identities_history_RemoteIdentitiesHistory
    from .remote_identity_groups import RemoteIdentityGroups as remote_identity_groups_RemoteIdentityGroups
    from .remote_identity_groups_history import RemoteIdentityGroupsHistory as remote_identity_groups_history_RemoteIdentityGroupsHistory
    from .replays import Replays as replays_Replays
    from .request_settings import RequestSettings as request_settings_RequestSettings
    from .requestable_account_entitlements import RequestableAccountEntitlements as requestable_account_entitlements_RequestableAccountEntitlements
    from .requestable_resource_entitlements import RequestableResourceEntitlements as requestable_resource_entitlements_RequestableResourceEntitlements
    from .requestable_role_entitlements import RequestableRoleEntitlements as requestable_role_entitlements_RequestableRoleEntitlements
    from .resources import Resources as resources_Resources
    from .resources_history import ResourcesHistory as resources_history_ResourcesHistory
    from .role_grants import RoleGrants as role_grants_RoleGrants
    from .role_resources import RoleResources as role_resources_RoleResources
    from .role_resources_history import RoleResourcesHistory as role_resources_history_RoleResourcesHistory
    from .roles import Roles as roles_Roles
    from .roles_history import RolesHistory as roles_history_RolesHistory
    from .secret_engines import SecretEngines as secret_engines_SecretEngines
    from .secret_store_healths import SecretStoreHealths as secret_store_healths_SecretStoreHealths
    from .secret_stores import SecretStores as secret_stores_SecretStores
    from .secret_stores_history import SecretStoresHistory as secret_stores_history_SecretStoresHistory
    from .testing import Testing as testing_Testing
    from .webhooks import Webhooks as webhooks_Webhooks
    from .workflow_approvers import WorkflowApprovers as workflow_approvers_WorkflowApprovers
    from .workflow_approvers_history import WorkflowApproversHistory as workflow_approvers_history_WorkflowApproversHistory
    from .workflow_options import WorkflowOptions as workflow_options_WorkflowOptions
    from .workflow_roles import WorkflowRoles as workflow_roles_WorkflowRoles
    from .workflow_roles_history import WorkflowRolesHistory as workflow_roles_history_WorkflowRolesHistory
    from .workflows import Workflows as workflows_Workflows
    from .workflows_history import WorkflowsHistory as workflows_history_WorkflowsHistory

class Services(Caller):
    """Every service of the API."""

    @cached_property
    def access(self) -> access_Access:
        """Who may reach what: now, at a past instant, at an instant to come.

        Where a message names an account it takes an id, an email or a name; where it names a resource, an id or
        a name (RULES 4.6). Programs should pass ids.
        """
        from .access import Access

        return Access(self)

    @cached_property
    def access_request_events_history(self) -> access_request_events_history_AccessRequestEventsHistory:
        """The service `AccessRequestEventsHistory`."""
        from .access_request_events_history import AccessRequestEventsHistory

        return AccessRequestEventsHistory(self)

    @cached_property
    def access_requests(self) -> access_requests_AccessRequests:
        """The service `AccessRequests`."""
        from .access_requests import AccessRequests

        return AccessRequests(self)

    @cached_property
    def access_requests_history(self) -> access_requests_history_AccessRequestsHistory:
        """The service `AccessRequestsHistory`."""
        from .access_requests_history import AccessRequestsHistory

        return AccessRequestsHistory(self)

    @cached_property
    def account_attachments(self) -> account_attachments_AccountAttachments:
        """The service `AccountAttachments`."""
        from .account_attachments import AccountAttachments

        return AccountAttachments(self)

    @cached_property
    def account_attachments_history(self) -> account_attachments_history_AccountAttachmentsHistory:
        """The service `AccountAttachmentsHistory`."""
        from .account_attachments_history import AccountAttachmentsHistory

        return AccountAttachmentsHistory(self)

    @cached_property
    def account_grants(self) -> account_grants_AccountGrants:
        """The service `AccountGrants`."""
        from .account_grants import AccountGrants

        return AccountGrants(self)

    @cached_property
    def account_grants_history(self) -> account_grants_history_AccountGrantsHistory:
        """The service `AccountGrantsHistory`."""
        from .account_grants_history import AccountGrantsHistory

        return AccountGrantsHistory(self)

    @cached_property
    def account_permissions(self) -> account_permissions_AccountPermissions:
        """The service `AccountPermissions`."""
        from .account_permissions import AccountPermissions

        return AccountPermissions(self)

    @cached_property
    def account_resources(self) -> account_resources_AccountResources:
        """The service `AccountResources`."""
        from .account_resources import AccountResources

        return AccountResources(self)

    @cached_property
    def account_resources_history(self) -> account_resources_history_AccountResourcesHistory:
        """The service `AccountResourcesHistory`."""
        from .account_resources_history import AccountResourcesHistory

        return AccountResourcesHistory(self)

    @cached_property
    def accounts(self) -> accounts_Accounts:
        """The service `Accounts`."""
        from .accounts import Accounts

        return Accounts(self)

    @cached_property
    def accounts_groups(self) -> accounts_groups_AccountsGroups:
        """The service `AccountsGroups`."""
        from .accounts_groups import AccountsGroups

        return AccountsGroups(self)

    @cached_property
    def accounts_groups_history(self) -> accounts_groups_history_AccountsGroupsHistory:
        """The service `AccountsGroupsHistory`."""
        from .accounts_groups_history import AccountsGroupsHistory

        return AccountsGroupsHistory(self)

    @cached_property
    def accounts_history(self) -> accounts_history_AccountsHistory:
        """The service `AccountsHistory`."""
        from .accounts_history import AccountsHistory

        return AccountsHistory(self)

    @cached_property
    def activities(self) -> activities_Activities:
        """The service `Activities`."""
        from .activities import Activities

        return Activities(self)

    @cached_property
    def approval_options(self) -> approval_options_ApprovalOptions:
        """What the steps of StrongDM's approval workflows cannot say, beside an approval workflow (RULES 3.7).
        While there are options, StrongDM's API shows the steps that have some as `all`, and changes of the steps
        are refused there and here: delete the options first.
        """
        from .approval_options import ApprovalOptions

        return ApprovalOptions(self)

    @cached_property
    def approval_workflow_approvers(self) -> approval_workflow_approvers_ApprovalWorkflowApprovers:
        """The service `ApprovalWorkflowApprovers`."""
        from .approval_workflow_approvers import ApprovalWorkflowApprovers

        return ApprovalWorkflowApprovers(self)

    @cached_property
    def approval_workflow_approvers_history(self) -> approval_workflow_approvers_history_ApprovalWorkflowApproversHistory:
        """The service `ApprovalWorkflowApproversHistory`."""
        from .approval_workflow_approvers_history import ApprovalWorkflowApproversHistory

        return ApprovalWorkflowApproversHistory(self)

    @cached_property
    def approval_workflow_steps(self) -> approval_workflow_steps_ApprovalWorkflowSteps:
        """The service `ApprovalWorkflowSteps`."""
        from .approval_workflow_steps import ApprovalWorkflowSteps

        return ApprovalWorkflowSteps(self)

    @cached_property
    def approval_workflow_steps_history(self) -> approval_workflow_steps_history_ApprovalWorkflowStepsHistory:
        """The service `ApprovalWorkflowStepsHistory`."""
        from .approval_workflow_steps_history import ApprovalWorkflowStepsHistory

        return ApprovalWorkflowStepsHistory(self)

    @cached_property
    def approval_workflows(self) -> approval_workflows_ApprovalWorkflows:
        """The service `ApprovalWorkflows`."""
        from .approval_workflows import ApprovalWorkflows

        return ApprovalWorkflows(self)

    @cached_property
    def approval_workflows_history(self) -> approval_workflows_history_ApprovalWorkflowsHistory:
        """The service `ApprovalWorkflowsHistory`."""
        from .approval_workflows_history import ApprovalWorkflowsHistory

        return ApprovalWorkflowsHistory(self)

    @cached_property
    def audit(self) -> audit_Audit:
        """The audit trail as something that can be checked without trusting this server: signed checkpoints,
        proofs, and the records themselves.
        """
        from .audit import Audit

        return Audit(self)

    @cached_property
    def authorization_policies(self) -> authorization_policies_AuthorizationPolicies:
        """The service `AuthorizationPolicies`."""
        from .authorization_policies import AuthorizationPolicies

        return AuthorizationPolicies(self)

    @cached_property
    def conditions(self) -> conditions_Conditions:
        """Facts that glue sets and clears: a ticket open, a shift on, a change window. Workflows may grant while
        one holds, and grants may be bound to one: they end when it clears.
        """
        from .conditions import Conditions

        return Conditions(self)

    @cached_property
    def control_panel(self) -> control_panel_ControlPanel:
        """The service `ControlPanel`."""
        from .control_panel import ControlPanel

        return ControlPanel(self)

    @cached_property
    def credentials(self) -> credentials_Credentials:
        """Personal keys of one user or service account: they act only as that account (RULES 4.2)."""
        from .credentials import Credentials

        return Credentials(self)

    @cached_property
    def delegations(self) -> delegations_Delegations:
        """One's approver duty, given to somebody else for a while. The delegate votes as the delegator could, and
        the two fill one entry. One delegates for oneself; `approvalflow:edit` delegates for others.
        """
        from .delegations import Delegations

        return Delegations(self)

    @cached_property
    def discovery_connectors(self) -> discovery_connectors_DiscoveryConnectors:
        """The service `DiscoveryConnectors`."""
        from .discovery_connectors import DiscoveryConnectors

        return DiscoveryConnectors(self)

    @cached_property
    def events(self) -> events_Events:
        """What happens, told as it happens: one event for each record of the journal."""
        from .events import Events

        return Events(self)

    @cached_property
    def granted_account_entitlements(self) -> granted_account_entitlements_GrantedAccountEntitlements:
        """The service `GrantedAccountEntitlements`."""
        from .granted_account_entitlements import GrantedAccountEntitlements

        return GrantedAccountEntitlements(self)

    @cached_property
    def granted_resource_entitlements(self) -> granted_resource_entitlements_GrantedResourceEntitlements:
        """The service `GrantedResourceEntitlements`."""
        from .granted_resource_entitlements import GrantedResourceEntitlements

        return GrantedResourceEntitlements(self)

    @cached_property
    def granted_role_entitlements(self) -> granted_role_entitlements_GrantedRoleEntitlements:
        """The service `GrantedRoleEntitlements`."""
        from .granted_role_entitlements import GrantedRoleEntitlements

        return GrantedRoleEntitlements(self)

    @cached_property
    def grants(self) -> grants_Grants:
        """What StrongDM's AccountGrants cannot say."""
        from .grants import Grants

        return Grants(self)

    @cached_property
    def groups(self) -> groups_Groups:
        """The service `Groups`."""
        from .groups import Groups

        return Groups(self)

    @cached_property
    def groups_history(self) -> groups_history_GroupsHistory:
        """The service `GroupsHistory`."""
        from .groups_history import GroupsHistory

        return GroupsHistory(self)

    @cached_property
    def groups_roles(self) -> groups_roles_GroupsRoles:
        """The service `GroupsRoles`."""
        from .groups_roles import GroupsRoles

        return GroupsRoles(self)

    @cached_property
    def groups_roles_history(self) -> groups_roles_history_GroupsRolesHistory:
        """The service `GroupsRolesHistory`."""
        from .groups_roles_history import GroupsRolesHistory

        return GroupsRolesHistory(self)

    @cached_property
    def health_checks(self) -> health_checks_HealthChecks:
        """The service `HealthChecks`."""
        from .health_checks import HealthChecks

        return HealthChecks(self)

    @cached_property
    def identity_aliases(self) -> identity_aliases_IdentityAliases:
        """The service `IdentityAliases`."""
        from .identity_aliases import IdentityAliases

        return IdentityAliases(self)

    @cached_property
    def identity_aliases_history(self) -> identity_aliases_history_IdentityAliasesHistory:
        """The service `IdentityAliasesHistory`."""
        from .identity_aliases_history import IdentityAliasesHistory

        return IdentityAliasesHistory(self)

    @cached_property
    def identity_sets(self) -> identity_sets_IdentitySets:
        """The service `IdentitySets`."""
        from .identity_sets import IdentitySets

        return IdentitySets(self)

    @cached_property
    def identity_sets_history(self) -> identity_sets_history_IdentitySetsHistory:
        """The service `IdentitySetsHistory`."""
        from .identity_sets_history import IdentitySetsHistory

        return IdentitySetsHistory(self)

    @cached_property
    def key_scopes(self) -> key_scopes_KeyScopes:
        """For whom a key may ask or vote (RULES 4.2). A key with `gatepass:request_as` or `gatepass:vote_as` and
        without a scope acts for nobody. Like its permissions a key's scope never changes.
        """
        from .key_scopes import KeyScopes

        return KeyScopes(self)

    @cached_property
    def managed_secrets(self) -> managed_secrets_ManagedSecrets:
        """The service `ManagedSecrets`."""
        from .managed_secrets import ManagedSecrets

        return ManagedSecrets(self)

    @cached_property
    def nodes(self) -> nodes_Nodes:
        """The service `Nodes`."""
        from .nodes import Nodes

        return Nodes(self)

    @cached_property
    def nodes_history(self) -> nodes_history_NodesHistory:
        """The service `NodesHistory`."""
        from .nodes_history import NodesHistory

        return NodesHistory(self)

    @cached_property
    def operations(self) -> operations_Operations:
        """For whoever runs the server."""
        from .operations import Operations

        return Operations(self)

    @cached_property
    def organization_history(self) -> organization_history_OrganizationHistory:
        """The service `OrganizationHistory`."""
        from .organization_history import OrganizationHistory

        return OrganizationHistory(self)

    @cached_property
    def organizations(self) -> organizations_Organizations:
        """The service `Organizations`."""
        from .organizations import Organizations

        return Organizations(self)

    @cached_property
    def peering_group_nodes(self) -> peering_group_nodes_PeeringGroupNodes:
        """The service `PeeringGroupNodes`."""
        from .peering_group_nodes import PeeringGroupNodes

        return PeeringGroupNodes(self)

    @cached_property
    def peering_group_peers(self) -> peering_group_peers_PeeringGroupPeers:
        """The service `PeeringGroupPeers`."""
        from .peering_group_peers import PeeringGroupPeers

        return PeeringGroupPeers(self)

    @cached_property
    def peering_group_resources(self) -> peering_group_resources_PeeringGroupResources:
        """The service `PeeringGroupResources`."""
        from .peering_group_resources import PeeringGroupResources

        return PeeringGroupResources(self)

    @cached_property
    def peering_groups(self) -> peering_groups_PeeringGroups:
        """The service `PeeringGroups`."""
        from .peering_groups import PeeringGroups

        return PeeringGroups(self)

    @cached_property
    def policies(self) -> policies_Policies:
        """The service `Policies`."""
        from .policies import Policies

        return Policies(self)

    @cached_property
    def policies_history(self) -> policies_history_PoliciesHistory:
        """The service `PoliciesHistory`."""
        from .policies_history import PoliciesHistory

        return PoliciesHistory(self)

    @cached_property
    def proxy_cluster_keys(self) -> proxy_cluster_keys_ProxyClusterKeys:
        """The service `ProxyClusterKeys`."""
        from .proxy_cluster_keys import ProxyClusterKeys

        return ProxyClusterKeys(self)

    @cached_property
    def queries(self) -> queries_Queries:
        """The service `Queries`."""
        from .queries import Queries

        return Queries(self)

    @cached_property
    def remote_identities(self) -> remote_identities_RemoteIdentities:
        """The service `RemoteIdentities`."""
        from .remote_identities import RemoteIdentities

        return RemoteIdentities(self)

    @cached_property
    def remote_identities_history(self) -> remote_identities_history_RemoteIdentitiesHistory:
        """The service `RemoteIdentitiesHistory`."""
        from .remote_identities_history import RemoteIdentitiesHistory

        return RemoteIdentitiesHistory(self)

    @cached_property
    def remote_identity_groups(self) -> remote_identity_groups_RemoteIdentityGroups:
        """The service `RemoteIdentityGroups`."""
        from .remote_identity_groups import RemoteIdentityGroups

        return RemoteIdentityGroups(self)

    @cached_property
    def remote_identity_groups_history(self) -> remote_identity_groups_history_RemoteIdentityGroupsHistory:
        """The service `RemoteIdentityGroupsHistory`."""
        from .remote_identity_groups_history import RemoteIdentityGroupsHistory

        return RemoteIdentityGroupsHistory(self)

    @cached_property
    def replays(self) -> replays_Replays:
        """The service `Replays`."""
        from .replays import Replays

        return Replays(self)

    @cached_property
    def request_settings(self) -> request_settings_RequestSettings:
        """What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are
        less safe.
        """
        from .request_settings import RequestSettings

        return RequestSettings(self)

    @cached_property
    def requestable_account_entitlements(self) -> requestable_account_entitlements_RequestableAccountEntitlements:
        """The service `RequestableAccountEntitlements`."""
        from .requestable_account_entitlements import RequestableAccountEntitlements

        return RequestableAccountEntitlements(self)

    @cached_property
    def requestable_resource_entitlements(self) -> requestable_resource_entitlements_RequestableResourceEntitlements:
        """The service `RequestableResourceEntitlements`."""
        from .requestable_resource_entitlements import RequestableResourceEntitlements

        return RequestableResourceEntitlements(self)

    @cached_property
    def requestable_role_entitlements(self) -> requestable_role_entitlements_RequestableRoleEntitlements:
        """The service `RequestableRoleEntitlements`."""
        from .requestable_role_entitlements import RequestableRoleEntitlements

        return RequestableRoleEntitlements(self)

    @cached_property
    def resources(self) -> resources_Resources:
        """The service `Resources`."""
        from .resources import Resources

        return Resources(self)

    @cached_property
    def resources_history(self) -> resources_history_ResourcesHistory:
        """The service `ResourcesHistory`."""
        from .resources_history import ResourcesHistory

        return ResourcesHistory(self)

    @cached_property
    def role_grants(self) -> role_grants_RoleGrants:
        """Membership of a role for a while, which a request gave. It gives access as an attachment does, and
        nothing else: no vote on requests and no right to make any. AccessRequests.Revoke ends it.
        """
        from .role_grants import RoleGrants

        return RoleGrants(self)

    @cached_property
    def role_resources(self) -> role_resources_RoleResources:
        """The service `RoleResources`."""
        from .role_resources import RoleResources

        return RoleResources(self)

    @cached_property
    def role_resources_history(self) -> role_resources_history_RoleResourcesHistory:
        """The service `RoleResourcesHistory`."""
        from .role_resources_history import RoleResourcesHistory

        return RoleResourcesHistory(self)

    @cached_property
    def roles(self) -> roles_Roles:
        """The service `Roles`."""
        from .roles import Roles

        return Roles(self)

    @cached_property
    def roles_history(self) -> roles_history_RolesHistory:
        """The service `RolesHistory`."""
        from .roles_history import RolesHistory

        return RolesHistory(self)

    @cached_property
    def secret_engines(self) -> secret_engines_SecretEngines:
        """The service `SecretEngines`."""
        from .secret_engines import SecretEngines

        return SecretEngines(self)

    @cached_property
    def secret_store_healths(self) -> secret_store_healths_SecretStoreHealths:
        """The service `SecretStoreHealths`."""
        from .secret_store_healths import SecretStoreHealths

        return SecretStoreHealths(self)

    @cached_property
    def secret_stores(self) -> secret_stores_SecretStores:
        """The service `SecretStores`."""
        from .secret_stores import SecretStores

        return SecretStores(self)

    @cached_property
    def secret_stores_history(self) -> secret_stores_history_SecretStoresHistory:
        """The service `SecretStoresHistory`."""
        from .secret_stores_history import SecretStoresHistory

        return SecretStoresHistory(self)

    @cached_property
    def testing(self) -> testing_Testing:
        """For tests: a clock one can move and calls that fail on request. Exists only in `gatepass dev` and on
        stores created for tests (RULES 4.1, 7.4).
        """
        from .testing import Testing

        return Testing(self)

    @cached_property
    def webhooks(self) -> webhooks_Webhooks:
        """Events sent to a URL as they happen, by the server, signed as Standard Webhooks are."""
        from .webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def workflow_approvers(self) -> workflow_approvers_WorkflowApprovers:
        """The service `WorkflowApprovers`."""
        from .workflow_approvers import WorkflowApprovers

        return WorkflowApprovers(self)

    @cached_property
    def workflow_approvers_history(self) -> workflow_approvers_history_WorkflowApproversHistory:
        """The service `WorkflowApproversHistory`."""
        from .workflow_approvers_history import WorkflowApproversHistory

        return WorkflowApproversHistory(self)

    @cached_property
    def workflow_options(self) -> workflow_options_WorkflowOptions:
        """What StrongDM's workflows cannot say, beside a workflow (RULES 3.7). A request freezes them at its
        creation.
        """
        from .workflow_options import WorkflowOptions

        return WorkflowOptions(self)

    @cached_property
    def workflow_roles(self) -> workflow_roles_WorkflowRoles:
        """The service `WorkflowRoles`."""
        from .workflow_roles import WorkflowRoles

        return WorkflowRoles(self)

    @cached_property
    def workflow_roles_history(self) -> workflow_roles_history_WorkflowRolesHistory:
        """The service `WorkflowRolesHistory`."""
        from .workflow_roles_history import WorkflowRolesHistory

        return WorkflowRolesHistory(self)

    @cached_property
    def workflows(self) -> workflows_Workflows:
        """The service `Workflows`."""
        from .workflows import Workflows

        return Workflows(self)

    @cached_property
    def workflows_history(self) -> workflows_history_WorkflowsHistory:
        """The service `WorkflowsHistory`."""
        from .workflows_history import WorkflowsHistory

        return WorkflowsHistory(self)

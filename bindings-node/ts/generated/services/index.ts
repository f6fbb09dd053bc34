// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** All services, each loaded when first used. */

import { type Caller, lazily } from "../../service.js";
import type { Access } from "./access.js";
import type { AccessRequestEventsHistory } from "./access_request_events_history.js";
import type { AccessRequests } from "./access_requests.js";
import type { AccessRequestsHistory } from "./access_requests_history.js";
import type { AccountAttachments } from "./account_attachments.js";
import type { AccountAttachmentsHistory } from "./account_attachments_history.js";
import type { AccountGrants } from "./account_grants.js";
import type { AccountGrantsHistory } from "./account_grants_history.js";
import type { AccountPermissions } from "./account_permissions.js";
import type { AccountResources } from "./account_resources.js";
import type { AccountResourcesHistory } from "./account_resources_history.js";
import type { Accounts } from "./accounts.js";
import type { AccountsGroups } from "./accounts_groups.js";
import type { AccountsGroupsHistory } from "./accounts_groups_history.js";
import type { AccountsHistory } from "./accounts_history.js";
import type { Activities } from "./activities.js";
import type { ApprovalOptions } from "./approval_options.js";
import type { ApprovalWorkflowApprovers } from "./approval_workflow_approvers.js";
import type { ApprovalWorkflowApproversHistory } from "./approval_workflow_approvers_history.js";
import type { ApprovalWorkflowSteps } from "./approval_workflow_steps.js";
import type { ApprovalWorkflowStepsHistory } from "./approval_workflow_steps_history.js";
import type { ApprovalWorkflows } from "./approval_workflows.js";
import type { ApprovalWorkflowsHistory } from "./approval_workflows_history.js";
import type { Audit } from "./audit.js";
import type { AuthorizationPolicies } from "./authorization_policies.js";
import type { Conditions } from "./conditions.js";
import type { ControlPanel } from "./control_panel.js";
import type { Credentials } from "./credentials.js";
import type { Delegations } from "./delegations.js";
import type { DiscoveryConnectors } from "./discovery_connectors.js";
import type { Events } from "./events.js";
import type { GrantedAccountEntitlements } from "./granted_account_entitlements.js";
import type { GrantedResourceEntitlements } from "./granted_resource_entitlements.js";
import type { GrantedRoleEntitlements } from "./granted_role_entitlements.js";
import type { Grants } from "./grants.js";
import type { Groups } from "./groups.js";
import type { GroupsHistory } from "./groups_history.js";
import type { GroupsRoles } from "./groups_roles.js";
import type { GroupsRolesHistory } from "./groups_roles_history.js";
import type { HealthChecks } from "./health_checks.js";
import type { IdentityAliases } from "./identity_aliases.js";
import type { IdentityAliasesHistory } from "./identity_aliases_history.js";
import type { IdentitySets } from "./identity_sets.js";
import type { IdentitySetsHistory } from "./identity_sets_history.js";
import type { KeyScopes } from "./key_scopes.js";
import type { ManagedSecrets } from "./managed_secrets.js";
import type { Nodes } from "./nodes.js";
import type { NodesHistory } from "./nodes_history.js";
import type { Operations } from "./operations.js";
import type { OrganizationHistory } from "./organization_history.js";
import type { Organizations } from "./organizations.js";
import type { PeeringGroupNodes } from "./peering_group_nodes.js";
import type { PeeringGroupPeers } from "./peering_group_peers.js";
import type { PeeringGroupResources } from "./peering_group_resources.js";
import type { PeeringGroups } from "./peering_groups.js";
import type { Policies } from "./policies.js";
import type { PoliciesHistory } from "./policies_history.js";
import type { ProxyClusterKeys } from "./proxy_cluster_keys.js";
import type { Queries } from "./queries.js";
import type { RemoteIdentities } from "./remote_identities.js";
import type { RemoteIdentitiesHistory } from "./remote_identities_history.js";
import type { RemoteIdentityGroups } from "./remote_identity_groups.js";
import type { RemoteIdentityGroupsHistory } from "./remote_identity_groups_history.js";
import type { Replays } from "./replays.js";
import type { RequestSettings } from "./request_settings.js";
import type { RequestableAccountEntitlements } from "./requestable_account_entitlements.js";
import type { RequestableResourceEntitlements } from "./requestable_resource_entitlements.js";
import type { RequestableRoleEntitlements } from "./requestable_role_entitlements.js";
import type { Resources } from "./resources.js";
import type { ResourcesHistory } from "./resources_history.js";
import type { RoleGrants } from "./role_grants.js";
import type { RoleResources } from "./role_resources.js";
import type { RoleResourcesHistory } from "./role_resources_history.js";
import type { Roles } from "./roles.js";
import type { RolesHistory } from "./roles_history.js";
import type { SecretEngines } from "./secret_engines.js";
import type { SecretStoreHealths } from "./secret_store_healths.js";
import type { SecretStores } from "./secret_stores.js";
import type { SecretStoresHistory } from "./secret_stores_history.js";
import type { Testing } from "./testing.js";
import type { Webhooks } from "./webhooks.js";
import type { WorkflowApprovers } from "./workflow_approvers.js";
import type { WorkflowApproversHistory } from "./workflow_approvers_history.js";
import type { WorkflowOptions } from "./workflow_options.js";
import type { WorkflowRoles } from "./workflow_roles.js";
import type { WorkflowRolesHistory } from "./workflow_roles_history.js";
import type { Workflows } from "./workflows.js";
import type { WorkflowsHistory } from "./workflows_history.js";

/** Every service of the API. */
export abstract class Services {
  /** @internal */
  protected readonly services = new Map<string, unknown>();
  /** @internal */
  protected abstract readonly caller: Caller;

  /**
   * Who may reach what: now, at a past instant, at an instant to come.
   *
   * Where a message names an account it takes an id, an email or a name; where it names a resource, an id or a name
   * (RULES 4.6). Programs should pass ids.
   */
  get access(): Access {
    return lazily(this.services, "Access", () => new (require("./access.js").Access)(this.caller));
  }

  /** The service `AccessRequestEventsHistory`. */
  get accessRequestEventsHistory(): AccessRequestEventsHistory {
    return lazily(this.services, "AccessRequestEventsHistory", () => new (require("./access_request_events_history.js").AccessRequestEventsHistory)(this.caller));
  }

  /** The service `AccessRequests`. */
  get accessRequests(): AccessRequests {
    return lazily(this.services, "AccessRequests", () => new (require("./access_requests.js").AccessRequests)(this.caller));
  }

  /** The service `AccessRequestsHistory`. */
  get accessRequestsHistory(): AccessRequestsHistory {
    return lazily(this.services, "AccessRequestsHistory", () => new (require("./access_requests_history.js").AccessRequestsHistory)(this.caller));
  }

  /** The service `AccountAttachments`. */
  get accountAttachments(): AccountAttachments {
    return lazily(this.services, "AccountAttachments", () => new (require("./account_attachments.js").AccountAttachments)(this.caller));
  }

  /** The service `AccountAttachmentsHistory`. */
  get accountAttachmentsHistory(): AccountAttachmentsHistory {
    return lazily(this.services, "AccountAttachmentsHistory", () => new (require("./account_attachments_history.js").AccountAttachmentsHistory)(this.caller));
  }

  /** The service `AccountGrants`. */
  get accountGrants(): AccountGrants {
    return lazily(this.services, "AccountGrants", () => new (require("./account_grants.js").AccountGrants)(this.caller));
  }

  /** The service `AccountGrantsHistory`. */
  get accountGrantsHistory(): AccountGrantsHistory {
    return lazily(this.services, "AccountGrantsHistory", () => new (require("./account_grants_history.js").AccountGrantsHistory)(this.caller));
  }

  /** The service `AccountPermissions`. */
  get accountPermissions(): AccountPermissions {
    return lazily(this.services, "AccountPermissions", () => new (require("./account_permissions.js").AccountPermissions)(this.caller));
  }

  /** The service `AccountResources`. */
  get accountResources(): AccountResources {
    return lazily(this.services, "AccountResources", () => new (require("./account_resources.js").AccountResources)(this.caller));
  }

  /** The service `AccountResourcesHistory`. */
  get accountResourcesHistory(): AccountResourcesHistory {
    return lazily(this.services, "AccountResourcesHistory", () => new (require("./account_resources_history.js").AccountResourcesHistory)(this.caller));
  }

  /** The service `Accounts`. */
  get accounts(): Accounts {
    return lazily(this.services, "Accounts", () => new (require("./accounts.js").Accounts)(this.caller));
  }

  /** The service `AccountsGroups`. */
  get accountsGroups(): AccountsGroups {
    return lazily(this.services, "AccountsGroups", () => new (require("./accounts_groups.js").AccountsGroups)(this.caller));
  }

  /** The service `AccountsGroupsHistory`. */
  get accountsGroupsHistory(): AccountsGroupsHistory {
    return lazily(this.services, "AccountsGroupsHistory", () => new (require("./accounts_groups_history.js").AccountsGroupsHistory)(this.caller));
  }

  /** The service `AccountsHistory`. */
  get accountsHistory(): AccountsHistory {
    return lazily(this.services, "AccountsHistory", () => new (require("./accounts_history.js").AccountsHistory)(this.caller));
  }

  /** The service `Activities`. */
  get activities(): Activities {
    return lazily(this.services, "Activities", () => new (require("./activities.js").Activities)(this.caller));
  }

  /**
   * What the steps of StrongDM's approval workflows cannot say, beside an approval workflow (RULES 3.7). While
   * there are options, StrongDM's API shows the steps that have some as `all`, and changes of the steps are refused
   * there and here: delete the options first.
   */
  get approvalOptions(): ApprovalOptions {
    return lazily(this.services, "ApprovalOptions", () => new (require("./approval_options.js").ApprovalOptions)(this.caller));
  }

  /** The service `ApprovalWorkflowApprovers`. */
  get approvalWorkflowApprovers(): ApprovalWorkflowApprovers {
    return lazily(this.services, "ApprovalWorkflowApprovers", () => new (require("./approval_workflow_approvers.js").ApprovalWorkflowApprovers)(this.caller));
  }

  /** The service `ApprovalWorkflowApproversHistory`. */
  get approvalWorkflowApproversHistory(): ApprovalWorkflowApproversHistory {
    return lazily(this.services, "ApprovalWorkflowApproversHistory", () => new (require("./approval_workflow_approvers_history.js").ApprovalWorkflowApproversHistory)(this.caller));
  }

  /** The service `ApprovalWorkflowSteps`. */
  get approvalWorkflowSteps(): ApprovalWorkflowSteps {
    return lazily(this.services, "ApprovalWorkflowSteps", () => new (require("./approval_workflow_steps.js").ApprovalWorkflowSteps)(this.caller));
  }

  /** The service `ApprovalWorkflowStepsHistory`. */
  get approvalWorkflowStepsHistory(): ApprovalWorkflowStepsHistory {
    return lazily(this.services, "ApprovalWorkflowStepsHistory", () => new (require("./approval_workflow_steps_history.js").ApprovalWorkflowStepsHistory)(this.caller));
  }

  /** The service `ApprovalWorkflows`. */
  get approvalWorkflows(): ApprovalWorkflows {
    return lazily(this.services, "ApprovalWorkflows", () => new (require("./approval_workflows.js").ApprovalWorkflows)(this.caller));
  }

  /** The service `ApprovalWorkflowsHistory`. */
  get approvalWorkflowsHistory(): ApprovalWorkflowsHistory {
    return lazily(this.services, "ApprovalWorkflowsHistory", () => new (require("./approval_workflows_history.js").ApprovalWorkflowsHistory)(this.caller));
  }

  /**
   * The audit trail as something that can be checked without trusting this server: signed checkpoints, proofs, and
   * the records themselves.
   */
  get audit(): Audit {
    return lazily(this.services, "Audit", () => new (require("./audit.js").Audit)(this.caller));
  }

  /** The service `AuthorizationPolicies`. */
  get authorizationPolicies(): AuthorizationPolicies {
    return lazily(this.services, "AuthorizationPolicies", () => new (require("./authorization_policies.js").AuthorizationPolicies)(this.caller));
  }

  /**
   * Facts that glue sets and clears: a ticket open, a shift on, a change window. Workflows may grant while one
   * holds, and grants may be bound to one: they end when it clears.
   */
  get conditions(): Conditions {
    return lazily(this.services, "Conditions", () => new (require("./conditions.js").Conditions)(this.caller));
  }

  /** The service `ControlPanel`. */
  get controlPanel(): ControlPanel {
    return lazily(this.services, "ControlPanel", () => new (require("./control_panel.js").ControlPanel)(this.caller));
  }

  /** Personal keys of one user or service account: they act only as that account (RULES 4.2). */
  get credentials(): Credentials {
    return lazily(this.services, "Credentials", () => new (require("./credentials.js").Credentials)(this.caller));
  }

  /**
   * One's approver duty, given to somebody else for a while. The delegate votes as the delegator could, and the two
   * fill one entry. One delegates for oneself; `approvalflow:edit` delegates for others.
   */
  get delegations(): Delegations {
    return lazily(this.services, "Delegations", () => new (require("./delegations.js").Delegations)(this.caller));
  }

  /** The service `DiscoveryConnectors`. */
  get discoveryConnectors(): DiscoveryConnectors {
    return lazily(this.services, "DiscoveryConnectors", () => new (require("./discovery_connectors.js").DiscoveryConnectors)(this.caller));
  }

  /** What happens, told as it happens: one event for each record of the journal. */
  get events(): Events {
    return lazily(this.services, "Events", () => new (require("./events.js").Events)(this.caller));
  }

  /** The service `GrantedAccountEntitlements`. */
  get grantedAccountEntitlements(): GrantedAccountEntitlements {
    return lazily(this.services, "GrantedAccountEntitlements", () => new (require("./granted_account_entitlements.js").GrantedAccountEntitlements)(this.caller));
  }

  /** The service `GrantedResourceEntitlements`. */
  get grantedResourceEntitlements(): GrantedResourceEntitlements {
    return lazily(this.services, "GrantedResourceEntitlements", () => new (require("./granted_resource_entitlements.js").GrantedResourceEntitlements)(this.caller));
  }

  /** The service `GrantedRoleEntitlements`. */
  get grantedRoleEntitlements(): GrantedRoleEntitlements {
    return lazily(this.services, "GrantedRoleEntitlements", () => new (require("./granted_role_entitlements.js").GrantedRoleEntitlements)(this.caller));
  }

  /** What StrongDM's AccountGrants cannot say. */
  get grants(): Grants {
    return lazily(this.services, "Grants", () => new (require("./grants.js").Grants)(this.caller));
  }

  /** The service `Groups`. */
  get groups(): Groups {
    return lazily(this.services, "Groups", () => new (require("./groups.js").Groups)(this.caller));
  }

  /** The service `GroupsHistory`. */
  get groupsHistory(): GroupsHistory {
    return lazily(this.services, "GroupsHistory", () => new (require("./groups_history.js").GroupsHistory)(this.caller));
  }

  /** The service `GroupsRoles`. */
  get groupsRoles(): GroupsRoles {
    return lazily(this.services, "GroupsRoles", () => new (require("./groups_roles.js").GroupsRoles)(this.caller));
  }

  /** The service `GroupsRolesHistory`. */
  get groupsRolesHistory(): GroupsRolesHistory {
    return lazily(this.services, "GroupsRolesHistory", () => new (require("./groups_roles_history.js").GroupsRolesHistory)(this.caller));
  }

  /** The service `HealthChecks`. */
  get healthChecks(): HealthChecks {
    return lazily(this.services, "HealthChecks", () => new (require("./health_checks.js").HealthChecks)(this.caller));
  }

  /** The service `IdentityAliases`. */
  get identityAliases(): IdentityAliases {
    return lazily(this.services, "IdentityAliases", () => new (require("./identity_aliases.js").IdentityAliases)(this.caller));
  }

  /** The service `IdentityAliasesHistory`. */
  get identityAliasesHistory(): IdentityAliasesHistory {
    return lazily(this.services, "IdentityAliasesHistory", () => new (require("./identity_aliases_history.js").IdentityAliasesHistory)(this.caller));
  }

  /** The service `IdentitySets`. */
  get identitySets(): IdentitySets {
    return lazily(this.services, "IdentitySets", () => new (require("./identity_sets.js").IdentitySets)(this.caller));
  }

  /** The service `IdentitySetsHistory`. */
  get identitySetsHistory(): IdentitySetsHistory {
    return lazily(this.services, "IdentitySetsHistory", () => new (require("./identity_sets_history.js").IdentitySetsHistory)(this.caller));
  }

  /**
   * For whom a key may ask or vote (RULES 4.2). A key with `gatepass:request_as` or `gatepass:vote_as` and without
   * a scope acts for nobody. Like its permissions a key's scope never changes.
   */
  get keyScopes(): KeyScopes {
    return lazily(this.services, "KeyScopes", () => new (require("./key_scopes.js").KeyScopes)(this.caller));
  }

  /** The service `ManagedSecrets`. */
  get managedSecrets(): ManagedSecrets {
    return lazily(this.services, "ManagedSecrets", () => new (require("./managed_secrets.js").ManagedSecrets)(this.caller));
  }

  /** The service `Nodes`. */
  get nodes(): Nodes {
    return lazily(this.services, "Nodes", () => new (require("./nodes.js").Nodes)(this.caller));
  }

  /** The service `NodesHistory`. */
  get nodesHistory(): NodesHistory {
    return lazily(this.services, "NodesHistory", () => new (require("./nodes_history.js").NodesHistory)(this.caller));
  }

  /** For whoever runs the server. */
  get operations(): Operations {
    return lazily(this.services, "Operations", () => new (require("./operations.js").Operations)(this.caller));
  }

  /** The service `OrganizationHistory`. */
  get organizationHistory(): OrganizationHistory {
    return lazily(this.services, "OrganizationHistory", () => new (require("./organization_history.js").OrganizationHistory)(this.caller));
  }

  /** The service `Organizations`. */
  get organizations(): Organizations {
    return lazily(this.services, "Organizations", () => new (require("./organizations.js").Organizations)(this.caller));
  }

  /** The service `PeeringGroupNodes`. */
  get peeringGroupNodes(): PeeringGroupNodes {
    return lazily(this.services, "PeeringGroupNodes", () => new (require("./peering_group_nodes.js").PeeringGroupNodes)(this.caller));
  }

  /** The service `PeeringGroupPeers`. */
  get peeringGroupPeers(): PeeringGroupPeers {
    return lazily(this.services, "PeeringGroupPeers", () => new (require("./peering_group_peers.js").PeeringGroupPeers)(this.caller));
  }

  /** The service `PeeringGroupResources`. */
  get peeringGroupResources(): PeeringGroupResources {
    return lazily(this.services, "PeeringGroupResources", () => new (require("./peering_group_resources.js").PeeringGroupResources)(this.caller));
  }

  /** The service `PeeringGroups`. */
  get peeringGroups(): PeeringGroups {
    return lazily(this.services, "PeeringGroups", () => new (require("./peering_groups.js").PeeringGroups)(this.caller));
  }

  /** The service `Policies`. */
  get policies(): Policies {
    return lazily(this.services, "Policies", () => new (require("./policies.js").Policies)(this.caller));
  }

  /** The service `PoliciesHistory`. */
  get policiesHistory(): PoliciesHistory {
    return lazily(this.services, "PoliciesHistory", () => new (require("./policies_history.js").PoliciesHistory)(this.caller));
  }

  /** The service `ProxyClusterKeys`. */
  get proxyClusterKeys(): ProxyClusterKeys {
    return lazily(this.services, "ProxyClusterKeys", () => new (require("./proxy_cluster_keys.js").ProxyClusterKeys)(this.caller));
  }

  /** The service `Queries`. */
  get queries(): Queries {
    return lazily(this.services, "Queries", () => new (require("./queries.js").Queries)(this.caller));
  }

  /** The service `RemoteIdentities`. */
  get remoteIdentities(): RemoteIdentities {
    return lazily(this.services, "RemoteIdentities", () => new (require("./remote_identities.js").RemoteIdentities)(this.caller));
  }

  /** The service `RemoteIdentitiesHistory`. */
  get remoteIdentitiesHistory(): RemoteIdentitiesHistory {
    return lazily(this.services, "RemoteIdentitiesHistory", () => new (require("./remote_identities_history.js").RemoteIdentitiesHistory)(this.caller));
  }

  /** The service `RemoteIdentityGroups`. */
  get remoteIdentityGroups(): RemoteIdentityGroups {
    return lazily(this.services, "RemoteIdentityGroups", () => new (require("./remote_identity_groups.js").RemoteIdentityGroups)(this.caller));
  }

  /** The service `RemoteIdentityGroupsHistory`. */
  get remoteIdentityGroupsHistory(): RemoteIdentityGroupsHistory {
    return lazily(this.services, "RemoteIdentityGroupsHistory", () => new (require("./remote_identity_groups_history.js").RemoteIdentityGroupsHistory)(this.caller));
  }

  /** The service `Replays`. */
  get replays(): Replays {
    return lazily(this.services, "Replays", () => new (require("./replays.js").Replays)(this.caller));
  }

  /**
   * What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are less
   * safe.
   */
  get requestSettings(): RequestSettings {
    return lazily(this.services, "RequestSettings", () => new (require("./request_settings.js").RequestSettings)(this.caller));
  }

  /** The service `RequestableAccountEntitlements`. */
  get requestableAccountEntitlements(): RequestableAccountEntitlements {
    return lazily(this.services, "RequestableAccountEntitlements", () => new (require("./requestable_account_entitlements.js").RequestableAccountEntitlements)(this.caller));
  }

  /** The service `RequestableResourceEntitlements`. */
  get requestableResourceEntitlements(): RequestableResourceEntitlements {
    return lazily(this.services, "RequestableResourceEntitlements", () => new (require("./requestable_resource_entitlements.js").RequestableResourceEntitlements)(this.caller));
  }

  /** The service `RequestableRoleEntitlements`. */
  get requestableRoleEntitlements(): RequestableRoleEntitlements {
    return lazily(this.services, "RequestableRoleEntitlements", () => new (require("./requestable_role_entitlements.js").RequestableRoleEntitlements)(this.caller));
  }

  /** The service `Resources`. */
  get resources(): Resources {
    return lazily(this.services, "Resources", () => new (require("./resources.js").Resources)(this.caller));
  }

  /** The service `ResourcesHistory`. */
  get resourcesHistory(): ResourcesHistory {
    return lazily(this.services, "ResourcesHistory", () => new (require("./resources_history.js").ResourcesHistory)(this.caller));
  }

  /**
   * Membership of a role for a while, which a request gave. It gives access as an attachment does, and nothing
   * else: no vote on requests and no right to make any. AccessRequests.Revoke ends it.
   */
  get roleGrants(): RoleGrants {
    return lazily(this.services, "RoleGrants", () => new (require("./role_grants.js").RoleGrants)(this.caller));
  }

  /** The service `RoleResources`. */
  get roleResources(): RoleResources {
    return lazily(this.services, "RoleResources", () => new (require("./role_resources.js").RoleResources)(this.caller));
  }

  /** The service `RoleResourcesHistory`. */
  get roleResourcesHistory(): RoleResourcesHistory {
    return lazily(this.services, "RoleResourcesHistory", () => new (require("./role_resources_history.js").RoleResourcesHistory)(this.caller));
  }

  /** The service `Roles`. */
  get roles(): Roles {
    return lazily(this.services, "Roles", () => new (require("./roles.js").Roles)(this.caller));
  }

  /** The service `RolesHistory`. */
  get rolesHistory(): RolesHistory {
    return lazily(this.services, "RolesHistory", () => new (require("./roles_history.js").RolesHistory)(this.caller));
  }

  /** The service `SecretEngines`. */
  get secretEngines(): SecretEngines {
    return lazily(this.services, "SecretEngines", () => new (require("./secret_engines.js").SecretEngines)(this.caller));
  }

  /** The service `SecretStoreHealths`. */
  get secretStoreHealths(): SecretStoreHealths {
    return lazily(this.services, "SecretStoreHealths", () => new (require("./secret_store_healths.js").SecretStoreHealths)(this.caller));
  }

  /** The service `SecretStores`. */
  get secretStores(): SecretStores {
    return lazily(this.services, "SecretStores", () => new (require("./secret_stores.js").SecretStores)(this.caller));
  }

  /** The service `SecretStoresHistory`. */
  get secretStoresHistory(): SecretStoresHistory {
    return lazily(this.services, "SecretStoresHistory", () => new (require("./secret_stores_history.js").SecretStoresHistory)(this.caller));
  }

  /**
   * For tests: a clock one can move and calls that fail on request. Exists only in `gatepass dev` and on stores
   * created for tests (RULES 4.1, 7.4).
   */
  get testing(): Testing {
    return lazily(this.services, "Testing", () => new (require("./testing.js").Testing)(this.caller));
  }

  /** Events sent to a URL as they happen, by the server, signed as Standard Webhooks are. */
  get webhooks(): Webhooks {
    return lazily(this.services, "Webhooks", () => new (require("./webhooks.js").Webhooks)(this.caller));
  }

  /** The service `WorkflowApprovers`. */
  get workflowApprovers(): WorkflowApprovers {
    return lazily(this.services, "WorkflowApprovers", () => new (require("./workflow_approvers.js").WorkflowApprovers)(this.caller));
  }

  /** The service `WorkflowApproversHistory`. */
  get workflowApproversHistory(): WorkflowApproversHistory {
    return lazily(this.services, "WorkflowApproversHistory", () => new (require("./workflow_approvers_history.js").WorkflowApproversHistory)(this.caller));
  }

  /**
   * What StrongDM's workflows cannot say, beside a workflow (RULES 3.7). A request freezes them at its creation.
   */
  get workflowOptions(): WorkflowOptions {
    return lazily(this.services, "WorkflowOptions", () => new (require("./workflow_options.js").WorkflowOptions)(this.caller));
  }

  /** The service `WorkflowRoles`. */
  get workflowRoles(): WorkflowRoles {
    return lazily(this.services, "WorkflowRoles", () => new (require("./workflow_roles.js").WorkflowRoles)(this.caller));
  }

  /** The service `WorkflowRolesHistory`. */
  get workflowRolesHistory(): WorkflowRolesHistory {
    return lazily(this.services, "WorkflowRolesHistory", () => new (require("./workflow_roles_history.js").WorkflowRolesHistory)(this.caller));
  }

  /** The service `Workflows`. */
  get workflows(): Workflows {
    return lazily(this.services, "Workflows", () => new (require("./workflows.js").Workflows)(this.caller));
  }

  /** The service `WorkflowsHistory`. */
  get workflowsHistory(): WorkflowsHistory {
    return lazily(this.services, "WorkflowsHistory", () => new (require("./workflows_history.js").WorkflowsHistory)(this.caller));
  }
}

// Generated from proto/ by `cargo xtask codegen`; do not edit.
/** Types of `proto/…/events.proto`. */

import type { AccessRules, Duration, Ref } from "../../values.js";
import type { AccessRequestEvent, AccessRequestEventInit, AccessRequestSummary, AccessRequestSummaryInit } from "./access_requests.js";
import type { AccountAttachment, AccountAttachmentInit } from "./account_attachments.js";
import type { AccountGrant, AccountGrantInit } from "./account_grants.js";
import type { Account, AccountInit } from "./accounts.js";
import type { AccountGroup, AccountGroupInit } from "./accounts_groups.js";
import type { ApprovalOptionSet, ApprovalOptionSetInit } from "./approval_options.js";
import type { ApprovalWorkflowApprover, ApprovalWorkflowApproverInit } from "./approval_workflow_approvers.js";
import type { ApprovalWorkflowStep, ApprovalWorkflowStepInit } from "./approval_workflow_steps.js";
import type { ApprovalWorkflow, ApprovalWorkflowInit } from "./approval_workflows.js";
import type { AuthorizationPolicy, AuthorizationPolicyInit } from "./authorization_policies.js";
import type { Condition, ConditionInit } from "./conditions.js";
import type { Credential, CredentialInit } from "./credentials.js";
import type { Delegation, DelegationInit } from "./delegations.js";
import type { Connector, ConnectorInit } from "./discovery_connectors.js";
import type { Resource, ResourceInit } from "./drivers.js";
import type { Group, GroupInit } from "./groups.js";
import type { GroupRole, GroupRoleInit } from "./groups_roles.js";
import type { IdentityAlias, IdentityAliasInit } from "./identity_aliases.js";
import type { IdentitySet, IdentitySetInit } from "./identity_sets.js";
import type { KeyScope, KeyScopeInit } from "./key_scopes.js";
import type { ManagedSecret, ManagedSecretInit } from "./managed_secrets.js";
import type { Node, NodeInit } from "./nodes.js";
import type { Organization, OrganizationInit } from "./organization_history.js";
import type { PeeringGroupNode, PeeringGroupNodeInit } from "./peering_group_nodes.js";
import type { PeeringGroupPeer, PeeringGroupPeerInit } from "./peering_group_peers.js";
import type { PeeringGroupResource, PeeringGroupResourceInit } from "./peering_group_resources.js";
import type { PeeringGroup, PeeringGroupInit } from "./peering_groups.js";
import type { Policy, PolicyInit } from "./policies.js";
import type { ProxyClusterKey, ProxyClusterKeyInit } from "./proxy_cluster_keys.js";
import type { RoleGrant, RoleGrantInit } from "./role_grants.js";
import type { Role, RoleInit } from "./roles.js";
import type { SecretEngine, SecretEngineInit } from "./secret_engine_types.js";
import type { SecretStore, SecretStoreInit } from "./secret_store_types.js";
import type { Webhook, WebhookInit } from "./webhooks.js";
import type { WorkflowApprover, WorkflowApproverInit } from "./workflow_approvers.js";
import type { WorkflowOptionSet, WorkflowOptionSetInit } from "./workflow_options.js";
import type { WorkflowRole, WorkflowRoleInit } from "./workflow_roles.js";
import type { Workflow, WorkflowInit } from "./workflows.js";

/** Event. */
export interface Event {
  /** Revision. */
  readonly revision: string;
  /** Time. */
  readonly time?: Date;
  /** Actor. */
  readonly actor?: EventActor;
  /** The verb of the activity (`role added`). */
  readonly verb: string;
  /** The method called (`Roles.Create`). Empty where something fell due. */
  readonly method: string;
  /** The activity that tells of it, for `Activities.Get`. */
  readonly activityId: string;
  /**
   * What changed. Empty where only something kept beside the entities did, such as a token that was made.
   */
  readonly changes: readonly EventChange[];
}

/** What makes one: Event. */
export interface EventInit {
  /** Revision. */
  revision?: string;
  /** Time. */
  time?: Date;
  /** Actor. */
  actor?: EventActorInit | EventActor;
  /** The verb of the activity (`role added`). */
  verb?: string;
  /** The method called (`Roles.Create`). Empty where something fell due. */
  method?: string;
  /** The activity that tells of it, for `Activities.Get`. */
  activityId?: string;
  /**
   * What changed. Empty where only something kept beside the entities did, such as a token that was made.
   */
  changes?: readonly (EventChangeInit | EventChange)[];
}

/** Event actor. */
export interface EventActor {
  /** `account`; `embedded`: whoever holds the store; `system`: nobody, something fell due. */
  readonly type: string;
  /** Account id. */
  readonly accountId: string;
  /**
   * The account's email or name as it was then. Empty where the caller may not list accounts, or it was erased.
   */
  readonly name: string;
  /** Credential id. */
  readonly credentialId: string;
}

/** What makes one: Event actor. */
export interface EventActorInit {
  /** `account`; `embedded`: whoever holds the store; `system`: nobody, something fell due. */
  type?: string;
  /** Account id. */
  accountId?: string;
  /**
   * The account's email or name as it was then. Empty where the caller may not list accounts, or it was erased.
   */
  name?: string;
  /** Credential id. */
  credentialId?: string;
}

/** One entity that changed. Fields 101 and on: 100 and the number of the kind in the journal. */
export interface EventChange {
  /** Id. */
  readonly id: string;
  /** Its kind: the name of the field that holds its state (`role`). */
  readonly kind: string;
  /** The entity was deleted. */
  readonly deleted: boolean;
  /** The state it got was erased since (RULES 6.3). */
  readonly erased: boolean;
  /** The caller may not list entities of this kind, so that the state is left out. */
  readonly hidden: boolean;
  /** Account. */
  readonly account?: Account;
  /** Role. */
  readonly role?: Role;
  /** Resource. */
  readonly resource?: Resource;
  /** Group. */
  readonly group?: Group;
  /** Account attachment. */
  readonly accountAttachment?: AccountAttachment;
  /** Account grant. */
  readonly accountGrant?: AccountGrant;
  /** Account group. */
  readonly accountGroup?: AccountGroup;
  /** Group role. */
  readonly groupRole?: GroupRole;
  /** Workflow. */
  readonly workflow?: Workflow;
  /** Workflow role. */
  readonly workflowRole?: WorkflowRole;
  /** Approval workflow. */
  readonly approvalWorkflow?: ApprovalWorkflow;
  /** Workflow approver. */
  readonly workflowApprover?: WorkflowApprover;
  /** Access request. */
  readonly accessRequest?: AccessRequestSummary;
  /** Policy. */
  readonly policy?: Policy;
  /** Organization. */
  readonly organization?: Organization;
  /** Node. */
  readonly node?: Node;
  /** Secret store. */
  readonly secretStore?: SecretStore;
  /** Secret engine. */
  readonly secretEngine?: SecretEngine;
  /** Managed secret. */
  readonly managedSecret?: ManagedSecret;
  /** Identity set. */
  readonly identitySet?: IdentitySet;
  /** Identity alias. */
  readonly identityAlias?: IdentityAlias;
  /** Peering group. */
  readonly peeringGroup?: PeeringGroup;
  /** Peering group node. */
  readonly peeringGroupNode?: PeeringGroupNode;
  /** Peering group peer. */
  readonly peeringGroupPeer?: PeeringGroupPeer;
  /** Peering group resource. */
  readonly peeringGroupResource?: PeeringGroupResource;
  /** Proxy cluster key. */
  readonly proxyClusterKey?: ProxyClusterKey;
  /** Discovery connector. */
  readonly discoveryConnector?: Connector;
  /** Authorization policy. */
  readonly authorizationPolicy?: AuthorizationPolicy;
  /** Approval workflow step. */
  readonly approvalWorkflowStep?: ApprovalWorkflowStep;
  /** Approval workflow approver. */
  readonly approvalWorkflowApprover?: ApprovalWorkflowApprover;
  /** Credential. */
  readonly credential?: Credential;
  /** Access request event. */
  readonly accessRequestEvent?: AccessRequestEvent;
  /** Set of workflow options. */
  readonly setOfWorkflowOptions?: WorkflowOptionSet;
  /** Set of approval options. */
  readonly setOfApprovalOptions?: ApprovalOptionSet;
  /** Condition. */
  readonly condition?: Condition;
  /** Delegation. */
  readonly delegation?: Delegation;
  /** Role grant. */
  readonly roleGrant?: RoleGrant;
  /** Webhook. */
  readonly webhook?: Webhook;
  /** Key scope. */
  readonly keyScope?: KeyScope;
}

/**
 * What makes one: One entity that changed. Fields 101 and on: 100 and the number of the kind in the journal.
 */
export interface EventChangeInit {
  /** Id. */
  id?: Ref;
  /** Its kind: the name of the field that holds its state (`role`). */
  kind?: string;
  /** The entity was deleted. */
  deleted?: boolean;
  /** The state it got was erased since (RULES 6.3). */
  erased?: boolean;
  /** The caller may not list entities of this kind, so that the state is left out. */
  hidden?: boolean;
  /** Account. */
  account?: AccountInit | Account;
  /** Role. */
  role?: RoleInit | Role;
  /** Resource. */
  resource?: ResourceInit | Resource;
  /** Group. */
  group?: GroupInit | Group;
  /** Account attachment. */
  accountAttachment?: AccountAttachmentInit | AccountAttachment;
  /** Account grant. */
  accountGrant?: AccountGrantInit | AccountGrant;
  /** Account group. */
  accountGroup?: AccountGroupInit | AccountGroup;
  /** Group role. */
  groupRole?: GroupRoleInit | GroupRole;
  /** Workflow. */
  workflow?: WorkflowInit | Workflow;
  /** Workflow role. */
  workflowRole?: WorkflowRoleInit | WorkflowRole;
  /** Approval workflow. */
  approvalWorkflow?: ApprovalWorkflowInit | ApprovalWorkflow;
  /** Workflow approver. */
  workflowApprover?: WorkflowApproverInit | WorkflowApprover;
  /** Access request. */
  accessRequest?: AccessRequestSummaryInit | AccessRequestSummary;
  /** Policy. */
  policy?: PolicyInit | Policy;
  /** Organization. */
  organization?: OrganizationInit | Organization;
  /** Node. */
  node?: NodeInit | Node;
  /** Secret store. */
  secretStore?: SecretStoreInit | SecretStore;
  /** Secret engine. */
  secretEngine?: SecretEngineInit | SecretEngine;
  /** Managed secret. */
  managedSecret?: ManagedSecretInit | ManagedSecret;
  /** Identity set. */
  identitySet?: IdentitySetInit | IdentitySet;
  /** Identity alias. */
  identityAlias?: IdentityAliasInit | IdentityAlias;
  /** Peering group. */
  peeringGroup?: PeeringGroupInit | PeeringGroup;
  /** Peering group node. */
  peeringGroupNode?: PeeringGroupNodeInit | PeeringGroupNode;
  /** Peering group peer. */
  peeringGroupPeer?: PeeringGroupPeerInit | PeeringGroupPeer;
  /** Peering group resource. */
  peeringGroupResource?: PeeringGroupResourceInit | PeeringGroupResource;
  /** Proxy cluster key. */
  proxyClusterKey?: ProxyClusterKeyInit | ProxyClusterKey;
  /** Discovery connector. */
  discoveryConnector?: ConnectorInit | Connector;
  /** Authorization policy. */
  authorizationPolicy?: AuthorizationPolicyInit | AuthorizationPolicy;
  /** Approval workflow step. */
  approvalWorkflowStep?: ApprovalWorkflowStepInit | ApprovalWorkflowStep;
  /** Approval workflow approver. */
  approvalWorkflowApprover?: ApprovalWorkflowApproverInit | ApprovalWorkflowApprover;
  /** Credential. */
  credential?: CredentialInit | Credential;
  /** Access request event. */
  accessRequestEvent?: AccessRequestEventInit | AccessRequestEvent;
  /** Set of workflow options. */
  setOfWorkflowOptions?: WorkflowOptionSetInit | WorkflowOptionSet;
  /** Set of approval options. */
  setOfApprovalOptions?: ApprovalOptionSetInit | ApprovalOptionSet;
  /** Condition. */
  condition?: ConditionInit | Condition;
  /** Delegation. */
  delegation?: DelegationInit | Delegation;
  /** Role grant. */
  roleGrant?: RoleGrantInit | RoleGrant;
  /** Webhook. */
  webhook?: WebhookInit | Webhook;
  /** Key scope. */
  keyScope?: KeyScopeInit | KeyScope;
}

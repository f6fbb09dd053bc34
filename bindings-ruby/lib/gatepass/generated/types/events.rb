# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Event.
  class Event < Value
    # Revision.
    # @return [String]
    attribute :revision, :text

    # Time.
    # @return [Time]
    attribute :time, :time

    # Actor.
    # @return [EventActor]
    attribute :actor, "EventActor"

    # The verb of the activity (`role added`).
    # @return [String]
    attribute :verb, :text

    # The method called (`Roles.Create`). Empty where something fell due.
    # @return [String]
    attribute :method, :text

    # The activity that tells of it, for `Activities.Get`.
    # @return [String]
    attribute :activity_id, :text

    # What changed. Empty where only something kept beside the entities did, such as a token that was made.
    # @return [Array[EventChange]]
    attribute :changes, ["EventChange"]

  end

  # Event actor.
  class EventActor < Value
    # `account`; `embedded`: whoever holds the store; `system`: nobody, something fell due.
    # @return [String]
    attribute :type, :text

    # Account id.
    # @return [String]
    attribute :account_id, :text

    # The account's email or name as it was then. Empty where the caller may not list accounts, or it was erased.
    # @return [String]
    attribute :name, :text

    # Credential id.
    # @return [String]
    attribute :credential_id, :text

  end

  # One entity that changed. Fields 101 and on: 100 and the number of the kind in the journal.
  class EventChange < Entity
    # Id.
    # @return [String]
    attribute :id, :text

    # Its kind: the name of the field that holds its state (`role`).
    # @return [String]
    attribute :kind, :text

    # The entity was deleted.
    # @return [bool]
    attribute :deleted, :bool

    # The state it got was erased since (RULES 6.3).
    # @return [bool]
    attribute :erased, :bool

    # The caller may not list entities of this kind, so that the state is left out.
    # @return [bool]
    attribute :hidden, :bool

    # Account.
    # @return [Account]
    attribute :account, "Account"

    # Role.
    # @return [Role]
    attribute :role, "Role"

    # Resource.
    # @return [Resource]
    attribute :resource, "Resource"

    # Group.
    # @return [Group]
    attribute :group, "Group"

    # Account attachment.
    # @return [AccountAttachment]
    attribute :account_attachment, "AccountAttachment"

    # Account grant.
    # @return [AccountGrant]
    attribute :account_grant, "AccountGrant"

    # Account group.
    # @return [AccountGroup]
    attribute :account_group, "AccountGroup"

    # Group role.
    # @return [GroupRole]
    attribute :group_role, "GroupRole"

    # Workflow.
    # @return [Workflow]
    attribute :workflow, "Workflow"

    # Workflow role.
    # @return [WorkflowRole]
    attribute :workflow_role, "WorkflowRole"

    # Approval workflow.
    # @return [ApprovalWorkflow]
    attribute :approval_workflow, "ApprovalWorkflow"

    # Workflow approver.
    # @return [WorkflowApprover]
    attribute :workflow_approver, "WorkflowApprover"

    # Access request.
    # @return [AccessRequestSummary]
    attribute :access_request, "AccessRequestSummary"

    # Policy.
    # @return [Policy]
    attribute :policy, "Policy"

    # Organization.
    # @return [Organization]
    attribute :organization, "Organization"

    # Node.
    # @return [Node]
    attribute :node, "Node"

    # Secret store.
    # @return [SecretStore]
    attribute :secret_store, "SecretStore"

    # Secret engine.
    # @return [SecretEngine]
    attribute :secret_engine, "SecretEngine"

    # Managed secret.
    # @return [ManagedSecret]
    attribute :managed_secret, "ManagedSecret"

    # Identity set.
    # @return [IdentitySet]
    attribute :identity_set, "IdentitySet"

    # Identity alias.
    # @return [IdentityAlias]
    attribute :identity_alias, "IdentityAlias"

    # Peering group.
    # @return [PeeringGroup]
    attribute :peering_group, "PeeringGroup"

    # Peering group node.
    # @return [PeeringGroupNode]
    attribute :peering_group_node, "PeeringGroupNode"

    # Peering group peer.
    # @return [PeeringGroupPeer]
    attribute :peering_group_peer, "PeeringGroupPeer"

    # Peering group resource.
    # @return [PeeringGroupResource]
    attribute :peering_group_resource, "PeeringGroupResource"

    # Proxy cluster key.
    # @return [ProxyClusterKey]
    attribute :proxy_cluster_key, "ProxyClusterKey"

    # Discovery connector.
    # @return [Connector]
    attribute :discovery_connector, "Connector"

    # Authorization policy.
    # @return [AuthorizationPolicy]
    attribute :authorization_policy, "AuthorizationPolicy"

    # Approval workflow step.
    # @return [ApprovalWorkflowStep]
    attribute :approval_workflow_step, "ApprovalWorkflowStep"

    # Approval workflow approver.
    # @return [ApprovalWorkflowApprover]
    attribute :approval_workflow_approver, "ApprovalWorkflowApprover"

    # Credential.
    # @return [Credential]
    attribute :credential, "Credential"

    # Access request event.
    # @return [AccessRequestEvent]
    attribute :access_request_event, "AccessRequestEvent"

    # Set of workflow options.
    # @return [WorkflowOptionSet]
    attribute :set_of_workflow_options, "WorkflowOptionSet"

    # Set of approval options.
    # @return [ApprovalOptionSet]
    attribute :set_of_approval_options, "ApprovalOptionSet"

    # Condition.
    # @return [Condition]
    attribute :condition, "Condition"

    # Delegation.
    # @return [Delegation]
    attribute :delegation, "Delegation"

    # Role grant.
    # @return [RoleGrant]
    attribute :role_grant, "RoleGrant"

    # Webhook.
    # @return [Webhook]
    attribute :webhook, "Webhook"

    # Key scope.
    # @return [KeyScope]
    attribute :key_scope, "KeyScope"

  end

end

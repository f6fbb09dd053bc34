# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/events.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .access_requests import AccessRequestEvent
from .access_requests import AccessRequestSummary
from .accounts import Account
from .account_attachments import AccountAttachment
from .account_grants import AccountGrant
from .accounts_groups import AccountGroup
from .approval_options import ApprovalOptionSet
from .approval_workflows import ApprovalWorkflow
from .approval_workflow_approvers import ApprovalWorkflowApprover
from .approval_workflow_steps import ApprovalWorkflowStep
from .authorization_policies import AuthorizationPolicy
from .conditions import Condition
from .discovery_connectors import Connector
from .credentials import Credential
from .delegations import Delegation
from .groups import Group
from .groups_roles import GroupRole
from .identity_aliases import IdentityAlias
from .identity_sets import IdentitySet
from .key_scopes import KeyScope
from .managed_secrets import ManagedSecret
from .nodes import Node
from .organization_history import Organization
from .peering_groups import PeeringGroup
from .peering_group_nodes import PeeringGroupNode
from .peering_group_peers import PeeringGroupPeer
from .peering_group_resources import PeeringGroupResource
from .policies import Policy
from .proxy_cluster_keys import ProxyClusterKey
from .drivers import Resource
from .roles import Role
from .role_grants import RoleGrant
from .secret_engine_types import SecretEngine
from .secret_store_types import SecretStore
from .webhooks import Webhook
from .workflows import Workflow
from .workflow_approvers import WorkflowApprover
from .workflow_options import WorkflowOptionSet
from .workflow_roles import WorkflowRole


class Event(Value):
    """Event."""

    __slots__ = ()
    _fields = (
        "revision",
        "time",
        "actor",
        "verb",
        "method",
        "activity_id",
        "changes",
    )

    def __init__(
        self,
        *,
        revision: str = "",
        time: datetime | None = None,
        actor: EventActor | None = None,
        verb: str = "",
        method: str = "",
        activity_id: str = "",
        changes: Sequence[EventChange] | None = None,
    ) -> None:
        self._make(
            revision=revision,
            time=time,
            actor=actor,
            verb=verb,
            method=method,
            activity_id=activity_id,
            changes=changes,
        )

    @property
    def revision(self) -> str:
        """Revision."""
        return read_text(self._data, "revision")

    @property
    def time(self) -> datetime | None:
        """Time."""
        return read_time(self._data, "time")

    @property
    def actor(self) -> EventActor | None:
        """Actor."""
        return read_value(self._data, "actor", EventActor)

    @property
    def verb(self) -> str:
        """The verb of the activity (`role added`)."""
        return read_text(self._data, "verb")

    @property
    def method(self) -> str:
        """The method called (`Roles.Create`). Empty where something fell due."""
        return read_text(self._data, "method")

    @property
    def activity_id(self) -> str:
        """The activity that tells of it, for `Activities.Get`."""
        return read_text(self._data, "activity_id")

    @property
    def changes(self) -> tuple[EventChange, ...]:
        """What changed. Empty where only something kept beside the entities did, such as a token that was made."""
        return read_values(self._data, "changes", EventChange)


class EventActor(Value):
    """Event actor."""

    __slots__ = ()
    _fields = (
        "type",
        "account_id",
        "name",
        "credential_id",
    )

    def __init__(
        self,
        *,
        type: str = "",
        account_id: str = "",
        name: str = "",
        credential_id: str = "",
    ) -> None:
        self._make(
            type=type,
            account_id=account_id,
            name=name,
            credential_id=credential_id,
        )

    @property
    def type(self) -> str:
        """`account`; `embedded`: whoever holds the store; `system`: nobody, something fell due."""
        return read_text(self._data, "type")

    @property
    def account_id(self) -> str:
        """Account id."""
        return read_text(self._data, "account_id")

    @property
    def name(self) -> str:
        """The account's email or name as it was then. Empty where the caller may not list accounts, or it was
        erased.
        """
        return read_text(self._data, "name")

    @property
    def credential_id(self) -> str:
        """Credential id."""
        return read_text(self._data, "credential_id")


class EventChange(Entity):
    """One entity that changed. Fields 101 and on: 100 and the number of the kind in the journal."""

    __slots__ = ()
    _fields = (
        "id",
        "kind",
        "deleted",
        "erased",
        "hidden",
        "account",
        "role",
        "resource",
        "group",
        "account_attachment",
        "account_grant",
        "account_group",
        "group_role",
        "workflow",
        "workflow_role",
        "approval_workflow",
        "workflow_approver",
        "access_request",
        "policy",
        "organization",
        "node",
        "secret_store",
        "secret_engine",
        "managed_secret",
        "identity_set",
        "identity_alias",
        "peering_group",
        "peering_group_node",
        "peering_group_peer",
        "peering_group_resource",
        "proxy_cluster_key",
        "discovery_connector",
        "authorization_policy",
        "approval_workflow_step",
        "approval_workflow_approver",
        "credential",
        "access_request_event",
        "set_of_workflow_options",
        "set_of_approval_options",
        "condition",
        "delegation",
        "role_grant",
        "webhook",
        "key_scope",
    )

    def __init__(
        self,
        *,
        id: Ref = "",
        kind: str = "",
        deleted: bool = False,
        erased: bool = False,
        hidden: bool = False,
        account: Account | None = None,
        role: Role | None = None,
        resource: Resource | None = None,
        group: Group | None = None,
        account_attachment: AccountAttachment | None = None,
        account_grant: AccountGrant | None = None,
        account_group: AccountGroup | None = None,
        group_role: GroupRole | None = None,
        workflow: Workflow | None = None,
        workflow_role: WorkflowRole | None = None,
        approval_workflow: ApprovalWorkflow | None = None,
        workflow_approver: WorkflowApprover | None = None,
        access_request: AccessRequestSummary | None = None,
        policy: Policy | None = None,
        organization: Organization | None = None,
        node: Node | None = None,
        secret_store: SecretStore | None = None,
        secret_engine: SecretEngine | None = None,
        managed_secret: ManagedSecret | None = None,
        identity_set: IdentitySet | None = None,
        identity_alias: IdentityAlias | None = None,
        peering_group: PeeringGroup | None = None,
        peering_group_node: PeeringGroupNode | None = None,
        peering_group_peer: PeeringGroupPeer | None = None,
        peering_group_resource: PeeringGroupResource | None = None,
        proxy_cluster_key: ProxyClusterKey | None = None,
        discovery_connector: Connector | None = None,
        authorization_policy: AuthorizationPolicy | None = None,
        approval_workflow_step: ApprovalWorkflowStep | None = None,
        approval_workflow_approver: ApprovalWorkflowApprover | None = None,
        credential: Credential | None = None,
        access_request_event: AccessRequestEvent | None = None,
        set_of_workflow_options: WorkflowOptionSet | None = None,
        set_of_approval_options: ApprovalOptionSet | None = None,
        condition: Condition | None = None,
        delegation: Delegation | None = None,
        role_grant: RoleGrant | None = None,
        webhook: Webhook | None = None,
        key_scope: KeyScope | None = None,
    ) -> None:
        self._make(
            id=id,
            kind=kind,
            deleted=deleted,
            erased=erased,
            hidden=hidden,
            account=account,
            role=role,
            resource=resource,
            group=group,
            account_attachment=account_attachment,
            account_grant=account_grant,
            account_group=account_group,
            group_role=group_role,
            workflow=workflow,
            workflow_role=workflow_role,
            approval_workflow=approval_workflow,
            workflow_approver=workflow_approver,
            access_request=access_request,
            policy=policy,
            organization=organization,
            node=node,
            secret_store=secret_store,
            secret_engine=secret_engine,
            managed_secret=managed_secret,
            identity_set=identity_set,
            identity_alias=identity_alias,
            peering_group=peering_group,
            peering_group_node=peering_group_node,
            peering_group_peer=peering_group_peer,
            peering_group_resource=peering_group_resource,
            proxy_cluster_key=proxy_cluster_key,
            discovery_connector=discovery_connector,
            authorization_policy=authorization_policy,
            approval_workflow_step=approval_workflow_step,
            approval_workflow_approver=approval_workflow_approver,
            credential=credential,
            access_request_event=access_request_event,
            set_of_workflow_options=set_of_workflow_options,
            set_of_approval_options=set_of_approval_options,
            condition=condition,
            delegation=delegation,
            role_grant=role_grant,
            webhook=webhook,
            key_scope=key_scope,
        )

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def kind(self) -> str:
        """Its kind: the name of the field that holds its state (`role`)."""
        return read_text(self._data, "kind")

    @property
    def deleted(self) -> bool:
        """The entity was deleted."""
        return read_bool(self._data, "deleted")

    @property
    def erased(self) -> bool:
        """The state it got was erased since (RULES 6.3)."""
        return read_bool(self._data, "erased")

    @property
    def hidden(self) -> bool:
        """The caller may not list entities of this kind, so that the state is left out."""
        return read_bool(self._data, "hidden")

    @property
    def account(self) -> Account | None:
        """Account."""
        return read_value(self._data, "account", Account)

    @property
    def role(self) -> Role | None:
        """Role."""
        return read_value(self._data, "role", Role)

    @property
    def resource(self) -> Resource | None:
        """Resource."""
        return read_value(self._data, "resource", Resource)

    @property
    def group(self) -> Group | None:
        """Group."""
        return read_value(self._data, "group", Group)

    @property
    def account_attachment(self) -> AccountAttachment | None:
        """Account attachment."""
        return read_value(self._data, "account_attachment", AccountAttachment)

    @property
    def account_grant(self) -> AccountGrant | None:
        """Account grant."""
        return read_value(self._data, "account_grant", AccountGrant)

    @property
    def account_group(self) -> AccountGroup | None:
        """Account group."""
        return read_value(self._data, "account_group", AccountGroup)

    @property
    def group_role(self) -> GroupRole | None:
        """Group role."""
        return read_value(self._data, "group_role", GroupRole)

    @property
    def workflow(self) -> Workflow | None:
        """Workflow."""
        return read_value(self._data, "workflow", Workflow)

    @property
    def workflow_role(self) -> WorkflowRole | None:
        """Workflow role."""
        return read_value(self._data, "workflow_role", WorkflowRole)

    @property
    def approval_workflow(self) -> ApprovalWorkflow | None:
        """Approval workflow."""
        return read_value(self._data, "approval_workflow", ApprovalWorkflow)

    @property
    def workflow_approver(self) -> WorkflowApprover | None:
        """Workflow approver."""
        return read_value(self._data, "workflow_approver", WorkflowApprover)

    @property
    def access_request(self) -> AccessRequestSummary | None:
        """Access request."""
        return read_value(self._data, "access_request", AccessRequestSummary)

    @property
    def policy(self) -> Policy | None:
        """Policy."""
        return read_value(self._data, "policy", Policy)

    @property
    def organization(self) -> Organization | None:
        """Organization."""
        return read_value(self._data, "organization", Organization)

    @property
    def node(self) -> Node | None:
        """Node."""
        return read_value(self._data, "node", Node)

    @property
    def secret_store(self) -> SecretStore | None:
        """Secret store."""
        return read_value(self._data, "secret_store", SecretStore)

    @property
    def secret_engine(self) -> SecretEngine | None:
        """Secret engine."""
        return read_value(self._data, "secret_engine", SecretEngine)

    @property
    def managed_secret(self) -> ManagedSecret | None:
        """Managed secret."""
        return read_value(self._data, "managed_secret", ManagedSecret)

    @property
    def identity_set(self) -> IdentitySet | None:
        """Identity set."""
        return read_value(self._data, "identity_set", IdentitySet)

    @property
    def identity_alias(self) -> IdentityAlias | None:
        """Identity alias."""
        return read_value(self._data, "identity_alias", IdentityAlias)

    @property
    def peering_group(self) -> PeeringGroup | None:
        """Peering group."""
        return read_value(self._data, "peering_group", PeeringGroup)

    @property
    def peering_group_node(self) -> PeeringGroupNode | None:
        """Peering group node."""
        return read_value(self._data, "peering_group_node", PeeringGroupNode)

    @property
    def peering_group_peer(self) -> PeeringGroupPeer | None:
        """Peering group peer."""
        return read_value(self._data, "peering_group_peer", PeeringGroupPeer)

    @property
    def peering_group_resource(self) -> PeeringGroupResource | None:
        """Peering group resource."""
        return read_value(self._data, "peering_group_resource", PeeringGroupResource)

    @property
    def proxy_cluster_key(self) -> ProxyClusterKey | None:
        """Proxy cluster key."""
        return read_value(self._data, "proxy_cluster_key", ProxyClusterKey)

    @property
    def discovery_connector(self) -> Connector | None:
        """Discovery connector."""
        return read_value(self._data, "discovery_connector", Connector)

    @property
    def authorization_policy(self) -> AuthorizationPolicy | None:
        """Authorization policy."""
        return read_value(self._data, "authorization_policy", AuthorizationPolicy)

    @property
    def approval_workflow_step(self) -> ApprovalWorkflowStep | None:
        """Approval workflow step."""
        return read_value(self._data, "approval_workflow_step", ApprovalWorkflowStep)

    @property
    def approval_workflow_approver(self) -> ApprovalWorkflowApprover | None:
        """Approval workflow approver."""
        return read_value(self._data, "approval_workflow_approver", ApprovalWorkflowApprover)

    @property
    def credential(self) -> Credential | None:
        """Credential."""
        return read_value(self._data, "credential", Credential)

    @property
    def access_request_event(self) -> AccessRequestEvent | None:
        """Access request event."""
        return read_value(self._data, "access_request_event", AccessRequestEvent)

    @property
    def set_of_workflow_options(self) -> WorkflowOptionSet | None:
        """Set of workflow options."""
        return read_value(self._data, "set_of_workflow_options", WorkflowOptionSet)

    @property
    def set_of_approval_options(self) -> ApprovalOptionSet | None:
        """Set of approval options."""
        return read_value(self._data, "set_of_approval_options", ApprovalOptionSet)

    @property
    def condition(self) -> Condition | None:
        """Condition."""
        return read_value(self._data, "condition", Condition)

    @property
    def delegation(self) -> Delegation | None:
        """Delegation."""
        return read_value(self._data, "delegation", Delegation)

    @property
    def role_grant(self) -> RoleGrant | None:
        """Role grant."""
        return read_value(self._data, "role_grant", RoleGrant)

    @property
    def webhook(self) -> Webhook | None:
        """Webhook."""
        return read_value(self._data, "webhook", Webhook)

    @property
    def key_scope(self) -> KeyScope | None:
        """Key scope."""
        return read_value(self._data, "key_scope", KeyScope)

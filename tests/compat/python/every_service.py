"""How an entity of each service of the SDK is made and changed, and by which fields its list is filtered."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Callable

import strongdm

import make


@dataclass(frozen=True)
class Service:
    """One service that creates entities."""

    # The attributes of a new entity; what it refers to is made.
    new: Callable
    # Changes an entity as it was read; None where the service has no update.
    change: Callable | None = None
    # Every field that StrongDM's documents filter its list by (strongdm-api 4.3), by the filter's name: the entity's
    # attribute, or a function of it.
    filters: dict | None = None


def _set(**fields):
    def change(entity):
        for name, value in fields.items():
            setattr(entity, name, value() if callable(value) else value)

    return change


def _fields(*names, **others):
    return {name.replace("_", ""): name for name in names} | others


def _user(client):
    manager = make.user(client)
    return strongdm.User(
        email=f"{make.fresh('every')}@example.com",
        first_name=make.fresh("First"),
        last_name=make.fresh("Last"),
        external_id=make.fresh("external"),
        employee_number=make.fresh("employee"),
        manager_id=manager.id,
        tags={"every": "user"},
    )


def _manual(client, *approvers):
    steps = [strongdm.ApprovalFlowStep(quantifier="any", approvers=list(approvers) or [_approver(client)])]
    return make.approval_workflow(client, approval_mode="manual", approval_workflow_steps=steps)


def _approver(client):
    return strongdm.ApprovalFlowApprover(account_id=make.user(client).id)


def _step(client):
    workflow = _manual(client)
    return client.approval_workflow_steps.create(
        strongdm.ApprovalWorkflowStep(approval_flow_id=workflow.id)
    ).approval_workflow_step


def _step_approver(client):
    workflow = _manual(client)
    [step] = client.approval_workflow_steps.list("approval_flow_id:?", workflow.id)
    return strongdm.ApprovalWorkflowApprover(
        approval_flow_id=workflow.id, approval_step_id=step.id, role_id=make.role(client).id
    )


def _workflow(client):
    return strongdm.Workflow(
        name=make.fresh("workflow"),
        description=make.fresh("every workflow"),
        weight=31,
        enabled=True,
        access_rules=[{"tags": {"every": "workflow"}}],
        approval_flow_id=make.approval_workflow(client).id,
        access_request_max_duration=timedelta(hours=3),
    )


def _peering(client):
    return client.peering_groups.create(strongdm.PeeringGroup(name=make.fresh("peering"))).peering_group


def _key_value(client):
    store = make.secret_store(client)
    return strongdm.KeyValueEngine(
        name=make.fresh("engine"),
        secret_store_id=store.id,
        secret_store_root_path=make.fresh("root"),
        key_rotation_interval_days=30,
    )


def _secret(client):
    return strongdm.ManagedSecret(
        name=make.fresh("secret"),
        secret_engine_id=make.secret_engine(client).id,
        value=b"hunter2",
        policy=strongdm.ManagedSecretPolicy(),
        tags={"every": "secret"},
    )


def _tagged(value):
    return {"tags": {"changed": value}}


ALL = {
    "account_attachments": Service(
        lambda c: strongdm.AccountAttachment(account_id=make.user(c).id, role_id=make.role(c).id),
        filters=_fields("id", "account_id", "role_id"),
    ),
    "account_grants": Service(
        lambda c: strongdm.AccountGrant(
            account_id=make.user(c).id, resource_id=make.postgres(c).id, valid_until=make.now() + make.hours(1)
        ),
        filters=_fields("id", "account_id", "resource_id"),
    ),
    "accounts": Service(
        _user,
        _set(first_name=lambda: make.fresh("Changed")),
        _fields(
            "id", "email", "first_name", "last_name", "suspended", "external_id", "employee_number", "manager_id",
            type=lambda user: "user", suspendedro="suspended", permissionlevelrw="permission_level",
            permission_level="permission_level", managedby="managed_by", resolvedmanagerid="manager_id", scim="scim",
            name="email", createdat="created_at",
        ),
    ),
    "accounts_groups": Service(
        lambda c: strongdm.AccountGroup(account_id=make.user(c).id, group_id=make.group(c).id),
        filters=_fields("id", "account_id", "group_id"),
    ),
    "approval_workflow_approvers": Service(_step_approver, filters=_fields("id", "approval_flow_id", "approval_step_id")),
    "approval_workflow_steps": Service(
        lambda c: strongdm.ApprovalWorkflowStep(approval_flow_id=_manual(c).id),
        filters=_fields("id", "approval_flow_id"),
    ),
    "approval_workflows": Service(
        lambda c: strongdm.ApprovalWorkflow(
            name=make.fresh("approval"), description=make.fresh("every approval"), approval_mode="automatic"
        ),
        _set(description=lambda: make.fresh("changed")),
        _fields("id", "name", "description", "approval_mode"),
    ),
    "discovery_connectors": Service(
        lambda c: strongdm.AWSConnector(name=make.fresh("connector"), role_name="scan", account_ids=["1"], services=["rds"]),
        _set(description=lambda: make.fresh("changed")),
        _fields("id", "name", "description"),
    ),
    "groups": Service(
        lambda c: strongdm.Group(name=make.fresh("group"), description=make.fresh("every group"), tags={"every": "group"}),
        _set(description=lambda: make.fresh("changed")),
        _fields("id", "name", "description", "source"),
    ),
    "groups_roles": Service(
        lambda c: strongdm.GroupRole(group_id=make.group(c).id, role_id=make.role(c).id),
        filters=_fields("id", "group_id", "role_id"),
    ),
    "identity_aliases": Service(
        lambda c: strongdm.IdentityAlias(
            account_id=make.user(c).id, identity_set_id=make.identity_set(c).id, username=make.fresh("login")
        ),
        _set(username=lambda: make.fresh("changed")),
        _fields("id", "account_id", "identity_set_id", "username"),
    ),
    "identity_sets": Service(
        lambda c: strongdm.IdentitySet(name=make.fresh("identities")),
        _set(name=lambda: make.fresh("changed")),
        _fields("id", "name"),
    ),
    "managed_secrets": Service(_secret, _set(**_tagged("secret")), _fields("id", "name", "secret_engine_id")),
    "nodes": Service(
        lambda c: strongdm.Gateway(name=make.fresh("gateway"), listen_address=f"{make.fresh('gw')}.example.com:5000"),
        _set(**_tagged("node")),
        _fields("id", "name", "listen_address", "bind_address", type=lambda node: "gateway"),
    ),
    "peering_group_nodes": Service(
        lambda c: strongdm.PeeringGroupNode(group_id=_peering(c).id, node_id=make.relay(c).id),
        filters=_fields("id", "group_id", "node_id"),
    ),
    "peering_group_peers": Service(
        lambda c: strongdm.PeeringGroupPeer(group_id=_peering(c).id, peers_with_group_id=_peering(c).id),
        filters=_fields("id", "group_id", "peers_with_group_id"),
    ),
    "peering_group_resources": Service(
        lambda c: strongdm.PeeringGroupResource(group_id=_peering(c).id, resource_id=make.postgres(c).id),
        filters=_fields("id", "group_id", "resource_id"),
    ),
    "peering_groups": Service(
        lambda c: strongdm.PeeringGroup(name=make.fresh("peering")), filters=_fields("id", "name")
    ),
    "policies": Service(
        lambda c: strongdm.Policy(
            name=make.fresh("policy"), description=make.fresh("every policy"), policy="permit (principal, action, resource);"
        ),
        _set(description=lambda: make.fresh("changed")),
        _fields("id", "name", "description", "policy"),
    ),
    "proxy_cluster_keys": Service(
        lambda c: strongdm.ProxyClusterKey(proxy_cluster_id=make.proxy_cluster(c).id),
        filters=_fields("id", "proxy_cluster_id"),
    ),
    "remote_identities": Service(
        lambda c: strongdm.RemoteIdentity(
            account_id=make.user(c).id, remote_identity_group_id=make.identity_set(c).id, username=make.fresh("login")
        ),
        _set(username=lambda: make.fresh("changed")),
        _fields("id", "account_id", "remote_identity_group_id", "username"),
    ),
    "resources": Service(
        lambda c: strongdm.Postgres(
            name=make.fresh("every"), hostname=f"{make.fresh('db')}.example.com", username=make.fresh("app"),
            password="hunter2", database="orders", port=5432, tags={"every": "resource"},
        ),
        _set(**_tagged("resource")),
        _fields(
            "id", "name", "hostname", "port", "username", "healthy",
            type=lambda resource: "postgres", category=lambda resource: "datasource", managed=lambda resource: False,
            secretstoreid="secret_store_id",
        ),
    ),
    "roles": Service(
        lambda c: strongdm.Role(
            name=make.fresh("every"), access_rules=[{"tags": {"every": "role"}}], tags={"every": "role"}
        ),
        _set(name=lambda: make.fresh("changed")),
        _fields("id", "name", "managed_by"),
    ),
    "secret_engines": Service(_key_value, _set(key_rotation_interval_days=60), _fields("id", "name", "secret_store_id")),
    "secret_stores": Service(
        lambda c: strongdm.VaultTokenStore(name=make.fresh("store"), server_address="https://vault.example.com:8200"),
        _set(**_tagged("store")),
        _fields("id", "name"),
    ),
    "workflow_approvers": Service(
        lambda c: strongdm.WorkflowApprover(workflow_id=make.workflow(c).id, account_id=make.user(c).id),
        filters=_fields("id", "workflow_id", "account_id"),
    ),
    "workflow_roles": Service(
        lambda c: strongdm.WorkflowRole(workflow_id=make.workflow(c).id, role_id=make.role(c).id),
        filters=_fields("id", "workflow_id", "role_id"),
    ),
    "workflows": Service(
        _workflow,
        _set(description=lambda: make.fresh("changed")),
        _fields("id", "name", "description", "enabled", "auto_grant", "weight", "approval_flow_id"),
    ),
}


def entity(response):
    """The entity of an answer, whatever the answer calls it."""
    values = [getattr(response, name) for name in response.__slots__]
    [found] = [value for value in values if getattr(value, "id", None)]
    return found


def row(line):
    """The entity of a line of a history."""
    return entity(line)

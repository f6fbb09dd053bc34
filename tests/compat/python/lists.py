"""Every list that the SDK offers, found in the SDK itself, and an estate in which most of them have rows."""

import inspect

import strongdm

import make

# Replays are listed for one query only (strongdm-api 2.12), and no query is recorded here.
NEEDS_ITS_OWN_FILTER = {"replays"}


def _services():
    client = strongdm.Client("access", "c2VjcmV0", host="127.0.0.1:1", insecure=True)
    found = {}
    for name, service in vars(client).items():
        reader = getattr(service, "list", None)
        if type(service).__module__ == "strongdm.svc" and reader and name not in NEEDS_ITS_OWN_FILTER:
            first = next(iter(inspect.signature(reader).parameters))
            found[name] = None if first == "filter" else first
    client.close()
    return found


# List name → the parameter that names the owner of its rows (entitlements), or None.
OWNERS = _services()

# The services whose lists answer: all that there are (test_not_served.py).
SERVED = {
    "access_requests",
    "account_attachments",
    "account_grants",
    "account_permissions",
    "account_resources",
    "accounts",
    "accounts_groups",
    "activities",
    "approval_workflow_approvers",
    "approval_workflow_steps",
    "approval_workflows",
    "discovery_connectors",
    "granted_account_entitlements",
    "granted_resource_entitlements",
    "granted_role_entitlements",
    "groups",
    "groups_roles",
    "health_checks",
    "identity_aliases",
    "identity_sets",
    "managed_secrets",
    "nodes",
    "peering_group_nodes",
    "peering_group_peers",
    "peering_group_resources",
    "peering_groups",
    "policies",
    "proxy_cluster_keys",
    "requestable_account_entitlements",
    "requestable_resource_entitlements",
    "requestable_role_entitlements",
    "queries",
    "remote_identities",
    "remote_identity_groups",
    "resources",
    "role_resources",
    "roles",
    "secret_engines",
    "secret_store_healths",
    "secret_stores",
    "workflow_approvers",
    "workflow_roles",
    "workflows",
}
# What is served has its history, where StrongDM tells one.
SERVED |= {f"{name}_history" for name in SERVED} & OWNERS.keys()
NAMES = sorted(SERVED)

# Lists of which the estate holds several rows, so that paging through them means something.
FILLED = {
    "account_attachments",
    "account_attachments_history",
    "account_grants",
    "account_grants_history",
    "account_permissions",
    "account_resources",
    "account_resources_history",
    "accounts",
    "accounts_groups",
    "accounts_groups_history",
    "accounts_history",
    "activities",
    "approval_workflow_approvers",
    "approval_workflow_steps",
    "approval_workflows",
    "approval_workflows_history",
    "granted_account_entitlements",
    "granted_resource_entitlements",
    "granted_role_entitlements",
    "groups",
    "groups_history",
    "groups_roles",
    "groups_roles_history",
    "identity_aliases",
    "identity_aliases_history",
    "identity_sets",
    "identity_sets_history",
    "managed_secrets",
    "nodes",
    "nodes_history",
    "peering_group_nodes",
    "peering_group_peers",
    "peering_group_resources",
    "peering_groups",
    "policies",
    "policies_history",
    "proxy_cluster_keys",
    "remote_identities",
    "remote_identity_groups",
    "requestable_account_entitlements",
    "requestable_resource_entitlements",
    "requestable_role_entitlements",
    "resources",
    "resources_history",
    "role_resources",
    "role_resources_history",
    "roles",
    "roles_history",
    "secret_engines",
    "secret_stores",
    "secret_stores_history",
    "workflow_approvers",
    "workflow_roles",
    "workflow_roles_history",
    "workflows",
    "workflows_history",
}

# Lists of entities with ids of their own; their order is by id (RULES 8).
BY_ID = {name for name in FILLED if not name.endswith(("_history", "_entitlements"))} - {
    "account_permissions",
    "account_resources",
    "activities",
    "role_resources",
}


class Estate:
    """Three of everything that is served, linked each with each."""

    def __init__(self, client):
        several = range(3)
        self.users = [make.user(client) for _ in several]
        self.groups = [make.group(client) for _ in several]
        self.resources = [make.postgres(client, tags={"estate": str(number)}) for number in several]
        self.ids = [resource.id for resource in self.resources]
        self.roles = [make.role(client, {"ids": self.ids}) for _ in several]
        self.relays = [make.relay(client) for _ in several]
        for user in self.users:
            for role in self.roles:
                make.attachment(client, user, role)
            for resource in self.resources:
                make.grant(client, user, resource)
            for group in self.groups:
                make.membership(client, user, group)
        for group in self.groups:
            for role in self.roles:
                make.group_role(client, group, role)
        for user in self.users:
            make.alias(client, user, make.identity_set(client))
        for _ in several:
            engine = make.secret_engine(client)
            make.managed_secret(client, engine)
        for _ in several:
            make.policy(client)
        self._workflows(client)
        self._network(client)
        for _ in several:
            client.policies.create(
                strongdm.Policy(name=make.fresh("policy"), policy="permit (principal, action, resource);")
            )

    def owner(self, parameter):
        """An entity that owns rows of an entitlement list."""
        return {
            "account_id": self.users[0].id,
            "resource_id": self.resources[0].id,
            "role_id": self.roles[0].id,
        }[parameter]

    def _workflows(self, client):
        for _ in range(3):
            approver = strongdm.ApprovalFlowApprover(account_id=self.users[0].id)
            approval = make.approval_workflow(
                client,
                approval_mode="manual",
                approval_workflow_steps=[strongdm.ApprovalFlowStep(quantifier="any", approvers=[approver])],
            )
            workflow = make.workflow(
                client, enabled=True, access_rules=[{"ids": self.ids}], approval_flow_id=approval.id
            )
            client.workflow_approvers.create(
                strongdm.WorkflowApprover(workflow_id=workflow.id, account_id=self.users[0].id)
            )
            for role in self.roles:
                client.workflow_roles.create(strongdm.WorkflowRole(workflow_id=workflow.id, role_id=role.id))

    def _network(self, client):
        peering = [
            client.peering_groups.create(strongdm.PeeringGroup(name=make.fresh("peering"))).peering_group
            for _ in range(3)
        ]
        for number, group in enumerate(peering):
            client.peering_group_nodes.create(
                strongdm.PeeringGroupNode(group_id=group.id, node_id=self.relays[number].id)
            )
            client.peering_group_resources.create(
                strongdm.PeeringGroupResource(group_id=group.id, resource_id=self.resources[number].id)
            )
            client.peering_group_peers.create(
                strongdm.PeeringGroupPeer(group_id=group.id, peers_with_group_id=peering[number - 1].id)
            )
        proxy = make.proxy_cluster(client)
        for _ in range(3):
            client.proxy_cluster_keys.create(strongdm.ProxyClusterKey(proxy_cluster_id=proxy.id))


def plain(value):
    """A row as plain values all the way down; the SDK's own `to_dict` leaves rows within rows as they are."""
    if hasattr(value, "to_dict"):
        return {"kind": type(value).__name__, **{name: plain(inner) for name, inner in value.to_dict().items()}}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value


def read(client, name, estate, text="", *args):
    """All rows of a list, in the order they came."""
    parameter = OWNERS[name]
    service = getattr(client, name)
    if parameter is None:
        return list(service.list(text, *args))
    return list(service.list(estate.owner(parameter), text, *args))

"""Short ways to make entities whose other fields do not matter to the story. Each gives back the entity as
the server returned it."""

import itertools
from datetime import datetime, timedelta, timezone

import strongdm

_numbers = itertools.count(1)


def fresh(base):
    """A name that no other entity of the run has."""
    return f"{base}-{next(_numbers)}"


def now():
    return datetime.now(timezone.utc)


def hours(number):
    return timedelta(hours=number)


def user(client, **fields):
    fields.setdefault("email", f"{fresh('user')}@example.com")
    fields.setdefault("first_name", "Ada")
    fields.setdefault("last_name", "Lovelace")
    return client.accounts.create(strongdm.User(**fields)).account


def service(client, **fields):
    fields.setdefault("name", fresh("service"))
    return client.accounts.create(strongdm.Service(**fields)).account


def api_key(client, permissions, **fields):
    """Returns the whole response: the key's parts are in it, and only in it."""
    fields.setdefault("name", fresh("key"))
    fields.setdefault("account_type", "api")
    return client.accounts.create(strongdm.Token(permissions=list(permissions), **fields))


def role(client, *access_rules, **fields):
    fields.setdefault("name", fresh("role"))
    return client.roles.create(strongdm.Role(access_rules=list(access_rules), **fields)).role


def group(client, **fields):
    fields.setdefault("name", fresh("group"))
    return client.groups.create(strongdm.Group(**fields)).group


def postgres(client, **fields):
    fields.setdefault("name", fresh("postgres"))
    fields.setdefault("hostname", "db.example.com")
    fields.setdefault("username", "app")
    fields.setdefault("password", "hunter2")
    fields.setdefault("database", "orders")
    return client.resources.create(strongdm.Postgres(**fields)).resource


def redis(client, **fields):
    fields.setdefault("name", fresh("redis"))
    fields.setdefault("hostname", "cache.example.com")
    fields.setdefault("port", 6379)
    return client.resources.create(strongdm.Redis(**fields)).resource


def attachment(client, account, role):
    return client.account_attachments.create(
        strongdm.AccountAttachment(account_id=account.id, role_id=role.id)
    ).account_attachment


def membership(client, account, group):
    return client.accounts_groups.create(strongdm.AccountGroup(account_id=account.id, group_id=group.id)).account_group


def group_role(client, group, role):
    return client.groups_roles.create(strongdm.GroupRole(group_id=group.id, role_id=role.id)).group_role


def grant(client, account, resource, start_from=None, valid_until=None, **fields):
    if valid_until is None:
        valid_until = (start_from or now()) + hours(1)
    return client.account_grants.create(
        strongdm.AccountGrant(
            account_id=account.id,
            resource_id=resource.id,
            start_from=start_from,
            valid_until=valid_until,
            **fields,
        )
    ).account_grant


def identity_set(client, **fields):
    fields.setdefault("name", fresh("identity-set"))
    return client.identity_sets.create(strongdm.IdentitySet(**fields)).identity_set


def alias(client, account, identity_set):
    return client.identity_aliases.create(
        strongdm.IdentityAlias(
            account_id=account.id, identity_set_id=identity_set.id, username=fresh("login")
        )
    ).identity_alias


def secret_store(client, **fields):
    fields.setdefault("name", fresh("store"))
    fields.setdefault("server_address", "https://vault.example.com:8200")
    return client.secret_stores.create(strongdm.VaultTokenStore(**fields)).secret_store


def secret_engine(client, **fields):
    fields.setdefault("name", fresh("engine"))
    fields.setdefault("secret_store_root_path", "root")
    if "secret_store_id" not in fields:
        fields["secret_store_id"] = secret_store(client).id
    return client.secret_engines.create(strongdm.KeyValueEngine(**fields)).secret_engine


def managed_secret(client, engine, **fields):
    fields.setdefault("name", fresh("secret"))
    fields.setdefault("value", b"hunter2")
    fields.setdefault("policy", strongdm.ManagedSecretPolicy())
    return client.managed_secrets.create(strongdm.ManagedSecret(secret_engine_id=engine.id, **fields)).managed_secret


def proxy_cluster(client, **fields):
    fields.setdefault("name", fresh("proxy"))
    fields.setdefault("address", "proxy.example.com:443")
    return client.nodes.create(strongdm.ProxyCluster(**fields)).node


def relay(client, **fields):
    fields.setdefault("name", fresh("relay"))
    return client.nodes.create(strongdm.Relay(**fields)).node


def approval_workflow(client, **fields):
    fields.setdefault("name", fresh("approval"))
    fields.setdefault("approval_mode", "automatic")
    return client.approval_workflows.create(strongdm.ApprovalWorkflow(**fields)).approval_workflow


def policy(client, **fields):
    fields.setdefault("name", fresh("policy"))
    fields.setdefault("policy", "permit (principal, action, resource);")
    return client.policies.create(strongdm.Policy(**fields)).policy


def workflow(client, **fields):
    fields.setdefault("name", fresh("workflow"))
    return client.workflows.create(strongdm.Workflow(**fields)).workflow


def reach(client, account):
    """The resources that the account can reach now, with the path of each: (resource, role, grant)."""
    rows = client.account_resources.list("account_id:?", account.id)
    return sorted((row.resource_id, row.role_id, row.account_grant_id) for row in rows)


def reachable(client, account):
    """The ids of the resources that the account can reach now."""
    return {resource for resource, _, _ in reach(client, account)}

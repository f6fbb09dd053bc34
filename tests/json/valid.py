"""For each operation requests that must succeed."""

import base64

from estate import collection_of

# Operations that no request of this suite can bring to success, and why.
UNREACHED = {
    "gatepass.v1.Operations.Resume": "no restore waits to be accepted in a store that was not restored",
    "gatepass.v1.Webhooks.Redeliver": "a delivery is given up after a day",
    "gatepass.v1.Credentials.CreateToken": "a token is given only to the fresh signature, and these calls bear a password",
}


def requests_for(estate, operation):
    """The parts of valid requests: path parameters, query and body, each as a dict of what is given."""
    path, method = operation.path, operation.method.lower()
    name = operation.definition.raw["operationId"]
    if name in SPECIAL:
        yield from SPECIAL[name](estate)
    elif method == "post" and "{" not in path:
        yield from _creations(estate, path)
    elif method == "get":
        yield from _reads(estate, path, operation)
    elif method == "put":
        yield _update(estate, path)
    elif method == "delete":
        entity = estate.fresh(collection_of(path))["id"]
        yield {"path": {"id": entity}} if "{id}" in path else {"query": {"id": entity}}


def _creations(estate, path):
    for kind in estate.kinds(path):
        yield {"body": estate.body(path, kind)}
    more = estate.body(path, estate.kinds(path)[-1]) | estate.optional(path, estate.kinds(path)[-1])
    yield {"body": more}


def _reads(estate, path, operation):
    if path == "/v1/activities/{id}":
        yield {"path": {"id": estate.read("/v1/activities?limit=1")["items"][0]["id"]}}
        return
    if "{id}" in path:
        yield {"path": {"id": estate.id_of(collection_of(path))}}
        return
    raw = operation.definition.raw.get("parameters", [])
    names = {parameter["name"] for parameter in raw}
    owner = {
        name: estate.id_of(f"/v1/{name.removesuffix('_id')}s")
        for name in ("account_id", "resource_id", "role_id")
        if name in names
    }
    if path == "/v1/replays":
        owner["filter"] = "id:a-query"
    yield {"query": owner}
    if "limit" in names:
        yield {"query": owner | {"limit": 2}}


def _update(estate, path):
    made = estate.fresh(collection_of(path))
    one = f"{collection_of(path)}/{made['id']}"
    singular = {"/v1/workflows": "/v1/workflow", "/v1/approval-workflows": "/v1/approval-workflow"}
    one = f"{singular[path]}/{made['id']}" if path in singular else one
    body = estate.read(one)
    return {"path": {"id": made["id"]} if "{id}" in path else {}, "body": body}


def _organization(estate):
    yield {"body": estate.read("/v1/organization")}


def _mfa(estate):
    okta = {"auth_mode": "api_token", "api_token": "hunter2"}
    yield {"body": {"mfa": {"enabled": True, "provider": "okta", "okta": okta}}}


def _from_roles(estate):
    role = estate.fresh("/v1/roles")["id"]
    yield {"body": {"role_ids": [role], "commit": False}}
    yield {"body": {"role_ids": [role], "commit": True}}


def _managed_secret(estate):
    body = estate.body("/v1/managed-secrets")
    yield {"body": body}
    other = estate.body("/v1/managed-secrets")
    yield {"body": other | {"value": estate.value_for(other["secret_engine_id"])}}


def _retrieve(estate):
    body = estate.body("/v1/managed-secrets")
    body["value"] = estate.value_for(body["secret_engine_id"])
    made = estate.create("/v1/managed-secrets", body)
    yield {"path": {"id": made["id"]}, "body": {"public_key": estate.own_key()}}


def _generate_keys(estate):
    yield {"path": {"secret_engine_id": estate.fresh("/v1/secret-engines")["id"]}}


def _force_delete(estate):
    yield {"path": {"id": estate.fresh("/v1/managed-secrets")["id"]}}


def _question(estate):
    yield {"body": {"account": estate.id_of("/v1/accounts"), "resource": estate.id_of("/v1/resources")}}


def _questions(estate):
    one = {"account": estate.id_of("/v1/accounts"), "resource": estate.id_of("/v1/resources")}
    yield {"body": {"questions": [one, one]}}


def _list_accounts(estate):
    yield {"body": {"resource": estate.id_of("/v1/resources")}}


def _list_resources(estate):
    yield {"body": {"account": estate.id_of("/v1/accounts")}}


def _simulated(estate):
    # The encoded request of a deletion: the id in field 2.
    attachment = estate.fresh("/v1/account-attachments")["id"].encode()
    request = bytes([2 << 3 | 2, len(attachment)]) + attachment
    call = {"method": "AccountAttachments.Delete", "request": base64.b64encode(request).decode()}
    yield {"body": {"calls": [call]}}


def _credential(estate):
    yield {"body": {"account": estate.id_of("/v1/accounts"), "name": "laptop"}}


def _credentials(estate):
    yield {"query": {"account": estate.id_of("/v1/accounts")}}


def _revoke(estate):
    made = estate.create("/gatepass/v1/credentials", {"account": estate.id_of("/v1/accounts"), "name": "old"})
    yield {"path": {"id": made["id"]}}


def _extend(estate):
    yield {"path": {"id": estate.fresh("/v1/account-grants")["id"]}, "body": {"by": "1m0s"}}


def _accept_time(estate):
    yield {}


def _wish(estate):
    yield {"body": estate.workflow()["wish"]}


def _request(estate):
    yield {"path": {"id": estate.request()["id"]}}


def _approve(estate):
    made = estate.request(manual=True)
    yield {"path": {"id": made["id"]}, "body": {"act_as": made["approver"], "comment": "go"}}


def _deny(estate):
    made = estate.request(manual=True)
    yield {"path": {"id": made["id"]}, "body": {"act_as": made["approver"], "reason": "no"}}


def _cancel(estate):
    made = estate.request(manual=True)
    yield {"path": {"id": made["id"]}, "body": {"act_as": made["asker"]}}


def _extend_request(estate):
    yield {"path": {"id": estate.request()["id"]}, "body": {"by": "1m0s"}}


def _revoke_access(estate):
    yield {"body": {"id": estate.request()["id"]}}


def _review(estate):
    estate.id_of("/gatepass/v1/webhooks")
    made = estate.workflow(manual=True)
    options = {"workflow_id": made["workflow"], "break_glass": {"allowed": True}}
    estate.create("/gatepass/v1/workflow-options", options)
    request = estate.ask(made["wish"] | {"break_glass": True})
    yield {"path": {"id": request}, "body": {"act_as": made["approver"], "comment": "seen"}}


def _role_grant(estate):
    made = estate.workflow()
    role = estate.fresh("/v1/roles")["id"]
    options = {"workflow_id": made["workflow"], "requestable_role_ids": [role]}
    estate.create("/gatepass/v1/workflow-options", options)
    wish = {name: value for name, value in made["wish"].items() if name != "resources"}
    estate.ask(wish | {"role": role})
    yield {"path": {"id": estate.read("/gatepass/v1/role-grants")["items"][0]["id"]}}


def _key_scope(estate):
    yield {"body": estate.key_scope()}


def _made_key_scope(estate):
    yield {"path": {"id": estate.create("/gatepass/v1/key-scopes", estate.key_scope())["id"]}}


def _condition(estate):
    yield {"path": {"id": estate.fresh("/gatepass/v1/conditions")["id"]}, "body": {}}


def _inclusion(estate):
    yield {"query": {"revision": 1}}


def _erase(estate):
    account = estate.fresh("/v1/accounts")["id"]
    estate.delete(f"/v1/accounts/{account}")
    yield {"body": {"account_id": account}}


def _settings(estate):
    yield {"body": estate.read("/gatepass/v1/request-settings")}


SPECIAL = {
    "gatepass.v1.AccessRequests.Create": _wish,
    "gatepass.v1.AccessRequests.Get": _request,
    "gatepass.v1.AccessRequests.Approve": _approve,
    "gatepass.v1.AccessRequests.Deny": _deny,
    "gatepass.v1.AccessRequests.Cancel": _cancel,
    "gatepass.v1.AccessRequests.Extend": _extend_request,
    "gatepass.v1.AccessRequests.Revoke": _revoke_access,
    "gatepass.v1.AccessRequests.Review": _review,
    "gatepass.v1.Audit.InclusionProof": _inclusion,
    "gatepass.v1.Conditions.Clear": _condition,
    "gatepass.v1.Conditions.Set": _condition,
    "gatepass.v1.KeyScopes.Create": _key_scope,
    "gatepass.v1.KeyScopes.Get": _made_key_scope,
    "gatepass.v1.KeyScopes.Delete": _made_key_scope,
    "gatepass.v1.Operations.Erase": _erase,
    "gatepass.v1.RequestSettings.Update": _settings,
    "gatepass.v1.RoleGrants.Get": _role_grant,
    "v1.Organizations.Update": _organization,
    "v1.Organizations.UpdateMFA": _mfa,
    "v1.Groups.CreateFromRoles": _from_roles,
    "v1.ManagedSecrets.Create": _managed_secret,
    "v1.ManagedSecrets.Retrieve": _retrieve,
    "v1.ManagedSecrets.ForceDelete": _force_delete,
    "v1.SecretEngines.GenerateKeys": _generate_keys,
    "gatepass.v1.Access.Check": _question,
    "gatepass.v1.Access.Explain": _question,
    "gatepass.v1.Access.CheckMany": _questions,
    "gatepass.v1.Access.ListAccounts": _list_accounts,
    "gatepass.v1.Access.ListResources": _list_resources,
    "gatepass.v1.Access.Simulate": _simulated,
    "gatepass.v1.Credentials.Create": _credential,
    "gatepass.v1.Credentials.List": _credentials,
    "gatepass.v1.Credentials.Revoke": _revoke,
    "gatepass.v1.Grants.Extend": _extend,
    "gatepass.v1.Operations.AcceptTime": _accept_time,
}

"""Valid requests, made from the description: what must be given, with values of the right kind and ids of entities
that exist. What the description cannot say stands in `VALUES` and `REQUESTS`."""

import base64
import itertools
from datetime import datetime, timedelta, timezone

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

_numbers = itertools.count(1)

# Which list has the entities that a field names; by the collection where it depends on that.
REFERENCES = {
    "account_id": "/v1/accounts",
    "delegate_id": "/v1/accounts",
    "delegator_id": "/v1/accounts",
    "approval_flow_id": "/v1/approval-workflows",
    "approval_step_id": "/v1/approval-workflow-steps",
    "identity_set_id": "/v1/identity-sets",
    "manager_id": "/v1/accounts",
    "node_id": "/v1/nodes",
    "peers_with_group_id": "/v1/peeringGroups",
    "proxy_cluster_id": "/v1/nodes",
    "remote_identity_group_id": "/v1/identity-sets",
    "resource_id": "/v1/resources",
    "role_id": "/v1/roles",
    "secret_engine_id": "/v1/secret-engines",
    "secret_store_id": "/v1/secret-stores",
    "workflow_id": "/v1/workflows",
}

# Which kind of a collection stands for it, where the first one would not do.
KINDS = {
    "/v1/accounts": "user",
    "/v1/nodes": "proxy_cluster",
    "/v1/resources": "postgres",
    "/v1/secret-engines": "key_value",
    "/v1/secret-stores": "vault_token",
}

# What a field may hold, where any text would not do.
VALUES = {
    "access_rules": [{"tags": {"env": "prod"}}],
    "account_type": "api",
    "approval_mode": "automatic",
    "approvers": [],
    "listen_address": "gate.example.com:5000",
    "permissions": ["role:list"],
    "policy": "permit (principal, action, resource);",
    "privilege_levels": "viewers",
    "quantifier": "any",
}

# What must be given although the description does not call it required: one of several, or what nothing chooses.
MORE = {
    "/v1/account-grants": ["valid_until"],
    "/v1/accounts token": ["account_type", "permissions"],
    "/v1/approval-workflow-approvers": ["account_id"],
    "/v1/peeringGroupNodes": ["group_id", "node_id"],
    "/v1/peeringGroupPeers": ["group_id", "peers_with_group_id"],
    "/v1/peeringGroupResources": ["group_id", "resource_id"],
    "/v1/policies": ["policy"],
    "/v1/workflow-approvers": ["account_id"],
}

# Paths whose entities are made under another one.
COLLECTIONS = {
    "/v1/approval-workflow/{id}": "/v1/approval-workflows",
    "/v1/approval-workflow-approver/{id}": "/v1/approval-workflow-approvers",
    "/v1/approval-workflow-step/{id}": "/v1/approval-workflow-steps",
    "/v1/remote-identity-groups/{id}": "/v1/identity-sets",
    "/v1/workflow/{id}": "/v1/workflows",
    "/v1/workflow-approver/{id}": "/v1/workflow-approvers",
    "/v1/workflow-role/{id}": "/v1/workflow-roles",
}


class Estate:
    """Entities to name in requests, made when they are first needed."""

    def __init__(self, base, session, description):
        self._base, self._session = base, session
        self._paths, self._schemas = description["paths"], description["components"]["schemas"]
        self._known = {}
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def id_of(self, collection):
        """An entity of a collection, the same each time."""
        if collection not in self._known:
            self._known[collection] = self.fresh(collection)["id"]
        return self._known[collection]

    def fresh(self, collection):
        """A new entity of a collection, as its creation answered it."""
        return self.create(collection, self.body(collection, KINDS.get(collection)))

    def create(self, collection, body):
        answer = self._session.post(self._base + collection, json=body)
        assert answer.status_code in (200, 201), f"POST {collection}: {answer.status_code} {answer.text}"
        return answer.json()

    def delete(self, path):
        answer = self._session.delete(self._base + path)
        assert answer.status_code in (200, 204), f"DELETE {path}: {answer.status_code} {answer.text}"

    def read(self, path):
        answer = self._session.get(self._base + path)
        assert answer.status_code == 200, f"GET {path}: {answer.status_code} {answer.text}"
        return answer.json()

    def kinds(self, collection):
        """The kinds of a collection's entities; `[None]` where they come in one."""
        schema = self._entity(collection)
        if "oneOf" not in schema:
            return [None]
        return list(schema["discriminator"]["mapping"])

    def body(self, collection, kind=None):
        """What creates an entity of a collection, with what must be given and no more."""
        schema = self._entity(collection)
        if "oneOf" in schema:
            kind = kind or KINDS.get(collection) or self.kinds(collection)[0]
            schema = self._resolve({"$ref": schema["discriminator"]["mapping"][kind]})
        more = MORE.get(f"{collection} {kind}", MORE.get(collection, []))
        body = {"type": kind} if kind else {}
        for name, field in schema["properties"].items():
            if name in more or _is_required(field):
                body[name] = self._value(collection, name, field)
        if collection == "/v1/approval-workflow-approvers":
            # The step's own.
            step = self.read(f"/v1/approval-workflow-step/{body['approval_step_id']}")
            body["approval_flow_id"] = step["approval_flow_id"]
        return body

    def optional(self, collection, kind):
        """The fields that may be given besides, each with a value that is accepted whatever else is there."""
        schema = self._entity(collection)
        if "oneOf" in schema:
            schema = self._resolve({"$ref": schema["discriminator"]["mapping"][kind]})
        free = ("description", "tags", "egress_filter", "healthcheck_path", "external_id", "employee_number")
        return {
            name: self._value(collection, name, field)
            for name, field in schema["properties"].items()
            if name in free and not _is_required(field)
        }

    def value_for(self, engine):
        """A managed secret's value, encrypted for its engine."""
        pem = base64.b64decode(self.read(f"/v1/secret-engines/{engine}")["public_key"])
        encrypted = serialization.load_pem_public_key(pem).encrypt(b"hunter2", _oaep())
        return base64.b64encode(encrypted).decode()

    def own_key(self):
        pem = self._key.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return base64.b64encode(pem).decode()

    def _manual(self):
        """An approval workflow that has steps."""
        approver = {"account_id": self.fresh("/v1/accounts")["id"]}
        steps = [{"quantifier": "any", "approvers": [approver]}]
        body = self.body("/v1/approval-workflows") | {"approval_mode": "manual", "approval_workflow_steps": steps}
        return self.create("/v1/approval-workflows", body)["id"]

    def workflow(self, manual=False):
        """Who may ask for a resource, and who decides where anybody does."""
        asker, approver = (self.fresh("/v1/accounts")["id"] for _ in range(2))
        role, resource = self.fresh("/v1/roles")["id"], self.fresh("/v1/resources")["id"]
        self.create("/v1/account-attachments", {"account_id": asker, "role_id": role})
        flow = self.body("/v1/approval-workflows") | {"approval_mode": "automatic"}
        if manual:
            steps = [{"quantifier": "any", "approvers": [{"account_id": approver}]}]
            flow |= {"approval_mode": "manual", "approval_workflow_steps": steps}
        flow = self.create("/v1/approval-workflows", flow)["id"]
        rules = [{"ids": [resource]}]
        workflow = {"name": f"flow {next(_numbers)}", "enabled": True, "approval_flow_id": flow, "access_rules": rules}
        workflow = self.create("/v1/workflows", workflow)["id"]
        self.create("/v1/workflow-roles", {"workflow_id": workflow, "role_id": role})
        wish = {"resources": [resource], "reason": "INC-1", "duration": "10m0s", "act_as": asker}
        return {"wish": wish, "workflow": workflow, "asker": asker, "approver": approver, "role": role}

    def request(self, manual=False):
        """A request, with who asked and who decides."""
        made = self.workflow(manual)
        return made | {"id": self.ask(made["wish"])}

    def ask(self, wish):
        return self.create("/gatepass/v1/access-requests", wish)["access_request"]["id"]

    def key_scope(self):
        key = self.body("/v1/accounts", "token") | {"permissions": ["gatepass:request_as"]}
        key = self.create("/v1/accounts", key)["id"]
        return {"key_id": key, "request_as": {"everybody": True}}

    def _entity(self, collection):
        media = self._paths[collection]["post"]["requestBody"]["content"]["application/json"]
        return self._resolve(media["schema"])

    def _resolve(self, schema):
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].removeprefix("#/components/schemas/")]
        return schema

    def _value(self, collection, name, field):
        if name == "group_id":
            peering = collection.startswith("/v1/peering")
            return self.fresh("/v1/peeringGroups" if peering else "/v1/groups")["id"]
        if name == "approval_flow_id" and collection.startswith("/v1/approval-workflow-"):
            return self._manual()
        if name == "approval_workflow_id":
            return self._manual()
        if collection == "/gatepass/v1/webhooks" and name == "url":
            return "https://hooks.example.com/gatepass"
        if name in REFERENCES:
            # No two links join the same ends.
            return self.fresh(REFERENCES[name])["id"]
        if name == "valid_until":
            return (datetime.now(timezone.utc) + timedelta(hours=1)).isoformat()
        field = self._resolve(field)
        if name in VALUES and field.get("type") != "object":
            return VALUES[name]
        if name == "tags":
            return {"env": "prod", "made": "up"}
        number = next(_numbers)
        if name == "email":
            return f"person{number}@example.com"
        match field.get("type"):
            case "integer":
                return 20000 + number % 1000
            case "boolean":
                return True
            case "object":
                return {}
            case "array":
                return []
            case _:
                return f"{name.replace('_', '-')}-{number}"


def _is_required(field):
    """Whether it must be given where nothing optional is."""
    why = field.get("description", "")
    return why.startswith("Required") and ("where" not in why or "leased" in why or "disabled" in why)


def _oaep():
    return padding.OAEP(mgf=padding.MGF1(algorithm=hashes.SHA256()), algorithm=hashes.SHA256(), label=None)


def collection_of(path):
    """The list whose entities a path names."""
    return COLLECTIONS.get(path, path.split("/{")[0])

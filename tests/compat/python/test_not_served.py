"""What is not served says so: no empty list and no silent success (RULES 1.5)."""

import importlib

import strongdm
from google.protobuf.message_factory import GetMessageClass
from grpc import RpcError, StatusCode

import lists
import make
from expect import refused

# Methods of served services that only something between an account and a resource could answer, or that need what
# nobody has here: certificates, tokens, logins.
UNSERVED_PARTS = {
    ("control_panel", "GetRDPCAPublicKey"),
    ("control_panel", "GetSSHCAPublicKey"),
    ("control_panel", "VerifyJWT"),
    ("managed_secrets", "Logs"),
    ("managed_secrets", "Rotate"),
    ("managed_secrets", "Validate"),
    ("nodes", "TCPProbe"),
    ("organizations", "TestMFA"),
    ("resources", "Healthcheck"),
    ("secret_engines", "Healthcheck"),
    ("secret_engines", "Rotate"),
    ("secret_store_healths", "Check"),
    ("secret_store_healths", "Healthcheck"),
}
# Services that answer and have no list, or one that needs a filter.
SERVED = lists.SERVED | {"control_panel", "organizations", "replays"}


def methods(client):
    """Every method that the SDK knows: the service's name in the client, the service, the method's name."""
    for name, service in vars(client).items():
        if type(service).__module__ == "strongdm.svc":
            for method in vars(service.stub):
                yield name, service, method


def answer(client, name, service, method):
    """The status and the message that an empty request gets."""
    described = importlib.import_module(f"strongdm.{name}_pb2").DESCRIPTOR.services_by_name[type(service).__name__]
    request = GetMessageClass(described.methods_by_name[method].input_type)()
    metadata = client.get_metadata(f"{described.name}.{method}", request)
    try:
        getattr(service.stub, method)(request, metadata=metadata)
    except RpcError as error:
        return error.code(), error.details()
    return StatusCode.OK, ""


def test_a_service_that_is_not_served_says_so(client):
    silent = []
    for name, service, method in methods(client):
        # What could be requested is told from workflows; the history of what nobody can make yet is empty, and truly so.
        unserved = not (name in SERVED or name.endswith(("_history", "_entitlements")))
        unserved = unserved or (name, method) in UNSERVED_PARTS
        code, message = answer(client, name, service, method)
        honest = code is StatusCode.UNIMPLEMENTED
        named = f"`{type(service).__name__}.{method}`" in message and len(message.split()) > 4
        if honest != unserved or (honest and not named):
            silent.append(f"{name}.{method}: {code.name} {message}")
    assert silent == []


def test_who_may_not_ask_learns_nothing(client, connect):
    # RULES 4.1: the permission comes first, so that what is not served yet never answers more people than later.
    key = make.api_key(client, ["role:list"])
    restricted = connect(key.access_key, key.secret_key)
    with refused(strongdm.PermissionError, "accessrequest:list"):
        list(restricted.access_requests.list(""))

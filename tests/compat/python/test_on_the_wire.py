"""What this SDK never sends but others do: messages made by hand, sent through the SDK's own channel.

The habits of StrongDM's other SDKs stand in strongdm-api 1.10 and 4.2; what bytes may mean, in RULES 6.2.
"""

import json

import pytest
from google.protobuf.internal import encoder
from google.rpc import status_pb2
from grpc import RpcError, StatusCode
from strongdm.account_grants_pb2 import AccountGrant, AccountGrantCreateRequest, AccountGrantCreateResponse
from strongdm.accounts_pb2 import Account, AccountCreateRequest, AccountCreateResponse, AccountUpdateRequest
from strongdm.groups_pb2 import GroupListRequest, GroupListResponse
from strongdm.resources_pb2 import ResourceCreateRequest
from strongdm.roles_pb2 import (
    Role,
    RoleCreateRequest,
    RoleCreateResponse,
    RoleGetRequest,
    RoleListRequest,
    RoleListResponse,
    RoleUpdateRequest,
    RoleUpdateResponse,
)

import make


def send(client, method, body, answer=None):
    """Calls `Service.Method` with exactly these bytes, or a message's, and decodes the answer."""
    body = body if isinstance(body, bytes) else body.SerializeToString()
    service, name = method.split(".")
    call = client.channel.unary_unary(f"/v1.{service}/{name}")
    metadata = [
        ("x-sdm-authentication", client.api_access_key),
        ("x-sdm-signature", client.sign(method, body)),
        ("x-sdm-api-version", "2025-04-14"),
    ]
    reply = call(body, metadata=metadata, timeout=30)
    return answer.FromString(reply) if answer else reply


def refused_bytes(client, method, body, code, *named):
    """Expects a refusal with the status in the trailer that Python's SDK reads (1.7), the same as gRPC's own."""
    with pytest.raises(RpcError) as caught:
        send(client, method, body)
    error = caught.value
    assert error.code() is code, f"{error.code()}: {error.details()}"
    trailer = dict(error.trailing_metadata())
    status = status_pb2.Status.FromString(trailer["grpc-status-details-bin"])
    assert (status.code, status.message) == (code.value[0], error.details())
    for word in named:
        assert word in status.message, f"the message does not name {word!r}: {status.message!r}"


def text_field(number, text):
    """The bytes of one text field."""
    return message_field(number, text.encode())


def message_field(number, body):
    """The bytes of one field that holds a message, short enough for a length of one byte."""
    assert len(body) < 128
    return encoder.TagBytes(number, 2) + bytes([len(body)]) + body


def test_go_escapes_angles_in_filters(client):
    # 4.2: Go's encoder writes `<`, `>` and `&` as \u003c, \u003e and \u0026.
    group = make.group(client, description="a <b> & c")
    request = GroupListRequest(filter='description:"a \\u003cb\\u003e \\u0026 c"')
    assert [found.id for found in send(client, "Groups.List", request, GroupListResponse).groups] == [group.id]
    plain = GroupListRequest(filter='description:"a <b> & c"')
    assert [found.id for found in send(client, "Groups.List", plain, GroupListResponse).groups] == [group.id]


def test_a_request_needs_no_metadata_message(client):
    role = make.role(client)
    answer = send(client, "Roles.List", RoleListRequest(filter=f"id:{role.id}"), RoleListResponse)
    assert [found.id for found in answer.roles] == [role.id]


@pytest.mark.parametrize("rules", ["", "[]", " [ ] "])
def test_no_rules_read_the_same_however_they_were_sent(client, rules):
    # 1.10, 3.1: Go sends "[]" for no rules; an empty text means the same.
    request = RoleCreateRequest(role=Role(name=make.fresh("role"), access_rules=rules))
    assert send(client, "Roles.Create", request, RoleCreateResponse).role.access_rules == "[]"


@pytest.mark.parametrize("rule", ["", "{}"])
def test_a_grant_without_a_rule_reads_as_an_empty_object(client, rule):
    # 1.10: Go sends "{}" for an empty rule.
    grant = AccountGrant(account_id=make.user(client).id, resource_id=make.postgres(client).id, access_rule=rule)
    grant.valid_until.FromDatetime(make.now().replace(tzinfo=None) + make.hours(1))
    answer = send(
        client, "AccountGrants.Create", AccountGrantCreateRequest(account_grant=grant), AccountGrantCreateResponse
    )
    assert answer.account_grant.access_rule == "{}"


def test_rules_hold_no_key_that_go_would_choke_on(client):
    # 1.10: Go decodes rules with unknown keys disallowed.
    resource = make.postgres(client)
    make.role(client, {"ids": [resource.id]}, {"type": "redis", "tags": {"a": "b"}}, {"query": "a=b"})
    for role in send(client, "Roles.List", RoleListRequest(), RoleListResponse).roles:
        for rule in json.loads(role.access_rules):
            assert set(rule) <= {"ids", "type", "tags", "query", "privileges"}


def test_the_id_may_stand_beside_the_entity_too(client):
    # 1.10: SDKs leave the outer id empty. One that says the same does no harm; one that differs is a mistake.
    role, other = make.role(client), make.role(client)
    name = make.fresh("renamed")
    request = RoleUpdateRequest(id=role.id, role=Role(id=role.id, name=name, access_rules="[]"))
    assert send(client, "Roles.Update", request, RoleUpdateResponse).role.name == name
    request.id = other.id
    refused_bytes(client, "Roles.Update", request, StatusCode.INVALID_ARGUMENT, role.id, other.id)


@pytest.mark.parametrize(
    ("method", "request_message"),
    [
        ("Accounts.Create", AccountCreateRequest()),
        ("Accounts.Create", AccountCreateRequest(account=Account())),
        ("Accounts.Update", AccountUpdateRequest(account=Account())),
        ("Resources.Create", ResourceCreateRequest()),
        ("Roles.Create", RoleCreateRequest()),
        ("Roles.Update", RoleUpdateRequest()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_request_without_its_entity_is_refused(client, method, request_message):
    refused_bytes(client, method, request_message, StatusCode.INVALID_ARGUMENT)


def test_unknown_fields_are_dropped(client):
    # RULES 6.2: a newer client's field could be a secret; it is not stored, and the call goes through.
    name = make.fresh("newer")
    role = text_field(2, name) + text_field(999, "a secret of the future")
    reply = send(client, "Roles.Create", message_field(2, role))
    assert b"a secret of the future" not in reply
    created = RoleCreateResponse.FromString(reply).role
    assert created.name == name
    assert b"a secret of the future" not in send(client, "Roles.Get", RoleGetRequest(id=created.id))


@pytest.mark.parametrize(
    "body",
    [
        message_field(2, text_field(2, "once") + text_field(2, "twice")),
        message_field(2, text_field(2, "once")) + message_field(2, text_field(2, "twice")),
    ],
    ids=["a field", "the entity"],
)
def test_a_field_given_twice_is_refused(client, body):
    # RULES 6.2: two readers could see two different roles.
    refused_bytes(client, "Roles.Create", body, StatusCode.INVALID_ARGUMENT)

    for name in ("once", "twice"):
        assert list(client.roles.list("name:?", name)) == []


def test_two_kinds_at_once_are_refused(client):
    # A oneof given twice is a singular field given twice.
    user = AccountCreateResponse(account=Account()).account
    user.user.email, user.user.first_name, user.user.last_name = "two@kinds.example", "Two", "Kinds"
    service = Account()
    service.service.name = make.fresh("two-kinds")
    body = message_field(2, user.SerializeToString() + service.SerializeToString())
    refused_bytes(client, "Accounts.Create", body, StatusCode.INVALID_ARGUMENT)


@pytest.mark.parametrize(
    "body",
    [b"\xff", b"\x12\x7f", b"\x12\x05\x12\x03\xff\xfe\xfd", b"\x10\x01", b"\x13\x14", b"\x12\x02\x12\x09"],
    ids=["half a number", "too short", "no UTF-8", "wrong wire type", "groups", "too short within"],
)
def test_what_cannot_be_read_is_a_bad_request(client, body):
    # Never INTERNAL: SDKs retry that for ten seconds (1.6).
    refused_bytes(client, "Roles.Create", body, StatusCode.INVALID_ARGUMENT)


def test_a_method_that_does_not_exist(client):
    refused_bytes(client, "Roles.Explode", b"", StatusCode.UNIMPLEMENTED, "Explode")

"""Who is let in: the signature of strongdm-api 1.3 and nothing that only looks like it."""

import base64
import hashlib
import hmac
from datetime import timedelta

import pytest
import strongdm
from strongdm.roles_pb2 import RoleGetRequest

import make
from expect import refused

WRONG_SECRET = base64.b64encode(b"x" * 32).decode()


def signature(secret, day, method, body):
    """The signature written from strongdm-api 1.3, apart from the SDK's own code."""
    key = hmac.digest(base64.b64decode(secret), day.encode(), "sha256")
    key = hmac.digest(key, b"sdm_api_v1", "sha256")
    digest = hashlib.sha256(method.encode() + b"\n" + body).digest()
    return base64.b64encode(hmac.digest(key, digest, "sha256")).decode()


@pytest.fixture
def forger(server, connect):
    """A client of the first key whose metadata the story writes itself."""

    def make_client(metadata):
        client = connect(server.access_key, server.secret_key)
        client.get_metadata = metadata
        return client

    return make_client


def day_of(offset_days=0):
    return (make.now() + timedelta(days=offset_days)).strftime("%Y-%m-%d")


def test_the_documented_signature_is_accepted(server, forger):
    def metadata(method, request):
        signed = signature(server.secret_key, day_of(), method, request.SerializeToString())
        return [("x-sdm-authentication", server.access_key), ("x-sdm-signature", signed)]

    list(forger(metadata).roles.list(""))


def test_blanks_around_the_keys_do_no_harm(server, connect):
    # 1.2: both are trimmed.
    list(connect(f"  {server.access_key}\n", f" {server.secret_key} ").roles.list(""))


def test_unknown_key_and_wrong_secret_answer_alike(server, connect):
    # RULES 5.1: alike in text. The SDK's typed error shows that details travel with it (1.7).
    with refused(strongdm.AuthenticationError) as wrong_secret:
        list(connect(server.access_key, WRONG_SECRET).roles.list(""))
    with refused(strongdm.AuthenticationError) as unknown_key:
        list(connect("auth-0000000000000000", server.secret_key).roles.list(""))
    assert wrong_secret.value.msg == unknown_key.value.msg
    assert wrong_secret.value.msg != ""
    assert server.secret_key not in wrong_secret.value.msg


def test_a_signature_counts_for_its_method_only(server, forger):
    def metadata(_method, request):
        signed = signature(server.secret_key, day_of(), "Groups.List", request.SerializeToString())
        return [("x-sdm-authentication", server.access_key), ("x-sdm-signature", signed)]

    with refused(strongdm.AuthenticationError):
        list(forger(metadata).roles.list(""))


def test_a_signature_counts_for_its_body_only(client, server, forger):
    signed_for, other = make.role(client), make.role(client)
    body = RoleGetRequest(id=signed_for.id).SerializeToString()

    def metadata(method, _request):
        signed = signature(server.secret_key, day_of(), method, body)
        return [("x-sdm-authentication", server.access_key), ("x-sdm-signature", signed)]

    forged = forger(metadata)
    assert forged.roles.get(signed_for.id).role.name == signed_for.name
    with refused(strongdm.AuthenticationError):
        forged.roles.get(other.id)


@pytest.mark.parametrize("offset", [-2, 2])
def test_a_signature_counts_for_its_day_only(server, forger, offset):
    # RULES 5.1: the UTC day, and a neighbouring one only near midnight. Two days off is always wrong.
    def metadata(method, request):
        signed = signature(server.secret_key, day_of(offset), method, request.SerializeToString())
        return [("x-sdm-authentication", server.access_key), ("x-sdm-signature", signed)]

    with refused(strongdm.AuthenticationError):
        list(forger(metadata).roles.list(""))


@pytest.mark.parametrize(
    "metadata",
    [
        [],
        [("x-sdm-authentication", "auth-0000000000000000")],
        [("x-sdm-signature", "AAAA")],
        [("x-sdm-authentication", ""), ("x-sdm-signature", "")],
        [("x-sdm-authentication", "auth-0000000000000000"), ("x-sdm-signature", "not base64 at all")],
    ],
    ids=["nothing", "no signature", "no key", "both empty", "not base64"],
)
def test_half_a_proof_is_none(forger, metadata):
    with refused(strongdm.AuthenticationError):
        list(forger(lambda _method, _request: metadata).roles.list(""))


def test_a_stranger_changes_nothing(client, server, connect):
    name = make.fresh("stranger")
    with refused(strongdm.AuthenticationError):
        make.role(connect(server.access_key, WRONG_SECRET), name=name)
    assert list(client.roles.list("name:?", name)) == []


def test_a_stranger_is_told_nothing_about_what_exists(client, server, connect):
    role = make.role(client)
    stranger = connect(server.access_key, WRONG_SECRET)
    with refused(strongdm.AuthenticationError) as there:
        stranger.roles.get(role.id)
    with refused(strongdm.AuthenticationError) as not_there:
        stranger.roles.get("r-00000000000000aa")
    assert there.value.msg == not_there.value.msg


def test_a_call_with_time_enough_is_answered(client, paging_client):
    # 1.6: the per-call timeout becomes the gRPC deadline; on a list it spans all pages together.
    roles = [make.role(client).id for _ in range(3)]
    assert client.roles.get(roles[0], timeout=30).role.id == roles[0]
    assert set(roles) <= {role.id for role in paging_client.roles.list("", timeout=30)}

"""Calls made up from the description: whatever is sent, the answer is one that the description has. Every operation that
is offered is also brought to success, with ids of entities that exist; of entities that come in kinds, each kind."""

import os
from collections import Counter

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis.checks import CHECKS

from estate import Estate
from valid import UNREACHED, requests_for

EXAMPLES = 60 if os.environ.get("GATEPASS_FULL") else 4

# These move the clock and make calls fail on purpose, which every other test would see; or they never end.
LEFT_OUT = ("/gatepass/v1/testing/", "/gatepass/v1/events")

CONFORMANCE = ("status_code_conformance", "content_type_conformance", "response_schema_conformance")


@pytest.fixture
def session(server):
    session = requests.Session()
    session.auth = (server.access_key, server.secret_key)
    return session


def operations(description):
    schema = schemathesis.openapi.from_dict(description)
    found = [result.ok() for result in schema.get_all_operations()]
    return [operation for operation in found if not operation.path.startswith(LEFT_OUT)]


def is_offered(operation):
    return any(status.startswith("2") for status in operation.definition.raw["responses"])


def send(server, session, operation, case):
    """Sends a call and holds its answer against the description."""
    response = case.call(base_url=f"http://{server.address}", session=session)
    described = operation.definition.raw["responses"]
    assert response.status_code < 500 or str(response.status_code) == "501" and "501" in described, (
        f"{response.status_code} {response.text}"
    )
    # The checks are known once a description was loaded.
    case.validate_response(response, checks=[CHECKS.get_one(name) for name in CONFORMANCE])
    return response


def tried(operations, attempt):
    """Attempts every operation, and tells at the end what went wrong with which."""
    wrong = {}
    for operation in operations:
        try:
            attempt(operation)
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            wrong[operation.label] = f"{type(error).__name__}: {error}"[:1500]
    assert not wrong, "\n\n".join(f"{label}: {text}" for label, text in wrong.items())


def told(what, statuses, operations):
    print(f"{what}: {sum(statuses.values())} calls of {operations} operations: {dict(sorted(statuses.items()))}")


def test_the_description_is_openapi(description):
    OpenAPIV31SpecValidator(description).validate()


def test_every_operation_can_succeed(server, session, description):
    estate = Estate(f"http://{server.address}", session, description)
    statuses, reached = Counter(), set()
    offered = [operation for operation in operations(description) if is_offered(operation)]

    def attempt(operation):
        name = operation.definition.raw["operationId"]
        if name in UNREACHED:
            return
        for parts in requests_for(estate, operation):
            case = operation.Case(
                path_parameters=parts.get("path", {}),
                query={name: str(value) for name, value in parts.get("query", {}).items()},
                media_type="application/json",
                **({"body": parts["body"]} if "body" in parts else {}),
            )
            response = send(server, session, operation, case)
            statuses[response.status_code] += 1
            assert 200 <= response.status_code < 300, f"{response.status_code} {response.text} to {parts}"
            reached.add(name)

    tried(offered, attempt)
    told("valid", statuses, len(offered))
    missed = {operation.definition.raw["operationId"] for operation in offered} - reached
    assert missed == set(UNREACHED), missed


def test_every_answer_is_as_described(server, session, description):
    statuses, all_of_them = Counter(), operations(description)

    def attempt(operation):
        @given(case=operation.as_strategy())
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def call(case):
            statuses[send(server, session, operation, case).status_code] += 1

        call()

    tried(all_of_them, attempt)
    told("made up", statuses, len(all_of_them))
    assert statuses[200] and statuses[400]

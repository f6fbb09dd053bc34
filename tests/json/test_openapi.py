"""Calls made up from the description: whatever is sent, the answer is one that the description has."""

import os
from collections import Counter

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis.checks import CHECKS

EXAMPLES = 60 if os.environ.get("GATEPASS_FULL") else 4

# These move the clock and make calls fail on purpose, which every other test would see; or they never end.
LEFT_OUT = ("/gatepass/v1/testing/", "/gatepass/v1/events")


def test_the_description_is_openapi(description):
    OpenAPIV31SpecValidator(description).validate()


def test_every_answer_is_as_described(server, description):
    base = f"http://{server.address}"
    schema = schemathesis.openapi.from_dict(description)
    checks = [CHECKS.get_one(name) for name in ("status_code_conformance", "content_type_conformance", "response_schema_conformance")]
    session = requests.Session()
    session.auth = (server.access_key, server.secret_key)
    statuses, wrong, operations = Counter(), {}, 0
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.path.startswith(LEFT_OUT):
            continue
        operations += 1

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
            response = case.call(base_url=base, session=session)
            statuses[response.status_code] += 1
            described = operation.definition.raw["responses"]
            assert response.status_code < 500 or str(response.status_code) == "501" and "501" in described, (
                f"{response.status_code} {response.text}"
            )
            case.validate_response(response, checks=checks)

        try:
            call()
        except BaseException as error:  # every operation is tried; what is wrong is told at the end
            if isinstance(error, KeyboardInterrupt):
                raise
            wrong[operation.label] = str(error)[:1500]
    print(f"{sum(statuses.values())} calls of {operations} operations: {dict(sorted(statuses.items()))}")
    assert not wrong, "\n\n".join(f"{label}: {text}" for label, text in wrong.items())
    assert statuses[200] and statuses[400]

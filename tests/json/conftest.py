"""A `gatepass dev` for the session; the one of tests/compat starts and stops it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "compat" / "python"))

from server import Server  # noqa: E402


@pytest.fixture(scope="session")
def server():
    server = Server()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def description(server):
    import requests

    answer = requests.get(f"http://{server.address}/openapi.json", timeout=30)
    assert answer.status_code == 200
    return answer.json()

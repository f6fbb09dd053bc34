"""The places that answer calls: the same tests run against all three."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any, Iterator

import pytest

ROOT = Path(__file__).parents[2]


def program() -> str:
    """The command line."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return os.environ.get("GATEPASS_BIN", str(target / "debug" / "gatepass"))


class Dev:
    """A `gatepass dev` server and its first key."""

    def __init__(self, folder: Path) -> None:
        ready = folder / "ready.json"
        self.process = subprocess.Popen(
            [program(), "dev", "--listen", "127.0.0.1:0", "--ready-file", str(ready)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        assert self.process.stdout is not None
        # It says so once it accepts calls; the end of its output means that it ended.
        for _ in self.process.stdout:
            if ready.exists():
                break
        said = json.loads(ready.read_text())
        self.url = f"http://{said['address']}"
        self.keys = {"access_key": said["access_key"], "secret_key": said["secret_key"]}

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture(scope="session")
def binary() -> str:
    """The command line."""
    return program()


@pytest.fixture(scope="session")
def dev(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dev]:
    server = Dev(tmp_path_factory.mktemp("dev"))
    yield server
    server.stop()


class Network:
    """What `gatepass-network` puts around the server: TLS, a proxy, strangers."""

    def __init__(self, server: Dev, folder: Path) -> None:
        self.keys = server.keys
        binary = Path(program()).with_name("gatepass-network")
        self.process = subprocess.Popen(
            [str(binary), server.url.removeprefix("http://"), str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == b"ready\n"
        said = json.loads((folder / "ready.json").read_text())
        self.trusted, self.untrusted, self.proxy, self.other = (
            str(said[name]) for name in ("trusted", "untrusted", "proxy", "other")
        )
        self.roots, self._seen, self._read = Path(said["roots"]), Path(said["seen"]), 0

    def seen(self) -> list[dict[str, Any]]:
        """What came since the last time."""
        lines = self._seen.read_text().splitlines()
        fresh, self._read = lines[self._read :], len(lines)
        return [json.loads(line) for line in fresh]

    def stop(self) -> None:
        self.process.communicate()


@pytest.fixture(scope="session")
def network(dev: Dev, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    made = Network(dev, tmp_path_factory.mktemp("network"))
    yield made
    made.stop()


@pytest.fixture(params=["memory", "sqlite", "server"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, dict[str, Any]]:
    """A URL and what `connect` needs beside it."""
    if request.param == "memory":
        return "memory:", {}
    if request.param == "sqlite":
        return f"sqlite:{tmp_path / 'access.db'}", {}
    server: Dev = request.getfixturevalue("dev")
    return server.url, server.keys

"""Where scenarios are played: an engine in the runner's memory, one in a file, and a server."""

import itertools
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path

from .proxy import Proxy

ENDPOINTS = ("memory", "sqlite", "server")


@dataclass
class Place:
    """A fresh engine: what a runner connects to, and how."""

    endpoint: str
    url: str
    settings: dict = field(default_factory=dict)
    proxy: Proxy | None = None
    server: "Server | None" = None

    def leave(self):
        if self.proxy is not None:
            self.proxy.stop()
        if self.server is not None:
            self.server.stop()


class Server:
    """A `gatepass dev` server with an engine of its own."""

    def __init__(self, program, folder):
        self.folder = Path(folder)
        ready = self.folder / "ready.json"
        self._log = open(self.folder / "log", "wb+")
        self._process = subprocess.Popen(
            [program, "dev", "--listen", "127.0.0.1:0", "--ready-file", str(ready)],
            stdout=subprocess.PIPE, stderr=self._log,
        )
        # It says so once it accepts calls; the end of its output means that it ended.
        for _ in self._process.stdout:
            if ready.exists():
                break
        if not ready.exists():
            raise RuntimeError(f"the server did not start: {self.logged()}")
        said = json.loads(ready.read_text())
        self.address = said["address"]
        self.keys = {"access_key": said["access_key"], "secret_key": said["secret_key"]}
        # What it says further is read, so that it never waits for a reader.
        self._drain = threading.Thread(target=self._process.stdout.read, daemon=True)
        self._drain.start()

    def logged(self):
        self._log.seek(0)
        return self._log.read().decode(errors="replace")

    def stop(self):
        self._process.kill()
        self._process.wait()
        self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Places:
    """Makes fresh places. Servers are started ahead, so that a scenario does not wait for one."""

    def __init__(self, program, ahead=2):
        self._program = program
        self._root = Path(tempfile.mkdtemp(prefix="gatepass-conformance-"))
        self._numbers = itertools.count(1)
        self._ready = queue.Queue(maxsize=ahead)
        self._ending = threading.Event()
        self._starter = None

    def fresh(self, endpoint, with_proxy=False):
        if endpoint == "memory":
            return Place(endpoint, "memory:")
        if endpoint == "sqlite":
            path = self._folder() / "access.db"
            return Place(endpoint, f"sqlite:{path}", {"test_store": True})
        server = self._server()
        if not with_proxy:
            return Place(endpoint, f"http://{server.address}", dict(server.keys), None, server)
        proxy = Proxy(server.address)
        return Place(endpoint, f"http://{proxy.address}", dict(server.keys), proxy, server)

    def path(self):
        """Of a file that does not exist yet."""
        return str(self._folder() / "file")

    def _folder(self):
        folder = self._root / str(next(self._numbers))
        folder.mkdir()
        return folder

    def _server(self):
        if self._starter is None:
            self._starter = threading.Thread(target=self._start, daemon=True)
            self._starter.start()
        server = self._ready.get()
        if isinstance(server, Exception):
            raise server
        return server

    def _start(self):
        while not self._ending.is_set():
            try:
                server = Server(self._program, self._folder())
            except Exception as error:  # handed to whoever waits for a server
                server = error
            self._ready.put(server)

    def close(self):
        self._ending.set()
        while self._starter is not None and self._starter.is_alive():
            try:
                server = self._ready.get(timeout=0.2)
            except queue.Empty:
                continue
            if isinstance(server, Server):
                server.stop()
        while not self._ready.empty():
            server = self._ready.get()
            if isinstance(server, Server):
                server.stop()
        shutil.rmtree(self._root, ignore_errors=True)


def program(root):
    """The command line."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))
    return os.environ.get("GATEPASS_BIN", str(target / "debug" / "gatepass"))

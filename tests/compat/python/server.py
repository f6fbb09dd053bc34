"""Starts and stops one `gatepass dev` for a module of stories."""

import atexit
import json
import os
import signal
import subprocess
import tempfile
from pathlib import Path

READY_WITHIN = 60.0
STOPPED_WITHIN = 15.0


class Server:
    """A running `gatepass dev` on a free port of the loopback, with its first key."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="gatepass-compat-")
        folder = Path(self._folder.name)
        self._ready_file = folder / "ready.json"
        self._log_file = folder / "server.log"
        self._log = self._log_file.open("wb")
        self._process = subprocess.Popen(
            [binary(), "dev", "--listen", "127.0.0.1:0", "--ready-file", str(self._ready_file)],
            cwd=folder,
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        atexit.register(self.kill)
        try:
            ready = self._wait_until_ready()
        except BaseException:
            self.kill()
            raise
        self.address = ready["address"]
        self.access_key = ready["access_key"]
        self.secret_key = ready["secret_key"]

    def _wait_until_ready(self):
        """Waits for the ready file, and on the process itself, so that an early death is told at once."""
        step = 0.02
        for _ in range(int(READY_WITHIN / step)):
            if self._ready_file.exists():
                return json.loads(self._ready_file.read_text())
            try:
                status = self._process.wait(timeout=step)
            except subprocess.TimeoutExpired:
                continue
            raise RuntimeError(f"gatepass dev ended with status {status} before it was ready:\n{self.log()}")
        raise RuntimeError(f"gatepass dev was not ready within {READY_WITHIN:.0f} s:\n{self.log()}")

    def log(self):
        """What the server printed so far."""
        return self._log_file.read_text(errors="replace")

    def stop(self):
        """Stops the server as an operator would; a server that does not end cleanly is an error."""
        self._process.send_signal(signal.SIGTERM)
        try:
            status = self._process.wait(timeout=STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            log = self.log()
            self.kill()
            raise RuntimeError(f"gatepass dev ignored SIGTERM for {STOPPED_WITHIN:.0f} s:\n{log}") from None
        log = self.log()
        self.kill()
        if status != 0:
            raise RuntimeError(f"gatepass dev ended with status {status} after SIGTERM:\n{log}")

    def kill(self):
        """Ends the process whatever its state, and removes its files. Safe to call twice."""
        atexit.unregister(self.kill)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._log.close()
        self._folder.cleanup()


def binary():
    """The gatepass binary under test."""
    path = os.environ.get("GATEPASS_BIN")
    if not path:
        raise RuntimeError("GATEPASS_BIN is not set; start the stories with tests/compat/run")
    return path


def clean_environment():
    """The environment without anything that would point the server or its tools elsewhere."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("GATEPASS_", "SDM_"))}

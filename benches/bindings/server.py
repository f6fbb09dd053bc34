"""The one server that all are measured against."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class Server:
    """`gatepass serve` on a folder, without limits of its own, for the time of a `with` block."""

    def __init__(self, folder: Path, keys: dict[str, str]) -> None:
        self.keys = keys
        self._process = subprocess.Popen(
            [
                os.environ["GATEPASS_BIN"], "serve", "--data", str(folder), "--listen", "127.0.0.1:0",
                "--rate-limit-reads", "0", "--rate-limit-all-reads", "0",
            ],
            stdout=subprocess.PIPE, text=True,
        )
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        if "http://" not in said:
            raise RuntimeError(f"the server did not start: {said}")
        self.url = "http://" + said.split("http://")[1].strip()

    @property
    def address(self) -> str:
        """Host and port."""
        return self.url.removeprefix("http://")

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.communicate()

"""What the examples in Python share: settings, signatures, calls to outside systems, and the receiver's loop.

Glue keeps no state of its own, as the README of the examples says: a callback only says "look again".
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

import flask
import gatepass
import requests
from werkzeug.exceptions import HTTPException
from werkzeug.serving import make_server

# The statuses of a request that gives access or still may.
LIVE = ("pending", "granted")
# How far a signed instant may be from now, in seconds.
TOLERANCE = 300
# How long an outside system may take to answer, in seconds.
PATIENCE = 10
# How large a callback may be, in bytes.
LARGEST = 1 << 20


def setting(name: str, usual: str | None = None) -> str:
    """A setting from the environment; one without a usual value must be there."""
    value = os.environ.get(name, "").strip() or usual
    if not value:
        sys.exit(f"set the variable {name}")
    return value


def seconds(name: str, usual: str) -> float:
    """A length of time, such as `8h` or `1h30m`."""
    text = setting(name, usual)
    if not re.fullmatch(r"(\d+[hms])+", text):
        sys.exit(f"{name} is `{text}`; write it like 8h or 45m")
    total = sum(int(count) * {"h": 3600, "m": 60, "s": 1}[unit] for count, unit in re.findall(r"(\d+)([hms])", text))
    if not total:
        sys.exit(f"{name} is `{text}`; write it like 8h or 45m")
    return total


class Refused(Exception):
    """A callback is not believed. Nothing of what was sent is repeated."""


def header(request: flask.Request, name: str) -> str:
    """The value of a header that has to be there."""
    if name not in request.headers:
        raise Refused(f"the header `{name}` is missing")
    return request.headers[name]


def check_hmac(secret: str, message: bytes, given: str, encoding: str = "hex") -> bool:
    """Whether this is the HMAC-SHA256 of the message, in hex or base64."""
    mac = hmac.digest(secret.encode(), message, hashlib.sha256)
    expected = mac.hex() if encoding == "hex" else base64.b64encode(mac).decode()
    # Of bytes: compare_digest refuses texts that are not ASCII.
    return hmac.compare_digest(expected.encode(), (given.lower() if encoding == "hex" else given).encode())


def check_fresh(timestamp: str) -> None:
    """Refuses what was not signed near now: a copy, or a clock is wrong."""
    if not re.fullmatch(r"[0-9]{1,12}", timestamp) or abs(time.time() - int(timestamp)) > TOLERANCE:
        raise Refused(f"it was signed more than {TOLERANCE} s from now")


class Outside:
    """JSON from one outside system, which is shown `authorization` with every call."""

    def __init__(self, base: str, authorization: str) -> None:
        url = urlsplit(base)
        if url.scheme != "https" and url.hostname not in ("localhost", "127.0.0.1", "::1"):
            sys.exit(f"`{base}`: a secret goes over https only")
        self._base = base.rstrip("/")
        self._authorization = authorization

    def get(self, path: str, query: dict[str, Any]) -> Any:
        """What stands at the path; `None` where there is nothing."""
        answer = requests.get(
            self._base + path, params=query, auth=self._authorize, timeout=PATIENCE, allow_redirects=False
        )
        if answer.status_code == 404:
            return None
        if answer.status_code != 200:
            raise OSError(f"{path} answered {answer.status_code}")
        return answer.json()

    # Not as a header of the call: a .netrc of this machine would go before it.
    def _authorize(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._authorization
        return request


def once(cause: str) -> str:
    """An idempotency key made of the cause: a second receiver, or this one after a restart, makes the same."""
    return base64.urlsafe_b64encode(hashlib.sha256(cause.encode()).digest()).rstrip(b"=").decode()


def all_of(steps: Iterable[tuple[str, Callable[[], object]]]) -> None:
    """Does each step, whatever becomes of the others, and says at the end which failed."""
    failed = []
    for name, step in steps:
        try:
            step()
        except Exception as error:
            failed.append(f"{name}: {error}")
    if failed:
        raise RuntimeError("; ".join(failed))


def receive(
    app: flask.Flask, path: str, verify: Callable[[flask.Request], None], settle: Callable[[flask.Request], None]
) -> None:
    """Answers callbacks at the path; the answer says whether the sender should try again."""

    @app.post(path)
    def callback() -> tuple[str, int]:
        try:
            verify(flask.request)
        except Refused as why:
            print(f"callback refused: {why}", file=sys.stderr)
            return f"{why}\n", 401
        try:
            settle(flask.request)
        except HTTPException:
            raise
        except gatepass.Error as error:
            print(f"callback not carried out: {error}", file=sys.stderr)
            # What gatepass refuses it will refuse again; the log above says why.
            return "", 503 if error.retryable else 204
        except Exception as error:
            print(f"callback not carried out: {error!r}", file=sys.stderr)
            return "", 503
        return "", 204


def serve(app: flask.Flask, settle: Callable[[], None]) -> None:
    """Answers at `LISTEN` until it is told to stop. A pass is made at the start, before anything is answered, and then
    every `RECONCILE_EVERY`."""
    every = seconds("RECONCILE_EVERY", "1m")
    app.config["MAX_CONTENT_LENGTH"] = LARGEST
    host, _, port = setting("LISTEN", "127.0.0.1:8080").rpartition(":")
    server = make_server(host, int(port), app, threaded=True)

    def attempt() -> None:
        try:
            settle()
        except Exception as error:
            # It is made again; somebody should hear of it.
            print(f"pass failed: {error}", file=sys.stderr)

    def passes() -> None:
        while True:
            time.sleep(every)
            attempt()

    attempt()
    print(f"listening on http://{host}:{server.server_port}", flush=True)
    threading.Thread(target=passes, daemon=True).start()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    server.serve_forever()

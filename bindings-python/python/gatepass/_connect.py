"""Opening a session."""

from __future__ import annotations

import atexit
import os
from typing import Any

from . import _logs, _native
from ._errors import error_from
from ._options import pairs


def open_session(url: str | os.PathLike[str] | None, settings: dict[str, Any]) -> _native.Session:
    """A session, or what went wrong as an exception."""
    _logs.follow()
    roots = settings.get("roots")
    if isinstance(roots, os.PathLike):
        with open(roots, encoding="utf-8") as file:
            settings = {**settings, "roots": file.read()}
    if isinstance(url, os.PathLike):
        url = f"sqlite:{os.fspath(url)}"
    if url is not None and not isinstance(url, str):
        raise TypeError(f"`url` is {type(url).__name__}; give a str such as 'sqlite:access.db'")
    session, outcome = _native.Session.open(pairs({"url": url, **settings}))
    _logs.drain()
    if session is None:
        raise error_from(outcome[1])
    return session


atexit.register(_native.shutdown)

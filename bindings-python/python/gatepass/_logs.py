"""Log lines of the native part, handed to `logging` by whichever Python thread passes by."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from . import _native

if TYPE_CHECKING:
    import logging

_LEVELS = {"error": 40, "warn": 30, "info": 20, "debug": 10, "trace": 5}
_WARNING = 30


def logger(name: str = "gatepass") -> logging.Logger:
    """A logger. `logging` is a large part of what a program takes to begin: it is loaded when there is something to log."""
    import logging

    return logging.getLogger(name)


def drain() -> None:
    """Hands on what waits."""
    if _native.has_logs():
        for level, target, message in _native.drain_logs():
            logger(target.replace("::", ".")).log(_LEVELS[level], "%s", message)


def follow() -> None:
    """Keeps the lines that the logger `gatepass` wants."""
    # Who has not loaded it has not said what is wanted.
    wanted = logger().getEffectiveLevel() if "logging" in sys.modules else _WARNING
    levels = [name for name, number in _LEVELS.items() if number >= wanted]
    _native.set_log_level(levels[-1] if levels else "off")

"""Log lines of the native part, handed to `logging` by whichever Python thread passes by."""

from __future__ import annotations

import logging

from . import _native

logger = logging.getLogger("gatepass")
_LEVELS = {"error": 40, "warn": 30, "info": 20, "debug": 10, "trace": 5}


def drain() -> None:
    """Hands on what waits."""
    if _native.has_logs():
        for level, target, message in _native.drain_logs():
            logging.getLogger(target.replace("::", ".")).log(_LEVELS[level], "%s", message)


def follow() -> None:
    """Keeps the lines that the logger `gatepass` wants."""
    wanted = logger.getEffectiveLevel()
    levels = [name for name, number in _LEVELS.items() if number >= wanted]
    _native.set_log_level(levels[-1] if levels else "off")

"""Privileged access, embedded or against a server.

    import gatepass

    gp = gatepass.connect("sqlite:access.db")
    dev = gp.roles.create(gatepass.Role(name="developers", access_rules=[{"tags": {"env": "prod"}}]))
    gp.check("alice@example.com", "orders").allowed

`gatepass.aio` has the same for asyncio. Types (`gatepass.Postgres`) are loaded when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._client import Client, connect
from ._errors import Error, RateLimit
from ._generated.errors import *
from ._generated.errors import __all__ as _errors
from ._generated.names import MODULES as _MODULES
from ._native import VERSION as __version__
from ._options import CallOptions
from ._access import Access
from ._service import Pages
from ._values import Entity, OpenEnum, Value
from ._watch import Watch

_VERIFIERS = (
    "Checkpoint", "ExportReport", "verify_checkpoint", "verify_consistency", "verify_export", "verify_inclusion", "verify_webhook",
)

if TYPE_CHECKING:
    from . import aio as aio
    from ._verify import *
    from ._generated.exports import *

__all__ = [
    "Access", "CallOptions", "Client", "Entity", "Error", "OpenEnum", "Pages", "RateLimit", "Value", "Watch", "aio", "connect",
    *_VERIFIERS, *_errors, *_MODULES,
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "aio":
        return import_module(".aio", __name__)
    if name in _VERIFIERS:
        return getattr(import_module("._verify", __name__), name)
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module 'gatepass' has no attribute {name!r}")
    value = getattr(import_module(f"._generated.{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

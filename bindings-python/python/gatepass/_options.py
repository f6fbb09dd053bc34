"""What a connection and a call can be told."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Mapping, TypedDict, Union

from ._values import to_wire

Duration = Union[str, timedelta, float]


class CallOptions(TypedDict, total=False):
    """What every call takes beside its own arguments."""

    deadline: Duration
    """How long the call may take, all its attempts together: `"5s"`, a timedelta, or seconds. 10 s at first."""
    idempotency_key: str
    """Carries the call out at most once within 24 h, over restarts of the program too (RULES 5.3)."""
    at_least_revision: str
    """Answers from a state not older than this revision."""
    if_revision: str
    """Writes only if the entity has not changed since this revision (RULES 8)."""
    snapshot_at: datetime
    """Gets and lists what was there at an instant."""
    page_size: int
    """How many entities a page holds: 1 to 1,000."""


# What generated methods add to what a caller may give.
_OWN = frozenset({*CallOptions.__annotations__, "until", "timeout", "unchanged_since"})


def call_pairs(ours: Mapping[str, Any], given: Mapping[str, Any]) -> list[tuple[str, str]]:
    """A call's options over those of its connection."""
    if not given.keys() <= _OWN:
        unknown = next(name for name in given if name not in _OWN)
        known = ", ".join(f"`{name}`" for name in CallOptions.__annotations__)
        raise TypeError(f"unexpected keyword argument `{unknown}`; beside its own arguments a call takes {known}")
    return pairs({**ours, **given}) if ours else pairs(given)


def pairs(options: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Options as pairs of texts; those that are None are not given."""
    return [(name, _text(name, value)) for name, value in options.items() if value is not None]


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if name in ("deadline", "timeout") and isinstance(value, (int, float)):
        value = timedelta(seconds=value)
    if isinstance(value, (str, int, datetime, timedelta)):
        return str(to_wire(name, value))
    raise TypeError(f"`{name}` is {type(value).__name__}")

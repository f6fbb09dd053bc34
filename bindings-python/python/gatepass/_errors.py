"""What a failed call raises."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple

from . import _logs

if TYPE_CHECKING:
    from ._native import Outcome


class RateLimit(NamedTuple):
    """A rate limit that is used up."""

    limit: int
    """Calls in a minute."""
    remaining: int
    """Calls that would be answered now."""
    reset_at: datetime
    """When all of it is there again."""
    retry_after_seconds: int
    """Seconds until the next call is answered."""
    bucket: str
    """Whose calls are counted together."""


class Error(Exception):
    """A call failed. `gatepass.NotFoundError` and its like say why; all carry the same fields. Nothing secret stands in
    them."""

    kind: str
    """Why, from a closed list: `"NOT_FOUND"`. Stable."""
    code: int
    """The gRPC code."""
    message: str
    """What happened and what would be right, for a person."""
    field: str | None
    """The field at fault, as a path: `role.access_rules[1].tags`."""
    value: str | None
    """The value at fault, cut and made printable."""
    retryable: bool
    """Whether the same call, unchanged, may succeed later."""
    request_id: str | None
    """What the operator finds this call by."""
    rate_limit: RateLimit | None
    """The rate limit that is used up."""

    def __init__(self, message: str, failure: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        given = failure or {}
        self.message = message
        self.kind = given.get("kind", "UNKNOWN")
        self.code = given.get("code", 2)
        self.field = given.get("field")
        self.value = given.get("value")
        self.retryable = given.get("retryable", False)
        self.request_id = given.get("request_id")
        limit = given.get("rate_limit")
        self.rate_limit = _rate_limit(limit) if limit else None
        self._failure = dict(given)

    def __str__(self) -> str:
        request = f" (request {self.request_id})" if self.request_id else ""
        return f"{self.message}{request}"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self._failure)


def _rate_limit(limit: Mapping[str, Any]) -> RateLimit:
    from ._values import parse_time

    return RateLimit(**{**limit, "reset_at": parse_time(limit["reset_at"])})


def value_of(outcome: Outcome) -> Any:
    """What an outcome holds; raises what it says."""
    _logs.drain()
    done, value, _ = outcome
    if not done:
        raise error_from(value) from None
    return value


def error_from(failure: Mapping[str, Any]) -> Error:
    """The exception of a native failure."""
    from ._generated.errors import KINDS

    return KINDS.get(failure["kind"], Error)(failure["message"], failure)

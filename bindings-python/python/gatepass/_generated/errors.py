# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""A class for every kind of error. All of them are `gatepass.Error`."""

from __future__ import annotations

from .._errors import Error


class InvalidError(Error, ValueError):
    """A field's value is wrong."""


class AmbiguousError(InvalidError):
    """A name means several entities; pass an id (RULES 4.6)."""


class IdempotencyMismatchError(InvalidError):
    """An idempotency key was used before with another request (RULES 5.3)."""


class NotFoundError(Error):
    """What is named does not exist, or the caller may not see it."""


class AlreadyExistsError(Error):
    """A unique name, key or pair is taken."""


class PermissionDeniedError(Error, PermissionError):
    """The caller is known and may not."""


class UnauthenticatedError(Error):
    """Unknown key or wrong signature; which of them is not said (RULES 5.1)."""


class FailedPreconditionError(Error):
    """The state does not allow it."""


class RevisionMismatchError(Error):
    """A conditional write met another revision; read again and decide anew (RULES 8)."""


class UnsupportedError(Error, NotImplementedError):
    """The place asked does not offer this; StrongDM, for one, has no such call."""


class UnavailableError(Error):
    """No answer now."""


class IndeterminateError(UnavailableError):
    """A question about access could not be decided: neither allowed nor denied (RULES 1.5)."""


class ResourceExhaustedError(Error):
    """A limit or budget is used up."""


class OutOfRangeError(Error):
    """Past what can be: a reply beyond the limit, for one."""


class DeadlineExceededError(Error, TimeoutError):
    """The call's time ran out."""


class CancelledError(Error):
    """The caller gave the call up."""


class CorruptError(Error):
    """Stored data is damaged."""


class InternalError(Error):
    """A defect of this library or of the server."""


class UnknownError(Error):
    """An answer of another program that says no more."""


class ClosedError(FailedPreconditionError):
    """The connection was closed before the call. Never on the wire."""


class ForkedError(FailedPreconditionError):
    """The process was forked after the connection was opened. Never on the wire."""


class NotGrantedError(FailedPreconditionError):
    """An access request that was waited for ended without access: it was denied, canceled, timed out or revoked, as
    the value says. Never on the wire.
    """


class DeniedError(NotGrantedError):
    """An access request that was waited for was denied. Never on the wire."""


KINDS: dict[str, type[Error]] = {
    "INVALID": InvalidError,
    "AMBIGUOUS": AmbiguousError,
    "IDEMPOTENCY_MISMATCH": IdempotencyMismatchError,
    "NOT_FOUND": NotFoundError,
    "ALREADY_EXISTS": AlreadyExistsError,
    "PERMISSION_DENIED": PermissionDeniedError,
    "UNAUTHENTICATED": UnauthenticatedError,
    "FAILED_PRECONDITION": FailedPreconditionError,
    "REVISION_MISMATCH": RevisionMismatchError,
    "UNSUPPORTED": UnsupportedError,
    "UNAVAILABLE": UnavailableError,
    "INDETERMINATE": IndeterminateError,
    "RESOURCE_EXHAUSTED": ResourceExhaustedError,
    "OUT_OF_RANGE": OutOfRangeError,
    "DEADLINE_EXCEEDED": DeadlineExceededError,
    "CANCELLED": CancelledError,
    "CORRUPT": CorruptError,
    "INTERNAL": InternalError,
    "UNKNOWN": UnknownError,
    "CLOSED": ClosedError,
    "FORKED": ForkedError,
    "NOT_GRANTED": NotGrantedError,
    "DENIED": DeniedError,
}

__all__ = [
    "InvalidError",
    "AmbiguousError",
    "IdempotencyMismatchError",
    "NotFoundError",
    "AlreadyExistsError",
    "PermissionDeniedError",
    "UnauthenticatedError",
    "FailedPreconditionError",
    "RevisionMismatchError",
    "UnsupportedError",
    "UnavailableError",
    "IndeterminateError",
    "ResourceExhaustedError",
    "OutOfRangeError",
    "DeadlineExceededError",
    "CancelledError",
    "CorruptError",
    "InternalError",
    "UnknownError",
    "ClosedError",
    "ForkedError",
    "NotGrantedError",
    "DeniedError",
]

"""Checks that need no connection: of what a webhook received, and of the audit trail."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Mapping, Sequence, Union

from . import _native
from ._errors import value_of

if TYPE_CHECKING:
    from ._generated.audit import CheckpointResponse, ConsistencyProofResponse, InclusionProofResponse

    Note = Union[str, CheckpointResponse]


@dataclass(frozen=True)
class Checkpoint:
    """What a checkpoint says: so many records of this log hash to this root."""

    origin: str
    """Which log."""
    size: int
    """How many records it has."""
    root: bytes
    """The root of the tree over them (RFC 6962, 2.1)."""


@dataclass(frozen=True)
class ExportReport:
    """What was found of an exported file."""

    origin: str
    """Which log."""
    size: int
    """How many records it has; all of them are whole."""
    root: str
    """The root of the tree over them, in hexadecimal."""
    key: str
    """The key that signed its checkpoint."""
    erased: int
    """How many states were erased (RULES 6.7)."""
    agreed: tuple[int, ...]
    """The sizes of the earlier checkpoints, all of which agree."""
    not_excluded: tuple[str, ...]
    """What cannot be excluded all the same, each a sentence."""


def verify_webhook(
    body: bytes | str,
    headers: Mapping[str, str],
    secret: str | Sequence[str],
    *,
    now: datetime | None = None,
    tolerance: timedelta | float = 300,
) -> str:
    """Verifies that a webhook's message is from who has the secret (or one of them, while it is changed), is what was
    sent, and was sent within `tolerance` of `now`. Returns its id: a message that was verified may come again, and its id
    tells.

    `body` is what was received, byte for byte; `headers` any mapping of them. Raises `gatepass.UnauthenticatedError` for
    what must not be believed and `gatepass.InvalidError` for a secret that is none.
    """
    lower = {name.lower(): value for name, value in headers.items()}
    id = lower.get("webhook-id", "")
    if now is not None and now.tzinfo is None:
        raise ValueError("`now` names no zone; use datetime(…, tzinfo=timezone.utc)")
    outcome = _native.verify_webhook(
        [secret] if isinstance(secret, str) else list(secret),
        id,
        lower.get("webhook-timestamp", ""),
        lower.get("webhook-signature", ""),
        body.encode() if isinstance(body, str) else bytes(body),
        None if now is None else int(now.timestamp()),
        tolerance.total_seconds() if isinstance(tolerance, timedelta) else float(tolerance),
    )
    value_of(outcome)
    return id


def verify_checkpoint(checkpoint: Note, key: str) -> Checkpoint:
    """Verifies that this key signed the checkpoint, and says what it says. Raises `gatepass.CorruptError` for a signature
    that does not hold."""
    origin, size, root = value_of(_native.verify_checkpoint(_note(checkpoint), key))
    return Checkpoint(origin, size, root)


def verify_inclusion(proof: InclusionProofResponse, checkpoint: Note, key: str) -> None:
    """Verifies that the record the proof is of is in the log of a signed checkpoint. Raises `gatepass.CorruptError` where
    it is not."""
    value_of(_native.verify_inclusion(_note(checkpoint), key, proof.revision, proof.leaf, list(proof.hashes)))


def verify_consistency(proof: ConsistencyProofResponse, older: Note, newer: Note, key: str) -> None:
    """Verifies that the log of a signed checkpoint goes on from that of an older one. Raises `gatepass.CorruptError`
    where it does not."""
    value_of(_native.verify_consistency(_note(older), _note(newer), key, list(proof.hashes)))


def verify_export(
    path: str | os.PathLike[str], *, key: str | None = None, earlier: Sequence[Note] = ()
) -> ExportReport:
    """Verifies a file that `gatepass audit export` wrote: that its records are those of its checkpoint and of every
    earlier one given, and signed by the key that is expected. Raises `gatepass.CorruptError` naming the first record that
    is wrong."""
    report = value_of(_native.verify_export(os.fspath(path), key, [_note(note) for note in earlier]))
    return ExportReport(
        origin=report["origin"],
        size=int(report["size"]),
        root=report["root"],
        key=report["key"],
        erased=int(report["erased"]),
        agreed=tuple(int(size) for size in report["agreed"]),
        not_excluded=tuple(report["not_excluded"]),
    )


def _note(checkpoint: Note) -> str:
    return checkpoint if isinstance(checkpoint, str) else checkpoint.note


__all__ = [
    "Checkpoint", "ExportReport", "verify_checkpoint", "verify_consistency", "verify_export", "verify_inclusion", "verify_webhook",
]

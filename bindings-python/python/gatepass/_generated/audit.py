# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/audit.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class CheckpointResponse(Value):
    """Checkpoint response."""

    __slots__ = ()
    _fields = (
        "note",
        "origin",
        "size",
        "root",
    )

    def __init__(
        self,
        *,
        note: str = "",
        origin: str = "",
        size: int = 0,
        root: bytes = b"",
    ) -> None:
        self._make(
            note=note,
            origin=origin,
            size=size,
            root=root,
        )

    @property
    def note(self) -> str:
        """The signed note (C2SP tlog-checkpoint): what to keep elsewhere."""
        return read_text(self._data, "note")

    @property
    def origin(self) -> str:
        """What the note says: which log, how many records, the root of their tree."""
        return read_text(self._data, "origin")

    @property
    def size(self) -> int:
        """Size."""
        return read_int(self._data, "size")

    @property
    def root(self) -> bytes:
        """Root."""
        return read_bytes(self._data, "root")


class ConsistencyProofResponse(Value):
    """Consistency proof response."""

    __slots__ = ()
    _fields = (
        "old_size",
        "new_size",
        "hashes",
    )

    def __init__(
        self,
        *,
        old_size: int = 0,
        new_size: int = 0,
        hashes: Sequence[bytes] | None = None,
    ) -> None:
        self._make(
            old_size=old_size,
            new_size=new_size,
            hashes=hashes,
        )

    @property
    def old_size(self) -> int:
        """Old size."""
        return read_int(self._data, "old_size")

    @property
    def new_size(self) -> int:
        """New size."""
        return read_int(self._data, "new_size")

    @property
    def hashes(self) -> tuple[bytes, ...]:
        """Hashes."""
        return read_byte_strings(self._data, "hashes")


class ExportedChange(Value):
    """Salt and payload, whose SHA-256 is the commitment, or the commitment alone where the state was erased."""

    __slots__ = ()
    _fields = (
        "salt",
        "payload",
        "commitment",
    )

    def __init__(
        self,
        *,
        salt: bytes = b"",
        payload: bytes = b"",
        commitment: bytes = b"",
    ) -> None:
        self._make(
            salt=salt,
            payload=payload,
            commitment=commitment,
        )

    @property
    def salt(self) -> bytes:
        """Salt."""
        return read_bytes(self._data, "salt")

    @property
    def payload(self) -> bytes:
        """The entity's state as it is stored; empty where it was deleted."""
        return read_bytes(self._data, "payload")

    @property
    def commitment(self) -> bytes:
        """Commitment."""
        return read_bytes(self._data, "commitment")


class ExportedRecord(Value):
    """All that a record's leaf is made of: SHA-256(0x00, header, each change's commitment)."""

    __slots__ = ()
    _fields = (
        "header",
        "changes",
    )

    def __init__(
        self,
        *,
        header: bytes = b"",
        changes: Sequence[ExportedChange] | None = None,
    ) -> None:
        self._make(
            header=header,
            changes=changes,
        )

    @property
    def header(self) -> bytes:
        """Header."""
        return read_bytes(self._data, "header")

    @property
    def changes(self) -> tuple[ExportedChange, ...]:
        """In the order in which the header names the entities."""
        return read_values(self._data, "changes", ExportedChange)


class InclusionProofResponse(Value):
    """Inclusion proof response."""

    __slots__ = ()
    _fields = (
        "revision",
        "size",
        "leaf",
        "hashes",
    )

    def __init__(
        self,
        *,
        revision: int = 0,
        size: int = 0,
        leaf: bytes = b"",
        hashes: Sequence[bytes] | None = None,
    ) -> None:
        self._make(
            revision=revision,
            size=size,
            leaf=leaf,
            hashes=hashes,
        )

    @property
    def revision(self) -> int:
        """Revision."""
        return read_int(self._data, "revision")

    @property
    def size(self) -> int:
        """Size."""
        return read_int(self._data, "size")

    @property
    def leaf(self) -> bytes:
        """The record's hash as a leaf."""
        return read_bytes(self._data, "leaf")

    @property
    def hashes(self) -> tuple[bytes, ...]:
        """The proof, from the leaf up."""
        return read_byte_strings(self._data, "hashes")

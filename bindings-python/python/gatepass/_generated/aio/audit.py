# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..audit import CheckpointResponse
from ..audit import ConsistencyProofResponse
from ..audit import ExportedRecord
from ..audit import InclusionProofResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Audit(AsyncServiceBase):
    """The audit trail as something that can be checked without trusting this server: signed checkpoints, proofs,
    and the records themselves.
    """

    __slots__ = ()

    async def checkpoint(
        self,
        size: int = 0,
        **options: Unpack[CallOptions]
    ) -> CheckpointResponse:
        """Size and root of the tree over the records, signed by the store's checkpoint key."""
        answer = await self._call("Audit.Checkpoint", {"size": to_wire("size", size)}, options)
        return CheckpointResponse._from(answer)

    async def inclusion_proof(
        self,
        revision: int = 0,
        size: int = 0,
        **options: Unpack[CallOptions]
    ) -> InclusionProofResponse:
        """That a record is among the first `size` (RFC 6962, 2.1.1)."""
        answer = await self._call("Audit.InclusionProof", {"revision": to_wire("revision", revision), "size": to_wire("size", size)}, options)
        return InclusionProofResponse._from(answer)

    async def consistency_proof(
        self,
        old_size: int = 0,
        new_size: int = 0,
        **options: Unpack[CallOptions]
    ) -> ConsistencyProofResponse:
        """That the first `old_size` records are the beginning of the first `new_size` (RFC 6962, 2.1.2)."""
        answer = await self._call("Audit.ConsistencyProof", {"old_size": to_wire("old_size", old_size), "new_size": to_wire("new_size", new_size)}, options)
        return ConsistencyProofResponse._from(answer)

    def export(
        self,
        size: int = 0,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ExportedRecord]:
        """The records in order, page by page, up to the size that the first page was of."""
        return self._pages("Audit.Export", {"size": to_wire("size", size)}, (), options, ExportedRecord)

    async def verifier_key(
        self,
        **options: Unpack[CallOptions]
    ) -> str:
        """Whom the signatures under checkpoints are verified with. It is public, and never changes."""
        answer = await self._call("Audit.VerifierKey", {}, options)
        return read_text(answer, "key")

# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..approval_options import ApprovalOptionSet
from ..approval_options import StepOptions

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class ApprovalOptions(AsyncServiceBase):
    """What the steps of StrongDM's approval workflows cannot say, beside an approval workflow (RULES 3.7). While
    there are options, StrongDM's API shows the steps that have some as `all`, and changes of the steps are
    refused there and here: delete the options first.
    """

    __slots__ = ()

    async def create(
        self,
        entity: ApprovalOptionSet | None = None,
        /,
        *,
        approval_workflow: Ref = "",
        steps: Sequence[StepOptions] | None = None,
        distinct_people: bool = False,
        **options: Unpack[CallOptions]
    ) -> ApprovalOptionSet:
        """Creates one and returns it as it was stored."""
        answer = await self._call("ApprovalOptions.Create", {"approval_options": either(ApprovalOptionSet, entity, approval_workflow_id=approval_workflow, steps=steps, distinct_people=distinct_people)}, options)
        return ApprovalOptionSet._from(part(answer, "approval_options"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> ApprovalOptionSet:
        """The one with this id."""
        answer = await self._call("ApprovalOptions.Get", {"id": reference("id", id)}, options)
        return ApprovalOptionSet._from(part(answer, "approval_options"))

    async def update(
        self,
        entity: ApprovalOptionSet,
        /,
        **options: Unpack[CallOptions]
    ) -> ApprovalOptionSet:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("ApprovalOptions.Update", {"approval_options": wire(entity)}, options)
        return ApprovalOptionSet._from(part(answer, "approval_options"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("ApprovalOptions.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ApprovalOptionSet]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("ApprovalOptions.List", {"filter": filter}, values, options, ApprovalOptionSet)

    async def modify(
        self,
        id: Ref,
        change: Callable[[ApprovalOptionSet], ApprovalOptionSet],
        **options: Unpack[CallOptions]
    ) -> ApprovalOptionSet:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("ApprovalOptions.Get", {"id": reference("id", id)}),
            ("ApprovalOptions.Update", lambda entity: {"approval_options": wire(entity)}),
            lambda answer: ApprovalOptionSet._from(part(answer, "approval_options")),
            change,
            options,
        )

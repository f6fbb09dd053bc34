# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..approval_workflows import ApprovalFlowStep
from ..approval_workflows import ApprovalWorkflow

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class ApprovalWorkflows(AsyncServiceBase):
    """The service `ApprovalWorkflows`."""

    __slots__ = ()

    async def create(
        self,
        entity: ApprovalWorkflow | None = None,
        /,
        *,
        name: str = "",
        approval_mode: str = "",
        description: str = "",
        approval_workflow_steps: Sequence[ApprovalFlowStep] | None = None,
        **options: Unpack[CallOptions]
    ) -> ApprovalWorkflow:
        """Creates one and returns it as it was stored."""
        answer = await self._call("ApprovalWorkflows.Create", {"approval_workflow": either(ApprovalWorkflow, entity, name=name, approval_mode=approval_mode, description=description, approval_workflow_steps=approval_workflow_steps)}, options)
        return ApprovalWorkflow._from(part(answer, "approval_workflow"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> ApprovalWorkflow:
        """The one with this id."""
        answer = await self._call("ApprovalWorkflows.Get", {"id": reference("id", id)}, options)
        return ApprovalWorkflow._from(part(answer, "approval_workflow"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("ApprovalWorkflows.Delete", {"id": reference("id", id)}, options)

    async def update(
        self,
        entity: ApprovalWorkflow,
        /,
        **options: Unpack[CallOptions]
    ) -> ApprovalWorkflow:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("ApprovalWorkflows.Update", {"approval_workflow": wire(entity)}, options)
        return ApprovalWorkflow._from(part(answer, "approval_workflow"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ApprovalWorkflow]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("ApprovalWorkflows.List", {"filter": filter}, values, options, ApprovalWorkflow)

    async def modify(
        self,
        id: Ref,
        change: Callable[[ApprovalWorkflow], ApprovalWorkflow],
        **options: Unpack[CallOptions]
    ) -> ApprovalWorkflow:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("ApprovalWorkflows.Get", {"id": reference("id", id)}),
            ("ApprovalWorkflows.Update", lambda entity: {"approval_workflow": wire(entity)}),
            lambda answer: ApprovalWorkflow._from(part(answer, "approval_workflow")),
            change,
            options,
        )

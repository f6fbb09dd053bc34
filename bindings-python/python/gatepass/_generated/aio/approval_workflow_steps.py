# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..approval_workflow_steps import ApprovalWorkflowStep

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class ApprovalWorkflowSteps(AsyncServiceBase):
    """The service `ApprovalWorkflowSteps`."""

    __slots__ = ()

    async def create(
        self,
        entity: ApprovalWorkflowStep | None = None,
        /,
        *,
        approval_flow: Ref = "",
        **options: Unpack[CallOptions]
    ) -> ApprovalWorkflowStep:
        """Creates one and returns it as it was stored."""
        answer = await self._call("ApprovalWorkflowSteps.Create", {"approval_workflow_step": either(ApprovalWorkflowStep, entity, approval_flow_id=approval_flow)}, options)
        return ApprovalWorkflowStep._from(part(answer, "approval_workflow_step"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> ApprovalWorkflowStep:
        """The one with this id."""
        answer = await self._call("ApprovalWorkflowSteps.Get", {"id": reference("id", id)}, options)
        return ApprovalWorkflowStep._from(part(answer, "approval_workflow_step"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("ApprovalWorkflowSteps.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ApprovalWorkflowStep]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("ApprovalWorkflowSteps.List", {"filter": filter}, values, options, ApprovalWorkflowStep)

# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..approval_workflow_approvers import ApprovalWorkflowApprover

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class ApprovalWorkflowApprovers(AsyncServiceBase):
    """The service `ApprovalWorkflowApprovers`."""

    __slots__ = ()

    async def create(
        self,
        entity: ApprovalWorkflowApprover | None = None,
        /,
        *,
        approval_flow: Ref = "",
        approval_step: Ref = "",
        account: Ref = "",
        role: Ref = "",
        group: Ref = "",
        **options: Unpack[CallOptions]
    ) -> ApprovalWorkflowApprover:
        """Creates one and returns it as it was stored."""
        answer = await self._call("ApprovalWorkflowApprovers.Create", {"approval_workflow_approver": either(ApprovalWorkflowApprover, entity, approval_flow_id=approval_flow, approval_step_id=approval_step, account_id=account, role_id=role, group_id=group)}, options)
        return ApprovalWorkflowApprover._from(part(answer, "approval_workflow_approver"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> ApprovalWorkflowApprover:
        """The one with this id."""
        answer = await self._call("ApprovalWorkflowApprovers.Get", {"id": reference("id", id)}, options)
        return ApprovalWorkflowApprover._from(part(answer, "approval_workflow_approver"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("ApprovalWorkflowApprovers.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ApprovalWorkflowApprover]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("ApprovalWorkflowApprovers.List", {"filter": filter}, values, options, ApprovalWorkflowApprover)

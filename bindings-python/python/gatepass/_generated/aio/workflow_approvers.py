# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..workflow_approvers import WorkflowApprover

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class WorkflowApprovers(AsyncServiceBase):
    """The service `WorkflowApprovers`."""

    __slots__ = ()

    async def create(
        self,
        entity: WorkflowApprover | None = None,
        /,
        *,
        workflow: Ref = "",
        account: Ref = "",
        role: Ref = "",
        **options: Unpack[CallOptions]
    ) -> WorkflowApprover:
        """Creates one and returns it as it was stored."""
        answer = await self._call("WorkflowApprovers.Create", {"workflow_approver": either(WorkflowApprover, entity, workflow_id=workflow, account_id=account, role_id=role)}, options)
        return WorkflowApprover._from(part(answer, "workflow_approver"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> WorkflowApprover:
        """The one with this id."""
        answer = await self._call("WorkflowApprovers.Get", {"id": reference("id", id)}, options)
        return WorkflowApprover._from(part(answer, "workflow_approver"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("WorkflowApprovers.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[WorkflowApprover]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("WorkflowApprovers.List", {"filter": filter}, values, options, WorkflowApprover)

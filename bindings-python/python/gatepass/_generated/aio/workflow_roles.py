# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..workflow_roles import WorkflowRole

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class WorkflowRoles(AsyncServiceBase):
    """The service `WorkflowRoles`."""

    __slots__ = ()

    async def create(
        self,
        entity: WorkflowRole | None = None,
        /,
        *,
        workflow: Ref = "",
        role: Ref = "",
        **options: Unpack[CallOptions]
    ) -> WorkflowRole:
        """Creates one and returns it as it was stored."""
        answer = await self._call("WorkflowRoles.Create", {"workflow_role": either(WorkflowRole, entity, workflow_id=workflow, role_id=role)}, options)
        return WorkflowRole._from(part(answer, "workflow_role"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> WorkflowRole:
        """The one with this id."""
        answer = await self._call("WorkflowRoles.Get", {"id": reference("id", id)}, options)
        return WorkflowRole._from(part(answer, "workflow_role"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("WorkflowRoles.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[WorkflowRole]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("WorkflowRoles.List", {"filter": filter}, values, options, WorkflowRole)

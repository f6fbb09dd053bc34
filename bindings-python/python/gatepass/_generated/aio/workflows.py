# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..workflows import Workflow
from ..workflows import WorkflowLint

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Workflows(AsyncServiceBase):
    """The service `Workflows`."""

    __slots__ = ()

    async def create(
        self,
        entity: Workflow | None = None,
        /,
        *,
        name: str = "",
        description: str = "",
        weight: int = 0,
        auto_grant: bool = False,
        enabled: bool = False,
        requires_reason: bool = False,
        access_rules: AccessRules | None = None,
        approval_flow: Ref = "",
        access_request_max_duration: Duration | None = None,
        access_request_fixed_duration: Duration | None = None,
        **options: Unpack[CallOptions]
    ) -> Workflow:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Workflows.Create", {"workflow": either(Workflow, entity, name=name, description=description, weight=weight, auto_grant=auto_grant, enabled=enabled, requires_reason=requires_reason, access_rules=access_rules, approval_flow_id=approval_flow, access_request_max_duration=access_request_max_duration, access_request_fixed_duration=access_request_fixed_duration)}, options)
        return Workflow._from(part(answer, "workflow"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Workflow:
        """The one with this id."""
        answer = await self._call("Workflows.Get", {"id": reference("id", id)}, options)
        return Workflow._from(part(answer, "workflow"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("Workflows.Delete", {"id": reference("id", id)}, options)

    async def update(
        self,
        entity: Workflow,
        /,
        **options: Unpack[CallOptions]
    ) -> Workflow:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("Workflows.Update", {"workflow": wire(entity)}, options)
        return Workflow._from(part(answer, "workflow"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Workflow]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("Workflows.List", {"filter": filter}, values, options, Workflow)

    async def lint(
        self,
        workflows: Sequence[Ref] | None = None,
        **options: Unpack[CallOptions]
    ) -> tuple[WorkflowLint, ...]:
        """Whether requests under workflows can be satisfied today and by whom, and what in them is not safe."""
        answer = await self._call("Workflows.Lint", {"workflows": references("workflows", workflows)}, options)
        return read_values(answer, "workflows", WorkflowLint)

    async def modify(
        self,
        id: Ref,
        change: Callable[[Workflow], Workflow],
        **options: Unpack[CallOptions]
    ) -> Workflow:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Workflows.Get", {"id": reference("id", id)}),
            ("Workflows.Update", lambda entity: {"workflow": wire(entity)}),
            lambda answer: Workflow._from(part(answer, "workflow")),
            change,
            options,
        )

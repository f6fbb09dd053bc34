# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..workflow_options import BreakGlass
from ..workflow_options import DurationLimit
from ..workflow_options import WeeklyWindow
from ..workflow_options import WorkflowOptionSet

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class WorkflowOptions(AsyncServiceBase):
    """What StrongDM's workflows cannot say, beside a workflow (RULES 3.7). A request freezes them at its creation."""

    __slots__ = ()

    async def create(
        self,
        entity: WorkflowOptionSet | None = None,
        /,
        *,
        workflow: Ref = "",
        time_out: Duration | None = None,
        extend_without_approval_up_to: Duration | None = None,
        break_glass: BreakGlass | None = None,
        requestable_role_ids: Sequence[str] | None = None,
        cool_down: Duration | None = None,
        duration_limits: Sequence[DurationLimit] | None = None,
        automatic_windows: Sequence[WeeklyWindow] | None = None,
        automatic_condition: Ref = "",
        automatic_max_duration: Duration | None = None,
        **options: Unpack[CallOptions]
    ) -> WorkflowOptionSet:
        """Creates one and returns it as it was stored."""
        answer = await self._call("WorkflowOptions.Create", {"workflow_options": either(WorkflowOptionSet, entity, workflow_id=workflow, time_out=time_out, extend_without_approval_up_to=extend_without_approval_up_to, break_glass=break_glass, requestable_role_ids=requestable_role_ids, cool_down=cool_down, duration_limits=duration_limits, automatic_windows=automatic_windows, automatic_condition_id=automatic_condition, automatic_max_duration=automatic_max_duration)}, options)
        return WorkflowOptionSet._from(part(answer, "workflow_options"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> WorkflowOptionSet:
        """The one with this id."""
        answer = await self._call("WorkflowOptions.Get", {"id": reference("id", id)}, options)
        return WorkflowOptionSet._from(part(answer, "workflow_options"))

    async def update(
        self,
        entity: WorkflowOptionSet,
        /,
        **options: Unpack[CallOptions]
    ) -> WorkflowOptionSet:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("WorkflowOptions.Update", {"workflow_options": wire(entity)}, options)
        return WorkflowOptionSet._from(part(answer, "workflow_options"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("WorkflowOptions.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[WorkflowOptionSet]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("WorkflowOptions.List", {"filter": filter}, values, options, WorkflowOptionSet)

    async def modify(
        self,
        id: Ref,
        change: Callable[[WorkflowOptionSet], WorkflowOptionSet],
        **options: Unpack[CallOptions]
    ) -> WorkflowOptionSet:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("WorkflowOptions.Get", {"id": reference("id", id)}),
            ("WorkflowOptions.Update", lambda entity: {"workflow_options": wire(entity)}),
            lambda answer: WorkflowOptionSet._from(part(answer, "workflow_options")),
            change,
            options,
        )

# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..._aio_watch import AsyncWatch
from ..events import Event

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Events(AsyncServiceBase):
    """What happens, told as it happens: one event for each record of the journal."""

    __slots__ = ()

    def watch(
        self,
        since: str = "",
        *,
        kinds: Sequence[str] | None = None,
        entities: Sequence[Ref] | None = None,
        verbs: Sequence[str] | None = None,
        **options: Unpack[CallOptions]
    ) -> AsyncWatch[Event]:
        """Events after a revision, in order, each at least once, without end. What the caller may not list is told
        by its id and kind alone (RULES 4.1, 4.5). Nothing is told before it is durable (RULES 6.1).

        Without the permission a caller watches its own access requests, named in `entities`: it is told that
        they changed, and nothing else of what happened.
        """
        return self._watch("Events.Watch", {"since": to_wire("since", since), "kinds": to_wire("kinds", kinds), "entities": references("entities", entities), "verbs": to_wire("verbs", verbs)}, options, Event)

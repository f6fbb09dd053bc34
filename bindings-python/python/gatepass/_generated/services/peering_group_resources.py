# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._service import ServiceBase, Pages, either, part
from ..._values import *
from ..peering_group_resources import PeeringGroupResource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class PeeringGroupResources(ServiceBase):
    """The service `PeeringGroupResources`."""

    __slots__ = ()

    def create(
        self,
        entity: PeeringGroupResource | None = None,
        /,
        *,
        resource: Ref = "",
        group: Ref = "",
        **options: Unpack[CallOptions]
    ) -> PeeringGroupResource:
        """Creates one and returns it as it was stored."""
        answer = self._call("PeeringGroupResources.Create", {"peering_group_resource": either(PeeringGroupResource, entity, resource_id=resource, group_id=group)}, options)
        return PeeringGroupResource._from(part(answer, "peering_group_resource"))

    def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        self._call("PeeringGroupResources.Delete", {"id": reference("id", id)}, options)

    def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> PeeringGroupResource:
        """The one with this id."""
        answer = self._call("PeeringGroupResources.Get", {"id": reference("id", id)}, options)
        return PeeringGroupResource._from(part(answer, "peering_group_resource"))

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> Pages[PeeringGroupResource]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("PeeringGroupResources.List", {"filter": filter}, values, options, PeeringGroupResource)

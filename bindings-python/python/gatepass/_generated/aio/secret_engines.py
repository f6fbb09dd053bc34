# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..secret_engines import HealthcheckStatus
from ..secret_engine_types import SecretEngine
from ..secret_engine_policy import SecretEnginePasswordPolicy
from ..secret_store_types import SecretStore

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class SecretEngines(AsyncServiceBase):
    """The service `SecretEngines`."""

    __slots__ = ()

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[SecretEngine]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("SecretEngines.List", {"filter": filter}, values, options, SecretEngine)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> SecretEngine:
        """The one with this id."""
        answer = await self._call("SecretEngines.Get", {"id": reference("id", id)}, options)
        return SecretEngine._from(part(answer, "secret_engine"))

    async def create(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Creates one and returns it as it was stored."""
        answer = await self._call("SecretEngines.Create", {"secret_engine": wire(entity)}, options)
        return same_kind(entity, SecretEngine._from(part(answer, "secret_engine")))

    async def update(
        self,
        entity: AnyKind,
        /,
        **options: Unpack[CallOptions]
    ) -> AnyKind:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("SecretEngines.Update", {"id": entity.id, "secret_engine": wire(entity)}, options)
        return same_kind(entity, SecretEngine._from(part(answer, "secret_engine")))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("SecretEngines.Delete", {"id": reference("id", id)}, options)

    def list_secret_stores(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[SecretStore]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("SecretEngines.ListSecretStores", {"filter": filter}, values, options, SecretStore)

    async def generate_keys(
        self,
        secret_engine_id: str = "",
        **options: Unpack[CallOptions]
    ) -> None:
        """`SecretEngines.GenerateKeys`."""
        await self._call("SecretEngines.GenerateKeys", {"secret_engine_id": to_wire("secret_engine_id", secret_engine_id)}, options)

    async def healthcheck(
        self,
        secret_engine_id: str = "",
        **options: Unpack[CallOptions]
    ) -> tuple[HealthcheckStatus, ...]:
        """`SecretEngines.Healthcheck`."""
        answer = await self._call("SecretEngines.Healthcheck", {"secret_engine_id": to_wire("secret_engine_id", secret_engine_id)}, options)
        return read_values(answer, "status", HealthcheckStatus)

    async def rotate(
        self,
        id: Ref,
        password_policy: SecretEnginePasswordPolicy | None = None,
        **options: Unpack[CallOptions]
    ) -> None:
        """`SecretEngines.Rotate`."""
        await self._call("SecretEngines.Rotate", {"id": reference("id", id), "password_policy": to_wire("password_policy", password_policy)}, options)

    async def modify(
        self,
        id: Ref,
        change: Callable[[SecretEngine], SecretEngine],
        **options: Unpack[CallOptions]
    ) -> SecretEngine:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("SecretEngines.Get", {"id": reference("id", id)}),
            ("SecretEngines.Update", lambda entity: {"id": entity.id, "secret_engine": wire(entity)}),
            lambda answer: SecretEngine._from(part(answer, "secret_engine")),
            change,
            options,
        )

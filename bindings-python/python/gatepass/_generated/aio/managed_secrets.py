# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..managed_secrets import ManagedSecret
from ..managed_secrets import ManagedSecretLog
from ..managed_secrets import ManagedSecretPolicy
from ..managed_secrets import ManagedSecretValidateResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class ManagedSecrets(AsyncServiceBase):
    """The service `ManagedSecrets`."""

    __slots__ = ()

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ManagedSecret]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("ManagedSecrets.List", {"filter": filter}, values, options, ManagedSecret)

    def list_by_actor(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ManagedSecret]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("ManagedSecrets.ListByActor", {"filter": filter}, values, options, ManagedSecret)

    async def create(
        self,
        entity: ManagedSecret | None = None,
        /,
        *,
        name: str = "",
        secret_engine: Ref = "",
        value: bytes = b"",
        policy: ManagedSecretPolicy | None = None,
        tags: Mapping[str, str] | None = None,
        lock_required: bool = False,
        **options: Unpack[CallOptions]
    ) -> ManagedSecret:
        """Creates one and returns it as it was stored."""
        answer = await self._call("ManagedSecrets.Create", {"managed_secret": either(ManagedSecret, entity, name=name, secret_engine_id=secret_engine, value=value, policy=policy, tags=tags, lock_required=lock_required)}, options)
        return ManagedSecret._from(part(answer, "managed_secret"))

    async def update(
        self,
        entity: ManagedSecret,
        /,
        **options: Unpack[CallOptions]
    ) -> ManagedSecret:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("ManagedSecrets.Update", {"id": entity.id, "managed_secret": wire(entity)}, options)
        return ManagedSecret._from(part(answer, "managed_secret"))

    async def rotate(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """`ManagedSecrets.Rotate`."""
        await self._call("ManagedSecrets.Rotate", {"id": reference("id", id)}, options)

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("ManagedSecrets.Delete", {"id": reference("id", id)}, options)

    async def force_delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """`ManagedSecrets.ForceDelete`."""
        await self._call("ManagedSecrets.ForceDelete", {"id": reference("id", id)}, options)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> ManagedSecret:
        """The one with this id."""
        answer = await self._call("ManagedSecrets.Get", {"id": reference("id", id)}, options)
        return ManagedSecret._from(part(answer, "managed_secret"))

    async def retrieve(
        self,
        id: Ref,
        public_key: bytes = b"",
        **options: Unpack[CallOptions]
    ) -> ManagedSecret:
        """`ManagedSecrets.Retrieve`."""
        answer = await self._call("ManagedSecrets.Retrieve", {"id": reference("id", id), "public_key": to_wire("public_key", public_key)}, options)
        return ManagedSecret._from(part(answer, "managed_secret"))

    async def validate(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> ManagedSecretValidateResponse:
        """`ManagedSecrets.Validate`."""
        answer = await self._call("ManagedSecrets.Validate", {"id": reference("id", id)}, options)
        return ManagedSecretValidateResponse._from(answer)

    def logs(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[ManagedSecretLog]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("ManagedSecrets.Logs", {"filter": filter}, values, options, ManagedSecretLog)

    async def modify(
        self,
        id: Ref,
        change: Callable[[ManagedSecret], ManagedSecret],
        **options: Unpack[CallOptions]
    ) -> ManagedSecret:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("ManagedSecrets.Get", {"id": reference("id", id)}),
            ("ManagedSecrets.Update", lambda entity: {"id": entity.id, "managed_secret": wire(entity)}),
            lambda answer: ManagedSecret._from(part(answer, "managed_secret")),
            change,
            options,
        )

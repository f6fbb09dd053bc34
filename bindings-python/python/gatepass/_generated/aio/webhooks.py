# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..webhooks import Webhook
from ..webhooks import WebhookCreateResponse
from ..webhooks import WebhookDelivery

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Webhooks(AsyncServiceBase):
    """Events sent to a URL as they happen, by the server, signed as Standard Webhooks are."""

    __slots__ = ()

    async def create(
        self,
        entity: Webhook | None = None,
        /,
        *,
        url: str = "",
        description: str = "",
        kinds: Sequence[str] | None = None,
        entities: Sequence[Ref] | None = None,
        verbs: Sequence[str] | None = None,
        disabled: bool = False,
        **options: Unpack[CallOptions]
    ) -> Webhook:
        """Creates one and returns it as it was stored."""
        answer = await self._call("Webhooks.Create", {"webhook": either(Webhook, entity, url=url, description=description, kinds=kinds, entities=entities, verbs=verbs, disabled=disabled)}, options)
        return Webhook._from(part(answer, "webhook"))

    async def create_response(
        self,
        entity: Webhook | None = None,
        /,
        *,
        url: str = "",
        description: str = "",
        kinds: Sequence[str] | None = None,
        entities: Sequence[Ref] | None = None,
        verbs: Sequence[str] | None = None,
        disabled: bool = False,
        **options: Unpack[CallOptions]
    ) -> WebhookCreateResponse:
        """Creates one and returns the whole answer, with the keys it shows this once."""
        answer = await self._call("Webhooks.Create", {"webhook": either(Webhook, entity, url=url, description=description, kinds=kinds, entities=entities, verbs=verbs, disabled=disabled)}, options)
        return WebhookCreateResponse._from(answer)

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> Webhook:
        """The one with this id."""
        answer = await self._call("Webhooks.Get", {"id": reference("id", id)}, options)
        return Webhook._from(part(answer, "webhook"))

    async def update(
        self,
        entity: Webhook,
        /,
        **options: Unpack[CallOptions]
    ) -> Webhook:
        """Replaces what the client says of a webhook. Its secret stays."""
        answer = await self._call("Webhooks.Update", {"id": entity.id, "webhook": wire(entity)}, options)
        return Webhook._from(part(answer, "webhook"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """With it go its secret and what was not delivered yet."""
        await self._call("Webhooks.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Webhook]:
        """All of them, in the order of their ids."""
        return self._pages("Webhooks.List", {}, (), options, Webhook)

    def deliveries(
        self,
        id: Ref,
        status: str = "",
        **options: Unpack[CallOptions]
    ) -> AsyncPages[WebhookDelivery]:
        """What is on its way and what was given up, oldest first. What was delivered is not kept."""
        return self._pages("Webhooks.Deliveries", {"id": reference("id", id), "status": to_wire("status", status)}, (), options, WebhookDelivery)

    async def redeliver(
        self,
        id: Ref,
        revision: str = "",
        **options: Unpack[CallOptions]
    ) -> int:
        """Sends events again, from the first attempt on: one by its revision, or everything that was given up."""
        answer = await self._call("Webhooks.Redeliver", {"id": reference("id", id), "revision": to_wire("revision", revision)}, options)
        return read_int(answer, "deliveries")

    async def modify(
        self,
        id: Ref,
        change: Callable[[Webhook], Webhook],
        **options: Unpack[CallOptions]
    ) -> Webhook:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("Webhooks.Get", {"id": reference("id", id)}),
            ("Webhooks.Update", lambda entity: {"id": entity.id, "webhook": wire(entity)}),
            lambda answer: Webhook._from(part(answer, "webhook")),
            change,
            options,
        )

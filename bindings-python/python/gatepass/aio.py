"""The same client for asyncio: `await gatepass.aio.connect(...)`."""

from __future__ import annotations

import asyncio
import os
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Sequence

from ._connect import open_session
from ._generated.aio import Services
from ._options import CallOptions, Duration
from ._errors import value_of
from ._service import as_of_instant
from ._values import Ref, reference
from ._aio_watch import AsyncWatch

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self, Unpack

    from ._aio_access_service import AccessService
    from ._generated.access import AsOf, CheckResponse, ExplainResponse
    from ._generated.events import Event
    from ._native import Session


class Client(Services):
    """A connection: `await gatepass.aio.connect(...)` makes it. It closes at the end of an `async with` block."""

    def __init__(self, session: Session, options: dict[str, Any]) -> None:
        super().__init__(session, options)

    def with_options(self, **options: Unpack[CallOptions]) -> Client:
        """The same connection, with these options for its calls."""
        return Client(self._session, {**self._options, **options})

    def acting_as(self, account: Ref) -> Client:
        """Another connection to the same embedded engine, whose calls are for this account: with it one program, a test
        for one, speaks for several people. A server takes that account's own key and raises `gatepass.UnsupportedError`.
        """
        session, outcome = self._session.acting_as(reference("account", account))
        value_of(outcome)
        assert session is not None
        return Client(session, self._options)

    def at(self, instant: datetime) -> Client:
        """The same connection, whose gets and lists are of what there was at an instant."""
        return self.with_options(snapshot_at=instant)

    async def check(self, account: Ref, resource: Ref, as_of: AsOf | None = None, *, at: datetime | None = None, **options: Unpack[CallOptions]) -> CheckResponse:
        """Whether the account reaches the resource: `gp.check(alice, "orders").allowed`. Programs should pass entities or ids
        (RULES 4.6). `at` asks about an instant; `as_of` about that or a revision."""
        return await self.access.check(
            reference("account", account), reference("resource", resource), as_of=as_of_instant(as_of, at), **options
        )

    async def is_allowed(self, account: Ref, resource: Ref) -> bool:
        """The same question by entities or ids, and only yes or no: with the engine in this process the fastest way to
        ask."""
        # Texts are by far the most; nothing is done for them twice.
        who = account if type(account) is str else reference("account", account)
        what = resource if type(resource) is str else reference("resource", resource)
        answer = self._session.is_allowed(who, what)
        if answer is True or answer is False:
            return answer
        if answer is None:
            return (await self.check(account, resource)).allowed
        return bool(value_of(answer))

    async def explain(self, account: Ref, resource: Ref, as_of: AsOf | None = None, *, at: datetime | None = None, **options: Unpack[CallOptions]) -> ExplainResponse:
        """Why the account reaches the resource, or which smallest set of facts is missing. `at` and `as_of` as in
        `check`."""
        return await self.access.explain(
            reference("account", account), reference("resource", resource), as_of=as_of_instant(as_of, at), **options
        )

    def watch(
        self,
        since: str = "",
        *,
        kinds: Sequence[str] = (),
        entities: Sequence[Ref] = (),
        verbs: Sequence[str] = (),
        **options: Unpack[CallOptions],
    ) -> AsyncWatch[Event]:
        """What happens, as it happens: from now on, after a revision (`since=request_revision`), or from the beginning
        (`since="0"`). Several kinds (`"role"`), entities or verbs (`"role added"`) mean any of them; of kinds, entities
        and verbs together, all must fit. The permission `audit:activities` is needed for more than one's own requests."""
        return self.events.watch(since, kinds=kinds, entities=entities, verbs=verbs, **options)

    @cached_property
    def access(self) -> AccessService:
        """Questions about access, and access for as long as it is used: `async with gp.access("orders", reason="INC-1042"):`."""
        from ._aio_access_service import AccessService

        return AccessService(self)

    @property
    def revision(self) -> str | None:
        """The highest revision that came back over this connection: what to demand of another one that shall see
        everything this one has seen (`at_least_revision`)."""
        outcome = self._session.revision()
        value_of(outcome)
        return outcome[2]

    @property
    def is_embedded(self) -> bool:
        """Whether the engine is in this process."""
        return self._session.is_embedded

    async def close(self) -> None:
        """Ends the connection; twice is fine. Later calls raise `gatepass.ClosedError`."""
        await asyncio.to_thread(self._session.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<gatepass.aio.Client {'embedded' if self.is_embedded else 'remote'}>"


async def connect(
    url: str | os.PathLike[str] | None = None,
    *,
    access_key: str | None = None,
    secret_key: str | None = None,
    actor: str | None = None,
    test_store: bool = False,
    roots: str | os.PathLike[str] | None = None,
    proxy: str | None = None,
    retries: int | None = None,
    deadline: Duration | None = None,
    at_least_revision: str | None = None,
    snapshot_at: datetime | None = None,
    page_size: int | None = None,
) -> Client:
    """Connects to what the URL names: `memory:`, `sqlite:PATH`, `https://HOST`. Without a URL the environment says where:
    `GATEPASS_URL` with its keys, else `SDM_API_HOST` with its.

    `actor` is the account that calls to an embedded engine are for; a server takes that account's own key. `test_store`
    makes a file that is created a test store, whose clock can be moved. `roots` are certificates in PEM, or a path to
    them, one of which must have issued the server's. `proxy` is the one that calls go through
    (`"http://[USER:PASSWORD@]HOST:PORT"`, or `"direct"` for none); without it `HTTPS_PROXY` and `NO_PROXY` say. `retries`
    says how often a failed call is tried again at most. What follows holds for every call that says nothing else (`gatepass.CallOptions`).
    """
    settings = {
        "access_key": access_key, "secret_key": secret_key, "actor": actor, "test_store": test_store or None,
        "roots": roots, "proxy": proxy, "retries": retries, "deadline": deadline, "at_least_revision": at_least_revision,
        "snapshot_at": snapshot_at, "page_size": page_size,
    }
    return Client(await asyncio.to_thread(open_session, url, settings), {})


__all__ = ["Client", "connect"]

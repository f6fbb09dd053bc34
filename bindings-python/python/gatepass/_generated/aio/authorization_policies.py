# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..authorization_policies import AuthorizationPolicy
from ..authorization_policies import AuthorizationPolicyRule
from ..authorization_policies import AuthorizationPolicyState

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class AuthorizationPolicies(AsyncServiceBase):
    """The service `AuthorizationPolicies`."""

    __slots__ = ()

    async def create(
        self,
        entity: AuthorizationPolicy | None = None,
        /,
        *,
        name: str = "",
        description: str = "",
        rules: Sequence[AuthorizationPolicyRule] | None = None,
        state: AuthorizationPolicyState | str | None = None,
        **options: Unpack[CallOptions]
    ) -> AuthorizationPolicy:
        """Creates one and returns it as it was stored."""
        answer = await self._call("AuthorizationPolicies.Create", {"authorization_policy": either(AuthorizationPolicy, entity, name=name, description=description, rules=rules, state=state)}, options)
        return AuthorizationPolicy._from(part(answer, "authorization_policy"))

    async def get(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> AuthorizationPolicy:
        """The one with this id."""
        answer = await self._call("AuthorizationPolicies.Get", {"id": reference("id", id)}, options)
        return AuthorizationPolicy._from(part(answer, "authorization_policy"))

    async def update(
        self,
        entity: AuthorizationPolicy,
        /,
        **options: Unpack[CallOptions]
    ) -> AuthorizationPolicy:
        """Replaces the one with the entity's id and returns it as it was stored. It overwrites what others changed
        meanwhile; `modify` does not.
        """
        answer = await self._call("AuthorizationPolicies.Update", {"id": entity.id, "authorization_policy": wire(entity)}, options)
        return AuthorizationPolicy._from(part(answer, "authorization_policy"))

    async def delete(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """Deletes the one with this id."""
        await self._call("AuthorizationPolicies.Delete", {"id": reference("id", id)}, options)

    def list(
        self,
        filter: str = "",
        *values: str,
        **options: Unpack[CallOptions]
    ) -> AsyncPages[AuthorizationPolicy]:
        """Those that the filter matches, in the order of their ids. An empty filter matches all; a `?` in it stands
        for the next of the values.
        """
        return self._pages("AuthorizationPolicies.List", {"filter": filter}, values, options, AuthorizationPolicy)

    async def modify(
        self,
        id: Ref,
        change: Callable[[AuthorizationPolicy], AuthorizationPolicy],
        **options: Unpack[CallOptions]
    ) -> AuthorizationPolicy:
        """Gets the one with this id, writes back what `change` makes of it, unless someone else changed it
        meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On
        StrongDM the last write wins.
        """
        return await self._modify(
            ("AuthorizationPolicies.Get", {"id": reference("id", id)}),
            ("AuthorizationPolicies.Update", lambda entity: {"id": entity.id, "authorization_policy": wire(entity)}),
            lambda answer: AuthorizationPolicy._from(part(answer, "authorization_policy")),
            change,
            options,
        )

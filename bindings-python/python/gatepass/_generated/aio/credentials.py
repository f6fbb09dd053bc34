# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Services and their methods."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from ..._aio_service import AsyncServiceBase, AsyncPages, either, part
from ..._values import *
from ..credentials import Credential
from ..credentials import CredentialCreateResponse
from ..credentials import CredentialCreateTokenResponse

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._options import CallOptions


class Credentials(AsyncServiceBase):
    """Personal keys of one user or service account: they act only as that account (RULES 4.2)."""

    __slots__ = ()

    async def create(
        self,
        account: Ref = "",
        name: str = "",
        *,
        lifetime: Duration | None = None,
        fresh_only: bool = False,
        basic: bool = False,
        **options: Unpack[CallOptions]
    ) -> CredentialCreateResponse:
        """For another account, the caller must hold every permission the credential would (RULES 4.3)."""
        answer = await self._call("Credentials.Create", {"account": reference("account", account), "name": to_wire("name", name), "lifetime": to_wire("lifetime", lifetime), "fresh_only": to_wire("fresh_only", fresh_only), "basic": to_wire("basic", basic)}, options)
        return CredentialCreateResponse._from(answer)

    def list(
        self,
        account: Ref = "",
        **options: Unpack[CallOptions]
    ) -> AsyncPages[Credential]:
        """All of them, in the order of their ids."""
        return self._pages("Credentials.List", {"account": reference("account", account)}, (), options, Credential)

    async def create_token(
        self,
        duration: Duration | None = None,
        **options: Unpack[CallOptions]
    ) -> CredentialCreateTokenResponse:
        """A bearer token for JSON over HTTP. The call must bear the fresh signature; the token acts as its
        credential and ends with it (RULES 5.4). A credential has at most 8 live tokens.
        """
        answer = await self._call("Credentials.CreateToken", {"duration": to_wire("duration", duration)}, options)
        return CredentialCreateTokenResponse._from(answer)

    async def revoke(
        self,
        id: Ref,
        **options: Unpack[CallOptions]
    ) -> None:
        """The key stops working at once."""
        await self._call("Credentials.Revoke", {"id": reference("id", id)}, options)

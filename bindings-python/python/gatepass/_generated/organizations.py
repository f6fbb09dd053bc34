# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/organizations.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class MFAConfig(Value):
    """MFA config."""

    __slots__ = ()
    _fields = (
        "enabled",
        "provider",
        "okta",
    )

    def __init__(
        self,
        *,
        enabled: bool = False,
        provider: str = "",
        okta: OktaMFAConfig | None = None,
    ) -> None:
        self._make(
            enabled=enabled,
            provider=provider,
            okta=okta,
        )

    @property
    def enabled(self) -> bool:
        """Enabled."""
        return read_bool(self._data, "enabled")

    @property
    def provider(self) -> str:
        """Provider."""
        return read_text(self._data, "provider")

    @property
    def okta(self) -> OktaMFAConfig | None:
        """Okta."""
        return read_value(self._data, "okta", OktaMFAConfig)


class OktaMFAConfig(Value):
    """Okta MFA config."""

    __slots__ = ()
    _fields = (
        "auth_mode",
        "api_token",
        "api_token_set",
        "client_id",
        "private_key_pem",
        "private_key_pem_set",
        "organization_url",
        "multidevice_push_enabled",
        "user_lookup",
        "private_key_id",
        "private_key_id_set",
    )
    _secrets = (
        "api_token",
        "private_key_pem",
    )

    def __init__(
        self,
        *,
        auth_mode: str = "",
        api_token: str = "",
        api_token_set: bool = False,
        client_id: str = "",
        private_key_pem: str = "",
        private_key_pem_set: bool = False,
        organization_url: str = "",
        multidevice_push_enabled: bool = False,
        user_lookup: str = "",
        private_key_id: str = "",
        private_key_id_set: bool = False,
    ) -> None:
        self._make(
            auth_mode=auth_mode,
            api_token=api_token,
            api_token_set=api_token_set,
            client_id=client_id,
            private_key_pem=private_key_pem,
            private_key_pem_set=private_key_pem_set,
            organization_url=organization_url,
            multidevice_push_enabled=multidevice_push_enabled,
            user_lookup=user_lookup,
            private_key_id=private_key_id,
            private_key_id_set=private_key_id_set,
        )

    @property
    def auth_mode(self) -> str:
        """Auth mode."""
        return read_text(self._data, "auth_mode")

    @property
    def api_token(self) -> str:
        """Api token. A secret: it is never printed."""
        return read_text(self._data, "api_token")

    @property
    def api_token_set(self) -> bool:
        """Api token set."""
        return read_bool(self._data, "api_token_set")

    @property
    def client_id(self) -> str:
        """Client id."""
        return read_text(self._data, "client_id")

    @property
    def private_key_pem(self) -> str:
        """Private key pem. A secret: it is never printed."""
        return read_text(self._data, "private_key_pem")

    @property
    def private_key_pem_set(self) -> bool:
        """Private key pem set."""
        return read_bool(self._data, "private_key_pem_set")

    @property
    def organization_url(self) -> str:
        """Organization url."""
        return read_text(self._data, "organization_url")

    @property
    def multidevice_push_enabled(self) -> bool:
        """Multidevice push enabled."""
        return read_bool(self._data, "multidevice_push_enabled")

    @property
    def user_lookup(self) -> str:
        """User lookup."""
        return read_text(self._data, "user_lookup")

    @property
    def private_key_id(self) -> str:
        """Private key id."""
        return read_text(self._data, "private_key_id")

    @property
    def private_key_id_set(self) -> bool:
        """Private key id set."""
        return read_bool(self._data, "private_key_id_set")

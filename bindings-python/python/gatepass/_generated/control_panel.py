# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/control_panel.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class ControlPanelGetOrgURLInfoResponse(Value):
    """Control panel get org URL info response."""

    __slots__ = ()
    _fields = (
        "base_url",
        "websites_subdomain",
        "oidc_issuer_url",
        "saml_metadata_url",
    )

    def __init__(
        self,
        *,
        base_url: str = "",
        websites_subdomain: str = "",
        oidc_issuer_url: str = "",
        saml_metadata_url: str = "",
    ) -> None:
        self._make(
            base_url=base_url,
            websites_subdomain=websites_subdomain,
            oidc_issuer_url=oidc_issuer_url,
            saml_metadata_url=saml_metadata_url,
        )

    @property
    def base_url(self) -> str:
        """Base url."""
        return read_text(self._data, "base_url")

    @property
    def websites_subdomain(self) -> str:
        """Websites subdomain."""
        return read_text(self._data, "websites_subdomain")

    @property
    def oidc_issuer_url(self) -> str:
        """Oidc issuer url."""
        return read_text(self._data, "oidc_issuer_url")

    @property
    def saml_metadata_url(self) -> str:
        """Saml metadata url."""
        return read_text(self._data, "saml_metadata_url")

# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/discovery_connectors.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *
from .tags import Tag


class Connector(Entity):
    """Connector.

    One of its kinds, which are classes below this one; a kind that this version does not know is of this class
    itself.
    """

    __slots__ = ()
    _kinds: ClassVar[dict[str, str]] = {
        "aws": "AWSConnector",
        "azure": "AzureConnector",
        "gcp": "GCPConnector",
    }

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def scan_period(self) -> str:
        """Scan period."""
        return read_text(self._data, "scan_period")

    @property
    def services(self) -> tuple[str, ...]:
        """Services."""
        return read_texts(self._data, "services")

    @property
    def include_tags(self) -> tuple[Tag, ...]:
        """Include tags."""
        return read_values(self._data, "include_tags", Tag)

    @property
    def exclude_tags(self) -> tuple[Tag, ...]:
        """Exclude tags."""
        return read_values(self._data, "exclude_tags", Tag)


class AWSConnector(Connector):
    """A connector of the kind `AWSConnector`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "description",
        "scan_period",
        "services",
        "include_tags",
        "exclude_tags",
        "role_name",
        "account_ids",
    )
    _kind = "aws"

    def __init__(
        self,
        *,
        name: str,
        description: str = "",
        scan_period: str = "",
        services: Sequence[str] | None = None,
        include_tags: Sequence[Tag] | None = None,
        exclude_tags: Sequence[Tag] | None = None,
        role_name: str = "",
        account_ids: Sequence[str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            description=description,
            scan_period=scan_period,
            services=services,
            include_tags=include_tags,
            exclude_tags=exclude_tags,
            role_name=role_name,
            account_ids=account_ids,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def scan_period(self) -> str:
        """Scan period."""
        return read_text(self._data, "scan_period")

    @property
    def services(self) -> tuple[str, ...]:
        """Services."""
        return read_texts(self._data, "services")

    @property
    def include_tags(self) -> tuple[Tag, ...]:
        """Include tags."""
        return read_values(self._data, "include_tags", Tag)

    @property
    def exclude_tags(self) -> tuple[Tag, ...]:
        """Exclude tags."""
        return read_values(self._data, "exclude_tags", Tag)

    @property
    def role_name(self) -> str:
        """Role name."""
        return read_text(self._data, "role_name")

    @property
    def account_ids(self) -> tuple[str, ...]:
        """Account ids."""
        return read_texts(self._data, "account_ids")


class AzureConnector(Connector):
    """A connector of the kind `AzureConnector`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "description",
        "scan_period",
        "services",
        "include_tags",
        "exclude_tags",
        "tenant_id",
        "client_id",
        "subscription_ids",
    )
    _kind = "azure"

    def __init__(
        self,
        *,
        name: str,
        description: str = "",
        scan_period: str = "",
        services: Sequence[str] | None = None,
        include_tags: Sequence[Tag] | None = None,
        exclude_tags: Sequence[Tag] | None = None,
        tenant_id: str = "",
        client_id: str = "",
        subscription_ids: Sequence[str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            description=description,
            scan_period=scan_period,
            services=services,
            include_tags=include_tags,
            exclude_tags=exclude_tags,
            tenant_id=tenant_id,
            client_id=client_id,
            subscription_ids=subscription_ids,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def scan_period(self) -> str:
        """Scan period."""
        return read_text(self._data, "scan_period")

    @property
    def services(self) -> tuple[str, ...]:
        """Services."""
        return read_texts(self._data, "services")

    @property
    def include_tags(self) -> tuple[Tag, ...]:
        """Include tags."""
        return read_values(self._data, "include_tags", Tag)

    @property
    def exclude_tags(self) -> tuple[Tag, ...]:
        """Exclude tags."""
        return read_values(self._data, "exclude_tags", Tag)

    @property
    def tenant_id(self) -> str:
        """Tenant id."""
        return read_text(self._data, "tenant_id")

    @property
    def client_id(self) -> str:
        """Client id."""
        return read_text(self._data, "client_id")

    @property
    def subscription_ids(self) -> tuple[str, ...]:
        """Subscription ids."""
        return read_texts(self._data, "subscription_ids")


class GCPConnector(Connector):
    """A connector of the kind `GCPConnector`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "description",
        "scan_period",
        "services",
        "include_tags",
        "exclude_tags",
        "project_ids",
        "workload_project_number",
        "workload_project_id",
        "workload_provider_id",
        "workload_pool_id",
    )
    _kind = "gcp"

    def __init__(
        self,
        *,
        name: str,
        description: str = "",
        scan_period: str = "",
        services: Sequence[str] | None = None,
        include_tags: Sequence[Tag] | None = None,
        exclude_tags: Sequence[Tag] | None = None,
        project_ids: Sequence[str] | None = None,
        workload_project_number: str = "",
        workload_project_id: str = "",
        workload_provider_id: str = "",
        workload_pool_id: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            description=description,
            scan_period=scan_period,
            services=services,
            include_tags=include_tags,
            exclude_tags=exclude_tags,
            project_ids=project_ids,
            workload_project_number=workload_project_number,
            workload_project_id=workload_project_id,
            workload_provider_id=workload_provider_id,
            workload_pool_id=workload_pool_id,
        )

    @property
    def id(self) -> str:
        """Id. Set by the server."""
        return read_text(self._data, "id")

    @property
    def name(self) -> str:
        """Name. Required."""
        return read_text(self._data, "name")

    @property
    def description(self) -> str:
        """Description."""
        return read_text(self._data, "description")

    @property
    def scan_period(self) -> str:
        """Scan period."""
        return read_text(self._data, "scan_period")

    @property
    def services(self) -> tuple[str, ...]:
        """Services."""
        return read_texts(self._data, "services")

    @property
    def include_tags(self) -> tuple[Tag, ...]:
        """Include tags."""
        return read_values(self._data, "include_tags", Tag)

    @property
    def exclude_tags(self) -> tuple[Tag, ...]:
        """Exclude tags."""
        return read_values(self._data, "exclude_tags", Tag)

    @property
    def project_ids(self) -> tuple[str, ...]:
        """Project ids."""
        return read_texts(self._data, "project_ids")

    @property
    def workload_project_number(self) -> str:
        """Workload project number."""
        return read_text(self._data, "workload_project_number")

    @property
    def workload_project_id(self) -> str:
        """Workload project id."""
        return read_text(self._data, "workload_project_id")

    @property
    def workload_provider_id(self) -> str:
        """Workload provider id."""
        return read_text(self._data, "workload_provider_id")

    @property
    def workload_pool_id(self) -> str:
        """Workload pool id."""
        return read_text(self._data, "workload_pool_id")

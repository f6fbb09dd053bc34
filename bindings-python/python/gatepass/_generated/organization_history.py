# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/organization_history.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class LogCategoryConfig(Value):
    """Log category config."""

    __slots__ = ()
    _fields = (
        "remote_encoder",
        "remote_discard_replays",
    )

    def __init__(
        self,
        *,
        remote_encoder: str = "",
        remote_discard_replays: bool = False,
    ) -> None:
        self._make(
            remote_encoder=remote_encoder,
            remote_discard_replays=remote_discard_replays,
        )

    @property
    def remote_encoder(self) -> str:
        """Remote encoder."""
        return read_text(self._data, "remote_encoder")

    @property
    def remote_discard_replays(self) -> bool:
        """Remote discard replays."""
        return read_bool(self._data, "remote_discard_replays")


class LogCategoryConfigMap(Value):
    """Log category config map."""

    __slots__ = ()
    _fields = (
        "entries",
    )

    def __init__(
        self,
        *,
        entries: Sequence[LogCategoryConfigMapEntry] | None = None,
    ) -> None:
        self._make(
            entries=entries,
        )

    @property
    def entries(self) -> tuple[LogCategoryConfigMapEntry, ...]:
        """Entries."""
        return read_values(self._data, "entries", LogCategoryConfigMapEntry)


class LogCategoryConfigMapEntry(Value):
    """Entry."""

    __slots__ = ()
    _fields = (
        "name",
        "config",
    )

    def __init__(
        self,
        *,
        name: str = "",
        config: LogCategoryConfig | None = None,
    ) -> None:
        self._make(
            name=name,
            config=config,
        )

    @property
    def name(self) -> str:
        """Name."""
        return read_text(self._data, "name")

    @property
    def config(self) -> LogCategoryConfig | None:
        """Config."""
        return read_value(self._data, "config", LogCategoryConfig)


class LogConfig(Value):
    """Log config."""

    __slots__ = ()
    _fields = (
        "local_storage",
        "local_encoder",
        "local_format",
        "local_tcp_address",
        "local_socket_path",
        "public_key",
        "categories",
    )

    def __init__(
        self,
        *,
        local_storage: str = "",
        local_encoder: str = "",
        local_format: str = "",
        local_tcp_address: str = "",
        local_socket_path: str = "",
        public_key: str = "",
        categories: LogCategoryConfigMap | None = None,
    ) -> None:
        self._make(
            local_storage=local_storage,
            local_encoder=local_encoder,
            local_format=local_format,
            local_tcp_address=local_tcp_address,
            local_socket_path=local_socket_path,
            public_key=public_key,
            categories=categories,
        )

    @property
    def local_storage(self) -> str:
        """Local storage."""
        return read_text(self._data, "local_storage")

    @property
    def local_encoder(self) -> str:
        """Local encoder."""
        return read_text(self._data, "local_encoder")

    @property
    def local_format(self) -> str:
        """Local format."""
        return read_text(self._data, "local_format")

    @property
    def local_tcp_address(self) -> str:
        """Local tcp address."""
        return read_text(self._data, "local_tcp_address")

    @property
    def local_socket_path(self) -> str:
        """Local socket path."""
        return read_text(self._data, "local_socket_path")

    @property
    def public_key(self) -> str:
        """Public key."""
        return read_text(self._data, "public_key")

    @property
    def categories(self) -> LogCategoryConfigMap | None:
        """Categories."""
        return read_value(self._data, "categories", LogCategoryConfigMap)


class Organization(Entity):
    """The organization itself."""

    __slots__ = ()
    _fields = (
        "name",
        "created_at",
        "updated_at",
        "auth_provider",
        "idle_timeout_enabled",
        "idle_timeout",
        "session_timeout_enabled",
        "session_timeout",
        "mfa_enabled",
        "mfa_provider",
        "log_remote_encoder",
        "log_local_storage",
        "log_local_encoder",
        "log_local_format",
        "log_tcp_address",
        "log_socket_path",
        "scim_provider",
        "websites_subdomain",
        "ssh_certificate_authority_public_key",
        "ssh_certificate_authority_updated_at",
        "require_secret_store",
        "sensitive_label",
        "saml_metadata_url",
        "kind",
        "id",
        "loopback_range",
        "device_trust_enabled",
        "device_trust_provider",
        "enforce_single_session",
        "discard_replays",
        "public_key_pem",
        "log_config",
        "peer_policies_enabled",
    )

    def __init__(
        self,
        *,
        name: str = "",
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        auth_provider: str = "",
        idle_timeout_enabled: bool = False,
        idle_timeout: Duration | None = None,
        session_timeout_enabled: bool = False,
        session_timeout: Duration | None = None,
        mfa_enabled: bool = False,
        mfa_provider: str = "",
        log_remote_encoder: str = "",
        log_local_storage: str = "",
        log_local_encoder: str = "",
        log_local_format: str = "",
        log_tcp_address: str = "",
        log_socket_path: str = "",
        scim_provider: str = "",
        websites_subdomain: str = "",
        ssh_certificate_authority_public_key: str = "",
        ssh_certificate_authority_updated_at: datetime | None = None,
        require_secret_store: bool = False,
        sensitive_label: str = "",
        saml_metadata_url: str = "",
        kind: str = "",
        id: Ref = "",
        loopback_range: str = "",
        device_trust_enabled: bool = False,
        device_trust_provider: str = "",
        enforce_single_session: bool = False,
        discard_replays: bool = False,
        public_key_pem: str = "",
        log_config: LogConfig | None = None,
        peer_policies_enabled: bool = False,
    ) -> None:
        self._make(
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            auth_provider=auth_provider,
            idle_timeout_enabled=idle_timeout_enabled,
            idle_timeout=idle_timeout,
            session_timeout_enabled=session_timeout_enabled,
            session_timeout=session_timeout,
            mfa_enabled=mfa_enabled,
            mfa_provider=mfa_provider,
            log_remote_encoder=log_remote_encoder,
            log_local_storage=log_local_storage,
            log_local_encoder=log_local_encoder,
            log_local_format=log_local_format,
            log_tcp_address=log_tcp_address,
            log_socket_path=log_socket_path,
            scim_provider=scim_provider,
            websites_subdomain=websites_subdomain,
            ssh_certificate_authority_public_key=ssh_certificate_authority_public_key,
            ssh_certificate_authority_updated_at=ssh_certificate_authority_updated_at,
            require_secret_store=require_secret_store,
            sensitive_label=sensitive_label,
            saml_metadata_url=saml_metadata_url,
            kind=kind,
            id=id,
            loopback_range=loopback_range,
            device_trust_enabled=device_trust_enabled,
            device_trust_provider=device_trust_provider,
            enforce_single_session=enforce_single_session,
            discard_replays=discard_replays,
            public_key_pem=public_key_pem,
            log_config=log_config,
            peer_policies_enabled=peer_policies_enabled,
        )

    @property
    def name(self) -> str:
        """Name."""
        return read_text(self._data, "name")

    @property
    def created_at(self) -> datetime | None:
        """Created at."""
        return read_time(self._data, "created_at")

    @property
    def updated_at(self) -> datetime | None:
        """Updated at."""
        return read_time(self._data, "updated_at")

    @property
    def auth_provider(self) -> str:
        """Auth provider."""
        return read_text(self._data, "auth_provider")

    @property
    def idle_timeout_enabled(self) -> bool:
        """Idle timeout enabled."""
        return read_bool(self._data, "idle_timeout_enabled")

    @property
    def idle_timeout(self) -> timedelta | None:
        """Idle timeout."""
        return read_duration(self._data, "idle_timeout")

    @property
    def session_timeout_enabled(self) -> bool:
        """Session timeout enabled."""
        return read_bool(self._data, "session_timeout_enabled")

    @property
    def session_timeout(self) -> timedelta | None:
        """Session timeout."""
        return read_duration(self._data, "session_timeout")

    @property
    def mfa_enabled(self) -> bool:
        """Mfa enabled."""
        return read_bool(self._data, "mfa_enabled")

    @property
    def mfa_provider(self) -> str:
        """Mfa provider."""
        return read_text(self._data, "mfa_provider")

    @property
    def log_remote_encoder(self) -> str:
        """Log remote encoder. Deprecated."""
        return read_text(self._data, "log_remote_encoder")

    @property
    def log_local_storage(self) -> str:
        """Log local storage. Deprecated."""
        return read_text(self._data, "log_local_storage")

    @property
    def log_local_encoder(self) -> str:
        """Log local encoder. Deprecated."""
        return read_text(self._data, "log_local_encoder")

    @property
    def log_local_format(self) -> str:
        """Log local format. Deprecated."""
        return read_text(self._data, "log_local_format")

    @property
    def log_tcp_address(self) -> str:
        """Log tcp address. Deprecated."""
        return read_text(self._data, "log_tcp_address")

    @property
    def log_socket_path(self) -> str:
        """Log socket path. Deprecated."""
        return read_text(self._data, "log_socket_path")

    @property
    def scim_provider(self) -> str:
        """Scim provider."""
        return read_text(self._data, "scim_provider")

    @property
    def websites_subdomain(self) -> str:
        """Websites subdomain."""
        return read_text(self._data, "websites_subdomain")

    @property
    def ssh_certificate_authority_public_key(self) -> str:
        """Ssh certificate authority public key."""
        return read_text(self._data, "ssh_certificate_authority_public_key")

    @property
    def ssh_certificate_authority_updated_at(self) -> datetime | None:
        """Ssh certificate authority updated at."""
        return read_time(self._data, "ssh_certificate_authority_updated_at")

    @property
    def require_secret_store(self) -> bool:
        """Require secret store."""
        return read_bool(self._data, "require_secret_store")

    @property
    def sensitive_label(self) -> str:
        """Sensitive label."""
        return read_text(self._data, "sensitive_label")

    @property
    def saml_metadata_url(self) -> str:
        """Saml metadata url."""
        return read_text(self._data, "saml_metadata_url")

    @property
    def kind(self) -> str:
        """Kind."""
        return read_text(self._data, "kind")

    @property
    def id(self) -> str:
        """Id."""
        return read_text(self._data, "id")

    @property
    def loopback_range(self) -> str:
        """Loopback range."""
        return read_text(self._data, "loopback_range")

    @property
    def device_trust_enabled(self) -> bool:
        """Device trust enabled."""
        return read_bool(self._data, "device_trust_enabled")

    @property
    def device_trust_provider(self) -> str:
        """Device trust provider."""
        return read_text(self._data, "device_trust_provider")

    @property
    def enforce_single_session(self) -> bool:
        """Enforce single session."""
        return read_bool(self._data, "enforce_single_session")

    @property
    def discard_replays(self) -> bool:
        """Discard replays. Deprecated."""
        return read_bool(self._data, "discard_replays")

    @property
    def public_key_pem(self) -> str:
        """Public key pem. Deprecated."""
        return read_text(self._data, "public_key_pem")

    @property
    def log_config(self) -> LogConfig | None:
        """Log config."""
        return read_value(self._data, "log_config", LogConfig)

    @property
    def peer_policies_enabled(self) -> bool:
        """Peer policies enabled."""
        return read_bool(self._data, "peer_policies_enabled")


class OrganizationHistoryRecord(Value):
    """Organization history record."""

    __slots__ = ()
    _fields = (
        "activity_id",
        "timestamp",
        "organization",
    )

    def __init__(
        self,
        *,
        activity_id: str = "",
        timestamp: datetime | None = None,
        organization: Organization | None = None,
    ) -> None:
        self._make(
            activity_id=activity_id,
            timestamp=timestamp,
            organization=organization,
        )

    @property
    def activity_id(self) -> str:
        """Activity id."""
        return read_text(self._data, "activity_id")

    @property
    def timestamp(self) -> datetime | None:
        """Timestamp."""
        return read_time(self._data, "timestamp")

    @property
    def organization(self) -> Organization | None:
        """Organization."""
        return read_value(self._data, "organization", Organization)

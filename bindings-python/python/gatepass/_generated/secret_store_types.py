# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/secret_store_types.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class SecretStore(Entity):
    """Where credentials of resources are kept.

    One of its kinds, which are classes below this one; a kind that this version does not know is of this class
    itself.
    """

    __slots__ = ()
    _kinds: ClassVar[dict[str, str]] = {
        "vault_tls": "VaultTLSStore",
        "vault_token": "VaultTokenStore",
        "aws": "AWSStore",
        "vault_app_role": "VaultAppRoleStore",
        "aws_cert_x_509": "AWSCertX509Store",
        "vault_token_cert_ssh": "VaultTokenCertSSHStore",
        "vault_token_cert_x_509": "VaultTokenCertX509Store",
        "vault_tls_cert_ssh": "VaultTLSCertSSHStore",
        "vault_tls_cert_x_509": "VaultTLSCertX509Store",
        "vault_app_role_cert_ssh": "VaultAppRoleCertSSHStore",
        "vault_app_role_cert_x_509": "VaultAppRoleCertX509Store",
        "vault_awsiam": "VaultAWSIAMStore",
        "vault_awsec_2": "VaultAWSEC2Store",
        "vault_awsec_2_cert_ssh": "VaultAWSEC2CertSSHStore",
        "vault_awsiam_cert_ssh": "VaultAWSIAMCertSSHStore",
        "vault_awsec_2_cert_x_509": "VaultAWSEC2CertX509Store",
        "azure": "AzureStore",
        "vault_awsiam_cert_x_509": "VaultAWSIAMCertX509Store",
        "keyfactor_x_509": "KeyfactorX509Store",
        "gcp": "GCPStore",
        "gcp_cert_x_509": "GCPCertX509Store",
        "keyfactor_ssh": "KeyfactorSSHStore",
        "cyberark_conjur": "CyberarkConjurStore",
        "cyberark_pam_experimental": "CyberarkPAMExperimentalStore",
        "cyberark_pam": "CyberarkPAMStore",
        "strong_vault": "StrongVaultStore",
        "active_directory": "ActiveDirectoryStore",
        "delinea": "DelineaStore",
        "delinea_dsv": "DelineaDSVStore",
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
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class AWSCertX509Store(SecretStore):
    """A secret store of the kind `AWSCertX509Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "region",
        "tags",
        "ca_arn",
        "signing_algo",
        "certificate_template_arn",
        "issued_cert_ttl_minutes",
    )
    _kind = "aws_cert_x_509"

    def __init__(
        self,
        *,
        name: str,
        region: str,
        ca_arn: str,
        signing_algo: str,
        certificate_template_arn: str,
        issued_cert_ttl_minutes: int,
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            region=region,
            tags=tags,
            ca_arn=ca_arn,
            signing_algo=signing_algo,
            certificate_template_arn=certificate_template_arn,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def ca_arn(self) -> str:
        """CaArn. Required."""
        return read_text(self._data, "ca_arn")

    @property
    def signing_algo(self) -> str:
        """SigningAlgo. Required."""
        return read_text(self._data, "signing_algo")

    @property
    def certificate_template_arn(self) -> str:
        """CertificateTemplateArn. Required."""
        return read_text(self._data, "certificate_template_arn")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class AWSStore(SecretStore):
    """A secret store of the kind `AWSStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "region",
        "tags",
        "role_arn",
        "role_external_id",
    )
    _kind = "aws"

    def __init__(
        self,
        *,
        name: str,
        region: str,
        tags: Mapping[str, str] | None = None,
        role_arn: str = "",
        role_external_id: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            region=region,
            tags=tags,
            role_arn=role_arn,
            role_external_id=role_external_id,
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
    def region(self) -> str:
        """Region. Required."""
        return read_text(self._data, "region")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def role_arn(self) -> str:
        """Role arn."""
        return read_text(self._data, "role_arn")

    @property
    def role_external_id(self) -> str:
        """Role external id."""
        return read_text(self._data, "role_external_id")


class ActiveDirectoryStore(SecretStore):
    """A secret store of the kind `ActiveDirectoryStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "tags",
    )
    _kind = "active_directory"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            tags=tags,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class AzureStore(SecretStore):
    """A secret store of the kind `AzureStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "vault_uri",
        "tags",
    )
    _kind = "azure"

    def __init__(
        self,
        *,
        name: str,
        vault_uri: str,
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            vault_uri=vault_uri,
            tags=tags,
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
    def vault_uri(self) -> str:
        """Vault uri. Required."""
        return read_text(self._data, "vault_uri")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class CyberarkConjurStore(SecretStore):
    """A secret store of the kind `CyberarkConjurStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "app_url",
        "tags",
    )
    _kind = "cyberark_conjur"

    def __init__(
        self,
        *,
        name: str,
        app_url: str,
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            app_url=app_url,
            tags=tags,
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
    def app_url(self) -> str:
        """AppURL. Required."""
        return read_text(self._data, "app_url")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class CyberarkPAMExperimentalStore(SecretStore):
    """A secret store of the kind `CyberarkPAMExperimentalStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "app_url",
        "tags",
    )
    _kind = "cyberark_pam_experimental"

    def __init__(
        self,
        *,
        name: str,
        app_url: str,
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            app_url=app_url,
            tags=tags,
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
    def app_url(self) -> str:
        """AppURL. Required."""
        return read_text(self._data, "app_url")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class CyberarkPAMStore(SecretStore):
    """A secret store of the kind `CyberarkPAMStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "app_url",
        "tags",
    )
    _kind = "cyberark_pam"

    def __init__(
        self,
        *,
        name: str,
        app_url: str,
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            app_url=app_url,
            tags=tags,
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
    def app_url(self) -> str:
        """AppURL. Required."""
        return read_text(self._data, "app_url")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class DelineaDSVStore(SecretStore):
    """A secret store of the kind `DelineaDSVStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "tenant",
        "tld",
        "tags",
    )
    _kind = "delinea_dsv"

    def __init__(
        self,
        *,
        name: str,
        tenant: str,
        tld: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            tenant=tenant,
            tld=tld,
            tags=tags,
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
    def tenant(self) -> str:
        """Tenant. Required."""
        return read_text(self._data, "tenant")

    @property
    def tld(self) -> str:
        """Tld."""
        return read_text(self._data, "tld")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class DelineaStore(SecretStore):
    """A secret store of the kind `DelineaStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_url",
        "tenant_name",
        "tags",
    )
    _kind = "delinea"

    def __init__(
        self,
        *,
        name: str,
        server_url: str = "",
        tenant_name: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_url=server_url,
            tenant_name=tenant_name,
            tags=tags,
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
    def server_url(self) -> str:
        """Server url."""
        return read_text(self._data, "server_url")

    @property
    def tenant_name(self) -> str:
        """Tenant name."""
        return read_text(self._data, "tenant_name")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class GCPCertX509Store(SecretStore):
    """A secret store of the kind `GCPCertX509Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "project_id",
        "location",
        "ca_pool_id",
        "ca_id",
        "issued_cert_ttl_minutes",
        "tags",
    )
    _kind = "gcp_cert_x_509"

    def __init__(
        self,
        *,
        name: str,
        project_id: str,
        location: str,
        ca_pool_id: str,
        issued_cert_ttl_minutes: int,
        ca_id: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            project_id=project_id,
            location=location,
            ca_pool_id=ca_pool_id,
            ca_id=ca_id,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
            tags=tags,
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
    def project_id(self) -> str:
        """ProjectID. Required."""
        return read_text(self._data, "project_id")

    @property
    def location(self) -> str:
        """Location. Required."""
        return read_text(self._data, "location")

    @property
    def ca_pool_id(self) -> str:
        """CaPoolID. Required."""
        return read_text(self._data, "ca_pool_id")

    @property
    def ca_id(self) -> str:
        """CaID."""
        return read_text(self._data, "ca_id")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class GCPStore(SecretStore):
    """A secret store of the kind `GCPStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "project_id",
        "tags",
    )
    _kind = "gcp"

    def __init__(
        self,
        *,
        name: str,
        project_id: str,
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            project_id=project_id,
            tags=tags,
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
    def project_id(self) -> str:
        """ProjectID. Required."""
        return read_text(self._data, "project_id")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class KeyfactorSSHStore(SecretStore):
    """A secret store of the kind `KeyfactorSSHStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "certificate_file_path",
        "key_file_path",
        "ca_file_path",
        "default_certificate_profile_name",
        "default_end_entity_profile_name",
        "default_certificate_authority_name",
        "enrollment_username_env_var",
        "enrollment_code_env_var",
        "tags",
    )
    _kind = "keyfactor_ssh"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        certificate_file_path: str,
        default_certificate_profile_name: str,
        default_end_entity_profile_name: str,
        default_certificate_authority_name: str,
        key_file_path: str = "",
        ca_file_path: str = "",
        enrollment_username_env_var: str = "",
        enrollment_code_env_var: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            certificate_file_path=certificate_file_path,
            key_file_path=key_file_path,
            ca_file_path=ca_file_path,
            default_certificate_profile_name=default_certificate_profile_name,
            default_end_entity_profile_name=default_end_entity_profile_name,
            default_certificate_authority_name=default_certificate_authority_name,
            enrollment_username_env_var=enrollment_username_env_var,
            enrollment_code_env_var=enrollment_code_env_var,
            tags=tags,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def certificate_file_path(self) -> str:
        """Certificate file path. Required."""
        return read_text(self._data, "certificate_file_path")

    @property
    def key_file_path(self) -> str:
        """Key file path."""
        return read_text(self._data, "key_file_path")

    @property
    def ca_file_path(self) -> str:
        """Ca file path."""
        return read_text(self._data, "ca_file_path")

    @property
    def default_certificate_profile_name(self) -> str:
        """Default certificate profile name. Required."""
        return read_text(self._data, "default_certificate_profile_name")

    @property
    def default_end_entity_profile_name(self) -> str:
        """Default end entity profile name. Required."""
        return read_text(self._data, "default_end_entity_profile_name")

    @property
    def default_certificate_authority_name(self) -> str:
        """Default certificate authority name. Required."""
        return read_text(self._data, "default_certificate_authority_name")

    @property
    def enrollment_username_env_var(self) -> str:
        """Enrollment username env var."""
        return read_text(self._data, "enrollment_username_env_var")

    @property
    def enrollment_code_env_var(self) -> str:
        """Enrollment code env var."""
        return read_text(self._data, "enrollment_code_env_var")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class KeyfactorX509Store(SecretStore):
    """A secret store of the kind `KeyfactorX509Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "certificate_file_path",
        "key_file_path",
        "ca_file_path",
        "default_certificate_profile_name",
        "default_end_entity_profile_name",
        "default_certificate_authority_name",
        "enrollment_username_env_var",
        "enrollment_code_env_var",
        "tags",
    )
    _kind = "keyfactor_x_509"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        certificate_file_path: str,
        default_certificate_profile_name: str,
        default_end_entity_profile_name: str,
        default_certificate_authority_name: str,
        key_file_path: str = "",
        ca_file_path: str = "",
        enrollment_username_env_var: str = "",
        enrollment_code_env_var: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            certificate_file_path=certificate_file_path,
            key_file_path=key_file_path,
            ca_file_path=ca_file_path,
            default_certificate_profile_name=default_certificate_profile_name,
            default_end_entity_profile_name=default_end_entity_profile_name,
            default_certificate_authority_name=default_certificate_authority_name,
            enrollment_username_env_var=enrollment_username_env_var,
            enrollment_code_env_var=enrollment_code_env_var,
            tags=tags,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def certificate_file_path(self) -> str:
        """Certificate file path. Required."""
        return read_text(self._data, "certificate_file_path")

    @property
    def key_file_path(self) -> str:
        """Key file path."""
        return read_text(self._data, "key_file_path")

    @property
    def ca_file_path(self) -> str:
        """Ca file path."""
        return read_text(self._data, "ca_file_path")

    @property
    def default_certificate_profile_name(self) -> str:
        """Default certificate profile name. Required."""
        return read_text(self._data, "default_certificate_profile_name")

    @property
    def default_end_entity_profile_name(self) -> str:
        """Default end entity profile name. Required."""
        return read_text(self._data, "default_end_entity_profile_name")

    @property
    def default_certificate_authority_name(self) -> str:
        """Default certificate authority name. Required."""
        return read_text(self._data, "default_certificate_authority_name")

    @property
    def enrollment_username_env_var(self) -> str:
        """Enrollment username env var."""
        return read_text(self._data, "enrollment_username_env_var")

    @property
    def enrollment_code_env_var(self) -> str:
        """Enrollment code env var."""
        return read_text(self._data, "enrollment_code_env_var")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class StrongVaultStore(SecretStore):
    """A secret store of the kind `StrongVaultStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "tags",
    )
    _kind = "strong_vault"

    def __init__(
        self,
        *,
        name: str,
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            tags=tags,
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
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class VaultAWSEC2CertSSHStore(SecretStore):
    """A secret store of the kind `VaultAWSEC2CertSSHStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "tags",
        "namespace",
        "ssh_mount_point",
        "signing_role",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_awsec_2_cert_ssh"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        ssh_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            tags=tags,
            namespace=namespace,
            ssh_mount_point=ssh_mount_point,
            signing_role=signing_role,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def ssh_mount_point(self) -> str:
        """Ssh mount point. Required."""
        return read_text(self._data, "ssh_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultAWSEC2CertX509Store(SecretStore):
    """A secret store of the kind `VaultAWSEC2CertX509Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "tags",
        "namespace",
        "pki_mount_point",
        "signing_role",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_awsec_2_cert_x_509"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        pki_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            tags=tags,
            namespace=namespace,
            pki_mount_point=pki_mount_point,
            signing_role=signing_role,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def pki_mount_point(self) -> str:
        """Pki mount point. Required."""
        return read_text(self._data, "pki_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultAWSEC2Store(SecretStore):
    """A secret store of the kind `VaultAWSEC2Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "namespace",
        "tags",
    )
    _kind = "vault_awsec_2"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        namespace: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            namespace=namespace,
            tags=tags,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class VaultAWSIAMCertSSHStore(SecretStore):
    """A secret store of the kind `VaultAWSIAMCertSSHStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "tags",
        "namespace",
        "ssh_mount_point",
        "signing_role",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_awsiam_cert_ssh"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        ssh_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            tags=tags,
            namespace=namespace,
            ssh_mount_point=ssh_mount_point,
            signing_role=signing_role,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def ssh_mount_point(self) -> str:
        """Ssh mount point. Required."""
        return read_text(self._data, "ssh_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultAWSIAMCertX509Store(SecretStore):
    """A secret store of the kind `VaultAWSIAMCertX509Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "tags",
        "namespace",
        "pki_mount_point",
        "signing_role",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_awsiam_cert_x_509"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        pki_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            tags=tags,
            namespace=namespace,
            pki_mount_point=pki_mount_point,
            signing_role=signing_role,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def pki_mount_point(self) -> str:
        """Pki mount point. Required."""
        return read_text(self._data, "pki_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultAWSIAMStore(SecretStore):
    """A secret store of the kind `VaultAWSIAMStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "namespace",
        "tags",
    )
    _kind = "vault_awsiam"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        namespace: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            namespace=namespace,
            tags=tags,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class VaultAppRoleCertSSHStore(SecretStore):
    """A secret store of the kind `VaultAppRoleCertSSHStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "namespace",
        "ssh_mount_point",
        "signing_role",
        "tags",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_app_role_cert_ssh"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        ssh_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        namespace: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            namespace=namespace,
            ssh_mount_point=ssh_mount_point,
            signing_role=signing_role,
            tags=tags,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def ssh_mount_point(self) -> str:
        """Ssh mount point. Required."""
        return read_text(self._data, "ssh_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultAppRoleCertX509Store(SecretStore):
    """A secret store of the kind `VaultAppRoleCertX509Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "namespace",
        "pki_mount_point",
        "signing_role",
        "tags",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_app_role_cert_x_509"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        pki_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        namespace: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            namespace=namespace,
            pki_mount_point=pki_mount_point,
            signing_role=signing_role,
            tags=tags,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def pki_mount_point(self) -> str:
        """Pki mount point. Required."""
        return read_text(self._data, "pki_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultAppRoleStore(SecretStore):
    """A secret store of the kind `VaultAppRoleStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "namespace",
        "tags",
    )
    _kind = "vault_app_role"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        namespace: str = "",
        tags: Mapping[str, str] | None = None,
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            namespace=namespace,
            tags=tags,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")


class VaultTLSCertSSHStore(SecretStore):
    """A secret store of the kind `VaultTLSCertSSHStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "ca_cert_path",
        "client_cert_path",
        "client_key_path",
        "tags",
        "namespace",
        "ssh_mount_point",
        "signing_role",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_tls_cert_ssh"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        client_cert_path: str,
        client_key_path: str,
        ssh_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        ca_cert_path: str = "",
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            ca_cert_path=ca_cert_path,
            client_cert_path=client_cert_path,
            client_key_path=client_key_path,
            tags=tags,
            namespace=namespace,
            ssh_mount_point=ssh_mount_point,
            signing_role=signing_role,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def ca_cert_path(self) -> str:
        """CA cert path."""
        return read_text(self._data, "ca_cert_path")

    @property
    def client_cert_path(self) -> str:
        """Client cert path. Required."""
        return read_text(self._data, "client_cert_path")

    @property
    def client_key_path(self) -> str:
        """Client key path. Required."""
        return read_text(self._data, "client_key_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def ssh_mount_point(self) -> str:
        """Ssh mount point. Required."""
        return read_text(self._data, "ssh_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultTLSCertX509Store(SecretStore):
    """A secret store of the kind `VaultTLSCertX509Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "ca_cert_path",
        "client_cert_path",
        "client_key_path",
        "tags",
        "namespace",
        "pki_mount_point",
        "signing_role",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_tls_cert_x_509"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        client_cert_path: str,
        client_key_path: str,
        pki_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        ca_cert_path: str = "",
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            ca_cert_path=ca_cert_path,
            client_cert_path=client_cert_path,
            client_key_path=client_key_path,
            tags=tags,
            namespace=namespace,
            pki_mount_point=pki_mount_point,
            signing_role=signing_role,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def ca_cert_path(self) -> str:
        """CA cert path."""
        return read_text(self._data, "ca_cert_path")

    @property
    def client_cert_path(self) -> str:
        """Client cert path. Required."""
        return read_text(self._data, "client_cert_path")

    @property
    def client_key_path(self) -> str:
        """Client key path. Required."""
        return read_text(self._data, "client_key_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def pki_mount_point(self) -> str:
        """Pki mount point. Required."""
        return read_text(self._data, "pki_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultTLSStore(SecretStore):
    """A secret store of the kind `VaultTLSStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "ca_cert_path",
        "client_cert_path",
        "client_key_path",
        "tags",
        "namespace",
    )
    _kind = "vault_tls"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        client_cert_path: str,
        client_key_path: str,
        ca_cert_path: str = "",
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            ca_cert_path=ca_cert_path,
            client_cert_path=client_cert_path,
            client_key_path=client_key_path,
            tags=tags,
            namespace=namespace,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def ca_cert_path(self) -> str:
        """CA cert path."""
        return read_text(self._data, "ca_cert_path")

    @property
    def client_cert_path(self) -> str:
        """Client cert path. Required."""
        return read_text(self._data, "client_cert_path")

    @property
    def client_key_path(self) -> str:
        """Client key path. Required."""
        return read_text(self._data, "client_key_path")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")


class VaultTokenCertSSHStore(SecretStore):
    """A secret store of the kind `VaultTokenCertSSHStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "tags",
        "namespace",
        "ssh_mount_point",
        "signing_role",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_token_cert_ssh"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        ssh_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            tags=tags,
            namespace=namespace,
            ssh_mount_point=ssh_mount_point,
            signing_role=signing_role,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def ssh_mount_point(self) -> str:
        """Ssh mount point. Required."""
        return read_text(self._data, "ssh_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultTokenCertX509Store(SecretStore):
    """A secret store of the kind `VaultTokenCertX509Store`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "tags",
        "namespace",
        "pki_mount_point",
        "signing_role",
        "issued_cert_ttl_minutes",
    )
    _kind = "vault_token_cert_x_509"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        pki_mount_point: str,
        signing_role: str,
        issued_cert_ttl_minutes: int,
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            tags=tags,
            namespace=namespace,
            pki_mount_point=pki_mount_point,
            signing_role=signing_role,
            issued_cert_ttl_minutes=issued_cert_ttl_minutes,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

    @property
    def pki_mount_point(self) -> str:
        """Pki mount point. Required."""
        return read_text(self._data, "pki_mount_point")

    @property
    def signing_role(self) -> str:
        """Signing role. Required."""
        return read_text(self._data, "signing_role")

    @property
    def issued_cert_ttl_minutes(self) -> int:
        """IssuedCertTTLMinutes. Required."""
        return read_int(self._data, "issued_cert_ttl_minutes")


class VaultTokenStore(SecretStore):
    """A secret store of the kind `VaultTokenStore`."""

    __slots__ = ()
    _fields = (
        "id",
        "name",
        "server_address",
        "tags",
        "namespace",
    )
    _kind = "vault_token"

    def __init__(
        self,
        *,
        name: str,
        server_address: str,
        tags: Mapping[str, str] | None = None,
        namespace: str = "",
        id: str = "",
    ) -> None:
        self._make(
            id=id,
            name=name,
            server_address=server_address,
            tags=tags,
            namespace=namespace,
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
    def server_address(self) -> str:
        """Server address. Required."""
        return read_text(self._data, "server_address")

    @property
    def tags(self) -> Mapping[str, str]:
        """Tags."""
        return read_tags(self._data, "tags")

    @property
    def namespace(self) -> str:
        """Namespace."""
        return read_text(self._data, "namespace")

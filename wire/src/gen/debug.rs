// Generated from proto/ by `cargo xtask codegen`; do not edit.
use std::fmt;

use crate::gatepass::v1 as api;
use crate::v1;

impl fmt::Debug for api::CredentialCreateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialCreateResponse")
            .field("credential", &self.credential)
            .field("access_key", &self.access_key)
            .field("secret_key", &"…")
            .finish()
    }
}

impl fmt::Debug for api::CredentialCreateTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialCreateTokenResponse")
            .field("token", &"…")
            .field("expires_at", &self.expires_at)
            .finish()
    }
}

impl fmt::Debug for api::WebhookCreateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookCreateResponse").field("webhook", &self.webhook).field("secret", &"…").finish()
    }
}

impl fmt::Debug for v1::Aks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Aks")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("certificate_authority", &"…")
            .field("client_certificate", &"…")
            .field("client_key", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("port_override", &self.port_override)
            .field("discovery_enabled", &self.discovery_enabled)
            .field("discovery_username", &self.discovery_username)
            .field("allow_resource_role_bypass", &self.allow_resource_role_bypass)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AksBasicAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AksBasicAuth")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("username", &self.username)
            .field("password", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AksServiceAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AksServiceAccount")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("token", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("port_override", &self.port_override)
            .field("discovery_enabled", &self.discovery_enabled)
            .field("discovery_username", &self.discovery_username)
            .field("allow_resource_role_bypass", &self.allow_resource_role_bypass)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AksServiceAccountUserImpersonation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AksServiceAccountUserImpersonation")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("token", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AksUserImpersonation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AksUserImpersonation")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("certificate_authority", &"…")
            .field("client_certificate", &"…")
            .field("client_key", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Amqp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Amqp")
            .field("hostname", &self.hostname)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("username", &self.username)
            .field("password", &"…")
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Aws {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Aws")
            .field("access_key", &self.access_key)
            .field("secret_access_key", &"…")
            .field("healthcheck_region", &self.healthcheck_region)
            .field("role_arn", &self.role_arn)
            .field("role_external_id", &self.role_external_id)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AwsConsoleStaticKeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwsConsoleStaticKeyPair")
            .field("access_key", &self.access_key)
            .field("secret_access_key", &"…")
            .field("region", &self.region)
            .field("role_arn", &self.role_arn)
            .field("role_external_id", &self.role_external_id)
            .field("session_expiry", &self.session_expiry)
            .field("subdomain", &self.subdomain)
            .field("port_override", &self.port_override)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("use_https", &self.use_https)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AccountCreateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountCreateResponse")
            .field("meta", &self.meta)
            .field("account", &self.account)
            .field("token", &"…")
            .field("rate_limit", &self.rate_limit)
            .field("access_key", &self.access_key)
            .field("secret_key", &"…")
            .finish()
    }
}

impl fmt::Debug for v1::ActiveDirectoryEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActiveDirectoryEngine")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("secret_store_id", &self.secret_store_id)
            .field("secret_store_root_path", &self.secret_store_root_path)
            .field("tags", &self.tags)
            .field("public_key", &self.public_key)
            .field("key_rotation_interval_days", &self.key_rotation_interval_days)
            .field("node_selector", &self.node_selector)
            .field("url", &self.url)
            .field("connection_timeout", &self.connection_timeout)
            .field("request_timeout", &self.request_timeout)
            .field("start_tls", &self.start_tls)
            .field("insecure_tls", &self.insecure_tls)
            .field("certificate", &self.certificate)
            .field("binddn", &self.binddn)
            .field("bindpass", &"…")
            .field("userdn", &self.userdn)
            .field("upndomain", &self.upndomain)
            .field("after_read_ttl", &self.after_read_ttl)
            .field("ttl", &self.ttl)
            .field("policy", &self.policy)
            .field("do_not_validate_timestamps", &self.do_not_validate_timestamps)
            .field("max_backoff_duration", &self.max_backoff_duration)
            .finish()
    }
}

impl fmt::Debug for v1::Aerospike {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Aerospike")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("use_services_alternate", &self.use_services_alternate)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AmazonEks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AmazonEks")
            .field("endpoint", &self.endpoint)
            .field("access_key", &self.access_key)
            .field("secret_access_key", &"…")
            .field("certificate_authority", &"…")
            .field("region", &self.region)
            .field("cluster_name", &self.cluster_name)
            .field("role_arn", &self.role_arn)
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("role_external_id", &self.role_external_id)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("port_override", &self.port_override)
            .field("discovery_enabled", &self.discovery_enabled)
            .field("discovery_username", &self.discovery_username)
            .field("allow_resource_role_bypass", &self.allow_resource_role_bypass)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AmazonEksInstanceProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AmazonEksInstanceProfile")
            .field("endpoint", &self.endpoint)
            .field("certificate_authority", &"…")
            .field("region", &self.region)
            .field("cluster_name", &self.cluster_name)
            .field("role_arn", &self.role_arn)
            .field("role_external_id", &self.role_external_id)
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("port_override", &self.port_override)
            .field("discovery_enabled", &self.discovery_enabled)
            .field("discovery_username", &self.discovery_username)
            .field("allow_resource_role_bypass", &self.allow_resource_role_bypass)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AmazonEksInstanceProfileUserImpersonation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AmazonEksInstanceProfileUserImpersonation")
            .field("endpoint", &self.endpoint)
            .field("certificate_authority", &"…")
            .field("region", &self.region)
            .field("cluster_name", &self.cluster_name)
            .field("role_arn", &self.role_arn)
            .field("role_external_id", &self.role_external_id)
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AmazonEksUserImpersonation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AmazonEksUserImpersonation")
            .field("endpoint", &self.endpoint)
            .field("access_key", &self.access_key)
            .field("secret_access_key", &"…")
            .field("certificate_authority", &"…")
            .field("region", &self.region)
            .field("cluster_name", &self.cluster_name)
            .field("role_arn", &self.role_arn)
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("role_external_id", &self.role_external_id)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AmazonEs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AmazonEs")
            .field("region", &self.region)
            .field("secret_access_key", &"…")
            .field("endpoint", &self.endpoint)
            .field("access_key", &self.access_key)
            .field("port_override", &self.port_override)
            .field("role_arn", &self.role_arn)
            .field("role_external_id", &self.role_external_id)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AmazonMqamqp091 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AmazonMqamqp091")
            .field("hostname", &self.hostname)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("username", &self.username)
            .field("password", &"…")
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Athena {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Athena")
            .field("access_key", &self.access_key)
            .field("secret_access_key", &"…")
            .field("output", &self.output)
            .field("port_override", &self.port_override)
            .field("region", &self.region)
            .field("role_arn", &self.role_arn)
            .field("role_external_id", &self.role_external_id)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AuroraMysql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuroraMysql")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("require_native_auth", &self.require_native_auth)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AuroraPostgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuroraPostgres")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Azure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Azure")
            .field("app_id", &self.app_id)
            .field("tenant_id", &self.tenant_id)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AzureCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AzureCertificate")
            .field("app_id", &self.app_id)
            .field("tenant_id", &self.tenant_id)
            .field("client_certificate", &"…")
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AzureMysql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AzureMysql")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("require_native_auth", &self.require_native_auth)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AzureMysqlManagedIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AzureMysqlManagedIdentity")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AzurePostgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AzurePostgres")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::AzurePostgresManagedIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AzurePostgresManagedIdentity")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::BigQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BigQuery")
            .field("private_key", &"…")
            .field("project", &self.project)
            .field("port_override", &self.port_override)
            .field("endpoint", &self.endpoint)
            .field("username", &self.username)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Cassandra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cassandra")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Citus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Citus")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::ClickHouseHttp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClickHouseHttp")
            .field("url", &self.url)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("database", &self.database)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::ClickHouseMySql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClickHouseMySql")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("require_native_auth", &self.require_native_auth)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::ClickHouseTcp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClickHouseTcp")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("tls_required", &self.tls_required)
            .field("database", &self.database)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Clustrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clustrix")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("require_native_auth", &self.require_native_auth)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Cockroach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cockroach")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::ControlPanelVerifyJwtRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ControlPanelVerifyJwtRequest").field("meta", &self.meta).field("token", &"…").finish()
    }
}

impl fmt::Debug for v1::CouchbaseDatabase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CouchbaseDatabase")
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("n1ql_port", &self.n1ql_port)
            .field("tls_required", &self.tls_required)
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::CouchbaseWebUi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CouchbaseWebUi")
            .field("url", &self.url)
            .field("username", &self.username)
            .field("password", &"…")
            .field("subdomain", &self.subdomain)
            .field("port_override", &self.port_override)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::CustomHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomHeader")
            .field("name", &self.name)
            .field("value", &"…")
            .field("secret", &self.secret)
            .finish()
    }
}

impl fmt::Debug for v1::Db2i {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Db2i")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Db2luw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Db2luw")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Databricks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Databricks")
            .field("hostname", &self.hostname)
            .field("http_path", &self.http_path)
            .field("access_token", &"…")
            .field("schema", &self.schema)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::DocumentDbHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentDbHost")
            .field("hostname", &self.hostname)
            .field("auth_database", &self.auth_database)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::DocumentDbReplicaSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentDbReplicaSet")
            .field("hostname", &self.hostname)
            .field("auth_database", &self.auth_database)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("connect_to_replica", &self.connect_to_replica)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Druid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Druid")
            .field("hostname", &self.hostname)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::DynamoDb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamoDb")
            .field("access_key", &self.access_key)
            .field("secret_access_key", &"…")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("port_override", &self.port_override)
            .field("role_arn", &self.role_arn)
            .field("role_external_id", &self.role_external_id)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Elastic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Elastic")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::ElasticacheRedis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ElasticacheRedis")
            .field("hostname", &self.hostname)
            .field("port_override", &self.port_override)
            .field("password", &"…")
            .field("port", &self.port)
            .field("tls_required", &self.tls_required)
            .field("username", &self.username)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Gcp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gcp")
            .field("keyfile", &"…")
            .field("scopes", &self.scopes)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::GoogleGke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GoogleGke")
            .field("endpoint", &self.endpoint)
            .field("certificate_authority", &"…")
            .field("service_account_key", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("port_override", &self.port_override)
            .field("discovery_enabled", &self.discovery_enabled)
            .field("discovery_username", &self.discovery_username)
            .field("allow_resource_role_bypass", &self.allow_resource_role_bypass)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::GoogleGkeUserImpersonation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GoogleGkeUserImpersonation")
            .field("endpoint", &self.endpoint)
            .field("certificate_authority", &"…")
            .field("service_account_key", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Greenplum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Greenplum")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::HttpAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpAuth")
            .field("url", &self.url)
            .field("healthcheck_path", &self.healthcheck_path)
            .field("auth_header", &"…")
            .field("headers_blacklist", &self.headers_blacklist)
            .field("default_path", &self.default_path)
            .field("subdomain", &self.subdomain)
            .field("host_override", &self.host_override)
            .field("tls_required", &self.tls_required)
            .field("port_override", &self.port_override)
            .field("custom_headers", &self.custom_headers)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::HttpBasicAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpBasicAuth")
            .field("url", &self.url)
            .field("healthcheck_path", &self.healthcheck_path)
            .field("username", &self.username)
            .field("password", &"…")
            .field("headers_blacklist", &self.headers_blacklist)
            .field("default_path", &self.default_path)
            .field("subdomain", &self.subdomain)
            .field("host_override", &self.host_override)
            .field("tls_required", &self.tls_required)
            .field("port_override", &self.port_override)
            .field("custom_headers", &self.custom_headers)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::HttpNoAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpNoAuth")
            .field("url", &self.url)
            .field("healthcheck_path", &self.healthcheck_path)
            .field("headers_blacklist", &self.headers_blacklist)
            .field("default_path", &self.default_path)
            .field("subdomain", &self.subdomain)
            .field("host_override", &self.host_override)
            .field("tls_required", &self.tls_required)
            .field("port_override", &self.port_override)
            .field("custom_headers", &self.custom_headers)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Kubernetes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kubernetes")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("certificate_authority", &"…")
            .field("client_certificate", &"…")
            .field("client_key", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("port_override", &self.port_override)
            .field("discovery_enabled", &self.discovery_enabled)
            .field("discovery_username", &self.discovery_username)
            .field("allow_resource_role_bypass", &self.allow_resource_role_bypass)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::KubernetesBasicAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KubernetesBasicAuth")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("username", &self.username)
            .field("password", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::KubernetesPodIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KubernetesPodIdentity")
            .field("certificate_authority", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("port_override", &self.port_override)
            .field("discovery_enabled", &self.discovery_enabled)
            .field("discovery_username", &self.discovery_username)
            .field("allow_resource_role_bypass", &self.allow_resource_role_bypass)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::KubernetesServiceAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KubernetesServiceAccount")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("token", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("port_override", &self.port_override)
            .field("discovery_enabled", &self.discovery_enabled)
            .field("discovery_username", &self.discovery_username)
            .field("allow_resource_role_bypass", &self.allow_resource_role_bypass)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::KubernetesServiceAccountUserImpersonation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KubernetesServiceAccountUserImpersonation")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("token", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::KubernetesUserImpersonation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KubernetesUserImpersonation")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("certificate_authority", &"…")
            .field("client_certificate", &"…")
            .field("client_key", &"…")
            .field("healthcheck_namespace", &self.healthcheck_namespace)
            .field("port_override", &self.port_override)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Llm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Llm")
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("url", &self.url)
            .field("models", &self.models)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::McpGatewayNoAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McpGatewayNoAuth")
            .field("port_override", &self.port_override)
            .field("url", &self.url)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::McpGatewayOAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McpGatewayOAuth")
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("oauth_auth_endpoint", &self.oauth_auth_endpoint)
            .field("oauth_token_endpoint", &self.oauth_token_endpoint)
            .field("oauth_scopes", &self.oauth_scopes)
            .field("url", &self.url)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::McpGatewayOAuthDcr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McpGatewayOAuthDcr")
            .field("port_override", &self.port_override)
            .field("oauth_auth_endpoint", &self.oauth_auth_endpoint)
            .field("oauth_token_endpoint", &self.oauth_token_endpoint)
            .field("oauth_register_endpoint", &self.oauth_register_endpoint)
            .field("oauth_scopes", &self.oauth_scopes)
            .field("url", &self.url)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::McpGatewayPat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McpGatewayPat")
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("url", &self.url)
            .field("tls_insecure", &self.tls_insecure)
            .field("tls_cert", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::MtlsMysql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MtlsMysql")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("certificate_authority", &"…")
            .field("client_certificate", &"…")
            .field("client_key", &"…")
            .field("server_name", &self.server_name)
            .field("require_native_auth", &self.require_native_auth)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::MtlsPostgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MtlsPostgres")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("certificate_authority", &"…")
            .field("client_certificate", &"…")
            .field("client_key", &"…")
            .field("server_name", &self.server_name)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::ManagedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagedSecret")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("secret_engine_id", &self.secret_engine_id)
            .field("value", &"…")
            .field("secret_store_path", &self.secret_store_path)
            .field("policy", &self.policy)
            .field("tags", &self.tags)
            .field("last_rotated_at", &self.last_rotated_at)
            .field("expires_at", &self.expires_at)
            .field("config", &self.config)
            .field("lock_required", &self.lock_required)
            .finish()
    }
}

impl fmt::Debug for v1::Maria {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Maria")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("require_native_auth", &self.require_native_auth)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Memsql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memsql")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("require_native_auth", &self.require_native_auth)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::MongoHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MongoHost")
            .field("hostname", &self.hostname)
            .field("auth_database", &self.auth_database)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("tls_required", &self.tls_required)
            .field("region", &self.region)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::MongoLegacyHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MongoLegacyHost")
            .field("hostname", &self.hostname)
            .field("auth_database", &self.auth_database)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::MongoLegacyReplicaset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MongoLegacyReplicaset")
            .field("hostname", &self.hostname)
            .field("auth_database", &self.auth_database)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("connect_to_replica", &self.connect_to_replica)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::MongoReplicaSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MongoReplicaSet")
            .field("hostname", &self.hostname)
            .field("auth_database", &self.auth_database)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("connect_to_replica", &self.connect_to_replica)
            .field("tls_required", &self.tls_required)
            .field("region", &self.region)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::MongoShardedCluster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MongoShardedCluster")
            .field("hostname", &self.hostname)
            .field("auth_database", &self.auth_database)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("tls_required", &self.tls_required)
            .field("region", &self.region)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Mysql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mysql")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("require_native_auth", &self.require_native_auth)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::MysqlEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MysqlEngine")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("secret_store_id", &self.secret_store_id)
            .field("secret_store_root_path", &self.secret_store_root_path)
            .field("tags", &self.tags)
            .field("public_key", &self.public_key)
            .field("key_rotation_interval_days", &self.key_rotation_interval_days)
            .field("node_selector", &self.node_selector)
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("after_read_ttl", &self.after_read_ttl)
            .field("ttl", &self.ttl)
            .field("policy", &self.policy)
            .field("database", &self.database)
            .field("tls", &self.tls)
            .field("tls_skip_verify", &self.tls_skip_verify)
            .finish()
    }
}

impl fmt::Debug for v1::NeptuneIam {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NeptuneIam")
            .field("endpoint", &self.endpoint)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("access_key", &self.access_key)
            .field("secret_access_key", &"…")
            .field("region", &self.region)
            .field("role_arn", &self.role_arn)
            .field("role_external_id", &self.role_external_id)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::NodeCreateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NodeCreateResponse")
            .field("meta", &self.meta)
            .field("node", &self.node)
            .field("token", &"…")
            .field("rate_limit", &self.rate_limit)
            .finish()
    }
}

impl fmt::Debug for v1::OktaMfaConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OktaMfaConfig")
            .field("auth_mode", &self.auth_mode)
            .field("api_token", &"…")
            .field("api_token_set", &self.api_token_set)
            .field("client_id", &self.client_id)
            .field("private_key_pem", &"…")
            .field("private_key_pem_set", &self.private_key_pem_set)
            .field("organization_url", &self.organization_url)
            .field("multidevice_push_enabled", &self.multidevice_push_enabled)
            .field("user_lookup", &self.user_lookup)
            .field("private_key_id", &self.private_key_id)
            .field("private_key_id_set", &self.private_key_id_set)
            .finish()
    }
}

impl fmt::Debug for v1::Oracle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Oracle")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port", &self.port)
            .field("port_override", &self.port_override)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::OracleNne {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OracleNne")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port", &self.port)
            .field("port_override", &self.port_override)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postgres")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::PostgresEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresEngine")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("secret_store_id", &self.secret_store_id)
            .field("secret_store_root_path", &self.secret_store_root_path)
            .field("tags", &self.tags)
            .field("public_key", &self.public_key)
            .field("key_rotation_interval_days", &self.key_rotation_interval_days)
            .field("node_selector", &self.node_selector)
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("after_read_ttl", &self.after_read_ttl)
            .field("ttl", &self.ttl)
            .field("policy", &self.policy)
            .field("database", &self.database)
            .field("tls", &self.tls)
            .finish()
    }
}

impl fmt::Debug for v1::Presto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Presto")
            .field("hostname", &self.hostname)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("username", &self.username)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::ProxyClusterKeyCreateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProxyClusterKeyCreateResponse")
            .field("meta", &self.meta)
            .field("proxy_cluster_key", &self.proxy_cluster_key)
            .field("secret_key", &"…")
            .field("rate_limit", &self.rate_limit)
            .finish()
    }
}

impl fmt::Debug for v1::Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("id", &self.id)
            .field("account_id", &self.account_id)
            .field("resource_id", &self.resource_id)
            .field("query_body", &self.query_body)
            .field("duration", &self.duration)
            .field("encrypted", &self.encrypted)
            .field("query_hash", &self.query_hash)
            .field("remote_identity_username", &self.remote_identity_username)
            .field("timestamp", &self.timestamp)
            .field("egress_node_id", &self.egress_node_id)
            .field("replayable", &self.replayable)
            .field("record_count", &self.record_count)
            .field("resource_type", &self.resource_type)
            .field("query_category", &self.query_category)
            .field("query_key", &"…")
            .field("resource_name", &self.resource_name)
            .field("resource_tags", &self.resource_tags)
            .field("account_first_name", &self.account_first_name)
            .field("account_last_name", &self.account_last_name)
            .field("account_email", &self.account_email)
            .field("account_tags", &self.account_tags)
            .field("query_key_id", &self.query_key_id)
            .field("completed_at", &self.completed_at)
            .field("capture", &self.capture)
            .field("source_ip", &self.source_ip)
            .field("authentication_id", &self.authentication_id)
            .field("target", &self.target)
            .field("authz_json", &self.authz_json)
            .field("client_ip", &self.client_ip)
            .field("identity_alias_username", &self.identity_alias_username)
            .field("metadata_json", &self.metadata_json)
            .field("initiator", &self.initiator)
            .finish()
    }
}

impl fmt::Debug for v1::Rdp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rdp")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("downgrade_nla_connections", &self.downgrade_nla_connections)
            .field("lock_required", &self.lock_required)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("enable_ephemeral_accounts", &self.enable_ephemeral_accounts)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::RabbitMqamqp091 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RabbitMqamqp091")
            .field("hostname", &self.hostname)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("username", &self.username)
            .field("password", &"…")
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redis")
            .field("hostname", &self.hostname)
            .field("port_override", &self.port_override)
            .field("password", &"…")
            .field("port", &self.port)
            .field("username", &self.username)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::RedisCluster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisCluster")
            .field("hostname", &self.hostname)
            .field("port", &self.port)
            .field("port_override", &self.port_override)
            .field("username", &self.username)
            .field("password", &"…")
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Redshift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redshift")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::ReplayChunk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayChunk")
            .field("data", &self.data)
            .field("events", &self.events)
            .field("symmetric_key", &"…")
            .finish()
    }
}

impl fmt::Debug for v1::SqlServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqlServer")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("schema", &self.schema)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("allow_deprecated_encryption", &self.allow_deprecated_encryption)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::SqlServerAzureAd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqlServerAzureAd")
            .field("hostname", &self.hostname)
            .field("client_id", &self.client_id)
            .field("secret", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("schema", &self.schema)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("tenant_id", &self.tenant_id)
            .field("allow_deprecated_encryption", &self.allow_deprecated_encryption)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::SqlServerKerberosAd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqlServerKerberosAd")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("keytab", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("schema", &self.schema)
            .field("port", &self.port)
            .field("override_database", &self.override_database)
            .field("krb_config", &"…")
            .field("server_spn", &self.server_spn)
            .field("realm", &self.realm)
            .field("allow_deprecated_encryption", &self.allow_deprecated_encryption)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("password", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::SshCustomerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SshCustomerKey")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("port", &self.port)
            .field("private_key", &"…")
            .field("port_forwarding", &self.port_forwarding)
            .field("allow_deprecated_key_exchanges", &self.allow_deprecated_key_exchanges)
            .field("port_override", &self.port_override)
            .field("identity_set_id", &self.identity_set_id)
            .field("identity_alias_healthcheck_username", &self.identity_alias_healthcheck_username)
            .field("lock_required", &self.lock_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::SshPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SshPassword")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("port", &self.port)
            .field("password", &"…")
            .field("port_forwarding", &self.port_forwarding)
            .field("allow_deprecated_key_exchanges", &self.allow_deprecated_key_exchanges)
            .field("port_override", &self.port_override)
            .field("lock_required", &self.lock_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::SingleStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SingleStore")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("require_native_auth", &self.require_native_auth)
            .field("use_azure_single_server_usernames", &self.use_azure_single_server_usernames)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Snowflake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snowflake")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("schema", &self.schema)
            .field("port_override", &self.port_override)
            .field("private_key", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::SqlserverEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqlserverEngine")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("secret_store_id", &self.secret_store_id)
            .field("secret_store_root_path", &self.secret_store_root_path)
            .field("tags", &self.tags)
            .field("public_key", &self.public_key)
            .field("key_rotation_interval_days", &self.key_rotation_interval_days)
            .field("node_selector", &self.node_selector)
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port", &self.port)
            .field("after_read_ttl", &self.after_read_ttl)
            .field("ttl", &self.ttl)
            .field("policy", &self.policy)
            .field("database", &self.database)
            .field("tls", &self.tls)
            .field("tls_skip_verify", &self.tls_skip_verify)
            .finish()
    }
}

impl fmt::Debug for v1::Sybase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sybase")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("password", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::SybaseIq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SybaseIq")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("password", &"…")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Teradata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Teradata")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::Trino {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trino")
            .field("hostname", &self.hostname)
            .field("password", &"…")
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("username", &self.username)
            .field("tls_required", &self.tls_required)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

impl fmt::Debug for v1::User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User")
            .field("id", &self.id)
            .field("email", &self.email)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("suspended", &self.suspended)
            .field("tags", &self.tags)
            .field("permission_level", &self.permission_level)
            .field("managed_by", &self.managed_by)
            .field("external_id", &self.external_id)
            .field("suspended_ro", &self.suspended_ro)
            .field("permission_level_rw", &self.permission_level_rw)
            .field("password", &"…")
            .field("scim", &self.scim)
            .field("manager_id", &self.manager_id)
            .field("resolved_manager_id", &self.resolved_manager_id)
            .field("created_at", &self.created_at)
            .field("employee_number", &self.employee_number)
            .finish()
    }
}

impl fmt::Debug for v1::Vertica {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vertica")
            .field("hostname", &self.hostname)
            .field("username", &self.username)
            .field("password", &"…")
            .field("database", &self.database)
            .field("port_override", &self.port_override)
            .field("port", &self.port)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("healthy", &self.healthy)
            .field("tags", &self.tags)
            .field("secret_store_id", &self.secret_store_id)
            .field("egress_filter", &self.egress_filter)
            .field("bind_interface", &self.bind_interface)
            .field("subdomain", &self.subdomain)
            .field("proxy_cluster_id", &self.proxy_cluster_id)
            .finish()
    }
}

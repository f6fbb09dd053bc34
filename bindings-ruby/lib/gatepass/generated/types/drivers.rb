# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # What is accessed: a datasource, server, cluster, cloud or website.
  #
  # One of its kinds, which are classes below this one; a kind that this version does not know is of this class
  # itself.
  class Resource < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

    kinds(
      "click_house_http" => "ClickHouseHTTP",
      "click_house_tcp" => "ClickHouseTCP",
      "athena" => "Athena",
      "big_query" => "BigQuery",
      "cassandra" => "Cassandra",
      "druid" => "Druid",
      "dynamo_db" => "DynamoDB",
      "dynamo_dbiam" => "DynamoDBIAM",
      "amazon_es" => "AmazonES",
      "elastic" => "Elastic",
      "amazon_esiam" => "AmazonESIAM",
      "http_basic_auth" => "HTTPBasicAuth",
      "http_no_auth" => "HTTPNoAuth",
      "http_auth" => "HTTPAuth",
      "kubernetes" => "Kubernetes",
      "kubernetes_basic_auth" => "KubernetesBasicAuth",
      "amazon_eks" => "AmazonEKS",
      "google_gke" => "GoogleGKE",
      "kubernetes_service_account" => "KubernetesServiceAccount",
      "aks" => "AKS",
      "aks_basic_auth" => "AKSBasicAuth",
      "aks_service_account" => "AKSServiceAccount",
      "kubernetes_service_account_user_impersonation" => "KubernetesServiceAccountUserImpersonation",
      "amazon_eks_instance_profile" => "AmazonEKSInstanceProfile",
      "aks_service_account_user_impersonation" => "AKSServiceAccountUserImpersonation",
      "kubernetes_user_impersonation" => "KubernetesUserImpersonation",
      "amazon_eks_instance_profile_user_impersonation" => "AmazonEKSInstanceProfileUserImpersonation",
      "aks_user_impersonation" => "AKSUserImpersonation",
      "google_gke_user_impersonation" => "GoogleGKEUserImpersonation",
      "amazon_eks_user_impersonation" => "AmazonEKSUserImpersonation",
      "kubernetes_pod_identity" => "KubernetesPodIdentity",
      "memcached" => "Memcached",
      "mongo_legacy_host" => "MongoLegacyHost",
      "mongo_legacy_replicaset" => "MongoLegacyReplicaset",
      "mongo_host" => "MongoHost",
      "mongo_replica_set" => "MongoReplicaSet",
      "document_db_host" => "DocumentDBHost",
      "document_db_replica_set" => "DocumentDBReplicaSet",
      "mongo_sharded_cluster" => "MongoShardedCluster",
      "document_db_host_iam" => "DocumentDBHostIAM",
      "document_db_replica_set_iam" => "DocumentDBReplicaSetIAM",
      "mysql" => "Mysql",
      "aurora_mysql" => "AuroraMysql",
      "clustrix" => "Clustrix",
      "maria" => "Maria",
      "memsql" => "Memsql",
      "single_store" => "SingleStore",
      "mtls_mysql" => "MTLSMysql",
      "azure_mysql" => "AzureMysql",
      "click_house_my_sql" => "ClickHouseMySQL",
      "aurora_mysql_iam" => "AuroraMysqlIAM",
      "azure_mysql_managed_identity" => "AzureMysqlManagedIdentity",
      "oracle" => "Oracle",
      "oracle_nne" => "OracleNNE",
      "postgres" => "Postgres",
      "aurora_postgres" => "AuroraPostgres",
      "greenplum" => "Greenplum",
      "cockroach" => "Cockroach",
      "redshift" => "Redshift",
      "citus" => "Citus",
      "mtls_postgres" => "MTLSPostgres",
      "azure_postgres" => "AzurePostgres",
      "azure_postgres_managed_identity" => "AzurePostgresManagedIdentity",
      "aurora_postgres_iam" => "AuroraPostgresIAM",
      "rds_postgres_iam" => "RDSPostgresIAM",
      "redshift_serverless_iam" => "RedshiftServerlessIAM",
      "redshift_iam" => "RedshiftIAM",
      "presto" => "Presto",
      "trino" => "Trino",
      "rdp" => "RDP",
      "rdp_cert" => "RDPCert",
      "redis" => "Redis",
      "elasticache_redis" => "ElasticacheRedis",
      "redis_cluster" => "RedisCluster",
      "elasticache_redis_iam" => "ElasticacheRedisIAM",
      "snowflake" => "Snowflake",
      "snowsight" => "Snowsight",
      "sql_server" => "SQLServer",
      "sql_server_azure_ad" => "SQLServerAzureAD",
      "sql_server_kerberos_ad" => "SQLServerKerberosAD",
      "ssh" => "SSH",
      "ssh_cert" => "SSHCert",
      "ssh_customer_key" => "SSHCustomerKey",
      "ssh_password" => "SSHPassword",
      "sybase" => "Sybase",
      "sybase_iq" => "SybaseIQ",
      "teradata" => "Teradata",
      "db_2_luw" => "DB2LUW",
      "neptune_iam" => "NeptuneIAM",
      "neptune" => "Neptune",
      "aws" => "AWS",
      "aws_instance_profile" => "AWSInstanceProfile",
      "db_2_i" => "DB2I",
      "rabbit_mqamqp_091" => "RabbitMQAMQP091",
      "amazon_mqamqp_091" => "AmazonMQAMQP091",
      "amqp" => "AMQP",
      "raw_tcp" => "RawTCP",
      "gcp" => "GCP",
      "gcpwif" => "GCPWIF",
      "azure" => "Azure",
      "azure_certificate" => "AzureCertificate",
      "entra_id" => "EntraID",
      "aws_console" => "AWSConsole",
      "aws_console_static_key_pair" => "AWSConsoleStaticKeyPair",
      "couchbase_web_ui" => "CouchbaseWebUI",
      "couchbase_database" => "CouchbaseDatabase",
      "gcp_console" => "GCPConsole",
      "athena_iam" => "AthenaIAM",
      "okta_groups" => "OktaGroups",
      "databricks" => "Databricks",
      "vertica" => "Vertica",
      "aerospike" => "Aerospike",
      "mcp_gateway_o_auth" => "MCPGatewayOAuth",
      "mcp_gateway_o_auth_dcr" => "MCPGatewayOAuthDCR",
      "mcp_gateway_pat" => "MCPGatewayPAT",
      "mcp_gateway_no_auth" => "MCPGatewayNoAuth",
      "google_spanner" => "GoogleSpanner",
      "llm" => "LLM",
      "google_groups" => "GoogleGroups",
    )
  end

  # A resource of the kind `AKS`.
  class AKS < Resource
    kind "aks"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Client certificate. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_certificate, :text, secret: true

    # Client key. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_key, :text, secret: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Discovery username. Required.
    # @return [String]
    attribute :discovery_username, :text

    # Allow resource role bypass.
    # @return [bool]
    attribute :allow_resource_role_bypass, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AKSBasicAuth`.
  class AKSBasicAuth < Resource
    kind "aks_basic_auth"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AKSServiceAccount`.
  class AKSServiceAccount < Resource
    kind "aks_service_account"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Token. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :token, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Discovery username. Required.
    # @return [String]
    attribute :discovery_username, :text

    # Allow resource role bypass.
    # @return [bool]
    attribute :allow_resource_role_bypass, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AKSServiceAccountUserImpersonation`.
  class AKSServiceAccountUserImpersonation < Resource
    kind "aks_service_account_user_impersonation"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Token. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :token, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AKSUserImpersonation`.
  class AKSUserImpersonation < Resource
    kind "aks_user_impersonation"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Client certificate. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_certificate, :text, secret: true

    # Client key. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_key, :text, secret: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AMQP`.
  class AMQP < Resource
    kind "amqp"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AWS`.
  class AWS < Resource
    kind "aws"

    # Access key. Required.
    # @return [String]
    attribute :access_key, :text, required: true

    # Secret access key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret_access_key, :text, secret: true, required: true

    # Healthcheck region. Required.
    # @return [String]
    attribute :healthcheck_region, :text, required: true

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AWSConsole`.
  class AWSConsole < Resource
    kind "aws_console"

    # Enable env variables.
    # @return [bool]
    attribute :enable_env_variables, :bool

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Role arn. Required.
    # @return [String]
    attribute :role_arn, :text, required: true

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Session expiry.
    # @return [Integer]
    attribute :session_expiry, :integer

    # Subdomain. Required.
    # @return [String]
    attribute :subdomain, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Use https.
    # @return [bool]
    attribute :use_https, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AWSConsoleStaticKeyPair`.
  class AWSConsoleStaticKeyPair < Resource
    kind "aws_console_static_key_pair"

    # Access key. Required.
    # @return [String]
    attribute :access_key, :text, required: true

    # Secret access key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret_access_key, :text, secret: true, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Role arn. Required.
    # @return [String]
    attribute :role_arn, :text, required: true

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Session expiry.
    # @return [Integer]
    attribute :session_expiry, :integer

    # Subdomain. Required.
    # @return [String]
    attribute :subdomain, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Use https.
    # @return [bool]
    attribute :use_https, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AWSInstanceProfile`.
  class AWSInstanceProfile < Resource
    kind "aws_instance_profile"

    # Enable env variables.
    # @return [bool]
    attribute :enable_env_variables, :bool

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Aerospike`.
  class Aerospike < Resource
    kind "aerospike"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Use services alternate.
    # @return [bool]
    attribute :use_services_alternate, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AmazonEKS`.
  class AmazonEKS < Resource
    kind "amazon_eks"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Access key. Required.
    # @return [String]
    attribute :access_key, :text, required: true

    # Secret access key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret_access_key, :text, secret: true, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Cluster name. Required.
    # @return [String]
    attribute :cluster_name, :text, required: true

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Discovery username. Required.
    # @return [String]
    attribute :discovery_username, :text

    # Allow resource role bypass.
    # @return [bool]
    attribute :allow_resource_role_bypass, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AmazonEKSInstanceProfile`.
  class AmazonEKSInstanceProfile < Resource
    kind "amazon_eks_instance_profile"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Cluster name. Required.
    # @return [String]
    attribute :cluster_name, :text, required: true

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Discovery username. Required.
    # @return [String]
    attribute :discovery_username, :text

    # Allow resource role bypass.
    # @return [bool]
    attribute :allow_resource_role_bypass, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AmazonEKSInstanceProfileUserImpersonation`.
  class AmazonEKSInstanceProfileUserImpersonation < Resource
    kind "amazon_eks_instance_profile_user_impersonation"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Cluster name. Required.
    # @return [String]
    attribute :cluster_name, :text, required: true

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AmazonEKSUserImpersonation`.
  class AmazonEKSUserImpersonation < Resource
    kind "amazon_eks_user_impersonation"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Access key. Required.
    # @return [String]
    attribute :access_key, :text, required: true

    # Secret access key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret_access_key, :text, secret: true, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Cluster name. Required.
    # @return [String]
    attribute :cluster_name, :text, required: true

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AmazonES`.
  class AmazonES < Resource
    kind "amazon_es"

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Secret access key. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret_access_key, :text, secret: true

    # Endpoint.
    # @return [String]
    attribute :endpoint, :text

    # Access key.
    # @return [String]
    attribute :access_key, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AmazonESIAM`.
  class AmazonESIAM < Resource
    kind "amazon_esiam"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # TlsRequired.
    # @return [bool]
    attribute :tls_required, :bool

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AmazonMQAMQP091`.
  class AmazonMQAMQP091 < Resource
    kind "amazon_mqamqp_091"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Athena`.
  class Athena < Resource
    kind "athena"

    # Access key. Required.
    # @return [String]
    attribute :access_key, :text, required: true

    # Secret access key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret_access_key, :text, secret: true, required: true

    # Output. Required.
    # @return [String]
    attribute :output, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Region.
    # @return [String]
    attribute :region, :text

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AthenaIAM`.
  class AthenaIAM < Resource
    kind "athena_iam"

    # Output. Required.
    # @return [String]
    attribute :output, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Region.
    # @return [String]
    attribute :region, :text

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AuroraMysql`.
  class AuroraMysql < Resource
    kind "aurora_mysql"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AuroraMysqlIAM`.
  class AuroraMysqlIAM < Resource
    kind "aurora_mysql_iam"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Role assumption arn.
    # @return [String]
    attribute :role_assumption_arn, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AuroraPostgres`.
  class AuroraPostgres < Resource
    kind "aurora_postgres"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AuroraPostgresIAM`.
  class AuroraPostgresIAM < Resource
    kind "aurora_postgres_iam"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Role assumption arn.
    # @return [String]
    attribute :role_assumption_arn, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Azure`.
  class Azure < Resource
    kind "azure"

    # App id. Required.
    # @return [String]
    attribute :app_id, :text, required: true

    # Tenant id. Required.
    # @return [String]
    attribute :tenant_id, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AzureCertificate`.
  class AzureCertificate < Resource
    kind "azure_certificate"

    # App id. Required.
    # @return [String]
    attribute :app_id, :text, required: true

    # Tenant id. Required.
    # @return [String]
    attribute :tenant_id, :text, required: true

    # Client certificate. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_certificate, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AzureMysql`.
  class AzureMysql < Resource
    kind "azure_mysql"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AzureMysqlManagedIdentity`.
  class AzureMysqlManagedIdentity < Resource
    kind "azure_mysql_managed_identity"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AzurePostgres`.
  class AzurePostgres < Resource
    kind "azure_postgres"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `AzurePostgresManagedIdentity`.
  class AzurePostgresManagedIdentity < Resource
    kind "azure_postgres_managed_identity"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `BigQuery`.
  class BigQuery < Resource
    kind "big_query"

    # Private key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :private_key, :text, secret: true, required: true

    # Project. Required.
    # @return [String]
    attribute :project, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Username.
    # @return [String]
    attribute :username, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Cassandra`.
  class Cassandra < Resource
    kind "cassandra"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Citus`.
  class Citus < Resource
    kind "citus"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `ClickHouseHTTP`.
  class ClickHouseHTTP < Resource
    kind "click_house_http"

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Database.
    # @return [String]
    attribute :database, :text

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `ClickHouseMySQL`.
  class ClickHouseMySQL < Resource
    kind "click_house_my_sql"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `ClickHouseTCP`.
  class ClickHouseTCP < Resource
    kind "click_house_tcp"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Database.
    # @return [String]
    attribute :database, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Clustrix`.
  class Clustrix < Resource
    kind "clustrix"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Cockroach`.
  class Cockroach < Resource
    kind "cockroach"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `CouchbaseDatabase`.
  class CouchbaseDatabase < Resource
    kind "couchbase_database"

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # N1ql port. Required.
    # @return [Integer]
    attribute :n1ql_port, :integer, required: true

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `CouchbaseWebUI`.
  class CouchbaseWebUI < Resource
    kind "couchbase_web_ui"

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Subdomain. Required.
    # @return [String]
    attribute :subdomain, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `DB2I`.
  class DB2I < Resource
    kind "db_2_i"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `DB2LUW`.
  class DB2LUW < Resource
    kind "db_2_luw"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Databricks`.
  class Databricks < Resource
    kind "databricks"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Http path. Required.
    # @return [String]
    attribute :http_path, :text, required: true

    # Access token. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :access_token, :text, secret: true, required: true

    # Schema.
    # @return [String]
    attribute :schema, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `DocumentDBHost`.
  class DocumentDBHost < Resource
    kind "document_db_host"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Auth database. Required.
    # @return [String]
    attribute :auth_database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `DocumentDBHostIAM`.
  class DocumentDBHostIAM < Resource
    kind "document_db_host_iam"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `DocumentDBReplicaSet`.
  class DocumentDBReplicaSet < Resource
    kind "document_db_replica_set"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Auth database. Required.
    # @return [String]
    attribute :auth_database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Connect to replica.
    # @return [bool]
    attribute :connect_to_replica, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `DocumentDBReplicaSetIAM`.
  class DocumentDBReplicaSetIAM < Resource
    kind "document_db_replica_set_iam"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Connect to replica.
    # @return [bool]
    attribute :connect_to_replica, :bool

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Druid`.
  class Druid < Resource
    kind "druid"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `DynamoDB`.
  class DynamoDB < Resource
    kind "dynamo_db"

    # Access key. Required.
    # @return [String]
    attribute :access_key, :text, required: true

    # Secret access key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret_access_key, :text, secret: true, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `DynamoDBIAM`.
  class DynamoDBIAM < Resource
    kind "dynamo_dbiam"

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Elastic`.
  class Elastic < Resource
    kind "elastic"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `ElasticacheRedis`.
  class ElasticacheRedis < Resource
    kind "elasticache_redis"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Username.
    # @return [String]
    attribute :username, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `ElasticacheRedisIAM`.
  class ElasticacheRedisIAM < Resource
    kind "elasticache_redis_iam"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Role assumption arn.
    # @return [String]
    attribute :role_assumption_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `EntraID`.
  class EntraID < Resource
    kind "entra_id"

    # Tenant id. Required.
    # @return [String]
    attribute :tenant_id, :text, required: true

    # Management group id.
    # @return [String]
    attribute :management_group_id, :text

    # Subscription id.
    # @return [String]
    attribute :subscription_id, :text

    # Privilege levels. Required.
    # @return [String]
    attribute :privilege_levels, :text

    # Identity set id. Required. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set, required: true

    # Resource group id.
    # @return [String]
    attribute :resource_group_id, :text

    # Group names.
    # @return [String]
    attribute :group_names, :text

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `GCP`.
  class GCP < Resource
    kind "gcp"

    # Keyfile. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :keyfile, :text, secret: true, required: true

    # Scopes. Required.
    # @return [String]
    attribute :scopes, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `GCPConsole`.
  class GCPConsole < Resource
    kind "gcp_console"

    # Workforce pool id. Required.
    # @return [String]
    attribute :workforce_pool_id, :text, required: true

    # Workforce provider id. Required.
    # @return [String]
    attribute :workforce_provider_id, :text, required: true

    # Session expiry.
    # @return [Integer]
    attribute :session_expiry, :integer

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Subdomain. Required.
    # @return [String]
    attribute :subdomain, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `GCPWIF`.
  class GCPWIF < Resource
    kind "gcpwif"

    # Workforce pool id. Required.
    # @return [String]
    attribute :workforce_pool_id, :text, required: true

    # Workforce provider id. Required.
    # @return [String]
    attribute :workforce_provider_id, :text, required: true

    # Session expiry.
    # @return [Integer]
    attribute :session_expiry, :integer

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Scopes. Required.
    # @return [String]
    attribute :scopes, :text, required: true

    # Project id.
    # @return [String]
    attribute :project_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `GoogleGKE`.
  class GoogleGKE < Resource
    kind "google_gke"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Service account key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :service_account_key, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Discovery username. Required.
    # @return [String]
    attribute :discovery_username, :text

    # Allow resource role bypass.
    # @return [bool]
    attribute :allow_resource_role_bypass, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `GoogleGKEUserImpersonation`.
  class GoogleGKEUserImpersonation < Resource
    kind "google_gke_user_impersonation"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Service account key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :service_account_key, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `GoogleGroups`.
  class GoogleGroups < Resource
    kind "google_groups"

    # Domain. Required.
    # @return [String]
    attribute :domain, :text, required: true

    # Privilege levels. Required.
    # @return [String]
    attribute :privilege_levels, :text

    # Identity set id. Required. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set, required: true

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Group emails.
    # @return [String]
    attribute :group_emails, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `GoogleSpanner`.
  class GoogleSpanner < Resource
    kind "google_spanner"

    # Project. Required.
    # @return [String]
    attribute :project, :text, required: true

    # Instance. Required.
    # @return [String]
    attribute :instance, :text, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Service account to impersonate.
    # @return [String]
    attribute :service_account_to_impersonate, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Greenplum`.
  class Greenplum < Resource
    kind "greenplum"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `HTTPAuth`.
  class HTTPAuth < Resource
    kind "http_auth"

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Healthcheck path. Required.
    # @return [String]
    attribute :healthcheck_path, :text, required: true

    # Auth header. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :auth_header, :text, secret: true, required: true

    # Headers blacklist.
    # @return [String]
    attribute :headers_blacklist, :text

    # Default path.
    # @return [String]
    attribute :default_path, :text

    # Subdomain. Required.
    # @return [String]
    attribute :subdomain, :text, required: true

    # Host override.
    # @return [String]
    attribute :host_override, :text

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Custom headers.
    # @return [CustomHeaders]
    attribute :custom_headers, "CustomHeaders"

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `HTTPBasicAuth`.
  class HTTPBasicAuth < Resource
    kind "http_basic_auth"

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Healthcheck path. Required.
    # @return [String]
    attribute :healthcheck_path, :text, required: true

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Headers blacklist.
    # @return [String]
    attribute :headers_blacklist, :text

    # Default path.
    # @return [String]
    attribute :default_path, :text

    # Subdomain. Required.
    # @return [String]
    attribute :subdomain, :text, required: true

    # Host override.
    # @return [String]
    attribute :host_override, :text

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Custom headers.
    # @return [CustomHeaders]
    attribute :custom_headers, "CustomHeaders"

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `HTTPNoAuth`.
  class HTTPNoAuth < Resource
    kind "http_no_auth"

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Healthcheck path. Required.
    # @return [String]
    attribute :healthcheck_path, :text, required: true

    # Headers blacklist.
    # @return [String]
    attribute :headers_blacklist, :text

    # Default path.
    # @return [String]
    attribute :default_path, :text

    # Subdomain. Required.
    # @return [String]
    attribute :subdomain, :text, required: true

    # Host override.
    # @return [String]
    attribute :host_override, :text

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Custom headers.
    # @return [CustomHeaders]
    attribute :custom_headers, "CustomHeaders"

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Kubernetes`.
  class Kubernetes < Resource
    kind "kubernetes"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Client certificate. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_certificate, :text, secret: true

    # Client key. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_key, :text, secret: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Discovery username. Required.
    # @return [String]
    attribute :discovery_username, :text

    # Allow resource role bypass.
    # @return [bool]
    attribute :allow_resource_role_bypass, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `KubernetesBasicAuth`.
  class KubernetesBasicAuth < Resource
    kind "kubernetes_basic_auth"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `KubernetesPodIdentity`.
  class KubernetesPodIdentity < Resource
    kind "kubernetes_pod_identity"

    # Certificate authority. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Discovery username. Required.
    # @return [String]
    attribute :discovery_username, :text

    # Allow resource role bypass.
    # @return [bool]
    attribute :allow_resource_role_bypass, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `KubernetesServiceAccount`.
  class KubernetesServiceAccount < Resource
    kind "kubernetes_service_account"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Token. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :token, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Discovery username. Required.
    # @return [String]
    attribute :discovery_username, :text

    # Allow resource role bypass.
    # @return [bool]
    attribute :allow_resource_role_bypass, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `KubernetesServiceAccountUserImpersonation`.
  class KubernetesServiceAccountUserImpersonation < Resource
    kind "kubernetes_service_account_user_impersonation"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Token. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :token, :text, secret: true, required: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `KubernetesUserImpersonation`.
  class KubernetesUserImpersonation < Resource
    kind "kubernetes_user_impersonation"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Client certificate. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_certificate, :text, secret: true

    # Client key. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_key, :text, secret: true

    # Healthcheck namespace. The server chooses it where it is not given.
    # @return [String]
    attribute :healthcheck_namespace, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `LLM`.
  class LLM < Resource
    kind "llm"

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Models.
    # @return [String]
    attribute :models, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MCPGatewayNoAuth`.
  class MCPGatewayNoAuth < Resource
    kind "mcp_gateway_no_auth"

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MCPGatewayOAuth`.
  class MCPGatewayOAuth < Resource
    kind "mcp_gateway_o_auth"

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Oauth auth endpoint. Required.
    # @return [String]
    attribute :oauth_auth_endpoint, :text, required: true

    # Oauth token endpoint. Required.
    # @return [String]
    attribute :oauth_token_endpoint, :text, required: true

    # Oauth scopes.
    # @return [String]
    attribute :oauth_scopes, :text

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MCPGatewayOAuthDCR`.
  class MCPGatewayOAuthDCR < Resource
    kind "mcp_gateway_o_auth_dcr"

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Oauth auth endpoint. Required.
    # @return [String]
    attribute :oauth_auth_endpoint, :text, required: true

    # Oauth token endpoint. Required.
    # @return [String]
    attribute :oauth_token_endpoint, :text, required: true

    # Oauth register endpoint. Required.
    # @return [String]
    attribute :oauth_register_endpoint, :text, required: true

    # Oauth scopes.
    # @return [String]
    attribute :oauth_scopes, :text

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MCPGatewayPAT`.
  class MCPGatewayPAT < Resource
    kind "mcp_gateway_pat"

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Url. Required.
    # @return [String]
    attribute :url, :text, required: true

    # Tls insecure.
    # @return [bool]
    attribute :tls_insecure, :bool

    # Tls cert. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :tls_cert, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MTLSMysql`.
  class MTLSMysql < Resource
    kind "mtls_mysql"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Client certificate. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_certificate, :text, secret: true, required: true

    # Client key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_key, :text, secret: true, required: true

    # Server name.
    # @return [String]
    attribute :server_name, :text

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MTLSPostgres`.
  class MTLSPostgres < Resource
    kind "mtls_postgres"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Certificate authority. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :certificate_authority, :text, secret: true

    # Client certificate. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_certificate, :text, secret: true, required: true

    # Client key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :client_key, :text, secret: true, required: true

    # Server name.
    # @return [String]
    attribute :server_name, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Maria`.
  class Maria < Resource
    kind "maria"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Memcached`.
  class Memcached < Resource
    kind "memcached"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Memsql`.
  class Memsql < Resource
    kind "memsql"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MongoHost`.
  class MongoHost < Resource
    kind "mongo_host"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Auth database. Required.
    # @return [String]
    attribute :auth_database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Region.
    # @return [String]
    attribute :region, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MongoLegacyHost`.
  class MongoLegacyHost < Resource
    kind "mongo_legacy_host"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Auth database. Required.
    # @return [String]
    attribute :auth_database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MongoLegacyReplicaset`.
  class MongoLegacyReplicaset < Resource
    kind "mongo_legacy_replicaset"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Auth database. Required.
    # @return [String]
    attribute :auth_database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Connect to replica.
    # @return [bool]
    attribute :connect_to_replica, :bool

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MongoReplicaSet`.
  class MongoReplicaSet < Resource
    kind "mongo_replica_set"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Auth database. Required.
    # @return [String]
    attribute :auth_database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Connect to replica.
    # @return [bool]
    attribute :connect_to_replica, :bool

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Region.
    # @return [String]
    attribute :region, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `MongoShardedCluster`.
  class MongoShardedCluster < Resource
    kind "mongo_sharded_cluster"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Auth database. Required.
    # @return [String]
    attribute :auth_database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Region.
    # @return [String]
    attribute :region, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Mysql`.
  class Mysql < Resource
    kind "mysql"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Neptune`.
  class Neptune < Resource
    kind "neptune"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `NeptuneIAM`.
  class NeptuneIAM < Resource
    kind "neptune_iam"

    # Endpoint. Required.
    # @return [String]
    attribute :endpoint, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Access key.
    # @return [String]
    attribute :access_key, :text

    # Secret access key. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret_access_key, :text, secret: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Role arn.
    # @return [String]
    attribute :role_arn, :text

    # Role external id.
    # @return [String]
    attribute :role_external_id, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `OktaGroups`.
  class OktaGroups < Resource
    kind "okta_groups"

    # Domain. Required.
    # @return [String]
    attribute :domain, :text, required: true

    # Privilege levels. Required.
    # @return [String]
    attribute :privilege_levels, :text

    # Identity set id. Required. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set, required: true

    # Discovery enabled.
    # @return [bool]
    attribute :discovery_enabled, :bool

    # Group names.
    # @return [String]
    attribute :group_names, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Oracle`.
  class Oracle < Resource
    kind "oracle"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `OracleNNE`.
  class OracleNNE < Resource
    kind "oracle_nne"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Postgres`.
  class Postgres < Resource
    kind "postgres"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Presto`.
  class Presto < Resource
    kind "presto"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `RDP`.
  class RDP < Resource
    kind "rdp"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Downgrade nla connections.
    # @return [bool]
    attribute :downgrade_nla_connections, :bool

    # Lock required.
    # @return [bool]
    attribute :lock_required, :bool

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Enable ephemeral accounts.
    # @return [bool]
    attribute :enable_ephemeral_accounts, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `RDPCert`.
  class RDPCert < Resource
    kind "rdp_cert"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Server fqdn.
    # @return [String]
    attribute :server_fqdn, :text

    # Lock required.
    # @return [bool]
    attribute :lock_required, :bool

    # Sid.
    # @return [String]
    attribute :sid, :text

    # Dc hostnames.
    # @return [String]
    attribute :dc_hostnames, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `RDSPostgresIAM`.
  class RDSPostgresIAM < Resource
    kind "rds_postgres_iam"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Role assumption arn.
    # @return [String]
    attribute :role_assumption_arn, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `RabbitMQAMQP091`.
  class RabbitMQAMQP091 < Resource
    kind "rabbit_mqamqp_091"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `RawTCP`.
  class RawTCP < Resource
    kind "raw_tcp"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Redis`.
  class Redis < Resource
    kind "redis"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `RedisCluster`.
  class RedisCluster < Resource
    kind "redis_cluster"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Redshift`.
  class Redshift < Resource
    kind "redshift"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `RedshiftIAM`.
  class RedshiftIAM < Resource
    kind "redshift_iam"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Cluster id. Required.
    # @return [String]
    attribute :cluster_id, :text, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Role assumption arn.
    # @return [String]
    attribute :role_assumption_arn, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `RedshiftServerlessIAM`.
  class RedshiftServerlessIAM < Resource
    kind "redshift_serverless_iam"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Region. Required.
    # @return [String]
    attribute :region, :text, required: true

    # Workgroup. Required.
    # @return [String]
    attribute :workgroup, :text, required: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Role assumption arn.
    # @return [String]
    attribute :role_assumption_arn, :text

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SQLServer`.
  class SQLServer < Resource
    kind "sql_server"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Schema.
    # @return [String]
    attribute :schema, :text

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Allow deprecated encryption.
    # @return [bool]
    attribute :allow_deprecated_encryption, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SQLServerAzureAD`.
  class SQLServerAzureAD < Resource
    kind "sql_server_azure_ad"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Client id. Required.
    # @return [String]
    attribute :client_id, :text, required: true

    # Secret. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :secret, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Schema.
    # @return [String]
    attribute :schema, :text

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Tenant id. Required.
    # @return [String]
    attribute :tenant_id, :text, required: true

    # Allow deprecated encryption.
    # @return [bool]
    attribute :allow_deprecated_encryption, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SQLServerKerberosAD`.
  class SQLServerKerberosAD < Resource
    kind "sql_server_kerberos_ad"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text

    # Keytab. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :keytab, :text, secret: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Schema.
    # @return [String]
    attribute :schema, :text

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Override database.
    # @return [bool]
    attribute :override_database, :bool

    # Krb config. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :krb_config, :text, secret: true, required: true

    # Server spn. Required.
    # @return [String]
    attribute :server_spn, :text, required: true

    # Realm. Required.
    # @return [String]
    attribute :realm, :text, required: true

    # Allow deprecated encryption.
    # @return [bool]
    attribute :allow_deprecated_encryption, :bool

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SSH`.
  class SSH < Resource
    kind "ssh"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Public key. Set by the server.
    # @return [String]
    attribute :public_key, :text

    # Port forwarding.
    # @return [bool]
    attribute :port_forwarding, :bool

    # Allow deprecated key exchanges.
    # @return [bool]
    attribute :allow_deprecated_key_exchanges, :bool

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Key type. The server chooses it where it is not given.
    # @return [String]
    attribute :key_type, :text

    # Lock required.
    # @return [bool]
    attribute :lock_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SSHCert`.
  class SSHCert < Resource
    kind "ssh_cert"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Port forwarding.
    # @return [bool]
    attribute :port_forwarding, :bool

    # Allow deprecated key exchanges.
    # @return [bool]
    attribute :allow_deprecated_key_exchanges, :bool

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Key type. The server chooses it where it is not given.
    # @return [String]
    attribute :key_type, :text

    # Lock required.
    # @return [bool]
    attribute :lock_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SSHCustomerKey`.
  class SSHCustomerKey < Resource
    kind "ssh_customer_key"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Private key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :private_key, :text, secret: true, required: true

    # Port forwarding.
    # @return [bool]
    attribute :port_forwarding, :bool

    # Allow deprecated key exchanges.
    # @return [bool]
    attribute :allow_deprecated_key_exchanges, :bool

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Identity set id. Names a identity set: by its id, or by its name where it is written.
    # @return [String]
    attribute :identity_set_id, :text, names: :identity_set

    # Identity alias healthcheck username. Required.
    # @return [String]
    attribute :identity_alias_healthcheck_username, :text

    # Lock required.
    # @return [bool]
    attribute :lock_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SSHPassword`.
  class SSHPassword < Resource
    kind "ssh_password"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Port. Required.
    # @return [Integer]
    attribute :port, :integer, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port forwarding.
    # @return [bool]
    attribute :port_forwarding, :bool

    # Allow deprecated key exchanges.
    # @return [bool]
    attribute :allow_deprecated_key_exchanges, :bool

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Lock required.
    # @return [bool]
    attribute :lock_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SingleStore`.
  class SingleStore < Resource
    kind "single_store"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Database.
    # @return [String]
    attribute :database, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Require native auth.
    # @return [bool]
    attribute :require_native_auth, :bool

    # Use azure single server usernames.
    # @return [bool]
    attribute :use_azure_single_server_usernames, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Snowflake`.
  class Snowflake < Resource
    kind "snowflake"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Set by the server. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Schema.
    # @return [String]
    attribute :schema, :text

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Private key. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :private_key, :text, secret: true, required: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Snowsight`.
  class Snowsight < Resource
    kind "snowsight"

    # SamlMetadata. Required.
    # @return [String]
    attribute :saml_metadata, :text, required: true

    # Subdomain. Required.
    # @return [String]
    attribute :subdomain, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Healthcheck username. Required.
    # @return [String]
    attribute :healthcheck_username, :text, required: true

    # ConnectToDefault.
    # @return [bool]
    attribute :connect_to_default, :bool

    # Use https.
    # @return [bool]
    attribute :use_https, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Sybase`.
  class Sybase < Resource
    kind "sybase"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `SybaseIQ`.
  class SybaseIQ < Resource
    kind "sybase_iq"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Teradata`.
  class Teradata < Resource
    kind "teradata"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. Required. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Trino`.
  class Trino < Resource
    kind "trino"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Username.
    # @return [String]
    attribute :username, :text

    # Tls required.
    # @return [bool]
    attribute :tls_required, :bool

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

  # A resource of the kind `Vertica`.
  class Vertica < Resource
    kind "vertica"

    # Hostname. Required.
    # @return [String]
    attribute :hostname, :text, required: true

    # Username. Required.
    # @return [String]
    attribute :username, :text, required: true

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # Database. Required.
    # @return [String]
    attribute :database, :text, required: true

    # Port override. The server chooses it where it is not given.
    # @return [Integer]
    attribute :port_override, :integer

    # Port.
    # @return [Integer]
    attribute :port, :integer

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Healthy. Set by the server.
    # @return [bool]
    attribute :healthy, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Secret store id. Names a secret store: by its id, or by its name where it is written.
    # @return [String]
    attribute :secret_store_id, :text, names: :secret_store

    # Egress filter.
    # @return [String]
    attribute :egress_filter, :text

    # Bind interface. The server chooses it where it is not given.
    # @return [String]
    attribute :bind_interface, :text

    # Subdomain. The server chooses it where it is not given.
    # @return [String]
    attribute :subdomain, :text

    # Proxy cluster id. Names a node: by its id, or by its name where it is written.
    # @return [String]
    attribute :proxy_cluster_id, :text, names: :proxy_cluster

  end

end

# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  autoload :AIRouter, "gatepass/generated/types/nodes"
  autoload :AKS, "gatepass/generated/types/drivers"
  autoload :AKSBasicAuth, "gatepass/generated/types/drivers"
  autoload :AKSServiceAccount, "gatepass/generated/types/drivers"
  autoload :AKSServiceAccountUserImpersonation, "gatepass/generated/types/drivers"
  autoload :AKSUserImpersonation, "gatepass/generated/types/drivers"
  autoload :AMQP, "gatepass/generated/types/drivers"
  autoload :AWS, "gatepass/generated/types/drivers"
  autoload :AWSCertX509Store, "gatepass/generated/types/secret_store_types"
  autoload :AWSConnector, "gatepass/generated/types/discovery_connectors"
  autoload :AWSConsole, "gatepass/generated/types/drivers"
  autoload :AWSConsoleStaticKeyPair, "gatepass/generated/types/drivers"
  autoload :AWSInstanceProfile, "gatepass/generated/types/drivers"
  autoload :AWSStore, "gatepass/generated/types/secret_store_types"
  autoload :AccessRequest, "gatepass/generated/types/access_requests"
  autoload :AccessRequestApprover, "gatepass/generated/types/access_requests"
  autoload :AccessRequestEvent, "gatepass/generated/types/access_requests"
  autoload :AccessRequestEventHistory, "gatepass/generated/types/access_request_events_history"
  autoload :AccessRequestExtendResponse, "gatepass/generated/types/access_requests"
  autoload :AccessRequestHistory, "gatepass/generated/types/access_requests_history"
  autoload :AccessRequestItem, "gatepass/generated/types/access_requests"
  autoload :AccessRequestLogEntry, "gatepass/generated/types/access_requests"
  autoload :AccessRequestReview, "gatepass/generated/types/access_requests"
  autoload :AccessRequestRevokeResponse, "gatepass/generated/types/access_requests"
  autoload :AccessRequestStep, "gatepass/generated/types/access_requests"
  autoload :AccessRequestSummary, "gatepass/generated/types/access_requests"
  autoload :AccessRequestVote, "gatepass/generated/types/access_requests"
  autoload :Account, "gatepass/generated/types/accounts"
  autoload :AccountAttachment, "gatepass/generated/types/account_attachments"
  autoload :AccountAttachmentHistory, "gatepass/generated/types/account_attachments_history"
  autoload :AccountCreateResponse, "gatepass/generated/types/accounts"
  autoload :AccountGrant, "gatepass/generated/types/account_grants"
  autoload :AccountGrantHistory, "gatepass/generated/types/account_grants_history"
  autoload :AccountGroup, "gatepass/generated/types/accounts_groups"
  autoload :AccountGroupHistory, "gatepass/generated/types/accounts_groups_history"
  autoload :AccountHistory, "gatepass/generated/types/accounts_history"
  autoload :AccountPermission, "gatepass/generated/types/account_permissions"
  autoload :AccountResource, "gatepass/generated/types/account_resources"
  autoload :AccountResourceHistory, "gatepass/generated/types/account_resources_history"
  autoload :ActiveDirectoryEngine, "gatepass/generated/types/secret_engine_types"
  autoload :ActiveDirectoryStore, "gatepass/generated/types/secret_store_types"
  autoload :Activity, "gatepass/generated/types/activities"
  autoload :ActivityActor, "gatepass/generated/types/activities"
  autoload :ActivityEntity, "gatepass/generated/types/activities"
  autoload :ActsFor, "gatepass/generated/types/key_scopes"
  autoload :Aerospike, "gatepass/generated/types/drivers"
  autoload :AmazonEKS, "gatepass/generated/types/drivers"
  autoload :AmazonEKSInstanceProfile, "gatepass/generated/types/drivers"
  autoload :AmazonEKSInstanceProfileUserImpersonation, "gatepass/generated/types/drivers"
  autoload :AmazonEKSUserImpersonation, "gatepass/generated/types/drivers"
  autoload :AmazonES, "gatepass/generated/types/drivers"
  autoload :AmazonESIAM, "gatepass/generated/types/drivers"
  autoload :AmazonMQAMQP091, "gatepass/generated/types/drivers"
  autoload :ApprovalFlowApprover, "gatepass/generated/types/approval_workflows"
  autoload :ApprovalFlowStep, "gatepass/generated/types/approval_workflows"
  autoload :ApprovalOptionSet, "gatepass/generated/types/approval_options"
  autoload :ApprovalWorkflow, "gatepass/generated/types/approval_workflows"
  autoload :ApprovalWorkflowApprover, "gatepass/generated/types/approval_workflow_approvers"
  autoload :ApprovalWorkflowApproverHistory, "gatepass/generated/types/approval_workflow_approvers_history"
  autoload :ApprovalWorkflowHistory, "gatepass/generated/types/approval_workflows_history"
  autoload :ApprovalWorkflowStep, "gatepass/generated/types/approval_workflow_steps"
  autoload :ApprovalWorkflowStepHistory, "gatepass/generated/types/approval_workflow_steps_history"
  autoload :AsOf, "gatepass/generated/types/access"
  autoload :Athena, "gatepass/generated/types/drivers"
  autoload :AthenaIAM, "gatepass/generated/types/drivers"
  autoload :AuroraMysql, "gatepass/generated/types/drivers"
  autoload :AuroraMysqlIAM, "gatepass/generated/types/drivers"
  autoload :AuroraPostgres, "gatepass/generated/types/drivers"
  autoload :AuroraPostgresIAM, "gatepass/generated/types/drivers"
  autoload :AuthorizationPolicy, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyContinentRule, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyCountryRule, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyDayOfWeek, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyDeviceTrustLevel, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyDeviceTrustOperator, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyIPNetwork, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyIPOperator, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyIPRule, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyLocationRule, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRule, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleConditionApprovalFlow, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleConditionDeviceTrust, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleConditionIP, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleConditionLocation, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleConditionMFA, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleConditionTime, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRulePrincipalAll, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRulePrincipalByIds, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleResourceByEntraWithGroups, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleResourceByIds, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleResourceByOktaWithGroups, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleResourceByTypeAndTags, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyRuleResourcesAll, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyState, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicySubdivisionRule, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyTimeOperator, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyTimeRule, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyTimeRuleDayOfWeek, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyTimeRuleDaysOfMonth, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyTimeRuleMonth, "gatepass/generated/types/authorization_policies"
  autoload :AuthorizationPolicyTimeRuleTimeOfDay, "gatepass/generated/types/authorization_policies"
  autoload :Azure, "gatepass/generated/types/drivers"
  autoload :AzureCertificate, "gatepass/generated/types/drivers"
  autoload :AzureConnector, "gatepass/generated/types/discovery_connectors"
  autoload :AzureMysql, "gatepass/generated/types/drivers"
  autoload :AzureMysqlManagedIdentity, "gatepass/generated/types/drivers"
  autoload :AzurePostgres, "gatepass/generated/types/drivers"
  autoload :AzurePostgresManagedIdentity, "gatepass/generated/types/drivers"
  autoload :AzureStore, "gatepass/generated/types/secret_store_types"
  autoload :BigQuery, "gatepass/generated/types/drivers"
  autoload :BreakGlass, "gatepass/generated/types/workflow_options"
  autoload :Cassandra, "gatepass/generated/types/drivers"
  autoload :CheckManyResponse, "gatepass/generated/types/access"
  autoload :CheckResponse, "gatepass/generated/types/access"
  autoload :CheckpointResponse, "gatepass/generated/types/audit"
  autoload :Citus, "gatepass/generated/types/drivers"
  autoload :ClickHouseHTTP, "gatepass/generated/types/drivers"
  autoload :ClickHouseMySQL, "gatepass/generated/types/drivers"
  autoload :ClickHouseTCP, "gatepass/generated/types/drivers"
  autoload :Clustrix, "gatepass/generated/types/drivers"
  autoload :Cockroach, "gatepass/generated/types/drivers"
  autoload :Condition, "gatepass/generated/types/conditions"
  autoload :ConditionClearResponse, "gatepass/generated/types/conditions"
  autoload :Connector, "gatepass/generated/types/discovery_connectors"
  autoload :ConsistencyProofResponse, "gatepass/generated/types/audit"
  autoload :ControlPanelGetOrgURLInfoResponse, "gatepass/generated/types/control_panel"
  autoload :CouchbaseDatabase, "gatepass/generated/types/drivers"
  autoload :CouchbaseWebUI, "gatepass/generated/types/drivers"
  autoload :Credential, "gatepass/generated/types/credentials"
  autoload :CredentialCreateResponse, "gatepass/generated/types/credentials"
  autoload :CredentialCreateTokenResponse, "gatepass/generated/types/credentials"
  autoload :CustomHeader, "gatepass/generated/types/custom_headers"
  autoload :CustomHeaders, "gatepass/generated/types/custom_headers"
  autoload :CyberarkConjurStore, "gatepass/generated/types/secret_store_types"
  autoload :CyberarkPAMExperimentalStore, "gatepass/generated/types/secret_store_types"
  autoload :CyberarkPAMStore, "gatepass/generated/types/secret_store_types"
  autoload :DB2I, "gatepass/generated/types/drivers"
  autoload :DB2LUW, "gatepass/generated/types/drivers"
  autoload :Databricks, "gatepass/generated/types/drivers"
  autoload :Delegation, "gatepass/generated/types/delegations"
  autoload :DelineaDSVStore, "gatepass/generated/types/secret_store_types"
  autoload :DelineaStore, "gatepass/generated/types/secret_store_types"
  autoload :DocumentDBHost, "gatepass/generated/types/drivers"
  autoload :DocumentDBHostIAM, "gatepass/generated/types/drivers"
  autoload :DocumentDBReplicaSet, "gatepass/generated/types/drivers"
  autoload :DocumentDBReplicaSetIAM, "gatepass/generated/types/drivers"
  autoload :Druid, "gatepass/generated/types/drivers"
  autoload :DurationLimit, "gatepass/generated/types/workflow_options"
  autoload :DynamoDB, "gatepass/generated/types/drivers"
  autoload :DynamoDBIAM, "gatepass/generated/types/drivers"
  autoload :Elastic, "gatepass/generated/types/drivers"
  autoload :ElasticacheRedis, "gatepass/generated/types/drivers"
  autoload :ElasticacheRedisIAM, "gatepass/generated/types/drivers"
  autoload :EntraID, "gatepass/generated/types/drivers"
  autoload :EraseResponse, "gatepass/generated/types/operations"
  autoload :EscalationApprover, "gatepass/generated/types/approval_options"
  autoload :Event, "gatepass/generated/types/events"
  autoload :EventActor, "gatepass/generated/types/events"
  autoload :EventChange, "gatepass/generated/types/events"
  autoload :ExplainResponse, "gatepass/generated/types/access"
  autoload :ExportedChange, "gatepass/generated/types/audit"
  autoload :ExportedRecord, "gatepass/generated/types/audit"
  autoload :GCP, "gatepass/generated/types/drivers"
  autoload :GCPCertX509Store, "gatepass/generated/types/secret_store_types"
  autoload :GCPConnector, "gatepass/generated/types/discovery_connectors"
  autoload :GCPConsole, "gatepass/generated/types/drivers"
  autoload :GCPStore, "gatepass/generated/types/secret_store_types"
  autoload :GCPWIF, "gatepass/generated/types/drivers"
  autoload :Gateway, "gatepass/generated/types/nodes"
  autoload :GoogleGKE, "gatepass/generated/types/drivers"
  autoload :GoogleGKEUserImpersonation, "gatepass/generated/types/drivers"
  autoload :GoogleGroups, "gatepass/generated/types/drivers"
  autoload :GoogleSpanner, "gatepass/generated/types/drivers"
  autoload :GrantedAccountEntitlement, "gatepass/generated/types/granted_account_entitlements"
  autoload :GrantedEntitlementKubernetesPrivileges, "gatepass/generated/types/granted_account_entitlements"
  autoload :GrantedResourceEntitlement, "gatepass/generated/types/granted_resource_entitlements"
  autoload :GrantedRoleEntitlement, "gatepass/generated/types/granted_role_entitlements"
  autoload :Greenplum, "gatepass/generated/types/drivers"
  autoload :Group, "gatepass/generated/types/groups"
  autoload :GroupFromRole, "gatepass/generated/types/groups"
  autoload :GroupHistory, "gatepass/generated/types/groups_history"
  autoload :GroupRole, "gatepass/generated/types/groups_roles"
  autoload :GroupRoleHistory, "gatepass/generated/types/groups_roles_history"
  autoload :HTTPAuth, "gatepass/generated/types/drivers"
  autoload :HTTPBasicAuth, "gatepass/generated/types/drivers"
  autoload :HTTPNoAuth, "gatepass/generated/types/drivers"
  autoload :Healthcheck, "gatepass/generated/types/health_checks"
  autoload :HealthcheckStatus, "gatepass/generated/types/secret_engines"
  autoload :IdentityAlias, "gatepass/generated/types/identity_aliases"
  autoload :IdentityAliasHistory, "gatepass/generated/types/identity_aliases_history"
  autoload :IdentitySet, "gatepass/generated/types/identity_sets"
  autoload :IdentitySetHistory, "gatepass/generated/types/identity_sets_history"
  autoload :InclusionProofResponse, "gatepass/generated/types/audit"
  autoload :Initiator, "gatepass/generated/types/queries"
  autoload :KeyScope, "gatepass/generated/types/key_scopes"
  autoload :KeyValueEngine, "gatepass/generated/types/secret_engine_types"
  autoload :KeyfactorSSHStore, "gatepass/generated/types/secret_store_types"
  autoload :KeyfactorX509Store, "gatepass/generated/types/secret_store_types"
  autoload :Kubernetes, "gatepass/generated/types/drivers"
  autoload :KubernetesBasicAuth, "gatepass/generated/types/drivers"
  autoload :KubernetesPodIdentity, "gatepass/generated/types/drivers"
  autoload :KubernetesServiceAccount, "gatepass/generated/types/drivers"
  autoload :KubernetesServiceAccountUserImpersonation, "gatepass/generated/types/drivers"
  autoload :KubernetesUserImpersonation, "gatepass/generated/types/drivers"
  autoload :LLM, "gatepass/generated/types/drivers"
  autoload :LegacyAuthorizationPolicyTimeRuleTimeOfDay, "gatepass/generated/types/authorization_policies"
  autoload :LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf, "gatepass/generated/types/authorization_policies"
  autoload :Link, "gatepass/generated/types/access"
  autoload :LinkKind, "gatepass/generated/types/access"
  autoload :LintFinding, "gatepass/generated/types/workflows"
  autoload :LocationContinent, "gatepass/generated/types/location_enums"
  autoload :LocationCountry, "gatepass/generated/types/location_enums"
  autoload :LocationOperator, "gatepass/generated/types/authorization_policies"
  autoload :LogCategoryConfig, "gatepass/generated/types/organization_history"
  autoload :LogCategoryConfigMap, "gatepass/generated/types/organization_history"
  autoload :LogCategoryConfigMapEntry, "gatepass/generated/types/organization_history"
  autoload :LogConfig, "gatepass/generated/types/organization_history"
  autoload :MCPGatewayNoAuth, "gatepass/generated/types/drivers"
  autoload :MCPGatewayOAuth, "gatepass/generated/types/drivers"
  autoload :MCPGatewayOAuthDCR, "gatepass/generated/types/drivers"
  autoload :MCPGatewayPAT, "gatepass/generated/types/drivers"
  autoload :MFAConfig, "gatepass/generated/types/organizations"
  autoload :MTLSMysql, "gatepass/generated/types/drivers"
  autoload :MTLSPostgres, "gatepass/generated/types/drivers"
  autoload :ManagedSecret, "gatepass/generated/types/managed_secrets"
  autoload :ManagedSecretLog, "gatepass/generated/types/managed_secrets"
  autoload :ManagedSecretPasswordPolicy, "gatepass/generated/types/managed_secrets"
  autoload :ManagedSecretPolicy, "gatepass/generated/types/managed_secrets"
  autoload :ManagedSecretRotationPolicy, "gatepass/generated/types/managed_secrets"
  autoload :ManagedSecretValidateResponse, "gatepass/generated/types/managed_secrets"
  autoload :MappedIdentities, "gatepass/generated/types/granted_account_entitlements"
  autoload :Maria, "gatepass/generated/types/drivers"
  autoload :Memcached, "gatepass/generated/types/drivers"
  autoload :Memsql, "gatepass/generated/types/drivers"
  autoload :MissingFact, "gatepass/generated/types/access"
  autoload :MissingFactKind, "gatepass/generated/types/access"
  autoload :MongoHost, "gatepass/generated/types/drivers"
  autoload :MongoLegacyHost, "gatepass/generated/types/drivers"
  autoload :MongoLegacyReplicaset, "gatepass/generated/types/drivers"
  autoload :MongoReplicaSet, "gatepass/generated/types/drivers"
  autoload :MongoShardedCluster, "gatepass/generated/types/drivers"
  autoload :Mysql, "gatepass/generated/types/drivers"
  autoload :MysqlEngine, "gatepass/generated/types/secret_engine_types"
  autoload :Neptune, "gatepass/generated/types/drivers"
  autoload :NeptuneIAM, "gatepass/generated/types/drivers"
  autoload :Node, "gatepass/generated/types/nodes"
  autoload :NodeCreateResponse, "gatepass/generated/types/nodes"
  autoload :NodeHistory, "gatepass/generated/types/nodes_history"
  autoload :NodeMaintenanceWindow, "gatepass/generated/types/nodes"
  autoload :NodeTCPProbeResponse, "gatepass/generated/types/nodes"
  autoload :OktaGroups, "gatepass/generated/types/drivers"
  autoload :OktaMFAConfig, "gatepass/generated/types/organizations"
  autoload :Oracle, "gatepass/generated/types/drivers"
  autoload :OracleNNE, "gatepass/generated/types/drivers"
  autoload :Organization, "gatepass/generated/types/organization_history"
  autoload :OrganizationHistoryRecord, "gatepass/generated/types/organization_history"
  autoload :OrganizationRequestSettings, "gatepass/generated/types/request_settings"
  autoload :Pair, "gatepass/generated/types/access"
  autoload :PeeringGroup, "gatepass/generated/types/peering_groups"
  autoload :PeeringGroupNode, "gatepass/generated/types/peering_group_nodes"
  autoload :PeeringGroupPeer, "gatepass/generated/types/peering_group_peers"
  autoload :PeeringGroupResource, "gatepass/generated/types/peering_group_resources"
  autoload :Policy, "gatepass/generated/types/policies"
  autoload :PolicyHistory, "gatepass/generated/types/policies_history"
  autoload :Postgres, "gatepass/generated/types/drivers"
  autoload :PostgresEngine, "gatepass/generated/types/secret_engine_types"
  autoload :Presto, "gatepass/generated/types/drivers"
  autoload :ProxyCluster, "gatepass/generated/types/nodes"
  autoload :ProxyClusterKey, "gatepass/generated/types/proxy_cluster_keys"
  autoload :ProxyClusterKeyCreateResponse, "gatepass/generated/types/proxy_cluster_keys"
  autoload :Query, "gatepass/generated/types/queries"
  autoload :QueryCapture, "gatepass/generated/types/queries"
  autoload :Question, "gatepass/generated/types/access"
  autoload :RDP, "gatepass/generated/types/drivers"
  autoload :RDPCert, "gatepass/generated/types/drivers"
  autoload :RDSPostgresIAM, "gatepass/generated/types/drivers"
  autoload :RabbitMQAMQP091, "gatepass/generated/types/drivers"
  autoload :RateLimitMetadata, "gatepass/generated/types/spec"
  autoload :RawTCP, "gatepass/generated/types/drivers"
  autoload :Reachable, "gatepass/generated/types/access"
  autoload :Redis, "gatepass/generated/types/drivers"
  autoload :RedisCluster, "gatepass/generated/types/drivers"
  autoload :Redshift, "gatepass/generated/types/drivers"
  autoload :RedshiftIAM, "gatepass/generated/types/drivers"
  autoload :RedshiftServerlessIAM, "gatepass/generated/types/drivers"
  autoload :Relay, "gatepass/generated/types/nodes"
  autoload :RemainingAccess, "gatepass/generated/types/access_requests"
  autoload :RemoteIdentity, "gatepass/generated/types/remote_identities"
  autoload :RemoteIdentityGroup, "gatepass/generated/types/remote_identity_groups"
  autoload :RemoteIdentityGroupHistory, "gatepass/generated/types/remote_identity_groups_history"
  autoload :RemoteIdentityHistory, "gatepass/generated/types/remote_identities_history"
  autoload :ReplayChunk, "gatepass/generated/types/replays"
  autoload :ReplayChunkEvent, "gatepass/generated/types/replays"
  autoload :RequestableAccountEntitlement, "gatepass/generated/types/requestable_account_entitlements"
  autoload :RequestableResourceEntitlement, "gatepass/generated/types/requestable_resource_entitlements"
  autoload :RequestableRoleEntitlement, "gatepass/generated/types/requestable_role_entitlements"
  autoload :Resource, "gatepass/generated/types/drivers"
  autoload :ResourceHistory, "gatepass/generated/types/resources_history"
  autoload :ResourceType, "gatepass/generated/types/resourcetypes"
  autoload :Review, "gatepass/generated/types/operations"
  autoload :Role, "gatepass/generated/types/roles"
  autoload :RoleGrant, "gatepass/generated/types/role_grants"
  autoload :RoleHistory, "gatepass/generated/types/roles_history"
  autoload :RoleResource, "gatepass/generated/types/role_resources"
  autoload :RoleResourceHistory, "gatepass/generated/types/role_resources_history"
  autoload :RoleScope, "gatepass/generated/types/roles"
  autoload :SQLServer, "gatepass/generated/types/drivers"
  autoload :SQLServerAzureAD, "gatepass/generated/types/drivers"
  autoload :SQLServerKerberosAD, "gatepass/generated/types/drivers"
  autoload :SSH, "gatepass/generated/types/drivers"
  autoload :SSHCert, "gatepass/generated/types/drivers"
  autoload :SSHCustomerKey, "gatepass/generated/types/drivers"
  autoload :SSHPassword, "gatepass/generated/types/drivers"
  autoload :SecretEngine, "gatepass/generated/types/secret_engine_types"
  autoload :SecretEnginePasswordPolicy, "gatepass/generated/types/secret_engine_policy"
  autoload :SecretEnginePolicy, "gatepass/generated/types/secret_engine_policy"
  autoload :SecretStore, "gatepass/generated/types/secret_store_types"
  autoload :SecretStoreHealth, "gatepass/generated/types/secret_store_healths"
  autoload :SecretStoreHistory, "gatepass/generated/types/secret_stores_history"
  autoload :SeenCall, "gatepass/generated/types/testing"
  autoload :Service, "gatepass/generated/types/accounts"
  autoload :SimulateResponse, "gatepass/generated/types/access"
  autoload :SimulatedCall, "gatepass/generated/types/access"
  autoload :SingleStore, "gatepass/generated/types/drivers"
  autoload :Snowflake, "gatepass/generated/types/drivers"
  autoload :Snowsight, "gatepass/generated/types/drivers"
  autoload :SqlserverEngine, "gatepass/generated/types/secret_engine_types"
  autoload :StatusResponse, "gatepass/generated/types/operations"
  autoload :StepLint, "gatepass/generated/types/workflows"
  autoload :StepOptions, "gatepass/generated/types/approval_options"
  autoload :StrongVaultStore, "gatepass/generated/types/secret_store_types"
  autoload :Sybase, "gatepass/generated/types/drivers"
  autoload :SybaseIQ, "gatepass/generated/types/drivers"
  autoload :Tag, "gatepass/generated/types/tags"
  autoload :Teradata, "gatepass/generated/types/drivers"
  autoload :Token, "gatepass/generated/types/accounts"
  autoload :Trino, "gatepass/generated/types/drivers"
  autoload :User, "gatepass/generated/types/accounts"
  autoload :VaultAWSEC2CertSSHStore, "gatepass/generated/types/secret_store_types"
  autoload :VaultAWSEC2CertX509Store, "gatepass/generated/types/secret_store_types"
  autoload :VaultAWSEC2Store, "gatepass/generated/types/secret_store_types"
  autoload :VaultAWSIAMCertSSHStore, "gatepass/generated/types/secret_store_types"
  autoload :VaultAWSIAMCertX509Store, "gatepass/generated/types/secret_store_types"
  autoload :VaultAWSIAMStore, "gatepass/generated/types/secret_store_types"
  autoload :VaultAppRoleCertSSHStore, "gatepass/generated/types/secret_store_types"
  autoload :VaultAppRoleCertX509Store, "gatepass/generated/types/secret_store_types"
  autoload :VaultAppRoleStore, "gatepass/generated/types/secret_store_types"
  autoload :VaultTLSCertSSHStore, "gatepass/generated/types/secret_store_types"
  autoload :VaultTLSCertX509Store, "gatepass/generated/types/secret_store_types"
  autoload :VaultTLSStore, "gatepass/generated/types/secret_store_types"
  autoload :VaultTokenCertSSHStore, "gatepass/generated/types/secret_store_types"
  autoload :VaultTokenCertX509Store, "gatepass/generated/types/secret_store_types"
  autoload :VaultTokenStore, "gatepass/generated/types/secret_store_types"
  autoload :Vertica, "gatepass/generated/types/drivers"
  autoload :Webhook, "gatepass/generated/types/webhooks"
  autoload :WebhookCreateResponse, "gatepass/generated/types/webhooks"
  autoload :WebhookDelivery, "gatepass/generated/types/webhooks"
  autoload :WeeklyWindow, "gatepass/generated/types/workflow_options"
  autoload :Workflow, "gatepass/generated/types/workflows"
  autoload :WorkflowApprover, "gatepass/generated/types/workflow_approvers"
  autoload :WorkflowApproverHistory, "gatepass/generated/types/workflow_approvers_history"
  autoload :WorkflowHistory, "gatepass/generated/types/workflows_history"
  autoload :WorkflowLint, "gatepass/generated/types/workflows"
  autoload :WorkflowOptionSet, "gatepass/generated/types/workflow_options"
  autoload :WorkflowRole, "gatepass/generated/types/workflow_roles"
  autoload :WorkflowRoleHistory, "gatepass/generated/types/workflow_roles_history"

  # Services, each loaded when first used.
  module Services
    autoload :Access, "gatepass/generated/services/access"
    autoload :AccessRequestEventsHistory, "gatepass/generated/services/access_request_events_history"
    autoload :AccessRequests, "gatepass/generated/services/access_requests"
    autoload :AccessRequestsHistory, "gatepass/generated/services/access_requests_history"
    autoload :AccountAttachments, "gatepass/generated/services/account_attachments"
    autoload :AccountAttachmentsHistory, "gatepass/generated/services/account_attachments_history"
    autoload :AccountGrants, "gatepass/generated/services/account_grants"
    autoload :AccountGrantsHistory, "gatepass/generated/services/account_grants_history"
    autoload :AccountPermissions, "gatepass/generated/services/account_permissions"
    autoload :AccountResources, "gatepass/generated/services/account_resources"
    autoload :AccountResourcesHistory, "gatepass/generated/services/account_resources_history"
    autoload :Accounts, "gatepass/generated/services/accounts"
    autoload :AccountsGroups, "gatepass/generated/services/accounts_groups"
    autoload :AccountsGroupsHistory, "gatepass/generated/services/accounts_groups_history"
    autoload :AccountsHistory, "gatepass/generated/services/accounts_history"
    autoload :Activities, "gatepass/generated/services/activities"
    autoload :ApprovalOptions, "gatepass/generated/services/approval_options"
    autoload :ApprovalWorkflowApprovers, "gatepass/generated/services/approval_workflow_approvers"
    autoload :ApprovalWorkflowApproversHistory, "gatepass/generated/services/approval_workflow_approvers_history"
    autoload :ApprovalWorkflowSteps, "gatepass/generated/services/approval_workflow_steps"
    autoload :ApprovalWorkflowStepsHistory, "gatepass/generated/services/approval_workflow_steps_history"
    autoload :ApprovalWorkflows, "gatepass/generated/services/approval_workflows"
    autoload :ApprovalWorkflowsHistory, "gatepass/generated/services/approval_workflows_history"
    autoload :Audit, "gatepass/generated/services/audit"
    autoload :AuthorizationPolicies, "gatepass/generated/services/authorization_policies"
    autoload :Conditions, "gatepass/generated/services/conditions"
    autoload :ControlPanel, "gatepass/generated/services/control_panel"
    autoload :Credentials, "gatepass/generated/services/credentials"
    autoload :Delegations, "gatepass/generated/services/delegations"
    autoload :DiscoveryConnectors, "gatepass/generated/services/discovery_connectors"
    autoload :Events, "gatepass/generated/services/events"
    autoload :GrantedAccountEntitlements, "gatepass/generated/services/granted_account_entitlements"
    autoload :GrantedResourceEntitlements, "gatepass/generated/services/granted_resource_entitlements"
    autoload :GrantedRoleEntitlements, "gatepass/generated/services/granted_role_entitlements"
    autoload :Grants, "gatepass/generated/services/grants"
    autoload :Groups, "gatepass/generated/services/groups"
    autoload :GroupsHistory, "gatepass/generated/services/groups_history"
    autoload :GroupsRoles, "gatepass/generated/services/groups_roles"
    autoload :GroupsRolesHistory, "gatepass/generated/services/groups_roles_history"
    autoload :HealthChecks, "gatepass/generated/services/health_checks"
    autoload :IdentityAliases, "gatepass/generated/services/identity_aliases"
    autoload :IdentityAliasesHistory, "gatepass/generated/services/identity_aliases_history"
    autoload :IdentitySets, "gatepass/generated/services/identity_sets"
    autoload :IdentitySetsHistory, "gatepass/generated/services/identity_sets_history"
    autoload :KeyScopes, "gatepass/generated/services/key_scopes"
    autoload :ManagedSecrets, "gatepass/generated/services/managed_secrets"
    autoload :Nodes, "gatepass/generated/services/nodes"
    autoload :NodesHistory, "gatepass/generated/services/nodes_history"
    autoload :Operations, "gatepass/generated/services/operations"
    autoload :OrganizationHistory, "gatepass/generated/services/organization_history"
    autoload :Organizations, "gatepass/generated/services/organizations"
    autoload :PeeringGroupNodes, "gatepass/generated/services/peering_group_nodes"
    autoload :PeeringGroupPeers, "gatepass/generated/services/peering_group_peers"
    autoload :PeeringGroupResources, "gatepass/generated/services/peering_group_resources"
    autoload :PeeringGroups, "gatepass/generated/services/peering_groups"
    autoload :Policies, "gatepass/generated/services/policies"
    autoload :PoliciesHistory, "gatepass/generated/services/policies_history"
    autoload :ProxyClusterKeys, "gatepass/generated/services/proxy_cluster_keys"
    autoload :Queries, "gatepass/generated/services/queries"
    autoload :RemoteIdentities, "gatepass/generated/services/remote_identities"
    autoload :RemoteIdentitiesHistory, "gatepass/generated/services/remote_identities_history"
    autoload :RemoteIdentityGroups, "gatepass/generated/services/remote_identity_groups"
    autoload :RemoteIdentityGroupsHistory, "gatepass/generated/services/remote_identity_groups_history"
    autoload :Replays, "gatepass/generated/services/replays"
    autoload :RequestSettings, "gatepass/generated/services/request_settings"
    autoload :RequestableAccountEntitlements, "gatepass/generated/services/requestable_account_entitlements"
    autoload :RequestableResourceEntitlements, "gatepass/generated/services/requestable_resource_entitlements"
    autoload :RequestableRoleEntitlements, "gatepass/generated/services/requestable_role_entitlements"
    autoload :Resources, "gatepass/generated/services/resources"
    autoload :ResourcesHistory, "gatepass/generated/services/resources_history"
    autoload :RoleGrants, "gatepass/generated/services/role_grants"
    autoload :RoleResources, "gatepass/generated/services/role_resources"
    autoload :RoleResourcesHistory, "gatepass/generated/services/role_resources_history"
    autoload :Roles, "gatepass/generated/services/roles"
    autoload :RolesHistory, "gatepass/generated/services/roles_history"
    autoload :SecretEngines, "gatepass/generated/services/secret_engines"
    autoload :SecretStoreHealths, "gatepass/generated/services/secret_store_healths"
    autoload :SecretStores, "gatepass/generated/services/secret_stores"
    autoload :SecretStoresHistory, "gatepass/generated/services/secret_stores_history"
    autoload :Testing, "gatepass/generated/services/testing"
    autoload :Webhooks, "gatepass/generated/services/webhooks"
    autoload :WorkflowApprovers, "gatepass/generated/services/workflow_approvers"
    autoload :WorkflowApproversHistory, "gatepass/generated/services/workflow_approvers_history"
    autoload :WorkflowOptions, "gatepass/generated/services/workflow_options"
    autoload :WorkflowRoles, "gatepass/generated/services/workflow_roles"
    autoload :WorkflowRolesHistory, "gatepass/generated/services/workflow_roles_history"
    autoload :Workflows, "gatepass/generated/services/workflows"
    autoload :WorkflowsHistory, "gatepass/generated/services/workflows_history"
  end

  class Client
    # Who may reach what: now, at a past instant, at an instant to come.
    #
    # Where a message names an account it takes an id, an email or a name; where it names a resource, an id or a
    # name (RULES 4.6). Programs should pass ids.
    # @return [Services::Access]
    def access = (@services[:access] ||= Services::Access.new(self))

    # The service `AccessRequestEventsHistory`.
    # @return [Services::AccessRequestEventsHistory]
    def access_request_events_history = (@services[:access_request_events_history] ||= Services::AccessRequestEventsHistory.new(self))

    # The service `AccessRequests`.
    # @return [Services::AccessRequests]
    def access_requests = (@services[:access_requests] ||= Services::AccessRequests.new(self))

    # The service `AccessRequestsHistory`.
    # @return [Services::AccessRequestsHistory]
    def access_requests_history = (@services[:access_requests_history] ||= Services::AccessRequestsHistory.new(self))

    # The service `AccountAttachments`.
    # @return [Services::AccountAttachments]
    def account_attachments = (@services[:account_attachments] ||= Services::AccountAttachments.new(self))

    # The service `AccountAttachmentsHistory`.
    # @return [Services::AccountAttachmentsHistory]
    def account_attachments_history = (@services[:account_attachments_history] ||= Services::AccountAttachmentsHistory.new(self))

    # The service `AccountGrants`.
    # @return [Services::AccountGrants]
    def account_grants = (@services[:account_grants] ||= Services::AccountGrants.new(self))

    # The service `AccountGrantsHistory`.
    # @return [Services::AccountGrantsHistory]
    def account_grants_history = (@services[:account_grants_history] ||= Services::AccountGrantsHistory.new(self))

    # The service `AccountPermissions`.
    # @return [Services::AccountPermissions]
    def account_permissions = (@services[:account_permissions] ||= Services::AccountPermissions.new(self))

    # The service `AccountResources`.
    # @return [Services::AccountResources]
    def account_resources = (@services[:account_resources] ||= Services::AccountResources.new(self))

    # The service `AccountResourcesHistory`.
    # @return [Services::AccountResourcesHistory]
    def account_resources_history = (@services[:account_resources_history] ||= Services::AccountResourcesHistory.new(self))

    # The service `Accounts`.
    # @return [Services::Accounts]
    def accounts = (@services[:accounts] ||= Services::Accounts.new(self))

    # The service `AccountsGroups`.
    # @return [Services::AccountsGroups]
    def accounts_groups = (@services[:accounts_groups] ||= Services::AccountsGroups.new(self))

    # The service `AccountsGroupsHistory`.
    # @return [Services::AccountsGroupsHistory]
    def accounts_groups_history = (@services[:accounts_groups_history] ||= Services::AccountsGroupsHistory.new(self))

    # The service `AccountsHistory`.
    # @return [Services::AccountsHistory]
    def accounts_history = (@services[:accounts_history] ||= Services::AccountsHistory.new(self))

    # The service `Activities`.
    # @return [Services::Activities]
    def activities = (@services[:activities] ||= Services::Activities.new(self))

    # What the steps of StrongDM's approval workflows cannot say, beside an approval workflow (RULES 3.7). While
    # there are options, StrongDM's API shows the steps that have some as `all`, and changes of the steps are
    # refused there and here: delete the options first.
    # @return [Services::ApprovalOptions]
    def approval_options = (@services[:approval_options] ||= Services::ApprovalOptions.new(self))

    # The service `ApprovalWorkflowApprovers`.
    # @return [Services::ApprovalWorkflowApprovers]
    def approval_workflow_approvers = (@services[:approval_workflow_approvers] ||= Services::ApprovalWorkflowApprovers.new(self))

    # The service `ApprovalWorkflowApproversHistory`.
    # @return [Services::ApprovalWorkflowApproversHistory]
    def approval_workflow_approvers_history = (@services[:approval_workflow_approvers_history] ||= Services::ApprovalWorkflowApproversHistory.new(self))

    # The service `ApprovalWorkflowSteps`.
    # @return [Services::ApprovalWorkflowSteps]
    def approval_workflow_steps = (@services[:approval_workflow_steps] ||= Services::ApprovalWorkflowSteps.new(self))

    # The service `ApprovalWorkflowStepsHistory`.
    # @return [Services::ApprovalWorkflowStepsHistory]
    def approval_workflow_steps_history = (@services[:approval_workflow_steps_history] ||= Services::ApprovalWorkflowStepsHistory.new(self))

    # The service `ApprovalWorkflows`.
    # @return [Services::ApprovalWorkflows]
    def approval_workflows = (@services[:approval_workflows] ||= Services::ApprovalWorkflows.new(self))

    # The service `ApprovalWorkflowsHistory`.
    # @return [Services::ApprovalWorkflowsHistory]
    def approval_workflows_history = (@services[:approval_workflows_history] ||= Services::ApprovalWorkflowsHistory.new(self))

    # The audit trail as something that can be checked without trusting this server: signed checkpoints, proofs, and
    # the records themselves.
    # @return [Services::Audit]
    def audit = (@services[:audit] ||= Services::Audit.new(self))

    # The service `AuthorizationPolicies`.
    # @return [Services::AuthorizationPolicies]
    def authorization_policies = (@services[:authorization_policies] ||= Services::AuthorizationPolicies.new(self))

    # Facts that glue sets and clears: a ticket open, a shift on, a change window. Workflows may grant while one
    # holds, and grants may be bound to one: they end when it clears.
    # @return [Services::Conditions]
    def conditions = (@services[:conditions] ||= Services::Conditions.new(self))

    # The service `ControlPanel`.
    # @return [Services::ControlPanel]
    def control_panel = (@services[:control_panel] ||= Services::ControlPanel.new(self))

    # Personal keys of one user or service account: they act only as that account (RULES 4.2).
    # @return [Services::Credentials]
    def credentials = (@services[:credentials] ||= Services::Credentials.new(self))

    # One's approver duty, given to somebody else for a while. The delegate votes as the delegator could, and the
    # two fill one entry. One delegates for oneself; `approvalflow:edit` delegates for others.
    # @return [Services::Delegations]
    def delegations = (@services[:delegations] ||= Services::Delegations.new(self))

    # The service `DiscoveryConnectors`.
    # @return [Services::DiscoveryConnectors]
    def discovery_connectors = (@services[:discovery_connectors] ||= Services::DiscoveryConnectors.new(self))

    # What happens, told as it happens: one event for each record of the journal.
    # @return [Services::Events]
    def events = (@services[:events] ||= Services::Events.new(self))

    # The service `GrantedAccountEntitlements`.
    # @return [Services::GrantedAccountEntitlements]
    def granted_account_entitlements = (@services[:granted_account_entitlements] ||= Services::GrantedAccountEntitlements.new(self))

    # The service `GrantedResourceEntitlements`.
    # @return [Services::GrantedResourceEntitlements]
    def granted_resource_entitlements = (@services[:granted_resource_entitlements] ||= Services::GrantedResourceEntitlements.new(self))

    # The service `GrantedRoleEntitlements`.
    # @return [Services::GrantedRoleEntitlements]
    def granted_role_entitlements = (@services[:granted_role_entitlements] ||= Services::GrantedRoleEntitlements.new(self))

    # What StrongDM's AccountGrants cannot say.
    # @return [Services::Grants]
    def grants = (@services[:grants] ||= Services::Grants.new(self))

    # The service `Groups`.
    # @return [Services::Groups]
    def groups = (@services[:groups] ||= Services::Groups.new(self))

    # The service `GroupsHistory`.
    # @return [Services::GroupsHistory]
    def groups_history = (@services[:groups_history] ||= Services::GroupsHistory.new(self))

    # The service `GroupsRoles`.
    # @return [Services::GroupsRoles]
    def groups_roles = (@services[:groups_roles] ||= Services::GroupsRoles.new(self))

    # The service `GroupsRolesHistory`.
    # @return [Services::GroupsRolesHistory]
    def groups_roles_history = (@services[:groups_roles_history] ||= Services::GroupsRolesHistory.new(self))

    # The service `HealthChecks`.
    # @return [Services::HealthChecks]
    def health_checks = (@services[:health_checks] ||= Services::HealthChecks.new(self))

    # The service `IdentityAliases`.
    # @return [Services::IdentityAliases]
    def identity_aliases = (@services[:identity_aliases] ||= Services::IdentityAliases.new(self))

    # The service `IdentityAliasesHistory`.
    # @return [Services::IdentityAliasesHistory]
    def identity_aliases_history = (@services[:identity_aliases_history] ||= Services::IdentityAliasesHistory.new(self))

    # The service `IdentitySets`.
    # @return [Services::IdentitySets]
    def identity_sets = (@services[:identity_sets] ||= Services::IdentitySets.new(self))

    # The service `IdentitySetsHistory`.
    # @return [Services::IdentitySetsHistory]
    def identity_sets_history = (@services[:identity_sets_history] ||= Services::IdentitySetsHistory.new(self))

    # For whom a key may ask or vote (RULES 4.2). A key with `gatepass:request_as` or `gatepass:vote_as` and without
    # a scope acts for nobody. Like its permissions a key's scope never changes.
    # @return [Services::KeyScopes]
    def key_scopes = (@services[:key_scopes] ||= Services::KeyScopes.new(self))

    # The service `ManagedSecrets`.
    # @return [Services::ManagedSecrets]
    def managed_secrets = (@services[:managed_secrets] ||= Services::ManagedSecrets.new(self))

    # The service `Nodes`.
    # @return [Services::Nodes]
    def nodes = (@services[:nodes] ||= Services::Nodes.new(self))

    # The service `NodesHistory`.
    # @return [Services::NodesHistory]
    def nodes_history = (@services[:nodes_history] ||= Services::NodesHistory.new(self))

    # For whoever runs the server.
    # @return [Services::Operations]
    def operations = (@services[:operations] ||= Services::Operations.new(self))

    # The service `OrganizationHistory`.
    # @return [Services::OrganizationHistory]
    def organization_history = (@services[:organization_history] ||= Services::OrganizationHistory.new(self))

    # The service `Organizations`.
    # @return [Services::Organizations]
    def organizations = (@services[:organizations] ||= Services::Organizations.new(self))

    # The service `PeeringGroupNodes`.
    # @return [Services::PeeringGroupNodes]
    def peering_group_nodes = (@services[:peering_group_nodes] ||= Services::PeeringGroupNodes.new(self))

    # The service `PeeringGroupPeers`.
    # @return [Services::PeeringGroupPeers]
    def peering_group_peers = (@services[:peering_group_peers] ||= Services::PeeringGroupPeers.new(self))

    # The service `PeeringGroupResources`.
    # @return [Services::PeeringGroupResources]
    def peering_group_resources = (@services[:peering_group_resources] ||= Services::PeeringGroupResources.new(self))

    # The service `PeeringGroups`.
    # @return [Services::PeeringGroups]
    def peering_groups = (@services[:peering_groups] ||= Services::PeeringGroups.new(self))

    # The service `Policies`.
    # @return [Services::Policies]
    def policies = (@services[:policies] ||= Services::Policies.new(self))

    # The service `PoliciesHistory`.
    # @return [Services::PoliciesHistory]
    def policies_history = (@services[:policies_history] ||= Services::PoliciesHistory.new(self))

    # The service `ProxyClusterKeys`.
    # @return [Services::ProxyClusterKeys]
    def proxy_cluster_keys = (@services[:proxy_cluster_keys] ||= Services::ProxyClusterKeys.new(self))

    # The service `Queries`.
    # @return [Services::Queries]
    def queries = (@services[:queries] ||= Services::Queries.new(self))

    # The service `RemoteIdentities`.
    # @return [Services::RemoteIdentities]
    def remote_identities = (@services[:remote_identities] ||= Services::RemoteIdentities.new(self))

    # The service `RemoteIdentitiesHistory`.
    # @return [Services::RemoteIdentitiesHistory]
    def remote_identities_history = (@services[:remote_identities_history] ||= Services::RemoteIdentitiesHistory.new(self))

    # The service `RemoteIdentityGroups`.
    # @return [Services::RemoteIdentityGroups]
    def remote_identity_groups = (@services[:remote_identity_groups] ||= Services::RemoteIdentityGroups.new(self))

    # The service `RemoteIdentityGroupsHistory`.
    # @return [Services::RemoteIdentityGroupsHistory]
    def remote_identity_groups_history = (@services[:remote_identity_groups_history] ||= Services::RemoteIdentityGroupsHistory.new(self))

    # The service `Replays`.
    # @return [Services::Replays]
    def replays = (@services[:replays] ||= Services::Replays.new(self))

    # What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are less
    # safe.
    # @return [Services::RequestSettings]
    def request_settings = (@services[:request_settings] ||= Services::RequestSettings.new(self))

    # The service `RequestableAccountEntitlements`.
    # @return [Services::RequestableAccountEntitlements]
    def requestable_account_entitlements = (@services[:requestable_account_entitlements] ||= Services::RequestableAccountEntitlements.new(self))

    # The service `RequestableResourceEntitlements`.
    # @return [Services::RequestableResourceEntitlements]
    def requestable_resource_entitlements = (@services[:requestable_resource_entitlements] ||= Services::RequestableResourceEntitlements.new(self))

    # The service `RequestableRoleEntitlements`.
    # @return [Services::RequestableRoleEntitlements]
    def requestable_role_entitlements = (@services[:requestable_role_entitlements] ||= Services::RequestableRoleEntitlements.new(self))

    # The service `Resources`.
    # @return [Services::Resources]
    def resources = (@services[:resources] ||= Services::Resources.new(self))

    # The service `ResourcesHistory`.
    # @return [Services::ResourcesHistory]
    def resources_history = (@services[:resources_history] ||= Services::ResourcesHistory.new(self))

    # Membership of a role for a while, which a request gave. It gives access as an attachment does, and nothing
    # else: no vote on requests and no right to make any. AccessRequests.Revoke ends it.
    # @return [Services::RoleGrants]
    def role_grants = (@services[:role_grants] ||= Services::RoleGrants.new(self))

    # The service `RoleResources`.
    # @return [Services::RoleResources]
    def role_resources = (@services[:role_resources] ||= Services::RoleResources.new(self))

    # The service `RoleResourcesHistory`.
    # @return [Services::RoleResourcesHistory]
    def role_resources_history = (@services[:role_resources_history] ||= Services::RoleResourcesHistory.new(self))

    # The service `Roles`.
    # @return [Services::Roles]
    def roles = (@services[:roles] ||= Services::Roles.new(self))

    # The service `RolesHistory`.
    # @return [Services::RolesHistory]
    def roles_history = (@services[:roles_history] ||= Services::RolesHistory.new(self))

    # The service `SecretEngines`.
    # @return [Services::SecretEngines]
    def secret_engines = (@services[:secret_engines] ||= Services::SecretEngines.new(self))

    # The service `SecretStoreHealths`.
    # @return [Services::SecretStoreHealths]
    def secret_store_healths = (@services[:secret_store_healths] ||= Services::SecretStoreHealths.new(self))

    # The service `SecretStores`.
    # @return [Services::SecretStores]
    def secret_stores = (@services[:secret_stores] ||= Services::SecretStores.new(self))

    # The service `SecretStoresHistory`.
    # @return [Services::SecretStoresHistory]
    def secret_stores_history = (@services[:secret_stores_history] ||= Services::SecretStoresHistory.new(self))

    # For tests: a clock one can move and calls that fail on request. Exists only in `gatepass dev` and on stores
    # created for tests (RULES 4.1, 7.4).
    # @return [Services::Testing]
    def testing = (@services[:testing] ||= Services::Testing.new(self))

    # Events sent to a URL as they happen, by the server, signed as Standard Webhooks are.
    # @return [Services::Webhooks]
    def webhooks = (@services[:webhooks] ||= Services::Webhooks.new(self))

    # The service `WorkflowApprovers`.
    # @return [Services::WorkflowApprovers]
    def workflow_approvers = (@services[:workflow_approvers] ||= Services::WorkflowApprovers.new(self))

    # The service `WorkflowApproversHistory`.
    # @return [Services::WorkflowApproversHistory]
    def workflow_approvers_history = (@services[:workflow_approvers_history] ||= Services::WorkflowApproversHistory.new(self))

    # What StrongDM's workflows cannot say, beside a workflow (RULES 3.7). A request freezes them at its creation.
    # @return [Services::WorkflowOptions]
    def workflow_options = (@services[:workflow_options] ||= Services::WorkflowOptions.new(self))

    # The service `WorkflowRoles`.
    # @return [Services::WorkflowRoles]
    def workflow_roles = (@services[:workflow_roles] ||= Services::WorkflowRoles.new(self))

    # The service `WorkflowRolesHistory`.
    # @return [Services::WorkflowRolesHistory]
    def workflow_roles_history = (@services[:workflow_roles_history] ||= Services::WorkflowRolesHistory.new(self))

    # The service `Workflows`.
    # @return [Services::Workflows]
    def workflows = (@services[:workflows] ||= Services::Workflows.new(self))

    # The service `WorkflowsHistory`.
    # @return [Services::WorkflowsHistory]
    def workflows_history = (@services[:workflows_history] ||= Services::WorkflowsHistory.new(self))

  end
end

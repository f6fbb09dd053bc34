# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""All types at once: for type checkers, loaded by nobody."""

from __future__ import annotations

from .access import AsOf as AsOf
from .access import CheckManyResponse as CheckManyResponse
from .access import CheckResponse as CheckResponse
from .access import ExplainResponse as ExplainResponse
from .access import Link as Link
from .access import LinkKind as LinkKind
from .access import MissingFact as MissingFact
from .access import MissingFactKind as MissingFactKind
from .access import Pair as Pair
from .access import Question as Question
from .access import Reachable as Reachable
from .access import SimulateResponse as SimulateResponse
from .access import SimulatedCall as SimulatedCall
from .access_request_events_history import AccessRequestEventHistory as AccessRequestEventHistory
from .access_requests import AccessRequest as AccessRequest
from .access_requests import AccessRequestApprover as AccessRequestApprover
from .access_requests import AccessRequestEvent as AccessRequestEvent
from .access_requests import AccessRequestExtendResponse as AccessRequestExtendResponse
from .access_requests import AccessRequestItem as AccessRequestItem
from .access_requests import AccessRequestLogEntry as AccessRequestLogEntry
from .access_requests import AccessRequestReview as AccessRequestReview
from .access_requests import AccessRequestRevokeResponse as AccessRequestRevokeResponse
from .access_requests import AccessRequestStep as AccessRequestStep
from .access_requests import AccessRequestSummary as AccessRequestSummary
from .access_requests import AccessRequestVote as AccessRequestVote
from .access_requests import RemainingAccess as RemainingAccess
from .access_requests_history import AccessRequestHistory as AccessRequestHistory
from .account_attachments import AccountAttachment as AccountAttachment
from .account_attachments_history import AccountAttachmentHistory as AccountAttachmentHistory
from .account_grants import AccountGrant as AccountGrant
from .account_grants_history import AccountGrantHistory as AccountGrantHistory
from .account_permissions import AccountPermission as AccountPermission
from .account_resources import AccountResource as AccountResource
from .account_resources_history import AccountResourceHistory as AccountResourceHistory
from .accounts import Account as Account
from .accounts import AccountCreateResponse as AccountCreateResponse
from .accounts import Service as Service
from .accounts import Token as Token
from .accounts import User as User
from .accounts_groups import AccountGroup as AccountGroup
from .accounts_groups_history import AccountGroupHistory as AccountGroupHistory
from .accounts_history import AccountHistory as AccountHistory
from .activities import Activity as Activity
from .activities import ActivityActor as ActivityActor
from .activities import ActivityEntity as ActivityEntity
from .approval_options import ApprovalOptionSet as ApprovalOptionSet
from .approval_options import EscalationApprover as EscalationApprover
from .approval_options import StepOptions as StepOptions
from .approval_workflow_approvers import ApprovalWorkflowApprover as ApprovalWorkflowApprover
from .approval_workflow_approvers_history import ApprovalWorkflowApproverHistory as ApprovalWorkflowApproverHistory
from .approval_workflow_steps import ApprovalWorkflowStep as ApprovalWorkflowStep
from .approval_workflow_steps_history import ApprovalWorkflowStepHistory as ApprovalWorkflowStepHistory
from .approval_workflows import ApprovalFlowApprover as ApprovalFlowApprover
from .approval_workflows import ApprovalFlowStep as ApprovalFlowStep
from .approval_workflows import ApprovalWorkflow as ApprovalWorkflow
from .approval_workflows_history import ApprovalWorkflowHistory as ApprovalWorkflowHistory
from .audit import CheckpointResponse as CheckpointResponse
from .audit import ConsistencyProofResponse as ConsistencyProofResponse
from .audit import ExportedChange as ExportedChange
from .audit import ExportedRecord as ExportedRecord
from .audit import InclusionProofResponse as InclusionProofResponse
from .authorization_policies import AuthorizationPolicy as AuthorizationPolicy
from .authorization_policies import AuthorizationPolicyContinentRule as AuthorizationPolicyContinentRule
from .authorization_policies import AuthorizationPolicyCountryRule as AuthorizationPolicyCountryRule
from .authorization_policies import AuthorizationPolicyDayOfWeek as AuthorizationPolicyDayOfWeek
from .authorization_policies import AuthorizationPolicyDeviceTrustLevel as AuthorizationPolicyDeviceTrustLevel
from .authorization_policies import AuthorizationPolicyDeviceTrustOperator as AuthorizationPolicyDeviceTrustOperator
from .authorization_policies import AuthorizationPolicyIPNetwork as AuthorizationPolicyIPNetwork
from .authorization_policies import AuthorizationPolicyIPOperator as AuthorizationPolicyIPOperator
from .authorization_policies import AuthorizationPolicyIPRule as AuthorizationPolicyIPRule
from .authorization_policies import AuthorizationPolicyLocationRule as AuthorizationPolicyLocationRule
from .authorization_policies import AuthorizationPolicyRule as AuthorizationPolicyRule
from .authorization_policies import AuthorizationPolicyRuleConditionApprovalFlow as AuthorizationPolicyRuleConditionApprovalFlow
from .authorization_policies import AuthorizationPolicyRuleConditionDeviceTrust as AuthorizationPolicyRuleConditionDeviceTrust
from .authorization_policies import AuthorizationPolicyRuleConditionIP as AuthorizationPolicyRuleConditionIP
from .authorization_policies import AuthorizationPolicyRuleConditionLocation as AuthorizationPolicyRuleConditionLocation
from .authorization_policies import AuthorizationPolicyRuleConditionMFA as AuthorizationPolicyRuleConditionMFA
from .authorization_policies import AuthorizationPolicyRuleConditionTime as AuthorizationPolicyRuleConditionTime
from .authorization_policies import AuthorizationPolicyRulePrincipalAll as AuthorizationPolicyRulePrincipalAll
from .authorization_policies import AuthorizationPolicyRulePrincipalByIds as AuthorizationPolicyRulePrincipalByIds
from .authorization_policies import AuthorizationPolicyRuleResourceByEntraWithGroups as AuthorizationPolicyRuleResourceByEntraWithGroups
from .authorization_policies import AuthorizationPolicyRuleResourceByIds as AuthorizationPolicyRuleResourceByIds
from .authorization_policies import AuthorizationPolicyRuleResourceByOktaWithGroups as AuthorizationPolicyRuleResourceByOktaWithGroups
from .authorization_policies import AuthorizationPolicyRuleResourceByTypeAndTags as AuthorizationPolicyRuleResourceByTypeAndTags
from .authorization_policies import AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups as AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups
from .authorization_policies import AuthorizationPolicyRuleResourcesAll as AuthorizationPolicyRuleResourcesAll
from .authorization_policies import AuthorizationPolicyState as AuthorizationPolicyState
from .authorization_policies import AuthorizationPolicySubdivisionRule as AuthorizationPolicySubdivisionRule
from .authorization_policies import AuthorizationPolicyTimeOperator as AuthorizationPolicyTimeOperator
from .authorization_policies import AuthorizationPolicyTimeRule as AuthorizationPolicyTimeRule
from .authorization_policies import AuthorizationPolicyTimeRuleDayOfWeek as AuthorizationPolicyTimeRuleDayOfWeek
from .authorization_policies import AuthorizationPolicyTimeRuleDaysOfMonth as AuthorizationPolicyTimeRuleDaysOfMonth
from .authorization_policies import AuthorizationPolicyTimeRuleMonth as AuthorizationPolicyTimeRuleMonth
from .authorization_policies import AuthorizationPolicyTimeRuleTimeOfDay as AuthorizationPolicyTimeRuleTimeOfDay
from .authorization_policies import LegacyAuthorizationPolicyTimeRuleTimeOfDay as LegacyAuthorizationPolicyTimeRuleTimeOfDay
from .authorization_policies import LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf as LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf
from .authorization_policies import LocationOperator as LocationOperator
from .conditions import Condition as Condition
from .conditions import ConditionClearResponse as ConditionClearResponse
from .control_panel import ControlPanelGetOrgURLInfoResponse as ControlPanelGetOrgURLInfoResponse
from .credentials import Credential as Credential
from .credentials import CredentialCreateResponse as CredentialCreateResponse
from .credentials import CredentialCreateTokenResponse as CredentialCreateTokenResponse
from .custom_headers import CustomHeader as CustomHeader
from .custom_headers import CustomHeaders as CustomHeaders
from .delegations import Delegation as Delegation
from .discovery_connectors import AWSConnector as AWSConnector
from .discovery_connectors import AzureConnector as AzureConnector
from .discovery_connectors import Connector as Connector
from .discovery_connectors import GCPConnector as GCPConnector
from .drivers import AKS as AKS
from .drivers import AKSBasicAuth as AKSBasicAuth
from .drivers import AKSServiceAccount as AKSServiceAccount
from .drivers import AKSServiceAccountUserImpersonation as AKSServiceAccountUserImpersonation
from .drivers import AKSUserImpersonation as AKSUserImpersonation
from .drivers import AMQP as AMQP
from .drivers import AWS as AWS
from .drivers import AWSConsole as AWSConsole
from .drivers import AWSConsoleStaticKeyPair as AWSConsoleStaticKeyPair
from .drivers import AWSInstanceProfile as AWSInstanceProfile
from .drivers import Aerospike as Aerospike
from .drivers import AmazonEKS as AmazonEKS
from .drivers import AmazonEKSInstanceProfile as AmazonEKSInstanceProfile
from .drivers import AmazonEKSInstanceProfileUserImpersonation as AmazonEKSInstanceProfileUserImpersonation
from .drivers import AmazonEKSUserImpersonation as AmazonEKSUserImpersonation
from .drivers import AmazonES as AmazonES
from .drivers import AmazonESIAM as AmazonESIAM
from .drivers import AmazonMQAMQP091 as AmazonMQAMQP091
from .drivers import Athena as Athena
from .drivers import AthenaIAM as AthenaIAM
from .drivers import AuroraMysql as AuroraMysql
from .drivers import AuroraMysqlIAM as AuroraMysqlIAM
from .drivers import AuroraPostgres as AuroraPostgres
from .drivers import AuroraPostgresIAM as AuroraPostgresIAM
from .drivers import Azure as Azure
from .drivers import AzureCertificate as AzureCertificate
from .drivers import AzureMysql as AzureMysql
from .drivers import AzureMysqlManagedIdentity as AzureMysqlManagedIdentity
from .drivers import AzurePostgres as AzurePostgres
from .drivers import AzurePostgresManagedIdentity as AzurePostgresManagedIdentity
from .drivers import BigQuery as BigQuery
from .drivers import Cassandra as Cassandra
from .drivers import Citus as Citus
from .drivers import ClickHouseHTTP as ClickHouseHTTP
from .drivers import ClickHouseMySQL as ClickHouseMySQL
from .drivers import ClickHouseTCP as ClickHouseTCP
from .drivers import Clustrix as Clustrix
from .drivers import Cockroach as Cockroach
from .drivers import CouchbaseDatabase as CouchbaseDatabase
from .drivers import CouchbaseWebUI as CouchbaseWebUI
from .drivers import DB2I as DB2I
from .drivers import DB2LUW as DB2LUW
from .drivers import Databricks as Databricks
from .drivers import DocumentDBHost as DocumentDBHost
from .drivers import DocumentDBHostIAM as DocumentDBHostIAM
from .drivers import DocumentDBReplicaSet as DocumentDBReplicaSet
from .drivers import DocumentDBReplicaSetIAM as DocumentDBReplicaSetIAM
from .drivers import Druid as Druid
from .drivers import DynamoDB as DynamoDB
from .drivers import DynamoDBIAM as DynamoDBIAM
from .drivers import Elastic as Elastic
from .drivers import ElasticacheRedis as ElasticacheRedis
from .drivers import ElasticacheRedisIAM as ElasticacheRedisIAM
from .drivers import EntraID as EntraID
from .drivers import GCP as GCP
from .drivers import GCPConsole as GCPConsole
from .drivers import GCPWIF as GCPWIF
from .drivers import GoogleGKE as GoogleGKE
from .drivers import GoogleGKEUserImpersonation as GoogleGKEUserImpersonation
from .drivers import GoogleGroups as GoogleGroups
from .drivers import GoogleSpanner as GoogleSpanner
from .drivers import Greenplum as Greenplum
from .drivers import HTTPAuth as HTTPAuth
from .drivers import HTTPBasicAuth as HTTPBasicAuth
from .drivers import HTTPNoAuth as HTTPNoAuth
from .drivers import Kubernetes as Kubernetes
from .drivers import KubernetesBasicAuth as KubernetesBasicAuth
from .drivers import KubernetesPodIdentity as KubernetesPodIdentity
from .drivers import KubernetesServiceAccount as KubernetesServiceAccount
from .drivers import KubernetesServiceAccountUserImpersonation as KubernetesServiceAccountUserImpersonation
from .drivers import KubernetesUserImpersonation as KubernetesUserImpersonation
from .drivers import LLM as LLM
from .drivers import MCPGatewayNoAuth as MCPGatewayNoAuth
from .drivers import MCPGatewayOAuth as MCPGatewayOAuth
from .drivers import MCPGatewayOAuthDCR as MCPGatewayOAuthDCR
from .drivers import MCPGatewayPAT as MCPGatewayPAT
from .drivers import MTLSMysql as MTLSMysql
from .drivers import MTLSPostgres as MTLSPostgres
from .drivers import Maria as Maria
from .drivers import Memcached as Memcached
from .drivers import Memsql as Memsql
from .drivers import MongoHost as MongoHost
from .drivers import MongoLegacyHost as MongoLegacyHost
from .drivers import MongoLegacyReplicaset as MongoLegacyReplicaset
from .drivers import MongoReplicaSet as MongoReplicaSet
from .drivers import MongoShardedCluster as MongoShardedCluster
from .drivers import Mysql as Mysql
from .drivers import Neptune as Neptune
from .drivers import NeptuneIAM as NeptuneIAM
from .drivers import OktaGroups as OktaGroups
from .drivers import Oracle as Oracle
from .drivers import OracleNNE as OracleNNE
from .drivers import Postgres as Postgres
from .drivers import Presto as Presto
from .drivers import RDP as RDP
from .drivers import RDPCert as RDPCert
from .drivers import RDSPostgresIAM as RDSPostgresIAM
from .drivers import RabbitMQAMQP091 as RabbitMQAMQP091
from .drivers import RawTCP as RawTCP
from .drivers import Redis as Redis
from .drivers import RedisCluster as RedisCluster
from .drivers import Redshift as Redshift
from .drivers import RedshiftIAM as RedshiftIAM
from .drivers import RedshiftServerlessIAM as RedshiftServerlessIAM
from .drivers import Resource as Resource
from .drivers import SQLServer as SQLServer
from .drivers import SQLServerAzureAD as SQLServerAzureAD
from .drivers import SQLServerKerberosAD as SQLServerKerberosAD
from .drivers import SSH as SSH
from .drivers import SSHCert as SSHCert
from .drivers import SSHCustomerKey as SSHCustomerKey
from .drivers import SSHPassword as SSHPassword
from .drivers import SingleStore as SingleStore
from .drivers import Snowflake as Snowflake
from .drivers import Snowsight as Snowsight
from .drivers import Sybase as Sybase
from .drivers import SybaseIQ as SybaseIQ
from .drivers import Teradata as Teradata
from .drivers import Trino as Trino
from .drivers import Vertica as Vertica
from .events import Event as Event
from .events import EventActor as EventActor
from .events import EventChange as EventChange
from .granted_account_entitlements import GrantedAccountEntitlement as GrantedAccountEntitlement
from .granted_account_entitlements import GrantedEntitlementKubernetesPrivileges as GrantedEntitlementKubernetesPrivileges
from .granted_account_entitlements import MappedIdentities as MappedIdentities
from .granted_resource_entitlements import GrantedResourceEntitlement as GrantedResourceEntitlement
from .granted_role_entitlements import GrantedRoleEntitlement as GrantedRoleEntitlement
from .groups import Group as Group
from .groups import GroupFromRole as GroupFromRole
from .groups_history import GroupHistory as GroupHistory
from .groups_roles import GroupRole as GroupRole
from .groups_roles_history import GroupRoleHistory as GroupRoleHistory
from .health_checks import Healthcheck as Healthcheck
from .identity_aliases import IdentityAlias as IdentityAlias
from .identity_aliases_history import IdentityAliasHistory as IdentityAliasHistory
from .identity_sets import IdentitySet as IdentitySet
from .identity_sets_history import IdentitySetHistory as IdentitySetHistory
from .key_scopes import ActsFor as ActsFor
from .key_scopes import KeyScope as KeyScope
from .location_enums import LocationContinent as LocationContinent
from .location_enums import LocationCountry as LocationCountry
from .managed_secrets import ManagedSecret as ManagedSecret
from .managed_secrets import ManagedSecretLog as ManagedSecretLog
from .managed_secrets import ManagedSecretPasswordPolicy as ManagedSecretPasswordPolicy
from .managed_secrets import ManagedSecretPolicy as ManagedSecretPolicy
from .managed_secrets import ManagedSecretRotationPolicy as ManagedSecretRotationPolicy
from .managed_secrets import ManagedSecretValidateResponse as ManagedSecretValidateResponse
from .nodes import AIRouter as AIRouter
from .nodes import Gateway as Gateway
from .nodes import Node as Node
from .nodes import NodeCreateResponse as NodeCreateResponse
from .nodes import NodeMaintenanceWindow as NodeMaintenanceWindow
from .nodes import NodeTCPProbeResponse as NodeTCPProbeResponse
from .nodes import ProxyCluster as ProxyCluster
from .nodes import Relay as Relay
from .nodes_history import NodeHistory as NodeHistory
from .operations import EraseResponse as EraseResponse
from .operations import Review as Review
from .operations import StatusResponse as StatusResponse
from .organization_history import LogCategoryConfig as LogCategoryConfig
from .organization_history import LogCategoryConfigMap as LogCategoryConfigMap
from .organization_history import LogCategoryConfigMapEntry as LogCategoryConfigMapEntry
from .organization_history import LogConfig as LogConfig
from .organization_history import Organization as Organization
from .organization_history import OrganizationHistoryRecord as OrganizationHistoryRecord
from .organizations import MFAConfig as MFAConfig
from .organizations import OktaMFAConfig as OktaMFAConfig
from .peering_group_nodes import PeeringGroupNode as PeeringGroupNode
from .peering_group_peers import PeeringGroupPeer as PeeringGroupPeer
from .peering_group_resources import PeeringGroupResource as PeeringGroupResource
from .peering_groups import PeeringGroup as PeeringGroup
from .policies import Policy as Policy
from .policies_history import PolicyHistory as PolicyHistory
from .proxy_cluster_keys import ProxyClusterKey as ProxyClusterKey
from .proxy_cluster_keys import ProxyClusterKeyCreateResponse as ProxyClusterKeyCreateResponse
from .queries import Initiator as Initiator
from .queries import Query as Query
from .queries import QueryCapture as QueryCapture
from .remote_identities import RemoteIdentity as RemoteIdentity
from .remote_identities_history import RemoteIdentityHistory as RemoteIdentityHistory
from .remote_identity_groups import RemoteIdentityGroup as RemoteIdentityGroup
from .remote_identity_groups_history import RemoteIdentityGroupHistory as RemoteIdentityGroupHistory
from .replays import ReplayChunk as ReplayChunk
from .replays import ReplayChunkEvent as ReplayChunkEvent
from .request_settings import OrganizationRequestSettings as OrganizationRequestSettings
from .requestable_account_entitlements import RequestableAccountEntitlement as RequestableAccountEntitlement
from .requestable_resource_entitlements import RequestableResourceEntitlement as RequestableResourceEntitlement
from .requestable_role_entitlements import RequestableRoleEntitlement as RequestableRoleEntitlement
from .resources_history import ResourceHistory as ResourceHistory
from .resourcetypes import ResourceType as ResourceType
from .role_grants import RoleGrant as RoleGrant
from .role_resources import RoleResource as RoleResource
from .role_resources_history import RoleResourceHistory as RoleResourceHistory
from .roles import Role as Role
from .roles import RoleScope as RoleScope
from .roles_history import RoleHistory as RoleHistory
from .secret_engine_policy import SecretEnginePasswordPolicy as SecretEnginePasswordPolicy
from .secret_engine_policy import SecretEnginePolicy as SecretEnginePolicy
from .secret_engine_types import ActiveDirectoryEngine as ActiveDirectoryEngine
from .secret_engine_types import KeyValueEngine as KeyValueEngine
from .secret_engine_types import MysqlEngine as MysqlEngine
from .secret_engine_types import PostgresEngine as PostgresEngine
from .secret_engine_types import SecretEngine as SecretEngine
from .secret_engine_types import SqlserverEngine as SqlserverEngine
from .secret_engines import HealthcheckStatus as HealthcheckStatus
from .secret_store_healths import SecretStoreHealth as SecretStoreHealth
from .secret_store_types import AWSCertX509Store as AWSCertX509Store
from .secret_store_types import AWSStore as AWSStore
from .secret_store_types import ActiveDirectoryStore as ActiveDirectoryStore
from .secret_store_types import AzureStore as AzureStore
from .secret_store_types import CyberarkConjurStore as CyberarkConjurStore
from .secret_store_types import CyberarkPAMExperimentalStore as CyberarkPAMExperimentalStore
from .secret_store_types import CyberarkPAMStore as CyberarkPAMStore
from .secret_store_types import DelineaDSVStore as DelineaDSVStore
from .secret_store_types import DelineaStore as DelineaStore
from .secret_store_types import GCPCertX509Store as GCPCertX509Store
from .secret_store_types import GCPStore as GCPStore
from .secret_store_types import KeyfactorSSHStore as KeyfactorSSHStore
from .secret_store_types import KeyfactorX509Store as KeyfactorX509Store
from .secret_store_types import SecretStore as SecretStore
from .secret_store_types import StrongVaultStore as StrongVaultStore
from .secret_store_types import VaultAWSEC2CertSSHStore as VaultAWSEC2CertSSHStore
from .secret_store_types import VaultAWSEC2CertX509Store as VaultAWSEC2CertX509Store
from .secret_store_types import VaultAWSEC2Store as VaultAWSEC2Store
from .secret_store_types import VaultAWSIAMCertSSHStore as VaultAWSIAMCertSSHStore
from .secret_store_types import VaultAWSIAMCertX509Store as VaultAWSIAMCertX509Store
from .secret_store_types import VaultAWSIAMStore as VaultAWSIAMStore
from .secret_store_types import VaultAppRoleCertSSHStore as VaultAppRoleCertSSHStore
from .secret_store_types import VaultAppRoleCertX509Store as VaultAppRoleCertX509Store
from .secret_store_types import VaultAppRoleStore as VaultAppRoleStore
from .secret_store_types import VaultTLSCertSSHStore as VaultTLSCertSSHStore
from .secret_store_types import VaultTLSCertX509Store as VaultTLSCertX509Store
from .secret_store_types import VaultTLSStore as VaultTLSStore
from .secret_store_types import VaultTokenCertSSHStore as VaultTokenCertSSHStore
from .secret_store_types import VaultTokenCertX509Store as VaultTokenCertX509Store
from .secret_store_types import VaultTokenStore as VaultTokenStore
from .secret_stores_history import SecretStoreHistory as SecretStoreHistory
from .spec import RateLimitMetadata as RateLimitMetadata
from .tags import Tag as Tag
from .testing import SeenCall as SeenCall
from .webhooks import Webhook as Webhook
from .webhooks import WebhookCreateResponse as WebhookCreateResponse
from .webhooks import WebhookDelivery as WebhookDelivery
from .workflow_approvers import WorkflowApprover as WorkflowApprover
from .workflow_approvers_history import WorkflowApproverHistory as WorkflowApproverHistory
from .workflow_options import BreakGlass as BreakGlass
from .workflow_options import DurationLimit as DurationLimit
from .workflow_options import WeeklyWindow as WeeklyWindow
from .workflow_options import WorkflowOptionSet as WorkflowOptionSet
from .workflow_roles import WorkflowRole as WorkflowRole
from .workflow_roles_history import WorkflowRoleHistory as WorkflowRoleHistory
from .workflows import LintFinding as LintFinding
from .workflows import StepLint as StepLint
from .workflows import Workflow as Workflow
from .workflows import WorkflowLint as WorkflowLint
from .workflows_history import WorkflowHistory as WorkflowHistory

__all__ = [
    "AsOf",
    "CheckManyResponse",
    "CheckResponse",
    "ExplainResponse",
    "Link",
    "LinkKind",
    "MissingFact",
    "MissingFactKind",
    "Pair",
    "Question",
    "Reachable",
    "SimulateResponse",
    "SimulatedCall",
    "AccessRequestEventHistory",
    "AccessRequest",
    "AccessRequestApprover",
    "AccessRequestEvent",
    "AccessRequestExtendResponse",
    "AccessRequestItem",
    "AccessRequestLogEntry",
    "AccessRequestReview",
    "AccessRequestRevokeResponse",
    "AccessRequestStep",
    "AccessRequestSummary",
    "AccessRequestVote",
    "RemainingAccess",
    "AccessRequestHistory",
    "AccountAttachment",
    "AccountAttachmentHistory",
    "AccountGrant",
    "AccountGrantHistory",
    "AccountPermission",
    "AccountResource",
    "AccountResourceHistory",
    "Account",
    "AccountCreateResponse",
    "Service",
    "Token",
    "User",
    "AccountGroup",
    "AccountGroupHistory",
    "AccountHistory",
    "Activity",
    "ActivityActor",
    "ActivityEntity",
    "ApprovalOptionSet",
    "EscalationApprover",
    "StepOptions",
    "ApprovalWorkflowApprover",
    "ApprovalWorkflowApproverHistory",
    "ApprovalWorkflowStep",
    "ApprovalWorkflowStepHistory",
    "ApprovalFlowApprover",
    "ApprovalFlowStep",
    "ApprovalWorkflow",
    "ApprovalWorkflowHistory",
    "CheckpointResponse",
    "ConsistencyProofResponse",
    "ExportedChange",
    "ExportedRecord",
    "InclusionProofResponse",
    "AuthorizationPolicy",
    "AuthorizationPolicyContinentRule",
    "AuthorizationPolicyCountryRule",
    "AuthorizationPolicyDayOfWeek",
    "AuthorizationPolicyDeviceTrustLevel",
    "AuthorizationPolicyDeviceTrustOperator",
    "AuthorizationPolicyIPNetwork",
    "AuthorizationPolicyIPOperator",
    "AuthorizationPolicyIPRule",
    "AuthorizationPolicyLocationRule",
    "AuthorizationPolicyRule",
    "AuthorizationPolicyRuleConditionApprovalFlow",
    "AuthorizationPolicyRuleConditionDeviceTrust",
    "AuthorizationPolicyRuleConditionIP",
    "AuthorizationPolicyRuleConditionLocation",
    "AuthorizationPolicyRuleConditionMFA",
    "AuthorizationPolicyRuleConditionTime",
    "AuthorizationPolicyRulePrincipalAll",
    "AuthorizationPolicyRulePrincipalByIds",
    "AuthorizationPolicyRuleResourceByEntraWithGroups",
    "AuthorizationPolicyRuleResourceByIds",
    "AuthorizationPolicyRuleResourceByOktaWithGroups",
    "AuthorizationPolicyRuleResourceByTypeAndTags",
    "AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups",
    "AuthorizationPolicyRuleResourcesAll",
    "AuthorizationPolicyState",
    "AuthorizationPolicySubdivisionRule",
    "AuthorizationPolicyTimeOperator",
    "AuthorizationPolicyTimeRule",
    "AuthorizationPolicyTimeRuleDayOfWeek",
    "AuthorizationPolicyTimeRuleDaysOfMonth",
    "AuthorizationPolicyTimeRuleMonth",
    "AuthorizationPolicyTimeRuleTimeOfDay",
    "LegacyAuthorizationPolicyTimeRuleTimeOfDay",
    "LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf",
    "LocationOperator",
    "Condition",
    "ConditionClearResponse",
    "ControlPanelGetOrgURLInfoResponse",
    "Credential",
    "CredentialCreateResponse",
    "CredentialCreateTokenResponse",
    "CustomHeader",
    "CustomHeaders",
    "Delegation",
    "AWSConnector",
    "AzureConnector",
    "Connector",
    "GCPConnector",
    "AKS",
    "AKSBasicAuth",
    "AKSServiceAccount",
    "AKSServiceAccountUserImpersonation",
    "AKSUserImpersonation",
    "AMQP",
    "AWS",
    "AWSConsole",
    "AWSConsoleStaticKeyPair",
    "AWSInstanceProfile",
    "Aerospike",
    "AmazonEKS",
    "AmazonEKSInstanceProfile",
    "AmazonEKSInstanceProfileUserImpersonation",
    "AmazonEKSUserImpersonation",
    "AmazonES",
    "AmazonESIAM",
    "AmazonMQAMQP091",
    "Athena",
    "AthenaIAM",
    "AuroraMysql",
    "AuroraMysqlIAM",
    "AuroraPostgres",
    "AuroraPostgresIAM",
    "Azure",
    "AzureCertificate",
    "AzureMysql",
    "AzureMysqlManagedIdentity",
    "AzurePostgres",
    "AzurePostgresManagedIdentity",
    "BigQuery",
    "Cassandra",
    "Citus",
    "ClickHouseHTTP",
    "ClickHouseMySQL",
    "ClickHouseTCP",
    "Clustrix",
    "Cockroach",
    "CouchbaseDatabase",
    "CouchbaseWebUI",
    "DB2I",
    "DB2LUW",
    "Databricks",
    "DocumentDBHost",
    "DocumentDBHostIAM",
    "DocumentDBReplicaSet",
    "DocumentDBReplicaSetIAM",
    "Druid",
    "DynamoDB",
    "DynamoDBIAM",
    "Elastic",
    "ElasticacheRedis",
    "ElasticacheRedisIAM",
    "EntraID",
    "GCP",
    "GCPConsole",
    "GCPWIF",
    "GoogleGKE",
    "GoogleGKEUserImpersonation",
    "GoogleGroups",
    "GoogleSpanner",
    "Greenplum",
    "HTTPAuth",
    "HTTPBasicAuth",
    "HTTPNoAuth",
    "Kubernetes",
    "KubernetesBasicAuth",
    "KubernetesPodIdentity",
    "KubernetesServiceAccount",
    "KubernetesServiceAccountUserImpersonation",
    "KubernetesUserImpersonation",
    "LLM",
    "MCPGatewayNoAuth",
    "MCPGatewayOAuth",
    "MCPGatewayOAuthDCR",
    "MCPGatewayPAT",
    "MTLSMysql",
    "MTLSPostgres",
    "Maria",
    "Memcached",
    "Memsql",
    "MongoHost",
    "MongoLegacyHost",
    "MongoLegacyReplicaset",
    "MongoReplicaSet",
    "MongoShardedCluster",
    "Mysql",
    "Neptune",
    "NeptuneIAM",
    "OktaGroups",
    "Oracle",
    "OracleNNE",
    "Postgres",
    "Presto",
    "RDP",
    "RDPCert",
    "RDSPostgresIAM",
    "RabbitMQAMQP091",
    "RawTCP",
    "Redis",
    "RedisCluster",
    "Redshift",
    "RedshiftIAM",
    "RedshiftServerlessIAM",
    "Resource",
    "SQLServer",
    "SQLServerAzureAD",
    "SQLServerKerberosAD",
    "SSH",
    "SSHCert",
    "SSHCustomerKey",
    "SSHPassword",
    "SingleStore",
    "Snowflake",
    "Snowsight",
    "Sybase",
    "SybaseIQ",
    "Teradata",
    "Trino",
    "Vertica",
    "Event",
    "EventActor",
    "EventChange",
    "GrantedAccountEntitlement",
    "GrantedEntitlementKubernetesPrivileges",
    "MappedIdentities",
    "GrantedResourceEntitlement",
    "GrantedRoleEntitlement",
    "Group",
    "GroupFromRole",
    "GroupHistory",
    "GroupRole",
    "GroupRoleHistory",
    "Healthcheck",
    "IdentityAlias",
    "IdentityAliasHistory",
    "IdentitySet",
    "IdentitySetHistory",
    "ActsFor",
    "KeyScope",
    "LocationContinent",
    "LocationCountry",
    "ManagedSecret",
    "ManagedSecretLog",
    "ManagedSecretPasswordPolicy",
    "ManagedSecretPolicy",
    "ManagedSecretRotationPolicy",
    "ManagedSecretValidateResponse",
    "AIRouter",
    "Gateway",
    "Node",
    "NodeCreateResponse",
    "NodeMaintenanceWindow",
    "NodeTCPProbeResponse",
    "ProxyCluster",
    "Relay",
    "NodeHistory",
    "EraseResponse",
    "Review",
    "StatusResponse",
    "LogCategoryConfig",
    "LogCategoryConfigMap",
    "LogCategoryConfigMapEntry",
    "LogConfig",
    "Organization",
    "OrganizationHistoryRecord",
    "MFAConfig",
    "OktaMFAConfig",
    "PeeringGroupNode",
    "PeeringGroupPeer",
    "PeeringGroupResource",
    "PeeringGroup",
    "Policy",
    "PolicyHistory",
    "ProxyClusterKey",
    "ProxyClusterKeyCreateResponse",
    "Initiator",
    "Query",
    "QueryCapture",
    "RemoteIdentity",
    "RemoteIdentityHistory",
    "RemoteIdentityGroup",
    "RemoteIdentityGroupHistory",
    "ReplayChunk",
    "ReplayChunkEvent",
    "OrganizationRequestSettings",
    "RequestableAccountEntitlement",
    "RequestableResourceEntitlement",
    "RequestableRoleEntitlement",
    "ResourceHistory",
    "ResourceType",
    "RoleGrant",
    "RoleResource",
    "RoleResourceHistory",
    "Role",
    "RoleScope",
    "RoleHistory",
    "SecretEnginePasswordPolicy",
    "SecretEnginePolicy",
    "ActiveDirectoryEngine",
    "KeyValueEngine",
    "MysqlEngine",
    "PostgresEngine",
    "SecretEngine",
    "SqlserverEngine",
    "HealthcheckStatus",
    "SecretStoreHealth",
    "AWSCertX509Store",
    "AWSStore",
    "ActiveDirectoryStore",
    "AzureStore",
    "CyberarkConjurStore",
    "CyberarkPAMExperimentalStore",
    "CyberarkPAMStore",
    "DelineaDSVStore",
    "DelineaStore",
    "GCPCertX509Store",
    "GCPStore",
    "KeyfactorSSHStore",
    "KeyfactorX509Store",
    "SecretStore",
    "StrongVaultStore",
    "VaultAWSEC2CertSSHStore",
    "VaultAWSEC2CertX509Store",
    "VaultAWSEC2Store",
    "VaultAWSIAMCertSSHStore",
    "VaultAWSIAMCertX509Store",
    "VaultAWSIAMStore",
    "VaultAppRoleCertSSHStore",
    "VaultAppRoleCertX509Store",
    "VaultAppRoleStore",
    "VaultTLSCertSSHStore",
    "VaultTLSCertX509Store",
    "VaultTLSStore",
    "VaultTokenCertSSHStore",
    "VaultTokenCertX509Store",
    "VaultTokenStore",
    "SecretStoreHistory",
    "RateLimitMetadata",
    "Tag",
    "SeenCall",
    "Webhook",
    "WebhookCreateResponse",
    "WebhookDelivery",
    "WorkflowApprover",
    "WorkflowApproverHistory",
    "BreakGlass",
    "DurationLimit",
    "WeeklyWindow",
    "WorkflowOptionSet",
    "WorkflowRole",
    "WorkflowRoleHistory",
    "LintFinding",
    "StepLint",
    "Workflow",
    "WorkflowLint",
    "WorkflowHistory",
]

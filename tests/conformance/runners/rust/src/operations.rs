//! Which method of the client each operation is.
// Generated from proto/ by `cargo xtask codegen`; do not edit.

use gatepass::client::Client;
use gatepass::{gatepass_v1 as api, v1};
use gatepass_wire::messages;

use crate::arguments::{Arguments, Change};
use crate::failure::Failure;
use crate::value::{Value, described};

described! {
api::AcceptTimeRequest = GATEPASS_V1_ACCEPT_TIME_REQUEST;
api::AcceptTimeResponse = GATEPASS_V1_ACCEPT_TIME_RESPONSE;
api::AccessRequest = GATEPASS_V1_ACCESS_REQUEST;
api::AccessRequestApproveRequest = GATEPASS_V1_ACCESS_REQUEST_APPROVE_REQUEST;
api::AccessRequestApproveResponse = GATEPASS_V1_ACCESS_REQUEST_APPROVE_RESPONSE;
api::AccessRequestApprover = GATEPASS_V1_ACCESS_REQUEST_APPROVER;
api::AccessRequestCancelRequest = GATEPASS_V1_ACCESS_REQUEST_CANCEL_REQUEST;
api::AccessRequestCancelResponse = GATEPASS_V1_ACCESS_REQUEST_CANCEL_RESPONSE;
api::AccessRequestCreateRequest = GATEPASS_V1_ACCESS_REQUEST_CREATE_REQUEST;
api::AccessRequestCreateResponse = GATEPASS_V1_ACCESS_REQUEST_CREATE_RESPONSE;
api::AccessRequestDenyRequest = GATEPASS_V1_ACCESS_REQUEST_DENY_REQUEST;
api::AccessRequestDenyResponse = GATEPASS_V1_ACCESS_REQUEST_DENY_RESPONSE;
api::AccessRequestExtendRequest = GATEPASS_V1_ACCESS_REQUEST_EXTEND_REQUEST;
api::AccessRequestExtendResponse = GATEPASS_V1_ACCESS_REQUEST_EXTEND_RESPONSE;
api::AccessRequestGetRequest = GATEPASS_V1_ACCESS_REQUEST_GET_REQUEST;
api::AccessRequestGetResponse = GATEPASS_V1_ACCESS_REQUEST_GET_RESPONSE;
api::AccessRequestItem = GATEPASS_V1_ACCESS_REQUEST_ITEM;
api::AccessRequestLogEntry = GATEPASS_V1_ACCESS_REQUEST_LOG_ENTRY;
api::AccessRequestReview = GATEPASS_V1_ACCESS_REQUEST_REVIEW;
api::AccessRequestReviewRequest = GATEPASS_V1_ACCESS_REQUEST_REVIEW_REQUEST;
api::AccessRequestReviewResponse = GATEPASS_V1_ACCESS_REQUEST_REVIEW_RESPONSE;
api::AccessRequestRevokeRequest = GATEPASS_V1_ACCESS_REQUEST_REVOKE_REQUEST;
api::AccessRequestRevokeResponse = GATEPASS_V1_ACCESS_REQUEST_REVOKE_RESPONSE;
api::AccessRequestStep = GATEPASS_V1_ACCESS_REQUEST_STEP;
api::AccessRequestVote = GATEPASS_V1_ACCESS_REQUEST_VOTE;
api::AccessRequestsListRequest = GATEPASS_V1_ACCESS_REQUESTS_LIST_REQUEST;
api::AccessRequestsListResponse = GATEPASS_V1_ACCESS_REQUESTS_LIST_RESPONSE;
api::ActsFor = GATEPASS_V1_ACTS_FOR;
api::AdvanceClockRequest = GATEPASS_V1_ADVANCE_CLOCK_REQUEST;
api::ApprovalOptionSet = GATEPASS_V1_APPROVAL_OPTION_SET;
api::ApprovalOptionsCreateRequest = GATEPASS_V1_APPROVAL_OPTIONS_CREATE_REQUEST;
api::ApprovalOptionsCreateResponse = GATEPASS_V1_APPROVAL_OPTIONS_CREATE_RESPONSE;
api::ApprovalOptionsDeleteRequest = GATEPASS_V1_APPROVAL_OPTIONS_DELETE_REQUEST;
api::ApprovalOptionsDeleteResponse = GATEPASS_V1_APPROVAL_OPTIONS_DELETE_RESPONSE;
api::ApprovalOptionsGetRequest = GATEPASS_V1_APPROVAL_OPTIONS_GET_REQUEST;
api::ApprovalOptionsGetResponse = GATEPASS_V1_APPROVAL_OPTIONS_GET_RESPONSE;
api::ApprovalOptionsListRequest = GATEPASS_V1_APPROVAL_OPTIONS_LIST_REQUEST;
api::ApprovalOptionsListResponse = GATEPASS_V1_APPROVAL_OPTIONS_LIST_RESPONSE;
api::ApprovalOptionsUpdateRequest = GATEPASS_V1_APPROVAL_OPTIONS_UPDATE_REQUEST;
api::ApprovalOptionsUpdateResponse = GATEPASS_V1_APPROVAL_OPTIONS_UPDATE_RESPONSE;
api::AsOf = GATEPASS_V1_AS_OF;
api::BreakGlass = GATEPASS_V1_BREAK_GLASS;
api::CheckManyRequest = GATEPASS_V1_CHECK_MANY_REQUEST;
api::CheckManyResponse = GATEPASS_V1_CHECK_MANY_RESPONSE;
api::CheckRequest = GATEPASS_V1_CHECK_REQUEST;
api::CheckResponse = GATEPASS_V1_CHECK_RESPONSE;
api::CheckpointRequest = GATEPASS_V1_CHECKPOINT_REQUEST;
api::CheckpointResponse = GATEPASS_V1_CHECKPOINT_RESPONSE;
api::ClockResponse = GATEPASS_V1_CLOCK_RESPONSE;
api::Condition = GATEPASS_V1_CONDITION;
api::ConditionClearRequest = GATEPASS_V1_CONDITION_CLEAR_REQUEST;
api::ConditionClearResponse = GATEPASS_V1_CONDITION_CLEAR_RESPONSE;
api::ConditionCreateRequest = GATEPASS_V1_CONDITION_CREATE_REQUEST;
api::ConditionCreateResponse = GATEPASS_V1_CONDITION_CREATE_RESPONSE;
api::ConditionDeleteRequest = GATEPASS_V1_CONDITION_DELETE_REQUEST;
api::ConditionDeleteResponse = GATEPASS_V1_CONDITION_DELETE_RESPONSE;
api::ConditionGetRequest = GATEPASS_V1_CONDITION_GET_REQUEST;
api::ConditionGetResponse = GATEPASS_V1_CONDITION_GET_RESPONSE;
api::ConditionListRequest = GATEPASS_V1_CONDITION_LIST_REQUEST;
api::ConditionListResponse = GATEPASS_V1_CONDITION_LIST_RESPONSE;
api::ConditionSetRequest = GATEPASS_V1_CONDITION_SET_REQUEST;
api::ConditionSetResponse = GATEPASS_V1_CONDITION_SET_RESPONSE;
api::ConsistencyProofRequest = GATEPASS_V1_CONSISTENCY_PROOF_REQUEST;
api::ConsistencyProofResponse = GATEPASS_V1_CONSISTENCY_PROOF_RESPONSE;
api::CountedVote = GATEPASS_V1_COUNTED_VOTE;
api::Credential = GATEPASS_V1_CREDENTIAL;
api::CredentialCreateRequest = GATEPASS_V1_CREDENTIAL_CREATE_REQUEST;
api::CredentialCreateResponse = GATEPASS_V1_CREDENTIAL_CREATE_RESPONSE;
api::CredentialCreateTokenRequest = GATEPASS_V1_CREDENTIAL_CREATE_TOKEN_REQUEST;
api::CredentialCreateTokenResponse = GATEPASS_V1_CREDENTIAL_CREATE_TOKEN_RESPONSE;
api::CredentialListRequest = GATEPASS_V1_CREDENTIAL_LIST_REQUEST;
api::CredentialListResponse = GATEPASS_V1_CREDENTIAL_LIST_RESPONSE;
api::CredentialRevokeRequest = GATEPASS_V1_CREDENTIAL_REVOKE_REQUEST;
api::CredentialRevokeResponse = GATEPASS_V1_CREDENTIAL_REVOKE_RESPONSE;
api::Delegation = GATEPASS_V1_DELEGATION;
api::DelegationCreateRequest = GATEPASS_V1_DELEGATION_CREATE_REQUEST;
api::DelegationCreateResponse = GATEPASS_V1_DELEGATION_CREATE_RESPONSE;
api::DelegationDeleteRequest = GATEPASS_V1_DELEGATION_DELETE_REQUEST;
api::DelegationDeleteResponse = GATEPASS_V1_DELEGATION_DELETE_RESPONSE;
api::DelegationGetRequest = GATEPASS_V1_DELEGATION_GET_REQUEST;
api::DelegationGetResponse = GATEPASS_V1_DELEGATION_GET_RESPONSE;
api::DelegationListRequest = GATEPASS_V1_DELEGATION_LIST_REQUEST;
api::DelegationListResponse = GATEPASS_V1_DELEGATION_LIST_RESPONSE;
api::DisturbRequest = GATEPASS_V1_DISTURB_REQUEST;
api::DisturbResponse = GATEPASS_V1_DISTURB_RESPONSE;
api::DurationLimit = GATEPASS_V1_DURATION_LIMIT;
api::EraseRequest = GATEPASS_V1_ERASE_REQUEST;
api::EraseResponse = GATEPASS_V1_ERASE_RESPONSE;
api::EscalationApprover = GATEPASS_V1_ESCALATION_APPROVER;
api::Event = GATEPASS_V1_EVENT;
api::EventActor = GATEPASS_V1_EVENT_ACTOR;
api::EventChange = GATEPASS_V1_EVENT_CHANGE;
api::ExplainRequest = GATEPASS_V1_EXPLAIN_REQUEST;
api::ExplainResponse = GATEPASS_V1_EXPLAIN_RESPONSE;
api::ExportRequest = GATEPASS_V1_EXPORT_REQUEST;
api::ExportResponse = GATEPASS_V1_EXPORT_RESPONSE;
api::ExportedChange = GATEPASS_V1_EXPORTED_CHANGE;
api::ExportedRecord = GATEPASS_V1_EXPORTED_RECORD;
api::GrantExtendRequest = GATEPASS_V1_GRANT_EXTEND_REQUEST;
api::GrantExtendResponse = GATEPASS_V1_GRANT_EXTEND_RESPONSE;
api::InclusionProofRequest = GATEPASS_V1_INCLUSION_PROOF_REQUEST;
api::InclusionProofResponse = GATEPASS_V1_INCLUSION_PROOF_RESPONSE;
api::KeyScope = GATEPASS_V1_KEY_SCOPE;
api::KeyScopeCreateRequest = GATEPASS_V1_KEY_SCOPE_CREATE_REQUEST;
api::KeyScopeCreateResponse = GATEPASS_V1_KEY_SCOPE_CREATE_RESPONSE;
api::KeyScopeDeleteRequest = GATEPASS_V1_KEY_SCOPE_DELETE_REQUEST;
api::KeyScopeDeleteResponse = GATEPASS_V1_KEY_SCOPE_DELETE_RESPONSE;
api::KeyScopeGetRequest = GATEPASS_V1_KEY_SCOPE_GET_REQUEST;
api::KeyScopeGetResponse = GATEPASS_V1_KEY_SCOPE_GET_RESPONSE;
api::KeyScopeListRequest = GATEPASS_V1_KEY_SCOPE_LIST_REQUEST;
api::KeyScopeListResponse = GATEPASS_V1_KEY_SCOPE_LIST_RESPONSE;
api::Link = GATEPASS_V1_LINK;
api::LintFinding = GATEPASS_V1_LINT_FINDING;
api::ListAccountsRequest = GATEPASS_V1_LIST_ACCOUNTS_REQUEST;
api::ListAccountsResponse = GATEPASS_V1_LIST_ACCOUNTS_RESPONSE;
api::ListResourcesRequest = GATEPASS_V1_LIST_RESOURCES_REQUEST;
api::ListResourcesResponse = GATEPASS_V1_LIST_RESOURCES_RESPONSE;
api::MissingFact = GATEPASS_V1_MISSING_FACT;
api::OrganizationRequestSettings = GATEPASS_V1_ORGANIZATION_REQUEST_SETTINGS;
api::Pair = GATEPASS_V1_PAIR;
api::Question = GATEPASS_V1_QUESTION;
api::Reachable = GATEPASS_V1_REACHABLE;
api::RemainingAccess = GATEPASS_V1_REMAINING_ACCESS;
api::RequestProgress = GATEPASS_V1_REQUEST_PROGRESS;
api::RequestRecord = GATEPASS_V1_REQUEST_RECORD;
api::RequestSettingsGetRequest = GATEPASS_V1_REQUEST_SETTINGS_GET_REQUEST;
api::RequestSettingsGetResponse = GATEPASS_V1_REQUEST_SETTINGS_GET_RESPONSE;
api::RequestSettingsUpdateRequest = GATEPASS_V1_REQUEST_SETTINGS_UPDATE_REQUEST;
api::RequestSettingsUpdateResponse = GATEPASS_V1_REQUEST_SETTINGS_UPDATE_RESPONSE;
api::RequestTerms = GATEPASS_V1_REQUEST_TERMS;
api::ResumeRequest = GATEPASS_V1_RESUME_REQUEST;
api::ResumeResponse = GATEPASS_V1_RESUME_RESPONSE;
api::Review = GATEPASS_V1_REVIEW;
api::RoleGrant = GATEPASS_V1_ROLE_GRANT;
api::RoleGrantGetRequest = GATEPASS_V1_ROLE_GRANT_GET_REQUEST;
api::RoleGrantGetResponse = GATEPASS_V1_ROLE_GRANT_GET_RESPONSE;
api::RoleGrantListRequest = GATEPASS_V1_ROLE_GRANT_LIST_REQUEST;
api::RoleGrantListResponse = GATEPASS_V1_ROLE_GRANT_LIST_RESPONSE;
api::SeenCall = GATEPASS_V1_SEEN_CALL;
api::SeenRequest = GATEPASS_V1_SEEN_REQUEST;
api::SeenResponse = GATEPASS_V1_SEEN_RESPONSE;
api::SetClockRequest = GATEPASS_V1_SET_CLOCK_REQUEST;
api::SimulateRequest = GATEPASS_V1_SIMULATE_REQUEST;
api::SimulateResponse = GATEPASS_V1_SIMULATE_RESPONSE;
api::SimulatedCall = GATEPASS_V1_SIMULATED_CALL;
api::StatusRequest = GATEPASS_V1_STATUS_REQUEST;
api::StatusResponse = GATEPASS_V1_STATUS_RESPONSE;
api::StepLint = GATEPASS_V1_STEP_LINT;
api::StepOptions = GATEPASS_V1_STEP_OPTIONS;
api::StepTerms = GATEPASS_V1_STEP_TERMS;
api::VerifierKeyRequest = GATEPASS_V1_VERIFIER_KEY_REQUEST;
api::VerifierKeyResponse = GATEPASS_V1_VERIFIER_KEY_RESPONSE;
api::WatchRequest = GATEPASS_V1_WATCH_REQUEST;
api::WatchResponse = GATEPASS_V1_WATCH_RESPONSE;
api::Webhook = GATEPASS_V1_WEBHOOK;
api::WebhookCreateRequest = GATEPASS_V1_WEBHOOK_CREATE_REQUEST;
api::WebhookCreateResponse = GATEPASS_V1_WEBHOOK_CREATE_RESPONSE;
api::WebhookDeleteRequest = GATEPASS_V1_WEBHOOK_DELETE_REQUEST;
api::WebhookDeleteResponse = GATEPASS_V1_WEBHOOK_DELETE_RESPONSE;
api::WebhookDeliveriesRequest = GATEPASS_V1_WEBHOOK_DELIVERIES_REQUEST;
api::WebhookDeliveriesResponse = GATEPASS_V1_WEBHOOK_DELIVERIES_RESPONSE;
api::WebhookDelivery = GATEPASS_V1_WEBHOOK_DELIVERY;
api::WebhookGetRequest = GATEPASS_V1_WEBHOOK_GET_REQUEST;
api::WebhookGetResponse = GATEPASS_V1_WEBHOOK_GET_RESPONSE;
api::WebhookListRequest = GATEPASS_V1_WEBHOOK_LIST_REQUEST;
api::WebhookListResponse = GATEPASS_V1_WEBHOOK_LIST_RESPONSE;
api::WebhookRedeliverRequest = GATEPASS_V1_WEBHOOK_REDELIVER_REQUEST;
api::WebhookRedeliverResponse = GATEPASS_V1_WEBHOOK_REDELIVER_RESPONSE;
api::WebhookUpdateRequest = GATEPASS_V1_WEBHOOK_UPDATE_REQUEST;
api::WebhookUpdateResponse = GATEPASS_V1_WEBHOOK_UPDATE_RESPONSE;
api::WeeklyWindow = GATEPASS_V1_WEEKLY_WINDOW;
api::WorkflowLint = GATEPASS_V1_WORKFLOW_LINT;
api::WorkflowLintRequest = GATEPASS_V1_WORKFLOW_LINT_REQUEST;
api::WorkflowLintResponse = GATEPASS_V1_WORKFLOW_LINT_RESPONSE;
api::WorkflowOptionSet = GATEPASS_V1_WORKFLOW_OPTION_SET;
api::WorkflowOptionsCreateRequest = GATEPASS_V1_WORKFLOW_OPTIONS_CREATE_REQUEST;
api::WorkflowOptionsCreateResponse = GATEPASS_V1_WORKFLOW_OPTIONS_CREATE_RESPONSE;
api::WorkflowOptionsDeleteRequest = GATEPASS_V1_WORKFLOW_OPTIONS_DELETE_REQUEST;
api::WorkflowOptionsDeleteResponse = GATEPASS_V1_WORKFLOW_OPTIONS_DELETE_RESPONSE;
api::WorkflowOptionsGetRequest = GATEPASS_V1_WORKFLOW_OPTIONS_GET_REQUEST;
api::WorkflowOptionsGetResponse = GATEPASS_V1_WORKFLOW_OPTIONS_GET_RESPONSE;
api::WorkflowOptionsListRequest = GATEPASS_V1_WORKFLOW_OPTIONS_LIST_REQUEST;
api::WorkflowOptionsListResponse = GATEPASS_V1_WORKFLOW_OPTIONS_LIST_RESPONSE;
api::WorkflowOptionsUpdateRequest = GATEPASS_V1_WORKFLOW_OPTIONS_UPDATE_REQUEST;
api::WorkflowOptionsUpdateResponse = GATEPASS_V1_WORKFLOW_OPTIONS_UPDATE_RESPONSE;
v1::AiRouter = V1_AI_ROUTER;
v1::Aks = V1_AKS;
v1::AksBasicAuth = V1_AKS_BASIC_AUTH;
v1::AksServiceAccount = V1_AKS_SERVICE_ACCOUNT;
v1::AksServiceAccountUserImpersonation = V1_AKS_SERVICE_ACCOUNT_USER_IMPERSONATION;
v1::AksUserImpersonation = V1_AKS_USER_IMPERSONATION;
v1::Amqp = V1_AMQP;
v1::Aws = V1_AWS;
v1::AwsCertX509Store = V1_AWS_CERT_X509_STORE;
v1::AwsConnector = V1_AWS_CONNECTOR;
v1::AwsConsole = V1_AWS_CONSOLE;
v1::AwsConsoleStaticKeyPair = V1_AWS_CONSOLE_STATIC_KEY_PAIR;
v1::AwsInstanceProfile = V1_AWS_INSTANCE_PROFILE;
v1::AwsStore = V1_AWS_STORE;
v1::AccessRequest = V1_ACCESS_REQUEST;
v1::AccessRequestConfig = V1_ACCESS_REQUEST_CONFIG;
v1::AccessRequestEvent = V1_ACCESS_REQUEST_EVENT;
v1::AccessRequestEventHistory = V1_ACCESS_REQUEST_EVENT_HISTORY;
v1::AccessRequestEventHistoryListRequest = V1_ACCESS_REQUEST_EVENT_HISTORY_LIST_REQUEST;
v1::AccessRequestEventHistoryListResponse = V1_ACCESS_REQUEST_EVENT_HISTORY_LIST_RESPONSE;
v1::AccessRequestHistory = V1_ACCESS_REQUEST_HISTORY;
v1::AccessRequestHistoryListRequest = V1_ACCESS_REQUEST_HISTORY_LIST_REQUEST;
v1::AccessRequestHistoryListResponse = V1_ACCESS_REQUEST_HISTORY_LIST_RESPONSE;
v1::AccessRequestListRequest = V1_ACCESS_REQUEST_LIST_REQUEST;
v1::AccessRequestListResponse = V1_ACCESS_REQUEST_LIST_RESPONSE;
v1::Account = V1_ACCOUNT;
v1::AccountAttachment = V1_ACCOUNT_ATTACHMENT;
v1::AccountAttachmentCreateRequest = V1_ACCOUNT_ATTACHMENT_CREATE_REQUEST;
v1::AccountAttachmentCreateResponse = V1_ACCOUNT_ATTACHMENT_CREATE_RESPONSE;
v1::AccountAttachmentDeleteRequest = V1_ACCOUNT_ATTACHMENT_DELETE_REQUEST;
v1::AccountAttachmentDeleteResponse = V1_ACCOUNT_ATTACHMENT_DELETE_RESPONSE;
v1::AccountAttachmentGetRequest = V1_ACCOUNT_ATTACHMENT_GET_REQUEST;
v1::AccountAttachmentGetResponse = V1_ACCOUNT_ATTACHMENT_GET_RESPONSE;
v1::AccountAttachmentHistory = V1_ACCOUNT_ATTACHMENT_HISTORY;
v1::AccountAttachmentHistoryListRequest = V1_ACCOUNT_ATTACHMENT_HISTORY_LIST_REQUEST;
v1::AccountAttachmentHistoryListResponse = V1_ACCOUNT_ATTACHMENT_HISTORY_LIST_RESPONSE;
v1::AccountAttachmentListRequest = V1_ACCOUNT_ATTACHMENT_LIST_REQUEST;
v1::AccountAttachmentListResponse = V1_ACCOUNT_ATTACHMENT_LIST_RESPONSE;
v1::AccountCreateRequest = V1_ACCOUNT_CREATE_REQUEST;
v1::AccountCreateResponse = V1_ACCOUNT_CREATE_RESPONSE;
v1::AccountDeleteRequest = V1_ACCOUNT_DELETE_REQUEST;
v1::AccountDeleteResponse = V1_ACCOUNT_DELETE_RESPONSE;
v1::AccountGetRequest = V1_ACCOUNT_GET_REQUEST;
v1::AccountGetResponse = V1_ACCOUNT_GET_RESPONSE;
v1::AccountGrant = V1_ACCOUNT_GRANT;
v1::AccountGrantCreateRequest = V1_ACCOUNT_GRANT_CREATE_REQUEST;
v1::AccountGrantCreateResponse = V1_ACCOUNT_GRANT_CREATE_RESPONSE;
v1::AccountGrantDeleteRequest = V1_ACCOUNT_GRANT_DELETE_REQUEST;
v1::AccountGrantDeleteResponse = V1_ACCOUNT_GRANT_DELETE_RESPONSE;
v1::AccountGrantGetRequest = V1_ACCOUNT_GRANT_GET_REQUEST;
v1::AccountGrantGetResponse = V1_ACCOUNT_GRANT_GET_RESPONSE;
v1::AccountGrantHistory = V1_ACCOUNT_GRANT_HISTORY;
v1::AccountGrantHistoryListRequest = V1_ACCOUNT_GRANT_HISTORY_LIST_REQUEST;
v1::AccountGrantHistoryListResponse = V1_ACCOUNT_GRANT_HISTORY_LIST_RESPONSE;
v1::AccountGrantListRequest = V1_ACCOUNT_GRANT_LIST_REQUEST;
v1::AccountGrantListResponse = V1_ACCOUNT_GRANT_LIST_RESPONSE;
v1::AccountGroup = V1_ACCOUNT_GROUP;
v1::AccountGroupCreateRequest = V1_ACCOUNT_GROUP_CREATE_REQUEST;
v1::AccountGroupCreateResponse = V1_ACCOUNT_GROUP_CREATE_RESPONSE;
v1::AccountGroupDeleteRequest = V1_ACCOUNT_GROUP_DELETE_REQUEST;
v1::AccountGroupDeleteResponse = V1_ACCOUNT_GROUP_DELETE_RESPONSE;
v1::AccountGroupGetRequest = V1_ACCOUNT_GROUP_GET_REQUEST;
v1::AccountGroupGetResponse = V1_ACCOUNT_GROUP_GET_RESPONSE;
v1::AccountGroupHistory = V1_ACCOUNT_GROUP_HISTORY;
v1::AccountGroupHistoryListRequest = V1_ACCOUNT_GROUP_HISTORY_LIST_REQUEST;
v1::AccountGroupHistoryListResponse = V1_ACCOUNT_GROUP_HISTORY_LIST_RESPONSE;
v1::AccountGroupListRequest = V1_ACCOUNT_GROUP_LIST_REQUEST;
v1::AccountGroupListResponse = V1_ACCOUNT_GROUP_LIST_RESPONSE;
v1::AccountHistory = V1_ACCOUNT_HISTORY;
v1::AccountHistoryListRequest = V1_ACCOUNT_HISTORY_LIST_REQUEST;
v1::AccountHistoryListResponse = V1_ACCOUNT_HISTORY_LIST_RESPONSE;
v1::AccountListRequest = V1_ACCOUNT_LIST_REQUEST;
v1::AccountListResponse = V1_ACCOUNT_LIST_RESPONSE;
v1::AccountPermission = V1_ACCOUNT_PERMISSION;
v1::AccountPermissionListRequest = V1_ACCOUNT_PERMISSION_LIST_REQUEST;
v1::AccountPermissionListResponse = V1_ACCOUNT_PERMISSION_LIST_RESPONSE;
v1::AccountResource = V1_ACCOUNT_RESOURCE;
v1::AccountResourceHistory = V1_ACCOUNT_RESOURCE_HISTORY;
v1::AccountResourceHistoryListRequest = V1_ACCOUNT_RESOURCE_HISTORY_LIST_REQUEST;
v1::AccountResourceHistoryListResponse = V1_ACCOUNT_RESOURCE_HISTORY_LIST_RESPONSE;
v1::AccountResourceListRequest = V1_ACCOUNT_RESOURCE_LIST_REQUEST;
v1::AccountResourceListResponse = V1_ACCOUNT_RESOURCE_LIST_RESPONSE;
v1::AccountUpdateRequest = V1_ACCOUNT_UPDATE_REQUEST;
v1::AccountUpdateResponse = V1_ACCOUNT_UPDATE_RESPONSE;
v1::ActiveDirectoryEngine = V1_ACTIVE_DIRECTORY_ENGINE;
v1::ActiveDirectoryStore = V1_ACTIVE_DIRECTORY_STORE;
v1::Activity = V1_ACTIVITY;
v1::ActivityActor = V1_ACTIVITY_ACTOR;
v1::ActivityEntity = V1_ACTIVITY_ENTITY;
v1::ActivityGetRequest = V1_ACTIVITY_GET_REQUEST;
v1::ActivityGetResponse = V1_ACTIVITY_GET_RESPONSE;
v1::ActivityListRequest = V1_ACTIVITY_LIST_REQUEST;
v1::ActivityListResponse = V1_ACTIVITY_LIST_RESPONSE;
v1::Aerospike = V1_AEROSPIKE;
v1::AlreadyExistsError = V1_ALREADY_EXISTS_ERROR;
v1::AmazonEks = V1_AMAZON_EKS;
v1::AmazonEksInstanceProfile = V1_AMAZON_EKS_INSTANCE_PROFILE;
v1::AmazonEksInstanceProfileUserImpersonation = V1_AMAZON_EKS_INSTANCE_PROFILE_USER_IMPERSONATION;
v1::AmazonEksUserImpersonation = V1_AMAZON_EKS_USER_IMPERSONATION;
v1::AmazonEs = V1_AMAZON_ES;
v1::AmazonEsiam = V1_AMAZON_ESIAM;
v1::AmazonMqamqp091 = V1_AMAZON_MQAMQP091;
v1::ApprovalFlowApprover = V1_APPROVAL_FLOW_APPROVER;
v1::ApprovalFlowStep = V1_APPROVAL_FLOW_STEP;
v1::ApprovalWorkflow = V1_APPROVAL_WORKFLOW;
v1::ApprovalWorkflowApprover = V1_APPROVAL_WORKFLOW_APPROVER;
v1::ApprovalWorkflowApproverCreateRequest = V1_APPROVAL_WORKFLOW_APPROVER_CREATE_REQUEST;
v1::ApprovalWorkflowApproverCreateResponse = V1_APPROVAL_WORKFLOW_APPROVER_CREATE_RESPONSE;
v1::ApprovalWorkflowApproverDeleteRequest = V1_APPROVAL_WORKFLOW_APPROVER_DELETE_REQUEST;
v1::ApprovalWorkflowApproverDeleteResponse = V1_APPROVAL_WORKFLOW_APPROVER_DELETE_RESPONSE;
v1::ApprovalWorkflowApproverGetRequest = V1_APPROVAL_WORKFLOW_APPROVER_GET_REQUEST;
v1::ApprovalWorkflowApproverGetResponse = V1_APPROVAL_WORKFLOW_APPROVER_GET_RESPONSE;
v1::ApprovalWorkflowApproverHistory = V1_APPROVAL_WORKFLOW_APPROVER_HISTORY;
v1::ApprovalWorkflowApproverHistoryListRequest = V1_APPROVAL_WORKFLOW_APPROVER_HISTORY_LIST_REQUEST;
v1::ApprovalWorkflowApproverHistoryListResponse = V1_APPROVAL_WORKFLOW_APPROVER_HISTORY_LIST_RESPONSE;
v1::ApprovalWorkflowApproverListRequest = V1_APPROVAL_WORKFLOW_APPROVER_LIST_REQUEST;
v1::ApprovalWorkflowApproverListResponse = V1_APPROVAL_WORKFLOW_APPROVER_LIST_RESPONSE;
v1::ApprovalWorkflowCreateRequest = V1_APPROVAL_WORKFLOW_CREATE_REQUEST;
v1::ApprovalWorkflowCreateResponse = V1_APPROVAL_WORKFLOW_CREATE_RESPONSE;
v1::ApprovalWorkflowDeleteRequest = V1_APPROVAL_WORKFLOW_DELETE_REQUEST;
v1::ApprovalWorkflowDeleteResponse = V1_APPROVAL_WORKFLOW_DELETE_RESPONSE;
v1::ApprovalWorkflowGetRequest = V1_APPROVAL_WORKFLOW_GET_REQUEST;
v1::ApprovalWorkflowGetResponse = V1_APPROVAL_WORKFLOW_GET_RESPONSE;
v1::ApprovalWorkflowHistory = V1_APPROVAL_WORKFLOW_HISTORY;
v1::ApprovalWorkflowHistoryListRequest = V1_APPROVAL_WORKFLOW_HISTORY_LIST_REQUEST;
v1::ApprovalWorkflowHistoryListResponse = V1_APPROVAL_WORKFLOW_HISTORY_LIST_RESPONSE;
v1::ApprovalWorkflowListRequest = V1_APPROVAL_WORKFLOW_LIST_REQUEST;
v1::ApprovalWorkflowListResponse = V1_APPROVAL_WORKFLOW_LIST_RESPONSE;
v1::ApprovalWorkflowStep = V1_APPROVAL_WORKFLOW_STEP;
v1::ApprovalWorkflowStepCreateRequest = V1_APPROVAL_WORKFLOW_STEP_CREATE_REQUEST;
v1::ApprovalWorkflowStepCreateResponse = V1_APPROVAL_WORKFLOW_STEP_CREATE_RESPONSE;
v1::ApprovalWorkflowStepDeleteRequest = V1_APPROVAL_WORKFLOW_STEP_DELETE_REQUEST;
v1::ApprovalWorkflowStepDeleteResponse = V1_APPROVAL_WORKFLOW_STEP_DELETE_RESPONSE;
v1::ApprovalWorkflowStepGetRequest = V1_APPROVAL_WORKFLOW_STEP_GET_REQUEST;
v1::ApprovalWorkflowStepGetResponse = V1_APPROVAL_WORKFLOW_STEP_GET_RESPONSE;
v1::ApprovalWorkflowStepHistory = V1_APPROVAL_WORKFLOW_STEP_HISTORY;
v1::ApprovalWorkflowStepHistoryListRequest = V1_APPROVAL_WORKFLOW_STEP_HISTORY_LIST_REQUEST;
v1::ApprovalWorkflowStepHistoryListResponse = V1_APPROVAL_WORKFLOW_STEP_HISTORY_LIST_RESPONSE;
v1::ApprovalWorkflowStepListRequest = V1_APPROVAL_WORKFLOW_STEP_LIST_REQUEST;
v1::ApprovalWorkflowStepListResponse = V1_APPROVAL_WORKFLOW_STEP_LIST_RESPONSE;
v1::ApprovalWorkflowUpdateRequest = V1_APPROVAL_WORKFLOW_UPDATE_REQUEST;
v1::ApprovalWorkflowUpdateResponse = V1_APPROVAL_WORKFLOW_UPDATE_RESPONSE;
v1::Athena = V1_ATHENA;
v1::AthenaIam = V1_ATHENA_IAM;
v1::AuroraMysql = V1_AURORA_MYSQL;
v1::AuroraMysqlIam = V1_AURORA_MYSQL_IAM;
v1::AuroraPostgres = V1_AURORA_POSTGRES;
v1::AuroraPostgresIam = V1_AURORA_POSTGRES_IAM;
v1::AuthenticationError = V1_AUTHENTICATION_ERROR;
v1::AuthorizationPolicy = V1_AUTHORIZATION_POLICY;
v1::AuthorizationPolicyContinentRule = V1_AUTHORIZATION_POLICY_CONTINENT_RULE;
v1::AuthorizationPolicyCountryRule = V1_AUTHORIZATION_POLICY_COUNTRY_RULE;
v1::AuthorizationPolicyCreateRequest = V1_AUTHORIZATION_POLICY_CREATE_REQUEST;
v1::AuthorizationPolicyCreateResponse = V1_AUTHORIZATION_POLICY_CREATE_RESPONSE;
v1::AuthorizationPolicyDeleteRequest = V1_AUTHORIZATION_POLICY_DELETE_REQUEST;
v1::AuthorizationPolicyDeleteResponse = V1_AUTHORIZATION_POLICY_DELETE_RESPONSE;
v1::AuthorizationPolicyGetRequest = V1_AUTHORIZATION_POLICY_GET_REQUEST;
v1::AuthorizationPolicyGetResponse = V1_AUTHORIZATION_POLICY_GET_RESPONSE;
v1::AuthorizationPolicyIpRule = V1_AUTHORIZATION_POLICY_IP_RULE;
v1::AuthorizationPolicyListRequest = V1_AUTHORIZATION_POLICY_LIST_REQUEST;
v1::AuthorizationPolicyListResponse = V1_AUTHORIZATION_POLICY_LIST_RESPONSE;
v1::AuthorizationPolicyLocationRule = V1_AUTHORIZATION_POLICY_LOCATION_RULE;
v1::AuthorizationPolicyRule = V1_AUTHORIZATION_POLICY_RULE;
v1::AuthorizationPolicyRuleConditionApprovalFlow = V1_AUTHORIZATION_POLICY_RULE_CONDITION_APPROVAL_FLOW;
v1::AuthorizationPolicyRuleConditionDeviceTrust = V1_AUTHORIZATION_POLICY_RULE_CONDITION_DEVICE_TRUST;
v1::AuthorizationPolicyRuleConditionIp = V1_AUTHORIZATION_POLICY_RULE_CONDITION_IP;
v1::AuthorizationPolicyRuleConditionLocation = V1_AUTHORIZATION_POLICY_RULE_CONDITION_LOCATION;
v1::AuthorizationPolicyRuleConditionMfa = V1_AUTHORIZATION_POLICY_RULE_CONDITION_MFA;
v1::AuthorizationPolicyRuleConditionTime = V1_AUTHORIZATION_POLICY_RULE_CONDITION_TIME;
v1::AuthorizationPolicyRulePrincipalAll = V1_AUTHORIZATION_POLICY_RULE_PRINCIPAL_ALL;
v1::AuthorizationPolicyRulePrincipalByIds = V1_AUTHORIZATION_POLICY_RULE_PRINCIPAL_BY_IDS;
v1::AuthorizationPolicyRuleResourceByEntraWithGroups = V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_ENTRA_WITH_GROUPS;
v1::AuthorizationPolicyRuleResourceByIds = V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_IDS;
v1::AuthorizationPolicyRuleResourceByOktaWithGroups = V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_OKTA_WITH_GROUPS;
v1::AuthorizationPolicyRuleResourceByTypeAndTags = V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_TYPE_AND_TAGS;
v1::AuthorizationPolicyRuleResourceByTypeTagsAndKubernetesGroups = V1_AUTHORIZATION_POLICY_RULE_RESOURCE_BY_TYPE_TAGS_AND_KUBERNETES_GROUPS;
v1::AuthorizationPolicyRuleResourcesAll = V1_AUTHORIZATION_POLICY_RULE_RESOURCES_ALL;
v1::AuthorizationPolicySubdivisionRule = V1_AUTHORIZATION_POLICY_SUBDIVISION_RULE;
v1::AuthorizationPolicyTimeRule = V1_AUTHORIZATION_POLICY_TIME_RULE;
v1::AuthorizationPolicyTimeRuleDayOfWeek = V1_AUTHORIZATION_POLICY_TIME_RULE_DAY_OF_WEEK;
v1::AuthorizationPolicyTimeRuleDaysOfMonth = V1_AUTHORIZATION_POLICY_TIME_RULE_DAYS_OF_MONTH;
v1::AuthorizationPolicyTimeRuleMonth = V1_AUTHORIZATION_POLICY_TIME_RULE_MONTH;
v1::AuthorizationPolicyTimeRuleTimeOfDay = V1_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY;
v1::AuthorizationPolicyUpdateRequest = V1_AUTHORIZATION_POLICY_UPDATE_REQUEST;
v1::AuthorizationPolicyUpdateResponse = V1_AUTHORIZATION_POLICY_UPDATE_RESPONSE;
v1::Azure = V1_AZURE;
v1::AzureCertificate = V1_AZURE_CERTIFICATE;
v1::AzureConnector = V1_AZURE_CONNECTOR;
v1::AzureMysql = V1_AZURE_MYSQL;
v1::AzureMysqlManagedIdentity = V1_AZURE_MYSQL_MANAGED_IDENTITY;
v1::AzurePostgres = V1_AZURE_POSTGRES;
v1::AzurePostgresManagedIdentity = V1_AZURE_POSTGRES_MANAGED_IDENTITY;
v1::AzureStore = V1_AZURE_STORE;
v1::BadRequestError = V1_BAD_REQUEST_ERROR;
v1::BigQuery = V1_BIG_QUERY;
v1::Cassandra = V1_CASSANDRA;
v1::Citus = V1_CITUS;
v1::ClickHouseHttp = V1_CLICK_HOUSE_HTTP;
v1::ClickHouseMySql = V1_CLICK_HOUSE_MY_SQL;
v1::ClickHouseTcp = V1_CLICK_HOUSE_TCP;
v1::Clustrix = V1_CLUSTRIX;
v1::Cockroach = V1_COCKROACH;
v1::Connector = V1_CONNECTOR;
v1::ConnectorCreateRequest = V1_CONNECTOR_CREATE_REQUEST;
v1::ConnectorCreateResponse = V1_CONNECTOR_CREATE_RESPONSE;
v1::ConnectorDeleteRequest = V1_CONNECTOR_DELETE_REQUEST;
v1::ConnectorDeleteResponse = V1_CONNECTOR_DELETE_RESPONSE;
v1::ConnectorGetRequest = V1_CONNECTOR_GET_REQUEST;
v1::ConnectorGetResponse = V1_CONNECTOR_GET_RESPONSE;
v1::ConnectorListRequest = V1_CONNECTOR_LIST_REQUEST;
v1::ConnectorListResponse = V1_CONNECTOR_LIST_RESPONSE;
v1::ConnectorUpdateRequest = V1_CONNECTOR_UPDATE_REQUEST;
v1::ConnectorUpdateResponse = V1_CONNECTOR_UPDATE_RESPONSE;
v1::ControlPanelGetOrgUrlInfoRequest = V1_CONTROL_PANEL_GET_ORG_URL_INFO_REQUEST;
v1::ControlPanelGetOrgUrlInfoResponse = V1_CONTROL_PANEL_GET_ORG_URL_INFO_RESPONSE;
v1::ControlPanelGetRdpcaPublicKeyRequest = V1_CONTROL_PANEL_GET_RDPCA_PUBLIC_KEY_REQUEST;
v1::ControlPanelGetRdpcaPublicKeyResponse = V1_CONTROL_PANEL_GET_RDPCA_PUBLIC_KEY_RESPONSE;
v1::ControlPanelGetSshcaPublicKeyRequest = V1_CONTROL_PANEL_GET_SSHCA_PUBLIC_KEY_REQUEST;
v1::ControlPanelGetSshcaPublicKeyResponse = V1_CONTROL_PANEL_GET_SSHCA_PUBLIC_KEY_RESPONSE;
v1::ControlPanelVerifyJwtRequest = V1_CONTROL_PANEL_VERIFY_JWT_REQUEST;
v1::ControlPanelVerifyJwtResponse = V1_CONTROL_PANEL_VERIFY_JWT_RESPONSE;
v1::CouchbaseDatabase = V1_COUCHBASE_DATABASE;
v1::CouchbaseWebUi = V1_COUCHBASE_WEB_UI;
v1::CreateRequestMetadata = V1_CREATE_REQUEST_METADATA;
v1::CreateResponseMetadata = V1_CREATE_RESPONSE_METADATA;
v1::CustomHeader = V1_CUSTOM_HEADER;
v1::CustomHeaders = V1_CUSTOM_HEADERS;
v1::CyberarkConjurStore = V1_CYBERARK_CONJUR_STORE;
v1::CyberarkPamExperimentalStore = V1_CYBERARK_PAM_EXPERIMENTAL_STORE;
v1::CyberarkPamStore = V1_CYBERARK_PAM_STORE;
v1::Db2i = V1_DB2_I;
v1::Db2luw = V1_DB2_LUW;
v1::Databricks = V1_DATABRICKS;
v1::DeleteRequestMetadata = V1_DELETE_REQUEST_METADATA;
v1::DeleteResponseMetadata = V1_DELETE_RESPONSE_METADATA;
v1::DelineaDsvStore = V1_DELINEA_DSV_STORE;
v1::DelineaStore = V1_DELINEA_STORE;
v1::DocumentDbHost = V1_DOCUMENT_DB_HOST;
v1::DocumentDbHostIam = V1_DOCUMENT_DB_HOST_IAM;
v1::DocumentDbReplicaSet = V1_DOCUMENT_DB_REPLICA_SET;
v1::DocumentDbReplicaSetIam = V1_DOCUMENT_DB_REPLICA_SET_IAM;
v1::Druid = V1_DRUID;
v1::DynamoDb = V1_DYNAMO_DB;
v1::DynamoDbiam = V1_DYNAMO_DBIAM;
v1::Elastic = V1_ELASTIC;
v1::ElasticacheRedis = V1_ELASTICACHE_REDIS;
v1::ElasticacheRedisIam = V1_ELASTICACHE_REDIS_IAM;
v1::EntraGroupPrivileges = V1_ENTRA_GROUP_PRIVILEGES;
v1::EntraId = V1_ENTRA_ID;
v1::EnumerateTagsRequest = V1_ENUMERATE_TAGS_REQUEST;
v1::EnumerateTagsResponse = V1_ENUMERATE_TAGS_RESPONSE;
v1::Fulfillment = V1_FULFILLMENT;
v1::FulfillmentsMetadata = V1_FULFILLMENTS_METADATA;
v1::Gcp = V1_GCP;
v1::GcpCertX509Store = V1_GCP_CERT_X509_STORE;
v1::GcpConnector = V1_GCP_CONNECTOR;
v1::GcpConsole = V1_GCP_CONSOLE;
v1::GcpStore = V1_GCP_STORE;
v1::Gcpwif = V1_GCPWIF;
v1::Gateway = V1_GATEWAY;
v1::GenerateKeysRequest = V1_GENERATE_KEYS_REQUEST;
v1::GenerateKeysResponse = V1_GENERATE_KEYS_RESPONSE;
v1::GenericRequestMetadata = V1_GENERIC_REQUEST_METADATA;
v1::GenericResponseMetadata = V1_GENERIC_RESPONSE_METADATA;
v1::GetRequestMetadata = V1_GET_REQUEST_METADATA;
v1::GetResponseMetadata = V1_GET_RESPONSE_METADATA;
v1::GoogleGke = V1_GOOGLE_GKE;
v1::GoogleGkeUserImpersonation = V1_GOOGLE_GKE_USER_IMPERSONATION;
v1::GoogleGroupPrivileges = V1_GOOGLE_GROUP_PRIVILEGES;
v1::GoogleGroups = V1_GOOGLE_GROUPS;
v1::GoogleSpanner = V1_GOOGLE_SPANNER;
v1::GrantedAccountEntitlement = V1_GRANTED_ACCOUNT_ENTITLEMENT;
v1::GrantedAccountEntitlementListRequest = V1_GRANTED_ACCOUNT_ENTITLEMENT_LIST_REQUEST;
v1::GrantedAccountEntitlementListResponse = V1_GRANTED_ACCOUNT_ENTITLEMENT_LIST_RESPONSE;
v1::GrantedEntitlementKubernetesPrivileges = V1_GRANTED_ENTITLEMENT_KUBERNETES_PRIVILEGES;
v1::GrantedResourceEntitlement = V1_GRANTED_RESOURCE_ENTITLEMENT;
v1::GrantedResourceEntitlementListRequest = V1_GRANTED_RESOURCE_ENTITLEMENT_LIST_REQUEST;
v1::GrantedResourceEntitlementListResponse = V1_GRANTED_RESOURCE_ENTITLEMENT_LIST_RESPONSE;
v1::GrantedRoleEntitlement = V1_GRANTED_ROLE_ENTITLEMENT;
v1::GrantedRoleEntitlementListRequest = V1_GRANTED_ROLE_ENTITLEMENT_LIST_REQUEST;
v1::GrantedRoleEntitlementListResponse = V1_GRANTED_ROLE_ENTITLEMENT_LIST_RESPONSE;
v1::Greenplum = V1_GREENPLUM;
v1::Group = V1_GROUP;
v1::GroupCreateFromRolesRequest = V1_GROUP_CREATE_FROM_ROLES_REQUEST;
v1::GroupCreateFromRolesResponse = V1_GROUP_CREATE_FROM_ROLES_RESPONSE;
v1::GroupCreateRequest = V1_GROUP_CREATE_REQUEST;
v1::GroupCreateResponse = V1_GROUP_CREATE_RESPONSE;
v1::GroupDeleteRequest = V1_GROUP_DELETE_REQUEST;
v1::GroupDeleteResponse = V1_GROUP_DELETE_RESPONSE;
v1::GroupFromRole = V1_GROUP_FROM_ROLE;
v1::GroupGetRequest = V1_GROUP_GET_REQUEST;
v1::GroupGetResponse = V1_GROUP_GET_RESPONSE;
v1::GroupHistory = V1_GROUP_HISTORY;
v1::GroupHistoryListRequest = V1_GROUP_HISTORY_LIST_REQUEST;
v1::GroupHistoryListResponse = V1_GROUP_HISTORY_LIST_RESPONSE;
v1::GroupListRequest = V1_GROUP_LIST_REQUEST;
v1::GroupListResponse = V1_GROUP_LIST_RESPONSE;
v1::GroupRole = V1_GROUP_ROLE;
v1::GroupRoleCreateRequest = V1_GROUP_ROLE_CREATE_REQUEST;
v1::GroupRoleCreateResponse = V1_GROUP_ROLE_CREATE_RESPONSE;
v1::GroupRoleDeleteRequest = V1_GROUP_ROLE_DELETE_REQUEST;
v1::GroupRoleDeleteResponse = V1_GROUP_ROLE_DELETE_RESPONSE;
v1::GroupRoleGetRequest = V1_GROUP_ROLE_GET_REQUEST;
v1::GroupRoleGetResponse = V1_GROUP_ROLE_GET_RESPONSE;
v1::GroupRoleHistory = V1_GROUP_ROLE_HISTORY;
v1::GroupRoleHistoryListRequest = V1_GROUP_ROLE_HISTORY_LIST_REQUEST;
v1::GroupRoleHistoryListResponse = V1_GROUP_ROLE_HISTORY_LIST_RESPONSE;
v1::GroupRoleListRequest = V1_GROUP_ROLE_LIST_REQUEST;
v1::GroupRoleListResponse = V1_GROUP_ROLE_LIST_RESPONSE;
v1::GroupUpdateRequest = V1_GROUP_UPDATE_REQUEST;
v1::GroupUpdateResponse = V1_GROUP_UPDATE_RESPONSE;
v1::HttpAuth = V1_HTTP_AUTH;
v1::HttpBasicAuth = V1_HTTP_BASIC_AUTH;
v1::HttpNoAuth = V1_HTTP_NO_AUTH;
v1::Healthcheck = V1_HEALTHCHECK;
v1::HealthcheckListRequest = V1_HEALTHCHECK_LIST_REQUEST;
v1::HealthcheckListResponse = V1_HEALTHCHECK_LIST_RESPONSE;
v1::HealthcheckRequest = V1_HEALTHCHECK_REQUEST;
v1::HealthcheckResponse = V1_HEALTHCHECK_RESPONSE;
v1::HealthcheckStatus = V1_HEALTHCHECK_STATUS;
v1::IdentityAlias = V1_IDENTITY_ALIAS;
v1::IdentityAliasCreateRequest = V1_IDENTITY_ALIAS_CREATE_REQUEST;
v1::IdentityAliasCreateResponse = V1_IDENTITY_ALIAS_CREATE_RESPONSE;
v1::IdentityAliasDeleteRequest = V1_IDENTITY_ALIAS_DELETE_REQUEST;
v1::IdentityAliasDeleteResponse = V1_IDENTITY_ALIAS_DELETE_RESPONSE;
v1::IdentityAliasGetRequest = V1_IDENTITY_ALIAS_GET_REQUEST;
v1::IdentityAliasGetResponse = V1_IDENTITY_ALIAS_GET_RESPONSE;
v1::IdentityAliasHistory = V1_IDENTITY_ALIAS_HISTORY;
v1::IdentityAliasHistoryListRequest = V1_IDENTITY_ALIAS_HISTORY_LIST_REQUEST;
v1::IdentityAliasHistoryListResponse = V1_IDENTITY_ALIAS_HISTORY_LIST_RESPONSE;
v1::IdentityAliasListRequest = V1_IDENTITY_ALIAS_LIST_REQUEST;
v1::IdentityAliasListResponse = V1_IDENTITY_ALIAS_LIST_RESPONSE;
v1::IdentityAliasUpdateRequest = V1_IDENTITY_ALIAS_UPDATE_REQUEST;
v1::IdentityAliasUpdateResponse = V1_IDENTITY_ALIAS_UPDATE_RESPONSE;
v1::IdentitySet = V1_IDENTITY_SET;
v1::IdentitySetCreateRequest = V1_IDENTITY_SET_CREATE_REQUEST;
v1::IdentitySetCreateResponse = V1_IDENTITY_SET_CREATE_RESPONSE;
v1::IdentitySetDeleteRequest = V1_IDENTITY_SET_DELETE_REQUEST;
v1::IdentitySetDeleteResponse = V1_IDENTITY_SET_DELETE_RESPONSE;
v1::IdentitySetGetRequest = V1_IDENTITY_SET_GET_REQUEST;
v1::IdentitySetGetResponse = V1_IDENTITY_SET_GET_RESPONSE;
v1::IdentitySetHistory = V1_IDENTITY_SET_HISTORY;
v1::IdentitySetHistoryListRequest = V1_IDENTITY_SET_HISTORY_LIST_REQUEST;
v1::IdentitySetHistoryListResponse = V1_IDENTITY_SET_HISTORY_LIST_RESPONSE;
v1::IdentitySetListRequest = V1_IDENTITY_SET_LIST_REQUEST;
v1::IdentitySetListResponse = V1_IDENTITY_SET_LIST_RESPONSE;
v1::IdentitySetUpdateRequest = V1_IDENTITY_SET_UPDATE_REQUEST;
v1::IdentitySetUpdateResponse = V1_IDENTITY_SET_UPDATE_RESPONSE;
v1::Initiator = V1_INITIATOR;
v1::InternalError = V1_INTERNAL_ERROR;
v1::KeyValueEngine = V1_KEY_VALUE_ENGINE;
v1::KeyfactorSshStore = V1_KEYFACTOR_SSH_STORE;
v1::KeyfactorX509Store = V1_KEYFACTOR_X509_STORE;
v1::Kubernetes = V1_KUBERNETES;
v1::KubernetesBasicAuth = V1_KUBERNETES_BASIC_AUTH;
v1::KubernetesPodIdentity = V1_KUBERNETES_POD_IDENTITY;
v1::KubernetesPrivileges = V1_KUBERNETES_PRIVILEGES;
v1::KubernetesServiceAccount = V1_KUBERNETES_SERVICE_ACCOUNT;
v1::KubernetesServiceAccountUserImpersonation = V1_KUBERNETES_SERVICE_ACCOUNT_USER_IMPERSONATION;
v1::KubernetesUserImpersonation = V1_KUBERNETES_USER_IMPERSONATION;
v1::Llm = V1_LLM;
v1::LegacyAuthorizationPolicyTimeRuleTimeOfDay = V1_LEGACY_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY;
v1::LegacyAuthorizationPolicyTimeRuleTimeOfDayOutsideOf = V1_LEGACY_AUTHORIZATION_POLICY_TIME_RULE_TIME_OF_DAY_OUTSIDE_OF;
v1::ListRequestMetadata = V1_LIST_REQUEST_METADATA;
v1::ListResponseMetadata = V1_LIST_RESPONSE_METADATA;
v1::LogCategoryConfig = V1_LOG_CATEGORY_CONFIG;
v1::LogCategoryConfigMap = V1_LOG_CATEGORY_CONFIG_MAP;
v1::LogConfig = V1_LOG_CONFIG;
v1::McpGatewayNoAuth = V1_MCP_GATEWAY_NO_AUTH;
v1::McpGatewayOAuth = V1_MCP_GATEWAY_O_AUTH;
v1::McpGatewayOAuthDcr = V1_MCP_GATEWAY_O_AUTH_DCR;
v1::McpGatewayPat = V1_MCP_GATEWAY_PAT;
v1::Mfa = V1_MFA;
v1::MfaConfig = V1_MFA_CONFIG;
v1::MtlsMysql = V1_MTLS_MYSQL;
v1::MtlsPostgres = V1_MTLS_POSTGRES;
v1::ManagedSecret = V1_MANAGED_SECRET;
v1::ManagedSecretCreateRequest = V1_MANAGED_SECRET_CREATE_REQUEST;
v1::ManagedSecretCreateResponse = V1_MANAGED_SECRET_CREATE_RESPONSE;
v1::ManagedSecretDeleteRequest = V1_MANAGED_SECRET_DELETE_REQUEST;
v1::ManagedSecretDeleteResponse = V1_MANAGED_SECRET_DELETE_RESPONSE;
v1::ManagedSecretGetRequest = V1_MANAGED_SECRET_GET_REQUEST;
v1::ManagedSecretGetResponse = V1_MANAGED_SECRET_GET_RESPONSE;
v1::ManagedSecretListRequest = V1_MANAGED_SECRET_LIST_REQUEST;
v1::ManagedSecretListResponse = V1_MANAGED_SECRET_LIST_RESPONSE;
v1::ManagedSecretLog = V1_MANAGED_SECRET_LOG;
v1::ManagedSecretLogsRequest = V1_MANAGED_SECRET_LOGS_REQUEST;
v1::ManagedSecretLogsResponse = V1_MANAGED_SECRET_LOGS_RESPONSE;
v1::ManagedSecretPasswordPolicy = V1_MANAGED_SECRET_PASSWORD_POLICY;
v1::ManagedSecretPolicy = V1_MANAGED_SECRET_POLICY;
v1::ManagedSecretRetrieveRequest = V1_MANAGED_SECRET_RETRIEVE_REQUEST;
v1::ManagedSecretRetrieveResponse = V1_MANAGED_SECRET_RETRIEVE_RESPONSE;
v1::ManagedSecretRotateRequest = V1_MANAGED_SECRET_ROTATE_REQUEST;
v1::ManagedSecretRotateResponse = V1_MANAGED_SECRET_ROTATE_RESPONSE;
v1::ManagedSecretRotationPolicy = V1_MANAGED_SECRET_ROTATION_POLICY;
v1::ManagedSecretUpdateRequest = V1_MANAGED_SECRET_UPDATE_REQUEST;
v1::ManagedSecretUpdateResponse = V1_MANAGED_SECRET_UPDATE_RESPONSE;
v1::ManagedSecretValidateRequest = V1_MANAGED_SECRET_VALIDATE_REQUEST;
v1::ManagedSecretValidateResponse = V1_MANAGED_SECRET_VALIDATE_RESPONSE;
v1::MappedIdentities = V1_MAPPED_IDENTITIES;
v1::Maria = V1_MARIA;
v1::Memcached = V1_MEMCACHED;
v1::Memsql = V1_MEMSQL;
v1::MongoHost = V1_MONGO_HOST;
v1::MongoLegacyHost = V1_MONGO_LEGACY_HOST;
v1::MongoLegacyReplicaset = V1_MONGO_LEGACY_REPLICASET;
v1::MongoReplicaSet = V1_MONGO_REPLICA_SET;
v1::MongoShardedCluster = V1_MONGO_SHARDED_CLUSTER;
v1::Mysql = V1_MYSQL;
v1::MysqlEngine = V1_MYSQL_ENGINE;
v1::Neptune = V1_NEPTUNE;
v1::NeptuneIam = V1_NEPTUNE_IAM;
v1::Node = V1_NODE;
v1::NodeCreateRequest = V1_NODE_CREATE_REQUEST;
v1::NodeCreateResponse = V1_NODE_CREATE_RESPONSE;
v1::NodeDeleteRequest = V1_NODE_DELETE_REQUEST;
v1::NodeDeleteResponse = V1_NODE_DELETE_RESPONSE;
v1::NodeGetRequest = V1_NODE_GET_REQUEST;
v1::NodeGetResponse = V1_NODE_GET_RESPONSE;
v1::NodeHistory = V1_NODE_HISTORY;
v1::NodeHistoryListRequest = V1_NODE_HISTORY_LIST_REQUEST;
v1::NodeHistoryListResponse = V1_NODE_HISTORY_LIST_RESPONSE;
v1::NodeListRequest = V1_NODE_LIST_REQUEST;
v1::NodeListResponse = V1_NODE_LIST_RESPONSE;
v1::NodeMaintenanceWindow = V1_NODE_MAINTENANCE_WINDOW;
v1::NodeTcpProbeRequest = V1_NODE_TCP_PROBE_REQUEST;
v1::NodeTcpProbeResponse = V1_NODE_TCP_PROBE_RESPONSE;
v1::NodeUpdateRequest = V1_NODE_UPDATE_REQUEST;
v1::NodeUpdateResponse = V1_NODE_UPDATE_RESPONSE;
v1::NotFoundError = V1_NOT_FOUND_ERROR;
v1::OktaGroupPrivileges = V1_OKTA_GROUP_PRIVILEGES;
v1::OktaGroups = V1_OKTA_GROUPS;
v1::OktaMfaConfig = V1_OKTA_MFA_CONFIG;
v1::Oracle = V1_ORACLE;
v1::OracleNne = V1_ORACLE_NNE;
v1::Organization = V1_ORGANIZATION;
v1::OrganizationGetMfaRequest = V1_ORGANIZATION_GET_MFA_REQUEST;
v1::OrganizationGetMfaResponse = V1_ORGANIZATION_GET_MFA_RESPONSE;
v1::OrganizationGetRequest = V1_ORGANIZATION_GET_REQUEST;
v1::OrganizationGetResponse = V1_ORGANIZATION_GET_RESPONSE;
v1::OrganizationHistoryListRequest = V1_ORGANIZATION_HISTORY_LIST_REQUEST;
v1::OrganizationHistoryListResponse = V1_ORGANIZATION_HISTORY_LIST_RESPONSE;
v1::OrganizationHistoryRecord = V1_ORGANIZATION_HISTORY_RECORD;
v1::OrganizationTestMfaRequest = V1_ORGANIZATION_TEST_MFA_REQUEST;
v1::OrganizationTestMfaResponse = V1_ORGANIZATION_TEST_MFA_RESPONSE;
v1::OrganizationUpdateMfaRequest = V1_ORGANIZATION_UPDATE_MFA_REQUEST;
v1::OrganizationUpdateMfaResponse = V1_ORGANIZATION_UPDATE_MFA_RESPONSE;
v1::OrganizationUpdateRequest = V1_ORGANIZATION_UPDATE_REQUEST;
v1::OrganizationUpdateResponse = V1_ORGANIZATION_UPDATE_RESPONSE;
v1::PeeringGroup = V1_PEERING_GROUP;
v1::PeeringGroupCreateRequest = V1_PEERING_GROUP_CREATE_REQUEST;
v1::PeeringGroupCreateResponse = V1_PEERING_GROUP_CREATE_RESPONSE;
v1::PeeringGroupDeleteRequest = V1_PEERING_GROUP_DELETE_REQUEST;
v1::PeeringGroupDeleteResponse = V1_PEERING_GROUP_DELETE_RESPONSE;
v1::PeeringGroupGetRequest = V1_PEERING_GROUP_GET_REQUEST;
v1::PeeringGroupGetResponse = V1_PEERING_GROUP_GET_RESPONSE;
v1::PeeringGroupListRequest = V1_PEERING_GROUP_LIST_REQUEST;
v1::PeeringGroupListResponse = V1_PEERING_GROUP_LIST_RESPONSE;
v1::PeeringGroupNode = V1_PEERING_GROUP_NODE;
v1::PeeringGroupNodeCreateRequest = V1_PEERING_GROUP_NODE_CREATE_REQUEST;
v1::PeeringGroupNodeCreateResponse = V1_PEERING_GROUP_NODE_CREATE_RESPONSE;
v1::PeeringGroupNodeDeleteRequest = V1_PEERING_GROUP_NODE_DELETE_REQUEST;
v1::PeeringGroupNodeDeleteResponse = V1_PEERING_GROUP_NODE_DELETE_RESPONSE;
v1::PeeringGroupNodeGetRequest = V1_PEERING_GROUP_NODE_GET_REQUEST;
v1::PeeringGroupNodeGetResponse = V1_PEERING_GROUP_NODE_GET_RESPONSE;
v1::PeeringGroupNodeListRequest = V1_PEERING_GROUP_NODE_LIST_REQUEST;
v1::PeeringGroupNodeListResponse = V1_PEERING_GROUP_NODE_LIST_RESPONSE;
v1::PeeringGroupPeer = V1_PEERING_GROUP_PEER;
v1::PeeringGroupPeerCreateRequest = V1_PEERING_GROUP_PEER_CREATE_REQUEST;
v1::PeeringGroupPeerCreateResponse = V1_PEERING_GROUP_PEER_CREATE_RESPONSE;
v1::PeeringGroupPeerDeleteRequest = V1_PEERING_GROUP_PEER_DELETE_REQUEST;
v1::PeeringGroupPeerDeleteResponse = V1_PEERING_GROUP_PEER_DELETE_RESPONSE;
v1::PeeringGroupPeerGetRequest = V1_PEERING_GROUP_PEER_GET_REQUEST;
v1::PeeringGroupPeerGetResponse = V1_PEERING_GROUP_PEER_GET_RESPONSE;
v1::PeeringGroupPeerListRequest = V1_PEERING_GROUP_PEER_LIST_REQUEST;
v1::PeeringGroupPeerListResponse = V1_PEERING_GROUP_PEER_LIST_RESPONSE;
v1::PeeringGroupResource = V1_PEERING_GROUP_RESOURCE;
v1::PeeringGroupResourceCreateRequest = V1_PEERING_GROUP_RESOURCE_CREATE_REQUEST;
v1::PeeringGroupResourceCreateResponse = V1_PEERING_GROUP_RESOURCE_CREATE_RESPONSE;
v1::PeeringGroupResourceDeleteRequest = V1_PEERING_GROUP_RESOURCE_DELETE_REQUEST;
v1::PeeringGroupResourceDeleteResponse = V1_PEERING_GROUP_RESOURCE_DELETE_RESPONSE;
v1::PeeringGroupResourceGetRequest = V1_PEERING_GROUP_RESOURCE_GET_REQUEST;
v1::PeeringGroupResourceGetResponse = V1_PEERING_GROUP_RESOURCE_GET_RESPONSE;
v1::PeeringGroupResourceListRequest = V1_PEERING_GROUP_RESOURCE_LIST_REQUEST;
v1::PeeringGroupResourceListResponse = V1_PEERING_GROUP_RESOURCE_LIST_RESPONSE;
v1::PermissionError = V1_PERMISSION_ERROR;
v1::PoliciesHistoryListRequest = V1_POLICIES_HISTORY_LIST_REQUEST;
v1::PoliciesHistoryListResponse = V1_POLICIES_HISTORY_LIST_RESPONSE;
v1::Policy = V1_POLICY;
v1::PolicyCreateRequest = V1_POLICY_CREATE_REQUEST;
v1::PolicyCreateResponse = V1_POLICY_CREATE_RESPONSE;
v1::PolicyDeleteRequest = V1_POLICY_DELETE_REQUEST;
v1::PolicyDeleteResponse = V1_POLICY_DELETE_RESPONSE;
v1::PolicyGetRequest = V1_POLICY_GET_REQUEST;
v1::PolicyGetResponse = V1_POLICY_GET_RESPONSE;
v1::PolicyHistory = V1_POLICY_HISTORY;
v1::PolicyListRequest = V1_POLICY_LIST_REQUEST;
v1::PolicyListResponse = V1_POLICY_LIST_RESPONSE;
v1::PolicyUpdateRequest = V1_POLICY_UPDATE_REQUEST;
v1::PolicyUpdateResponse = V1_POLICY_UPDATE_RESPONSE;
v1::Postgres = V1_POSTGRES;
v1::PostgresEngine = V1_POSTGRES_ENGINE;
v1::Presto = V1_PRESTO;
v1::PrivilegesMessage = V1_PRIVILEGES_MESSAGE;
v1::ProxyCluster = V1_PROXY_CLUSTER;
v1::ProxyClusterKey = V1_PROXY_CLUSTER_KEY;
v1::ProxyClusterKeyCreateRequest = V1_PROXY_CLUSTER_KEY_CREATE_REQUEST;
v1::ProxyClusterKeyCreateResponse = V1_PROXY_CLUSTER_KEY_CREATE_RESPONSE;
v1::ProxyClusterKeyDeleteRequest = V1_PROXY_CLUSTER_KEY_DELETE_REQUEST;
v1::ProxyClusterKeyDeleteResponse = V1_PROXY_CLUSTER_KEY_DELETE_RESPONSE;
v1::ProxyClusterKeyGetRequest = V1_PROXY_CLUSTER_KEY_GET_REQUEST;
v1::ProxyClusterKeyGetResponse = V1_PROXY_CLUSTER_KEY_GET_RESPONSE;
v1::ProxyClusterKeyListRequest = V1_PROXY_CLUSTER_KEY_LIST_REQUEST;
v1::ProxyClusterKeyListResponse = V1_PROXY_CLUSTER_KEY_LIST_RESPONSE;
v1::Query = V1_QUERY;
v1::QueryCapture = V1_QUERY_CAPTURE;
v1::QueryListRequest = V1_QUERY_LIST_REQUEST;
v1::QueryListResponse = V1_QUERY_LIST_RESPONSE;
v1::Rdp = V1_RDP;
v1::RdpCert = V1_RDP_CERT;
v1::RdsPostgresIam = V1_RDS_POSTGRES_IAM;
v1::RabbitMqamqp091 = V1_RABBIT_MQAMQP091;
v1::RateLimitError = V1_RATE_LIMIT_ERROR;
v1::RateLimitMetadata = V1_RATE_LIMIT_METADATA;
v1::RawTcp = V1_RAW_TCP;
v1::Redis = V1_REDIS;
v1::RedisCluster = V1_REDIS_CLUSTER;
v1::Redshift = V1_REDSHIFT;
v1::RedshiftIam = V1_REDSHIFT_IAM;
v1::RedshiftServerlessIam = V1_REDSHIFT_SERVERLESS_IAM;
v1::Relay = V1_RELAY;
v1::RemoteIdentity = V1_REMOTE_IDENTITY;
v1::RemoteIdentityCreateRequest = V1_REMOTE_IDENTITY_CREATE_REQUEST;
v1::RemoteIdentityCreateResponse = V1_REMOTE_IDENTITY_CREATE_RESPONSE;
v1::RemoteIdentityDeleteRequest = V1_REMOTE_IDENTITY_DELETE_REQUEST;
v1::RemoteIdentityDeleteResponse = V1_REMOTE_IDENTITY_DELETE_RESPONSE;
v1::RemoteIdentityGetRequest = V1_REMOTE_IDENTITY_GET_REQUEST;
v1::RemoteIdentityGetResponse = V1_REMOTE_IDENTITY_GET_RESPONSE;
v1::RemoteIdentityGroup = V1_REMOTE_IDENTITY_GROUP;
v1::RemoteIdentityGroupGetRequest = V1_REMOTE_IDENTITY_GROUP_GET_REQUEST;
v1::RemoteIdentityGroupGetResponse = V1_REMOTE_IDENTITY_GROUP_GET_RESPONSE;
v1::RemoteIdentityGroupHistory = V1_REMOTE_IDENTITY_GROUP_HISTORY;
v1::RemoteIdentityGroupHistoryListRequest = V1_REMOTE_IDENTITY_GROUP_HISTORY_LIST_REQUEST;
v1::RemoteIdentityGroupHistoryListResponse = V1_REMOTE_IDENTITY_GROUP_HISTORY_LIST_RESPONSE;
v1::RemoteIdentityGroupListRequest = V1_REMOTE_IDENTITY_GROUP_LIST_REQUEST;
v1::RemoteIdentityGroupListResponse = V1_REMOTE_IDENTITY_GROUP_LIST_RESPONSE;
v1::RemoteIdentityHistory = V1_REMOTE_IDENTITY_HISTORY;
v1::RemoteIdentityHistoryListRequest = V1_REMOTE_IDENTITY_HISTORY_LIST_REQUEST;
v1::RemoteIdentityHistoryListResponse = V1_REMOTE_IDENTITY_HISTORY_LIST_RESPONSE;
v1::RemoteIdentityListRequest = V1_REMOTE_IDENTITY_LIST_REQUEST;
v1::RemoteIdentityListResponse = V1_REMOTE_IDENTITY_LIST_RESPONSE;
v1::RemoteIdentityUpdateRequest = V1_REMOTE_IDENTITY_UPDATE_REQUEST;
v1::RemoteIdentityUpdateResponse = V1_REMOTE_IDENTITY_UPDATE_RESPONSE;
v1::ReplayChunk = V1_REPLAY_CHUNK;
v1::ReplayChunkEvent = V1_REPLAY_CHUNK_EVENT;
v1::ReplayListRequest = V1_REPLAY_LIST_REQUEST;
v1::ReplayListResponse = V1_REPLAY_LIST_RESPONSE;
v1::RequestAccessRequestConfig = V1_REQUEST_ACCESS_REQUEST_CONFIG;
v1::RequestableAccountEntitlement = V1_REQUESTABLE_ACCOUNT_ENTITLEMENT;
v1::RequestableAccountEntitlementListRequest = V1_REQUESTABLE_ACCOUNT_ENTITLEMENT_LIST_REQUEST;
v1::RequestableAccountEntitlementListResponse = V1_REQUESTABLE_ACCOUNT_ENTITLEMENT_LIST_RESPONSE;
v1::RequestableResource = V1_REQUESTABLE_RESOURCE;
v1::RequestableResourceEntitlement = V1_REQUESTABLE_RESOURCE_ENTITLEMENT;
v1::RequestableResourceEntitlementListRequest = V1_REQUESTABLE_RESOURCE_ENTITLEMENT_LIST_REQUEST;
v1::RequestableResourceEntitlementListResponse = V1_REQUESTABLE_RESOURCE_ENTITLEMENT_LIST_RESPONSE;
v1::RequestableRoleEntitlement = V1_REQUESTABLE_ROLE_ENTITLEMENT;
v1::RequestableRoleEntitlementListRequest = V1_REQUESTABLE_ROLE_ENTITLEMENT_LIST_REQUEST;
v1::RequestableRoleEntitlementListResponse = V1_REQUESTABLE_ROLE_ENTITLEMENT_LIST_RESPONSE;
v1::Requirement = V1_REQUIREMENT;
v1::RequirementsMetadata = V1_REQUIREMENTS_METADATA;
v1::Resource = V1_RESOURCE;
v1::ResourceCreateRequest = V1_RESOURCE_CREATE_REQUEST;
v1::ResourceCreateResponse = V1_RESOURCE_CREATE_RESPONSE;
v1::ResourceDeleteRequest = V1_RESOURCE_DELETE_REQUEST;
v1::ResourceDeleteResponse = V1_RESOURCE_DELETE_RESPONSE;
v1::ResourceGetRequest = V1_RESOURCE_GET_REQUEST;
v1::ResourceGetResponse = V1_RESOURCE_GET_RESPONSE;
v1::ResourceHealthcheckRequest = V1_RESOURCE_HEALTHCHECK_REQUEST;
v1::ResourceHealthcheckResponse = V1_RESOURCE_HEALTHCHECK_RESPONSE;
v1::ResourceHistory = V1_RESOURCE_HISTORY;
v1::ResourceHistoryListRequest = V1_RESOURCE_HISTORY_LIST_REQUEST;
v1::ResourceHistoryListResponse = V1_RESOURCE_HISTORY_LIST_RESPONSE;
v1::ResourceListRequest = V1_RESOURCE_LIST_REQUEST;
v1::ResourceListResponse = V1_RESOURCE_LIST_RESPONSE;
v1::ResourceUpdateRequest = V1_RESOURCE_UPDATE_REQUEST;
v1::ResourceUpdateResponse = V1_RESOURCE_UPDATE_RESPONSE;
v1::Role = V1_ROLE;
v1::RoleCreateRequest = V1_ROLE_CREATE_REQUEST;
v1::RoleCreateResponse = V1_ROLE_CREATE_RESPONSE;
v1::RoleDeleteRequest = V1_ROLE_DELETE_REQUEST;
v1::RoleDeleteResponse = V1_ROLE_DELETE_RESPONSE;
v1::RoleGetRequest = V1_ROLE_GET_REQUEST;
v1::RoleGetResponse = V1_ROLE_GET_RESPONSE;
v1::RoleHistory = V1_ROLE_HISTORY;
v1::RoleHistoryListRequest = V1_ROLE_HISTORY_LIST_REQUEST;
v1::RoleHistoryListResponse = V1_ROLE_HISTORY_LIST_RESPONSE;
v1::RoleListRequest = V1_ROLE_LIST_REQUEST;
v1::RoleListResponse = V1_ROLE_LIST_RESPONSE;
v1::RoleResource = V1_ROLE_RESOURCE;
v1::RoleResourceHistory = V1_ROLE_RESOURCE_HISTORY;
v1::RoleResourceHistoryListRequest = V1_ROLE_RESOURCE_HISTORY_LIST_REQUEST;
v1::RoleResourceHistoryListResponse = V1_ROLE_RESOURCE_HISTORY_LIST_RESPONSE;
v1::RoleResourceListRequest = V1_ROLE_RESOURCE_LIST_REQUEST;
v1::RoleResourceListResponse = V1_ROLE_RESOURCE_LIST_RESPONSE;
v1::RoleScope = V1_ROLE_SCOPE;
v1::RoleUpdateRequest = V1_ROLE_UPDATE_REQUEST;
v1::RoleUpdateResponse = V1_ROLE_UPDATE_RESPONSE;
v1::SqlServer = V1_SQL_SERVER;
v1::SqlServerAzureAd = V1_SQL_SERVER_AZURE_AD;
v1::SqlServerKerberosAd = V1_SQL_SERVER_KERBEROS_AD;
v1::Ssh = V1_SSH;
v1::SshCert = V1_SSH_CERT;
v1::SshCustomerKey = V1_SSH_CUSTOMER_KEY;
v1::SshPassword = V1_SSH_PASSWORD;
v1::SecretEngine = V1_SECRET_ENGINE;
v1::SecretEngineCreateRequest = V1_SECRET_ENGINE_CREATE_REQUEST;
v1::SecretEngineCreateResponse = V1_SECRET_ENGINE_CREATE_RESPONSE;
v1::SecretEngineDeleteRequest = V1_SECRET_ENGINE_DELETE_REQUEST;
v1::SecretEngineDeleteResponse = V1_SECRET_ENGINE_DELETE_RESPONSE;
v1::SecretEngineGetRequest = V1_SECRET_ENGINE_GET_REQUEST;
v1::SecretEngineGetResponse = V1_SECRET_ENGINE_GET_RESPONSE;
v1::SecretEngineListRequest = V1_SECRET_ENGINE_LIST_REQUEST;
v1::SecretEngineListResponse = V1_SECRET_ENGINE_LIST_RESPONSE;
v1::SecretEnginePasswordPolicy = V1_SECRET_ENGINE_PASSWORD_POLICY;
v1::SecretEnginePolicy = V1_SECRET_ENGINE_POLICY;
v1::SecretEngineRotateRequest = V1_SECRET_ENGINE_ROTATE_REQUEST;
v1::SecretEngineRotateResponse = V1_SECRET_ENGINE_ROTATE_RESPONSE;
v1::SecretEngineUpdateRequest = V1_SECRET_ENGINE_UPDATE_REQUEST;
v1::SecretEngineUpdateResponse = V1_SECRET_ENGINE_UPDATE_RESPONSE;
v1::SecretStore = V1_SECRET_STORE;
v1::SecretStoreCreateRequest = V1_SECRET_STORE_CREATE_REQUEST;
v1::SecretStoreCreateResponse = V1_SECRET_STORE_CREATE_RESPONSE;
v1::SecretStoreDeleteRequest = V1_SECRET_STORE_DELETE_REQUEST;
v1::SecretStoreDeleteResponse = V1_SECRET_STORE_DELETE_RESPONSE;
v1::SecretStoreGetRequest = V1_SECRET_STORE_GET_REQUEST;
v1::SecretStoreGetResponse = V1_SECRET_STORE_GET_RESPONSE;
v1::SecretStoreHealth = V1_SECRET_STORE_HEALTH;
v1::SecretStoreHealthCheckRequest = V1_SECRET_STORE_HEALTH_CHECK_REQUEST;
v1::SecretStoreHealthCheckResponse = V1_SECRET_STORE_HEALTH_CHECK_RESPONSE;
v1::SecretStoreHealthListRequest = V1_SECRET_STORE_HEALTH_LIST_REQUEST;
v1::SecretStoreHealthListResponse = V1_SECRET_STORE_HEALTH_LIST_RESPONSE;
v1::SecretStoreHealthcheckRequest = V1_SECRET_STORE_HEALTHCHECK_REQUEST;
v1::SecretStoreHealthcheckResponse = V1_SECRET_STORE_HEALTHCHECK_RESPONSE;
v1::SecretStoreHistory = V1_SECRET_STORE_HISTORY;
v1::SecretStoreHistoryListRequest = V1_SECRET_STORE_HISTORY_LIST_REQUEST;
v1::SecretStoreHistoryListResponse = V1_SECRET_STORE_HISTORY_LIST_RESPONSE;
v1::SecretStoreListRequest = V1_SECRET_STORE_LIST_REQUEST;
v1::SecretStoreListResponse = V1_SECRET_STORE_LIST_RESPONSE;
v1::SecretStoreUpdateRequest = V1_SECRET_STORE_UPDATE_REQUEST;
v1::SecretStoreUpdateResponse = V1_SECRET_STORE_UPDATE_RESPONSE;
v1::Service = V1_SERVICE;
v1::SingleStore = V1_SINGLE_STORE;
v1::Snowflake = V1_SNOWFLAKE;
v1::Snowsight = V1_SNOWSIGHT;
v1::SqlserverEngine = V1_SQLSERVER_ENGINE;
v1::StrongVaultStore = V1_STRONG_VAULT_STORE;
v1::Sybase = V1_SYBASE;
v1::SybaseIq = V1_SYBASE_IQ;
v1::Tag = V1_TAG;
v1::Tags = V1_TAGS;
v1::Teradata = V1_TERADATA;
v1::Token = V1_TOKEN;
v1::Trino = V1_TRINO;
v1::UpdateRequestMetadata = V1_UPDATE_REQUEST_METADATA;
v1::UpdateResponseMetadata = V1_UPDATE_RESPONSE_METADATA;
v1::User = V1_USER;
v1::VaultAwsec2CertSshStore = V1_VAULT_AWSEC2_CERT_SSH_STORE;
v1::VaultAwsec2CertX509Store = V1_VAULT_AWSEC2_CERT_X509_STORE;
v1::VaultAwsec2Store = V1_VAULT_AWSEC2_STORE;
v1::VaultAwsiamCertSshStore = V1_VAULT_AWSIAM_CERT_SSH_STORE;
v1::VaultAwsiamCertX509Store = V1_VAULT_AWSIAM_CERT_X509_STORE;
v1::VaultAwsiamStore = V1_VAULT_AWSIAM_STORE;
v1::VaultAppRoleCertSshStore = V1_VAULT_APP_ROLE_CERT_SSH_STORE;
v1::VaultAppRoleCertX509Store = V1_VAULT_APP_ROLE_CERT_X509_STORE;
v1::VaultAppRoleStore = V1_VAULT_APP_ROLE_STORE;
v1::VaultTlsCertSshStore = V1_VAULT_TLS_CERT_SSH_STORE;
v1::VaultTlsCertX509Store = V1_VAULT_TLS_CERT_X509_STORE;
v1::VaultTlsStore = V1_VAULT_TLS_STORE;
v1::VaultTokenCertSshStore = V1_VAULT_TOKEN_CERT_SSH_STORE;
v1::VaultTokenCertX509Store = V1_VAULT_TOKEN_CERT_X509_STORE;
v1::VaultTokenStore = V1_VAULT_TOKEN_STORE;
v1::Vertica = V1_VERTICA;
v1::Workflow = V1_WORKFLOW;
v1::WorkflowApprover = V1_WORKFLOW_APPROVER;
v1::WorkflowApproverGetRequest = V1_WORKFLOW_APPROVER_GET_REQUEST;
v1::WorkflowApproverGetResponse = V1_WORKFLOW_APPROVER_GET_RESPONSE;
v1::WorkflowApproverHistory = V1_WORKFLOW_APPROVER_HISTORY;
v1::WorkflowApproversCreateRequest = V1_WORKFLOW_APPROVERS_CREATE_REQUEST;
v1::WorkflowApproversCreateResponse = V1_WORKFLOW_APPROVERS_CREATE_RESPONSE;
v1::WorkflowApproversDeleteRequest = V1_WORKFLOW_APPROVERS_DELETE_REQUEST;
v1::WorkflowApproversDeleteResponse = V1_WORKFLOW_APPROVERS_DELETE_RESPONSE;
v1::WorkflowApproversHistoryListRequest = V1_WORKFLOW_APPROVERS_HISTORY_LIST_REQUEST;
v1::WorkflowApproversHistoryListResponse = V1_WORKFLOW_APPROVERS_HISTORY_LIST_RESPONSE;
v1::WorkflowApproversListRequest = V1_WORKFLOW_APPROVERS_LIST_REQUEST;
v1::WorkflowApproversListResponse = V1_WORKFLOW_APPROVERS_LIST_RESPONSE;
v1::WorkflowCreateRequest = V1_WORKFLOW_CREATE_REQUEST;
v1::WorkflowCreateResponse = V1_WORKFLOW_CREATE_RESPONSE;
v1::WorkflowDeleteRequest = V1_WORKFLOW_DELETE_REQUEST;
v1::WorkflowDeleteResponse = V1_WORKFLOW_DELETE_RESPONSE;
v1::WorkflowGetRequest = V1_WORKFLOW_GET_REQUEST;
v1::WorkflowGetResponse = V1_WORKFLOW_GET_RESPONSE;
v1::WorkflowHistory = V1_WORKFLOW_HISTORY;
v1::WorkflowHistoryListRequest = V1_WORKFLOW_HISTORY_LIST_REQUEST;
v1::WorkflowHistoryListResponse = V1_WORKFLOW_HISTORY_LIST_RESPONSE;
v1::WorkflowListRequest = V1_WORKFLOW_LIST_REQUEST;
v1::WorkflowListResponse = V1_WORKFLOW_LIST_RESPONSE;
v1::WorkflowRole = V1_WORKFLOW_ROLE;
v1::WorkflowRoleGetRequest = V1_WORKFLOW_ROLE_GET_REQUEST;
v1::WorkflowRoleGetResponse = V1_WORKFLOW_ROLE_GET_RESPONSE;
v1::WorkflowRoleHistory = V1_WORKFLOW_ROLE_HISTORY;
v1::WorkflowRolesCreateRequest = V1_WORKFLOW_ROLES_CREATE_REQUEST;
v1::WorkflowRolesCreateResponse = V1_WORKFLOW_ROLES_CREATE_RESPONSE;
v1::WorkflowRolesDeleteRequest = V1_WORKFLOW_ROLES_DELETE_REQUEST;
v1::WorkflowRolesDeleteResponse = V1_WORKFLOW_ROLES_DELETE_RESPONSE;
v1::WorkflowRolesHistoryListRequest = V1_WORKFLOW_ROLES_HISTORY_LIST_REQUEST;
v1::WorkflowRolesHistoryListResponse = V1_WORKFLOW_ROLES_HISTORY_LIST_RESPONSE;
v1::WorkflowRolesListRequest = V1_WORKFLOW_ROLES_LIST_REQUEST;
v1::WorkflowRolesListResponse = V1_WORKFLOW_ROLES_LIST_RESPONSE;
v1::WorkflowUpdateRequest = V1_WORKFLOW_UPDATE_REQUEST;
v1::WorkflowUpdateResponse = V1_WORKFLOW_UPDATE_RESPONSE;
}

/// Calls an operation; nothing where its service is written by hand.
pub(crate) async fn call(
    client: &Client,
    operation: &str,
    given: &Arguments,
) -> Result<Option<Value>, Failure> {
    Ok(Some(match operation {
        "AccessRequestEventsHistory.List" => {
            given.listed(client.access_request_events_history().list(given.filter()?)).await?
        }
        "AccessRequests.List" => given.listed(client.access_requests().list(given.filter()?)).await?,
        "AccessRequestsHistory.List" => {
            given.listed(client.access_requests_history().list(given.filter()?)).await?
        }
        "AccountAttachments.Create" => {
            Value::of(&client.account_attachments().create(given.entity::<v1::AccountAttachment>()?).await?)?
        }
        "AccountAttachments.Get" => Value::of(&client.account_attachments().get(given.text("id")?).await?)?,
        "AccountAttachments.Delete" => {
            client.account_attachments().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "AccountAttachments.List" => given.listed(client.account_attachments().list(given.filter()?)).await?,
        "AccountAttachmentsHistory.List" => {
            given.listed(client.account_attachments_history().list(given.filter()?)).await?
        }
        "AccountGrants.Create" => {
            Value::of(&client.account_grants().create(given.entity::<v1::AccountGrant>()?).await?)?
        }
        "AccountGrants.Get" => Value::of(&client.account_grants().get(given.text("id")?).await?)?,
        "AccountGrants.Delete" => {
            client.account_grants().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "AccountGrants.List" => given.listed(client.account_grants().list(given.filter()?)).await?,
        "AccountGrantsHistory.List" => {
            given.listed(client.account_grants_history().list(given.filter()?)).await?
        }
        "AccountPermissions.List" => given.listed(client.account_permissions().list(given.filter()?)).await?,
        "AccountResources.List" => given.listed(client.account_resources().list(given.filter()?)).await?,
        "AccountResourcesHistory.List" => {
            given.listed(client.account_resources_history().list(given.filter()?)).await?
        }
        "Accounts.Create" => {
            if given.whole() {
                Value::of(&client.accounts().create_response(given.entity::<v1::Account>()?).await?)?
            } else {
                Value::of(&client.accounts().create(given.entity::<v1::Account>()?).await?)?
            }
        }
        "Accounts.Get" => Value::of(&client.accounts().get(given.text("id")?).await?)?,
        "Accounts.Update" => Value::of(&client.accounts().update(given.changed::<v1::Account>()?).await?)?,
        "Accounts.Delete" => {
            client.accounts().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Accounts.List" => given.listed(client.accounts().list(given.filter()?)).await?,
        "AccountsGroups.Create" => {
            Value::of(&client.accounts_groups().create(given.entity::<v1::AccountGroup>()?).await?)?
        }
        "AccountsGroups.Get" => Value::of(&client.accounts_groups().get(given.text("id")?).await?)?,
        "AccountsGroups.Delete" => {
            client.accounts_groups().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "AccountsGroups.List" => given.listed(client.accounts_groups().list(given.filter()?)).await?,
        "AccountsGroupsHistory.List" => {
            given.listed(client.accounts_groups_history().list(given.filter()?)).await?
        }
        "AccountsHistory.List" => given.listed(client.accounts_history().list(given.filter()?)).await?,
        "Activities.Get" => Value::of(&client.activities().get(given.text("id")?).await?)?,
        "Activities.List" => given.listed(client.activities().list(given.filter()?)).await?,
        "ApprovalOptions.Create" => {
            Value::of(&client.approval_options().create(given.entity::<api::ApprovalOptionSet>()?).await?)?
        }
        "ApprovalOptions.Get" => Value::of(&client.approval_options().get(given.text("id")?).await?)?,
        "ApprovalOptions.Update" => {
            Value::of(&client.approval_options().update(given.changed::<api::ApprovalOptionSet>()?).await?)?
        }
        "ApprovalOptions.Delete" => {
            client.approval_options().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "ApprovalOptions.List" => given.listed(client.approval_options().list(given.filter()?)).await?,
        "ApprovalWorkflowApprovers.Create" => Value::of(
            &client
                .approval_workflow_approvers()
                .create(given.entity::<v1::ApprovalWorkflowApprover>()?)
                .await?,
        )?,
        "ApprovalWorkflowApprovers.Get" => {
            Value::of(&client.approval_workflow_approvers().get(given.text("id")?).await?)?
        }
        "ApprovalWorkflowApprovers.Delete" => {
            client.approval_workflow_approvers().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "ApprovalWorkflowApprovers.List" => {
            given.listed(client.approval_workflow_approvers().list(given.filter()?)).await?
        }
        "ApprovalWorkflowApproversHistory.List" => {
            given.listed(client.approval_workflow_approvers_history().list(given.filter()?)).await?
        }
        "ApprovalWorkflowSteps.Create" => Value::of(
            &client.approval_workflow_steps().create(given.entity::<v1::ApprovalWorkflowStep>()?).await?,
        )?,
        "ApprovalWorkflowSteps.Get" => {
            Value::of(&client.approval_workflow_steps().get(given.text("id")?).await?)?
        }
        "ApprovalWorkflowSteps.Delete" => {
            client.approval_workflow_steps().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "ApprovalWorkflowSteps.List" => {
            given.listed(client.approval_workflow_steps().list(given.filter()?)).await?
        }
        "ApprovalWorkflowStepsHistory.List" => {
            given.listed(client.approval_workflow_steps_history().list(given.filter()?)).await?
        }
        "ApprovalWorkflows.Create" => {
            Value::of(&client.approval_workflows().create(given.entity::<v1::ApprovalWorkflow>()?).await?)?
        }
        "ApprovalWorkflows.Get" => Value::of(&client.approval_workflows().get(given.text("id")?).await?)?,
        "ApprovalWorkflows.Delete" => {
            client.approval_workflows().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "ApprovalWorkflows.Update" => {
            Value::of(&client.approval_workflows().update(given.changed::<v1::ApprovalWorkflow>()?).await?)?
        }
        "ApprovalWorkflows.List" => given.listed(client.approval_workflows().list(given.filter()?)).await?,
        "ApprovalWorkflowsHistory.List" => {
            given.listed(client.approval_workflows_history().list(given.filter()?)).await?
        }
        "AuthorizationPolicies.Create" => Value::of(
            &client.authorization_policies().create(given.entity::<v1::AuthorizationPolicy>()?).await?,
        )?,
        "AuthorizationPolicies.Get" => {
            Value::of(&client.authorization_policies().get(given.text("id")?).await?)?
        }
        "AuthorizationPolicies.Update" => Value::of(
            &client.authorization_policies().update(given.changed::<v1::AuthorizationPolicy>()?).await?,
        )?,
        "AuthorizationPolicies.Delete" => {
            client.authorization_policies().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "AuthorizationPolicies.List" => {
            given.listed(client.authorization_policies().list(given.filter()?)).await?
        }
        "Conditions.Create" => {
            Value::of(&client.conditions().create(given.entity::<api::Condition>()?).await?)?
        }
        "Conditions.Get" => Value::of(&client.conditions().get(given.text("id")?).await?)?,
        "Conditions.Delete" => {
            client.conditions().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Conditions.List" => given.listed(client.conditions().list(given.filter()?)).await?,
        "Conditions.Set" => Value::part(&client.conditions().set(given.request()?).await?, "condition")?,
        "Conditions.Clear" => Value::of(&client.conditions().clear(given.request()?).await?)?,
        "ControlPanel.GetSSHCAPublicKey" => {
            Value::part(&client.control_panel().get_sshca_public_key(given.request()?).await?, "public_key")?
        }
        "ControlPanel.GetRDPCAPublicKey" => {
            Value::part(&client.control_panel().get_rdpca_public_key(given.request()?).await?, "public_key")?
        }
        "ControlPanel.GetOrgURLInfo" => {
            Value::of(&client.control_panel().get_org_url_info(given.request()?).await?)?
        }
        "ControlPanel.VerifyJWT" => {
            Value::part(&client.control_panel().verify_jwt(given.request()?).await?, "valid")?
        }
        "Credentials.Create" => Value::of(&client.credentials().create(given.request()?).await?)?,
        "Credentials.List" => given.listed(client.credentials().list(given.text("account")?)).await?,
        "Credentials.CreateToken" => Value::of(&client.credentials().create_token(given.request()?).await?)?,
        "Credentials.Revoke" => Value::of(&client.credentials().revoke(given.request()?).await?)?,
        "Delegations.Create" => {
            Value::of(&client.delegations().create(given.entity::<api::Delegation>()?).await?)?
        }
        "Delegations.Get" => Value::of(&client.delegations().get(given.text("id")?).await?)?,
        "Delegations.Delete" => {
            client.delegations().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Delegations.List" => given.listed(client.delegations().list(given.filter()?)).await?,
        "DiscoveryConnectors.Create" => {
            Value::of(&client.discovery_connectors().create(given.entity::<v1::Connector>()?).await?)?
        }
        "DiscoveryConnectors.Get" => Value::of(&client.discovery_connectors().get(given.text("id")?).await?)?,
        "DiscoveryConnectors.Update" => {
            Value::of(&client.discovery_connectors().update(given.changed::<v1::Connector>()?).await?)?
        }
        "DiscoveryConnectors.Delete" => {
            client.discovery_connectors().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "DiscoveryConnectors.List" => {
            given.listed(client.discovery_connectors().list(given.filter()?)).await?
        }
        "GrantedAccountEntitlements.List" => {
            given
                .listed(
                    client.granted_account_entitlements().list(given.text("account_id")?, given.filter()?),
                )
                .await?
        }
        "GrantedResourceEntitlements.List" => {
            given
                .listed(
                    client.granted_resource_entitlements().list(given.text("resource_id")?, given.filter()?),
                )
                .await?
        }
        "GrantedRoleEntitlements.List" => {
            given
                .listed(client.granted_role_entitlements().list(given.text("role_id")?, given.filter()?))
                .await?
        }
        "Groups.Create" => Value::of(&client.groups().create(given.entity::<v1::Group>()?).await?)?,
        "Groups.CreateFromRoles" => {
            Value::part(&client.groups().create_from_roles(given.request()?).await?, "group_from_role")?
        }
        "Groups.Get" => Value::of(&client.groups().get(given.text("id")?).await?)?,
        "Groups.Update" => Value::of(&client.groups().update(given.changed::<v1::Group>()?).await?)?,
        "Groups.Delete" => {
            client.groups().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Groups.List" => given.listed(client.groups().list(given.filter()?)).await?,
        "GroupsHistory.List" => given.listed(client.groups_history().list(given.filter()?)).await?,
        "GroupsRoles.Create" => {
            Value::of(&client.groups_roles().create(given.entity::<v1::GroupRole>()?).await?)?
        }
        "GroupsRoles.Get" => Value::of(&client.groups_roles().get(given.text("id")?).await?)?,
        "GroupsRoles.Delete" => {
            client.groups_roles().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "GroupsRoles.List" => given.listed(client.groups_roles().list(given.filter()?)).await?,
        "GroupsRolesHistory.List" => {
            given.listed(client.groups_roles_history().list(given.filter()?)).await?
        }
        "HealthChecks.List" => given.listed(client.health_checks().list(given.filter()?)).await?,
        "IdentityAliases.Create" => {
            Value::of(&client.identity_aliases().create(given.entity::<v1::IdentityAlias>()?).await?)?
        }
        "IdentityAliases.Get" => Value::of(&client.identity_aliases().get(given.text("id")?).await?)?,
        "IdentityAliases.Update" => {
            Value::of(&client.identity_aliases().update(given.changed::<v1::IdentityAlias>()?).await?)?
        }
        "IdentityAliases.Delete" => {
            client.identity_aliases().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "IdentityAliases.List" => given.listed(client.identity_aliases().list(given.filter()?)).await?,
        "IdentityAliasesHistory.List" => {
            given.listed(client.identity_aliases_history().list(given.filter()?)).await?
        }
        "IdentitySets.Create" => {
            Value::of(&client.identity_sets().create(given.entity::<v1::IdentitySet>()?).await?)?
        }
        "IdentitySets.Get" => Value::of(&client.identity_sets().get(given.text("id")?).await?)?,
        "IdentitySets.Update" => {
            Value::of(&client.identity_sets().update(given.changed::<v1::IdentitySet>()?).await?)?
        }
        "IdentitySets.Delete" => {
            client.identity_sets().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "IdentitySets.List" => given.listed(client.identity_sets().list(given.filter()?)).await?,
        "IdentitySetsHistory.List" => {
            given.listed(client.identity_sets_history().list(given.filter()?)).await?
        }
        "KeyScopes.Create" => {
            Value::of(&client.key_scopes().create(given.entity::<api::KeyScope>()?).await?)?
        }
        "KeyScopes.Get" => Value::of(&client.key_scopes().get(given.text("id")?).await?)?,
        "KeyScopes.Delete" => {
            client.key_scopes().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "KeyScopes.List" => given.listed(client.key_scopes().list(given.filter()?)).await?,
        "ManagedSecrets.List" => given.listed(client.managed_secrets().list(given.filter()?)).await?,
        "ManagedSecrets.ListByActor" => {
            given.listed(client.managed_secrets().list_by_actor(given.filter()?)).await?
        }
        "ManagedSecrets.Create" => {
            Value::of(&client.managed_secrets().create(given.entity::<v1::ManagedSecret>()?).await?)?
        }
        "ManagedSecrets.Update" => {
            Value::of(&client.managed_secrets().update(given.changed::<v1::ManagedSecret>()?).await?)?
        }
        "ManagedSecrets.Rotate" => Value::of(&client.managed_secrets().rotate(given.request()?).await?)?,
        "ManagedSecrets.Delete" => {
            client.managed_secrets().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "ManagedSecrets.ForceDelete" => {
            Value::of(&client.managed_secrets().force_delete(given.request()?).await?)?
        }
        "ManagedSecrets.Get" => Value::of(&client.managed_secrets().get(given.text("id")?).await?)?,
        "ManagedSecrets.Retrieve" => {
            Value::part(&client.managed_secrets().retrieve(given.request()?).await?, "managed_secret")?
        }
        "ManagedSecrets.Validate" => Value::of(&client.managed_secrets().validate(given.request()?).await?)?,
        "ManagedSecrets.Logs" => given.listed(client.managed_secrets().logs(given.filter()?)).await?,
        "Nodes.Create" => {
            if given.whole() {
                Value::of(&client.nodes().create_response(given.entity::<v1::Node>()?).await?)?
            } else {
                Value::of(&client.nodes().create(given.entity::<v1::Node>()?).await?)?
            }
        }
        "Nodes.Get" => Value::of(&client.nodes().get(given.text("id")?).await?)?,
        "Nodes.Update" => Value::of(&client.nodes().update(given.changed::<v1::Node>()?).await?)?,
        "Nodes.Delete" => {
            client.nodes().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Nodes.List" => given.listed(client.nodes().list(given.filter()?)).await?,
        "Nodes.TCPProbe" => Value::of(&client.nodes().tcp_probe(given.request()?).await?)?,
        "NodesHistory.List" => given.listed(client.nodes_history().list(given.filter()?)).await?,
        "OrganizationHistory.List" => {
            given.listed(client.organization_history().list(given.filter()?)).await?
        }
        "Organizations.Update" => {
            Value::of(&client.organizations().update(given.changed::<v1::Organization>()?).await?)?
        }
        "Organizations.Get" => Value::of(&client.organizations().get().await?)?,
        "Organizations.GetMFA" => {
            Value::part(&client.organizations().get_mfa(given.request()?).await?, "mfa")?
        }
        "Organizations.UpdateMFA" => {
            Value::part(&client.organizations().update_mfa(given.request()?).await?, "mfa")?
        }
        "Organizations.TestMFA" => Value::of(&client.organizations().test_mfa(given.request()?).await?)?,
        "PeeringGroupNodes.Create" => {
            Value::of(&client.peering_group_nodes().create(given.entity::<v1::PeeringGroupNode>()?).await?)?
        }
        "PeeringGroupNodes.Delete" => {
            client.peering_group_nodes().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "PeeringGroupNodes.Get" => Value::of(&client.peering_group_nodes().get(given.text("id")?).await?)?,
        "PeeringGroupNodes.List" => given.listed(client.peering_group_nodes().list(given.filter()?)).await?,
        "PeeringGroupPeers.Create" => {
            Value::of(&client.peering_group_peers().create(given.entity::<v1::PeeringGroupPeer>()?).await?)?
        }
        "PeeringGroupPeers.Delete" => {
            client.peering_group_peers().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "PeeringGroupPeers.Get" => Value::of(&client.peering_group_peers().get(given.text("id")?).await?)?,
        "PeeringGroupPeers.List" => given.listed(client.peering_group_peers().list(given.filter()?)).await?,
        "PeeringGroupResources.Create" => Value::of(
            &client.peering_group_resources().create(given.entity::<v1::PeeringGroupResource>()?).await?,
        )?,
        "PeeringGroupResources.Delete" => {
            client.peering_group_resources().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "PeeringGroupResources.Get" => {
            Value::of(&client.peering_group_resources().get(given.text("id")?).await?)?
        }
        "PeeringGroupResources.List" => {
            given.listed(client.peering_group_resources().list(given.filter()?)).await?
        }
        "PeeringGroups.Create" => {
            Value::of(&client.peering_groups().create(given.entity::<v1::PeeringGroup>()?).await?)?
        }
        "PeeringGroups.Delete" => {
            client.peering_groups().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "PeeringGroups.Get" => Value::of(&client.peering_groups().get(given.text("id")?).await?)?,
        "PeeringGroups.List" => given.listed(client.peering_groups().list(given.filter()?)).await?,
        "Policies.Create" => Value::of(&client.policies().create(given.entity::<v1::Policy>()?).await?)?,
        "Policies.Delete" => {
            client.policies().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Policies.Update" => Value::of(&client.policies().update(given.changed::<v1::Policy>()?).await?)?,
        "Policies.Get" => Value::of(&client.policies().get(given.text("id")?).await?)?,
        "Policies.List" => given.listed(client.policies().list(given.filter()?)).await?,
        "PoliciesHistory.List" => given.listed(client.policies_history().list(given.filter()?)).await?,
        "ProxyClusterKeys.Create" => {
            if given.whole() {
                Value::of(
                    &client
                        .proxy_cluster_keys()
                        .create_response(given.entity::<v1::ProxyClusterKey>()?)
                        .await?,
                )?
            } else {
                Value::of(&client.proxy_cluster_keys().create(given.entity::<v1::ProxyClusterKey>()?).await?)?
            }
        }
        "ProxyClusterKeys.Get" => Value::of(&client.proxy_cluster_keys().get(given.text("id")?).await?)?,
        "ProxyClusterKeys.Delete" => {
            client.proxy_cluster_keys().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "ProxyClusterKeys.List" => given.listed(client.proxy_cluster_keys().list(given.filter()?)).await?,
        "Queries.List" => given.listed(client.queries().list(given.filter()?)).await?,
        "RemoteIdentities.Create" => {
            Value::of(&client.remote_identities().create(given.entity::<v1::RemoteIdentity>()?).await?)?
        }
        "RemoteIdentities.Get" => Value::of(&client.remote_identities().get(given.text("id")?).await?)?,
        "RemoteIdentities.Update" => {
            Value::of(&client.remote_identities().update(given.changed::<v1::RemoteIdentity>()?).await?)?
        }
        "RemoteIdentities.Delete" => {
            client.remote_identities().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "RemoteIdentities.List" => given.listed(client.remote_identities().list(given.filter()?)).await?,
        "RemoteIdentitiesHistory.List" => {
            given.listed(client.remote_identities_history().list(given.filter()?)).await?
        }
        "RemoteIdentityGroups.Get" => {
            Value::of(&client.remote_identity_groups().get(given.text("id")?).await?)?
        }
        "RemoteIdentityGroups.List" => {
            given.listed(client.remote_identity_groups().list(given.filter()?)).await?
        }
        "RemoteIdentityGroupsHistory.List" => {
            given.listed(client.remote_identity_groups_history().list(given.filter()?)).await?
        }
        "Replays.List" => given.listed(client.replays().list(given.filter()?)).await?,
        "RequestSettings.Get" => Value::of(&client.request_settings().get().await?)?,
        "RequestSettings.Update" => Value::of(
            &client.request_settings().update(given.changed::<api::OrganizationRequestSettings>()?).await?,
        )?,
        "RequestableAccountEntitlements.List" => {
            given
                .listed(
                    client
                        .requestable_account_entitlements()
                        .list(given.text("account_id")?, given.filter()?),
                )
                .await?
        }
        "RequestableResourceEntitlements.List" => {
            given
                .listed(
                    client
                        .requestable_resource_entitlements()
                        .list(given.text("resource_id")?, given.filter()?),
                )
                .await?
        }
        "RequestableRoleEntitlements.List" => {
            given
                .listed(client.requestable_role_entitlements().list(given.text("role_id")?, given.filter()?))
                .await?
        }
        "Resources.EnumerateTags" => given.listed(client.resources().enumerate_tags(given.filter()?)).await?,
        "Resources.Create" => Value::of(&client.resources().create(given.entity::<v1::Resource>()?).await?)?,
        "Resources.Get" => Value::of(&client.resources().get(given.text("id")?).await?)?,
        "Resources.Update" => Value::of(&client.resources().update(given.changed::<v1::Resource>()?).await?)?,
        "Resources.Delete" => {
            client.resources().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Resources.List" => given.listed(client.resources().list(given.filter()?)).await?,
        "Resources.Healthcheck" => Value::of(&client.resources().healthcheck(given.request()?).await?)?,
        "ResourcesHistory.List" => given.listed(client.resources_history().list(given.filter()?)).await?,
        "RoleGrants.Get" => Value::of(&client.role_grants().get(given.text("id")?).await?)?,
        "RoleGrants.List" => given.listed(client.role_grants().list(given.filter()?)).await?,
        "RoleResources.List" => given.listed(client.role_resources().list(given.filter()?)).await?,
        "RoleResourcesHistory.List" => {
            given.listed(client.role_resources_history().list(given.filter()?)).await?
        }
        "Roles.Create" => Value::of(&client.roles().create(given.entity::<v1::Role>()?).await?)?,
        "Roles.Get" => Value::of(&client.roles().get(given.text("id")?).await?)?,
        "Roles.Update" => Value::of(&client.roles().update(given.changed::<v1::Role>()?).await?)?,
        "Roles.Delete" => {
            client.roles().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Roles.List" => given.listed(client.roles().list(given.filter()?)).await?,
        "RolesHistory.List" => given.listed(client.roles_history().list(given.filter()?)).await?,
        "SecretEngines.List" => given.listed(client.secret_engines().list(given.filter()?)).await?,
        "SecretEngines.Get" => Value::of(&client.secret_engines().get(given.text("id")?).await?)?,
        "SecretEngines.Create" => {
            Value::of(&client.secret_engines().create(given.entity::<v1::SecretEngine>()?).await?)?
        }
        "SecretEngines.Update" => {
            Value::of(&client.secret_engines().update(given.changed::<v1::SecretEngine>()?).await?)?
        }
        "SecretEngines.Delete" => {
            client.secret_engines().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "SecretEngines.ListSecretStores" => {
            given.listed(client.secret_engines().list_secret_stores(given.filter()?)).await?
        }
        "SecretEngines.GenerateKeys" => {
            Value::of(&client.secret_engines().generate_keys(given.request()?).await?)?
        }
        "SecretEngines.Healthcheck" => {
            Value::part(&client.secret_engines().healthcheck(given.request()?).await?, "status")?
        }
        "SecretEngines.Rotate" => Value::of(&client.secret_engines().rotate(given.request()?).await?)?,
        "SecretStoreHealths.List" => {
            given.listed(client.secret_store_healths().list(given.filter()?)).await?
        }
        "SecretStoreHealths.Check" => {
            Value::of(&client.secret_store_healths().check(given.request()?).await?)?
        }
        "SecretStoreHealths.Healthcheck" => {
            Value::of(&client.secret_store_healths().healthcheck(given.request()?).await?)?
        }
        "SecretStores.Create" => {
            Value::of(&client.secret_stores().create(given.entity::<v1::SecretStore>()?).await?)?
        }
        "SecretStores.Get" => Value::of(&client.secret_stores().get(given.text("id")?).await?)?,
        "SecretStores.Update" => {
            Value::of(&client.secret_stores().update(given.changed::<v1::SecretStore>()?).await?)?
        }
        "SecretStores.Delete" => {
            client.secret_stores().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "SecretStores.List" => given.listed(client.secret_stores().list(given.filter()?)).await?,
        "SecretStoresHistory.List" => {
            given.listed(client.secret_stores_history().list(given.filter()?)).await?
        }
        "Webhooks.Create" => {
            if given.whole() {
                Value::of(&client.webhooks().create_response(given.entity::<api::Webhook>()?).await?)?
            } else {
                Value::of(&client.webhooks().create(given.entity::<api::Webhook>()?).await?)?
            }
        }
        "Webhooks.Get" => Value::of(&client.webhooks().get(given.text("id")?).await?)?,
        "Webhooks.Update" => Value::of(&client.webhooks().update(given.changed::<api::Webhook>()?).await?)?,
        "Webhooks.Delete" => {
            client.webhooks().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Webhooks.List" => given.listed(client.webhooks().list()).await?,
        "Webhooks.Deliveries" => {
            given.listed(client.webhooks().deliveries(given.text("id")?, given.text("status")?)).await?
        }
        "Webhooks.Redeliver" => {
            Value::part(&client.webhooks().redeliver(given.request()?).await?, "deliveries")?
        }
        "WorkflowApprovers.Create" => {
            Value::of(&client.workflow_approvers().create(given.entity::<v1::WorkflowApprover>()?).await?)?
        }
        "WorkflowApprovers.Get" => Value::of(&client.workflow_approvers().get(given.text("id")?).await?)?,
        "WorkflowApprovers.Delete" => {
            client.workflow_approvers().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "WorkflowApprovers.List" => given.listed(client.workflow_approvers().list(given.filter()?)).await?,
        "WorkflowApproversHistory.List" => {
            given.listed(client.workflow_approvers_history().list(given.filter()?)).await?
        }
        "WorkflowOptions.Create" => {
            Value::of(&client.workflow_options().create(given.entity::<api::WorkflowOptionSet>()?).await?)?
        }
        "WorkflowOptions.Get" => Value::of(&client.workflow_options().get(given.text("id")?).await?)?,
        "WorkflowOptions.Update" => {
            Value::of(&client.workflow_options().update(given.changed::<api::WorkflowOptionSet>()?).await?)?
        }
        "WorkflowOptions.Delete" => {
            client.workflow_options().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "WorkflowOptions.List" => given.listed(client.workflow_options().list(given.filter()?)).await?,
        "WorkflowRoles.Create" => {
            Value::of(&client.workflow_roles().create(given.entity::<v1::WorkflowRole>()?).await?)?
        }
        "WorkflowRoles.Get" => Value::of(&client.workflow_roles().get(given.text("id")?).await?)?,
        "WorkflowRoles.Delete" => {
            client.workflow_roles().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "WorkflowRoles.List" => given.listed(client.workflow_roles().list(given.filter()?)).await?,
        "WorkflowRolesHistory.List" => {
            given.listed(client.workflow_roles_history().list(given.filter()?)).await?
        }
        "Workflows.Create" => Value::of(&client.workflows().create(given.entity::<v1::Workflow>()?).await?)?,
        "Workflows.Get" => Value::of(&client.workflows().get(given.text("id")?).await?)?,
        "Workflows.Delete" => {
            client.workflows().delete(given.text("id")?).await?;
            Value::nothing()
        }
        "Workflows.Update" => Value::of(&client.workflows().update(given.changed::<v1::Workflow>()?).await?)?,
        "Workflows.List" => given.listed(client.workflows().list(given.filter()?)).await?,
        "Workflows.Lint" => Value::part(&client.workflows().lint(given.request()?).await?, "workflows")?,
        "WorkflowsHistory.List" => given.listed(client.workflows_history().list(given.filter()?)).await?,
        _ => return Ok(None),
    }))
}

/// Gets, changes and writes back an entity of a service.
pub(crate) async fn modify(
    client: &Client,
    service: &str,
    given: &Arguments,
) -> Result<Option<Value>, Failure> {
    let mut change = Change::new(given);
    let changed = match service {
        "accounts" => {
            Value::of(&client.accounts().modify(given.text("id")?, |entity| change.make(entity)).await?)?
        }
        "approval_options" => Value::of(
            &client.approval_options().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "approval_workflows" => Value::of(
            &client.approval_workflows().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "authorization_policies" => Value::of(
            &client.authorization_policies().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "discovery_connectors" => Value::of(
            &client.discovery_connectors().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "groups" => {
            Value::of(&client.groups().modify(given.text("id")?, |entity| change.make(entity)).await?)?
        }
        "identity_aliases" => Value::of(
            &client.identity_aliases().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "identity_sets" => {
            Value::of(&client.identity_sets().modify(given.text("id")?, |entity| change.make(entity)).await?)?
        }
        "managed_secrets" => Value::of(
            &client.managed_secrets().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "nodes" => Value::of(&client.nodes().modify(given.text("id")?, |entity| change.make(entity)).await?)?,
        "organizations" => Value::of(&client.organizations().modify(|entity| change.make(entity)).await?)?,
        "policies" => {
            Value::of(&client.policies().modify(given.text("id")?, |entity| change.make(entity)).await?)?
        }
        "remote_identities" => Value::of(
            &client.remote_identities().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "request_settings" => {
            Value::of(&client.request_settings().modify(|entity| change.make(entity)).await?)?
        }
        "resources" => {
            Value::of(&client.resources().modify(given.text("id")?, |entity| change.make(entity)).await?)?
        }
        "roles" => Value::of(&client.roles().modify(given.text("id")?, |entity| change.make(entity)).await?)?,
        "secret_engines" => Value::of(
            &client.secret_engines().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "secret_stores" => {
            Value::of(&client.secret_stores().modify(given.text("id")?, |entity| change.make(entity)).await?)?
        }
        "webhooks" => {
            Value::of(&client.webhooks().modify(given.text("id")?, |entity| change.make(entity)).await?)?
        }
        "workflow_options" => Value::of(
            &client.workflow_options().modify(given.text("id")?, |entity| change.make(entity)).await?,
        )?,
        "workflows" => {
            Value::of(&client.workflows().modify(given.text("id")?, |entity| change.make(entity)).await?)?
        }
        _ => return Ok(None),
    };
    change.outcome(changed).map(Some)
}

/// How many entities each page of a list has.
pub(crate) async fn page_sizes(
    client: &Client,
    operation: &str,
    given: &Arguments,
) -> Result<Option<Vec<usize>>, Failure> {
    Ok(Some(match operation {
        "AccessRequestEventsHistory.List" => {
            given.page_sizes(client.access_request_events_history().list(given.filter()?)).await?
        }
        "AccessRequests.List" => given.page_sizes(client.access_requests().list(given.filter()?)).await?,
        "AccessRequestsHistory.List" => {
            given.page_sizes(client.access_requests_history().list(given.filter()?)).await?
        }
        "AccountAttachments.List" => {
            given.page_sizes(client.account_attachments().list(given.filter()?)).await?
        }
        "AccountAttachmentsHistory.List" => {
            given.page_sizes(client.account_attachments_history().list(given.filter()?)).await?
        }
        "AccountGrants.List" => given.page_sizes(client.account_grants().list(given.filter()?)).await?,
        "AccountGrantsHistory.List" => {
            given.page_sizes(client.account_grants_history().list(given.filter()?)).await?
        }
        "AccountPermissions.List" => {
            given.page_sizes(client.account_permissions().list(given.filter()?)).await?
        }
        "AccountResources.List" => given.page_sizes(client.account_resources().list(given.filter()?)).await?,
        "AccountResourcesHistory.List" => {
            given.page_sizes(client.account_resources_history().list(given.filter()?)).await?
        }
        "Accounts.List" => given.page_sizes(client.accounts().list(given.filter()?)).await?,
        "AccountsGroups.List" => given.page_sizes(client.accounts_groups().list(given.filter()?)).await?,
        "AccountsGroupsHistory.List" => {
            given.page_sizes(client.accounts_groups_history().list(given.filter()?)).await?
        }
        "AccountsHistory.List" => given.page_sizes(client.accounts_history().list(given.filter()?)).await?,
        "Activities.List" => given.page_sizes(client.activities().list(given.filter()?)).await?,
        "ApprovalOptions.List" => given.page_sizes(client.approval_options().list(given.filter()?)).await?,
        "ApprovalWorkflowApprovers.List" => {
            given.page_sizes(client.approval_workflow_approvers().list(given.filter()?)).await?
        }
        "ApprovalWorkflowApproversHistory.List" => {
            given.page_sizes(client.approval_workflow_approvers_history().list(given.filter()?)).await?
        }
        "ApprovalWorkflowSteps.List" => {
            given.page_sizes(client.approval_workflow_steps().list(given.filter()?)).await?
        }
        "ApprovalWorkflowStepsHistory.List" => {
            given.page_sizes(client.approval_workflow_steps_history().list(given.filter()?)).await?
        }
        "ApprovalWorkflows.List" => {
            given.page_sizes(client.approval_workflows().list(given.filter()?)).await?
        }
        "ApprovalWorkflowsHistory.List" => {
            given.page_sizes(client.approval_workflows_history().list(given.filter()?)).await?
        }
        "AuthorizationPolicies.List" => {
            given.page_sizes(client.authorization_policies().list(given.filter()?)).await?
        }
        "Conditions.List" => given.page_sizes(client.conditions().list(given.filter()?)).await?,
        "Credentials.List" => given.page_sizes(client.credentials().list(given.text("account")?)).await?,
        "Delegations.List" => given.page_sizes(client.delegations().list(given.filter()?)).await?,
        "DiscoveryConnectors.List" => {
            given.page_sizes(client.discovery_connectors().list(given.filter()?)).await?
        }
        "GrantedAccountEntitlements.List" => {
            given
                .page_sizes(
                    client.granted_account_entitlements().list(given.text("account_id")?, given.filter()?),
                )
                .await?
        }
        "GrantedResourceEntitlements.List" => {
            given
                .page_sizes(
                    client.granted_resource_entitlements().list(given.text("resource_id")?, given.filter()?),
                )
                .await?
        }
        "GrantedRoleEntitlements.List" => {
            given
                .page_sizes(client.granted_role_entitlements().list(given.text("role_id")?, given.filter()?))
                .await?
        }
        "Groups.List" => given.page_sizes(client.groups().list(given.filter()?)).await?,
        "GroupsHistory.List" => given.page_sizes(client.groups_history().list(given.filter()?)).await?,
        "GroupsRoles.List" => given.page_sizes(client.groups_roles().list(given.filter()?)).await?,
        "GroupsRolesHistory.List" => {
            given.page_sizes(client.groups_roles_history().list(given.filter()?)).await?
        }
        "HealthChecks.List" => given.page_sizes(client.health_checks().list(given.filter()?)).await?,
        "IdentityAliases.List" => given.page_sizes(client.identity_aliases().list(given.filter()?)).await?,
        "IdentityAliasesHistory.List" => {
            given.page_sizes(client.identity_aliases_history().list(given.filter()?)).await?
        }
        "IdentitySets.List" => given.page_sizes(client.identity_sets().list(given.filter()?)).await?,
        "IdentitySetsHistory.List" => {
            given.page_sizes(client.identity_sets_history().list(given.filter()?)).await?
        }
        "KeyScopes.List" => given.page_sizes(client.key_scopes().list(given.filter()?)).await?,
        "ManagedSecrets.List" => given.page_sizes(client.managed_secrets().list(given.filter()?)).await?,
        "ManagedSecrets.ListByActor" => {
            given.page_sizes(client.managed_secrets().list_by_actor(given.filter()?)).await?
        }
        "ManagedSecrets.Logs" => given.page_sizes(client.managed_secrets().logs(given.filter()?)).await?,
        "Nodes.List" => given.page_sizes(client.nodes().list(given.filter()?)).await?,
        "NodesHistory.List" => given.page_sizes(client.nodes_history().list(given.filter()?)).await?,
        "OrganizationHistory.List" => {
            given.page_sizes(client.organization_history().list(given.filter()?)).await?
        }
        "PeeringGroupNodes.List" => {
            given.page_sizes(client.peering_group_nodes().list(given.filter()?)).await?
        }
        "PeeringGroupPeers.List" => {
            given.page_sizes(client.peering_group_peers().list(given.filter()?)).await?
        }
        "PeeringGroupResources.List" => {
            given.page_sizes(client.peering_group_resources().list(given.filter()?)).await?
        }
        "PeeringGroups.List" => given.page_sizes(client.peering_groups().list(given.filter()?)).await?,
        "Policies.List" => given.page_sizes(client.policies().list(given.filter()?)).await?,
        "PoliciesHistory.List" => given.page_sizes(client.policies_history().list(given.filter()?)).await?,
        "ProxyClusterKeys.List" => {
            given.page_sizes(client.proxy_cluster_keys().list(given.filter()?)).await?
        }
        "Queries.List" => given.page_sizes(client.queries().list(given.filter()?)).await?,
        "RemoteIdentities.List" => given.page_sizes(client.remote_identities().list(given.filter()?)).await?,
        "RemoteIdentitiesHistory.List" => {
            given.page_sizes(client.remote_identities_history().list(given.filter()?)).await?
        }
        "RemoteIdentityGroups.List" => {
            given.page_sizes(client.remote_identity_groups().list(given.filter()?)).await?
        }
        "RemoteIdentityGroupsHistory.List" => {
            given.page_sizes(client.remote_identity_groups_history().list(given.filter()?)).await?
        }
        "Replays.List" => given.page_sizes(client.replays().list(given.filter()?)).await?,
        "RequestableAccountEntitlements.List" => {
            given
                .page_sizes(
                    client
                        .requestable_account_entitlements()
                        .list(given.text("account_id")?, given.filter()?),
                )
                .await?
        }
        "RequestableResourceEntitlements.List" => {
            given
                .page_sizes(
                    client
                        .requestable_resource_entitlements()
                        .list(given.text("resource_id")?, given.filter()?),
                )
                .await?
        }
        "RequestableRoleEntitlements.List" => {
            given
                .page_sizes(
                    client.requestable_role_entitlements().list(given.text("role_id")?, given.filter()?),
                )
                .await?
        }
        "Resources.EnumerateTags" => {
            given.page_sizes(client.resources().enumerate_tags(given.filter()?)).await?
        }
        "Resources.List" => given.page_sizes(client.resources().list(given.filter()?)).await?,
        "ResourcesHistory.List" => given.page_sizes(client.resources_history().list(given.filter()?)).await?,
        "RoleGrants.List" => given.page_sizes(client.role_grants().list(given.filter()?)).await?,
        "RoleResources.List" => given.page_sizes(client.role_resources().list(given.filter()?)).await?,
        "RoleResourcesHistory.List" => {
            given.page_sizes(client.role_resources_history().list(given.filter()?)).await?
        }
        "Roles.List" => given.page_sizes(client.roles().list(given.filter()?)).await?,
        "RolesHistory.List" => given.page_sizes(client.roles_history().list(given.filter()?)).await?,
        "SecretEngines.List" => given.page_sizes(client.secret_engines().list(given.filter()?)).await?,
        "SecretEngines.ListSecretStores" => {
            given.page_sizes(client.secret_engines().list_secret_stores(given.filter()?)).await?
        }
        "SecretStoreHealths.List" => {
            given.page_sizes(client.secret_store_healths().list(given.filter()?)).await?
        }
        "SecretStores.List" => given.page_sizes(client.secret_stores().list(given.filter()?)).await?,
        "SecretStoresHistory.List" => {
            given.page_sizes(client.secret_stores_history().list(given.filter()?)).await?
        }
        "Webhooks.List" => given.page_sizes(client.webhooks().list()).await?,
        "Webhooks.Deliveries" => {
            given.page_sizes(client.webhooks().deliveries(given.text("id")?, given.text("status")?)).await?
        }
        "WorkflowApprovers.List" => {
            given.page_sizes(client.workflow_approvers().list(given.filter()?)).await?
        }
        "WorkflowApproversHistory.List" => {
            given.page_sizes(client.workflow_approvers_history().list(given.filter()?)).await?
        }
        "WorkflowOptions.List" => given.page_sizes(client.workflow_options().list(given.filter()?)).await?,
        "WorkflowRoles.List" => given.page_sizes(client.workflow_roles().list(given.filter()?)).await?,
        "WorkflowRolesHistory.List" => {
            given.page_sizes(client.workflow_roles_history().list(given.filter()?)).await?
        }
        "Workflows.List" => given.page_sizes(client.workflows().list(given.filter()?)).await?,
        "WorkflowsHistory.List" => given.page_sizes(client.workflows_history().list(given.filter()?)).await?,
        _ => return Ok(None),
    }))
}

/// How Rust prints a value of this type that a program made.
pub(crate) fn printed(name: &str, given: &Arguments) -> Result<String, Failure> {
    Ok(match name {
        "CredentialCreateResponse" => format!("{:?}", given.entity::<api::CredentialCreateResponse>()?),
        "CredentialCreateTokenResponse" => {
            format!("{:?}", given.entity::<api::CredentialCreateTokenResponse>()?)
        }
        "WebhookCreateResponse" => format!("{:?}", given.entity::<api::WebhookCreateResponse>()?),
        "AKS" => format!("{:?}", given.entity::<v1::Aks>()?),
        "AKSBasicAuth" => format!("{:?}", given.entity::<v1::AksBasicAuth>()?),
        "AKSServiceAccount" => format!("{:?}", given.entity::<v1::AksServiceAccount>()?),
        "AKSServiceAccountUserImpersonation" => {
            format!("{:?}", given.entity::<v1::AksServiceAccountUserImpersonation>()?)
        }
        "AKSUserImpersonation" => format!("{:?}", given.entity::<v1::AksUserImpersonation>()?),
        "AMQP" => format!("{:?}", given.entity::<v1::Amqp>()?),
        "AWS" => format!("{:?}", given.entity::<v1::Aws>()?),
        "AWSConsoleStaticKeyPair" => format!("{:?}", given.entity::<v1::AwsConsoleStaticKeyPair>()?),
        "Account" => format!("{:?}", given.entity::<v1::Account>()?),
        "AccountCreateResponse" => format!("{:?}", given.entity::<v1::AccountCreateResponse>()?),
        "ActiveDirectoryEngine" => format!("{:?}", given.entity::<v1::ActiveDirectoryEngine>()?),
        "Aerospike" => format!("{:?}", given.entity::<v1::Aerospike>()?),
        "AmazonEKS" => format!("{:?}", given.entity::<v1::AmazonEks>()?),
        "AmazonEKSInstanceProfile" => format!("{:?}", given.entity::<v1::AmazonEksInstanceProfile>()?),
        "AmazonEKSInstanceProfileUserImpersonation" => {
            format!("{:?}", given.entity::<v1::AmazonEksInstanceProfileUserImpersonation>()?)
        }
        "AmazonEKSUserImpersonation" => format!("{:?}", given.entity::<v1::AmazonEksUserImpersonation>()?),
        "AmazonES" => format!("{:?}", given.entity::<v1::AmazonEs>()?),
        "AmazonMQAMQP091" => format!("{:?}", given.entity::<v1::AmazonMqamqp091>()?),
        "Athena" => format!("{:?}", given.entity::<v1::Athena>()?),
        "AuroraMysql" => format!("{:?}", given.entity::<v1::AuroraMysql>()?),
        "AuroraPostgres" => format!("{:?}", given.entity::<v1::AuroraPostgres>()?),
        "Azure" => format!("{:?}", given.entity::<v1::Azure>()?),
        "AzureCertificate" => format!("{:?}", given.entity::<v1::AzureCertificate>()?),
        "AzureMysql" => format!("{:?}", given.entity::<v1::AzureMysql>()?),
        "AzureMysqlManagedIdentity" => format!("{:?}", given.entity::<v1::AzureMysqlManagedIdentity>()?),
        "AzurePostgres" => format!("{:?}", given.entity::<v1::AzurePostgres>()?),
        "AzurePostgresManagedIdentity" => {
            format!("{:?}", given.entity::<v1::AzurePostgresManagedIdentity>()?)
        }
        "BigQuery" => format!("{:?}", given.entity::<v1::BigQuery>()?),
        "Cassandra" => format!("{:?}", given.entity::<v1::Cassandra>()?),
        "Citus" => format!("{:?}", given.entity::<v1::Citus>()?),
        "ClickHouseHTTP" => format!("{:?}", given.entity::<v1::ClickHouseHttp>()?),
        "ClickHouseMySQL" => format!("{:?}", given.entity::<v1::ClickHouseMySql>()?),
        "ClickHouseTCP" => format!("{:?}", given.entity::<v1::ClickHouseTcp>()?),
        "Clustrix" => format!("{:?}", given.entity::<v1::Clustrix>()?),
        "Cockroach" => format!("{:?}", given.entity::<v1::Cockroach>()?),
        "Connector" => format!("{:?}", given.entity::<v1::Connector>()?),
        "ControlPanelVerifyJWTRequest" => {
            format!("{:?}", given.entity::<v1::ControlPanelVerifyJwtRequest>()?)
        }
        "CouchbaseDatabase" => format!("{:?}", given.entity::<v1::CouchbaseDatabase>()?),
        "CouchbaseWebUI" => format!("{:?}", given.entity::<v1::CouchbaseWebUi>()?),
        "CustomHeader" => format!("{:?}", given.entity::<v1::CustomHeader>()?),
        "DB2I" => format!("{:?}", given.entity::<v1::Db2i>()?),
        "DB2LUW" => format!("{:?}", given.entity::<v1::Db2luw>()?),
        "Databricks" => format!("{:?}", given.entity::<v1::Databricks>()?),
        "DocumentDBHost" => format!("{:?}", given.entity::<v1::DocumentDbHost>()?),
        "DocumentDBReplicaSet" => format!("{:?}", given.entity::<v1::DocumentDbReplicaSet>()?),
        "Druid" => format!("{:?}", given.entity::<v1::Druid>()?),
        "DynamoDB" => format!("{:?}", given.entity::<v1::DynamoDb>()?),
        "Elastic" => format!("{:?}", given.entity::<v1::Elastic>()?),
        "ElasticacheRedis" => format!("{:?}", given.entity::<v1::ElasticacheRedis>()?),
        "GCP" => format!("{:?}", given.entity::<v1::Gcp>()?),
        "GoogleGKE" => format!("{:?}", given.entity::<v1::GoogleGke>()?),
        "GoogleGKEUserImpersonation" => format!("{:?}", given.entity::<v1::GoogleGkeUserImpersonation>()?),
        "Greenplum" => format!("{:?}", given.entity::<v1::Greenplum>()?),
        "HTTPAuth" => format!("{:?}", given.entity::<v1::HttpAuth>()?),
        "HTTPBasicAuth" => format!("{:?}", given.entity::<v1::HttpBasicAuth>()?),
        "HTTPNoAuth" => format!("{:?}", given.entity::<v1::HttpNoAuth>()?),
        "Kubernetes" => format!("{:?}", given.entity::<v1::Kubernetes>()?),
        "KubernetesBasicAuth" => format!("{:?}", given.entity::<v1::KubernetesBasicAuth>()?),
        "KubernetesPodIdentity" => format!("{:?}", given.entity::<v1::KubernetesPodIdentity>()?),
        "KubernetesServiceAccount" => format!("{:?}", given.entity::<v1::KubernetesServiceAccount>()?),
        "KubernetesServiceAccountUserImpersonation" => {
            format!("{:?}", given.entity::<v1::KubernetesServiceAccountUserImpersonation>()?)
        }
        "KubernetesUserImpersonation" => format!("{:?}", given.entity::<v1::KubernetesUserImpersonation>()?),
        "LLM" => format!("{:?}", given.entity::<v1::Llm>()?),
        "MCPGatewayNoAuth" => format!("{:?}", given.entity::<v1::McpGatewayNoAuth>()?),
        "MCPGatewayOAuth" => format!("{:?}", given.entity::<v1::McpGatewayOAuth>()?),
        "MCPGatewayOAuthDCR" => format!("{:?}", given.entity::<v1::McpGatewayOAuthDcr>()?),
        "MCPGatewayPAT" => format!("{:?}", given.entity::<v1::McpGatewayPat>()?),
        "MTLSMysql" => format!("{:?}", given.entity::<v1::MtlsMysql>()?),
        "MTLSPostgres" => format!("{:?}", given.entity::<v1::MtlsPostgres>()?),
        "ManagedSecret" => format!("{:?}", given.entity::<v1::ManagedSecret>()?),
        "Maria" => format!("{:?}", given.entity::<v1::Maria>()?),
        "Memsql" => format!("{:?}", given.entity::<v1::Memsql>()?),
        "MongoHost" => format!("{:?}", given.entity::<v1::MongoHost>()?),
        "MongoLegacyHost" => format!("{:?}", given.entity::<v1::MongoLegacyHost>()?),
        "MongoLegacyReplicaset" => format!("{:?}", given.entity::<v1::MongoLegacyReplicaset>()?),
        "MongoReplicaSet" => format!("{:?}", given.entity::<v1::MongoReplicaSet>()?),
        "MongoShardedCluster" => format!("{:?}", given.entity::<v1::MongoShardedCluster>()?),
        "Mysql" => format!("{:?}", given.entity::<v1::Mysql>()?),
        "MysqlEngine" => format!("{:?}", given.entity::<v1::MysqlEngine>()?),
        "NeptuneIAM" => format!("{:?}", given.entity::<v1::NeptuneIam>()?),
        "Node" => format!("{:?}", given.entity::<v1::Node>()?),
        "NodeCreateResponse" => format!("{:?}", given.entity::<v1::NodeCreateResponse>()?),
        "OktaMFAConfig" => format!("{:?}", given.entity::<v1::OktaMfaConfig>()?),
        "Oracle" => format!("{:?}", given.entity::<v1::Oracle>()?),
        "OracleNNE" => format!("{:?}", given.entity::<v1::OracleNne>()?),
        "Postgres" => format!("{:?}", given.entity::<v1::Postgres>()?),
        "PostgresEngine" => format!("{:?}", given.entity::<v1::PostgresEngine>()?),
        "Presto" => format!("{:?}", given.entity::<v1::Presto>()?),
        "ProxyClusterKeyCreateResponse" => {
            format!("{:?}", given.entity::<v1::ProxyClusterKeyCreateResponse>()?)
        }
        "Query" => format!("{:?}", given.entity::<v1::Query>()?),
        "RDP" => format!("{:?}", given.entity::<v1::Rdp>()?),
        "RabbitMQAMQP091" => format!("{:?}", given.entity::<v1::RabbitMqamqp091>()?),
        "Redis" => format!("{:?}", given.entity::<v1::Redis>()?),
        "RedisCluster" => format!("{:?}", given.entity::<v1::RedisCluster>()?),
        "Redshift" => format!("{:?}", given.entity::<v1::Redshift>()?),
        "ReplayChunk" => format!("{:?}", given.entity::<v1::ReplayChunk>()?),
        "Resource" => format!("{:?}", given.entity::<v1::Resource>()?),
        "SQLServer" => format!("{:?}", given.entity::<v1::SqlServer>()?),
        "SQLServerAzureAD" => format!("{:?}", given.entity::<v1::SqlServerAzureAd>()?),
        "SQLServerKerberosAD" => format!("{:?}", given.entity::<v1::SqlServerKerberosAd>()?),
        "SSHCustomerKey" => format!("{:?}", given.entity::<v1::SshCustomerKey>()?),
        "SSHPassword" => format!("{:?}", given.entity::<v1::SshPassword>()?),
        "SecretEngine" => format!("{:?}", given.entity::<v1::SecretEngine>()?),
        "SecretStore" => format!("{:?}", given.entity::<v1::SecretStore>()?),
        "SingleStore" => format!("{:?}", given.entity::<v1::SingleStore>()?),
        "Snowflake" => format!("{:?}", given.entity::<v1::Snowflake>()?),
        "SqlserverEngine" => format!("{:?}", given.entity::<v1::SqlserverEngine>()?),
        "Sybase" => format!("{:?}", given.entity::<v1::Sybase>()?),
        "SybaseIQ" => format!("{:?}", given.entity::<v1::SybaseIq>()?),
        "Teradata" => format!("{:?}", given.entity::<v1::Teradata>()?),
        "Trino" => format!("{:?}", given.entity::<v1::Trino>()?),
        "User" => format!("{:?}", given.entity::<v1::User>()?),
        "Vertica" => format!("{:?}", given.entity::<v1::Vertica>()?),
        _ => return Err(Failure::of_runner(format!("nothing prints a `{name}`"))),
    })
}

//! A type for every service of StrongDM's API and for those of `gatepass.v1` that serve entities.
//!
//! Where a method takes an entity that comes in kinds (`Resource`, `Account` …), it takes any kind as well as the
//! whole and answers in the same type. Lists page by themselves.
// Generated from proto/ by `cargo xtask codegen`; do not edit.

use super::typed::{Attempts, kind, part};
use super::{Answer, Client, Filter, Pages};
use crate::Result;
use gatepass_wire::gatepass::v1 as api;
use gatepass_wire::v1;

impl Client {
    /// The service `AccessRequestEventsHistory`.
    pub fn access_request_events_history(&self) -> AccessRequestEventsHistory {
        AccessRequestEventsHistory(self.clone())
    }

    /// The service `AccessRequests`.
    pub fn access_requests(&self) -> AccessRequests {
        AccessRequests(self.clone())
    }

    /// The service `AccessRequestsHistory`.
    pub fn access_requests_history(&self) -> AccessRequestsHistory {
        AccessRequestsHistory(self.clone())
    }

    /// The service `AccountAttachments`.
    pub fn account_attachments(&self) -> AccountAttachments {
        AccountAttachments(self.clone())
    }

    /// The service `AccountAttachmentsHistory`.
    pub fn account_attachments_history(&self) -> AccountAttachmentsHistory {
        AccountAttachmentsHistory(self.clone())
    }

    /// The service `AccountGrants`.
    pub fn account_grants(&self) -> AccountGrants {
        AccountGrants(self.clone())
    }

    /// The service `AccountGrantsHistory`.
    pub fn account_grants_history(&self) -> AccountGrantsHistory {
        AccountGrantsHistory(self.clone())
    }

    /// The service `AccountPermissions`.
    pub fn account_permissions(&self) -> AccountPermissions {
        AccountPermissions(self.clone())
    }

    /// The service `AccountResources`.
    pub fn account_resources(&self) -> AccountResources {
        AccountResources(self.clone())
    }

    /// The service `AccountResourcesHistory`.
    pub fn account_resources_history(&self) -> AccountResourcesHistory {
        AccountResourcesHistory(self.clone())
    }

    /// The service `Accounts`.
    pub fn accounts(&self) -> Accounts {
        Accounts(self.clone())
    }

    /// The service `AccountsGroups`.
    pub fn accounts_groups(&self) -> AccountsGroups {
        AccountsGroups(self.clone())
    }

    /// The service `AccountsGroupsHistory`.
    pub fn accounts_groups_history(&self) -> AccountsGroupsHistory {
        AccountsGroupsHistory(self.clone())
    }

    /// The service `AccountsHistory`.
    pub fn accounts_history(&self) -> AccountsHistory {
        AccountsHistory(self.clone())
    }

    /// The service `Activities`.
    pub fn activities(&self) -> Activities {
        Activities(self.clone())
    }

    /// The service `ApprovalOptions`.
    pub fn approval_options(&self) -> ApprovalOptions {
        ApprovalOptions(self.clone())
    }

    /// The service `ApprovalWorkflowApprovers`.
    pub fn approval_workflow_approvers(&self) -> ApprovalWorkflowApprovers {
        ApprovalWorkflowApprovers(self.clone())
    }

    /// The service `ApprovalWorkflowApproversHistory`.
    pub fn approval_workflow_approvers_history(&self) -> ApprovalWorkflowApproversHistory {
        ApprovalWorkflowApproversHistory(self.clone())
    }

    /// The service `ApprovalWorkflowSteps`.
    pub fn approval_workflow_steps(&self) -> ApprovalWorkflowSteps {
        ApprovalWorkflowSteps(self.clone())
    }

    /// The service `ApprovalWorkflowStepsHistory`.
    pub fn approval_workflow_steps_history(&self) -> ApprovalWorkflowStepsHistory {
        ApprovalWorkflowStepsHistory(self.clone())
    }

    /// The service `ApprovalWorkflows`.
    pub fn approval_workflows(&self) -> ApprovalWorkflows {
        ApprovalWorkflows(self.clone())
    }

    /// The service `ApprovalWorkflowsHistory`.
    pub fn approval_workflows_history(&self) -> ApprovalWorkflowsHistory {
        ApprovalWorkflowsHistory(self.clone())
    }

    /// The service `AuthorizationPolicies`.
    pub fn authorization_policies(&self) -> AuthorizationPolicies {
        AuthorizationPolicies(self.clone())
    }

    /// The service `Conditions`.
    pub fn conditions(&self) -> Conditions {
        Conditions(self.clone())
    }

    /// The service `ControlPanel`.
    pub fn control_panel(&self) -> ControlPanel {
        ControlPanel(self.clone())
    }

    /// The service `Credentials`.
    pub fn credentials(&self) -> Credentials {
        Credentials(self.clone())
    }

    /// The service `Delegations`.
    pub fn delegations(&self) -> Delegations {
        Delegations(self.clone())
    }

    /// The service `DiscoveryConnectors`.
    pub fn discovery_connectors(&self) -> DiscoveryConnectors {
        DiscoveryConnectors(self.clone())
    }

    /// The service `GrantedAccountEntitlements`.
    pub fn granted_account_entitlements(&self) -> GrantedAccountEntitlements {
        GrantedAccountEntitlements(self.clone())
    }

    /// The service `GrantedResourceEntitlements`.
    pub fn granted_resource_entitlements(&self) -> GrantedResourceEntitlements {
        GrantedResourceEntitlements(self.clone())
    }

    /// The service `GrantedRoleEntitlements`.
    pub fn granted_role_entitlements(&self) -> GrantedRoleEntitlements {
        GrantedRoleEntitlements(self.clone())
    }

    /// The service `Groups`.
    pub fn groups(&self) -> Groups {
        Groups(self.clone())
    }

    /// The service `GroupsHistory`.
    pub fn groups_history(&self) -> GroupsHistory {
        GroupsHistory(self.clone())
    }

    /// The service `GroupsRoles`.
    pub fn groups_roles(&self) -> GroupsRoles {
        GroupsRoles(self.clone())
    }

    /// The service `GroupsRolesHistory`.
    pub fn groups_roles_history(&self) -> GroupsRolesHistory {
        GroupsRolesHistory(self.clone())
    }

    /// The service `HealthChecks`.
    pub fn health_checks(&self) -> HealthChecks {
        HealthChecks(self.clone())
    }

    /// The service `IdentityAliases`.
    pub fn identity_aliases(&self) -> IdentityAliases {
        IdentityAliases(self.clone())
    }

    /// The service `IdentityAliasesHistory`.
    pub fn identity_aliases_history(&self) -> IdentityAliasesHistory {
        IdentityAliasesHistory(self.clone())
    }

    /// The service `IdentitySets`.
    pub fn identity_sets(&self) -> IdentitySets {
        IdentitySets(self.clone())
    }

    /// The service `IdentitySetsHistory`.
    pub fn identity_sets_history(&self) -> IdentitySetsHistory {
        IdentitySetsHistory(self.clone())
    }

    /// The service `KeyScopes`.
    pub fn key_scopes(&self) -> KeyScopes {
        KeyScopes(self.clone())
    }

    /// The service `ManagedSecrets`.
    pub fn managed_secrets(&self) -> ManagedSecrets {
        ManagedSecrets(self.clone())
    }

    /// The service `Nodes`.
    pub fn nodes(&self) -> Nodes {
        Nodes(self.clone())
    }

    /// The service `NodesHistory`.
    pub fn nodes_history(&self) -> NodesHistory {
        NodesHistory(self.clone())
    }

    /// The service `OrganizationHistory`.
    pub fn organization_history(&self) -> OrganizationHistory {
        OrganizationHistory(self.clone())
    }

    /// The service `Organizations`.
    pub fn organizations(&self) -> Organizations {
        Organizations(self.clone())
    }

    /// The service `PeeringGroupNodes`.
    pub fn peering_group_nodes(&self) -> PeeringGroupNodes {
        PeeringGroupNodes(self.clone())
    }

    /// The service `PeeringGroupPeers`.
    pub fn peering_group_peers(&self) -> PeeringGroupPeers {
        PeeringGroupPeers(self.clone())
    }

    /// The service `PeeringGroupResources`.
    pub fn peering_group_resources(&self) -> PeeringGroupResources {
        PeeringGroupResources(self.clone())
    }

    /// The service `PeeringGroups`.
    pub fn peering_groups(&self) -> PeeringGroups {
        PeeringGroups(self.clone())
    }

    /// The service `Policies`.
    pub fn policies(&self) -> Policies {
        Policies(self.clone())
    }

    /// The service `PoliciesHistory`.
    pub fn policies_history(&self) -> PoliciesHistory {
        PoliciesHistory(self.clone())
    }

    /// The service `ProxyClusterKeys`.
    pub fn proxy_cluster_keys(&self) -> ProxyClusterKeys {
        ProxyClusterKeys(self.clone())
    }

    /// The service `Queries`.
    pub fn queries(&self) -> Queries {
        Queries(self.clone())
    }

    /// The service `RemoteIdentities`.
    pub fn remote_identities(&self) -> RemoteIdentities {
        RemoteIdentities(self.clone())
    }

    /// The service `RemoteIdentitiesHistory`.
    pub fn remote_identities_history(&self) -> RemoteIdentitiesHistory {
        RemoteIdentitiesHistory(self.clone())
    }

    /// The service `RemoteIdentityGroups`.
    pub fn remote_identity_groups(&self) -> RemoteIdentityGroups {
        RemoteIdentityGroups(self.clone())
    }

    /// The service `RemoteIdentityGroupsHistory`.
    pub fn remote_identity_groups_history(&self) -> RemoteIdentityGroupsHistory {
        RemoteIdentityGroupsHistory(self.clone())
    }

    /// The service `Replays`.
    pub fn replays(&self) -> Replays {
        Replays(self.clone())
    }

    /// The service `RequestSettings`.
    pub fn request_settings(&self) -> RequestSettings {
        RequestSettings(self.clone())
    }

    /// The service `RequestableAccountEntitlements`.
    pub fn requestable_account_entitlements(&self) -> RequestableAccountEntitlements {
        RequestableAccountEntitlements(self.clone())
    }

    /// The service `RequestableResourceEntitlements`.
    pub fn requestable_resource_entitlements(&self) -> RequestableResourceEntitlements {
        RequestableResourceEntitlements(self.clone())
    }

    /// The service `RequestableRoleEntitlements`.
    pub fn requestable_role_entitlements(&self) -> RequestableRoleEntitlements {
        RequestableRoleEntitlements(self.clone())
    }

    /// The service `Resources`.
    pub fn resources(&self) -> Resources {
        Resources(self.clone())
    }

    /// The service `ResourcesHistory`.
    pub fn resources_history(&self) -> ResourcesHistory {
        ResourcesHistory(self.clone())
    }

    /// The service `RoleGrants`.
    pub fn role_grants(&self) -> RoleGrants {
        RoleGrants(self.clone())
    }

    /// The service `RoleResources`.
    pub fn role_resources(&self) -> RoleResources {
        RoleResources(self.clone())
    }

    /// The service `RoleResourcesHistory`.
    pub fn role_resources_history(&self) -> RoleResourcesHistory {
        RoleResourcesHistory(self.clone())
    }

    /// The service `Roles`.
    pub fn roles(&self) -> Roles {
        Roles(self.clone())
    }

    /// The service `RolesHistory`.
    pub fn roles_history(&self) -> RolesHistory {
        RolesHistory(self.clone())
    }

    /// The service `SecretEngines`.
    pub fn secret_engines(&self) -> SecretEngines {
        SecretEngines(self.clone())
    }

    /// The service `SecretStoreHealths`.
    pub fn secret_store_healths(&self) -> SecretStoreHealths {
        SecretStoreHealths(self.clone())
    }

    /// The service `SecretStores`.
    pub fn secret_stores(&self) -> SecretStores {
        SecretStores(self.clone())
    }

    /// The service `SecretStoresHistory`.
    pub fn secret_stores_history(&self) -> SecretStoresHistory {
        SecretStoresHistory(self.clone())
    }

    /// The service `Webhooks`.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(self.clone())
    }

    /// The service `WorkflowApprovers`.
    pub fn workflow_approvers(&self) -> WorkflowApprovers {
        WorkflowApprovers(self.clone())
    }

    /// The service `WorkflowApproversHistory`.
    pub fn workflow_approvers_history(&self) -> WorkflowApproversHistory {
        WorkflowApproversHistory(self.clone())
    }

    /// The service `WorkflowOptions`.
    pub fn workflow_options(&self) -> WorkflowOptions {
        WorkflowOptions(self.clone())
    }

    /// The service `WorkflowRoles`.
    pub fn workflow_roles(&self) -> WorkflowRoles {
        WorkflowRoles(self.clone())
    }

    /// The service `WorkflowRolesHistory`.
    pub fn workflow_roles_history(&self) -> WorkflowRolesHistory {
        WorkflowRolesHistory(self.clone())
    }

    /// The service `Workflows`.
    pub fn workflows(&self) -> Workflows {
        Workflows(self.clone())
    }

    /// The service `WorkflowsHistory`.
    pub fn workflows_history(&self) -> WorkflowsHistory {
        WorkflowsHistory(self.clone())
    }
}

/// The service `AccessRequestEventsHistory`.
#[derive(Debug, Clone)]
pub struct AccessRequestEventsHistory(pub(super) Client);

impl AccessRequestEventsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccessRequestEventHistory> {
        self.0.pages(
            "/v1.AccessRequestEventsHistory/List",
            filter.into(),
            move |meta, filter| v1::AccessRequestEventHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::AccessRequestEventHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `AccessRequests`.
#[derive(Debug, Clone)]
pub struct AccessRequests(pub(super) Client);

impl AccessRequests {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccessRequest> {
        self.0.pages(
            "/v1.AccessRequests/List",
            filter.into(),
            move |meta, filter| v1::AccessRequestListRequest { meta: Some(meta), filter },
            |answer: v1::AccessRequestListResponse| (answer.access_requests, answer.meta),
        )
    }
}

/// The service `AccessRequestsHistory`.
#[derive(Debug, Clone)]
pub struct AccessRequestsHistory(pub(super) Client);

impl AccessRequestsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccessRequestHistory> {
        self.0.pages(
            "/v1.AccessRequestsHistory/List",
            filter.into(),
            move |meta, filter| v1::AccessRequestHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::AccessRequestHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `AccountAttachments`.
#[derive(Debug, Clone)]
pub struct AccountAttachments(pub(super) Client);

impl AccountAttachments {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::AccountAttachment) -> Result<v1::AccountAttachment> {
        let request = v1::AccountAttachmentCreateRequest { meta: None, account_attachment: Some(entity) };
        let answer: Answer<v1::AccountAttachmentCreateResponse> =
            self.0.call("/v1.AccountAttachments/Create", &request).await?;
        let entity = part(answer.message.account_attachment, "account_attachment")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::AccountAttachment> {
        let answer = self.get_answer(id).await?;
        part(answer.message.account_attachment, "account_attachment")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::AccountAttachmentGetResponse>> {
        let request = v1::AccountAttachmentGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.AccountAttachments/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::AccountAttachmentDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::AccountAttachmentDeleteResponse> =
            self.0.call("/v1.AccountAttachments/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountAttachment> {
        self.0.pages(
            "/v1.AccountAttachments/List",
            filter.into(),
            move |meta, filter| v1::AccountAttachmentListRequest { meta: Some(meta), filter },
            |answer: v1::AccountAttachmentListResponse| (answer.account_attachments, answer.meta),
        )
    }
}

/// The service `AccountAttachmentsHistory`.
#[derive(Debug, Clone)]
pub struct AccountAttachmentsHistory(pub(super) Client);

impl AccountAttachmentsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountAttachmentHistory> {
        self.0.pages(
            "/v1.AccountAttachmentsHistory/List",
            filter.into(),
            move |meta, filter| v1::AccountAttachmentHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::AccountAttachmentHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `AccountGrants`.
#[derive(Debug, Clone)]
pub struct AccountGrants(pub(super) Client);

impl AccountGrants {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::AccountGrant) -> Result<v1::AccountGrant> {
        let request = v1::AccountGrantCreateRequest { meta: None, account_grant: Some(entity) };
        let answer: Answer<v1::AccountGrantCreateResponse> =
            self.0.call("/v1.AccountGrants/Create", &request).await?;
        let entity = part(answer.message.account_grant, "account_grant")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::AccountGrant> {
        let answer = self.get_answer(id).await?;
        part(answer.message.account_grant, "account_grant")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::AccountGrantGetResponse>> {
        let request = v1::AccountGrantGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.AccountGrants/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::AccountGrantDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::AccountGrantDeleteResponse> =
            self.0.call("/v1.AccountGrants/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountGrant> {
        self.0.pages(
            "/v1.AccountGrants/List",
            filter.into(),
            move |meta, filter| v1::AccountGrantListRequest { meta: Some(meta), filter },
            |answer: v1::AccountGrantListResponse| (answer.account_grants, answer.meta),
        )
    }
}

/// The service `AccountGrantsHistory`.
#[derive(Debug, Clone)]
pub struct AccountGrantsHistory(pub(super) Client);

impl AccountGrantsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountGrantHistory> {
        self.0.pages(
            "/v1.AccountGrantsHistory/List",
            filter.into(),
            move |meta, filter| v1::AccountGrantHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::AccountGrantHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `AccountPermissions`.
#[derive(Debug, Clone)]
pub struct AccountPermissions(pub(super) Client);

impl AccountPermissions {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountPermission> {
        self.0.pages(
            "/v1.AccountPermissions/List",
            filter.into(),
            move |meta, filter| v1::AccountPermissionListRequest { meta: Some(meta), filter },
            |answer: v1::AccountPermissionListResponse| (answer.permissions, answer.meta),
        )
    }
}

/// The service `AccountResources`.
#[derive(Debug, Clone)]
pub struct AccountResources(pub(super) Client);

impl AccountResources {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountResource> {
        self.0.pages(
            "/v1.AccountResources/List",
            filter.into(),
            move |meta, filter| v1::AccountResourceListRequest { meta: Some(meta), filter },
            |answer: v1::AccountResourceListResponse| (answer.account_resources, answer.meta),
        )
    }
}

/// The service `AccountResourcesHistory`.
#[derive(Debug, Clone)]
pub struct AccountResourcesHistory(pub(super) Client);

impl AccountResourcesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountResourceHistory> {
        self.0.pages(
            "/v1.AccountResourcesHistory/List",
            filter.into(),
            move |meta, filter| v1::AccountResourceHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::AccountResourceHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `Accounts`.
#[derive(Debug, Clone)]
pub struct Accounts(pub(super) Client);

impl Accounts {
    /// Creates one and returns it as it was stored. What else the answer holds (a key, shown this once) is in `create_response`.
    pub async fn create<T: Into<v1::Account> + TryFrom<v1::Account>>(&self, entity: T) -> Result<T> {
        let request = v1::AccountCreateRequest { meta: None, account: Some(entity.into()) };
        let answer: Answer<v1::AccountCreateResponse> = self.0.call("/v1.Accounts/Create", &request).await?;
        let entity = part(answer.message.account, "account")?;
        kind(entity)
    }

    /// Creates one and returns the whole answer, with the keys it shows this once.
    pub async fn create_response(&self, entity: impl Into<v1::Account>) -> Result<v1::AccountCreateResponse> {
        let request = v1::AccountCreateRequest { meta: None, account: Some(entity.into()) };
        Ok(self.0.call("/v1.Accounts/Create", &request).await?.message)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Account> {
        let answer = self.get_answer(id).await?;
        part(answer.message.account, "account")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::AccountGetResponse>> {
        let request = v1::AccountGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.Accounts/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update<T: Into<v1::Account> + TryFrom<v1::Account>>(&self, entity: T) -> Result<T> {
        let entity: v1::Account = entity.into();
        let request =
            v1::AccountUpdateRequest { meta: None, id: entity.id().to_owned(), account: Some(entity) };
        let answer: Answer<v1::AccountUpdateResponse> = self.0.call("/v1.Accounts/Update", &request).await?;
        let entity = part(answer.message.account, "account")?;
        kind(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::AccountDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::AccountDeleteResponse> = self.0.call("/v1.Accounts/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Account> {
        self.0.pages(
            "/v1.Accounts/List",
            filter.into(),
            move |meta, filter| v1::AccountListRequest { meta: Some(meta), filter },
            |answer: v1::AccountListResponse| (answer.accounts, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, id: &str, mut change: impl FnMut(&mut v1::Account)) -> Result<v1::Account> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.account, "account")?;
            change(&mut entity);
            let service = Accounts(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `AccountsGroups`.
#[derive(Debug, Clone)]
pub struct AccountsGroups(pub(super) Client);

impl AccountsGroups {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::AccountGroup) -> Result<v1::AccountGroup> {
        let request = v1::AccountGroupCreateRequest { meta: None, account_group: Some(entity) };
        let answer: Answer<v1::AccountGroupCreateResponse> =
            self.0.call("/v1.AccountsGroups/Create", &request).await?;
        let entity = part(answer.message.account_group, "account_group")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::AccountGroup> {
        let answer = self.get_answer(id).await?;
        part(answer.message.account_group, "account_group")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::AccountGroupGetResponse>> {
        let request = v1::AccountGroupGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.AccountsGroups/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::AccountGroupDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::AccountGroupDeleteResponse> =
            self.0.call("/v1.AccountsGroups/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountGroup> {
        self.0.pages(
            "/v1.AccountsGroups/List",
            filter.into(),
            move |meta, filter| v1::AccountGroupListRequest { meta: Some(meta), filter },
            |answer: v1::AccountGroupListResponse| (answer.account_groups, answer.meta),
        )
    }
}

/// The service `AccountsGroupsHistory`.
#[derive(Debug, Clone)]
pub struct AccountsGroupsHistory(pub(super) Client);

impl AccountsGroupsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountGroupHistory> {
        self.0.pages(
            "/v1.AccountsGroupsHistory/List",
            filter.into(),
            move |meta, filter| v1::AccountGroupHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::AccountGroupHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `AccountsHistory`.
#[derive(Debug, Clone)]
pub struct AccountsHistory(pub(super) Client);

impl AccountsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AccountHistory> {
        self.0.pages(
            "/v1.AccountsHistory/List",
            filter.into(),
            move |meta, filter| v1::AccountHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::AccountHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `Activities`.
#[derive(Debug, Clone)]
pub struct Activities(pub(super) Client);

impl Activities {
    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Activity> {
        let answer = self.get_answer(id).await?;
        part(answer.message.activity, "activity")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::ActivityGetResponse>> {
        let request = v1::ActivityGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.Activities/Get", &request).await
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Activity> {
        self.0.pages(
            "/v1.Activities/List",
            filter.into(),
            move |meta, filter| v1::ActivityListRequest { meta: Some(meta), filter },
            |answer: v1::ActivityListResponse| (answer.activities, answer.meta),
        )
    }
}

/// The service `ApprovalOptions`.
#[derive(Debug, Clone)]
pub struct ApprovalOptions(pub(super) Client);

impl ApprovalOptions {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: api::ApprovalOptionSet) -> Result<api::ApprovalOptionSet> {
        let request = api::ApprovalOptionsCreateRequest { meta: None, approval_options: Some(entity) };
        let answer: Answer<api::ApprovalOptionsCreateResponse> =
            self.0.call("/gatepass.v1.ApprovalOptions/Create", &request).await?;
        let entity = part(answer.message.approval_options, "approval_options")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<api::ApprovalOptionSet> {
        let answer = self.get_answer(id).await?;
        part(answer.message.approval_options, "approval_options")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<api::ApprovalOptionsGetResponse>> {
        let request = api::ApprovalOptionsGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/gatepass.v1.ApprovalOptions/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: api::ApprovalOptionSet) -> Result<api::ApprovalOptionSet> {
        let request = api::ApprovalOptionsUpdateRequest { meta: None, approval_options: Some(entity) };
        let answer: Answer<api::ApprovalOptionsUpdateResponse> =
            self.0.call("/gatepass.v1.ApprovalOptions/Update", &request).await?;
        let entity = part(answer.message.approval_options, "approval_options")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = api::ApprovalOptionsDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<api::ApprovalOptionsDeleteResponse> =
            self.0.call("/gatepass.v1.ApprovalOptions/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<api::ApprovalOptionSet> {
        self.0.pages(
            "/gatepass.v1.ApprovalOptions/List",
            filter.into(),
            move |meta, filter| api::ApprovalOptionsListRequest { meta: Some(meta), filter },
            |answer: api::ApprovalOptionsListResponse| (answer.approval_options, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut api::ApprovalOptionSet),
    ) -> Result<api::ApprovalOptionSet> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.approval_options, "approval_options")?;
            change(&mut entity);
            let service = ApprovalOptions(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `ApprovalWorkflowApprovers`.
#[derive(Debug, Clone)]
pub struct ApprovalWorkflowApprovers(pub(super) Client);

impl ApprovalWorkflowApprovers {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::ApprovalWorkflowApprover) -> Result<v1::ApprovalWorkflowApprover> {
        let request = v1::ApprovalWorkflowApproverCreateRequest {
            meta: None,
            approval_workflow_approver: Some(entity),
        };
        let answer: Answer<v1::ApprovalWorkflowApproverCreateResponse> =
            self.0.call("/v1.ApprovalWorkflowApprovers/Create", &request).await?;
        let entity = part(answer.message.approval_workflow_approver, "approval_workflow_approver")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::ApprovalWorkflowApprover> {
        let answer = self.get_answer(id).await?;
        part(answer.message.approval_workflow_approver, "approval_workflow_approver")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::ApprovalWorkflowApproverGetResponse>> {
        let request =
            v1::ApprovalWorkflowApproverGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.ApprovalWorkflowApprovers/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::ApprovalWorkflowApproverDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::ApprovalWorkflowApproverDeleteResponse> =
            self.0.call("/v1.ApprovalWorkflowApprovers/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ApprovalWorkflowApprover> {
        self.0.pages(
            "/v1.ApprovalWorkflowApprovers/List",
            filter.into(),
            move |meta, filter| v1::ApprovalWorkflowApproverListRequest { meta: Some(meta), filter },
            |answer: v1::ApprovalWorkflowApproverListResponse| {
                (answer.approval_workflow_approvers, answer.meta)
            },
        )
    }
}

/// The service `ApprovalWorkflowApproversHistory`.
#[derive(Debug, Clone)]
pub struct ApprovalWorkflowApproversHistory(pub(super) Client);

impl ApprovalWorkflowApproversHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ApprovalWorkflowApproverHistory> {
        self.0.pages(
            "/v1.ApprovalWorkflowApproversHistory/List",
            filter.into(),
            move |meta, filter| v1::ApprovalWorkflowApproverHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::ApprovalWorkflowApproverHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `ApprovalWorkflowSteps`.
#[derive(Debug, Clone)]
pub struct ApprovalWorkflowSteps(pub(super) Client);

impl ApprovalWorkflowSteps {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::ApprovalWorkflowStep) -> Result<v1::ApprovalWorkflowStep> {
        let request =
            v1::ApprovalWorkflowStepCreateRequest { meta: None, approval_workflow_step: Some(entity) };
        let answer: Answer<v1::ApprovalWorkflowStepCreateResponse> =
            self.0.call("/v1.ApprovalWorkflowSteps/Create", &request).await?;
        let entity = part(answer.message.approval_workflow_step, "approval_workflow_step")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::ApprovalWorkflowStep> {
        let answer = self.get_answer(id).await?;
        part(answer.message.approval_workflow_step, "approval_workflow_step")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::ApprovalWorkflowStepGetResponse>> {
        let request = v1::ApprovalWorkflowStepGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.ApprovalWorkflowSteps/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::ApprovalWorkflowStepDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::ApprovalWorkflowStepDeleteResponse> =
            self.0.call("/v1.ApprovalWorkflowSteps/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ApprovalWorkflowStep> {
        self.0.pages(
            "/v1.ApprovalWorkflowSteps/List",
            filter.into(),
            move |meta, filter| v1::ApprovalWorkflowStepListRequest { meta: Some(meta), filter },
            |answer: v1::ApprovalWorkflowStepListResponse| (answer.approval_workflow_steps, answer.meta),
        )
    }
}

/// The service `ApprovalWorkflowStepsHistory`.
#[derive(Debug, Clone)]
pub struct ApprovalWorkflowStepsHistory(pub(super) Client);

impl ApprovalWorkflowStepsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ApprovalWorkflowStepHistory> {
        self.0.pages(
            "/v1.ApprovalWorkflowStepsHistory/List",
            filter.into(),
            move |meta, filter| v1::ApprovalWorkflowStepHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::ApprovalWorkflowStepHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `ApprovalWorkflows`.
#[derive(Debug, Clone)]
pub struct ApprovalWorkflows(pub(super) Client);

impl ApprovalWorkflows {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::ApprovalWorkflow) -> Result<v1::ApprovalWorkflow> {
        let request = v1::ApprovalWorkflowCreateRequest { meta: None, approval_workflow: Some(entity) };
        let answer: Answer<v1::ApprovalWorkflowCreateResponse> =
            self.0.call("/v1.ApprovalWorkflows/Create", &request).await?;
        let entity = part(answer.message.approval_workflow, "approval_workflow")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::ApprovalWorkflow> {
        let answer = self.get_answer(id).await?;
        part(answer.message.approval_workflow, "approval_workflow")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::ApprovalWorkflowGetResponse>> {
        let request = v1::ApprovalWorkflowGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.ApprovalWorkflows/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::ApprovalWorkflowDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::ApprovalWorkflowDeleteResponse> =
            self.0.call("/v1.ApprovalWorkflows/Delete", &request).await?;
        Ok(())
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::ApprovalWorkflow) -> Result<v1::ApprovalWorkflow> {
        let request = v1::ApprovalWorkflowUpdateRequest { meta: None, approval_workflow: Some(entity) };
        let answer: Answer<v1::ApprovalWorkflowUpdateResponse> =
            self.0.call("/v1.ApprovalWorkflows/Update", &request).await?;
        let entity = part(answer.message.approval_workflow, "approval_workflow")?;
        Ok(entity)
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ApprovalWorkflow> {
        self.0.pages(
            "/v1.ApprovalWorkflows/List",
            filter.into(),
            move |meta, filter| v1::ApprovalWorkflowListRequest { meta: Some(meta), filter },
            |answer: v1::ApprovalWorkflowListResponse| (answer.approval_workflows, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::ApprovalWorkflow),
    ) -> Result<v1::ApprovalWorkflow> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.approval_workflow, "approval_workflow")?;
            change(&mut entity);
            let service = ApprovalWorkflows(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `ApprovalWorkflowsHistory`.
#[derive(Debug, Clone)]
pub struct ApprovalWorkflowsHistory(pub(super) Client);

impl ApprovalWorkflowsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ApprovalWorkflowHistory> {
        self.0.pages(
            "/v1.ApprovalWorkflowsHistory/List",
            filter.into(),
            move |meta, filter| v1::ApprovalWorkflowHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::ApprovalWorkflowHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `AuthorizationPolicies`.
#[derive(Debug, Clone)]
pub struct AuthorizationPolicies(pub(super) Client);

impl AuthorizationPolicies {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::AuthorizationPolicy) -> Result<v1::AuthorizationPolicy> {
        let request = v1::AuthorizationPolicyCreateRequest { meta: None, authorization_policy: Some(entity) };
        let answer: Answer<v1::AuthorizationPolicyCreateResponse> =
            self.0.call("/v1.AuthorizationPolicies/Create", &request).await?;
        let entity = part(answer.message.authorization_policy, "authorization_policy")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::AuthorizationPolicy> {
        let answer = self.get_answer(id).await?;
        part(answer.message.authorization_policy, "authorization_policy")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::AuthorizationPolicyGetResponse>> {
        let request = v1::AuthorizationPolicyGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.AuthorizationPolicies/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::AuthorizationPolicy) -> Result<v1::AuthorizationPolicy> {
        let request = v1::AuthorizationPolicyUpdateRequest {
            meta: None,
            id: entity.id.clone(),
            authorization_policy: Some(entity),
        };
        let answer: Answer<v1::AuthorizationPolicyUpdateResponse> =
            self.0.call("/v1.AuthorizationPolicies/Update", &request).await?;
        let entity = part(answer.message.authorization_policy, "authorization_policy")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::AuthorizationPolicyDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::AuthorizationPolicyDeleteResponse> =
            self.0.call("/v1.AuthorizationPolicies/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::AuthorizationPolicy> {
        self.0.pages(
            "/v1.AuthorizationPolicies/List",
            filter.into(),
            move |meta, filter| v1::AuthorizationPolicyListRequest { meta: Some(meta), filter },
            |answer: v1::AuthorizationPolicyListResponse| (answer.authorization_policies, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::AuthorizationPolicy),
    ) -> Result<v1::AuthorizationPolicy> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.authorization_policy, "authorization_policy")?;
            change(&mut entity);
            let service = AuthorizationPolicies(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `Conditions`.
#[derive(Debug, Clone)]
pub struct Conditions(pub(super) Client);

impl Conditions {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: api::Condition) -> Result<api::Condition> {
        let request = api::ConditionCreateRequest { meta: None, condition: Some(entity) };
        let answer: Answer<api::ConditionCreateResponse> =
            self.0.call("/gatepass.v1.Conditions/Create", &request).await?;
        let entity = part(answer.message.condition, "condition")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<api::Condition> {
        let answer = self.get_answer(id).await?;
        part(answer.message.condition, "condition")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<api::ConditionGetResponse>> {
        let request = api::ConditionGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/gatepass.v1.Conditions/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = api::ConditionDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<api::ConditionDeleteResponse> =
            self.0.call("/gatepass.v1.Conditions/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<api::Condition> {
        self.0.pages(
            "/gatepass.v1.Conditions/List",
            filter.into(),
            move |meta, filter| api::ConditionListRequest { meta: Some(meta), filter },
            |answer: api::ConditionListResponse| (answer.conditions, answer.meta),
        )
    }

    /// It holds from now on.
    pub async fn set(&self, request: api::ConditionSetRequest) -> Result<api::ConditionSetResponse> {
        Ok(self.0.call("/gatepass.v1.Conditions/Set", &request).await?.message)
    }

    /// It holds no longer: what is bound to it ends.
    pub async fn clear(&self, request: api::ConditionClearRequest) -> Result<api::ConditionClearResponse> {
        Ok(self.0.call("/gatepass.v1.Conditions/Clear", &request).await?.message)
    }
}

/// The service `ControlPanel`.
#[derive(Debug, Clone)]
pub struct ControlPanel(pub(super) Client);

impl ControlPanel {
    /// `ControlPanel.GetSSHCAPublicKey`.
    pub async fn get_sshca_public_key(
        &self,
        request: v1::ControlPanelGetSshcaPublicKeyRequest,
    ) -> Result<v1::ControlPanelGetSshcaPublicKeyResponse> {
        Ok(self.0.call("/v1.ControlPanel/GetSSHCAPublicKey", &request).await?.message)
    }

    /// `ControlPanel.GetRDPCAPublicKey`.
    pub async fn get_rdpca_public_key(
        &self,
        request: v1::ControlPanelGetRdpcaPublicKeyRequest,
    ) -> Result<v1::ControlPanelGetRdpcaPublicKeyResponse> {
        Ok(self.0.call("/v1.ControlPanel/GetRDPCAPublicKey", &request).await?.message)
    }

    /// `ControlPanel.GetOrgURLInfo`.
    pub async fn get_org_url_info(
        &self,
        request: v1::ControlPanelGetOrgUrlInfoRequest,
    ) -> Result<v1::ControlPanelGetOrgUrlInfoResponse> {
        Ok(self.0.call("/v1.ControlPanel/GetOrgURLInfo", &request).await?.message)
    }

    /// `ControlPanel.VerifyJWT`.
    pub async fn verify_jwt(
        &self,
        request: v1::ControlPanelVerifyJwtRequest,
    ) -> Result<v1::ControlPanelVerifyJwtResponse> {
        Ok(self.0.call("/v1.ControlPanel/VerifyJWT", &request).await?.message)
    }
}

/// The service `Credentials`.
#[derive(Debug, Clone)]
pub struct Credentials(pub(super) Client);

impl Credentials {
    /// For another account, the caller must hold every permission the credential would (RULES 4.3).
    pub async fn create(
        &self,
        request: api::CredentialCreateRequest,
    ) -> Result<api::CredentialCreateResponse> {
        Ok(self.0.call("/gatepass.v1.Credentials/Create", &request).await?.message)
    }

    /// All of them, in the order of their ids.
    pub fn list(&self, account: &str) -> Pages<api::Credential> {
        let account = account.to_owned();

        self.0.cursor_pages(
            "/gatepass.v1.Credentials/List",
            move |cursor, limit| api::CredentialListRequest { account: account.clone(), cursor, limit },
            |answer: api::CredentialListResponse| (answer.credentials, answer.next_cursor),
        )
    }

    /// A bearer token for JSON over HTTP. The call must bear the fresh signature; the token acts as its credential and
    /// ends with it (RULES 5.4). A credential has at most 8 live tokens.
    pub async fn create_token(
        &self,
        request: api::CredentialCreateTokenRequest,
    ) -> Result<api::CredentialCreateTokenResponse> {
        Ok(self.0.call("/gatepass.v1.Credentials/CreateToken", &request).await?.message)
    }

    /// The key stops working at once.
    pub async fn revoke(
        &self,
        request: api::CredentialRevokeRequest,
    ) -> Result<api::CredentialRevokeResponse> {
        Ok(self.0.call("/gatepass.v1.Credentials/Revoke", &request).await?.message)
    }
}

/// The service `Delegations`.
#[derive(Debug, Clone)]
pub struct Delegations(pub(super) Client);

impl Delegations {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: api::Delegation) -> Result<api::Delegation> {
        let request = api::DelegationCreateRequest { meta: None, delegation: Some(entity) };
        let answer: Answer<api::DelegationCreateResponse> =
            self.0.call("/gatepass.v1.Delegations/Create", &request).await?;
        let entity = part(answer.message.delegation, "delegation")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<api::Delegation> {
        let answer = self.get_answer(id).await?;
        part(answer.message.delegation, "delegation")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<api::DelegationGetResponse>> {
        let request = api::DelegationGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/gatepass.v1.Delegations/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = api::DelegationDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<api::DelegationDeleteResponse> =
            self.0.call("/gatepass.v1.Delegations/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<api::Delegation> {
        self.0.pages(
            "/gatepass.v1.Delegations/List",
            filter.into(),
            move |meta, filter| api::DelegationListRequest { meta: Some(meta), filter },
            |answer: api::DelegationListResponse| (answer.delegations, answer.meta),
        )
    }
}

/// The service `DiscoveryConnectors`.
#[derive(Debug, Clone)]
pub struct DiscoveryConnectors(pub(super) Client);

impl DiscoveryConnectors {
    /// Creates one and returns it as it was stored.
    pub async fn create<T: Into<v1::Connector> + TryFrom<v1::Connector>>(&self, entity: T) -> Result<T> {
        let request = v1::ConnectorCreateRequest { meta: None, connector: Some(entity.into()) };
        let answer: Answer<v1::ConnectorCreateResponse> =
            self.0.call("/v1.DiscoveryConnectors/Create", &request).await?;
        let entity = part(answer.message.connector, "connector")?;
        kind(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Connector> {
        let answer = self.get_answer(id).await?;
        part(answer.message.connector, "connector")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::ConnectorGetResponse>> {
        let request = v1::ConnectorGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.DiscoveryConnectors/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update<T: Into<v1::Connector> + TryFrom<v1::Connector>>(&self, entity: T) -> Result<T> {
        let entity: v1::Connector = entity.into();
        let request =
            v1::ConnectorUpdateRequest { meta: None, id: entity.id().to_owned(), connector: Some(entity) };
        let answer: Answer<v1::ConnectorUpdateResponse> =
            self.0.call("/v1.DiscoveryConnectors/Update", &request).await?;
        let entity = part(answer.message.connector, "connector")?;
        kind(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::ConnectorDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::ConnectorDeleteResponse> =
            self.0.call("/v1.DiscoveryConnectors/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Connector> {
        self.0.pages(
            "/v1.DiscoveryConnectors/List",
            filter.into(),
            move |meta, filter| v1::ConnectorListRequest { meta: Some(meta), filter },
            |answer: v1::ConnectorListResponse| (answer.connectors, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::Connector),
    ) -> Result<v1::Connector> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.connector, "connector")?;
            change(&mut entity);
            let service = DiscoveryConnectors(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `GrantedAccountEntitlements`.
#[derive(Debug, Clone)]
pub struct GrantedAccountEntitlements(pub(super) Client);

impl GrantedAccountEntitlements {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, account_id: &str, filter: impl Into<Filter>) -> Pages<v1::GrantedAccountEntitlement> {
        let account_id = account_id.to_owned();

        self.0.pages(
            "/v1.GrantedAccountEntitlements/List",
            filter.into(),
            move |meta, filter| v1::GrantedAccountEntitlementListRequest {
                meta: Some(meta),
                account_id: account_id.clone(),
                filter,
            },
            |answer: v1::GrantedAccountEntitlementListResponse| {
                (answer.granted_account_entitlements, answer.meta)
            },
        )
    }
}

/// The service `GrantedResourceEntitlements`.
#[derive(Debug, Clone)]
pub struct GrantedResourceEntitlements(pub(super) Client);

impl GrantedResourceEntitlements {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(
        &self,
        resource_id: &str,
        filter: impl Into<Filter>,
    ) -> Pages<v1::GrantedResourceEntitlement> {
        let resource_id = resource_id.to_owned();

        self.0.pages(
            "/v1.GrantedResourceEntitlements/List",
            filter.into(),
            move |meta, filter| v1::GrantedResourceEntitlementListRequest {
                meta: Some(meta),
                resource_id: resource_id.clone(),
                filter,
            },
            |answer: v1::GrantedResourceEntitlementListResponse| {
                (answer.granted_resource_entitlements, answer.meta)
            },
        )
    }
}

/// The service `GrantedRoleEntitlements`.
#[derive(Debug, Clone)]
pub struct GrantedRoleEntitlements(pub(super) Client);

impl GrantedRoleEntitlements {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, role_id: &str, filter: impl Into<Filter>) -> Pages<v1::GrantedRoleEntitlement> {
        let role_id = role_id.to_owned();

        self.0.pages(
            "/v1.GrantedRoleEntitlements/List",
            filter.into(),
            move |meta, filter| v1::GrantedRoleEntitlementListRequest {
                meta: Some(meta),
                role_id: role_id.clone(),
                filter,
            },
            |answer: v1::GrantedRoleEntitlementListResponse| (answer.granted_role_entitlements, answer.meta),
        )
    }
}

/// The service `Groups`.
#[derive(Debug, Clone)]
pub struct Groups(pub(super) Client);

impl Groups {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::Group) -> Result<v1::Group> {
        let request = v1::GroupCreateRequest { meta: None, group: Some(entity) };
        let answer: Answer<v1::GroupCreateResponse> = self.0.call("/v1.Groups/Create", &request).await?;
        let entity = part(answer.message.group, "group")?;
        Ok(entity)
    }

    /// `Groups.CreateFromRoles`.
    pub async fn create_from_roles(
        &self,
        request: v1::GroupCreateFromRolesRequest,
    ) -> Result<v1::GroupCreateFromRolesResponse> {
        Ok(self.0.call("/v1.Groups/CreateFromRoles", &request).await?.message)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Group> {
        let answer = self.get_answer(id).await?;
        part(answer.message.group, "group")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::GroupGetResponse>> {
        let request = v1::GroupGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.Groups/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::Group) -> Result<v1::Group> {
        let request = v1::GroupUpdateRequest { meta: None, id: entity.id.clone(), group: Some(entity) };
        let answer: Answer<v1::GroupUpdateResponse> = self.0.call("/v1.Groups/Update", &request).await?;
        let entity = part(answer.message.group, "group")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::GroupDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::GroupDeleteResponse> = self.0.call("/v1.Groups/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Group> {
        self.0.pages(
            "/v1.Groups/List",
            filter.into(),
            move |meta, filter| v1::GroupListRequest { meta: Some(meta), filter },
            |answer: v1::GroupListResponse| (answer.groups, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, id: &str, mut change: impl FnMut(&mut v1::Group)) -> Result<v1::Group> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.group, "group")?;
            change(&mut entity);
            let service = Groups(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `GroupsHistory`.
#[derive(Debug, Clone)]
pub struct GroupsHistory(pub(super) Client);

impl GroupsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::GroupHistory> {
        self.0.pages(
            "/v1.GroupsHistory/List",
            filter.into(),
            move |meta, filter| v1::GroupHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::GroupHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `GroupsRoles`.
#[derive(Debug, Clone)]
pub struct GroupsRoles(pub(super) Client);

impl GroupsRoles {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::GroupRole) -> Result<v1::GroupRole> {
        let request = v1::GroupRoleCreateRequest { meta: None, group_role: Some(entity) };
        let answer: Answer<v1::GroupRoleCreateResponse> =
            self.0.call("/v1.GroupsRoles/Create", &request).await?;
        let entity = part(answer.message.group_role, "group_role")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::GroupRole> {
        let answer = self.get_answer(id).await?;
        part(answer.message.group_role, "group_role")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::GroupRoleGetResponse>> {
        let request = v1::GroupRoleGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.GroupsRoles/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::GroupRoleDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::GroupRoleDeleteResponse> = self.0.call("/v1.GroupsRoles/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::GroupRole> {
        self.0.pages(
            "/v1.GroupsRoles/List",
            filter.into(),
            move |meta, filter| v1::GroupRoleListRequest { meta: Some(meta), filter },
            |answer: v1::GroupRoleListResponse| (answer.groups_roles, answer.meta),
        )
    }
}

/// The service `GroupsRolesHistory`.
#[derive(Debug, Clone)]
pub struct GroupsRolesHistory(pub(super) Client);

impl GroupsRolesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::GroupRoleHistory> {
        self.0.pages(
            "/v1.GroupsRolesHistory/List",
            filter.into(),
            move |meta, filter| v1::GroupRoleHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::GroupRoleHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `HealthChecks`.
#[derive(Debug, Clone)]
pub struct HealthChecks(pub(super) Client);

impl HealthChecks {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Healthcheck> {
        self.0.pages(
            "/v1.HealthChecks/List",
            filter.into(),
            move |meta, filter| v1::HealthcheckListRequest { meta: Some(meta), filter },
            |answer: v1::HealthcheckListResponse| (answer.healthchecks, answer.meta),
        )
    }
}

/// The service `IdentityAliases`.
#[derive(Debug, Clone)]
pub struct IdentityAliases(pub(super) Client);

impl IdentityAliases {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::IdentityAlias) -> Result<v1::IdentityAlias> {
        let request = v1::IdentityAliasCreateRequest { meta: None, identity_alias: Some(entity) };
        let answer: Answer<v1::IdentityAliasCreateResponse> =
            self.0.call("/v1.IdentityAliases/Create", &request).await?;
        let entity = part(answer.message.identity_alias, "identity_alias")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::IdentityAlias> {
        let answer = self.get_answer(id).await?;
        part(answer.message.identity_alias, "identity_alias")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::IdentityAliasGetResponse>> {
        let request = v1::IdentityAliasGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.IdentityAliases/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::IdentityAlias) -> Result<v1::IdentityAlias> {
        let request = v1::IdentityAliasUpdateRequest {
            meta: None,
            id: entity.id.clone(),
            identity_alias: Some(entity),
        };
        let answer: Answer<v1::IdentityAliasUpdateResponse> =
            self.0.call("/v1.IdentityAliases/Update", &request).await?;
        let entity = part(answer.message.identity_alias, "identity_alias")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::IdentityAliasDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::IdentityAliasDeleteResponse> =
            self.0.call("/v1.IdentityAliases/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::IdentityAlias> {
        self.0.pages(
            "/v1.IdentityAliases/List",
            filter.into(),
            move |meta, filter| v1::IdentityAliasListRequest { meta: Some(meta), filter },
            |answer: v1::IdentityAliasListResponse| (answer.identity_aliases, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::IdentityAlias),
    ) -> Result<v1::IdentityAlias> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.identity_alias, "identity_alias")?;
            change(&mut entity);
            let service = IdentityAliases(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `IdentityAliasesHistory`.
#[derive(Debug, Clone)]
pub struct IdentityAliasesHistory(pub(super) Client);

impl IdentityAliasesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::IdentityAliasHistory> {
        self.0.pages(
            "/v1.IdentityAliasesHistory/List",
            filter.into(),
            move |meta, filter| v1::IdentityAliasHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::IdentityAliasHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `IdentitySets`.
#[derive(Debug, Clone)]
pub struct IdentitySets(pub(super) Client);

impl IdentitySets {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::IdentitySet) -> Result<v1::IdentitySet> {
        let request = v1::IdentitySetCreateRequest { meta: None, identity_set: Some(entity) };
        let answer: Answer<v1::IdentitySetCreateResponse> =
            self.0.call("/v1.IdentitySets/Create", &request).await?;
        let entity = part(answer.message.identity_set, "identity_set")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::IdentitySet> {
        let answer = self.get_answer(id).await?;
        part(answer.message.identity_set, "identity_set")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::IdentitySetGetResponse>> {
        let request = v1::IdentitySetGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.IdentitySets/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::IdentitySet) -> Result<v1::IdentitySet> {
        let request =
            v1::IdentitySetUpdateRequest { meta: None, id: entity.id.clone(), identity_set: Some(entity) };
        let answer: Answer<v1::IdentitySetUpdateResponse> =
            self.0.call("/v1.IdentitySets/Update", &request).await?;
        let entity = part(answer.message.identity_set, "identity_set")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::IdentitySetDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::IdentitySetDeleteResponse> =
            self.0.call("/v1.IdentitySets/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::IdentitySet> {
        self.0.pages(
            "/v1.IdentitySets/List",
            filter.into(),
            move |meta, filter| v1::IdentitySetListRequest { meta: Some(meta), filter },
            |answer: v1::IdentitySetListResponse| (answer.identity_sets, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::IdentitySet),
    ) -> Result<v1::IdentitySet> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.identity_set, "identity_set")?;
            change(&mut entity);
            let service = IdentitySets(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `IdentitySetsHistory`.
#[derive(Debug, Clone)]
pub struct IdentitySetsHistory(pub(super) Client);

impl IdentitySetsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::IdentitySetHistory> {
        self.0.pages(
            "/v1.IdentitySetsHistory/List",
            filter.into(),
            move |meta, filter| v1::IdentitySetHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::IdentitySetHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `KeyScopes`.
#[derive(Debug, Clone)]
pub struct KeyScopes(pub(super) Client);

impl KeyScopes {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: api::KeyScope) -> Result<api::KeyScope> {
        let request = api::KeyScopeCreateRequest { meta: None, key_scope: Some(entity) };
        let answer: Answer<api::KeyScopeCreateResponse> =
            self.0.call("/gatepass.v1.KeyScopes/Create", &request).await?;
        let entity = part(answer.message.key_scope, "key_scope")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<api::KeyScope> {
        let answer = self.get_answer(id).await?;
        part(answer.message.key_scope, "key_scope")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<api::KeyScopeGetResponse>> {
        let request = api::KeyScopeGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/gatepass.v1.KeyScopes/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = api::KeyScopeDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<api::KeyScopeDeleteResponse> =
            self.0.call("/gatepass.v1.KeyScopes/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<api::KeyScope> {
        self.0.pages(
            "/gatepass.v1.KeyScopes/List",
            filter.into(),
            move |meta, filter| api::KeyScopeListRequest { meta: Some(meta), filter },
            |answer: api::KeyScopeListResponse| (answer.key_scopes, answer.meta),
        )
    }
}

/// The service `ManagedSecrets`.
#[derive(Debug, Clone)]
pub struct ManagedSecrets(pub(super) Client);

impl ManagedSecrets {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ManagedSecret> {
        self.0.pages(
            "/v1.ManagedSecrets/List",
            filter.into(),
            move |meta, filter| v1::ManagedSecretListRequest { meta: Some(meta), filter },
            |answer: v1::ManagedSecretListResponse| (answer.managed_secrets, answer.meta),
        )
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list_by_actor(&self, filter: impl Into<Filter>) -> Pages<v1::ManagedSecret> {
        self.0.pages(
            "/v1.ManagedSecrets/ListByActor",
            filter.into(),
            move |meta, filter| v1::ManagedSecretListRequest { meta: Some(meta), filter },
            |answer: v1::ManagedSecretListResponse| (answer.managed_secrets, answer.meta),
        )
    }

    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::ManagedSecret) -> Result<v1::ManagedSecret> {
        let request = v1::ManagedSecretCreateRequest { meta: None, managed_secret: Some(entity) };
        let answer: Answer<v1::ManagedSecretCreateResponse> =
            self.0.call("/v1.ManagedSecrets/Create", &request).await?;
        let entity = part(answer.message.managed_secret, "managed_secret")?;
        Ok(entity)
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::ManagedSecret) -> Result<v1::ManagedSecret> {
        let request = v1::ManagedSecretUpdateRequest {
            meta: None,
            id: entity.id.clone(),
            managed_secret: Some(entity),
        };
        let answer: Answer<v1::ManagedSecretUpdateResponse> =
            self.0.call("/v1.ManagedSecrets/Update", &request).await?;
        let entity = part(answer.message.managed_secret, "managed_secret")?;
        Ok(entity)
    }

    /// `ManagedSecrets.Rotate`.
    pub async fn rotate(
        &self,
        request: v1::ManagedSecretRotateRequest,
    ) -> Result<v1::ManagedSecretRotateResponse> {
        Ok(self.0.call("/v1.ManagedSecrets/Rotate", &request).await?.message)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::ManagedSecretDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::ManagedSecretDeleteResponse> =
            self.0.call("/v1.ManagedSecrets/Delete", &request).await?;
        Ok(())
    }

    /// `ManagedSecrets.ForceDelete`.
    pub async fn force_delete(
        &self,
        request: v1::ManagedSecretDeleteRequest,
    ) -> Result<v1::ManagedSecretDeleteResponse> {
        Ok(self.0.call("/v1.ManagedSecrets/ForceDelete", &request).await?.message)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::ManagedSecret> {
        let answer = self.get_answer(id).await?;
        part(answer.message.managed_secret, "managed_secret")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::ManagedSecretGetResponse>> {
        let request = v1::ManagedSecretGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.ManagedSecrets/Get", &request).await
    }

    /// `ManagedSecrets.Retrieve`.
    pub async fn retrieve(
        &self,
        request: v1::ManagedSecretRetrieveRequest,
    ) -> Result<v1::ManagedSecretRetrieveResponse> {
        Ok(self.0.call("/v1.ManagedSecrets/Retrieve", &request).await?.message)
    }

    /// `ManagedSecrets.Validate`.
    pub async fn validate(
        &self,
        request: v1::ManagedSecretValidateRequest,
    ) -> Result<v1::ManagedSecretValidateResponse> {
        Ok(self.0.call("/v1.ManagedSecrets/Validate", &request).await?.message)
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn logs(&self, filter: impl Into<Filter>) -> Pages<v1::ManagedSecretLog> {
        self.0.pages(
            "/v1.ManagedSecrets/Logs",
            filter.into(),
            move |meta, filter| v1::ManagedSecretLogsRequest { meta: Some(meta), filter },
            |answer: v1::ManagedSecretLogsResponse| (answer.managed_secret_logs, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::ManagedSecret),
    ) -> Result<v1::ManagedSecret> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.managed_secret, "managed_secret")?;
            change(&mut entity);
            let service = ManagedSecrets(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `Nodes`.
#[derive(Debug, Clone)]
pub struct Nodes(pub(super) Client);

impl Nodes {
    /// Creates one and returns it as it was stored. What else the answer holds (a key, shown this once) is in `create_response`.
    pub async fn create<T: Into<v1::Node> + TryFrom<v1::Node>>(&self, entity: T) -> Result<T> {
        let request = v1::NodeCreateRequest { meta: None, node: Some(entity.into()) };
        let answer: Answer<v1::NodeCreateResponse> = self.0.call("/v1.Nodes/Create", &request).await?;
        let entity = part(answer.message.node, "node")?;
        kind(entity)
    }

    /// Creates one and returns the whole answer, with the keys it shows this once.
    pub async fn create_response(&self, entity: impl Into<v1::Node>) -> Result<v1::NodeCreateResponse> {
        let request = v1::NodeCreateRequest { meta: None, node: Some(entity.into()) };
        Ok(self.0.call("/v1.Nodes/Create", &request).await?.message)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Node> {
        let answer = self.get_answer(id).await?;
        part(answer.message.node, "node")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::NodeGetResponse>> {
        let request = v1::NodeGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.Nodes/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update<T: Into<v1::Node> + TryFrom<v1::Node>>(&self, entity: T) -> Result<T> {
        let entity: v1::Node = entity.into();
        let request = v1::NodeUpdateRequest { meta: None, id: entity.id().to_owned(), node: Some(entity) };
        let answer: Answer<v1::NodeUpdateResponse> = self.0.call("/v1.Nodes/Update", &request).await?;
        let entity = part(answer.message.node, "node")?;
        kind(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::NodeDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::NodeDeleteResponse> = self.0.call("/v1.Nodes/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Node> {
        self.0.pages(
            "/v1.Nodes/List",
            filter.into(),
            move |meta, filter| v1::NodeListRequest { meta: Some(meta), filter },
            |answer: v1::NodeListResponse| (answer.nodes, answer.meta),
        )
    }

    /// `Nodes.TCPProbe`.
    pub async fn tcp_probe(&self, request: v1::NodeTcpProbeRequest) -> Result<v1::NodeTcpProbeResponse> {
        Ok(self.0.call("/v1.Nodes/TCPProbe", &request).await?.message)
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, id: &str, mut change: impl FnMut(&mut v1::Node)) -> Result<v1::Node> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.node, "node")?;
            change(&mut entity);
            let service = Nodes(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `NodesHistory`.
#[derive(Debug, Clone)]
pub struct NodesHistory(pub(super) Client);

impl NodesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::NodeHistory> {
        self.0.pages(
            "/v1.NodesHistory/List",
            filter.into(),
            move |meta, filter| v1::NodeHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::NodeHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `OrganizationHistory`.
#[derive(Debug, Clone)]
pub struct OrganizationHistory(pub(super) Client);

impl OrganizationHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::OrganizationHistoryRecord> {
        self.0.pages(
            "/v1.OrganizationHistory/List",
            filter.into(),
            move |meta, filter| v1::OrganizationHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::OrganizationHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `Organizations`.
#[derive(Debug, Clone)]
pub struct Organizations(pub(super) Client);

impl Organizations {
    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::Organization) -> Result<v1::Organization> {
        let request = v1::OrganizationUpdateRequest { meta: None, organization: Some(entity) };
        let answer: Answer<v1::OrganizationUpdateResponse> =
            self.0.call("/v1.Organizations/Update", &request).await?;
        let entity = part(answer.message.organization, "organization")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self) -> Result<v1::Organization> {
        let answer = self.get_answer().await?;
        part(answer.message.organization, "organization")
    }

    async fn get_answer(&self) -> Result<Answer<v1::OrganizationGetResponse>> {
        let request = v1::OrganizationGetRequest { meta: self.0.get_metadata() };
        self.0.call("/v1.Organizations/Get", &request).await
    }

    /// `Organizations.GetMFA`.
    pub async fn get_mfa(
        &self,
        request: v1::OrganizationGetMfaRequest,
    ) -> Result<v1::OrganizationGetMfaResponse> {
        Ok(self.0.call("/v1.Organizations/GetMFA", &request).await?.message)
    }

    /// `Organizations.UpdateMFA`.
    pub async fn update_mfa(
        &self,
        request: v1::OrganizationUpdateMfaRequest,
    ) -> Result<v1::OrganizationUpdateMfaResponse> {
        Ok(self.0.call("/v1.Organizations/UpdateMFA", &request).await?.message)
    }

    /// `Organizations.TestMFA`.
    pub async fn test_mfa(
        &self,
        request: v1::OrganizationTestMfaRequest,
    ) -> Result<v1::OrganizationTestMfaResponse> {
        Ok(self.0.call("/v1.Organizations/TestMFA", &request).await?.message)
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, mut change: impl FnMut(&mut v1::Organization)) -> Result<v1::Organization> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer().await?;
            let mut entity = part(answer.message.organization, "organization")?;
            change(&mut entity);
            let service = Organizations(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `PeeringGroupNodes`.
#[derive(Debug, Clone)]
pub struct PeeringGroupNodes(pub(super) Client);

impl PeeringGroupNodes {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::PeeringGroupNode) -> Result<v1::PeeringGroupNode> {
        let request = v1::PeeringGroupNodeCreateRequest { meta: None, peering_group_node: Some(entity) };
        let answer: Answer<v1::PeeringGroupNodeCreateResponse> =
            self.0.call("/v1.PeeringGroupNodes/Create", &request).await?;
        let entity = part(answer.message.peering_group_node, "peering_group_node")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::PeeringGroupNodeDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::PeeringGroupNodeDeleteResponse> =
            self.0.call("/v1.PeeringGroupNodes/Delete", &request).await?;
        Ok(())
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::PeeringGroupNode> {
        let answer = self.get_answer(id).await?;
        part(answer.message.peering_group_node, "peering_group_node")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::PeeringGroupNodeGetResponse>> {
        let request = v1::PeeringGroupNodeGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.PeeringGroupNodes/Get", &request).await
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::PeeringGroupNode> {
        self.0.pages(
            "/v1.PeeringGroupNodes/List",
            filter.into(),
            move |meta, filter| v1::PeeringGroupNodeListRequest { meta: Some(meta), filter },
            |answer: v1::PeeringGroupNodeListResponse| (answer.peering_group_nodes, answer.meta),
        )
    }
}

/// The service `PeeringGroupPeers`.
#[derive(Debug, Clone)]
pub struct PeeringGroupPeers(pub(super) Client);

impl PeeringGroupPeers {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::PeeringGroupPeer) -> Result<v1::PeeringGroupPeer> {
        let request = v1::PeeringGroupPeerCreateRequest { meta: None, peering_group_peer: Some(entity) };
        let answer: Answer<v1::PeeringGroupPeerCreateResponse> =
            self.0.call("/v1.PeeringGroupPeers/Create", &request).await?;
        let entity = part(answer.message.peering_group_peer, "peering_group_peer")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::PeeringGroupPeerDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::PeeringGroupPeerDeleteResponse> =
            self.0.call("/v1.PeeringGroupPeers/Delete", &request).await?;
        Ok(())
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::PeeringGroupPeer> {
        let answer = self.get_answer(id).await?;
        part(answer.message.peering_group_peer, "peering_group_peer")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::PeeringGroupPeerGetResponse>> {
        let request = v1::PeeringGroupPeerGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.PeeringGroupPeers/Get", &request).await
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::PeeringGroupPeer> {
        self.0.pages(
            "/v1.PeeringGroupPeers/List",
            filter.into(),
            move |meta, filter| v1::PeeringGroupPeerListRequest { meta: Some(meta), filter },
            |answer: v1::PeeringGroupPeerListResponse| (answer.peering_group_peers, answer.meta),
        )
    }
}

/// The service `PeeringGroupResources`.
#[derive(Debug, Clone)]
pub struct PeeringGroupResources(pub(super) Client);

impl PeeringGroupResources {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::PeeringGroupResource) -> Result<v1::PeeringGroupResource> {
        let request =
            v1::PeeringGroupResourceCreateRequest { meta: None, peering_group_resource: Some(entity) };
        let answer: Answer<v1::PeeringGroupResourceCreateResponse> =
            self.0.call("/v1.PeeringGroupResources/Create", &request).await?;
        let entity = part(answer.message.peering_group_resource, "peering_group_resource")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::PeeringGroupResourceDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::PeeringGroupResourceDeleteResponse> =
            self.0.call("/v1.PeeringGroupResources/Delete", &request).await?;
        Ok(())
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::PeeringGroupResource> {
        let answer = self.get_answer(id).await?;
        part(answer.message.peering_group_resource, "peering_group_resource")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::PeeringGroupResourceGetResponse>> {
        let request = v1::PeeringGroupResourceGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.PeeringGroupResources/Get", &request).await
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::PeeringGroupResource> {
        self.0.pages(
            "/v1.PeeringGroupResources/List",
            filter.into(),
            move |meta, filter| v1::PeeringGroupResourceListRequest { meta: Some(meta), filter },
            |answer: v1::PeeringGroupResourceListResponse| (answer.peering_group_resources, answer.meta),
        )
    }
}

/// The service `PeeringGroups`.
#[derive(Debug, Clone)]
pub struct PeeringGroups(pub(super) Client);

impl PeeringGroups {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::PeeringGroup) -> Result<v1::PeeringGroup> {
        let request = v1::PeeringGroupCreateRequest { meta: None, peering_group: Some(entity) };
        let answer: Answer<v1::PeeringGroupCreateResponse> =
            self.0.call("/v1.PeeringGroups/Create", &request).await?;
        let entity = part(answer.message.peering_group, "peering_group")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::PeeringGroupDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::PeeringGroupDeleteResponse> =
            self.0.call("/v1.PeeringGroups/Delete", &request).await?;
        Ok(())
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::PeeringGroup> {
        let answer = self.get_answer(id).await?;
        part(answer.message.peering_group, "peering_group")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::PeeringGroupGetResponse>> {
        let request = v1::PeeringGroupGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.PeeringGroups/Get", &request).await
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::PeeringGroup> {
        self.0.pages(
            "/v1.PeeringGroups/List",
            filter.into(),
            move |meta, filter| v1::PeeringGroupListRequest { meta: Some(meta), filter },
            |answer: v1::PeeringGroupListResponse| (answer.peering_groups, answer.meta),
        )
    }
}

/// The service `Policies`.
#[derive(Debug, Clone)]
pub struct Policies(pub(super) Client);

impl Policies {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::Policy) -> Result<v1::Policy> {
        let request = v1::PolicyCreateRequest { meta: None, policy: Some(entity) };
        let answer: Answer<v1::PolicyCreateResponse> = self.0.call("/v1.Policies/Create", &request).await?;
        let entity = part(answer.message.policy, "policy")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::PolicyDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::PolicyDeleteResponse> = self.0.call("/v1.Policies/Delete", &request).await?;
        Ok(())
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::Policy) -> Result<v1::Policy> {
        let request = v1::PolicyUpdateRequest { meta: None, id: entity.id.clone(), policy: Some(entity) };
        let answer: Answer<v1::PolicyUpdateResponse> = self.0.call("/v1.Policies/Update", &request).await?;
        let entity = part(answer.message.policy, "policy")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Policy> {
        let answer = self.get_answer(id).await?;
        part(answer.message.policy, "policy")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::PolicyGetResponse>> {
        let request = v1::PolicyGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.Policies/Get", &request).await
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Policy> {
        self.0.pages(
            "/v1.Policies/List",
            filter.into(),
            move |meta, filter| v1::PolicyListRequest { meta: Some(meta), filter },
            |answer: v1::PolicyListResponse| (answer.policies, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, id: &str, mut change: impl FnMut(&mut v1::Policy)) -> Result<v1::Policy> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.policy, "policy")?;
            change(&mut entity);
            let service = Policies(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `PoliciesHistory`.
#[derive(Debug, Clone)]
pub struct PoliciesHistory(pub(super) Client);

impl PoliciesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::PolicyHistory> {
        self.0.pages(
            "/v1.PoliciesHistory/List",
            filter.into(),
            move |meta, filter| v1::PoliciesHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::PoliciesHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `ProxyClusterKeys`.
#[derive(Debug, Clone)]
pub struct ProxyClusterKeys(pub(super) Client);

impl ProxyClusterKeys {
    /// Creates one and returns it as it was stored. What else the answer holds (a key, shown this once) is in `create_response`.
    pub async fn create(&self, entity: v1::ProxyClusterKey) -> Result<v1::ProxyClusterKey> {
        let request = v1::ProxyClusterKeyCreateRequest { meta: None, proxy_cluster_key: Some(entity) };
        let answer: Answer<v1::ProxyClusterKeyCreateResponse> =
            self.0.call("/v1.ProxyClusterKeys/Create", &request).await?;
        let entity = part(answer.message.proxy_cluster_key, "proxy_cluster_key")?;
        Ok(entity)
    }

    /// Creates one and returns the whole answer, with the keys it shows this once.
    pub async fn create_response(
        &self,
        entity: v1::ProxyClusterKey,
    ) -> Result<v1::ProxyClusterKeyCreateResponse> {
        let request = v1::ProxyClusterKeyCreateRequest { meta: None, proxy_cluster_key: Some(entity) };
        Ok(self.0.call("/v1.ProxyClusterKeys/Create", &request).await?.message)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::ProxyClusterKey> {
        let answer = self.get_answer(id).await?;
        part(answer.message.proxy_cluster_key, "proxy_cluster_key")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::ProxyClusterKeyGetResponse>> {
        let request = v1::ProxyClusterKeyGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.ProxyClusterKeys/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::ProxyClusterKeyDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::ProxyClusterKeyDeleteResponse> =
            self.0.call("/v1.ProxyClusterKeys/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ProxyClusterKey> {
        self.0.pages(
            "/v1.ProxyClusterKeys/List",
            filter.into(),
            move |meta, filter| v1::ProxyClusterKeyListRequest { meta: Some(meta), filter },
            |answer: v1::ProxyClusterKeyListResponse| (answer.proxy_cluster_keys, answer.meta),
        )
    }
}

/// The service `Queries`.
#[derive(Debug, Clone)]
pub struct Queries(pub(super) Client);

impl Queries {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Query> {
        self.0.pages(
            "/v1.Queries/List",
            filter.into(),
            move |meta, filter| v1::QueryListRequest { meta: Some(meta), filter },
            |answer: v1::QueryListResponse| (answer.queries, answer.meta),
        )
    }
}

/// The service `RemoteIdentities`.
#[derive(Debug, Clone)]
pub struct RemoteIdentities(pub(super) Client);

impl RemoteIdentities {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::RemoteIdentity) -> Result<v1::RemoteIdentity> {
        let request = v1::RemoteIdentityCreateRequest { meta: None, remote_identity: Some(entity) };
        let answer: Answer<v1::RemoteIdentityCreateResponse> =
            self.0.call("/v1.RemoteIdentities/Create", &request).await?;
        let entity = part(answer.message.remote_identity, "remote_identity")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::RemoteIdentity> {
        let answer = self.get_answer(id).await?;
        part(answer.message.remote_identity, "remote_identity")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::RemoteIdentityGetResponse>> {
        let request = v1::RemoteIdentityGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.RemoteIdentities/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::RemoteIdentity) -> Result<v1::RemoteIdentity> {
        let request = v1::RemoteIdentityUpdateRequest {
            meta: None,
            id: entity.id.clone(),
            remote_identity: Some(entity),
        };
        let answer: Answer<v1::RemoteIdentityUpdateResponse> =
            self.0.call("/v1.RemoteIdentities/Update", &request).await?;
        let entity = part(answer.message.remote_identity, "remote_identity")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::RemoteIdentityDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::RemoteIdentityDeleteResponse> =
            self.0.call("/v1.RemoteIdentities/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::RemoteIdentity> {
        self.0.pages(
            "/v1.RemoteIdentities/List",
            filter.into(),
            move |meta, filter| v1::RemoteIdentityListRequest { meta: Some(meta), filter },
            |answer: v1::RemoteIdentityListResponse| (answer.remote_identities, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::RemoteIdentity),
    ) -> Result<v1::RemoteIdentity> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.remote_identity, "remote_identity")?;
            change(&mut entity);
            let service = RemoteIdentities(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `RemoteIdentitiesHistory`.
#[derive(Debug, Clone)]
pub struct RemoteIdentitiesHistory(pub(super) Client);

impl RemoteIdentitiesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::RemoteIdentityHistory> {
        self.0.pages(
            "/v1.RemoteIdentitiesHistory/List",
            filter.into(),
            move |meta, filter| v1::RemoteIdentityHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::RemoteIdentityHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `RemoteIdentityGroups`.
#[derive(Debug, Clone)]
pub struct RemoteIdentityGroups(pub(super) Client);

impl RemoteIdentityGroups {
    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::RemoteIdentityGroup> {
        let answer = self.get_answer(id).await?;
        part(answer.message.remote_identity_group, "remote_identity_group")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::RemoteIdentityGroupGetResponse>> {
        let request = v1::RemoteIdentityGroupGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.RemoteIdentityGroups/Get", &request).await
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::RemoteIdentityGroup> {
        self.0.pages(
            "/v1.RemoteIdentityGroups/List",
            filter.into(),
            move |meta, filter| v1::RemoteIdentityGroupListRequest { meta: Some(meta), filter },
            |answer: v1::RemoteIdentityGroupListResponse| (answer.remote_identity_groups, answer.meta),
        )
    }
}

/// The service `RemoteIdentityGroupsHistory`.
#[derive(Debug, Clone)]
pub struct RemoteIdentityGroupsHistory(pub(super) Client);

impl RemoteIdentityGroupsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::RemoteIdentityGroupHistory> {
        self.0.pages(
            "/v1.RemoteIdentityGroupsHistory/List",
            filter.into(),
            move |meta, filter| v1::RemoteIdentityGroupHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::RemoteIdentityGroupHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `Replays`.
#[derive(Debug, Clone)]
pub struct Replays(pub(super) Client);

impl Replays {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ReplayChunk> {
        self.0.pages(
            "/v1.Replays/List",
            filter.into(),
            move |meta, filter| v1::ReplayListRequest { meta: Some(meta), filter },
            |answer: v1::ReplayListResponse| (answer.chunks, answer.meta),
        )
    }
}

/// The service `RequestSettings`.
#[derive(Debug, Clone)]
pub struct RequestSettings(pub(super) Client);

impl RequestSettings {
    /// The one with this id.
    pub async fn get(&self) -> Result<api::OrganizationRequestSettings> {
        let answer = self.get_answer().await?;
        part(answer.message.settings, "settings")
    }

    async fn get_answer(&self) -> Result<Answer<api::RequestSettingsGetResponse>> {
        let request = api::RequestSettingsGetRequest {};
        self.0.call("/gatepass.v1.RequestSettings/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(
        &self,
        entity: api::OrganizationRequestSettings,
    ) -> Result<api::OrganizationRequestSettings> {
        let request = api::RequestSettingsUpdateRequest { settings: Some(entity) };
        let answer: Answer<api::RequestSettingsUpdateResponse> =
            self.0.call("/gatepass.v1.RequestSettings/Update", &request).await?;
        let entity = part(answer.message.settings, "settings")?;
        Ok(entity)
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        mut change: impl FnMut(&mut api::OrganizationRequestSettings),
    ) -> Result<api::OrganizationRequestSettings> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer().await?;
            let mut entity = part(answer.message.settings, "settings")?;
            change(&mut entity);
            let service = RequestSettings(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `RequestableAccountEntitlements`.
#[derive(Debug, Clone)]
pub struct RequestableAccountEntitlements(pub(super) Client);

impl RequestableAccountEntitlements {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(
        &self,
        account_id: &str,
        filter: impl Into<Filter>,
    ) -> Pages<v1::RequestableAccountEntitlement> {
        let account_id = account_id.to_owned();

        self.0.pages(
            "/v1.RequestableAccountEntitlements/List",
            filter.into(),
            move |meta, filter| v1::RequestableAccountEntitlementListRequest {
                meta: Some(meta),
                account_id: account_id.clone(),
                filter,
            },
            |answer: v1::RequestableAccountEntitlementListResponse| {
                (answer.requestable_account_entitlements, answer.meta)
            },
        )
    }
}

/// The service `RequestableResourceEntitlements`.
#[derive(Debug, Clone)]
pub struct RequestableResourceEntitlements(pub(super) Client);

impl RequestableResourceEntitlements {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(
        &self,
        resource_id: &str,
        filter: impl Into<Filter>,
    ) -> Pages<v1::RequestableResourceEntitlement> {
        let resource_id = resource_id.to_owned();

        self.0.pages(
            "/v1.RequestableResourceEntitlements/List",
            filter.into(),
            move |meta, filter| v1::RequestableResourceEntitlementListRequest {
                meta: Some(meta),
                resource_id: resource_id.clone(),
                filter,
            },
            |answer: v1::RequestableResourceEntitlementListResponse| {
                (answer.requestable_resource_entitlements, answer.meta)
            },
        )
    }
}

/// The service `RequestableRoleEntitlements`.
#[derive(Debug, Clone)]
pub struct RequestableRoleEntitlements(pub(super) Client);

impl RequestableRoleEntitlements {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, role_id: &str, filter: impl Into<Filter>) -> Pages<v1::RequestableRoleEntitlement> {
        let role_id = role_id.to_owned();

        self.0.pages(
            "/v1.RequestableRoleEntitlements/List",
            filter.into(),
            move |meta, filter| v1::RequestableRoleEntitlementListRequest {
                meta: Some(meta),
                role_id: role_id.clone(),
                filter,
            },
            |answer: v1::RequestableRoleEntitlementListResponse| {
                (answer.requestable_role_entitlements, answer.meta)
            },
        )
    }
}

/// The service `Resources`.
#[derive(Debug, Clone)]
pub struct Resources(pub(super) Client);

impl Resources {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn enumerate_tags(&self, filter: impl Into<Filter>) -> Pages<v1::Tag> {
        self.0.pages(
            "/v1.Resources/EnumerateTags",
            filter.into(),
            move |meta, filter| v1::EnumerateTagsRequest { meta: Some(meta), filter },
            |answer: v1::EnumerateTagsResponse| (answer.matches, answer.meta),
        )
    }

    /// Creates one and returns it as it was stored.
    pub async fn create<T: Into<v1::Resource> + TryFrom<v1::Resource>>(&self, entity: T) -> Result<T> {
        let request = v1::ResourceCreateRequest { meta: None, resource: Some(entity.into()) };
        let answer: Answer<v1::ResourceCreateResponse> =
            self.0.call("/v1.Resources/Create", &request).await?;
        let entity = part(answer.message.resource, "resource")?;
        kind(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Resource> {
        let answer = self.get_answer(id).await?;
        part(answer.message.resource, "resource")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::ResourceGetResponse>> {
        let request = v1::ResourceGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.Resources/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update<T: Into<v1::Resource> + TryFrom<v1::Resource>>(&self, entity: T) -> Result<T> {
        let entity: v1::Resource = entity.into();
        let request =
            v1::ResourceUpdateRequest { meta: None, id: entity.id().to_owned(), resource: Some(entity) };
        let answer: Answer<v1::ResourceUpdateResponse> =
            self.0.call("/v1.Resources/Update", &request).await?;
        let entity = part(answer.message.resource, "resource")?;
        kind(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::ResourceDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::ResourceDeleteResponse> = self.0.call("/v1.Resources/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Resource> {
        self.0.pages(
            "/v1.Resources/List",
            filter.into(),
            move |meta, filter| v1::ResourceListRequest { meta: Some(meta), filter },
            |answer: v1::ResourceListResponse| (answer.resources, answer.meta),
        )
    }

    /// `Resources.Healthcheck`.
    pub async fn healthcheck(
        &self,
        request: v1::ResourceHealthcheckRequest,
    ) -> Result<v1::ResourceHealthcheckResponse> {
        Ok(self.0.call("/v1.Resources/Healthcheck", &request).await?.message)
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, id: &str, mut change: impl FnMut(&mut v1::Resource)) -> Result<v1::Resource> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.resource, "resource")?;
            change(&mut entity);
            let service = Resources(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `ResourcesHistory`.
#[derive(Debug, Clone)]
pub struct ResourcesHistory(pub(super) Client);

impl ResourcesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::ResourceHistory> {
        self.0.pages(
            "/v1.ResourcesHistory/List",
            filter.into(),
            move |meta, filter| v1::ResourceHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::ResourceHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `RoleGrants`.
#[derive(Debug, Clone)]
pub struct RoleGrants(pub(super) Client);

impl RoleGrants {
    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<api::RoleGrant> {
        let answer = self.get_answer(id).await?;
        part(answer.message.role_grant, "role_grant")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<api::RoleGrantGetResponse>> {
        let request = api::RoleGrantGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/gatepass.v1.RoleGrants/Get", &request).await
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<api::RoleGrant> {
        self.0.pages(
            "/gatepass.v1.RoleGrants/List",
            filter.into(),
            move |meta, filter| api::RoleGrantListRequest { meta: Some(meta), filter },
            |answer: api::RoleGrantListResponse| (answer.role_grants, answer.meta),
        )
    }
}

/// The service `RoleResources`.
#[derive(Debug, Clone)]
pub struct RoleResources(pub(super) Client);

impl RoleResources {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::RoleResource> {
        self.0.pages(
            "/v1.RoleResources/List",
            filter.into(),
            move |meta, filter| v1::RoleResourceListRequest { meta: Some(meta), filter },
            |answer: v1::RoleResourceListResponse| (answer.role_resources, answer.meta),
        )
    }
}

/// The service `RoleResourcesHistory`.
#[derive(Debug, Clone)]
pub struct RoleResourcesHistory(pub(super) Client);

impl RoleResourcesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::RoleResourceHistory> {
        self.0.pages(
            "/v1.RoleResourcesHistory/List",
            filter.into(),
            move |meta, filter| v1::RoleResourceHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::RoleResourceHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `Roles`.
#[derive(Debug, Clone)]
pub struct Roles(pub(super) Client);

impl Roles {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::Role) -> Result<v1::Role> {
        let request = v1::RoleCreateRequest { meta: None, role: Some(entity) };
        let answer: Answer<v1::RoleCreateResponse> = self.0.call("/v1.Roles/Create", &request).await?;
        let entity = part(answer.message.role, "role")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Role> {
        let answer = self.get_answer(id).await?;
        part(answer.message.role, "role")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::RoleGetResponse>> {
        let request = v1::RoleGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.Roles/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::Role) -> Result<v1::Role> {
        let request = v1::RoleUpdateRequest { meta: None, id: entity.id.clone(), role: Some(entity) };
        let answer: Answer<v1::RoleUpdateResponse> = self.0.call("/v1.Roles/Update", &request).await?;
        let entity = part(answer.message.role, "role")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::RoleDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::RoleDeleteResponse> = self.0.call("/v1.Roles/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Role> {
        self.0.pages(
            "/v1.Roles/List",
            filter.into(),
            move |meta, filter| v1::RoleListRequest { meta: Some(meta), filter },
            |answer: v1::RoleListResponse| (answer.roles, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, id: &str, mut change: impl FnMut(&mut v1::Role)) -> Result<v1::Role> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.role, "role")?;
            change(&mut entity);
            let service = Roles(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `RolesHistory`.
#[derive(Debug, Clone)]
pub struct RolesHistory(pub(super) Client);

impl RolesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::RoleHistory> {
        self.0.pages(
            "/v1.RolesHistory/List",
            filter.into(),
            move |meta, filter| v1::RoleHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::RoleHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `SecretEngines`.
#[derive(Debug, Clone)]
pub struct SecretEngines(pub(super) Client);

impl SecretEngines {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::SecretEngine> {
        self.0.pages(
            "/v1.SecretEngines/List",
            filter.into(),
            move |meta, filter| v1::SecretEngineListRequest { meta: Some(meta), filter },
            |answer: v1::SecretEngineListResponse| (answer.secret_engines, answer.meta),
        )
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::SecretEngine> {
        let answer = self.get_answer(id).await?;
        part(answer.message.secret_engine, "secret_engine")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::SecretEngineGetResponse>> {
        let request = v1::SecretEngineGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.SecretEngines/Get", &request).await
    }

    /// Creates one and returns it as it was stored.
    pub async fn create<T: Into<v1::SecretEngine> + TryFrom<v1::SecretEngine>>(
        &self,
        entity: T,
    ) -> Result<T> {
        let request = v1::SecretEngineCreateRequest { meta: None, secret_engine: Some(entity.into()) };
        let answer: Answer<v1::SecretEngineCreateResponse> =
            self.0.call("/v1.SecretEngines/Create", &request).await?;
        let entity = part(answer.message.secret_engine, "secret_engine")?;
        kind(entity)
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update<T: Into<v1::SecretEngine> + TryFrom<v1::SecretEngine>>(
        &self,
        entity: T,
    ) -> Result<T> {
        let entity: v1::SecretEngine = entity.into();
        let request = v1::SecretEngineUpdateRequest {
            meta: None,
            id: entity.id().to_owned(),
            secret_engine: Some(entity),
        };
        let answer: Answer<v1::SecretEngineUpdateResponse> =
            self.0.call("/v1.SecretEngines/Update", &request).await?;
        let entity = part(answer.message.secret_engine, "secret_engine")?;
        kind(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::SecretEngineDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::SecretEngineDeleteResponse> =
            self.0.call("/v1.SecretEngines/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list_secret_stores(&self, filter: impl Into<Filter>) -> Pages<v1::SecretStore> {
        self.0.pages(
            "/v1.SecretEngines/ListSecretStores",
            filter.into(),
            move |meta, filter| v1::SecretStoreListRequest { meta: Some(meta), filter },
            |answer: v1::SecretStoreListResponse| (answer.secret_stores, answer.meta),
        )
    }

    /// `SecretEngines.GenerateKeys`.
    pub async fn generate_keys(&self, request: v1::GenerateKeysRequest) -> Result<v1::GenerateKeysResponse> {
        Ok(self.0.call("/v1.SecretEngines/GenerateKeys", &request).await?.message)
    }

    /// `SecretEngines.Healthcheck`.
    pub async fn healthcheck(&self, request: v1::HealthcheckRequest) -> Result<v1::HealthcheckResponse> {
        Ok(self.0.call("/v1.SecretEngines/Healthcheck", &request).await?.message)
    }

    /// `SecretEngines.Rotate`.
    pub async fn rotate(
        &self,
        request: v1::SecretEngineRotateRequest,
    ) -> Result<v1::SecretEngineRotateResponse> {
        Ok(self.0.call("/v1.SecretEngines/Rotate", &request).await?.message)
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::SecretEngine),
    ) -> Result<v1::SecretEngine> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.secret_engine, "secret_engine")?;
            change(&mut entity);
            let service = SecretEngines(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `SecretStoreHealths`.
#[derive(Debug, Clone)]
pub struct SecretStoreHealths(pub(super) Client);

impl SecretStoreHealths {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::SecretStoreHealth> {
        self.0.pages(
            "/v1.SecretStoreHealths/List",
            filter.into(),
            move |meta, filter| v1::SecretStoreHealthListRequest { meta: Some(meta), filter },
            |answer: v1::SecretStoreHealthListResponse| (answer.secret_store_healths, answer.meta),
        )
    }

    /// `SecretStoreHealths.Check`.
    pub async fn check(
        &self,
        request: v1::SecretStoreHealthCheckRequest,
    ) -> Result<v1::SecretStoreHealthCheckResponse> {
        Ok(self.0.call("/v1.SecretStoreHealths/Check", &request).await?.message)
    }

    /// `SecretStoreHealths.Healthcheck`.
    pub async fn healthcheck(
        &self,
        request: v1::SecretStoreHealthcheckRequest,
    ) -> Result<v1::SecretStoreHealthcheckResponse> {
        Ok(self.0.call("/v1.SecretStoreHealths/Healthcheck", &request).await?.message)
    }
}

/// The service `SecretStores`.
#[derive(Debug, Clone)]
pub struct SecretStores(pub(super) Client);

impl SecretStores {
    /// Creates one and returns it as it was stored.
    pub async fn create<T: Into<v1::SecretStore> + TryFrom<v1::SecretStore>>(&self, entity: T) -> Result<T> {
        let request = v1::SecretStoreCreateRequest { meta: None, secret_store: Some(entity.into()) };
        let answer: Answer<v1::SecretStoreCreateResponse> =
            self.0.call("/v1.SecretStores/Create", &request).await?;
        let entity = part(answer.message.secret_store, "secret_store")?;
        kind(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::SecretStore> {
        let answer = self.get_answer(id).await?;
        part(answer.message.secret_store, "secret_store")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::SecretStoreGetResponse>> {
        let request = v1::SecretStoreGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.SecretStores/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update<T: Into<v1::SecretStore> + TryFrom<v1::SecretStore>>(&self, entity: T) -> Result<T> {
        let entity: v1::SecretStore = entity.into();
        let request = v1::SecretStoreUpdateRequest {
            meta: None,
            id: entity.id().to_owned(),
            secret_store: Some(entity),
        };
        let answer: Answer<v1::SecretStoreUpdateResponse> =
            self.0.call("/v1.SecretStores/Update", &request).await?;
        let entity = part(answer.message.secret_store, "secret_store")?;
        kind(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::SecretStoreDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::SecretStoreDeleteResponse> =
            self.0.call("/v1.SecretStores/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::SecretStore> {
        self.0.pages(
            "/v1.SecretStores/List",
            filter.into(),
            move |meta, filter| v1::SecretStoreListRequest { meta: Some(meta), filter },
            |answer: v1::SecretStoreListResponse| (answer.secret_stores, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut v1::SecretStore),
    ) -> Result<v1::SecretStore> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.secret_store, "secret_store")?;
            change(&mut entity);
            let service = SecretStores(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `SecretStoresHistory`.
#[derive(Debug, Clone)]
pub struct SecretStoresHistory(pub(super) Client);

impl SecretStoresHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::SecretStoreHistory> {
        self.0.pages(
            "/v1.SecretStoresHistory/List",
            filter.into(),
            move |meta, filter| v1::SecretStoreHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::SecretStoreHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `Webhooks`.
#[derive(Debug, Clone)]
pub struct Webhooks(pub(super) Client);

impl Webhooks {
    /// Creates one and returns it as it was stored. What else the answer holds (a key, shown this once) is in `create_response`.
    pub async fn create(&self, entity: api::Webhook) -> Result<api::Webhook> {
        let request = api::WebhookCreateRequest { webhook: Some(entity) };
        let answer: Answer<api::WebhookCreateResponse> =
            self.0.call("/gatepass.v1.Webhooks/Create", &request).await?;
        let entity = part(answer.message.webhook, "webhook")?;
        Ok(entity)
    }

    /// Creates one and returns the whole answer, with the keys it shows this once.
    pub async fn create_response(&self, entity: api::Webhook) -> Result<api::WebhookCreateResponse> {
        let request = api::WebhookCreateRequest { webhook: Some(entity) };
        Ok(self.0.call("/gatepass.v1.Webhooks/Create", &request).await?.message)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<api::Webhook> {
        let answer = self.get_answer(id).await?;
        part(answer.message.webhook, "webhook")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<api::WebhookGetResponse>> {
        let request = api::WebhookGetRequest { id: id.to_owned() };
        self.0.call("/gatepass.v1.Webhooks/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: api::Webhook) -> Result<api::Webhook> {
        let request = api::WebhookUpdateRequest { id: entity.id.clone(), webhook: Some(entity) };
        let answer: Answer<api::WebhookUpdateResponse> =
            self.0.call("/gatepass.v1.Webhooks/Update", &request).await?;
        let entity = part(answer.message.webhook, "webhook")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = api::WebhookDeleteRequest { id: id.to_owned() };
        let _: Answer<api::WebhookDeleteResponse> =
            self.0.call("/gatepass.v1.Webhooks/Delete", &request).await?;
        Ok(())
    }

    /// All of them, in the order of their ids.
    pub fn list(&self) -> Pages<api::Webhook> {
        self.0.cursor_pages(
            "/gatepass.v1.Webhooks/List",
            move |cursor, limit| api::WebhookListRequest { cursor, limit },
            |answer: api::WebhookListResponse| (answer.webhooks, answer.next_cursor),
        )
    }

    /// What is on its way and what was given up, oldest first. What was delivered is not kept.
    pub fn deliveries(&self, id: &str, status: &str) -> Pages<api::WebhookDelivery> {
        let id = id.to_owned();
        let status = status.to_owned();

        self.0.cursor_pages(
            "/gatepass.v1.Webhooks/Deliveries",
            move |cursor, limit| api::WebhookDeliveriesRequest {
                id: id.clone(),
                status: status.clone(),
                cursor,
                limit,
            },
            |answer: api::WebhookDeliveriesResponse| (answer.deliveries, answer.next_cursor),
        )
    }

    /// Sends events again, from the first attempt on: one by its revision, or everything that was given up.
    pub async fn redeliver(
        &self,
        request: api::WebhookRedeliverRequest,
    ) -> Result<api::WebhookRedeliverResponse> {
        Ok(self.0.call("/gatepass.v1.Webhooks/Redeliver", &request).await?.message)
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, id: &str, mut change: impl FnMut(&mut api::Webhook)) -> Result<api::Webhook> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.webhook, "webhook")?;
            change(&mut entity);
            let service = Webhooks(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `WorkflowApprovers`.
#[derive(Debug, Clone)]
pub struct WorkflowApprovers(pub(super) Client);

impl WorkflowApprovers {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::WorkflowApprover) -> Result<v1::WorkflowApprover> {
        let request = v1::WorkflowApproversCreateRequest { meta: None, workflow_approver: Some(entity) };
        let answer: Answer<v1::WorkflowApproversCreateResponse> =
            self.0.call("/v1.WorkflowApprovers/Create", &request).await?;
        let entity = part(answer.message.workflow_approver, "workflow_approver")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::WorkflowApprover> {
        let answer = self.get_answer(id).await?;
        part(answer.message.workflow_approver, "workflow_approver")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::WorkflowApproverGetResponse>> {
        let request = v1::WorkflowApproverGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.WorkflowApprovers/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::WorkflowApproversDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::WorkflowApproversDeleteResponse> =
            self.0.call("/v1.WorkflowApprovers/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::WorkflowApprover> {
        self.0.pages(
            "/v1.WorkflowApprovers/List",
            filter.into(),
            move |meta, filter| v1::WorkflowApproversListRequest { meta: Some(meta), filter },
            |answer: v1::WorkflowApproversListResponse| (answer.workflow_approvers, answer.meta),
        )
    }
}

/// The service `WorkflowApproversHistory`.
#[derive(Debug, Clone)]
pub struct WorkflowApproversHistory(pub(super) Client);

impl WorkflowApproversHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::WorkflowApproverHistory> {
        self.0.pages(
            "/v1.WorkflowApproversHistory/List",
            filter.into(),
            move |meta, filter| v1::WorkflowApproversHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::WorkflowApproversHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `WorkflowOptions`.
#[derive(Debug, Clone)]
pub struct WorkflowOptions(pub(super) Client);

impl WorkflowOptions {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: api::WorkflowOptionSet) -> Result<api::WorkflowOptionSet> {
        let request = api::WorkflowOptionsCreateRequest { meta: None, workflow_options: Some(entity) };
        let answer: Answer<api::WorkflowOptionsCreateResponse> =
            self.0.call("/gatepass.v1.WorkflowOptions/Create", &request).await?;
        let entity = part(answer.message.workflow_options, "workflow_options")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<api::WorkflowOptionSet> {
        let answer = self.get_answer(id).await?;
        part(answer.message.workflow_options, "workflow_options")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<api::WorkflowOptionsGetResponse>> {
        let request = api::WorkflowOptionsGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/gatepass.v1.WorkflowOptions/Get", &request).await
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: api::WorkflowOptionSet) -> Result<api::WorkflowOptionSet> {
        let request = api::WorkflowOptionsUpdateRequest { meta: None, workflow_options: Some(entity) };
        let answer: Answer<api::WorkflowOptionsUpdateResponse> =
            self.0.call("/gatepass.v1.WorkflowOptions/Update", &request).await?;
        let entity = part(answer.message.workflow_options, "workflow_options")?;
        Ok(entity)
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = api::WorkflowOptionsDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<api::WorkflowOptionsDeleteResponse> =
            self.0.call("/gatepass.v1.WorkflowOptions/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<api::WorkflowOptionSet> {
        self.0.pages(
            "/gatepass.v1.WorkflowOptions/List",
            filter.into(),
            move |meta, filter| api::WorkflowOptionsListRequest { meta: Some(meta), filter },
            |answer: api::WorkflowOptionsListResponse| (answer.workflow_options, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(
        &self,
        id: &str,
        mut change: impl FnMut(&mut api::WorkflowOptionSet),
    ) -> Result<api::WorkflowOptionSet> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.workflow_options, "workflow_options")?;
            change(&mut entity);
            let service = WorkflowOptions(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

/// The service `WorkflowRoles`.
#[derive(Debug, Clone)]
pub struct WorkflowRoles(pub(super) Client);

impl WorkflowRoles {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::WorkflowRole) -> Result<v1::WorkflowRole> {
        let request = v1::WorkflowRolesCreateRequest { meta: None, workflow_role: Some(entity) };
        let answer: Answer<v1::WorkflowRolesCreateResponse> =
            self.0.call("/v1.WorkflowRoles/Create", &request).await?;
        let entity = part(answer.message.workflow_role, "workflow_role")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::WorkflowRole> {
        let answer = self.get_answer(id).await?;
        part(answer.message.workflow_role, "workflow_role")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::WorkflowRoleGetResponse>> {
        let request = v1::WorkflowRoleGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.WorkflowRoles/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::WorkflowRolesDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::WorkflowRolesDeleteResponse> =
            self.0.call("/v1.WorkflowRoles/Delete", &request).await?;
        Ok(())
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::WorkflowRole> {
        self.0.pages(
            "/v1.WorkflowRoles/List",
            filter.into(),
            move |meta, filter| v1::WorkflowRolesListRequest { meta: Some(meta), filter },
            |answer: v1::WorkflowRolesListResponse| (answer.workflow_role, answer.meta),
        )
    }
}

/// The service `WorkflowRolesHistory`.
#[derive(Debug, Clone)]
pub struct WorkflowRolesHistory(pub(super) Client);

impl WorkflowRolesHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::WorkflowRoleHistory> {
        self.0.pages(
            "/v1.WorkflowRolesHistory/List",
            filter.into(),
            move |meta, filter| v1::WorkflowRolesHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::WorkflowRolesHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

/// The service `Workflows`.
#[derive(Debug, Clone)]
pub struct Workflows(pub(super) Client);

impl Workflows {
    /// Creates one and returns it as it was stored.
    pub async fn create(&self, entity: v1::Workflow) -> Result<v1::Workflow> {
        let request = v1::WorkflowCreateRequest { meta: None, workflow: Some(entity) };
        let answer: Answer<v1::WorkflowCreateResponse> =
            self.0.call("/v1.Workflows/Create", &request).await?;
        let entity = part(answer.message.workflow, "workflow")?;
        Ok(entity)
    }

    /// The one with this id.
    pub async fn get(&self, id: &str) -> Result<v1::Workflow> {
        let answer = self.get_answer(id).await?;
        part(answer.message.workflow, "workflow")
    }

    async fn get_answer(&self, id: &str) -> Result<Answer<v1::WorkflowGetResponse>> {
        let request = v1::WorkflowGetRequest { meta: self.0.get_metadata(), id: id.to_owned() };
        self.0.call("/v1.Workflows/Get", &request).await
    }

    /// Deletes the one with this id.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let request = v1::WorkflowDeleteRequest { meta: None, id: id.to_owned() };
        let _: Answer<v1::WorkflowDeleteResponse> = self.0.call("/v1.Workflows/Delete", &request).await?;
        Ok(())
    }

    /// Replaces the one with the entity's id and returns it as it was stored. It overwrites what others
    /// changed meanwhile; `modify` does not.
    pub async fn update(&self, entity: v1::Workflow) -> Result<v1::Workflow> {
        let request = v1::WorkflowUpdateRequest { meta: None, workflow: Some(entity) };
        let answer: Answer<v1::WorkflowUpdateResponse> =
            self.0.call("/v1.Workflows/Update", &request).await?;
        let entity = part(answer.message.workflow, "workflow")?;
        Ok(entity)
    }

    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::Workflow> {
        self.0.pages(
            "/v1.Workflows/List",
            filter.into(),
            move |meta, filter| v1::WorkflowListRequest { meta: Some(meta), filter },
            |answer: v1::WorkflowListResponse| (answer.workflows, answer.meta),
        )
    }

    /// Gets the one with this id, changes it and writes it back, unless someone else changed it meanwhile:
    /// then begins again, a few times (RULES 8). `change` may therefore run more than once.
    /// On StrongDM the last write wins.
    pub async fn modify(&self, id: &str, mut change: impl FnMut(&mut v1::Workflow)) -> Result<v1::Workflow> {
        let mut attempts = Attempts::new();
        loop {
            let answer = self.get_answer(id).await?;
            let mut entity = part(answer.message.workflow, "workflow")?;
            change(&mut entity);
            let service = Workflows(self.0.if_unchanged_since(answer.revision)?);
            match service.update(entity).await {
                Err(error) if attempts.again(&error) => {}
                result => return result,
            }
        }
    }
}

impl Workflows {
    /// Whether requests under workflows can be satisfied today and by whom, and what in them is not safe.
    pub async fn lint(&self, request: api::WorkflowLintRequest) -> Result<api::WorkflowLintResponse> {
        Ok(self.0.call("/gatepass.v1.Workflows/Lint", &request).await?.message)
    }
}

/// The service `WorkflowsHistory`.
#[derive(Debug, Clone)]
pub struct WorkflowsHistory(pub(super) Client);

impl WorkflowsHistory {
    /// Those that the filter matches, in the order of their ids. An empty filter matches all.
    pub fn list(&self, filter: impl Into<Filter>) -> Pages<v1::WorkflowHistory> {
        self.0.pages(
            "/v1.WorkflowsHistory/List",
            filter.into(),
            move |meta, filter| v1::WorkflowHistoryListRequest { meta: Some(meta), filter },
            |answer: v1::WorkflowHistoryListResponse| (answer.history, answer.meta),
        )
    }
}

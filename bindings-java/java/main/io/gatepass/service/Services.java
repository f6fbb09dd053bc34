// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.service;

import io.gatepass.internal.Caller;

/** Every service of the API. */
public abstract class Services {
    private final Caller caller;

    /** Over what carries calls. @param caller that */
    protected Services(Caller caller) {
        this.caller = caller;
    }

    /**
     * Who may reach what: now, at a past instant, at an instant to come.
     *
     * <p>Where a message names an account it takes an id, an email or a name; where it names a resource, an id or a
     * name (RULES 4.6). Programs should pass ids.
     */
    public AccessService access() { return new AccessService(caller); }

    /** The service {@code AccessRequestEventsHistory}. */
    public AccessRequestEventsHistoryService accessRequestEventsHistory() { return new AccessRequestEventsHistoryService(caller); }

    /** The service {@code AccessRequests}. */
    public AccessRequestsService accessRequests() { return new AccessRequestsService(caller); }

    /** The service {@code AccessRequestsHistory}. */
    public AccessRequestsHistoryService accessRequestsHistory() { return new AccessRequestsHistoryService(caller); }

    /** The service {@code AccountAttachments}. */
    public AccountAttachmentsService accountAttachments() { return new AccountAttachmentsService(caller); }

    /** The service {@code AccountAttachmentsHistory}. */
    public AccountAttachmentsHistoryService accountAttachmentsHistory() { return new AccountAttachmentsHistoryService(caller); }

    /** The service {@code AccountGrants}. */
    public AccountGrantsService accountGrants() { return new AccountGrantsService(caller); }

    /** The service {@code AccountGrantsHistory}. */
    public AccountGrantsHistoryService accountGrantsHistory() { return new AccountGrantsHistoryService(caller); }

    /** The service {@code AccountPermissions}. */
    public AccountPermissionsService accountPermissions() { return new AccountPermissionsService(caller); }

    /** The service {@code AccountResources}. */
    public AccountResourcesService accountResources() { return new AccountResourcesService(caller); }

    /** The service {@code AccountResourcesHistory}. */
    public AccountResourcesHistoryService accountResourcesHistory() { return new AccountResourcesHistoryService(caller); }

    /** The service {@code Accounts}. */
    public AccountsService accounts() { return new AccountsService(caller); }

    /** The service {@code AccountsGroups}. */
    public AccountsGroupsService accountsGroups() { return new AccountsGroupsService(caller); }

    /** The service {@code AccountsGroupsHistory}. */
    public AccountsGroupsHistoryService accountsGroupsHistory() { return new AccountsGroupsHistoryService(caller); }

    /** The service {@code AccountsHistory}. */
    public AccountsHistoryService accountsHistory() { return new AccountsHistoryService(caller); }

    /** The service {@code Activities}. */
    public ActivitiesService activities() { return new ActivitiesService(caller); }

    /**
     * What the steps of StrongDM's approval workflows cannot say, beside an approval workflow (RULES 3.7). While
     * there are options, StrongDM's API shows the steps that have some as {@code all}, and changes of the steps are
     * refused there and here: delete the options first.
     */
    public ApprovalOptionsService approvalOptions() { return new ApprovalOptionsService(caller); }

    /** The service {@code ApprovalWorkflowApprovers}. */
    public ApprovalWorkflowApproversService approvalWorkflowApprovers() { return new ApprovalWorkflowApproversService(caller); }

    /** The service {@code ApprovalWorkflowApproversHistory}. */
    public ApprovalWorkflowApproversHistoryService approvalWorkflowApproversHistory() { return new ApprovalWorkflowApproversHistoryService(caller); }

    /** The service {@code ApprovalWorkflowSteps}. */
    public ApprovalWorkflowStepsService approvalWorkflowSteps() { return new ApprovalWorkflowStepsService(caller); }

    /** The service {@code ApprovalWorkflowStepsHistory}. */
    public ApprovalWorkflowStepsHistoryService approvalWorkflowStepsHistory() { return new ApprovalWorkflowStepsHistoryService(caller); }

    /** The service {@code ApprovalWorkflows}. */
    public ApprovalWorkflowsService approvalWorkflows() { return new ApprovalWorkflowsService(caller); }

    /** The service {@code ApprovalWorkflowsHistory}. */
    public ApprovalWorkflowsHistoryService approvalWorkflowsHistory() { return new ApprovalWorkflowsHistoryService(caller); }

    /**
     * The audit trail as something that can be checked without trusting this server: signed checkpoints, proofs,
     * and the records themselves.
     */
    public AuditService audit() { return new AuditService(caller); }

    /** The service {@code AuthorizationPolicies}. */
    public AuthorizationPoliciesService authorizationPolicies() { return new AuthorizationPoliciesService(caller); }

    /**
     * Facts that glue sets and clears: a ticket open, a shift on, a change window. Workflows may grant while one
     * holds, and grants may be bound to one: they end when it clears.
     */
    public ConditionsService conditions() { return new ConditionsService(caller); }

    /** The service {@code ControlPanel}. */
    public ControlPanelService controlPanel() { return new ControlPanelService(caller); }

    /** Personal keys of one user or service account: they act only as that account (RULES 4.2). */
    public CredentialsService credentials() { return new CredentialsService(caller); }

    /**
     * One's approver duty, given to somebody else for a while. The delegate votes as the delegator could, and the
     * two fill one entry. One delegates for oneself; {@code approvalflow:edit} delegates for others.
     */
    public DelegationsService delegations() { return new DelegationsService(caller); }

    /** The service {@code DiscoveryConnectors}. */
    public DiscoveryConnectorsService discoveryConnectors() { return new DiscoveryConnectorsService(caller); }

    /** What happens, told as it happens: one event for each record of the journal. */
    public EventsService events() { return new EventsService(caller); }

    /** The service {@code GrantedAccountEntitlements}. */
    public GrantedAccountEntitlementsService grantedAccountEntitlements() { return new GrantedAccountEntitlementsService(caller); }

    /** The service {@code GrantedResourceEntitlements}. */
    public GrantedResourceEntitlementsService grantedResourceEntitlements() { return new GrantedResourceEntitlementsService(caller); }

    /** The service {@code GrantedRoleEntitlements}. */
    public GrantedRoleEntitlementsService grantedRoleEntitlements() { return new GrantedRoleEntitlementsService(caller); }

    /** What StrongDM's AccountGrants cannot say. */
    public GrantsService grants() { return new GrantsService(caller); }

    /** The service {@code Groups}. */
    public GroupsService groups() { return new GroupsService(caller); }

    /** The service {@code GroupsHistory}. */
    public GroupsHistoryService groupsHistory() { return new GroupsHistoryService(caller); }

    /** The service {@code GroupsRoles}. */
    public GroupsRolesService groupsRoles() { return new GroupsRolesService(caller); }

    /** The service {@code GroupsRolesHistory}. */
    public GroupsRolesHistoryService groupsRolesHistory() { return new GroupsRolesHistoryService(caller); }

    /** The service {@code HealthChecks}. */
    public HealthChecksService healthChecks() { return new HealthChecksService(caller); }

    /** The service {@code IdentityAliases}. */
    public IdentityAliasesService identityAliases() { return new IdentityAliasesService(caller); }

    /** The service {@code IdentityAliasesHistory}. */
    public IdentityAliasesHistoryService identityAliasesHistory() { return new IdentityAliasesHistoryService(caller); }

    /** The service {@code IdentitySets}. */
    public IdentitySetsService identitySets() { return new IdentitySetsService(caller); }

    /** The service {@code IdentitySetsHistory}. */
    public IdentitySetsHistoryService identitySetsHistory() { return new IdentitySetsHistoryService(caller); }

    /**
     * For whom a key may ask or vote (RULES 4.2). A key with {@code gatepass:request_as} or {@code
     * gatepass:vote_as} and without a scope acts for nobody. Like its permissions a key's scope never changes.
     */
    public KeyScopesService keyScopes() { return new KeyScopesService(caller); }

    /** The service {@code ManagedSecrets}. */
    public ManagedSecretsService managedSecrets() { return new ManagedSecretsService(caller); }

    /** The service {@code Nodes}. */
    public NodesService nodes() { return new NodesService(caller); }

    /** The service {@code NodesHistory}. */
    public NodesHistoryService nodesHistory() { return new NodesHistoryService(caller); }

    /** For whoever runs the server. */
    public OperationsService operations() { return new OperationsService(caller); }

    /** The service {@code OrganizationHistory}. */
    public OrganizationHistoryService organizationHistory() { return new OrganizationHistoryService(caller); }

    /** The service {@code Organizations}. */
    public OrganizationsService organizations() { return new OrganizationsService(caller); }

    /** The service {@code PeeringGroupNodes}. */
    public PeeringGroupNodesService peeringGroupNodes() { return new PeeringGroupNodesService(caller); }

    /** The service {@code PeeringGroupPeers}. */
    public PeeringGroupPeersService peeringGroupPeers() { return new PeeringGroupPeersService(caller); }

    /** The service {@code PeeringGroupResources}. */
    public PeeringGroupResourcesService peeringGroupResources() { return new PeeringGroupResourcesService(caller); }

    /** The service {@code PeeringGroups}. */
    public PeeringGroupsService peeringGroups() { return new PeeringGroupsService(caller); }

    /** The service {@code Policies}. */
    public PoliciesService policies() { return new PoliciesService(caller); }

    /** The service {@code PoliciesHistory}. */
    public PoliciesHistoryService policiesHistory() { return new PoliciesHistoryService(caller); }

    /** The service {@code ProxyClusterKeys}. */
    public ProxyClusterKeysService proxyClusterKeys() { return new ProxyClusterKeysService(caller); }

    /** The service {@code Queries}. */
    public QueriesService queries() { return new QueriesService(caller); }

    /** The service {@code RemoteIdentities}. */
    public RemoteIdentitiesService remoteIdentities() { return new RemoteIdentitiesService(caller); }

    /** The service {@code RemoteIdentitiesHistory}. */
    public RemoteIdentitiesHistoryService remoteIdentitiesHistory() { return new RemoteIdentitiesHistoryService(caller); }

    /** The service {@code RemoteIdentityGroups}. */
    public RemoteIdentityGroupsService remoteIdentityGroups() { return new RemoteIdentityGroupsService(caller); }

    /** The service {@code RemoteIdentityGroupsHistory}. */
    public RemoteIdentityGroupsHistoryService remoteIdentityGroupsHistory() { return new RemoteIdentityGroupsHistoryService(caller); }

    /** The service {@code Replays}. */
    public ReplaysService replays() { return new ReplaysService(caller); }

    /**
     * What the organization decides for all requests. Two of these restore a plain reading of StrongDM, and are
     * less safe.
     */
    public RequestSettingsService requestSettings() { return new RequestSettingsService(caller); }

    /** The service {@code RequestableAccountEntitlements}. */
    public RequestableAccountEntitlementsService requestableAccountEntitlements() { return new RequestableAccountEntitlementsService(caller); }

    /** The service {@code RequestableResourceEntitlements}. */
    public RequestableResourceEntitlementsService requestableResourceEntitlements() { return new RequestableResourceEntitlementsService(caller); }

    /** The service {@code RequestableRoleEntitlements}. */
    public RequestableRoleEntitlementsService requestableRoleEntitlements() { return new RequestableRoleEntitlementsService(caller); }

    /** The service {@code Resources}. */
    public ResourcesService resources() { return new ResourcesService(caller); }

    /** The service {@code ResourcesHistory}. */
    public ResourcesHistoryService resourcesHistory() { return new ResourcesHistoryService(caller); }

    /**
     * Membership of a role for a while, which a request gave. It gives access as an attachment does, and nothing
     * else: no vote on requests and no right to make any. AccessRequests.Revoke ends it.
     */
    public RoleGrantsService roleGrants() { return new RoleGrantsService(caller); }

    /** The service {@code RoleResources}. */
    public RoleResourcesService roleResources() { return new RoleResourcesService(caller); }

    /** The service {@code RoleResourcesHistory}. */
    public RoleResourcesHistoryService roleResourcesHistory() { return new RoleResourcesHistoryService(caller); }

    /** The service {@code Roles}. */
    public RolesService roles() { return new RolesService(caller); }

    /** The service {@code RolesHistory}. */
    public RolesHistoryService rolesHistory() { return new RolesHistoryService(caller); }

    /** The service {@code SecretEngines}. */
    public SecretEnginesService secretEngines() { return new SecretEnginesService(caller); }

    /** The service {@code SecretStoreHealths}. */
    public SecretStoreHealthsService secretStoreHealths() { return new SecretStoreHealthsService(caller); }

    /** The service {@code SecretStores}. */
    public SecretStoresService secretStores() { return new SecretStoresService(caller); }

    /** The service {@code SecretStoresHistory}. */
    public SecretStoresHistoryService secretStoresHistory() { return new SecretStoresHistoryService(caller); }

    /**
     * For tests: a clock one can move and calls that fail on request. Exists only in {@code gatepass dev} and on
     * stores created for tests (RULES 4.1, 7.4).
     */
    public TestingService testing() { return new TestingService(caller); }

    /** Events sent to a URL as they happen, by the server, signed as Standard Webhooks are. */
    public WebhooksService webhooks() { return new WebhooksService(caller); }

    /** The service {@code WorkflowApprovers}. */
    public WorkflowApproversService workflowApprovers() { return new WorkflowApproversService(caller); }

    /** The service {@code WorkflowApproversHistory}. */
    public WorkflowApproversHistoryService workflowApproversHistory() { return new WorkflowApproversHistoryService(caller); }

    /**
     * What StrongDM's workflows cannot say, beside a workflow (RULES 3.7). A request freezes them at its creation.
     */
    public WorkflowOptionsService workflowOptions() { return new WorkflowOptionsService(caller); }

    /** The service {@code WorkflowRoles}. */
    public WorkflowRolesService workflowRoles() { return new WorkflowRolesService(caller); }

    /** The service {@code WorkflowRolesHistory}. */
    public WorkflowRolesHistoryService workflowRolesHistory() { return new WorkflowRolesHistoryService(caller); }

    /** The service {@code Workflows}. */
    public WorkflowsService workflows() { return new WorkflowsService(caller); }

    /** The service {@code WorkflowsHistory}. */
    public WorkflowsHistoryService workflowsHistory() { return new WorkflowsHistoryService(caller); }
}

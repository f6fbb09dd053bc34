// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

import io.gatepass.*;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entity that changed. Fields 101 and on: 100 and the number of the kind in the journal.
 *
 * <p>Made by its builder.
 */
public record EventChange(
    String id,
    String kind,
    boolean deleted,
    boolean erased,
    boolean hidden,
    Account account,
    Role role,
    Resource resource,
    Group group,
    AccountAttachment accountAttachment,
    AccountGrant accountGrant,
    AccountGroup accountGroup,
    GroupRole groupRole,
    Workflow workflow,
    WorkflowRole workflowRole,
    ApprovalWorkflow approvalWorkflow,
    WorkflowApprover workflowApprover,
    AccessRequestSummary accessRequest,
    Policy policy,
    Organization organization,
    Node node,
    SecretStore secretStore,
    SecretEngine secretEngine,
    ManagedSecret managedSecret,
    IdentitySet identitySet,
    IdentityAlias identityAlias,
    PeeringGroup peeringGroup,
    PeeringGroupNode peeringGroupNode,
    PeeringGroupPeer peeringGroupPeer,
    PeeringGroupResource peeringGroupResource,
    ProxyClusterKey proxyClusterKey,
    Connector discoveryConnector,
    AuthorizationPolicy authorizationPolicy,
    ApprovalWorkflowStep approvalWorkflowStep,
    ApprovalWorkflowApprover approvalWorkflowApprover,
    Credential credential,
    AccessRequestEvent accessRequestEvent,
    WorkflowOptionSet setOfWorkflowOptions,
    ApprovalOptionSet setOfApprovalOptions,
    Condition condition,
    Delegation delegation,
    RoleGrant roleGrant,
    Webhook webhook,
    KeyScope keyScope
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public EventChange {
        id = id == null ? "" : id;
        kind = kind == null ? "" : kind;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, kind);
        out.bool(3, deleted);
        out.bool(4, erased);
        out.bool(5, hidden);
        out.message(101, account);
        out.message(102, role);
        out.message(103, resource);
        out.message(104, group);
        out.message(105, accountAttachment);
        out.message(106, accountGrant);
        out.message(107, accountGroup);
        out.message(108, groupRole);
        out.message(109, workflow);
        out.message(110, workflowRole);
        out.message(111, approvalWorkflow);
        out.message(112, workflowApprover);
        out.message(113, accessRequest);
        out.message(114, policy);
        out.message(115, organization);
        out.message(116, node);
        out.message(117, secretStore);
        out.message(118, secretEngine);
        out.message(119, managedSecret);
        out.message(120, identitySet);
        out.message(121, identityAlias);
        out.message(122, peeringGroup);
        out.message(123, peeringGroupNode);
        out.message(124, peeringGroupPeer);
        out.message(125, peeringGroupResource);
        out.message(126, proxyClusterKey);
        out.message(127, discoveryConnector);
        out.message(128, authorizationPolicy);
        out.message(129, approvalWorkflowStep);
        out.message(130, approvalWorkflowApprover);
        out.message(132, credential);
        out.message(133, accessRequestEvent);
        out.message(134, setOfWorkflowOptions);
        out.message(135, setOfApprovalOptions);
        out.message(136, condition);
        out.message(137, delegation);
        out.message(138, roleGrant);
        out.message(139, webhook);
        out.message(140, keyScope);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.kind = kind;
        builder.deleted = deleted;
        builder.erased = erased;
        builder.hidden = hidden;
        builder.account = account;
        builder.role = role;
        builder.resource = resource;
        builder.group = group;
        builder.accountAttachment = accountAttachment;
        builder.accountGrant = accountGrant;
        builder.accountGroup = accountGroup;
        builder.groupRole = groupRole;
        builder.workflow = workflow;
        builder.workflowRole = workflowRole;
        builder.approvalWorkflow = approvalWorkflow;
        builder.workflowApprover = workflowApprover;
        builder.accessRequest = accessRequest;
        builder.policy = policy;
        builder.organization = organization;
        builder.node = node;
        builder.secretStore = secretStore;
        builder.secretEngine = secretEngine;
        builder.managedSecret = managedSecret;
        builder.identitySet = identitySet;
        builder.identityAlias = identityAlias;
        builder.peeringGroup = peeringGroup;
        builder.peeringGroupNode = peeringGroupNode;
        builder.peeringGroupPeer = peeringGroupPeer;
        builder.peeringGroupResource = peeringGroupResource;
        builder.proxyClusterKey = proxyClusterKey;
        builder.discoveryConnector = discoveryConnector;
        builder.authorizationPolicy = authorizationPolicy;
        builder.approvalWorkflowStep = approvalWorkflowStep;
        builder.approvalWorkflowApprover = approvalWorkflowApprover;
        builder.credential = credential;
        builder.accessRequestEvent = accessRequestEvent;
        builder.setOfWorkflowOptions = setOfWorkflowOptions;
        builder.setOfApprovalOptions = setOfApprovalOptions;
        builder.condition = condition;
        builder.delegation = delegation;
        builder.roleGrant = roleGrant;
        builder.webhook = webhook;
        builder.keyScope = keyScope;
        return builder;
    }

    /** Reads one. @hidden */
    public static EventChange read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.kind = in.text();
                case 3 -> builder.deleted = in.bool();
                case 4 -> builder.erased = in.bool();
                case 5 -> builder.hidden = in.bool();
                case 101 -> builder.account = Account.read(in.message());
                case 102 -> builder.role = Role.read(in.message());
                case 103 -> builder.resource = Resource.read(in.message());
                case 104 -> builder.group = Group.read(in.message());
                case 105 -> builder.accountAttachment = AccountAttachment.read(in.message());
                case 106 -> builder.accountGrant = AccountGrant.read(in.message());
                case 107 -> builder.accountGroup = AccountGroup.read(in.message());
                case 108 -> builder.groupRole = GroupRole.read(in.message());
                case 109 -> builder.workflow = Workflow.read(in.message());
                case 110 -> builder.workflowRole = WorkflowRole.read(in.message());
                case 111 -> builder.approvalWorkflow = ApprovalWorkflow.read(in.message());
                case 112 -> builder.workflowApprover = WorkflowApprover.read(in.message());
                case 113 -> builder.accessRequest = AccessRequestSummary.read(in.message());
                case 114 -> builder.policy = Policy.read(in.message());
                case 115 -> builder.organization = Organization.read(in.message());
                case 116 -> builder.node = Node.read(in.message());
                case 117 -> builder.secretStore = SecretStore.read(in.message());
                case 118 -> builder.secretEngine = SecretEngine.read(in.message());
                case 119 -> builder.managedSecret = ManagedSecret.read(in.message());
                case 120 -> builder.identitySet = IdentitySet.read(in.message());
                case 121 -> builder.identityAlias = IdentityAlias.read(in.message());
                case 122 -> builder.peeringGroup = PeeringGroup.read(in.message());
                case 123 -> builder.peeringGroupNode = PeeringGroupNode.read(in.message());
                case 124 -> builder.peeringGroupPeer = PeeringGroupPeer.read(in.message());
                case 125 -> builder.peeringGroupResource = PeeringGroupResource.read(in.message());
                case 126 -> builder.proxyClusterKey = ProxyClusterKey.read(in.message());
                case 127 -> builder.discoveryConnector = Connector.read(in.message());
                case 128 -> builder.authorizationPolicy = AuthorizationPolicy.read(in.message());
                case 129 -> builder.approvalWorkflowStep = ApprovalWorkflowStep.read(in.message());
                case 130 -> builder.approvalWorkflowApprover = ApprovalWorkflowApprover.read(in.message());
                case 132 -> builder.credential = Credential.read(in.message());
                case 133 -> builder.accessRequestEvent = AccessRequestEvent.read(in.message());
                case 134 -> builder.setOfWorkflowOptions = WorkflowOptionSet.read(in.message());
                case 135 -> builder.setOfApprovalOptions = ApprovalOptionSet.read(in.message());
                case 136 -> builder.condition = Condition.read(in.message());
                case 137 -> builder.delegation = Delegation.read(in.message());
                case 138 -> builder.roleGrant = RoleGrant.read(in.message());
                case 139 -> builder.webhook = Webhook.read(in.message());
                case 140 -> builder.keyScope = KeyScope.read(in.message());
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link EventChange}. */
    public static final class Builder {
        private String id = "";
        private String kind = "";
        private boolean deleted = false;
        private boolean erased = false;
        private boolean hidden = false;
        private Account account;
        private Role role;
        private Resource resource;
        private Group group;
        private AccountAttachment accountAttachment;
        private AccountGrant accountGrant;
        private AccountGroup accountGroup;
        private GroupRole groupRole;
        private Workflow workflow;
        private WorkflowRole workflowRole;
        private ApprovalWorkflow approvalWorkflow;
        private WorkflowApprover workflowApprover;
        private AccessRequestSummary accessRequest;
        private Policy policy;
        private Organization organization;
        private Node node;
        private SecretStore secretStore;
        private SecretEngine secretEngine;
        private ManagedSecret managedSecret;
        private IdentitySet identitySet;
        private IdentityAlias identityAlias;
        private PeeringGroup peeringGroup;
        private PeeringGroupNode peeringGroupNode;
        private PeeringGroupPeer peeringGroupPeer;
        private PeeringGroupResource peeringGroupResource;
        private ProxyClusterKey proxyClusterKey;
        private Connector discoveryConnector;
        private AuthorizationPolicy authorizationPolicy;
        private ApprovalWorkflowStep approvalWorkflowStep;
        private ApprovalWorkflowApprover approvalWorkflowApprover;
        private Credential credential;
        private AccessRequestEvent accessRequestEvent;
        private WorkflowOptionSet setOfWorkflowOptions;
        private ApprovalOptionSet setOfApprovalOptions;
        private Condition condition;
        private Delegation delegation;
        private RoleGrant roleGrant;
        private Webhook webhook;
        private KeyScope keyScope;

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Its kind: the name of the field that holds its state ({@code role}). */
        public Builder kind(String kind) { this.kind = kind; return this; }

        /** The entity was deleted. */
        public Builder deleted(boolean deleted) { this.deleted = deleted; return this; }

        /** The state it got was erased since (RULES 6.3). */
        public Builder erased(boolean erased) { this.erased = erased; return this; }

        /** The caller may not list entities of this kind, so that the state is left out. */
        public Builder hidden(boolean hidden) { this.hidden = hidden; return this; }

        /** Account. */
        public Builder account(Account account) { this.account = account; return this; }

        /** Role. */
        public Builder role(Role role) { this.role = role; return this; }

        /** Resource. */
        public Builder resource(Resource resource) { this.resource = resource; return this; }

        /** Group. */
        public Builder group(Group group) { this.group = group; return this; }

        /** Account attachment. */
        public Builder accountAttachment(AccountAttachment accountAttachment) { this.accountAttachment = accountAttachment; return this; }

        /** Account grant. */
        public Builder accountGrant(AccountGrant accountGrant) { this.accountGrant = accountGrant; return this; }

        /** Account group. */
        public Builder accountGroup(AccountGroup accountGroup) { this.accountGroup = accountGroup; return this; }

        /** Group role. */
        public Builder groupRole(GroupRole groupRole) { this.groupRole = groupRole; return this; }

        /** Workflow. */
        public Builder workflow(Workflow workflow) { this.workflow = workflow; return this; }

        /** Workflow role. */
        public Builder workflowRole(WorkflowRole workflowRole) { this.workflowRole = workflowRole; return this; }

        /** Approval workflow. */
        public Builder approvalWorkflow(ApprovalWorkflow approvalWorkflow) { this.approvalWorkflow = approvalWorkflow; return this; }

        /** Workflow approver. */
        public Builder workflowApprover(WorkflowApprover workflowApprover) { this.workflowApprover = workflowApprover; return this; }

        /** Access request. */
        public Builder accessRequest(AccessRequestSummary accessRequest) { this.accessRequest = accessRequest; return this; }

        /** Policy. */
        public Builder policy(Policy policy) { this.policy = policy; return this; }

        /** Organization. */
        public Builder organization(Organization organization) { this.organization = organization; return this; }

        /** Node. */
        public Builder node(Node node) { this.node = node; return this; }

        /** Secret store. */
        public Builder secretStore(SecretStore secretStore) { this.secretStore = secretStore; return this; }

        /** Secret engine. */
        public Builder secretEngine(SecretEngine secretEngine) { this.secretEngine = secretEngine; return this; }

        /** Managed secret. */
        public Builder managedSecret(ManagedSecret managedSecret) { this.managedSecret = managedSecret; return this; }

        /** Identity set. */
        public Builder identitySet(IdentitySet identitySet) { this.identitySet = identitySet; return this; }

        /** Identity alias. */
        public Builder identityAlias(IdentityAlias identityAlias) { this.identityAlias = identityAlias; return this; }

        /** Peering group. */
        public Builder peeringGroup(PeeringGroup peeringGroup) { this.peeringGroup = peeringGroup; return this; }

        /** Peering group node. */
        public Builder peeringGroupNode(PeeringGroupNode peeringGroupNode) { this.peeringGroupNode = peeringGroupNode; return this; }

        /** Peering group peer. */
        public Builder peeringGroupPeer(PeeringGroupPeer peeringGroupPeer) { this.peeringGroupPeer = peeringGroupPeer; return this; }

        /** Peering group resource. */
        public Builder peeringGroupResource(PeeringGroupResource peeringGroupResource) { this.peeringGroupResource = peeringGroupResource; return this; }

        /** Proxy cluster key. */
        public Builder proxyClusterKey(ProxyClusterKey proxyClusterKey) { this.proxyClusterKey = proxyClusterKey; return this; }

        /** Discovery connector. */
        public Builder discoveryConnector(Connector discoveryConnector) { this.discoveryConnector = discoveryConnector; return this; }

        /** Authorization policy. */
        public Builder authorizationPolicy(AuthorizationPolicy authorizationPolicy) { this.authorizationPolicy = authorizationPolicy; return this; }

        /** Approval workflow step. */
        public Builder approvalWorkflowStep(ApprovalWorkflowStep approvalWorkflowStep) { this.approvalWorkflowStep = approvalWorkflowStep; return this; }

        /** Approval workflow approver. */
        public Builder approvalWorkflowApprover(ApprovalWorkflowApprover approvalWorkflowApprover) { this.approvalWorkflowApprover = approvalWorkflowApprover; return this; }

        /** Credential. */
        public Builder credential(Credential credential) { this.credential = credential; return this; }

        /** Access request event. */
        public Builder accessRequestEvent(AccessRequestEvent accessRequestEvent) { this.accessRequestEvent = accessRequestEvent; return this; }

        /** Set of workflow options. */
        public Builder setOfWorkflowOptions(WorkflowOptionSet setOfWorkflowOptions) { this.setOfWorkflowOptions = setOfWorkflowOptions; return this; }

        /** Set of approval options. */
        public Builder setOfApprovalOptions(ApprovalOptionSet setOfApprovalOptions) { this.setOfApprovalOptions = setOfApprovalOptions; return this; }

        /** Condition. */
        public Builder condition(Condition condition) { this.condition = condition; return this; }

        /** Delegation. */
        public Builder delegation(Delegation delegation) { this.delegation = delegation; return this; }

        /** Role grant. */
        public Builder roleGrant(RoleGrant roleGrant) { this.roleGrant = roleGrant; return this; }

        /** Webhook. */
        public Builder webhook(Webhook webhook) { this.webhook = webhook; return this; }

        /** Key scope. */
        public Builder keyScope(KeyScope keyScope) { this.keyScope = keyScope; return this; }

        /** What was told. */
        public EventChange build() { return new EventChange(id, kind, deleted, erased, hidden, account, role, resource, group, accountAttachment, accountGrant, accountGroup, groupRole, workflow, workflowRole, approvalWorkflow, workflowApprover, accessRequest, policy, organization, node, secretStore, secretEngine, managedSecret, identitySet, identityAlias, peeringGroup, peeringGroupNode, peeringGroupPeer, peeringGroupResource, proxyClusterKey, discoveryConnector, authorizationPolicy, approvalWorkflowStep, approvalWorkflowApprover, credential, accessRequestEvent, setOfWorkflowOptions, setOfApprovalOptions, condition, delegation, roleGrant, webhook, keyScope); }
    }
}

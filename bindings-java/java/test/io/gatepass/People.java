package io.gatepass;

import static io.gatepass.Places.unique;

import io.gatepass.model.*;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Who the stories about access requests are about: Alice asks, Bob approves. */
final class People implements AutoCloseable {
    final SSH orders;
    final User alice;
    final User bob;
    final Client asAlice;
    final Client asBob;

    /** Alice may ask for what is tagged; Bob decides where it is decided by hand. */
    People(Client gp, boolean byHand) throws IOException {
        var tags = Map.of("env", unique("env"));
        orders = gp.resources().create(SSH.builder().name(unique("orders")).hostname("h").username("u").port(22).tags(tags).build());
        alice = person(gp, "Alice", "Ames");
        bob = person(gp, "Bob", "Byrd");
        var role = gp.roles().create(Role.builder().name(unique("developers")).build());
        gp.accountAttachments().create(AccountAttachment.builder().account(alice).role(role).build());
        var flow = ApprovalWorkflow.builder().name(unique("flow")).approvalMode(byHand ? "manual" : "automatic");
        if (byHand) {
            var byBob = ApprovalFlowApprover.builder().account(bob).build();
            flow.approvalWorkflowSteps(List.of(ApprovalFlowStep.builder().quantifier("any").approvers(List.of(byBob)).build()));
        }
        var prod = gp.workflows().create(Workflow.builder()
                .name(unique("prod"))
                .accessRules(AccessRule.tag("env", tags.get("env")))
                .approvalFlowId(gp.approvalWorkflows().create(flow.build()).id())
                .enabled(true)
                .build());
        gp.workflowRoles().create(WorkflowRole.builder().workflow(prod).role(role).build());
        asAlice = connected(gp, alice);
        asBob = connected(gp, bob);
    }

    private static User person(Client gp, String first, String last) {
        var email = unique(first.toLowerCase()) + "@example.com";
        return gp.accounts().create(User.builder().email(email).firstName(first).lastName(last).build());
    }

    /** A connection that speaks for somebody: to the same engine, or with a key of theirs. */
    private static Client connected(Client gp, User account) throws IOException {
        if (gp.isEmbedded()) {
            return gp.actingAs(account);
        }
        var made = gp.credentials().create(account, create -> create.name("tests"));
        return Gatepass.connect(Dev.server().url, ConnectOptions.DEFAULT.keys(made.accessKey(), made.secretKey()));
    }

    @Override
    public void close() {
        asAlice.close();
        asBob.close();
    }
}

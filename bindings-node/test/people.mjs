// Who the stories about access requests are about: Alice asks, Bob approves.
import { connect } from "gatepass";

import { unique } from "./support.mjs";

/** Alice may ask for what is tagged; Bob decides where it is decided by hand. */
export async function cast(gp, url, byHand = true) {
  const env = unique("env");
  const orders = await gp.resources.create({ type: "ssh", name: unique("orders"), hostname: "h", username: "u", port: 22, tags: { env } });
  const person = (name) =>
    gp.accounts.create({ type: "user", email: `${unique(name)}@example.com`, firstName: name, lastName: "Ames" });
  const [alice, bob] = [await person("alice"), await person("bob")];
  const role = await gp.roles.create({ name: unique("developers") });
  await gp.accountAttachments.create({ account: alice, role });
  const flow = await gp.approvalWorkflows.create({
    name: unique("flow"),
    approvalMode: byHand ? "manual" : "automatic",
    approvalWorkflowSteps: byHand ? [{ quantifier: "any", approvers: [{ account: bob }] }] : [],
  });
  const workflow = await gp.workflows.create({
    name: unique("prod"), accessRules: [{ tags: { env } }], approvalFlow: flow, enabled: true,
  });
  await gp.workflowRoles.create({ workflow, role });
  return { orders, alice, bob, asAlice: await connected(gp, url, alice), asBob: await connected(gp, url, bob) };
}

/** A connection that speaks for somebody: with a key of theirs, or to the same engine. */
export async function connected(gp, url, account) {
  if (gp.isEmbedded) return gp.actingAs(account);
  const { accessKey, secretKey } = await gp.credentials.create({ account, name: "tests" });
  return connect(url, { accessKey, secretKey });
}

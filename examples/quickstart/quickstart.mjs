// Who may reach what, in Node.js: node quickstart.mjs
import { AlreadyExistsError, connect } from "gatepass";

const gp = await connect("memory:");
try {
  await gp.resources.create({
    type: "postgres", name: "orders", hostname: "db1", username: "app", password: "…", database: "orders", port: 5432, tags: { env: "prod" },
  });
  const alice = await gp.accounts.create({ type: "user", email: "alice@example.com", firstName: "Alice", lastName: "Ames" });
  const developers = await gp.roles.create({ name: "developers", accessRules: [{ tags: { env: "prod" } }] });
  console.log("before:", (await gp.check(alice, "orders")).allowed);

  const link = await gp.accountAttachments.create({ account: alice, role: developers });
  console.log("attached:", (await gp.check(alice, "orders")).allowed);
  for await (const role of gp.roles.list()) console.log("role:", role.name);

  await gp.accountAttachments.delete(link.id);
  console.log("detached:", (await gp.check(alice, "orders")).allowed);
  await gp.roles.create({ name: "developers" }).catch((error) => {
    if (!(error instanceof AlreadyExistsError)) throw error;
    console.log("refused:", error.code, error.field);
  });
} finally {
  await gp.close();
}

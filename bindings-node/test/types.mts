// What the compiler must accept and what it must refuse. Compiled, never run.
import { connect, LinkKind, type Postgres, type Resource, type Role } from "gatepass";

const gp = await connect("memory:", { deadline: "5s", pageSize: 10 });

// A creation answers with the kind that it was given.
const db: Postgres = await gp.resources.create({ type: "postgres", name: "x", hostname: "h", username: "u", password: "p", database: "d" });
const resource: Resource = await gp.resources.get(db);
if (resource.type === "postgres") resource.database satisfies string;
for await (const role of gp.roles.list("name:?", { values: ["x"] })) role satisfies Role;
const weight: bigint = (await gp.workflows.get("aw-1")).weight;
await gp.workflows.create({ name: "w", weight: weight + 1n, accessRequestMaxDuration: "45m" });
(await gp.explain("a", db)).chain[0]?.kind === LinkKind.ROLE;

// @ts-expect-error a role needs a name
await gp.roles.create({});
// @ts-expect-error no such field
await gp.roles.create({ name: "x", nme: "y" });
// @ts-expect-error what is read does not change
db.name = "y";
// @ts-expect-error a kind needs its own fields
await gp.resources.create({ type: "postgres", name: "x" });
// @ts-expect-error no such option
await gp.roles.get("r-1", { deadlien: "5s" });
// @ts-expect-error the server sets ids
await gp.roles.create({ name: "x", id: 7 });

"""Who may reach what, in Python: python quickstart.py"""

import gatepass

with gatepass.connect("memory:") as gp:
    orders = gp.resources.create(
        gatepass.Postgres(name="orders", hostname="db1", username="app", password="…", database="orders", port=5432, tags={"env": "prod"})
    )
    alice = gp.accounts.create(gatepass.User(email="alice@example.com", first_name="Alice", last_name="Ames"))
    developers = gp.roles.create(gatepass.Role(name="developers", access_rules=[{"tags": {"env": "prod"}}]))
    print("before:", gp.check(alice, "orders").allowed)

    link = gp.account_attachments.create(account=alice, role=developers)
    print("attached:", gp.check(alice, "orders").allowed)
    print("roles:", [role.name for role in gp.roles.list()])

    gp.account_attachments.delete(link.id)
    print("detached:", gp.check(alice, "orders").allowed)
    try:
        gp.roles.create(name="developers")
    except gatepass.AlreadyExistsError as error:
        print("refused:", error.kind, error.field)

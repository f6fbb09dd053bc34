"""Who the stories about access requests are about: Alice asks, Bob approves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import gatepass


def unique(name: str) -> str:
    """A name that no other test has: the server is shared."""
    return f"{name}-{uuid4().hex[:8]}"


@dataclass
class Cast:
    """Everybody's connection: `gp` administers."""

    gp: gatepass.Client
    orders: gatepass.Resource
    alice: gatepass.Account
    bob: gatepass.Account
    as_alice: gatepass.Client
    as_bob: gatepass.Client
    settings_of_alice: dict[str, Any]


def cast(gp: gatepass.Client, url: str, by_hand: bool = True) -> Cast:
    """Alice may ask for what is tagged; Bob decides where it is decided by hand."""
    tag = unique("env")
    orders = gp.resources.create(gatepass.SSH(name=unique("orders"), hostname="h", username="u", port=22, tags={"env": tag}))
    alice = gp.accounts.create(gatepass.User(email=f"{unique('alice')}@example.com", first_name="Alice", last_name="Ames"))
    bob = gp.accounts.create(gatepass.User(email=f"{unique('bob')}@example.com", first_name="Bob", last_name="Byrd"))
    role = gp.roles.create(name=unique("developers"))
    gp.account_attachments.create(account=alice, role=role)
    approver = gatepass.ApprovalFlowApprover(account_id=bob)
    steps = [gatepass.ApprovalFlowStep(quantifier="any", approvers=[approver])] if by_hand else []
    flow = gp.approval_workflows.create(
        name=unique("flow"), approval_mode="manual" if by_hand else "automatic", approval_workflow_steps=steps
    )
    prod = gp.workflows.create(
        name=unique("prod"), access_rules=[{"tags": {"env": tag}}], approval_flow=flow, enabled=True
    )
    gp.workflow_roles.create(workflow=prod, role=role)
    as_alice, keys = connected(gp, url, alice)
    return Cast(gp, orders, alice, bob, as_alice, connected(gp, url, bob)[0], keys)


def connected(gp: gatepass.Client, url: str, account: gatepass.Account) -> tuple[gatepass.Client, dict[str, Any]]:
    """A connection that speaks for somebody: with a key of theirs, or to the same engine."""
    if gp.is_embedded:
        return gp.acting_as(account), {"actor": account.id}
    made = gp.credentials.create(account=account, name="tests")
    keys = {"access_key": made.access_key, "secret_key": made.secret_key}
    return gatepass.connect(url, **keys), keys

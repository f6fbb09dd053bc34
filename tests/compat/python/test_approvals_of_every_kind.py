"""Approval workflows, automatic and manual, with every kind of approver, and updates that move, add and take steps
(strongdm-api 2.8): what is read, what the deprecated services of the parts show, what stood there before."""

from datetime import timedelta

import pytest
import strongdm

import make
from lists import plain

KINDS = {
    "account": lambda c: strongdm.ApprovalFlowApprover(account_id=make.user(c).id),
    "service account": lambda c: strongdm.ApprovalFlowApprover(account_id=make.service(c).id),
    "role": lambda c: strongdm.ApprovalFlowApprover(role_id=make.role(c).id),
    "group": lambda c: strongdm.ApprovalFlowApprover(group_id=make.group(c).id),
    "manager": lambda c: strongdm.ApprovalFlowApprover(reference="manager-of-requester"),
    "manager of manager": lambda c: strongdm.ApprovalFlowApprover(reference="manager-of-manager-of-requester"),
}


def step(client, *kinds, quantifier="any", skip_after=None):
    approvers = [KINDS[kind](client) for kind in kinds]
    return strongdm.ApprovalFlowStep(quantifier=quantifier, skip_after=skip_after, approvers=approvers)


def shape(steps):
    return [
        (
            step.quantifier,
            step.skip_after or timedelta(0),
            [(a.account_id, a.role_id, a.group_id, a.reference) for a in step.approvers],
        )
        for step in steps
    ]


def manual(client, *steps):
    return make.approval_workflow(client, approval_mode="manual", approval_workflow_steps=list(steps))


def read(client, approval):
    return client.approval_workflows.get(approval.id).approval_workflow


@pytest.mark.parametrize("quantifier", ["any", "all"])
@pytest.mark.parametrize("kind", KINDS)
def test_one_approver_of_a_kind(client, kind, quantifier):
    wanted = step(client, kind, quantifier=quantifier, skip_after=timedelta(minutes=90))
    approval = manual(client, wanted)
    assert shape(approval.approval_workflow_steps) == shape([wanted])
    assert plain(read(client, approval)) == plain(approval)
    # The deprecated services show the same step and, but for references, the same approver.
    [part] = client.approval_workflow_steps.list("approval_flow_id:?", approval.id)
    [told] = client.approval_workflow_approvers.list("approval_step_id:?", part.id)
    [approver] = wanted.approvers
    assert (told.account_id, told.role_id) == (approver.account_id, approver.role_id)
    assert told.approval_flow_id == approval.id


def test_only_a_manual_one_has_steps(client):
    # A manual one may have none yet: the deprecated services add them.
    automatic = make.approval_workflow(client, approval_mode="automatic")
    assert automatic.approval_workflow_steps == []
    automatic.approval_mode = "manual"
    automatic.approval_workflow_steps = [step(client, "role")]
    changed = client.approval_workflows.update(automatic).approval_workflow
    assert (changed.approval_mode, len(changed.approval_workflow_steps)) == ("manual", 1)
    changed.approval_mode = "automatic"
    with pytest.raises(strongdm.BadRequestError):
        client.approval_workflows.update(changed)
    assert read(client, changed).approval_mode == "manual", "what is refused changes nothing"


def test_steps_move_and_their_past_stays(client):
    first = step(client, "account", "role", quantifier="all")
    second = step(client, "group", skip_after=timedelta(minutes=5))
    third = step(client, "manager", "manager of manager")
    approval = manual(client, first, second, third)
    orders, instants = [], []

    def told():
        return shape(read(client, approval).approval_workflow_steps)

    for order in ([0, 1, 2], [2, 1, 0], [1, 0], [1, 2, 0], [0]):
        changed = read(client, approval)
        changed.approval_workflow_steps = [(first, second, third)[place] for place in order]
        client.approval_workflows.update(changed)
        wanted = shape([(first, second, third)[place] for place in order])
        assert told() == wanted
        parts = list(client.approval_workflow_steps.list("approval_flow_id:?", approval.id))
        assert len(parts) == len(order)
        approvers = list(client.approval_workflow_approvers.list("approval_flow_id:?", approval.id))
        assert len(approvers) == sum(len(approvers) for _, _, approvers in wanted)
        orders.append(wanted)
        instants.append(make.now())
    for wanted, instant in zip(orders, instants):
        past = client.snapshot_at(instant)
        assert shape(past.approval_workflows.get(approval.id).approval_workflow.approval_workflow_steps) == wanted
        assert len(list(past.approval_workflow_steps.list("approval_flow_id:?", approval.id))) == len(wanted)
    lines = list(client.approval_workflows_history.list("id:?", approval.id))
    assert [shape(line.approval_workflow.approval_workflow_steps) for line in lines] == [
        shape([first, second, third]),
        *orders,
    ]


def test_approvers_of_a_step_move(client):
    wanted = step(client, *KINDS, quantifier="all")
    approval = manual(client, wanted)
    for turn in range(1, len(KINDS)):
        changed = read(client, approval)
        [only] = changed.approval_workflow_steps
        only.approvers = only.approvers[1:] + only.approvers[:1]
        client.approval_workflows.update(changed)
        turned = wanted.approvers[turn:] + wanted.approvers[:turn]
        [told] = shape(read(client, approval).approval_workflow_steps)
        [expected] = shape([strongdm.ApprovalFlowStep(quantifier="all", approvers=turned)])
        assert told == expected

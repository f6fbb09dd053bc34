"""Access workflows and approval workflows as StrongDM's API shows them (strongdm-api 2.7, 2.8)."""

from datetime import timedelta

import pytest
import strongdm

import make
from expect import gone, not_accepted, refused


def test_a_workflow_with_a_name_alone(client):
    # 2.7: valid, disabled, no rules; unset durations read as zero.
    workflow = make.workflow(client)
    assert workflow.id.startswith("aw-")
    assert (workflow.enabled, workflow.access_rules, workflow.auto_grant) == (False, [], False)
    assert workflow.access_request_max_duration == timedelta(0)
    assert workflow.access_request_fixed_duration == timedelta(0)
    assert client.workflows.get(workflow.id).workflow.to_dict() == workflow.to_dict()


def test_a_workflow_comes_back_as_written(client):
    approval = make.approval_workflow(client)
    workflow = make.workflow(
        client,
        description="production",
        weight=20,
        enabled=True,
        access_rules=[{"tags": {"env": "prod"}}],
        approval_flow_id=approval.id,
        access_request_max_duration=timedelta(hours=8),
    )
    assert (workflow.description, workflow.weight, workflow.enabled) == ("production", 20, True)
    assert workflow.access_rules == [{"tags": {"env": "prod"}}]
    assert workflow.approval_flow_id == approval.id
    assert workflow.access_request_max_duration == timedelta(hours=8)
    # 2.7: from a maximum to a fixed length by one update, the other emptied.
    workflow.access_request_max_duration = None
    workflow.access_request_fixed_duration = timedelta(minutes=30)
    updated = client.workflows.update(workflow).workflow
    assert updated.access_request_max_duration == timedelta(0)
    assert updated.access_request_fixed_duration == timedelta(minutes=30)


def test_a_maximum_and_a_fixed_length_exclude_each_other(client):
    with refused(strongdm.BadRequestError, "access_request_max_duration", "access_request_fixed_duration"):
        make.workflow(
            client, access_request_max_duration=timedelta(hours=1), access_request_fixed_duration=timedelta(hours=1)
        )


def test_a_workflows_name_is_its_own(client):
    for create in (make.workflow, make.approval_workflow):
        taken = create(client)
        with refused(strongdm.AlreadyExistsError, "name", taken.name):
            create(client, name=taken.name)


def test_who_may_request(client):
    workflow, role = make.workflow(client), make.role(client)
    link = client.workflow_roles.create(strongdm.WorkflowRole(workflow_id=workflow.id, role_id=role.id)).workflow_role
    assert link.id.startswith("wr-")
    listed = [item.to_dict() for item in client.workflow_roles.list("workflow_id:?", workflow.id)]
    assert listed == [link.to_dict()]
    with refused(strongdm.AlreadyExistsError, workflow.id, role.id):
        client.workflow_roles.create(strongdm.WorkflowRole(workflow_id=workflow.id, role_id=role.id))
    client.workflow_roles.delete(link.id)
    gone(client.workflow_roles.get, link.id)


def test_a_manual_approval_workflow_keeps_its_order(client):
    # 2.8: the order of steps and of approvers is preserved; every kind of approver comes back.
    user, role, group = make.user(client), make.role(client), make.group(client)
    steps = [
        strongdm.ApprovalFlowStep(
            quantifier="all",
            skip_after=timedelta(minutes=10),
            approvers=[
                strongdm.ApprovalFlowApprover(group_id=group.id),
                strongdm.ApprovalFlowApprover(account_id=user.id),
                strongdm.ApprovalFlowApprover(role_id=role.id),
            ],
        ),
        strongdm.ApprovalFlowStep(
            quantifier="any",
            approvers=[
                strongdm.ApprovalFlowApprover(reference="manager-of-requester"),
                strongdm.ApprovalFlowApprover(reference="manager-of-manager-of-requester"),
                strongdm.ApprovalFlowApprover(account_id=user.id),
            ],
        ),
    ]

    def shape(found):
        return [
            (
                step.quantifier,
                step.skip_after or timedelta(0),
                [(a.account_id, a.role_id, a.group_id, a.reference) for a in step.approvers],
            )
            for step in found
        ]

    approval = make.approval_workflow(client, approval_mode="manual", approval_workflow_steps=steps, description="d")
    assert approval.id.startswith("af-")
    assert shape(approval.approval_workflow_steps) == shape(steps)
    read = client.approval_workflows.get(approval.id).approval_workflow
    assert shape(read.approval_workflow_steps) == shape(steps)
    # Update replaces the complete list.
    read.approval_workflow_steps = list(reversed(read.approval_workflow_steps))
    updated = client.approval_workflows.update(read).approval_workflow
    assert shape(updated.approval_workflow_steps) == shape(reversed(steps))
    # manual → automatic with the steps emptied in the same update
    updated.approval_mode, updated.approval_workflow_steps = "automatic", []
    automatic = client.approval_workflows.update(updated).approval_workflow
    assert (automatic.approval_mode, automatic.approval_workflow_steps) == ("automatic", [])


@pytest.mark.parametrize(
    ("approvers", "named"),
    [
        (lambda u, r: [], "approvers"),
        (lambda u, r: [strongdm.ApprovalFlowApprover()], "approvers"),
        (lambda u, r: [strongdm.ApprovalFlowApprover(account_id=u.id, role_id=r.id)], "approvers"),
        (lambda u, r: [strongdm.ApprovalFlowApprover(reference="the-boss")], "the-boss"),
        (lambda u, r: [strongdm.ApprovalFlowApprover(account_id="a-00000000000000aa")], "a-00000000000000aa"),
    ],
    ids=["none", "empty", "two in one", "unknown reference", "not there"],
)
def test_a_step_that_cannot_be_meant_is_refused(client, approvers, named):
    # 2.8: exactly one of account, role, group, reference.
    steps = [strongdm.ApprovalFlowStep(quantifier="any", approvers=approvers(make.user(client), make.role(client)))]
    with not_accepted(named):
        make.approval_workflow(client, approval_mode="manual", approval_workflow_steps=steps)


@pytest.mark.parametrize(("field", "value"), [("approval_mode", "maybe"), ("approval_mode", "")])
def test_an_unknown_mode_is_refused(client, field, value):
    with refused(strongdm.BadRequestError, field, value):
        make.approval_workflow(client, **{field: value})


def test_an_unknown_quantifier_is_refused(client):
    step = strongdm.ApprovalFlowStep(
        quantifier="most", approvers=[strongdm.ApprovalFlowApprover(account_id=make.user(client).id)]
    )
    with refused(strongdm.BadRequestError, "quantifier", "most"):
        make.approval_workflow(client, approval_mode="manual", approval_workflow_steps=[step])


def test_the_deprecated_services_show_and_change_the_same_steps(client):
    # 2.8: steps and approvers by themselves; what else there is to them only their histories show.
    user, role = make.user(client), make.role(client)
    first = strongdm.ApprovalFlowStep(quantifier="all", approvers=[strongdm.ApprovalFlowApprover(account_id=user.id)])
    approval = make.approval_workflow(client, approval_mode="manual", approval_workflow_steps=[first])
    [step] = client.approval_workflow_steps.list("approval_flow_id:?", approval.id)
    assert step.id.startswith("afs-")
    assert (step.quantifier, step.step_order) == ("", 0)
    [approver] = client.approval_workflow_approvers.list("approval_step_id:?", step.id)
    assert (approver.account_id, approver.approval_flow_id) == (user.id, approval.id)
    second = client.approval_workflow_steps.create(
        strongdm.ApprovalWorkflowStep(approval_flow_id=approval.id)
    ).approval_workflow_step
    added = client.approval_workflow_approvers.create(
        strongdm.ApprovalWorkflowApprover(
            approval_flow_id=approval.id, approval_step_id=second.id, role_id=role.id
        )
    ).approval_workflow_approver
    steps = client.approval_workflows.get(approval.id).approval_workflow.approval_workflow_steps
    assert [(s.quantifier, [a.role_id for a in s.approvers]) for s in steps] == [("all", [""]), ("any", [role.id])]
    assert client.approval_workflow_approvers.delete(added.id).id == added.id
    assert client.approval_workflow_steps.delete(step.id).id == step.id
    gone(client.approval_workflow_approvers.get, approver.id)
    [left] = client.approval_workflows.get(approval.id).approval_workflow.approval_workflow_steps
    assert left.approvers == []


def test_the_deprecated_approvers_of_a_workflow(client):
    workflow, user = make.workflow(client), make.user(client)
    approver = client.workflow_approvers.create(
        strongdm.WorkflowApprover(workflow_id=workflow.id, account_id=user.id)
    ).workflow_approver
    assert client.workflow_approvers.get(approver.id).workflow_approver.to_dict() == approver.to_dict()
    workflow.enabled = True
    assert client.workflows.update(workflow).workflow.enabled
    client.workflow_approvers.delete(approver.id)
    # 2.7: it needs somebody or something that can grant.
    assert not client.workflows.get(workflow.id).workflow.enabled
    with refused(strongdm.BadRequestError, "account_id", "role_id"):
        client.workflow_approvers.create(strongdm.WorkflowApprover(workflow_id=workflow.id))


def test_more_fields_of_workflows(client):
    workflow = make.workflow(client, description="filters only", weight=77)
    assert [row.id for row in client.workflows.list("description:?", "filters only")] == [workflow.id]
    assert workflow.id in {row.id for row in client.workflows.list("enabled:false")}
    assert workflow.id not in {row.id for row in client.workflows.list("enabled:?", True)}
    assert [row.id for row in client.workflows.list("weight:77")] == [workflow.id]
    approval = make.approval_workflow(client, description="filters only")
    listed = client.approval_workflows.list("approvalmode:automatic description:?", "filters only")
    assert [row.id for row in listed] == [approval.id]

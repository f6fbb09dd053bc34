"""Pages and filters of the lists that are not served yet."""

import pytest

import lists
import make
from test_filters import fields_find_rows, unknown_field_is_refused
from test_paging import order_is_by_id, pages_agree

pytestmark = pytest.mark.later


@pytest.fixture(scope="module")
def estate(client):
    return lists.LaterEstate(client)


@pytest.mark.parametrize("name", lists.LATER)
def test_one_by_one_or_all_at_once(estate, client, paging_client, name):
    pages_agree(estate, client, paging_client, name)


@pytest.mark.parametrize("name", sorted(lists.BY_ID - lists.SERVED))
def test_the_order_is_by_id(estate, client, name):
    order_is_by_id(estate, client, name)


@pytest.mark.parametrize("name", lists.LATER)
def test_an_unknown_field_is_refused_everywhere(estate, client, name):
    unknown_field_is_refused(client, estate, name)


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("workflow_roles", ("id", "workflow_id", "role_id")),
        ("workflows", ("id", "name", "approval_flow_id")),
        ("approval_workflows", ("id", "name")),
        ("policies", ("id", "name")),
    ],
)
def test_fields_of_every_list(client, estate, name, fields):
    fields_find_rows(client, estate, name, fields)


def test_more_fields_of_workflows(client):
    workflow = make.workflow(client, description="filters only", weight=77)
    assert [row.id for row in client.workflows.list("description:?", "filters only")] == [workflow.id]
    assert workflow.id in {row.id for row in client.workflows.list("enabled:false")}
    assert workflow.id not in {row.id for row in client.workflows.list("enabled:?", True)}
    assert [row.id for row in client.workflows.list("weight:77")] == [workflow.id]
    approval = make.approval_workflow(client, description="filters only")
    listed = client.approval_workflows.list("approvalmode:automatic description:?", "filters only")
    assert [row.id for row in listed] == [approval.id]

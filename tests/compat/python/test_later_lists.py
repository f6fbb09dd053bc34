"""Pages and filters of the lists that are not served yet."""

import pytest

import lists
from test_filters import unknown_field_is_refused
from test_paging import order_is_by_id, pages_agree

pytestmark = pytest.mark.later


@pytest.fixture(scope="module")
def estate(client):
    return lists.Estate(client)


@pytest.mark.parametrize("name", lists.LATER)
def test_one_by_one_or_all_at_once(estate, client, paging_client, name):
    pages_agree(estate, client, paging_client, name)


@pytest.mark.parametrize("name", sorted(lists.BY_ID - lists.SERVED))
def test_the_order_is_by_id(estate, client, name):
    order_is_by_id(estate, client, name)


@pytest.mark.parametrize("name", lists.LATER)
def test_an_unknown_field_is_refused_everywhere(estate, client, name):
    unknown_field_is_refused(client, estate, name)

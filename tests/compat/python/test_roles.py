"""Roles and their access rules: what is stored, what comes back, whom it lets reach what (strongdm-api 3)."""

import json

import pytest
import strongdm
from grpc import RpcError, StatusCode
from strongdm.roles_pb2 import Role, RoleGetRequest, RoleUpdateRequest

import make
from expect import gone, not_accepted, refused


def stored_rules(client, role):
    """The text of a role's rules as it travels; the SDK shows it decoded only."""
    request = RoleGetRequest(id=role.id)
    answer = client.roles.stub.Get(request, metadata=client.get_metadata("Roles.Get", request))
    return answer.role.access_rules


def covered(client, role):
    """The ids of the resources that a role reaches."""
    return {row.resource_id for row in client.role_resources.list("role_id:?", role.id)}


@pytest.fixture(scope="module")
def estate(client):
    """Resources of two types with tags, the same for every story about matching. None of them changes."""
    tags = {
        "prod-eu": {"env": "prod", "region": "eu"},
        "prod-us": {"env": "prod", "region": "us"},
        "dev-eu": {"env": "dev", "region": "eu"},
        "bare": {},
    }
    made = {}
    for name, pairs in tags.items():
        pairs = {"estate": "yes", **pairs}
        made[f"pg-{name}"] = make.postgres(client, name=f"estate-pg-{name}", tags=pairs).id
        made[f"redis-{name}"] = make.redis(client, name=f"estate-redis-{name}", tags=pairs).id
    return made


def test_a_role_comes_back_as_written(client):
    role = make.role(client, {"type": "postgres"}, tags={"owner": "dba"}, managed_by="okta", id="r-00000000000000aa")
    assert role.id.startswith("r-") and role.id != "r-00000000000000aa"
    assert role.managed_by == ""  # read-only
    assert (role.access_rules, role.tags) == ([{"type": "postgres"}], {"owner": "dba"})
    assert client.roles.get(role.id).role.to_dict() == role.to_dict()
    assert [found.to_dict() for found in client.roles.list("id:?", role.id)] == [role.to_dict()]


def test_a_role_without_rules_reaches_nothing(client, estate):
    role = make.role(client)
    assert role.access_rules == []
    assert stored_rules(client, role) == "[]"  # 3.1
    assert covered(client, role) == set()


def test_update_replaces_the_rules(client, estate):
    role = make.role(client, {"ids": [estate["pg-bare"]]})
    role.access_rules = [{"type": "redis", "tags": {"estate": "yes", "env": "dev"}}]
    assert client.roles.update(role).role.access_rules == role.access_rules
    assert covered(client, role) == {estate["redis-dev-eu"]}
    role.access_rules = []
    assert client.roles.update(role).role.access_rules == []
    assert covered(client, role) == set()


def test_a_deleted_role_is_gone(client):
    role = make.role(client)
    client.roles.delete(role.id)
    gone(client.roles.get, role.id)
    with refused(strongdm.NotFoundError, role.id):
        client.roles.delete(role.id)
    with refused(strongdm.NotFoundError, role.id):
        client.roles.update(role)


@pytest.mark.parametrize(
    "rules",
    [
        pytest.param(lambda e: [{"ids": [e["pg-bare"], e["redis-bare"]]}], id="static"),
        pytest.param(lambda e: [{"type": "redis"}], id="type"),
        pytest.param(lambda e: [{"tags": {"env": "prod", "region": "eu"}}], id="tags"),
        pytest.param(lambda e: [{"type": "mssql", "tags": {"env": "prod"}}], id="type and tags"),
        pytest.param(lambda e: [{"query": "env=prod AND NOT region=us"}], id="query"),
        pytest.param(
            lambda e: [{"type": "amazoneks", "privileges": {"k8s": {"groups": ["admins", "viewers"]}}}], id="k8s groups"
        ),
        pytest.param(
            lambda e: [{"ids": [e["pg-bare"]], "privileges": {"k8s": {"groups": ["a"]}}}], id="static with privileges"
        ),
        pytest.param(lambda e: [{"type": "entraID", "privileges": {"entraGroups": {"groups": ["g"]}}}], id="entra"),
        pytest.param(lambda e: [{"type": "oktaGroups", "privileges": {"oktaGroups": {"groups": ["g"]}}}], id="okta"),
        pytest.param(
            lambda e: [{"type": "redis"}, {"ids": [e["pg-bare"]]}, {"tags": {"a": "b"}}, {"type": "postgres"}],
            id="several keep their order",
        ),
        pytest.param(lambda e: [{"tags": {"größe": "ü 名/x@y"}}], id="unicode"),
        pytest.param(lambda e: [{"type": "amazon_eks"}], id="terraform spelling"),
    ],
)
def test_rules_come_back_as_written(client, estate, rules):
    # 3.3: normalised, order preserved, compact; nothing added (an invented member breaks Go and Terraform, 1.10).
    wanted = rules(estate)
    role = make.role(client, *wanted)
    assert role.access_rules == wanted
    text = stored_rules(client, role)
    assert json.loads(text) == wanted
    compact = json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False)
    assert len(text) == len(compact), text
    # get, change, update keeps them
    read = client.roles.get(role.id).role
    read.name = make.fresh("renamed")
    assert client.roles.update(read).role.access_rules == wanted
    assert stored_rules(client, role) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ({"type": "redis", "tags": {}}, {"type": "redis"}),
        ({"type": "", "tags": {"a": "b"}}, {"tags": {"a": "b"}}),
        ({"type": "redis", "ids": []}, {"type": "redis"}),
        ({"type": "redis", "query": ""}, {"type": "redis"}),
        ({"type": "redis", "privileges": {}}, {"type": "redis"}),
        ({"type": "amazoneks", "privileges": {"k8s": {"groups": []}}}, {"type": "amazoneks"}),
    ],
)
def test_empty_members_are_left_out(client, written, read):
    # 3.3: an empty `privileges` once made Terraform see a difference for ever.
    assert make.role(client, written).access_rules == [read]


@pytest.mark.parametrize(
    ("rules", "names"),
    [
        pytest.param(
            lambda e: [{"ids": [e["pg-bare"], e["redis-prod-us"]]}], ["pg-bare", "redis-prod-us"], id="by ids"
        ),
        pytest.param(
            lambda e: [{"tags": {"estate": "yes", "env": "prod", "region": "eu"}}],
            ["pg-prod-eu", "redis-prod-eu"],
            id="every tag together",
        ),
        pytest.param(
            lambda e: [{"type": "postgres", "tags": {"estate": "yes", "env": "prod"}}],
            ["pg-prod-eu", "pg-prod-us"],
            id="type and tags together",
        ),
        pytest.param(
            lambda e: [
                {"type": "postgres", "tags": {"estate": "yes", "env": "dev"}},
                {"ids": [e["redis-bare"]]},
                {"ids": [e["redis-bare"], e["pg-dev-eu"]]},
            ],
            ["pg-dev-eu", "redis-bare"],
            id="rules are a union",
        ),
        pytest.param(lambda e: [{"tags": {"estate": "Yes"}}], [], id="tag values are exact"),
        pytest.param(
            lambda e: [{"tags": {"estate": "yes", "region": "*"}}],
            ["pg-prod-eu", "pg-prod-us", "pg-dev-eu", "redis-prod-eu", "redis-prod-us", "redis-dev-eu"],
            id="a star alone is any value",
        ),
        pytest.param(
            lambda e: [{"query": "estate=yes AND env=prod AND NOT region=us"}],
            ["pg-prod-eu", "redis-prod-eu"],
            id="query",
        ),
        pytest.param(
            lambda e: [{"query": "estate=yes AND (env=dev OR region=us)"}],
            ["pg-prod-us", "pg-dev-eu", "redis-prod-us", "redis-dev-eu"],
            id="query with parentheses",
        ),
        pytest.param(lambda e: [{"query": "estate AND NOT env"}], ["pg-bare", "redis-bare"], id="query by name alone"),
        pytest.param(
            lambda e: [{"query": "env=dev AND estate=yes OR estate=yes AND region=us"}],
            ["pg-prod-us", "pg-dev-eu", "redis-prod-us", "redis-dev-eu"],
            id="AND binds before OR",
        ),
    ],
)
def test_a_role_reaches_what_its_rules_match(client, estate, rules, names):
    # RULES 1.2; strongdm-api 3.2.
    role = make.role(client, *rules(estate))
    assert covered(client, role) == {estate[name] for name in names}


def test_a_star_as_name_and_value_reaches_everything_tagged(client, estate):
    # 3.2: an "admin" role with tag `*` = `*`.
    role = make.role(client, {"tags": {"*": "*"}})
    assert set(estate.values()) <= covered(client, role)


@pytest.mark.parametrize("spelling", ["amazoneks", "amazon_eks"])
def test_both_spellings_of_a_type_match(client, spelling):
    # 2.5: the short name and the Terraform spelling name the same kind.
    cluster = client.resources.create(
        strongdm.AmazonEKS(
            name=make.fresh("eks"),
            endpoint="k8s.example.com",
            access_key="AKIA",
            secret_access_key="s",
            certificate_authority="c",
            region="us-east-1",
            cluster_name="prod",
            tags={"spelling": spelling},
        )
    ).resource
    role = make.role(client, {"type": spelling, "tags": {"spelling": spelling}})
    assert covered(client, role) == {cluster.id}


def test_a_dynamic_rule_follows_the_tags(client):
    # 3.2: tagging a resource changes access at once, in both directions.
    mark = make.fresh("mark")
    role, resource = make.role(client, {"tags": {"team": mark}}), make.postgres(client)
    assert covered(client, role) == set()
    resource.tags = {"team": mark}
    client.resources.update(resource)
    assert covered(client, role) == {resource.id}
    resource.tags = {}
    client.resources.update(resource)
    assert covered(client, role) == set()


@pytest.mark.parametrize(
    ("rule", "named"),
    [
        pytest.param({}, [], id="empty"),
        pytest.param({"ids": [], "tags": {}, "type": ""}, [], id="empty members only"),
        pytest.param({"type": "redis", "host": "db1"}, ["host"], id="unknown key"),
        pytest.param({"Type": "redis"}, ["Type"], id="key in another case"),
        pytest.param({"ids": ["STATIC"], "type": "redis"}, ["ids", "type"], id="static with type"),
        pytest.param({"ids": ["STATIC"], "tags": {"a": "b"}}, ["ids", "tags"], id="static with tags"),
        pytest.param({"ids": ["STATIC"], "query": "a=b"}, ["ids", "query"], id="static with query"),
        pytest.param({"type": "redis", "query": "a=b"}, ["type", "query"], id="type with query"),
        pytest.param({"tags": {"a": "b"}, "query": "a=b"}, ["tags", "query"], id="tags with query"),
        pytest.param({"type": "teapot"}, ["type", "teapot"], id="unknown type"),
        pytest.param({"type": ["redis"]}, ["type"], id="type is a list"),
        pytest.param({"ids": "rs-1"}, ["ids"], id="ids is a text"),
        pytest.param({"tags": ["a"]}, ["tags"], id="tags is a list"),
        pytest.param({"tags": {"a": 1}}, ["tags"], id="tag value is a number"),
        pytest.param({"tags": {"a": "b*"}}, ["tags", "b*"], id="a star within a tag value"),
        pytest.param({"tags": {"a*": "b"}}, ["tags", "a*"], id="a star within a tag name"),
        pytest.param({"tags": {"a": "b<c"}}, ["tags", "b<c"], id="a value that no tag can have"),
        pytest.param({"tags": {f"t{number}": "" for number in range(21)}}, ["tags", "20"], id="21 tags"),
        pytest.param({"ids": ["rs-1"]}, ["ids", "rs-1"], id="no id"),
        pytest.param({"query": "a=b AND"}, ["query"], id="query ends early"),
        pytest.param({"query": "(a=b"}, ["query"], id="query with an open parenthesis"),
        pytest.param({"query": "AND a=b"}, ["query"], id="query starts with AND"),
        pytest.param({"type": "redis", "privileges": {"k9s": {"groups": ["a"]}}}, ["k9s"], id="unknown privilege"),
        pytest.param({"privileges": {"k8s": {"groups": ["a"]}}}, ["privileges"], id="privileges alone"),
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused(client, estate, rule, named):
    # RULES 1.2: refused, naming rule and key. The faulty rule stands second.
    if rule.get("ids") == ["STATIC"]:
        rule = {**rule, "ids": [estate["pg-bare"]]}
    name = make.fresh("never")
    with refused(strongdm.BadRequestError, "access_rules", *named):
        make.role(client, {"type": "postgres"}, rule, name=name)
    assert list(client.roles.list("name:?", name)) == []


def test_a_role_has_ten_rules_at_most(client):
    # 3.4.
    most = [{"tags": {"rule": str(number)}} for number in range(10)]
    assert make.role(client, *most).access_rules == most
    with refused(strongdm.BadRequestError, "access_rules", "10"):
        make.role(client, *most, {"type": "redis"})


@pytest.mark.parametrize("text", ["{", "{}", '{"type":"redis"}', "null", "[null]", "7", "[[]]", '"[]"'])
def test_rules_must_be_a_list_of_objects(client, text):
    # 3.1: a JSON array of rule objects. The SDK cannot be made to send another text: send it by hand.
    role = make.role(client)
    request = RoleUpdateRequest(role=Role(id=role.id, name=role.name, access_rules=text))
    with pytest.raises(RpcError) as caught:
        client.roles.stub.Update(request, metadata=client.get_metadata("Roles.Update", request))
    assert caught.value.code() is StatusCode.INVALID_ARGUMENT
    assert "access_rules" in caught.value.details()


def test_an_empty_text_means_no_rules(client):
    role = make.role(client, {"type": "redis"})
    request = RoleUpdateRequest(role=Role(id=role.id, name=role.name, access_rules=""))
    answer = client.roles.stub.Update(request, metadata=client.get_metadata("Roles.Update", request))
    assert answer.role.access_rules == "[]"


def test_a_new_rule_cannot_name_a_resource_that_is_not_there(client):
    with not_accepted("rs-00000000000000aa"):
        make.role(client, {"ids": ["rs-00000000000000aa"]})


def test_an_id_in_a_rule_outlives_its_resource(client, estate):
    # RULES 1.2: get, change, update works though a resource is gone; a new unknown id is still refused.
    doomed, kept = make.postgres(client), make.postgres(client)
    role = make.role(client, {"ids": [doomed.id, kept.id]})
    client.resources.delete(doomed.id)
    assert covered(client, role) == {kept.id}
    read = client.roles.get(role.id).role
    assert read.access_rules == [{"ids": [doomed.id, kept.id]}]
    read.name = make.fresh("renamed")
    assert client.roles.update(read).role.access_rules == [{"ids": [doomed.id, kept.id]}]
    read.access_rules = [{"ids": [doomed.id, kept.id, "rs-00000000000000aa"]}]
    with not_accepted("rs-00000000000000aa"):
        client.roles.update(read)
